//! `redress store backup` and `restore`: a copy of everything that is kept, and the way back.
//!
//! A backup is a folder: sled's files as they stood between two writes, the sealed files of customers, the counts, the secret of the
//! web page, and last a note that says it is whole. It holds no keys: what is deleted after it was made stays deleted, as long as only
//! the newest copy of the keyring is kept.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::web::{FILES_FOLDER, SECRET_FILE};
use crate::config::KeyArguments;
use crate::disk;
use crate::insight;
use crate::store::postgres::TABLES;
use crate::store::{self, Store, StoreError};
use crate::vault::{self, Place};

/// Says that a backup is whole.
const NOTE: &str = "backup.json";
/// Folders that are copied beside sled's.
const FOLDERS: [&str; 2] = [FILES_FOLDER, insight::FOLDER];

/// What is noted of a backup.
#[derive(Debug, Serialize, Deserialize)]
struct Note {
    /// The layout of the folder.
    format: u32,
    /// When it was begun.
    at: DateTime<FixedOffset>,
    /// How many conversations are in it.
    conversations: usize,
}

/// Makes a backup of an open store in a folder that is empty or not there, and overwrites the copy of the keyring, if one is wanted.
/// Returns what to tell.
pub(super) async fn make(store: &Store, to: &Path, keyring: Option<&Path>) -> Result<String, String> {
    let failed = |error: io::Error| format!("`{}`: {error}", to.display());
    let Some(from) = store.folder().map(Path::to_owned) else {
        return Err("only a store in a folder can be backed up like this".to_owned());
    };
    if is_full(to).map_err(failed)? {
        return Err(format!("`{}` is not empty; name a folder that is", to.display()));
    }
    let at = super::clock();
    disk::folder(to).map_err(failed)?;
    // Counted before: who comes meanwhile is in the copy, too.
    let conversations = count(store).await.map_err(|error| error.to_string())?;
    store.copy(to, keyring).await.map_err(|error| error.to_string())?.map_err(failed)?;
    let folder = to.to_owned();
    let rest = tokio::task::spawn_blocking(move || {
        copy_rest(&from, &folder)?;
        disk::replace(&folder.join(NOTE), json!(Note { format: 1, at, conversations }).to_string().as_bytes())
    });
    rest.await.map_err(|_| "it is stopping".to_owned())?.map_err(failed)?;
    let keys = keyring.map_or_else(
        || "it holds no keys: keep the newest copy of the keyring, and the master key, elsewhere".to_owned(),
        |keyring| format!("its newest keyring is `{}`; keep the master key elsewhere", keyring.display()),
    );
    Ok(format!("{conversations} conversations are in `{}`; {keys}", to.display()))
}

/// How a database is backed up, and the backup restored: nobody does that better than its own tools.
pub(super) fn of_database(keys: &Place) -> String {
    let tables: String = TABLES.iter().map(|table| format!(" --table={table}")).collect();
    format!(
        "a database is backed up with its own tools. Nothing was done.

While the programs run, as of one moment, with the sealed keys of customers:
  pg_dump --format=custom --no-owner --no-privileges --file=redress.dump{tables} --dbname=postgres://USER@HOST/NAME
Back, into a database where none of these tables is, before a program starts:
  pg_restore --no-owner --no-privileges --exit-on-error --single-transaction --dbname=postgres://USER@HOST/NAME redress.dump
  redress store verify --store postgres://USER@HOST/NAME

Without the master key `{}` nothing in the dump can be read, with it everything can: keep a copy of it, apart from the dumps",
        keys.master_path().display()
    )
}

/// Makes a store of a backup, where none is. Everything is copied aside, opened with the keys and read once before it gets its name; where
/// that fails, nothing is left. Returns what to tell.
pub(super) fn restore(backup: &Path, store: &str, keyring: Option<&Path>, keys: &KeyArguments) -> Result<String, String> {
    let to = PathBuf::from(store);
    let failed = |error: io::Error| format!("`{}`: {error}", to.display());
    let note = fs::read(backup.join(NOTE)).ok().and_then(|text| serde_json::from_slice::<Note>(&text).ok());
    let note = note.filter(|note| note.format == 1).ok_or_else(|| format!("`{}` is no whole backup of this version", backup.display()))?;
    if is_full(&to).map_err(failed)? {
        return Err(format!("there is something in `{store}` already; nothing was changed"));
    }
    let mut aside = to.clone().into_os_string();
    aside.push(".unfinished");
    let aside = PathBuf::from(aside);
    if aside.exists() {
        fs::remove_dir_all(&aside).map_err(failed)?;
    }
    let restored = fill(backup, &aside, keyring, keys);
    let (readable, wrong) = restored.inspect_err(|_| drop(fs::remove_dir_all(&aside)))?;
    if to.exists() {
        fs::remove_dir(&to).map_err(failed)?;
    }
    fs::rename(&aside, &to).map_err(failed)?;
    let mut told =
        format!("{readable} of {} conversations of {} are in `{store}` again", note.conversations, note.at.format("%Y-%m-%d %H:%M"));
    if readable < note.conversations {
        told += "; the others were deleted since, or are in a newer keyring";
    }
    if wrong > 0 {
        told += &format!("; {wrong} records cannot be read, `redress store verify` names them");
    }
    Ok(told)
}

