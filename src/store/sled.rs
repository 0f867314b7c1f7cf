//! The store on disk, on sled 0.34.
//!
//! sled alone does not survive a power cut, may fail to open after a kill, and can deadlock in `flush_async`. So it is used
//! in one way only:
//!
//! - One thread writes. It takes up to [`GROUP`] waiting jobs, decides them one after the other against what the ones before
//!   left, writes them in one transaction, flushes, and syncs the file itself. Only then does it answer. A refused job
//!   leaves the others alone.
//! - Reads may wait for the disk, so they run on tokio's blocking threads and hold no lock. They may see a commit a moment
//!   before it is durable, which harms nobody: whatever is decided from it is written after it. Rows to *send* are the
//!   exception, so the writer thread reads those itself, between two groups.
//! - The first storage error is final: every later call fails with it, until the process is started anew.
//! - Records stay below [`RECORD_LIMIT`](super::RECORD_LIMIT) and segments are 2 MiB, so that sled never needs its unsynced
//!   `blobs/` files: a page has up to 17 records and must stay below a quarter of a segment.
//! - Half-written snapshots, which sled cannot skip, are removed before it opens; our own lock file makes that safe.
//!
//! The free space of the disk is not checked: the standard library cannot tell it. A full disk is a storage error, and
//! everything acknowledged before it stays readable.

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::de::IgnoredAny;
use tokio::sync::{mpsc, oneshot};

use crate::case::Case;
use crate::chat::{ChatId, Outbound};
use crate::engine::Session;
use crate::store::record::{self, CHAT_TREES, DUE_BYTES, Head, TREES, Tree};
use crate::store::{Commit, Exported, Loaded, OutboxRow, Quarantined, StoreError, Timer};

/// The page cache sled gets by default, in bytes. The process needs about twice that.
pub const CACHE_BYTES: u64 = 64 << 20;
/// How many jobs share one sync of the disk.
pub const GROUP: usize = 256;
/// How many jobs may wait; more callers wait before they are queued.
const QUEUE: usize = 1024;
/// Fixed when the data is created; see the module's last but one rule.
const SEGMENT_BYTES: usize = 2 << 20;
/// The layout of trees and keys. Data of a later layout is not opened.
const FORMAT: u8 = 1;
/// More rows than one chat ever gets: how far sequence numbers jump when a chat's counter is lost.
const LOST_COUNTER: u64 = 1 << 32;

/// An open folder. Dropping it finishes what is queued and closes; that blocks.
#[derive(Debug)]
pub struct Sled {
    kept: Arc<Kept>,
    queue: Option<mpsc::Sender<Job>>,
    writer: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Kept {
    trees: Vec<::sled::Tree>,
    db: ::sled::Db,
    /// sled's own file, opened a second time to sync it.
    file: File,
    data: PathBuf,
    failed: OnceLock<String>,
    /// Last, so that it is let go last.
    _lock: File,
}

/// Whose rows to read.
#[derive(Clone, Debug)]
pub(super) enum Which {
    After(Option<ChatId>),
    Of(ChatId),
}

#[derive(Debug)]
enum Job {
    Write(Write, oneshot::Sender<Result<u64, StoreError>>),
    Unsent(Which, usize, oneshot::Sender<Result<Vec<OutboxRow>, StoreError>>),
}

#[derive(Debug)]
enum Write {
    Commit(Box<Commit>),
    MarkSent(ChatId, u64),
    Forget(ChatId),
    SetAside(Vec<Damaged>),
}

/// A record that could not be read, and what it was then.
#[derive(Debug)]
struct Damaged {
    tree: Tree,
    key: Vec<u8>,
    why: String,
}

// ── what callers do ──

impl Sled {
    /// Opens a folder, making it if its parent exists. `cache` is in bytes. Blocks on the disk.
    pub fn open(folder: &Path, cache: u64) -> Result<Sled, StoreError> {
        let kept = Arc::new(open(folder, cache)?);
        let (queue, jobs) = mpsc::channel(QUEUE);
        let of_writer = Arc::clone(&kept);
        let writer = std::thread::Builder::new()
            .name("store".to_owned())
            .spawn(move || write_jobs(&of_writer, jobs))
            .map_err(|error| storage(&error))?;
        Ok(Sled { kept, queue: Some(queue), writer: Some(writer) })
    }

