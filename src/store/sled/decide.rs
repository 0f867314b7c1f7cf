//! What a group of jobs changes: decided one after the other, each against what the ones before left. Nothing is written here.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::IgnoredAny;

use super::{Damaged, Kept, Write, storage};
use crate::chat::ChatId;
use crate::store::record::{self, CHAT_TREES, DUE_BYTES, Dead, Head, Tree};
use crate::store::{Commit, StoreError, Timer};

/// More rows than one chat ever gets: how far sequence numbers jump when a chat's counter is lost.
const LOST_COUNTER: u64 = 1 << 32;

/// What to write, by tree and key; `None` removes.
pub(super) type Changes = BTreeMap<(Tree, Vec<u8>), Option<Vec<u8>>>;

/// What is on disk, under the changes a group has decided so far.
pub(super) struct View<'a> {
    kept: &'a Kept,
    changes: Changes,
}

impl View<'_> {
    /// The changes of a group, and the answer of each job once they are written.
    pub(super) fn decide_all(kept: &Kept, writes: &[Write]) -> (Changes, Vec<Result<u64, StoreError>>) {
        let mut view = View { kept, changes: BTreeMap::new() };
        let answers = writes.iter().map(|write| view.decide(write)).collect();
        (view.changes, answers)
    }

    fn decide(&mut self, write: &Write) -> Result<u64, StoreError> {
        match write {
            Write::Commit(commit) => self.commit(commit),
            Write::MarkSent(chat, sequence) => {
                self.remove(Tree::Outbox, record::outbox_key(chat, *sequence))?;
                Ok(0)
            }
            Write::Bury(chat, sequence, why) => self.bury(record::outbox_key(chat, *sequence), why),
            Write::Forget(chat) => self.forget(chat),
            Write::SetAside(damaged) => {
                for Damaged { tree, key, .. } in damaged {
                    // It may have been replaced since it was read.
                    if let Some(value) = self.get(*tree, key)?
                        && let Some(why) = record::damage(*tree, key, &value)
                    {
                        self.set_aside(*tree, key, &why, &value)?;
                    }
                }
                Ok(0)
            }
        }
    }

    fn commit(&mut self, commit: &Commit) -> Result<u64, StoreError> {
        let key = record::chat_key(&commit.chat);
        let head = match self.get(Tree::Session, &key)? {
            None => Head { version: 0, next_sequence: self.floor()? + 1, handled: Vec::new(), session: IgnoredAny },
            Some(value) => match record::unseal(&value) {
                Ok(head) => head,
                Err(why) => {
                    self.set_aside(Tree::Session, &key, &why, &value)?;
                    return Err(StoreError::Damaged { key: record::show(Tree::Session, &key), why });
                }
            },
        };
        if head.version != commit.from_version {
            return Err(StoreError::Conflict);
        }
        let version = head.version + 1;
        let mut handled = head.handled;
        record::remember(&mut handled, commit.delivery.as_ref());
        let rows = record::rows(commit, Head { version, next_sequence: head.next_sequence, handled, session: () })?;

        for timer in commit.disarm.iter().chain(commit.arm.iter().map(|timer| &timer.key)) {
            self.disarm(record::timer_key(&commit.chat, timer))?;
        }
        for (tree, key, value) in rows {
            self.changes.insert((tree, key), Some(value));
        }
        Ok(version)
    }

    fn disarm(&mut self, key: Vec<u8>) -> Result<(), StoreError> {
        if let Some(due) = self.due_key(&key)? {
            self.remove(Tree::Due, due)?;
        }
        self.remove(Tree::Timer, key)
    }

    /// Where the timer with this key stands in the order of due times.
    fn due_key(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let Some(value) = self.get(Tree::Timer, key)? else { return Ok(None) };
        if let Ok(due) = record::unseal(&value) {
            return Ok(Some([&record::due_bytes(due)[..], key].concat()));
        }
        // The pointer is damaged: look through all timers.
        Ok(self.scan(Tree::Due, &[])?.into_iter().find(|due| due.get(DUE_BYTES..) == Some(key)))
    }

    fn bury(&mut self, key: Vec<u8>, why: &str) -> Result<u64, StoreError> {
        let Some(value) = self.get(Tree::Outbox, &key)? else { return Ok(0) };
        match record::unseal(&value) {
            Ok(outbound) => {
                self.changes.insert((Tree::Dead, key.clone()), Some(record::seal(&Dead::new(why, outbound))?));
                self.changes.insert((Tree::Outbox, key), None);
            }
            Err(damage) => self.set_aside(Tree::Outbox, &key, &damage, &value)?,
        }
        Ok(0)
    }

    fn forget(&mut self, chat: &ChatId) -> Result<u64, StoreError> {
        let prefix = record::chat_key(chat);
        if let Some(value) = self.get(Tree::Session, &prefix)? {
            let floor = self.floor()?;
            let used = record::unseal::<Head<IgnoredAny>>(&value).map(|head| head.next_sequence.saturating_sub(1));
            self.raise_floor(used.unwrap_or(floor.saturating_add(LOST_COUNTER)).max(floor));
        }
        for timer in self.scan(Tree::Timer, &prefix)? {
            self.disarm(timer)?;
        }
        for tree in CHAT_TREES {
            for key in self.scan(tree, &prefix)? {
                self.remove(tree, key)?;
            }
            for key in self.scan(Tree::Quarantine, &record::quarantine_key(tree, &prefix))? {
                self.remove(Tree::Quarantine, key)?;
            }
        }
        Ok(0)
    }

    fn set_aside(&mut self, tree: Tree, key: &[u8], why: &str, value: &[u8]) -> Result<(), StoreError> {
        self.changes.insert((Tree::Quarantine, record::quarantine_key(tree, key)), Some(record::quarantine_value(why, value)));
        match tree {
            Tree::Session => {
                let floor = self.floor()?;
                self.raise_floor(floor.saturating_add(LOST_COUNTER));
            }
            // A pointer is made again from the timer it should find: a timer that nobody can disarm would fire for ever.
            Tree::Timer => {
                if let Some(due) = self.due_key(key)?
                    && let Some(timer) = self.get(Tree::Due, &due)?
                    && let Ok(Timer { due, .. }) = record::unseal(&timer)
                {
                    self.changes.insert((tree, key.to_vec()), Some(record::seal(&due)?));
                    return Ok(());
                }
            }
            Tree::Due if key.len() > DUE_BYTES => {
                let pointer = &key[DUE_BYTES..];
                if self.due_key(pointer)?.as_deref() == Some(key) {
                    self.remove(Tree::Timer, pointer.to_vec())?;
                }
            }
            _ => {}
        }
        self.remove(tree, key.to_vec())
    }

    /// No chat that lost its counter, by `forget` or by damage, used a sequence number above this.
    fn floor(&self) -> Result<u64, StoreError> {
        let floor = self.get(Tree::Meta, b"floor")?;
        Ok(floor.and_then(|bytes| Some(u64::from_be_bytes(bytes.try_into().ok()?))).unwrap_or(0))
    }

    fn raise_floor(&mut self, floor: u64) {
        self.changes.insert((Tree::Meta, b"floor".to_vec()), Some(floor.to_be_bytes().to_vec()));
    }

    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        if let Some(changed) = self.changes.get(&(tree, key.to_vec())) {
            return Ok(changed.clone());
        }
        self.kept.get(tree, key)
    }

    /// The keys that start with this.
    fn scan(&self, tree: Tree, prefix: &[u8]) -> Result<Vec<Vec<u8>>, StoreError> {
        let mut keys = BTreeSet::new();
        for key in self.kept.tree(tree).scan_prefix(prefix).keys() {
            keys.insert(key.map_err(|error| storage(&error))?.to_vec());
        }
        let changed = self.changes.range((tree, prefix.to_vec())..);
        for ((_, key), value) in changed.take_while(|((of, key), _)| *of == tree && key.starts_with(prefix)) {
            if value.is_some() {
                keys.insert(key.clone());
            } else {
                keys.remove(key);
            }
        }
        Ok(keys.into_iter().collect())
    }

    /// Removes what is there; nothing is written for what is not.
    fn remove(&mut self, tree: Tree, key: Vec<u8>) -> Result<(), StoreError> {
        if self.get(tree, &key)?.is_some() {
            self.changes.insert((tree, key), None);
        }
        Ok(())
    }
}
