//! The store on disk, on sled 0.34.
//!
//! sled alone does not survive a power cut, may fail to open after a kill, and can deadlock in `flush_async`. So it is used
//! in one way only:
//!
//! - One thread writes. It takes up to [`GROUP`] waiting jobs, decides them one after the other against what the ones before
//!   left, writes them in one transaction, flushes, syncs the file itself, and asks the file system whether it is still alive.
//!   Only then does it answer. A refused job leaves the others alone.
//! - Whoever commits seals the records first; the writer only numbers them. What it and a turn need to know of the chats that
//!   wrote last stays in memory, as it is on disk (`hot.rs`).
//! - Other reads may wait for the disk, so they run on tokio's blocking threads and hold no lock. They may see a commit a moment
//!   before it is durable, which harms nobody: whatever is decided from it is written after it. Rows to send and lines to show
//!   are the exception: the writer notes which it is about to write, and forgets the note when they are synced. Who reads looks
//!   at the row first and at the notes then.
//! - The first storage error is final: every later call fails with it, until the process is started anew.
//! - Records stay below [`RECORD_LIMIT`](super::RECORD_LIMIT) and segments are 2 MiB, so that sled never needs its unsynced
//!   `blobs/` files: a page has up to 17 records and must stay below a quarter of a segment.
//! - Whatever is kept of a customer is sealed with their key (see [`crate::vault`]). A new key is durable before anything sealed with
//!   it; a deleted customer's key is destroyed before their records are removed.
//! - New data is made in `sled.unfinished` and renamed when it is complete and synced.
//! - Half-written snapshots, which sled cannot skip, are removed before it opens; our own lock file makes that safe.
//!
//! The free space of the disk is not checked: the standard library cannot tell it. A full disk is a storage error, and
//! sled does not open on one; once there is space again, everything acknowledged is there.

use std::collections::{BTreeSet, HashMap};
use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::JoinHandle;

use chrono::{DateTime, Utc};
use tokio::sync::{mpsc, oneshot};

use self::decide::{Changes, Chat, Decided, View};
use self::hot::Hot;
use self::open::open;
use crate::chat::{ChatId, KeptLine};
use crate::disk::Synced;
use crate::store::record::{self, Damaged, Owner, Sealed, Tree};
use crate::store::{Commit, DeadLetter, Exported, Loaded, OutboxRow, Quarantined, StoreError, Timer};
use crate::vault::{Place, Tag, Vault};

mod copy;
mod decide;
mod hot;
mod migrate;
mod open;
mod read;

/// The page cache sled gets by default, in bytes. The process needs about twice that.
pub const CACHE_BYTES: u64 = 32 << 20;
/// How many jobs share one sync of the disk.
pub const GROUP: usize = 256;
/// How many jobs may wait; more callers wait before they are queued.
const QUEUE: usize = 1024;

/// An open folder. Dropping it finishes what is queued and closes; that blocks.
#[derive(Debug)]
pub struct Sled {
    kept: Arc<Kept>,
    queue: Option<mpsc::Sender<Job>>,
    writer: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Kept {
    vault: Arc<Vault>,
    trees: Vec<::sled::Tree>,
    db: ::sled::Db,
    /// sled's own file, opened a second time to sync it.
    file: Synced,
    data: PathBuf,
    failed: OnceLock<String>,
    /// Rows and lines of the group being written: not durable yet.
    unsynced: Mutex<BTreeSet<(Tree, Vec<u8>)>>,
    hot: Mutex<Hot>,
    /// Held while a group is written, and while the files are copied.
    quiet: Mutex<()>,
    /// Last, so that it is let go last.
    _lock: File,
}

/// Whose rows to read.
#[derive(Clone, Debug)]
pub(super) enum Which {
    After(Option<ChatId>),
    Of(ChatId),
}

type Answer = Result<u64, StoreError>;
type Job = (Write, oneshot::Sender<Answer>);

#[derive(Debug)]
enum Write {
    Commit(Box<Commit>, Sealed),
    MarkSent(Tag, u64),
    Bury(Box<Owner>, u64, String),
    Revive(Box<Owner>, u64),
    /// Lines and dead letters.
    ForgetText(Tag),
    Forget(ChatId, Tag),
    SetAside(Vec<Damaged>),
    /// A chat from another store, with its floor.
    Restore(Box<Exported>, Owner),
    RaiseFloor(u64),
}

// ── what callers do ──

impl Sled {
    /// Opens a folder, making it if its parent exists, with its keys. `cache` is in bytes. Blocks on the disk.
    pub fn open(folder: &Path, keys: &Place, cache: u64) -> Result<Sled, StoreError> {
        start(open(folder, keys, cache)?)
    }

