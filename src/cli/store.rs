//! `redress store`: what an operator does with the store itself.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf, absolute};
use std::process::ExitCode;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::backup::{self, Wanted};
use super::web;
use crate::chat::ChatId;
use crate::config::{StoreArguments, StoreCommand};
use crate::disk;
use crate::files::{Files, Kept};
use crate::seal;
use crate::store::{self, Exported, Store, StoreError};

/// The version of the lines of an exported store. The first had no files.
const FORMAT: u32 = 2;

/// A line of an exported store: one `Store`, then chats, each with its files behind it, then one `End`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    /// Of the whole store.
    Store {
        format: u32,
        /// New chats number their messages from here on.
        floor: u64,
        /// What web sessions are signed with, if there are any: with it they go on.
        web_secret: Option<[u8; 32]>,
    },
    /// Everything of one chat.
    Chat(Box<Exported>),
    /// A file that a customer handed in.
    File {
        chat: ChatId,
        name: String,
        at: DateTime<Utc>,
        /// Its content, in base64.
        content: String,
    },
    /// The file is whole: it has so many chats, and so many files.
    End {
        chats: u64,
        #[serde(default)]
        files: u64,
    },
}

/// 0 well, 1 something is wrong with the store or was not taken over, 2 could not run.
pub(super) fn run(arguments: &StoreArguments) -> Result<ExitCode, String> {
    let place = arguments.keys.place(&arguments.store);
    if store::is_database(&arguments.store) && matches!(arguments.command, StoreCommand::Backup { .. } | StoreCommand::Restore { .. }) {
        return Err(backup::of_database(&place));
    }
    if let StoreCommand::Restore { from, keyring } = &arguments.command {
        say(&backup::restore(from, &arguments.store, keyring.as_deref(), &arguments.keys)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    let imports = matches!(arguments.command, StoreCommand::Import { .. });
    if !imports && !store::is_database(&arguments.store) && !Path::new(&arguments.store).is_dir() {
        return Err(format!("`{}` is no folder with conversations; name it with --store", arguments.store));
    }
    // Opened in any case: nobody else may have a folder open, and the keys must fit. Only a backup can be left to whoever has.
    let store = match (store::open_with(&arguments.store, &place), &arguments.command) {
        (Err(StoreError::InUse(_)), StoreCommand::Backup { to, keyring }) => {
            let from_here = |path: &PathBuf| absolute(path).map_err(|error| format!("`{}`: {error}", path.display()));
            let wanted = Wanted { to: from_here(to)?, keyring: keyring.as_ref().map(from_here).transpose()? };
            say(&backup::ask(&arguments.store, &wanted)?)?;
            return Ok(ExitCode::SUCCESS);
        }
        (store, _) => store.map_err(|error| error.to_string())?,
    };
    let (runtime, files) = (super::runtime()?, web::files(&arguments.store, &store));
    let well = match &arguments.command {
        StoreCommand::RotateKey { new_key_file } => {
            let unread = runtime.block_on(store.rotate_key(&place, new_key_file.as_deref())).map_err(told)?;
            let shared = store.is_shared();
            drop(store);
            say("a new master key is in place; the old one opens nothing of this store any more")?;
            if let Some(path) = new_key_file {
                say(&format!("start redress with --key-file {} from now on", path.display()))?;
            }
            if shared {
                let path = new_key_file.clone().unwrap_or_else(|| place.master_path());
                say(&format!(
                    "the other programs do not start without it: bring `{}` to their machines. Backups of the database from before open with the old one only: destroy it wherever it is left",
                    path.display()
                ))?;
            }
            if unread > 0 {
                note(&format!(
                    "the keys of {unread} customers cannot be read, and were left as they were; `redress store verify` names them"
                ));
            }
            return Ok(ExitCode::SUCCESS);
        }
        StoreCommand::Restore { .. } => true,
        StoreCommand::Backup { to, keyring } => {
            say(&runtime.block_on(backup::make(&store, to, keyring.as_deref()))?)?;
            true
        }
        StoreCommand::Verify { with } => runtime.block_on(verify(&store, files.as_ref(), with.as_deref()))?,
        StoreCommand::Export { file } => {
            runtime.block_on(export(&store, files.as_ref(), file))?;
            true
        }
        StoreCommand::Import { file } => runtime.block_on(import(&store, files.as_ref(), file))?,
    };
    runtime.block_on(store.close());
    Ok(ExitCode::from(u8::from(!well)))
}

/// Whether every record and file can be read, and is as it was exported.
async fn verify(store: &Store, files: Option<&Files>, with: Option<&Path>) -> Result<bool, String> {
    let mut wrong = store.self_test().await.map_err(told)?;
    let mut kept_files = 0;
    let kept = all(store, async |chat: &ChatId| {
        for file in listed(files, chat).await? {
            kept_files += 1;
            if content(files, chat, &file.name).await?.is_none() {
                wrong.push(format!("the file {} of {} cannot be read", file.name, store.tag(chat)));
            }
        }
        Ok(())
    });
    let kept = kept.await?;
    if let Some(file) = with {
        let (mut chats, mut with_files) = (0, 0);
        for line in lines(file)? {
            match line? {
                Line::Chat(exported) => {
                    chats += 1;
                    if store.export(&exported.chat).await.map_err(told)? != *exported {
                        wrong.push(format!("{} is not as it was exported", store.tag(&exported.chat)));
                    }
                }
                Line::File { chat, name, content: expected, .. } => {
                    with_files += 1;
                    if content(files, &chat, &name).await? != Some(decoded(&expected)?) {
                        wrong.push(format!("the file {name} of {} is not as it was exported", store.tag(&chat)));
                    }
                }
                Line::Store { .. } | Line::End { .. } => {}
            }
        }
        if kept != chats {
            wrong.push(format!("the store keeps {kept} chats, the file has {chats}"));
        }
        if kept_files != with_files {
            wrong.push(format!("the store keeps {kept_files} files of customers, the file has {with_files}"));
        }
        if wrong.is_empty() {
            say(&format!("{chats} chats are as they were exported, with {with_files} files"))?;
        }
    }
    for line in &wrong {
        say(line)?;
    }
    if wrong.is_empty() {
        say("every record can be read")?;
    }
    Ok(wrong.is_empty())
}

/// Writes every chat, with its files.
async fn export(store: &Store, files: Option<&Files>, file: &Path) -> Result<(), String> {
    let mut out: Box<dyn Write> = if file == Path::new("-") {
        Box::new(io::stdout())
    } else {
        let made = disk::private().create_new(true).open(file);
        Box::new(io::BufWriter::new(made.map_err(|error| format!("cannot write `{}`: {error}", file.display()))?))
    };
    let web_secret = store.web_secret().or_else(|| web::secret_in(store.folder()?));
    put(&mut out, &Line::Store { format: FORMAT, floor: store.floor().await.map_err(told)?, web_secret })?;
    let (mut written, mut unread) = (0, 0);
    let chats = all(store, async |chat: &ChatId| {
        let exported = match store.export(chat).await {
            // It is set aside; the rest is there.
            Err(StoreError::Damaged { .. }) => store.export(chat).await,
            exported => exported,
        };
        put(&mut out, &Line::Chat(Box::new(exported.map_err(told)?)))?;
        for file in listed(files, chat).await? {
            let Some(content) = content(files, chat, &file.name).await? else {
                unread += 1;
                continue;
            };
            let (chat, content) = (chat.clone(), STANDARD.encode(content));
            put(&mut out, &Line::File { chat, name: file.name, at: file.at.into(), content })?;
            written += 1;
        }
        Ok(())
    });
    let chats = chats.await?;
    put(&mut out, &Line::End { chats, files: written })?;
    out.flush().map_err(|error| format!("cannot write: {error}"))?;
    let quarantined = store.quarantined().await.map_err(told)?.len();
    if quarantined > 0 {
        note(&format!("{quarantined} records that cannot be read stay in this store; they are not in the file"));
    }
    if unread > 0 {
        note(&format!("{unread} photos or documents that cannot be read stay in this store; they are not in the file"));
    }
    note(&format!("{chats} chats are written, with {written} files. The file is not sealed: whoever has it can read everything in it"));
    Ok(())
}

/// Whether everybody in the file is kept here now as they were there.
async fn import(store: &Store, files: Option<&Files>, file: &Path) -> Result<bool, String> {
    let (mut taken, mut there, mut refused, mut taken_files, mut left_files, mut whole) = (0u64, 0u64, 0u64, 0u64, 0u64, false);
    // Who the last line of a chat was about, if they are kept as it says.
    let mut current: Option<ChatId> = None;
    for line in lines(file)? {
        match line? {
            Line::Store { format, .. } if !(1..=FORMAT).contains(&format) => {
                return Err(format!("the file has format {format}, and this version reads {FORMAT}"));
            }
            Line::Store { floor, web_secret, .. } => {
                store.raise_floor(floor).await.map_err(told)?;
                if let Some(secret) = web_secret {
                    keep_web_secret(store, secret).await?;
                }
            }
            Line::Chat(exported) => {
                let (chat, was) = (exported.chat.clone(), exported.clone());
                current = Some(chat.clone());
                if store.restore(*exported).await.map_err(told)? {
                    taken += 1;
                } else if store.export(&chat).await.map_err(told)? == *was {
                    there += 1;
                } else {
                    refused += 1;
                    current = None;
                    note(&format!("{} is kept here already, and is not changed", store.tag(&chat)));
                }
            }
            Line::File { chat, name, at, content } => match files.filter(|_| current.as_ref() == Some(&chat)) {
                Some(files) => {
                    let kept = files.take_over(&chat, &name, at.into(), decoded(&content)?).await;
                    kept.map_err(|error| format!("a file of {}: {error}", store.tag(&chat)))?;
                    taken_files += 1;
                }
                None => left_files += 1,
            },
            Line::End { chats, files } => whole = chats == taken + there + refused && files == taken_files + left_files,
        }
    }
    say(&format!(
        "{taken} chats taken over, {there} there already, {refused} refused; {taken_files} files are here, {left_files} are not"
    ))?;
    if !whole {
        return Err("the file is cut off: what it holds is taken over, the rest is missing".to_owned());
    }
    Ok(refused == 0 && left_files == 0)
}

/// The files of a chat.
async fn listed(files: Option<&Files>, chat: &ChatId) -> Result<Vec<Kept>, String> {
    let Some(files) = files else { return Ok(Vec::new()) };
    files.list(chat).await.map_err(|error| error.to_string())
}

/// What is in one of them; `None` where that cannot be read.
async fn content(files: Option<&Files>, chat: &ChatId, name: &str) -> Result<Option<Vec<u8>>, String> {
    let Some(files) = files else { return Ok(None) };
    let read = files.read(chat, name).await.map_err(|error| error.to_string())?;
    Ok(read.map(|(_, content)| content))
}

fn decoded(content: &str) -> Result<Vec<u8>, String> {
    STANDARD.decode(content).map_err(|_| "a photo or document in the file is no base64".to_owned())
}

/// Web sessions go on where nobody was kept before.
async fn keep_web_secret(store: &Store, secret: [u8; 32]) -> Result<(), String> {
    let empty = store.chats(None, 1).await.map_err(told)?.is_empty();
    match store.folder() {
        Some(folder) => web::keep_secret_in(folder, &secret)?,
        None if empty => store.set_web_secret(secret).await.map_err(told)?,
        None => {}
    }
    let now = store.folder().map_or_else(|| store.web_secret(), web::secret_in);
    if !empty && now.is_some_and(|now| !seal::same(&now, &secret)) {
        note("the web page here signs its sessions with another secret: whoever comes from there begins a new one");
    }
    Ok(())
}

/// Does this with every chat, and counts them.
async fn all(store: &Store, mut work: impl AsyncFnMut(&ChatId) -> Result<(), String>) -> Result<u64, String> {
    let (mut count, mut pages) = (0, store.pages());
    while let Some(page) = pages.next().await.map_err(told)? {
        for chat in &page {
            work(chat).await?;
            count += 1;
        }
    }
    Ok(count)
}

/// The lines of a file, which must begin as one of ours does.
fn lines(file: &Path) -> Result<impl Iterator<Item = Result<Line, String>>, String> {
    let broken = |why: &dyn std::fmt::Display| format!("`{}` cannot be read: {why}", file.display());
    let input: Box<dyn BufRead> = if file == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(BufReader::new(File::open(file).map_err(|error| broken(&error))?))
    };
    let mut lines = input.lines();
    let first = lines.next().transpose().map_err(|error| broken(&error))?.unwrap_or_default();
    if !matches!(serde_json::from_str(&first), Ok(Line::Store { .. })) {
        return Err(broken(&"it is no exported store"));
    }
    let name = file.display().to_string();
    Ok([Ok(first)].into_iter().chain(lines).enumerate().map(move |(at, line)| {
        // What is wrong may quote what a customer said.
        let line =
            line.map_err(|error| error.to_string()).and_then(|line| serde_json::from_str(&line).map_err(|_| "it does not fit".to_owned()));
        line.map_err(|why| format!("line {} of `{name}` cannot be read: {why}", at + 1))
    }))
}

fn put(out: &mut impl Write, line: &Line) -> Result<(), String> {
    let text = serde_json::to_string(line).map_err(|error| error.to_string())?;
    writeln!(out, "{text}").map_err(|error| format!("cannot write: {error}"))
}

#[allow(clippy::needless_pass_by_value)] // for `map_err`
fn told(error: StoreError) -> String {
    error.to_string()
}

fn say(line: &str) -> Result<(), String> {
    writeln!(io::stdout(), "{line}").map_err(|error| format!("cannot print: {error}"))
}

/// Beside what a file or a pipe gets.
fn note(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
