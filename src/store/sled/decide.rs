//! What a group of jobs changes: decided one after the other, each against what the ones before left. Nothing is written here.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use serde::de::IgnoredAny;

use super::{Damaged, Kept, Write, storage};
use crate::chat::ChatId;
use crate::store::record::{self, CHAT_TREES, DUE_BYTES, Dead, Head, Sealed, Tree, armed};
use crate::store::{Commit, StoreError, Timer};

/// More rows than one chat ever gets: how far sequence numbers jump when a chat's counter is lost.
const LOST_COUNTER: u64 = 1 << 32;

/// What to write, by tree and key; `None` removes.
pub(super) type Changes = BTreeMap<(Tree, Vec<u8>), Option<Vec<u8>>>;

/// What is on disk, under the changes a group has decided so far.
pub(super) struct View<'a> {
    kept: &'a Kept,
    changes: Changes,
    chats: HashMap<ChatId, Chat>,
    /// A damaged record was set aside, so that what was known of any chat may not be so any more.
    unsure: bool,
}

/// A chat that this group writes to.
pub(super) enum Chat {
    /// Nothing is known of it but what is on disk and in the changes.
    Unknown,
    /// All that counts is known.
    Known(Following),
}

/// What a known chat has become.
pub(super) struct Following {
    /// The version before the group.
    pub(super) from: u64,
    /// Its record now, without the session.
    pub(super) head: Head<()>,
    /// Its timers now.
    timers: BTreeMap<String, DateTime<Utc>>,
    /// What was committed.
    pub(super) commits: Vec<Commit>,
}

/// What a group decided.
pub(super) struct Decided {
    /// What to write.
    pub(super) changes: Changes,
    /// The answer of each job once it is written.
    pub(super) answers: Vec<Result<u64, StoreError>>,
    /// The chats written to; `None`: nothing is certain of any chat.
    pub(super) chats: Option<HashMap<ChatId, Chat>>,
}

impl View<'_> {
    /// Decides a group.
    pub(super) fn decide_all(kept: &Kept, writes: Vec<Write>) -> Decided {
        let mut view = View { kept, changes: BTreeMap::new(), chats: HashMap::new(), unsure: false };
        let answers = writes.into_iter().map(|write| view.decide(write)).collect();
        Decided { changes: view.changes, answers, chats: (!view.unsure).then_some(view.chats) }
    }

    fn decide(&mut self, write: Write) -> Result<u64, StoreError> {
        match write {
            Write::Commit(commit, sealed) => self.commit(*commit, sealed),
            Write::MarkSent(chat, sequence) => {
                self.remove(Tree::Outbox, record::outbox_key(&chat, sequence))?;
                Ok(0)
            }
            Write::Bury(chat, sequence, why) => self.bury(record::outbox_key(&chat, sequence), &why),
            Write::Revive(chat, sequence) => self.revive(record::outbox_key(&chat, sequence)),
            Write::Forget(chat) => self.forget(&chat),
            Write::SetAside(damaged) => {
                for Damaged { tree, key, .. } in damaged {
                    // It may have been replaced since it was read.
                    if let Some(value) = self.get(tree, &key)?
                        && let Some(why) = record::damage(tree, &key, &value)
                    {
                        self.set_aside(tree, &key, &why, &value)?;
                    }
                }
                Ok(0)
            }
        }
    }

    fn commit(&mut self, commit: Commit, sealed: Sealed) -> Result<u64, StoreError> {
        if let Some(Chat::Known(known)) = self.chat(&commit.chat) {
            if known.head.version != commit.from_version {
                return Err(StoreError::Conflict);
            }
            let (rows, head) = sealed.rows(&commit, &known.head)?;
            known.head = head;
            let mut gone = Vec::new();
            for key in commit.disarm.iter().chain(commit.arm.iter().map(|timer| &timer.key)) {
                if let Some(due) = known.timers.remove(key) {
                    gone.push((Tree::Due, record::due_key(due, &commit.chat, key)));
                    gone.push((Tree::Timer, record::timer_key(&commit.chat, key)));
                }
            }
            known.timers.extend(armed(&commit).map(|timer| (timer.key.clone(), timer.due)));
            known.commits.push(commit);
            let version = known.head.version;
            self.changes.extend(gone.into_iter().map(|at| (at, None)));
            self.changes.extend(rows.into_iter().map(|(tree, key, value)| ((tree, key), Some(value))));
            return Ok(version);
        }
        let key = record::chat_key(&commit.chat);
        let head = match self.get(Tree::Session, &key)? {
            None => Head::first(self.floor()?),
            Some(value) => match record::unseal::<Head<IgnoredAny>>(&value) {
                Ok(head) => Head { version: head.version, next_sequence: head.next_sequence, handled: head.handled, session: () },
                Err(why) => {
                    self.set_aside(Tree::Session, &key, &why, &value)?;
                    return Err(StoreError::Damaged { key: record::show(Tree::Session, &key), why });
                }
            },
        };
        if head.version != commit.from_version {
            return Err(StoreError::Conflict);
        }
        let (rows, head) = sealed.rows(&commit, &head)?;
        for timer in commit.disarm.iter().chain(commit.arm.iter().map(|timer| &timer.key)) {
            self.disarm(record::timer_key(&commit.chat, timer))?;
        }
        self.changes.extend(rows.into_iter().map(|(tree, key, value)| ((tree, key), Some(value))));
        Ok(head.version)
    }

    /// What this group knows of a chat, from before or by its own commits.
    fn chat(&mut self, chat: &ChatId) -> Option<&mut Chat> {
        if self.unsure {
            return None;
        }
        if !self.chats.contains_key(chat) {
            let known = self.kept.hot().known(chat);
            let following = known.map(|known| {
                let (head, timers) = (known.head.clone(), known.timers.clone());
                Chat::Known(Following { from: head.version, head, timers, commits: Vec::new() })
            });
            self.chats.insert(chat.clone(), following.unwrap_or(Chat::Unknown));
        }
        self.chats.get_mut(chat)
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

    fn revive(&mut self, key: Vec<u8>) -> Result<u64, StoreError> {
        let Some(value) = self.get(Tree::Dead, &key)? else { return Ok(0) };
        match record::unseal::<Dead>(&value) {
            Ok(dead) => {
                self.changes.insert((Tree::Outbox, key.clone()), Some(record::seal(&dead.outbound)?));
                self.changes.insert((Tree::Dead, key), None);
            }
            Err(damage) => self.set_aside(Tree::Dead, &key, &damage, &value)?,
        }
        Ok(0)
    }

    fn forget(&mut self, chat: &ChatId) -> Result<u64, StoreError> {
        self.chats.insert(chat.clone(), Chat::Unknown);
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
        self.unsure = true;
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
        Ok(record::floor(self.get(Tree::Meta, record::FLOOR)?))
    }

    fn raise_floor(&mut self, floor: u64) {
        self.changes.insert((Tree::Meta, record::FLOOR.to_vec()), Some(floor.to_be_bytes().to_vec()));
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
