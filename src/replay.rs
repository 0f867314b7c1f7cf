//! Replays: a conversation as a text file that a lawyer can read, played against the real turn and the real store.
//!
//! ```text
//! # The customer mistypes, goes quiet for two days, then finishes.
//! dialog nopass_failed
//! locale zh-CN
//! begin  2026-11-22T10:00:00+08:00
//!
//! user   你好
//! bot    welcome
//!        | 您好……
//! bot    menu
//!        | 遇到了哪种情况？
//!        [nopass_failed] 免密扣款失败  [stolen] 钱被盗刷
//!
//! user   [nopass_failed]
//! wait   2d
//! ```
//!
//! Written by hand: the head, `user TEXT` (typed; more lines below it begin with `|`), `user [key]` (presses the button as
//! shown last), `press [key] of MESSAGE` (presses it as shown first, so long ago that it may be stale), `file`, `send voice`, `wait 2d`
//! (`h` and `m` too; timers fire in order, at their own time), and comments. Everything else is filled in by `--bless`, and
//! asserted from then on: `at`, `bot`, `do`, `end`, and at the end of the file `state`, `slots`, `timers` and `case`.
//!
//! One file, six [`Schedule`]s: however often things are delivered, stolen or crash, the transcript must not change. The words
//! are always read back from the store's outbox, never from the turn's report.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, Duration, FixedOffset, Utc};

use crate::book::Book;
use crate::case::deadline::china;
use crate::case::{Case, Status};
use crate::chat::{Capabilities, ChatId, Content, DeliveryId, Inbound, Outbound, Unreadable};
use crate::diagnostic::{Finding, Place};
use crate::dialog::Target;
use crate::dialog::slot::{Money, Value};
use crate::engine::{Passed, Session};
use crate::store::{self, Commit, Store, StoreError, Timer};
use crate::turn::{self, Incoming, Report};

mod coverage;
pub mod mutate;
pub mod scaffold;
mod text;

pub use coverage::Coverage;
pub use text::{diff, parse};

/// Timers one `wait` may fire; more means that they arm each other without end.
const FIRED_MAX: usize = 1000;
/// Rows of one turn read back.
const ROWS_MAX: usize = 1000;

/// A conversation: what was done, what was seen, and how it stood at the end. Printing it gives the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Transcript {
    /// The name of the file, as shown.
    pub file: String,
    /// The comment at the top: the story.
    pub story: Vec<String>,
    /// A dialog that the conversation passes through, for the reader; checked.
    pub dialog: Option<String>,
    /// The customer's language.
    pub locale: String,
    /// When the first thing happens, in China.
    pub begin: DateTime<FixedOffset>,
    /// What happens.
    pub beats: Vec<Beat>,
    /// How it stands at the end. Empty before the file is blessed.
    pub closing: Closing,
    /// What the dialogs passed through when it was played; not part of the file.
    pub passed: BTreeSet<Passed>,
    /// What the engine remembers at the end; not part of the file.
    pub session: Session,
    /// The timers armed at the end, earliest first; of them, the file says when they are due.
    pub armed: Vec<Timer>,
}

/// One thing done, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Beat {
    /// The comment above it.
    pub notes: Vec<String>,
    /// What is done.
    pub act: Act,
    /// What is seen then. Empty before the file is blessed.
    pub seen: Vec<Seen>,
    /// Where it stands in the file.
    pub place: Place,
}

/// What the author of a replay writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// The customer types.
    Type(String),
    /// The customer presses the button with this key, as shown last.
    Press(String),
    /// The customer presses a button of the first message of this id that has it.
    PressOf {
        /// The button's key.
        key: String,
        /// The message's id.
        message: String,
    },
    /// The customer sends a file or photo that is not kept.
    File,
    /// The customer sends a photo, and the channel keeps it.
    Keep,
    /// The customer sends something that cannot be read.
    Send(Unreadable),
    /// So many minutes pass.
    Wait(i64),
}

