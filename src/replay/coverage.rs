//! Coverage: how much of each dialog the replays pass through, and what they miss.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::book::Book;
use crate::dialog::reach::Reach;
use crate::dialog::{Dialog, State, Target};
use crate::engine::Passed;

/// Everything some replays passed through.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    passed: BTreeSet<Passed>,
}

/// What can be passed through: how many of a kind there are and were, where the missing ones stand, and what no answers lead to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Tally {
    all: usize,
    passed: usize,
    missing: Vec<String>,
    never: Vec<String>,
}

/// The kinds, in the order of a report's columns: states; branches; guards that held and that failed; questions that refused an
/// answer; timers.
const KINDS: [&str; 5] = ["nodes", "edges", "outcomes", "refusals", "timers"];
/// The width of a report's columns.
const COLUMN: usize = 11;

impl Coverage {
    /// Of what these replays passed through.
    pub fn new(passed: BTreeSet<Passed>) -> Self {
        Self { passed }
    }

    /// How much is missing: of states, branches, guard outcomes, refusals and timers. All zero at full coverage.
    pub fn gaps(&self, book: &Book, reach: &Reach) -> [usize; 5] {
        let mut gaps = [0; 5];
        for dialog in book.dialogs.dialogs.values() {
            for (gap, tally) in gaps.iter_mut().zip(self.tallies(book, reach, dialog)) {
                *gap += tally.missing.len();
            }
        }
        gaps
    }

    /// What was passed through although nobody can come there: empty, or the search for every way is wrong.
    pub fn beyond(&self, reach: &Reach) -> Vec<&Passed> {
        let known = |passed: &Passed| match passed {
            Passed::State(at) | Passed::Refusal(at, _) => reach.enters(at),
            Passed::Branch(at, position) => reach.branches.contains(&(at.clone(), *position)),
            Passed::Timer(at, line) => reach.timers.contains(&(at.clone(), *line)),
        };
        self.passed.iter().filter(|passed| reach.complete && !known(passed)).collect()
    }

    /// A table: for each dialog and kind, how many were passed through and how many can be. Below it, what is missing, and what no
    /// answers lead to, which is not counted.
    pub fn report(&self, book: &Book, reach: &Reach) -> String {
        let dialogs: Vec<(&str, [Tally; 5])> =
            book.dialogs.dialogs.values().map(|dialog| (dialog.name.as_str(), self.tallies(book, reach, dialog))).collect();
        let width = dialogs.iter().map(|(name, _)| name.len()).max().unwrap_or(0).max("together".len()) + 2;
        let row = |text: &mut String, name: &str, cells: [String; 5]| {
            let cells: String = cells.iter().map(|cell| format!("{cell:>COLUMN$}")).collect();
            let _ = writeln!(text, "{name:width$}{cells}");
        };
        let mut text = String::new();
        row(&mut text, "", KINDS.map(str::to_owned));
        for (name, tallies) in &dialogs {
            row(&mut text, name, tallies.each_ref().map(|tally| format!("{}/{}", tally.passed, tally.all)));
        }
        let sum = |count: fn(&Tally) -> usize, kind: usize| dialogs.iter().map(|(_, tallies)| count(&tallies[kind])).sum::<usize>();
        let all = std::array::from_fn(|kind| format!("{}/{}", sum(|tally| tally.passed, kind), sum(|tally| tally.all, kind)));
        row(&mut text, "together", all);
        for line in dialogs.iter().flat_map(|(_, tallies)| tallies).flat_map(|tally| &tally.missing) {
            let _ = writeln!(text, "missing  {line}");
        }
        for line in dialogs.iter().flat_map(|(_, tallies)| tallies).flat_map(|tally| &tally.never) {
            let _ = writeln!(text, "never    {line}");
        }
        text
    }

    fn tallies(&self, book: &Book, reach: &Reach, dialog: &Dialog) -> [Tally; 5] {
        let mut tallies: [Tally; 5] = Default::default();
        for state in dialog.order.iter().filter_map(|name| dialog.states.get(name)) {
            let at = Target { dialog: dialog.name.clone(), state: state.name.clone() };
            // What nobody can reach at all is a finding of `check`, not a gap of the replays.
            if book.paths.known.keys().any(|spot| spot.at == at) {
                self.state(reach, state, &at, &mut tallies);
            }
        }
        tallies
    }

    fn state(&self, reach: &Reach, state: &State, at: &Target, [nodes, edges, outcomes, refusals, timers]: &mut [Tally; 5]) {
        let name = format!("{}.{}", at.dialog, at.state);
        let possible = |found: bool| found || !reach.complete;
        let entered = possible(reach.enters(at));
        nodes.count(entered, self.passed.contains(&Passed::State(at.clone())), || name.clone());
        let Some(ask) = state.ask.as_ref().filter(|_| entered) else { return };
        let taken = |position: usize| self.passed.contains(&Passed::Branch(at.clone(), position));
        let takeable = |position: usize| possible(reach.branches.contains(&(at.clone(), position)));
        let length = ask.route.len();
        for (position, branch) in ask.route.iter().enumerate() {
            edges.count(takeable(position), taken(position), || format!("{name}: branch {} to {}", position + 1, branch.to.state));
            // A guard fails when a later branch is taken. The last one of a complete route cannot fail.
            if !branch.when.0.is_empty() && position + 1 < length {
                let later = position + 1..length;
                outcomes.count(takeable(position), taken(position), || format!("{name}: the guard of branch {} holds", position + 1));
                outcomes.count(later.clone().any(takeable), later.clone().any(taken), || {
                    format!("{name}: the guard of branch {} fails", position + 1)
                });
            }
        }
        // Where one refused answer is one too many, nobody is asked again.
        let refusable = ask.attempts.as_ref().is_none_or(|attempts| attempts.max > 1);
        let refused = self.passed.iter().any(|passed| matches!(passed, Passed::Refusal(place, _) if place == at));
        refusals.count(refusable, refused, || format!("{name}: a refused answer"));
        for line in 0..ask.after.len() {
            let fires = possible(reach.timers.contains(&(at.clone(), line)));
            timers.count(fires, self.passed.contains(&Passed::Timer(at.clone(), line)), || format!("{name}: timer {}", line + 1));
        }
    }
}

impl Tally {
    fn count(&mut self, possible: bool, passed: bool, what: impl FnOnce() -> String) {
        match (possible, passed) {
            (false, false) => self.never.push(what()),
            (_, false) => {
                self.all += 1;
                self.missing.push(what());
            }
            (_, true) => {
                self.all += 1;
                self.passed += 1;
            }
        }
    }
}
