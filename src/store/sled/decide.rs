//! What a group of jobs changes: decided one after the other, each against what the ones before left. Nothing is written here.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Utc};

use super::{Kept, Write, storage};
use crate::chat::ChatId;
use crate::store::record::{self, CHAT_TREES, DUE_BYTES, Damaged, Dead, Head, Keys, LOST_COUNTER, Owner, Sealed, Tree, Unread, armed};
use crate::store::{Commit, Exported, StoreError, Timer};
use crate::vault::Tag;

/// What to write, by tree and key; `None` removes.
pub(super) type Changes = BTreeMap<(Tree, Vec<u8>), Option<Vec<u8>>>;

/// What is on disk, under the changes a group has decided so far.
pub(super) struct View<'a> {
    kept: &'a Kept,
    changes: Changes,
    chats: HashMap<ChatId, Chat>,
    /// Whose keys go before anything is written.
    forgotten: BTreeSet<Tag>,
    /// New customers of whom something is stored now.
    settled: BTreeSet<Tag>,
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
    pub(super) head: Head,
    /// Its timers now.
    timers: BTreeMap<String, DateTime<Utc>>,
    /// How many bytes its session has on disk now.
    pub(super) session_bytes: usize,
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
    /// Whose keys must be destroyed before it is written.
    pub(super) forgotten: BTreeSet<Tag>,
    /// Whose keys are in use once it is written.
    pub(super) settled: BTreeSet<Tag>,
}

