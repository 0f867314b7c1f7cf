//! Random walks: customers who press, type, send nonsense and fall silent, thousands of them, over the shipped book.
//!
//! Nobody may ever meet silence, a half-filled text or a dead end, whatever they do. A walk is decided by its seed alone; a
//! failing one prints its seed, its step and its last exchanges. More steps: `REDRESS_WALK_STEPS=1000000`; one walk again:
//! `REDRESS_WALK_SEED=…`.
#![allow(clippy::print_stderr, reason = "a long run says how far it came")]
#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "the data of a button is no file")]

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, LazyLock};

use chrono::{DateTime, Duration, FixedOffset, NaiveDate, TimeZone};
use redress::book::{self, Book};
use redress::chat::{Button, ChatId, Content, DeliveryId, Inbound, Outbound, Unreadable};
use redress::dialog::check::arrows;
use redress::dialog::slot::Kind;
use redress::dialog::{Ask, Target};
use redress::engine::session::{AsideQuestion, Draft, Thread};
use redress::engine::{PARKED_MAX, Session};
use redress::store::{DELIVERIES_REMEMBERED, Loaded, Timer};
use redress::turn::{self, Incoming, Report};

/// How many steps fit into a debug run of about fifteen seconds.
const STEPS: usize = 20_000;
/// The longest text a message may have, in UTF-16 units.
const TEXT_MAX: usize = 4096;
const DATA_MAX: usize = 40;
const LABEL_MAX: usize = 96;
/// The largest stored session, in bytes of JSON; the store keeps 16 KiB a record.
const SESSION_MAX: usize = 11 * 1024;
/// The same for a case.
const CASES_MAX: usize = 12 * 1024;
/// Steps in which somebody who answers well comes to an end, from wherever they are.
const WAY_OUT_MAX: usize = 40;
/// Exchanges shown when a walk fails.
const SHOWN: usize = 10;

#[test]
fn nobody_is_ever_stranded() {
    let book = &*BOOK;
    let distances = distances(book);
    let steps = number("REDRESS_WALK_STEPS").unwrap_or(STEPS as u64);
    if let Some(seed) = number("REDRESS_WALK_SEED") {
        let mut seen = Seen::default();
        walk(book, &distances, seed, &mut seen).unwrap_or_else(|why| panic!("{why}"));
        return;
    }
    let mut seen = Seen::default();
    let mut failures: BTreeMap<String, String> = BTreeMap::new();
    let mut seed = 0;
    while (seen.steps as u64) < steps && failures.len() < 8 {
        seed += 1;
        if let Err(failure) = walk(book, &distances, seed, &mut seen) {
            // One example of each kind is enough.
            failures.entry(failure.lines().next().unwrap_or_default().to_owned()).or_insert(failure);
        }
    }
    eprintln!("{} walks, {} steps, largest session {} bytes, longest text {}", seed, seen.steps, seen.largest, seen.longest);
    assert!(failures.is_empty(), "{}", failures.into_values().collect::<Vec<_>>().join("\n\n"));

    // A few places need a rare day or a rare answer; walks that see less than this are no walks.
    let reachable: BTreeSet<&Target> = book.paths.known.keys().map(|spot| &spot.at).collect();
    let missed: Vec<String> = reachable
        .iter()
        .filter(|target| !seen.states.contains(**target))
        .map(|target| format!("{}.{}", target.dialog, target.state))
        .collect();
    eprintln!("{} of {} states, without {}", reachable.len() - missed.len(), reachable.len(), missed.join(", "));
    assert!(missed.len() * 8 < reachable.len(), "too few states");
}

#[test]
fn the_same_seed_walks_the_same_way() {
    let book = &*BOOK;
    let mut chats = [Walker::new(book, 7), Walker::new(book, 7)];
    for chat in &mut chats {
        for _ in 0..60 {
            let (incoming, said) = chat.next_move();
            let _ = chat.take(&incoming, &said);
        }
    }
    let [first, second] = chats;
    assert_eq!(first.loaded, second.loaded);
    assert_eq!(first.exchanges, second.exchanges);
}

