//! The engine: one pure function decides.
//!
//! [`step`] takes what happened and says what the session becomes and what must be done about it. It reads no clock, says no
//! word, and runs no effect. **It enters one state per event** (more only while answers kept by /back still fit, each state at
//! most once), so it cannot loop.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, Duration, FixedOffset, NaiveTime, Timelike};

use crate::chat::{FILE_MEGABYTES_MAX, FILES_KEPT_DAYS, FILES_MAX, IDLE_KEPT_DAYS, TEXT_KEPT_DAYS, Unreadable};
use crate::dialog::slot::{Arg, Args, Kind, Value};
use crate::dialog::{Ask, Dialogs, Do, ENTRY, FIRST_SENT_ON, Scope, SetValue, State, Target, Then, Tool, Wait, scenario_name};

pub mod session;
pub mod event;
pub mod effect;
pub mod impact;
mod answer;
mod asides;
mod told;
#[cfg(test)]
mod tests;

pub use answer::SKIP;
use answer::{Answer, Refusal};
pub use effect::{Alarm, Effect, Label, LetterForm, Opt, Say};
pub use event::{Command, Event, Told};
pub use session::Session;
use session::{Aside, AsideQuestion, Draft, Thread, Visit};
pub use told::{THEFT, remark_message};

/// States remembered for /back; older ones are forgotten.
pub const PATH_MAX: usize = 40;
/// Threads set aside; beyond it the oldest without a case goes first, then the oldest.
pub const PARKED_MAX: usize = 8;
/// The most bytes a session may weigh ([`Session::weight`]): what a store keeps of a chat in one record, with room for the rest.
pub const WEIGHT_MAX: usize = 10 * 1024;
/// States remembered for /back when a session weighs too much.
const PATH_KEPT: usize = 8;
/// The longest text taken as one message, in characters.
pub const TEXT_MAX: u32 = 4096;
/// Nobody is written to by itself from this hour of the evening …
const QUIET_FROM: u32 = 22;
/// … until this hour of the morning, China time.
const QUIET_UNTIL: u32 = 8;
/// The hour at which a date timer fires, China time.
const DATE_TIMER_HOUR: u32 = 9;

/// What a step decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// The session afterwards.
    pub session: Session,
    /// What to do, in order. Empty when the event changed nothing (a late timer).
    pub effects: Vec<Effect>,
    /// What was passed through, for coverage; never stored.
    pub passed: Vec<Passed>,
}

/// A place of a dialog that a step passed through.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Passed {
    /// A state was entered.
    State(Target),
    /// A branch was taken: its position in the route.
    Branch(Target, usize),
    /// An answer was refused, with this message.
    Refusal(Target, String),
    /// A timer fired: its position under `after:`.
    Timer(Target, usize),
}

/// Decides. Runs nothing; the same arguments always give the same decision.
///
/// `now` carries China's offset. A session that names a state that no longer exists is moved along by `was:`, or begins its
/// dialog again with its answers kept; it is never left silent.
pub fn step(dialogs: &Dialogs, session: Session, event: &Event, now: DateTime<FixedOffset>) -> Decision {
    let mut turn = Turn { dialogs, now, session, effects: Vec::new(), passed: Vec::new(), reminder: false };
    if let Event::Timer { thread, turn: armed, line } = event {
        turn.timer(*thread, *armed, *line);
        turn.lighten();
        return Decision { session: turn.session, effects: turn.effects, passed: turn.passed };
    }
    if let Event::Unreadable(Unreadable::TooFast) = event {
        // Nothing else moves: the questions of the burst are all there already.
        turn.say("unreadable-too-fast");
        return Decision { session: turn.session, effects: turn.effects, passed: turn.passed };
    }
    if let Event::Press { key, .. } = event
        && key == asides::DELETE
        && turn.session.epoch == 0
    {
        // It was deleted, and the receipt was cut off: a button of a chat of which nothing is kept.
        turn.forget();
        return Decision { session: turn.session, effects: turn.effects, passed: turn.passed };
    }
    let begun_again = turn.settle();
    let aside = turn.session.aside.take();
    let offers = |turn: &Turn, aside: &Aside, key: Option<&String>| {
        asides::options(dialogs, &turn.session, &aside.question, now).iter().any(|option| Some(&option.key) == key)
    };
    match (event, aside) {
        // Meant for a question that is gone; the one that was shown instead is not answered by it.
        (Event::Choose(_) | Event::Text(_) | Event::Told(_) | Event::Press { .. }, _) if begun_again => {}
        (Event::Command(command), aside) => turn.command(command, aside.as_ref()),
        (Event::Choose(keys), Some(aside)) if offers(&turn, &aside, keys.first()) => turn.aside_answer(&aside, keys),
        (Event::Press { epoch, key }, Some(aside)) if *epoch == aside.epoch && offers(&turn, &aside, Some(key)) => {
            turn.aside_answer(&aside, std::slice::from_ref(key));
        }
        (Event::Press { epoch, key }, _) => turn.press(*epoch, key),
        (Event::File, _) => turn.remark("file-unexpected", Args::new()),
        (Event::Unreadable(kind), _) => {
            let (id, extra) = unreadable_message(*kind);
            turn.remark(id, extra);
        }
        (Event::Kept(name), aside) => turn.file_kept(name, aside),
        (Event::TooLong, _) => {
            turn.remark("too-long", number("max", TEXT_MAX));
        }
        (Event::Secret(kind), _) => turn.remark(secret_message(*kind), Args::new()),
        (Event::Told(told), Some(ref aside)) if !turn.is_plain_answer(event) && turn.told_aside(told, aside) => {}
        (Event::Choose(_) | Event::Text(_) | Event::Told(_), Some(aside)) if !turn.is_plain_answer(event) => {
            turn.say("refused-choice");
            turn.ask_aside_again(aside);
        }
        (Event::Told(told), _) => turn.told(told, event),
        (Event::Choose(_) | Event::Text(_), _) => turn.words(event),
        (Event::Timer { .. }, _) => {}
    }
    turn.rearm();
    turn.lighten();
    Decision { session: turn.session, effects: turn.effects, passed: turn.passed }
}

