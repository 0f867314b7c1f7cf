//! `redress check`: everything that would go wrong, in one run, sorted by place.

use std::io::{self, Write};
use std::process::ExitCode;

use chrono::NaiveDate;

use crate::book::{self, Book};
use crate::config::{CheckArguments, FileArguments, KeyArguments};
use crate::diagnostic::{self, Finding, Severity};
use crate::engine::impact::Impact;
use crate::reload;

/// Checks a book and prints what was found. 0 clean or warnings only, 1 errors, 2 could not run.
pub(super) fn run(files: &FileArguments, arguments: &CheckArguments) -> Result<ExitCode, String> {
    if let Some(code) = &arguments.explain {
        return explain(code);
    }
    let today = match &arguments.today {
        Some(text) => text.parse::<NaiveDate>().map_err(|_| format!("`{text}` is not a date such as 2026-11-22"))?,
        None => super::clock().date_naive(),
    };
    let files = super::read_files(files.dialogs.as_deref(), files.locales.as_deref())?;
    let (book, mut findings) = book::read(&files, today);
    for finding in &mut findings {
        if arguments.deny.iter().any(|code| code == finding.code) {
            finding.severity = Severity::Error;
        }
    }
    let text = diagnostic::render(&findings, &files.sources(), arguments.format.into(), super::colour(&io::stdout()));
    let mut out = io::stdout().lock();
    let written = write!(out, "{text}").and_then(|()| match arguments.format {
        crate::config::FormatArgument::Json => Ok(()),
        _ => writeln!(out, "{}", summary(&book.dialogs, book.catalogue.locales().count(), &findings)),
    });
    written.map_err(|error| format!("cannot print: {error}"))?;
    let mut failed = !book::is_usable(&findings);
    if let Some(store) = arguments.against.as_deref().filter(|_| !failed) {
        let impact = against(store, &arguments.keys, &book)?;
        failed = impact.stuck() > 0;
        write!(out, "{impact}").map_err(|error| format!("cannot print: {error}"))?;
    }
    Ok(ExitCode::from(u8::from(failed)))
}

/// What the book does to everybody kept in a store that no other program uses.
fn against(folder: &str, keys: &KeyArguments, book: &Book) -> Result<Impact, String> {
    let store = super::existing_store(folder, keys)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| format!("cannot start: {error}"))?;
    runtime.block_on(async {
        let impact = reload::impact(&store, None, &book.dialogs, super::clock()).await;
        store.close().await;
        impact.map_err(|error| error.to_string())
    })
}

fn summary(dialogs: &crate::dialog::Dialogs, locales: usize, findings: &[Finding]) -> String {
    let states: usize = dialogs.dialogs.values().map(|dialog| dialog.states.len()).sum();
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let counted = |count: usize, noun: &str| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
    format!(
        "{}, {}, {}, {}: {}, {}",
        counted(dialogs.dialogs.len(), "dialog"),
        counted(states, "state"),
        counted(dialogs.plans.len(), "plan"),
        counted(locales, "locale"),
        counted(errors, "error"),
        counted(findings.len() - errors, "warning"),
    )
}

fn explain(code: &str) -> Result<ExitCode, String> {
    if let Some(page) = diagnostic::page(code) {
        write!(io::stdout(), "{page}").map_err(|error| format!("cannot print: {error}"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let codes: Vec<&str> = diagnostic::codes().collect();
    let near = diagnostic::did_you_mean(code, codes.iter().copied());
    let hint = near.map_or_else(|| format!("the codes are {}", codes.join(", ")), |near| format!("did you mean `{near}`?"));
    Err(format!("there is no finding `{code}`; {hint}"))
}
