//! Free words: which trouble they are about, what was heard in them, and what is asked before any of it is believed.
//!
//! Nothing understood is taken silently. A scenario is confirmed or chosen, values are shown on a card and confirmed, another matter
//! is offered and not begun, and words of theft offer the urgent steps wherever they are said.

use super::answer::{self, Answer};
use super::effect::{Label, Opt};
use super::event::{Event, Told};
use super::session::{Aside, AsideQuestion, Hint, Session, Thread, What};
use super::{Turn, ask_of, place_of};
use crate::dialog::guard::Guard;
use crate::dialog::slot::{Answers, Arg, Args, Entry, Kind, Value};
use crate::dialog::{Dialogs, ENTRY, Scope, Target, scenario_name, slot_name};
use crate::understand::option;

/// The scenario of theft and fraud: it is offered in every state, and values are not asked about before its first steps.
pub const THEFT: &str = "account_theft";

impl Turn<'_> {
    /// Free words while no question of the bot itself stands above the dialog's own.
    pub(super) fn told(&mut self, told: &Told, event: &Event) {
        if let Some(remark) = told.remark.as_deref().filter(|_| told.crisis) {
            return self.remark(&remark_message(remark), Args::new());
        }
        let worth = told.theft || !told.scenarios.is_empty();
        match self.session.active.as_ref() {
            None => {
                self.say("welcome");
                if worth {
                    self.open_quietly();
                    return self.offer_topic(told);
                }
                if let Some(remark) = told.remark.as_deref().filter(|_| !told.small_talk) {
                    self.say(&remark_message(remark));
                }
                self.remember(told);
                self.open_thread(None);
            }
            Some(thread) if thread.ended => self.told_after_the_end(told, event, worth),
            Some(thread) => {
                let at_menu = thread.dialog == ENTRY;
                let in_theft = thread.scenario.as_deref() == Some(THEFT);
                let Some(ask) = ask_of(self.dialogs, thread) else { return };
                let free = matches!(self.dialogs.kind(&ask.slot), Some(Kind::Text(_)));
                let taken = !matches!(answer::read(self.dialogs, ask, thread, event, self.now.date_naive()), Answer::Refused(_));
                if told.theft && !in_theft && (!taken || free) && (at_menu || told.sure || told.sentence) {
                    self.offer_topic(told);
                } else if taken {
                    self.answer(event);
                } else if let Some(remark) = &told.remark {
                    self.remark(&remark_message(remark), Args::new());
                } else if at_menu && worth {
                    self.offer_topic(told);
                } else if at_menu && told.bill {
                    self.remember(told);
                    self.remark("heard-bill", Args::new());
                } else if !at_menu && told.sure && told.sentence && told.scenarios.first() != thread.scenario.as_ref() {
                    self.remember(told);
                    self.session.topic.truncate(1);
                    if self.session.topic.is_empty() { self.answer(event) } else { self.ask_aside(AsideQuestion::Switch) }
                } else if !at_menu && told.bill && self.hints_fit(&told.hints) {
                    self.session.hints.clone_from(&told.hints);
                    self.ask_aside(AsideQuestion::Heard);
                } else {
                    self.answer(event);
                }
            }
        }
    }

    /// Free words after an end: a new matter is begun, beside one that can still be taken up.
    fn told_after_the_end(&mut self, told: &Told, event: &Event, worth: bool) {
        if let Some(remark) = told.remark.as_deref().filter(|_| !told.small_talk) {
            self.say(&remark_message(remark));
        }
        if !worth {
            return self.words(event);
        }
        if self.resumable() && !told.theft {
            self.remember(told);
            return self.ask_aside(AsideQuestion::Restart);
        }
        self.park();
        self.open_quietly();
        self.offer_topic(told);
    }

    /// Free words while the bot's own question stands open. `false` when they tell nothing.
    pub(super) fn told_aside(&mut self, told: &Told, aside: &Aside) -> bool {
        let of_ours = matches!(aside.question, AsideQuestion::Topic | AsideQuestion::Urgent | AsideQuestion::Switch | AsideQuestion::Heard);
        let in_theft = self.session.active.as_ref().is_some_and(|thread| thread.scenario.as_deref() == Some(THEFT));
        if let Some(remark) = told.remark.as_deref().filter(|_| told.crisis || !told.theft) {
            self.say(&remark_message(remark));
            self.ask_aside_again(aside.clone());
            return true;
        }
        let of_theft = told.theft && !in_theft && (told.sure || told.sentence);
        if aside.question == AsideQuestion::Heard && !of_theft && self.amend_card(told) {
            return true;
        }
        // Whoever answers the question below the card does not want the card.
        if aside.question == AsideQuestion::Heard && self.is_answer(told) {
            self.session.hints.clear();
            self.answer(&Event::Told(Box::new(told.clone())));
            return true;
        }
        if told.theft && !in_theft && aside.question != AsideQuestion::Urgent {
            self.offer_topic(told);
            return true;
        }
        if told.scenarios.is_empty() {
            return false;
        }
        match aside.question {
            AsideQuestion::Topic if self.session.topic != told.scenarios => {
                self.offer_topic(told);
                true
            }
            AsideQuestion::Restart => {
                self.remember(told);
                self.ask_aside_again(aside.clone());
                true
            }
            _ if of_ours => {
                self.ask_aside_again(aside.clone());
                true
            }
            _ => false,
        }
    }

    /// Words that name what stands on the card: the same values are a yes, others take the place of a line, and a "not that" drops it.
    /// `false` when they are about something else.
    fn amend_card(&mut self, told: &Told) -> bool {
        let (dialogs, today) = (self.dialogs, self.now.date_naive());
        let Some(thread) = self.running() else { return false };
        let said: Vec<Hint> = told.hints.iter().filter(|hint| filled(dialogs, thread, hint, today).is_some()).cloned().collect();
        if !said.iter().any(|hint| self.session.hints.iter().any(|line| line.what == hint.what)) {
            return false;
        }
        let (same, others): (Vec<Hint>, Vec<Hint>) = said.into_iter().partition(|hint| self.session.hints.contains(hint));
        let denied = option::denies(&told.text);
        if others.is_empty() && !denied {
            if option::negates(&told.text) {
                return false;
            }
            self.take_hints();
            return true;
        }
        let message = if others.is_empty() { "heard-dropped" } else { "heard-changed" };
        if denied {
            self.session.hints.retain(|line| !same.contains(line));
        }
        for hint in others {
            match self.session.hints.iter_mut().find(|line| line.what == hint.what) {
                Some(line) => *line = hint,
                None => self.session.hints.push(hint),
            }
        }
        if self.session.hints.is_empty() {
            self.ask_again();
        } else {
            self.say(message);
            self.ask_aside(AsideQuestion::Heard);
        }
        true
    }

    /// Whether words are taken by the dialog's own question.
    fn is_answer(&self, told: &Told) -> bool {
        let Some(thread) = self.running() else { return false };
        let Some(ask) = ask_of(self.dialogs, thread) else { return false };
        let event = Event::Told(Box::new(told.clone()));
        !matches!(answer::read(self.dialogs, ask, thread, &event, self.now.date_naive()), Answer::Refused(_))
    }

    /// Asks which trouble it is: the urgent steps first, one question for a sure guess, buttons otherwise.
    fn offer_topic(&mut self, told: &Told) {
        self.remember(told);
        let dialogs = self.dialogs;
        if told.theft && menu_key(dialogs, THEFT).is_some() {
            self.session.topic.retain(|scenario| scenario != THEFT);
            return self.ask_aside(AsideQuestion::Urgent);
        }
        if told.sure {
            self.session.topic.truncate(1);
        }
        if self.session.topic.is_empty() { self.ask_again() } else { self.ask_aside(AsideQuestion::Topic) }
    }

    /// Keeps what was told until it is confirmed, corrected or thrown away.
    fn remember(&mut self, told: &Told) {
        let known = told.scenarios.iter().filter(|scenario| menu_key(self.dialogs, scenario).is_some());
        self.session.topic = known.cloned().collect();
        self.session.hints.clone_from(&told.hints);
    }

    /// Answers to the questions of this module.
    pub(super) fn topic_answer(&mut self, question: &AsideQuestion, key: &str) {
        match (question, key) {
            (AsideQuestion::Urgent, "urgent") => self.choose_scenario(THEFT),
            // It was not that: what else it may be is asked next, if anything.
            (AsideQuestion::Urgent, _) if self.at_menu() && !self.session.topic.is_empty() => self.ask_aside(AsideQuestion::Topic),
            (AsideQuestion::Topic, "it") | (AsideQuestion::Switch, "switch") => {
                let scenario = self.session.topic.first().cloned().unwrap_or_default();
                self.choose_scenario(&scenario);
            }
            (AsideQuestion::Topic, key) if self.session.topic.iter().any(|scenario| scenario == key) => self.choose_scenario(key),
            (AsideQuestion::Topic, _) => {
                // What was heard stays heard: it is offered once the trouble has been chosen.
                self.session.topic.clear();
                self.ask_again();
            }
            (AsideQuestion::Heard, "all") => self.take_hints(),
            (AsideQuestion::Heard, key) => {
                let before = self.session.hints.len();
                self.session.hints.retain(|hint| hint.what.word() != key);
                if key == "none" {
                    self.session.hints.clear();
                }
                if self.session.hints.is_empty() || before == self.session.hints.len() {
                    return self.ask_again();
                }
                self.say("heard-dropped");
                self.ask_aside(AsideQuestion::Heard);
            }
            _ => {
                self.session.topic.clear();
                self.session.hints.clear();
                self.remark("resumed", Args::new());
            }
        }
    }

    /// Takes up what was told before "start a new one" was chosen. `false` when there is nothing.
    pub(super) fn begin_with_topic(&mut self) -> bool {
        if self.session.topic.is_empty() {
            return false;
        }
        self.open_quietly();
        self.ask_aside(AsideQuestion::Topic);
        true
    }

    /// Answers the menu for the customer, who has just named the scenario.
    fn choose_scenario(&mut self, scenario: &str) {
        self.session.topic.clear();
        let Some(key) = menu_key(self.dialogs, scenario) else { return self.ask_again() };
        if !self.at_menu() {
            self.park();
            self.open_quietly();
        }
        self.answer(&Event::Choose(vec![key]));
    }

    fn at_menu(&self) -> bool {
        self.session.active.as_ref().is_some_and(|thread| !thread.ended && thread.dialog == ENTRY)
    }

    /// A new thread in the menu, which is not shown: a question of the bot takes its place.
    fn open_quietly(&mut self) {
        let Some(dialog) = self.dialogs.dialogs.get(ENTRY) else { return };
        let target = Target { dialog: ENTRY.to_owned(), state: dialog.start.clone() };
        if self.session.active.is_some() {
            self.park();
        }
        self.session.threads_opened += 1;
        self.session.epoch += 1;
        let mut thread = Thread::new(self.session.threads_opened, &target);
        thread.epoch = self.session.epoch;
        self.session.active = Some(thread);
        self.passed.push(super::Passed::State(target));
    }

    // ── values ────────────────────────────────────────────────────────────────────────────────────────────────────────

    /// Shows what was heard once the conversation is known. `false` when there is nothing to show.
    pub(super) fn offer_hints(&mut self) -> bool {
        let Some(thread) = self.session.active.as_ref().filter(|thread| thread.scenario.is_some() && !thread.ended) else { return false };
        if self.session.hints.is_empty() {
            return false;
        }
        // Nobody whose money is going is asked about an old bill first; and the question comes again of itself.
        if thread.scenario.as_deref() == Some(THEFT) {
            self.session.hints.clear();
            return false;
        }
        let (dialogs, today) = (self.dialogs, self.now.date_naive());
        let fitting: Vec<Hint> = self.session.hints.iter().filter(|hint| filled(dialogs, thread, hint, today).is_some()).cloned().collect();
        self.session.hints = fitting;
        if self.session.hints.is_empty() {
            return false;
        }
        self.ask_aside(AsideQuestion::Heard);
        true
    }

    fn hints_fit(&self, hints: &[Hint]) -> bool {
        let today = self.now.date_naive();
        self.running().is_some_and(|thread| {
            thread.scenario.as_deref() != Some(THEFT) && hints.iter().any(|hint| filled(self.dialogs, thread, hint, today).is_some())
        })
    }

    /// The confirmed values become answers: their questions are passed over when they come.
    fn take_hints(&mut self) {
        let (dialogs, today) = (self.dialogs, self.now.date_naive());
        let hints = std::mem::take(&mut self.session.hints);
        let Some(thread) = self.session.active.as_mut() else { return };
        for hint in hints {
            let Some((slot, value)) = filled(dialogs, thread, &hint, today) else { continue };
            match (value, thread.heard.get_mut(&slot)) {
                (Value::Ledger(new), Some(Value::Ledger(known))) => known.extend(new),
                // What no question asks for is an answer at once.
                (value, _) if !is_asked(dialogs, &slot) => _ = thread.answers.insert(slot, value),
                (value, _) => _ = thread.heard.insert(slot, value),
            }
        }
        self.say("heard-taken");
        let Some(thread) = self.session.active.as_ref() else { return };
        let open = super::state_of(dialogs, thread).filter(|state| state.does.is_empty()).and_then(|state| state.ask.as_ref());
        match open.filter(|ask| thread.heard.contains_key(&ask.slot)) {
            Some(_) => {
                let place = place_of(thread);
                self.enter(&place);
            }
            None => self.ask_again(),
        }
    }
}

