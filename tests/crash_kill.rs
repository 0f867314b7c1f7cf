//! `kill -9` for real: a child process writes turns and says which were acknowledged; it is killed at seeded points; the
//! folder is opened again and must hold every acknowledged turn, each whole or not at all.
//!
//! The child is this same test binary, with `REDRESS_CRASH_WRITE` naming the folder. `benches/power_cut.sh` uses the same
//! child and the same checker (`REDRESS_CRASH_CHECK`, `REDRESS_CRASH_ACKS`) around a simulated power cut.
//!
//! `REDRESS_CRASH_KILLS=500 REDRESS_CRASH_SEED=7 cargo test --test crash_kill` runs longer.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Days, Utc};
use redress::case::{Case, CaseId, Status};
use redress::chat::{ChatId, DeliveryId, KeptLine, Line, Outbound, Voice};
use redress::engine::Session;
use redress::store::{self, Commit, DELIVERIES_REMEMBERED, DeadLetter, OutboxRow, Store, StoreError, Timer};

const TASKS: u64 = 8;
const CHATS_PER_TASK: u64 = 3;
const WHY_BURIED: &str = "it is the fourth";
/// A child is killed after at most so many lines.
const MOST_LINES: u64 = 1500;

#[test]
fn every_acknowledged_turn_survives_a_kill() {
    let kills = number("REDRESS_CRASH_KILLS", 10);
    let seed = number("REDRESS_CRASH_SEED", 1);
    let mut random = seed;
    let mut folder = tempfile::tempdir().unwrap();
    let mut acks = Acks::default();
    for kill in 0..kills {
        if kill % 5 == 0 {
            folder = tempfile::tempdir().unwrap(); // so that kills hit a folder being made, too
            acks = Acks::default();
        }
        let lines = if next(&mut random).is_multiple_of(4) { 1 } else { next(&mut random) % MOST_LINES };
        let pause = Duration::from_micros(next(&mut random) % 30_000);
        acks.add(&write_and_kill(&folder.path().join("data"), lines, pause));
        let report = run(check(&folder.path().join("data"), &acks));
        assert!(report.wrong.is_empty(), "seed {seed}, kill {kill} after {lines} lines:\n{}", report.wrong.join("\n"));
        say(&format!("kill {kill}: {} turns acknowledged so far, none lost", report.acked));
    }
}

/// Not a test: the child.
#[test]
fn child_that_writes() {
    if let Ok(folder) = std::env::var("REDRESS_CRASH_WRITE") {
        run(write_for_ever(&folder));
    }
}

/// Not a test: the check after a power cut. Prints one line for the script.
#[test]
fn child_that_checks() {
    let (Ok(folder), Ok(acks)) = (std::env::var("REDRESS_CRASH_CHECK"), std::env::var("REDRESS_CRASH_ACKS")) else { return };
    let report = run(check(Path::new(&folder), &Acks::read(&std::fs::read_to_string(acks).unwrap())));
    for wrong in &report.wrong {
        say(&format!("wrong: {wrong}"));
    }
    say(&format!("result acked={} lost={} wrong={} opened={}", report.acked, report.lost, report.wrong.len(), u8::from(report.opened)));
}

// ── the child ──

/// Starts the child, reads `lines` lines, waits a moment, kills it. Returns all it said.
fn write_and_kill(folder: &Path, lines: u64, pause: Duration) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["child_that_writes", "--exact"])
        .env("REDRESS_CRASH_WRITE", folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    while !said.contains("opening") && output.read_line(&mut said).unwrap() > 0 {}
    for _ in 1..lines {
        output.read_line(&mut said).unwrap();
    }
    if lines == 1 {
        std::thread::sleep(pause); // somewhere in the middle of opening
    }
    child.kill().unwrap();
    let ended = child.wait().unwrap();
    output.read_to_string(&mut said).unwrap();
    let mut error = String::new();
    child.stderr.take().unwrap().read_to_string(&mut error).unwrap();
    assert!(ended.code().is_none(), "the child ended by itself: {ended}\n{said}\n{error}");
    said
}

