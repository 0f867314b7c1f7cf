//! The store's promises, tried on every store: PostgreSQL where `REDRESS_TEST_POSTGRES` names one. What only a store on disk, or only a
//! shared one can promise follows below the table.

#[path = "common/database.rs"]
mod database;

use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use database::Database;
use redress::case::{Case, CaseId, Status};
use redress::chat::{ChatId, DeliveryId, Line, Outbound, Voice};
use redress::engine::Session;
use redress::store::{self, Commit, DELIVERIES_REMEMBERED, Exported, Loaded, RECORD_LIMIT, Store, StoreError, Timer};
use redress::vault::Place;

/// Runs each contract once per store, on a store of its own.
macro_rules! contract {
    ($($name:ident)*) => {
        mod in_memory {
            $(#[test] fn $name() { super::run(super::$name(super::store::open("memory").unwrap())); })*
        }
        mod on_sled {
            $(#[test] fn $name() {
                let folder = tempfile::tempdir().unwrap();
                super::run(super::$name(super::open(folder.path())));
            })*
        }
        mod on_postgres {
            $(#[test] fn $name() {
                if let Some(database) = super::Database::new() {
                    super::run(super::$name(database.open().unwrap()));
                }
            })*
        }
    };
}

contract! {
    a_chat_never_seen_is_empty
    a_commit_loads_back
    a_conflict_changes_nothing
    of_many_commits_from_one_version_one_wins
    queued_commits_of_one_chat_follow_each_other
    the_last_deliveries_are_remembered
    rows_are_sent_in_order_and_once
    stuck_rows_do_not_hide_other_chats
    many_rows_are_marked_at_once
    lines_are_kept_and_read_on_from_anywhere
    a_buried_row_becomes_a_dead_letter
    what_is_given_out_while_commits_run_is_whole
    timers_are_armed_replaced_and_disarmed
    due_timers_come_earliest_first
    timers_belong_to_the_chat_of_the_commit
    forget_leaves_nothing_and_reuses_nothing
    too_large_names_the_key_and_writes_nothing
    chats_with_similar_names_never_mix
    chats_are_listed_page_by_page
    many_chats_commit_at_once
    export_has_everything
    what_was_exported_is_restored_with_its_numbers
    alone_everything_is_leased_and_claimed
}

// ── the contract ──

async fn a_chat_never_seen_is_empty(store: Store) {
    assert_eq!(store.load(&chat("t:1")).await, Ok(Loaded::default()));
    assert_eq!(store.unsent(9).await, Ok(vec![]));
    assert_eq!(store.due(time("9999-01-01T00:00:00Z"), 9).await, Ok(vec![]));
    assert_eq!(store.next_due().await, Ok(None));
    assert_eq!(store.chats(None, 9).await, Ok(vec![]));
    assert_eq!(store.quarantined().await, Ok(vec![]));
    assert_eq!(store.dead(9).await, Ok(vec![]));
    assert_eq!(store.lines(&chat("t:1"), 0, 9).await, Ok(vec![]));
    assert_eq!(store.mark_sent(&chat("t:1"), 1).await, Ok(()));
    assert_eq!(store.bury(&chat("t:1"), 1, "why").await, Ok(()));
    assert_eq!(store.forget(&chat("t:1")).await, Ok(()));
}

async fn a_commit_loads_back(store: Store) {
    let first =
        Commit { delivery: Some(delivery("d1")), cases: vec![case(2, "退款"), case(1, "盗刷")], ..turn("微信:老王 👵", 0) };
    assert_eq!(store.commit(first.clone()).await, Ok(1));
    let expected = Loaded {
        version: 1,
        session: Some(first.session.clone().into()),
        cases: shared([case(1, "盗刷"), case(2, "退款")]),
        handled: vec![delivery("d1")].into(),
        last_sequence: 0,
    };
    assert_eq!(store.load(&first.chat).await, Ok(expected));

    // A later commit replaces the session and the cases it names, and keeps the others.
    let second = Commit { cases: vec![case(1, "已解决"), case(10, "新")], ..turn("微信:老王 👵", 1) };
    assert_eq!(store.commit(second.clone()).await, Ok(2));
    let loaded = store.load(&first.chat).await.unwrap();
    assert_eq!(loaded.session.as_deref(), Some(&second.session));
    assert_eq!(loaded.cases, shared([case(1, "已解决"), case(2, "退款"), case(10, "新")]));
    assert_eq!(*loaded.handled, [delivery("d1")], "a timer's turn has no delivery");
}

async fn a_conflict_changes_nothing(store: Store) {
    let first = Commit { outbox: vec![say("one")], arm: vec![timer("nudge", "2026-01-02T00:00:00Z")], ..turn("t:1", 0) };
    assert_eq!(store.commit(first).await, Ok(1));
    let before = (store.export(&chat("t:1")).await, store.unsent(9).await, store.next_due().await);
    for from_version in [0, 2, 7, u64::MAX] {
        let late = Commit {
            delivery: Some(delivery("d2")),
            cases: vec![case(1, "x")],
            outbox: vec![say("two")],
            arm: vec![timer("nudge", "2026-01-01T00:00:00Z"), timer("other", "2026-01-01T00:00:00Z")],
            disarm: vec!["nudge".to_owned()],
            ..turn("t:1", from_version)
        };
        assert_eq!(store.commit(late).await, Err(StoreError::Conflict), "from {from_version}");
    }
    assert_eq!((store.export(&chat("t:1")).await, store.unsent(9).await, store.next_due().await), before);
    assert_eq!(store.commit(turn("t:2", 1)).await, Err(StoreError::Conflict), "a chat never seen is at 0");
}

async fn of_many_commits_from_one_version_one_wins(store: Store) {
    let commits = (0..300).map(|number| Commit { outbox: vec![say(&number.to_string())], ..turn("t:1", 0) });
    let others = (0..300).map(|number| turn(&format!("other:{number}"), 0));
    let (store, results) = commit_all(store, commits.chain(others).collect()).await;
    let (same, others) = results.split_at(300);
    assert_eq!(same.iter().filter(|result| **result == Ok(1)).count(), 1);
    assert_eq!(same.iter().filter(|result| **result == Err(StoreError::Conflict)).count(), 299);
    assert!(others.iter().all(|result| *result == Ok(1)), "a conflict harms nobody else");
    assert_eq!(store.unsent(999).await.unwrap().len(), 1);
}

async fn queued_commits_of_one_chat_follow_each_other(store: Store) {
    let commits = (0..300).map(|number| Commit { outbox: vec![say(&number.to_string())], ..turn("t:1", number) });
    let (store, results) = commit_all(store, commits.collect()).await;
    assert_eq!(results, (1..=300).map(Ok).collect::<Vec<_>>());
    let texts: Vec<_> = store.unsent(999).await.unwrap().into_iter().map(|row| row.outbound.text).collect();
    assert_eq!(texts, (0..300).map(|number| number.to_string()).collect::<Vec<_>>());
}

async fn the_last_deliveries_are_remembered(store: Store) {
    for number in 0..20 {
        let one = Commit { delivery: Some(delivery(&format!("送达 {number}"))), ..turn("t:1", number) };
        assert_eq!(store.commit(one).await, Ok(number + 1));
        let expected = (0..=number).rev().take(DELIVERIES_REMEMBERED).map(|kept| delivery(&format!("送达 {kept}")));
        let mut handled = Arc::unwrap_or_clone(store.load(&chat("t:1")).await.unwrap().handled);
        handled.reverse();
        assert_eq!(handled, expected.collect::<Vec<_>>());
    }
}

async fn rows_are_sent_in_order_and_once(store: Store) {
    store.commit(Commit { outbox: vec![say("一"), say("二")], ..turn("t:1", 0) }).await.unwrap();
    store.commit(Commit { outbox: vec![say("x")], ..turn("t:2", 0) }).await.unwrap();
    store.commit(turn("t:1", 1)).await.unwrap();
    store.commit(Commit { outbox: vec![say("三")], ..turn("t:1", 2) }).await.unwrap();
    assert_eq!(rows_of(&store, "t:1").await, ["1 一", "2 二", "3 三"]);
    assert_eq!(rows_of(&store, "t:2").await, ["1 x"]);
    for (limit, given) in [(0, 0), (2, 2), (4, 4), (99, 4)] {
        assert_eq!(store.unsent(limit).await.unwrap().len(), given);
    }
    let both = ["1 一", "3 三"];
    for (sequence, left) in [(2, &both[..]), (2, &both), (9, &both), (3, &both[..1]), (1, &[])] {
        assert_eq!(store.mark_sent(&chat("t:1"), sequence).await, Ok(()));
        assert_eq!(rows_of(&store, "t:1").await, left, "after {sequence}");
    }
    store.commit(Commit { outbox: vec![say("四")], ..turn("t:1", 3) }).await.unwrap();
    assert_eq!(rows_of(&store, "t:1").await, ["4 四"], "numbers are not used again");
    assert_eq!(rows_of(&store, "t:2").await, ["1 x"]);
}

