//! The store in memory: for replays, tests and trying things out. The same promises as on disk, but nothing outlives the process.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;

use crate::case::{Case, CaseId};
use crate::chat::{ChatId, DeliveryId, KeptLine, Line, Outbound};
use crate::engine::Session;
use crate::store::record::{self, Dead, Head, Owner, Sealed};
use crate::store::{Commit, DeadLetter, Exported, Loaded, OutboxRow, StoreError, Timer};

/// A store in memory.
#[derive(Debug, Default)]
pub struct Memory {
    everything: Mutex<Everything>,
    around: Option<Around>,
}

/// For tests: called before and after a call of the store, which waits for it. An error is what the caller gets: before, and nothing
/// was done; after, and it was done all the same. The calls of a turn, of the relay and of the timer loop are seen.
pub struct Around(pub Box<Waits>);

/// What a call of the store waits for.
pub type Waits = dyn Fn(Call<'_>) -> BoxFuture<'static, Result<(), StoreError>> + Send + Sync;

/// One call of the store, as [`Around`] sees it.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    /// The method.
    pub name: &'static str,
    /// Whose records it is about, if of one chat.
    pub chat: Option<&'a ChatId>,
    /// What became of it; `None` before it is done.
    pub ended: Option<Result<(), &'a StoreError>>,
}

impl std::fmt::Debug for Around {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Around")
    }
}

#[derive(Debug, Default)]
struct Everything {
    chats: BTreeMap<ChatId, Chat>,
    /// No forgotten chat used a sequence number above this.
    floor: u64,
}

#[derive(Debug, Default)]
struct Chat {
    version: u64,
    last_sequence: u64,
    session: Option<Arc<Session>>,
    handled: Arc<Vec<DeliveryId>>,
    cases: BTreeMap<CaseId, Arc<Case>>,
    outbox: BTreeMap<u64, Outbound>,
    lines: BTreeMap<u64, Line>,
    dead: BTreeMap<u64, Dead>,
    timers: BTreeMap<String, Timer>,
}

impl Memory {
    /// An empty store whose calls a test slows down and makes fail.
    pub fn with(around: Around) -> Self {
        Self { around: Some(around), ..Self::default() }
    }

