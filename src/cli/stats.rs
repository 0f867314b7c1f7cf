//! `redress stats`: what was counted, in the terminal; and the same, prepared for the operator's page.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use chrono::{NaiveDate, TimeDelta};
use serde_json::json;

use crate::book::Book;
use crate::config::{FileArguments, FormatArgument, KeyArguments, StatsArguments};
use crate::dialog::slot::Kind;
use crate::dialog::{ENTRY, Target};
use crate::insight::{self, Counts, Ends, FOLDER, Home, KEPT_DAYS, LENGTHS, Steps};
use crate::store::is_database;

/// Cells of a bar.
const CELLS: u64 = 20;
/// Phrases listed.
const PHRASES: usize = 30;
/// How high a column stands, in eighths.
const COLUMNS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// Prints what was counted. 0 well, 1 the dialogs are broken, 2 could not run.
pub(super) fn run(files: &FileArguments, arguments: &StatsArguments) -> Result<ExitCode, String> {
    let book = match super::known_book(files, super::clock().date_naive())? {
        Ok(book) => book,
        Err(code) => return Ok(code),
    };
    let (from, until) = days(arguments.days);
    let counts = read(&arguments.store, &arguments.keys, from, until)?;
    let report = Report::new(&book, &counts);
    let text = match arguments.format {
        FormatArgument::Human => report.drawn(from, until),
        FormatArgument::Plain => report.told(from, until),
        FormatArgument::Sarif => return Err("SARIF tells findings; for counts use human, plain or json".to_owned()),
        FormatArgument::Json => format!("{}\n", json!({ "from": from, "until": until, "counts": counts })),
    };
    // Whoever reads may stop reading.
    let _ = io::stdout().write_all(text.as_bytes());
    Ok(ExitCode::SUCCESS)
}

/// The first and the last of so many days, up to today.
pub(super) fn days(days: u32) -> (NaiveDate, NaiveDate) {
    let today = super::clock().date_naive();
    (today - TimeDelta::days(i64::from(days.clamp(1, KEPT_DAYS)) - 1), today)
}

/// What the bot that keeps this folder has counted, or all those of this database. They may run.
pub(super) fn read(store: &str, keys: &KeyArguments, from: NaiveDate, until: NaiveDate) -> Result<Counts, String> {
    let home = if is_database(store) {
        Home::of(&super::existing_store(store, keys)?)
    } else if Path::new(store).is_dir() {
        Home::Folder(Path::new(store).join(FOLDER))
    } else {
        return Err(format!("there is no store in `{store}`; name its folder"));
    };
    let counted = super::runtime()?.block_on(insight::read(&home, from, until));
    counted.map_err(|error| format!("what was counted cannot be read: {error}"))
}

/// Counts in the order of the dialogs, as far as there is something to tell.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Report {
    /// Conversations begun.
    pub begun: u64,
    /// Dialogs with their questions.
    pub dialogs: Vec<(String, Vec<(String, Steps)>)>,
    /// What can be answered to a complaint.
    pub outcomes: Vec<String>,
    /// For each rung, how often each of these was.
    pub rungs: Vec<(String, Vec<u64>)>,
    /// Scenario, end.
    pub ends: Vec<(String, String, Ends)>,
    /// What was not understood, masked, the most frequent first: where, what, how often.
    pub unmatched: Vec<(String, String, u64)>,
}

impl Report {
    pub(super) fn new(book: &Book, counts: &Counts) -> Self {
        let dialogs = &book.dialogs;
        let mut names: Vec<&String> = counts.states.keys().collect();
        names.sort_by_key(|name| (*name != ENTRY, !dialogs.dialogs.contains_key(*name)));
        let questions = |name: &String| {
            let dialog = dialogs.dialogs.get(name);
            let place =
                |state: &String| dialog.and_then(|dialog| dialog.order.iter().position(|known| known == state)).unwrap_or(usize::MAX);
            // What is no question is an end, and stands there; what is gone stays a question.
            let asks = |state: &String| dialog.and_then(|dialog| dialog.states.get(state)).is_none_or(|state| state.ask.is_some());
            let mut states: Vec<(String, Steps)> =
                counts.states[name].iter().filter(|(state, _)| asks(state)).map(|(state, steps)| (state.clone(), *steps)).collect();
            states.sort_by_key(|(state, _)| place(state));
            states
        };
        let with_questions = names.iter().map(|name| ((*name).clone(), questions(name))).filter(|(_, states)| !states.is_empty());
        let in_order = |slot: &str, found: Vec<&String>| {
            let known = match dialogs.kind(slot) {
                Some(Kind::Choice(keys)) => keys.as_slice(),
                _ => &[],
            };
            let mut found: Vec<String> = found.into_iter().cloned().collect();
            found.sort_by_key(|key| known.iter().position(|other| other == key).unwrap_or(usize::MAX));
            found.dedup();
            found
        };
        let mut outcomes: Vec<&String> = counts.outcomes.values().flat_map(|outcomes| outcomes.keys()).collect();
        outcomes.sort();
        let outcomes = in_order("outcome", outcomes);
        let rungs = in_order("rung", counts.outcomes.keys().collect());
        let row = |rung: &String| outcomes.iter().map(|outcome| counts.outcomes[rung].get(outcome).copied().unwrap_or(0)).collect();
        let of_scenario = |(scenario, ends): (&String, &std::collections::BTreeMap<String, Ends>)| {
            let mut ends: Vec<_> = ends.iter().map(|(end, ends)| (scenario.clone(), end.clone(), *ends)).collect();
            ends.sort_by_key(|(_, _, ends)| std::cmp::Reverse(ends.count));
            ends
        };
        let phrases = counts.unmatched.iter().flat_map(|(at, phrases)| phrases.iter().map(move |(phrase, count)| (at, phrase, count)));
        let mut unmatched: Vec<_> = phrases.map(|(at, phrase, count)| (at.clone(), phrase.clone(), *count)).collect();
        unmatched.sort_by_key(|(_, _, count)| std::cmp::Reverse(*count));
        unmatched.truncate(PHRASES);
        Self {
            begun: dialogs.entry().map_or(0, |at: Target| counts.steps(&at).entered),
            dialogs: with_questions.collect(),
            rungs: rungs.iter().map(|rung| (rung.clone(), row(rung))).collect(),
            outcomes,
            ends: counts.ends.iter().flat_map(of_scenario).collect(),
            unmatched,
        }
    }