/// What a value heard answers in the running scenario, and with what: a slot that is still open, and a value within its limits.
fn filled(dialogs: &Dialogs, thread: &Thread, hint: &Hint, today: chrono::NaiveDate) -> Option<(String, Value)> {
    let (slot, key) = target(dialogs, thread, hint.what)?;
    let kind = dialogs.kind(slot)?;
    let value = match (kind, key, &hint.value) {
        (Kind::Ledger(rule), Some(key), Value::Money(amount)) if (1..=rule.max.0).contains(&amount.0) => {
            Value::Ledger(vec![Entry { kind: key.to_owned(), amount: *amount }])
        }
        (Kind::Choice(_), Some(key), _) => Value::Choice(key.to_owned()),
        (_, None, value) => value.clone(),
        _ => return None,
    };
    let open = !thread.answers.contains_key(slot) && (!thread.heard.contains_key(slot) || matches!(value, Value::Ledger(_)));
    // What this scenario's questions have no word for cannot be said back.
    let sayable = !matches!(&value, Value::Choice(key) if option_of(dialogs, thread, slot, key).is_none());
    let fits = open && sayable && super::fits(kind, &value) && answer::is_within_limits(kind, &value, today);
    fits.then(|| (slot.to_owned(), value))
}

/// The slot that a thing heard fills in the running scenario, and the kind of the ledger or the choice it amounts to.
fn target<'a>(dialogs: &'a Dialogs, thread: &Thread, what: What) -> Option<(&'a str, Option<&'a str>)> {
    let fills = dialogs.teaching.fills.get(thread.scenario.as_ref()?)?;
    let written = fills.get(what.word())?.text.as_str();
    Some(written.split_once('.').map_or((written, None), |(slot, key)| (slot, Some(key))))
}

