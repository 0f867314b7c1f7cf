//! The driver of `benches/report.sh`: a Bot API server on a loopback port that does as little as it can, customers who talk to the bot
//! through it, and a store filled with people in the middle of a conversation. Prints one JSON line.
//!
//! ```text
//! fleet fill FOLDER SESSIONS             fills a new store through the library, sealed as always
//! fleet churn FOLDER SESSIONS TURNS      has so many durable turns with chats of a filled store, without a platform
//! fleet talk PROGRAM CHATS EACH [FOLDER SESSIONS SKIPPED]
//!                                        so many chats at once, one conversation after the other: with a store, with chats of it that
//!                                        have not talked yet, of which so many are skipped
//! fleet idle PROGRAM                     starts it, says one thing once it is quiet
//! ```
//!
//! `PROGRAM` is a file; what it is given stands in the environment. Without `FOLDER` it starts with nothing.
#![allow(clippy::print_stdout, reason = "a bench prints")]
#![allow(clippy::cast_precision_loss, reason = "figures for people")]

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, TimeDelta};
use redress::book::{self, Book};
use redress::channel::telegram;
use redress::chat::{ChatId, Content, DeliveryId, Inbound, TELEGRAM};
use redress::store::{self, Commit, Loaded, Store};
use redress::turn::{self, Incoming};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::{JoinSet, LocalSet};

/// What a customer says: who is new says the first eight, who is in a filled store has said the first four and says the next eight.
const SAID: [&str; 12] = [
    "/start", "免密", "提示支付失败", "会员自动续费", "微信支付", "银行系统维护", "招商银行", "没有收到", "/help", "昨天", "滞纳金", "35.5",
];
/// Turns of a conversation.
const TURNS: usize = 8;
/// What the people of a filled store have said.
const SAID_BEFORE: usize = 4;
/// Moments at which people of a filled store wrote last, an hour's part from each other.
const MOMENTS: u32 = 64;
/// Chats filled or churned at once.
const TOGETHER: usize = 512;
/// No chat of ours has a smaller number.
const FIRST_CHAT: i64 = 100_000;
/// How long anything may take before the bench gives up.
const PATIENCE: Duration = Duration::from_secs(180);
const TOKEN: &str = "987654:bench";

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    // `cargo bench` adds a flag of its own.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let number = |text: &str| text.replace('_', "").parse::<usize>().expect("a number");
    let threads = |on: bool| if on { tokio::runtime::Builder::new_multi_thread() } else { tokio::runtime::Builder::new_current_thread() };
    let run = |on: bool| threads(on).enable_all().build().expect("a runtime");
    let told = match words[..] {
        ["fill", folder, sessions] => run(true).block_on(fill(folder, number(sessions))),
        ["churn", folder, sessions, turns] => run(true).block_on(churn(folder, number(sessions), number(turns))),
        ["talk", program, chats, each] => run(false).block_on(talk(program, number(chats), number(each), None)),
        ["talk", program, chats, each, folder, sessions, skipped] => {
            let filled = Filled { folder: Path::new(folder), sessions: number(sessions), skipped: number(skipped) };
            run(false).block_on(talk(program, number(chats), number(each), Some(filled)))
        }
        ["idle", program] => run(false).block_on(idle(program)),
        _ => {
            println!("fill FOLDER SESSIONS, churn FOLDER SESSIONS TURNS, talk PROGRAM CHATS EACH [FOLDER SESSIONS SKIPPED], idle PROGRAM");
            return;
        }
    };
    println!("{told}");
}

// ── a store full of people ──

fn shipped() -> Book {
    let files = redress::cli::read_files(None, None).expect("the files inside the binary");
    book::load(&files).unwrap_or_else(|| book::read(&files, now().date_naive()).0)
}

fn now() -> DateTime<FixedOffset> {
    let china = FixedOffset::east_opt(8 * 3600).expect("a zone");
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or_else(
        |_| DateTime::UNIX_EPOCH.with_timezone(&china),
        |since| (DateTime::UNIX_EPOCH + TimeDelta::seconds(i64::try_from(since.as_secs()).unwrap_or(0))).with_timezone(&china),
    )
}

fn chat(number: usize) -> ChatId {
    ChatId::new(TELEGRAM, &(FIRST_CHAT + i64::try_from(number).expect("a number")).to_string())
}

fn inbound(chat: ChatId, delivery: usize, said: &str) -> Incoming {
    let content = Content::Text(said.to_owned());
    Incoming::Inbound(Inbound { chat, delivery: DeliveryId(format!("before {delivery}")), locale_hint: Some("zh".to_owned()), content })
}

