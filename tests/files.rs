//! The promises about customers' files, tried in both places where they are kept: a folder, and a database where
//! `REDRESS_TEST_POSTGRES` names one.

#[path = "common/database.rs"]
mod database;

use std::collections::BTreeSet;
use std::future::Future;
use std::time::{Duration, SystemTime};

use database::Database;
use redress::chat::ChatId;
use redress::engine::Session;
use redress::files::{BYTES_MAX, COUNT_MAX, FileError, Files, Kept, Kind};
use redress::store::{self, Commit, Store, StoreError};

/// Runs each promise once per place, on an empty store with its files.
macro_rules! contract {
    ($($name:ident)*) => {
        mod in_a_folder {
            $(#[test] fn $name() {
                let folder = tempfile::tempdir().unwrap();
                let store = super::store::open(folder.path().to_str().unwrap()).unwrap();
                let files = super::Files::at(folder.path().join("files")).sealed(store.vault().unwrap());
                super::run(super::$name(&store, &files));
            })*
        }
        mod in_a_database {
            $(#[test] fn $name() {
                let Some(database) = super::Database::new() else { return };
                let store = database.open().unwrap();
                let files = super::Files::within(store.annex().unwrap());
                super::run(super::$name(&store, &files));
            })*
        }
    };
}

contract! {
    a_chat_keeps_lists_and_removes_its_own
    the_same_file_is_kept_once_and_nobody_else_learns_that
    there_is_an_end_to_it
    what_is_too_large_or_no_picture_is_refused
    old_files_go_and_spared_ones_stay
    who_has_files_is_known
    who_is_forgotten_loses_them
    a_file_is_taken_over_as_it_was
    of_many_at_once_none_is_too_much
}

async fn a_chat_keeps_lists_and_removes_its_own(_: &Store, files: &Files) {
    let (one, other) = (chat("1"), chat("2"));
    assert_eq!(files.list(&one).await.unwrap(), []);
    let photo = files.take_in(&one, picture()).await.unwrap();
    let document = files.take_in(&one, pdf("one")).await.unwrap();
    assert_eq!((photo.kind, document.kind), (Kind::Png, Kind::Pdf));
    assert_eq!(document.bytes, pdf("one").len() as u64);
    assert_eq!(files.list(&one).await.unwrap(), [photo.clone(), document.clone()], "oldest first");
    assert_eq!(files.read(&one, &document.name).await.unwrap(), Some((Kind::Pdf, pdf("one"))));
    let (kind, clean) = files.read(&one, &photo.name).await.unwrap().unwrap();
    assert!(kind == Kind::Png && clean.len() as u64 == photo.bytes && !clean.ends_with(b"<script>"), "cleaned");
    assert_eq!(files.read(&other, &photo.name).await.unwrap(), None);
    for name in ["", ".", "..", "../x", "x.png", "/etc/passwd", "a.b.c", &format!("../{}", photo.name), &"a".repeat(500)] {
        assert_eq!(files.read(&one, name).await.unwrap(), None, "{name}");
        files.remove(&one, name).await.unwrap();
    }
    files.remove(&other, &photo.name).await.unwrap();
    for _ in 0..2 {
        files.remove(&one, &document.name).await.unwrap();
        assert_eq!(files.list(&one).await.unwrap(), std::slice::from_ref(&photo));
    }
    files.forget(&other).await.unwrap();
    files.forget(&one).await.unwrap();
    assert_eq!((files.list(&one).await.unwrap(), files.read(&one, &photo.name).await.unwrap()), (vec![], None));
}

async fn the_same_file_is_kept_once_and_nobody_else_learns_that(_: &Store, files: &Files) {
    let kept = files.take_in(&chat("1"), pdf("one")).await.unwrap();
    assert_eq!(files.take_in(&chat("1"), pdf("one")).await.unwrap(), kept);
    assert_ne!(files.take_in(&chat("2"), pdf("one")).await.unwrap().name, kept.name);
    assert_eq!(files.list(&chat("1")).await.unwrap(), [kept]);
}

async fn there_is_an_end_to_it(_: &Store, files: &Files) {
    for number in 0..COUNT_MAX {
        files.take_in(&chat("1"), pdf(&number.to_string())).await.unwrap();
    }
    assert!(matches!(files.take_in(&chat("1"), pdf("more")).await, Err(FileError::TooMany)));
    assert!(files.take_in(&chat("1"), pdf("0")).await.is_ok(), "one that is there already is no more");
    assert!(files.take_in(&chat("2"), pdf("more")).await.is_ok());
}