/// What the bot does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The time has come to this.
    At(DateTime<FixedOffset>),
    /// It says something.
    Bot {
        /// The message or card.
        id: String,
        /// The words.
        text: String,
        /// The buttons below: key and label.
        buttons: Vec<(String, String)>,
    },
    /// It changes the case.
    Do(String),
    /// A conversation reached an end of this name.
    End(String),
    /// The turn failed and the customer got an apology. Never passes.
    Fault(String),
}

/// How a conversation stands when the file ends. All as printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closing {
    /// The comment above it.
    pub notes: Vec<String>,
    /// `dialog/state` of the active conversation.
    pub state: Option<String>,
    /// Its answers, sorted by name.
    pub slots: Vec<String>,
    /// When the armed timers are due, earliest first.
    pub timers: Vec<String>,
    /// All cases, oldest first, and the complaints sent in each.
    pub cases: Vec<(String, Vec<String>)>,
}

/// How the outside world behaves while a replay runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schedule {
    /// As it should.
    Plain,
    /// Session, cases and timers pass through their stored form before every turn.
    Stored,
    /// Every inbound and every timer is delivered twice.
    Twice,
    /// Before every commit another commit of the same chat wins.
    Stolen,
    /// Every turn is decided, lost in a crash, and delivered again.
    CrashBeforeCommit,
    /// Every turn is committed; then, before anything is sent, a crash. The delivery comes again, the rows are still there.
    CrashBeforeSend,
}

impl Schedule {
    /// All of them.
    pub const ALL: [Schedule; 6] =
        [Schedule::Plain, Schedule::Stored, Schedule::Twice, Schedule::Stolen, Schedule::CrashBeforeCommit, Schedule::CrashBeforeSend];

    /// Its name in reports.
    pub fn word(self) -> &'static str {
        match self {
            Schedule::Plain => "plain",
            Schedule::Stored => "stored",
            Schedule::Twice => "twice",
            Schedule::Stolen => "stolen",
            Schedule::CrashBeforeCommit => "crash before commit",
            Schedule::CrashBeforeSend => "crash before send",
        }
    }
}

/// A store to play on, and where a restart finds it again. It must not be used by anybody else meanwhile.
#[derive(Debug)]
pub struct Home {
    store: Store,
    folder: Option<String>,
}

impl Home {
    /// A store in memory; a restart keeps it.
    pub fn memory() -> Self {
        Self { store: Store::Memory(store::memory::Memory::default()), folder: None }
    }

    /// A store in a folder; a restart closes it and opens it again.
    pub fn folder(folder: &str) -> Result<Self, StoreError> {
        Ok(Self { store: store::open(folder)?, folder: Some(folder.to_owned()) })
    }

    /// The store's name in reports.
    pub fn word(&self) -> &'static str {
        if self.folder.is_some() { "sled" } else { "memory" }
    }

    async fn restart(&mut self) -> Result<(), StoreError> {
        let Some(folder) = &self.folder else { return Ok(()) };
        // The folder can be opened only once the old store is closed, so something has to stand in for it.
        std::mem::replace(&mut self.store, Home::memory().store).close().await;
        self.store = store::open(folder)?;
        Ok(())
    }
}

/// Why a replay could not be played to its end.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The file asks for something that is not there.
    #[error("{}", .0.message)]
    Script(Box<Finding>),
    /// A promise of the turn or the store was broken under this schedule.
    #[error("{0}")]
    Broken(String),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Plays the acts of `script`, and returns what came of them. What the script says was seen is not looked at.
///
/// `locale` plays it for a customer of another language. The store is left without a trace of the conversation.
pub async fn run(
    book: &Book,
    home: &mut Home,
    script: &Transcript,
    schedule: Schedule,
    locale: Option<&str>,
) -> Result<Transcript, Failure> {
    let mut player = Player {
        book,
        home,
        schedule,
        chat: ChatId(format!("replay:{}", name_of(&script.file))),
        locale: locale.unwrap_or(&script.locale),
        now: script.begin,
        deliveries: 0,
        session: Session::default(),
        dialogs: BTreeSet::new(),
        shown: Vec::new(),
        passed: BTreeSet::new(),
    };
    let chat = player.chat.clone();
    let played = player.play(script).await;
    home.store.forget(&chat).await?;
    played
}

