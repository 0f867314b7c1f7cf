//! The timer loop: rows of the store that are due become turns. Each fires once; those missed while the program was stopped fire
//! at its start.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::{StreamExt, stream};
use tokio::sync::{Notify, mpsc, oneshot, watch};
use tokio::time::Instant;

use crate::channel::desk::Down;
use crate::chat::ChatId;
use crate::log;
use crate::store::{Store, StoreError, Timer};

/// The clock is looked at so often, however far the next timer is: it may be set, and the machine may sleep.
pub const LOOK_AT_CLOCK_EVERY: Duration = Duration::from_secs(20);
/// Timers read at once.
const PAGE: usize = 256;
/// Timers whose turns run at the same time. Few, so that thousands due at once leave room for customers.
const TOGETHER: usize = 8;
/// How long to wait when the bot cannot take them.
const WHEN_DOWN: Duration = Duration::from_secs(1);
/// For so long nobody else fires a timer that was handed over here. A turn takes less; if not, the version decides.
const CLAIM: Duration = Duration::from_secs(30);
/// A timer that is still there after its turn is left alone for so long.
const WHEN_STUCK: Duration = Duration::from_secs(60 * 60);

/// A due timer, for the service. `Ok` when its turn is durable.
#[derive(Debug)]
pub struct Due {
    /// The timer.
    pub timer: Timer,
    /// Where to say that it has fired.
    pub fired: oneshot::Sender<Result<(), Down>>,
}

/// Hands due timers to the service until `stop`. `wake` is for a commit that armed a timer due within [`LOOK_AT_CLOCK_EVERY`].
pub async fn run(
    store: &Store,
    clock: impl Fn() -> DateTime<Utc>,
    wake: &Notify,
    service: mpsc::Sender<Due>,
    mut stop: watch::Receiver<bool>,
) -> Result<(), StoreError> {
    let work = async {
        let mut stuck: BTreeMap<(DateTime<Utc>, String, String), Instant> = BTreeMap::new();
        loop {
            stuck.retain(|_, since| since.elapsed() < WHEN_STUCK);
            let Some(mut due) = unless_away(store.claim_due(clock(), PAGE + stuck.len(), CLAIM).await)? else {
                tokio::time::sleep(WHEN_DOWN).await;
                continue;
            };
            due.retain(|timer| !stuck.contains_key(&name(timer)));
            if due.is_empty() {
                let next = unless_away(store.next_due().await)?.flatten();
                let pause = match next.map(|next| (next - clock()).to_std()) {
                    Some(Ok(pause)) => pause.min(LOOK_AT_CLOCK_EVERY),
                    Some(Err(_)) if stuck.is_empty() && !store.is_shared() => continue,
                    // It stands before those that are due next, or another program is about to fire it.
                    Some(Err(_)) => WHEN_DOWN,
                    None => LOOK_AT_CLOCK_EVERY,
                };
                // Whole milliseconds, upwards: a sleep that ends early would look again and again.
                let pause = Duration::from_millis(u64::try_from(pause.as_millis()).unwrap_or(u64::MAX).saturating_add(1));
                tokio::select! {
                    biased;
                    () = wake.notified() => {}
                    () = tokio::time::sleep(pause) => {}
                }
                continue;
            }
            let chats = stream::iter(by_chat(due)).map(|timers| fire_in_order(&service, timers));
            let fired = chats.buffer_unordered(TOGETHER).collect::<Vec<_>>().await.concat();
            let down = fired.iter().any(Result::is_err);
            // Whatever happens, a timer fires once: one that its turn left behind would fire for ever.
            let fired: Vec<Timer> = fired.into_iter().flatten().collect();
            for left in unless_away(store.due(clock(), PAGE + stuck.len()).await)?.unwrap_or_default() {
                if fired.contains(&left) {
                    tracing::error!(chat = log::tag(&left.chat), "a timer is still there after its turn");
                    stuck.insert(name(&left), Instant::now());
                }
            }
            if down {
                tokio::time::sleep(WHEN_DOWN).await;
            }
        }
    };
    tokio::select! {
        biased;
        _ = stop.wait_for(|stop| *stop) => Ok(()),
        done = work => done,
    }
}

/// `None` while the store is away; it comes back.
fn unless_away<T>(done: Result<T, StoreError>) -> Result<Option<T>, StoreError> {
    match done {
        Err(StoreError::Away(_)) => Ok(None),
        done => done.map(Some),
    }
}

/// The timers of each chat, in the order in which they came.
fn by_chat(due: Vec<Timer>) -> Vec<Vec<Timer>> {
    let mut chats: Vec<Vec<Timer>> = Vec::new();
    let mut place: HashMap<ChatId, usize> = HashMap::new();
    for timer in due {
        let at = *place.entry(timer.chat.clone()).or_insert(chats.len());
        match chats.get_mut(at) {
            Some(timers) => timers.push(timer),
            None => chats.push(vec![timer]),
        }
    }
    chats
}

/// Fires one after the other, until one cannot be fired: what comes after it would overtake it.
async fn fire_in_order(service: &mpsc::Sender<Due>, timers: Vec<Timer>) -> Vec<Result<Timer, Down>> {
    let mut fired = Vec::with_capacity(timers.len());
    for timer in timers {
        fired.push(fire(service, timer).await);
        if fired.last().is_some_and(Result::is_err) {
            break;
        }
    }
    fired
}

async fn fire(service: &mpsc::Sender<Due>, timer: Timer) -> Result<Timer, Down> {
    let stopping = || Down("it is stopping".to_owned());
    let (fired, answer) = oneshot::channel();
    service.send(Due { timer: timer.clone(), fired }).await.map_err(|_| stopping())?;
    answer.await.map_err(|_| stopping())?.map(|()| timer)
}

