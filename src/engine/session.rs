//! What the engine remembers of one chat between two turns.

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
}

/// One dispute's place in its dialog.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    /// The content hash of the dialog when the state was entered.
    #[serde(default)]
    pub fingerprint: u64,
    /// The epoch of the open question.
    #[serde(default)]
    pub epoch: u64,
    /// Answers on the path walked.
    #[serde(default)]
    pub answers: Answers,
    /// Answers set aside by /back, offered again where nothing they depend on has changed.
    #[serde(default)]
    pub kept: Answers,
    /// The states walked through, oldest first, without the present one.
    #[serde(default)]
    pub path: Vec<Visit>,
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
}

impl Session {
    /// A thread by number, active or set aside.
    pub fn thread(&self, number: u64) -> Option<&Thread> {
        self.active.iter().chain(&self.parked).find(|thread| thread.number == number)
    }
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aside {
    /// What is asked.
    pub question: AsideQuestion,
    /// The epoch of its buttons.
    pub epoch: u64,
}

/// What the bot asks by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AsideQuestion {
    /// /start in a running case: go on, or set it aside and begin a new one?
    Restart,
    /// /cancel: really close this case?
    Cancel,
    /// /language: which?
    Language,
    /// /cases: which?
    Cases,
}