    fn headline(&self, from: NaiveDate, until: NaiveDate) -> String {
        let ended: u64 = self.ends.iter().map(|(_, _, ends)| ends.count).sum();
        format!("{from} to {until}: {} begun, {ended} ended", self.begun)
    }

    /// With bars.
    fn drawn(&self, from: NaiveDate, until: NaiveDate) -> String {
        let mut text = self.headline(from, until) + "\n";
        if self.dialogs.is_empty() {
            return text + "Nothing was counted in these days.\n";
        }
        text += "\n█ answered   ▒ still there, or gone back   ░ left for good\n";
        let widest = self.dialogs.iter().flat_map(|(_, states)| states).map(|(state, _)| state.len()).max().unwrap_or(0).max(12);
        for (dialog, states) in &self.dialogs {
            let most = states.iter().map(|(_, steps)| people(steps)).max().unwrap_or(0);
            text += &format!("\n{dialog:<width$} {:>7} {:>8} {:>7} {:>6}\n", "came", "answered", "refused", "left", width = widest + 24);
            for (state, steps) in states {
                let Steps { entered, answered, refused, left } = steps;
                let bar = bar(steps, most);
                text += &format!("  {state:<widest$}  {bar} {entered:>7} {answered:>8} {refused:>7} {left:>6}\n");
            }
        }
        if !self.rungs.is_empty() {
            let wide = |outcome: &String| outcome.len().max(6);
            text += &format!("\n{:<12}", "answers");
            text += &self.outcomes.iter().map(|outcome| format!("  {outcome:>width$}", width = wide(outcome))).collect::<String>();
            for (rung, counts) in &self.rungs {
                text += &format!("\n  {rung:<10}");
                let cells = self.outcomes.iter().zip(counts).map(|(outcome, count)| format!("  {count:>width$}", width = wide(outcome)));
                text += &cells.collect::<String>();
            }
            text.push('\n');
        }
        if !self.ends.is_empty() {
            let names = self.ends.iter().map(|(scenario, end, _)| scenario.len() + end.len() + 2).max().unwrap_or(0).max(12);
            text += &format!("\n{:<names$} {:>7}   days until then, 1 to more than {}\n", "ends", "", LENGTHS[LENGTHS.len() - 1]);
            for (scenario, end, ends) in &self.ends {
                let line = format!("  {:<names$} {:>5}   {}  {}", format!("{scenario}: {end}"), ends.count, columns(ends), half(ends));
                text += &format!("{}\n", line.trim_end());
            }
        }
        if !self.unmatched.is_empty() {
            text += "\nnot understood\n";
            text += &self.unmatched.iter().map(|(at, phrase, count)| format!("  {count:>5}  {at}: {phrase}\n")).collect::<String>();
        }
        text
    }

    /// In words, for a screen reader.
    fn told(&self, from: NaiveDate, until: NaiveDate) -> String {
        let mut text = self.headline(from, until) + "\n";
        for (dialog, states) in &self.dialogs {
            for (state, Steps { entered, answered, refused, left }) in states {
                text += &format!("{dialog}.{state}: {entered} came, {answered} answered, {refused} answers refused, {left} left\n");
            }
        }
        for (rung, counts) in &self.rungs {
            let told =
                self.outcomes.iter().zip(counts).filter(|(_, count)| **count > 0).map(|(outcome, count)| format!("{count} {outcome}"));
            text += &format!("answers of {rung}: {}\n", told.collect::<Vec<_>>().join(", "));
        }
        for (scenario, end, ends) in &self.ends {
            text += format!("{scenario} ended as {end}: {}, {}", ends.count, half(ends)).trim_end_matches([' ', ',']);
            text.push('\n');
        }
        for (at, phrase, count) in &self.unmatched {
            text += &format!("not understood at {at}, {count} times: {phrase}\n");
        }
        text
    }
}