async fn stuck_rows_do_not_hide_other_chats(store: Store) {
    for name in ["a", "b", "c"] {
        store.commit(Commit { outbox: vec![say("1"), say("2"), say("3")], ..turn(name, 0) }).await.unwrap();
    }
    let (mut seen, mut after) = (Vec::new(), None);
    while let Some(row) = store.unsent_after(after.as_ref(), 2).await.unwrap().into_iter().next() {
        seen.push(row.chat.0.clone());
        after = Some(row.chat);
    }
    seen.sort();
    assert_eq!(seen, ["a", "b", "c"]);
}

async fn many_rows_are_marked_at_once(store: Store) {
    let names: Vec<String> = (0..100).map(|number| format!("t:{number}")).collect();
    for name in &names {
        store.commit(Commit { outbox: vec![say("1"), say("2")], ..turn(name, 0) }).await.unwrap();
    }
    let store = Arc::new(store);
    let mut tasks = tokio::task::JoinSet::new();
    for name in names.clone() {
        let store = Arc::clone(&store);
        tasks.spawn(async move { store.mark_sent(&chat(&name), 1).await.unwrap() });
    }
    while let Some(marked) = tasks.join_next().await {
        marked.unwrap();
    }
    for name in &names {
        assert_eq!(rows_of(&store, name).await, ["2 2"]);
    }
}

async fn lines_are_kept_and_read_on_from_anywhere(store: Store) {
    assert_eq!(lines_of(&store, "web:1", 0, 9).await, [""; 0]);
    store.commit(Commit { lines: vec![heard("问"), said("答")], ..turn("web:1", 0) }).await.unwrap();
    store.commit(Commit { lines: vec![said("x")], ..turn("web:11", 0) }).await.unwrap();
    store.commit(turn("web:1", 1)).await.unwrap();
    // Rows come first, by the same counter.
    store.commit(Commit { lines: vec![said("再答")], outbox: vec![say("row")], ..turn("web:1", 2) }).await.unwrap();
    for (after, limit, expected) in [
        (0, 9, &["1 < 问", "2 > 答", "4 > 再答"][..]),
        (0, 2, &["1 < 问", "2 > 答"]),
        (0, 0, &[]),
        (1, 9, &["2 > 答", "4 > 再答"]),
        (2, 9, &["4 > 再答"]),
        (3, 9, &["4 > 再答"]),
        (4, 9, &[]),
        (u64::MAX, 9, &[]),
    ] {
        assert_eq!(lines_of(&store, "web:1", after, limit).await, expected, "{limit} after {after}");
    }
    assert_eq!(rows_of(&store, "web:1").await, ["3 row"]);
    let late = Commit { lines: vec![said("late")], ..turn("web:1", 1) };
    assert_eq!(store.commit(late).await, Err(StoreError::Conflict));
    assert_eq!(lines_of(&store, "web:1", 3, 9).await, ["4 > 再答"]);
}

async fn a_buried_row_becomes_a_dead_letter(store: Store) {
    for name in ["t:1", "t:2"] {
        store.commit(Commit { outbox: vec![say("一"), say("二"), say("三")], ..turn(name, 0) }).await.unwrap();
    }
    store.mark_sent(&chat("t:1"), 1).await.unwrap();
    for (name, sequence) in [("t:2", 1), ("t:1", 2), ("t:1", 2), ("t:1", 1), ("t:1", 9), ("unknown", 1)] {
        assert_eq!(store.bury(&chat(name), sequence, "the bot was blocked").await, Ok(()));
    }
    store.bury(&chat("t:1"), 3, &"长".repeat(999)).await.unwrap();
    assert_eq!(rows_of(&store, "t:1").await, [""; 0]);
    assert_eq!(rows_of(&store, "t:2").await, ["2 二", "3 三"]);
    let mut dead = store.dead(9).await.unwrap();
    let first = dead[..1].to_vec();
    dead.sort_by_key(|dead| (dead.row.chat.clone(), dead.row.sequence));
    let shown: Vec<_> = dead.iter().map(|dead| format!("{} {} {}", dead.row.chat, dead.row.sequence, dead.row.outbound.text)).collect();
    assert_eq!(shown, ["t:1 2 二", "t:1 3 三", "t:2 1 一"]);
    assert_eq!(dead[0].why, "the bot was blocked");
    assert!(dead[1].why.ends_with('…') && dead[1].why.len() < 410);
    assert_eq!(store.dead(1).await.unwrap(), first);
    assert_eq!(store.export(&chat("t:1")).await.unwrap().dead, dead[..2]);
    assert_eq!(store.self_test().await, Ok(vec![]));
    store.forget(&chat("t:1")).await.unwrap();
    assert_eq!(store.dead(9).await.unwrap(), dead[2..]);
    // Back where it was, before what followed it.
    for (name, sequence) in [("t:2", 1), ("t:2", 1), ("t:2", 2), ("t:1", 2), ("unknown", 1)] {
        assert_eq!(store.revive(&chat(name), sequence).await, Ok(()));
    }
    assert_eq!((store.dead(9).await, rows_of(&store, "t:1").await), (Ok(vec![]), vec![]));
    assert_eq!(rows_of(&store, "t:2").await, ["1 一", "2 二", "3 三"]);
    assert_eq!(store.self_test().await, Ok(vec![]));
}

/// While turns are committed, a reader never sees the later half of one without the first, nor a number twice.
async fn what_is_given_out_while_commits_run_is_whole(store: Store) {
    let store = Arc::new(store);
    let writer = {
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            for version in 0..60 {
                let both = Commit { outbox: vec![say("row")], lines: vec![heard("a"), said("b")], ..turn("web:1", version) };
                store.commit(both).await.unwrap();
                assert_eq!(store.load(&chat("web:1")).await.unwrap().last_sequence, 3 * (version + 1));
            }
        })
    };
    let mut acknowledged = 0;
    while acknowledged < 60 * 3 {
        let (ended, done) = (writer.is_finished(), acknowledged);
        let lines = store.lines(&chat("web:1"), 0, usize::MAX).await.unwrap();
        let rows = store.unsent_of(&chat("web:1"), usize::MAX).await.unwrap();
        let numbers: Vec<u64> = lines.iter().map(|line| line.sequence).collect();
        assert_eq!(numbers, (1..=60 * 3).filter(|number| number % 3 != 1).take(numbers.len()).collect::<Vec<_>>());
        assert!(numbers.len().is_multiple_of(2) && rows.len() >= numbers.len() / 2, "{numbers:?} {}", rows.len());
        acknowledged = numbers.last().copied().unwrap_or(0);
        assert!(acknowledged >= done && (!ended || acknowledged == 60 * 3), "{acknowledged} after {done}");
        tokio::task::yield_now().await;
    }
    writer.await.unwrap();
}

