//! The store contract: `load, commit, due, unsent, mark sent, bury, revive, lines, forget, export, restore`. Memory, sled and PostgreSQL
//! keep the same promises; `tests/store_contract.rs` runs against each.
//!
//! Promises: a [`Commit`] is written whole or not at all; when `commit` returns `Ok` it survives a killed process and a power
//! cut (sled; `tests/crash_kill.rs` and `benches/power_cut.sh` try both; PostgreSQL keeps it as it keeps everything); a commit from an old version is refused with
//! [`StoreError::Conflict`] and changes nothing. A row is given out by [`Store::unsent`], and a line by [`Store::lines`], only
//! once it is durable.
//!
//! A future of the store may be dropped at any time: what it asked for is then done or not done, never half.
//!
//! A folder belongs to one program. A database may be [shared](Store::is_shared): then a version decides which of two turns counts, a
//! lease who sends to a chat, and a claim who fires a timer.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::case::{Case, CaseId};
use crate::chat::{ChatId, DeliveryId, KeptLine, Line, Outbound};
use crate::engine::Session;
use crate::seal::hex;
use crate::vault::{self, Place, Vault};

pub mod memory;
pub mod postgres;
mod record;
pub mod sled;

/// How many handled deliveries a session remembers.
pub const DELIVERIES_REMEMBERED: usize = 16;

/// The most bytes a delivery id may have; a longer one is [`StoreError::TooLarge`].
pub const LONGEST_DELIVERY: usize = 256;

/// Chats read at a time by who looks at all of them.
const PAGE: usize = 200;

/// The most bytes a record and its key may have together. Larger ones would push sled into separate files that it never syncs.
pub const RECORD_LIMIT: usize = 16 * 1024;

/// Everything a turn needs to decide.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loaded {
    /// Counts the commits of this chat; 0 before the first.
    pub version: u64,
    /// The session, if this chat was seen before. Shared with the store, as all that follows: a turn looks at it and makes another one.
    pub session: Option<Arc<Session>>,
    /// All cases of this chat, oldest first.
    pub cases: Vec<Arc<Case>>,
    /// The last handled deliveries, oldest first, at most [`DELIVERIES_REMEMBERED`].
    pub handled: Arc<Vec<DeliveryId>>,
    /// The number of the last row or line, which the next commit counts on from. 0 before the first, when it is not certain.
    pub last_sequence: u64,
}

/// The one write of a turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Commit {
    /// Whose turn it was.
    pub chat: ChatId,
    /// What it handled; `None` for a timer.
    pub delivery: Option<DeliveryId>,
    /// The version the turn was decided from.
    pub from_version: u64,
    /// The session after the turn.
    pub session: Session,
    /// The cases this turn changed or opened.
    pub cases: Vec<Case>,
    /// What to say, in order.
    pub outbox: Vec<Outbound>,
    /// What to keep of the conversation, in order, where the chat is [read back](ChatId::is_read_back). Numbered after the outbox, by
    /// the same counter.
    pub lines: Vec<Line>,
    /// Timers to arm. A timer with a known key replaces the old one.
    pub arm: Vec<Timer>,
    /// Timers to drop, by key; unknown keys are no error. Applied before `arm`.
    pub disarm: Vec<String>,
}

impl Commit {
    /// One that writes the session and nothing else, from a version of the chat. It handles no delivery.
    pub fn of(chat: &ChatId, from_version: u64, session: Session) -> Self {
        Self {
            chat: chat.clone(),
            delivery: None,
            from_version,
            session,
            cases: Vec::new(),
            outbox: Vec::new(),
            lines: Vec::new(),
            arm: Vec::new(),
            disarm: Vec::new(),
        }
    }
}

/// A durable wake-up of one chat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Timer {
    /// When it is due.
    pub due: DateTime<Utc>,
    /// Whose it is.
    pub chat: ChatId,
    /// Unique within the chat.
    pub key: String,
    /// The thread it belongs to.
    pub thread: u64,
    /// The thread's turn when it was armed; a timer of another turn is late and is ignored.
    pub turn: u64,
    /// Which `after:` line of the state it stands for.
    pub line: usize,
    /// The case it is about, for the operator's eyes.
    pub case: Option<CaseId>,
    /// How often its turn failed.
    #[serde(default)]
    pub failures: u32,
}

