//! The real program while its disk fails, after the end of its data was spoiled, and while somebody sets the clock. `benches/disk.sh`
//! has disks that can fail and a clock that can be set, and runs all of this; a test run by itself has neither, and does what it can.

#[path = "common/bot_api.rs"]
mod bot_api;
#[path = "common/customers.rs"]
mod customers;
#[path = "common/program.rs"]
mod program;

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use bot_api::BotApi;
use customers::{SAID, STUCK, Seen, all_came, all_converse, expected, next, run, say, setting, what_came};
use program::Program;
use redress::chat::ChatId;
use tokio::time::{Instant, sleep};

const TOKEN: &str = "13579:disk";
/// How long the store is down.
const DOWN: Duration = Duration::from_secs(3);
/// A clock that was set is noticed within twenty seconds.
const NOTICED: Duration = Duration::from_secs(26);
/// Chats that were written to at the moment of a kill: so many may hear the last message twice.
const ON_THEIR_WAY: u64 = 8;
/// The same at the moment when the disk fails: the notes of what was just sent are gone with it. At Telegram's own pace hardly one.
const ON_THEIR_WAY_WITHOUT_NOTES: u64 = 64;

// ── the disk fails ──

/// `REDRESS_DISK_FOLDER` is on a disk that fails with the command `REDRESS_DISK_SPOIL` and works again after `REDRESS_DISK_MEND`.
#[test]
fn a_disk_that_fails_takes_nothing_that_was_answered() {
    let Ok(folder) = std::env::var("REDRESS_DISK_FOLDER") else { return };
    let command = |name: &str| std::env::var(name).unwrap();
    let (spoil, mend) = (command("REDRESS_DISK_SPOIL"), command("REDRESS_DISK_MEND"));
    let (chats, turns) = (setting("DISK_CHATS", 120), 12);
    run(async {
        let api = Arc::new(BotApi::start(TOKEN).await);
        let expected = Arc::new(expected(&SAID[..turns], &ChatId::new("telegram", "1")).await);
        let whole = expected.concat();
        let store = PathBuf::from(folder).join("data");
        let mut bot = Program::start(&settings(&api.url(), store.to_str().unwrap()));
        let customers = tokio::spawn({
            let (api, expected) = (Arc::clone(&api), Arc::clone(&expected));
            async move { all_converse(&api, chats, 30, turns, &expected).await }
        });
        while what_came(&api, chats, &whole).lost > chats * whole.len() as u64 * 3 / 4 {
            sleep(Duration::from_millis(20)).await;
        }
        shell(&spoil);
        assert_ne!(ended(&mut bot).await, Some(0), "{}", bot.log());
        // As a supervisor does, while nothing has been mended; what customers say waits where it is.
        let down_until = Instant::now() + DOWN;
        let (mut starts, unconfirmed) = (0, api.unconfirmed().into_iter().collect::<BTreeSet<_>>());
        while Instant::now() < down_until {
            bot.again();
            starts += 1;
            assert_ne!(ended(&mut bot).await, Some(0), "{}", bot.log());
        }
        let still: BTreeSet<i64> = api.unconfirmed().into_iter().collect();
        assert!(!unconfirmed.is_empty() && unconfirmed.is_subset(&still), "confirmed without a disk");
        shell(&mend);
        let begun = Instant::now();
        bot.again();
        bot.ready();
        let recovery = begun.elapsed();
        customers.await.unwrap();
        all_came(&api, chats, &whole, *STUCK).await;
        assert_eq!(bot.stop(), Some(0), "{}", bot.log());
        let seen = what_came(&api, chats, &whole);
        report(&std::env::var("REDRESS_DISK_NAME").unwrap_or_default(), chats, whole.len(), starts, seen, recovery);
        assert_eq!((seen.lost, seen.disordered), (0, 0), "{seen:?}");
        assert!(seen.doubled <= ON_THEIR_WAY_WITHOUT_NOTES, "{seen:?}");
    });
}

/// How it ended by itself.
async fn ended(bot: &mut Program) -> Option<i32> {
    let until = Instant::now() + *STUCK;
    loop {
        if let Some(status) = bot.child.try_wait().unwrap() {
            return status.code();
        }
        assert!(Instant::now() < until, "it goes on without a disk");
        sleep(Duration::from_millis(20)).await;
    }
}

// ── the end of the data is spoiled ──