/// What one person's chat is after these words, and how many messages answered each.
fn person(
    book: &Book,
    chat: &ChatId,
    mut loaded: Loaded,
    said: &[&str],
    at: DateTime<FixedOffset>,
) -> (Loaded, Option<Commit>, Vec<usize>) {
    let (mut last, mut answers) = (None, Vec::new());
    for (number, said) in said.iter().enumerate() {
        let incoming = inbound(chat.clone(), usize::try_from(loaded.version).unwrap_or(0) + number, said);
        let (commit, report) = turn::decide(book, &loaded, &incoming, at);
        assert_eq!(report.failed, None);
        loaded.version += 1;
        loaded.session = Some(Arc::new(commit.session.clone()));
        for case in &commit.cases {
            loaded.cases.retain(|other| other.id != case.id);
            loaded.cases.push(Arc::new(case.clone()));
        }
        answers.push(commit.outbox.iter().flat_map(|outbound| redress::channel::fit(outbound.clone(), &telegram::CAPABILITIES)).count());
        last = Some(commit);
    }
    (loaded, last, answers)
}

async fn fill(folder: &str, sessions: usize) -> Value {
    let book = shipped();
    let begun = Instant::now();
    let store = Arc::new(store::open(folder).expect("a store"));
    let kept = Arc::clone(&store);
    // The same few people again and again, under other names: that they are sealed one by one is what takes the time.
    let samples: Arc<Vec<Commit>> = Arc::new(
        (0..MOMENTS)
            .map(|minutes| {
                let at = now() - TimeDelta::minutes(i64::from(minutes));
                let (_, last, _) = person(&book, &chat(0), Loaded::default(), &SAID[..SAID_BEFORE], at);
                Commit { from_version: 0, outbox: Vec::new(), disarm: Vec::new(), ..last.expect("a turn") }
            })
            .collect(),
    );
    together(sessions, move |number| {
        let (store, samples) = (Arc::clone(&store), Arc::clone(&samples));
        async move {
            let chat = chat(number);
            let mut commit = samples[number % samples.len()].clone();
            commit.arm.iter_mut().for_each(|timer| timer.chat = chat.clone());
            store.commit(Commit { chat, ..commit }).await.expect("a durable session");
        }
    })
    .await;
    Arc::into_inner(kept).expect("nobody else has the store").close().await;
    json!({ "fill": sessions, "seconds": begun.elapsed().as_secs_f64(), "disk_mb": megabytes(&Path::new(folder).join("sled")) })
}

/// Whole conversations of people of the store, as the program has them: words are made, kept, sent and marked as sent.
async fn churn(folder: &str, sessions: usize, turns: usize) -> Value {
    let begun = Instant::now();
    let (book, store) = (Arc::new(shipped()), Arc::new(store::open(folder).expect("a store")));
    let kept = Arc::clone(&store);
    together(turns / TURNS, move |number| {
        let (book, store) = (Arc::clone(&book), Arc::clone(&store));
        async move {
            let chat = chat(somewhere(number, sessions));
            for (turn, said) in SAID[SAID_BEFORE..].iter().enumerate() {
                let incoming = inbound(chat.clone(), (number + 1) * 1000 + turn, said);
                let report = turn::run(&book, &store, &incoming, &telegram::CAPABILITIES, now()).await.expect("a turn");
                assert_eq!(report.failed, None);
                for row in store.unsent_of(&chat, usize::MAX).await.expect("rows") {
                    store.mark_sent(&chat, row.sequence).await.expect("a mark");
                }
            }
        }
    })
    .await;
    let took = begun.elapsed().as_secs_f64();
    let store = Arc::into_inner(kept).expect("nobody else has the store");
    let live = live(&store).await;
    store.close().await;
    json!({ "churn": turns, "sessions": sessions, "seconds": took, "live_mb": live, "disk_mb": megabytes(&Path::new(folder).join("sled")) })
}

/// What is kept of everybody, as it is exported.
async fn live(store: &Store) -> f64 {
    let (mut pages, mut bytes) = (store.pages(), 0);
    while let Some(page) = pages.next().await.expect("a page") {
        for chat in &page {
            bytes += serde_json::to_vec(&store.export(chat).await.expect("a chat")).expect("JSON").len();
        }
    }
    bytes as f64 / 1e6
}

