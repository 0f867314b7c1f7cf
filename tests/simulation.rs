//! The service, the relay and the timer loop in a made-up world: one seed decides how fast the store and the platform are, what fails
//! there, when the program crashes, is stopped and started again, and who says what. Time is virtual; days pass in no time.
//!
//! Each chat must hear, row by row, what it hears in a world without faults, and must leave the same behind: nothing lost, nothing
//! reordered, nothing twice but what nobody can know to have arrived, every timer once and not before its time, every deadline the same.
//! Whatever fails, in the end everything is said.
//!
//! `REDRESS_SEEDS` says how many worlds, `REDRESS_SEED=7` plays world 7 alone and tells what happens in it. `benches/simulation.sh` plays
//! a hundred thousand. One program runs at a time: two over one store are another matter.

use std::collections::BTreeMap;
use std::future::pending;
use std::hash::{DefaultHasher, Hasher};
use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use arc_swap::ArcSwap;
use chrono::{DateTime, FixedOffset, TimeDelta};
use redress::book::{self, Book};
use redress::channel::desk::{Desk, Down, desk};
use redress::channel::{Sent, telegram};
use redress::chat::{Capabilities, ChatId, Content, DeliveryId, Inbound, Outbound, TELEGRAM, Voice, WEB};
use redress::outbox::{self, Deliver, Pace};
use redress::serve::{self, Service};
use redress::store::memory::{Around, Call, Memory};
use redress::store::{Store, StoreError, Timer};
use redress::timer::{self, Due};
use serde_json::Value;
use tokio::sync::{Notify, mpsc, oneshot, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

const BEGIN: &str = "2026-11-22T10:00:00+08:00";
/// The world ends so long after it began; timers due later stay.
const DAYS: i64 = 60;
/// Whoever is not done after so long, with the days between passed over, is stuck.
const STUCK: Duration = Duration::from_secs(4 * 3600);
/// How late anything may be: faults and pauses together. Days are never late.
const LATE: TimeDelta = TimeDelta::hours(1);
/// As `redress serve` has it.
const PACE: Pace = Pace { all: 30, chat_every: Duration::from_secs(1), chat_burst: 5, patience: Duration::from_secs(20) };
const STOP_WITHIN: Duration = Duration::from_secs(8);
/// How often the world is looked at.
const TICK: Duration = Duration::from_millis(250);

/// Stands before what must not be.
const WRONG: &str = "WRONG";

const H: i64 = 60;
const D: i64 = 24 * H;

/// What customers say, each not before so many minutes after they began, and once they were answered; `+` does not wait for the
/// answer. `[key]` presses the last such button. The hours keep clear of those at which
/// timers are due, and timers of one chat of each other: what happens at the same moment may come in any order.
const TALKS: &[&[(i64, &str)]] = &[
    &[(0, "/start"), (0, "+/help"), (0, "+/privacy"), (0, "+/human"), (0, "[nopass_failed]"), (0, "+/status"), (0, "/cases")],
    &[(0, "你好"), (0, "[nopass_failed]"), (0, "[not_taken]"), (0, "[till]"), (30 * D + 5 * H, "还在吗"), (0, "[resume]"), (0, "[wechat]")],
    &[
        (0, "/start duplicate_payment"),
        (0, "[charged_twice]"),
        (5 * H, "/start"),
        (0, "[fresh]"),
        (0, "[nopass_failed]"),
        (0, "[not_taken]"),
        (3 * D + 2 * H, "[two_debits]"),
        (3 * D + 6 * H, "/cases"),
        (3 * D + 9 * H, "[2]"),
    ],
    &[
        (0, "你好"),
        (0, "[duplicate_payment]"),
        (0, "[several_taps]"),
        (0, "[two_debits]"),
        (0, "[wechat]"),
        (0, "[merchant]"),
        (0, "[no_reply]"),
        (0, "老王面馆"),
        (0, "38"),
        (0, "[yesterday]"),
        (0, "[follow]"),
        (0, "[skip]"),
        (0, "[sent]"),
        (0, "[today]"),
        (0, "[skip]"),
        (D + 5 * H, "[silent]"),
        (15 * D + 5 * H, "[silent]"),
        (16 * D + 9 * H, "[silent]"),
    ],
    &[
        (0, "/start duplicate_payment"),
        (0, "[several_taps]"),
        (0, "[two_debits]"),
        (0, "[wechat]"),
        (0, "[merchant]"),
        (0, "[no_reply]"),
        (0, "老王面馆"),
        (0, "38"),
        (0, "[yesterday]"),
        (0, "[follow]"),
        (0, "[skip]"),
        (0, "[sent]"),
        (0, "[today]"),
        (0, "[skip]"),
        (0, "[full]"),
        (0, "[skip]"),
        (3 * D + 5 * H, "38"),
    ],
    &[
        (0, "/start wrong_amount"),
        (0, "[price_misread]"),
        (0, "[app]"),
        (0, "[wechat]"),
        (0, "[hidden]"),
        (0, "+/back"),
        (0, "[different]"),
        (0, "[not_yet]"),
        (0, "-5"),
        (0, "五块"),
        (0, "今天"),
    ],
];
/// The talk during which each call fails in its turn: a question left open, two reminders, and an answer a month later.
const TALK_OF_EACH: usize = 1;

static BOOK: LazyLock<Arc<Book>> = LazyLock::new(|| Arc::new(book::load(&redress::cli::read_files(None, None).unwrap()).unwrap()));
/// What each talk hears and leaves in a world without faults, on Telegram and on the page.
static EXPECTED: LazyLock<Vec<[Expected; 2]>> = LazyLock::new(|| {
    let alone = |talk, channel| {
        let world = play(0, Plan::Clean, &[Part { chat: ChatId::new(channel, "1"), talk, after: 0 }], false);
        assert!(world.wrong.is_empty() && world.starts == 1, "without a fault: {:?}\n{}", world.wrong, world.told.join("\n"));
        world.left.into_iter().next().unwrap()
    };
    (0..TALKS.len()).map(|talk| [alone(talk, TELEGRAM), alone(talk, WEB)]).collect()
});

// ── the tests ──

#[test]
fn a_thousand_worlds() {
    if let Some(seed) = setting("SEED") {
        let world = play_seed(seed, true);
        say(&world.told.join("\n"));
        assert!(world.wrong.is_empty(), "seed {seed}:\n{}", world.wrong.join("\n"));
        return;
    }
    let (from, seeds) = (setting("SEED_FROM").unwrap_or(0), setting("SEEDS").unwrap_or(1_000));
    let (next, sum) = (AtomicU64::new(from), Mutex::new(Sum::default()));
    let begun = std::time::Instant::now();
    LazyLock::force(&EXPECTED);
    let threads = std::thread::available_parallelism().map_or(2, usize::from).min(16);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= from + seeds || !lock(&sum).failed.is_empty() {
                        return;
                    }
                    let world = play_seed(seed, false);
                    lock(&sum).add(seed, &world);
                }
            });
        }
    });
    let sum = sum.into_inner().unwrap();
    say(&format!("{{\"mode\":\"simulation\",\"seconds\":{:.1},{}}}", begun.elapsed().as_secs_f64(), sum.figures()));
    for (seed, wrong) in &sum.failed {
        let again = play_seed(*seed, true);
        let first = again.told.iter().position(|line| line.contains(WRONG)).unwrap_or(again.told.len());
        say(&again.told[first.saturating_sub(60)..again.told.len().min(first + 1)].join("\n"));
        // What follows mostly follows from it.
        say(&format!("seed {seed}: {}", wrong[..wrong.len().min(5)].join("\nand: ")));
        say(&format!("again: REDRESS_SEED={seed} cargo test --test simulation -- --nocapture a_thousand_worlds"));
        assert_eq!(&again.wrong, wrong, "seed {seed} does not happen again in the same way");
    }
    assert!(sum.failed.is_empty(), "{} seeds failed", sum.failed.len());
    if seeds >= 1_000 {
        assert!(sum.crashes > seeds / 5 && sum.faults > seeds && sum.doubled > 0, "hardly anything happened: {}", sum.figures());
    }
}