    pub(super) async fn load(&self, chat: &ChatId) -> Result<Loaded, StoreError> {
        let of_chat = chat.clone();
        match self.read(move |kept| kept.load(&of_chat)).await? {
            Ok(loaded) => Ok(loaded),
            Err(damaged) => Err(self.set_aside(damaged).await),
        }
    }

    pub(super) async fn commit(&self, commit: Commit) -> Result<u64, StoreError> {
        self.write(Write::Commit(Box::new(commit))).await
    }

    pub(super) async fn due(&self, now: DateTime<Utc>, limit: usize) -> Result<Vec<Timer>, StoreError> {
        let (timers, damaged) = self.read(move |kept| kept.timers(Some(now), limit)).await?;
        if !damaged.is_empty() {
            self.write(Write::SetAside(damaged)).await?;
        }
        Ok(timers)
    }

    pub(super) async fn next_due(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let (timers, damaged) = self.read(|kept| kept.timers(None, 1)).await?;
        if !damaged.is_empty() {
            self.write(Write::SetAside(damaged)).await?;
        }
        Ok(timers.first().map(|timer| timer.due))
    }

    pub(super) async fn unsent(&self, which: Which, limit: usize) -> Result<Vec<OutboxRow>, StoreError> {
        self.ask(|answer| Job::Unsent(which, limit, answer)).await
    }

    pub(super) async fn mark_sent(&self, chat: &ChatId, sequence: u64) -> Result<(), StoreError> {
        self.write(Write::MarkSent(chat.clone(), sequence)).await.map(drop)
    }

    pub(super) async fn forget(&self, chat: &ChatId) -> Result<(), StoreError> {
        self.write(Write::Forget(chat.clone())).await.map(drop)
    }

    pub(super) async fn chats(&self, after: Option<&ChatId>, limit: usize) -> Result<Vec<ChatId>, StoreError> {
        let after = after.cloned();
        self.read(move |kept| kept.chats(after.as_ref(), limit)).await
    }

    pub(super) async fn export(&self, chat: &ChatId) -> Result<Exported, StoreError> {
        let of_chat = chat.clone();
        match self.read(move |kept| kept.export(&of_chat)).await? {
            Ok(exported) => Ok(exported),
            Err(damaged) => Err(self.set_aside(damaged).await),
        }
    }

    pub(super) async fn quarantined(&self) -> Result<Vec<Quarantined>, StoreError> {
        self.read(Kept::quarantined).await
    }

    pub(super) async fn self_test(&self) -> Result<Vec<String>, StoreError> {
        self.read(Kept::self_test).await
    }

    /// Sets records aside and says so about the first.
    async fn set_aside(&self, damaged: Vec<Damaged>) -> StoreError {
        let first = damaged.first().map(|first| (record::show(first.tree, &first.key), first.why.clone()));
        match (self.write(Write::SetAside(damaged)).await, first) {
            (Err(error), _) => error,
            (Ok(_), Some((key, why))) => StoreError::Damaged { key, why },
            (Ok(_), None) => StoreError::Conflict,
        }
    }

    async fn write(&self, write: Write) -> Result<u64, StoreError> {
        self.ask(|answer| Job::Write(write, answer)).await
    }

    /// Queues a job, waiting for a place, and waits for its answer.
    async fn ask<T>(&self, job: impl FnOnce(oneshot::Sender<Result<T, StoreError>>) -> Job) -> Result<T, StoreError> {
        let stopped = || self.kept.check().err().unwrap_or_else(|| StoreError::Storage("its writer has stopped".to_owned()));
        let (answer, answered) = oneshot::channel();
        let queue = self.queue.as_ref().ok_or_else(stopped)?;
        queue.send(job(answer)).await.map_err(|_| stopped())?;
        answered.await.unwrap_or_else(|_| Err(stopped()))
    }