/// The options of the question the customer sees now: the bot's own question first, then the dialog's.
///
/// The turn renders their labels, so that a typed label or number can be matched in the customer's language.
pub fn open_options(dialogs: &Dialogs, session: &Session, now: DateTime<FixedOffset>) -> OpenOptions {
    if let Some(aside) = &session.aside {
        let several = aside.question == AsideQuestion::Evidence;
        return OpenOptions { options: asides::options(dialogs, session, &aside.question, now), numbered: true, several };
    }
    session.active.as_ref().map_or_else(OpenOptions::default, |thread| options_of(dialogs, thread))
}

fn options_of(dialogs: &Dialogs, thread: &Thread) -> OpenOptions {
    let Some(ask) = ask_of(dialogs, thread).filter(|_| !thread.ended) else { return OpenOptions::default() };
    OpenOptions {
        options: answer::options(dialogs, ask, thread),
        numbered: answer::numbered(dialogs, ask, thread),
        several: matches!(dialogs.kind(&ask.slot), Some(Kind::Many(_))),
    }
}

/// The option behind a button whose question is still open, and the thread it speaks of; also in a thread that was set aside.
pub fn pressed<'s>(
    dialogs: &Dialogs,
    session: &'s Session,
    epoch: u64,
    key: &str,
    now: DateTime<FixedOffset>,
) -> Option<(Opt, Option<&'s Thread>)> {
    let (options, thread) = if let Some(aside) = session.aside.as_ref().filter(|aside| aside.epoch == epoch) {
        (asides::options(dialogs, session, &aside.question, now), session.active.as_ref())
    } else {
        let thread = session.active.iter().chain(&session.parked).find(|thread| thread.epoch == epoch)?;
        (options_of(dialogs, thread).options, Some(thread))
    };
    Some((options.into_iter().find(|option| option.key == key)?, thread))
}

/// Which question of the way to the plan this thread stands at, and about how many there are: what was heard already is not asked
/// again, and where ways part, their lengths are averaged. `None` once the plan was shown: what follows has no foreseeable end.
pub fn progress(dialogs: &Dialogs, thread: &Thread) -> Option<(u8, u8)> {
    if thread.has_case || thread.ended || thread.scenario.is_none() {
        return None;
    }
    let here = Target { dialog: thread.dialog.clone(), state: thread.state.clone() };
    let before = thread.path.iter().filter(|visit| visit.dialog != ENTRY).count();
    let ahead = questions_ahead(dialogs, thread, &here, &mut BTreeMap::new()).div_ceil(PARTS);
    Some((u8::try_from(before + 1).ok()?, u8::try_from(before + ahead.max(1)).ok()?))
}

/// Parts of a question, so that averages of whole numbers stay whole numbers.
const PARTS: usize = 64;

/// How many parts of questions lie between here and the plan, the one here included. A way that comes back to where it was counts
/// once.
fn questions_ahead<'a>(dialogs: &'a Dialogs, thread: &Thread, at: &'a Target, known: &mut BTreeMap<&'a Target, usize>) -> usize {
    if let Some(known) = known.get(at) {
        return *known;
    }
    known.insert(at, 0);
    let state = dialogs.state(at).filter(|state| !state.does.contains(&Do::OpenCase));
    let ahead = state.and_then(|state| state.ask.as_ref()).map_or(0, |ask| {
        let here = if thread.heard.contains_key(&ask.slot) { 0 } else { PARTS };
        let ways: usize = ask.route.iter().map(|branch| questions_ahead(dialogs, thread, &branch.to, known)).sum();
        here + ways / ask.route.len().max(1)
    });
    known.insert(at, ahead);
    ahead
}

/// What the open question offers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenOptions {
    /// The options, in order.
    pub options: Vec<Opt>,
    /// Whether a bare number names one; not where a number is an answer of its own.
    pub numbered: bool,
    /// Whether several may be named at once.
    pub several: bool,
}

/// Whether the open question asks for an order or transaction number, which may look like a payment code.
pub fn asks_reference(dialogs: &Dialogs, session: &Session) -> bool {
    let ask = session.active.as_ref().filter(|thread| !thread.ended).and_then(|thread| ask_of(dialogs, thread));
    matches!(ask.and_then(|ask| dialogs.kind(&ask.slot)), Some(Kind::Reference { .. }))
}

struct Turn<'a> {
    dialogs: &'a Dialogs,
    now: DateTime<FixedOffset>,
    session: Session,
    effects: Vec<Effect>,
    passed: Vec<Passed>,
    reminder: bool,
}