/// A reply or reminder that waits to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutboxRow {
    /// Whose it is.
    pub chat: ChatId,
    /// Ascending within the chat, never reused.
    pub sequence: u64,
    /// What to send.
    pub outbound: Outbound,
}

/// A row that can never be sent, kept for the operator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadLetter {
    /// What should have been sent, and to whom.
    pub row: OutboxRow,
    /// Why it cannot be; cut after 400 bytes.
    pub why: String,
}

/// Why a store refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another commit of this chat came first. Nothing was written; load and decide again.
    #[error("another turn of this chat was committed first")]
    Conflict,
    /// The record of this chat cannot be read. It was moved aside and can be exported; the chat may start afresh.
    #[error("the stored record `{key}` cannot be read: {why}")]
    Damaged {
        /// The key of the record that was set aside.
        key: String,
        /// What is wrong with it.
        why: String,
    },
    /// A value is larger than the store can keep safely.
    #[error("the record `{key}` is {bytes} bytes, more than the {limit} a record may have")]
    TooLarge {
        /// The key.
        key: String,
        /// Its size.
        bytes: usize,
        /// The cap.
        limit: usize,
    },
    /// Another process has this folder open.
    #[error("`{0}` is in use by another process; stop that one, or choose another folder")]
    InUse(String),
    /// The keys of the store are missing, or others. Nothing was changed.
    #[error("{0}")]
    Keys(String),
    /// The disk, the folder or the engine failed. The store takes no more commits.
    #[error("the store failed: {0}")]
    Storage(String),
    /// The database cannot be used just now, or says that something is wrong there. What was asked for is not done, as far as the store
    /// could find out. It may be asked again later.
    #[error("the database cannot be used now: {0}")]
    Away(String),
}

/// Everything kept of one chat, for `/export` and for `redress store export`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Exported {
    /// Whose it is.
    pub chat: ChatId,
    /// Counts the commits of this chat.
    pub version: u64,
    /// The highest sequence number that may have been used.
    pub last_sequence: u64,
    /// The session, if there is one.
    pub session: Option<Arc<Session>>,
    /// All cases, oldest first.
    pub cases: Vec<Arc<Case>>,
    /// The last handled deliveries, oldest first.
    pub handled: Arc<Vec<DeliveryId>>,
    /// Rows not sent yet, by sequence.
    pub unsent: Vec<(u64, Outbound)>,
    /// The kept lines of the conversation, oldest first.
    pub lines: Vec<KeptLine>,
    /// Rows that could never be sent, by sequence.
    pub dead: Vec<DeadLetter>,
    /// Armed timers, earliest first.
    pub timers: Vec<Timer>,
}

/// Everybody of whom something that can be read is kept, some at a time, in the store's own order. Who comes meanwhile may be missed.
#[derive(Debug)]
pub struct Pages<'s> {
    store: &'s Store,
    last: Option<ChatId>,
}

impl Pages<'_> {
    /// The next ones, at least one; `None` after the last.
    pub async fn next(&mut self) -> Result<Option<Vec<ChatId>>, StoreError> {
        let page = self.store.chats(self.last.as_ref(), PAGE).await?;
        let Some(last) = page.last() else { return Ok(None) };
        self.last = Some(last.clone());
        Ok(Some(page))
    }
}

/// A record that could not be read and was set aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quarantined {
    /// Its key, as in [`StoreError::Damaged`].
    pub key: String,
    /// What is wrong with it.
    pub why: String,
    /// Its bytes, as far as they are text; the rest is escaped.
    pub content: String,
}

/// A store: closed, because the contract is a test and not a trait.
#[derive(Debug)]
pub enum Store {
    /// Keeps everything in memory; for replays, tests and `--store memory`.
    Memory(memory::Memory),
    /// The embedded default.
    Sled(sled::Sled),
    /// For many programs behind one webhook.
    Postgres(postgres::Postgres),
}

/// Whether this names a database, not a folder.
pub fn is_database(spec: &str) -> bool {
    ["postgres://", "postgresql://"].iter().any(|scheme| spec.starts_with(scheme))
}

/// Opens a store with its keys in its folder `keys`: `memory`, the path of a folder, which is made if it does not exist (its parent
/// must), or the address of a PostgreSQL database, whose master key is in the folder `redress-keys` here. A folder called `memory` is
/// `./memory`. Blocks on the disk or the network. Refuses with [`StoreError::InUse`], [`StoreError::Keys`], [`StoreError::Storage`] and
/// [`StoreError::Away`].
pub fn open(spec: &str) -> Result<Store, StoreError> {
    open_with(spec, &Place::of_store(Path::new(spec)))
}