    /// Reads on a thread that may block.
    async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Kept) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.kept.check()?;
        let kept = Arc::clone(&self.kept);
        tokio::task::spawn_blocking(move || read(&kept).map_err(|error| kept.fail(error)))
            .await
            .unwrap_or_else(|error| Err(self.kept.fail(storage(&error))))
    }
}

impl Drop for Sled {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(writer) = self.writer.take() {
            let _ = writer.join(); // it catches its own panics
        }
    }
}

// ── the writer ──

fn write_jobs(kept: &Kept, mut jobs: mpsc::Receiver<Job>) {
    while let Some(first) = jobs.blocking_recv() {
        let mut group = vec![first];
        while group.len() < GROUP
            && let Ok(next) = jobs.try_recv()
        {
            group.push(next);
        }
        let (mut writes, mut answers, mut reads) = (Vec::new(), Vec::new(), Vec::new());
        for job in group {
            match job {
                Job::Write(write, answer) => {
                    writes.push(write);
                    answers.push(answer);
                }
                Job::Unsent(which, limit, answer) => reads.push((which, limit, answer)),
            }
        }
        // Whoever stopped waiting for an answer does not want it.
        for (answer, result) in answers.into_iter().zip(kept.write(&writes)) {
            let _ = answer.send(result);
        }
        for (which, limit, answer) in reads {
            let _ = answer.send(kept.unsent(&which, limit));
        }
    }
}

impl Kept {
    /// Writes a group: one answer per job, given only once all of them are durable.
    fn write(&self, writes: &[Write]) -> Vec<Result<u64, StoreError>> {
        let written = self.check().and_then(|()| {
            catch_unwind(AssertUnwindSafe(|| {
                let mut view = View { kept: self, changes: BTreeMap::new() };
                let results: Vec<_> = writes.iter().map(|write| view.decide(write)).collect();
                if let Some(Err(error)) = results.iter().find(|result| matches!(result, Err(StoreError::Storage(_)))) {
                    return Err(error.clone());
                }
                self.make_durable(&view.changes)?;
                Ok(results)
            }))
            .unwrap_or_else(|panic| Err(StoreError::Storage(format!("sled panicked: {}", panic_text(&*panic)))))
        });
        written.unwrap_or_else(|error| {
            let error = self.fail(error);
            writes.iter().map(|_| Err(error.clone())).collect()
        })
    }

    fn make_durable(&self, changes: &Changes) -> Result<(), StoreError> {
        use ::sled::Transactional;
        if changes.is_empty() {
            return Ok(()); // what was there is durable already
        }
        self.trees
            .as_slice()
            .transaction(|trees| {
                for ((tree, key), value) in changes {
                    let tree = &trees[*tree as usize];
                    match value {
                        Some(value) => tree.insert(key.as_slice(), value.as_slice())?,
                        None => tree.remove(key.as_slice())?,
                    };
                }
                Ok::<(), ::sled::transaction::ConflictableTransactionError<()>>(())
            })
            .map_err(|error| StoreError::Storage(format!("{error:?}")))?;
        // sled's flush is not a sync: on Linux it leaves the file's size and the drive's cache behind.
        self.db.flush().map_err(|error| storage(&error))?;
        self.file.sync_data().map_err(|error| storage(&error))
    }

    /// Rows to send. Runs on the writer thread, so that everything it sees is durable.
    fn unsent(&self, which: &Which, limit: usize) -> Result<Vec<OutboxRow>, StoreError> {
        self.check()?;
        let tree = self.tree(Tree::Outbox);
        let rows = match which {
            Which::Of(chat) => tree.scan_prefix(record::chat_key(chat)),
            Which::After(None) => tree.iter(),
            Which::After(Some(chat)) => match record::after_chat(chat) {
                Some(start) => tree.range(start..),
                None => return Ok(Vec::new()),
            },
        };
        let (mut unsent, mut damaged) = (Vec::new(), Vec::new());
        for row in rows {
            if unsent.len() >= limit {
                break;
            }
            let (key, value) = row.map_err(|error| self.fail(storage(&error)))?;
            match record::damage(Tree::Outbox, &key, &value) {
                Some(why) => damaged.push(Damaged { tree: Tree::Outbox, key: key.to_vec(), why }),
                None => unsent.extend(outbox_row(&key, &value)),
            }
        }
        if !damaged.is_empty() {
            self.write(&[Write::SetAside(damaged)]).into_iter().collect::<Result<Vec<_>, _>>()?;
        }
        Ok(unsent)
    }
}