async fn timers_are_armed_replaced_and_disarmed(store: Store) {
    /// What to disarm, what to arm, what is armed then.
    type Step = (&'static [&'static str], &'static [(&'static str, &'static str)], &'static [&'static str]);
    let steps: [Step; 7] = [
        (&[], &[("a", "2026-01-03T00:00:00Z"), ("b", "2026-01-02T00:00:00Z")], &["b 2026-01-02", "a 2026-01-03"]),
        (&[], &[("a", "2026-01-01T00:00:00Z")], &["a 2026-01-01", "b 2026-01-02"]), // replaced, earlier
        (&["a", "unknown"], &[], &["b 2026-01-02"]),
        (&["b"], &[("b", "2026-01-09T00:00:00Z")], &["b 2026-01-09"]), // disarmed first, then armed
        (&[], &[("b", "2026-01-09T00:00:00Z")], &["b 2026-01-09"]),    // the same again
        (&[], &[("c", "2026-01-05T00:00:00Z"), ("c", "2026-01-04T00:00:00Z")], &["c 2026-01-04", "b 2026-01-09"]), // the later one counts
        (&["b", "c"], &[], &[]),
    ];
    for ((disarm, arm, expected), version) in steps.into_iter().zip(0..) {
        let commit = Commit {
            disarm: disarm.iter().map(|key| (*key).to_owned()).collect(),
            arm: arm.iter().map(|(key, due)| timer(key, due)).collect(),
            ..turn("t:1", version)
        };
        assert_eq!(store.commit(commit).await, Ok(version + 1));
        let due = store.due(time("2027-01-01T00:00:00Z"), 9).await.unwrap();
        let shown: Vec<_> = due.iter().map(|timer| format!("{} {}", timer.key, timer.due.date_naive())).collect();
        assert_eq!(shown, expected, "step {version}");
        assert_eq!(store.next_due().await.unwrap(), due.first().map(|timer| timer.due));
        assert_eq!(store.self_test().await, Ok(vec![]));
    }
}

async fn due_timers_come_earliest_first(store: Store) {
    let dues = ["2026-01-01T00:00:00.000000001Z", "1969-12-31T23:59:59Z", "2026-01-01T00:00:00Z", "2400-01-01T00:00:00Z"];
    for (number, due) in dues.into_iter().enumerate() {
        store.commit(Commit { arm: vec![timer("only", due)], ..turn(&format!("t:{number}"), 0) }).await.unwrap();
    }
    for (now, limit, expected) in [
        ("1969-12-31T23:59:58Z", 9, vec![]),
        ("2026-01-01T00:00:00Z", 9, vec![dues[1], dues[2]]),
        ("2026-01-01T00:00:01Z", 9, vec![dues[1], dues[2], dues[0]]),
        ("2026-01-01T00:00:01Z", 2, vec![dues[1], dues[2]]),
        ("2500-01-01T00:00:00Z", 9, vec![dues[1], dues[2], dues[0], dues[3]]),
    ] {
        let due: Vec<_> = store.due(time(now), limit).await.unwrap().into_iter().map(|timer| timer.due).collect();
        assert_eq!(due, expected.into_iter().map(time).collect::<Vec<_>>(), "at {now}");
    }
    assert_eq!(store.next_due().await, Ok(Some(time(dues[1]))));
}

async fn timers_belong_to_the_chat_of_the_commit(store: Store) {
    let armed = Timer { chat: chat("another"), case: Some(CaseId(4)), ..timer("k", "2026-01-01T00:00:00Z") };
    store.commit(Commit { arm: vec![armed.clone()], ..turn("t:1", 0) }).await.unwrap();
    assert_eq!(store.due(armed.due, 9).await, Ok(vec![Timer { chat: chat("t:1"), ..armed }]));
}

async fn forget_leaves_nothing_and_reuses_nothing(store: Store) {
    let full = |name: &str| Commit {
        delivery: Some(delivery("d")),
        cases: vec![case(1, "x")],
        outbox: vec![say("1"), say("2")],
        lines: vec![said("3")],
        arm: vec![timer("nudge", "2026-01-02T00:00:00Z")],
        ..turn(name, 0)
    };
    for name in ["t:1", "t:11", "t:"] {
        assert_eq!(store.commit(full(name)).await, Ok(1));
        store.bury(&chat(name), 1, "gone").await.unwrap();
    }
    let others = (store.export(&chat("t:11")).await, store.export(&chat("t:")).await);
    store.forget(&chat("t:1")).await.unwrap();
    store.forget(&chat("t:1")).await.unwrap();
    assert_eq!(store.load(&chat("t:1")).await, Ok(Loaded::default()));
    assert_eq!(rows_of(&store, "t:1").await, [""; 0]);
    assert_eq!(lines_of(&store, "t:1", 0, 9).await, [""; 0]);
    assert_eq!(store.dead(9).await.unwrap().len(), 2);
    assert_eq!(store.due(time("2027-01-01T00:00:00Z"), 9).await.unwrap().len(), 2);
    assert_eq!((store.export(&chat("t:11")).await, store.export(&chat("t:")).await), others);

    assert_eq!(store.commit(turn("t:1", 1)).await, Err(StoreError::Conflict), "decided before it was forgotten");
    assert_eq!(store.commit(full("t:1")).await, Ok(1));
    assert_eq!(rows_of(&store, "t:1").await, ["4 1", "5 2"], "a late mark_sent cannot hit a new row");
}

async fn too_large_names_the_key_and_writes_nothing(store: Store) {
    let long = "长".repeat(RECORD_LIMIT / 3);
    let large_session = Session { locale: Some(long.clone()), ..Session::default() };
    for (key, commit) in [
        ("session/t:1", Commit { session: large_session, ..turn("t:1", 0) }),
        ("case/t:1/7", Commit { cases: vec![case(7, &long)], ..turn("t:1", 0) }),
        ("outbox/t:1/2", Commit { outbox: vec![say("short"), say(&long)], ..turn("t:1", 0) }),
        ("line/t:1/1", Commit { lines: vec![heard(&long)], ..turn("t:1", 0) }),
        ("timer/t:1/长", Commit { arm: vec![timer(&long, "2026-01-01T00:00:00Z")], ..turn("t:1", 0) }),
        ("delivery/t:1", Commit { delivery: Some(delivery(&long)), ..turn("t:1", 0) }),
    ] {
        match store.commit(commit).await {
            Err(StoreError::TooLarge { key: named, bytes, limit }) => {
                assert!(named.starts_with(&with_tag(&store, key)), "{named} for {key}");
                assert!(bytes > limit && named.len() < 300, "{named} {bytes} {limit}");
            }
            other => panic!("{key}: {other:?}"),
        }
    }
    assert_eq!(store.load(&chat("t:1")).await, Ok(Loaded::default()));
    assert_eq!(store.chats(None, 9).await, Ok(vec![]));
    assert_eq!(store.unsent(9).await, Ok(vec![]));
    let nearly = "x".repeat(RECORD_LIMIT - 300);
    assert_eq!(store.commit(Commit { cases: vec![case(7, &nearly)], ..turn("t:1", 0) }).await, Ok(1));
}

async fn chats_with_similar_names_never_mix(store: Store) {
    let names = ["t:1", "t:11", "t:1 ", "t:1/1", "t", "", "微信:老王", "微信:老王2", "t:1\0", "t:\u{10FFFF}"];
    for (name, number) in names.into_iter().zip(0..) {
        let commit = Commit {
            delivery: Some(delivery(name)),
            cases: vec![case(number, name)],
            outbox: vec![say(name)],
            lines: vec![said(name)],
            arm: vec![timer("k", "2026-01-01T00:00:00Z")],
            ..turn(name, 0)
        };
        assert_eq!(store.commit(commit).await, Ok(1), "{name:?}");
    }
    for (name, number) in names.into_iter().zip(0..) {
        let exported = store.export(&chat(name)).await.unwrap();
        assert_eq!(exported.cases, shared([case(number, name)]), "{name:?}");
        assert_eq!(*exported.handled, [delivery(name)]);
        assert_eq!(exported.unsent, [(1, say(name))]);
        assert_eq!(exported.timers.len(), 1);
        assert_eq!(rows_of(&store, name).await, [format!("1 {name}")]);
        assert_eq!(lines_of(&store, name, 0, 9).await, [format!("2 > {name}")]);
    }
    for (number, name) in names.into_iter().enumerate() {
        store.forget(&chat(name)).await.unwrap();
        assert_eq!(store.chats(None, 99).await.unwrap().len(), names.len() - number - 1, "{name:?}");
    }
    assert_eq!(store.due(time("2027-01-01T00:00:00Z"), 99).await, Ok(vec![]));
}

async fn chats_are_listed_page_by_page(store: Store) {
    let mut expected: Vec<_> = (0..23).map(|number| chat(&format!("t:{number}"))).collect();
    for chat in &expected {
        store.commit(Commit { outbox: vec![say("1"), say("2")], cases: vec![case(1, "x")], ..turn(&chat.0, 0) }).await.unwrap();
    }
    let mut seen = Vec::new();
    loop {
        let page = store.chats(seen.last(), 5).await.unwrap();
        assert!(page.len() <= 5);
        if page.is_empty() {
            break;
        }
        seen.extend(page);
    }
    assert_eq!(seen, store.chats(None, 99).await.unwrap());
    seen.sort();
    expected.sort();
    assert_eq!(seen, expected);
}

async fn many_chats_commit_at_once(store: Store) {
    let store = Arc::new(store);
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..50 {
        let store = Arc::clone(&store);
        tasks.spawn(async move {
            for _ in 0..10 {
                let loaded = store.load(&chat(&format!("t:{number}"))).await.unwrap();
                let commit = Commit {
                    outbox: vec![say("x")],
                    arm: vec![timer("k", "2026-01-01T00:00:00Z")],
                    ..turn(&format!("t:{number}"), loaded.version)
                };
                assert_eq!(store.commit(commit).await, Ok(loaded.version + 1));
            }
        });
    }
    while let Some(result) = tasks.join_next().await {
        result.unwrap();
    }
    assert_eq!(store.unsent(999).await.unwrap().len(), 500);
    assert_eq!(store.due(time("2027-01-01T00:00:00Z"), 999).await.unwrap().len(), 50);
    for number in 0..50 {
        assert_eq!(store.load(&chat(&format!("t:{number}"))).await.unwrap().version, 10);
    }
    assert_eq!(store.self_test().await, Ok(vec![]));
}

async fn export_has_everything(store: Store) {
    let commit = Commit {
        delivery: Some(delivery("d1")),
        cases: vec![case(1, "x")],
        outbox: vec![say("words"), say("never sent")],
        lines: vec![heard("问")],
        arm: vec![timer("late", "2026-01-02T00:00:00Z"), timer("early", "2026-01-01T00:00:00Z")],
        ..turn("t:1", 0)
    };
    store.commit(commit.clone()).await.unwrap();
    store.bury(&chat("t:1"), 2, "refused").await.unwrap();
    let exported = store.export(&chat("t:1")).await.unwrap();
    assert_eq!(exported.timers.iter().map(|timer| timer.key.as_str()).collect::<Vec<_>>(), ["early", "late"]);
    let exported = serde_json::to_value(exported).unwrap();
    assert_eq!(exported["chat"], "t:1");
    assert_eq!(exported["version"], 1);
    assert_eq!(exported["session"], serde_json::to_value(commit.session).unwrap());
    assert_eq!(exported["cases"], serde_json::to_value(commit.cases).unwrap());
    assert_eq!(exported["handled"], serde_json::json!(["d1"]));
    assert_eq!(exported["unsent"][0][1]["text"], "words");
    assert_eq!(exported["lines"][0]["sequence"], 3);
    assert_eq!(exported["lines"][0]["line"]["voice"]["customer"], "问");
    assert_eq!((&exported["dead"][0]["why"], &exported["dead"][0]["row"]["sequence"]), (&"refused".into(), &2.into()));
    assert_eq!(exported["timers"][0]["due"], "2026-01-01T00:00:00Z");
}

async fn what_was_exported_is_restored_with_its_numbers(store: Store) {
    let commit = Commit {
        delivery: Some(delivery("d1")),
        cases: vec![case(1, "退款"), case(4, "盗刷")],
        outbox: vec![say("words"), say("never sent"), say("sent")],
        lines: vec![heard("问"), said("答")],
        arm: vec![timer("late", "2026-01-02T00:00:00.000000001Z"), timer("early", "2026-01-01T00:00:00Z")],
        ..turn("t:1", 0)
    };
    store.commit(commit).await.unwrap();
    store.commit(turn("t:1", 1)).await.unwrap();
    store.bury(&chat("t:1"), 2, &"长".repeat(999)).await.unwrap();
    store.mark_sent(&chat("t:1"), 3).await.unwrap();
    let exported = store.export(&chat("t:1")).await.unwrap();
    assert_eq!((exported.version, exported.last_sequence), (2, 5));
    assert_eq!(store.restore(exported.clone()).await, Ok(false), "it is there");
    let text = serde_json::to_string(&exported).unwrap();
    store.forget(&chat("t:1")).await.unwrap();
    assert_eq!(store.restore(serde_json::from_str(&text).unwrap()).await, Ok(true));
    assert_eq!(store.export(&chat("t:1")).await, Ok(exported.clone()));
    assert_eq!(store.self_test().await, Ok(vec![]));
    assert_eq!(store.next_due().await, Ok(Some(time("2026-01-01T00:00:00Z"))));
    // It goes on where it was.
    assert_eq!(store.commit(turn("t:1", 1)).await, Err(StoreError::Conflict));
    assert_eq!(store.commit(Commit { outbox: vec![say("more")], ..turn("t:1", 2) }).await, Ok(3));
    assert_eq!(rows_of(&store, "t:1").await, ["1 words", "6 more"]);

    // Without a session, the numbers that were used stay used.
    let lost = Exported { chat: chat("t:2"), session: None, version: 0, last_sequence: 90, handled: Arc::default(), ..exported };
    assert_eq!(store.restore(lost).await, Ok(true));
    assert_eq!(store.load(&chat("t:2")).await.unwrap().cases.len(), 2);
    assert_eq!(store.commit(Commit { lines: vec![said("x")], ..turn("t:2", 0) }).await, Ok(1));
    assert_eq!(store.lines(&chat("t:2"), 90, 9).await.unwrap().iter().map(|line| line.sequence).collect::<Vec<_>>(), [91]);
    store.raise_floor(500).await.unwrap();
    store.raise_floor(100).await.unwrap();
    assert_eq!(store.floor().await, Ok(500));
    store.commit(Commit { outbox: vec![say("x")], ..turn("t:3", 0) }).await.unwrap();
    assert_eq!(rows_of(&store, "t:3").await, ["501 x"]);
}

async fn alone_everything_is_leased_and_claimed(store: Store) {
    let span = Duration::from_secs(60);
    let both = Commit { outbox: vec![say("x")], arm: vec![timer("k", "2026-01-01T00:00:00Z")], ..turn("t:1", 0) };
    store.commit(both).await.unwrap();
    let due = store.claim_due(time("2026-01-02T00:00:00Z"), 9, span).await.unwrap();
    assert_eq!(due.iter().map(|timer| timer.key.as_str()).collect::<Vec<_>>(), ["k"]);
    assert_eq!(store.claim_due(time("2025-01-02T00:00:00Z"), 9, span).await, Ok(vec![]));
    assert_eq!(store.lease(&chat("t:1"), span).await, Ok(true));
    assert_eq!(store.lease(&chat("t:1"), span).await, Ok(true), "again");
    assert_eq!(store.let_go(&chat("t:1")).await, Ok(store.is_shared()));
    assert_eq!(store.lease(&chat("unknown"), span).await, Ok(true));
}

// ── only on a shared database ──

/// Opens this many programs on one database; nothing where there is none.
fn programs(count: usize) -> Option<(Database, Vec<Store>)> {
    let database = Database::new()?;
    let programs = (0..count).map(|_| database.open().unwrap()).collect();
    Some((database, programs))
}

#[test]
fn of_two_programs_one_turn_counts() {
    let Some((_database, programs)) = programs(3) else { return };
    run(async {
        for version in 0..20 {
            let commits = programs.iter().enumerate().map(|(number, store)| {
                let commit = Commit { outbox: vec![say(&format!("{version} {number}"))], ..turn("t:1", version) };
                store.commit(commit)
            });
            let results = futures_util::future::join_all(commits).await;
            assert_eq!(results.iter().filter(|result| **result == Ok(version + 1)).count(), 1, "{results:?}");
            assert_eq!(results.iter().filter(|result| **result == Err(StoreError::Conflict)).count(), 2, "{results:?}");
        }
        assert_eq!(programs[0].load(&chat("t:1")).await.unwrap().version, 20);
        assert_eq!(rows_of(&programs[1], "t:1").await.len(), 20);
        programs[2].forget(&chat("t:1")).await.unwrap();
        assert_eq!(programs[0].load(&chat("t:1")).await, Ok(Loaded::default()));
        assert_eq!(programs[0].commit(turn("t:1", 20)).await, Err(StoreError::Conflict));
    });
}

#[test]
fn programs_that_start_together_share_one_layout_and_one_key() {
    let Some(database) = Database::new() else { return };
    let stores = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| database.open().unwrap())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<Store>>()
    });
    assert!(stores.iter().all(|store| store.tag(&chat("t:1")) == stores[0].tag(&chat("t:1"))));
    assert!(stores.iter().all(|store| store.web_secret() == stores[0].web_secret()));
    assert_eq!(database.column("SELECT number::TEXT FROM migrations ORDER BY number"), ["0", "1", "2"]);
}