#[test]
fn a_seed_is_one_world() {
    for seed in [1, 2, 3, 5, 8, 13, 21, 34] {
        let [one, other] = [play_seed(seed, true), play_seed(seed, true)];
        let differs = one.told.iter().zip(&other.told).find(|(one, other)| one != other);
        assert!(differs.is_none() && one.digest.finish() == other.digest.finish(), "seed {seed}: {differs:?}");
    }
}

#[test]
fn whichever_call_of_the_store_fails() {
    for fault in [StoreFault::FailBefore, StoreFault::FailForGood, StoreFault::FailAfter, StoreFault::CrashBefore, StoreFault::CrashAfter] {
        each(&format!("{fault:?}"), |number| Plan::Store(number, fault), |world| world.store_calls[usize::from(fault.is_after())]);
    }
}

#[test]
fn whichever_send_fails() {
    for fate in Fate::FAULTS {
        each(&format!("{fate:?}"), |number| Plan::Send(number, fate), |world| world.sends);
    }
}

/// Plays the same talk with the first, the second, … call failing, until there are not so many.
fn each(name: &str, plan: impl Fn(u64) -> Plan, calls: impl Fn(&World) -> u64) {
    let part = Part { chat: ChatId::new(TELEGRAM, "1"), talk: TALK_OF_EACH, after: 0 };
    for number in 1.. {
        let world = play(0, plan(number), std::slice::from_ref(&part), false);
        let tail = || play(0, plan(number), std::slice::from_ref(&part), true).told.join("\n");
        assert!(world.wrong.is_empty(), "{name} of call {number}:\n{}\n{}", world.wrong.join("\n"), tail());
        if calls(&world) < number {
            assert!(number > 10, "{name}: only {number} calls");
            return;
        }
        assert_eq!(world.faults, 1, "{name} of call {number}");
    }
}