    pub(super) fn vault(&self) -> &Arc<Vault> {
        &self.kept.vault
    }

    pub(super) fn folder(&self) -> Option<&Path> {
        self.kept.data.parent()
    }

    /// As [`Sled::load`], for who looks at everybody: nothing is kept in mind for it.
    pub(super) async fn glance(&self, chat: &ChatId) -> Result<Loaded, StoreError> {
        let chat = chat.clone();
        match self.read(move |kept| Ok(kept.load(&chat)?.map(|(known, _)| known.loaded()))).await? {
            Ok(loaded) => Ok(loaded),
            Err(damaged) => Err(self.set_aside(damaged).await),
        }
    }

    pub(super) async fn load(&self, chat: &ChatId) -> Result<Loaded, StoreError> {
        self.kept.check()?;
        let found = self.kept.hot().get(chat);
        let ticket = match found {
            Ok(known) => return Ok(known.loaded()),
            Err(ticket) => ticket,
        };
        let of_chat = chat.clone();
        let read = move |kept: &Kept| {
            Ok(kept.load(&of_chat)?.map(|(known, sure)| {
                let loaded = known.loaded();
                if sure {
                    kept.hot().learn(&of_chat, ticket, known);
                }
                loaded
            }))
        };
        match self.read(read).await? {
            Ok(loaded) => Ok(loaded),
            Err(damaged) => Err(self.set_aside(damaged).await),
        }
    }

    pub(super) async fn commit(&self, commit: Commit) -> Result<u64, StoreError> {
        let owner = Owner::of(&self.kept.vault, &commit.chat)?;
        let sealed = Sealed::new(&commit, owner)?;
        // The words are sealed; the writer needs them no more.
        let commit = Commit { outbox: Vec::new(), lines: Vec::new(), ..commit };
        self.write(Write::Commit(Box::new(commit), sealed)).await
    }

    pub(super) async fn due(&self, now: DateTime<Utc>, limit: usize) -> Result<Vec<Timer>, StoreError> {
        self.read_some(move |kept| kept.timers(Some(now), limit)).await
    }

    pub(super) async fn next_due(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let timers = self.read_some(|kept| kept.timers(None, 1)).await?;
        Ok(timers.first().map(|timer| timer.due))
    }

    pub(super) async fn unsent(&self, which: Which, limit: usize) -> Result<Vec<OutboxRow>, StoreError> {
        self.read_some(move |kept| kept.unsent(&which, limit)).await
    }

    pub(super) async fn lines(&self, chat: &ChatId, after: u64, limit: usize) -> Result<Vec<KeptLine>, StoreError> {
        let chat = chat.clone();
        self.read_some(move |kept| kept.lines(&chat, after, limit)).await
    }

    pub(super) async fn dead(&self, limit: usize) -> Result<Vec<DeadLetter>, StoreError> {
        self.read_some(move |kept| kept.dead(limit)).await
    }

    pub(super) async fn mark_sent(&self, chat: &ChatId, sequence: u64) -> Result<(), StoreError> {
        self.write(Write::MarkSent(self.kept.vault.tag(chat), sequence)).await.map(drop)
    }

    pub(super) async fn bury(&self, chat: &ChatId, sequence: u64, why: &str) -> Result<(), StoreError> {
        let Some(owner) = self.owner(chat)? else { return self.kept.check() };
        self.write(Write::Bury(owner, sequence, why.to_owned())).await.map(drop)
    }

    /// Whose records can be sealed; nothing is kept of somebody without a key.
    fn owner(&self, chat: &ChatId) -> Result<Option<Box<Owner>>, StoreError> {
        let tag = self.kept.vault.tag(chat);
        self.kept.vault.key(&tag).map(|key| Owner::with(chat, tag, key).map(Box::new)).transpose()
    }

    pub(super) async fn forget_text(&self, chat: &ChatId) -> Result<(), StoreError> {
        self.write(Write::ForgetText(self.kept.vault.tag(chat))).await.map(drop)
    }

    pub(super) async fn revive(&self, chat: &ChatId, sequence: u64) -> Result<(), StoreError> {
        let Some(owner) = self.owner(chat)? else { return self.kept.check() };
        self.write(Write::Revive(owner, sequence)).await.map(drop)
    }