/// Whether any question asks for a slot.
fn is_asked(dialogs: &Dialogs, slot: &str) -> bool {
    let mut states = dialogs.dialogs.values().flat_map(|dialog| dialog.states.values());
    states.any(|state| state.ask.as_ref().is_some_and(|ask| ask.slot == slot))
}

/// The key of the menu that leads to a scenario.
fn menu_key(dialogs: &Dialogs, scenario: &str) -> Option<String> {
    let menu = dialogs.dialogs.get(ENTRY)?;
    let ask = menu.states.get(&menu.start)?.ask.as_ref()?;
    let Some(Kind::Choice(keys)) = dialogs.kind(&ask.slot) else { return None };
    let leads = |key: &&String| {
        let answers = Answers::from([(ask.slot.clone(), Value::Choice((*key).clone()))]);
        let scope = Scope { dialogs, scenario: None, answers: &answers, today: chrono::NaiveDate::default() };
        let holds = |when: &Guard| when.holds(&scope);
        ask.route.iter().find(|branch| holds(&branch.when)).is_some_and(|branch| branch.to.dialog == scenario)
    };
    keys.iter().find(leads).cloned()
}

/// The bot's own text that answers a remark.
pub fn remark_message(remark: &str) -> String {
    format!("remark-{}", remark.replace('_', "-"))
}

