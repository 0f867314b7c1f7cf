//! Answers: what the open question offers, and how an event answers it.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::effect::{Label, Opt, Say};
use super::event::Event;
use super::session::{Draft, Thread};
use crate::dialog::slot::{Arg, Args, Entry, Kind, LedgerRule, Money, TextRule, Value};
use crate::dialog::{Ask, Dialogs};
use crate::understand::{self, Reading, count, date, money, reference};

/// The option that passes.
pub const SKIP: &str = "skip";
/// The option that ends a checklist or ledger.
const DONE: &str = "done";
/// The option of a ledger without losses.
const NONE: &str = "none";
/// Quick answers of a date question.
const TODAY: &str = "today";
const YESTERDAY: &str = "yesterday";

/// What an event means for the open question.
pub(super) enum Answer {
    /// The whole answer.
    Value(Value),
    /// Part of an answer; the question is asked again with it.
    Draft(Draft),
    /// No answer.
    Refused(Refusal),
}

/// Why an event was not taken as an answer.
pub(super) struct Refusal {
    /// The built-in message that says so.
    pub(super) message: &'static str,
    /// Its arguments.
    pub(super) extra: Args,
    /// The draft to keep: a bad amount does not lose the losses told before.
    pub(super) draft: Option<Draft>,
}

/// Reads an event as an answer to `ask`.
pub(super) fn read(dialogs: &Dialogs, ask: &Ask, thread: &Thread, event: &Event, today: NaiveDate) -> Answer {
    let Some(kind) = dialogs.kind(&ask.slot) else { return refused("refused-choice", Args::new(), None) };
    match event {
        Event::Choose(keys) => {
            if ask.skip && keys.first().is_some_and(|key| key == SKIP) && !has_open_amount(thread) {
                return Answer::Value(Value::Skipped);
            }
            chosen(kind, thread, keys, today)
        }
        Event::Text(text) => typed(kind, thread, text, today),
        Event::Told(told) => typed(kind, thread, &told.text, today),
        _ => refused("refused-choice", Args::new(), None),
    }
}

/// What the open question offers, in order.
pub(super) fn options(dialogs: &Dialogs, ask: &Ask, thread: &Thread) -> Vec<Opt> {
    let Some(kind) = dialogs.kind(&ask.slot) else { return Vec::new() };
    if let Some(Draft::Readings { values, .. }) = &thread.draft {
        return values
            .iter()
            .enumerate()
            .filter_map(|(at, value)| Some(Opt { key: reading_key(at), label: reading_label(value)?, ticked: false }))
            .collect();
    }
    let message = &ask.prompt.id;
    let mut options = match kind {
        Kind::Choice(keys) => keys.iter().map(|key| Opt::attribute(message, key)).collect(),
        Kind::Many(keys) => {
            let ticks = ticks(thread);
            let mut options: Vec<Opt> =
                keys.iter().map(|key| Opt { ticked: ticks.contains(key), ..Opt::attribute(message, key) }).collect();
            options.push(if ticks.is_empty() {
                Opt::or(message, DONE, "none", "button-none")
            } else {
                Opt::or(message, DONE, "done", "button-done")
            });
            options
        }
        Kind::Ledger(_) if has_open_amount(thread) => return Vec::new(),
        Kind::Ledger(rule) => {
            let entries = entries(thread);
            let open = rule.kinds.iter().filter(|kind| !entries.iter().any(|entry| entry.kind == **kind));
            let mut options: Vec<Opt> = open.map(|key| Opt::attribute(message, key)).collect();
            options.push(if entries.is_empty() {
                Opt::or(message, NONE, "none", "button-none")
            } else {
                Opt::or(message, DONE, "done", "button-done")
            });
            options
        }
        Kind::Date { not_before_days, .. } if not_before_days.is_none_or(|days| days >= 1) => {
            vec![Opt::message(TODAY, "button-today"), Opt::message(YESTERDAY, "button-yesterday")]
        }
        _ => Vec::new(),
    };
    if ask.skip {
        options.push(Opt::or(message, SKIP, "skip", "button-skip"));
    }
    // Last, so that a number typed for an answer stays what it was.
    let tools = ask.tools.iter().filter(|tool| super::is_at_hand(dialogs, thread, **tool));
    options.extend(tools.map(|tool| Opt::message(tool.key(), tool.button())));
    options
}