#[test]
fn a_chat_is_sent_to_and_a_timer_fired_by_one_program() {
    let Some((database, programs)) = programs(2) else { return };
    let [one, other] = &programs[..] else { unreachable!() };
    let (span, now) = (Duration::from_secs(600), time("2026-01-02T00:00:00Z"));
    run(async {
        for name in ["t:1", "t:2"] {
            let both = Commit { outbox: vec![say("x"), say("y")], arm: vec![timer("k", "2026-01-01T00:00:00Z")], ..turn(name, 0) };
            one.commit(both).await.unwrap();
        }
        // Sending.
        assert_eq!(one.lease(&chat("t:1"), span).await, Ok(true));
        assert_eq!(other.lease(&chat("t:1"), span).await, Ok(false));
        assert_eq!(other.take_over(span).await, Ok(vec![chat("t:2")]), "what nobody has");
        assert_eq!(one.take_over(span).await, Ok(vec![]));
        assert_eq!(one.renew_leases(span).await, Ok([one.tag(&chat("t:1"))].into()));
        // A program that ended, or was cut off for long.
        database.execute("UPDATE leases SET leased_until = now() - INTERVAL '1 second'");
        assert_eq!(other.lease(&chat("t:1"), span).await, Ok(true));
        assert_eq!(one.renew_leases(span).await, Ok([].into()), "somebody took it");
        assert_eq!(other.renew_leases(span).await.unwrap().len(), 2, "past, but nobody took it");
        assert_eq!(other.let_go(&chat("t:1")).await, Ok(true), "there are rows");
        for sequence in [1, 2] {
            one.mark_sent(&chat("t:1"), sequence).await.unwrap();
        }
        assert_eq!(one.lease(&chat("t:1"), span).await, Ok(true));
        assert_eq!(one.let_go(&chat("t:1")).await, Ok(false));
        assert_eq!(one.take_over(span).await, Ok(vec![]), "nothing to send");

        // Timers.
        let claimed = |timers: Vec<Timer>| timers.into_iter().map(|timer| timer.chat.0).collect::<Vec<_>>();
        let first = claimed(one.claim_due(now, 1, span).await.unwrap());
        let second = claimed(other.claim_due(now, 9, span).await.unwrap());
        assert_eq!((first.len(), second.len()), (1, 1));
        assert_ne!(first, second);
        assert_eq!(one.claim_due(now, 9, span).await, Ok(vec![]));
        assert_eq!(one.due(now, 9).await.unwrap().len(), 2, "they are still armed");
        database.execute("UPDATE timers SET claimed_until = now() - INTERVAL '1 second'");
        assert_eq!(other.claim_due(now, 9, span).await.unwrap().len(), 2);
        // Armed anew, it is nobody's.
        one.commit(Commit { arm: vec![timer("k", "2026-01-01T01:00:00Z")], ..turn("t:1", 1) }).await.unwrap();
        assert_eq!(claimed(one.claim_due(now, 9, span).await.unwrap()), ["t:1"]);
        one.commit(Commit { disarm: vec!["k".to_owned()], ..turn("t:1", 2) }).await.unwrap();
        assert_eq!(other.due(now, 9).await.unwrap().len(), 1);
    });
}

