//! The service: answers what channels ask at the desk, and fires timers. Each chat has its turns in order; different chats have
//! theirs beside each other.
//!
//! Whatever goes wrong in one chat (a fault of ours, a slow turn, a flood) touches that chat only. What is said `Ok` to is durable;
//! while the store is down or away everybody hears [`Down`], and the platform tries again.

use std::collections::{HashMap, VecDeque};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use chrono::{DateTime, FixedOffset, Utc};
use futures_util::FutureExt;
use tokio::sync::{Notify, broadcast, mpsc, oneshot, watch};
use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::Instant;

use crate::book::Book;
use crate::channel::desk::{Down, Request, Requests};
#[cfg(feature = "faults")]
use crate::chat::DeliveryId;
use crate::chat::{Capabilities, ChatId, Content, Inbound, Unreadable};
use crate::export;
use crate::files::Files;
use crate::insight::{self, Happened, Insight};
use crate::log;
use crate::metrics::{Metrics, Shed, Started, Turned};
use crate::outbox::{Wake, What};
use crate::pace::Bucket;
use crate::store::{OutboxRow, Store, StoreError};
use crate::timer::{Due, LOOK_AT_CLOCK_EVERY};
use crate::turn::{self, Incoming, Report};

/// Requests that may wait in all chats together; more are refused before the store is asked.
const WAITING_MAX: usize = 2048;
/// Requests that may wait in one chat.
const WAITING_OF_CHAT_MAX: usize = 64;
/// How often a turn that cannot be committed is tried before it is set aside.
const TRIES: usize = 3;
/// Messages a customer may send in a row.
const BURST: u32 = 20;
/// A chat that was too fast is listened to again after a silence of this length …
const CALM_AFTER: Duration = Duration::from_secs(2);
/// … or once it has so many messages to its credit.
const CALM_CREDIT: u32 = 5;
/// How often chats that need no memory are forgotten.
const SWEEP_EVERY: Duration = Duration::from_secs(30);

/// What time it is, in China.
pub type Clock = Arc<dyn Fn() -> DateTime<FixedOffset> + Send + Sync>;

/// What the service works with.
pub struct Service {
    /// What the bot knows and says. A turn keeps the one it began with.
    pub book: Arc<ArcSwap<Book>>,
    /// Where everything is kept.
    pub store: Arc<Store>,
    /// Where files are kept, if they are.
    pub files: Option<Files>,
    /// What time it is.
    pub clock: Clock,
    /// What the channel of a chat can show.
    pub capabilities: fn(&ChatId) -> Capabilities,
    /// The time between two messages of one customer, after the first twenty; zero for no limit.
    pub message_every: Duration,
    /// What is counted of the program.
    pub metrics: Arc<Metrics>,
    /// What is counted of conversations.
    pub insight: Arc<Insight>,
    /// Told of chats with new rows in the outbox.
    pub outbox: mpsc::UnboundedSender<Wake>,
    /// Told when a timer was armed that is due soon.
    pub timers: Arc<Notify>,
    /// Why the store failed, once it has. It stays down until the program is started anew.
    pub failed: watch::Sender<Option<String>>,
}

/// Answers until `stop`, or until no channel is left; then finishes the turns in hand and refuses the rest.
pub async fn run(service: Arc<Service>, requests: Requests, mut due: mpsc::Receiver<Due>, mut stop: watch::Receiver<bool>) {
    let Requests { mut requests, news } = requests;
    let mut floor = Floor { service, news, chats: HashMap::new(), waiting: 0, tasks: JoinSet::new(), chat_of: HashMap::new() };
    let mut sweep = tokio::time::interval(SWEEP_EVERY);
    loop {
        // In this order: what is finished makes room for what is new, and what comes seldom does not wait behind what comes often.
        tokio::select! {
            biased;
            _ = stop.wait_for(|stop| *stop) => break,
            Some(done) = floor.tasks.join_next_with_id() => floor.finished(done),
            _ = sweep.tick() => floor.sweep(),
            Some(due) = due.recv() => floor.fire(due),
            request = requests.recv() => match request {
                Some(request) => floor.accept(request),
                None => break,
            },
        }
    }
    // Whoever waits hears that nobody answers any more.
    drop((requests, due));
    floor.chats.clear();
    while floor.tasks.join_next().await.is_some() {}
}

