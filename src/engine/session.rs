//! What the engine remembers of one chat between two turns.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::dialog::slot::{Answers, Entry, Value};

/// One chat: its language and its threads.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// The language the customer chose; `None` while the channel's hint decides.
    #[serde(default)]
    pub locale: Option<String>,
    /// Counts the states entered. A button carries the epoch it was made for; another epoch is stale.
    #[serde(default)]
    pub epoch: u64,
    /// The next thread's number.
    #[serde(default)]
    pub threads_opened: u64,
    /// The thread the customer is in.
    #[serde(default)]
    pub active: Option<Thread>,
    /// Threads set aside, newest last. Their timers still run.
    #[serde(default)]
    pub parked: Vec<Thread>,
    /// A question of the bot itself (start again? which language?) that stands above the dialog's own.
    #[serde(default)]
    pub aside: Option<Aside>,
    /// The scenarios that free words may be about, likeliest first, until one is confirmed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topic: Vec<String>,
    /// What was heard in free words and not yet confirmed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<Hint>,
    /// When the customer last said something: how long what they said is kept counts from here. The turn notes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard_at: Option<DateTime<Utc>>,
    /// How often they have said something, up to a few: who says nothing after they were told what is kept did not agree.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub heard_times: u8,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks for a reference
fn is_zero(number: &u8) -> bool {
    *number == 0
}

/// A value heard in free words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hint {
    /// What it is about.
    pub what: What,
    /// The value; an answer only once it was confirmed.
    pub value: Value,
}

/// What a value heard is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// The payment platform.
    Platform,
    /// The bank of the card.
    Bank,
    /// Who was paid.
    Merchant,
    /// How much.
    Amount,
    /// When.
    Day,
    /// The number of the payment.
    Number,
    /// The merchant's own number of the order.
    MerchantNumber,
    /// All that was taken: one amount times how often, where that is clear.
    Sum,
    /// What was taken beyond the first time.
    Surplus,
    /// What was taken beyond the right price.
    Excess,
    /// Penalty interest or a penalty.
    Penalty,
    /// A charge for paying late.
    LateFee,
    /// A handling fee.
    Fee,
    /// That it was taken more than once.
    Times,
}

impl What {
    /// The word for it in the files and behind buttons.
    pub fn word(self) -> &'static str {
        match self {
            What::Platform => "platform",
            What::Bank => "bank",
            What::Merchant => "merchant",
            What::Amount => "amount",
            What::Day => "day",
            What::Number => "number",
            What::MerchantNumber => "merchant_number",
            What::Sum => "sum",
            What::Surplus => "surplus",
            What::Excess => "excess",
            What::Penalty => "penalty",
            What::LateFee => "late_fee",
            What::Fee => "fee",
            What::Times => "times",
        }
    }
}

/// One dispute's place in its dialog.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Thread {
    /// Its number within the chat.
    pub number: u64,
    /// The dialog whose plan applies, once one was entered.
    #[serde(default)]
    pub scenario: Option<String>,
    /// Whether `open_case` was done; the case carries the same number.
    #[serde(default)]
    pub has_case: bool,
    /// Where it stands.
    pub dialog: String,
    /// The state it waits in, or the end it reached.
    pub state: String,
    /// The epoch of the open question.
    #[serde(default)]
    pub epoch: u64,
    /// Answers on the path walked.
    #[serde(default)]
    pub answers: Answers,
    /// Answers set aside by /back, offered again where nothing they depend on has changed.
    #[serde(default)]
    pub kept: Answers,
    /// Values that were heard and confirmed before their questions came: those are passed over.
    #[serde(default, skip_serializing_if = "Answers::is_empty")]
    pub heard: Answers,
    /// The states walked through, oldest first, without the present one. Shared, because a session is copied in every turn and what
    /// was walked hardly ever changes.
    #[serde(default)]
    pub path: Vec<Arc<Visit>>,
    /// Refused answers to the open question.
    #[serde(default)]
    pub attempts: u32,
    /// A half-given answer: ticks of a checklist, entries of a ledger.
    #[serde(default)]
    pub draft: Option<Draft>,
    /// Counts the turns of this thread. Timers carry it.
    #[serde(default)]
    pub turn: u64,
    /// Keys of the armed timers.
    #[serde(default)]
    pub timers: Vec<String>,
    /// Whether it reached an end.
    #[serde(default)]
    pub ended: bool,
    /// The letter shown last, for "as a file".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// The day its case was opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_on: Option<NaiveDate>,
    /// Which item of evidence a kept file shows, by its name; as far as the customer said.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub files: BTreeMap<String, String>,
    /// Answers given after the one being corrected, in order: walked again once it is given, as far as they still fit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub redo: Vec<Redo>,
}

/// An answer to be given again by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Redo {
    /// The dialog it was given in.
    pub dialog: String,
    /// The state it was given in.
    pub state: String,
    /// The slot it filled.
    pub slot: String,
    /// The answer; `None` where the question mentions what was corrected and is asked again.
    pub value: Option<Value>,
}

impl Session {
    /// A thread by number, active or set aside.
    pub fn thread(&self, number: u64) -> Option<&Thread> {
        self.active.iter().chain(&self.parked).find(|thread| thread.number == number)
    }

