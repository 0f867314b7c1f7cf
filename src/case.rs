//! The dispute itself: what is owed, by whom, until when, and which rung comes next. Knows the law, not the chat.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::dialog::slot::Answers;

pub mod calendar;
pub mod deadline;

/// A case's number within its chat; the thread of the same number talks about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseId(pub u64);

/// One dispute. Outlives the conversation about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Its number within the chat.
    pub id: CaseId,
    /// The dialog that opened it.
    pub scenario: String,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// The last turn that changed it.
    pub changed_at: DateTime<Utc>,
    /// Where it stands.
    pub status: Status,
    /// What the customer answered, as of the last change.
    pub answers: Answers,
    /// Complaints sent, oldest first.
    #[serde(default)]
    pub filings: Vec<Filing>,
}

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Still being worked on.
    Open,
    /// Closed: the customer is satisfied or wants no more.
    Closed,
    /// Handed over to a person.
    HandedOver,
}

/// One complaint that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filing {
    /// The rung it was sent to.
    pub rung: String,
    /// The day it was sent.
    pub sent_on: NaiveDate,
    /// The number the other side gave it.
    #[serde(default)]
    pub reference: Option<String>,
    /// The day by which they have to answer, if a rule sets one.
    #[serde(default)]
    pub answer_due: Option<NaiveDate>,
    /// What came of it.
    #[serde(default)]
    pub outcome: Option<String>,
    /// When that was told.
    #[serde(default)]
    pub outcome_on: Option<NaiveDate>,
}
