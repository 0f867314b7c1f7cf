//! Edits under a running bot: what is good is taken over between turns, what would hurt somebody is not, and nobody notices.

#![allow(clippy::print_stderr, reason = "figures for people")]

#[path = "common/small.rs"]
mod small;

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use chrono::{DateTime, FixedOffset};
use redress::book::{self, Book, Files};
use redress::channel::desk::desk;
use redress::chat::{Capabilities, ChatId, Content, DeliveryId, Inbound};
use redress::cli;
use redress::reload::{self, Folder, Refused, State};
use redress::serve::{self, Service};
use redress::store::Store;
use redress::store::memory::Memory;
use redress::turn::{self, Incoming};
use small::small;
use tokio::sync::{Notify, mpsc, watch};
use tokio::time::timeout;

/// No single thing here takes that long.
const STUCK: Duration = Duration::from_secs(60);

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-23T10:00:00+08:00").unwrap()
}

fn files() -> Files {
    let folder = small();
    cli::read_files(Some(&folder.path().join("dialogs")), Some(&folder.path().join("locales"))).unwrap()
}

/// The same files with a piece of text replaced wherever it stands; it must stand somewhere.
fn edited(files: &Files, from: &str, to: &str) -> Files {
    let mut files = files.clone();
    let mut found = false;
    let texts = files.dialogs.iter_mut().map(|file| &mut file.text).chain(files.locales.iter_mut().map(|(_, _, text)| text));
    for text in texts {
        found |= text.contains(from);
        *text = text.replace(from, to);
    }
    assert!(found, "nothing says `{from}`");
    files
}

fn usable(files: &Files) -> Book {
    let (book, findings) = book::read(files, now().date_naive());
    assert!(book::is_usable(&findings), "{findings:?}");
    book
}

fn inbound(chat: &str, delivery: &str, text: &str) -> Inbound {
    Inbound {
        chat: ChatId::new("t", chat),
        delivery: DeliveryId(delivery.to_owned()),
        locale_hint: Some("en".to_owned()),
        content: Content::Text(text.to_owned()),
    }
}

/// Up to the question for the next move, with a case open.
const TO_THE_CASE: &[&str] = &["/start", "1", "1", "RB123456785", "2026-10-01", "12", "202611220042"];

/// Says all this; the ids of what was answered.
async fn talk(book: &ArcSwap<Book>, store: &Store, chat: &str, said: &[&str]) -> Vec<String> {
    let mut ids = Vec::new();
    for (number, text) in said.iter().enumerate() {
        let incoming = Incoming::Inbound(inbound(chat, &number.to_string(), text));
        let report = turn::run(&book.load_full(), store, &incoming, &Capabilities::UNLIMITED, now()).await.unwrap();
        assert_eq!(report.failed, None, "{text}");
        ids.extend(report.outbound.into_iter().map(|outbound| outbound.id));
    }
    ids
}

#[tokio::test]
async fn an_edit_is_tried_on_everybody_before_it_is_used() {
    let base = files();
    let table: &[(&str, &str, &str, Result<usize, &str>)] = &[
        ("a word", "What is wrong with it?", "What happened to it?", Ok(0)),
        ("a renamed state", "  answer:\n", "  decided:\n    was: [answer]\n", Ok(1)),
        ("a state gone", "  answer:\n", "  decided:\n", Err("STUCK")),
        ("an arrow into nothing", "to: receipt", "to: recept", Err("/parcel.yaml:39:9: error[unknown-state]")),
        ("a choice less", "next_move: { choice: [done] }", "next_move: { choice: [over] }", Err("missing-button-label")),
    ];
    for (name, from, to, expected) in table {
        let book = Arc::new(ArcSwap::from_pointee(usable(&base)));
        let store = Store::Memory(Memory::default());
        talk(&book, &store, "1", TO_THE_CASE).await;
        let session = store.load(&ChatId::new("t", "1")).await.unwrap().session.unwrap();
        let thread = session.active.as_ref().unwrap();
        assert!(thread.has_case && thread.state == "answer", "{thread:?}");
        let mut files = edited(&base, from, to);
        if *name != "an arrow into nothing" {
            files = if files.dialogs.iter().any(|file| file.text.contains("decided:")) {
                edited(&files, "to: answer", "to: decided")
            } else {
                files
            };
        }
        let before = book.load_full();
        match (reload::consider(&book, &store, files, now()).await, expected) {
            (Ok(impact), Ok(touched)) => {
                assert_eq!((impact.all(), impact.touched()), (1, *touched), "{name}");
                assert!(!Arc::ptr_eq(&before, &book.load_full()), "{name}: not in use");
                assert!(!talk_on(&book, &store).await.contains(&"session-reset".to_owned()), "{name}: asked again");
            }
            (Err(refused), Err(words)) => {
                assert!(refused.to_string().contains(words), "{name}: {refused}");
                assert!(Arc::ptr_eq(&before, &book.load_full()), "{name}: in use");
            }
            (outcome, _) => panic!("{name}: {outcome:?}"),
        }
    }
}

