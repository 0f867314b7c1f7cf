//! The chats that wrote last, as they are on disk: what a turn needs, without reading and parsing it again.
//!
//! The writer alone changes what is known, after the sync and before it answers. Who reads from disk because a chat is not known
//! takes a ticket first; any write of that chat in between makes the ticket worthless. So what is known is never older than the
//! last answer, and a turn decided from what is older is refused as a conflict like any other.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::decide::Following;
use crate::case::Case;
use crate::chat::ChatId;
use crate::engine::Session;
use crate::store::record::{Head, armed};
use crate::store::{Commit, Loaded};

/// About how many bytes of records are known at a time; what they take in memory is a few times that.
const BYTES: usize = 16 << 20;

/// What is known of one chat.
#[derive(Clone, Debug)]
pub(super) struct Known {
    /// Its record, without the session.
    pub(super) head: Head,
    /// When its timers are due.
    pub(super) timers: BTreeMap<String, DateTime<Utc>>,
    /// Its session.
    pub(super) session: Option<Arc<Session>>,
    /// How many bytes that has on disk.
    pub(super) session_bytes: usize,
    /// Its cases, oldest first.
    pub(super) cases: Vec<Arc<Case>>,
}

#[derive(Debug)]
enum Entry {
    /// Somebody with this ticket is reading it from disk.
    Ticket(u64),
    /// With its weight.
    Known(Arc<Known>, usize),
}

/// The chats known. In two halves: when the younger one is full, the older one is forgotten.
#[derive(Debug, Default)]
pub(super) struct Hot {
    young: HashMap<ChatId, Entry>,
    old: HashMap<ChatId, Entry>,
    bytes: usize,
    tickets: u64,
}

impl Hot {
    /// What is known of a chat; otherwise a ticket to make it known.
    pub(super) fn get(&mut self, chat: &ChatId) -> Result<Arc<Known>, u64> {
        if let Some(known) = self.known(chat) {
            return Ok(known);
        }
        self.tickets += 1;
        self.put(chat.clone(), Entry::Ticket(self.tickets));
        Err(self.tickets)
    }

    /// What is known of a chat.
    pub(super) fn known(&mut self, chat: &ChatId) -> Option<Arc<Known>> {
        if let Some(Entry::Known(known, _)) = self.young.get(chat) {
            return Some(Arc::clone(known));
        }
        let entry = self.old.remove(chat)?;
        let known = match &entry {
            Entry::Known(known, _) => Some(Arc::clone(known)),
            Entry::Ticket(_) => None,
        };
        self.put(chat.clone(), entry);
        known
    }

    /// Makes a chat known as it was read from disk, if the ticket is still good.
    pub(super) fn learn(&mut self, chat: &ChatId, ticket: u64, known: Known) {
        if matches!(self.young.get(chat).or_else(|| self.old.get(chat)), Some(Entry::Ticket(valid)) if *valid == ticket) {
            self.put(chat.clone(), Entry::of(Arc::new(known)));
        }
    }

    /// What became of a chat that was known.
    pub(super) fn update(&mut self, chat: &ChatId, following: Following) {
        let mut known = match self.take(chat) {
            Some(Entry::Known(known, _)) if known.head.version == following.from => known,
            _ => return,
        };
        let kept = Arc::make_mut(&mut known);
        for commit in following.commits {
            kept.apply(commit);
        }
        kept.head = following.head;
        kept.session_bytes = following.session_bytes;
        self.put(chat.clone(), Entry::of(known));
    }

    /// Forgets what is known of a chat, and makes tickets for it worthless.
    pub(super) fn remove(&mut self, chat: &ChatId) {
        self.take(chat);
    }

    /// Forgets everything, and makes all tickets worthless.
    pub(super) fn clear(&mut self) {
        self.young.clear();
        self.old.clear();
        self.bytes = 0;
    }

    fn take(&mut self, chat: &ChatId) -> Option<Entry> {
        let old = self.old.remove(chat);
        let Some(young) = self.young.remove(chat) else { return old };
        self.bytes -= young.weight();
        Some(young)
    }

    fn put(&mut self, chat: ChatId, entry: Entry) {
        self.take(&chat);
        self.bytes += entry.weight();
        self.young.insert(chat, entry);
        if self.bytes > BYTES / 2 {
            self.old = std::mem::take(&mut self.young);
            self.bytes = 0;
        }
    }
}

impl Entry {
    fn of(known: Arc<Known>) -> Entry {
        let weight = known.weight();
        Entry::Known(known, weight)
    }

    /// About how many bytes it is.
    fn weight(&self) -> usize {
        match self {
            Entry::Ticket(_) => 100,
            Entry::Known(_, weight) => 100 + weight,
        }
    }
}

impl Known {
    /// The same for a turn.
    pub(super) fn loaded(&self) -> Loaded {
        Loaded {
            version: self.head.version,
            session: self.session.clone(),
            cases: self.cases.clone(),
            handled: self.head.handled.clone(),
            last_sequence: if self.head.version == 0 { 0 } else { self.head.next_sequence.saturating_sub(1) },
        }
    }

    fn apply(&mut self, commit: Commit) {
        for key in &commit.disarm {
            self.timers.remove(key);
        }
        self.timers.extend(armed(&commit).map(|timer| (timer.key.clone(), timer.due)));
        for case in commit.cases {
            match self.cases.binary_search_by_key(&case.id, |known| known.id) {
                Ok(at) => self.cases[at] = Arc::new(case),
                Err(at) => self.cases.insert(at, Arc::new(case)),
            }
        }
        self.session = Some(Arc::new(commit.session));
    }

    fn weight(&self) -> usize {
        let timers: usize = self.timers.keys().map(|key| key.len() + 64).sum();
        let handled: usize = self.head.handled.iter().map(|delivery| delivery.0.len() + 24).sum();
        self.session_bytes + self.cases.len() * 1024 + timers + handled
    }
}