/// Everybody who is being served.
struct Floor {
    service: Arc<Service>,
    news: broadcast::Sender<ChatId>,
    chats: HashMap<ChatId, Chat>,
    /// Jobs that wait, in all chats together.
    waiting: usize,
    tasks: JoinSet<()>,
    chat_of: HashMap<Id, ChatId>,
}

struct Chat {
    /// Whether a task works on it.
    busy: bool,
    waiting: VecDeque<Job>,
    flow: Flow,
}

enum Job {
    /// With when it was asked.
    Take(Inbound, Instant, oneshot::Sender<Result<(), Down>>),
    Fire(Due),
    Forget(oneshot::Sender<Result<(), Down>>),
}

impl Floor {
    fn accept(&mut self, request: Request) {
        match request {
            Request::Take(mut inbound, answer) => {
                let now = Instant::now();
                match self.chat(&inbound.chat).flow.hear(now) {
                    Heard::Well => {}
                    Heard::TooFast => {
                        self.service.metrics.shed(Shed::TooFast);
                        tracing::info!(chat = log::tag(&inbound.chat), "too many messages; the next ones are skipped");
                        inbound.content = Content::Unreadable(Unreadable::TooFast);
                    }
                    Heard::Skipped => {
                        self.service.metrics.shed(Shed::Skipped);
                        let _ = answer.send(Ok(()));
                        return;
                    }
                }
                let chat = inbound.chat.clone();
                if let Some(why) = self.is_full(&chat) {
                    self.service.metrics.shed(why);
                    tracing::warn!(waiting = self.waiting, "more to do than can be done; the platform will try again");
                    let _ = answer.send(Err(Down("too much is waiting".to_owned())));
                } else {
                    self.put(chat, Job::Take(inbound, now, answer));
                }
            }
            Request::Lines(chat, after, limit, answer) => {
                let service = Arc::clone(&self.service);
                self.tasks.spawn(async move {
                    let lines = service.store.lines(&chat, after, limit).await;
                    let _ = answer.send(lines.map_err(|error| service.down(&error)));
                });
            }
            Request::Everything(chat, answer) => {
                let service = Arc::clone(&self.service);
                self.tasks.spawn(async move {
                    let (book, now) = (service.book.load_full(), (service.clock)());
                    let bytes = export::everything(&book, &service.store, service.files.as_ref(), &chat, now).await;
                    let _ = answer.send(bytes.map_err(|error| service.down(&error)));
                });
            }
            Request::Forget(chat, answer) => self.put(chat, Job::Forget(answer)),
        }
    }

    fn fire(&mut self, due: Due) {
        self.put(due.timer.chat.clone(), Job::Fire(due));
    }

    fn is_full(&self, chat: &ChatId) -> Option<Shed> {
        if self.waiting >= WAITING_MAX {
            return Some(Shed::AllFull);
        }
        self.chats.get(chat).filter(|chat| chat.waiting.len() >= WAITING_OF_CHAT_MAX).map(|_| Shed::ChatFull)
    }

    fn chat(&mut self, chat: &ChatId) -> &mut Chat {
        let every = self.service.message_every;
        self.chats.entry(chat.clone()).or_insert_with(|| Chat {
            busy: false,
            waiting: VecDeque::new(),
            flow: Flow::new(every, Instant::now()),
        })
    }