    pub(super) async fn forget(&self, chat: &ChatId) -> Result<(), StoreError> {
        self.write(Write::Forget(chat.clone(), self.kept.vault.tag(chat))).await.map(drop)
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

    pub(super) async fn restore(&self, exported: Exported) -> Result<bool, StoreError> {
        let owner = Owner::of(&self.kept.vault, &exported.chat)?;
        Ok(self.write(Write::Restore(Box::new(exported), owner)).await? > 0)
    }

    pub(super) async fn floor(&self) -> Result<u64, StoreError> {
        self.read(Kept::floor).await
    }

    pub(super) async fn raise_floor(&self, floor: u64) -> Result<(), StoreError> {
        self.write(Write::RaiseFloor(floor)).await.map(drop)
    }

    pub(super) async fn quarantined(&self) -> Result<Vec<Quarantined>, StoreError> {
        self.read(Kept::quarantined).await
    }

    pub(super) async fn self_test(&self, gently: bool) -> Result<Vec<String>, StoreError> {
        self.read(move |kept| kept.self_test(gently)).await
    }

    pub(super) async fn copy(&self, to: &Path, keyring: Option<&Path>) -> Result<std::io::Result<()>, StoreError> {
        let (to, keyring) = (to.to_owned(), keyring.map(Path::to_owned));
        self.read(move |kept| Ok(kept.copy(&to, keyring.as_deref()))).await
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

    /// Queues a write, waiting for a place, and waits for its answer.
    async fn write(&self, write: Write) -> Answer {
        let stopped = || self.kept.check().err().unwrap_or_else(|| StoreError::Storage("its writer has stopped".to_owned()));
        let (answer, answered) = oneshot::channel();
        let queue = self.queue.as_ref().ok_or_else(stopped)?;
        queue.send((write, answer)).await.map_err(|_| stopped())?;
        answered.await.unwrap_or_else(|_| Err(stopped()))
    }

    /// Reads what can be read; the rest is set aside.
    async fn read_some<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Kept) -> Result<(Vec<T>, Vec<Damaged>), StoreError> + Send + 'static,
    ) -> Result<Vec<T>, StoreError> {
        let (found, damaged) = self.read(read).await?;
        if !damaged.is_empty() {
            self.write(Write::SetAside(damaged)).await?;
        }
        Ok(found)
    }

    /// Reads on a thread that may block.
    async fn read<T: Send + 'static>(&self, read: impl FnOnce(&Kept) -> Result<T, StoreError> + Send + 'static) -> Result<T, StoreError> {
        self.kept.check()?;
        let kept = Arc::clone(&self.kept);
        tokio::task::spawn_blocking(move || read(&kept).map_err(|error| kept.fail(error))).await.unwrap_or_else(|error| {
            let cancelled = error.is_cancelled(); // the runtime is going down; the store is well
            Err(if cancelled { storage(&error) } else { self.kept.fail(storage(&error)) })
        })
    }
}

impl Drop for Sled {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(writer) = self.writer.take() {
            let _ = writer.join(); // if it panicked, callers were told already
        }
    }
}

// ── the writer ──

fn start(kept: Kept) -> Result<Sled, StoreError> {
    let kept = Arc::new(kept);
    let (queue, jobs) = mpsc::channel(QUEUE);
    let of_writer = Arc::clone(&kept);
    let writer = std::thread::Builder::new()
        .name("store".to_owned())
        .spawn(move || write_jobs(&of_writer, jobs))
        .map_err(|error| storage(&error))?;
    Ok(Sled { kept, queue: Some(queue), writer: Some(writer) })
}

fn write_jobs(kept: &Kept, mut jobs: mpsc::Receiver<Job>) {
    while let Some(first) = jobs.blocking_recv() {
        let mut group = vec![first];
        while group.len() < GROUP
            && let Ok(next) = jobs.try_recv()
        {
            group.push(next);
        }
        let (writes, answers): (Vec<Write>, Vec<_>) = group.into_iter().unzip();
        // Whoever stopped waiting for an answer does not want it.
        for (answer, result) in answers.into_iter().zip(kept.write(writes)) {
            let _ = answer.send(result);
        }
    }
}