    /// About how many bytes of JSON it is; never less. Counted, not written: it is asked in every turn.
    pub fn weight(&self) -> usize {
        let told = self.topic.iter().map(|scenario| scenario.len() + 3).sum::<usize>()
            + self.hints.iter().map(|hint| 32 + weight(&hint.value)).sum::<usize>();
        let shown = match self.aside.as_ref().map(|aside| &aside.question) {
            Some(AsideQuestion::Files(names)) => names.iter().map(|name| name.len() + 3).sum::<usize>(),
            _ => 0,
        };
        260 + told + shown + self.active.iter().chain(&self.parked).map(Thread::weight).sum::<usize>()
    }
}

impl Thread {
    fn weight(&self) -> usize {
        let answers =
            self.answers.iter().chain(&self.kept).chain(&self.heard).map(|(slot, value)| slot.len() + 4 + weight(value)).sum::<usize>();
        let undo = |(slot, former): &(String, Option<Value>)| slot.len() + 6 + former.as_ref().map_or(4, weight);
        let path = self
            .path
            .iter()
            .map(|visit| {
                40 + visit.dialog.len()
                    + visit.state.len()
                    + visit.undo.iter().map(undo).sum::<usize>()
                    + weight_of_draft(visit.draft.as_ref())
            })
            .sum::<usize>();
        let timers = self.timers.iter().map(|key| key.len() + 3).sum::<usize>();
        let names = self.dialog.len() + self.state.len() + self.scenario.as_ref().map_or(0, String::len);
        let redo = self
            .redo
            .iter()
            .map(|redo| 48 + redo.dialog.len() + redo.state.len() + redo.slot.len() + redo.value.as_ref().map_or(4, weight))
            .sum::<usize>();
        let files = self.files.iter().map(|(name, item)| 6 + name.len() + item.len()).sum::<usize>();
        372 + redo + files + names + answers + path + timers + weight_of_draft(self.draft.as_ref())
    }
}

/// A value as JSON, with room for escapes in what customers wrote.
fn weight(value: &Value) -> usize {
    match value {
        Value::Choice(key) => 14 + key.len(),
        Value::Many(keys) => 12 + keys.iter().map(|key| key.len() + 3).sum::<usize>(),
        Value::Text(text) | Value::Reference(text) => 18 + 2 * text.len(),
        Value::Ledger(entries) => 14 + weight_of_entries(entries),
        Value::Money(_) | Value::Date(_) | Value::Count(_) | Value::Skipped => 32,
    }
}

fn weight_of_draft(draft: Option<&Draft>) -> usize {
    match draft {
        None => 4,
        Some(Draft::Ticks(ticks)) => 30 + ticks.iter().map(|key| key.len() + 3).sum::<usize>(),
        Some(Draft::Losses { entries, open }) => 70 + weight_of_entries(entries) + open.as_ref().map_or(0, String::len),
        Some(Draft::Readings { typed, values }) => 70 + 2 * typed.len() + values.iter().map(|value| 1 + weight(value)).sum::<usize>(),
    }
}

fn weight_of_entries(entries: &[Entry]) -> usize {
    entries.iter().map(|entry| 44 + entry.kind.len()).sum()
}

/// One state walked through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// Its dialog.
    pub dialog: String,
    /// Its name.
    pub state: String,
    /// What leaving it overwrote, so that /back can put it back: slot and former value.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undo: Vec<(String, Option<Value>)>,
    /// The losses or ticks told there when the question was broken off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
}

/// A half-given answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Draft {
    /// Ticks of a checklist so far.
    Ticks(std::collections::BTreeSet<String>),
    /// Losses so far, and the kind whose amount is being asked.
    Losses {
        /// Told so far.
        entries: Vec<Entry>,
        /// The kind chosen last, while its amount is open.
        open: Option<String>,
    },
    /// The answer could be read in several ways; which was meant is being asked.
    Readings {
        /// What was typed.
        typed: String,
        /// What it can mean, likeliest first.
        values: Vec<Value>,
    },
}

/// A question of the bot itself, with the epoch its buttons carry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aside {
    /// What is asked.
    pub question: AsideQuestion,
    /// The epoch of its buttons.
    pub epoch: u64,
    /// The dialog that was named with /start, to begin with if a new matter is begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begin: Option<String>,
}

/// What the bot asks by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AsideQuestion {
    /// /start in a running case: go on, or set it aside and begin a new one?
    Restart,
    /// /cancel: really close this case?
    Cancel,
    /// /delete: really delete everything?
    Delete,
    /// /language: which?
    Language,
    /// /cases: which?
    Cases,
    /// /letter: which?
    Letters,
    /// This letter was shown: in another form, or another one?
    Letter(String),
    /// /evidence: which of these are there?
    Evidence,
    /// Files came in: which item of evidence do they show?
    Files(Vec<String>),
    /// /fix: which answer?
    Fix,
    /// Free words: is it this trouble, or which of these?
    Topic,
    /// Words of theft or fraud: the urgent steps?
    Urgent,
    /// Free words about another trouble than the one in hand: go over to it?
    Switch,
    /// Values heard: are they right?
    Heard,
}