/// A replay's name wherever its folder is: what is said may depend on the chat's name, such as the number of a receipt.
fn name_of(file: &str) -> String {
    let parts: Vec<&str> = file.rsplit(['/', '\\']).take(2).collect();
    parts.into_iter().rev().collect::<Vec<_>>().join("/")
}

/// Plays a replay under these schedules and compares: every word in its own language; ids, buttons, actions, states and answers
/// in the language `locale`. The error is the first difference, ready to print; its first line says where.
pub async fn verify(
    book: &Book,
    home: &mut Home,
    expected: &Transcript,
    schedules: &[Schedule],
    locale: Option<&str>,
) -> Result<(), String> {
    let comparable = |transcript: &Transcript| if locale.is_some() { transcript.without_words() } else { transcript.clone() };
    for schedule in schedules.iter().copied() {
        let place = format!("{} store, schedule {}, locale {}", home.word(), schedule.word(), locale.unwrap_or(&expected.locale));
        let found = match run(book, home, expected, schedule, locale).await {
            Ok(found) => found,
            Err(failure) => return Err(format!("{place}\n{failure}\n")),
        };
        let (wanted, found) = (comparable(expected).to_string(), comparable(&found).to_string());
        if let Some(diff) = diff(&wanted, &found) {
            return Err(format!("{place}\n{diff}"));
        }
        if let Some(fault) = found.lines().find(|line| line.starts_with("fault")) {
            return Err(format!("{place}\n{fault}\n"));
        }
    }
    Ok(())
}

impl Transcript {
    /// The same without what depends on the language: no words, no labels, and a card in as many messages as it needs counts
    /// as one.
    #[must_use]
    pub fn without_words(&self) -> Self {
        let mut bare = self.clone();
        bare.locale = "*".into();
        for beat in &mut bare.beats {
            for seen in &mut beat.seen {
                if let Seen::Bot { text, buttons, .. } = seen {
                    text.clear();
                    for (_, label) in buttons {
                        label.clear();
                    }
                }
            }
            beat.seen.dedup_by(|later, earlier| later == earlier && matches!(later, Seen::Bot { id, .. } if id.starts_with("card:")));
        }
        bare
    }

    /// Whether what is seen was filled in.
    pub fn is_blessed(&self) -> bool {
        self.closing.state.is_some()
    }
}

struct Player<'a> {
    book: &'a Book,
    home: &'a mut Home,
    schedule: Schedule,
    chat: ChatId,
    locale: &'a str,
    now: DateTime<FixedOffset>,
    deliveries: u64,
    /// As of the last turn.
    session: Session,
    /// Every dialog entered so far.
    dialogs: BTreeSet<String>,
    /// Everything the customer saw.
    shown: Vec<Outbound>,
    /// What the dialogs passed through.
    passed: BTreeSet<Passed>,
}

