//! The engine on a small dialog: what happened, and what became of it, as one line a step.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, FixedOffset};

use super::{Command, Decision, Effect, Event, Session, open_options, step};
use crate::chat::Unreadable;
use crate::dialog::Dialogs;
use crate::dialog::lower::{Source, lower};
use crate::dialog::slot::Value;

const DIALOG: &str = "
dialog: menu
start: what
attempts: { max: 3, to: human }
slots:
  what: { choice: [lost, broken] }
  value: { money: { min: 1, max: 5000 } }
  posted: { date: { not_after: today, not_before: 1y ago } }
  note: { text: { max: 10 } }
  harm: { ledger: { kinds: [fee, trust], uncounted: [trust], max: 100 } }
  ticks: { many: [called, wrote] }
  more: { choice: [yes, again] }
states:
  what:
    ask: what
    prompt: p-what
    to: value
  value:
    ask: value
    prompt: p-value
    after:
      - { wait: 2d, say: p-nudge }
      - { wait: 14d, to: silent }
    route:
      - { when: { what: lost }, to: posted }
      - { to: note }
  posted: { ask: posted, prompt: p-posted, to: note }
  note: { ask: note, prompt: p-note, skip: yes, to: harm }
  harm: { ask: harm, prompt: p-harm, to: ticks }
  ticks: { ask: ticks, prompt: p-ticks, to: more }
  more:
    do: open_case
    ask: more
    prompt: p-more
    after: [{ on: posted, to: silent }]
    route:
      - { when: { more: again }, clear: [posted], to: what }
      - { to: done }
  done: { end: done, do: close_case }
  human: { end: human, do: hand_over }
  silent: { end: silent }
";

fn dialogs() -> Dialogs {
    let mut findings = Vec::new();
    let dialogs = lower(&[Source { name: "menu.yaml".into(), text: DIALOG.into() }], &[], &mut findings);
    assert_eq!(findings, vec![]);
    dialogs
}

fn monday() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-23T10:00:00+08:00").expect("a date")
}

struct Chat {
    dialogs: Dialogs,
    session: Session,
    now: DateTime<FixedOffset>,
    timers: BTreeMap<String, (DateTime<FixedOffset>, Event)>,
}

impl Chat {
    fn new() -> Self {
        let dialogs = Dialogs { locales: vec!["en".into(), "zh-CN".into()], ..dialogs() };
        Self { dialogs, session: Session::default(), now: monday(), timers: BTreeMap::new() }
    }

    /// Carries an event out; tells in one line what was said and done.
    fn on(&mut self, event: &Event) -> String {
        let Decision { session, effects, .. } = step(&self.dialogs, self.session.clone(), event, self.now);
        self.session = session;
        let mut told = Vec::new();
        for effect in effects {
            match effect {
                Effect::Say(say) => told.push(say.id),
                Effect::Do { action, .. } => told.push(format!("do:{}", action.word())),
                Effect::Show { card, .. } => told.push(format!("card:{}", card.word())),
                Effect::Status { .. } => told.push("status".into()),
                Effect::Letter { letter, .. } => told.push(format!("letter:{letter}")),
                Effect::Calendar { .. } => told.push("calendar".into()),
                Effect::Export => told.push("export".into()),
                Effect::Forget => told.push("forget".into()),
                Effect::Arm(alarm) => {
                    let event = Event::Timer { thread: alarm.thread, turn: alarm.turn, line: alarm.line };
                    self.timers.insert(alarm.key, (alarm.due, event));
                }
                Effect::Disarm(key) => {
                    self.timers.remove(&key);
                }
            }
        }
        told.join(" ")
    }

    fn back_to_value(&mut self) {
        while self.state() != "value" {
            self.on(&Event::Command(Command::Back));
        }
    }

    fn text(&mut self, text: &str) -> String {
        self.on(&Event::Text(text.into()))
    }

    fn choose(&mut self, key: &str) -> String {
        self.on(&Event::Choose(vec![key.into()]))
    }

    fn state(&self) -> &str {
        self.session.active.as_ref().map_or("", |thread| &thread.state)
    }

    fn answer(&self, slot: &str) -> Option<&Value> {
        self.session.active.as_ref()?.answers.get(slot)
    }