/// How many people a bar stands for: those who came in these days, and those who were there already.
pub(super) fn people(steps: &Steps) -> u64 {
    steps.entered.max(steps.answered + steps.left)
}

fn bar(steps: &Steps, most: u64) -> String {
    let cells = |count: u64| usize::try_from((count * CELLS).div_ceil(most.max(1))).unwrap_or(0);
    let all = cells(people(steps));
    let left = cells(steps.left).min(all);
    let answered = cells(steps.answered).min(all - left);
    let rest = all - answered - left;
    let empty = usize::try_from(CELLS).unwrap_or(0) - all;
    "█".repeat(answered) + &"▒".repeat(rest) + &"░".repeat(left) + &" ".repeat(empty)
}

fn columns(ends: &Ends) -> String {
    let most = ends.days.iter().copied().max().unwrap_or(0);
    if most == 0 {
        return " ".repeat(ends.days.len());
    }
    ends.days.iter().map(|count| COLUMNS[usize::try_from((count * 8).div_ceil(most)).unwrap_or(0).min(8)]).collect()
}

/// By when half of the cases were over; nothing where none had a case.
pub(super) fn half(ends: &Ends) -> String {
    let all: u64 = ends.days.iter().sum();
    let mut seen = 0;
    let bucket = ends.days.iter().position(|count| {
        seen += count;
        all > 0 && seen * 2 >= all
    });
    match bucket.map(|bucket| LENGTHS.get(bucket)) {
        None => String::new(),
        Some(Some(days)) => format!("half within {days} d"),
        Some(None) => format!("half in more than {} d", LENGTHS[LENGTHS.len() - 1]),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::book;
    use crate::insight::Happened;

    static BOOK: LazyLock<Book> = LazyLock::new(|| book::load(&crate::cli::read_files(None, None).unwrap()).unwrap());

    fn counts() -> Counts {
        let at = |dialog: &str, state: &str| Target { dialog: dialog.into(), state: state.into() };
        let outcome = |rung: &str, outcome: &str| Happened::Outcome { rung: rung.into(), outcome: outcome.into() };
        let ended = |days| Happened::Ended { scenario: "duplicate_payment".into(), end: "done".into(), days };
        let entry = BOOK.dialogs.entry().unwrap();
        let all = [
            (40, Happened::Entered(entry.clone())),
            (30, Happened::Answered(entry.clone())),
            (5, Happened::Left(entry)),
            (9, Happened::Entered(at("duplicate_payment", "paid_on"))),
            (9, Happened::Answered(at("duplicate_payment", "paid_on"))),
            (2, Happened::Refused(at("duplicate_payment", "paid_on"))),
            (3, Happened::Entered(at("duplicate_payment", "settled"))),
            (1, Happened::Entered(at("gone", "somewhere"))),
            (4, outcome("provider", "full")),
            (3, outcome("merchant", "refused")),
            (2, outcome("merchant", "full")),
            (1, ended(Some(3))),
            (3, ended(Some(20))),
            (1, ended(None)),
            (2, Happened::Unmatched(at("menu", "menu"), "花呗 #".into())),
        ];
        let mut counts = Counts::default();
        for (times, happened) in all {
            (0..times).for_each(|_| counts.add(&happened));
        }
        counts
    }

    #[test]
    fn counts_are_drawn_in_the_order_of_the_dialogs() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        let report = Report::new(&BOOK, &counts());
        let entry = BOOK.dialogs.entry().unwrap();
        let expected = format!(
            "\
2026-11-01 to 2026-11-23: 40 begun, 5 ended

█ answered   ▒ still there, or gone back   ░ left for good

menu                                    came answered refused   left
  {:<12}  ███████████████▒▒░░░      40       30       0      5

duplicate_payment                       came answered refused   left
  paid_on       ████████████████████       9        9       2      0

gone                                    came answered refused   left
  somewhere     ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒       1        0       0      0

answers         full  refused
  merchant         2        3
  provider         4        0

ends                              days until then, 1 to more than 180
  duplicate_payment: done     5    ▃ █      half within 30 d

not understood
      2  menu.menu: 花呗 #
",
            entry.state
        );
        assert_eq!(report.drawn(day(1), day(23)), expected, "\n{}", report.drawn(day(1), day(23)));
        let told = format!(
            "\
2026-11-01 to 2026-11-23: 40 begun, 5 ended
menu.{}: 40 came, 30 answered, 0 answers refused, 5 left
duplicate_payment.paid_on: 9 came, 9 answered, 2 answers refused, 0 left
gone.somewhere: 1 came, 0 answered, 0 answers refused, 0 left
answers of merchant: 2 full, 3 refused
answers of provider: 4 full
duplicate_payment ended as done: 5, half within 30 d
not understood at menu.menu, 2 times: 花呗 #
",
            entry.state
        );
        assert_eq!(report.told(day(1), day(23)), told);
        let empty = Report::new(&BOOK, &Counts::default()).drawn(day(1), day(1));
        assert_eq!(empty, "2026-11-01 to 2026-11-01: 0 begun, 0 ended\nNothing was counted in these days.\n");
    }
}