/// What no program could make good is seen.
#[test]
fn a_platform_that_lies_is_found_out() {
    let part = Part { chat: ChatId::new(TELEGRAM, "1"), talk: TALK_OF_EACH, after: 0 };
    let world = play(0, Plan::Send(3, Fate::Lie), &[part], true);
    assert!(matches!(world.wrong.as_slice(), [wrong] if wrong.contains("lost: mark_sent")), "{:?}\n{}", world.wrong, world.told.join("\n"));
}

/// What happened in all worlds together.
#[derive(Default)]
struct Sum {
    worlds: u64,
    sends: u64,
    store_calls: u64,
    faults: u64,
    crashes: u64,
    starts: u64,
    timers: u64,
    doubled: u64,
    failed: BTreeMap<u64, Vec<String>>,
}

impl Sum {
    fn add(&mut self, seed: u64, world: &World) {
        self.worlds += 1;
        self.sends += world.sends;
        self.store_calls += world.store_calls[0];
        self.faults += world.faults;
        self.crashes += world.crashes;
        self.starts += world.starts;
        self.timers += world.fired.len() as u64;
        self.doubled += world.heard.values().map(|heard| heard.doubled).sum::<u64>();
        if !world.wrong.is_empty() {
            self.failed.insert(seed, world.wrong.clone());
        }
    }

    fn figures(&self) -> String {
        let Self { worlds, sends, store_calls, faults, crashes, starts, timers, doubled, failed } = self;
        format!(
            "\"worlds\":{worlds},\"sends\":{sends},\"store_calls\":{store_calls},\"faults\":{faults},\"crashes\":{crashes},\"starts\":{starts},\"timers\":{timers},\"doubled_in_doubt\":{doubled},\"failed\":{}",
            failed.len()
        )
    }
}

// ── the world ──

/// What goes wrong.
#[derive(Clone, Copy, Debug)]
enum Plan {
    Clean,
    /// As the seed says: so many faults at most, each so likely in a thousand.
    Drawn {
        left: u32,
        store: u64,
        sends: u64,
    },
    /// The call of this number, counted from 1.
    Store(u64, StoreFault),
    Send(u64, Fate),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum StoreFault {
    /// Nothing was done; the next call succeeds.
    FailBefore,
    /// Nothing is done until the program is started anew.
    FailForGood,
    /// It was done, and the caller hears that it was not.
    FailAfter,
    CrashBefore,
    CrashAfter,
}

impl StoreFault {
    fn is_after(self) -> bool {
        matches!(self, Self::FailAfter | Self::CrashAfter)
    }
}

/// What becomes of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Done,
    Slow,
    Later,
    UnknownLost,
    UnknownArrived,
    Refused,
    HangLost,
    HangArrived,
    CrashBefore,
    CrashAfter,
    /// The platform says that it has it, and has not: no program is right then.
    Lie,
}

impl Fate {
    const FAULTS: [Fate; 9] = [
        Fate::Slow,
        Fate::Later,
        Fate::UnknownLost,
        Fate::UnknownArrived,
        Fate::Refused,
        Fate::HangLost,
        Fate::HangArrived,
        Fate::CrashBefore,
        Fate::CrashAfter,
    ];

    fn arrives(self) -> bool {
        matches!(self, Fate::Done | Fate::Slow | Fate::UnknownArrived | Fate::HangArrived | Fate::CrashAfter)
    }
}

/// One customer.
#[derive(Clone, Debug)]
struct Part {
    chat: ChatId,
    talk: usize,
    /// Seconds after the beginning.
    after: i64,
}

/// What a talk hears, and what is kept of it in the end.
struct Expected {
    rows: Vec<Outbound>,
    kept: Value,
}

/// What a chat has heard.
#[derive(Default)]
struct Heard {
    /// The rows the program is done with, in order.
    rows: Vec<Outbound>,
    now: Option<Sending>,
    refused: Vec<String>,
    doubled: u64,
    expected: Option<&'static [Outbound]>,
}

/// The row the program is not done with.
struct Sending {
    row: Outbound,
    /// How often.
    came: u64,
    refused: bool,
    flies: bool,
    /// The program knows that it has arrived.
    sure: bool,
}

/// What a customer is doing.
#[derive(Clone, Copy, PartialEq)]
enum Doing {
    Talking,
    WaitingUntil(DateTime<FixedOffset>),
    Gone,
}

#[allow(clippy::struct_excessive_bools, reason = "each is a plain yes or no, read by name")]
struct World {
    random: Random,
    plan: Plan,
    begin: DateTime<FixedOffset>,
    start: Instant,
    /// Days that were passed over.
    skipped: TimeDelta,
    heard: BTreeMap<ChatId, Heard>,
    doing: BTreeMap<ChatId, Doing>,
    /// Where to hand in, while a program runs.
    desk: Option<Desk>,
    /// The checker looks into the store itself.
    looking: bool,
    /// The program is dead, or its store is, until it is started anew.
    crashed: bool,
    store_down: bool,
    /// Calls of the store that began, and that were done.
    store_calls: [u64; 2],
    sends: u64,
    faults: u64,
    crashes: u64,
    starts: u64,
    fired: Vec<Timer>,
    left: Vec<Expected>,
    wrong: Vec<String>,
    tells: bool,
    told: Vec<String>,
    digest: DefaultHasher,
}