/// Does so many things, many at once.
async fn together<F: Future<Output = ()> + Send + 'static>(count: usize, mut work: impl FnMut(usize) -> F) {
    let mut tasks = JoinSet::new();
    for number in 0..count {
        if tasks.len() >= TOGETHER {
            tasks.join_next().await.expect("a task").expect("work that succeeds");
        }
        tasks.spawn(work(number));
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("work that succeeds");
    }
}

/// The chats of a store in an order without order; each once before any comes twice.
fn somewhere(number: usize, sessions: usize) -> usize {
    // A prime that divides no size anybody asks for.
    number.wrapping_mul(7_368_787) % sessions
}

fn megabytes(folder: &Path) -> f64 {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries.map(|entry| if entry.path().is_dir() { megabytes(&entry.path()) } else { size(&entry) }).sum()
}

fn size(entry: &std::fs::DirEntry) -> f64 {
    entry.metadata().map_or(0.0, |metadata| metadata.len() as f64 / 1e6)
}

// ── a platform ──

/// What the platform knows. One thread has it.
struct Platform {
    /// What the bot has not confirmed.
    waiting: VecDeque<(i64, Value)>,
    last_update: i64,
    last_message: i64,
    news: Rc<Notify>,
    talks: BTreeMap<i64, Talk>,
    /// How many messages answer each turn.
    answers: Vec<usize>,
    said: &'static [&'static str],
    /// Chats that have not begun.
    to_come: VecDeque<i64>,
    /// Of each turn, from what was said to the last message that answers it.
    times: Vec<Duration>,
    /// When the first message of the bot came.
    first: Option<Instant>,
    calls: u64,
    over: Rc<Notify>,
}

/// One conversation.
struct Talk {
    turn: usize,
    came: usize,
    asked: Instant,
}

impl Platform {
    fn begin(&mut self, chat: i64) {
        self.talks.insert(chat, Talk { turn: 0, came: 0, asked: Instant::now() });
        self.say(chat, self.said[0]);
    }

    fn say(&mut self, chat: i64, text: &str) {
        self.last_update += 1;
        self.last_message += 1;
        let person = json!({ "id": chat, "is_bot": false, "first_name": "C", "language_code": "zh-hans" });
        let message = json!({ "message_id": self.last_message, "date": now().timestamp(), "text": text, "from": person,
            "chat": { "id": chat, "type": "private", "first_name": "C" } });
        self.waiting.push_back((self.last_update, json!({ "update_id": self.last_update, "message": message })));
        self.news.notify_waiters();
    }

    /// A message of the bot came; who has heard all of the answer goes on.
    fn message(&mut self, chat: i64) {
        self.first.get_or_insert_with(Instant::now);
        let Some(talk) = self.talks.get_mut(&chat) else { return };
        talk.came += 1;
        if talk.came < self.answers[talk.turn] {
            return;
        }
        self.times.push(talk.asked.elapsed());
        talk.turn += 1;
        talk.came = 0;
        talk.asked = Instant::now();
        if let Some(text) = self.said.get(talk.turn).filter(|_| talk.turn < self.answers.len()) {
            self.say(chat, text);
            return;
        }
        self.talks.remove(&chat);
        match self.to_come.pop_front() {
            Some(next) => self.begin(next),
            None if self.talks.is_empty() => self.over.notify_one(),
            None => {}
        }
    }

    fn call(&mut self, method: &str, request: &Value) -> Value {
        self.calls += 1;
        match method {
            "getme" => json!({ "id": 1, "is_bot": true, "first_name": "B", "username": "bench_bot", "can_join_groups": true,
                "can_read_all_group_messages": false, "supports_inline_queries": false, "can_connect_to_business": false,
                "has_main_web_app": false }),
            "getwebhookinfo" => json!({ "url": "", "has_custom_certificate": false, "pending_update_count": 0 }),
            "sendmessage" => {
                self.last_message += 1;
                let chat = request["chat_id"].as_i64().unwrap_or(0);
                let answer = json!({ "message_id": self.last_message, "date": 1_700_000_000, "text": "好",
                    "chat": { "id": chat, "type": "private", "first_name": "C" } });
                self.message(chat);
                answer
            }
            _ => json!(true),
        }
    }
}

