//! The relay: rows of the outbox go to the platform, and are dropped once it has them.
//!
//! - In order within a chat, one at a time; different chats beside each other. Replies go before reminders.
//! - A row is dropped in the store right after it was sent, and noted in a file even before. If the program is killed between
//!   the platform's taking a row and the note, that one row is sent again: at most one row of each chat that was being written to.
//!   Nobody can ask Telegram whether it took a row. So few are begun at the same time ([`FRESH`]), and at the platform's own pace
//!   hardly ever more than one. A disk that fails takes the last notes with it: then one row of each chat on its way ([`TOGETHER`]).
//! - A platform that says "later" delays that chat only; when it says so to several chats in a row, all wait.
//! - What may or may not have arrived is sent again, ever more rarely.
//! - Where several programs share the store, a chat is written to by whoever has leased it. Leases are renewed as long as the program
//!   lives; whoever finds rows of a chat that nobody has leased takes it over.
//! - What the platform will never take becomes a dead letter, and what follows it goes on. Where nobody can be reached, everything
//!   becomes one, until the customer writes again.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior};

use crate::channel::Sent;
use crate::chat::{ChatId, Lane, Outbound};
use crate::log;
use crate::pace::{self, Bucket};
use crate::store::{OutboxRow, Store, StoreError};

mod notes;

use notes::{Noted, Notes};

/// Rows that are on their way at the same time, however long they take.
pub const TOGETHER: usize = 64;
/// Of these, rows that were begun just now and are not noted yet. Whoever kills the program has so many sent twice at most; those that
/// hang longer are in doubt anyway.
pub const FRESH: usize = 8;
/// A send is fresh for so long.
const FRESH_FOR: Duration = Duration::from_secs(2);
/// Rows of one chat that are read at once.
const ROWS: usize = 64;
/// Rows read at once when the program starts.
const PAGE: usize = 1000;
/// Chats whose rows are read before they can go, so that a long backlog does not fill the memory.
const READ_AHEAD: usize = 256;
/// The shortest pause after "later".
const SHORTEST_LATER: Duration = Duration::from_millis(500);
/// The first pause after a row may or may not have arrived; it doubles each time.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// The longest such pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// So many failures of a row, while rows of other chats arrive, mean that the row is the trouble.
const FAILURES_MAX: u32 = 20;
/// So many chats that are told "later" one after the other, with nothing sent between, mean that all should wait.
const ALL_WAIT_AFTER: usize = 5;
/// A file may take so many times as long as words.
const FILES_TAKE: u32 = 6;
/// Why rows are buried unsent.
const UNREACHABLE: &str = "nobody can be reached there";
/// Why a row is buried that may have arrived.
const GIVEN_UP: &str = "it failed too often while rows of other chats arrived";
/// How often it is looked how long chats wait.
const MEASURE_EVERY: Duration = Duration::from_secs(1);
/// How often chats that need no memory are forgotten.
const SWEEP_EVERY: Duration = Duration::from_secs(30);
/// How often leases are renewed, and chats that nobody has leased are looked for.
const BEAT_EVERY: Duration = Duration::from_secs(3);
/// A lease lasts so much longer than a message may take.
const LEASE_MARGIN: Duration = Duration::from_secs(10);
/// How long to wait when the store is away.
const WHEN_AWAY: Duration = Duration::from_secs(1);

/// Gives a message to the platform.
pub type Deliver = Arc<dyn Fn(ChatId, Outbound) -> BoxFuture<'static, Sent> + Send + Sync>;

/// How fast a platform may be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Messages a second to all chats together; 0 for no limit.
    pub all: u32,
    /// The time between two messages to one chat, after the first few; zero for no limit.
    pub chat_every: Duration,
    /// The first few.
    pub chat_burst: u32,
    /// A send that takes longer may or may not have arrived. A file has six times as long.
    pub patience: Duration,
}

/// Something happened to a chat's rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wake {
    /// Which one.
    pub chat: ChatId,
    /// What happened.
    pub what: What,
    /// The new rows, if they are known; otherwise they are read. Each must be in the store.
    pub rows: Vec<OutboxRow>,
}

/// What happened to a chat's rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// There are new ones.
    Rows,
    /// There are new ones, because the customer wrote, who can be reached again.
    Heard,
    /// All are gone, with everything that was kept of the chat.
    Forgotten,
}

/// What has become of rows since the start.
#[derive(Debug, Default)]
pub struct Counts {
    /// The platform has them.
    pub sent: AtomicU64,
    /// Times the platform said "later".
    pub later: AtomicU64,
    /// Times nobody knows whether it arrived.
    pub unknown: AtomicU64,
    /// Rows that became dead letters.
    pub dead: AtomicU64,
    /// Of these, rows that the platform refused, though somebody is there.
    pub refused: AtomicU64,
    /// Since when the chat that waits longest has had rows to send, as of a second ago.
    oldest: Mutex<Option<Instant>>,
}

impl Counts {
    /// How long the chat that waits longest has been waiting.
    pub fn oldest(&self, now: Instant) -> Duration {
        self.since().map_or(Duration::ZERO, |since| now.saturating_duration_since(since))
    }