impl Player<'_> {
    async fn play(&mut self, script: &Transcript) -> Result<Transcript, Failure> {
        let mut beats = Vec::with_capacity(script.beats.len());
        for beat in &script.beats {
            let seen = match &beat.act {
                Act::Wait(minutes) => self.wait(*minutes).await,
                act => self.customer(act, &beat.place).await,
            };
            let seen = seen.map_err(|failure| match failure {
                Failure::Broken(why) => Failure::Broken(format!("after `{}`: {why}", beat.act)),
                other => other,
            })?;
            beats.push(Beat { seen, ..beat.clone() });
        }
        if let Some(dialog) = script.dialog.as_ref().filter(|dialog| !self.dialogs.contains(*dialog)) {
            let known = self.book.dialogs.dialogs.keys().map(String::as_str);
            let message = format!("this conversation never enters the dialog `{dialog}`");
            let finding = Finding::error("replay", Place::top(script.file.as_str()), message).suggest(dialog, known);
            return Err(Failure::Script(Box::new(finding)));
        }
        let (closing, armed) = self.closing().await?;
        let closing = Closing { notes: script.closing.notes.clone(), ..closing };
        let passed = std::mem::take(&mut self.passed);
        let session = std::mem::take(&mut self.session);
        Ok(Transcript { beats, closing, passed, session, armed, locale: self.locale.to_owned(), ..script.clone() })
    }

    async fn customer(&mut self, act: &Act, place: &Place) -> Result<Vec<Seen>, Failure> {
        let content = match act {
            Act::Type(text) => Content::Text(text.clone()),
            Act::File => Content::File,
            Act::Keep => Content::Kept(format!("{}.png", self.deliveries + 1)),
            Act::Send(kind) => Content::Unreadable(*kind),
            Act::Press(key) => Content::Press(self.button(self.shown.iter().rev(), key, None, place)?),
            Act::PressOf { key, message } => Content::Press(self.button(self.shown.iter(), key, Some(message), place)?),
            Act::Wait(_) => return Ok(Vec::new()),
        };
        self.deliveries += 1;
        let inbound = Inbound {
            chat: self.chat.clone(),
            delivery: DeliveryId(self.deliveries.to_string()),
            locale_hint: Some(self.locale.to_owned()),
            content,
        };
        self.turn(&Incoming::Inbound(inbound)).await
    }

    /// The data of the first button of this key.
    fn button<'o>(
        &self,
        mut shown: impl Iterator<Item = &'o Outbound>,
        key: &str,
        message: Option<&str>,
        place: &Place,
    ) -> Result<String, Failure> {
        let found = shown.find_map(|outbound| {
            let named = message.is_none_or(|id| outbound.id == id);
            outbound.buttons.iter().find(|button| named && key_of(&button.data) == key)
        });
        if let Some(button) = found {
            return Ok(button.data.clone());
        }
        let last = self.shown.iter().rev().find(|outbound| !outbound.buttons.is_empty());
        let keys: Vec<&str> = last.iter().flat_map(|outbound| &outbound.buttons).map(|button| key_of(&button.data)).collect();
        let of = message.map(|id| format!(" of a message `{id}`")).unwrap_or_default();
        let mut finding = Finding::error("replay", place.clone(), format!("nothing shown so far has a button [{key}]{of}"));
        if let Some(last) = last {
            finding = finding.note(format!("the last question, `{}`, has the buttons {}", last.id, keys.join(", ")));
        }
        Err(Failure::Script(Box::new(finding.suggest(key, keys))))
    }

    /// Moves the clock; timers fire in order, each at its own time.
    async fn wait(&mut self, minutes: i64) -> Result<Vec<Seen>, Failure> {
        let until = self.now + Duration::minutes(minutes);
        let mut seen = Vec::new();
        for _ in 0..FIRED_MAX {
            let due = self.home.store.due(until.with_timezone(&Utc), ROWS_MAX).await?;
            let Some(timer) = due.into_iter().find(|timer| timer.chat == self.chat) else {
                self.now = until;
                if seen.iter().rev().find(|seen| matches!(seen, Seen::At(_))) != Some(&Seen::At(until)) {
                    seen.push(Seen::At(until));
                }
                return Ok(seen);
            };
            self.now = timer.due.with_timezone(&china()).max(self.now);
            let mut fired = self.turn(&Incoming::Timer(timer)).await?;
            if !fired.is_empty() {
                seen.push(Seen::At(self.now));
                seen.append(&mut fired);
            }
        }
        Err(Failure::Broken(format!("more than {FIRED_MAX} timers fired; they arm each other")))
    }

    /// One turn under the schedule, and what the customer sees of it.
    async fn turn(&mut self, incoming: &Incoming) -> Result<Vec<Seen>, Failure> {
        let report = match self.schedule {
            Schedule::Plain => self.run(incoming).await?,
            Schedule::Stored => {
                self.rewrite().await?;
                self.run(incoming).await?
            }
            Schedule::Twice => {
                let report = self.run(incoming).await?;
                self.again(incoming).await?;
                report
            }
            Schedule::Stolen => {
                let (stale, _) = turn::decide(self.book, &self.home.store.load(&self.chat).await?, incoming, self.now);
                self.rewrite().await?;
                match self.home.store.commit(stale).await {
                    Err(StoreError::Conflict) => {}
                    Err(error) => return Err(error.into()),
                    Ok(_) => return Err(Failure::Broken("a turn decided from an old version was committed".into())),
                }
                self.run(incoming).await?
            }
            Schedule::CrashBeforeCommit => {
                // The decision is lost.
                turn::decide(self.book, &self.home.store.load(&self.chat).await?, incoming, self.now);
                self.run(incoming).await?
            }
            Schedule::CrashBeforeSend => {
                let report = self.run(incoming).await?;
                // Opening a store on disk is slow, so the process dies only where days pass; the rest of a crash is the same.
                if matches!(incoming, Incoming::Timer(_)) {
                    self.home.restart().await?;
                }
                self.again(incoming).await?;
                report
            }
        };
        let mut seen = self.send(&report).await?;
        self.passed.extend(report.passed.iter().cloned());
        seen.extend(report.actions.iter().map(|action| Seen::Do((*action).to_owned())));
        seen.extend(self.ends().await?);
        seen.extend(report.failed.or(report.damaged).map(Seen::Fault));
        Ok(seen)
    }

    async fn run(&self, incoming: &Incoming) -> Result<Report, StoreError> {
        turn::run(self.book, &self.home.store, incoming, &Capabilities::UNLIMITED, self.now).await
    }

    /// The same delivery once more changes nothing and says nothing.
    async fn again(&self, incoming: &Incoming) -> Result<(), Failure> {
        let before = self.home.store.export(&self.chat).await?;
        let report = self.run(incoming).await?;
        let after = self.home.store.export(&self.chat).await?;
        if matches!(incoming, Incoming::Inbound(_)) && !report.repeated {
            return Err(Failure::Broken("the second delivery was not recognised".into()));
        }
        let same = (&before.session, &before.cases, &before.unsent, &before.timers)
            == (&after.session, &after.cases, &after.unsent, &after.timers);
        if !same || !report.outbound.is_empty() || !report.actions.is_empty() {
            let said: Vec<&str> = report.outbound.iter().map(|outbound| outbound.id.as_str()).collect();
            return Err(Failure::Broken(format!("the second delivery changed something; it said [{}]", said.join(", "))));
        }
        Ok(())
    }

    /// Reads everything kept of the chat, passes it through JSON, and writes it back: a commit that changes nothing but the version.
    async fn rewrite(&self) -> Result<(), Failure> {
        let kept = self.home.store.export(&self.chat).await?;
        let lost = |error: serde_json::Error| Failure::Broken(format!("the stored form cannot be read back: {error}"));
        let form = serde_json::to_string(&(&kept.session, &kept.cases, &kept.timers)).map_err(lost)?;
        let (session, cases, timers): (Option<Arc<Session>>, Vec<Arc<Case>>, Vec<Timer>) = serde_json::from_str(&form).map_err(lost)?;
        if (&session, &cases, &timers) != (&kept.session, &kept.cases, &kept.timers) {
            return Err(Failure::Broken("the stored form says something else than what was stored".into()));
        }
        let commit = Commit::of(&self.chat, kept.version, session.map(Arc::unwrap_or_clone).unwrap_or_default());
        let cases = cases.into_iter().map(Arc::unwrap_or_clone).collect();
        self.home.store.commit(Commit { cases, arm: timers, ..commit }).await?;
        Ok(())
    }

    /// Sends what waits in the outbox, and marks it as sent.
    async fn send(&mut self, report: &Report) -> Result<Vec<Seen>, Failure> {
        let rows = self.home.store.unsent_of(&self.chat, ROWS_MAX).await?;
        if !rows.iter().map(|row| &row.outbound).eq(&report.outbound) {
            return Err(Failure::Broken("the outbox holds other words than the turn decided".into()));
        }
        let mut seen = Vec::with_capacity(rows.len());
        for row in rows {
            let buttons = row.outbound.buttons.iter().map(|button| (key_of(&button.data).to_owned(), button.label.clone()));
            seen.push(Seen::Bot { id: row.outbound.id.clone(), text: row.outbound.text.clone(), buttons: buttons.collect() });
            self.home.store.mark_sent(&self.chat, row.sequence).await?;
            self.shown.push(row.outbound);
        }
        if self.home.store.unsent_of(&self.chat, 1).await?.is_empty() {
            Ok(seen)
        } else {
            Err(Failure::Broken("a row that was sent is still there".into()))
        }
    }

    /// The ends reached in the last turn.
    async fn ends(&mut self) -> Result<Vec<Seen>, Failure> {
        let after = self.home.store.load(&self.chat).await?.session.map(Arc::unwrap_or_clone).unwrap_or_default();
        let mut ends = Vec::new();
        for thread in after.active.iter().chain(&after.parked) {
            self.dialogs.insert(thread.dialog.clone());
            if thread.ended && self.session.thread(thread.number).is_none_or(|before| !before.ended) {
                let at = Target { dialog: thread.dialog.clone(), state: thread.state.clone() };
                let name = self.book.dialogs.state(&at).and_then(|state| state.end.clone());
                // Only the customer's own word ends a conversation in a state that asks.
                ends.push(Seen::End(name.unwrap_or_else(|| "cancelled".into())));
            }
        }
        self.session = after;
        Ok(ends)
    }

    async fn closing(&self) -> Result<(Closing, Vec<Timer>), StoreError> {
        let kept = self.home.store.export(&self.chat).await?;
        let active = kept.session.as_ref().and_then(|session| session.active.as_ref());
        let slots = active.iter().flat_map(|thread| &thread.answers).map(|(slot, value)| format!("{slot}={}", shown(value)));
        let closing = Closing {
            notes: Vec::new(),
            state: Some(active.map_or_else(|| "-".to_owned(), |thread| format!("{}/{}", thread.dialog, thread.state))),
            slots: slots.collect(),
            timers: kept.timers.iter().map(|timer| text::moment(timer.due.with_timezone(&china()))).collect(),
            cases: kept.cases.iter().map(|case| case_lines(case)).collect(),
        };
        Ok((closing, kept.timers))
    }
}