impl Turn<'_> {
    // ── commands ──────────────────────────────────────────────────────────────────────────────────────────────────────

    fn command(&mut self, command: &Command, aside: Option<&Aside>) {
        match command {
            Command::Start(scenario) => self.start(scenario.as_deref()),
            Command::Back => self.back(),
            Command::Help => self.remark("help", Args::new()),
            Command::Human => self.remark("human", Args::new()),
            Command::Privacy => {
                let days = |days: u32| Arg::Number(i64::from(days));
                let kept = [("files", FILES_KEPT_DAYS), ("text", TEXT_KEPT_DAYS), ("idle", IDLE_KEPT_DAYS)];
                self.remark("privacy", kept.map(|(name, kept)| (name.into(), days(kept))).into());
            }
            Command::Export => {
                self.effects.push(Effect::Export);
                self.ask_again();
            }
            Command::Delete => self.ask_aside(AsideQuestion::Delete),
            Command::Status => {
                let thread = self.session.active.as_ref().filter(|thread| thread.scenario.is_some()).map(|thread| thread.number);
                self.effects.push(Effect::Status { thread });
                self.ask_again();
            }
            Command::Cases => {
                if self.session.parked.iter().any(|thread| thread.scenario.is_some()) {
                    self.ask_aside(AsideQuestion::Cases);
                } else {
                    self.remark("cases-none", Args::new());
                }
            }
            Command::Letter(form) => self.letter(form.as_deref(), aside),
            Command::Evidence => self.evidence(),
            Command::Calendar => self.calendar(),
            Command::Fix => self.fix(),
            Command::Cancel => {
                if self.running().is_some() {
                    self.ask_aside(AsideQuestion::Cancel);
                } else {
                    self.say("cancel-nothing");
                }
            }
            Command::Language(Some(locale)) => self.set_language(locale),
            Command::Language(None) => self.ask_aside(AsideQuestion::Language),
            Command::Unknown(word) => {
                self.remark("unknown-command", Args::from([("answer".into(), Arg::Text(word.clone()))]));
            }
        }
    }

    /// Begins, or offers to: a case is never wiped by a second /start.
    fn start(&mut self, scenario: Option<&str>) {
        let known = scenario.filter(|name| self.dialogs.dialogs.get(*name).is_some_and(|dialog| dialog.plan.is_some()));
        match self.running() {
            Some(thread) if thread.has_case || !thread.path.is_empty() => self.offer_restart(known),
            None if self.resumable() => self.offer_restart(known),
            _ => {
                self.say("welcome");
                self.open_thread(known);
            }
        }
    }

    /// Takes a language we have; otherwise shows which ones there are.
    fn set_language(&mut self, named: &str) {
        let Some(locale) = self.dialogs.locales.iter().find(|locale| locale.eq_ignore_ascii_case(named)) else {
            return self.ask_aside(AsideQuestion::Language);
        };
        self.session.locale = Some(locale.clone());
        self.remark("language-set", Args::new());
    }

    // ── answers ───────────────────────────────────────────────────────────────────────────────────────────────────────

    /// A pressed button acts only on the question it was made for; any other press shows the open question again.
    fn press(&mut self, epoch: u64, key: &str) {
        let active = self.running().is_some_and(|thread| thread.epoch == epoch);
        if active {
            return self.answer(&Event::Choose(vec![key.to_owned()]));
        }
        if let Some(thread) = self.session.parked.iter().find(|thread| !thread.ended && thread.epoch == epoch) {
            self.switch_to(thread.number);
            if self.settle() {
                return;
            }
            return self.answer(&Event::Choose(vec![key.to_owned()]));
        }
        match self.running() {
            Some(_) => self.remark("stale-press", Args::new()),
            // Nothing is open that could be shown again: offer to go on.
            None => self.words(&Event::Press { epoch, key: key.to_owned() }),
        }
    }

    fn words(&mut self, event: &Event) {
        match &self.session.active {
            None => {
                self.say("welcome");
                self.open_thread(None);
            }
            Some(thread) if thread.ended && self.resumable() => self.ask_aside(AsideQuestion::Restart),
            Some(thread) if thread.ended => {
                self.say("ended");
                self.park();
                self.open_thread(None);
            }
            Some(_) => self.answer(event),
        }
    }

    fn answer(&mut self, event: &Event) {
        let dialogs = self.dialogs;
        let Some(thread) = self.session.active.as_mut() else { return };
        let Some(ask) = ask_of(dialogs, thread) else { return };
        if let Event::Choose(keys) = event
            && let Some(tool) = ask.tools.iter().find(|tool| keys.first().is_some_and(|key| key == tool.key()))
        {
            return match tool {
                Tool::Letter => self.letter(None, None),
                Tool::Evidence => self.evidence(),
                Tool::Calendar => self.calendar(),
            };
        }
        let today = self.now.date_naive();
        match answer::read(dialogs, ask, thread, event, today) {
            Answer::Value(value) => self.advance(ask, value),
            Answer::Draft(draft) => {
                thread.draft = Some(draft);
                thread.attempts = 0;
                self.ask_again();
            }
            Answer::Refused(refusal) => self.refuse(ask, refusal),
        }
    }

    /// Whether typed words can only be meant for the dialog's own question: an amount, a day or a number it takes.
    fn is_plain_answer(&self, event: &Event) -> bool {
        let Some(thread) = self.running() else { return false };
        let Some(ask) = ask_of(self.dialogs, thread) else { return false };
        let free = matches!(self.dialogs.kind(&ask.slot), Some(Kind::Text(_)));
        !free && !matches!(answer::read(self.dialogs, ask, thread, event, self.now.date_naive()), Answer::Refused(_))
    }

    fn refuse(&mut self, ask: &Ask, refusal: Refusal) {
        let Some(thread) = self.session.active.as_mut() else { return };
        thread.attempts += 1;
        thread.draft = refusal.draft;
        let number = thread.number;
        let exhausted = ask.attempts.as_ref().filter(|attempts| thread.attempts >= attempts.max);
        if exhausted.is_some() && ask.skip {
            self.say("moved-on-without");
            return self.advance(ask, Value::Skipped);
        }
        if let Some(attempts) = exhausted {
            push_visit(thread, Vec::new());
            return self.enter(&attempts.to);
        }
        let id = ask.invalid.as_ref().map_or_else(|| refusal.message.to_owned(), |message| message.id.clone());
        self.passed.push(Passed::Refusal(place_of(thread), refusal.message.to_owned()));
        self.push_say(Say { id, extra: refusal.extra, thread: Some(number), ..Say::default() });
        self.ask_again();
    }

    /// Stores an answer and follows the route.
    fn advance(&mut self, ask: &Ask, value: Value) {
        let Some(thread) = self.session.active.as_mut() else { return };
        store(self.dialogs, thread, &ask.slot, value);
        let at = place_of(thread);
        let Some((position, branch)) = take_branch(self.dialogs, thread, ask, self.now) else {
            // A checked dialog has no gap. If one slips through, people get a person, not silence.
            self.effects.push(Effect::Do { action: Do::HandOver, thread: thread.number });
            thread.ended = true;
            return self.say("handover");
        };
        self.passed.push(Passed::Branch(at, position));
        self.enter(&branch);
    }

    /// Enters a state; passes through states whose answers were kept by /back and still fit.
    fn enter(&mut self, target: &Target) {
        let dialogs = self.dialogs;
        let now = self.now;
        let mut target = target.clone();
        let mut passed = BTreeSet::new();
        let (mut walked, mut done) = (false, Vec::new());
        let Some(thread) = self.session.active.as_mut() else { return };
        loop {
            thread.dialog.clone_from(&target.dialog);
            thread.state.clone_from(&target.state);
            thread.attempts = 0;
            thread.draft = None;
            if let Some(dialog) = dialogs.dialogs.get(&target.dialog).filter(|dialog| dialog.plan.is_some()) {
                thread.scenario = Some(dialog.name.clone());
            }
            let Some(state) = dialogs.state(&target) else { break };
            let Some(ask) = state.ask.as_ref() else { break };
            match next_redo(thread, &target, &ask.slot) {
                Again::Given(value) => {
                    walked = true;
                    note_first_sent(state, thread);
                    if let Some(Value::Choice(rung)) = thread.answers.get("rung") {
                        done.extend(state.does.iter().map(|action| (rung.clone(), *action)));
                    }
                    store(dialogs, thread, &ask.slot, value);
                    let Some((position, next)) = take_branch(dialogs, thread, ask, now) else { break };
                    self.passed.push(Passed::Branch(target, position));
                    target = next;
                    continue;
                }
                Again::Asked => {
                    walked = true;
                    break;
                }
                Again::Off => {}
            }
            if !state.does.is_empty() || !passed.insert(target.clone()) {
                break;
            }
            let kept = thread.kept.get(&ask.slot).cloned().or_else(|| thread.heard.remove(&ask.slot));
            let kept = kept.or_else(|| thread.answers.get(&ask.slot).filter(|_| ask.once).cloned());
            let Some(kept) = kept else { break };
            // Losses that were told in passing need not be all of them.
            if let Value::Ledger(entries) = &kept
                && !thread.kept.contains_key(&ask.slot)
            {
                thread.draft = Some(Draft::Losses { entries: entries.clone(), open: None });
                break;
            }
            store(dialogs, thread, &ask.slot, kept);
            let Some((position, next)) = take_branch(dialogs, thread, ask, now) else { break };
            self.passed.push(Passed::Branch(target, position));
            target = next;
        }
        if walked && thread.has_case {
            // The record follows what was corrected, and so does the last complaint.
            let (number, rung) = (thread.number, thread.answers.get("rung").cloned());
            self.effects.push(Effect::Do { action: Do::OpenCase, thread: number });
            let again = done
                .into_iter()
                .filter(|(at, action)| rung == Some(Value::Choice(at.clone())) && matches!(action, Do::File | Do::RecordOutcome));
            self.effects.extend(again.map(|(_, action)| Effect::Do { action, thread: number }));
        }
        self.present();
    }

    /// Shows the state the active thread has just entered.
    fn present(&mut self) {
        let dialogs = self.dialogs;
        let Some(thread) = self.session.active.as_mut() else { return };
        self.session.epoch += 1;
        thread.epoch = self.session.epoch;
        let number = thread.number;
        let Some(state) = state_of(dialogs, thread) else { return };
        self.passed.push(Passed::State(place_of(thread)));
        thread.ended = state.ask.is_none();
        thread.has_case |= state.does.contains(&Do::OpenCase);
        if thread.has_case && thread.opened_on.is_none() {
            thread.opened_on = Some(self.now.date_naive());
        }
        note_first_sent(state, thread);
        if !state.does.is_empty() {
            // A milestone: what /back set aside before it is not offered again after it.
            thread.kept.clear();
        }
        for action in &state.does {
            self.effects.push(Effect::Do { action: *action, thread: number });
        }
        for message in &state.say {
            self.push_say(Say { id: message.id.clone(), thread: Some(number), ..Say::default() });
        }
        for card in &state.show {
            self.effects.push(Effect::Show { card: *card, thread: number, reminder: self.reminder });
        }
        if self.reminder || !self.offer_hints() {
            self.ask_again();
        }
    }

    /// Shows the open question again, if there is one; to somebody new, the first.
    fn ask_again(&mut self) {
        if self.session.active.is_none() && !self.reminder {
            return self.open_thread(None);
        }
        let Some(thread) = self.session.active.as_ref().filter(|thread| !thread.ended) else { return };
        let Some(ask) = ask_of(self.dialogs, thread) else { return };
        let say = answer::question(self.dialogs, ask, thread);
        self.push_say(say);
    }

    // ── back ──────────────────────────────────────────────────────────────────────────────────────────────────────────

    fn back(&mut self) {
        if !self.reopen() {
            return self.remark("back-nothing", Args::new());
        }
        self.say("back-done");
        self.ask_again();
    }

    /// Puts the active thread back to the question before. `false` when there is none.
    fn reopen(&mut self) -> bool {
        let Some(thread) = self.session.active.as_mut() else { return false };
        if thread.ended && ask_of(self.dialogs, thread).is_some() {
            // Cancelled in the middle of a question: it is simply open again.
            thread.ended = false;
            self.session.epoch += 1;
            thread.epoch = self.session.epoch;
            return true;
        }
        let Some(visit) = thread.path.pop().map(Arc::unwrap_or_clone) else { return false };
        let at = Target { dialog: visit.dialog.clone(), state: visit.state.clone() };
        // Only what the customer answered there is offered again; what a branch set or cleared is just put back.
        let asked = self.dialogs.state(&at).and_then(|state| state.ask.as_ref()).map(|ask| ask.slot.clone());
        for (slot, former) in visit.undo.into_iter().rev() {
            let given = match former {
                Some(former) => thread.answers.insert(slot.clone(), former),
                None => thread.answers.remove(&slot),
            };
            if let Some(given) = given.filter(|_| asked.as_ref() == Some(&slot)) {
                thread.kept.insert(slot, given);
            }
        }
        thread.ended = false;
        thread.dialog = visit.dialog;
        thread.state = visit.state;
        thread.attempts = 0;
        thread.draft = visit.draft;
        self.session.epoch += 1;
        thread.epoch = self.session.epoch;
        true
    }

    /// Whether the active thread can be taken up again: it was cancelled at a question, or stopped at an end that settled
    /// nothing, because the customer fell silent or a person was named.
    fn resumable(&self) -> bool {
        self.session.active.as_ref().filter(|thread| thread.ended && thread.is_worth_keeping()).is_some_and(|thread| {
            // What was handed over at the menu had not begun: there is nothing to go on with.
            let begun = thread.scenario.is_some();
            state_of(self.dialogs, thread).is_some_and(|state| state.ask.is_some() || (begun && !state.does.contains(&Do::CloseCase)))
        })
    }

    // ── timers ────────────────────────────────────────────────────────────────────────────────────────────────────────

    /// A late or doubled timer changes nothing.
    fn timer(&mut self, number: u64, armed: u64, line: usize) {
        self.reminder = true;
        let dialogs = self.dialogs;
        let key = timer_key(number, line);
        let is_it = |thread: &Thread| thread.number == number && thread.turn == armed && !thread.ended && thread.timers.contains(&key);
        let parked = if self.session.active.as_ref().is_some_and(is_it) {
            // The bot's own question gives way: a number typed now answers what was asked last.
            self.session.aside = None;
            None
        } else if let Some(index) = self.session.parked.iter().position(is_it) {
            // Speak about the parked thread, then put it back: nobody is torn out of what they are doing.
            let thread = self.session.parked.remove(index);
            Some((index, self.session.active.replace(thread)))
        } else {
            return;
        };
        if parked.is_some() {
            self.about_another();
        }
        if let Some(thread) = self.session.active.as_mut() {
            // Whoever waits in a state that was renamed hears from it all the same.
            follow_rename(dialogs, thread);
            thread.timers.retain(|timer| *timer != key);
            self.passed.push(Passed::Timer(place_of(thread), line));
            let after = ask_of(dialogs, thread).and_then(|ask| ask.after.get(line));
            match after.map(|after| &after.then) {
                Some(Then::Say(message)) => {
                    self.push_say(Say { id: message.id.clone(), thread: Some(number), ..Say::default() });
                    // After days nobody knows the question by heart. A parked one is not asked: typed words would answer another.
                    if parked.is_none() {
                        self.ask_again();
                    }
                }
                Some(Then::To(target)) => {
                    push_visit(thread, Vec::new());
                    self.enter(target);
                    self.rearm();
                }
                None => {}
            }
        }
        if let Some((index, active)) = parked
            && let Some(thread) = std::mem::replace(&mut self.session.active, active)
        {
            self.session.parked.insert(index, thread);
        }
    }

    /// Says which matter a reminder is about, when it is not the one being talked of.
    fn about_another(&mut self) {
        let Some(thread) = self.session.active.as_ref() else { return };
        let Some(scenario) = thread.scenario.as_deref().map(scenario_name) else { return };
        let label = Label::Message { id: scenario, extra: Args::new(), words: Vec::new() };
        self.push_say(Say { id: "about-another".into(), words: vec![("scenario".into(), vec![label])], ..Say::default() });
    }

    /// Waits count from the customer's last message: every turn of a thread replaces its timers.
    fn rearm(&mut self) {
        let dialogs = self.dialogs;
        let Some(thread) = self.session.active.as_mut() else { return };
        thread.turn += 1;
        for key in std::mem::take(&mut thread.timers) {
            self.effects.push(Effect::Disarm(key));
        }
        if thread.ended {
            return;
        }
        let Some(ask) = ask_of(dialogs, thread) else { return };
        for (line, after) in ask.after.iter().enumerate() {
            let due = match &after.wait {
                Wait::Minutes(minutes) => self.now + Duration::minutes(*minutes),
                Wait::On(slot) => {
                    let Some(Value::Date(date)) = scope(dialogs, thread, self.now).get(slot).map(std::borrow::Cow::into_owned) else {
                        continue;
                    };
                    let Some(at) =
                        date.and_hms_opt(DATE_TIMER_HOUR, 0, 0).and_then(|at| at.and_local_timezone(*self.now.offset()).single())
                    else {
                        continue;
                    };
                    at.max(self.now)
                }
            };
            let key = timer_key(thread.number, line);
            thread.timers.push(key.clone());
            self.effects.push(Effect::Arm(Alarm { key, due: outside_quiet_hours(due), thread: thread.number, turn: thread.turn, line }));
        }
    }

    // ── threads ───────────────────────────────────────────────────────────────────────────────────────────────────────

    /// The active thread, if it waits for an answer.
    fn running(&self) -> Option<&Thread> {
        self.session.active.as_ref().filter(|thread| !thread.ended)
    }

    fn open_thread(&mut self, dialog: Option<&str>) {
        let name = dialog.unwrap_or(ENTRY);
        let Some(dialog) = self.dialogs.dialogs.get(name) else { return };
        let target = Target { dialog: name.to_owned(), state: dialog.start.clone() };
        if self.session.active.is_some() {
            self.park();
        }
        self.session.threads_opened += 1;
        self.session.active = Some(Thread::new(self.session.threads_opened, &target));
        self.enter(&target);
    }

    /// Goes on with a thread that was set aside, and sets the active one aside.
    fn switch_to(&mut self, number: u64) {
        let Some(index) = self.session.parked.iter().position(|thread| thread.number == number) else { return };
        let thread = self.session.parked.remove(index);
        self.park();
        self.session.active = Some(thread);
    }

    /// Sets the active thread aside. One that is settled, or never got anywhere, is dropped.
    fn park(&mut self) {
        let resumable = self.resumable();
        let Some(thread) = self.session.active.take() else { return };
        if (thread.ended && !resumable) || !thread.is_worth_keeping() {
            return self.drop_thread(thread);
        }
        self.session.parked.push(thread);
        if self.session.parked.len() > PARKED_MAX {
            self.drop_parked();
        }
    }

    /// Drops one of the threads set aside: the oldest without a case, otherwise the oldest.
    fn drop_parked(&mut self) {
        let oldest = self.session.parked.iter().position(|thread| !thread.has_case).unwrap_or(0);
        let dropped = self.session.parked.remove(oldest);
        self.drop_thread(dropped);
    }

    /// Forgets what is missed least until the session can be stored. One that cannot would leave the customer without an answer.
    fn lighten(&mut self) {
        while self.session.weight() > WEIGHT_MAX {
            let path_of_active = self.session.active.as_ref().map_or(0, |thread| thread.path.len());
            if let Some(thread) = self.session.parked.iter_mut().find(|thread| thread.path.len() > 1 || !thread.kept.is_empty()) {
                // The last state stays: a thread without a past counts as never begun.
                thread.path.drain(..thread.path.len().saturating_sub(1));
                thread.kept.clear();
            } else if path_of_active <= PATH_KEPT && !self.session.parked.is_empty() {
                self.drop_parked();
            } else if let Some(thread) = self.session.active.as_mut().filter(|thread| thread.path.len() > 1) {
                thread.path.remove(0);
            } else {
                return;
            }
        }
    }

    fn drop_thread(&mut self, thread: Thread) {
        self.effects.extend(thread.timers.into_iter().map(Effect::Disarm));
    }

    /// Moves the active thread along when its dialog was edited under it. An answer that no longer fits is asked for again, as long as
    /// nothing was sent on the strength of it; everything else is kept. `true` when the dialog was begun again.
    fn settle(&mut self) -> bool {
        let dialogs = self.dialogs;
        let Some(thread) = self.session.active.as_mut().filter(|thread| !thread.ended) else { return false };
        let target = Target { dialog: thread.dialog.clone(), state: thread.state.clone() };
        let known = thread.answers.len();
        thread.answers.retain(|slot, value| dialogs.kind(slot).is_some_and(|kind| fits(kind, value)));
        let dialog = dialogs.dialogs.get(&thread.dialog);
        if thread.answers.len() == known || thread.has_case {
            if dialogs.state(&target).is_some() {
                return false;
            }
            if follow_rename(dialogs, thread) {
                return false;
            }
        }
        thread.kept.append(&mut thread.answers);
        thread.path.clear();
        let name = dialog.map_or(ENTRY, |dialog| dialog.name.as_str());
        let Some(dialog) = dialogs.dialogs.get(name) else { return false };
        let start = Target { dialog: name.to_owned(), state: dialog.start.clone() };
        self.say("session-reset");
        self.enter(&start);
        true
    }

    // ── words ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    fn say(&mut self, id: &str) {
        self.push_say(Say { id: id.to_owned(), ..Say::default() });
    }

    /// Says something beside the dialog and shows the open question again; begins when nothing is open.
    fn remark(&mut self, id: &str, extra: Args) {
        self.push_say(Say { id: id.to_owned(), extra, ..Say::default() });
        self.ask_again();
    }

    fn push_say(&mut self, mut say: Say) {
        say.reminder = self.reminder;
        self.effects.push(Effect::Say(say));
    }
}