/// Whether a bare number names an option: not where a number is an answer of its own.
pub(super) fn numbered(dialogs: &Dialogs, ask: &Ask, thread: &Thread) -> bool {
    let free = matches!(dialogs.kind(&ask.slot), Some(Kind::Money { .. } | Kind::Count { .. }));
    matches!(thread.draft, Some(Draft::Readings { .. })) || (!free && !has_open_amount(thread))
}

/// The open question in words: the prompt, or how far a checklist, ledger or unclear answer has come.
pub(super) fn question(dialogs: &Dialogs, ask: &Ask, thread: &Thread) -> Say {
    let base = Say {
        options: options(dialogs, ask, thread),
        epoch: thread.epoch,
        numbered: numbered(dialogs, ask, thread),
        thread: Some(thread.number),
        ..Say::default()
    };
    match &thread.draft {
        Some(Draft::Losses { open: Some(kind), .. }) => {
            Say { id: "ledger-amount".into(), words: vec![("kind".into(), vec![Label::attribute(&ask.prompt.id, kind)])], ..base }
        }
        Some(Draft::Losses { entries, open: None }) if !entries.is_empty() => {
            let told = entries.iter().map(|entry| entry_label(ask, dialogs, entry)).collect();
            Say { id: "ledger-more".into(), words: vec![("entries".into(), told)], ..base }
        }
        Some(Draft::Ticks(ticks)) if !ticks.is_empty() => {
            let told = ticks.iter().map(|key| Label::attribute(&ask.prompt.id, key)).collect();
            Say { id: "ticked".into(), words: vec![("entries".into(), told)], ..base }
        }
        Some(Draft::Readings { typed, .. }) => Say { id: "ask-which".into(), extra: answer_arg(typed), ..base },
        _ => Say { id: ask.prompt.id.clone(), extra: example(dialogs, ask), ..base },
    }
}

// ── a chosen option ──

fn chosen(kind: &Kind, thread: &Thread, keys: &[String], today: NaiveDate) -> Answer {
    let key = keys.first().map_or("", String::as_str);
    if let Some(Draft::Readings { values, .. }) = &thread.draft {
        return match values.iter().enumerate().find(|(at, _)| reading_key(*at) == key) {
            Some((_, value)) => within_limits(kind, value.clone(), today, ""),
            None => refused("refused-choice", Args::new(), thread.draft.clone()),
        };
    }
    match kind {
        Kind::Choice(known) if known.iter().any(|known| known == key) => Answer::Value(Value::Choice(key.to_owned())),
        Kind::Many(known) => {
            let mut ticks = ticks(thread);
            if key == DONE {
                return Answer::Value(Value::Many(ticks));
            }
            let fitting: Vec<&String> = keys.iter().filter(|key| known.contains(key)).collect();
            if fitting.is_empty() {
                return refused("refused-many", Args::new(), thread.draft.clone());
            }
            for key in fitting {
                if !ticks.remove(key) {
                    ticks.insert(key.clone());
                }
            }
            Answer::Draft(Draft::Ticks(ticks))
        }
        Kind::Ledger(rule) => ledger_key(rule, thread, key),
        Kind::Date { .. } if key == TODAY => within_limits(kind, Value::Date(today), today, key),
        Kind::Date { .. } if key == YESTERDAY => {
            let yesterday = today.checked_sub_days(Days::new(1)).unwrap_or(today);
            within_limits(kind, Value::Date(yesterday), today, key)
        }
        _ => refused("refused-choice", Args::new(), thread.draft.clone()),
    }
}