    fn put(&mut self, id: ChatId, job: Job) {
        let chat = self.chat(&id);
        if chat.busy {
            chat.waiting.push_back(job);
            self.waiting += 1;
            self.service.metrics.waiting(self.waiting);
        } else {
            chat.busy = true;
            self.start(id, job);
        }
    }

    fn start(&mut self, id: ChatId, job: Job) {
        let (service, news) = (Arc::clone(&self.service), self.news.clone());
        let of = id.clone();
        let task = self.tasks.spawn(async move { service.work(&of, job, &news).await });
        self.chat_of.insert(task.id(), id);
    }

    fn finished(&mut self, done: Result<(Id, ()), JoinError>) {
        // A panic was reported by the one who panicked; its chat goes on.
        let id = done.map_or_else(|error| error.id(), |(id, ())| id);
        let Some(id) = self.chat_of.remove(&id) else { return };
        let Some(chat) = self.chats.get_mut(&id) else { return };
        match chat.waiting.pop_front() {
            Some(job) => {
                self.waiting -= 1;
                self.service.metrics.waiting(self.waiting);
                self.start(id, job);
            }
            None => chat.busy = false,
        }
    }

    fn sweep(&mut self) {
        let now = Instant::now();
        self.chats.retain(|_, chat| chat.busy || !chat.flow.is_calm(now));
    }
}

impl Service {
    async fn work(&self, id: &ChatId, job: Job, news: &broadcast::Sender<ChatId>) {
        // Whoever stopped waiting for an answer does not want it.
        match job {
            Job::Take(inbound, asked, answer) => {
                #[cfg(feature = "faults")]
                let (inbound, answer) = faults::before(self, inbound, answer).await;
                let taken = self.counted_turn(&Incoming::Inbound(inbound), Started::Message, asked, news).await;
                let _ = answer.send(taken);
            }
            Job::Fire(Due { timer, fired }) => {
                let taken = self.counted_turn(&Incoming::Timer(timer), Started::Timer, Instant::now(), news).await;
                let _ = fired.send(taken);
            }
            Job::Forget(answer) => {
                let left = self.standing(id).await;
                let forgotten = self.store.forget(id).await.map_err(|error| self.down(&error));
                if forgotten.is_ok() {
                    self.insight.note(&left, (self.clock)().date_naive());
                }
                let forgotten = if forgotten.is_ok() { self.forget_files(id).await } else { forgotten };
                let _ = self.outbox.send(Wake { chat: id.clone(), what: What::Forgotten, rows: Vec::new() });
                let _ = news.send(id.clone());
                let _ = answer.send(forgotten);
            }
        }
    }

    async fn counted_turn(
        &self,
        incoming: &Incoming,
        started: Started,
        asked: Instant,
        news: &broadcast::Sender<ChatId>,
    ) -> Result<(), Down> {
        let taken = self.turn(incoming, news).await;
        self.metrics.turn(started, *taken.as_ref().unwrap_or(&Turned::Down), asked.elapsed());
        taken.map(drop)
    }

    /// The questions a chat leaves open if it is removed now.
    async fn standing(&self, chat: &ChatId) -> Vec<Happened> {
        let loaded = self.store.load(chat).await.unwrap_or_default();
        loaded.session.iter().flat_map(|session| insight::left(session)).collect()
    }