    fn options(&self) -> Vec<String> {
        open_options(&self.dialogs, &self.session, self.now).options.into_iter().map(|option| option.key).collect()
    }

    /// Up to the question `note`, having lost something worth 12 yuan.
    fn at_note() -> Self {
        let mut chat = Self::new();
        chat.on(&Event::Command(Command::Start(None)));
        chat.choose("lost");
        chat.text("12");
        chat.choose("yesterday");
        chat
    }
}

#[test]
fn a_conversation_from_hello_to_the_end() {
    let mut chat = Chat::new();
    assert_eq!(chat.text("hello"), "welcome p-what");
    assert_eq!(chat.choose("lost"), "p-value");
    assert_eq!(chat.text("12.50"), "p-posted");
    assert_eq!(chat.options(), ["today", "yesterday"]);
    assert_eq!(chat.choose("today"), "p-note");
    assert_eq!(chat.choose("skip"), "p-harm");
    assert_eq!(chat.answer("note"), Some(&Value::Skipped));
    assert_eq!(chat.choose("fee"), "ledger-amount");
    assert_eq!(chat.text("3.20"), "ledger-more");
    assert_eq!(chat.options(), ["trust", "done"]);
    assert_eq!(chat.choose("trust"), "ledger-more");
    assert_eq!(chat.choose("done"), "p-ticks");
    assert_eq!(chat.on(&Event::Choose(vec!["called".into(), "wrote".into()])), "ticked");
    assert_eq!(chat.choose("done"), "do:open_case p-more");
    assert_eq!(chat.choose("yes"), "do:close_case");
    assert_eq!(chat.text("hello"), "ended p-what");
}

#[test]
fn refused_answers_are_counted_and_a_person_comes_last() {
    let mut chat = Chat::new();
    chat.text("hello");
    chat.choose("lost");
    for (answer, refusal) in [("a lot", "refused-money-unreadable"), ("0.50", "refused-money-too-small")] {
        assert_eq!(chat.text(answer), format!("{refusal} p-value"), "{answer}");
    }
    assert_eq!(chat.text("9999999"), "do:hand_over");
    assert_eq!(chat.state(), "human");
    // Before the trouble is known there is nothing to take up; from then on it goes on where it stopped.
    let before = Chat { dialogs: chat.dialogs.clone(), session: chat.session.clone(), now: chat.now, timers: chat.timers.clone() };
    assert_eq!({ before }.text("hello?"), "ended p-what");
    chat.session.active.as_mut().expect("a thread").scenario = Some("parcel".into());
    assert_eq!(chat.text("hello?"), "restart-offer");
    assert_eq!(chat.choose("resume"), "resumed p-value");
    assert_eq!(chat.text("20"), "p-posted");
}

#[test]
fn a_question_that_may_be_passed_is_passed_after_three_refusals() {
    let mut chat = Chat::at_note();
    assert_eq!(chat.text("this is far too long"), "refused-text-too-long p-note");
    assert_eq!(chat.text("this is far too long"), "refused-text-too-long p-note");
    assert_eq!(chat.text("this is far too long"), "moved-on-without p-harm");
}

#[test]
fn back_asks_again_only_what_depends_on_the_change() {
    let mut chat = Chat::at_note();
    chat.text("note");
    assert_eq!(chat.on(&Event::Command(Command::Back)), "back-done p-note");
    assert_eq!(chat.on(&Event::Command(Command::Back)), "back-done p-posted");
    assert_eq!(chat.on(&Event::Command(Command::Back)), "back-done p-value");
    assert_eq!(chat.answer("value"), None);
    // Nothing depends on the amount: the two questions behind it are passed through with the answers given before.
    assert_eq!(chat.text("13"), "p-harm");
    assert_eq!(chat.answer("note"), Some(&Value::Text("note".into())));

    let mut chat = Chat::at_note();
    chat.dialogs.dependents.entry("value".into()).or_default().insert("posted".into());
    chat.on(&Event::Command(Command::Back));
    chat.on(&Event::Command(Command::Back));
    assert_eq!(chat.text("13"), "p-posted");

    let mut chat = Chat::new();
    chat.text("hello");
    assert_eq!(chat.on(&Event::Command(Command::Back)), "back-nothing p-what");
}

