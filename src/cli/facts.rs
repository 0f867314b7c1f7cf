//! `redress facts`: what somebody must look at again, and where it was read.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::{Days, NaiveDate};

use crate::book::{self, Book, Files, VERIFIED, verified};
use crate::config::{FactsArguments, FileArguments};

/// Characters of a value in the list; years of holidays are long.
const VALUE_SHOWN: usize = 60;

/// Prints them, soonest first, or notes that some were looked up. 0 none is past its day, 1 some are, 2 could not run.
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
    if let Some(ids) = &arguments.verified {
        let folder = files.dialogs.as_deref().ok_or("say where the facts are: --dialogs DIR")?;
        return note_verified(folder, &book, &read, ids);
    }
    let sources = read.sources();
    let due = book.facts().due(until);
    let mut out = io::stdout().lock();
    for fact in &due {
        let text = sources.get(&fact.place.file).and_then(|text| text.get(..fact.place.start)).unwrap_or_default();
        let line = text.matches('\n').count() + 1;
        let late = if fact.review_by < today { "LATE " } else { "" };
        let told = writeln!(
            out,
            "{late}{}  {} {}{}{}  last on {}  {}:{line}\n    {}",
            fact.review_by,
            fact.family.one(),
            fact.id,
            if fact.value.is_empty() { "" } else { " = " },
            fact.value.chars().take(VALUE_SHOWN).collect::<String>(),
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

/// Notes which values were verified when; those named were looked up as they are now.
fn note_verified(folder: &Path, book: &Book, files: &Files, ids: &[String]) -> Result<ExitCode, String> {
    let facts = book.facts().due(NaiveDate::MAX);
    if let Some(unknown) = ids.iter().find(|id| *id != super::ALL && facts.iter().all(|fact| fact.id != **id)) {
        return Err(format!("there is no fact `{unknown}`"));
    }
    let verified = |id: &str| super::is_named(ids, id);
    // Where one was kept it is kept again.
    let path = files.verified.first().map_or_else(|| folder.join("facts").join(VERIFIED), |(name, _)| PathBuf::from(name));
    let text = verified::note(book, files.verified.first().map(|(_, text)| text.as_str()), &verified);
    super::files::write_whole(&path, &text).map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
    writeln!(io::stdout(), "noted {}", path.display()).map_err(|error| format!("cannot print: {error}"))?;
    Ok(ExitCode::SUCCESS)
}
