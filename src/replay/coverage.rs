//! Coverage: how much of each dialog the replays pass through, and what they miss.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::book::Book;
use crate::dialog::{Dialog, State, Target};
use crate::engine::Passed;

/// Everything some replays passed through.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    passed: BTreeSet<Passed>,
}

/// What can be passed through: how many of a kind there are and were, and where the missing ones stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Tally {
    all: usize,
    passed: usize,
    missing: Vec<String>,
}

/// The kinds, in the order of a report's columns.
const KINDS: [&str; 5] = ["states", "branches", "guard outcomes", "refusals", "timers"];

impl Coverage {
    /// Of what these replays passed through.
    pub fn new(passed: BTreeSet<Passed>) -> Self {
        Self { passed }
    }

    /// Everything that no replay passes through, one line each: dialog, state, and what is missing. Empty at full coverage.
    pub fn missing(&self, book: &Book) -> Vec<String> {
        book.dialogs.dialogs.values().flat_map(|dialog| self.tallies(book, dialog)).flat_map(|tally| tally.missing).collect()
    }

    /// One line for each dialog and kind, then what is missing.
    pub fn report(&self, book: &Book) -> String {
        let mut text = String::new();
        let width = book.dialogs.dialogs.keys().map(String::len).max().unwrap_or(0);
        for dialog in book.dialogs.dialogs.values() {
            let _ = write!(text, "{:width$}", dialog.name);
            for (kind, tally) in KINDS.iter().zip(self.tallies(book, dialog)) {
                let _ = write!(text, "  {kind} {}/{}", tally.passed, tally.all);
            }
            text.push('\n');
        }
        for line in self.missing(book) {
            let _ = writeln!(text, "missing  {line}");
        }
        text
    }

    fn tallies(&self, book: &Book, dialog: &Dialog) -> [Tally; 5] {
        let mut tallies: [Tally; 5] = Default::default();
        for state in dialog.order.iter().filter_map(|name| dialog.states.get(name)) {
            let at = Target { dialog: dialog.name.clone(), state: state.name.clone() };
            // What nobody can reach is a finding of `check`, not a gap of the replays.
            if book.paths.known.keys().any(|spot| spot.at == at) {
                self.state(state, &at, &mut tallies);
            }
        }
        tallies
    }

    fn state(&self, state: &State, at: &Target, [states, branches, outcomes, refusals, timers]: &mut [Tally; 5]) {
        let name = format!("{}.{}", at.dialog, at.state);
        states.count(self.passed.contains(&Passed::State(at.clone())), || name.clone());
        let Some(ask) = &state.ask else { return };
        let taken: Vec<bool> = (0..ask.route.len()).map(|position| self.passed.contains(&Passed::Branch(at.clone(), position))).collect();
        for (position, branch) in ask.route.iter().enumerate() {
            branches.count(taken[position], || format!("{name}: branch {} to {}", position + 1, branch.to.state));
            // A guard fails when a later branch is taken. The last one of a complete route cannot fail.
            if !branch.when.0.is_empty() && position + 1 < ask.route.len() {
                outcomes.count(taken[position], || format!("{name}: the guard of branch {} holds", position + 1));
                outcomes.count(taken[position + 1..].contains(&true), || format!("{name}: the guard of branch {} fails", position + 1));
            }
        }
        let refused = self.passed.iter().any(|passed| matches!(passed, Passed::Refusal(place, _) if place == at));
        refusals.count(refused, || format!("{name}: a refused answer"));
        for line in 0..ask.after.len() {
            timers.count(self.passed.contains(&Passed::Timer(at.clone(), line)), || format!("{name}: timer {}", line + 1));
        }
    }
}

impl Tally {
    fn count(&mut self, passed: bool, what: impl FnOnce() -> String) {
        self.all += 1;
        if passed {
            self.passed += 1;
        } else {
            self.missing.push(what());
        }
    }
}
