//! `redress facts`: what somebody must look at again, and where it was read.

use std::io::{self, Write};
use std::process::ExitCode;

use chrono::{Days, NaiveDate};

use crate::book;
use crate::config::{FactsArguments, FileArguments};

/// Prints them, soonest first. 0 none is past its day, 1 some are, or the facts cannot be read, 2 could not run.
pub(super) fn run(files: &FileArguments, arguments: &FactsArguments) -> Result<ExitCode, String> {
    let today = match &arguments.today {
        Some(text) => text.parse::<NaiveDate>().map_err(|_| format!("`{text}` is not a date such as 2026-11-22"))?,
        None => super::clock().date_naive(),
    };
    let days =
        arguments.due.trim_end_matches('d').parse().map_err(|_| format!("`{}` is not a number of days such as 60d", arguments.due))?;
    let until = today.checked_add_days(Days::new(days)).ok_or("that day is too far away")?;
    let read = super::read_files(files.dialogs.as_deref(), files.locales.as_deref())?;
    let Some(book) = book::load(&read) else {
        return Err("the dialogs cannot be read; `redress check` tells why".to_owned());
    };
    let sources = read.sources();
    let due = book.facts().due(until);
    let mut out = io::stdout().lock();
    for fact in &due {
        let text = sources.get(&fact.place.file).and_then(|text| text.get(..fact.place.start)).unwrap_or_default();
        let line = text.matches('\n').count() + 1;
        let late = if fact.review_by < today { "LATE " } else { "" };
        let told = writeln!(
            out,
            "{late}{}  {} {}  last on {}  {}:{line}\n    {}",
            fact.review_by,
            fact.family.one(),
            fact.id,
            fact.verified_on,
            fact.place.file,
            fact.source,
        );
        told.map_err(|error| format!("cannot print: {error}"))?;
    }
    let late = due.iter().filter(|fact| fact.review_by < today).count();
    writeln!(out, "{} to look at by {until}, {late} of them late", due.len()).map_err(|error| format!("cannot print: {error}"))?;
    Ok(ExitCode::from(u8::from(late > 0)))
}