async fn talk_on(book: &ArcSwap<Book>, store: &Store) -> Vec<String> {
    let incoming = Incoming::Inbound(inbound("1", "after", "/help"));
    let report = turn::run(&book.load_full(), store, &incoming, &Capabilities::UNLIMITED, now()).await.unwrap();
    report.outbound.into_iter().map(|outbound| outbound.id).collect()
}

#[tokio::test]
async fn saved_files_are_taken_over_and_mistakes_are_told() {
    let folder = small();
    let (dialogs, locales) = (folder.path().join("dialogs"), folder.path().join("locales"));
    let read = move || cli::read_files(Some(&dialogs), Some(&locales));
    let in_use = read().unwrap();
    let book = Arc::new(ArcSwap::from_pointee(usable(&in_use)));
    let (state, mut told) = watch::channel(State::default());
    let (stop, stopped) = watch::channel(false);
    let parcel = folder.path().join("dialogs/parcel.yaml");
    let looked = parcel.clone();
    let stamps = move || {
        let about = fs::metadata(&looked).map_err(|error| error.to_string())?;
        Ok(vec![(looked.clone(), about.modified().ok(), about.len())])
    };
    let watching = tokio::spawn({
        let book = Arc::clone(&book);
        let folder = Folder { stamps: Box::new(stamps), read: Box::new(read) };
        async move { reload::run(folder, &book, &Store::Memory(Memory::default()), now, in_use, state, stopped).await }
    });
    let good = fs::read_to_string(&parcel).unwrap();
    let edits = [
        (good.replace("to: receipt", "to: recept"), (0, 1, true)),
        (good.replace("within: 14d", "within: 20d"), (1, 1, false)),
        (good.replace("states:", "stats:"), (1, 2, true)),
        (good.clone(), (2, 2, false)),
    ];
    for (text, expected) in edits {
        fs::write(&parcel, text).unwrap();
        let reached = |state: &State| (state.taken, state.turned_down, state.refused.is_some()) == expected;
        let found = timeout(STUCK, told.wait_for(reached)).await.is_ok();
        assert!(found, "{expected:?} never came");
        let refused = told.borrow().refused.clone();
        assert!(refused.is_none_or(|refused| matches!(refused, Refused::Mistakes(lines) if lines[0].contains("parcel.yaml:"))));
    }
    assert!(book.load().dialogs.dialogs.contains_key("parcel"));
    stop.send_replace(true);
    timeout(STUCK, watching).await.unwrap().unwrap();
}

