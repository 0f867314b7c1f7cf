//! Which rows the platform has, noted before their marks are durable; chats stand there as the store calls them, so that nobody is
//! named. A killed process loses nothing it has written, so such a row is not sent again; after a power cut a note may be missing,
//! and the row is.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// A file this long is left for the other. Whatever it notes was marked long before that one is full too.
const LONGEST: u64 = 1 << 20;

/// Two files, written in turn.
#[derive(Debug)]
pub(super) struct Notes(Option<Mutex<Files>>);

#[derive(Debug)]
struct Files {
    paths: [PathBuf; 2],
    file: File,
    current: usize,
    length: u64,
}

/// Rows: the chat's name in notes, and the sequence number.
pub(super) type Noted = BTreeSet<(String, u64)>;

impl Notes {
    /// What the last run noted. Without a folder, or where it cannot be read, nothing.
    pub(super) fn read(folder: Option<&Path>, channel: &str) -> Noted {
        let texts = folder.into_iter().flat_map(|folder| paths(folder, channel)).filter_map(|path| fs::read_to_string(path).ok());
        let lines = texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
        // The last line may be cut off.
        lines.filter_map(|line| serde_json::from_str(&line).ok()).collect()
    }

    /// Notes nothing.
    pub(super) fn none() -> Self {
        Self(None)
    }

    /// Begins anew, and forgets what the last run noted. Without a folder nothing is noted.
    pub(super) fn begin(folder: Option<&Path>, channel: &str) -> Self {
        let Some(folder) = folder else { return Self(None) };
        let paths = paths(folder, channel);
        let _ = fs::remove_file(&paths[1]);
        match File::create(&paths[0]) {
            Ok(file) => Self(Some(Mutex::new(Files { paths, file, current: 0, length: 0 }))),
            Err(error) => {
                tracing::warn!(%error, "sent rows cannot be noted: after a crash some are sent twice");
                Self(None)
            }
        }
    }

    /// Removes what was noted of a chat.
    pub(super) fn forget(&self, chat: &str) {
        let Some(files) = &self.0 else { return };
        let mut files = files.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = files.forget(chat) {
            tracing::warn!(%error, "the notes of a forgotten chat stay until the next start");
        }
    }

    /// The platform has this row. Whether that is noted: if not, the row is only more likely to be sent twice.
    pub(super) fn note(&self, chat: &str, sequence: u64) -> bool {
        let Some(files) = &self.0 else { return false };
        let Ok(line) = serde_json::to_string(&(chat, sequence)) else { return false };
        let mut files = files.lock().unwrap_or_else(PoisonError::into_inner);
        files.write(&format!("{line}\n")).is_ok()
    }
}

impl Files {
    fn forget(&mut self, chat: &str) -> std::io::Result<()> {
        let begin = format!("[{},", serde_json::to_string(chat)?);
        for number in [0, 1] {
            let path = &self.paths[number];
            let Ok(text) = fs::read_to_string(path) else { continue };
            let left: String = text.split_inclusive('\n').filter(|line| !line.starts_with(&begin)).collect();
            if left.len() < text.len() {
                // Written aside and renamed: what is noted of others is there whole or not at all.
                let aside = path.with_extension("part");
                fs::write(&aside, &left)?;
                fs::rename(&aside, path)?;
            }
        }
        let path = &self.paths[self.current];
        self.file = fs::OpenOptions::new().create(true).append(true).open(path)?;
        self.length = self.file.metadata()?.len();
        Ok(())
    }

    fn write(&mut self, line: &str) -> std::io::Result<()> {
        if self.length > LONGEST {
            self.current = 1 - self.current;
            self.file = File::create(&self.paths[self.current])?;
            self.length = 0;
        }
        self.length += line.len() as u64;
        self.file.write_all(line.as_bytes())
    }
}

fn paths(folder: &Path, channel: &str) -> [PathBuf; 2] {
    [0, 1].map(|number| folder.join(format!("sent.{channel}.{number}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_outlive_whoever_wrote_them() {
        let folder = tempfile::tempdir().unwrap();
        let folder = Some(folder.path());
        assert_eq!(Notes::read(folder, "t"), Noted::new());
        let notes = Notes::begin(folder, "t");
        let chat = |number: u64| format!("t:{number}\n\"x\"");
        let rows: Vec<(String, u64)> = (0..100_000).map(|number| (chat(number), number)).collect();
        for (chat, sequence) in &rows {
            notes.note(chat, *sequence);
        }
        let noted = Notes::read(folder, "t");
        assert!(rows[60_000..].iter().all(|row| noted.contains(row)), "the latest are there");
        assert!(noted.len() < 90_000, "old ones are not kept for ever: {}", noted.len());
        Notes::begin(folder, "t");
        assert_eq!(Notes::read(folder, "t"), Noted::new());
    }

    #[test]
    fn a_forgotten_chat_is_noted_no_more() {
        let home = tempfile::tempdir().unwrap();
        let folder = Some(home.path());
        let notes = Notes::begin(folder, "t");
        let (one, other) = ("t:1", "t:11");
        for sequence in 1..4 {
            notes.note(one, sequence);
            notes.note(other, sequence);
        }
        notes.forget(one);
        notes.note(other, 4);
        assert_eq!(Notes::read(folder, "t"), (1..5).map(|sequence| (other.to_owned(), sequence)).collect());
        let left: Vec<PathBuf> = fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert_eq!(left.len(), 1, "{left:?}");
    }

    #[test]
    fn half_a_note_is_none() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("sent.t.0"), "[\"t:1\",5]\n[\"t:1\",6").unwrap();
        assert_eq!(Notes::read(Some(folder.path()), "t"), Noted::from([("t:1".into(), 5)]));
        assert_eq!(Notes::read(None, "t"), Noted::new());
    }
}