fn key_of(data: &str) -> &str {
    data.split_once('.').map_or(data, |(_, key)| key)
}

fn shown(value: &Value) -> String {
    match value {
        Value::Choice(key) => key.clone(),
        Value::Many(keys) => keys.iter().map(String::as_str).collect::<Vec<_>>().join(","),
        Value::Text(text) | Value::Reference(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::Money(money) => yuan(*money),
        Value::Date(date) => date.to_string(),
        Value::Ledger(entries) => {
            let told: Vec<String> = entries
                .iter()
                .map(|entry| if entry.amount == Money(0) { entry.kind.clone() } else { format!("{}:{}", entry.kind, yuan(entry.amount)) })
                .collect();
            if told.is_empty() { "none".into() } else { told.join(",") }
        }
        Value::Count(count) => count.to_string(),
        Value::Skipped => "skipped".into(),
    }
}

fn yuan(money: Money) -> String {
    format!("{}.{:02}", money.0 / 100, money.0 % 100)
}

fn case_lines(case: &Case) -> (String, Vec<String>) {
    let filings = case.filings.iter().map(|filing| {
        let mut told = vec![format!("{} sent {}", filing.rung, filing.sent_on)];
        told.extend(filing.reference.as_ref().map(|reference| format!("number {reference}")));
        told.extend(filing.answer_due.map(|due| format!("answer due {due}")));
        told.extend(filing.outcome.as_ref().map(|outcome| match filing.outcome_on {
            Some(on) => format!("{outcome} on {on}"),
            None => outcome.clone(),
        }));
        told.join(", ")
    });
    let status = match case.status {
        Status::Open => "open",
        Status::Closed => "closed",
        Status::HandedOver => "handed over",
    };
    (format!("{} {} {status}", case.id.0, case.scenario), filings.collect())
}
