//! Coverage: how much of each dialog the replays pass through, and what they miss.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::book::Book;
use crate::dialog::reach::Reach;
use crate::dialog::{Dialog, State, Target};
use crate::engine::Passed;

/// Everything some replays passed through.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    passed: BTreeSet<Passed>,
    /// The states entered by conversations in each language.
    heard: BTreeMap<String, BTreeSet<Target>>,
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
const PAGE_STYLE: &str = "
:root { color-scheme: light dark; --ink: #1d2433; --page: #fff; --line: #cbd5e1; --full: #067647; --gap: #b42318 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaf2; --page: #10141c; --line: #3a4558; --full: #6ce9a6; --gap: #fda29b } }
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; color: var(--ink); background: var(--page); font: 16px/1.5 system-ui, sans-serif }
table { border-collapse: collapse } th, td { padding: .3rem .8rem; border-bottom: 1px solid var(--line); text-align: right }
th[scope=row] { text-align: left } a { color: inherit } .full { color: var(--full) } .gap { color: var(--gap); font-weight: 650 }
.wide { overflow-x: auto } .wide svg { max-width: 100%; height: auto }
";
/// The width of a report's columns.
const COLUMN: usize = 11;

impl Coverage {
    /// Of what these replays passed through.
    pub fn new(passed: BTreeSet<Passed>) -> Self {
        Self { passed, heard: BTreeMap::new() }
    }

    /// Adds what a conversation in this language passed through.
    pub fn heard_in(&mut self, locale: &str, passed: &BTreeSet<Passed>) {
        let states = passed.iter().filter_map(|passed| if let Passed::State(at) = passed { Some(at.clone()) } else { None });
        self.heard.entry(locale.to_owned()).or_default().extend(states);
    }

    /// The report as a page: its tables, and a picture of each dialog (name and SVG) below.
    pub fn page(&self, book: &Book, reach: &Reach, pictures: &[(String, String)]) -> String {
        let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let mut page = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>Coverage</title>\n<style>{PAGE_STYLE}</style>\n</head>\n<body>\n<h1>What the replays pass through</h1>\n"
        );
        page.push_str("<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">dialog</th>");
        for kind in KINDS {
            let _ = write!(page, "<th scope=\"col\">{kind}</th>");
        }
        for locale in self.heard.keys() {
            let _ = write!(page, "<th scope=\"col\">in {}</th>", escaped(locale));
        }
        page.push_str("</tr></thead>\n<tbody>\n");
        let mut missing = String::new();
        for dialog in book.dialogs.dialogs.values() {
            let name = escaped(&dialog.name);
            let _ = write!(page, "<tr><th scope=\"row\"><a href=\"#{name}\">{name}</a></th>");
            let tallies = self.tallies(book, reach, dialog);
            for tally in &tallies {
                let class = if tally.passed == tally.all { "full" } else { "gap" };
                let _ = write!(page, "<td class=\"{class}\">{}/{}</td>", tally.passed, tally.all);
            }
            for (heard, all) in self.heard_of(reach, dialog) {
                let _ = write!(page, "<td class=\"{}\">{heard}/{all}</td>", if heard == all { "full" } else { "gap" });
            }
            page.push_str("</tr>\n");
            for line in tallies.iter().flat_map(|tally| &tally.missing) {
                let _ = writeln!(missing, "<li>{}</li>", escaped(line));
            }
        }
        page.push_str("</tbody>\n</table></div>\n");
        if missing.is_empty() {
            page.push_str("<p>Nothing is missing.</p>\n");
        } else {
            let _ = write!(page, "<h2>Missing</h2>\n<ul>\n{missing}</ul>\n");
        }
        for (name, picture) in pictures {
            let name = escaped(name);
            // One page, many pictures: their names must differ.
            let picture = ["graph-title", "graph-desc", "head"].iter().fold(picture.clone(), |picture, id| {
                picture
                    .replace(&format!("id=\"{id}\""), &format!("id=\"{name}-{id}\""))
                    .replace(&format!("#{id})"), &format!("#{name}-{id})"))
            });
            let picture = picture.replace("\"graph-title graph-desc\"", &format!("\"{name}-graph-title {name}-graph-desc\""));
            let _ = write!(page, "<h2 id=\"{name}\">{name}</h2>\n<div class=\"wide\">{picture}</div>\n");
        }
        page.push_str("</body>\n</html>\n");
        page
    }

    /// For each language: how many states of a dialog were entered by conversations in it, and how many can be.
    fn heard_of(&self, reach: &Reach, dialog: &Dialog) -> Vec<(usize, usize)> {
        let states = dialog.states.keys().map(|state| Target { dialog: dialog.name.clone(), state: state.clone() });
        let states: Vec<Target> = states.filter(|at| !reach.complete || reach.enters(at)).collect();
        self.heard.values().map(|heard| (states.iter().filter(|at| heard.contains(at)).count(), states.len())).collect()
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
        for (number, locale) in self.heard.keys().enumerate() {
            let (heard, all) = book.dialogs.dialogs.values().fold((0, 0), |(heard, all), dialog| {
                let (here, of) = self.heard_of(reach, dialog).get(number).copied().unwrap_or_default();
                (heard + here, all + of)
            });
            let _ = writeln!(text, "in {locale}: {heard} of {all} nodes");
        }
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
