//! What the web page is made of: its words, said by the catalogue for the channel, which knows no catalogue; where uploads go; the
//! secret that signs its cookies.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use tokio::sync::watch;

use crate::book::Book;
use crate::channel::web::{Limits, Settings, TEXTS, Words};
use crate::dialog::ENTRY;
use crate::dialog::slot::{Arg, Args, Kind};
use crate::disk;
use crate::files::Files;
use crate::locale::{SOURCE, SayError};
use crate::store::{self, Store};

/// The file beside the store that holds the secret.
pub(super) const SECRET_FILE: &str = "web.key";
/// How often the page of a shared store looks for lines that another program wrote.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// The folder beside the store that holds uploads.
pub(super) const FILES_FOLDER: &str = "files";

/// The settings of the page of a bot that keeps its conversations in `store`: the opened folder, `memory`, or a database. Uploads are
/// kept beside a folder, if at all. In memory, sessions end with the program; a database has [a secret](Store::web_secret) for all programs.
pub fn settings(book: &Book, store: &str, origin: Option<String>, proxied: bool, stop: watch::Receiver<bool>) -> Result<Settings, String> {
    let words = words(book).map_err(|error| error.to_string())?;
    let (secret, files) = match store {
        "memory" => (fresh_secret()?, None),
        database if store::is_database(database) => (fresh_secret()?, None),
        folder => (kept_secret(&Path::new(folder).join(SECRET_FILE))?, Some(Files::at(Path::new(folder).join(FILES_FOLDER)))),
    };
    let origin = origin.map(|origin| origin.trim_end_matches('/').to_owned());
    let look_every = store::is_database(store).then_some(LOOK_EVERY);
    Ok(Settings { words, origin, proxied, secret, files, limits: Limits::default(), look_every, stop })
}

/// Where the uploads of this store are kept, sealed; nowhere in memory.
pub(super) fn files(folder: &str, store: &Store) -> Option<Files> {
    let beside = || store.vault().map(|vault| Files::at(Path::new(folder).join(FILES_FOLDER)).sealed(vault));
    store.annex().map(Files::within).or_else(beside)
}

/// The secret of the store in this folder, if there is one.
pub(super) fn secret_in(folder: &Path) -> Option<[u8; 32]> {
    fs::read(folder.join(SECRET_FILE)).ok()?.try_into().ok()
}

/// Makes this the secret of the store in this folder, unless it has one.
pub(super) fn keep_secret_in(folder: &Path, secret: &[u8; 32]) -> Result<(), String> {
    let path = folder.join(SECRET_FILE);
    if path.exists() { Ok(()) } else { disk::replace(&path, secret).map_err(|error| format!("cannot use `{}`: {error}", path.display())) }
}

/// The secret of this store, made when there is none. Only its owner can read the file.
fn kept_secret(path: &Path) -> Result<[u8; 32], String> {
    let failed = |error: std::io::Error| format!("cannot use `{}`: {error}", path.display());
    match fs::read(path) {
        Ok(secret) => {
            let length = secret.len();
            let broken = || format!("`{}` has {length} bytes instead of 32; delete it, and all web sessions start anew", path.display());
            return secret.try_into().map_err(|_| broken());
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(failed(error)),
    }
    let secret = fresh_secret()?;
    disk::replace(path, &secret).map_err(failed)?;
    Ok(secret)
}

pub(super) fn fresh_secret() -> Result<[u8; 32], String> {
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).map_err(|error| format!("this machine gives no random numbers: {error}"))?;
    Ok(secret)
}

/// The page's words in every language of the book, the source language first.
///
/// Refuses with the text that cannot be said; a book that passed `check` has none.
pub fn words(book: &Book) -> Result<Vec<Words>, SayError> {
    let mut locales: Vec<&str> = book.catalogue.locales().collect();
    locales.sort_by_key(|locale| *locale != SOURCE);
    locales.into_iter().map(|locale| words_in(book, locale)).collect()
}

fn words_in(book: &Book, locale: &str) -> Result<Words, SayError> {
    let language = book.catalogue.label(locale, "language-offer", locale, &Args::new())?;
    Words::new(locale, language, openings(book, locale)?, |id| {
        // The channel puts the values in: each argument is filled with its own name in braces.
        let arguments = TEXTS.iter().find(|(text, _)| *text == id).map(|(_, arguments)| *arguments).unwrap_or_default();
        let arguments = arguments.iter().map(|name| ((*name).to_owned(), Arg::Text(format!("{{{name}}}")))).collect();
        book.catalogue.say(locale, id, &arguments)
    })
}

/// The labels of the first question: said to the bot, each chooses its button.
fn openings(book: &Book, locale: &str) -> Result<Vec<String>, SayError> {
    let entry = book.dialogs.dialogs.get(ENTRY).and_then(|dialog| dialog.states.get(&dialog.start));
    let Some(ask) = entry.and_then(|state| state.ask.as_ref()) else { return Ok(Vec::new()) };
    let keys = book.dialogs.kind(&ask.slot).map(Kind::keys).unwrap_or_default();
    keys.iter().map(|key| book.catalogue.label(locale, &ask.prompt.id, key, &Args::new())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_made_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(SECRET_FILE);
        let secret = kept_secret(&path).unwrap();
        assert_eq!(kept_secret(&path), Ok(secret));
        fs::write(&path, "short").unwrap();
        assert!(kept_secret(&path).unwrap_err().contains("5 bytes instead of 32"));
    }

    #[test]
    fn the_page_speaks_every_language() {
        let files = crate::cli::read_files(None, None).unwrap();
        let (book, _) = crate::book::read(&files, chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
        let words = words(&book).unwrap();
        let known: Vec<(&str, &str)> = words.iter().map(|words| (&*words.locale, &*words.language)).collect();
        assert_eq!(known, [("zh-CN", "简体中文"), ("en", "English"), ("zh-TW", "繁體中文")]);
        for words in &words {
            assert!(words.openings.len() >= 9, "{}: {:?}", words.locale, words.openings);
            assert!(words.progress.contains("{done}") && words.progress.contains("{total}"), "{}", words.progress);
        }
    }
}