#[test]
fn an_old_button_shows_the_open_question_again() {
    let mut chat = Chat::new();
    chat.text("hello");
    let old = chat.session.epoch;
    chat.choose("lost");
    assert_eq!(chat.on(&Event::Press { epoch: old, key: "broken".into() }), "stale-press p-value");
    assert_eq!(chat.answer("what"), Some(&Value::Choice("lost".into())));
    assert_eq!(chat.on(&Event::Press { epoch: 0, key: String::new() }), "stale-press p-value");
}

#[test]
fn a_second_start_never_wipes_a_case() {
    let mut chat = Chat::at_note();
    let before = chat.session.active.clone();
    assert_eq!(chat.on(&Event::Command(Command::Start(None))), "restart-offer");
    assert_eq!(chat.choose("resume"), "resumed p-note");
    assert_eq!(chat.session.active.as_ref().map(|thread| &thread.answers), before.as_ref().map(|thread| &thread.answers));
    chat.on(&Event::Command(Command::Start(None)));
    assert_eq!(chat.choose("fresh"), "restart-parked p-what");
    assert_eq!(chat.session.parked.len(), 1);
    // A button of the parked thread still works, and brings it back.
    let epoch = chat.session.parked[0].epoch;
    assert_eq!(chat.on(&Event::Press { epoch, key: "skip".into() }), "p-harm");
}

#[test]
fn cancel_asks_first() {
    let mut chat = Chat::at_note();
    assert_eq!(chat.on(&Event::Command(Command::Cancel)), "cancel-offer");
    assert_eq!(chat.choose("no"), "resumed p-note");
    chat.on(&Event::Command(Command::Cancel));
    assert_eq!(chat.choose("yes"), "cancelled");
    assert!(chat.timers.is_empty());
    assert_eq!(chat.on(&Event::Command(Command::Cancel)), "cancel-nothing");
}

#[test]
fn delete_asks_first_and_leaves_nothing() {
    let mut chat = Chat::at_note();
    assert_eq!(chat.on(&Event::Command(Command::Delete)), "delete-offer");
    assert_eq!(chat.choose("keep"), "resumed p-note");
    chat.on(&Event::Command(Command::Delete));
    let press = Event::Press { epoch: chat.session.epoch, key: "delete".into() };
    assert_eq!(chat.on(&press), "forget");
    assert_eq!(chat.session, Session::default());
    // The receipt was cut off, and the platform brings the press once more.
    assert_eq!(chat.on(&press), "forget");
    assert_eq!(chat.on(&Event::Command(Command::Delete)), "delete-offer", "somebody of whom nothing is kept may ask too");
    let mut another = Chat::at_note();
    assert_eq!(another.on(&Event::Press { epoch: 1, key: "delete".into() }), "stale-press p-note", "an old button deletes nothing");
}

#[test]
fn remarks_leave_the_question_open() {
    let table = [
        (Event::Command(Command::Help), "help p-note"),
        (Event::Command(Command::Human), "human p-note"),
        (Event::Command(Command::Privacy), "privacy p-note"),
        (Event::Command(Command::Export), "export p-note"),
        (Event::Command(Command::Unknown("/fly".into())), "unknown-command p-note"),
        (Event::Command(Command::Language(Some("en".into()))), "language-set p-note"),
        (Event::File, "file-unexpected p-note"),
        (Event::Unreadable(Unreadable::Voice), "unreadable-voice p-note"),
        (Event::Unreadable(Unreadable::Sticker), "unreadable-sticker p-note"),
        (Event::Unreadable(Unreadable::Edited), "unreadable-edited p-note"),
        (Event::Unreadable(Unreadable::TooFast), "unreadable-too-fast"),
        (Event::Unreadable(Unreadable::Other), "unreadable-other p-note"),
        (Event::Unreadable(Unreadable::FileTooLarge), "file-too-large p-note"),
        (Event::Unreadable(Unreadable::FileMissing), "file-missing p-note"),
        (Event::Kept("1.png".into()), "file-kept p-note"),
        (Event::TooLong, "too-long p-note"),
        (Event::Secret(super::event::SecretKind::BankCard), "secret-card p-note"),
    ];
    for (event, expected) in table {
        let mut chat = Chat::at_note();
        assert_eq!(chat.on(&event), expected);
        assert_eq!(chat.state(), "note");
        assert_eq!(chat.session.active.as_ref().unwrap().attempts, 0, "{event:?} is no attempt at an answer");
    }
}