// ── what is asked ──

/// The text of a question of this module.
pub(super) fn message(session: &Session, question: &AsideQuestion) -> &'static str {
    match question {
        AsideQuestion::Urgent => "topic-urgent",
        AsideQuestion::Switch => "topic-switch",
        AsideQuestion::Heard => "heard-card",
        _ if session.topic.len() == 1 => "topic-confirm",
        _ => "topic-which",
    }
}

/// What the text mentions: the scenario, or the lines of the card.
pub(super) fn words(dialogs: &Dialogs, session: &Session, question: &AsideQuestion) -> Vec<(String, Vec<Label>)> {
    match question {
        AsideQuestion::Switch => {
            vec![("scenario".into(), session.topic.first().map(|scenario| scenario_label(scenario)).into_iter().collect())]
        }
        AsideQuestion::Topic if session.topic.len() == 1 => {
            vec![("scenario".into(), session.topic.first().map(|scenario| scenario_label(scenario)).into_iter().collect())]
        }
        AsideQuestion::Heard => vec![("lines".into(), session.hints.iter().filter_map(|hint| line(dialogs, session, hint)).collect())],
        _ => Vec::new(),
    }
}

/// The buttons of a question of this module.
pub(super) fn options(dialogs: &Dialogs, session: &Session, question: &AsideQuestion) -> Vec<Opt> {
    match question {
        AsideQuestion::Urgent => vec![Opt::message("urgent", "topic-urgent-yes"), Opt::message("no", "topic-urgent-no")],
        AsideQuestion::Switch => vec![Opt::message("stay", "topic-stay"), Opt::message("switch", "topic-go")],
        AsideQuestion::Heard => {
            let mut options = vec![Opt::message("all", "heard-all")];
            options.extend(session.hints.iter().map(|hint| Opt {
                key: hint.what.word().to_owned(),
                label: Label::Message {
                    id: "heard-fix".into(),
                    extra: Args::new(),
                    words: vec![("what".into(), name_of(dialogs, session, hint.what).into_iter().collect())],
                },
                ticked: false,
            }));
            options.push(Opt::message("none", "heard-none"));
            options
        }
        _ if session.topic.len() == 1 => vec![Opt::message("it", "topic-yes"), Opt::message("no", "topic-no")],
        _ => {
            let mut options: Vec<Opt> = session
                .topic
                .iter()
                .map(|scenario| Opt { key: scenario.clone(), label: scenario_label(scenario), ticked: false })
                .collect();
            options.push(Opt::message("no", "topic-none"));
            options
        }
    }
}