/// The book inside the binary, read once for all tests.
static BOOK: LazyLock<Book> = LazyLock::new(|| {
    let files = redress::cli::read_files(None, None).expect("the files inside the binary");
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    book::read(&files, day).0
});

fn number(variable: &str) -> Option<u64> {
    let text = std::env::var(variable).ok()?;
    Some(text.replace('_', "").parse().unwrap_or_else(|_| panic!("{variable} is no number")))
}

/// What the walks together came to.
#[derive(Default)]
struct Seen {
    steps: usize,
    states: BTreeSet<Target>,
    largest: usize,
    longest: usize,
}

/// One walk: a while of doing anything, then the way out. `Err` tells what went wrong and how it came to that.
fn walk(book: &Book, distances: &BTreeMap<Target, usize>, seed: u64, seen: &mut Seen) -> Result<(), String> {
    let mut chat = Walker::new(book, seed);
    let length = match chat.habit {
        Habit::Wild | Habit::Earnest => 20 + chat.dice.below(100),
        Habit::Busy => 400,
    };
    for step in 0..length {
        let (incoming, said) = chat.next_move();
        let checked = chat.take(&incoming, &said).and_then(|report| chat.check(&incoming, &report, seen));
        checked.map_err(|why| chat.failure(&why, seed, step))?;
        seen.steps += 1;
        if let Some(thread) = &chat.session().active {
            seen.states.insert(target(thread));
        }
    }
    let before = (chat.loaded.clone(), chat.buttons.clone());
    chat.way_out(distances).map_err(|why| chat.failure(&why, seed, length))?;
    (chat.loaded, chat.buttons) = before;
    chat.cancel().map_err(|why| chat.failure(&why, seed, length))
}

// ── the customer ──

/// What somebody is like.
#[derive(Clone, Copy, PartialEq)]
enum Habit {
    /// Does anything.
    Wild,
    /// Mostly answers what is asked.
    Earnest,
    /// The same, and begins one matter after the other.
    Busy,
}

/// One customer, and all that a store would keep of them.
struct Walker<'a> {
    book: &'a Book,
    dice: Dice,
    habit: Habit,
    now: DateTime<FixedOffset>,
    loaded: Loaded,
    timers: BTreeMap<String, Timer>,
    /// The buttons below the open question.
    buttons: Vec<Button>,
    /// Data of buttons seen before.
    old: Vec<String>,
    /// Timers that were armed once.
    gone: Vec<Timer>,
    hint: Option<String>,
    deliveries: u64,
    exchanges: VecDeque<String>,
}

impl<'a> Walker<'a> {
    fn new(book: &'a Book, seed: u64) -> Self {
        let mut dice = Dice(seed);
        let china = FixedOffset::east_opt(8 * 3600).expect("a zone");
        let start = china.with_ymd_and_hms(2026, 11, 22, 10, 0, 0).single().expect("a moment");
        let now = start + Duration::minutes(i64::try_from(dice.below(60 * 24 * 400)).unwrap_or(0));
        let habit = dice.pick(&[[Habit::Wild; 5].as_slice(), &[Habit::Earnest; 5], &[Habit::Busy]].concat());
        let hint = dice.pick(&[None, Some("zh-hans"), Some("en"), Some("fr"), Some("")]).map(str::to_owned);
        Self {
            book,
            dice,
            habit,
            now,
            loaded: Loaded::default(),
            timers: BTreeMap::new(),
            buttons: Vec::new(),
            old: Vec::new(),
            gone: Vec::new(),
            hint,
            deliveries: 0,
            exchanges: VecDeque::new(),
        }
    }

    fn session(&self) -> Session {
        self.loaded.session.as_deref().cloned().unwrap_or_default()
    }