async fn write_for_ever(folder: &str) {
    say("opening");
    let store = Arc::new(store::open(folder).unwrap());
    let mut tasks = tokio::task::JoinSet::new();
    for task in 0..TASKS {
        let store = Arc::clone(&store);
        tasks.spawn(async move {
            loop {
                for number in 0..CHATS_PER_TASK {
                    take_turn(&store, &ChatId(format!("t:{}", task * CHATS_PER_TASK + number))).await;
                }
            }
        });
    }
    tasks.join_next().await;
    panic!("a writer stopped");
}

async fn take_turn(store: &Store, chat: &ChatId) {
    let version = store.load(chat).await.unwrap().version + 1;
    assert_eq!(store.commit(turn(chat, version)).await, Ok(version));
    say(&format!("ack {chat} {version}"));
    // The last two rows wait; older ones are sent or buried, also those left by a killed child before.
    for row in store.unsent_of(chat, usize::MAX).await.unwrap() {
        let turn = row.sequence.div_ceil(2);
        if turn + 2 <= version {
            let done =
                if buried(turn) { store.bury(chat, row.sequence, WHY_BURIED).await } else { store.mark_sent(chat, row.sequence).await };
            done.unwrap();
            say(&format!("sent {chat} {turn}"));
        }
    }
}

fn buried(version: u64) -> bool {
    version.is_multiple_of(4)
}

/// Turn number `version` of a chat, with one row and one line, which are numbered 1 and 2, then 3 and 4: everything in it follows from the number, so that the checker can tell a half turn.
fn turn(chat: &ChatId, version: u64) -> Commit {
    let timer = (!version.is_multiple_of(5)).then(|| timer(chat, version));
    Commit {
        chat: chat.clone(),
        delivery: Some(delivery(version)),
        from_version: version - 1,
        session: session(version),
        cases: vec![case(version)],
        outbox: vec![outbound(version)],
        lines: vec![line(version)],
        disarm: if timer.is_none() { vec!["nudge".to_owned()] } else { vec![] },
        arm: timer.into_iter().collect(),
    }
}

fn session(version: u64) -> Session {
    // Some sessions are long.
    let length = if version.is_multiple_of(7) { 9_000 } else { 300 };
    Session { epoch: version, locale: Some("长".repeat(length / 3)), ..Session::default() }
}

fn case(version: u64) -> Case {
    Case {
        id: CaseId(version % 3),
        scenario: version.to_string(),
        opened_at: DateTime::UNIX_EPOCH,
        changed_at: DateTime::UNIX_EPOCH,
        status: Status::Open,
        answers: redress::dialog::slot::Answers::new(),
        filings: vec![],
    }
}

fn outbound(version: u64) -> Outbound {
    Outbound { id: "m".to_owned(), text: format!("{version} {}", "x".repeat(600)), ..Outbound::default() }
}

fn line(version: u64) -> Line {
    Line { at: DateTime::UNIX_EPOCH, voice: Voice::Customer(format!("行 {version}")) }
}

fn timer(chat: &ChatId, version: u64) -> Timer {
    let due: DateTime<Utc> = DateTime::UNIX_EPOCH + Days::new(version % 1000);
    Timer { due, chat: chat.clone(), key: "nudge".to_owned(), thread: 1, turn: version, line: 0, case: None, failures: 0 }
}

fn delivery(version: u64) -> DeliveryId {
    DeliveryId(format!("delivery {version}"))
}

// ── the check ──

/// What was acknowledged: per chat the last turn and the last row sent.
#[derive(Debug, Default)]
struct Acks {
    turns: BTreeMap<String, u64>,
    sent: BTreeMap<String, u64>,
}

impl Acks {
    fn read(said: &str) -> Acks {
        let mut acks = Acks::default();
        acks.add(said);
        acks
    }

    fn add(&mut self, said: &str) {
        // A last line without its end was being written when the child died; it does not count.
        for line in said.split_inclusive('\n').filter(|line| line.ends_with('\n')) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let [kind, chat, number] = words[..] else { continue };
            let kept = match kind {
                "ack" => &mut self.turns,
                "sent" => &mut self.sent,
                _ => continue,
            };
            let last = kept.entry(chat.to_owned()).or_default();
            *last = number.parse::<u64>().unwrap().max(*last);
        }
    }
}