#[test]
fn a_burst_leaves_even_an_aside_open() {
    let mut chat = Chat::at_note();
    chat.on(&Event::Command(Command::Cancel));
    assert_eq!(chat.on(&Event::Unreadable(Unreadable::TooFast)), "unreadable-too-fast");
    assert_eq!(chat.choose("no"), "resumed p-note");
}

#[test]
fn an_unclear_date_is_asked_back() {
    let mut chat = Chat::new();
    chat.text("hello");
    chat.choose("lost");
    chat.text("12");
    assert_eq!(chat.text("3/11"), "ask-which");
    assert_eq!(chat.options(), ["reading0", "reading1"]);
    assert_eq!(chat.choose("reading0"), "p-note");
    assert!(matches!(chat.answer("posted"), Some(Value::Date(_))));
}

#[test]
fn timers_wait_for_the_customer_and_not_the_other_way_round() {
    let mut chat = Chat::new();
    chat.text("hello");
    chat.choose("lost");
    let (due, nudge) = chat.timers["1.0"].clone();
    assert_eq!(due, monday() + Duration::days(2));
    assert_eq!(chat.on(&nudge), "p-nudge p-value");
    // The nudge is no answer: the fourteen days still run.
    let (_, give_up) = chat.timers["1.1"].clone();
    assert_eq!(chat.on(&give_up), "");
    assert_eq!(chat.state(), "silent");
    // Late or doubled timers change nothing.
    assert_eq!(chat.on(&give_up), "");
    assert_eq!(chat.on(&nudge), "");

    // Whoever answers is left alone by the timers of the question before.
    let mut chat = Chat::new();
    chat.text("hello");
    chat.choose("lost");
    let (_, nudge) = chat.timers["1.0"].clone();
    chat.text("12");
    assert_eq!(chat.on(&nudge), "");
    assert_eq!(chat.state(), "posted");
}

#[test]
fn nobody_is_woken_at_night() {
    let table = [
        ("2026-11-23T21:59:00+08:00", "2026-11-25T21:59:00+08:00"),
        ("2026-11-23T22:00:00+08:00", "2026-11-26T08:00:00+08:00"),
        ("2026-11-23T03:00:00+08:00", "2026-11-25T08:00:00+08:00"),
        ("2026-11-23T08:00:00+08:00", "2026-11-25T08:00:00+08:00"),
    ];
    for (said, due) in table {
        let mut chat = Chat::new();
        chat.now = DateTime::parse_from_rfc3339(said).expect("a date");
        chat.text("hello");
        chat.choose("lost");
        assert_eq!(chat.timers["1.0"].0, DateTime::parse_from_rfc3339(due).expect("a date"), "{said}");
    }
}

#[test]
fn a_state_that_vanished_begins_the_dialog_again_with_the_answers_kept() {
    let mut chat = Chat::at_note();
    let active = chat.session.active.as_mut().expect("a thread");
    active.state = "gone".into();
    assert_eq!(chat.text("note"), "session-reset p-note", "the words were meant for another question");
    assert_eq!(chat.answer("what"), Some(&Value::Choice("lost".into())));
    assert_eq!(chat.text("note"), "p-harm");
}

#[test]
fn an_answer_that_no_longer_fits_is_asked_for_again_and_no_other() {
    let mut chat = Chat::at_note();
    let answers = &mut chat.session.active.as_mut().expect("a thread").answers;
    answers.insert("value".into(), Value::Text("as it was asked before the edit".into()));
    assert_eq!(chat.text("note"), "session-reset p-value");
    assert_eq!(chat.text("12"), "p-note");
    assert_eq!(chat.answer("what"), Some(&Value::Choice("lost".into())));
}

#[test]
fn once_a_case_is_open_an_edit_does_not_begin_again() {
    let mut chat = Chat::at_note();
    let thread = chat.session.active.as_mut().expect("a thread");
    thread.has_case = true;
    thread.answers.insert("value".into(), Value::Text("as it was asked before the edit".into()));
    assert_eq!(chat.text("note"), "p-harm");
    assert_eq!(chat.answer("value"), None);
}

