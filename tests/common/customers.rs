//! Customers who talk to the real program through the Bot API server of ours, and who know what they should hear.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::io::Write;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use redress::book::Book;
use redress::channel::telegram;
use redress::chat::{Capabilities, ChatId, Content, DeliveryId, Inbound, Voice};
use redress::store::{self, Store};
use redress::turn::{self, Incoming};
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep};

use crate::bot_api::BotApi;

/// How long an answer may take before the conversation counts as stuck; `REDRESS_PATIENCE` seconds at length, where many chats share
/// what may be sent in a second.
pub(crate) static STUCK: LazyLock<Duration> = LazyLock::new(|| Duration::from_secs(setting("PATIENCE", 90)));
/// What one customer says.
pub(crate) const SAID: &[&str] = &[
    "/start", "免密", "提示支付失败", "会员自动续费", "微信支付", "银行系统维护", "招商银行", "没有收到", "/help", "昨天", "滞纳金",
    "35.5", "填好了", "/privacy", "手边没有", "/status", "/cases", "/human", "/status", "/help",
];

/// What was seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    /// What was said and never came.
    pub(crate) lost: u64,
    /// What came again right after it came.
    pub(crate) doubled: u64,
    /// What came again later, or before its turn, or is no answer at all.
    pub(crate) disordered: u64,
}

/// Customers on Telegram, so many of them at a time.
pub(crate) async fn all_converse(api: &Arc<BotApi>, chats: u64, together: usize, turns: usize, expected: &Arc<Vec<Vec<String>>>) {
    let seats = Arc::new(Semaphore::new(together));
    let mut talks = Vec::new();
    for chat in 1..=i64::try_from(chats).unwrap() {
        let (api, expected) = (Arc::clone(api), Arc::clone(expected));
        let seat = Arc::clone(&seats).acquire_owned().await.unwrap();
        talks.push(tokio::spawn(async move {
            converse(&api, chat, &SAID[..turns], &expected).await;
            drop(seat);
        }));
    }
    for talk in talks {
        talk.await.unwrap();
    }
}

/// Waits until everything came: to customers, what comes twice looks like what comes next.
pub(crate) async fn all_came(api: &BotApi, chats: u64, whole: &[String], patience: Duration) {
    let until = Instant::now() + patience;
    while what_came(api, chats, whole).lost > 0 && Instant::now() < until {
        sleep(Duration::from_millis(100)).await;
    }
}

/// What came to all of them, beside what should have come.
pub(crate) fn what_came(api: &BotApi, chats: u64, whole: &[String]) -> Seen {
    let mut seen = Seen::default();
    for chat in 1..=i64::try_from(chats).unwrap() {
        let came: Vec<String> = api.messages(chat).into_iter().map(|message| message.text).collect();
        seen.add(compare(whole, &came));
    }
    seen
}

/// A customer on Telegram, who mostly waits for the answer before saying more.
pub(crate) async fn converse(api: &BotApi, chat: i64, said: &[&str], expected: &[Vec<String>]) {
    let mut random = chat.unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut owed = 0;
    for (said, answers) in said.iter().zip(expected) {
        api.say(chat, said);
        owed += answers.len();
        if !next(&mut random).is_multiple_of(4) && !api.has(chat, owed, *STUCK).await {
            return;
        }
    }
    api.has(chat, owed, *STUCK).await;
}

// ── what should come ──

pub(crate) fn book() -> Book {
    redress::book::load(&redress::cli::read_files(None, None).unwrap()).unwrap()
}

/// What a chat hears, turn by turn; on the web page with the customer's own lines.
pub(crate) async fn expected(said: &[&str], chat: &ChatId) -> Vec<Vec<String>> {
    let (book, store) = (book(), store::open("memory").unwrap());
    let capabilities = if chat.is_read_back() { Capabilities::UNLIMITED } else { telegram::CAPABILITIES };
    let mut turns = Vec::new();
    let mut heard = 0;
    for (number, said) in said.iter().enumerate() {
        let inbound = Inbound {
            chat: chat.clone(),
            delivery: DeliveryId(number.to_string()),
            locale_hint: chat.is_read_back().then(|| "zh-CN".to_owned()),
            content: Content::Text((*said).to_owned()),
        };
        let now = chrono::Utc::now().with_timezone(&chrono::FixedOffset::east_opt(8 * 3600).unwrap());
        let report = turn::run(&book, &store, &Incoming::Inbound(inbound), &capabilities, now).await.unwrap();
        assert_eq!(report.failed, None);
        turns.push(if chat.is_read_back() {
            let lines = lines(&store, chat).await;
            lines[std::mem::replace(&mut heard, lines.len())..].to_vec()
        } else {
            report.outbound.into_iter().map(|outbound| outbound.text).collect()
        });
    }
    turns
}

/// The kept lines of a chat.
pub(crate) async fn lines(store: &Store, chat: &ChatId) -> Vec<String> {
    let lines = store.lines(chat, 0, 10_000).await.unwrap();
    let said = |voice: Voice| match voice {
        Voice::Customer(text) => text,
        Voice::Bot(outbound) => outbound.text,
    };
    lines.into_iter().map(|kept| said(kept.line.voice)).collect()
}

impl Seen {
    pub(crate) fn add(&mut self, other: Seen) {
        self.lost += other.lost;
        self.doubled += other.doubled;
        self.disordered += other.disordered;
    }
}

/// Walks through what came, beside what should have come.
pub(crate) fn compare(expected: &[String], came: &[String]) -> Seen {
    walk(expected.len(), came, |at, came| came == expected[at])
}

pub(crate) fn walk(count: usize, came: &[String], is: impl Fn(usize, &str) -> bool) -> Seen {
    let mut seen = Seen::default();
    let mut at = 0;
    for came in came {
        if at < count && is(at, came) {
            at += 1;
        } else if at > 0 && is(at - 1, came) {
            seen.doubled += 1;
        } else if let Some(later) = (at..count).find(|later| is(*later, came)).filter(|later| later - at < 8) {
            seen.lost += (later - at) as u64;
            at = later + 1;
        } else {
            if seen.disordered < 9 {
                say(&format!("not expected after {at} of {count}: {came}"));
            }
            seen.disordered += 1;
        }
    }
    seen.lost += (count - at) as u64;
    seen
}

// ── tools ──

/// Tests swallow what they print; the scripts want it.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// xorshift.
pub(crate) fn next(random: &mut u64) -> u64 {
    *random ^= *random << 13;
    *random ^= *random >> 7;
    *random ^= *random << 17;
    *random >> 16
}

pub(crate) fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(future)
}

/// A number from the environment.
pub(crate) fn setting(name: &str, otherwise: u64) -> u64 {
    std::env::var(format!("REDRESS_{name}")).map_or(otherwise, |value| value.parse().unwrap())
}