enum Todo {
    Go,
    Wait(Duration),
    Fail,
    Die,
}

impl World {
    fn now(&self) -> DateTime<FixedOffset> {
        self.begin + self.start.elapsed() + self.skipped
    }

    fn tell(&mut self, what: &str) {
        let line = format!("{} {}", self.now().format("%m-%d %H:%M:%S%.3f"), what);
        self.digest.write(line.as_bytes());
        if self.tells {
            self.told.push(line);
        }
    }

    fn wrong(&mut self, what: String) {
        self.tell(&format!("{WRONG} {what}"));
        self.wrong.push(what);
    }

    fn fault(&mut self, what: &str) {
        self.faults += 1;
        if let Plan::Drawn { left, .. } = &mut self.plan {
            *left -= 1;
        }
        self.tell(what);
    }

    /// Whether the seed wants a fault here.
    fn draws(&mut self, of: fn(u64, u64) -> u64) -> bool {
        let Plan::Drawn { left, store, sends } = self.plan else { return false };
        left > 0 && self.random.below(1000) < of(store, sends)
    }

    fn store_call(&mut self, call: Call<'_>) -> Todo {
        if self.looking {
            return Todo::Go;
        }
        // What was written is written, though the program died while it waited for it.
        if let Some(ended) = call.ended {
            self.store_did(call.name, call.chat, ended);
        }
        if self.crashed {
            return Todo::Die;
        }
        if self.store_down {
            return Todo::Fail;
        }
        let after = usize::from(call.ended.is_some());
        self.store_calls[after] += 1;
        let drawn = self.draws(|store, _| store);
        let fault = match self.plan {
            Plan::Store(number, fault) => (fault.is_after() == (after == 1) && self.store_calls[after] == number).then_some(fault),
            _ if drawn => {
                use StoreFault::{CrashAfter, CrashBefore, FailAfter, FailBefore, FailForGood};
                let faults: &[StoreFault] =
                    if after == 1 { &[FailAfter, CrashAfter, CrashAfter] } else { &[FailBefore, FailForGood, CrashBefore] };
                Some(*self.random.one(faults))
            }
            _ => None,
        };
        if let Some(fault) = fault {
            self.fault(&format!("store: {fault:?} {} {}", call.name, call.chat.map_or("", |chat| &chat.0)));
        }
        match fault {
            Some(StoreFault::FailBefore | StoreFault::FailAfter) => Todo::Fail,
            Some(StoreFault::FailForGood) => {
                self.store_down = true;
                Todo::Fail
            }
            Some(StoreFault::CrashBefore | StoreFault::CrashAfter) => {
                self.crashed = true;
                Todo::Die
            }
            None if matches!(self.plan, Plan::Drawn { .. }) && self.random.below(4) == 0 => {
                Todo::Wait(Duration::from_millis(self.random.below(60)))
            }
            None => Todo::Go,
        }
    }

    fn store_did(&mut self, name: &str, chat: Option<&ChatId>, ended: Result<(), &StoreError>) {
        let Some(chat) = chat else { return };
        match (name, ended) {
            ("commit", Err(StoreError::Conflict)) => self.wrong(format!("{chat}: two turns at once")),
            ("commit", Ok(())) => self.tell(&format!("{chat}: a turn is kept")),
            ("mark_sent" | "bury", Ok(())) => {
                let heard = self.heard.entry(chat.clone()).or_default();
                let Some(Sending { row, came, refused, .. }) = heard.now.take() else {
                    return self.wrong(format!("{chat}: {name} of what was not sent"));
                };
                heard.doubled += came.saturating_sub(1);
                let right = if name == "bury" { refused } else { came > 0 };
                if name == "bury" {
                    heard.refused.push(row.text.clone());
                }
                if !right {
                    self.wrong(format!("{chat}: lost: {name} of `{}`, which came {came} times", row.id));
                }
                self.heard.entry(chat.clone()).or_default().rows.push(row);
            }
            _ => {}
        }
    }