/// Chats at once, and reloads among them; every fifth is of broken files.
const CHATS: usize = 200;
const RELOADS: usize = 50;
/// A person thinks between two messages.
const THINK: Duration = Duration::from_millis(250);
/// However busy the machine is, a turn within this is quick.
const QUICK: Duration = Duration::from_millis(100);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_chats_do_not_notice_fifty_reloads() {
    let base = files();
    let versions = [base.clone(), edited(&base, "What is wrong with it?", "What happened to it?")];
    let broken = edited(&base, "to: receipt", "to: recept");
    let book = Arc::new(ArcSwap::from_pointee(usable(&base)));
    let said: Vec<&str> = TO_THE_CASE.iter().flat_map(|text| [text, "/help"]).collect();
    let usual = talk(&book, &Store::Memory(Memory::default()), "alone", &said).await;

    let (outbox, _woken) = mpsc::unbounded_channel();
    let (desk, requests) = desk();
    let (stop, stopped) = watch::channel(false);
    let (_due, fired) = mpsc::channel(8);
    let service = Arc::new(Service {
        book: Arc::clone(&book),
        store: Arc::new(Store::Memory(Memory::default())),
        files: None,
        clock: Arc::new(now),
        capabilities: |_| Capabilities::UNLIMITED,
        message_every: Duration::ZERO,
        metrics: Arc::default(),
        insight: Arc::default(),
        outbox,
        timers: Arc::new(Notify::new()),
        failed: watch::channel(None).0,
    });
    let running = tokio::spawn(serve::run(Arc::clone(&service), requests, fired, stopped));

    let over = Arc::new(AtomicBool::new(false));
    let conversations = Arc::new(AtomicUsize::new(0));
    let chats: Vec<_> = (0..CHATS)
        .map(|number| {
            let (desk, service, over, conversations) = (desk.clone(), Arc::clone(&service), Arc::clone(&over), Arc::clone(&conversations));
            let (said, usual): (Vec<String>, Vec<String>) = (said.iter().map(|text| (*text).to_owned()).collect(), usual.clone());
            tokio::spawn(async move {
                let mut took = Vec::new();
                for round in 0.. {
                    let name = format!("{number}-{round}");
                    let chat = ChatId::new("t", &name);
                    for (delivery, text) in said.iter().enumerate() {
                        let before = Instant::now();
                        desk.take(inbound(&name, &delivery.to_string(), text)).await.unwrap();
                        took.push((before, before.elapsed()));
                        tokio::time::sleep(THINK).await;
                    }
                    let rows = service.store.unsent_of(&chat, 1000).await.unwrap();
                    let ids: Vec<String> = rows.into_iter().map(|row| row.outbound.id).collect();
                    assert_eq!(ids, usual, "chat {name} heard something else");
                    service.store.forget(&chat).await.unwrap();
                    conversations.fetch_add(1, Ordering::Relaxed);
                    if over.load(Ordering::Relaxed) {
                        break;
                    }
                }
                took
            })
        })
        .collect();

    // How it is while nobody edits …
    tokio::time::sleep(Duration::from_secs(3)).await;
    // … and while somebody does.
    let begun = Instant::now();
    let mut outcomes: BTreeMap<bool, usize> = BTreeMap::new();
    for reload in 0..RELOADS {
        let files = if reload % 5 == 4 { &broken } else { &versions[reload % 2] };
        let taken = reload::consider(&book, &service.store, files.clone(), now()).await;
        let fine = match &taken {
            Ok(impact) => impact.touched() == 0,
            Err(refused) => matches!(refused, Refused::Mistakes(_)),
        };
        assert!(fine, "{taken:?}");
        *outcomes.entry(taken.is_ok()).or_default() += 1;
    }
    assert_eq!(outcomes, BTreeMap::from([(true, RELOADS - RELOADS / 5), (false, RELOADS / 5)]));
    over.store(true, Ordering::Relaxed);
    let mut took = Vec::new();
    for chat in chats {
        took.extend(timeout(STUCK, chat).await.expect("a chat is stuck").unwrap());
    }
    stop.send_replace(true);
    timeout(STUCK, running).await.unwrap().unwrap();
    let (before, during): (Vec<_>, Vec<_>) = took.into_iter().partition(|(at, _)| *at < begun);
    let p99 = |took: Vec<(Instant, Duration)>| {
        let mut took: Vec<Duration> = took.into_iter().map(|(_, took)| took).collect();
        took.sort_unstable();
        took[took.len() * 99 / 100]
    };
    let turns = (before.len(), during.len());
    let (before, during) = (p99(before), p99(during));
    // For whoever runs it with --nocapture.
    eprintln!("{turns:?} turns in {} conversations, p99 {before:?}, with reloads {during:?}", conversations.load(Ordering::Relaxed));
    assert!(during < 3 * before.max(QUICK), "one turn in a hundred took {before:?}, and {during:?} with reloads");
}
