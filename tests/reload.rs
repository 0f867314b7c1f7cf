//! Edits under a running bot: what is good is taken over between turns, what would hurt somebody is not, and nobody notices.

#[path = "common/reloads.rs"]
mod reloads;
#[path = "common/small.rs"]
mod small;

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use redress::book::{Book, Files};
use redress::chat::{Capabilities, ChatId};
use redress::cli;
use redress::reload::{self, Folder, Refused, State};
use redress::store::Store;
use redress::store::memory::Memory;
use redress::turn::{self, Incoming};
use reloads::{STUCK, Scene, edited, inbound, now, talk, usable};
use small::small;
use tokio::sync::watch;
use tokio::time::timeout;

fn files() -> Files {
    let folder = small();
    cli::read_files(Some(&folder.path().join("dialogs")), Some(&folder.path().join("locales"))).unwrap()
}

/// Up to the question for the next move, with a case open.
const TO_THE_CASE: &[&str] = &["/start", "1", "1", "RB123456785", "2026-10-01", "12", "202611220042"];

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

/// How long anybody waits is measured by `benches/reload.rs`.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_chats_do_not_notice_fifty_reloads() {
    let base = files();
    let figures = reloads::play(Scene {
        versions: [base.clone(), edited(&base, "What is wrong with it?", "What happened to it?")],
        broken: edited(&base, "to: receipt", "to: recept"),
        said: TO_THE_CASE.iter().flat_map(|text| [(*text).to_owned(), "/help".to_owned()]).collect(),
        chats: 200,
        reloads: 50,
        think: Duration::from_millis(100),
        calm: Duration::ZERO,
    })
    .await;
    assert!(figures.conversations >= 200 && !figures.during.is_empty());
}