    /// The program sends something.
    fn send(&mut self, chat: &ChatId, outbound: &Outbound) -> (Fate, Duration) {
        self.sends += 1;
        self.tell(&format!("{chat}: sends {}", outbound.id));
        let heard = self.heard.entry(chat.clone()).or_default();
        let same = |row: &Outbound| row == outbound || difference(&json(row), &json(outbound)).is_none();
        let wrong = match heard.expected {
            Some(expected) if !expected.get(heard.rows.len()).is_some_and(same) => Some(if heard.rows.last().is_some_and(same) {
                "doubled, or fired twice"
            } else if expected[heard.rows.len().min(expected.len())..].iter().any(same) {
                "too early, or something before it is lost"
            } else {
                "not expected now"
            }),
            _ => None,
        };
        let again = heard.now.take().filter(|now| same(&now.row));
        let wrong = wrong.or(again.as_ref().and_then(|now| match now {
            Sending { flies: true, .. } => Some("sent twice at once"),
            Sending { sure: true, .. } => Some("sent again without a doubt"),
            _ => None,
        }));
        let (came, refused) = again.map_or((0, false), |now| (now.came, now.refused));
        heard.now = Some(Sending { row: outbound.clone(), came, refused, flies: true, sure: false });
        if let Some(wrong) = wrong {
            let at = heard.rows.len();
            self.wrong(format!("{chat}: `{}` at place {at}: {wrong}", outbound.id));
        }
        let drawn = self.draws(|_, sends| sends);
        let fate = match self.plan {
            Plan::Send(number, fate) if number == self.sends => fate,
            _ if drawn => *self.random.one(&Fate::FAULTS),
            _ => Fate::Done,
        };
        if fate != Fate::Done {
            self.fault(&format!("platform: {fate:?} {chat}"));
        }
        let latency = match fate {
            Fate::Slow => 5_000 + self.random.below(10_000),
            _ if matches!(self.plan, Plan::Drawn { .. }) => 20 + self.random.below(300),
            _ => 50,
        };
        (fate, Duration::from_millis(latency))
    }

    /// A message that was on its way meets its fate, unless the program died meanwhile.
    fn came(&mut self, chat: &ChatId, fate: Fate) -> bool {
        if self.crashed {
            return false;
        }
        if let Some(now) = self.heard.entry(chat.clone()).or_default().now.as_mut() {
            now.flies = false;
            now.came += u64::from(fate.arrives());
            now.refused |= fate == Fate::Refused;
            now.sure = matches!(fate, Fate::Done | Fate::Slow);
        }
        self.crashed = matches!(fate, Fate::CrashBefore | Fate::CrashAfter);
        true
    }
}

/// The world, and what is in it.
struct Sim {
    world: Mutex<World>,
    store: Arc<Store>,
    /// The program crashed, or should stop.
    rouse: Notify,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Sim {
    fn world(&self) -> MutexGuard<'_, World> {
        lock(&self.world)
    }

    fn now(&self) -> DateTime<FixedOffset> {
        self.world().now()
    }

    /// What is in the store, whatever fails. Such a call never waits.
    async fn look<T>(&self, call: impl Future<Output = Result<T, StoreError>>) -> T {
        self.world().looking = true;
        let seen = call.await;
        self.world().looking = false;
        seen.unwrap()
    }

    /// For one call of the store.
    async fn around(sim: Weak<Sim>, todo: Option<Todo>) -> Result<(), StoreError> {
        match todo {
            None | Some(Todo::Go) => Ok(()),
            Some(Todo::Wait(time)) => {
                sleep(time).await;
                Ok(())
            }
            Some(Todo::Fail) => Err(StoreError::Storage("as planned".to_owned())),
            Some(Todo::Die) => {
                if let Some(sim) = sim.upgrade() {
                    sim.rouse.notify_one();
                }
                pending().await
            }
        }
    }

    /// The platform.
    async fn deliver(self: Arc<Self>, chat: ChatId, outbound: Outbound) -> Sent {
        if self.world().crashed {
            return pending().await;
        }
        let (fate, latency) = self.world().send(&chat, &outbound);
        sleep(latency).await;
        if !self.world().came(&chat, fate) {
            return pending().await;
        }
        match fate {
            Fate::Done | Fate::Slow | Fate::Lie => Sent::Done,
            Fate::Later => Sent::Later(Duration::from_secs(3)),
            Fate::UnknownLost | Fate::UnknownArrived => Sent::Unknown("as planned".to_owned()),
            Fate::Refused => Sent::Refused("as planned".to_owned()),
            Fate::HangLost | Fate::HangArrived => pending().await,
            Fate::CrashBefore | Fate::CrashAfter => {
                self.rouse.notify_one();
                pending().await
            }
        }
    }

    /// Whether everything that was said to a chat is there.
    async fn is_answered(&self, chat: &ChatId) -> bool {
        self.look(self.store.unsent_of(chat, 1)).await.is_empty()
    }

    /// The button that stands below the last message that has such a one.
    async fn button(&self, chat: &ChatId, key: &str) -> String {
        let rows = if chat.is_read_back() {
            let lines = self.look(self.store.lines(chat, 0, usize::MAX)).await.into_iter();
            lines.filter_map(|kept| if let Voice::Bot(row) = kept.line.voice { Some(row) } else { None }).collect()
        } else {
            self.world().heard.get(chat).map(|heard| heard.rows.clone()).unwrap_or_default()
        };
        let found =
            rows.iter().rev().flat_map(|row| &row.buttons).find(|button| button.data.split_once('.').is_some_and(|(_, is)| is == key));
        if let Some(button) = found {
            return button.data.clone();
        }
        self.world().wrong(format!("{chat}: there is no button `{key}`"));
        String::new()
    }

