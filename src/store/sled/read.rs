//! What is read, on any thread. Nothing here writes: what cannot be read is returned for the writer to set aside.

use std::fs;

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;

use super::hot::Known;
use super::{Damaged, Kept, KeyValue, Which, storage};
use crate::case::Case;
use crate::chat::{ChatId, KeptLine};
use crate::engine::Session;
use crate::store::record::{self, CHAT_TREES, DUE_BYTES, Dead, Head, TREES, Tree};
use crate::store::{DeadLetter, Exported, Loaded, OutboxRow, Quarantined, StoreError, Timer};

/// What could be read, and what could not.
type Readable<T> = (Vec<T>, Vec<Damaged>);

impl Kept {
    /// All records of one chat in a tree, and the ones that cannot be read.
    fn of_chat(&self, tree: Tree, chat: &ChatId, damaged: &mut Vec<Damaged>) -> Result<Vec<KeyValue>, StoreError> {
        let mut rows = Vec::new();
        for row in self.tree(tree).scan_prefix(record::chat_key(chat)) {
            let (key, value) = row.map_err(|error| storage(&error))?;
            match record::damage(tree, &key, &value) {
                Some(why) => damaged.push(Damaged { tree, key: key.to_vec(), why }),
                None => rows.push((key.to_vec(), value.to_vec())),
            }
        }
        Ok(rows)
    }

    /// What is known of a chat then, unless something of it is damaged; and whether that is all that counts.
    pub(super) fn load(&self, chat: &ChatId) -> Result<Result<(Known, bool), Vec<Damaged>>, StoreError> {
        let key = record::chat_key(chat);
        loop {
            let before = self.get(Tree::Session, &key)?;
            let (mut damaged, mut unsure) = (Vec::new(), Vec::new());
            let cases = self.of_chat(Tree::Case, chat, &mut damaged)?;
            let timers = self.of_chat(Tree::Timer, chat, &mut unsure)?;
            if self.get(Tree::Session, &key)? != before {
                continue; // a commit came between; every commit changes the session's record
            }
            let head = match before.as_deref().map(record::unseal::<Head<Session>>).transpose() {
                Ok(head) => head,
                Err(why) => {
                    damaged.insert(0, Damaged { tree: Tree::Session, key, why });
                    None
                }
            };
            if !damaged.is_empty() {
                return Ok(Err(damaged));
            }
            let cases = cases.iter().filter_map(|(_, value)| record::unseal::<Case>(value).ok()).collect();
            let name = |key: &[u8]| Some(std::str::from_utf8(record::split_chat(key)?.1).ok()?.to_owned());
            let timers = timers.iter().filter_map(|(key, due)| Some((name(key)?, record::unseal(due).ok()?))).collect();
            let (head, session) = match head {
                Some(Head { version, next_sequence, handled, session }) => {
                    (Head { version, next_sequence, handled, session: () }, Some(session))
                }
                None => (Head::first(self.floor()?), None),
            };
            return Ok(Ok((Known { head, timers, session, cases }, unsure.is_empty())));
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
            match (record::damage(Tree::Due, &key, &value), record::unseal(&value)) {
                (None, Ok(timer)) => timers.push(timer),
                (Some(why), _) | (None, Err(why)) => damaged.push(Damaged { tree: Tree::Due, key: key.to_vec(), why }),
            }
        }
        Ok((timers, damaged))
    }

    /// Rows to send, once they are durable.
    pub(super) fn unsent(&self, which: &Which, limit: usize) -> Result<Readable<OutboxRow>, StoreError> {
        let tree = self.tree(Tree::Outbox);
        let rows = match which {
            Which::Of(chat) => tree.scan_prefix(record::chat_key(chat)),
            Which::After(None) => tree.iter(),
            Which::After(Some(chat)) => match record::after_chat(chat) {
                Some(start) => tree.range(start..),
                None => return Ok((Vec::new(), Vec::new())),
            },
        };
        self.numbered(Tree::Outbox, rows, limit, |chat, sequence, outbound| OutboxRow { chat, sequence, outbound })
    }

    /// Kept lines after this one, once they are durable.
    pub(super) fn lines(&self, chat: &ChatId, after: u64, limit: usize) -> Result<Readable<KeptLine>, StoreError> {
        let Some(first) = after.checked_add(1) else { return Ok((Vec::new(), Vec::new())) };
        let (first, last) = (record::outbox_key(chat, first), record::outbox_key(chat, u64::MAX));
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
        for row in rows {
            if found.len() >= limit {
                break;
            }
            let (key, value) = row.map_err(|error| storage(&error))?;
            // Asked after the row was read: what is not noted now is durable.
            if self.unsynced().contains(&(tree, key.to_vec())) {
                continue;
            }
            match (record::split_number(&key), record::unseal(&value)) {
                (Some((chat, number)), Ok(record)) => found.push(make(chat, number, record)),
                _ => damaged.extend(record::damage(tree, &key, &value).map(|why| Damaged { tree, key: key.to_vec(), why })),
            }
        }
        Ok((found, damaged))
    }

