//! Insight: how many people come to which question, answer it, are misunderstood there, or leave; what institutions answer; how long it
//! takes. Counts by day, and nothing of anybody: no chat, no time of day, no words.
//!
//! A turn is counted once it is durable ([`of_turn`] says how, from what the turn did alone). Counts wait in memory and are added to what
//! is kept of their day about once a minute, so that a crash loses a minute of them, and a stop nothing. Programs that share a database
//! add to the same day; there counts are sealed.
//!
//! Only where the operator asks for it, short phrases that were not understood are kept, too, with digits and addresses masked, for
//! [`TEXT_KEPT_DAYS`].

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use crate::chat::TEXT_KEPT_DAYS;
use crate::dialog::{Dialogs, Target};
use crate::disk;
use crate::engine::session::Thread;
use crate::engine::{Event, Passed, Session};
use crate::store::postgres::Annex;
use crate::store::{Commit, Loaded, Store};

/// Days that counts are kept.
pub const KEPT_DAYS: u32 = 400;
/// The folder of the counts, in the folder of the store.
pub const FOLDER: &str = "insight";
/// The longest phrase that is kept, in characters.
const PHRASE_MAX: usize = 24;
/// Phrases kept of a day.
const PHRASES_MAX: usize = 1000;
/// Numbers in words.
const DIGITS: &str = "〇零一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾";
/// How often counts are written.
const KEEP_EVERY: Duration = Duration::from_secs(60);
/// Counts, and phrases, which go sooner: what they are called in a database, how the names of their files end, and the days they are kept.
const KINDS: [(&str, &str, u32); 2] = [(COUNTS, ".json", KEPT_DAYS), (PHRASES, ".phrases.json", TEXT_KEPT_DAYS)];
const COUNTS: &str = "counts";
const PHRASES: &str = "phrases";
/// Upper ends of the buckets of a case's length, in days; what took longer stands behind them.
pub const LENGTHS: [i64; 7] = [1, 7, 15, 30, 60, 90, 180];

/// One thing that happened to somebody, without whom.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Happened {
    /// Somebody came to a state.
    Entered(Target),
    /// Somebody answered its question.
    Answered(Target),
    /// An answer could not be taken there.
    Refused(Target),
    /// Free words, masked, were not understood there. Kept only where the operator asks for it.
    Unmatched(Target, String),
    /// Somebody left it for good without an answer: they gave up, went silent, or deleted everything.
    Left(Target),
    /// An institution's answer to a complaint was told.
    Outcome {
        /// Whose answer: the rung.
        rung: String,
        /// What it was.
        outcome: String,
    },
    /// A conversation reached an end.
    Ended {
        /// Its scenario; the dialog, before there is one.
        scenario: String,
        /// The name of the end.
        end: String,
        /// Days since its case was opened, if one was.
        days: Option<i64>,
    },
}

/// What a turn did, to be counted. `loaded` is what it began with, `commit` what it wrote.
pub fn of_turn(dialogs: &Dialogs, loaded: &Loaded, commit: &Commit, passed: &[Passed], now: DateTime<Utc>) -> Vec<Happened> {
    let stood: Vec<(u64, Target)> =
        loaded.session.iter().flat_map(|session| open(session)).map(|thread| (thread.number, place(thread))).collect();
    let mut asked: BTreeSet<&Target> = stood.iter().map(|(_, at)| at).collect();
    let (mut happened, mut answered) = (Vec::new(), BTreeSet::new());
    for passed in passed {
        match passed {
            Passed::State(at) => {
                happened.push(Happened::Entered(at.clone()));
                asked.insert(at);
                happened.extend(ended(dialogs, at, loaded, commit, now));
            }
            // Where a kept answer led on by itself, nobody was asked.
            Passed::Branch(at, _) if asked.contains(at) => {
                happened.push(Happened::Answered(at.clone()));
                answered.insert(at);
            }
            Passed::Refusal(at, _) => happened.push(Happened::Refused(at.clone())),
            Passed::Branch(..) | Passed::Timer(..) => {}
        }
    }
    let over = |number: u64| commit.session.thread(number).is_none_or(|thread| thread.ended);
    let left = stood.iter().filter(|(number, at)| over(*number) && !answered.contains(at));
    happened.extend(left.map(|(_, at)| Happened::Left(at.clone())));
    happened.extend(outcomes(loaded, commit));
    happened
}