impl Thread {
    /// Whether anything would be lost with it.
    fn is_worth_keeping(&self) -> bool {
        self.has_case || !self.path.is_empty()
    }

    fn new(number: u64, at: &Target) -> Self {
        Self { number, dialog: at.dialog.clone(), state: at.state.clone(), ..Self::default() }
    }
}

/// The scope in which a thread's guards and texts are evaluated.
pub fn scope<'a>(dialogs: &'a Dialogs, thread: &'a Thread, now: DateTime<FixedOffset>) -> Scope<'a> {
    Scope { dialogs, scenario: thread.scenario.as_deref(), answers: &thread.answers, today: now.date_naive() }
}

fn state_of<'a>(dialogs: &'a Dialogs, thread: &Thread) -> Option<&'a State> {
    dialogs.dialogs.get(&thread.dialog)?.states.get(&thread.state)
}

fn ask_of<'a>(dialogs: &'a Dialogs, thread: &Thread) -> Option<&'a Ask> {
    state_of(dialogs, thread)?.ask.as_ref()
}

/// Moves a thread whose state was renamed to its new name. `false` when its state is still there, or gone for good.
fn follow_rename(dialogs: &Dialogs, thread: &mut Thread) -> bool {
    let Some(dialog) = dialogs.dialogs.get(&thread.dialog).filter(|dialog| !dialog.states.contains_key(&thread.state)) else {
        return false;
    };
    let Some(state) = dialog.states.values().find(|state| state.was.contains(&thread.state)) else { return false };
    thread.state.clone_from(&state.name);
    true
}