    fn since(&self) -> MutexGuard<'_, Option<Instant>> {
        self.oldest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Sends what waits for this channel, then what `wakes` tell of, until `stop`; then finishes what is on its way. Only a store that
/// failed ends it with an error.
pub async fn run(
    store: Arc<Store>,
    channel: &str,
    deliver: Deliver,
    pace: Pace,
    counts: Arc<Counts>,
    mut wakes: mpsc::UnboundedReceiver<Wake>,
    mut stop: watch::Receiver<bool>,
) -> Result<(), StoreError> {
    let now = Instant::now();
    let noted_before = Notes::read(store.folder(), channel);
    let (noted, mut now_noted) = mpsc::unbounded_channel();
    let mut relay = Relay {
        notes: Arc::new(Notes::none()),
        noted,
        store,
        deliver,
        pace,
        counts,
        chats: HashMap::new(),
        unread: [VecDeque::new(), VecDeque::new()],
        ready: [VecDeque::new(), VecDeque::new()],
        waiting: BTreeSet::new(),
        all: Bucket::per_second(pace.all, now),
        all_wait_until: now,
        told_later: BTreeSet::new(),
        arrived_at: now,
        begun: VecDeque::new(),
        tasks: JoinSet::new(),
        channel: channel.to_owned(),
        leases: None,
    };
    if relay.store.is_shared() {
        relay.leases = Some(Leases { span: pace.patience + LEASE_MARGIN, good_until: now, since: now, beating: false });
    }
    let mut stopped = stop.clone();
    while let Err(error) = relay.find_unsent(channel, &noted_before).await {
        if !matches!(error, StoreError::Away(_)) {
            return Err(error);
        }
        tracing::warn!("the store is away; waiting for it");
        tokio::select! {
            () = tokio::time::sleep(WHEN_AWAY) => {}
            _ = stopped.wait_for(|stop| *stop) => return Ok(()),
        }
    }
    relay.notes = Arc::new(Notes::begin(relay.store.folder(), channel));
    let mut sweep = tokio::time::interval(SWEEP_EVERY);
    let mut beat = tokio::time::interval(BEAT_EVERY);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut measure = tokio::time::interval(MEASURE_EVERY);
    while !*stop.borrow() {
        let next = relay.start_what_may_start();
        // In this order: what is finished makes room for what is new, and what comes seldom does not wait behind what comes often.
        tokio::select! {
            biased;
            _ = stop.wait_for(|stop| *stop) => {}
            Some(done) = relay.tasks.join_next() => {
                // A task catches its own panics.
                if let Ok(done) = done {
                    relay.settle(done)?;
                }
            }
            Some((chat, sequence)) = now_noted.recv() => relay.arrived(&chat, sequence),
            _ = sweep.tick() => relay.sweep(),
            _ = beat.tick(), if relay.leases.is_some() => relay.beat(),
            _ = measure.tick() => relay.measure(),
            wake = wakes.recv() => match wake {
                Some(wake) if wake.chat.channel() == channel => relay.wake(wake),
                Some(_) => {}
                None => break,
            },
            () = tokio::time::sleep_until(next) => {}
        }
    }
    while let Some(done) = relay.tasks.join_next().await {
        if let Ok(done) = done {
            relay.settle(done)?;
        }
    }
    // Whoever goes on need not wait until our leases are past.
    let _ = relay.store.renew_leases(Duration::ZERO).await;
    Ok(())
}

struct Relay {
    notes: Arc<Notes>,
    /// Told of rows that are noted.
    noted: mpsc::UnboundedSender<(ChatId, u64)>,
    store: Arc<Store>,
    deliver: Deliver,
    pace: Pace,
    counts: Arc<Counts>,
    chats: HashMap<ChatId, Chat>,
    /// Chats that may have rows we have not read: of customers who wait for an answer, and all others.
    unread: [VecDeque<ChatId>; 2],
    /// Chats whose next row may go now: replies, reminders.
    ready: [VecDeque<ChatId>; 2],
    /// Chats that have to wait, and until when.
    waiting: BTreeSet<(Instant, ChatId)>,
    all: Bucket,
    all_wait_until: Instant,
    /// Chats that were told "later" since something was sent.
    told_later: BTreeSet<ChatId>,
    /// When a row last arrived.
    arrived_at: Instant,
    /// Rows that are on their way and were begun just now, oldest first.
    begun: VecDeque<(Instant, ChatId, u64)>,
    tasks: JoinSet<Done>,
    channel: String,
    /// Where the store is shared.
    leases: Option<Leases>,
}

/// What this program may count on.
struct Leases {
    /// How long they are asked for.
    span: Duration,
    /// Until then nobody else has what is leased here.
    good_until: Instant,
    /// Since when they were never past. Who was cut off looks for some time before it takes anything over: others were cut off too.
    since: Instant,
    /// Whether a task renews them.
    beating: bool,
}

#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct Chat {
    rows: VecDeque<OutboxRow>,
    /// Whether rows were added since these were read.
    stale: bool,
    /// Whether there were more than were read.
    more: bool,
    /// Whether it stands in one of the queues, or a task works on it.
    busy: bool,
    /// Since when it has been busy.
    since: Instant,
    bucket: Bucket,
    /// Not before this.
    wait_until: Instant,
    /// Of the row that is next.
    failures: Failures,
    /// Nobody can be reached there.
    closed: bool,
    /// Whether the customer wrote since the last row was sent off.
    heard: bool,
    /// Whether it is leased, where that is needed.
    leased: bool,
}

#[derive(Clone, Copy, Default)]
struct Failures {
    /// In a row.
    all: u32,
    /// Those since each of which rows of others arrived.
    alone: u32,
    last: Option<Instant>,
}

/// What a task has done.
enum Done {
    Read(ChatId, Result<Vec<OutboxRow>, StoreError>),
    /// Another program writes to this chat.
    Elsewhere(ChatId),
    /// The lease is given back; whether there are rows.
    LetGo(ChatId, Result<bool, StoreError>),
    /// When the leases were renewed, those that are still ours, and chats taken over.
    Beat(Instant, Result<(BTreeSet<String>, Vec<ChatId>), StoreError>),
    Sent(OutboxRow, Sent, Result<(), StoreError>),
    Buried(ChatId, u64, &'static str, Result<(), StoreError>),
}

impl Relay {
    async fn find_unsent(&mut self, channel: &str, noted: &Noted) -> Result<(), StoreError> {
        let mut after: Option<ChatId> = None;
        loop {
            let rows = self.store.unsent_after(after.as_ref(), PAGE).await?;
            let Some(last) = rows.last() else { return Ok(()) };
            after = Some(last.chat.clone());
            for row in rows.iter().filter(|row| row.chat.channel() == channel) {
                if noted.contains(&(self.store.tag(&row.chat), row.sequence)) {
                    self.store.mark_sent(&row.chat, row.sequence).await?;
                } else {
                    self.wake(Wake { chat: row.chat.clone(), what: What::Rows, rows: Vec::new() });
                }
            }
        }
    }

