//! The store contract: `load, commit, due, unsent, mark sent, forget, export`. Memory and sled keep the same promises;
//! `tests/store_contract.rs` runs against each.
//!
//! Promises: a [`Commit`] is written whole or not at all; when `commit` returns `Ok` it survives a killed process and a power
//! cut (sled); a commit from an old version is refused with [`StoreError::Conflict`] and changes nothing.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::case::{Case, CaseId};
use crate::chat::{ChatId, DeliveryId, Outbound};
use crate::engine::Session;

pub mod memory;
pub mod record;
pub mod sled;

/// How many handled deliveries a session remembers.
pub const DELIVERIES_REMEMBERED: usize = 16;

/// Everything a turn needs to decide.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loaded {
    /// Counts the commits of this chat; 0 before the first.
    pub version: u64,
    /// The session, if this chat was seen before.
    pub session: Option<Session>,
    /// All cases of this chat, oldest first.
    pub cases: Vec<Case>,
    /// The last handled deliveries, oldest first, at most [`DELIVERIES_REMEMBERED`].
    pub handled: Vec<DeliveryId>,
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
    /// Timers to arm. A timer with a known key replaces the old one.
    pub arm: Vec<Timer>,
    /// Timers to drop, by key; unknown keys are no error. Applied before `arm`.
    pub disarm: Vec<String>,
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
}

/// A reply or reminder that waits to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxRow {
    /// Whose it is.
    pub chat: ChatId,
    /// Ascending within the chat, never reused.
    pub sequence: u64,
    /// What to send.
    pub outbound: Outbound,
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
    /// The disk, the folder or the engine failed. The store takes no more commits.
    #[error("the store failed: {0}")]
    Storage(String),
}

/// A store: closed, because the contract is a test and not a trait.
#[derive(Debug)]
pub enum Store {
    /// Keeps everything in memory; for replays, tests and `--store memory`.
    Memory(memory::Memory),
    /// The embedded default.
    Sled(sled::Sled),
}
