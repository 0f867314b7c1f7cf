//! The deadlines of a case: one list for /status, the calendar file and the reminders' day.

use chrono::NaiveDate;

use super::calendar::Calendar;
use super::{Case, Status, deadline, derived};
use crate::dialog::Scope;

/// One deadline of a complaint that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Running {
    /// The rung it was sent to; with the case it names the deadline for good.
    pub rung: String,
    /// The rung's message; its attribute `.title` is the rung's short name.
    pub title: String,
    /// The day it was sent.
    pub sent_on: NaiveDate,
    /// The number the other side gave it.
    pub reference: Option<String>,
    /// The last day of the term.
    pub due: NaiveDate,
    /// The rule it rests on: an id in `facts/terms.yaml`.
    pub term: Option<String>,
    /// Whether the day may change, because it rests on a year whose holidays are not published.
    pub provisional: bool,
    /// Whether it runs no more: answered, or the case is closed.
    pub over: bool,
}

/// The fact that says how long courts protect a claim.
pub const LIMITATION: &str = "limitation";
/// The rungs that owe the money: asking them makes the limitation period begin anew. Asking an authority may or may not.
const OBLIGORS: [&str; 3] = ["merchant", "provider", "bank"];

/// The day the money was last asked of somebody who may owe it, and the last day of the limitation period counted from there. `None` where it was
/// not asked yet: from when it runs then, nobody here knows.
pub fn limitation(scope: &Scope, case: &Case) -> Option<(NaiveDate, NaiveDate)> {
    let asked_on = case.filings.iter().filter(|filing| OBLIGORS.contains(&filing.rung.as_str())).map(|filing| filing.sent_on).max()?;
    let term = scope.dialogs.facts.terms.get(LIMITATION)?.value;
    let counted = deadline::count(asked_on, &term, Calendar::new(&scope.dialogs.facts.calendar));
    // Where a day off would move it, the day before it moves: nobody should wait for the last one.
    Some((asked_on, counted.rolled_from.unwrap_or(counted.on)))
}

/// Every complaint of the case that has a day for its answer, oldest first.
///
/// The day is the one counted when the complaint was noted; for the rung the case stands on that is `deadline_on`.
pub fn running(scope: &Scope, case: &Case) -> Vec<Running> {
    let ladder = derived::ladder(scope);
    let plan = scope.plan().map(|plan| plan.ladder.as_slice()).unwrap_or_default();
    let mut all = Vec::new();
    for filing in &case.filings {
        let Some(due) = filing.answer_due else { continue };
        let line = ladder.iter().copied().find(|rung| rung.rung == filing.rung);
        // A rung that no longer applies, because an answer was corrected, keeps its name.
        let Some(rung) = line.or_else(|| plan.iter().find(|rung| rung.rung == filing.rung)) else { continue };
        let counted = derived::answer_term(scope, rung)
            .map(|term| deadline::count(filing.sent_on, &term, Calendar::new(&scope.dialogs.facts.calendar)));
        all.push(Running {
            rung: filing.rung.clone(),
            title: rung.say.id.clone(),
            sent_on: filing.sent_on,
            reference: filing.reference.clone(),
            due,
            term: rung.answer.as_ref().map(|(term, _)| term.clone()),
            provisional: counted.is_some_and(|counted| counted.provisional),
            over: filing.outcome.is_some() || case.status == Status::Closed,
        });
    }
    all
}