    fn wake(&mut self, Wake { chat: id, what, rows }: Wake) {
        let (now, pace) = (Instant::now(), self.pace);
        let heard = what == What::Heard;
        if what == What::Forgotten {
            self.notes.forget(&self.store.tag(&id));
            if let Some(chat) = self.chats.get_mut(&id) {
                chat.rows.clear();
                chat.stale = true;
            }
            return;
        }
        let room = self.leases.is_none() && self.ready_chats() < READ_AHEAD;
        let chat = self.chats.entry(id.clone()).or_insert_with(|| Chat::new(pace, now));
        chat.stale = true;
        if heard {
            chat.heard = true;
            chat.closed = false;
        }
        if chat.busy {
            return;
        }
        chat.busy = true;
        chat.since = now;
        if room && !rows.is_empty() {
            // Nothing else waits for a chat that is not busy.
            chat.stale = false;
            chat.rows = rows.into();
            self.queue(id);
        } else {
            self.unread[usize::from(!heard)].push_back(id);
        }
    }

    /// Starts tasks, and says when to look again.
    fn start_what_may_start(&mut self) -> Instant {
        let now = Instant::now();
        while self.waiting.first().is_some_and(|(until, _)| *until <= now) {
            let Some((_, chat)) = self.waiting.pop_first() else { break };
            self.queue(chat);
        }
        let far = now + LONGEST_PAUSE;
        let mut next = self.waiting.first().map_or(far, |(until, _)| *until);
        while self.begun.front().is_some_and(|(at, ..)| *at + FRESH_FOR <= now) {
            self.begun.pop_front();
        }
        while self.tasks.len() < TOGETHER {
            let crowded = self.begun.front().filter(|_| self.begun.len() >= FRESH).map_or(now, |(at, ..)| *at + FRESH_FOR);
            let gate = (now + self.all.wait(now)).max(self.all_wait_until).max(crowded);
            let ready = self.ready_chats();
            if gate <= now
                && let Some(chat) = self.ready[0].pop_front()
            {
                self.send(chat, now);
            } else if let Some(chat) = self.unread[0].pop_front() {
                self.read(chat);
            } else if ready < READ_AHEAD
                && let Some(chat) = self.unread[1].pop_front()
            {
                self.read(chat);
            } else if gate <= now
                && let Some(chat) = self.ready[1].pop_front()
            {
                self.send(chat, now);
            } else {
                if ready > 0 {
                    next = next.min(gate);
                }
                break;
            }
        }
        next
    }

    fn ready_chats(&self) -> usize {
        self.ready.iter().map(VecDeque::len).sum()
    }

    fn read(&mut self, id: ChatId) {
        if let Some(chat) = self.chats.get_mut(&id) {
            chat.stale = false;
        }
        let store = Arc::clone(&self.store);
        let span = self.leases.as_ref().map(|leases| leases.span);
        self.tasks.spawn(async move {
            if let Some(span) = span {
                match store.lease(&id, span).await {
                    Ok(true) => {}
                    Ok(false) => return Done::Elsewhere(id),
                    Err(error) => return Done::Read(id, Err(error)),
                }
            }
            let rows = store.unsent_of(&id, ROWS).await;
            Done::Read(id, rows)
        });
    }

    /// Renews the leases, and looks for chats that nobody has leased.
    fn beat(&mut self) {
        let now = Instant::now();
        let Some(leases) = self.leases.as_mut().filter(|leases| !leases.beating) else { return };
        leases.beating = true;
        if leases.good_until < now {
            leases.since = now;
        }
        let (store, span, takes) = (Arc::clone(&self.store), leases.span, now >= leases.since + leases.span);
        self.tasks.spawn(async move {
            let ours = match store.renew_leases(span).await {
                Ok(ours) => ours,
                Err(error) => return Done::Beat(now, Err(error)),
            };
            let taken = if takes { store.take_over(span).await } else { Ok(Vec::new()) };
            Done::Beat(now, taken.map(|taken| (ours, taken)))
        });
    }

