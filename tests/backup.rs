//! `redress store backup` beside a bot that runs, and `redress store restore`: the real program, and customers on the web page's store.
#![cfg(unix)]

#[path = "common/program.rs"]
mod program;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use chrono::Utc;
use program::Program;
use redress::book::{self, Book};
use redress::case::deadline::china;
use redress::chat::{Capabilities, ChatId, Content, DeliveryId, Inbound};
use redress::cli;
use redress::store::{self, Store};
use redress::turn::{self, Incoming};

const CHATS: [&str; 3] = ["telegram:1", "telegram:2", "telegram:3"];

/// A bot that runs on a store with three customers who said a word each.
fn running() -> Program {
    let mut bot = Program::start(&[]);
    assert_eq!(bot.stop(), Some(0), "{}", bot.log());
    run(async {
        let (book, store) = (book(), store::open(&bot.store()).unwrap());
        for chat in CHATS {
            say(&book, &store, chat, "免密").await;
        }
        store.close().await;
    });
    bot.again();
    bot.ready();
    bot
}

#[test]
fn a_backup_of_a_running_bot_is_restored_with_the_newest_keys() {
    let mut bot = running();
    let root = bot.folder.path().to_owned();
    let [store, backup, master] = ["data", "backup", "master.copy"].map(|name| root.join(name));
    fs::copy(store.join("keys/master.key"), &master).unwrap();
    let (code, told) = redress(&root, &["store", "backup", "backup", "--keyring", "keyring.copy", "--store", "data"]);
    assert!(code == Some(0) && told.contains("3 conversations"), "{told}");
    assert!(!backup.join("keys").exists() && private(&backup), "no keys, and for nobody else");
    let (code, told) = redress(&root, &["store", "backup", "backup", "--store", "data"]);
    assert!(code == Some(2) && told.contains("not empty"), "{told}");

    // Somebody deletes everything after the backup: whoever keeps only the newest keyring cannot bring that back.
    assert_eq!(bot.stop(), Some(0), "{}", bot.log());
    assert!(!store.join("operator.json").exists(), "nobody is there to be asked");
    run(async {
        let open = store::open(store.to_str().unwrap()).unwrap();
        open.forget(&ChatId(CHATS[2].into())).await.unwrap();
        open.close().await;
    });
    let (code, told) = redress(&root, &["store", "backup", "later", "--keyring", "keyring.copy", "--store", "data"]);
    assert!(code == Some(0) && told.contains("2 conversations"), "a bot that is stopped: {told}");

    let restore = |more: &[&str]| redress(&root, &[&["store", "restore", "backup", "--key-file", "master.copy"], more].concat());
    for (more, words) in [
        (&["--store", "data", "--keyring", "keyring.copy"][..], "already; nothing was changed"),
        (&["--store", "new"], "the keys are missing"),
        (&["--store", "new", "--keyring", "master.copy"], "keyring"),
    ] {
        let (code, told) = restore(more);
        assert!(code == Some(2) && told.contains(words), "{more:?}: {told}");
        assert!(!root.join("new").exists() && !root.join("new.unfinished").exists(), "{more:?} left something");
    }
    let (code, told) = restore(&["--store", "new", "--keyring", "keyring.copy"]);
    assert!(code == Some(0) && told.contains("2 of 3 conversations"), "{told}");
    assert!(private(&root.join("new")));
    fs::copy(&master, root.join("new/keys/master.key")).unwrap();
    run(async {
        let (book, restored) = (book(), store::open(root.join("new").to_str().unwrap()).unwrap());
        let before = restored.load(&ChatId(CHATS[0].into())).await.unwrap();
        assert!(before.session.is_some_and(|session| session.active.is_some()), "where they stood");
        say(&book, &restored, CHATS[0], "1").await;
        assert_eq!(restored.load(&ChatId(CHATS[2].into())).await.unwrap(), store::Loaded::default(), "deleted is deleted");
        restored.close().await;
    });
}

#[test]
fn half_a_backup_is_none_and_strangers_get_none() {
    let bot = running();
    let root = bot.folder.path().to_owned();
    run(async {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        for token in ["", "0000"] {
            let request = client.post(bot.operator("/backup")).bearer_auth(token).header("content-type", "application/json");
            let answer = request.body(r#"{"to":"/nowhere/at/all"}"#).send().await.unwrap();
            assert_eq!(answer.status().as_u16(), 401, "`{token}`");
        }
    });
    assert_eq!(redress(&root, &["store", "backup", "whole", "--store", "data"]).0, Some(0));
    fs::remove_file(root.join("whole/backup.json")).unwrap();
    let (code, told) = redress(&root, &["store", "restore", "whole", "--store", "new", "--keyring", "data/keys/keyring"]);
    assert!(code == Some(2) && told.contains("no whole backup"), "{told}");
}

/// Whether only its owner can read anything in a folder.
fn private(folder: &Path) -> bool {
    let open = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o077 != 0;
    let inside = |path: &Path| if path.is_dir() { private(path) } else { !open(path) };
    !open(folder) && fs::read_dir(folder).unwrap().all(|entry| inside(&entry.unwrap().path()))
}

fn redress(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("REDRESS_")) {
        command.env_remove(name);
    }
    let ran = command.args(arguments).current_dir(folder).output().unwrap();
    (ran.status.code(), String::from_utf8_lossy(&[ran.stdout, ran.stderr].concat()).into_owned())
}

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

fn book() -> Book {
    book::load(&cli::read_files(None, None).unwrap()).unwrap()
}

async fn say(book: &Book, store: &Store, chat: &str, text: &str) {
    // The bot that runs between removes what is long past.
    let now = Utc::now().with_timezone(&china());
    let inbound =
        Inbound { chat: ChatId(chat.into()), delivery: DeliveryId(text.into()), locale_hint: None, content: Content::Text(text.into()) };
    let report = turn::run(book, store, &Incoming::Inbound(inbound), &Capabilities::UNLIMITED, now).await.unwrap();
    assert!(!report.repeated && report.failed.is_none() && !report.outbound.is_empty());
}