/// Answers one connection until it is closed.
async fn serve(mut stream: TcpStream, platform: Rc<RefCell<Platform>>) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut bytes = Vec::new();
    loop {
        let (head, length) = loop {
            if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
                let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
                break (head, end + 4 + length.unwrap_or(0));
            }
            more(&mut stream, &mut bytes).await?;
        };
        while bytes.len() < length {
            more(&mut stream, &mut bytes).await?;
        }
        let at = bytes.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
        let request = serde_json::from_slice(&bytes[at..length]).unwrap_or(Value::Null);
        bytes.drain(..length);
        let method = head.split(' ').nth(1)?.rsplit('/').next()?.to_owned();
        let result =
            if method == "getupdates" { updates(&platform, &request).await } else { platform.borrow_mut().call(&method, &request) };
        let body = json!({ "ok": true, "result": result }).to_string();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
        stream.write_all(&[head.as_bytes(), body.as_bytes()].concat()).await.ok()?;
    }
}

async fn more(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<()> {
    (stream.read_buf(bytes).await.ok()? > 0).then_some(())
}

/// Forgets what is confirmed and waits until there is something to give out.
async fn updates(platform: &RefCell<Platform>, request: &Value) -> Value {
    let until = tokio::time::Instant::now() + Duration::from_secs(request["timeout"].as_u64().unwrap_or(0));
    let limit = usize::try_from(request["limit"].as_u64().unwrap_or(100)).map_or(100, |limit| limit.clamp(1, 100));
    let news = Rc::clone(&platform.borrow().news);
    if let Some(offset) = request["offset"].as_i64() {
        platform.borrow_mut().waiting.retain(|(id, _)| *id >= offset);
    }
    loop {
        let wake = news.notified();
        {
            let platform = platform.borrow();
            if !platform.waiting.is_empty() || tokio::time::Instant::now() >= until {
                return platform.waiting.iter().take(limit).map(|(_, update)| update.clone()).collect();
            }
        }
        let _ = tokio::time::timeout_at(until, wake).await;
    }
}

// ── a bot ──

/// A running program, ended when it is dropped.
struct Bot {
    child: Child,
    _folder: Option<tempfile::TempDir>,
}

impl Bot {
    fn start(program: &str, address: std::net::SocketAddr, store: Option<&Path>) -> Bot {
        // On the disk of the build, not in memory.
        let folder = store.is_none().then(|| tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder"));
        let store = store.map_or_else(|| folder.as_ref().expect("a folder").path().join("store"), PathBuf::from);
        let child = Command::new(program)
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", format!("http://{address}"))
            .env("REDRESS_STORE", store)
            .env("REDRESS_LISTEN", "127.0.0.1:0")
            .env("REDRESS_SENDS_PER_SECOND", "0")
            .env("REDRESS_MESSAGES_PER_SECOND", "0")
            .env("REDRESS_LOG", "warn")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .expect("a program that starts");
        Bot { child, _folder: folder }
    }

    /// User and system time, in seconds.
    fn cpu(&self) -> f64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        let fields: Vec<f64> =
            stat.rsplit(')').next().unwrap_or_default().split_whitespace().map(|field| field.parse().unwrap_or(0.0)).collect();
        fields.get(11..13).map_or(0.0, |ticks| ticks.iter().sum::<f64>() / 100.0)
    }

    /// A line of `/proc/PID/status`, in megabytes.
    fn memory(&self, name: &str) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
        line.split_whitespace().next().and_then(|size| size.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
    }

    /// Asks it to stop, as a supervisor does.
    fn stop(&mut self) {
        let _ = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let until = Instant::now() + Duration::from_secs(20);
        while Instant::now() < until && matches!(self.child.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A store whose people talk.
#[derive(Clone, Copy)]
struct Filled<'a> {
    folder: &'a Path,
    sessions: usize,
    skipped: usize,
}

/// Conversations of so many chats at once, each slot one after the other.
async fn talk(program: &str, chats: usize, each: usize, filled: Option<Filled<'_>>) -> Value {
    let book = shipped();
    let reference = std::env::var("REFERENCE").ok();
    let before = person(&book, &chat(0), Loaded::default(), &SAID[..SAID_BEFORE], now()).0;
    let (said, answers) = match filled {
        Some(_) => (&SAID[SAID_BEFORE..], person(&book, &chat(0), before, &SAID[SAID_BEFORE..], now()).2),
        None => (&SAID[..TURNS], person(&book, &chat(0), Loaded::default(), &SAID[..TURNS], now()).2),
    };
    let answers = if reference.is_some() { vec![1; TURNS] } else { answers };
    let place = |at: usize| filled.map_or(at, |filled| somewhere(at + filled.skipped, filled.sessions));
    let number = |at: usize| FIRST_CHAT + i64::try_from(place(at)).expect("a number");
    let messages: usize = answers.iter().sum();
    let to_come: VecDeque<i64> = (0..chats * each).map(number).collect();
    with_platform(said, answers, to_come, async |platform, address| {
        let begun = Instant::now();
        // The first waits for the bot; the others come once it is there.
        let first = platform.borrow_mut().to_come.pop_front().expect("a chat");
        platform.borrow_mut().begin(first);
        let mut bot = Bot::start(program, address, filled.map(|filled| filled.folder));
        wait(|| platform.borrow().first.is_some()).await;
        let start_ms = millis(platform.borrow().first.expect("a message") - begun);
        let begun = Instant::now();
        let (cpu, done, calls) = (bot.cpu(), platform.borrow().times.len(), platform.borrow().calls);
        for _ in 1..chats {
            let next = platform.borrow_mut().to_come.pop_front();
            if let Some(next) = next {
                platform.borrow_mut().begin(next);
            }
        }
        let over = Rc::clone(&platform.borrow().over);
        tokio::time::timeout(PATIENCE, over.notified()).await.expect("conversations that end");
        let (took, cpu) = (begun.elapsed().as_secs_f64(), bot.cpu() - cpu);
        let (peak, memory) = (bot.memory("VmHWM:"), bot.memory("VmRSS:"));
        bot.stop();
        let mut times: Vec<f64> = platform.borrow().times[done..].iter().map(|time| millis(*time)).collect();
        times.sort_by(f64::total_cmp);
        let part = |part: usize| times.get((times.len().saturating_sub(1)) * part / 1000).copied().unwrap_or(0.0);
        let turns = times.len() as f64;
        json!({ "talk": program, "chats": chats, "stored": filled.map_or(0, |filled| filled.sessions), "turns": turns,
            "messages_a_turn": messages as f64 / TURNS as f64, "calls_a_turn": (platform.borrow().calls - calls) as f64 / turns,
            "seconds": took, "turns_a_second": turns / took, "p50_ms": part(500), "p99_ms": part(990), "max_ms": part(1000),
            "cpu_a_1000": cpu * 1000.0 / turns, "peak_mb": peak, "memory_mb": memory, "start_ms": start_ms,
            "disk_mb": filled.map_or(0.0, |filled| megabytes(&filled.folder.join("sled"))) })
    })
    .await
}

/// How long a first start takes, and what it needs while nobody writes.
async fn idle(program: &str) -> Value {
    let answers = person(&shipped(), &chat(0), Loaded::default(), &SAID[..1], now()).2;
    with_platform(&SAID[..1], answers, VecDeque::new(), async |platform, address| {
        let begun = Instant::now();
        platform.borrow_mut().begin(FIRST_CHAT);
        let mut bot = Bot::start(program, address, None);
        wait(|| platform.borrow().first.is_some()).await;
        let start_ms = millis(platform.borrow().first.expect("a message") - begun);
        tokio::time::sleep(Duration::from_secs(3)).await;
        let (memory, peak) = (bot.memory("VmRSS:"), bot.memory("VmHWM:"));
        bot.stop();
        json!({ "idle": program, "start_ms": start_ms, "memory_mb": memory, "peak_mb": peak,
            "binary_mb": std::fs::metadata(program).map_or(0.0, |file| file.len() as f64 / 1e6) })
    })
    .await
}

/// A platform on a port of its own, while `work` goes on.
async fn with_platform<T>(
    said: &'static [&'static str],
    answers: Vec<usize>,
    to_come: VecDeque<i64>,
    work: impl AsyncFnOnce(Rc<RefCell<Platform>>, std::net::SocketAddr) -> T,
) -> T {
    let platform = Rc::new(RefCell::new(Platform {
        waiting: VecDeque::new(),
        // Two runs never count the same.
        last_update: now().timestamp() % 2_000_000 * 1000,
        last_message: 1,
        news: Rc::default(),
        talks: BTreeMap::new(),
        answers,
        said,
        to_come,
        times: Vec::new(),
        first: None,
        calls: 0,
        over: Rc::default(),
    }));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a loopback port");
    let address = listener.local_addr().expect("an address");
    let local = LocalSet::new();
    local.spawn_local({
        let platform = Rc::clone(&platform);
        async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::task::spawn_local(serve(stream, Rc::clone(&platform)));
            }
        }
    });
    local.run_until(work(platform, address)).await
}

async fn wait(until: impl Fn() -> bool) {
    let begun = Instant::now();
    while !until() {
        assert!(begun.elapsed() < PATIENCE, "waited in vain");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