    /// What a beat has found.
    fn beaten(&mut self, begun: Instant, done: Result<(BTreeSet<String>, Vec<ChatId>), StoreError>) -> Result<(), StoreError> {
        let Some(leases) = &mut self.leases else { return Ok(()) };
        leases.beating = false;
        let (ours, taken) = match done {
            Ok(done) => done,
            Err(StoreError::Away(why)) => {
                tracing::warn!(why, "the store is away; leases cannot be renewed");
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        leases.good_until = begun + leases.span;
        for (id, chat) in &mut self.chats {
            if chat.leased && !ours.contains(&self.store.tag(id)) {
                // What was read may have been sent by whoever took it.
                chat.leased = false;
                chat.stale = true;
                chat.rows.clear();
            }
        }
        // Those of other channels stay leased: nobody sends them, and they hide no others.
        for chat in taken {
            if chat.channel() == self.channel {
                self.wake(Wake { chat, what: What::Rows, rows: Vec::new() });
            }
        }
        Ok(())
    }

    /// Whether a message that takes as long as it may is sent under a lease.
    fn is_leased(&self, now: Instant) -> bool {
        self.leases.as_ref().is_none_or(|leases| leases.good_until >= now + self.pace.patience)
    }

    fn send(&mut self, id: ChatId, now: Instant) {
        if !self.is_leased(now) {
            self.waiting.insert((now + WHEN_AWAY, id));
            return;
        }
        let shared = self.leases.is_some();
        let Some(chat) = self.chats.get_mut(&id) else { return };
        if shared && !chat.leased {
            chat.stale = true;
            return self.queue(id);
        }
        let Some(row) = chat.take_next() else { return self.queue(id) };
        if chat.closed {
            return self.bury(row, UNREACHABLE);
        }
        chat.heard = false;
        chat.bucket.take(now);
        self.all.take(now);
        self.begun.push_back((now, row.chat.clone(), row.sequence));
        let known: Vec<u64> = chat.rows.iter().map(|row| row.sequence).collect();
        let (store, deliver) = (Arc::clone(&self.store), Arc::clone(&self.deliver));
        let patience = self.pace.patience * if row.outbound.document.is_some() { FILES_TAKE } else { 1 };
        let (notes, noted) = (Arc::clone(&self.notes), self.noted.clone());
        self.tasks.spawn(async move {
            let sending = AssertUnwindSafe(async { deliver(row.chat.clone(), row.outbound.clone()).await }).catch_unwind();
            let sent = match tokio::time::timeout(patience, sending).await {
                Ok(Ok(sent)) => sent,
                Ok(Err(_)) => Sent::Unknown("a fault in the program; see the panic above".to_owned()),
                Err(_) => Sent::Unknown(format!("no answer within {patience:?}")),
            };
            let kept = match &sent {
                Sent::Done => {
                    if notes.note(&store.tag(&row.chat), row.sequence) {
                        // Nobody has it sent twice by a kill now, so another may begin. The relay is gone only when it has ended.
                        let _ = noted.send((row.chat.clone(), row.sequence));
                    }
                    let mut kept = store.mark_sent(&row.chat, row.sequence).await;
                    while let Err(StoreError::Away(_)) = kept {
                        // The platform has it: nobody may send it again.
                        tokio::time::sleep(WHEN_AWAY / 2).await;
                        kept = store.mark_sent(&row.chat, row.sequence).await;
                    }
                    kept
                }
                Sent::Refused(why) => store.bury(&row.chat, row.sequence, why).await,
                Sent::Closed(why) => {
                    let mut kept = store.bury(&row.chat, row.sequence, why).await;
                    for sequence in known {
                        kept = kept.and(store.bury(&row.chat, sequence, why).await);
                    }
                    kept
                }
                Sent::Later(_) | Sent::Unknown(_) => Ok(()),
            };
            Done::Sent(row, sent, kept)
        });
    }

    /// A row is not begun any more: it is noted, or done.
    fn arrived(&mut self, id: &ChatId, sequence: u64) {
        self.begun.retain(|(_, chat, begun)| (chat, *begun) != (id, sequence));
    }

    fn bury(&mut self, row: OutboxRow, why: &'static str) {
        let store = Arc::clone(&self.store);
        self.tasks.spawn(async move {
            let buried = store.bury(&row.chat, row.sequence, why).await;
            Done::Buried(row.chat, row.sequence, why, buried)
        });
    }

    /// Puts a chat that nothing works on where it belongs now.
    fn queue(&mut self, id: ChatId) {
        let now = Instant::now();
        let Some(chat) = self.chats.get_mut(&id) else { return };
        chat.busy = true;
        if chat.stale || (chat.more && chat.rows.is_empty()) {
            return self.unread[usize::from(!chat.heard)].push_back(id);
        }
        let Some(next) = chat.next() else {
            if std::mem::take(&mut chat.leased) {
                let store = Arc::clone(&self.store);
                self.tasks.spawn(async move {
                    let rows = store.let_go(&id).await;
                    Done::LetGo(id, rows)
                });
            } else {
                chat.busy = false;
            }
            return;
        };
        let until = chat.wait_until.max(now + chat.bucket.wait(now));
        match next.outbound.lane {
            _ if until > now && !chat.closed => {
                self.waiting.insert((until, id));
            }
            Lane::Reply => self.ready[0].push_back(id),
            Lane::Reminder => self.ready[1].push_back(id),
        }
    }

    fn settle(&mut self, done: Done) -> Result<(), StoreError> {
        let now = Instant::now();
        match done {
            Done::Read(id, rows) => {
                let Some(chat) = self.chats.get_mut(&id) else { return Ok(()) };
                match rows {
                    Ok(rows) => {
                        chat.more = rows.len() >= ROWS;
                        chat.rows = rows.into();
                        chat.leased = self.leases.is_some();
                        self.queue(id);
                    }
                    Err(error) => self.store_trouble(id, error)?,
                }
            }
            Done::Elsewhere(id) => {
                let Some(chat) = self.chats.get_mut(&id) else { return Ok(()) };
                // Whoever has it looks again before giving it back, so rows written meanwhile are not missed.
                chat.rows.clear();
                chat.more = false;
                chat.leased = false;
                self.queue(id);
            }
            Done::LetGo(id, rows) => match rows {
                Ok(rows) => {
                    if rows && let Some(chat) = self.chats.get_mut(&id) {
                        chat.stale = true;
                    }
                    self.queue(id);
                }
                Err(error) => self.store_trouble(id, error)?,
            },
            Done::Beat(begun, done) => self.beaten(begun, done)?,
            Done::Buried(id, sequence, why, buried) => {
                self.counts.dead.fetch_add(1, Ordering::Relaxed);
                tracing::info!(chat = log::tag(&id), sequence, why, "a dead letter");
                match buried {
                    Ok(()) => self.queue(id),
                    Err(error) => self.store_trouble(id, error)?,
                }
            }
            Done::Sent(row, sent, kept) => {
                let id = row.chat.clone();
                self.arrived(&id, row.sequence);
                let hopeless = self.settle_sent(row, sent, now);
                match (kept, hopeless) {
                    (Err(error), _) => self.store_trouble(id, error)?,
                    (Ok(()), Some(row)) => self.bury(row, GIVEN_UP),
                    (Ok(()), None) => self.queue(id),
                }
            }
        }
        Ok(())
    }

    /// Returns the row if there is no hope for it.
    fn settle_sent(&mut self, row: OutboxRow, sent: Sent, now: Instant) -> Option<OutboxRow> {
        let (id, sequence) = (row.chat.clone(), row.sequence);
        let chat = self.chats.get_mut(&id)?;
        let tag = || log::tag(&id);
        match sent {
            Sent::Done => {
                self.counts.sent.fetch_add(1, Ordering::Relaxed);
                chat.failures = Failures::default();
                self.told_later.clear();
                self.arrived_at = now;
            }
            Sent::Later(pause) => {
                self.counts.later.fetch_add(1, Ordering::Relaxed);
                tracing::info!(chat = tag(), sequence, ?pause, "the platform wants nothing for this chat yet");
                let pause = pause.max(SHORTEST_LATER);
                chat.wait_until = now + pause;
                chat.rows.push_front(row);
                self.told_later.insert(id);
                if self.told_later.len() >= ALL_WAIT_AFTER {
                    tracing::warn!(?pause, "the platform wants nothing for anybody yet");
                    self.told_later.clear();
                    self.all_wait_until = now + pause;
                }
            }
            Sent::Unknown(why) => {
                self.counts.unknown.fetch_add(1, Ordering::Relaxed);
                let alone = chat.failures.last.is_some_and(|last| self.arrived_at > last);
                chat.failures.all += 1;
                chat.failures.alone += u32::from(alone);
                chat.failures.last = Some(now);
                let pause = pause(&id, chat.failures.all);
                chat.wait_until = now + pause;
                tracing::warn!(chat = tag(), sequence, why, ?pause, "it may or may not have arrived; it will be sent again");
                if chat.failures.alone >= FAILURES_MAX {
                    chat.failures = Failures::default();
                    chat.wait_until = now;
                    return Some(row);
                }
                chat.rows.push_front(row);
            }
            Sent::Closed(why) => {
                let rows = 1 + chat.rows.len();
                self.counts.dead.fetch_add(rows as u64, Ordering::Relaxed);
                tracing::info!(chat = tag(), sequence, rows, why, "nobody can be reached there; its rows are dead letters now");
                chat.rows.clear();
                chat.failures = Failures::default();
                // Whoever wrote meanwhile is there again.
                chat.closed = !chat.heard;
            }
            Sent::Refused(why) => {
                self.counts.dead.fetch_add(1, Ordering::Relaxed);
                self.counts.refused.fetch_add(1, Ordering::Relaxed);
                tracing::error!(chat = tag(), sequence, message = row.outbound.id, why, "the platform will not take it; now a dead letter");
                chat.failures = Failures::default();
                self.arrived_at = now;
            }
        }
        None
    }

    /// A store that failed ends the relay; other trouble is looked at again later.
    fn store_trouble(&mut self, id: ChatId, error: StoreError) -> Result<(), StoreError> {
        if matches!(error, StoreError::Storage(_) | StoreError::InUse(_) | StoreError::Keys(_)) {
            return Err(error);
        }
        let pause = if matches!(error, StoreError::Away(_)) { WHEN_AWAY } else { LONGEST_PAUSE };
        tracing::error!(chat = log::tag(&id), "the store refused; looking again");
        if let Some(chat) = self.chats.get_mut(&id) {
            chat.rows.clear();
            chat.stale = true;
            self.waiting.insert((Instant::now() + pause, id));
        }
        Ok(())
    }

    /// Notes how long chats wait. A customer who blocked the bot waits for nothing.
    fn measure(&mut self) {
        *self.counts.since() = self.chats.values().filter(|chat| chat.busy && !chat.closed).map(|chat| chat.since).min();
    }

    /// Forgets chats of which nothing needs to be known.
    fn sweep(&mut self) {
        let now = Instant::now();
        self.chats.retain(|_, chat| chat.busy || chat.closed || !chat.bucket.is_full(now) || chat.wait_until > now);
    }
}

impl Chat {
    fn new(pace: Pace, now: Instant) -> Self {
        Self {
            rows: VecDeque::new(),
            stale: true,
            more: false,
            busy: false,
            since: now,
            bucket: Bucket::new(pace.chat_every, pace.chat_burst, now),
            wait_until: now,
            failures: Failures::default(),
            closed: false,
            heard: false,
            leased: false,
        }
    }

    /// The next row: the first reply, else the first reminder.
    fn next(&self) -> Option<&OutboxRow> {
        self.rows.get(self.position()?)
    }

    fn take_next(&mut self) -> Option<OutboxRow> {
        self.rows.remove(self.position()?)
    }

    fn position(&self) -> Option<usize> {
        let reply = self.rows.iter().position(|row| row.outbound.lane == Lane::Reply);
        reply.or(if self.rows.is_empty() { None } else { Some(0) })
    }
}

fn pause(chat: &ChatId, failures: u32) -> Duration {
    pace::pause(FIRST_PAUSE, LONGEST_PAUSE, failures, crc32fast::hash(format!("{failures}:{chat}").as_bytes()))
}

#[cfg(test)]
mod tests {
    use tokio::time::sleep;

    use super::*;
    use crate::chat::{Document, DocumentContent};
    use crate::engine::Session;
    use crate::store::{Commit, memory::Memory};

    const FREE: Pace = Pace { all: 0, chat_every: Duration::ZERO, chat_burst: 1, patience: Duration::from_secs(20) };

    /// A store, a platform that answers as told, and what it was given: when (milliseconds), to whom, what.
    struct Bench {
        store: Arc<Store>,
        start: Instant,
        given: Arc<Mutex<Vec<(u64, String, String)>>>,
        wakes: mpsc::UnboundedSender<Wake>,
        woken: Mutex<Option<mpsc::UnboundedReceiver<Wake>>>,
        counts: Arc<Counts>,
    }

    impl Bench {
        fn new() -> Self {
            let (wakes, woken) = mpsc::unbounded_channel();
            Self {
                store: Arc::new(Store::Memory(Memory::default())),
                start: Instant::now(),
                given: Arc::default(),
                wakes,
                woken: Mutex::new(Some(woken)),
                counts: Arc::default(),
            }
        }

        /// Rows of a chat; those that begin with `!` are reminders, those with `=` bring a file.
        async fn write(&self, chat: &str, rows: &[&str]) {
            let chat = ChatId::new("t", chat);
            let from_version = self.store.load(&chat).await.unwrap().version;
            let row = |text: &&str| Outbound {
                text: (*text).to_owned(),
                lane: if text.starts_with('!') { Lane::Reminder } else { Lane::Reply },
                document: text.starts_with('=').then(|| Document { name: "f".into(), content: DocumentContent::Calendar(Vec::new()) }),
                ..Outbound::default()
            };
            let outbox = rows.iter().map(row).collect();
            self.store.commit(Commit { outbox, ..Commit::of(&chat, from_version, Session::default()) }).await.unwrap();
        }

        fn wake(&self, chat: &str, heard: bool) {
            let what = if heard { What::Heard } else { What::Rows };
            self.wakes.send(Wake { chat: ChatId::new("t", chat), what, rows: Vec::new() }).unwrap();
        }

        /// Runs the relay for so many seconds against a platform that answers after 50 ms; `answer` knows the chat, the text, and how
        /// often it was given that text before.
        async fn run(&self, seconds: u64, pace: Pace, answer: impl Fn(&str, &str, usize) -> Sent + Send + Sync + 'static) {
            let (given, start, answer) = (Arc::clone(&self.given), self.start, Arc::new(answer));
            let deliver: Deliver = Arc::new(move |chat: ChatId, outbound: Outbound| {
                let (given, answer) = (Arc::clone(&given), Arc::clone(&answer));
                Box::pin(async move {
                    let before = {
                        let mut given = given.lock().unwrap();
                        // A row is given again at once or never: those of its chat stand near the end.
                        let of_chat = given.iter().rev().filter(|(_, to, _)| to == chat.address());
                        let before = of_chat.take_while(|(_, _, text)| *text == outbound.text).count();
                        let at = u64::try_from(start.elapsed().as_millis()).unwrap();
                        given.push((at, chat.address().to_owned(), outbound.text.clone()));
                        before
                    };
                    sleep(Duration::from_millis(50)).await;
                    let sent = answer(chat.address(), &outbound.text, before);
                    if sent == Sent::Unknown("hang".into()) {
                        std::future::pending::<()>().await;
                    }
                    sent
                })
            });
            let (stop, stopped) = watch::channel(false);
            let woken = self.woken.lock().unwrap().take().unwrap();
            let end = async {
                sleep(Duration::from_secs(seconds)).await;
                stop.send_replace(true);
            };
            let relay = run(Arc::clone(&self.store), "t", deliver, pace, Arc::clone(&self.counts), woken, stopped);
            let (ran, ()) = tokio::join!(relay, end);
            assert_eq!(ran, Ok(()));
        }

        fn given(&self) -> Vec<(u64, String, String)> {
            self.given.lock().unwrap().clone()
        }

        /// What one chat was given, in order.
        fn of(&self, chat: &str) -> Vec<String> {
            self.given().into_iter().filter(|(_, to, _)| to == chat).map(|(_, _, text)| text).collect()
        }

        /// When a chat was given something, in milliseconds.
        fn times(&self, chat: &str) -> Vec<u64> {
            self.given().into_iter().filter(|(_, to, _)| to == chat).map(|(at, _, _)| at).collect()
        }

        async fn dead(&self) -> Vec<(String, String)> {
            let dead = self.store.dead(1000).await.unwrap();
            dead.into_iter().map(|letter| (letter.row.outbound.text, letter.why)).collect()
        }
    }

    #[tokio::test]
    async fn what_was_noted_before_a_crash_is_not_sent_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = crate::store::open(folder.path().to_str().unwrap()).unwrap();
        let bench = Bench { store: Arc::new(store), ..Bench::new() };
        bench.write("1", &["a", "b", "c"]).await;
        let first = bench.store.unsent(1).await.unwrap().remove(0);
        Notes::begin(Some(folder.path()), "t").note(&bench.store.tag(&first.chat), first.sequence);
        bench.run(1, FREE, done).await;
        assert_eq!(bench.of("1"), ["b", "c"]);
        assert_eq!(bench.store.unsent(9).await.unwrap(), []);
        assert_eq!(Notes::read(Some(folder.path()), "t").len(), 2, "noted for the next start");
    }

    #[tokio::test(start_paused = true)]
    async fn rows_that_come_with_the_news_are_sent_once_and_in_order() {
        let bench = Bench::new();
        let tell = async {
            let mut known = 0;
            // The second comes while the first is on its way, the third when nothing is.
            for (pause, rows) in [(10, &["a", "b"][..]), (10, &["c"]), (500, &["d", "e"])] {
                sleep(Duration::from_millis(pause)).await;
                bench.write("1", rows).await;
                let chat = ChatId::new("t", "1");
                let new: Vec<OutboxRow> =
                    bench.store.unsent_of(&chat, 9).await.unwrap().into_iter().filter(|row| row.sequence > known).collect();
                known = new.last().unwrap().sequence;
                bench.wakes.send(Wake { chat, what: What::Heard, rows: new }).unwrap();
            }
        };
        tokio::join!(bench.run(2, FREE, done), tell);
        assert_eq!(bench.of("1"), ["a", "b", "c", "d", "e"]);
        assert_eq!(bench.store.unsent(9).await.unwrap(), []);
    }

    #[tokio::test]
    async fn a_forgotten_chat_is_sent_nothing_and_leaves_no_note() {
        let folder = tempfile::tempdir().unwrap();
        let store = crate::store::open(folder.path().to_str().unwrap()).unwrap();
        let bench = Bench { store: Arc::new(store), ..Bench::new() };
        for chat in ["1", "2"] {
            bench.write(chat, &["a", "b", "c", "d"]).await;
        }
        let forget = async {
            sleep(Duration::from_millis(300)).await;
            bench.store.forget(&ChatId::new("t", "1")).await.unwrap();
            bench.wakes.send(Wake { chat: ChatId::new("t", "1"), what: What::Forgotten, rows: Vec::new() }).unwrap();
        };
        let slow = |chat: &str, text: &str, _: usize| match (chat, text) {
            ("1", "b") => Sent::Later(Duration::from_secs(1)),
            _ => Sent::Done,
        };
        tokio::join!(bench.run(2, FREE, slow), forget);
        assert_eq!((bench.of("1"), bench.of("2")), (vec!["a".into(), "b".into()], ["a", "b", "c", "d"].map(str::to_owned).to_vec()));
        let noted: Vec<String> = Notes::read(Some(folder.path()), "t").into_iter().map(|(chat, _)| chat).collect();
        assert_eq!(noted, vec![bench.store.tag(&ChatId::new("t", "2")); 4]);
    }

    #[tokio::test(start_paused = true)]
    async fn few_are_begun_at_once_and_those_that_hang_hold_up_nobody() {
        let bench = Bench::new();
        for chat in 0..100 {
            bench.write(&chat.to_string(), &["a"]).await;
        }
        let hangs = |chat: &str, _: &str, before: usize| {
            if before == 0 && chat.parse::<u32>().is_ok_and(|chat| chat < 20) { Sent::Unknown("hang".into()) } else { Sent::Done }
        };
        bench.run(120, FREE, hangs).await;
        let given = bench.given();
        for (index, (from, ..)) in given.iter().enumerate() {
            let together = given[index..].iter().filter(|(at, ..)| *at < from + 50).count();
            assert!(together <= FRESH, "{together} within 50 ms of {from}");
        }
        let last_of_the_well =
            given.iter().filter(|(_, chat, _)| chat.parse::<u32>().is_ok_and(|chat| chat >= 20)).map(|(at, ..)| *at).max();
        assert!(last_of_the_well.is_some_and(|at| at < 8_000), "{last_of_the_well:?}");
        assert_eq!(bench.counts.sent.load(Ordering::Relaxed), 100);
    }

    fn done(_: &str, _: &str, _: usize) -> Sent {
        Sent::Done
    }

    #[tokio::test(start_paused = true)]
    async fn in_order_within_a_chat_and_chats_beside_each_other() {
        let bench = Bench::new();
        for chat in 0..FRESH {
            bench.write(&chat.to_string(), &["a", "b"]).await;
            bench.write(&chat.to_string(), &["c"]).await;
        }
        // A row of another channel is none of our business.
        bench.run(10, FREE, done).await;
        for chat in 0..FRESH {
            assert_eq!(bench.of(&chat.to_string()), ["a", "b", "c"]);
            assert_eq!(bench.times(&chat.to_string()), [0, 50, 100], "one at a time, at once");
        }
        assert_eq!(bench.store.unsent(10).await.unwrap(), []);
        assert_eq!(bench.counts.sent.load(Ordering::Relaxed), 3 * FRESH as u64);
    }

    #[tokio::test(start_paused = true)]
    async fn replies_before_reminders() {
        let bench = Bench::new();
        bench.write("1", &["!one", "!two", "a", "!three", "b"]).await;
        bench.run(10, FREE, done).await;
        assert_eq!(bench.of("1"), ["a", "b", "!one", "!two", "!three"]);

        let bench = Bench::new();
        for chat in 0..500 {
            bench.write(&chat.to_string(), &["!reminder"]).await;
        }
        let later = async {
            sleep(Duration::from_secs(5)).await;
            bench.write("customer", &["an answer"]).await;
            bench.wake("customer", true);
        };
        tokio::join!(bench.run(60, Pace { all: 10, ..FREE }, done), later);
        assert!(bench.times("customer")[0] < 5_300, "{:?}", bench.times("customer"));
        assert_eq!(bench.given().len(), 501);
    }

    #[tokio::test(start_paused = true)]
    async fn later_delays_that_chat_only() {
        let bench = Bench::new();
        bench.write("busy", &["a", "b"]).await;
        for chat in ["1", "2"] {
            bench.write(chat, &["a", "b"]).await;
        }
        let later = |chat: &str, text: &str, before: usize| match (chat, text, before) {
            ("busy", "a", 0) => Sent::Later(Duration::from_secs(7)),
            _ => Sent::Done,
        };
        bench.run(60, FREE, later).await;
        assert_eq!(bench.times("busy"), [0, 7050, 7100]);
        assert_eq!((bench.times("1"), bench.times("2")), (vec![0, 50], vec![0, 50]));
        assert_eq!(bench.of("busy"), ["a", "a", "b"]);
    }

    #[tokio::test(start_paused = true)]
    async fn how_long_somebody_waits_is_known() {
        for (answer, waited) in [(Sent::Done, 0), (Sent::Later(Duration::from_secs(60)), 20)] {
            let bench = Bench::new();
            bench.write("1", &["a"]).await;
            bench.run(20, FREE, move |_, _, _| answer.clone()).await;
            assert_eq!(bench.counts.oldest(Instant::now()).as_secs(), waited);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn later_to_many_makes_all_wait() {
        let bench = Bench::new();
        for chat in 0..100 {
            bench.write(&chat.to_string(), &["a"]).await;
        }
        let start = bench.start;
        let later = move |_: &str, _: &str, _: usize| {
            if start.elapsed() < Duration::from_secs(10) { Sent::Later(Duration::from_secs(10)) } else { Sent::Done }
        };
        bench.run(120, Pace { all: 30, ..FREE }, later).await;
        let early = bench.given().iter().filter(|(at, _, _)| *at < 10_000).count();
        assert!(early < 12, "{early} calls while the platform wanted none");
        assert_eq!(bench.counts.sent.load(Ordering::Relaxed), 100);
    }

    #[tokio::test(start_paused = true)]
    async fn what_may_not_have_arrived_comes_again_ever_more_rarely() {
        let bench = Bench::new();
        bench.write("1", &["a", "b"]).await;
        bench.run(300, FREE, |_, text, before| if text == "a" && before < 9 { Sent::Unknown("500".into()) } else { Sent::Done }).await;
        assert_eq!(bench.of("1")[9..], ["a", "b"]);
        let times = bench.times("1");
        let pauses: Vec<u64> = times.windows(2).take(9).map(|pair| pair[1] - pair[0] - 50).collect();
        for (index, pause) in pauses.iter().enumerate() {
            let full = (1000 << index).min(60_000);
            assert!((full / 2..=full).contains(pause), "pause {index} was {pause}");
        }
        assert_ne!(pause(&ChatId::new("t", "1"), 3), pause(&ChatId::new("t", "2"), 3), "not all at once");
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_waits_for_an_answer_for_ever() {
        let bench = Bench::new();
        bench.write("1", &["a", "b"]).await;
        bench.run(60, FREE, |_, text, before| if text == "a" && before == 0 { Sent::Unknown("hang".into()) } else { Sent::Done }).await;
        assert_eq!(bench.of("1"), ["a", "a", "b"]);
        assert!((20_500..21_100).contains(&bench.times("1")[1]), "{:?}", bench.times("1"));
    }

    #[tokio::test(start_paused = true)]
    async fn a_file_may_take_longer() {
        let bench = Bench::new();
        bench.write("1", &["=a", "b"]).await;
        bench.run(600, FREE, |_, text, before| if text == "=a" && before == 0 { Sent::Unknown("hang".into()) } else { Sent::Done }).await;
        assert_eq!(bench.of("1"), ["=a", "=a", "b"]);
        assert!((120_500..121_100).contains(&bench.times("1")[1]), "{:?}", bench.times("1"));
    }

    #[tokio::test(start_paused = true)]
    async fn a_row_that_alone_never_arrives_is_given_up() {
        let bench = Bench::new();
        bench.write("1", &["a", "b"]).await;
        let others = async {
            for number in 0..2000 {
                sleep(Duration::from_secs(1)).await;
                bench.write("2", &[&number.to_string()]).await;
                bench.wake("2", true);
            }
        };
        let stuck = |_: &str, text: &str, _: usize| if text == "a" { Sent::Unknown("500".into()) } else { Sent::Done };
        tokio::join!(bench.run(2100, FREE, stuck), others);
        assert_eq!(bench.dead().await, [("a".to_owned(), GIVEN_UP.to_owned())]);
        assert_eq!(bench.of("1").last().unwrap(), "b");

        // When nothing arrives anywhere, it is not the row's fault.
        let bench = Bench::new();
        bench.write("1", &["a"]).await;
        bench.write("2", &["b"]).await;
        let start = bench.start;
        let outage = Duration::from_secs(24 * 3600);
        bench.run(25 * 3600, FREE, move |_, _, _| if start.elapsed() < outage { Sent::Unknown("502".into()) } else { Sent::Done }).await;
        assert_eq!((bench.dead().await, bench.store.unsent(9).await.unwrap().len()), (vec![], 0));
    }

    #[tokio::test(start_paused = true)]
    async fn where_nobody_can_be_reached_nothing_is_sent_until_they_write() {
        let bench = Bench::new();
        bench.write("1", &["a", "b"]).await;
        let later = async {
            sleep(Duration::from_secs(10)).await;
            bench.write("1", &["!a reminder"]).await;
            bench.wake("1", false);
            sleep(Duration::from_secs(10)).await;
            bench.write("1", &["welcome back"]).await;
            bench.wake("1", true);
        };
        let blocked = |_: &str, text: &str, _: usize| if text == "a" { Sent::Closed("blocked".into()) } else { Sent::Done };
        tokio::join!(bench.run(60, FREE, blocked), later);
        assert_eq!(bench.of("1"), ["a", "welcome back"]);
        let dead = [("a", "blocked"), ("b", "blocked"), ("!a reminder", UNREACHABLE)].map(|(row, why)| (row.to_owned(), why.to_owned()));
        assert_eq!(bench.dead().await, dead);
        assert_eq!(bench.counts.dead.load(Ordering::Relaxed), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_refused_does_not_block_what_follows() {
        let bench = Bench::new();
        bench.write("1", &["a", "b", "c"]).await;
        bench.run(10, FREE, |_, text, _| if text == "b" { Sent::Refused("400".into()) } else { Sent::Done }).await;
        assert_eq!(bench.of("1"), ["a", "b", "c"]);
        assert_eq!(bench.dead().await, [("b".to_owned(), "400".to_owned())]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_panic_while_sending_is_one_row_in_doubt() {
        let bench = Bench::new();
        bench.write("1", &["a", "b"]).await;
        bench.run(60, FREE, |_, text, before| if text == "a" && before == 0 { panic!("on purpose") } else { Sent::Done }).await;
        assert_eq!(bench.of("1"), ["a", "a", "b"]);
    }

    #[tokio::test(start_paused = true)]
    async fn the_platforms_pace_is_kept() {
        let bench = Bench::new();
        let texts: Vec<String> = (0..12).map(|number| number.to_string()).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        for chat in 0..60 {
            bench.write(&chat.to_string(), &texts).await;
        }
        let pace = Pace { all: 30, chat_every: Duration::from_secs(1), chat_burst: 3, ..FREE };
        bench.run(60, pace, done).await;
        let given = bench.given();
        assert_eq!(given.len(), 60 * 12);
        for (index, (from, ..)) in given.iter().enumerate() {
            let second = given[index..].iter().filter(|(at, ..)| *at < from + 1000).count();
            assert!(second <= 30, "{second} in the second after {from}");
        }
        for chat in 0..60 {
            let times = bench.times(&chat.to_string());
            for (index, from) in times.iter().enumerate() {
                let second = times[index..].iter().filter(|at| **at < from + 1000).count();
                assert!(second <= 4, "{second} to one chat in the second after {from}");
            }
        }
        // Faster than 1 a second to each of 60 chats is not allowed; slower than 27 a second to all is a waste.
        assert!(given.last().unwrap().0 < 60 * 12 * 1000 / 26, "{:?}", given.last());
    }

    #[tokio::test(start_paused = true)]
    async fn ten_thousand_calls_with_faults() {
        const CHATS: usize = 200;
        const ROWS_OF_CHAT: usize = 50;
        let bench = Bench::new();
        let texts: Vec<String> = (0..ROWS_OF_CHAT).map(|number| format!("{number:02}")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        for chat in 0..CHATS {
            bench.write(&chat.to_string(), &texts).await;
        }
        // Three of ten calls go wrong, in one of five ways.
        let faulty = |chat: &str, text: &str, before: usize| {
            let dice = crc32fast::hash(format!("{chat}/{text}/{before}").as_bytes());
            match (dice % 10, dice / 10 % 5) {
                (3.., _) => Sent::Done,
                (_, 0) => Sent::Later(Duration::from_secs(u64::from(dice / 50 % 5 + 1))),
                (_, 1) => Sent::Unknown("hang".into()),
                (_, _) => Sent::Unknown("500, a reset, half an answer".into()),
            }
        };
        bench.run(3600, FREE, faulty).await;
        assert_eq!(bench.store.unsent(1).await.unwrap(), []);
        assert_eq!(bench.dead().await, []);
        assert_eq!(bench.counts.sent.load(Ordering::Relaxed), (CHATS * ROWS_OF_CHAT) as u64);
        let mut given = bench.given();
        assert!(given.len() < CHATS * ROWS_OF_CHAT * 16 / 10, "{} calls", given.len());
        let mut seconds = std::collections::BTreeMap::<u64, usize>::new();
        for (at, ..) in &given {
            *seconds.entry(at / 1000).or_default() += 1;
        }
        given.sort_by(|one, other| (&one.1, one.0).cmp(&(&other.1, other.0)));
        for of_chat in given.chunk_by(|one, other| one.1 == other.1) {
            let mut texts: Vec<&str> = of_chat.iter().map(|(.., text)| text.as_str()).collect();
            texts.dedup();
            assert!(texts.is_sorted() && texts.len() == ROWS_OF_CHAT, "{texts:?}");
        }
    }
}