#[test]
fn a_thread_set_aside_is_moved_along_when_it_is_taken_up() {
    let mut chat = Chat::at_note();
    let button = chat.session.active.as_ref().expect("a thread").epoch;
    chat.on(&Event::Command(Command::Start(None)));
    chat.choose("fresh");
    chat.session.parked[0].state = "gone".into();
    assert_eq!(chat.on(&Event::Press { epoch: button, key: "skip".into() }), "session-reset p-note", "never silence");
}

#[test]
fn a_reminder_comes_also_in_a_state_that_was_renamed() {
    let mut chat = Chat::at_note();
    chat.back_to_value();
    let states = &mut chat.dialogs.dialogs.get_mut("menu").expect("a dialog").states;
    let mut value = states.remove("value").expect("a state");
    value.name = "worth".into();
    value.was = vec!["value".into()];
    states.insert("worth".into(), value);
    let (due, nudge) = chat.timers.values().min_by_key(|(due, _)| *due).expect("a timer").clone();
    chat.now = due;
    assert_eq!(chat.on(&nudge), "p-nudge p-value");
    assert_eq!(chat.state(), "worth");
}

#[test]
fn an_amount_that_can_be_read_in_two_ways_is_never_guessed() {
    let mut chat = Chat::new();
    chat.text("hello");
    chat.choose("lost");
    for (typed, answered) in [("12.345", "ask-which"), ("1.299", "ask-which"), ("3,50", "ask-which")] {
        assert_eq!(chat.text(typed), answered, "{typed}");
    }
    assert_eq!(chat.text("12.34"), "p-posted");
}

#[test]
fn the_same_event_decides_the_same() {
    let chat = Chat::at_note();
    let decide = || step(&chat.dialogs, chat.session.clone(), &Event::Text("note".into()), chat.now);
    assert_eq!(decide(), decide());
}

#[test]
fn back_and_another_answer_is_as_if_it_had_been_the_first() {
    let mut chat = Chat::at_note();
    chat.choose("skip");
    chat.choose("none");
    chat.choose("done");
    // `more: again` clears the date and goes round; back puts it there again, and nothing of it answers by itself.
    let posted = chat.answer("posted").cloned();
    chat.choose("again");
    assert_eq!(chat.answer("posted"), None);
    assert_eq!(chat.on(&Event::Command(Command::Back)), "back-done p-more");
    assert_eq!(chat.answer("posted").cloned(), posted);
    assert_eq!(chat.choose("yes"), "do:close_case");
}

#[test]
fn a_reminder_takes_the_place_of_the_bots_own_question() {
    let mut chat = Chat::new();
    chat.text("hello");
    chat.choose("lost");
    let (_, nudge) = chat.timers["1.0"].clone();
    chat.on(&Event::Command(Command::Cancel));
    let nudge = match nudge {
        Event::Timer { thread, line, .. } => {
            Event::Timer { thread, turn: chat.session.active.as_ref().map_or(0, |thread| thread.turn), line }
        }
        other => other,
    };
    assert_eq!(chat.on(&nudge), "p-nudge p-value");
    assert_eq!(chat.choose("yes"), "refused-choice p-value", "`yes` no longer cancels");
}

#[test]
fn what_was_cancelled_can_be_taken_up_again() {
    let mut chat = Chat::at_note();
    chat.on(&Event::Command(Command::Cancel));
    chat.choose("yes");
    assert_eq!(chat.on(&Event::Command(Command::Start(None))), "restart-offer");
    assert_eq!(chat.choose("resume"), "resumed p-note");
}

#[test]
fn an_old_button_does_not_wipe_losses() {
    let mut chat = Chat::at_note();
    chat.choose("skip");
    chat.choose("fee");
    chat.text("3");
    assert_eq!(chat.choose("none"), "ledger-more");
    assert_eq!(chat.choose("done"), "p-ticks");
    assert!(matches!(chat.answer("harm"), Some(Value::Ledger(entries)) if entries.len() == 1));
}

#[test]
fn whoever_comes_with_a_picture_gets_the_first_question() {
    assert_eq!(Chat::new().on(&Event::File), "file-unexpected p-what");
    assert_eq!(Chat::new().on(&Event::Command(Command::Help)), "help p-what");
}
