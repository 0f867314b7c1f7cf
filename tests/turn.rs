//! Whole turns: what is kept of a conversation on a channel that is read back, and what becomes of a turn that fails.

mod common;

use chrono::{DateTime, FixedOffset, TimeDelta};
use redress::book::{self, Book};
use redress::chat::{ChatId, Content, DeliveryId, Inbound, Unreadable, Voice};
use redress::cli;
use redress::engine::{Session, TEXT_MAX};
use redress::store::{Commit, Loaded};
use redress::turn::{self, Incoming, Report};

/// What is sent one after the other, and how it is kept.
#[test]
fn a_customer_s_words_are_kept_without_secrets() {
    let (book, _) = common::shipped();
    let too_long = "长".repeat(TEXT_MAX as usize + 5);
    let secret_beyond = format!("{} 4111111111111111", "x".repeat(TEXT_MAX as usize - 9));
    let mut loaded = Loaded::default();
    for (content, kept) in [
        (text("  你好\u{200b}　１  "), Some("你好　１".to_owned())),
        (press("nopass_failed"), Some("免密、自动扣款没成功".to_owned())),
        (Content::Press("1.nopass_failed".into()), None), // stale
        (Content::Press("nonsense".into()), None),
        (text("身份证 11010519491231002X"), Some("身份证 ****".to_owned())),
        (text("卡号4111 1111 1111 1111，密码是 abc123"), Some("卡号****1111，密码是 ****".to_owned())),
        (text("/language"), Some("/language".to_owned())),
        (press("en"), Some("English".to_owned())), // the bot's own question
        (press("not_taken"), Some("No message, just not debited".to_owned())),
        (Content::File, None),
        (Content::Unreadable(Unreadable::Voice), None),
        (text("\u{200b}"), None),
        (text(&too_long), Some("长".repeat(4000))),
        (text(&secret_beyond), Some(format!("{} ****1111", "x".repeat(TEXT_MAX as usize - 9)))),
    ] {
        let content = resolve(content, loaded.session.as_deref());
        let (commit, report) = decide(&book, &loaded, "web:1", content.clone());
        assert!(report.failed.is_none() && !report.outbound.is_empty() && commit.outbox.is_empty(), "{content:?}");
        let expected = kept.map(Voice::Customer).into_iter().chain(report.outbound.into_iter().map(Voice::Bot)).collect::<Vec<_>>();
        assert_eq!(commit.lines.iter().map(|line| line.voice.clone()).collect::<Vec<_>>(), expected, "{content:?}");
        assert!(commit.lines.iter().all(|line| line.at == now()));
        keep(&mut loaded, commit);
    }
}

#[test]
fn other_channels_send_and_keep_no_lines() {
    let (book, _) = common::shipped();
    for chat in ["telegram:1", "terminal:local", "webs:1", "we"] {
        let (commit, report) = decide(&book, &Loaded::default(), chat, text("你好"));
        assert!(commit.lines.is_empty() && !commit.outbox.is_empty() && commit.outbox == report.outbound, "{chat}");
    }
}

#[test]
fn a_failed_turn_keeps_what_was_heard_and_the_apology() {
    let mut files = cli::read_files(None, None).expect("the shipped files");
    for (_, _, text) in &mut files.locales {
        *text = text.replace("secret-password =", "lost ="); // what the turn wants to say cannot be said
    }
    let (book, _) = book::read(&files, common::today());
    let (commit, report) = decide(&book, &Loaded::default(), "web:1", text("密码是 abc123"));
    assert!(report.failed.is_some(), "{report:?}");
    let voices: Vec<_> = commit.lines.into_iter().map(|line| line.voice).collect();
    assert_eq!(voices, [Voice::Customer("密码是 ****".into()), Voice::Bot(report.outbound[0].clone())]);
}

/// A reminder that cannot be said is tried again every day, but not for ever; the case is not touched.
#[test]
fn a_reminder_that_cannot_be_said_is_given_up() {
    let mut files = cli::read_files(None, None).expect("the shipped files");
    for (_, _, text) in &mut files.locales {
        *text = text.replace("dup-nudge =", "lost =");
    }
    let (book, _) = book::read(&files, common::today());
    let mut loaded = Loaded::default();
    let (commit, _) = decide(&book, &loaded, "t:1", text("/start duplicate_payment"));
    let armed = commit.arm.iter().min_by_key(|timer| timer.due).expect("a timer").clone();
    keep(&mut loaded, commit);
    let (mut timer, mut tries) = (armed.clone(), Vec::new());
    loop {
        let now = timer.due.with_timezone(now().offset());
        let (commit, report) = turn::decide(&book, &loaded, &Incoming::Timer(timer.clone()), now);
        assert!(commit.outbox.is_empty() && commit.cases.is_empty());
        assert_eq!(Some(&commit.session), loaded.session.as_deref());
        tries.push(report.failed.expect("a fault"));
        let Some(again) = commit.arm.first() else {
            assert_eq!(commit.disarm, [timer.key]);
            break;
        };
        assert_eq!((again.due - timer.due, &again.key), (TimeDelta::days(1), &armed.key));
        timer = again.clone();
    }
    let given_up = tries.iter().map(|why| why.contains("given up")).collect::<Vec<_>>();
    assert_eq!(given_up, [false, false, false, false, true], "{tries:?}");
}

// ── helpers ──

fn now() -> DateTime<FixedOffset> {
    "2026-11-22T10:00:00+08:00".parse().expect("a moment")
}

fn text(text: &str) -> Content {
    Content::Text(text.to_owned())
}

/// A button of the question that is open then.
fn press(key: &str) -> Content {
    Content::Press(format!("open.{key}"))
}

fn resolve(content: Content, session: Option<&Session>) -> Content {
    let Content::Press(data) = &content else { return content };
    let Some(key) = data.strip_prefix("open.") else { return content };
    let session = session.expect("a conversation");
    let epoch = session.aside.as_ref().map(|aside| aside.epoch).or(session.active.as_ref().map(|thread| thread.epoch));
    Content::Press(format!("{}.{key}", epoch.expect("an open question")))
}

fn decide(book: &Book, loaded: &Loaded, chat: &str, content: Content) -> (Commit, Report) {
    let (chat, delivery) = (ChatId(chat.to_owned()), DeliveryId("1".to_owned()));
    let inbound = Inbound { chat, delivery, locale_hint: Some("zh-CN".to_owned()), content };
    turn::decide(book, loaded, &Incoming::Inbound(inbound), now())
}

fn keep(loaded: &mut Loaded, commit: Commit) {
    loaded.version += 1;
    loaded.session = Some(commit.session.into());
    loaded.cases.extend(commit.cases.into_iter().map(Into::into));
}