fn ledger_key(rule: &LedgerRule, thread: &Thread, key: &str) -> Answer {
    let mut entries = entries(thread);
    match key {
        DONE => Answer::Value(Value::Ledger(entries)),
        // An old button: losses that were told are not wiped by it.
        NONE if !entries.is_empty() => Answer::Draft(Draft::Losses { entries, open: None }),
        NONE => Answer::Value(Value::Ledger(Vec::new())),
        kind if rule.uncounted.iter().any(|uncounted| uncounted == kind) => {
            entries.retain(|entry| entry.kind != kind);
            entries.push(Entry { kind: kind.to_owned(), amount: Money(0) });
            Answer::Draft(Draft::Losses { entries, open: None })
        }
        kind if rule.kinds.iter().any(|known| known == kind) => Answer::Draft(Draft::Losses { entries, open: Some(kind.to_owned()) }),
        _ => refused("refused-ledger", Args::new(), thread.draft.clone()),
    }
}

// ── typed words ──

fn typed(kind: &Kind, thread: &Thread, text: &str, today: NaiveDate) -> Answer {
    let text = understand::clean::cleaned(text);
    if matches!(thread.draft, Some(Draft::Readings { .. })) {
        // Something else was typed instead of choosing a reading: read it afresh.
        let fresh = Thread { draft: None, ..thread.clone() };
        return typed(kind, &fresh, &text, today);
    }
    match kind {
        Kind::Choice(_) => refused("refused-choice", answer_arg(&text), None),
        Kind::Many(_) => refused("refused-many", answer_arg(&text), thread.draft.clone()),
        Kind::Text(rule) => read_text(rule, &text),
        Kind::Money { .. } => reading(kind, money::read(&text).map(Value::Money), &text, today, money_refusal),
        Kind::Date { .. } => reading(kind, date::read(&text, today).map(|day| Value::Date(day.date)), &text, today, date_refusal),
        Kind::Reference { example, .. } => match reference::read(&text) {
            Reading::Certain(number) => Answer::Value(Value::Reference(number)),
            Reading::Refused(understand::Refusal::TooLong) => {
                let max = i64::try_from(reference::DIGITS_MAX).unwrap_or(i64::MAX);
                refused("refused-reference-too-long", Args::from([("max".into(), Arg::Number(max))]), None)
            }
            _ => refused("refused-reference", Args::from([("example".into(), Arg::Text(example.clone()))]), None),
        },
        Kind::Ledger(rule) => ledger_text(rule, thread, &text, today),
        Kind::Count { .. } => match count::read(&text) {
            Some(number) => within_limits(kind, Value::Count(number), today, &text),
            None => refused("refused-count-unreadable", answer_arg(&text), None),
        },
    }
}

fn read_text(rule: &TextRule, text: &str) -> Answer {
    if text.is_empty() {
        return refused("refused-text-empty", Args::new(), None);
    }
    if text.chars().count() > rule.max {
        let max = i64::try_from(rule.max).unwrap_or(i64::MAX);
        return refused("refused-text-too-long", Args::from([("max".into(), Arg::Number(max))]), None);
    }
    if rule.pattern.as_ref().is_some_and(|pattern| !pattern.is_match(text)) {
        let example = rule.example.clone().unwrap_or_default();
        return refused("refused-text-pattern", Args::from([("example".into(), Arg::Text(example))]), None);
    }
    Answer::Value(Value::Text(text.to_owned()))
}