async fn what_is_too_large_or_no_picture_is_refused(_: &Store, files: &Files) {
    let largest = [pdf("large"), vec![0; BYTES_MAX - pdf("large").len()]].concat();
    let kept = files.take_in(&chat("1"), largest.clone()).await.unwrap();
    assert_eq!(files.read(&chat("1"), &kept.name).await.unwrap(), Some((Kind::Pdf, largest.clone())));
    let refused = files.take_in(&chat("1"), [&largest[..], b"x"].concat()).await;
    assert!(matches!(refused, Err(FileError::TooLarge)), "{refused:?}");
    let refused = files.take_in(&chat("1"), b"<!doctype html>".to_vec()).await;
    assert!(matches!(refused, Err(FileError::WrongKind)), "{refused:?}");
    assert_eq!(files.list(&chat("1")).await.unwrap().len(), 1);
}

async fn old_files_go_and_spared_ones_stay(_: &Store, files: &Files) {
    for name in ["1", "2", "3"] {
        files.take_in(&chat(name), pdf(name)).await.unwrap();
    }
    let later = SystemTime::now() + Duration::from_secs(60);
    assert_eq!(files.remove_before(SystemTime::UNIX_EPOCH, &BTreeSet::new()).await.unwrap(), 0);
    assert_eq!(files.remove_before(later, &BTreeSet::from([chat("2")])).await.unwrap(), 2);
    assert_eq!(count(files, "123").await, [0, 1, 0]);
    assert_eq!(files.remove_before(later, &BTreeSet::new()).await.unwrap(), 1);
    assert_eq!(count(files, "123").await, [0, 0, 0]);
}

async fn who_has_files_is_known(_: &Store, files: &Files) {
    files.take_in(&chat("2"), pdf("2")).await.unwrap();
    let all = ["1", "2", "3"].map(chat);
    assert_eq!(files.kept_of(&all).await.unwrap(), BTreeSet::from([chat("2")]));
    assert_eq!(files.kept_of(&all[2..]).await.unwrap(), BTreeSet::new());
    assert_eq!(files.kept_of(&[]).await.unwrap(), BTreeSet::new());
}

/// With the store, as everybody does who forgets somebody.
async fn who_is_forgotten_loses_them(store: &Store, files: &Files) {
    for name in ["1", "2"] {
        store.commit(turn(name)).await.unwrap();
    }
    let kept = files.take_in(&chat("1"), pdf("one")).await.unwrap();
    files.take_in(&chat("2"), pdf("two")).await.unwrap();
    store.forget(&chat("1")).await.unwrap();
    assert_eq!(files.read(&chat("1"), &kept.name).await.unwrap(), None, "its key is gone at once");
    files.forget(&chat("1")).await.unwrap();
    assert_eq!(count(files, "12").await, [0, 1]);
    // Whoever comes back begins anew.
    let again = files.take_in(&chat("1"), pdf("one")).await.unwrap();
    assert_ne!(again.name, kept.name);
    assert_eq!(store.load(&chat("1")).await.unwrap().version, 0);
    assert_eq!(store.commit(turn("1")).await, Ok(1), "a file before the first word is in nobody's way");
    assert_eq!(count(files, "12").await, [1, 1]);
}

async fn a_file_is_taken_over_as_it_was(_: &Store, files: &Files) {
    let name = format!("{}.pdf", "0a".repeat(16));
    let at = SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123);
    let newer = files.take_in(&chat("1"), pdf("newer")).await.unwrap();
    let kept = files.take_over(&chat("1"), &name, at, pdf("older")).await.unwrap();
    assert_eq!(kept, Kept { name: name.clone(), kind: Kind::Pdf, bytes: pdf("older").len() as u64, at });
    assert_eq!(files.list(&chat("1")).await.unwrap(), [kept.clone(), newer]);
    assert_eq!(files.take_over(&chat("1"), &name, SystemTime::now(), pdf("other")).await.unwrap(), kept, "one that is there stays");
    assert_eq!(files.read(&chat("1"), &name).await.unwrap(), Some((Kind::Pdf, pdf("older"))));
    for name in ["../x.pdf", "x.pdf", ""] {
        assert!(matches!(files.take_over(&chat("1"), name, at, pdf("x")).await, Err(FileError::WrongKind)), "{name}");
    }
}