/// The day of the first complaint, noted on the path, so that a corrected date corrects this one too.
fn note_first_sent(state: &State, thread: &mut Thread) {
    if !state.does.contains(&Do::File) || thread.answers.contains_key(FIRST_SENT_ON) {
        return;
    }
    let Some(sent_on) = thread.answers.get("sent_on").cloned() else { return };
    thread.answers.insert(FIRST_SENT_ON.to_owned(), sent_on);
    if let Some(visit) = thread.path.last_mut() {
        Arc::make_mut(visit).undo.push((FIRST_SENT_ON.to_owned(), None));
    }
}

/// What the walk back to where the customer stood does at a state.
enum Again {
    /// It gives this answer again.
    Given(Value),
    /// It asks, and goes on afterwards.
    Asked,
    /// There is no walk, or it has left the way walked before: what was answered there is only offered.
    Off,
}

fn next_redo(thread: &mut Thread, target: &Target, slot: &str) -> Again {
    let Some(next) = thread.redo.first() else { return Again::Off };
    if next.dialog == target.dialog && next.state == target.state && next.slot == slot {
        return thread.redo.remove(0).value.map_or(Again::Asked, Again::Given);
    }
    for redo in std::mem::take(&mut thread.redo) {
        if let Some(value) = redo.value {
            thread.kept.entry(redo.slot).or_insert(value);
        }
    }
    Again::Off
}

