//! A copy of the data while it is open. sled knows no backup, and its trees cannot be read as of one moment; but only the writer
//! changes them, so between two groups of writes the files are whole and synced, as after a kill. The writer waits meanwhile.

use std::io;
use std::path::Path;
use std::sync::PoisonError;

use super::Kept;
use super::open::{make_private, open_sled, sync_all};
use crate::disk;

/// The page cache while a copy is read, in bytes.
const CACHE_BYTES: u64 = 16 << 20;

impl Kept {
    /// Copies sled's files into `to/sled`, and the keyring over the file `keyring`, as they stand together; then reads the copy once.
    pub(super) fn copy(&self, to: &Path, keyring: Option<&Path>) -> io::Result<()> {
        let copied = to.join("sled");
        {
            let _quiet = self.quiet.lock().unwrap_or_else(PoisonError::into_inner);
            self.db.flush().map_err(io::Error::other)?;
            disk::copy(&self.data, &copied)?;
            if let Some(keyring) = keyring {
                self.vault.copy_ring(keyring)?;
            }
        }
        let (db, trees) = open_sled(&copied, CACHE_BYTES).map_err(io::Error::other)?;
        for row in trees.iter().flat_map(::sled::Tree::iter) {
            row.map_err(io::Error::other)?;
        }
        drop((trees, db));
        make_private(&copied)?;
        sync_all(&copied)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};

    use crate::chat::{ChatId, Outbound};
    use crate::engine::Session;
    use crate::store::{Commit, Store, open, open_with};
    use crate::vault::{Place, RING_FILE};

    /// One commit: the version and the rows of a chat grow together.
    async fn write(store: &Store, chat: &ChatId) -> u64 {
        let from_version = store.load(chat).await.unwrap().version;
        let outbox = vec![Outbound { id: "x".repeat(500), ..Outbound::default() }];
        store.commit(Commit { outbox, ..Commit::of(chat, from_version, Session::default()) }).await.unwrap()
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_copy_is_of_one_moment_while_others_write() {
        let folder = tempfile::tempdir().unwrap();
        let live = folder.path().join("live");
        let store = Arc::new(open(live.to_str().unwrap()).unwrap());
        let chats: Vec<ChatId> = (0..8).map(|number| ChatId::new("t", &number.to_string())).collect();
        let acknowledged: Arc<Vec<AtomicU64>> = Arc::new(chats.iter().map(|_| AtomicU64::new(0)).collect());
        let writers: Vec<_> = (0..chats.len())
            .map(|number| {
                let (store, chat, acknowledged) = (Arc::clone(&store), chats[number].clone(), Arc::clone(&acknowledged));
                tokio::spawn(async move {
                    for _ in 0..60 {
                        acknowledged[number].store(write(&store, &chat).await, Ordering::SeqCst);
                    }
                })
            })
            .collect();
        for copy in 0..4 {
            let to = folder.path().join(format!("copy{copy}"));
            let keys = to.join("keys");
            crate::disk::folder(&keys).unwrap();
            let before: Vec<u64> = acknowledged.iter().map(|count| count.load(Ordering::SeqCst)).collect();
            store.copy(&to, Some(&keys.join(RING_FILE))).await.unwrap().unwrap();
            let place = Place { folder: keys, master: Some(live.join("keys/master.key")) };
            let copied = open_with(to.to_str().unwrap(), &place).unwrap();
            assert_eq!(copied.self_test().await.unwrap(), Vec::<String>::new());
            for (chat, before) in chats.iter().zip(before) {
                let version = copied.load(chat).await.unwrap().version;
                assert!(version >= before, "{version} of {before} that were acknowledged");
                assert_eq!(copied.unsent_of(chat, 1000).await.unwrap().len() as u64, version, "whole commits");
            }
            copied.close().await;
        }
        for writer in writers {
            writer.await.unwrap();
        }
        assert_eq!(store.load(&chats[0]).await.unwrap().version, 60, "writing went on");
    }
}
