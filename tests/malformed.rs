//! Updates no platform should send: each field of each kind of update taken away, emptied, swollen, of a wrong kind, or nested deep,
//! and two of these at once. Fifty thousand of them, always the same ones. Nothing panics, nothing is asked for again and again,
//! nothing of a message reaches the log, and customers in between are answered.
//!
//! All are read by the reader of updates. Of them, 1 500 go through the polling loop and the webhook into the service as well;
//! `REDRESS_MALFORMED=50000` sends all of them that way.

#![allow(clippy::print_stderr, reason = "says how many were read")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwap;
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::Request;
use axum::routing::post;
use chrono::DateTime;
use redress::book;
use redress::channel::desk::{Desk, desk};
use redress::channel::telegram::sign::Signer;
use redress::channel::telegram::{CAPABILITIES, Secret, Settings, Telegram, Webhook, Words, parse};
use redress::cli;
use redress::outbox::{self, Deliver, Pace};
use redress::serve::{self, Service};
use redress::store;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};
use tower::ServiceExt as _;

/// How many there are.
const COUNT: u64 = 50_001;
/// Of so many, one is as it should be, and its customer must be answered.
const GOOD_EVERY: u64 = 20;
/// Stands in every text of every update; no log may hold it.
const CANARY: &str = "金丝雀七零七";
const TOKEN: &str = "24680:malformed";
/// The id of the first one.
const FIRST_ID: i64 = 700_000_000;
/// Chats of damaged updates: many, so that none floods.
const CHATS: u64 = 499;
/// The first chat that says something readable.
const GOOD_CHAT: i64 = 9_000_000;
/// How long everything may take.
const PATIENCE: Duration = Duration::from_secs(240);

// ── updates as they should be ──