/// What a torn write leaves behind what is durable: noise after the end of the log, a snapshot that was not finished.
#[test]
fn a_torn_end_is_left_behind() {
    let (kills, chats, turns) = (setting("DISK_KILLS", 3), 6, 8);
    run(async {
        let api = Arc::new(BotApi::start(TOKEN).await);
        let expected = Arc::new(expected(&SAID[..turns], &ChatId::new("telegram", "1")).await);
        let whole = expected.concat();
        let mut bot = Program::start(&settings(&api.url(), "data"));
        let mut random = setting("DISK_SEED", 1) | 1;
        let mut recovery = Duration::ZERO;
        let customers = tokio::spawn({
            let (api, expected) = (Arc::clone(&api), Arc::clone(&expected));
            async move { all_converse(&api, chats * kills, usize::try_from(chats).unwrap(), turns, &expected).await }
        });
        for _ in 0..kills {
            sleep(Duration::from_millis(200 + next(&mut random) % 600)).await;
            bot.kill();
            let data = bot.folder.path().join("data").join("sled");
            let noise: Vec<u8> = (0..=next(&mut random) % 8192).map(|_| next(&mut random).to_le_bytes()[3]).collect();
            OpenOptions::new().append(true).open(data.join("db")).unwrap().write_all(&noise).unwrap();
            fs::write(data.join(format!("snap.{:016X}.generating", next(&mut random))), &noise[..noise.len() / 2]).unwrap();
            let begun = Instant::now();
            bot.again();
            bot.ready();
            recovery = recovery.max(begun.elapsed());
        }
        customers.await.unwrap();
        all_came(&api, chats * kills, &whole, *STUCK).await;
        assert_eq!(bot.stop(), Some(0), "{}", bot.log());
        let seen = what_came(&api, chats * kills, &whole);
        report("torn end", chats * kills, whole.len(), kills, seen, recovery);
        assert_eq!((seen.lost, seen.disordered), (0, 0), "{seen:?}");
        assert!(seen.doubled <= ON_THEIR_WAY * kills, "{seen:?}");
    });
}

// ── the clock is set ──

/// `REDRESS_DISK_FAKETIME` is the library that gives a program another clock.
#[test]
fn a_clock_that_is_set_fires_each_reminder_once() {
    let Ok(library) = std::env::var("REDRESS_DISK_FAKETIME") else { return };
    let chats = i64::try_from(setting("DISK_CHATS", 60)).unwrap();
    run(async {
        let api = Arc::new(BotApi::start(TOKEN).await);
        let clock = tempfile::NamedTempFile::new().unwrap();
        let set = |time: &str| fs::write(clock.path(), format!("{time}\n")).unwrap();
        set("@2027-03-01 03:00:00");
        let (url, file) = (api.url(), clock.path().to_str().unwrap().to_owned());
        let mut settings = settings(&url, "data");
        settings.extend([
            ("LD_PRELOAD", library.as_str()),
            ("FAKETIME_TIMESTAMP_FILE", file.as_str()),
            ("FAKETIME_NO_CACHE", "1"),
            ("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
            ("TZ", "UTC"),
        ]);
        let mut bot = Program::start(&settings);
        for chat in 1..=chats {
            api.say(chat, "/start");
            api.say(chat, "免密");
        }
        let answered = expected(&SAID[..2], &ChatId::new("telegram", "1")).await.concat().len();
        for chat in 1..=chats {
            assert!(api.has(chat, answered, *STUCK).await, "{}", bot.log());
        }
        let reminders = |chat: i64| api.messages(chat).split_off(answered).into_iter().map(|message| message.text).collect::<Vec<_>>();
        let all = || (1..=chats).map(reminders).collect::<BTreeSet<_>>();
        // Where the clock is set to, and whether something is due that was not before.
        let table = [
            ("an hour on", "@2027-03-01 04:00:00", false),
            ("a year back", "@2026-03-01 04:00:00", false),
            ("three days on", "@2027-03-04 06:00:00", true),
            ("a year back again", "@2026-03-04 06:00:00", false),
            ("the day before", "@2027-03-01 06:00:00", false),
            ("a leap day", "@2028-02-29 06:00:00", true),
            ("a year later", "@2029-03-01 06:00:00", false),
        ];
        let mut before = 0;
        for (what, time, due) in table {
            set(time);
            sleep(NOTICED).await;
            let heard = all();
            assert_eq!(heard.len(), 1, "{what}: not the same for everybody: {heard:?}");
            let heard = heard.into_iter().next().unwrap_or_default();
            assert_eq!(heard.len() > before, due, "{what}: {heard:?}");
            assert_eq!(heard.iter().collect::<BTreeSet<_>>().len(), heard.len(), "{what}: one came twice: {heard:?}");
            before = heard.len();
        }
        assert_eq!(bot.stop(), Some(0), "{}", bot.log());
        say(&format!("{{\"mode\":\"clock\",\"conversations\":{chats},\"jumps\":{},\"reminders_each\":{before},\"wrong\":0}}", table.len()));
    });
}

// ── tools ──

fn settings<'a>(url: &'a str, store: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![("TELOXIDE_TOKEN", TOKEN), ("TELOXIDE_API_URL", url), ("REDRESS_SENDS_PER_SECOND", "0"), ("REDRESS_STORE", store)]
}

fn shell(command: &str) {
    let done = Command::new("sh").args(["-c", command]).status().unwrap();
    assert!(done.success(), "`{command}`: {done}");
}

fn report(mode: &str, chats: u64, messages: usize, starts: u64, seen: Seen, recovery: Duration) {
    let Seen { lost, doubled, disordered } = seen;
    let messages = chats * messages as u64;
    say(&format!(
        "{{\"mode\":\"{mode}\",\"conversations\":{chats},\"messages\":{messages},\"starts\":{starts},\"lost\":{lost},\"doubled\":{doubled},\"disordered\":{disordered},\"recovery_ms\":{}}}",
        recovery.as_millis()
    ));
}
