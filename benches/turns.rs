//! How many turns a second: `cargo bench --bench turns`. No framework, a table at the end of each part.
//!
//! The last part writes as many bytes to sled without any of our code around it, in the way stated in `store::sled` and only where the
//! session has the version it was decided from, so that the price of everything else can be read off: loading, deciding, rendering,
//! sealing. Both write among ten thousand conversations that were kept before, in turn and several times, because a disk is not always
//! equally quick: the middle of each figure is shown. Figures of a busy machine say little.
#![allow(clippy::print_stdout, reason = "a bench prints")]

use std::collections::BTreeMap;
use std::fs::File;
use std::future::Future;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::hint::black_box;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone};
use redress::book::{self, Book};
use redress::chat::{Capabilities, ChatId, Content, DeliveryId, Inbound};
use redress::dialog::slot::Kind;
use redress::engine::session::Draft;
use redress::engine::{self, Event, Session};
use redress::store::{self, Commit, Loaded, Store};
use redress::turn::{self, Incoming};
use tokio::sync::oneshot;

/// Turns of the recorded conversation.
const CONVERSATION: usize = 40;
/// How long each part on one core runs.
const PART: Duration = Duration::from_secs(4);
/// Chats at a time, and how many turns they make together on sled in one round.
const CHATS: [(usize, usize); 3] = [(1, 1_000), (16, 4_000), (128, 10_240)];
/// How often our store and the bare one are measured in turn.
const ROUNDS: usize = 7;
const TURNS_IN_MEMORY: usize = 20_000;
/// Conversations that a store on disk keeps before the clock starts.
const KEPT: usize = 10_000;
/// What a record has beside its content: version, nonce, seal, the customer's name.
const SEALED: usize = 60;
/// What a session's record has more: its version, its next number, the deliveries remembered, and a seal of its own.
const HEAD: usize = 300;

// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let book = Arc::new(shipped());
    let conversation = Arc::new(record(&book));
    let said: usize = conversation.turns.iter().map(|turn| turn.outbox.len()).sum();
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    println!("{CONVERSATION} turns of one conversation, {said} messages; {cores} cores");

    println!("\non one core                      a second   microseconds");
    row("step", rate(|| steps(&book, &conversation)));
    row("decide: step and words", rate(|| decisions(&book, &conversation)));

    println!("\nwhole turns                      a second   of them busy");
    for (chats, _) in CHATS {
        let speed = whole(&book, &conversation, &Arc::new(store::open("memory").expect("a store")), chats, TURNS_IN_MEMORY, 0);
        println!("{:30} {:>10.0} {:>14.1}", format!("memory, {chats} chats"), speed.a_second, speed.busy);
    }
    println!("\nwhole turns, durable             a second   of them busy     bare sled   of them busy   bare / turn");
    for (chats, turns) in CHATS {
        let folder = folder();
        let store = Arc::new(store::open(&folder.path().join("store").to_string_lossy()).expect("a store"));
        fill(&store, &conversation);
        let probe = Bare::open(&folder.path().join("bare"), &conversation);
        let (mut ours, mut bare) = (Vec::new(), Vec::new());
        for round in 0..ROUNDS {
            ours.push(whole(&book, &conversation, &store, chats, turns, round));
            bare.push(probe.turns(&conversation, chats, turns, round));
        }
        let ratios = ours.iter().zip(&bare).map(|(turn, bare)| bare.a_second / turn.a_second).collect();
        println!(
            "{:30} {:>10.0} {:>14.1} {:>13.0} {:>14.1} {:>13.2}",
            format!("sled, {chats} chats"),
            middle(ours.iter().map(|speed| speed.a_second).collect()),
            middle(ours.iter().map(|speed| speed.busy).collect()),
            middle(bare.iter().map(|speed| speed.a_second).collect()),
            middle(bare.iter().map(|speed| speed.busy).collect()),
            middle(ratios)
        );
    }
    println!("\nbusy: microseconds of any core for one turn");
}

/// How fast many threads were together.
struct Speed {
    a_second: f64,
    /// Microseconds that any core was busy for one turn, where the system tells.
    busy: f64,
}

/// The figure in the middle.
fn middle(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

fn row(name: &str, rate: f64) {
    println!("{name:30} {rate:>10.0} {:>14.1}", 1e6 / rate);
}

/// On the disk of the build, not in memory.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder")
}