/// Whether a tool has something to give: a button that leads to "nothing yet" is none.
fn is_at_hand(dialogs: &Dialogs, thread: &Thread, tool: Tool) -> bool {
    let today = thread.opened_on.unwrap_or_default();
    let scope = Scope { dialogs, scenario: thread.scenario.as_deref(), answers: &thread.answers, today };
    match tool {
        Tool::Letter => thread.has_case && !dialogs.letters.is_empty(),
        Tool::Evidence => scope.plan().is_some_and(|plan| plan.evidence.iter().any(|line| line.item.is_some())),
        Tool::Calendar => thread.has_case && scope.get("deadline_on").is_some(),
    }
}

/// Stores an answer. When it differs from the one /back set aside, the kept answers that depend on it are dropped.
fn store(dialogs: &Dialogs, thread: &mut Thread, slot: &str, value: Value) {
    let former = thread.kept.remove(slot);
    if former.as_ref() != Some(&value) {
        let depends = |other: &String| dialogs.dependents.get(slot).is_some_and(|dependents| dependents.contains(other));
        thread.kept.retain(|kept, _| !depends(kept) && !dialogs.dependents_of_all.contains(kept));
        for redo in thread.redo.iter_mut().filter(|redo| depends(&redo.slot)) {
            redo.value = None;
        }
    }
    let before = thread.answers.insert(slot.to_owned(), value);
    push_visit(thread, vec![(slot.to_owned(), before)]);
}