#[derive(Debug, Default)]
struct Report {
    opened: bool,
    acked: u64,
    lost: u64,
    wrong: Vec<String>,
}

async fn check(folder: &Path, acks: &Acks) -> Report {
    let mut report = Report { acked: acks.turns.values().sum(), ..Report::default() };
    let store = match store::open(folder.to_str().unwrap()) {
        Ok(store) => store,
        Err(error) => {
            report.lost = report.acked;
            report.wrong.push(format!("cannot be opened: {error}"));
            return report;
        }
    };
    report.opened = true;
    if let Err(error) = check_open(&store, acks, &mut report).await {
        report.wrong.push(format!("cannot be read: {error}"));
    }
    store.close().await;
    report
}

async fn check_open(store: &Store, acks: &Acks, report: &mut Report) -> Result<(), StoreError> {
    report.wrong.extend(store.self_test().await?);
    let mut chats: BTreeSet<ChatId> = store.chats(None, usize::MAX).await?.into_iter().collect();
    chats.extend(acks.turns.keys().cloned().map(ChatId));
    let mut timers = 0;
    for chat in &chats {
        let found = store.export(chat).await?;
        let version = found.version;
        let acked = acks.turns.get(&chat.0).copied().unwrap_or(0);
        let sent = acks.sent.get(&chat.0).copied().unwrap_or(0);
        timers += found.timers.len();
        if version < acked {
            report.lost += acked - version;
            report.wrong.push(format!("{chat}: turn {acked} was acknowledged, but the last one kept is {version}"));
        }
        let oldest = |count: u64| (version + 1).saturating_sub(count).max(1)..=version;
        let mut cases: Vec<Arc<Case>> = oldest(3).map(case).map(Arc::new).collect();
        cases.sort_by_key(|case| case.id);
        let first = found.unsent.first().map_or(version + 1, |row| row.0.div_ceil(2));
        let dead: Vec<DeadLetter> = (1..first).filter(|turn| buried(*turn)).map(|turn| dead(chat, turn)).collect();
        for (what, right) in [
            ("session", found.session.as_deref() == (version > 0).then(|| session(version)).as_ref()),
            ("cases", found.cases == cases),
            ("deliveries", *found.handled == oldest(DELIVERIES_REMEMBERED as u64).map(delivery).collect::<Vec<_>>()),
            ("rows", found.unsent == (first..=version).map(|turn| (2 * turn - 1, outbound(turn))).collect::<Vec<_>>()),
            ("lines", found.lines == (1..=version).map(|turn| KeptLine { sequence: 2 * turn, line: line(turn) }).collect::<Vec<_>>()),
            ("dead letters", found.dead == dead),
            ("rows not sent", first <= version.saturating_sub(1).max(1)),
            ("rows sent", first > sent),
            ("timers", found.timers == if version == 0 { vec![] } else { turn(chat, version).arm }),
        ] {
            if !right {
                report.wrong.push(format!("{chat}: at version {version} its {what} are those of another version"));
            }
        }
    }
    let due = store.due(DateTime::UNIX_EPOCH + Days::new(1000), usize::MAX).await?;
    if due.len() != timers {
        report.wrong.push(format!("{} timers are due, but {timers} are armed", due.len()));
    }
    Ok(())
}

fn dead(chat: &ChatId, version: u64) -> DeadLetter {
    let row = OutboxRow { chat: chat.clone(), sequence: 2 * version - 1, outbound: outbound(version) };
    DeadLetter { row, why: WHY_BURIED.to_owned() }
}

// ── helpers ──

/// Past the capture of the test runner, a line at a time.
fn say(line: &str) {
    let mut output = std::io::stdout().lock();
    output.write_all(format!("{line}\n").as_bytes()).unwrap();
    output.flush().unwrap();
}

fn number(variable: &str, default: u64) -> u64 {
    std::env::var(variable).map_or(default, |text| text.parse().unwrap())
}

/// The generator known as `SplitMix64`.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}