/// What was said and not understood, masked. Long texts tell who somebody is, and are not kept.
pub fn unmatched(event: &Event, passed: &[Passed]) -> Option<Happened> {
    let (Event::Told(told), Some(Passed::Refusal(at, _))) = (event, passed.last()) else { return None };
    masked(&told.text).map(|phrase| Happened::Unmatched(at.clone(), phrase))
}

/// Every number becomes `#`, what has a sign of an address `@`; nothing that is too long.
fn masked(text: &str) -> Option<String> {
    if text.chars().count() > PHRASE_MAX {
        return None;
    }
    let mut phrase = String::new();
    for word in text.split_whitespace() {
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        if word.contains(['@', '/', '\\']) {
            phrase.push('@');
            continue;
        }
        let letters: Vec<char> = word.chars().collect();
        // One alone is a word like any other: 一直, 万一.
        let in_words = |at: usize| letters.get(at).is_some_and(|letter| DIGITS.contains(*letter));
        for (at, letter) in letters.iter().enumerate() {
            let several = in_words(at) && (in_words(at + 1) || at > 0 && in_words(at - 1));
            if several || letter.is_numeric() {
                phrase.extend((!phrase.ends_with('#')).then_some('#'));
            } else {
                phrase.extend(letter.to_lowercase());
            }
        }
    }
    (!phrase.is_empty()).then_some(phrase)
}

/// The questions that are left open when everything of a session is removed now.
pub fn left(session: &Session) -> Vec<Happened> {
    open(session).map(|thread| Happened::Left(place(thread))).collect()
}

fn open(session: &Session) -> impl Iterator<Item = &Thread> {
    session.active.iter().chain(&session.parked).filter(|thread| !thread.ended)
}

fn place(thread: &Thread) -> Target {
    Target { dialog: thread.dialog.clone(), state: thread.state.clone() }
}

fn ended(dialogs: &Dialogs, at: &Target, loaded: &Loaded, commit: &Commit, now: DateTime<Utc>) -> Option<Happened> {
    let state = dialogs.state(at).filter(|state| state.ask.is_none())?;
    let thread = commit.session.active.iter().chain(&commit.session.parked).find(|thread| thread.ended && place(thread) == *at);
    let case =
        thread.and_then(|thread| commit.cases.iter().chain(loaded.cases.iter().map(AsRef::as_ref)).find(|case| case.id.0 == thread.number));
    Some(Happened::Ended {
        scenario: thread.and_then(|thread| thread.scenario.clone()).unwrap_or_else(|| at.dialog.clone()),
        end: state.end.clone().unwrap_or_else(|| at.state.clone()),
        days: case.map(|case| now.signed_duration_since(case.opened_at).num_days()),
    })
}

/// Answers of institutions that are new, or corrected.
fn outcomes<'c>(loaded: &'c Loaded, commit: &'c Commit) -> impl Iterator<Item = Happened> + 'c {
    commit.cases.iter().flat_map(move |case| {
        let before = loaded.cases.iter().find(|before| before.id == case.id);
        case.filings.iter().filter_map(move |filing| {
            let known =
                before.and_then(|before| before.filings.iter().find(|known| known.rung == filing.rung && known.sent_on == filing.sent_on));
            let outcome = filing.outcome.clone().filter(|outcome| known.and_then(|known| known.outcome.as_ref()) != Some(outcome))?;
            Some(Happened::Outcome { rung: filing.rung.clone(), outcome })
        })
    })
}

// ── counts ──

/// What was counted on a day, or on several.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    /// By dialog and state.
    pub states: BTreeMap<String, BTreeMap<String, Steps>>,
    /// By rung and outcome.
    pub outcomes: BTreeMap<String, BTreeMap<String, u64>>,
    /// By scenario and the name of the end.
    pub ends: BTreeMap<String, BTreeMap<String, Ends>>,
    /// What was not understood, masked, by `dialog.state`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub unmatched: BTreeMap<String, BTreeMap<String, u64>>,
}