    pub(super) fn chats(&self, after: Option<&ChatId>, limit: usize) -> Result<Vec<ChatId>, StoreError> {
        let mut chats = Vec::new();
        let mut start = match after {
            None => Some(Vec::new()),
            Some(chat) => record::after_chat(chat),
        };
        while chats.len() < limit
            && let Some(from) = start
        {
            let mut first: Option<Vec<u8>> = None;
            for tree in CHAT_TREES {
                if let Some(key) = self.tree(tree).range(from.as_slice()..).keys().next() {
                    let key = key.map_err(|error| storage(&error))?.to_vec();
                    first = Some(first.map_or(key.clone(), |first| first.min(key)));
                }
            }
            start = match first.as_deref().map(|key| (key, record::split_chat(key))) {
                None => None,
                Some((_, Some((chat, _)))) => {
                    let after = record::after_chat(&chat);
                    chats.push(chat);
                    after
                }
                // No key of ours: step over it. `self_test` tells about it.
                Some((key, None)) => Some([key, &[0]].concat()),
            };
        }
        Ok(chats)
    }

    pub(super) fn export(&self, chat: &ChatId) -> Result<Result<Exported, Vec<Damaged>>, StoreError> {
        let Loaded { version, session, cases, handled } = match self.load(chat)? {
            Ok((known, _)) => known.loaded(),
            Err(damaged) => return Ok(Err(damaged)),
        };
        let mut damaged = Vec::new();
        let unsent = self.numbered_of(Tree::Outbox, chat, &mut damaged, |_, sequence, outbound| (sequence, outbound))?;
        let lines = self.numbered_of(Tree::Line, chat, &mut damaged, |_, sequence, line| KeptLine { sequence, line })?;
        let dead = self.numbered_of(Tree::Dead, chat, &mut damaged, dead_letter)?;
        let mut timers = Vec::new();
        for (key, due) in self.of_chat(Tree::Timer, chat, &mut damaged)? {
            let Ok(due) = record::unseal(&due) else { continue };
            let due = [&record::due_bytes(due)[..], &key].concat();
            match self.get(Tree::Due, &due)?.as_deref().map(record::unseal::<Timer>) {
                Some(Ok(timer)) => timers.push(timer),
                Some(Err(why)) => damaged.push(Damaged { tree: Tree::Due, key: due, why }),
                None => {}
            }
        }
        timers.sort();
        if !damaged.is_empty() {
            return Ok(Err(damaged));
        }
        Ok(Ok(Exported { chat: chat.clone(), version, session, cases, handled, unsent, lines, dead, timers }))
    }

    /// All durable records of a chat in such a tree.
    fn numbered_of<T, R: DeserializeOwned>(
        &self,
        tree: Tree,
        chat: &ChatId,
        damaged: &mut Vec<Damaged>,
        make: impl Fn(ChatId, u64, R) -> T,
    ) -> Result<Vec<T>, StoreError> {
        let rows = self.tree(tree).scan_prefix(record::chat_key(chat));
        let (found, unreadable) = self.numbered(tree, rows, usize::MAX, make)?;
        damaged.extend(unreadable);
        Ok(found)
    }

    /// No chat that lost its counter, by `forget` or by damage, used a sequence number above this.
    fn floor(&self) -> Result<u64, StoreError> {
        Ok(record::floor(self.get(Tree::Meta, record::FLOOR)?))
    }

    pub(super) fn quarantined(&self) -> Result<Vec<Quarantined>, StoreError> {
        let mut quarantined = Vec::new();
        for row in self.tree(Tree::Quarantine) {
            let (key, value) = row.map_err(|error| storage(&error))?;
            let (why, content) = record::split_quarantined(&value).unwrap_or_else(|| (String::new(), &value));
            let content = match std::str::from_utf8(content) {
                Ok(text) => text.to_owned(),
                Err(_) => content.escape_ascii().to_string(),
            };
            quarantined.push(Quarantined { key: record::show(Tree::Quarantine, &key), why, content });
        }
        Ok(quarantined)
    }

    pub(super) fn self_test(&self) -> Result<Vec<String>, StoreError> {
        let mut wrong = Vec::new();
        for tree in TREES {
            for row in self.tree(tree) {
                let (key, value) = row.map_err(|error| storage(&error))?;
                if let Some(why) = record::damage(tree, &key, &value) {
                    wrong.push(format!("the record `{}` cannot be read: {why}", record::show(tree, &key)));
                }
            }
        }
        for tree in [Tree::Timer, Tree::Due] {
            for key in self.tree(tree).iter().keys() {
                let key = key.map_err(|error| storage(&error))?;
                // A commit may come between the two reads; it will not do so three times.
                if (0..3).all(|_| matches!(self.has_twin(tree, &key), Ok(false))) {
                    wrong.push(format!("the timer `{}` has no twin in its other tree", record::show(tree, &key)));
                }
            }
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
        let Some(Ok(at)) = pointer.as_deref().map(record::unseal) else { return Ok(false) };
        let at = record::due_bytes(at);
        match due {
            Some(due) => Ok(due == at),
            None => Ok(self.get(Tree::Due, &[&at[..], key].concat())?.is_some()),
        }
    }
}

fn dead_letter(chat: ChatId, sequence: u64, Dead { why, outbound }: Dead) -> DeadLetter {
    DeadLetter { row: OutboxRow { chat, sequence, outbound }, why }
}