    /// Anything a customer, a phone or the clock may do next.
    fn next_move(&mut self) -> (Incoming, String) {
        if self.dice.one_in(4) {
            self.now += Duration::minutes(self.dice.pick(&[1, 5, 600, 60 * 26, 60 * 24 * 9]));
        }
        if self.habit == Habit::Busy && self.dice.one_in(25) {
            return self.text("/start");
        }
        if self.habit == Habit::Busy
            && let Some(fresh) = self.buttons.iter().find(|button| button.data.ends_with(".fresh")).cloned()
        {
            return self.press(&fresh.data);
        }
        if self.habit != Habit::Wild && !self.dice.one_in(6) {
            return self.answer();
        }
        match self.dice.below(100) {
            0..=54 => self.answer(),
            55..=59 => {
                let data = self.old_press();
                self.press(&data)
            }
            60..=62 => {
                let text = self.dice.pick(&["1", "2", "3", "９", "①", "一", "1 3", "1、2", "99", "0", "第二个"]);
                self.text(text)
            }
            63..=66 => {
                let text = self.dice.pick(NONSENSE);
                self.text(text)
            }
            67..=68 => {
                let text = self.dice.pick(SECRETS);
                self.text(text)
            }
            69..=70 => {
                let text = self.dice.pick(DATES);
                self.text(text)
            }
            71..=72 => {
                let text = self.dice.pick(MONEY);
                self.text(text)
            }
            73..=81 => {
                let text = self.dice.pick(COMMANDS);
                self.text(text)
            }
            82 => match self.dice.pick(&[
                None,
                Some(Unreadable::Voice),
                Some(Unreadable::Sticker),
                Some(Unreadable::Edited),
                Some(Unreadable::TooFast),
            ]) {
                None => self.inbound(Content::File, "(a file)"),
                Some(kind) => self.inbound(Content::Unreadable(kind), kind.word()),
            },
            83 => {
                let text = "啊".repeat(self.dice.pick(&[39, 41, 4096, 4097, 9000]));
                self.text(&text)
            }
            84..=95 => self.fall_silent(),
            _ => self.late_timer(),
        }
    }

    /// An answer that fits the open question, or a word that begins.
    fn answer(&mut self) -> (Incoming, String) {
        let types = self.buttons.is_empty() || (self.typed().is_some() && self.dice.one_in(2));
        if !types {
            let button = self.dice.pick(&self.buttons.clone());
            return self.press(&button.data);
        }
        let text = self.typed().unwrap_or_else(|| "你好".into());
        self.text(&text)
    }

    /// What somebody would type who answers the open question well; `None` where only buttons fit.
    fn typed(&mut self) -> Option<String> {
        let session = self.session();
        let thread = session.active.as_ref().filter(|thread| !thread.ended && session.aside.is_none())?;
        let words: &[&str] = match self.book.dialogs.kind(&ask(self.book, thread)?.slot)? {
            Kind::Choice(_) | Kind::Many(_) => return None,
            Kind::Count { .. } => &["30", "365天", "三十一天", "1", "0"],
            Kind::Ledger(_) if !matches!(thread.draft, Some(Draft::Losses { open: Some(_), .. })) => return None,
            Kind::Ledger(_) | Kind::Money { .. } => &["35.50", "128", "1000000", "0.01", "三百五", "1.2万"],
            Kind::Date { .. } => &["昨天", "今天", "前天", "yesterday"],
            Kind::Text(_) => &[
                "美团外卖",
                "20261122-0007",
                "Shop { $x } & Söhne",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十",
            ],
            Kind::Reference { .. } => &["4200000985202103031441826014", "2021 0303 2200 1441 8260 1400 0001", "300000000000000000"],
        };
        Some(self.dice.pick(words).to_owned())
    }

    fn old_press(&mut self) -> String {
        if self.old.is_empty() || self.dice.one_in(4) {
            return self.dice.pick(&["", ".", "0.yes", "1", "999.skip", "18446744073709551616.yes", "1.1.1", "键.值"]).to_owned();
        }
        let at = self.dice.below(self.old.len());
        self.old[at].clone()
    }

    /// The clock runs to the next armed timer.
    fn fall_silent(&mut self) -> (Incoming, String) {
        let Some(timer) = self.timers.values().min_by_key(|timer| (timer.due, timer.key.clone())).cloned() else { return self.answer() };
        self.now = self.now.max(timer.due.with_timezone(self.now.offset()));
        let said = format!("(timer {} on {})", timer.key, self.now.format("%F %R"));
        (Incoming::Timer(timer), said)
    }