    /// One turn, durable when it returns `Ok`. What can never be committed is set aside and counts as handled.
    async fn turn(&self, incoming: &Incoming, news: &broadcast::Sender<ChatId>) -> Result<Turned, Down> {
        let chat = incoming.chat();
        let tag = log::tag(chat);
        let mut why = "";
        for _ in 0..TRIES {
            let (book, now) = (self.book.load_full(), (self.clock)());
            let capabilities = (self.capabilities)(chat);
            let turn = turn::run(&book, &self.store, incoming, &capabilities, now);
            match AssertUnwindSafe(turn).catch_unwind().await {
                Ok(Ok(report)) => {
                    if report.forgotten && self.forget_files(chat).await.is_err() {
                        // Their key is destroyed, so nobody can read them; the purge removes them.
                        tracing::error!(chat = tag, "files of a deleted chat could not be removed");
                    }
                    let turned = match report {
                        Report { failed: Some(_), .. } => Turned::Apology,
                        Report { repeated: true, .. } => Turned::Repeated,
                        _ => Turned::Done,
                    };
                    self.committed(chat, incoming, report, now, news);
                    return Ok(turned);
                }
                Ok(Err(error @ (StoreError::Storage(_) | StoreError::InUse(_) | StoreError::Keys(_) | StoreError::Away(_)))) => {
                    return Err(self.down(&error));
                }
                // The errors name records, and so customers: the log gets their kind.
                Ok(Err(StoreError::Conflict)) => why = "another turn always came first",
                Ok(Err(StoreError::Damaged { .. })) => why = "a stored record cannot be read",
                Ok(Err(StoreError::TooLarge { .. })) => why = "it is too large to be stored",
                Err(_) => why = "a fault in the program; see the panic above",
            }
            tracing::warn!(chat = tag, why, "a turn failed");
        }
        tracing::error!(chat = tag, why, "a turn failed every time; it is set aside");
        let (book, now) = (self.book.load_full(), (self.clock)());
        match AssertUnwindSafe(turn::set_aside(&book, &self.store, incoming, why, now)).catch_unwind().await {
            Ok(Ok(report)) => self.committed(chat, incoming, report, now, news),
            Ok(Err(error @ (StoreError::Storage(_) | StoreError::InUse(_) | StoreError::Keys(_) | StoreError::Away(_)))) => {
                return Err(self.down(&error));
            }
            Ok(Err(_)) | Err(_) => tracing::error!(chat = tag, "not even an apology could be kept"),
        }
        Ok(Turned::SetAside)
    }

    /// Tells those who have something to do now.
    fn committed(&self, chat: &ChatId, incoming: &Incoming, report: Report, now: DateTime<FixedOffset>, news: &broadcast::Sender<ChatId>) {
        let tag = || log::tag(chat);
        if report.damaged.is_some() {
            tracing::error!(chat = tag(), "a stored record could not be read; it was set aside");
        }
        if report.failed.is_some() {
            tracing::error!(chat = tag(), "a turn failed; the customer got an apology");
        }
        self.insight.note(&report.happened, now.date_naive());
        let heard = matches!(incoming, Incoming::Inbound(_));
        tracing::debug!(chat = tag(), heard, repeated = report.repeated, said = report.outbound.len(), "a turn");
        if chat.is_read_back() {
            let _ = news.send(chat.clone());
        } else if !report.repeated {
            let row = |(sequence, outbound)| OutboxRow { chat: chat.clone(), sequence, outbound };
            let rows = report.first_sequence.map_or_else(Vec::new, |first| (first..).zip(report.outbound).map(row).collect());
            // The relay is gone only when the program stops; then the rows wait for its next start.
            let _ = self.outbox.send(Wake { chat: chat.clone(), what: if heard { What::Heard } else { What::Rows }, rows });
        }
        if report.armed.is_some_and(|due| due < now.with_timezone(&Utc) + LOOK_AT_CLOCK_EVERY) {
            self.timers.notify_one();
        }
    }

    /// Removes the files of a chat.
    async fn forget_files(&self, chat: &ChatId) -> Result<(), Down> {
        let Some(files) = &self.files else { return Ok(()) };
        files.forget(chat).await.map_err(|error| {
            tracing::error!(%error, "files of a chat could not be removed");
            Down("files could not be removed".to_owned())
        })
    }

