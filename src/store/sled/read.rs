//! What is read, on any thread. Nothing here writes: what cannot be read is returned for the writer to set aside.

use std::fs;
use std::sync::Arc;
use std::time::Instant;

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;

use super::hot::Known;
use super::{Kept, Which, storage};
use crate::case::Case;
use crate::chat::{ChatId, KeptLine};
use crate::store::record::{self, CHAT_TREES, DUE_BYTES, Damaged, Dead, Head, Keys, TREES, Tree, Unread};
use crate::store::{DeadLetter, Exported, Loaded, OutboxRow, Quarantined, StoreError, Timer};
use crate::vault::Tag;

/// Records read before a gentle reader rests.
const RECORDS_AT_ONCE: u32 = 512;
/// How many times as long as it read it rests.
const RESTS: u32 = 19;

/// What could be read, and what could not.
type Readable<T> = (Vec<T>, Vec<Damaged>);

impl Kept {
    fn keys(&self) -> Keys<'_> {
        Keys::to_read(&self.vault)
    }

    /// All records of one chat in a tree, and the ones that cannot be read.
    fn of_chat<T: DeserializeOwned>(&self, tree: Tree, tag: &Tag, damaged: &mut Vec<Damaged>) -> Result<Vec<(Vec<u8>, T)>, StoreError> {
        let mut rows = Vec::new();
        for row in self.tree(tree).scan_prefix(record::chat_key(tag)) {
            let (key, value) = row.map_err(|error| storage(&error))?;
            match record::open(self.keys(), tree, &key, &value) {
                Ok((_, body)) => rows.push((key.to_vec(), body)),
                Err(Unread::Gone) => {}
                Err(Unread::Damaged(why)) => damaged.push(Damaged { tree, key: key.to_vec(), why }),
            }
        }
        Ok(rows)
    }

    /// What is known of a chat then, unless something of it is damaged; and whether that is all that counts.
    pub(super) fn load(&self, chat: &ChatId) -> Result<Result<(Known, bool), Vec<Damaged>>, StoreError> {
        let tag = self.vault.tag(chat);
        let key = record::chat_key(&tag);
        loop {
            let before = self.get(Tree::Session, &key)?;
            let (mut damaged, mut unsure) = (Vec::new(), Vec::new());
            let cases: Vec<(_, Case)> = self.of_chat(Tree::Case, &tag, &mut damaged)?;
            let timers: Vec<(_, DateTime<Utc>)> = self.of_chat(Tree::Timer, &tag, &mut unsure)?;
            let session = before.as_deref().map(|record| record::open_session(self.keys(), &key, record));
            // Asked after all was opened: the key may be another one by now.
            if self.get(Tree::Session, &key)? != before {
                continue; // a commit came between; every commit changes the session's record
            }
            let head = match session {
                None | Some(Err(Unread::Gone)) => None,
                Some(Ok(head)) => Some(head),
                Some(Err(Unread::Damaged(why))) => {
                    damaged.insert(0, Damaged { tree: Tree::Session, key, why });
                    None
                }
            };
            if !damaged.is_empty() {
                return Ok(Err(damaged));
            }
            let cases = cases.into_iter().map(|(_, case)| Arc::new(case)).collect();
            let name = |key: &[u8]| Some(std::str::from_utf8(record::split_chat(key)?.1).ok()?.to_owned());
            let timers = timers.into_iter().filter_map(|(key, due)| Some((name(&key)?, due))).collect();
            let (head, session) = match head {
                Some((head, session)) => (head, Some(Arc::new(session))),
                None => (Head::first(self.floor()?), None),
            };
            let session_bytes = before.map_or(0, |record| record.len());
            return Ok(Ok((Known { head, timers, session, session_bytes, cases }, unsure.is_empty())));
        }
    }

    /// Timers in order, those due by `now` or all, and the ones passed that cannot be read.
    pub(super) fn timers(&self, now: Option<DateTime<Utc>>, limit: usize) -> Result<Readable<Timer>, StoreError> {
        let now = now.map(record::due_bytes);
        let (mut timers, mut damaged) = (Vec::new(), Vec::new());
        for row in self.tree(Tree::Due) {
            let (key, value) = row.map_err(|error| storage(&error))?;
            if timers.len() >= limit || now.is_some_and(|now| key[..key.len().min(DUE_BYTES)] > now[..]) {
                break;
            }
            match record::open(self.keys(), Tree::Due, &key, &value) {
                Ok((_, timer)) => timers.push(timer),
                Err(Unread::Gone) => {}
                Err(Unread::Damaged(why)) => damaged.push(Damaged { tree: Tree::Due, key: key.to_vec(), why }),
            }
        }
        Ok((timers, damaged))
    }

    /// Rows to send, once they are durable.
    pub(super) fn unsent(&self, which: &Which, limit: usize) -> Result<Readable<OutboxRow>, StoreError> {
        let tree = self.tree(Tree::Outbox);
        let rows = match which {
            Which::Of(chat) => tree.scan_prefix(record::chat_key(&self.vault.tag(chat))),
            Which::After(None) => tree.iter(),
            Which::After(Some(chat)) => match record::after_chat(&self.vault.tag(chat)) {
                Some(start) => tree.range(start..),
                None => return Ok((Vec::new(), Vec::new())),
            },
        };
        self.numbered(Tree::Outbox, rows, limit, |chat, sequence, outbound| OutboxRow { chat, sequence, outbound })
    }

    /// Kept lines after this one, once they are durable.
    pub(super) fn lines(&self, chat: &ChatId, after: u64, limit: usize) -> Result<Readable<KeptLine>, StoreError> {
        let Some(first) = after.checked_add(1) else { return Ok((Vec::new(), Vec::new())) };
        let tag = self.vault.tag(chat);
        let (first, last) = (record::outbox_key(&tag, first), record::outbox_key(&tag, u64::MAX));
        let rows = self.tree(Tree::Line).range(first..=last);
        self.numbered(Tree::Line, rows, limit, |_, sequence, line| KeptLine { sequence, line })
    }

    /// Dead letters.
    pub(super) fn dead(&self, limit: usize) -> Result<Readable<DeadLetter>, StoreError> {
        self.numbered(Tree::Dead, self.tree(Tree::Dead).iter(), limit, dead_letter)
    }

    /// Durable records of a tree whose keys end with a number.
    fn numbered<T, R: DeserializeOwned>(
        &self,
        tree: Tree,
        rows: ::sled::Iter,
        limit: usize,
        make: impl Fn(ChatId, u64, R) -> T,
    ) -> Result<Readable<T>, StoreError> {
        let (mut found, mut damaged) = (Vec::new(), Vec::new());
        let mut later: Option<Tag> = None;
        for row in rows {
            if found.len() >= limit {
                break;
            }
            let (key, value) = row.map_err(|error| storage(&error))?;
            let tag = record::split_chat(&key).map(|(tag, _)| *tag);
            // Asked after the row was read: what is not noted now is durable. It may have become so since the row before it was left
            // out, and then it waits too: nobody sees the later half of a turn without the first.
            if tag.is_some() && tag == later {
                continue;
            }
            if self.unsynced().contains(&(tree, key.to_vec())) {
                later = tag;
                continue;
            }
            match (record::split_number(&key), record::open(self.keys(), tree, &key, &value)) {
                (Some((_, number)), Ok((chat, record))) => found.push(make(chat, number, record)),
                _ => damaged.extend(record::damage(self.keys(), tree, &key, &value).map(|why| Damaged { tree, key: key.to_vec(), why })),
            }
        }
        Ok((found, damaged))
    }

    pub(super) fn chats(&self, after: Option<&ChatId>, limit: usize) -> Result<Vec<ChatId>, StoreError> {
        let mut chats = Vec::new();
        let mut start = match after {
            None => Some(Vec::new()),
            Some(chat) => record::after_chat(&self.vault.tag(chat)),
        };
        while chats.len() < limit
            && let Some(from) = start
        {
            let mut first: Option<(Vec<u8>, Tree, Vec<u8>)> = None;
            for tree in CHAT_TREES {
                if let Some(row) = self.tree(tree).range(from.as_slice()..).next() {
                    let (key, value) = row.map_err(|error| storage(&error))?;
                    if first.as_ref().is_none_or(|(first, ..)| key[..] < first[..]) {
                        first = Some((key.to_vec(), tree, value.to_vec()));
                    }
                }
            }
            let Some((key, ..)) = &first else { break };
            start = match record::split_chat(key) {
                Some((tag, _)) => {
                    chats.extend(self.name_of(tag)?);
                    record::after_chat(tag)
                }
                // No key of ours: step over it. `self_test` tells about it.
                None => Some([key, &[0][..]].concat()),
            };
        }
        Ok(chats)
    }

    /// Whose records these are, as the first that can be read tells; `None` where they were deleted, or none can be read.
    fn name_of(&self, tag: &Tag) -> Result<Option<ChatId>, StoreError> {
        for tree in CHAT_TREES {
            for row in self.tree(tree).scan_prefix(record::chat_key(tag)) {
                let (key, value) = row.map_err(|error| storage(&error))?;
                if let Some(chat) = record::chat_of(self.keys(), tree, &key, &value) {
                    return Ok(Some(chat));
                }
            }
        }
        Ok(None)
    }

    pub(super) fn export(&self, chat: &ChatId) -> Result<Result<Exported, Vec<Damaged>>, StoreError> {
        let known = match self.load(chat)? {
            Ok((known, _)) => known,
            Err(damaged) => return Ok(Err(damaged)),
        };
        let last_sequence = known.head.next_sequence.saturating_sub(1);
        let Loaded { version, session, cases, handled, .. } = known.loaded();
        let (mut damaged, tag) = (Vec::new(), self.vault.tag(chat));
        let unsent = self.numbered_of(Tree::Outbox, &tag, &mut damaged, |_, sequence, outbound| (sequence, outbound))?;
        let lines = self.numbered_of(Tree::Line, &tag, &mut damaged, |_, sequence, line| KeptLine { sequence, line })?;
        let dead = self.numbered_of(Tree::Dead, &tag, &mut damaged, dead_letter)?;
        let mut timers = Vec::new();
        for (key, due) in self.of_chat::<DateTime<Utc>>(Tree::Timer, &tag, &mut damaged)? {
            let due = [&record::due_bytes(due)[..], &key].concat();
            match self.get(Tree::Due, &due)?.map(|timer| record::open::<Timer>(self.keys(), Tree::Due, &due, &timer)) {
                Some(Ok((_, timer))) => timers.push(timer),
                Some(Err(Unread::Damaged(why))) => damaged.push(Damaged { tree: Tree::Due, key: due, why }),
                Some(Err(Unread::Gone)) | None => {}
            }
        }
        timers.sort();
        if !damaged.is_empty() {
            return Ok(Err(damaged));
        }
        Ok(Ok(Exported { chat: chat.clone(), version, last_sequence, session, cases, handled, unsent, lines, dead, timers }))
    }

    /// All durable records of a chat in such a tree.
    fn numbered_of<T, R: DeserializeOwned>(
        &self,
        tree: Tree,
        tag: &Tag,
        damaged: &mut Vec<Damaged>,
        make: impl Fn(ChatId, u64, R) -> T,
    ) -> Result<Vec<T>, StoreError> {
        let rows = self.tree(tree).scan_prefix(record::chat_key(tag));
        let (found, unreadable) = self.numbered(tree, rows, usize::MAX, make)?;
        damaged.extend(unreadable);
        Ok(found)
    }

    /// No chat that lost its counter, by `forget` or by damage, used a sequence number above this.
    pub(super) fn floor(&self) -> Result<u64, StoreError> {
        Ok(record::floor(self.get(Tree::Meta, record::FLOOR)?))
    }

    pub(super) fn quarantined(&self) -> Result<Vec<Quarantined>, StoreError> {
        let mut quarantined = Vec::new();
        for row in self.tree(Tree::Quarantine) {
            let (key, value) = row.map_err(|error| storage(&error))?;
            let data_key = key.get(1..).and_then(record::split_chat).and_then(|(tag, _)| self.vault.key(tag));
            let (why, content) = record::split_quarantined(data_key.as_ref(), &value).unwrap_or_else(|| (String::new(), value.to_vec()));
            let content = String::from_utf8(content).unwrap_or_else(|error| error.as_bytes().escape_ascii().to_string());
            quarantined.push(Quarantined { key: record::show(Tree::Quarantine, &key), why, content });
        }
        Ok(quarantined)
    }

    /// Gently: no more than a twentieth of one core.
    pub(super) fn self_test(&self, gently: bool) -> Result<Vec<String>, StoreError> {
        let mut wrong = Vec::new();
        let (mut read, mut rested) = (0_u32, Instant::now());
        let mut rest = || {
            read = read.wrapping_add(1);
            if gently && read.is_multiple_of(RECORDS_AT_ONCE) {
                std::thread::sleep(rested.elapsed() * RESTS);
                rested = Instant::now();
            }
        };
        for tree in TREES {
            for row in self.tree(tree) {
                rest();
                let (key, value) = row.map_err(|error| storage(&error))?;
                if let Some(why) = record::damage(self.keys(), tree, &key, &value) {
                    wrong.push(format!("the record `{}` cannot be read: {why}", record::show(tree, &key)));
                }
            }
        }
        for tree in [Tree::Timer, Tree::Due] {
            for key in self.tree(tree).iter().keys() {
                rest();
                let key = key.map_err(|error| storage(&error))?;
                // A commit may come between the two reads; it will not do so three times.
                if (0..3).all(|_| matches!(self.has_twin(tree, &key), Ok(false))) {
                    wrong.push(format!("the timer `{}` has no twin in its other tree", record::show(tree, &key)));
                }
            }
        }
        let lost = self.vault.damaged(&mut rest).map_err(|error| storage(&error))?;
        if lost > 0 {
            wrong.push(format!("{lost} keys of the keyring cannot be read: so many customers are lost, unless a copy of it has them"));
        }
        let blobs = self.data.join("blobs");
        if fs::read_dir(&blobs).is_ok_and(|mut files| files.next().is_some()) {
            let blobs = blobs.display();
            wrong.push(format!("`{blobs}` is not empty: a power cut can destroy this store; export it and import it into a new one"));
        }
        Ok(wrong)
    }

    /// Whether a timer stands in both its trees, or in neither by now.
    fn has_twin(&self, tree: Tree, key: &[u8]) -> Result<bool, StoreError> {
        let Some(value) = self.get(tree, key)? else { return Ok(true) };
        let (pointer, due) = match tree {
            Tree::Timer => (Some(value), None),
            _ => (self.get(Tree::Timer, key.get(DUE_BYTES..).unwrap_or(key))?, key.get(..DUE_BYTES)),
        };
        let pointer_key = if tree == Tree::Timer { key } else { key.get(DUE_BYTES..).unwrap_or(key) };
        let at = match pointer.map(|pointer| record::open::<DateTime<Utc>>(self.keys(), Tree::Timer, pointer_key, &pointer)) {
            Some(Ok((_, at))) => record::due_bytes(at),
            Some(Err(Unread::Gone)) => return Ok(true),
            _ => return Ok(false),
        };
        match due {
            Some(due) => Ok(due == at),
            None => Ok(self.get(Tree::Due, &[&at[..], key].concat())?.is_some()),
        }
    }
}

fn dead_letter(chat: ChatId, sequence: u64, Dead { why, outbound }: Dead) -> DeadLetter {
    DeadLetter { row: OutboxRow { chat, sequence, outbound }, why }
}