    /// A timer that should not fire any more does, as after a crash.
    fn late_timer(&mut self) -> (Incoming, String) {
        if self.gone.is_empty() {
            return self.answer();
        }
        let at = self.dice.below(self.gone.len());
        let timer = self.gone[at].clone();
        let said = format!("(late timer {}, turn {})", timer.key, timer.turn);
        (Incoming::Timer(timer), said)
    }

    fn press(&mut self, data: &str) -> (Incoming, String) {
        self.inbound(Content::Press(data.to_owned()), &format!("[{data}]"))
    }

    fn text(&mut self, text: &str) -> (Incoming, String) {
        self.inbound(Content::Text(text.to_owned()), text)
    }

    fn inbound(&mut self, content: Content, said: &str) -> (Incoming, String) {
        self.deliveries += 1;
        let delivery = DeliveryId(format!("d{}", self.deliveries));
        let inbound = Inbound { chat: ChatId("walk:1".into()), delivery, locale_hint: self.hint.clone(), content };
        (Incoming::Inbound(inbound), said.to_owned())
    }

    // ── what the store would do ──

    /// Decides, and keeps what a store would keep. `Err` when the turn failed.
    fn take(&mut self, incoming: &Incoming, said: &str) -> Result<Report, String> {
        let (commit, report) = turn::decide(self.book, &self.loaded, incoming, self.now);
        self.note(said, &report.outbound);
        if let Incoming::Timer(timer) = incoming
            && self.timers.get(&timer.key) != Some(timer)
        {
            let changes = self.loaded.session.as_deref() != Some(&commit.session) || !commit.arm.is_empty() || !commit.cases.is_empty();
            if changes || !report.outbound.is_empty() || commit.disarm.iter().any(|key| self.timers.contains_key(key)) {
                return Err("a late timer changes something".into());
            }
        }
        if report.forgotten {
            if commit.session.active.is_some() || !commit.cases.is_empty() || !commit.arm.is_empty() {
                return Err("something is left of what was deleted".into());
            }
            (self.loaded.cases, self.timers, self.gone) = (Vec::new(), BTreeMap::new(), self.gone.split_off(self.gone.len()));
        }
        for key in &commit.disarm {
            self.gone.extend(self.timers.remove(key));
        }
        for timer in commit.arm {
            self.gone.extend(self.timers.insert(timer.key.clone(), timer));
        }
        let surplus = self.gone.len().saturating_sub(40);
        self.gone.drain(..surplus);
        self.loaded.version += 1;
        let handled = Arc::make_mut(&mut self.loaded.handled);
        handled.extend(commit.delivery);
        let surplus = handled.len().saturating_sub(DELIVERIES_REMEMBERED);
        handled.drain(..surplus);
        for case in commit.cases {
            self.loaded.cases.retain(|other| other.id != case.id);
            self.loaded.cases.push(case.into());
        }
        self.loaded.cases.sort_by_key(|case| case.id);
        self.loaded.session = Some(commit.session.into());
        if let Incoming::Inbound(_) = incoming {
            self.buttons = report.outbound.last().map(|outbound| outbound.buttons.clone()).unwrap_or_default();
        }
        self.old.extend(report.outbound.iter().flat_map(|outbound| &outbound.buttons).map(|button| button.data.clone()));
        let surplus = self.old.len().saturating_sub(60);
        self.old.drain(..surplus);
        match &report.failed {
            Some(why) => Err(format!("the turn failed: {why}")),
            None => Ok(report),
        }
    }

    fn note(&mut self, said: &str, outbound: &[Outbound]) {
        let mut exchange = format!("> {}", said.chars().take(60).collect::<String>());
        for outbound in outbound {
            let text: String = outbound.text.chars().take(70).collect();
            let buttons: Vec<&str> = outbound.buttons.iter().map(|button| button.data.as_str()).collect();
            exchange = format!("{exchange}\n    {}: {} {buttons:?}", outbound.id, text.replace('\n', " / "));
        }
        self.exchanges.push_back(exchange);
        if self.exchanges.len() > SHOWN {
            self.exchanges.pop_front();
        }
    }