/// The first branch that holds; its `set:` lines are carried out and noted on the path.
fn take_branch(dialogs: &Dialogs, thread: &mut Thread, ask: &Ask, now: DateTime<FixedOffset>) -> Option<(usize, Target)> {
    let (position, branch) = ask.route.iter().enumerate().find(|(_, branch)| branch.when.holds(&scope(dialogs, thread, now)))?;
    for set in &branch.set {
        let value = match &set.value {
            SetValue::Key(key) => Some(Value::Choice(key.clone())),
            SetValue::From(slot) => scope(dialogs, thread, now).get(slot).map(std::borrow::Cow::into_owned),
        };
        let Some(value) = value else { continue };
        let before = thread.answers.insert(set.slot.clone(), value);
        if let Some(visit) = thread.path.last_mut() {
            Arc::make_mut(visit).undo.push((set.slot.clone(), before));
        }
    }
    for slot in &branch.clear {
        let before = thread.answers.remove(slot);
        if let Some(visit) = thread.path.last_mut() {
            Arc::make_mut(visit).undo.push((slot.clone(), before));
        }
    }
    Some((position, branch.to.clone()))
}

fn place_of(thread: &Thread) -> Target {
    Target { dialog: thread.dialog.clone(), state: thread.state.clone() }
}

fn push_visit(thread: &mut Thread, undo: Vec<(String, Option<Value>)>) {
    if thread.path.len() >= PATH_MAX {
        thread.path.remove(0);
    }
    // Without an answer the question was broken off: what was told of it so far is there again when the customer comes back.
    let draft = thread.draft.clone().filter(|draft| undo.is_empty() && !matches!(draft, Draft::Readings { .. }));
    thread.path.push(Arc::new(Visit { dialog: thread.dialog.clone(), state: thread.state.clone(), undo, draft }));
}