fn ledger_text(rule: &LedgerRule, thread: &Thread, text: &str, today: NaiveDate) -> Answer {
    let Some(Draft::Losses { open: Some(open), .. }) = &thread.draft else {
        return refused("refused-ledger", answer_arg(text), thread.draft.clone());
    };
    let limits = Kind::Money { min: Money(1), max: rule.max };
    match reading(&limits, money::read(text).map(Value::Money), text, today, money_refusal) {
        Answer::Value(Value::Money(amount)) => {
            let mut entries = entries(thread);
            entries.retain(|entry| entry.kind != *open);
            entries.push(Entry { kind: open.clone(), amount });
            Answer::Draft(Draft::Losses { entries, open: None })
        }
        // A ledger has no room for a second draft: the amount is asked again.
        Answer::Draft(_) => refused("refused-money-unclear", answer_arg(text), thread.draft.clone()),
        Answer::Refused(refusal) => Answer::Refused(Refusal { draft: thread.draft.clone(), ..refusal }),
        Answer::Value(value) => Answer::Value(value),
    }
}

fn reading(kind: &Kind, reading: Reading<Value>, text: &str, today: NaiveDate, message: fn(understand::Refusal) -> &'static str) -> Answer {
    match reading {
        Reading::Certain(value) => within_limits(kind, value, today, text),
        Reading::Ambiguous(values) => {
            let fitting: Vec<Value> =
                values.into_iter().filter(|value| matches!(within_limits(kind, value.clone(), today, text), Answer::Value(_))).collect();
            match fitting.len() {
                0 => refused(message(understand::Refusal::Unreadable), answer_arg(text), None),
                // Of two days one may be out of the question; an amount is never guessed.
                1 if !matches!(kind, Kind::Money { .. }) => Answer::Value(fitting[0].clone()),
                _ => Answer::Draft(Draft::Readings { typed: shortened(text), values: fitting }),
            }
        }
        Reading::Refused(refusal) => {
            let mut extra = answer_arg(text);
            if let Kind::Money { min, max } = kind {
                extra.insert("min".into(), Arg::Money(*min));
                extra.insert("max".into(), Arg::Money(*max));
            }
            refused(message(refusal), extra, None)
        }
    }
}

/// Whether a value that was heard could be given as an answer.
pub(super) fn is_within_limits(kind: &Kind, value: &Value, today: NaiveDate) -> bool {
    let fits = match (kind, value) {
        (Kind::Text(rule), Value::Text(text)) => matches!(read_text(rule, text), Answer::Value(_)),
        _ => true,
    };
    fits && matches!(within_limits(kind, value.clone(), today, ""), Answer::Value(_))
}

fn within_limits(kind: &Kind, value: Value, today: NaiveDate, text: &str) -> Answer {
    match (kind, &value) {
        (Kind::Money { min, max }, Value::Money(money)) => {
            let mut extra = answer_arg(text);
            extra.insert("min".into(), Arg::Money(*min));
            extra.insert("max".into(), Arg::Money(*max));
            if money < min {
                return refused("refused-money-too-small", extra, None);
            }
            if money > max {
                return refused("refused-money-too-large", extra, None);
            }
        }
        (Kind::Count { min, max }, Value::Count(count)) if !(min..=max).contains(&count) => {
            let mut extra = answer_arg(text);
            extra.insert("min".into(), Arg::Number(*min));
            extra.insert("max".into(), Arg::Number(*max));
            return refused("refused-count-range", extra, None);
        }
        (Kind::Date { not_after_today, not_before_days }, Value::Date(date)) => {
            if *not_after_today && *date > today {
                return refused("refused-date-future", answer_arg(text), None);
            }
            if let Some(days) = not_before_days {
                let earliest = u64::try_from(*days).ok().and_then(|days| today.checked_sub_days(Days::new(days))).unwrap_or(today);
                if *date < earliest {
                    let mut extra = answer_arg(text);
                    extra.insert("min".into(), Arg::Date(earliest));
                    return refused("refused-date-too-old", extra, None);
                }
            }
        }
        _ => {}
    }
    Answer::Value(value)
}

// ── small helpers ──

fn refused(message: &'static str, extra: Args, draft: Option<Draft>) -> Answer {
    Answer::Refused(Refusal { message, extra, draft })
}

