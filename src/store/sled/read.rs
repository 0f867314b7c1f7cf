//! What is read outside the writer thread. Nothing here writes: what cannot be read is returned for the writer to set aside.

use std::fs;

use chrono::{DateTime, Utc};

use super::{Damaged, Kept, KeyValue, storage};
use crate::case::Case;
use crate::chat::{ChatId, Outbound};
use crate::engine::Session;
use crate::store::record::{self, CHAT_TREES, DUE_BYTES, Head, TREES, Tree};
use crate::store::{Exported, Loaded, OutboxRow, Quarantined, StoreError, Timer};

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

    pub(super) fn load(&self, chat: &ChatId) -> Result<Result<Loaded, Vec<Damaged>>, StoreError> {
        let key = record::chat_key(chat);
        loop {
            let before = self.get(Tree::Session, &key)?;
            let mut damaged = Vec::new();
            let cases = self.of_chat(Tree::Case, chat, &mut damaged)?;
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
            return Ok(Ok(match head {
                Some(head) => Loaded { version: head.version, session: Some(head.session), cases, handled: head.handled },
                None => Loaded { cases, ..Loaded::default() },
            }));
        }
    }

    /// Timers in order, those due by `now` or all, and the ones passed that cannot be read.
    pub(super) fn timers(&self, now: Option<DateTime<Utc>>, limit: usize) -> Result<(Vec<Timer>, Vec<Damaged>), StoreError> {
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
            Ok(loaded) => loaded,
            Err(damaged) => return Ok(Err(damaged)),
        };
        let mut damaged = Vec::new();
        let rows = self.of_chat(Tree::Outbox, chat, &mut damaged)?;
        let unsent = rows.iter().filter_map(|(key, value)| outbox_row(key, value));
        let unsent = unsent.map(|row| (row.sequence, row.outbound)).collect();
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
        Ok(Ok(Exported { chat: chat.clone(), version, session, cases, handled, unsent, timers }))
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

pub(super) fn outbox_row(key: &[u8], value: &[u8]) -> Option<OutboxRow> {
    let (chat, sequence) = record::split_number(key)?;
    let outbound = record::unseal::<Outbound>(value).ok()?;
    Some(OutboxRow { chat, sequence, outbound })
}