/// One of each kind, and of each kind of message.
fn samples() -> Vec<Value> {
    let user =
        || json!({ "id": 5, "is_bot": false, "first_name": CANARY, "last_name": "C", "username": "canary", "language_code": "zh-hans" });
    let chat = || json!({ "id": 5, "type": "private", "first_name": CANARY, "username": "canary" });
    let group = || json!({ "id": -100_500, "type": "supergroup", "title": CANARY, "is_forum": false });
    let channel = || json!({ "id": -100_700, "type": "channel", "title": CANARY });
    let size = |id: &str, width: u32| json!({ "file_id": id, "file_unique_id": "u", "width": width, "height": width, "file_size": 900 });
    let message = |content: Value| {
        let mut message = json!({ "message_id": 3, "date": 1_790_000_000, "chat": chat(), "from": user() });
        content.as_object().into_iter().flatten().for_each(|(key, value)| message[key] = value.clone());
        message
    };
    let entities =
        json!([{ "type": "bot_command", "offset": 0, "length": 6 }, { "type": "text_mention", "offset": 7, "length": 2, "user": user() }]);
    let reply = message(json!({ "text": CANARY }));
    let origin = json!({ "type": "user", "sender_user": user(), "date": 1_790_000_000 });
    let member = |status: &str| json!({ "user": { "id": 1, "is_bot": true, "first_name": "R" }, "status": status, "until_date": 0 });
    let reaction = json!([{ "type": "emoji", "emoji": "👍" }]);
    let mut samples: Vec<Value> = [
        json!({ "text": CANARY }),
        json!({ "text": format!("/start {CANARY}"), "entities": entities }),
        json!({ "text": CANARY, "reply_to_message": reply, "forward_origin": origin, "edit_date": 1_790_000_001, "message_thread_id": 4,
            "link_preview_options": { "is_disabled": true, "url": "https://example.org/" } }),
        json!({ "photo": [size("s", 90), size("l", 1280)], "caption": CANARY, "caption_entities": [{ "type": "bold", "offset": 0, "length": 2 }],
            "media_group_id": "12" }),
        json!({ "document": { "file_id": "d", "file_unique_id": "u", "file_name": CANARY, "mime_type": "application/pdf", "file_size": 7,
            "thumbnail": size("t", 90) }, "caption": CANARY }),
        json!({ "sticker": { "file_id": "s", "file_unique_id": "u", "type": "regular", "width": 9, "height": 9, "is_animated": false,
            "is_video": false, "emoji": "👍", "set_name": CANARY, "thumbnail": size("t", 90) } }),
        json!({ "voice": { "file_id": "v", "file_unique_id": "u", "duration": 3, "mime_type": "audio/ogg", "file_size": 900 } }),
        json!({ "video": { "file_id": "v", "file_unique_id": "u", "width": 9, "height": 9, "duration": 3, "mime_type": "video/mp4" },
            "caption": CANARY }),
        json!({ "contact": { "phone_number": "13800138000", "first_name": CANARY, "user_id": 6, "vcard": CANARY } }),
        json!({ "location": { "latitude": 39.9, "longitude": 116.4, "live_period": 60, "heading": 90, "horizontal_accuracy": 1.5 } }),
        json!({ "poll": { "id": "1", "question": CANARY, "options": [{ "text": CANARY, "voter_count": 0 }], "total_voter_count": 0,
            "is_closed": false, "is_anonymous": true, "type": "regular", "allows_multiple_answers": false } }),
        json!({ "pinned_message": message(json!({ "text": CANARY })) }),
        json!({ "migrate_to_chat_id": -100_900, "chat": group() }),
        json!({ "text": format!("/help {CANARY}"), "chat": group(), "sender_chat": group(), "is_topic_message": true }),
        json!({ "new_chat_members": [user()], "chat": group() }),
        json!({ "a_kind_of_tomorrow": { "text": CANARY, "list": [1, 2] } }),
    ]
    .into_iter()
    .map(|content| json!({ "message": message(content) }))
    .collect();
    let press = |at: Value| json!({ "id": "77", "from": user(), "chat_instance": "1", "data": format!("1.{CANARY}"), "message": at });
    samples.extend([
        json!({ "edited_message": message(json!({ "text": CANARY, "edit_date": 1_790_000_001 })) }),
        json!({ "callback_query": press(message(json!({ "text": CANARY, "reply_markup": { "inline_keyboard": [[{ "text": CANARY, "callback_data": "x" }]] } }))) }),
        json!({ "callback_query": press(json!({ "message_id": 3, "date": 0, "chat": chat() })) }),
        json!({ "callback_query": { "id": "78", "from": user(), "chat_instance": "1", "inline_message_id": "9", "game_short_name": "g" } }),
        json!({ "my_chat_member": { "chat": chat(), "from": user(), "date": 1_790_000_000, "old_chat_member": member("member"),
            "new_chat_member": member("kicked") } }),
        json!({ "my_chat_member": { "chat": group(), "from": user(), "date": 1_790_000_000, "old_chat_member": member("left"),
            "new_chat_member": member("member"), "invite_link": { "invite_link": "https://t.me/+x", "creator": user(),
            "creates_join_request": false, "is_primary": true, "is_revoked": false } } }),
        json!({ "chat_member": { "chat": group(), "from": user(), "date": 1_790_000_000, "old_chat_member": member("left"),
            "new_chat_member": member("member") } }),
        json!({ "channel_post": { "message_id": 3, "date": 1_790_000_000, "chat": channel(), "sender_chat": channel(), "text": CANARY } }),
        json!({ "edited_channel_post": { "message_id": 3, "date": 1_790_000_000, "chat": channel(), "text": CANARY, "edit_date": 1_790_000_001 } }),
        json!({ "inline_query": { "id": "1", "from": user(), "query": CANARY, "offset": "", "chat_type": "sender" } }),
        json!({ "chosen_inline_result": { "result_id": "1", "from": user(), "query": CANARY } }),
        json!({ "message_reaction": { "chat": chat(), "message_id": 3, "user": user(), "date": 1_790_000_000, "old_reaction": [],
            "new_reaction": reaction } }),
        json!({ "message_reaction_count": { "chat": channel(), "message_id": 3, "date": 1_790_000_000,
            "reactions": [{ "type": { "type": "emoji", "emoji": "👍" }, "total_count": 2 }] } }),
        json!({ "poll_answer": { "poll_id": "1", "user": user(), "option_ids": [0] } }),
        json!({ "chat_join_request": { "chat": group(), "from": user(), "user_chat_id": 5, "date": 1_790_000_000, "bio": CANARY } }),
        json!({ "pre_checkout_query": { "id": "1", "from": user(), "currency": "CNY", "total_amount": 100, "invoice_payload": CANARY } }),
        json!({ "business_message": message(json!({ "text": CANARY, "business_connection_id": "b" })) }),
        json!({ "business_connection": { "id": "b", "user": user(), "user_chat_id": 5, "date": 1_790_000_000, "can_reply": true, "is_enabled": true } }),
        json!({ "deleted_business_messages": { "business_connection_id": "b", "chat": chat(), "message_ids": [3] } }),
        json!({ "chat_boost": { "chat": channel(), "boost": { "boost_id": "b", "add_date": 1_790_000_000, "expiration_date": 1_790_000_001,
            "source": { "source": "premium", "user": user() } } } }),
        json!({ "kind_of_tomorrow": { "chat": chat(), "from": user(), "text": CANARY } }),
    ]);
    samples
}

