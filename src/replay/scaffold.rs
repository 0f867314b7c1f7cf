//! Scaffolding: finds conversations that pass through what no replay passes through yet, for somebody to read and bless.
//!
//! The search keeps every conversation that came somewhere new and goes on from there, so that it also finds what lies deep. It
//! speaks to the engine alone: no words, no store. The same book and seed always give the same conversations.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, Duration, FixedOffset};

use super::Act;
use crate::book::Book;
use crate::dialog::guard::Test;
use crate::dialog::slot::{Kind, Money};
use crate::dialog::{Ask, Dialogs, Target, Tool};
use crate::engine::{self, Effect, Event, Passed, Session};
use crate::understand::command;

/// Acts tried behind one kept conversation before another is taken up.
const ACTS_EACH: usize = 6;
/// A conversation is not drawn out longer than this.
const ACTS_MAX: usize = 60;

/// A conversation found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// What is done, in order.
    pub acts: Vec<Act>,
    /// What it is the first to pass through.
    pub first: BTreeSet<Passed>,
}

/// Searches `tries` times for conversations beginning at `begin` that pass through something outside `covered`.
///
/// With `only`, nothing but what is in that dialog counts. Returns few, long conversations rather than many short ones; each passes
/// through something that none before it does.
pub fn scaffold(book: &Book, covered: &BTreeSet<Passed>, begin: DateTime<FixedOffset>, tries: usize, only: Option<&str>) -> Vec<Found> {
    let wanted = |passed: &Passed| {
        let (Passed::State(at) | Passed::Branch(at, _) | Passed::Refusal(at, _) | Passed::Timer(at, _)) = passed;
        only.is_none_or(|dialog| at.dialog == dialog)
    };
    let mut chance = Chance(0x5EED);
    let mut known: BTreeSet<Passed> = BTreeSet::new();
    let mut kept =
        vec![Talk { acts: Vec::new(), passed: BTreeSet::new(), session: Session::default(), now: begin, timers: BTreeMap::new() }];
    for _ in 0..tries {
        // The latest finds lie deepest: half of the time go on from one of them.
        let recent = kept.len().saturating_sub(16);
        let at = if chance.below(2) == 0 { recent + chance.below(kept.len() - recent) } else { chance.below(kept.len()) };
        let mut talk = kept[at].clone();
        for _ in 0..ACTS_EACH {
            if talk.acts.len() >= ACTS_MAX {
                break;
            }
            let act = talk.next_act(book, &mut chance);
            let news: Vec<Passed> =
                talk.play(&book.dialogs, act).into_iter().filter(|passed| wanted(passed) && !known.contains(passed)).collect();
            if !news.is_empty() {
                known.extend(news);
                kept.push(talk.clone());
            }
        }
    }
    for talk in &mut kept {
        talk.passed.retain(&wanted);
    }
    choose(kept, covered)
}

/// The fewest of these conversations, roughly, that pass through everything outside `covered` that any of them passes through.
fn choose(mut talks: Vec<Talk>, covered: &BTreeSet<Passed>) -> Vec<Found> {
    let mut done = covered.clone();
    let mut found = Vec::new();
    loop {
        let Some((at, news)) = talks
            .iter()
            .enumerate()
            .map(|(at, talk)| (at, talk.passed.difference(&done).count()))
            .max_by_key(|(at, news)| (*news, usize::MAX - at))
        else {
            return found;
        };
        if news == 0 {
            return found;
        }
        let talk = talks.swap_remove(at);
        let first: BTreeSet<Passed> = talk.passed.difference(&done).cloned().collect();
        done.extend(first.iter().cloned());
        found.push(Found { acts: talk.acts, first });
    }
}

#[derive(Clone)]
struct Talk {
    acts: Vec<Act>,
    passed: BTreeSet<Passed>,
    session: Session,
    now: DateTime<FixedOffset>,
    timers: BTreeMap<String, (DateTime<FixedOffset>, Event)>,
}

impl Talk {
    /// Something a customer may do now: mostly an answer, sometimes nonsense, silence, or a step back.
    fn next_act(&self, book: &Book, chance: &mut Chance) -> Act {
        if self.acts.is_empty() {
            return Act::Type("/start".into());
        }
        let open = engine::open_options(&book.dialogs, &self.session, self.now);
        match chance.below(12) {
            0 => Act::Type("？？".into()),
            1 | 2 if !self.timers.is_empty() => self.silence(),
            3 if chance.below(4) == 0 => Act::Type("/back".into()),
            roll => {
                let ask = self.open_question(&book.dialogs);
                let typed = ask.and_then(|ask| typed_answers(&book.dialogs, ask, self.now, chance));
                // Letters and lists lead nowhere in the dialog.
                let is_tool = |key: &str| Tool::ALL.iter().any(|(_, tool)| tool.key() == key);
                let keys: Vec<&str> = open.options.iter().map(|option| option.key.as_str()).filter(|key| !is_tool(key)).collect();
                match typed {
                    Some(text) if keys.is_empty() || roll > 5 => Act::Type(text),
                    _ if keys.is_empty() => Act::Type("/start".into()),
                    _ => Act::Press(keys[chance.below(keys.len())].to_owned()),
                }
            }
        }
    }