    /// A customer and their platform, which hands in what they said until it was taken, in order.
    async fn converse(self: Arc<Self>, part: Part) {
        let chat = &part.chat;
        let begin = self.now() + TimeDelta::seconds(part.after);
        for (number, (minutes, said)) in TALKS[part.talk].iter().enumerate() {
            let (at, said, rushed) = (begin + TimeDelta::minutes(*minutes), said.trim_start_matches('+'), said.starts_with('+'));
            loop {
                let now = self.now();
                if now >= at && (rushed || self.is_answered(chat).await) {
                    break;
                }
                let doing = if now < at { Doing::WaitingUntil(at) } else { Doing::Talking };
                self.world().doing.insert(chat.clone(), doing);
                sleep(TICK).await;
            }
            self.world().doing.insert(chat.clone(), Doing::Talking);
            let content = match said.strip_prefix('[').and_then(|said| said.strip_suffix(']')) {
                Some(key) => Content::Press(self.button(chat, key).await),
                None => Content::Text(said.to_owned()),
            };
            let delivery = DeliveryId(number.to_string());
            let inbound = Inbound { chat: chat.clone(), delivery, locale_hint: Some("zh-CN".to_owned()), content };
            self.world().tell(&format!("{chat}: says {said}"));
            while !self.hand_in(&inbound).await {
                sleep(Duration::from_millis(700)).await;
            }
            // Platforms hand in again what they were told of.
            let again = matches!(self.world().plan, Plan::Drawn { .. }) && self.world().random.below(8) == 0;
            if again {
                self.world().tell(&format!("{chat}: {said} is handed in again"));
                self.hand_in(&inbound).await;
            }
        }
        self.world().doing.insert(part.chat, Doing::Gone);
    }

    /// Whether it was taken. The platform may lose patience meanwhile.
    async fn hand_in(&self, inbound: &Inbound) -> bool {
        let Some(desk) = self.world().desk.clone() else { return false };
        let patience = {
            let mut world = self.world();
            let short = matches!(world.plan, Plan::Drawn { .. }) && world.random.below(16) == 0;
            Duration::from_millis(if short { world.random.below(80) } else { 60_000 })
        };
        let taken = timeout(patience, desk.take(inbound.clone())).await == Ok(Ok(()));
        self.world().tell(&format!("{}: {}", inbound.chat, if taken { "taken" } else { "not taken" }));
        taken
    }

    /// Between the timer loop and the service.
    async fn pass_on(self: Arc<Self>, mut from: mpsc::Receiver<Due>, to: mpsc::Sender<Due>) {
        let mut answers = JoinSet::new();
        while let Some(Due { timer, fired }) = from.recv().await {
            {
                let mut world = self.world();
                world.tell(&format!("{}: the timer {} is due", timer.chat, timer.key));
                if world.now() < timer.due {
                    world.wrong(format!("{}: the timer {} fires too early", timer.chat, timer.key));
                }
                if world.now() > timer.due.with_timezone(world.begin.offset()) + LATE {
                    world.wrong(format!("{}: the timer {} fires too late", timer.chat, timer.key));
                }
                if world.fired.contains(&timer) {
                    world.wrong(format!("{}: the timer {} fires again", timer.chat, timer.key));
                }
            }
            let (answer, answered) = oneshot::channel();
            if to.send(Due { timer: timer.clone(), fired: answer }).await.is_err() {
                continue;
            }
            let sim = Arc::clone(&self);
            answers.spawn(async move {
                let answered: Result<Result<(), Down>, _> = answered.await;
                if let Ok(answered) = answered {
                    if answered.is_ok() {
                        sim.world().fired.push(timer);
                    }
                    let _ = fired.send(answered);
                }
            });
        }
    }

    /// Passes over the time in which nothing happens. Whether the world has come to its end.
    async fn skip(&self) -> bool {
        let now = self.now();
        let (end, soon) = (self.world().begin + TimeDelta::days(DAYS), now + TimeDelta::seconds(40));
        let doing: Vec<Doing> = self.world().doing.values().copied().collect();
        let due = self.look(self.store.next_due()).await.map(|due| due.with_timezone(now.offset()));
        if doing.contains(&Doing::Talking) || !self.look(self.store.unsent(1)).await.is_empty() {
            return false;
        }
        let said = doing.iter().filter_map(|doing| if let Doing::WaitingUntil(at) = doing { Some(*at) } else { None });
        let Some(next) = said.chain(due.filter(|due| *due < end)).min() else { return true };
        if next > soon {
            let mut world = self.world();
            let before = TimeDelta::seconds(i64::try_from(1 + world.random.below(25)).unwrap());
            world.skipped += next - now - before;
            world.tell("time has passed");
        }
        false
    }
}

/// The program, as `redress serve` puts it together.
struct Program {
    stop: watch::Sender<bool>,
    failed: watch::Receiver<Option<String>>,
    parts: JoinSet<()>,
}