/// The same with keys from elsewhere. In memory nothing is sealed.
pub fn open_with(spec: &str, keys: &Place) -> Result<Store, StoreError> {
    match spec {
        "memory" => Ok(Store::Memory(memory::Memory::default())),
        address if is_database(address) => postgres::Postgres::open(address, keys).map(Store::Postgres),
        folder => sled::Sled::open(Path::new(folder), keys, sled::CACHE_BYTES).map(Store::Sled),
    }
}

impl Store {
    /// What a turn needs. A chat never seen is version 0 with nothing. When a record of the chat cannot be read, that record
    /// alone is set aside and this returns [`StoreError::Damaged`] once; the next call gives what is left.
    pub async fn load(&self, chat: &ChatId) -> Result<Loaded, StoreError> {
        match self {
            Store::Memory(memory) => memory.call("load", Some(chat), |memory| Ok(memory.load(chat))).await,
            Store::Sled(sled) => sled.load(chat).await,
            Store::Postgres(postgres) => postgres.load(chat).await,
        }
    }

    /// As [`Store::load`], for who looks at everybody and comes back to none: what is known of those who wrote last stays in mind.
    pub async fn glance(&self, chat: &ChatId) -> Result<Loaded, StoreError> {
        match self {
            Store::Sled(sled) => sled.glance(chat).await,
            Store::Memory(_) | Store::Postgres(_) => self.load(chat).await,
        }
    }

    /// Writes a turn whole or not at all and returns the chat's new version. Waits while too many commits are queued.
    /// The timers in `arm` belong to `commit.chat`, whatever they say themselves.
    pub async fn commit(&self, commit: Commit) -> Result<u64, StoreError> {
        match self {
            Store::Memory(memory) => memory.call("commit", Some(&commit.chat), |memory| memory.commit(&commit)).await,
            Store::Sled(sled) => sled.commit(commit).await,
            Store::Postgres(postgres) => postgres.commit(&commit).await,
        }
    }

    /// Timers due at `now` or before, earliest first, at most `limit`. They stay until a commit disarms them.
    /// One that cannot be read is set aside and left out.
    pub async fn due(&self, now: DateTime<Utc>, limit: usize) -> Result<Vec<Timer>, StoreError> {
        match self {
            Store::Memory(memory) => memory.call("due", None, |memory| Ok(memory.due(now, limit))).await,
            Store::Sled(sled) => sled.due(now, limit).await,
            Store::Postgres(postgres) => postgres.due(now, limit).await,
        }
    }

    /// When the next timer is due, if one is armed. It may lie in the past.
    pub async fn next_due(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        match self {
            Store::Memory(memory) => memory.call("next_due", None, |memory| Ok(memory.next_due())).await,
            Store::Sled(sled) => sled.next_due().await,
            Store::Postgres(postgres) => postgres.next_due().await,
        }
    }

    /// Rows to send, chat by chat, ascending within a chat, at most `limit`. One that cannot be read is set aside and left out.
    pub async fn unsent(&self, limit: usize) -> Result<Vec<OutboxRow>, StoreError> {
        self.unsent_after(None, limit).await
    }

    /// The same, of the chats after `after` in the store's order, so that many stuck rows of one chat do not hide the others.
    pub async fn unsent_after(&self, after: Option<&ChatId>, limit: usize) -> Result<Vec<OutboxRow>, StoreError> {
        match self {
            Store::Memory(memory) => memory.call("unsent", None, |memory| Ok(memory.unsent(after, limit))).await,
            Store::Sled(sled) => sled.unsent(sled::Which::After(after.cloned()), limit).await,
            Store::Postgres(postgres) => postgres.unsent(after, limit).await,
        }
    }

    /// Rows to send to one chat, ascending, at most `limit`.
    pub async fn unsent_of(&self, chat: &ChatId, limit: usize) -> Result<Vec<OutboxRow>, StoreError> {
        match self {
            Store::Memory(memory) => memory.call("unsent_of", Some(chat), |memory| Ok(memory.unsent_of(chat, limit))).await,
            Store::Sled(sled) => sled.unsent(sled::Which::Of(chat.clone()), limit).await,
            Store::Postgres(postgres) => postgres.unsent_of(chat, limit).await,
        }
    }

