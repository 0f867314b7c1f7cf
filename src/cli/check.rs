//! `redress check`: everything that would go wrong, in one run, sorted by place.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use chrono::NaiveDate;

use crate::book::{self, Book, Files, TRANSLATED, mend, translated};
use crate::config::{CheckArguments, FileArguments, FormatArgument, KeyArguments};
use crate::diagnostic::{self, Finding, Severity, baseline};
use crate::dialog::rules::Level;
use crate::engine::impact::Impact;
use crate::locale::SOURCE;
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
    let folder = files.locales.as_deref();
    let own = files;
    let mut files = super::read_files(own.dialogs.as_deref(), folder)?;
    let levels = levels(arguments)?;
    if arguments.fix {
        let edits = fix(own, &mut files, arguments.dry_run, &|files| book::read_with(files, today, &levels).1)?;
        // Programs read the findings, and nothing else.
        match arguments.format {
            FormatArgument::Json | FormatArgument::Sarif => write!(io::stderr(), "{edits}"),
            _ => write!(io::stdout(), "{edits}"),
        }
        .map_err(|error| format!("cannot print: {error}"))?;
    }
    let (book, mut findings) = book::read_with(&files, today, &levels);
    if let Some(path) = &arguments.write_baseline {
        super::files::write_whole(path, &baseline::write(&findings))
            .map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
        findings.retain(|finding| finding.severity == Severity::Error);
    }
    let mut known = (0, 0);
    if let Some(path) = &arguments.baseline {
        let text = fs::read_to_string(path).map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
        known = baseline::subtract(&text, &mut findings);
    }
    if let Some(ids) = arguments.translated.as_deref() {
        return note_translated(folder, &book, &files, ids);
    }
    let text = diagnostic::render(&findings, &files.sources(), arguments.format.into(), super::colour(&io::stdout()));
    let mut out = io::stdout().lock();
    let written = write!(out, "{text}").and_then(|()| match arguments.format {
        FormatArgument::Json | FormatArgument::Sarif => Ok(()),
        _ => writeln!(out, "{}{}", summary(&book.dialogs, book.catalogue.locales().count(), &findings), in_baseline(known)),
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

/// Mends what leaves no choice, in the operator's own files; tells every edit, a line each.
fn fix(own: &FileArguments, files: &mut Files, dry: bool, check: &dyn Fn(&Files) -> Vec<Finding>) -> Result<String, String> {
    if own.dialogs.is_none() && own.locales.is_none() {
        return Err(
            "nothing to write: say whose files with --dialogs DIR and --locales DIR; `redress init DIR` makes such folders".to_owned()
        );
    }
    // What is inside the binary cannot be written.
    let inside = |file: &str| {
        let is_text = Path::new(file).extension().is_some_and(|extension| extension == "ftl");
        if is_text { own.locales.is_none() } else { own.dialogs.is_none() }
    };
    let before = files.clone();
    let mended = mend::mend(files, &|file| !inside(file), check);
    let names = files.dialogs.iter().map(|file| &file.name).chain(files.locales.iter().map(|(_, name, _)| name));
    for name in names.filter(|_| !dry) {
        if let Some(text) = files.text(name).filter(|text| before.text(name) != Some(text)) {
            super::files::write_whole(Path::new(name), text).map_err(|error| format!("cannot write `{name}`: {error}"))?;
        }
    }
    let told = |edit: &mend::Edit| format!("{}:{}: {}: {} -> {}", edit.file, edit.line, edit.code, edit.old, edit.new);
    let would = if dry { "would change " } else { "changed " };
    let done = mended.done.iter().map(|edit| format!("{would}{}\n", told(edit)));
    let back = mended.taken_back.iter().map(|edit| format!("not changed {}: the check finds more errors then\n", told(edit)));
    Ok(done.chain(back).collect())
}

/// Notes in each locale which texts its translations were made from; those named fit their source as it is now.
fn note_translated(folder: Option<&Path>, book: &Book, files: &Files, ids: &[String]) -> Result<ExitCode, String> {
    let folder = folder.ok_or("say where the translations are: --locales DIR")?;
    let known = |id: &str| id == super::ALL || book.catalogue.message(SOURCE, id).is_some();
    if let Some(unknown) = ids.iter().find(|id| !known(id)) {
        return Err(format!("there is no text `{unknown}`"));
    }
    let fits = |id: &str| super::is_named(ids, id);
    let mut noted = String::new();
    for locale in book.catalogue.locales().filter(|locale| *locale != SOURCE) {
        let path = folder.join(locale).join(TRANSLATED);
        let text = translated::note(book, files, locale, &fits);
        super::files::write_whole(&path, &text).map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
        noted += &format!("noted {}\n", path.display());
    }
    write!(io::stdout(), "{noted}").map_err(|error| format!("cannot print: {error}"))?;
    Ok(ExitCode::SUCCESS)
}

/// What the flags say about codes: `--deny` counts more than `--warn`, and `--warn` more than `--allow`.
fn levels(arguments: &CheckArguments) -> Result<BTreeMap<String, Level>, String> {
    let mut levels = BTreeMap::new();
    for (codes, level) in [(&arguments.allow, Level::Off), (&arguments.warn, Level::Warning), (&arguments.deny, Level::Error)] {
        for code in codes {
            if diagnostic::page(code).is_none() {
                return Err(unknown(code));
            }
            levels.insert(code.clone(), level);
        }
    }
    Ok(levels)
}

fn in_baseline((known, gone): (usize, usize)) -> String {
    match (known, gone) {
        (0, 0) => String::new(),
        (known, 0) => format!("; {known} known"),
        (known, gone) => format!("; {known} known, {gone} of the baseline mended (write it anew)"),
    }
}

/// What the book does to everybody kept in a store that no other program uses.
fn against(folder: &str, keys: &KeyArguments, book: &Book) -> Result<Impact, String> {
    let store = super::existing_store(folder, keys)?;
    let runtime = super::runtime()?;
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
    Err(unknown(code))
}

fn unknown(code: &str) -> String {
    let codes: Vec<&str> = diagnostic::codes().collect();
    let near = diagnostic::did_you_mean(code, codes.iter().copied());
    let hint = near.map_or_else(|| format!("the codes are {}", codes.join(", ")), |near| format!("did you mean `{near}`?"));
    format!("there is no finding `{code}`; {hint}")
}