impl Program {
    fn start(sim: &Arc<Sim>) -> Self {
        let (desk, requests) = desk();
        let (stop, stopped) = watch::channel(false);
        let (failing, failed) = watch::channel(None);
        let (wakes, woken) = mpsc::unbounded_channel();
        let (due, handed) = mpsc::channel(8);
        let (passed, fired) = mpsc::channel(8);
        let timers = Arc::new(Notify::new());
        let clock: serve::Clock = {
            let sim = Arc::clone(sim);
            Arc::new(move || sim.now())
        };
        let service = Arc::new(Service {
            book: Arc::new(ArcSwap::new(Arc::clone(&BOOK))),
            store: Arc::clone(&sim.store),
            files: None,
            clock: Arc::clone(&clock),
            capabilities: |chat| if chat.channel() == TELEGRAM { telegram::CAPABILITIES } else { Capabilities::UNLIMITED },
            message_every: Duration::ZERO,
            metrics: Arc::default(),
            insight: Arc::default(),
            outbox: wakes,
            timers: Arc::clone(&timers),
            failed: failing,
        });
        let deliver: Deliver = {
            let sim = Arc::clone(sim);
            Arc::new(move |chat, outbound| Box::pin(Arc::clone(&sim).deliver(chat, outbound)))
        };
        let mut parts = JoinSet::new();
        parts.spawn(serve::run(service, requests, fired, stopped.clone()));
        parts.spawn(Arc::clone(sim).pass_on(handed, passed));
        let (store, until) = (Arc::clone(&sim.store), stopped.clone());
        parts.spawn(async move {
            let _ = timer::run(&store, || clock().to_utc(), &timers, due, until).await;
        });
        let relay = outbox::run(Arc::clone(&sim.store), TELEGRAM, deliver, PACE, Arc::default(), woken, stopped);
        parts.spawn(async move {
            let _ = relay.await;
        });
        let mut world = sim.world();
        (world.crashed, world.store_down) = (false, false);
        world.starts += 1;
        // What a killed program knew is forgotten.
        for sending in world.heard.values_mut().filter_map(|heard| heard.now.as_mut()) {
            (sending.flies, sending.sure) = (false, false);
        }
        world.desk = Some(desk);
        world.tell("the program starts");
        Self { stop, failed, parts }
    }

    /// Runs until it crashes, fails or should stop, and is gone. Whether the world has come to its end.
    async fn run(mut self, sim: &Arc<Sim>) -> bool {
        let ended = loop {
            tokio::select! {
                biased;
                () = sim.rouse.notified() => break false,
                () = sleep(TICK) => {}
            }
            if self.failed.borrow().is_some() || self.parts.try_join_next().is_some() {
                sim.world().tell("the program fails");
                break false;
            }
            if sim.skip().await {
                break true;
            }
            let mut world = sim.world();
            if world.start.elapsed() > STUCK {
                let who: Vec<String> =
                    world.doing.iter().filter(|(_, doing)| **doing != Doing::Gone).map(|(chat, _)| chat.0.clone()).collect();
                world.wrong(format!("stuck; not done: {who:?}"));
                break true;
            }
            // Now and then somebody starts it anew.
            if matches!(world.plan, Plan::Drawn { left: 1.., .. }) && world.random.below(400) == 0 {
                world.fault("the program is stopped");
                break false;
            }
        };
        if !sim.world().crashed {
            self.stop.send_replace(true);
            tokio::select! {
                biased;
                () = sim.rouse.notified() => {}
                _ = timeout(STOP_WITHIN, async { while self.parts.join_next().await.is_some() {} }) => {}
            }
        }
        {
            let mut world = sim.world();
            world.desk = None;
            world.crashes += u64::from(world.crashed);
            let how = if world.crashed { "the program is killed" } else { "the program is gone" };
            world.tell(how);
            world.crashed = true;
        }
        self.parts.shutdown().await;
        ended
    }
}

/// Plays the world of a seed.
fn play_seed(seed: u64, tells: bool) -> World {
    let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5EED);
    let plan = Plan::Drawn {
        left: u32::try_from(random.below(16)).unwrap(),
        store: *random.one(&[1, 5, 20]),
        sends: *random.one(&[10, 100, 300]),
    };
    let parts: Vec<Part> = (1..=1 + random.below(4))
        .map(|number| {
            let channel = *random.one(&[TELEGRAM, TELEGRAM, TELEGRAM, WEB]);
            let (talk, after) = (random.below(TALKS.len() as u64), random.below(120));
            Part {
                chat: ChatId::new(channel, &number.to_string()),
                talk: usize::try_from(talk).unwrap(),
                after: i64::try_from(after).unwrap(),
            }
        })
        .collect();
    play(random.next(), plan, &parts, tells)
}