/// Connections are cut while commits run. What was acknowledged is there, once; what was not may be there, once.
#[test]
fn no_turn_is_lost_or_doubled_when_connections_are_cut() {
    let Some((database, programs)) = programs(2) else { return };
    let begun = std::time::Instant::now();
    let (done, cuts) = (AtomicBool::new(false), AtomicU64::new(0));
    let acknowledged = std::thread::scope(|scope| {
        scope.spawn(|| {
            let sql = format!(
                "SELECT count(pg_terminate_backend(pid))::TEXT FROM pg_stat_activity
                 WHERE application_name = '{}' AND pid <> pg_backend_pid() AND random() < 0.2",
                database.name
            );
            while !done.load(Ordering::SeqCst) && begun.elapsed() < Duration::from_secs(60) {
                cuts.fetch_add(database.column(&sql).iter().filter_map(|count| count.parse::<u64>().ok()).sum(), Ordering::SeqCst);
            }
        });
        let acknowledged = run(async {
            let tasks = (0..6).map(|task| {
                let store = &programs[task % 2];
                async move {
                    let (name, mut acknowledged) = (format!("t:{}", task / 2), Vec::new());
                    for number in 0..40 {
                        let Ok(loaded) = store.load(&chat(&name)).await else { continue };
                        let text = format!("{task}.{number}");
                        let commit = Commit { outbox: vec![say(&text)], ..turn(&name, loaded.version) };
                        match store.commit(commit).await {
                            Ok(_) => acknowledged.push(text),
                            Err(StoreError::Conflict | StoreError::Away(_)) => {}
                            Err(other) => panic!("{other}"),
                        }
                    }
                    acknowledged
                }
            });
            futures_util::future::join_all(tasks).await.concat()
        });
        done.store(true, Ordering::SeqCst);
        acknowledged
    });
    run(async {
        let store = database.open().unwrap();
        let mut texts = Vec::new();
        for number in 0..3 {
            let exported = store.export(&chat(&format!("t:{number}"))).await.unwrap();
            assert_eq!(exported.unsent.len() as u64, exported.version, "one row for each turn");
            texts.extend(exported.unsent.into_iter().map(|(_, outbound)| outbound.text));
        }
        let once: std::collections::BTreeSet<&String> = texts.iter().collect();
        assert_eq!(once.len(), texts.len(), "none is doubled");
        let lost: Vec<_> = acknowledged.iter().filter(|text| !once.contains(text)).collect();
        assert!(lost.is_empty(), "{lost:?}");
        assert!(acknowledged.len() > 40 && cuts.load(Ordering::SeqCst) > 3, "{} {cuts:?}", acknowledged.len());
        assert_eq!(store.self_test().await, Ok(vec![]));
    });
}

/// A connection is cut at the very moment a turn is confirmed: before the database hears of it, or before it can say so.
#[cfg(unix)]
#[test]
fn a_turn_whose_confirmation_was_lost_is_neither_lost_nor_doubled() {
    for (heard, cuts) in [(false, 1), (false, 3), (true, 1)] {
        let Some(database) = Database::new() else { return };
        drop(database.open().unwrap());
        let proxy = database::Proxy::start(&database);
        let store = store::open_with(&proxy.address, &database.place()).unwrap();
        run(async {
            store.commit(turn("t:1", 0)).await.unwrap();
            for (number, version) in (0..5).zip(1..) {
                proxy.cut_at_commit(heard, cuts);
                let text = number.to_string();
                let commit = Commit { outbox: vec![say(&text)], arm: vec![timer("k", "2026-01-01T00:00:00Z")], ..turn("t:1", version) };
                assert_eq!(store.commit(commit).await, Ok(version + 1), "{heard} {cuts} {number}");
                assert_eq!(proxy.cuts_left(), 0, "{heard} {cuts} {number}");
            }
            let exported = store.export(&chat("t:1")).await.unwrap();
            let texts: Vec<String> = exported.unsent.into_iter().map(|(_, outbound)| outbound.text).collect();
            assert_eq!((exported.version, texts.concat()), (6, "01234".to_owned()), "{heard} {cuts}");
            // The same where a chat begins, and where it comes from another store.
            proxy.cut_at_commit(heard, cuts);
            assert_eq!(store.commit(Commit { outbox: vec![say("x")], ..turn("t:2", 0) }).await, Ok(1));
            let exported = Exported { chat: chat("t:3"), ..store.export(&chat("t:1")).await.unwrap() };
            proxy.cut_at_commit(heard, cuts);
            assert_eq!(store.restore(exported).await, Ok(true));
            assert_eq!((rows_of(&store, "t:2").await.len(), rows_of(&store, "t:3").await.len()), (1, 5));
            assert_eq!(store.self_test().await, Ok(vec![]));
        });
    }
}

/// Transactions that meet are tried again; what never goes well is given up, and nothing is half done.
#[test]
fn what_passes_is_tried_again_a_few_times() {
    for (code, failures, expected) in [("40001", 3, true), ("40P01", 3, true), ("40001", 1000, false), ("23514", 1, false)] {
        let Some((database, programs)) = programs(1) else { return };
        database.execute("CREATE SEQUENCE tries");
        database.execute(&format!(
            "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
             $$ BEGIN IF nextval('tries') <= {failures} THEN RAISE EXCEPTION 'a test' USING ERRCODE = '{code}'; END IF; RETURN NEW; END $$"
        ));
        database.execute("CREATE TRIGGER fail BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION fail()");
        run(async {
            let done = programs[0].commit(Commit { outbox: vec![say("x")], ..turn("t:1", 0) }).await;
            let tries: u64 = database.column("SELECT last_value::TEXT FROM tries").concat().parse().unwrap();
            if expected {
                assert_eq!((done, tries), (Ok(1), failures + 1), "{code}");
            } else {
                assert!(matches!(&done, Err(StoreError::Away(why)) if why.contains(code)) && tries < 20, "{code}: {done:?} {tries}");
                assert_eq!(programs[0].load(&chat("t:1")).await, Ok(Loaded::default()), "{code}");
                assert_eq!(database.column("SELECT tag::TEXT FROM chats"), [""; 0], "{code}");
            }
        });
    }
}

#[test]
fn in_a_database_nothing_stands_in_clear_and_nothing_is_left_of_the_deleted() {
    let Some((database, programs)) = programs(1) else { return };
    let everything = || -> String {
        store::postgres::TABLES.iter().flat_map(|table| database.column(&format!("SELECT {table}::TEXT FROM {table}"))).collect()
    };
    run(async {
        let store = &programs[0];
        store.commit(telling(SAID[0])).await.unwrap();
        store.bury(&chat(SAID[0]), 1, SAID[3]).await.unwrap();
        store.lease(&chat(SAID[0]), Duration::from_secs(9)).await.unwrap();
        let kept = everything();
        for said in SAID {
            let digits: String = said.bytes().map(|byte| format!("{byte:02x}")).collect();
            assert!(!kept.contains(said) && !kept.contains(&digits), "{said}");
        }
        let tag = store.tag(&chat(SAID[0]));
        assert!(kept.contains(&tag));
        store.forget(&chat(SAID[0])).await.unwrap();
        assert!(!everything().contains(&tag), "nothing is left");
    });
}

#[test]
fn a_damaged_row_is_set_aside_and_harms_nothing_else() {
    for (damage, key, left) in [
        ("UPDATE cases SET record = '\\x0200' WHERE number = 1", "case/TAG/1", (1, 1, 2, 1)),
        ("UPDATE outbox SET record = '\\x' WHERE number = 1", "outbox/TAG/1", (1, 2, 1, 1)),
        ("UPDATE timers SET record = '\\x02'", "timer/TAG/k", (1, 2, 2, 0)),
        ("UPDATE chats SET record = '\\x0200' WHERE record IS NOT NULL", "session/TAG", (0, 2, 2, 1)),
        ("UPDATE chats SET data_key = '\\x00'", "session/TAG", (0, 0, 0, 0)),
    ] {
        let Some((database, programs)) = programs(1) else { return };
        run(async {
            let store = &programs[0];
            let commit = Commit {
                cases: vec![case(1, "a"), case(2, "b")],
                outbox: vec![say("1"), say("2")],
                arm: vec![timer("k", "2026-01-01T00:00:00Z")],
                ..turn("t:1", 0)
            };
            store.commit(commit).await.unwrap();
            database.execute(damage);
            assert_eq!(store.self_test().await.unwrap().len(), 1, "{damage}");
            let said = store.export(&chat("t:1")).await;
            let key = key.replace("TAG", &store.tag(&chat("t:1")));
            assert!(matches!(&said, Err(StoreError::Damaged { key: named, .. }) if *named == key), "{damage}: {said:?}");
            let exported = store.export(&chat("t:1")).await.unwrap();
            let found = (exported.version, exported.cases.len(), exported.unsent.len(), exported.timers.len());
            assert_eq!(found, left, "{damage}");
            assert_eq!(store.quarantined().await.unwrap().iter().map(|set| set.key.clone()).collect::<Vec<_>>(), [key], "{damage}");
            assert_eq!(store.self_test().await, Ok(vec![]), "{damage}");
            let again = Commit { outbox: vec![say("again")], ..turn("t:1", exported.version) };
            assert_eq!(store.commit(again).await, Ok(exported.version + 1), "{damage}");
            let numbers: Vec<u64> = store.unsent_of(&chat("t:1"), 9).await.unwrap().iter().map(|row| row.sequence).collect();
            assert!(numbers.last() > Some(&2), "{damage}: {numbers:?}");
            store.forget(&chat("t:1")).await.unwrap();
            assert_eq!(store.quarantined().await, Ok(vec![]), "{damage}");
        });
    }
}