    /// What channels hear of a store that refused.
    fn down(&self, error: &StoreError) -> Down {
        if let StoreError::Storage(why) = error {
            self.failed.send_if_modified(|failed| {
                let first = failed.is_none();
                if first {
                    tracing::error!(why, "the store failed");
                    *failed = Some(why.clone());
                }
                first
            });
        }
        if let StoreError::Away(why) = error {
            tracing::warn!(why, "the store is away; the platform will try again");
        }
        // The other errors name records, and so customers.
        Down("the store refused".to_owned())
    }
}

/// Ways to be wrong on purpose, so that the tests that look for such faults can be seen to find them.
#[cfg(feature = "faults")]
pub mod faults {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::{DeliveryId, Down, Inbound, Incoming, Service, oneshot, turn};
    use crate::outbox::Deliver;

    /// What to be wrong in: `ack-before-commit`, `deliveries-forgotten` or `send-before-commit`.
    pub fn wanted() -> Option<&'static str> {
        static WANTED: OnceLock<Option<String>> = OnceLock::new();
        WANTED.get_or_init(|| std::env::var("REDRESS_FAULT").ok()).as_deref()
    }

    /// Sends where the relay should.
    pub static DELIVER: OnceLock<Deliver> = OnceLock::new();

    pub(super) async fn before(
        service: &Service,
        mut inbound: Inbound,
        answer: oneshot::Sender<Result<(), Down>>,
    ) -> (Inbound, oneshot::Sender<Result<(), Down>>) {
        match wanted() {
            Some("ack-before-commit") => {
                let _ = answer.send(Ok(()));
                return (inbound, oneshot::channel().0);
            }
            Some("deliveries-forgotten") => {
                static COUNT: AtomicU64 = AtomicU64::new(0);
                let count = COUNT.fetch_add(1, Ordering::Relaxed);
                inbound.delivery = DeliveryId(format!("{}/{count}/{}", inbound.delivery, (service.clock)().timestamp_micros()));
            }
            Some("send-before-commit") => {
                if let (Ok(loaded), Some(deliver)) = (service.store.load(&inbound.chat).await, DELIVER.get())
                    && !loaded.handled.contains(&inbound.delivery)
                {
                    let incoming = Incoming::Inbound(inbound.clone());
                    let (_, report) = turn::decide(&service.book.load_full(), &loaded, &incoming, (service.clock)());
                    for outbound in report.outbound {
                        deliver(inbound.chat.clone(), outbound).await;
                    }
                }
            }
            _ => {}
        }
        (inbound, answer)
    }
}

// ── floods ──

/// How fast one customer writes.
#[derive(Clone, Copy, Debug)]
struct Flow {
    bucket: Bucket,
    heard_at: Instant,
    /// They were told to slow down, and have not yet.
    hushed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Heard {
    Well,
    TooFast,
    Skipped,
}

impl Flow {
    fn new(every: Duration, now: Instant) -> Self {
        Self { bucket: Bucket::new(every, BURST, now), heard_at: now, hushed: false }
    }

    fn hear(&mut self, now: Instant) -> Heard {
        let silence = now - self.heard_at;
        self.heard_at = now;
        if self.hushed && silence < CALM_AFTER && self.bucket.tokens(now) < CALM_CREDIT {
            return Heard::Skipped;
        }
        self.hushed = self.bucket.tokens(now) == 0;
        if self.hushed {
            return Heard::TooFast;
        }
        self.bucket.take(now);
        Heard::Well
    }