impl View<'_> {
    /// Decides a group.
    pub(super) fn decide_all(kept: &Kept, writes: Vec<Write>) -> Decided {
        let (forgotten, settled) = (BTreeSet::new(), BTreeSet::new());
        let mut view = View { kept, changes: BTreeMap::new(), chats: HashMap::new(), forgotten, settled, unsure: false };
        let answers = writes.into_iter().map(|write| view.decide(write)).collect();
        let View { changes, chats, forgotten, settled, unsure, .. } = view;
        Decided { changes, answers, chats: (!unsure).then_some(chats), forgotten, settled }
    }

    fn decide(&mut self, write: Write) -> Result<u64, StoreError> {
        match write {
            Write::Commit(commit, sealed) => self.commit(*commit, sealed),
            Write::MarkSent(tag, sequence) => {
                self.remove(Tree::Outbox, record::outbox_key(&tag, sequence))?;
                Ok(0)
            }
            Write::Bury(owner, sequence, why) => self.bury(&owner, record::outbox_key(&owner.tag, sequence), &why),
            Write::Revive(owner, sequence) => self.revive(&owner, record::outbox_key(&owner.tag, sequence)),
            Write::ForgetText(tag) => {
                for tree in [Tree::Line, Tree::Dead] {
                    for key in self.scan(tree, &record::chat_key(&tag))? {
                        self.remove(tree, key)?;
                    }
                }
                Ok(0)
            }
            Write::Forget(chat, tag) => self.forget(&chat, &tag),
            Write::Restore(exported, owner) => self.restore(&exported, &owner),
            Write::RaiseFloor(floor) => {
                if floor > self.floor()? {
                    self.raise_floor(floor);
                }
                Ok(0)
            }
            Write::SetAside(damaged) => {
                for Damaged { tree, key, .. } in damaged {
                    // It may have been replaced since it was read.
                    if let Some(value) = self.get(tree, &key)?
                        && let Some(why) = record::damage(self.keys(), tree, &key, &value)
                    {
                        self.set_aside(tree, &key, &why, &value)?;
                    }
                }
                Ok(0)
            }
        }
    }

    /// 1 where it was written, 0 where something is kept of the chat already.
    fn restore(&mut self, exported: &Exported, owner: &Owner) -> Result<u64, StoreError> {
        let tag = owner.tag;
        if !self.is_current(owner) || self.forgotten.contains(&tag) {
            return Err(StoreError::Conflict);
        }
        if self.kept.vault.is_fresh(&tag) && !self.settled.contains(&tag) {
            // What a restored backup still holds of somebody who was deleted.
            self.remove_all(&tag)?;
        }
        for tree in CHAT_TREES {
            if !self.scan(tree, &record::chat_key(&tag))?.is_empty() {
                return Ok(0);
            }
        }
        let rows = record::restored(owner, exported)?;
        self.settled.insert(tag);
        self.chats.insert(exported.chat.clone(), Chat::Unknown);
        if exported.session.is_none() {
            self.raise_floor(exported.last_sequence.max(self.floor()?));
        }
        self.changes.extend(rows.into_iter().map(|(tree, key, value)| ((tree, key), Some(value))));
        Ok(1)
    }

    fn commit(&mut self, commit: Commit, sealed: Sealed) -> Result<u64, StoreError> {
        let tag = sealed.owner.tag;
        // Sealed with a key that was destroyed since.
        if !self.is_current(&sealed.owner) || self.forgotten.contains(&tag) {
            return Err(StoreError::Conflict);
        }
        if self.kept.vault.is_fresh(&tag) && self.settled.insert(tag) {
            // What a restored backup still holds of somebody who was deleted.
            self.remove_all(&tag)?;
        }
        if let Some(Chat::Known(known)) = self.chat(&commit.chat) {
            if known.head.version != commit.from_version {
                return Err(StoreError::Conflict);
            }
            let session_bytes = sealed.session_bytes();
            let (rows, head) = sealed.rows(&commit, &known.head)?;
            (known.head, known.session_bytes) = (head, session_bytes);
            let mut gone = Vec::new();
            for key in commit.disarm.iter().chain(commit.arm.iter().map(|timer| &timer.key)) {
                if let Some(due) = known.timers.remove(key) {
                    gone.push((Tree::Due, record::due_key(due, &tag, key)));
                    gone.push((Tree::Timer, record::timer_key(&tag, key)));
                }
            }
            known.timers.extend(armed(&commit).map(|timer| (timer.key.clone(), timer.due)));
            known.commits.push(commit);
            let version = known.head.version;
            self.changes.extend(gone.into_iter().map(|at| (at, None)));
            self.changes.extend(rows.into_iter().map(|(tree, key, value)| ((tree, key), Some(value))));
            return Ok(version);
        }
        let key = record::chat_key(&tag);
        let head = match self.get(Tree::Session, &key)? {
            None => Head::first(self.floor()?),
            Some(value) => match record::open_head(self.keys(), &key, &value) {
                Ok(head) => head,
                Err(Unread::Gone) => return Err(StoreError::Conflict),
                Err(Unread::Damaged(why)) => {
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
            self.disarm(record::timer_key(&tag, timer))?;
        }
        self.changes.extend(rows.into_iter().map(|(tree, key, value)| ((tree, key), Some(value))));
        Ok(head.version)
    }

    /// Whether its records open with the key that its customer has.
    fn is_current(&self, owner: &Owner) -> bool {
        self.kept.vault.key(&owner.tag).is_some_and(|key| owner.key().is_some_and(|with| with.is(&key)))
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
                Chat::Known(Following { from: head.version, head, timers, session_bytes: known.session_bytes, commits: Vec::new() })
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
        if let Ok((_, due)) = record::open(self.keys(), Tree::Timer, key, &value) {
            return Ok(Some([&record::due_bytes(due)[..], key].concat()));
        }
        // The pointer is damaged: look through all timers.
        Ok(self.scan(Tree::Due, &[])?.into_iter().find(|due| due.get(DUE_BYTES..) == Some(key)))
    }

    fn bury(&mut self, owner: &Owner, key: Vec<u8>, why: &str) -> Result<u64, StoreError> {
        let Some(value) = self.get(Tree::Outbox, &key)? else { return Ok(0) };
        match record::open(self.keys(), Tree::Outbox, &key, &value) {
            Ok((_, outbound)) => {
                self.changes.insert((Tree::Dead, key.clone()), Some(record::seal(owner, Tree::Dead, &Dead::new(why, outbound))?));
                self.changes.insert((Tree::Outbox, key), None);
            }
            Err(Unread::Gone) => self.remove(Tree::Outbox, key)?,
            Err(Unread::Damaged(damage)) => self.set_aside(Tree::Outbox, &key, &damage, &value)?,
        }
        Ok(0)
    }

    fn revive(&mut self, owner: &Owner, key: Vec<u8>) -> Result<u64, StoreError> {
        let Some(value) = self.get(Tree::Dead, &key)? else { return Ok(0) };
        match record::open::<Dead>(self.keys(), Tree::Dead, &key, &value) {
            Ok((_, dead)) => {
                self.changes.insert((Tree::Outbox, key.clone()), Some(record::seal(owner, Tree::Outbox, &dead.outbound)?));
                self.changes.insert((Tree::Dead, key), None);
            }
            Err(Unread::Gone) => self.remove(Tree::Dead, key)?,
            Err(Unread::Damaged(damage)) => self.set_aside(Tree::Dead, &key, &damage, &value)?,
        }
        Ok(0)
    }

    fn forget(&mut self, chat: &ChatId, tag: &Tag) -> Result<u64, StoreError> {
        self.chats.insert(chat.clone(), Chat::Unknown);
        self.forgotten.insert(*tag);
        let key = record::chat_key(tag);
        if let Some(value) = self.get(Tree::Session, &key)? {
            let floor = self.floor()?;
            let used = record::open_head(self.keys(), &key, &value).map(|head| head.next_sequence.saturating_sub(1));
            self.raise_floor(used.unwrap_or(floor.saturating_add(LOST_COUNTER)).max(floor));
        }
        self.remove_all(tag)?;
        Ok(0)
    }

    /// Removes all records of a customer, whether they can be read or not.
    fn remove_all(&mut self, tag: &Tag) -> Result<(), StoreError> {
        let prefix = record::chat_key(tag);
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
        Ok(())
    }

    fn set_aside(&mut self, tree: Tree, key: &[u8], why: &str, value: &[u8]) -> Result<(), StoreError> {
        self.unsure = true;
        let at = record::quarantine_key(tree, key);
        let data_key = record::split_chat(&at[1..]).and_then(|(tag, _)| self.kept.vault.key(tag));
        let value_aside = record::quarantine_value(data_key.as_ref(), why, value)?;
        self.changes.insert((Tree::Quarantine, at), Some(value_aside));
        match tree {
            Tree::Session => {
                let floor = self.floor()?;
                self.raise_floor(floor.saturating_add(LOST_COUNTER));
            }
            // A pointer is made again from the timer it should find: a timer that nobody can disarm would fire for ever.
            Tree::Timer => {
                if let Some(due) = self.due_key(key)?
                    && let Some(timer) = self.get(Tree::Due, &due)?
                    && let Ok((chat, Timer { due, .. })) = record::open(self.keys(), Tree::Due, &due, &timer)
                {
                    let owner = Owner::of(&self.kept.vault, &chat)?;
                    self.changes.insert((tree, key.to_vec()), Some(record::seal(&owner, tree, &due)?));
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

    fn keys(&self) -> Keys<'_> {
        Keys::to_write(&self.kept.vault)
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