fn scenario_label(scenario: &str) -> Label {
    Label::Message { id: scenario_name(scenario), extra: Args::new(), words: Vec::new() }
}

/// What the card calls a thing heard: the kind of loss, or the name of the slot it fills.
fn name_of(dialogs: &Dialogs, session: &Session, what: What) -> Option<Label> {
    let thread = session.active.as_ref()?;
    let (slot, key) = target(dialogs, thread, what)?;
    match (dialogs.kind(slot)?, key) {
        (Kind::Ledger(_), Some(key)) => option_of(dialogs, thread, slot, key),
        _ => Some(Label::Message { id: slot_name(slot), extra: Args::new(), words: Vec::new() }),
    }
}

/// The button that the question of a slot has for one of its keys.
fn option_of(dialogs: &Dialogs, thread: &Thread, slot: &str, key: &str) -> Option<Label> {
    let dialog = dialogs.dialogs.get(thread.scenario.as_ref()?)?;
    let ask = dialog.states.values().filter_map(|state| state.ask.as_ref()).find(|ask| ask.slot == slot)?;
    Some(Label::attribute(&ask.prompt.id, key))
}

/// `金额：¥35.80`
fn line(dialogs: &Dialogs, session: &Session, hint: &Hint) -> Option<Label> {
    let thread = session.active.as_ref()?;
    let (slot, key) = target(dialogs, thread, hint.what)?;
    let mut words = vec![("what".into(), vec![name_of(dialogs, session, hint.what)?])];
    let chosen = match (&hint.value, key) {
        (Value::Choice(key), None) => Some(key.as_str()),
        (_, Some(key)) if matches!(dialogs.kind(slot), Some(Kind::Choice(_))) => Some(key),
        _ => None,
    };
    let (id, extra) = match (&hint.value, chosen) {
        (_, Some(key)) => {
            words.push(("choice".into(), vec![option_of(dialogs, thread, slot, key)?]));
            ("heard-line-choice", Args::new())
        }
        (Value::Money(money), None) => ("heard-line-money", Args::from([("money".into(), Arg::Money(*money))])),
        (Value::Date(date), None) => ("heard-line-date", Args::from([("date".into(), Arg::Date(*date))])),
        (Value::Text(text) | Value::Reference(text), None) => ("heard-line-text", Args::from([("text".into(), Arg::Text(text.clone()))])),
        _ => return None,
    };
    Some(Label::Message { id: id.into(), extra, words })
}