// ── what is done to them ──

/// What a field becomes.
#[derive(Clone, Copy, Debug)]
enum Damage {
    Removed,
    Null,
    True,
    Zero,
    Negative,
    Fraction,
    Enormous,
    Beyond,
    Empty,
    Words,
    Long,
    Strange,
    NoList,
    List,
    NoObject,
    Doubled,
    Deep,
    Bottomless,
}

use Damage::{
    Beyond, Bottomless, Deep, Doubled, Empty, Enormous, Fraction, List, Long, Negative, NoList, NoObject, Null, Removed, Strange, True,
    Words as Worded, Zero,
};

const DAMAGES: [Damage; 18] = [
    Removed, Null, True, Zero, Negative, Fraction, Enormous, Beyond, Empty, Worded, Long, Strange, NoList, List, NoObject, Doubled, Deep,
    Bottomless,
];

/// The text of an update with this number: JSON, if it is not damaged in a way that no JSON value can be.
fn update(samples: &[(Value, Vec<String>)], number: u64) -> String {
    let id = id_of(number);
    if is_good(number) {
        let chat = good_chat(number);
        let person = json!({ "id": chat, "is_bot": false, "first_name": "C" });
        let message = json!({ "message_id": 3, "date": 1_790_000_000, "text": "/help", "from": person,
            "chat": { "id": chat, "type": "private", "first_name": "C" } });
        return json!({ "update_id": id, "message": message }).to_string();
    }
    // Each field of each kind with each damage comes first; then two at once, as the dice fall.
    let of_each: Vec<u64> = samples.iter().map(|(_, fields)| (fields.len() * DAMAGES.len()) as u64).collect();
    let mut left = number - number / GOOD_EVERY - 1;
    let mut wounds = Vec::new();
    let mut at = of_each.len();
    for (sample, count) in of_each.iter().enumerate() {
        if left < *count {
            at = sample;
            let (field, damage) = (left / DAMAGES.len() as u64, left % DAMAGES.len() as u64);
            wounds.push((index(field), DAMAGES[index(damage)]));
            break;
        }
        left -= count;
    }
    let mut dice = number.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    if wounds.is_empty() {
        at = index(throw(&mut dice) % samples.len() as u64);
        for _ in 0..2 {
            let field = throw(&mut dice) % samples[at].1.len() as u64;
            wounds.push((index(field), DAMAGES[index(throw(&mut dice) % DAMAGES.len() as u64)]));
        }
    }
    let (sample, fields) = &samples[at];
    let mut value = sample.clone();
    value["update_id"] = id.into();
    let own = 1 + i64::try_from(number % CHATS).unwrap_or(0);
    for person in ["message", "edited_message", "callback_query", "my_chat_member"] {
        own_chat(&mut value[person], own);
        if value[person].is_null() {
            value.as_object_mut().map(|fields| fields.remove(person));
        }
    }
    let mut text_only = Vec::new();
    for (field, damage) in wounds {
        if let Some(raw) = wound(&mut value, &fields[field], damage) {
            text_only.push(raw);
        }
    }
    let text = value.to_string();
    text_only.into_iter().fold(text, |text, (mark, raw)| text.replace(&mark, &raw))
}