fn timer_key(thread: u64, line: usize) -> String {
    format!("{thread}.{line}")
}

/// The same moment, or the next 08:00 when it falls between 22:00 and 08:00 China time.
fn outside_quiet_hours(due: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
    let morning = NaiveTime::from_hms_opt(QUIET_UNTIL, 0, 0).unwrap_or_default();
    let date = match due.hour() {
        hour if hour >= QUIET_FROM => due.date_naive() + Duration::days(1),
        hour if hour < QUIET_UNTIL => due.date_naive(),
        _ => return due,
    };
    date.and_time(morning).and_local_timezone(*due.offset()).single().unwrap_or(due)
}

/// What is said about it: one message per kind.
fn unreadable_message(kind: Unreadable) -> (&'static str, Args) {
    match kind {
        Unreadable::Voice => ("unreadable-voice", Args::new()),
        Unreadable::Sticker => ("unreadable-sticker", Args::new()),
        Unreadable::Edited => ("unreadable-edited", Args::new()),
        Unreadable::TooFast => ("unreadable-too-fast", Args::new()),
        Unreadable::FileTooLarge => ("file-too-large", number("megabytes", FILE_MEGABYTES_MAX)),
        Unreadable::FileTooMany => ("file-too-many", number("count", FILES_MAX)),
        Unreadable::FileWrongKind => ("file-wrong-kind", Args::new()),
        Unreadable::FileBroken => ("file-broken", Args::new()),
        Unreadable::FileMissing => ("file-missing", Args::new()),
        Unreadable::Other => ("unreadable-other", Args::new()),
    }
}

fn number(name: &str, value: u32) -> Args {
    Args::from([(name.to_owned(), Arg::Number(i64::from(value)))])
}

/// Why it was not kept, in words: one message per kind.
fn secret_message(kind: event::SecretKind) -> &'static str {
    use event::SecretKind as Kind;
    match kind {
        Kind::IdNumber => "secret-id",
        Kind::BankCard => "secret-card",
        Kind::PaymentCode => "secret-pay-code",
        Kind::VerificationCode | Kind::Cvv => "secret-code",
        Kind::Password => "secret-password",
    }
}

/// Whether a slot's stored value still fits its declared kind; an edited dialog may have changed it.
pub fn fits(kind: &Kind, value: &Value) -> bool {
    match (kind, value) {
        (_, Value::Skipped)
        | (Kind::Text(_), Value::Text(_))
        | (Kind::Money { .. }, Value::Money(_))
        | (Kind::Count { .. }, Value::Count(_))
        | (Kind::Date { .. }, Value::Date(_))
        | (Kind::Reference { .. }, Value::Reference(_)) => true,
        (Kind::Choice(keys), Value::Choice(key)) => keys.contains(key),
        (Kind::Many(keys), Value::Many(given)) => given.iter().all(|key| keys.contains(key)),
        (Kind::Ledger(rule), Value::Ledger(entries)) => entries.iter().all(|entry| rule.kinds.contains(&entry.kind)),
        _ => false,
    }
}
