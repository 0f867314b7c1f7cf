//! The dispute itself: what is owed, by whom, until when, and which rung comes next. Knows the law, not the chat.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::dialog::slot::{Answers, Value};
use crate::dialog::{Do, Scope};

pub mod calendar;
pub mod deadline;
pub mod derived;
pub mod card;
pub mod dates;
pub mod letter;
#[cfg(test)]
mod tests;

/// Complaints remembered of one case; a record has to stay small enough to store.
pub const FILINGS_MAX: usize = 24;

/// Changes a case as a dialog's `do:` says. Doing the same twice changes nothing more.
///
/// `number` is the thread's; a case is opened by `open_case` and otherwise only changed.
pub fn apply(case: &mut Option<Case>, action: Do, scope: &Scope, number: u64, now: DateTime<Utc>) {
    if action == Do::OpenCase && case.is_none() {
        *case = Some(Case {
            id: CaseId(number),
            scenario: scope.scenario.unwrap_or_default().to_owned(),
            opened_at: now,
            changed_at: now,
            status: Status::Open,
            answers: Answers::new(),
            filings: Vec::new(),
        });
    }
    let Some(case) = case else { return };
    case.answers.clone_from(scope.answers);
    case.changed_at = now;
    match action {
        Do::OpenCase => case.status = Status::Open,
        Do::File => {
            // Whoever goes on has not closed it.
            case.status = Status::Open;
            file(case, scope);
        }
        Do::RecordOutcome => {
            // An answer that came without a complaint told to us belongs to no filing, least of all to one at another place.
            let filing = case.filings.last_mut().filter(|filing| scope.answers.get("rung") == Some(&Value::Choice(filing.rung.clone())));
            if let (Some(Value::Choice(outcome)), Some(filing)) = (scope.answers.get("outcome"), filing) {
                filing.outcome = Some(outcome.clone());
                filing.outcome_on = Some(scope.today);
            }
        }
        Do::NoteAnswers => {}
        Do::CloseCase => case.status = Status::Closed,
        Do::HandOver => case.status = Status::HandedOver,
    }
}

/// Notes a complaint that was sent. One that was corrected replaces what was told of it before.
fn file(case: &mut Case, scope: &Scope) {
    let (Some(Value::Choice(rung)), Some(Value::Date(sent_on))) = (scope.answers.get("rung"), scope.answers.get("sent_on")) else { return };
    let reference = match scope.answers.get("sent_ref") {
        Some(Value::Text(reference)) => Some(reference.clone()),
        _ => None,
    };
    let answer_due = derived::answer_deadline(scope).map(|deadline| deadline.on);
    let filing = Filing { rung: rung.clone(), sent_on: *sent_on, reference, answer_due, outcome: None, outcome_on: None };
    case.filings.retain(|earlier| earlier.rung != filing.rung);
    case.filings.push(filing);
    let surplus = case.filings.len().saturating_sub(FILINGS_MAX);
    case.filings.drain(..surplus);
}

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