    /// Whether nothing would be lost with it.
    fn is_calm(&self, now: Instant) -> bool {
        self.bucket.is_full(now)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use tokio::time::{advance, sleep};

    use super::*;
    use crate::book;
    use crate::channel::desk::{Desk, desk};
    use crate::chat::DeliveryId;
    use crate::store::memory::Memory;
    use crate::timer;

    /// Proving the shipped book takes a while.
    static BOOK: LazyLock<Arc<Book>> = LazyLock::new(|| {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        Arc::new(book::read(&crate::cli::read_files(None, None).unwrap(), day).0)
    });

    const DAY: Duration = Duration::from_secs(24 * 3600);

    /// The service over a store in memory, with the shipped book and a clock that stands still until somebody waits.
    struct Bench {
        service: Arc<Service>,
        desk: Desk,
        woken: mpsc::UnboundedReceiver<Wake>,
        stop: watch::Sender<bool>,
        running: tokio::task::JoinHandle<()>,
        timers: tokio::task::JoinHandle<Result<(), StoreError>>,
    }

    impl Bench {
        fn new(message_every: Duration) -> Self {
            let begin: DateTime<FixedOffset> = "2026-11-23T10:00:00+08:00".parse().unwrap();
            let start = Instant::now();
            let clock: Clock = Arc::new(move || begin + start.elapsed());
            let (outbox, woken) = mpsc::unbounded_channel();
            let (desk, requests) = desk();
            let (stop, stopped) = watch::channel(false);
            let (due, fired) = mpsc::channel(8);
            let wake = Arc::new(Notify::new());
            let service = Arc::new(Service {
                book: Arc::new(ArcSwap::new(Arc::clone(&BOOK))),
                store: Arc::new(Store::Memory(Memory::default())),
                files: None,
                clock: Arc::clone(&clock),
                capabilities: |_| Capabilities::UNLIMITED,
                message_every,
                metrics: Arc::default(),
                insight: Arc::default(),
                outbox,
                timers: Arc::clone(&wake),
                failed: watch::channel(None).0,
            });
            let running = tokio::spawn(run(Arc::clone(&service), requests, fired, stopped.clone()));
            let store = Arc::clone(&service.store);
            let timers = tokio::spawn(async move { timer::run(&store, || clock().to_utc(), &wake, due, stopped).await });
            Self { service, desk, woken, stop, running, timers }
        }

        async fn say(&self, chat: &str, delivery: &str, text: &str) -> Result<(), Down> {
            self.desk.take(inbound(chat, delivery, text)).await
        }

        /// The ids of what waits to be sent to a chat.
        async fn said(&self, chat: &str) -> Vec<String> {
            let rows = self.service.store.unsent_of(&ChatId::new("t", chat), 1000).await.unwrap();
            rows.into_iter().map(|row| row.outbound.id).collect()
        }
    }

    fn inbound(chat: &str, delivery: &str, text: &str) -> Inbound {
        Inbound {
            chat: ChatId::new("t", chat),
            delivery: DeliveryId(delivery.to_owned()),
            locale_hint: Some("zh-CN".to_owned()),
            content: Content::Text(text.to_owned()),
        }
    }

    #[tokio::test(start_paused = true)]
    async fn turns_of_a_chat_keep_their_order() {
        let mut bench = Bench::new(Duration::ZERO);
        let all = (0..10).flat_map(|number| ["1", "2"].map(|chat| (chat, number)));
        let at = &bench;
        let asked = all.map(|(chat, number)| async move { at.say(chat, &number.to_string(), "/help").await });
        for answered in futures_util::future::join_all(asked).await {
            assert_eq!(answered, Ok(()));
        }
        for chat in ["1", "2"] {
            let handled = bench.service.store.load(&ChatId::new("t", chat)).await.unwrap().handled;
            let expected: Vec<DeliveryId> = (0..10).map(|number| DeliveryId(number.to_string())).collect();
            assert_eq!(*handled, expected);
        }
        assert_eq!(bench.woken.recv().await.map(|wake| wake.what), Some(What::Heard));
        assert_eq!(bench.say("1", "9", "/help").await, Ok(()), "again");
        assert_eq!(bench.said("1").await.len(), bench.said("2").await.len());
    }

    #[tokio::test(start_paused = true)]
    async fn a_flood_is_answered_once() {
        let bench = Bench::new(Duration::from_secs(1));
        for number in 0..1000 {
            assert_eq!(bench.say("1", &number.to_string(), "/help").await, Ok(()));
        }
        assert_eq!(bench.say("2", "1", "/help").await, Ok(()), "others are not concerned");
        let said = bench.said("1").await;
        let times = |id: &str| said.iter().filter(|said| *said == id).count();
        assert_eq!((times("help"), times("unreadable-too-fast"), said.last().unwrap().as_str()), (20, 1, "unreadable-too-fast"));
        assert_eq!(bench.said("2").await[0], "help");
        // Whoever stops for two seconds is heard again; whoever goes on is heard now and then.
        advance(CALM_AFTER).await;
        bench.say("1", "calm", "/privacy").await.unwrap();
        assert!(bench.said("1").await.contains(&"privacy".to_owned()));
        for number in 0..1000 {
            advance(Duration::from_millis(100)).await;
            bench.say("1", &format!("again{number}"), "/human").await.unwrap();
        }
        let heard = bench.said("1").await.iter().filter(|said| *said == "human").count();
        assert!((60..=105).contains(&heard), "{heard} in 100 s");
    }

    #[tokio::test(start_paused = true)]
    async fn what_cannot_be_committed_costs_one_apology() {
        let bench = Bench::new(Duration::ZERO);
        let endless = "9".repeat(10_000);
        assert_eq!(bench.say("1", &endless, "/help").await, Ok(()));
        assert_eq!(bench.said("1").await, ["turn-failed"]);
        assert_eq!(bench.say("1", "2", "/help").await, Ok(()), "the chat goes on");
        assert_eq!(bench.said("1").await[1], "help");
    }

    #[tokio::test(start_paused = true)]
    async fn timers_fire_through_the_same_queue() {
        let mut bench = Bench::new(Duration::ZERO);
        for (delivery, text) in [("1", "/start"), ("2", "免密"), ("3", "1")] {
            bench.say("1", delivery, text).await.unwrap();
        }
        let before = bench.said("1").await.len();
        while bench.woken.try_recv().is_ok() {}
        sleep(10 * DAY).await;
        let said = bench.said("1").await;
        assert!(said.len() > before, "a reminder after ten days of silence");
        assert_eq!(bench.woken.try_recv().map(|wake| wake.what), Ok(What::Rows));
        sleep(20 * DAY).await;
        assert!(bench.said("1").await.len() < said.len() + 10, "each fires once");
    }

    #[tokio::test(start_paused = true)]
    async fn a_stop_finishes_and_refuses() {
        let bench = Bench::new(Duration::ZERO);
        bench.say("1", "1", "/start").await.unwrap();
        bench.stop.send_replace(true);
        bench.running.await.unwrap();
        assert_eq!(bench.timers.await.unwrap(), Ok(()));
        let refused = bench.desk.take(inbound("1", "2", "/help")).await;
        assert!(refused.is_err(), "{refused:?}");
        let handled = bench.service.store.load(&ChatId::new("t", "1")).await.unwrap().handled;
        assert_eq!(*handled, [DeliveryId("1".into())]);
    }

    #[tokio::test(start_paused = true)]
    async fn lines_are_read_and_forgotten_at_the_desk() {
        let bench = Bench::new(Duration::ZERO);
        let chat = ChatId::new(crate::chat::WEB, "1");
        let mut news = bench.desk.news();
        let hello = Inbound { chat: chat.clone(), ..inbound("1", "1", "你好") };
        bench.desk.take(hello).await.unwrap();
        assert_eq!(news.recv().await.unwrap(), chat);
        let lines = bench.desk.lines(&chat, 0, 100).await.unwrap();
        assert!(lines.len() >= 3, "{lines:?}");
        assert_eq!(bench.desk.lines(&chat, lines[0].sequence, 1).await.unwrap(), lines[1..2]);
        bench.desk.forget(&chat).await.unwrap();
        assert_eq!(bench.desk.lines(&chat, 0, 100).await.unwrap(), []);
    }
}