impl Kept {
    /// Writes a group: one answer per job, given only once all of them are durable.
    fn write(&self, writes: Vec<Write>) -> Vec<Answer> {
        let jobs = writes.len();
        let _alone = self.quiet.lock().unwrap_or_else(PoisonError::into_inner);
        let written = self.check().and_then(|()| {
            catch_unwind(AssertUnwindSafe(|| {
                let Decided { changes, answers, chats, forgotten, settled } = View::decide_all(self, writes);
                if let Some(Err(error)) = answers.iter().find(|answer| matches!(answer, Err(StoreError::Storage(_)))) {
                    return Err(error.clone());
                }
                self.vault.destroy(&forgotten).and_then(|()| self.vault.persist()).map_err(|error| storage(&error))?;
                self.make_durable(&changes)?;
                for tag in &settled {
                    self.vault.settle(tag);
                }
                self.note(chats);
                Ok(answers)
            }))
            .unwrap_or_else(|panic| Err(StoreError::Storage(format!("sled panicked: {}", panic_text(&*panic)))))
        });
        written.unwrap_or_else(|error| {
            let error = self.fail(error);
            vec![Err(error); jobs]
        })
    }

    /// Keeps in mind what a group has made of its chats.
    fn note(&self, chats: Option<HashMap<ChatId, Chat>>) {
        let mut hot = self.hot();
        let Some(chats) = chats else { return hot.clear() };
        for (chat, became) in chats {
            match became {
                Chat::Known(following) => hot.update(&chat, following),
                Chat::Unknown => hot.remove(&chat),
            }
        }
    }

    fn make_durable(&self, changes: &Changes) -> Result<(), StoreError> {
        use ::sled::Transactional;
        if changes.is_empty() {
            return Ok(()); // what was there is durable already
        }
        let shown = changes.iter().filter(|((tree, _), value)| matches!(tree, Tree::Outbox | Tree::Line) && value.is_some());
        self.unsynced().extend(shown.map(|(at, _)| at.clone()));
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
        self.file.sync().map_err(|error| storage(&error))?;
        self.unsynced().clear(); // after an error they stay: they are never given out
        Ok(())
    }
}

impl Kept {
    fn tree(&self, tree: Tree) -> &::sled::Tree {
        &self.trees[tree as usize]
    }

    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let value = self.tree(tree).get(key).map_err(|error| storage(&error))?;
        Ok(value.map(|value| value.to_vec()))
    }

    fn unsynced(&self) -> MutexGuard<'_, BTreeSet<(Tree, Vec<u8>)>> {
        self.unsynced.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn hot(&self) -> MutexGuard<'_, Hot> {
        self.hot.lock().unwrap_or_else(PoisonError::into_inner)
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

fn storage(error: &(impl std::fmt::Display + ?Sized)) -> StoreError {
    StoreError::Storage(error.to_string())
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_storage_error_nothing_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let chat = ChatId("t:1".to_owned());
        let no_space = || StoreError::Storage("no space left".to_owned());
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let store = Sled::open(folder.path(), &Place::of_store(folder.path()), CACHE_BYTES).unwrap();
            assert_eq!(store.mark_sent(&chat, 1).await, Ok(()));
            assert_eq!(store.kept.fail(no_space()), no_space());
            assert_eq!(store.kept.fail(storage("a later one")), no_space());
            assert_eq!(store.mark_sent(&chat, 1).await, Err(no_space()));
            assert_eq!(store.forget(&chat).await, Err(no_space()));
            assert_eq!(store.load(&chat).await, Err(no_space()));
            assert_eq!(store.next_due().await, Err(no_space()));
            assert_eq!(store.unsent(Which::After(None), 1).await, Err(no_space()));
        });
        runtime.block_on(async {
            let store = Sled::open(folder.path(), &Place::of_store(folder.path()), CACHE_BYTES).unwrap();
            assert_eq!(store.load(&chat).await, Ok(Loaded::default()), "a new start begins anew");
        });
    }

    #[test]
    fn a_panic_in_the_writer_is_an_answer() {
        let folder = tempfile::tempdir().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let mut kept = open(folder.path(), &Place::of_store(folder.path()), CACHE_BYTES).unwrap();
        kept.trees.truncate(1); // the next access to another tree panics
        let store = start(kept).unwrap();
        let answer = runtime.block_on(store.mark_sent(&ChatId("t:1".to_owned()), 1));
        assert!(matches!(&answer, Err(StoreError::Storage(why)) if why.contains("panicked")), "{answer:?}");
    }
}