    /// Drops a sent row. A row already gone is no error. Durable when it returns; many that wait at the same time share a sync.
    pub async fn mark_sent(&self, chat: &ChatId, sequence: u64) -> Result<(), StoreError> {
        match self {
            Store::Memory(memory) => {
                memory
                    .call("mark_sent", Some(chat), |memory| {
                        memory.mark_sent(chat, sequence);
                        Ok(())
                    })
                    .await
            }
            Store::Sled(sled) => sled.mark_sent(chat, sequence).await,
            Store::Postgres(postgres) => postgres.mark_sent(chat, sequence).await,
        }
    }

    /// Takes a row that can never be sent out of the outbox and keeps it as a dead letter. A row already gone is no error and
    /// leaves none. Durable when it returns.
    pub async fn bury(&self, chat: &ChatId, sequence: u64, why: &str) -> Result<(), StoreError> {
        match self {
            Store::Memory(memory) => {
                memory
                    .call("bury", Some(chat), |memory| {
                        memory.bury(chat, sequence, why);
                        Ok(())
                    })
                    .await
            }
            Store::Sled(sled) => sled.bury(chat, sequence, why).await,
            Store::Postgres(postgres) => postgres.bury(chat, sequence, why).await,
        }
    }

    /// Puts a dead letter back into the outbox, in its old place. One that is not there is no error. Durable when it returns.
    pub async fn revive(&self, chat: &ChatId, sequence: u64) -> Result<(), StoreError> {
        match self {
            Store::Memory(memory) => memory.revive(chat, sequence),
            Store::Sled(sled) => return sled.revive(chat, sequence).await,
            Store::Postgres(postgres) => return postgres.revive(chat, sequence).await,
        }
        Ok(())
    }

    /// The dead letters, chat by chat, ascending within a chat, at most `limit`, until their chat is forgotten. One that cannot be
    /// read is set aside and left out.
    pub async fn dead(&self, limit: usize) -> Result<Vec<DeadLetter>, StoreError> {
        match self {
            Store::Memory(memory) => Ok(memory.dead(limit)),
            Store::Sled(sled) => sled.dead(limit).await,
            Store::Postgres(postgres) => postgres.dead(limit).await,
        }
    }

    /// The kept lines of a chat after this sequence number, ascending, at most `limit`. One that cannot be read is set aside and
    /// left out.
    pub async fn lines(&self, chat: &ChatId, after: u64, limit: usize) -> Result<Vec<KeptLine>, StoreError> {
        match self {
            Store::Memory(memory) => Ok(memory.lines(chat, after, limit)),
            Store::Sled(sled) => sled.lines(chat, after, limit).await,
            Store::Postgres(postgres) => postgres.lines(chat, after, limit).await,
        }
    }

    /// Removes the kept lines and the dead letters of a chat. Durable when it returns.
    pub async fn forget_text(&self, chat: &ChatId) -> Result<(), StoreError> {
        match self {
            Store::Memory(memory) => memory.forget_text(chat),
            Store::Sled(sled) => return sled.forget_text(chat).await,
            Store::Postgres(postgres) => return postgres.forget_text(chat).await,
        }
        Ok(())
    }

    /// Removes all of a chat: its key, session, cases, rows, lines, dead letters, timers and what was set aside of it. Durable when it
    /// returns. The chat starts again from version 0; a turn decided before is refused, and its sequence numbers are not used again.
    /// The bytes may stay in the files and in copies of them, but the key that opens them is destroyed first.
    pub async fn forget(&self, chat: &ChatId) -> Result<(), StoreError> {
        match self {
            Store::Memory(memory) => memory.forget(chat),
            Store::Sled(sled) => return sled.forget(chat).await,
            Store::Postgres(postgres) => return postgres.forget(chat).await,
        }
        Ok(())
    }

    /// Chats of which something that can be read is kept, at most `limit`, in the store's own fixed order. `after` is the last one of the page before.
    pub async fn chats(&self, after: Option<&ChatId>, limit: usize) -> Result<Vec<ChatId>, StoreError> {
        match self {
            Store::Memory(memory) => Ok(memory.chats(after, limit)),
            Store::Sled(sled) => sled.chats(after, limit).await,
            Store::Postgres(postgres) => postgres.chats(after, limit).await,
        }
    }