fn name(timer: &Timer) -> (DateTime<Utc>, String, String) {
    (timer.due, timer.chat.0.clone(), timer.key.clone())
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::engine::Session;
    use crate::store::{Commit, memory::Memory};

    /// What fired, after how many seconds, from a loop that runs for so long.
    struct Bench {
        store: Arc<Store>,
        wake: Arc<Notify>,
        start: Instant,
    }

    const BEGIN: DateTime<Utc> = DateTime::<Utc>::UNIX_EPOCH;

    impl Bench {
        fn new() -> Self {
            Self { store: Arc::new(Store::Memory(Memory::default())), wake: Arc::new(Notify::new()), start: Instant::now() }
        }

        fn clock(&self) -> impl Fn() -> DateTime<Utc> + use<> {
            let start = self.start;
            move || BEGIN + start.elapsed()
        }

        async fn arm(&self, chat: &str, key: &str, seconds: u64) {
            let chat = ChatId::new("t", chat);
            let from_version = self.store.load(&chat).await.unwrap().version;
            let due = BEGIN + Duration::from_secs(seconds);
            let timer = Timer { due, chat: chat.clone(), key: key.into(), thread: 1, turn: 1, line: 0, case: None, failures: 0 };
            self.store.commit(Commit { arm: vec![timer], ..commit(&chat, from_version) }).await.unwrap();
        }

        /// Runs the loop with a service that disarms, unless told otherwise, and returns what came, with its second.
        async fn run(&self, seconds: u64, answer: impl Fn(&Timer) -> Result<bool, Down>) -> Vec<(String, u64)> {
            let (service, mut due) = mpsc::channel::<Due>(1);
            let (stop, stopped) = watch::channel(false);
            let seen = Mutex::new(Vec::new());
            let clock = self.clock();
            let serve = async {
                while let Some(Due { timer, fired }) = due.recv().await {
                    seen.lock().unwrap().push((format!("{}.{}", timer.chat.address(), timer.key), self.start.elapsed().as_secs()));
                    let said = answer(&timer);
                    if said == Ok(true) {
                        let from_version = self.store.load(&timer.chat).await.unwrap().version;
                        let disarm = vec![timer.key.clone()];
                        self.store.commit(Commit { disarm, ..commit(&timer.chat, from_version) }).await.unwrap();
                    }
                    let _ = fired.send(said.map(|_| ()));
                }
            };
            let end = async {
                tokio::time::sleep(Duration::from_secs(seconds)).await;
                stop.send_replace(true);
            };
            let (ran, (), ()) = tokio::join!(run(&self.store, clock, &self.wake, service, stopped), serve, end);
            assert_eq!(ran, Ok(()));
            seen.into_inner().unwrap()
        }
    }

    fn commit(chat: &ChatId, from_version: u64) -> Commit {
        Commit::of(chat, from_version, Session::default())
    }

    fn named(seen: &[(String, u64)]) -> Vec<(&str, u64)> {
        seen.iter().map(|(name, second)| (name.as_str(), *second)).collect()
    }

    #[tokio::test(start_paused = true)]
    async fn each_fires_once_and_at_its_time() {
        let bench = Bench::new();
        for (chat, key, due) in [("a", "1", 100), ("b", "1", 7), ("a", "2", 0), ("c", "1", 5000)] {
            bench.arm(chat, key, due).await;
        }
        let seen = bench.run(1000, |_| Ok(true)).await;
        assert_eq!(named(&seen), [("a.2", 0), ("b.1", 7), ("a.1", 100)]);
    }

    #[tokio::test(start_paused = true)]
    async fn one_armed_meanwhile_is_seen() {
        for (wakes, expected) in [(true, 13), (false, 20)] {
            let bench = Bench::new();
            let later = async {
                tokio::time::sleep(Duration::from_secs(10)).await;
                bench.arm("a", "1", 13).await;
                if wakes {
                    bench.wake.notify_one();
                }
            };
            let (seen, ()) = tokio::join!(bench.run(60, |_| Ok(true)), later);
            assert_eq!(named(&seen), [("a.1", expected)]);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_service_that_is_down_is_asked_again() {
        let bench = Bench::new();
        bench.arm("a", "1", 1).await;
        let start = bench.start;
        let up_from = Duration::from_secs(4);
        let seen = bench.run(60, |_| if start.elapsed() < up_from { Err(Down("no".into())) } else { Ok(true) }).await;
        assert_eq!(named(&seen), [("a.1", 1), ("a.1", 2), ("a.1", 3), ("a.1", 4)]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_timer_that_fails_once_is_not_overtaken_by_those_of_its_chat() {
        let bench = Bench::new();
        for (chat, key) in [("a", "1"), ("a", "2"), ("b", "1"), ("a", "3")] {
            bench.arm(chat, key, 1).await;
        }
        let start = bench.start;
        let up_from = Duration::from_secs(2);
        let fails = |timer: &Timer| timer.chat.address() == "a" && start.elapsed() < up_from;
        let seen = bench.run(60, |timer| if fails(timer) { Err(Down("no".into())) } else { Ok(true) }).await;
        assert_eq!(named(&seen), [("a.1", 1), ("b.1", 1), ("a.1", 2), ("a.2", 2), ("a.3", 2)]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_timer_that_stays_hurts_nobody() {
        let bench = Bench::new();
        for number in 0..PAGE + 5 {
            bench.arm("stuck", &number.to_string(), 1).await;
        }
        bench.arm("a", "1", 30).await;
        let seen = bench.run(600, |timer| Ok(timer.chat.address() != "stuck")).await;
        assert_eq!(seen.len(), PAGE + 6, "each once");
        assert_eq!(seen.last(), Some(&("a.1".to_owned(), 30)));
    }
}