/// Whose it is: the private chats 5 become this one's.
fn own_chat(value: &mut Value, own: i64) {
    match value {
        Value::Object(fields) => {
            if fields.get("id") == Some(&json!(5)) {
                fields.insert("id".to_owned(), own.into());
            }
            fields.values_mut().for_each(|value| own_chat(value, own));
        }
        Value::Array(list) => list.iter_mut().for_each(|value| own_chat(value, own)),
        _ => {}
    }
}

/// Damages one field. What JSON values cannot hold is returned as a mark and the text that replaces it.
fn wound(value: &mut Value, field: &str, damage: Damage) -> Option<(String, String)> {
    let (parent, name) = field.rsplit_once('/').unwrap_or(("", field));
    let parent = value.pointer_mut(parent)?;
    let old = match parent {
        Value::Object(fields) => fields.get(name).cloned().unwrap_or_default(),
        Value::Array(list) => list.get(name.parse::<usize>().ok()?).cloned().unwrap_or_default(),
        _ => return None,
    };
    let mark = format!("<mark {}>", field.len());
    let (new, raw) = match damage {
        Removed => {
            match parent {
                Value::Object(fields) => drop(fields.remove(name)),
                Value::Array(list) => {
                    let at = name.parse().ok().filter(|at| *at < list.len())?;
                    list.remove(at);
                }
                _ => {}
            }
            return None;
        }
        Null => (Value::Null, None),
        True => (true.into(), None),
        Zero => (0.into(), None),
        Negative => ((-7).into(), None),
        Fraction => (json!(1.5), None),
        Enormous => (i64::MAX.into(), None),
        Beyond => (mark.clone().into(), Some("1e4000".to_owned())),
        Empty => ("".into(), None),
        Worded => (format!("{CANARY} 5").into(), None),
        Long => (CANARY.repeat(600).into(), None),
        Strange => ("\u{0}\u{202e}\u{fffd}\u{1f468}\u{200d}\u{1f469}".into(), None),
        NoList => (json!([]), None),
        List => (json!([old, old]), None),
        NoObject => (json!({}), None),
        Doubled => (mark.clone().into(), Some(format!("1,\"{name}\":{old}"))),
        Deep => ((0..60).fold(old, |inner, _| json!([inner])), None),
        Bottomless => (mark.clone().into(), Some(format!("{}{}", "[".repeat(5000), "]".repeat(5000)))),
    };
    match parent {
        Value::Object(fields) => drop(fields.insert(name.to_owned(), new)),
        Value::Array(list) => *list.get_mut(name.parse::<usize>().ok()?)? = new,
        _ => {}
    }
    raw.map(|raw| (format!("\"{mark}\""), raw))
}

/// The samples with the fields each has, from its kind down, and the number of the update.
fn with_fields() -> Vec<(Value, Vec<String>)> {
    fn collect(value: &Value, at: &str, found: &mut Vec<String>) {
        let mut visit = |name: &str, value: &Value| {
            let at = format!("{at}/{name}");
            found.push(at.clone());
            collect(value, &at, found);
        };
        match value {
            Value::Object(fields) => fields.iter().for_each(|(name, value)| visit(name, value)),
            Value::Array(list) => list.iter().enumerate().for_each(|(at, value)| visit(&at.to_string(), value)),
            _ => {}
        }
    }
    let fields = |sample: Value| {
        let mut found = vec!["/update_id".to_owned()];
        collect(&sample, "", &mut found);
        (sample, found)
    };
    samples().into_iter().map(fields).collect()
}

fn is_good(number: u64) -> bool {
    number.is_multiple_of(GOOD_EVERY)
}

fn good_chat(number: u64) -> i64 {
    GOOD_CHAT + i64::try_from(number).unwrap_or(0)
}