fn shipped() -> Book {
    let files = redress::cli::read_files(None, None).expect("the files inside the binary");
    book::read(&files, NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")).0
}

fn now() -> DateTime<FixedOffset> {
    let china = FixedOffset::east_opt(8 * 3600).expect("a zone");
    china.with_ymd_and_hms(2026, 11, 22, 10, 0, 0).single().expect("a moment")
}

// ── the conversation ──

/// What was said, and what each turn wrote.
struct Conversation {
    contents: Vec<Content>,
    events: Vec<Event>,
    turns: Vec<Written>,
    end: Session,
}

/// The sizes of what a turn writes, in bytes.
struct Written {
    session: usize,
    outbox: Vec<usize>,
    timers: Vec<usize>,
    cases: Vec<usize>,
}

/// A case from the first word up the ladder: complaint, refusal, next rung.
fn record(book: &Book) -> Conversation {
    let mut recorded = Conversation { contents: Vec::new(), events: Vec::new(), turns: Vec::new(), end: Session::default() };
    let mut loaded = Loaded::default();
    for at in 0..CONVERSATION {
        let content = reply(book, &loaded.session.as_deref().cloned().unwrap_or_default());
        let (commit, report) = turn::decide(book, &loaded, &inbound("bench:0", at, &content), now());
        assert_eq!(report.failed, None);
        recorded.events.push(match &content {
            Content::Press(data) => {
                let (epoch, key) = data.split_once('.').expect("a button");
                Event::Press { epoch: epoch.parse().expect("an epoch"), key: key.to_owned() }
            }
            Content::Text(text) => Event::Text(text.clone()),
            Content::File => Event::File,
            Content::Unreadable(kind) => Event::Unreadable(*kind),
            Content::Kept(name) => Event::Kept(name.clone()),
        });
        recorded.contents.push(content);
        recorded.turns.push(written(&commit));
        keep(&mut loaded, commit);
    }
    recorded.end = loaded.session.map(Arc::unwrap_or_clone).unwrap_or_default();
    recorded
}

/// What somebody answers whose bank was down.
fn reply(book: &Book, session: &Session) -> Content {
    const CHOSEN: &[&str] = &[
        "nopass_failed", "shown_failed", "repayment", "wechat", "bank_maintenance", "icbc", "no_notice", "follow", "sent", "refused",
        "next", "accepted",
    ];
    let text = |text: &str| Content::Text(text.to_owned());
    let Some(thread) = session.active.as_ref().filter(|thread| !thread.ended) else { return text("你好") };
    let kind = book.dialogs.dialogs[&thread.dialog].states[&thread.state].ask.as_ref().and_then(|ask| book.dialogs.kind(&ask.slot));
    let options = engine::open_options(&book.dialogs, session, now()).options;
    let press = |key: &str| Content::Press(format!("{}.{key}", thread.epoch));
    match (kind, &thread.draft) {
        (Some(Kind::Ledger(_)), None) => press("penalty"),
        (Some(Kind::Ledger(_)), Some(Draft::Losses { open: Some(_), .. })) => text("128.50"),
        (Some(Kind::Ledger(_)), Some(_)) => press("done"),
        (Some(Kind::Date { .. }), _) => press("today"),
        (Some(Kind::Reference { .. }), _) => text("4200000985202103031441826014"),
        (Some(Kind::Text(_)), _) => text("20261122-0007"),
        _ => match options.iter().find(|option| CHOSEN.contains(&option.key.as_str())).or(options.first()) {
            Some(option) => press(&option.key),
            None => text("128.50"),
        },
    }
}

fn inbound(chat: &str, at: usize, content: &Content) -> Incoming {
    Incoming::Inbound(Inbound {
        chat: ChatId(chat.to_owned()),
        delivery: DeliveryId(format!("{at}")),
        locale_hint: None,
        content: content.clone(),
    })
}

fn written(commit: &Commit) -> Written {
    fn size<T: serde::Serialize>(value: &T) -> usize {
        SEALED + serde_json::to_vec(value).expect("JSON").len()
    }
    Written {
        session: HEAD + size(&commit.session),
        outbox: commit.outbox.iter().map(size).collect(),
        timers: commit.arm.iter().map(size).collect(),
        cases: commit.cases.iter().map(size).collect(),
    }
}

fn keep(loaded: &mut Loaded, commit: Commit) {
    loaded.version += 1;
    for case in commit.cases {
        loaded.cases.retain(|other| other.id != case.id);
        loaded.cases.push(Arc::new(case));
    }
    loaded.session = Some(Arc::new(commit.session));
}

// ── on one core ──

/// How often a second of this thread's own time; `work` says how much it did.
fn rate(mut work: impl FnMut() -> usize) -> f64 {
    work();
    let (begun, clock) = (Instant::now(), own_time());
    let mut done = 0;
    while begun.elapsed() < PART {
        done += work();
    }
    let spent = clock.zip(own_time()).map_or(begun.elapsed(), |(before, after)| after.saturating_sub(before));
    count(done) / spent.as_secs_f64()
}

/// For how long this thread had a core, where the system tells: what others do on the machine then does not count.
fn own_time() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

fn steps(book: &Book, conversation: &Conversation) -> usize {
    let mut session = Session::default();
    for event in &conversation.events {
        session = black_box(engine::step(&book.dialogs, session, event, now())).session;
    }
    conversation.events.len()
}

fn decisions(book: &Book, conversation: &Conversation) -> usize {
    let mut loaded = Loaded::default();
    for (at, content) in conversation.contents.iter().enumerate() {
        let (commit, _) = black_box(turn::decide(book, &loaded, &inbound("bench:0", at, content), now()));
        keep(&mut loaded, commit);
    }
    conversation.contents.len()
}

// ── whole turns ──

/// Turns a second of so many chats at a time. Each chat has the whole conversation, then comes the next chat.
fn whole(book: &Arc<Book>, conversation: &Arc<Conversation>, store: &Arc<Store>, chats: usize, turns: usize, round: usize) -> Speed {
    together(chats, turns, |task, turns| {
        let (book, conversation, store) = (Arc::clone(book), Arc::clone(conversation), Arc::clone(store));
        Box::pin(async move {
            for at in 0..turns {
                let chat = format!("bench:{round}-{task}-{}", at / CONVERSATION);
                let incoming = inbound(&chat, at, &conversation.contents[at % CONVERSATION]);
                let report = turn::run(&book, &store, &incoming, &Capabilities::UNLIMITED, now()).await.expect("a turn");
                assert!(report.failed.is_none() && !report.outbound.is_empty());
            }
        })
    })
}

/// Keeps conversations that have come to their end.
fn fill(store: &Arc<Store>, conversation: &Arc<Conversation>) {
    together(128, KEPT, |task, sessions| {
        let (store, conversation) = (Arc::clone(store), Arc::clone(conversation));
        Box::pin(async move {
            for at in 0..sessions {
                let chat = ChatId(format!("bench:kept-{task}-{at}"));
                store.commit(Commit::of(&chat, 0, conversation.end.clone())).await.expect("a commit");
            }
        })
    });
}

/// What the bare writer is asked for: tree, key, and the value or nothing to remove it.
type Job = (Vec<(usize, Vec<u8>, Option<Vec<u8>>)>, oneshot::Sender<()>);

/// As many bytes, written by one thread that compares versions, groups what waits, flushes and syncs: nothing is decided or rendered.
struct Bare(mpsc::SyncSender<Job>);

impl Bare {
    fn open(folder: &Path, conversation: &Conversation) -> Bare {
        let db = sled::Config::new().path(folder).cache_capacity(64 << 20).segment_size(2 << 20).open().expect("sled");
        let trees: Vec<sled::Tree> =
            ["session", "outbox", "timer", "due", "case"].iter().map(|name| db.open_tree(name).expect("a tree")).collect();
        for at in 0..KEPT {
            let session = session(&conversation.turns[CONVERSATION - 1], CONVERSATION);
            trees[0].insert(tag(&format!("bench:kept-{at}")), session).expect("a record");
        }
        db.flush().expect("a flush");
        let file = File::options().read(true).write(true).open(folder.join("db")).expect("sled's file");
        let (queue, jobs) = mpsc::sync_channel::<Job>(1024);
        std::thread::spawn(move || {
            while let Ok(first) = jobs.recv() {
                let mut group = vec![first];
                while let (true, Ok(next)) = (group.len() < store::sled::GROUP, jobs.try_recv()) {
                    group.push(next);
                }
                sled::Transactional::transaction(trees.as_slice(), |trees| {
                    for (tree, key, value) in group.iter().flat_map(|(changes, _)| changes) {
                        let expected = value.as_ref().filter(|_| *tree == 0).map(|value| version(value) - 1);
                        let found = if expected.is_some() { trees[*tree].get(key)? } else { None };
                        assert!(expected.is_none_or(|expected| found.map_or(0, |found| version(&found)) == expected));
                        match value {
                            Some(value) => trees[*tree].insert(key.as_slice(), value.as_slice())?,
                            None => trees[*tree].remove(key.as_slice())?,
                        };
                    }
                    Ok::<_, sled::transaction::ConflictableTransactionError<()>>(())
                })
                .expect("a transaction");
                db.flush().expect("a flush");
                file.sync_data().expect("a sync");
                for (_, done) in group {
                    let _ = done.send(());
                }
            }
        });
        Bare(queue)
    }

    fn turns(&self, conversation: &Arc<Conversation>, chats: usize, turns: usize, round: usize) -> Speed {
        together(chats, turns, |task, turns| {
            let (queue, conversation) = (self.0.clone(), Arc::clone(conversation));
            Box::pin(async move {
                let mut due: BTreeMap<usize, Vec<u8>> = BTreeMap::new();
                for at in 0..turns {
                    let turn = &conversation.turns[at % CONVERSATION];
                    let chat = tag(&format!("bench:{round}-{task}-{}", at / CONVERSATION));
                    let mut changes = vec![(0, chat.clone(), Some(session(turn, at % CONVERSATION + 1)))];
                    changes.extend(turn.outbox.iter().enumerate().map(|(row, size)| {
                        let key = [&chat[..], &(at * 100 + row).to_be_bytes()].concat();
                        (1, key, Some(vec![b'x'; *size]))
                    }));
                    for (line, size) in turn.timers.iter().enumerate() {
                        let pointer = [&chat[..], &line.to_be_bytes()].concat();
                        let key = [&at.to_be_bytes()[..], &pointer].concat();
                        changes.push((2, pointer, Some(vec![b'x'; SEALED + 24])));
                        changes.extend(due.insert(line, key.clone()).map(|old| (3, old, None)));
                        changes.push((3, key, Some(vec![b'x'; *size])));
                    }
                    changes.extend(turn.cases.iter().map(|size| (4, chat.clone(), Some(vec![b'x'; *size]))));
                    let (done, written) = oneshot::channel();
                    queue.send((changes, done)).expect("the writer");
                    written.await.expect("an answer");
                }
            })
        })
    }
}

/// Sixteen bytes for a chat; what is kept of different chats lies apart, as it does in the store.
fn tag(chat: &str) -> Vec<u8> {
    let part = |salt: u64| {
        let mut hasher = DefaultHasher::new();
        (salt, chat).hash(&mut hasher);
        hasher.finish().to_be_bytes()
    };
    [part(0), part(1)].concat()
}

/// A session's record: its version, and as many bytes as it has.
fn session(turn: &Written, version: usize) -> Vec<u8> {
    let mut record = version.to_be_bytes().to_vec();
    record.resize(turn.session, b'x');
    record
}

/// The version in it.
fn version(record: &[u8]) -> usize {
    record.first_chunk().map_or(0, |bytes| usize::from_be_bytes(*bytes))
}

/// Runs so many tasks at a time, with an equal share of the turns each; turns a second.
fn together(chats: usize, turns: usize, task: impl Fn(usize, usize) -> Pin<Box<dyn Future<Output = ()> + Send>>) -> Speed {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let share = turns / chats;
    let (begun, clock) = (Instant::now(), busy_time());
    runtime.block_on(async {
        let tasks: Vec<_> = (0..chats).map(|at| tokio::spawn(task(at, share))).collect();
        for task in tasks {
            task.await.expect("a task");
        }
    });
    let turns = count(share * chats);
    let busy = clock.zip(busy_time()).map_or(f64::NAN, |(before, after)| after.saturating_sub(before).as_secs_f64());
    Speed { a_second: turns / begun.elapsed().as_secs_f64(), busy: 1e6 * busy / turns }
}

/// For how long all threads of this process together had a core; exact to some hundredths of a second.
fn busy_time() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/self/stat").ok()?;
    let ticks = told.rsplit(')').next()?.split_whitespace().skip(11).take(2).map(str::parse::<u64>).sum::<Result<u64, _>>().ok()?;
    Some(Duration::from_millis(ticks * 10))
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::INFINITY, f64::from)
}