    /// Silence until the next timer is due.
    fn silence(&self) -> Act {
        let due = self.timers.values().map(|(due, _)| *due).min().unwrap_or(self.now);
        Act::Wait((due - self.now).num_minutes().max(1))
    }

    fn open_question<'b>(&self, dialogs: &'b Dialogs) -> Option<&'b Ask> {
        let thread = self.session.active.as_ref().filter(|thread| !thread.ended)?;
        dialogs.state(&Target { dialog: thread.dialog.clone(), state: thread.state.clone() })?.ask.as_ref()
    }

    fn play(&mut self, dialogs: &Dialogs, act: Act) -> Vec<Passed> {
        let mut passed = Vec::new();
        match &act {
            Act::Wait(minutes) => {
                let until = self.now + Duration::minutes(*minutes);
                while let Some((key, (due, event))) = self
                    .timers
                    .iter()
                    .filter(|(_, (due, _))| *due <= until)
                    .min_by_key(|(_, (due, _))| *due)
                    .map(|(key, timer)| (key.clone(), timer.clone()))
                {
                    self.timers.remove(&key);
                    self.now = due.max(self.now);
                    passed.append(&mut self.step(dialogs, &event));
                }
                self.now = until;
            }
            Act::Press(key) => {
                let open = self.session.active.as_ref().map_or(0, |thread| thread.epoch);
                let epoch = self.session.aside.as_ref().map_or(open, |aside| aside.epoch);
                passed = self.step(dialogs, &Event::Press { epoch, key: key.clone() });
            }
            Act::Type(text) => {
                let event = command::read(text).map_or_else(|| Event::Text(text.clone()), Event::Command);
                passed = self.step(dialogs, &event);
            }
            Act::PressOf { .. } | Act::File | Act::Keep | Act::Send(_) => {}
        }
        self.acts.push(act);
        self.passed.extend(passed.iter().cloned());
        passed
    }

    fn step(&mut self, dialogs: &Dialogs, event: &Event) -> Vec<Passed> {
        let decision = engine::step(dialogs, std::mem::take(&mut self.session), event, self.now);
        self.session = decision.session;
        for effect in decision.effects {
            match effect {
                Effect::Arm(alarm) => {
                    let event = Event::Timer { thread: alarm.thread, turn: alarm.turn, line: alarm.line };
                    self.timers.insert(alarm.key, (alarm.due, event));
                }
                Effect::Disarm(key) => {
                    self.timers.remove(&key);
                }
                Effect::Say(_)
                | Effect::Show { .. }
                | Effect::Status { .. }
                | Effect::Letter { .. }
                | Effect::Calendar { .. }
                | Effect::Export
                | Effect::Forget
                | Effect::Do { .. } => {}
            }
        }
        decision.passed
    }
}

/// A typed answer that the open question takes; values on both sides of every guard's limit come up.
fn typed_answers(dialogs: &Dialogs, ask: &Ask, now: DateTime<FixedOffset>, chance: &mut Chance) -> Option<String> {
    let yuan = |fen: i64| format!("{}.{:02}", fen / 100, fen % 100);
    match dialogs.kind(&ask.slot)? {
        Kind::Money { min, max } => {
            let mut amounts = vec![min.0.max(3580).min(max.0)];
            amounts.extend(limits(dialogs, &ask.slot).into_iter().flat_map(|limit| [limit - 1, limit, limit + 1]));
            amounts.retain(|amount| (min.0..=max.0).contains(amount));
            Some(yuan(amounts[chance.below(amounts.len())]))
        }
        Kind::Date { .. } => {
            let mut days = vec![0, 1, 3, 40];
            days.extend(limits(dialogs, &ask.slot).into_iter().flat_map(|limit| [limit, limit + 1]));
            let days = u64::try_from(days[chance.below(days.len())]).ok()?;
            Some(now.date_naive().checked_sub_days(Days::new(days))?.to_string())
        }
        Kind::Text(rule) => Some(rule.example.clone().unwrap_or_else(|| "小店".into())),
        Kind::Reference { example, .. } => Some(example.clone()),
        Kind::Ledger(rule) => Some(yuan(Money(3580).0.min(rule.max.0))),
        Kind::Count { min, max } => Some(30.clamp(*min, *max).to_string()),
        Kind::Choice(_) | Kind::Many(_) => None,
    }
}

/// The limits that guards anywhere set on a slot: fen, or days.
fn limits(dialogs: &Dialogs, slot: &str) -> BTreeSet<i64> {
    let routes = dialogs.dialogs.values().flat_map(|dialog| dialog.states.values()).filter_map(|state| state.ask.as_ref());
    let guards = routes.flat_map(|ask| &ask.route).map(|branch| &branch.when);
    let atoms = guards.flat_map(|guard| &guard.0).filter(|atom| atom.slot == slot);
    atoms
        .filter_map(|atom| match atom.test {
            Test::AtLeast(limit) | Test::AtMost(limit) | Test::Within(limit) | Test::OlderThan(limit) => Some(limit),
            _ => None,
        })
        .collect()
}

/// Chance without surprise: the same numbers on every run.
pub(super) struct Chance(pub(super) u64);

impl Chance {
    /// A number below `bound`, which is at least 1.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        // SplitMix64, by Steele, Lea and Flood.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % bound.max(1) as u64).unwrap_or(0)
    }
}