fn id_of(number: u64) -> i64 {
    FIRST_ID + i64::try_from(number).unwrap_or(0)
}

fn index(number: u64) -> usize {
    usize::try_from(number).unwrap_or(0)
}

/// The generator known as xorshift.
fn throw(dice: &mut u64) -> u64 {
    *dice ^= *dice << 13;
    *dice ^= *dice >> 7;
    *dice ^= *dice << 17;
    *dice >> 16
}

// ── read ──

#[test]
fn each_is_read_or_left_out_with_its_number_and_without_a_word() {
    let (samples, signer) = (with_fields(), Signer::new(TOKEN));
    let one_at_a_time: usize = samples.iter().map(|(_, fields)| fields.len() * DAMAGES.len()).sum();
    assert!((10_000..48_000).contains(&one_at_a_time), "{one_at_a_time} with one damage");
    let (mut read, mut left_out, mut numberless, mut kinds) = (0, 0, 0, BTreeSet::new());
    for number in 0..COUNT {
        let text = update(&samples, number);
        // The number as whoever reads nothing else would find it.
        let fields: BTreeMap<String, Box<RawValue>> = serde_json::from_str(&text).unwrap_or_default();
        let numbered = fields.get("update_id").and_then(|id| id.get().parse::<i64>().ok());
        let numbered = numbered.filter(|id| (1..1 << 40).contains(id));
        match parse::parse(&text, &signer) {
            Ok(update) => {
                read += 1;
                assert_eq!(Some(update.id), numbered, "{text:.300}");
            }
            Err(malformed) => {
                left_out += 1;
                numberless += u64::from(malformed.id.is_none());
                assert!(malformed.id.is_none() || numbered.is_none() || malformed.id == numbered, "{text:.300}");
                assert!(!is_good(number) && !malformed.kind.contains(CANARY), "{malformed:?}");
                assert!(
                    malformed.id.is_some() || numbered.is_none(),
                    "its number can be read, so it must not be asked for again: {text:.300}"
                );
                kinds.insert(malformed.kind);
            }
        }
    }
    eprintln!("{COUNT} updates: {read} read, {left_out} left out, {numberless} of them without a number");
    assert!(read > COUNT / 10 && left_out > COUNT / 10, "{read} read, {left_out} left out");
    assert!(numberless < COUNT / 10, "{numberless}");
    assert!(kinds.len() > 3, "{kinds:?}");
}

#[test]
fn the_samples_are_right() {
    let signer = Signer::new(TOKEN);
    for sample in samples() {
        let mut update = sample.clone();
        update["update_id"] = 5.into();
        assert!(parse::parse(&update.to_string(), &signer).is_ok_and(|update| update.id == 5), "{sample}");
    }
}

// ── heard ──

/// A Bot API server that gives out what it is given, as it is.
struct Platform {
    /// By the number that confirms it.
    waiting: Mutex<BTreeMap<i64, String>>,
    /// How often the bot was answered with something that it had been given before.
    again: Mutex<u64>,
    last: Mutex<i64>,
    /// What the bot sent to whom.
    sent: Mutex<BTreeMap<i64, Vec<String>>>,
}

