//! `redress case`: what an operator does for a customer. Lists name nobody: a chat is its keyed hash, and what was said is shown only
//! when it is asked for.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use chrono::{DateTime, Utc};

use super::web;
use crate::case::deadline::china;
use crate::case::{Case, Status};
use crate::chat::ChatId;
use crate::config::{CaseArguments, CaseCommand, FileArguments};
use crate::disk;
use crate::export;
use crate::store::{Exported, Store, StoreError};

/// Letters of a name that lists show; a shorter beginning will do where it is the only one.
const NAME_SHOWN: usize = 12;

/// 0 well, 2 could not run.
pub(super) fn run(files: &FileArguments, arguments: &CaseArguments) -> Result<ExitCode, String> {
    let store = super::existing_store(&arguments.store, &arguments.keys)?;
    let runtime = super::runtime()?;
    runtime.block_on(async {
        let done = match &arguments.command {
            CaseCommand::List => list(&store).await,
            CaseCommand::Show { name, answers } => show(&store, arguments, name, *answers).await,
            CaseCommand::Export { name, out } => export(files, &store, arguments, name, out.as_deref()).await,
            CaseCommand::Forget { name, yes } => forget(&store, arguments, name, *yes).await,
        };
        store.close().await;
        done.map(|()| ExitCode::SUCCESS)
    })
}

async fn list(store: &Store) -> Result<(), String> {
    let mut pages = store.pages();
    print(&format!(
        "{:NAME_SHOWN$}  {:9} {:>4} {:28} {:12} {:10} {:10} {}",
        "NAME", "CHANNEL", "CASE", "SCENARIO", "STATUS", "OPENED", "CHANGED", "NEXT REMINDER"
    ))?;
    while let Some(page) = pages.next().await.map_err(told)? {
        for chat in &page {
            let exported = exported(store, chat).await?;
            let name: String = store.tag(chat).chars().take(NAME_SHOWN).collect();
            let next = exported.timers.first().map_or_else(|| "-".to_owned(), |timer| day(timer.due));
            if exported.cases.is_empty() {
                print(&format!("{name}  {:9} {:>4} {:28} {:12} {:10} {:10} {next}", chat.channel(), "-", "-", "-", "-", "-"))?;
            }
            for case in &exported.cases {
                let (opened, changed) = (day(case.opened_at), day(case.changed_at));
                let (number, scenario, status) = (case.id.0, &case.scenario, status(case));
                print(&format!("{name}  {:9} {number:>4} {scenario:28} {status:12} {opened:10} {changed:10} {next}", chat.channel()))?;
            }
        }
    }
    Ok(())
}

async fn show(store: &Store, arguments: &CaseArguments, name: &str, answers: bool) -> Result<(), String> {
    let chat = named(store, name).await?;
    let exported = exported(store, &chat).await?;
    print(&format!("{} ({}), {} turns", store.tag(&chat), chat.channel(), exported.version))?;
    for case in &exported.cases {
        print(&format!(
            "case {}: {}, {}, opened {}, changed {}",
            case.id.0,
            case.scenario,
            status(case),
            day(case.opened_at),
            day(case.changed_at)
        ))?;
        for filing in &case.filings {
            let due = filing.answer_due.map_or_else(|| "-".to_owned(), |due| due.to_string());
            print(&format!(
                "  {} sent {}, answer due {due}, outcome {}",
                filing.rung,
                filing.sent_on,
                filing.outcome.as_deref().unwrap_or("-")
            ))?;
        }
        if answers {
            for (slot, value) in &case.answers {
                let value = serde_json::to_string(value).map_err(|error| error.to_string())?;
                print(&format!("  {slot}: {value}"))?;
            }
        } else {
            print(&format!("  {} answers (--answers shows them)", case.answers.len()))?;
        }
    }
    for timer in &exported.timers {
        print(&format!("reminder {} due {}", timer.key, day(timer.due)))?;
    }
    let waiting = format!(
        "{} messages to send, {} that could not be sent, {} lines kept",
        exported.unsent.len(),
        exported.dead.len(),
        exported.lines.len()
    );
    print(&waiting)?;
    if let Some(files) = web::files(&arguments.store, store) {
        for file in files.list(&chat).await.map_err(|error| error.to_string())? {
            print(&format!("file {}, {} bytes, handed in {}", file.name, file.bytes, day(file.at.into())))?;
        }
    }
    Ok(())
}

async fn export(files: &FileArguments, store: &Store, arguments: &CaseArguments, name: &str, out: Option<&Path>) -> Result<(), String> {
    let now = super::clock();
    let Ok(book) = super::usable_book(files, now.date_naive())? else { return Err("the dialogs cannot be used".to_owned()) };
    let chat = named(store, name).await?;
    let kept = web::files(&arguments.store, store);
    let bytes = export::everything(&book, store, kept.as_ref(), &chat, now).await.map_err(told)?;
    let path = out.map_or_else(|| format!("redress-{}.zip", &store.tag(&chat)[..NAME_SHOWN]).into(), Path::to_path_buf);
    let failed = |error: io::Error| format!("cannot write `{}`: {error}", path.display());
    disk::private().create_new(true).open(&path).and_then(|mut file| file.write_all(&bytes)).map_err(failed)?;
    print(&format!("{}", path.display()))
}

async fn forget(store: &Store, arguments: &CaseArguments, name: &str, yes: bool) -> Result<(), String> {
    let chat = named(store, name).await?;
    if !yes {
        return Err("this deletes everything of this customer at once and for ever; add --yes to do it".to_owned());
    }
    let receipt = chat.receipt(Utc::now());
    store.forget(&chat).await.map_err(told)?;
    if let Some(files) = web::files(&arguments.store, store) {
        files.forget(&chat).await.map_err(|error| format!("the records are deleted, the files could not be removed: {error}"))?;
    }
    print(&format!("deleted; receipt {receipt}"))
}

/// The chat with this name: the beginning of its name in lists if there is one of that only, or what its channel calls it.
async fn named(store: &Store, name: &str) -> Result<ChatId, String> {
    let (mut found, mut pages) = (Vec::new(), store.pages());
    while let Some(page) = pages.next().await.map_err(told)? {
        found.extend(page.into_iter().filter(|chat| chat.0 == name || store.tag(chat).starts_with(name)));
    }
    match found.len() {
        1 => Ok(found.remove(0)),
        0 => Err(format!("nothing is kept under `{name}`; `redress case list` shows the names")),
        several => Err(format!("{several} names begin with `{name}`; add more of it")),
    }
}

async fn exported(store: &Store, chat: &ChatId) -> Result<Exported, String> {
    match store.export(chat).await {
        // It is set aside; the rest is there.
        Err(StoreError::Damaged { .. }) => store.export(chat).await.map_err(told),
        exported => exported.map_err(told),
    }
}

fn status(case: &Case) -> &'static str {
    match case.status {
        Status::Open => "open",
        Status::Closed => "closed",
        Status::HandedOver => "handed over",
    }
}

fn day(at: DateTime<Utc>) -> String {
    at.with_timezone(&china()).date_naive().to_string()
}

#[allow(clippy::needless_pass_by_value)] // for `map_err`
fn told(error: StoreError) -> String {
    error.to_string()
}

fn print(line: &str) -> Result<(), String> {
    writeln!(io::stdout(), "{line}").map_err(|error| format!("cannot print: {error}"))
}
