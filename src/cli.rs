//! The command line: one command per file. The only place that prints, and that asks the clock.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use clap::Parser;

use crate::book::{self, Book, Files};
use crate::case::deadline::china;
use crate::config::{Arguments, Command, FileArguments, KeyArguments, ServeArguments};
use crate::diagnostic::{self, Format};
use crate::store::{Store, StoreError, is_database, open_with};

mod serve;
mod backup;
mod case;
mod stats;
mod store;
mod telegram;
mod chat;
mod check;
mod web;
mod facts;
mod files;
mod graph;
mod identify;
mod init;
mod lsp;
mod mutate;
mod new;
mod preview;
mod operator;
mod outbox;
mod review;
mod replay;
mod schema;

pub use files::read as read_files;
pub use replay::{Outcome, Settings, files as replay_files, play as play_replays};
pub use web::{settings as web_settings, words as web_words};

/// Parses the arguments and runs the command. Exit codes: 0 well, 1 findings or a failed replay, 2 could not run.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    // Without a command: `serve`, with what the environment says.
    let command = arguments.command.unwrap_or_else(|| Command::Serve(ServeArguments::parse_from(["redress"])));
    let outcome = match command {
        Command::Serve(serve) => serve::run(&arguments.files, &serve),
        Command::Chat(chat) => chat::run(&arguments.files, &chat),
        Command::Check(check) => check::run(&arguments.files, &check),
        Command::Replay(replay) => replay::run(&arguments.files, &replay),
        Command::Outbox(outbox) => outbox::run(&outbox),
        Command::Identify => identify::run(&arguments.files),
        Command::Facts(facts) => facts::run(&arguments.files, &facts),
        Command::Init(init) => init::run(&init),
        Command::New(new) => new::run(&arguments.files, &new),
        Command::Schema(schema) => schema::run(&schema),
        Command::Lsp(_) => lsp::run(&arguments.files),
        Command::Preview(preview) => preview::run(&arguments.files, &preview),
        Command::Graph(graph) => graph::run(&arguments.files, &graph),
        Command::Review(review) => review::run(&arguments.files, &review),
        Command::Case(case) => case::run(&arguments.files, &case),
        Command::Stats(stats) => stats::run(&arguments.files, &stats),
        Command::Store(store) => store::run(&store),
    };
    outcome.unwrap_or_else(|why| {
        let _ = writeln!(io::stderr(), "redress: {why}");
        ExitCode::from(2)
    })
}

/// The book, if it may be shown to customers; otherwise the findings are printed and the caller stops with this code.
fn usable_book(files: &FileArguments, today: NaiveDate) -> Result<Result<Book, ExitCode>, String> {
    let files = read_files(files.dialogs.as_deref(), files.locales.as_deref())?;
    Ok(usable(&files, today))
}

/// The same; the files inside the binary were proved when it was made, and are only read.
fn known_book(files: &FileArguments, today: NaiveDate) -> Result<Result<Book, ExitCode>, String> {
    if files.dialogs.is_none()
        && files.locales.is_none()
        && let Some(book) = book::load(&read_files(None, None)?)
    {
        return Ok(Ok(book));
    }
    usable_book(files, today)
}

/// The book of files that were read, if it may be shown to customers.
fn usable(files: &Files, today: NaiveDate) -> Result<Book, ExitCode> {
    let (book, findings) = book::read(files, today);
    if book::is_usable(&findings) {
        return Ok(book);
    }
    let text = diagnostic::render(&findings, &files.sources(), Format::Human, colour(&io::stderr()));
    let _ = write!(io::stderr(), "{text}");
    let _ = writeln!(io::stderr(), "The bot does not start on dialogs that would hurt a customer. Correct them, then try again.");
    Err(ExitCode::from(1))
}

/// A store that is there already; a folder that no other program uses, or a database.
fn existing_store(folder: &str, keys: &KeyArguments) -> Result<Store, String> {
    if !is_database(folder) && !Path::new(folder).is_dir() {
        return Err(format!("there is no store in `{folder}`; name its folder"));
    }
    open_with(folder, &keys.place(folder)).map_err(|error| match error {
        StoreError::InUse(_) => format!("{error}. A bot that runs with --dialogs tells what an edit does in its log, when you save it"),
        other => other.to_string(),
    })
}

/// What carries out a command that waits for the disk, a database or another program.
fn runtime() -> Result<tokio::runtime::Runtime, String> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| format!("cannot start: {error}"))
}

/// Stands for every id where ids are named.
const ALL: &str = "all";

/// Whether an id is among those named, or all are.
fn is_named(ids: &[String], id: &str) -> bool {
    ids.iter().any(|named| named == id || named == ALL)
}

/// Now, in China.
fn clock() -> DateTime<FixedOffset> {
    Utc::now().with_timezone(&china())
}

/// Whether to colour what goes there: only on a terminal that can, and never when `NO_COLOR` is set.
fn colour(stream: &impl IsTerminal) -> bool {
    let can = std::env::var_os("TERM").is_none_or(|terminal| terminal != "dumb");
    stream.is_terminal() && can && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