type Changes = BTreeMap<(Tree, Vec<u8>), Option<Vec<u8>>>;

/// What is on disk, under the changes a group has decided so far.
struct View<'a> {
    kept: &'a Kept,
    changes: Changes,
}

impl View<'_> {
    fn decide(&mut self, write: &Write) -> Result<u64, StoreError> {
        match write {
            Write::Commit(commit) => self.commit(commit),
            Write::MarkSent(chat, sequence) => {
                self.remove(Tree::Outbox, record::outbox_key(chat, *sequence))?;
                Ok(0)
            }
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
        self.remove(tree, key.to_vec())?;
        match tree {
            Tree::Session => {
                let floor = self.floor()?;
                self.raise_floor(floor.saturating_add(LOST_COUNTER));
                Ok(())
            }
            // Its pointer would point nowhere.
            Tree::Due if key.len() > DUE_BYTES => self.remove(Tree::Timer, key[DUE_BYTES..].to_vec()),
            _ => Ok(()),
        }
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
        let mut keys = std::collections::BTreeSet::new();
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

// ── reading ──

impl Kept {
    fn tree(&self, tree: Tree) -> &::sled::Tree {
        &self.trees[tree as usize]
    }

    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let value = self.tree(tree).get(key).map_err(|error| storage(&error))?;
        Ok(value.map(|value| value.to_vec()))
    }

    /// All records of one chat in a tree, and the ones that cannot be read.
    fn of_chat(&self, tree: Tree, chat: &ChatId, damaged: &mut Vec<Damaged>) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError> {
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

    fn load(&self, chat: &ChatId) -> Result<Result<Loaded, Vec<Damaged>>, StoreError> {
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
    fn timers(&self, now: Option<DateTime<Utc>>, limit: usize) -> Result<(Vec<Timer>, Vec<Damaged>), StoreError> {
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

    fn chats(&self, after: Option<&ChatId>, limit: usize) -> Result<Vec<ChatId>, StoreError> {
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

    fn export(&self, chat: &ChatId) -> Result<Result<Exported, Vec<Damaged>>, StoreError> {
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

    fn quarantined(&self) -> Result<Vec<Quarantined>, StoreError> {
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

    fn self_test(&self) -> Result<Vec<String>, StoreError> {
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
        let Some(Ok(pointed)) = pointer.as_deref().map(record::unseal::<DateTime<Utc>>) else { return Ok(false) };
        let pointed = record::due_bytes(pointed);
        match due {
            Some(due) => Ok(due == pointed),
            None => Ok(self.get(Tree::Due, &[&pointed[..], key].concat())?.is_some()),
        }
    }

    /// Whether the store still works.
    fn check(&self) -> Result<(), StoreError> {
        self.failed.get().map_or(Ok(()), |why| Err(StoreError::Storage(why.clone())))
    }

    /// Makes the first storage error final.
    fn fail(&self, error: StoreError) -> StoreError {
        if let StoreError::Storage(why) = &error {
            return StoreError::Storage(self.failed.get_or_init(|| why.clone()).clone());
        }
        error
    }
}

fn outbox_row(key: &[u8], value: &[u8]) -> Option<OutboxRow> {
    let (chat, sequence) = record::split_number(key)?;
    let outbound = record::unseal::<Outbound>(value).ok()?;
    Some(OutboxRow { chat, sequence, outbound })
}

fn storage(error: &(impl std::fmt::Display + ?Sized)) -> StoreError {
    StoreError::Storage(error.to_string())
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}

// ── opening ──

fn open(folder: &Path, cache: u64) -> Result<Kept, StoreError> {
    let because = |error: std::io::Error| StoreError::Storage(format!("`{}`: {error}", folder.display()));
    if !folder.is_dir() {
        private_folder().create(folder).map_err(because)?;
    }
    let lock = private_file().create(true).truncate(false).open(folder.join("LOCK")).map_err(because)?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(StoreError::InUse(folder.display().to_string())),
        Err(TryLockError::Error(error)) => return Err(because(error)),
    }
    let data = folder.join("sled");
    if !data.is_dir() {
        // Made under another name first: a kill in between leaves something to throw away, not something half made.
        let unfinished = folder.join("sled.unfinished");
        if unfinished.exists() {
            fs::remove_dir_all(&unfinished).map_err(because)?;
        }
        private_folder().create(&unfinished).map_err(because)?;
        let (db, trees) = open_sled(&unfinished, cache)?;
        trees[Tree::Meta as usize].insert(b"format", &[FORMAT]).map_err(|error| storage(&error))?;
        db.flush().map_err(|error| storage(&error))?;
        drop((trees, db));
        sync_all(&unfinished).map_err(because)?;
        fs::rename(&unfinished, &data).map_err(because)?;
    }
    remove_half_snapshots(&data).map_err(because)?;
    let (db, trees) = open_sled(&data, cache)?;
    let format = trees[Tree::Meta as usize].get(b"format").map_err(|error| storage(&error))?;
    if format.as_deref() != Some(&[FORMAT]) {
        let what = format!("`{}` was not written by this version of redress; use the one that wrote it", folder.display());
        return Err(StoreError::Storage(what));
    }
    make_private(&data).map_err(because)?;
    sync_all(&data).map_err(because)?;
    sync_folder(folder).map_err(because)?;
    let parent = folder.canonicalize().map_err(because)?;
    sync_folder(parent.parent().unwrap_or(&parent)).map_err(because)?;
    let file = OpenOptions::new().read(true).write(true).open(data.join("db")).map_err(because)?;
    Ok(Kept { trees, db, file, data, failed: OnceLock::new(), _lock: lock })
}

/// sled panics on some damaged files.
fn open_sled(data: &Path, cache: u64) -> Result<(::sled::Db, Vec<::sled::Tree>), StoreError> {
    let config = ::sled::Config::new()
        .path(data)
        .cache_capacity(cache)
        .segment_size(SEGMENT_BYTES)
        .use_compression(false)
        .flush_every_ms(Some(500));
    let open = || -> ::sled::Result<_> {
        let db = config.open()?;
        let trees = TREES.iter().map(|tree| db.open_tree(tree.name())).collect::<Result<Vec<_>, _>>()?;
        Ok((db, trees))
    };
    let mut attempt = 0;
    loop {
        let why = match catch_unwind(AssertUnwindSafe(open)) {
            Ok(Ok(opened)) => return Ok(opened),
            Ok(Err(error)) => error.to_string(),
            Err(panic) => format!("sled panicked: {}", panic_text(&*panic)),
        };
        // We hold our own lock, so sled's can only be held by its threads of a store closed a moment ago in this process.
        attempt += 1;
        if !why.contains("could not acquire lock") || attempt > 100 {
            return Err(StoreError::Storage(format!("`{}` cannot be opened: {why}", data.display())));
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// A kill while sled opens leaves `snap.….generating`, and sled cannot open with it.
fn remove_half_snapshots(data: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(data)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("snap.") && name.ends_with(".generating") {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Syncs the files of a folder and the folder; sled does not sync all it makes.
fn sync_all(folder: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            File::open(entry.path())?.sync_all()?;
        }
    }
    sync_folder(folder)
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> std::io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> std::io::Result<()> {
    Ok(()) // such systems cannot open a folder
}

/// For the owner only. What sled makes later is shut in by the folder.
#[cfg(unix)]
fn make_private(data: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(data, fs::Permissions::from_mode(0o700))?;
    for entry in fs::read_dir(data)? {
        let entry = entry?;
        let mode = if entry.file_type()?.is_dir() { 0o700 } else { 0o600 };
        fs::set_permissions(entry.path(), fs::Permissions::from_mode(mode))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn make_private(_: &Path) -> std::io::Result<()> {
    Ok(())
}

fn private_folder() -> DirBuilder {
    #[allow(unused_mut)]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