#[test]
fn a_database_with_other_keys_or_of_a_later_version_is_not_touched() {
    let Some(database) = Database::new() else { return };
    drop(database.open().unwrap());
    let key = database.keys.path().join("master.key");
    let right = std::fs::read(&key).unwrap();
    for (content, why) in [(Some("00".repeat(32)), "is not the key of"), (Some("short".to_owned()), "holds no key"), (None, "is missing")] {
        match content {
            Some(content) => std::fs::write(&key, content).unwrap(),
            None => std::fs::remove_file(&key).unwrap(),
        }
        let refused = database.open().map(drop).unwrap_err();
        assert!(matches!(&refused, StoreError::Keys(said) if said.contains(why)), "{refused}");
    }
    std::fs::write(&key, right).unwrap();
    database.execute("INSERT INTO migrations (number) VALUES (999)");
    let refused = database.open().map(drop).unwrap_err();
    assert!(refused.to_string().contains("newer version"), "{refused}");
}

#[cfg(unix)]
#[test]
fn a_database_that_is_not_there_is_an_error_without_its_password() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place { folder: folder.path().to_owned(), master: None };
    let socket = folder.path().to_str().unwrap().replace('/', "%2F");
    let refused = store::open_with(&format!("postgres://redress:geheim@{socket}/redress"), &place).map(drop).unwrap_err();
    assert!(matches!(refused, StoreError::Away(_)) && !refused.to_string().contains("geheim"), "{refused}");
}

// ── only on disk ──

#[test]
fn reopening_keeps_everything() {
    let folder = tempfile::tempdir().unwrap();
    let mut before = None;
    for round in 0..5 {
        let store = open(folder.path());
        run(async {
            if let Some(before) = before.take() {
                assert_eq!((store.export(&chat("t:1")).await.unwrap(), store.next_due().await.unwrap()), before, "round {round}");
            }
            let commit = Commit {
                delivery: Some(delivery(&round.to_string())),
                cases: vec![case(round, "x")],
                outbox: vec![say("1"), say("2")],
                arm: vec![timer(&round.to_string(), "2026-01-01T00:00:00Z")],
                ..turn("t:1", round)
            };
            assert_eq!(store.commit(commit).await, Ok(round + 1));
            store.mark_sent(&chat("t:1"), round * 2 + 1).await.unwrap();
            before = Some((store.export(&chat("t:1")).await.unwrap(), store.next_due().await.unwrap()));
            assert_eq!(store.self_test().await, Ok(vec![]));
            store.close().await;
        });
    }
    let unsent = before.unwrap().0.unsent;
    assert_eq!(unsent.iter().map(|row| row.0).collect::<Vec<_>>(), [2, 4, 6, 8, 10]);
}

#[test]
fn forgotten_numbers_stay_used_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let store = open(folder.path());
        store.commit(Commit { outbox: vec![say("1"), say("2")], ..turn("t:1", 0) }).await.unwrap();
        store.forget(&chat("t:1")).await.unwrap();
        store.close().await;
        let store = open(folder.path());
        store.commit(Commit { outbox: vec![say("3")], ..turn("t:1", 0) }).await.unwrap();
        assert_eq!(rows_of(&store, "t:1").await, ["3 3"]);
    });
}

#[test]
fn a_second_open_is_refused_with_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().to_str().unwrap();
    let first = open(folder.path());
    assert_eq!(store::open(spec).unwrap_err(), StoreError::InUse(spec.to_owned()));
    drop(first);
    assert!(store::open(spec).is_ok());
}

#[test]
fn a_folder_that_cannot_be_made_is_a_storage_error() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("file"), "").unwrap();
    for path in ["file", "no/parent"] {
        let path = folder.path().join(path);
        let error = store::open(path.to_str().unwrap()).unwrap_err();
        assert!(matches!(&error, StoreError::Storage(why) if why.contains(path.to_str().unwrap())), "{error}");
    }
}

#[test]
fn leftovers_of_a_killed_open_do_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("sled.unfinished")).unwrap();
    std::fs::write(folder.path().join("sled.unfinished/conf"), "half").unwrap();
    run(async {
        let store = open(folder.path());
        store.commit(turn("t:1", 0)).await.unwrap();
        store.close().await;
        std::fs::write(folder.path().join("sled/snap.0000000000000F00.generating"), "half").unwrap();
        let store = open(folder.path());
        assert_eq!(store.load(&chat("t:1")).await.unwrap().version, 1);
    });
}

#[test]
fn garbage_instead_of_data_is_an_error_and_no_panic() {
    for file in ["db", "conf"] {
        let folder = tempfile::tempdir().unwrap();
        run(async {
            let store = open(folder.path());
            store.commit(turn("t:1", 0)).await.unwrap();
            store.close().await;
        });
        std::fs::write(folder.path().join("sled").join(file), vec![0xA5; 5_000_000]).unwrap();
        let opened = store::open(folder.path().to_str().unwrap());
        assert!(matches!(opened, Err(StoreError::Storage(_))), "{file}: {opened:?}");
    }
}

#[test]
fn data_of_a_later_layout_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    drop(open(folder.path()));
    meddle(folder.path(), |db| {
        db.open_tree("meta").unwrap().insert("format", &[3]).unwrap();
    });
    let error = store::open(folder.path().to_str().unwrap()).unwrap_err();
    assert!(error.to_string().contains("not written by this version"), "{error}");
}

#[cfg(unix)]
#[test]
fn the_data_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("data");
    let _store = open(&folder);
    let mode = |path: &str| folder.join(path).metadata().unwrap().permissions().mode() & 0o777;
    for (path, expected) in [("", 0o700), ("LOCK", 0o600), ("sled", 0o700), ("sled/db", 0o600), ("sled/conf", 0o600)] {
        assert_eq!(mode(path), expected, "{path}");
    }
}

#[test]
fn values_in_separate_files_are_reported_and_never_ours() {
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let store = open(folder.path());
        let large = |number| Commit { cases: vec![case(number, &"x".repeat(RECORD_LIMIT - 400))], ..turn("t:1", number) };
        let (store, results) = commit_all(store, (0..200).map(large).collect()).await;
        assert!(results.iter().all(Result::is_ok), "{results:?}");
        assert_eq!(store.self_test().await, Ok(vec![]), "the largest records stay out of blobs/");
        std::fs::write(folder.path().join("sled/blobs/1"), "x").unwrap();
        let wrong = store.self_test().await.unwrap();
        assert!(wrong.len() == 1 && wrong[0].contains("blobs"), "{wrong:?}");
    });
}