/// What people did at a state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Steps {
    /// Times somebody came there.
    pub entered: u64,
    /// Times its question was answered.
    pub answered: u64,
    /// Answers that could not be taken.
    pub refused: u64,
    /// Times somebody left for good without an answer.
    pub left: u64,
}

/// Conversations that ended in one way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ends {
    /// How many.
    pub count: u64,
    /// Of those with a case, how many within so many days of its beginning ([`LENGTHS`]), and later.
    pub days: [u64; LENGTHS.len() + 1],
}

impl Counts {
    /// Counts one thing.
    pub fn add(&mut self, happened: &Happened) {
        let mut steps = |at: &Target, count: fn(&mut Steps) -> &mut u64| {
            *count(self.states.entry(at.dialog.clone()).or_default().entry(at.state.clone()).or_default()) += 1;
        };
        match happened {
            Happened::Entered(at) => steps(at, |steps| &mut steps.entered),
            Happened::Answered(at) => steps(at, |steps| &mut steps.answered),
            Happened::Refused(at) => steps(at, |steps| &mut steps.refused),
            Happened::Left(at) => steps(at, |steps| &mut steps.left),
            Happened::Unmatched(at, phrase) => {
                let at = format!("{}.{}", at.dialog, at.state);
                *self.unmatched.entry(at).or_default().entry(phrase.clone()).or_default() += 1;
            }
            Happened::Outcome { rung, outcome } => {
                *self.outcomes.entry(rung.clone()).or_default().entry(outcome.clone()).or_default() += 1;
            }
            Happened::Ended { scenario, end, days } => {
                let ends = self.ends.entry(scenario.clone()).or_default().entry(end.clone()).or_default();
                ends.count += 1;
                if let Some(days) = days {
                    ends.days[LENGTHS.iter().position(|most| days <= most).unwrap_or(LENGTHS.len())] += 1;
                }
            }
        }
    }

    /// Adds what was counted elsewhere.
    pub fn merge(&mut self, other: &Counts) {
        for (dialog, states) in &other.states {
            for (state, more) in states {
                let steps = self.states.entry(dialog.clone()).or_default().entry(state.clone()).or_default();
                steps.entered += more.entered;
                steps.answered += more.answered;
                steps.refused += more.refused;
                steps.left += more.left;
            }
        }
        for (all, others) in [(&mut self.outcomes, &other.outcomes), (&mut self.unmatched, &other.unmatched)] {
            for (name, counts) in others {
                for (key, more) in counts {
                    *all.entry(name.clone()).or_default().entry(key.clone()).or_default() += more;
                }
            }
        }
        for (scenario, ends) in &other.ends {
            for (end, more) in ends {
                let ends = self.ends.entry(scenario.clone()).or_default().entry(end.clone()).or_default();
                ends.count += more.count;
                ends.days.iter_mut().zip(more.days).for_each(|(days, more)| *days += more);
            }
        }
    }

    /// What people did at this state.
    pub fn steps(&self, at: &Target) -> Steps {
        self.states.get(&at.dialog).and_then(|states| states.get(&at.state)).copied().unwrap_or_default()
    }
}

// ── keeping them ──

/// Where counts are kept.
#[derive(Clone, Debug, Default)]
pub enum Home {
    /// Nowhere: they end with the program.
    #[default]
    Nowhere,
    /// In files in this folder.
    Folder(PathBuf),
    /// In a database, with those of other programs.
    Database(Annex),
}

impl Home {
    /// Where the counts of a store are kept.
    pub fn of(store: &Store) -> Self {
        let folder = || store.folder().map(|store| Home::Folder(store.join(FOLDER)));
        store.annex().map(Home::Database).or_else(folder).unwrap_or_default()
    }
}

/// Counts while the bot runs.
#[derive(Debug, Default)]
pub struct Insight {
    home: Home,
    /// Whether phrases are kept that were not understood.
    phrases: bool,
    /// Not written yet; where they are kept nowhere, all.
    unkept: Mutex<BTreeMap<NaiveDate, Counts>>,
}