async fn call(State(platform): State<Arc<Platform>>, Path((_, method)): Path<(String, String)>, body: String) -> String {
    let request: Value = serde_json::from_str(&body).unwrap_or_default();
    let result = match method.to_lowercase().as_str() {
        "getupdates" => {
            let offset = request["offset"].as_i64().unwrap_or(0);
            let page = {
                let mut waiting = hold(&platform.waiting);
                *waiting = waiting.split_off(&offset);
                waiting.iter().take(100).map(|(id, text)| (*id, text.clone())).collect::<Vec<_>>()
            };
            if let Some((first, _)) = page.first() {
                let mut last = hold(&platform.last);
                *hold(&platform.again) += u64::from(*first <= *last);
                *last = (*last).max(*first);
            } else {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            let texts: Vec<String> = page.into_iter().map(|(_, text)| text).collect();
            return format!("{{\"ok\":true,\"result\":[{}]}}", texts.join(","));
        }
        "getme" => json!({ "id": 1, "is_bot": true, "first_name": "R", "username": "r_bot" }),
        "sendmessage" => {
            let chat = request["chat_id"].as_i64().unwrap_or(0);
            let mut sent = hold(&platform.sent);
            let messages = sent.entry(chat).or_default();
            messages.push(request["text"].as_str().unwrap_or_default().to_owned());
            json!({ "message_id": 10 + messages.len(), "date": 1, "chat": { "id": chat, "type": "private" }, "text": "x" })
        }
        "getfile" => return json!({ "ok": false, "error_code": 400, "description": "Bad Request: wrong file_id" }).to_string(),
        _ => json!(true),
    };
    json!({ "ok": true, "result": result }).to_string()
}

fn hold<T>(kept: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Everything that is logged, of every thread of this program.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        hold(&self.0).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn they_hold_up_nobody_and_leave_no_word_in_the_log() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::DEBUG).with_ansi(false).with_writer(move || writer.clone()).finish();
    tracing::subscriber::set_global_default(subscriber).expect("the only subscriber");
    let count = std::env::var("REDRESS_MALFORMED").ok().and_then(|text| text.parse().ok()).unwrap_or(1_500_u64);
    let samples = with_fields();
    // From everywhere: good ones stay good.
    let step = (COUNT / count).max(1);
    let chosen = |number: &u64| if is_good(*number) { (number / GOOD_EVERY).is_multiple_of(step) } else { number % step == 1 % step };
    // One with a number comes last: what has none is passed over with what comes behind it.
    let numbers: Vec<u64> = (0..COUNT).filter(|number| chosen(number) || *number == COUNT - 1).collect();
    // What is no JSON at all would take the whole answer with it, and Telegram sends none such.
    let texts: BTreeMap<i64, String> =
        numbers.iter().map(|number| (id_of(*number), update(&samples, *number))).filter(|(_, text)| is_json(text)).collect();
    let good: Vec<i64> = numbers.iter().filter(|number| is_good(**number)).map(|number| good_chat(*number)).collect();
    assert!(good.len() > 20);

    let threads = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    threads.block_on(async {
        let ended = tokio::time::timeout(PATIENCE, heard(texts, &good)).await;
        assert!(ended.is_ok(), "no end; the last lines of the log: {}", last_lines(&log));
    });
    let log = String::from_utf8_lossy(&hold(&log.0)).into_owned();
    assert!(log.contains("an update that cannot be read is left out"), "{log:.500}");
    for secret in [CANARY, "13800138000", TOKEN] {
        assert!(!log.contains(secret), "`{secret}` is in the log: {:?}", log.lines().find(|line| line.contains(secret)));
    }
    assert!(!log.contains("panicked") && !log.contains(" ERROR "), "{:?}", log.lines().find(|line| line.contains("ERROR")));
}

fn last_lines(log: &Log) -> String {
    let log = String::from_utf8_lossy(&hold(&log.0)).into_owned();
    log.lines().rev().take(9).collect::<Vec<_>>().join("\n")
}

/// Whether it is JSON that a reader with a usual patience takes.
fn is_json(text: &str) -> bool {
    serde_json::from_str::<Box<RawValue>>(text).is_ok()
}