    pub(super) async fn call<T>(
        &self,
        name: &'static str,
        chat: Option<&ChatId>,
        work: impl FnOnce(&Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let Some(Around(around)) = &self.around else { return work(self) };
        around(Call { name, chat, ended: None }).await?;
        let done = work(self);
        let after = around(Call { name, chat, ended: Some(done.as_ref().map(|_| ())) });
        after.await?;
        done
    }

    fn lock(&self) -> MutexGuard<'_, Everything> {
        self.everything.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn load(&self, chat: &ChatId) -> Loaded {
        self.lock().chats.get(chat).map_or_else(Loaded::default, |kept| Loaded {
            version: kept.version,
            session: kept.session.clone(),
            cases: kept.cases.values().cloned().collect(),
            handled: kept.handled.clone(),
            last_sequence: kept.last_sequence,
        })
    }

    pub(super) fn commit(&self, commit: &Commit) -> Result<u64, StoreError> {
        let mut everything = self.lock();
        let floor = everything.floor;
        let known = everything.chats.get(&commit.chat);
        let version = known.map_or(0, |kept| kept.version);
        if version != commit.from_version {
            return Err(StoreError::Conflict);
        }
        let last_sequence = known.map_or(floor, |kept| kept.last_sequence);
        let handled = known.map(|kept| kept.handled.clone()).unwrap_or_default();
        let head = Head { version, next_sequence: last_sequence + 1, handled };
        let (_, head) = Sealed::new(commit, Owner::unsealed(&commit.chat))?.rows(commit, &head)?; // to refuse what no store could keep

        let kept = everything.chats.entry(commit.chat.clone()).or_default();
        kept.version = version + 1;
        kept.last_sequence = last_sequence;
        kept.session = Some(Arc::new(commit.session.clone()));
        kept.handled = head.handled;
        for case in &commit.cases {
            kept.cases.insert(case.id, Arc::new(case.clone()));
        }
        for outbound in &commit.outbox {
            kept.last_sequence += 1;
            kept.outbox.insert(kept.last_sequence, outbound.clone());
        }
        for line in &commit.lines {
            kept.last_sequence += 1;
            kept.lines.insert(kept.last_sequence, line.clone());
        }
        for key in &commit.disarm {
            kept.timers.remove(key);
        }
        for timer in &commit.arm {
            kept.timers.insert(timer.key.clone(), Timer { chat: commit.chat.clone(), ..timer.clone() });
        }
        Ok(kept.version)
    }

    pub(super) fn due(&self, now: DateTime<Utc>, limit: usize) -> Vec<Timer> {
        let mut due = self.timers(|timer| timer.due <= now);
        due.truncate(limit);
        due
    }

    pub(super) fn next_due(&self) -> Option<DateTime<Utc>> {
        self.timers(|_| true).first().map(|timer| timer.due)
    }

    fn timers(&self, wanted: impl Fn(&Timer) -> bool) -> Vec<Timer> {
        let everything = self.lock();
        let mut timers: Vec<Timer> =
            everything.chats.values().flat_map(|kept| kept.timers.values()).filter(|timer| wanted(timer)).cloned().collect();
        timers.sort();
        timers
    }

    pub(super) fn unsent(&self, after: Option<&ChatId>, limit: usize) -> Vec<OutboxRow> {
        let everything = self.lock();
        let later = everything.chats.iter().filter(|(chat, _)| after.is_none_or(|after| *chat > after));
        later.flat_map(|(chat, kept)| rows(chat, kept)).take(limit).collect()
    }

    pub(super) fn unsent_of(&self, chat: &ChatId, limit: usize) -> Vec<OutboxRow> {
        let everything = self.lock();
        everything.chats.get(chat).into_iter().flat_map(|kept| rows(chat, kept)).take(limit).collect()
    }

    pub(super) fn mark_sent(&self, chat: &ChatId, sequence: u64) {
        if let Some(kept) = self.lock().chats.get_mut(chat) {
            kept.outbox.remove(&sequence);
        }
    }

    pub(super) fn bury(&self, chat: &ChatId, sequence: u64, why: &str) {
        if let Some(kept) = self.lock().chats.get_mut(chat)
            && let Some(outbound) = kept.outbox.remove(&sequence)
        {
            kept.dead.insert(sequence, Dead::new(why, outbound));
        }
    }

    pub(super) fn revive(&self, chat: &ChatId, sequence: u64) {
        if let Some(kept) = self.lock().chats.get_mut(chat)
            && let Some(dead) = kept.dead.remove(&sequence)
        {
            kept.outbox.insert(sequence, dead.outbound);
        }
    }

    pub(super) fn dead(&self, limit: usize) -> Vec<DeadLetter> {
        let everything = self.lock();
        everything.chats.iter().flat_map(|(chat, kept)| dead(chat, kept)).take(limit).collect()
    }

    pub(super) fn lines(&self, chat: &ChatId, after: u64, limit: usize) -> Vec<KeptLine> {
        let everything = self.lock();
        let later = (Bound::Excluded(after), Bound::Unbounded);
        let lines = everything.chats.get(chat).into_iter().flat_map(|kept| kept.lines.range(later));
        lines.map(|(sequence, line)| KeptLine { sequence: *sequence, line: line.clone() }).take(limit).collect()
    }

    pub(super) fn forget_text(&self, chat: &ChatId) {
        if let Some(kept) = self.lock().chats.get_mut(chat) {
            kept.lines.clear();
            kept.dead.clear();
        }
    }

    pub(super) fn forget(&self, chat: &ChatId) {
        let mut everything = self.lock();
        if let Some(kept) = everything.chats.remove(chat) {
            everything.floor = everything.floor.max(kept.last_sequence);
        }
    }

    pub(super) fn chats(&self, after: Option<&ChatId>, limit: usize) -> Vec<ChatId> {
        let everything = self.lock();
        everything.chats.keys().filter(|chat| after.is_none_or(|after| *chat > after)).take(limit).cloned().collect()
    }

    pub(super) fn export(&self, chat: &ChatId) -> Exported {
        let Loaded { version, session, cases, handled, .. } = self.load(chat);
        let unsent = self.unsent_of(chat, usize::MAX).into_iter().map(|row| (row.sequence, row.outbound)).collect();
        let lines = self.lines(chat, 0, usize::MAX);
        let dead = self.lock().chats.get(chat).into_iter().flat_map(|kept| dead(chat, kept)).collect();
        let timers = self.timers(|timer| timer.chat == *chat);
        let last_sequence = self.lock().chats.get(chat).map(|kept| kept.last_sequence);
        let last_sequence = last_sequence.unwrap_or_else(|| self.floor());
        Exported { chat: chat.clone(), version, last_sequence, session, cases, handled, unsent, lines, dead, timers }
    }

    /// Whether it was written: nothing may be kept of the chat yet.
    pub(super) fn restore(&self, exported: &Exported) -> Result<bool, StoreError> {
        record::restored(&Owner::unsealed(&exported.chat), exported)?; // to refuse what no store could keep
        let mut everything = self.lock();
        if everything.chats.contains_key(&exported.chat) {
            return Ok(false);
        }
        let kept = Chat {
            version: exported.version,
            last_sequence: exported.last_sequence,
            session: exported.session.clone(),
            handled: exported.handled.clone(),
            cases: exported.cases.iter().map(|case| (case.id, case.clone())).collect(),
            outbox: exported.unsent.iter().cloned().collect(),
            lines: exported.lines.iter().map(|kept| (kept.sequence, kept.line.clone())).collect(),
            dead: exported
                .dead
                .iter()
                .map(|dead| (dead.row.sequence, Dead { why: dead.why.clone(), outbound: dead.row.outbound.clone() }))
                .collect(),
            timers: exported.timers.iter().map(|timer| (timer.key.clone(), timer.clone())).collect(),
        };
        everything.chats.insert(exported.chat.clone(), kept);
        Ok(true)
    }

    pub(super) fn floor(&self) -> u64 {
        self.lock().floor
    }

    pub(super) fn raise_floor(&self, floor: u64) {
        let mut everything = self.lock();
        everything.floor = everything.floor.max(floor);
    }
}

fn rows<'a>(chat: &'a ChatId, kept: &'a Chat) -> impl Iterator<Item = OutboxRow> + 'a {
    let row = |(sequence, outbound): (&u64, &Outbound)| OutboxRow { chat: chat.clone(), sequence: *sequence, outbound: outbound.clone() };
    kept.outbox.iter().map(row)
}

fn dead<'a>(chat: &'a ChatId, kept: &'a Chat) -> impl Iterator<Item = DeadLetter> + 'a {
    kept.dead.iter().map(|(sequence, Dead { why, outbound })| {
        let row = OutboxRow { chat: chat.clone(), sequence: *sequence, outbound: outbound.clone() };
        DeadLetter { row, why: why.clone() }
    })
}