    /// All of them, some at a time.
    pub fn pages(&self) -> Pages<'_> {
        Pages { store: self, last: None }
    }

    /// Everything kept of a chat. Empty for a chat never seen; refuses like [`Store::load`].
    pub async fn export(&self, chat: &ChatId) -> Result<Exported, StoreError> {
        match self {
            Store::Memory(memory) => Ok(memory.export(chat)),
            Store::Sled(sled) => sled.export(chat).await,
            Store::Postgres(postgres) => postgres.export(chat).await,
        }
    }

    /// The damaged records that were set aside, until their chat is forgotten.
    pub async fn quarantined(&self) -> Result<Vec<Quarantined>, StoreError> {
        match self {
            Store::Memory(_) => Ok(Vec::new()),
            Store::Sled(sled) => sled.quarantined().await,
            Store::Postgres(postgres) => postgres.quarantined().await,
        }
    }

    /// Reads every record and changes nothing; returns what is wrong, one line each. Also says when sled has begun to keep
    /// values in separate files, which a power cut can destroy: export and import the store then. Run it after [`open`] and
    /// every day.
    pub async fn self_test(&self) -> Result<Vec<String>, StoreError> {
        match self {
            Store::Memory(_) => Ok(Vec::new()),
            Store::Sled(sled) => sled.self_test(false).await,
            Store::Postgres(postgres) => postgres.self_test().await,
        }
    }

    /// As [`Store::self_test`], beside the turns of a program that serves: it takes no more than a twentieth of one core. A store that is
    /// shared is not read whole by each of its programs.
    pub async fn self_test_gently(&self) -> Result<Vec<String>, StoreError> {
        match self {
            Store::Sled(sled) => sled.self_test(true).await,
            Store::Memory(_) | Store::Postgres(_) => Ok(Vec::new()),
        }
    }

    /// Writes a chat as [`Store::export`] gave it out, with its versions and numbers; `false`, and nothing is written, where anything
    /// is kept of this chat already. Durable when it returns.
    pub async fn restore(&self, exported: Exported) -> Result<bool, StoreError> {
        match self {
            Store::Memory(memory) => memory.restore(&exported),
            Store::Sled(sled) => sled.restore(exported).await,
            Store::Postgres(postgres) => postgres.restore(&exported).await,
        }
    }

    /// No chat that lost its counter used a sequence number above this: a new chat begins after it.
    pub async fn floor(&self) -> Result<u64, StoreError> {
        match self {
            Store::Memory(memory) => Ok(memory.floor()),
            Store::Sled(sled) => sled.floor().await,
            Store::Postgres(postgres) => postgres.floor().await,
        }
    }

    /// Raises that, never lowers it. Durable when it returns.
    pub async fn raise_floor(&self, floor: u64) -> Result<(), StoreError> {
        match self {
            Store::Memory(memory) => memory.raise_floor(floor),
            Store::Sled(sled) => return sled.raise_floor(floor).await,
            Store::Postgres(postgres) => return postgres.raise_floor(floor).await,
        }
        Ok(())
    }

    // ── what several programs share ──

    /// Whether other programs may use it at the same time. Then who sends to a chat must have [leased](Store::lease) it.
    pub fn is_shared(&self) -> bool {
        matches!(self, Store::Postgres(_))
    }

    /// The secret that all programs of this store sign web sessions with; `None` where it is kept elsewhere.
    pub fn web_secret(&self) -> Option<[u8; 32]> {
        match self {
            Store::Memory(_) | Store::Sled(_) => None,
            Store::Postgres(postgres) => Some(postgres.web_secret()),
        }
    }

    /// Replaces that, for programs that start from now on; nothing happens where it is kept elsewhere.
    pub async fn set_web_secret(&self, secret: [u8; 32]) -> Result<(), StoreError> {
        match self {
            Store::Memory(_) | Store::Sled(_) => Ok(()),
            Store::Postgres(postgres) => postgres.set_web_secret(secret).await,
        }
    }

    /// The same as [`Store::due`], but for `span` no other program gets these timers from here. Of a store that is not shared, the same.
    pub async fn claim_due(&self, now: DateTime<Utc>, limit: usize, span: Duration) -> Result<Vec<Timer>, StoreError> {
        match self {
            Store::Postgres(postgres) => postgres.claim_due(now, limit, span).await,
            Store::Memory(_) | Store::Sled(_) => self.due(now, limit).await,
        }
    }

    /// Leases the sending to a chat for `span`, again if it is ours already. `false` where another program has it; always `true` where
    /// the store is not shared.
    pub async fn lease(&self, chat: &ChatId, span: Duration) -> Result<bool, StoreError> {
        match self {
            Store::Memory(_) | Store::Sled(_) => Ok(true),
            Store::Postgres(postgres) => postgres.lease(chat, span).await,
        }
    }

    /// Renews all our leases for `span` from now, even past ones that nobody has taken since, and says which they are, by
    /// [`Store::tag`]. None where the store is not shared.
    pub async fn renew_leases(&self, span: Duration) -> Result<BTreeSet<String>, StoreError> {
        match self {
            Store::Memory(_) | Store::Sled(_) => Ok(BTreeSet::new()),
            Store::Postgres(postgres) => postgres.renew_leases(span).await,
        }
    }

    /// Ends our lease of a chat. Says whether it has rows to send: then whoever wants to send them must lease it again.
    pub async fn let_go(&self, chat: &ChatId) -> Result<bool, StoreError> {
        match self {
            Store::Memory(_) | Store::Sled(_) => Ok(false),
            Store::Postgres(postgres) => postgres.let_go(chat).await,
        }
    }

    /// Leases chats that have rows to send and that no program has leased, a few at a time, for `span`. None where the store is not
    /// shared.
    pub async fn take_over(&self, span: Duration) -> Result<Vec<ChatId>, StoreError> {
        match self {
            Store::Memory(_) | Store::Sled(_) => Ok(Vec::new()),
            Store::Postgres(postgres) => postgres.take_over(span).await,
        }
    }

    /// A chat's name for lists and notes, which leads back to nobody without the keys; in memory, the chat itself.
    pub fn tag(&self, chat: &ChatId) -> String {
        match self {
            Store::Memory(_) => chat.0.clone(),
            Store::Sled(sled) => hex(&sled.vault().tag(chat)),
            Store::Postgres(postgres) => hex(&postgres.tag(chat)),
        }
    }

    /// The keyring that seals it, for whatever else is kept of its customers; `None` in memory and in a database, which has the keys
    /// itself.
    pub fn vault(&self) -> Option<&Arc<Vault>> {
        match self {
            Store::Memory(_) | Store::Postgres(_) => None,
            Store::Sled(sled) => Some(sled.vault()),
        }
    }

    /// What a database keeps beside the conversations; `None` where that is kept elsewhere.
    pub fn annex(&self) -> Option<postgres::Annex> {
        match self {
            Store::Memory(_) | Store::Sled(_) => None,
            Store::Postgres(postgres) => Some(postgres.annex()),
        }
    }

    /// Seals the keys of all customers with a new master key: taken from the file `new_master`, or made there; otherwise it replaces the
    /// old one in its file. `place` is what the store was opened with. Refuses with [`StoreError::Keys`] while another program sends from
    /// a store that is shared. Cut short at any point, the store opens with the old key or with the new one. Afterwards this store takes
    /// no more turns: open it again. Returns how many keys of customers could not be read, and stay as they were. In memory nothing is
    /// done.
    pub async fn rotate_key(&self, place: &Place, new_master: Option<&Path>) -> Result<u64, StoreError> {
        match self {
            Store::Memory(_) => Ok(0),
            Store::Sled(_) => vault::rotate(place, new_master).map(|()| 0).map_err(|error| StoreError::Keys(error.to_string())),
            Store::Postgres(postgres) => postgres.rotate_key(place, new_master).await,
        }
    }

    /// The folder that was opened; `None` in memory and in a database.
    pub fn folder(&self) -> Option<&Path> {
        match self {
            Store::Memory(_) | Store::Postgres(_) => None,
            Store::Sled(sled) => sled.folder(),
        }
    }

    /// Copies what is kept, while it is open, into a folder that is there: into `sled` in it, and the keyring over the file `keyring`, if
    /// one is named. Both as of one moment, and read once. Writes wait while it is copied. The inner error is of the copy; the store goes
    /// on.
    pub async fn copy(&self, to: &Path, keyring: Option<&Path>) -> Result<std::io::Result<()>, StoreError> {
        if let Store::Sled(sled) = self { sled.copy(to, keyring).await } else { Ok(Err(std::io::ErrorKind::Unsupported.into())) }
    }

    /// Finishes what is queued, then closes. Dropping the store does the same but blocks the thread it happens on.
    pub async fn close(self) {
        // The result says only whether dropping panicked, and there is nobody left to tell.
        let _ = tokio::task::spawn_blocking(move || drop(self)).await;
    }
}