/// Copies a backup to where it is tried, and tries it: how many conversations can be read, and what is wrong.
fn fill(backup: &Path, aside: &Path, keyring: Option<&Path>, keys: &KeyArguments) -> Result<(usize, usize), String> {
    let failed = |error: io::Error| format!("`{}`: {error}", aside.display());
    disk::folder(aside).map_err(failed)?;
    disk::copy(&backup.join("sled"), &aside.join("sled")).map_err(failed)?;
    copy_rest(backup, aside).map_err(failed)?;
    let place = keys.place(&aside.to_string_lossy());
    bring_keyring(&place, keyring)?;
    let store = store::open_with(&aside.to_string_lossy(), &place).map_err(|error| error.to_string())?;
    let runtime = super::runtime()?;
    let tried = runtime.block_on(async {
        let tried = async { Ok::<_, StoreError>((count(&store).await?, store.self_test().await?.len())) }.await;
        store.close().await;
        tried
    });
    tried.map_err(|error| error.to_string())
}

/// The keyring that was named goes where the store looks for it; another one that is there is not replaced.
fn bring_keyring(place: &Place, keyring: Option<&Path>) -> Result<(), String> {
    let there = place.folder.join(vault::RING_FILE);
    match keyring {
        None if there.exists() => Ok(()),
        None => {
            Err("the keys are missing: name the newest copy of the keyring with --keyring, and the master key with --key-file".to_owned())
        }
        Some(_) if there.exists() => {
            Err(format!("there is a keyring already, `{}`; leave --keyring out, or move it away", there.display()))
        }
        Some(keyring) => {
            let copied = disk::folder(&place.folder).and_then(|()| disk::replace(&there, &fs::read(keyring)?));
            copied.map_err(|error| format!("`{}`: {error}", keyring.display()))
        }
    }
}

/// Everything but sled's files.
fn copy_rest(from: &Path, to: &Path) -> io::Result<()> {
    for name in FOLDERS.iter().filter(|name| from.join(name).is_dir()) {
        disk::copy(&from.join(name), &to.join(name))?;
    }
    match fs::read(from.join(SECRET_FILE)) {
        Ok(secret) => disk::replace(&to.join(SECRET_FILE), &secret),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

fn is_full(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        entries => Ok(entries?.next().is_some()),
    }
}

/// How many conversations can be read.
async fn count(store: &Store) -> Result<usize, StoreError> {
    let (mut all, mut pages) = (0, store.pages());
    while let Some(page) = pages.next().await? {
        all += page.len();
    }
    Ok(all)
}

// ── asking the bot that runs ──

/// Where a bot that runs is asked by other programs of its owner: in its folder, which only they can read.
const DOOR: &str = "operator.json";
/// How long a bot may take to answer the door.
const CONNECT_WITHIN: Duration = Duration::from_secs(5);

/// The operator's door of a bot that runs, and what opens it for changes.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Door {
    /// Such as `http://127.0.0.1:9090`.
    pub address: String,
    /// Proves that whoever asks can read the folder.
    pub token: String,
}

/// What is asked at the door.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Wanted {
    /// The folder of the backup.
    pub to: PathBuf,
    /// The copy of the keyring to overwrite.
    pub keyring: Option<PathBuf>,
}

impl Door {
    /// Says in the folder of a store where its bot is asked.
    pub(super) fn write(&self, store: &Path) -> io::Result<()> {
        disk::replace(&store.join(DOOR), json!(self).to_string().as_bytes())
    }

    /// The bot has ended.
    pub(super) fn remove(store: &Path) {
        // Whoever finds it asks nobody, and hears so.
        let _ = fs::remove_file(store.join(DOOR));
    }
}

/// Asks the bot that has this store open. Returns what it told.
pub(super) fn ask(store: &str, wanted: &Wanted) -> Result<String, String> {
    let nobody = || format!("`{store}` is in use, but no bot answers there; stop the program that uses it");
    let door: Door = fs::read(Path::new(store).join(DOOR)).ok().and_then(|text| serde_json::from_slice(&text).ok()).ok_or_else(nobody)?;
    let runtime = super::runtime()?;
    runtime.block_on(async {
        let client = reqwest::Client::builder().no_proxy().connect_timeout(CONNECT_WITHIN).build().map_err(|_| nobody())?;
        let request = client.post(format!("{}/backup", door.address)).bearer_auth(&door.token);
        let request = request.header("content-type", "application/json").body(json!(wanted).to_string());
        let answer = request.send().await.map_err(|_| nobody())?;
        let well = answer.status().is_success();
        let told = answer.text().await.map_err(|_| nobody())?.trim_end().to_owned();
        if well { Ok(told) } else { Err(told) }
    })
}