    fn failure(&self, why: &str, seed: u64, step: usize) -> String {
        let at = self.session().active.map(|thread| format!("{}.{} {:?}", thread.dialog, thread.state, thread.answers));
        let exchanges: Vec<&str> = self.exchanges.iter().map(String::as_str).collect();
        format!("{why}\n  REDRESS_WALK_SEED={seed}, step {step}, at {}\n{}", at.unwrap_or_default(), exchanges.join("\n"))
    }

    // ── what must hold after every step ──

    fn check(&self, incoming: &Incoming, report: &Report, seen: &mut Seen) -> Result<(), String> {
        for outbound in &report.outbound {
            sayable(outbound)?;
            seen.longest = seen.longest.max(outbound.text.encode_utf16().count());
        }
        let session = self.loaded.session.as_ref().ok_or("no session")?;
        if matches!(incoming, Incoming::Inbound(_)) {
            never_silent(self.book, session, &report.outbound)?;
        }
        if session.parked.len() > PARKED_MAX {
            return Err("too many threads are set aside".into());
        }
        armed_as_told(session, &self.timers)?;
        let stored = serde_json::to_string(session).map_err(|error| error.to_string())?;
        seen.largest = seen.largest.max(stored.len());
        let kept = format!("{stored}{}", serde_json::to_string(&self.loaded.cases).map_err(|error| error.to_string())?);
        if kept.len() - stored.len() >= CASES_MAX * self.loaded.cases.len().max(1) {
            return Err("a case grows too large".into());
        }
        if let Some(secret) = KEPT_BY_NOBODY.iter().find(|secret| kept.contains(**secret)) {
            return Err(format!("a secret is kept\n  {secret}"));
        }
        if stored.len() > session.weight() {
            return Err(format!("a session weighs less than its stored form\n  {} < {}", session.weight(), stored.len()));
        }
        if stored.len() >= SESSION_MAX {
            return Err(format!("a stored session has more than {SESSION_MAX} bytes\n  {} bytes", stored.len()));
        }
        let read: Session = serde_json::from_str(&stored).map_err(|error| format!("the stored session cannot be read: {error}"))?;
        if read != **session {
            return Err("the stored session reads back as another".into());
        }
        Ok(())
    }

    // ── the way out ──

    /// Answers well until an end: always the button that brings the end nearest.
    fn way_out(&mut self, distances: &BTreeMap<Target, usize>) -> Result<(), String> {
        let mut visits: BTreeMap<Target, usize> = BTreeMap::new();
        for _ in 0..WAY_OUT_MAX {
            let session = self.session();
            let Some(thread) = session.active.as_ref().filter(|thread| !thread.ended) else { return Ok(()) };
            *visits.entry(target(thread)).or_default() += 1;
            let mut moves: Vec<(Incoming, String)> = self.buttons.clone().iter().map(|button| self.press(&button.data)).collect();
            moves.extend(self.typed().map(|text| self.text(&text)));
            let rated = moves.into_iter().map(|(incoming, said)| {
                let (commit, _) = turn::decide(self.book, &self.loaded, &incoming, self.now);
                let session = &commit.session;
                let cost = match session.active.as_ref().filter(|thread| !thread.ended) {
                    None => 0,
                    // A place seen again and again is no way out, however near the end looks from there. A question of the
                    // bot itself stands above the place: answering it is a step on.
                    Some(thread) => {
                        let at = target(thread);
                        let aside = usize::from(session.aside.is_some());
                        distances.get(&at).copied().unwrap_or(99) + 3 * visits.get(&at).copied().unwrap_or(0) + aside
                    }
                };
                (cost, incoming, said)
            });
            let best = rated.min_by_key(|(cost, _, _)| *cost).map(|(_, incoming, said)| (incoming, said));
            let (incoming, said) = best.unwrap_or_else(|| self.text("你好"));
            self.take(&incoming, &said)?;
        }
        Err(format!("no end within {WAY_OUT_MAX} good answers"))
    }