/// All of them first through the polling loop, then through the webhook of another bot.
async fn heard(texts: BTreeMap<i64, String>, good: &[i64]) {
    let updates: Vec<String> = texts.values().cloned().collect();
    let last = texts.keys().next_back().copied().unwrap_or(0);
    let signer = Signer::new(TOKEN);
    let malformed = updates.iter().filter(|text| parse::parse(text, &signer).is_err()).count() as u64;

    let bot = Bot::start(texts, None).await;
    let polling = tokio::spawn({
        let (telegram, desk, stopped) = (bot.telegram.clone(), bot.desk.clone(), bot.stop.subscribe());
        async move { telegram.poll(desk, stopped).await }
    });
    bot.answered(good).await;
    while hold(&bot.platform.waiting).range(..=last).next().is_some() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(bot.telegram.counts().malformed >= malformed, "{malformed}: {:?}", bot.telegram.counts());
    // A batch ends early where one chat has too much in it; it is never asked for as a whole again.
    let again = *hold(&bot.platform.again);
    assert_eq!(again, 0, "batches given out again");
    bot.stop.send_replace(true);
    polling.await.expect("no panic");

    let bot =
        Bot::start(BTreeMap::new(), Some(Webhook { url: "https://bot.example.org/hook".to_owned(), secret: Some(Secret::new("s")) })).await;
    let router: Router = bot.telegram.router(bot.desk.clone());
    for text in updates {
        let request =
            Request::post("/hook").header("x-telegram-bot-api-secret-token", "s").body(Body::from(text.clone())).expect("a request");
        let status = router.clone().oneshot(request).await.expect("an answer").status();
        assert_eq!(status.as_u16(), 200, "{text:.300}");
    }
    assert_eq!(bot.telegram.counts().malformed, malformed);
    bot.answered(good).await;
    bot.stop.send_replace(true);
}

/// The channel, the service and the relay over a store in memory.
struct Bot {
    platform: Arc<Platform>,
    telegram: Telegram,
    desk: Desk,
    stop: watch::Sender<bool>,
}

impl Bot {
    async fn start(texts: BTreeMap<i64, String>, webhook: Option<Webhook>) -> Bot {
        let platform =
            Arc::new(Platform { waiting: Mutex::new(texts), again: Mutex::default(), last: Mutex::default(), sent: Mutex::default() });
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a loopback port");
        let api_url = format!("http://{}", listener.local_addr().expect("an address"));
        let routes = Router::new().route("/{bot}/{method}", post(call)).with_state(Arc::clone(&platform));
        tokio::spawn(async move { drop(axum::serve(listener, routes).await) });
        let (stop, stopped) = watch::channel(false);
        let book = cli::read_files(None, None).ok().and_then(|files| book::load(&files)).expect("the files inside the binary");
        let telegram = Telegram::new(Settings { token: Secret::new(TOKEN), api_url, proxy: None, webhook, files: None }).expect("settings");
        let (desk, requests) = desk();
        let (wakes, woken) = mpsc::unbounded_channel();
        let (due, fired) = mpsc::channel(1);
        let now = DateTime::parse_from_rfc3339("2026-11-22T10:00:00+08:00").expect("a time");
        let service = Arc::new(Service {
            book: Arc::new(ArcSwap::from_pointee(book)),
            store: Arc::new(store::open("memory").expect("a store")),
            files: None,
            clock: Arc::new(move || now),
            capabilities: |_| CAPABILITIES,
            message_every: Duration::ZERO,
            metrics: Arc::default(),
            insight: Arc::default(),
            outbox: wakes,
            timers: Arc::default(),
            failed: watch::channel(None).0,
        });
        let store = Arc::clone(&service.store);
        let sender = telegram.clone();
        let deliver: Deliver = Arc::new(move |chat, outbound| {
            let telegram = sender.clone();
            Box::pin(async move { telegram.send(&chat, &outbound).await })
        });
        let pace = Pace { all: 0, chat_every: Duration::ZERO, chat_burst: 1, patience: Duration::from_secs(15) };
        let (of_service, of_relay) = (stopped.clone(), stopped.clone());
        tokio::spawn(async move {
            // Held, so that the service has somebody to listen to.
            let _due = due;
            serve::run(service, requests, fired, of_service).await;
        });
        tokio::spawn(async move { outbox::run(store, "telegram", deliver, pace, Arc::default(), woken, of_relay).await.expect("a store") });
        telegram.start(vec![Words { locale: "zh-CN".to_owned(), ..Words::default() }], stopped).await.expect("a start");
        Bot { platform, telegram, desk, stop }
    }

    /// Waits until each of these has been sent something.
    async fn answered(&self, chats: &[i64]) {
        for chat in chats {
            while !hold(&self.platform.sent).contains_key(chat) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
    }
}