/// Each damage, what `load` says about it once, and what is left afterwards: version, cases, rows, timers.
#[test]
fn a_damaged_record_is_set_aside_and_harms_nothing_else() {
    type Damage = fn(&[u8]) -> Vec<u8>;
    type Left = (u64, usize, usize, usize);
    let flip: Damage = |record| [&record[..record.len() - 1], &[record[record.len() - 1] ^ 1]].concat();
    let newer: Damage = |record| [&[9], &record[1..]].concat();
    let foreign: Damage = |record| [&record[..3], record].concat();
    let empty: Damage = |_| Vec::new();
    let damages: [(&str, Damage, Option<&str>, &str, Left); 10] = [
        ("session", flip, Some("session/t:1"), "it was changed, or sealed with another key", (0, 2, 2, 2)),
        ("session", newer, Some("session/t:1"), "it has the unknown version 9", (0, 2, 2, 2)),
        ("session", empty, Some("session/t:1"), "it is empty", (0, 2, 2, 2)),
        ("case", flip, Some("case/t:1/1"), "it was changed, or sealed with another key", (1, 1, 2, 2)),
        ("case", foreign, Some("case/t:1/1"), "it was changed, or sealed with another key", (1, 1, 2, 2)),
        ("outbox", flip, None, "it was changed, or sealed with another key", (1, 2, 1, 2)),
        ("due", flip, None, "it was changed, or sealed with another key", (1, 2, 2, 1)),
        ("timer", flip, None, "it was changed, or sealed with another key", (1, 2, 2, 2)),
        ("line", flip, None, "it was changed, or sealed with another key", (1, 2, 2, 2)),
        ("dead", empty, None, "it is empty", (1, 2, 2, 2)),
    ];
    let full = |name: &str, version| Commit {
        cases: vec![case(1, "x"), case(2, "y")],
        outbox: vec![say("1"), say("2"), say("never sent")],
        lines: vec![heard("4"), said("5")],
        arm: vec![timer("a", "2026-01-01T00:00:00Z"), timer("b", "2026-01-02T00:00:00Z")],
        ..turn(name, version)
    };
    for (tree, damage, reported, why, left) in damages {
        let context = format!("{tree}, {why}");
        let folder = tempfile::tempdir().unwrap();
        let tag = run(async {
            let store = open(folder.path());
            let tag = tag_of(&store, "t:1");
            for name in ["t:1", "t:11"] {
                store.commit(full(name, 0)).await.unwrap();
                store.bury(&chat(name), 3, "refused").await.unwrap();
            }
            store.close().await;
            tag
        });
        meddle(folder.path(), |db| {
            let records = db.open_tree(tree).unwrap();
            let mut of_chat = records.iter().map(Result::unwrap).filter(|(key, _)| key.windows(16).any(|part| part == tag));
            let (key, record) = of_chat.next().unwrap();
            records.insert(key, damage(&record)).unwrap();
        });
        run(async {
            let store = open(folder.path());
            assert_ne!(store.self_test().await, Ok(vec![]), "{context}");
            if let Some(key) = reported {
                let error = StoreError::Damaged { key: with_tag(&store, key), why: why.to_owned() };
                assert_eq!(store.load(&chat("t:1")).await, Err(error), "{context}");
            }
            let loaded = store.load(&chat("t:1")).await.unwrap();
            let timers = store.due(time("2027-01-01T00:00:00Z"), 9).await.unwrap();
            let timers = timers.iter().filter(|timer| timer.chat == chat("t:1")).count();
            let rows = rows_of(&store, "t:1").await;
            let lines = lines_of(&store, "t:1", 0, 9).await;
            assert_eq!(lines, if tree == "line" { vec!["5 > 5"] } else { vec!["4 < 4", "5 > 5"] }, "{context}");
            assert_eq!(store.dead(9).await.unwrap().len(), if tree == "dead" { 1 } else { 2 }, "{context}");
            assert_eq!((loaded.version, loaded.cases.len(), rows.len(), timers), left, "{context}");
            assert_eq!(loaded.session.is_some(), loaded.version == 1, "{context}");
            if tree != "timer" {
                let quarantined = store.quarantined().await.unwrap();
                assert_eq!(quarantined.len(), 1, "{context}");
                assert_eq!(quarantined[0].why, why);
                assert!(reported.is_none_or(|key| quarantined[0].key == with_tag(&store, key)), "{context}: {quarantined:?}");
            }

            // The chat goes on, its timers can be replaced, no number is used twice, nobody else noticed.
            assert_eq!(store.commit(full("t:1", left.0 + 7)).await, Err(StoreError::Conflict));
            assert_eq!(store.commit(full("t:1", left.0)).await, Ok(left.0 + 1));
            assert_eq!(rows_of(&store, "t:1").await.len(), left.2 + 3, "{context}");
            assert_eq!(store.due(time("2027-01-01T00:00:00Z"), 9).await.unwrap().len(), 4, "{context}");
            assert_eq!(store.self_test().await, Ok(vec![]), "{context}");
            let other = store.export(&chat("t:11")).await.unwrap();
            assert_eq!((other.version, other.cases.len(), other.unsent.len(), other.timers.len()), (1, 2, 2, 2));

            store.forget(&chat("t:1")).await.unwrap();
            assert_eq!(store.quarantined().await, Ok(vec![]), "{context}");
            assert_eq!(store.chats(None, 9).await, Ok(vec![chat("t:11")]));
        });
    }
}

#[test]
fn a_damaged_pointer_to_a_timer_is_made_again() {
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let store = open(folder.path());
        store.commit(Commit { arm: vec![timer("a", "2026-01-01T00:00:00Z")], ..turn("t:1", 0) }).await.unwrap();
        let before = store.export(&chat("t:1")).await;
        let key = [&tag_of(&store, "t:1")[..], b"a"].concat();
        store.close().await;
        meddle(folder.path(), |db| {
            db.open_tree("timer").unwrap().insert(key, "garbage").unwrap();
        });
        let store = open(folder.path());
        let error = store.export(&chat("t:1")).await.unwrap_err();
        assert!(matches!(&error, StoreError::Damaged { key, .. } if *key == with_tag(&store, "timer/t:1/a")), "{error}");
        assert_eq!(store.export(&chat("t:1")).await, before);
        assert_eq!(store.self_test().await, Ok(vec![]));
        store.commit(Commit { disarm: vec!["a".to_owned()], ..turn("t:1", 1) }).await.unwrap();
        assert_eq!(store.next_due().await, Ok(None));
    });
}

#[test]
fn a_commit_that_meets_a_damaged_session_says_so_and_the_next_goes_through() {
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let store = open(folder.path());
        store.commit(turn("t:1", 0)).await.unwrap();
        let key = tag_of(&store, "t:1");
        store.close().await;
        meddle(folder.path(), |db| {
            db.open_tree("session").unwrap().insert(key, "garbage").unwrap();
        });
        let store = open(folder.path());
        let (store, results) = commit_all(store, vec![turn("t:1", 1), turn("t:1", 0), turn("t:2", 0)]).await;
        assert!(matches!(results[0], Err(StoreError::Damaged { .. })), "{results:?}");
        assert_eq!(results[1..], [Ok(1), Ok(1)]);
        assert_eq!(store.quarantined().await.unwrap()[0].content, "garbage");
    });
}

#[test]
fn dropped_callers_do_not_stop_the_store() {
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let store = open(folder.path());
        for number in 0..50 {
            // Queued, then nobody waits for the answer.
            let _ = tokio::time::timeout(std::time::Duration::ZERO, store.commit(turn(&format!("t:{number}"), 0))).await;
        }
        assert_eq!(store.commit(turn("last", 0)).await, Ok(1));
        assert_eq!(store.chats(None, 99).await.unwrap().len(), 51);
    });
}

// ── sealed ──

/// What a customer said, and what names them. None of it may stand anywhere in clear.
const SAID: [&str; 6] = ["telegram:7654321", "7654321", "某某健身房", "退我一百二十八块", "shop-order-4200", "提醒你去看看"];

fn telling(name: &str) -> Commit {
    Commit {
        delivery: Some(delivery(SAID[4])),
        cases: vec![case(1, SAID[2])],
        outbox: vec![say(SAID[3]), say(SAID[3])],
        lines: vec![heard(SAID[3])],
        arm: vec![Timer { chat: chat(name), ..timer("1.0", "2026-01-02T00:00:00Z") }],
        session: Session { locale: Some(SAID[2].to_owned()), ..Session::default() },
        ..turn(name, 0)
    }
}

/// What can be read of what was said, in any file of a folder, with its file.
fn readable(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(readable(&path));
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let told = SAID.iter().filter(|said| bytes.windows(said.len()).any(|part| part == said.as_bytes()));
        found.extend(told.map(|said| format!("{said} in {}", path.display())));
    }
    found
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() { copy(&from, &to) } else { std::fs::copy(from, to).map(drop).unwrap() }
    }
}

#[test]
fn nothing_stands_in_clear_and_a_deleted_customer_is_dead_in_every_copy() {
    let folder = tempfile::tempdir().unwrap();
    let (live, backup) = (folder.path().join("live"), folder.path().join("backup"));
    run(async {
        let store = open(&live);
        for name in [SAID[0], "telegram:other"] {
            store.commit(telling(name)).await.unwrap();
            store.bury(&chat(name), 1, SAID[3]).await.unwrap();
        }
        store.close().await;
    });
    assert_eq!(readable(&live), [""; 0], "before it is deleted");
    copy(&live, &backup);
    run(async {
        let store = open(&live);
        store.forget(&chat(SAID[0])).await.unwrap();
        store.close().await;
    });
    assert_eq!(readable(&live), [""; 0]);

    // The backup with the keys it was made with: this is what must not be kept, and why the test can fail.
    run(async {
        let store = open(&backup);
        assert_eq!(store.load(&chat(SAID[0])).await.unwrap().cases, shared([case(1, SAID[2])]));
        store.close().await;
    });
    // The backup with the keys of today.
    std::fs::remove_dir_all(backup.join("keys")).unwrap();
    copy(&live.join("keys"), &backup.join("keys"));
    run(async {
        let store = open(&backup);
        assert_eq!(store.load(&chat(SAID[0])).await, Ok(Loaded::default()), "deleted customers stay deleted");
        assert_eq!(store.chats(None, 9).await, Ok(vec![chat("telegram:other")]));
        assert_eq!(store.unsent(9).await.unwrap().len(), 1);
        assert_eq!(store.due(time("2027-01-01T00:00:00Z"), 9).await.unwrap().len(), 1);
        assert_eq!(store.dead(9).await.unwrap().len(), 1);
        assert_eq!(store.load(&chat("telegram:other")).await.unwrap().cases, shared([case(1, SAID[2])]));
        assert_eq!(store.self_test().await, Ok(vec![]));
        // They come back as somebody new, and nothing of before is in their way.
        assert_eq!(store.commit(turn(SAID[0], 0)).await, Ok(1));
        let exported = store.export(&chat(SAID[0])).await.unwrap();
        assert_eq!((exported.cases.len(), exported.lines.len(), exported.timers.len(), exported.dead.len()), (0, 0, 0, 0));
        store.close().await;
    });
    assert_eq!(readable(&backup), [""; 0]);
}