    /// Whoever wants to stop can.
    fn cancel(&mut self) -> Result<(), String> {
        let (incoming, said) = self.text("/cancel");
        self.take(&incoming, &said)?;
        if let Some(yes) = self.buttons.iter().find(|button| button.data.ends_with(".yes")).cloned() {
            let (incoming, said) = self.press(&yes.data);
            self.take(&incoming, &said)?;
        }
        match self.session().active {
            Some(thread) if !thread.ended => Err("/cancel does not end the matter".into()),
            Some(thread) if self.timers.values().any(|timer| timer.thread == thread.number) => {
                Err("a cancelled matter keeps a timer".into())
            }
            _ => Ok(()),
        }
    }
}

/// A text is whole, not empty, and fits every channel.
fn sayable(outbound: &Outbound) -> Result<(), String> {
    let wrong = |what: &str| Err(format!("{}: {what}\n  {:?}", outbound.id, outbound));
    let texts = outbound.buttons.iter().map(|button| &button.label).chain([&outbound.text]);
    for text in texts {
        if text.trim().is_empty() {
            return wrong("an empty text");
        }
        // What customers type comes back in their own words, braces and all; the walk types no other.
        if text.replace("{ $x }", "").contains(['{', '}', '\u{2068}', '\u{2069}', '\u{FDD0}', '\u{FDD1}']) {
            return wrong("a half-filled text");
        }
    }
    if outbound.text.encode_utf16().count() > TEXT_MAX {
        return wrong("a text too long for a message");
    }
    if outbound.buttons.iter().any(|button| button.data.len() > DATA_MAX) {
        return wrong("a button with too much data");
    }
    if outbound.buttons.iter().any(|button| button.label.chars().count() > LABEL_MAX) {
        return wrong("a label too long for a button");
    }
    let keys: BTreeSet<&str> = outbound.buttons.iter().map(|button| button.data.as_str()).collect();
    if keys.len() != outbound.buttons.len() {
        return wrong("two buttons mean the same");
    }
    Ok(())
}

/// After a customer's message something is said, and the last thing said is the open question, if one is open.
fn never_silent(book: &Book, session: &Session, outbound: &[Outbound]) -> Result<(), String> {
    let last = outbound.last().ok_or("silence after a message")?;
    // A burst is answered once, and nothing has moved: the open question stands above it.
    if outbound.len() == 1 && last.id == "unreadable-too-fast" {
        return Ok(());
    }
    let (epoch, wanted): (u64, Vec<&str>) = match (&session.aside, &session.active) {
        (Some(aside), _) => (
            aside.epoch,
            match &aside.question {
                AsideQuestion::Restart => vec!["restart-offer"],
                AsideQuestion::Cancel => vec!["cancel-offer"],
                AsideQuestion::Delete => vec!["delete-offer"],
                AsideQuestion::Language => vec!["language-offer"],
                AsideQuestion::Cases => vec!["cases-offer"],
                AsideQuestion::Letters => vec!["letters-offer"],
                AsideQuestion::Letter(_) => vec!["letter-more"],
                AsideQuestion::Evidence => vec!["evidence-offer"],
                AsideQuestion::Files(_) => vec!["file-shows", "files-show"],
                AsideQuestion::Fix => vec!["fix-offer"],
                AsideQuestion::Topic => vec!["topic-confirm", "topic-which"],
                AsideQuestion::Urgent => vec!["topic-urgent"],
                AsideQuestion::Switch => vec!["topic-switch"],
                AsideQuestion::Heard => vec!["heard-card"],
            },
        ),
        (None, Some(thread)) if !thread.ended => {
            let ask = ask(book, thread).ok_or("a thread that has not ended asks nothing")?;
            (thread.epoch, vec![&ask.prompt.id, "ledger-amount", "ledger-more", "ticked", "ask-which"])
        }
        _ => return Ok(()),
    };
    if !wanted.contains(&last.id.as_str()) {
        return Err(format!("the open question is not asked\n  `{}` was said last", last.id));
    }
    let prefix = format!("{epoch}.");
    match last.buttons.iter().find(|button| !button.data.starts_with(&prefix)) {
        Some(button) => Err(format!("a button of another question\n  {button:?}")),
        None => Ok(()),
    }
}