fn play(seed: u64, plan: Plan, parts: &[Part], tells: bool) -> World {
    if !matches!(plan, Plan::Clean) {
        LazyLock::force(&EXPECTED);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    let sim = runtime.block_on(simulate(seed, plan, parts, tells));
    drop(runtime);
    // Nothing of it runs any more.
    Arc::into_inner(sim).unwrap().world.into_inner().unwrap_or_else(PoisonError::into_inner)
}

async fn simulate(seed: u64, plan: Plan, parts: &[Part], tells: bool) -> Arc<Sim> {
    let checked = !matches!(plan, Plan::Clean);
    let expected = |part: &Part| &EXPECTED[part.talk][usize::from(part.chat.is_read_back())];
    let mut world = World {
        random: Random(seed),
        plan,
        begin: BEGIN.parse().unwrap(),
        start: Instant::now(),
        skipped: TimeDelta::zero(),
        heard: BTreeMap::new(),
        doing: parts.iter().map(|part| (part.chat.clone(), Doing::Talking)).collect(),
        desk: None,
        looking: false,
        crashed: false,
        store_down: false,
        store_calls: [0; 2],
        sends: 0,
        faults: 0,
        crashes: 0,
        starts: 0,
        fired: Vec::new(),
        left: Vec::new(),
        wrong: Vec::new(),
        tells,
        told: Vec::new(),
        digest: DefaultHasher::new(),
    };
    for part in parts.iter().filter(|_| checked) {
        world.heard.insert(part.chat.clone(), Heard { expected: Some(&expected(part).rows), ..Heard::default() });
    }
    let sim = Arc::new_cyclic(|sim: &Weak<Sim>| {
        let sim = Weak::clone(sim);
        let around = Around(Box::new(move |call| {
            let todo = sim.upgrade().map(|sim| sim.world().store_call(call));
            Box::pin(Sim::around(Weak::clone(&sim), todo))
        }));
        Sim { world: Mutex::new(world), store: Arc::new(Store::Memory(Memory::with(around))), rouse: Notify::new() }
    });
    let mut customers = JoinSet::new();
    for part in parts {
        customers.spawn(Arc::clone(&sim).converse(part.clone()));
    }
    while !Program::start(&sim).run(&sim).await {
        let pause = if checked { sim.world().random.below(20_000) } else { 0 };
        sleep(Duration::from_millis(pause)).await;
    }
    customers.shutdown().await;
    for part in parts {
        let exported = sim.look(sim.store.export(&part.chat)).await;
        let mut dead: Vec<String> = exported.dead.iter().map(|dead| dead.row.outbound.text.clone()).collect();
        let mut kept = json(&exported.chat);
        if let Ok(text) = serde_json::to_string(&exported) {
            kept = serde_json::from_str(&text.replace(&format!("\"{}\"", part.chat), "\"chat\"")).unwrap();
            kept.as_object_mut().unwrap().remove("dead");
        }
        let heard = sim.world().heard.remove(&part.chat).unwrap_or_default();
        let mut wrong = Vec::new();
        if checked {
            let expected = expected(part);
            wrong.extend(difference(&expected.kept, &kept).map(|what| format!("{} leaves something else: {what}", part.chat)));
            if heard.rows.len() != expected.rows.len() {
                wrong.push(format!("{}: lost: {} rows of {}", part.chat, heard.rows.len(), expected.rows.len()));
            }
            let mut refused = heard.refused.clone();
            dead.sort();
            refused.sort();
            if dead != refused {
                wrong.push(format!("{}: {} dead letters, {} refused", part.chat, dead.len(), refused.len()));
            }
        }
        let mut world = sim.world();
        for wrong in wrong {
            world.wrong(wrong);
        }
        world.left.push(Expected { rows: heard.rows.clone(), kept });
        world.heard.insert(part.chat.clone(), heard);
    }
    sim
}

// ── tools ──

/// splitmix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[usize::try_from(self.below(of.len() as u64)).unwrap()]
    }
}

fn json(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

/// Where two values differ, if moments may differ by [`LATE`] on the same day.
fn difference(expected: &Value, is: &Value) -> Option<String> {
    let at = |key: &str, inner: String| format!("{key}.{inner}");
    match (expected, is) {
        (Value::Object(one), Value::Object(other)) if one.keys().eq(other.keys()) => {
            one.iter().find_map(|(key, value)| difference(value, &other[key]).map(|inner| at(key, inner)))
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let pairs = one.iter().zip(other).enumerate();
            pairs.into_iter().find_map(|(index, (one, other))| difference(one, other).map(|inner| at(&index.to_string(), inner)))
        }
        (Value::String(one), Value::String(other)) if one != other => {
            let [one_at, other_at] = [one, other].map(|text| DateTime::parse_from_rfc3339(text).ok());
            let close =
                one_at.zip(other_at).is_some_and(|(one, other)| (one - other).abs() <= LATE && one.date_naive() == other.date_naive());
            (!close).then(|| format!(" `{one}`, now `{other}`"))
        }
        _ => (expected != is).then(|| format!(" {expected}, now {is}").chars().take(1000).collect()),
    }
}

/// Tests swallow what they print; the scripts want it.
fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

fn setting(name: &str) -> Option<u64> {
    std::env::var(format!("REDRESS_{name}")).ok().map(|value| value.parse().unwrap())
}