fn money_refusal(refusal: understand::Refusal) -> &'static str {
    use understand::Refusal as R;
    match refusal {
        R::Negative => "refused-money-negative",
        R::Zero => "refused-money-too-small",
        R::TooPrecise => "refused-money-too-precise",
        R::TooLarge => "refused-money-too-large",
        R::OtherCurrency => "refused-money-currency",
        _ => "refused-money-unreadable",
    }
}

fn date_refusal(refusal: understand::Refusal) -> &'static str {
    match refusal {
        understand::Refusal::Impossible => "refused-date-impossible",
        understand::Refusal::Vague => "refused-date-vague",
        _ => "refused-date-unreadable",
    }
}

fn answer_arg(text: &str) -> Args {
    Args::from([("answer".into(), Arg::Text(shortened(text)))])
}

/// What is said back of a refused answer.
fn shortened(text: &str) -> String {
    text.chars().take(60).collect()
}

fn example(dialogs: &Dialogs, ask: &Ask) -> Args {
    let example = match dialogs.kind(&ask.slot) {
        Some(Kind::Reference { example, .. } | Kind::Text(TextRule { example: Some(example), .. })) => example.clone(),
        _ => return Args::new(),
    };
    Args::from([("example".into(), Arg::Text(example))])
}

fn ticks(thread: &Thread) -> BTreeSet<String> {
    match &thread.draft {
        Some(Draft::Ticks(ticks)) => ticks.clone(),
        _ => BTreeSet::new(),
    }
}

fn entries(thread: &Thread) -> Vec<Entry> {
    match &thread.draft {
        Some(Draft::Losses { entries, .. }) => entries.clone(),
        _ => Vec::new(),
    }
}

fn has_open_amount(thread: &Thread) -> bool {
    matches!(thread.draft, Some(Draft::Losses { open: Some(_), .. }))
}

fn reading_key(at: usize) -> String {
    format!("reading{at}")
}

fn reading_label(value: &Value) -> Option<Label> {
    let (id, name, arg) = match value {
        Value::Money(money) => ("reading-money", "money", Arg::Money(*money)),
        Value::Date(date) => ("reading-date", "date", Arg::Date(*date)),
        _ => return None,
    };
    Some(Label::Message { id: id.into(), extra: Args::from([(name.into(), arg)]), words: Vec::new() })
}

fn entry_label(ask: &Ask, dialogs: &Dialogs, entry: &Entry) -> Label {
    let uncounted = matches!(dialogs.kind(&ask.slot), Some(Kind::Ledger(rule)) if rule.uncounted.contains(&entry.kind));
    let words = vec![("kind".into(), vec![Label::attribute(&ask.prompt.id, &entry.kind)])];
    if uncounted {
        return Label::Message { id: "ledger-entry-uncounted".into(), extra: Args::new(), words };
    }
    Label::Message { id: "ledger-entry".into(), extra: Args::from([("money".into(), Arg::Money(entry.amount))]), words }
}

impl Opt {
    /// An option labelled by an attribute of the prompt.
    pub fn attribute(message: &str, key: &str) -> Self {
        Self { key: key.to_owned(), label: Label::attribute(message, key), ticked: false }
    }

    /// An option labelled by an attribute of the prompt where it has one, otherwise by a message of ours.
    fn or(message: &str, key: &str, attribute: &str, otherwise: &'static str) -> Self {
        let label = Label::Attribute { message: message.to_owned(), attribute: attribute.to_owned(), otherwise: Some(otherwise) };
        Self { key: key.to_owned(), label, ticked: false }
    }

    /// An option labelled by a message of its own.
    pub fn message(key: &str, id: &str) -> Self {
        Self { key: key.to_owned(), label: Label::Message { id: id.to_owned(), extra: Args::new(), words: Vec::new() }, ticked: false }
    }
}

impl Label {
    /// An attribute of a message.
    pub fn attribute(message: &str, attribute: &str) -> Self {
        Label::Attribute { message: message.to_owned(), attribute: attribute.to_owned(), otherwise: None }
    }
}