#[test]
fn the_wrong_key_is_an_error_and_wipes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (live, other) = (folder.path().join("live"), folder.path().join("other"));
    run(async {
        for folder in [&live, &other] {
            let store = open(folder);
            store.commit(telling("t:1")).await.unwrap();
            store.close().await;
        }
    });
    let kept = folder.path().join("kept");
    copy(&live.join("keys"), &kept);
    let other_key = std::fs::read(other.join("keys/master.key")).unwrap();
    let spec = live.to_str().unwrap();
    for (name, expected) in [
        ("another key", "is not the key of"),
        ("no key", "is missing"),
        ("no keys at all", "is missing"),
        ("no keyring", "Put its newest copy back"),
    ] {
        match name {
            "another key" => std::fs::write(live.join("keys/master.key"), &other_key).unwrap(),
            "no key" => std::fs::remove_file(live.join("keys/master.key")).unwrap(),
            "no keys at all" => std::fs::remove_dir_all(live.join("keys")).unwrap(),
            _ => std::fs::remove_file(live.join("keys/keyring")).unwrap(),
        }
        let refused = store::open(spec).unwrap_err();
        assert!(matches!(&refused, StoreError::Keys(why) if why.contains(expected)), "{name}: {refused}");
        let _ = std::fs::remove_dir_all(live.join("keys"));
        copy(&kept, &live.join("keys"));
    }
    run(async {
        let store = open(&live);
        assert_eq!(store.load(&chat("t:1")).await.unwrap().cases, shared([case(1, SAID[2])]));
        assert_eq!(store.self_test().await, Ok(vec![]));
    });
}

#[test]
fn a_commit_sealed_for_somebody_deleted_meanwhile_is_decided_again() {
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let store = Arc::new(open(folder.path()));
        store.commit(turn("t:1", 0)).await.unwrap();
        for _ in 0..20 {
            let tasks: Vec<_> = (0..30)
                .map(|number| {
                    let store = Arc::clone(&store);
                    tokio::spawn(async move {
                        if number == 10 {
                            return store.forget(&chat("t:1")).await.map(|()| 0);
                        }
                        let from = store.load(&chat("t:1")).await?.version;
                        store.commit(Commit { lines: vec![said("x")], ..turn("t:1", from) }).await
                    })
                })
                .collect();
            for task in tasks {
                assert!(matches!(task.await.unwrap(), Ok(_) | Err(StoreError::Conflict)));
            }
            assert_eq!(store.self_test().await, Ok(vec![]));
            let (version, lines) = (store.load(&chat("t:1")).await.unwrap().version, store.lines(&chat("t:1"), 0, 99).await.unwrap());
            assert_eq!(lines.len() as u64, version.min(lines.len() as u64), "whatever is there can be read");
        }
        assert_eq!(store.quarantined().await, Ok(vec![]));
    });
}

/// A record as it was written before anything was sealed.
fn unsealed(body: &str) -> Vec<u8> {
    [&[1][..], &crc32fast::hash(body.as_bytes()).to_be_bytes(), body.as_bytes()].concat()
}

#[test]
fn an_unsealed_store_is_sealed_when_it_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("sled")).unwrap();
    let name = SAID[0];
    let key = |rest: &[u8]| [name.as_bytes(), &[0xFF], rest].concat();
    let due = [&(time("2026-01-02T00:00:00Z").timestamp() ^ i64::MIN).to_be_bytes()[..], &[0; 4], &key(b"1.0")].concat();
    let commit = telling(name);
    meddle(folder.path(), |db| {
        let put = |tree: &str, key: &[u8], value: Vec<u8>| drop(db.open_tree(tree).unwrap().insert(key, value).unwrap());
        put("meta", b"format", vec![1]);
        put("meta", b"floor", 4u64.to_be_bytes().to_vec());
        let session = to_json(&commit.session);
        put("session", &key(b""), unsealed(&format!(r#"{{"version":3,"next_sequence":9,"handled":["{}"],"session":{session}}}"#, SAID[4])));
        put("case", &key(&1u64.to_be_bytes()), unsealed(&to_json(&commit.cases[0])));
        put("case", &key(&2u64.to_be_bytes()), b"damaged".to_vec());
        put("outbox", &key(&7u64.to_be_bytes()), unsealed(&to_json(&commit.outbox[0])));
        put("line", &key(&8u64.to_be_bytes()), unsealed(&to_json(&commit.lines[0])));
        put("timer", &key(b"1.0"), unsealed(&to_json(&commit.arm[0].due)));
        put("due", &due, unsealed(&to_json(&commit.arm[0])));
    });
    assert_ne!(readable(folder.path()), [""; 0]);
    for _ in 0..2 {
        run(async {
            let store = open(folder.path());
            let loaded = store.load(&chat(name)).await.unwrap();
            let (session, cases) = (Some(commit.session.clone().into()), shared(commit.cases.clone()));
            assert_eq!((loaded.version, loaded.session, loaded.cases), (3, session, cases));
            assert_eq!(*loaded.handled, [delivery(SAID[4])]);
            assert_eq!(rows_of(&store, name).await, [format!("7 {}", SAID[3])]);
            assert_eq!(lines_of(&store, name, 0, 9).await, [format!("8 < {}", SAID[3])]);
            assert_eq!(store.due(time("2027-01-01T00:00:00Z"), 9).await, Ok(commit.arm.clone()));
            assert_eq!(store.quarantined().await.unwrap()[0].content, "damaged");
            assert_eq!(store.self_test().await, Ok(vec![]));
            store.close().await;
        });
        assert_eq!(readable(folder.path()), [""; 0]);
        assert!(!folder.path().join("sled.unsealed").exists());
    }
}

fn to_json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

// ── helpers ──

fn tag_of(store: &Store, name: &str) -> [u8; 16] {
    store.vault().map_or([0; 16], |vault| vault.tag(&chat(name)))
}

/// A record's name as the store says it: `session/t:1` with the chat's tag in the place of `t:1`.
fn with_tag(store: &Store, key: &str) -> String {
    if matches!(store, Store::Memory(_)) {
        return key.replace("t:1", &"00".repeat(16));
    }
    key.replace("t:1", &store.tag(&chat("t:1")))
}

fn open(folder: &Path) -> Store {
    store::open(folder.to_str().unwrap()).unwrap()
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// Changes the data behind the store's back.
fn meddle(folder: &Path, meddle: impl FnOnce(&sled::Db)) {
    let db = sled::Config::new().path(folder.join("sled")).segment_size(2 << 20).open().unwrap();
    meddle(&db);
    db.flush().unwrap();
}

/// Queues all commits in this order before any is answered.
async fn commit_all(store: Store, commits: Vec<Commit>) -> (Store, Vec<Result<u64, StoreError>>) {
    let store = Arc::new(store);
    let mut tasks = Vec::new();
    for commit in commits {
        let store = Arc::clone(&store);
        tasks.push(tokio::spawn(async move { store.commit(commit).await }));
    }
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await.unwrap());
    }
    (Arc::into_inner(store).unwrap(), results)
}

async fn rows_of(store: &Store, name: &str) -> Vec<String> {
    let rows = store.unsent_of(&chat(name), usize::MAX).await.unwrap();
    assert!(rows.iter().all(|row| row.chat == chat(name)));
    rows.into_iter().map(|row| format!("{} {}", row.sequence, row.outbound.text)).collect()
}

fn chat(name: &str) -> ChatId {
    ChatId(name.to_owned())
}

fn delivery(id: &str) -> DeliveryId {
    DeliveryId(id.to_owned())
}

fn time(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn say(text: &str) -> Outbound {
    Outbound { id: "m".to_owned(), text: text.to_owned(), ..Outbound::default() }
}

async fn lines_of(store: &Store, name: &str, after: u64, limit: usize) -> Vec<String> {
    let lines = store.lines(&chat(name), after, limit).await.unwrap();
    let shown = lines.iter().map(|kept| match &kept.line.voice {
        Voice::Customer(text) => format!("{} < {text}", kept.sequence),
        Voice::Bot(outbound) => format!("{} > {}", kept.sequence, outbound.text),
    });
    shown.collect()
}

fn heard(text: &str) -> Line {
    Line { at: time("2026-01-01T00:00:00Z"), voice: Voice::Customer(text.to_owned()) }
}

fn said(text: &str) -> Line {
    Line { at: time("2026-01-01T00:00:00Z"), voice: Voice::Bot(say(text)) }
}

fn shared(cases: impl IntoIterator<Item = Case>) -> Vec<Arc<Case>> {
    cases.into_iter().map(Arc::new).collect()
}

fn case(number: u64, scenario: &str) -> Case {
    let opened_at = time("2026-01-01T00:00:00Z");
    Case {
        id: CaseId(number),
        scenario: scenario.to_owned(),
        opened_at,
        changed_at: opened_at,
        status: Status::Open,
        answers: redress::dialog::slot::Answers::new(),
        filings: vec![],
    }
}

fn timer(key: &str, due: &str) -> Timer {
    Timer { due: time(due), chat: chat("t:1"), key: key.to_owned(), thread: 1, turn: 2, line: 0, case: None, failures: 0 }
}

/// An empty turn whose session tells from which version it was decided.
fn turn(name: &str, from_version: u64) -> Commit {
    Commit::of(&chat(name), from_version, Session { epoch: from_version, ..Session::default() })
}