/// The timers that are armed are those the session knows of.
fn armed_as_told(session: &Session, timers: &BTreeMap<String, Timer>) -> Result<(), String> {
    let known: BTreeSet<&String> =
        session.active.iter().chain(&session.parked).filter(|thread| !thread.ended).flat_map(|thread| &thread.timers).collect();
    let armed: BTreeSet<&String> = timers.keys().collect();
    if known == armed { Ok(()) } else { Err(format!("the session knows other timers than are armed\n  known {known:?}, armed {armed:?}")) }
}

fn ask<'a>(book: &'a Book, thread: &Thread) -> Option<&'a Ask> {
    book.dialogs.state(&target(thread))?.ask.as_ref()
}

fn target(thread: &Thread) -> Target {
    Target { dialog: thread.dialog.clone(), state: thread.state.clone() }
}

/// For each state, how many answers away the nearest end is.
fn distances(book: &Book) -> BTreeMap<Target, usize> {
    let mut distances: BTreeMap<Target, usize> = BTreeMap::new();
    loop {
        let before = distances.clone();
        for spot in book.paths.known.keys() {
            let Some(state) = book.dialogs.state(&spot.at) else { continue };
            let distance = match &state.ask {
                None => Some(0),
                Some(ask) => arrows(ask).filter_map(|to| before.get(to)).min().map(|nearest| nearest + 1),
            };
            distances.extend(distance.map(|distance| (spot.at.clone(), distance)));
        }
        if distances == before {
            return distances;
        }
    }
}

// ── what they type ──

const NONSENSE: &[&str] = &[
    "？？？",
    "哈哈哈",
    "asdf",
    "你是真人吗",
    "我不知道啊",
    ".",
    " ",
    "",
    "\u{200b}",
    "😭😭😭",
    "{ $x }",
    "DROP TABLE",
    "\u{2068}x\u{2069}",
    "\u{FDD0}x\u{FDD1}",
    "x\n\n\ny",
    "被多扣了两次钱怎么办",
    "I paid twice",
    "skip",
    "done",
    "none",
    "today",
    "/",
    "//",
    "/start@bot",
];

/// None of these is real: test numbers with a right check digit.
const SECRETS: &[&str] = &[
    "6222020000000000000",
    "4111 1111 1111 1111",
    "11010519491231002X",
    "验证码是 482913",
    "我的密码是 hunter2!",
    "付款码 134567890123456789",
    "CVV 123",
];

/// What of them must never be stored.
const KEPT_BY_NOBODY: &[&str] = &["622202000000000", "4111 1111", "411111111111", "110105194912", "482913", "hunter2"];

const DATES: &[&str] = &[
    "昨天", "2026-03-05", "3月5日", "05/03/2026", "2026-02-30", "上个月", "明天", "1999-01-01", "上周三", "03/04", "去年国庆", "next year",
];

const MONEY: &[&str] =
    &["35.5", "¥128", "一百二十块五", "-5", "0", "0.001", "99999999999", "$20", "35-40", "1,2", "三千多", "12 34", "1.234"];

const COMMANDS: &[&str] = &[
    "/start",
    "/start",
    "/start nopass_failed",
    "/start duplicate_payment",
    "/start nobody",
    "/back",
    "/back",
    "/back",
    "/back",
    "/help",
    "/status",
    "/status",
    "/cancel",
    "/delete",
    "/export",
    "/human",
    "/cases",
    "/cases",
    "/privacy",
    "/language",
    "/language en",
    "/language zh-CN",
    "/language fr",
    "/nobody",
    "返回",
    "进度",
    "人工",
    "English",
    "中文",
];

// ── dice ──

/// `SplitMix64`: small, and the same everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is not 0.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap_or(0)
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn pick<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())].clone()
    }
}