async fn of_many_at_once_none_is_too_much(_: &Store, files: &Files) {
    let all = (0..COUNT_MAX + 5).map(|number| {
        let files = files.clone();
        tokio::spawn(async move { files.take_in(&chat("1"), pdf(&number.to_string())).await })
    });
    let taken = futures_util::future::join_all(all).await.into_iter().filter(|taken| matches!(taken, Ok(Ok(_)))).count();
    assert_eq!((taken, files.list(&chat("1")).await.unwrap().len()), (COUNT_MAX, COUNT_MAX));
}

// ── only in a database ──

#[test]
fn what_one_program_took_in_another_has() {
    let Some(database) = Database::new() else { return };
    run(async {
        let stores = [database.open().unwrap(), database.open().unwrap()];
        let [one, other] = stores.each_ref().map(|store| Files::within(store.annex().unwrap()));
        let kept = one.take_in(&chat("1"), pdf("秘密")).await.unwrap();
        assert_eq!(other.list(&chat("1")).await.unwrap(), std::slice::from_ref(&kept));
        assert_eq!(other.read(&chat("1"), &kept.name).await.unwrap(), Some((Kind::Pdf, pdf("秘密"))));
        let row = database.column("SELECT files::TEXT FROM files").concat();
        let digits: String = "秘密".bytes().map(|byte| format!("{byte:02x}")).collect();
        assert!(!row.contains(&digits) && !row.contains("25504446"), "nothing stands in clear");
        other.remove(&chat("1"), &kept.name).await.unwrap();
        assert_eq!(one.list(&chat("1")).await.unwrap(), []);
    });
}

#[test]
fn a_damaged_file_or_one_of_somebody_else_is_none() {
    for damage in [
        "UPDATE files SET content = '\\x00'::BYTEA WHERE tag = (SELECT tag FROM chats ORDER BY tag LIMIT 1)",
        "UPDATE files SET content = (SELECT other.content FROM files AS other WHERE other.tag <> files.tag)",
        "UPDATE chats SET data_key = '\\x00'::BYTEA",
    ] {
        let Some(database) = Database::new() else { return };
        run(async {
            let store = database.open().unwrap();
            let files = Files::within(store.annex().unwrap());
            for name in ["1", "2"] {
                files.take_in(&chat(name), pdf(name)).await.unwrap();
            }
            database.execute(damage);
            let mut read = 0;
            for name in ["1", "2"] {
                let kept = files.list(&chat(name)).await.unwrap().remove(0);
                read += usize::from(files.read(&chat(name), &kept.name).await.unwrap().is_some());
            }
            assert_eq!(read, usize::from(damage.contains("LIMIT")), "{damage}");
        });
    }
}

#[test]
fn a_customer_whose_key_was_lost_begins_anew_without_old_files() {
    let Some(database) = Database::new() else { return };
    run(async {
        let store = database.open().unwrap();
        let files = Files::within(store.annex().unwrap());
        store.commit(turn("1")).await.unwrap();
        files.take_in(&chat("1"), pdf("1")).await.unwrap();
        database.execute("UPDATE chats SET data_key = '\\x00'::BYTEA");
        assert!(matches!(files.take_in(&chat("1"), pdf("2")).await, Err(FileError::Store(StoreError::Away(_)))));
        assert!(matches!(store.load(&chat("1")).await, Err(StoreError::Damaged { .. })));
        assert_eq!(files.list(&chat("1")).await.unwrap(), []);
        assert!(files.take_in(&chat("1"), pdf("2")).await.is_ok());
    });
}

// ── tools ──

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(future)
}

fn chat(name: &str) -> ChatId {
    ChatId::new("web", name)
}

fn pdf(what: &str) -> Vec<u8> {
    format!("%PDF-1.4\n{what}\n%%EOF\n").into_bytes()
}

/// A picture with something appended that nobody should keep.
fn picture() -> Vec<u8> {
    let mut bytes = Vec::new();
    let picture = image::RgbImage::from_pixel(9, 9, image::Rgb([1, 2, 3]));
    picture.write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Png).unwrap();
    [&bytes[..], b"<script>"].concat()
}

async fn count(files: &Files, names: &str) -> Vec<usize> {
    let mut counts = Vec::new();
    for name in names.chars() {
        counts.push(files.list(&chat(&name.to_string())).await.unwrap().len());
    }
    counts
}

fn turn(name: &str) -> Commit {
    Commit::of(&chat(name), 0, Session::default())
}