impl Insight {
    /// Keeps counts there; and `phrases` that were not understood, if the operator asks for it.
    pub fn new(home: Home, phrases: bool) -> Self {
        Self { home, phrases, unkept: Mutex::default() }
    }

    /// Counts what happened on this day.
    pub fn note(&self, happened: &[Happened], day: NaiveDate) {
        if happened.is_empty() {
            return;
        }
        let mut unkept = self.unkept();
        let counts = unkept.entry(day).or_default();
        for happened in happened {
            let kept = match happened {
                Happened::Unmatched(..) => self.phrases && counts.unmatched.values().map(BTreeMap::len).sum::<usize>() < PHRASES_MAX,
                _ => true,
            };
            if kept {
                counts.add(happened);
            }
        }
    }

    /// Adds what waits to what is kept of its days, and removes days long past. What cannot be written goes on waiting.
    pub async fn keep(&self, today: NaiveDate) -> io::Result<()> {
        match &self.home {
            Home::Nowhere => Ok(()),
            Home::Folder(folder) => self.keep_in(folder, today),
            Home::Database(annex) => self.keep_within(annex, today).await,
        }
    }

    fn keep_in(&self, folder: &Path, today: NaiveDate) -> io::Result<()> {
        let mut unkept = self.unkept();
        disk::folder(folder)?;
        while let Some((day, counts)) = unkept.first_key_value() {
            for (kind, more) in by_kind(counts) {
                let path = folder.join(format!("{day}{}", ending(kind)));
                // One that cannot be read is replaced: counts are no reason to stop.
                let mut whole = read_day(&path).unwrap_or_default();
                whole.merge(&more);
                disk::replace(&path, &serde_json::to_vec(&whole)?)?;
            }
            unkept.pop_first();
        }
        for (_, ending, kept) in KINDS {
            for (_, path) in days(folder, ending)?.range(..first_kept(today, kept)) {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }

    async fn keep_within(&self, annex: &Annex, today: NaiveDate) -> io::Result<()> {
        loop {
            let next = self.unkept().pop_first();
            let Some((day, counts)) = next else { break };
            let parts = by_kind(&counts);
            let kinds: Vec<&str> = parts.iter().map(|(kind, _)| *kind).collect();
            let add = |kind: &str, kept: Option<&[u8]>| {
                let mut whole: Counts = kept.and_then(|kept| serde_json::from_slice(kept).ok()).unwrap_or_default();
                parts.iter().filter(|(known, _)| *known == kind).for_each(|(_, more)| whole.merge(more));
                serde_json::to_vec(&whole).unwrap_or_default()
            };
            if let Err(error) = annex.add_to_day(&day.to_string(), &kinds, add).await {
                self.unkept().entry(day).or_default().merge(&counts);
                return Err(io::Error::other(error));
            }
        }
        for (kind, _, kept) in KINDS {
            annex.remove_days_before(kind, &first_kept(today, kept).to_string()).await.map_err(io::Error::other)?;
        }
        Ok(())
    }

    /// What was counted from one day to another, both included. What is just being written may be missing.
    pub async fn between(&self, from: NaiveDate, until: NaiveDate) -> io::Result<Counts> {
        let mut counts = read(&self.home, from, until).await?;
        self.unkept().range(from..=until).for_each(|(_, more)| counts.merge(more));
        Ok(counts)
    }

    fn unkept(&self) -> MutexGuard<'_, BTreeMap<NaiveDate, Counts>> {
        self.unkept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes counts now and then until `stop`. What is counted after that waits for a last [`Insight::keep`].
pub async fn run(insight: &Insight, today: impl Fn() -> NaiveDate, mut stop: watch::Receiver<bool>) {
    let mut every = tokio::time::interval(KEEP_EVERY);
    loop {
        tokio::select! {
            _ = every.tick() => {}
            _ = stop.wait_for(|stop| *stop) => return,
        }
        if let Err(error) = insight.keep(today()).await {
            tracing::warn!(%error, "what was counted cannot be written; it is tried again");
        }
    }
}

/// What is kept of these days, both included; with `between`, a program also knows what it has not written yet.
pub async fn read(home: &Home, from: NaiveDate, until: NaiveDate) -> io::Result<Counts> {
    match home {
        Home::Nowhere => Ok(Counts::default()),
        Home::Folder(folder) => {
            let folder = folder.clone();
            tokio::task::spawn_blocking(move || read_folder(&folder, from, until)).await.map_err(io::Error::other)?
        }
        Home::Database(annex) => {
            let days = annex.days(&from.to_string(), &until.to_string()).await.map_err(io::Error::other)?;
            let mut counts = Counts::default();
            days.iter().filter_map(|day| serde_json::from_slice(day).ok()).for_each(|day: Counts| counts.merge(&day));
            Ok(counts)
        }
    }
}

/// Nothing where there is no folder.
fn read_folder(folder: &Path, from: NaiveDate, until: NaiveDate) -> io::Result<Counts> {
    let mut counts = Counts::default();
    for (_, ending, _) in KINDS {
        for (_, path) in days(folder, ending)?.range(from..=until) {
            counts.merge(&read_day(path)?);
        }
    }
    Ok(counts)
}

/// Counts and phrases apart, as far as there are any.
fn by_kind(counts: &Counts) -> Vec<(&'static str, Counts)> {
    let phrases = Counts { unmatched: counts.unmatched.clone(), ..Counts::default() };
    let rest = Counts { unmatched: BTreeMap::new(), ..counts.clone() };
    [(COUNTS, rest), (PHRASES, phrases)].into_iter().filter(|(_, more)| *more != Counts::default()).collect()
}

fn ending(kind: &str) -> &'static str {
    KINDS.iter().find(|(known, ..)| *known == kind).map_or("", |(_, ending, _)| ending)
}

fn first_kept(today: NaiveDate, days: u32) -> NaiveDate {
    today - TimeDelta::days(i64::from(days))
}

fn read_day(path: &Path) -> io::Result<Counts> {
    Ok(serde_json::from_slice(&fs::read(path)?)?)
}

/// The files of a folder with this ending, by day.
fn days(folder: &Path, ending: &str) -> io::Result<BTreeMap<NaiveDate, PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        entries => entries?,
    };
    let mut days = BTreeMap::new();
    for entry in entries {
        let path = entry?.path();
        let named = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(ending));
        if let Some(day) = named.and_then(|name| name.parse().ok()) {
            days.insert(day, path);
        }
    }
    Ok(days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Case, CaseId, Filing, Status};
    use crate::chat::ChatId;
    use crate::dialog::lower::{Source, lower};

    fn home(folder: &Path) -> Home {
        Home::Folder(folder.join(FOLDER))
    }

    const BEGIN: DateTime<Utc> = DateTime::<Utc>::UNIX_EPOCH;

    fn at(state: &str) -> Target {
        Target { dialog: "d".into(), state: state.into() }
    }

    fn thread(number: u64, state: &str, ended: bool) -> Thread {
        Thread { number, dialog: "d".into(), state: state.into(), ended, scenario: Some("s".into()), ..Thread::default() }
    }

    fn session(threads: &[Thread]) -> Session {
        Session { active: threads.first().cloned(), parked: threads.iter().skip(1).cloned().collect(), ..Session::default() }
    }

    fn commit(session: Session, cases: Vec<Case>) -> Commit {
        Commit { cases, ..Commit::of(&ChatId("t:1".into()), 0, session) }
    }

    fn case(outcome: Option<&str>) -> Case {
        let filing = Filing {
            rung: "merchant".into(),
            sent_on: BEGIN.date_naive(),
            reference: None,
            answer_due: None,
            outcome: outcome.map(str::to_owned),
            outcome_on: None,
        };
        let (scenario, answers) = ("s".into(), BTreeMap::new());
        Case { id: CaseId(1), scenario, opened_at: BEGIN, changed_at: BEGIN, status: Status::Open, answers, filings: vec![filing] }
    }

    #[test]
    fn a_turn_is_counted_by_what_it_did() {
        type Row = (&'static str, Vec<Thread>, Vec<Thread>, Vec<Passed>, Vec<Happened>);
        let (a, b) = (|| at("a"), || at("b"));
        let dialogs = Dialogs::default();
        // Who stands where before and after, what was passed through, what is counted.
        let table: Vec<Row> = vec![
            ("somebody begins", vec![], vec![thread(1, "a", false)], vec![Passed::State(a())], vec![Happened::Entered(a())]),
            (
                "an answer",
                vec![thread(1, "a", false)],
                vec![thread(1, "b", false)],
                vec![Passed::Branch(a(), 0), Passed::State(b())],
                vec![Happened::Answered(a()), Happened::Entered(b())],
            ),
            (
                "a refused answer",
                vec![thread(1, "a", false)],
                vec![thread(1, "a", false)],
                vec![Passed::Refusal(a(), "x".into())],
                vec![Happened::Refused(a())],
            ),
            (
                "a kept answer leads on by itself",
                vec![thread(1, "a", false)],
                vec![thread(1, "c", false)],
                vec![Passed::Branch(a(), 0), Passed::Branch(b(), 0), Passed::State(at("c"))],
                vec![Happened::Answered(a()), Happened::Entered(at("c"))],
            ),
            (
                "silence to the end",
                vec![thread(1, "a", false)],
                vec![thread(1, "z", true)],
                vec![Passed::Timer(a(), 0), Passed::State(at("z"))],
                vec![Happened::Entered(at("z")), Happened::Left(a())],
            ),
            (
                "silence that leads on",
                vec![thread(1, "a", false)],
                vec![thread(1, "b", false)],
                vec![Passed::Timer(a(), 0), Passed::State(b())],
                vec![Happened::Entered(b())],
            ),
            ("everything is deleted", vec![thread(1, "a", false), thread(2, "z", true)], vec![], vec![], vec![Happened::Left(a())]),
            ("help", vec![thread(1, "a", false)], vec![thread(1, "a", false)], vec![], vec![]),
            ("back", vec![thread(1, "b", false)], vec![thread(1, "a", false)], vec![Passed::State(a())], vec![Happened::Entered(a())]),
        ];
        for (name, before, after, passed, expected) in table {
            let loaded = Loaded { session: Some(session(&before).into()), ..Loaded::default() };
            let found = of_turn(&dialogs, &loaded, &commit(session(&after), Vec::new()), &passed, BEGIN);
            assert_eq!(found, expected, "{name}");
        }
    }

    #[test]
    fn ends_and_outcomes_are_counted() {
        let text = "dialog: d\nstart: z\nstates:\n  z: { end: done }\n".to_owned();
        let dialogs = lower(&[Source { name: "d.yaml".into(), text }], &[], &mut Vec::new());
        let loaded =
            Loaded { session: Some(session(&[thread(1, "a", false)]).into()), cases: vec![case(None).into()], ..Loaded::default() };
        let after = commit(session(&[thread(1, "z", true)]), vec![case(Some("refused"))]);
        let passed = [Passed::Branch(at("a"), 0), Passed::State(at("z"))];
        let found = of_turn(&dialogs, &loaded, &after, &passed, BEGIN + TimeDelta::days(20));
        let outcome = Happened::Outcome { rung: "merchant".into(), outcome: "refused".into() };
        let ended = Happened::Ended { scenario: "s".into(), end: "done".into(), days: Some(20) };
        assert_eq!(found, [Happened::Answered(at("a")), Happened::Entered(at("z")), ended, outcome]);
        // Told again: it is known.
        let loaded = Loaded { cases: vec![case(Some("refused")).into()], ..Loaded::default() };
        assert_eq!(of_turn(&dialogs, &loaded, &after, &[], BEGIN), []);
    }

    #[tokio::test]
    async fn what_was_not_understood_is_masked_and_kept_only_on_demand() {
        for (text, expected) in [
            ("花呗没了", Some("花呗没了")),
            ("  卡号 6222 0212，昨天 ", Some("卡号 # #，昨天")),
            ("一直扣，扣了三十五块", Some("一直扣，扣了#块")),
            ("Mail ME a@b.cn now", Some("mail me @ now")),
            ("https://x.cn/123", Some("@")),
            ("", None),
            (&"长".repeat(PHRASE_MAX + 1), None),
        ] {
            assert_eq!(masked(text).as_deref(), expected, "{text}");
        }
        let told = Event::Told(Box::new(crate::engine::Told { text: "花呗".into(), ..crate::engine::Told::default() }));
        let refused = [Passed::Refusal(at("a"), "x".into())];
        let happened = unmatched(&told, &refused).unwrap();
        assert_eq!(happened, Happened::Unmatched(at("a"), "花呗".into()));
        assert_eq!(unmatched(&told, &[]), None, "it was understood");
        let day = |number: i64| BEGIN.date_naive() + TimeDelta::days(number);
        for wanted in [false, true] {
            let folder = tempfile::tempdir().unwrap();
            let insight = Insight::new(home(folder.path()), wanted);
            insight.note(&[happened.clone(), Happened::Refused(at("a"))], day(0));
            insight.keep(day(0)).await.unwrap();
            let phrases = async || insight.between(day(0), day(99)).await.unwrap().unmatched;
            assert_eq!(phrases().await.get("d.a").and_then(|phrases| phrases.get("花呗")).copied(), wanted.then_some(1));
            insight.keep(day(i64::from(TEXT_KEPT_DAYS) + 1)).await.unwrap();
            assert!(phrases().await.is_empty(), "words go sooner than counts");
            assert_eq!(insight.between(day(0), day(0)).await.unwrap().steps(&at("a")).refused, 1);
        }
    }

    #[tokio::test]
    async fn counts_are_kept_by_day_and_not_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let day = |number: i64| BEGIN.date_naive() + TimeDelta::days(number);
        let insight = Insight::new(home(folder.path()), true);
        let all = [
            Happened::Entered(at("a")),
            Happened::Answered(at("a")),
            Happened::Refused(at("a")),
            Happened::Left(at("a")),
            Happened::Outcome { rung: "bank".into(), outcome: "full".into() },
            Happened::Ended { scenario: "s".into(), end: "done".into(), days: Some(8) },
            Happened::Ended { scenario: "s".into(), end: "done".into(), days: Some(999) },
            Happened::Ended { scenario: "s".into(), end: "done".into(), days: None },
        ];
        for number in [0, 0, 1] {
            insight.note(&all, day(number));
            insight.keep(day(number)).await.unwrap();
        }
        insight.note(&all[..1], day(1));
        // How often somebody entered: as the program knows it, and as others read it.
        let read_folder = folder.path().join(FOLDER);
        for (from, until, known, written) in [(0, 0, 2, 2), (1, 1, 2, 1), (0, 9, 4, 3), (2, 9, 0, 0)] {
            let entered = |counts: Counts| counts.steps(&at("a")).entered;
            assert_eq!(entered(insight.between(day(from), day(until)).await.unwrap()), known, "{from} to {until}");
            assert_eq!(entered(read(&home(folder.path()), day(from), day(until)).await.unwrap()), written, "{from} to {until}");
        }
        let counts = read(&home(folder.path()), day(0), day(0)).await.unwrap();
        assert_eq!(counts.steps(&at("a")), Steps { entered: 2, answered: 2, refused: 2, left: 2 });
        assert_eq!(counts.outcomes["bank"]["full"], 2);
        assert_eq!(counts.ends["s"]["done"], Ends { count: 6, days: [0, 0, 2, 0, 0, 0, 0, 2] });
        // A damaged day loses that day only.
        fs::write(read_folder.join(format!("{}.json", day(1))), "{").unwrap();
        assert!(read(&home(folder.path()), day(0), day(1)).await.is_err());
        insight.keep(day(1)).await.unwrap();
        assert_eq!(read(&home(folder.path()), day(0), day(1)).await.unwrap().steps(&at("a")).entered, 3);
        insight.note(&all, day(401));
        insight.keep(day(401)).await.unwrap();
        assert_eq!(days(&read_folder, ending(COUNTS)).unwrap().into_keys().collect::<Vec<_>>(), [day(1), day(401)]);
    }
}
