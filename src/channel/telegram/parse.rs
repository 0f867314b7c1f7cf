//! From an update as Telegram wrote it to what a customer did. Pure: any bytes may come in.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use teloxide::types::{
    CallbackQuery, ChatMemberKind, ChatMemberUpdated, FileMeta, MediaGroupId, MediaKind, Message, MessageKind, PhotoSize, User,
};

use super::sign::Signer;
use crate::chat::{ChatId, Content, DeliveryId, Inbound, TELEGRAM, Unreadable};

/// The data of a press that no question waits for: it is answered like any button of the past.
pub const STALE: &str = "0.";
/// No number of an update is so large: Telegram counts in 32 bits. Once such a one were confirmed, nothing would ever come again.
const NUMBER_END: i64 = 1 << 40;

/// An update that could be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// Telegram's number for it, ascending.
    pub id: i64,
    /// What happened.
    pub heard: Heard,
}

/// What an update says.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// A customer did something in their private chat.
    Customer(Customer),
    /// A customer blocked the bot.
    Closed(i64),
    /// The bot is in a group, and was added or spoken to.
    Group(Group),
    /// A button outside of a private chat was pressed; its id wants an answer.
    Elsewhere(String),
    /// Nothing for us, with its kind.
    Nothing(&'static str),
}

/// What a customer did.
#[derive(Clone, Debug, PartialEq)]
pub struct Customer {
    /// Where.
    pub chat: i64,
    /// One, or a file and the words below it.
    pub inbounds: Vec<Inbound>,
    /// The button they pressed.
    pub press: Option<Press>,
    /// The file that the first inbound is about.
    pub attached: Option<Attached>,
}

/// A file that came with a message and can be fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// What Telegram calls it.
    pub file: String,
    /// Its size in bytes, if Telegram knows it.
    pub size: Option<u64>,
    /// Whether it says that it is a picture or a PDF, or says nothing.
    pub readable: bool,
    /// The album it belongs to.
    pub album: Option<String>,
}

/// A pressed button.
#[derive(Clone, Debug, PartialEq)]
pub struct Press {
    /// The press wants an answer, or it spins.
    pub callback: String,
    /// The message the button stands below.
    pub message: i32,
    /// Whether we made this button, for this chat.
    pub genuine: bool,
}

/// A group that is told where to talk.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The group.
    pub chat: i64,
    /// The language of whoever spoke.
    pub locale_hint: Option<String>,
}

/// An update that cannot be read: what is known of it without repeating a word.
#[derive(Clone, Debug, PartialEq)]
pub struct Malformed {
    /// Its number, if it has one.
    pub id: Option<i64>,
    /// Which kind it says it is; letters only.
    pub kind: String,
}

/// Reads one update. Only the kinds that are asked for are looked into.
pub fn parse(json: &str, signer: &Signer) -> Result<Update, Malformed> {
    let fields: BTreeMap<String, &RawValue> = serde_json::from_str(json).unwrap_or_default();
    let asked_for = super::ALLOWED_UPDATES.into_iter().find(|kind| fields.contains_key(*kind));
    let kind = asked_for.or_else(|| fields.keys().map(String::as_str).find(|key| *key != "update_id"));
    let id = fields.get("update_id").and_then(|id| id.get().parse().ok()).filter(|id| (1..NUMBER_END).contains(id));
    let written = |kind: &str| fields.get(kind).map(|written| written.get());
    // The types are not ours, and some of them panic on what they did not expect.
    let heard = catch_unwind(AssertUnwindSafe(|| {
        Some(match (id?, kind?) {
            (id, "message") => match read::<Message>(written("message"))? {
                message if message.chat.is_private() => said(id, &message),
                message if message.chat.is_group() || message.chat.is_supergroup() => said_in_group(&message),
                _ => Heard::Nothing("update"),
            },
            (id, "edited_message") => match read::<Message>(written("edited_message"))? {
                message if message.chat.is_private() => edited(id, &message),
                _ => Heard::Nothing("update"),
            },
            (id, "callback_query") => pressed(id, &read(written("callback_query"))?, signer),
            (_, "my_chat_member") => membership(&read(written("my_chat_member"))?),
            _ => Heard::Nothing("update"),
        })
    }));
    if let (Some(id), Ok(Some(heard))) = (id, heard) {
        return Ok(Update { id, heard });
    }
    let plain = |key: &&str| key.len() <= 40 && key.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
    Err(Malformed { id, kind: kind.filter(plain).unwrap_or("unknown").to_owned() })
}

fn read<T: DeserializeOwned>(written: Option<&str>) -> Option<T> {
    serde_json::from_str(written?).ok()
}

fn said(id: i64, message: &Message) -> Heard {
    let mut attached = None;
    let content = match &message.kind {
        MessageKind::Common(common) => match &common.media_kind {
            MediaKind::Text(text) => Content::Text(text.text.clone()),
            MediaKind::Photo(photo) => {
                attached = largest(&photo.photo).map(|file| attachment(file, true, photo.media_group_id.as_ref()));
                Content::File
            }
            MediaKind::Document(document) => {
                let kind = document.document.mime_type.as_ref().map(|kind| (kind.type_().as_str(), kind.subtype().as_str()));
                let readable =
                    kind.is_none_or(|(kind, of)| kind == "image" || kind == "application" && matches!(of, "pdf" | "octet-stream"));
                attached = Some(attachment(&document.document.file, readable, document.media_group_id.as_ref()));
                Content::File
            }
            MediaKind::Video(video) => {
                attached = Some(attachment(&video.video.file, false, video.media_group_id.as_ref()));
                Content::File
            }
            MediaKind::Audio(audio) => {
                attached = Some(attachment(&audio.audio.file, false, audio.media_group_id.as_ref()));
                Content::File
            }
            MediaKind::Voice(_) | MediaKind::VideoNote(_) => Content::Unreadable(Unreadable::Voice),
            MediaKind::Sticker(_) | MediaKind::Animation(_) => Content::Unreadable(Unreadable::Sticker),
            MediaKind::Migration(_) => return Heard::Nothing("migration"),
            _ => Content::Unreadable(Unreadable::Other),
        },
        MessageKind::Dice(_) => Content::Unreadable(Unreadable::Sticker),
        // A kind that is newer than we are.
        MessageKind::Empty {} => Content::Unreadable(Unreadable::Other),
        _ => return Heard::Nothing("service message"),
    };
    let mut contents = vec![content];
    // The words below a picture are often the whole story.
    if let (Some(Content::File), Some(caption)) = (contents.first(), message.caption()) {
        contents.push(Content::Text(caption.to_owned()));
    }
    match customer(id, message, contents) {
        Heard::Customer(customer) => Heard::Customer(Customer { attached, ..customer }),
        nothing => nothing,
    }
}

/// Of the sizes Telegram made of a photo, the one that shows most.
fn largest(sizes: &[PhotoSize]) -> Option<&FileMeta> {
    sizes.iter().max_by_key(|size| u64::from(size.width) * u64::from(size.height)).map(|size| &size.file)
}

fn attachment(file: &FileMeta, readable: bool, album: Option<&MediaGroupId>) -> Attached {
    // What is not said comes as the largest number there is.
    let size = Some(file.size).filter(|size| *size < u32::MAX).map(u64::from);
    Attached { file: file.id.0.clone(), size, readable, album: album.map(|album| album.0.clone()) }
}

fn edited(id: i64, message: &Message) -> Heard {
    // A place that moves is edited all the time.
    if message.text().is_none() && message.caption().is_none() {
        return Heard::Nothing("edited message");
    }
    customer(id, message, vec![Content::Unreadable(Unreadable::Edited)])
}

fn customer(id: i64, message: &Message, contents: Vec<Content>) -> Heard {
    if message.from.as_ref().is_some_and(|from| from.is_bot) {
        return Heard::Nothing("a bot's message");
    }
    let chat = message.chat.id.0;
    let delivery = |index: usize| DeliveryId(if index == 0 { id.to_string() } else { format!("{id}.{index}") });
    let inbounds = contents
        .into_iter()
        .enumerate()
        .map(|(index, content)| Inbound {
            chat: chat_id(chat),
            delivery: delivery(index),
            locale_hint: message.from.as_ref().and_then(hint),
            content,
        })
        .collect();
    Heard::Customer(Customer { chat, inbounds, press: None, attached: None })
}

fn said_in_group(message: &Message) -> Heard {
    let addressed = message.text().is_some_and(|text| text.starts_with('/'));
    let from = message.from.as_ref();
    if !addressed || from.is_some_and(|from| from.is_bot) {
        return Heard::Nothing("group message");
    }
    Heard::Group(Group { chat: message.chat.id.0, locale_hint: from.and_then(hint) })
}

fn pressed(id: i64, press: &CallbackQuery, signer: &Signer) -> Heard {
    let callback = press.id.0.clone();
    let Some(message) = press.message.as_ref().filter(|message| message.chat().is_private()) else { return Heard::Elsewhere(callback) };
    let chat = message.chat().id.0;
    let data = press.data.as_deref().and_then(|data| signer.verify(chat, data));
    let inbound = Inbound {
        chat: chat_id(chat),
        delivery: DeliveryId(id.to_string()),
        locale_hint: hint(&press.from),
        content: Content::Press(data.unwrap_or(STALE).to_owned()),
    };
    let press = Press { callback, message: message.id().0, genuine: data.is_some() };
    Heard::Customer(Customer { chat, inbounds: vec![inbound], press: Some(press), attached: None })
}

fn membership(changed: &ChatMemberUpdated) -> Heard {
    let (chat, now) = (&changed.chat, &changed.new_chat_member.kind);
    let member = |kind: &ChatMemberKind| {
        matches!(
            kind,
            ChatMemberKind::Owner(_) | ChatMemberKind::Administrator(_) | ChatMemberKind::Member(_) | ChatMemberKind::Restricted(_)
        )
    };
    match now {
        ChatMemberKind::Banned(_) | ChatMemberKind::Left if chat.is_private() => Heard::Closed(chat.id.0),
        now if (chat.is_group() || chat.is_supergroup()) && member(now) && !member(&changed.old_chat_member.kind) => {
            Heard::Group(Group { chat: chat.id.0, locale_hint: hint(&changed.from) })
        }
        _ => Heard::Nothing("membership"),
    }
}

fn hint(user: &User) -> Option<String> {
    user.language_code.clone().filter(|code| code.len() <= 35)
}

/// A private chat's id as the rest of the program writes it.
pub fn chat_id(chat: i64) -> ChatId {
    ChatId::new(TELEGRAM, &chat.to_string())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    const TOKEN: &str = "1:aa";

    fn read(update: &Value) -> Result<Heard, Malformed> {
        parse(&update.to_string(), &Signer::new(TOKEN)).map(|update| update.heard)
    }

    fn message(content: &Value) -> Value {
        let mut message = json!({ "message_id": 3, "date": 1_790_000_000, "chat": { "id": 5, "type": "private", "first_name": "C" },
            "from": { "id": 5, "is_bot": false, "first_name": "C", "language_code": "zh-hans" } });
        for (key, value) in content.as_object().into_iter().flatten() {
            message[key] = value.clone();
        }
        message
    }

    fn contents(heard: &Heard) -> Vec<Content> {
        match heard {
            Heard::Customer(customer) => customer.inbounds.iter().map(|inbound| inbound.content.clone()).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_message_as_the_desk_gets_it() {
        let heard = read(&json!({ "update_id": 9_000_000_000_i64, "message": message(&json!({ "text": "/start refund_not_received" })) }));
        let inbound = Inbound {
            chat: ChatId("telegram:5".into()),
            delivery: DeliveryId("9000000000".into()),
            locale_hint: Some("zh-hans".into()),
            content: Content::Text("/start refund_not_received".into()),
        };
        assert_eq!(heard, Ok(Heard::Customer(Customer { chat: 5, inbounds: vec![inbound], press: None, attached: None })));
    }

    #[test]
    fn what_customers_send() {
        let file =
            json!({ "file_id": "f", "file_unique_id": "u", "file_size": 9, "width": 9, "height": 9, "duration": 1, "mime_type": "a/b" });
        let unreadable = |kind| vec![Content::Unreadable(kind)];
        for (content, expected) in [
            (json!({ "text": "你好" }), vec![Content::Text("你好".into())]),
            (
                json!({ "text": "转的", "forward_origin": { "type": "hidden_user", "sender_user_name": "X", "date": 1 } }),
                vec![Content::Text("转的".into())],
            ),
            (json!({ "photo": [file] }), vec![Content::File]),
            (json!({ "document": file, "caption": "凭证" }), vec![Content::File, Content::Text("凭证".into())]),
            (json!({ "video": file }), vec![Content::File]),
            (json!({ "audio": file }), vec![Content::File]),
            (json!({ "voice": file }), unreadable(Unreadable::Voice)),
            (json!({ "animation": file, "document": file }), unreadable(Unreadable::Sticker)),
            (json!({ "dice": { "emoji": "🎲", "value": 3 } }), unreadable(Unreadable::Sticker)),
            (json!({ "location": { "latitude": 1.0, "longitude": 1.0 } }), unreadable(Unreadable::Other)),
            (json!({ "a_new_kind": {} }), unreadable(Unreadable::Other)),
        ] {
            let heard = read(&json!({ "update_id": 1, "message": message(&content) })).expect("an update");
            assert_eq!(contents(&heard), expected, "{content}");
        }
    }

    #[test]
    fn files_that_can_be_fetched() {
        let file = |id: &str, more: &Value| {
            let mut file = json!({ "file_id": id, "file_unique_id": "u", "width": 9, "height": 9, "duration": 1 });
            more.as_object().into_iter().flatten().for_each(|(key, value)| file[key] = value.clone());
            file
        };
        let size = |id: &str, width: u32, bytes: u32| file(id, &json!({ "width": width, "file_size": bytes }));
        let of_kind = |kind: &str| file("d", &json!({ "mime_type": kind }));
        let attached = |file: &str, size: Option<u64>, readable: bool| Attached { file: file.into(), size, readable, album: None };
        for (content, expected) in [
            (json!({ "photo": [size("s", 90, 10), size("l", 1280, 99), size("m", 320, 200)] }), Some(attached("l", Some(99), true))),
            (
                json!({ "photo": [size("s", 90, 10)], "media_group_id": "7" }),
                Some(Attached { album: Some("7".into()), ..attached("s", Some(10), true) }),
            ),
            (json!({ "photo": [] }), None),
            (json!({ "document": of_kind("application/pdf") }), Some(attached("d", None, true))),
            (json!({ "document": of_kind("image/png") }), Some(attached("d", None, true))),
            (json!({ "document": of_kind("application/octet-stream") }), Some(attached("d", None, true))),
            (json!({ "document": file("d", &json!({ "file_size": 5 })) }), Some(attached("d", Some(5), true))),
            (json!({ "document": of_kind("application/zip") }), Some(attached("d", None, false))),
            (json!({ "video": of_kind("video/mp4") }), Some(attached("d", None, false))),
            (json!({ "audio": of_kind("audio/mpeg") }), Some(attached("d", None, false))),
            (json!({ "voice": of_kind("audio/ogg") }), None),
            (json!({ "text": "好" }), None),
        ] {
            let heard = read(&json!({ "update_id": 1, "message": message(&content) })).expect("an update");
            let Heard::Customer(customer) = heard else { panic!("{heard:?}") };
            assert_eq!(customer.attached, expected, "{content}");
        }
    }

    #[test]
    fn what_is_not_for_the_desk() {
        let group = json!({ "id": -100, "type": "supergroup", "title": "G" });
        let in_group = |text: &str| message(&json!({ "text": text, "chat": group }));
        let member = |status: &str| json!({ "user": { "id": 1, "is_bot": true, "first_name": "R" }, "status": status, "until_date": 0 });
        let changed = |chat: &Value, from: &str, to: &str| {
            json!({ "chat": chat, "from": { "id": 5, "is_bot": false, "first_name": "C" }, "date": 1,
                "old_chat_member": member(from), "new_chat_member": member(to) })
        };
        let private = json!({ "id": 5, "type": "private", "first_name": "C" });
        let way = |hint: Option<&str>| Heard::Group(Group { chat: -100, locale_hint: hint.map(str::to_owned) });
        for (kind, content, expected) in [
            ("message", in_group("hello"), Heard::Nothing("group message")),
            ("message", in_group("/help"), way(Some("zh-hans"))),
            ("my_chat_member", changed(&group, "left", "member"), way(None)),
            ("my_chat_member", changed(&group, "member", "left"), Heard::Nothing("membership")),
            ("my_chat_member", changed(&private, "member", "kicked"), Heard::Closed(5)),
            ("my_chat_member", changed(&private, "kicked", "member"), Heard::Nothing("membership")),
            ("message", message(&json!({ "pinned_message": message(&json!({ "text": "a" })) })), Heard::Nothing("service message")),
            (
                "message",
                message(&json!({ "text": "a", "from": { "id": 6, "is_bot": true, "first_name": "B" } })),
                Heard::Nothing("a bot's message"),
            ),
            ("edited_message", message(&json!({ "location": { "latitude": 1.0, "longitude": 1.0 } })), Heard::Nothing("edited message")),
            (
                "channel_post",
                message(&json!({ "text": "a", "chat": { "id": -7, "type": "channel", "title": "N" } })),
                Heard::Nothing("update"),
            ),
            (
                "poll",
                json!({ "id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": false, "is_anonymous": true,
                "type": "regular", "allows_multiple_answers": false }),
                Heard::Nothing("update"),
            ),
            ("a_new_kind", json!({ "text": "a" }), Heard::Nothing("update")),
            // teloxide's type panics without its user.
            ("message_reaction", json!({ "date": 1 }), Heard::Nothing("update")),
        ] {
            assert_eq!(read(&json!({ "update_id": 1, kind: content })), Ok(expected), "{kind} {content}");
        }
    }

    #[test]
    fn a_press_counts_if_we_made_the_button() {
        let signer = Signer::new(TOKEN);
        let press = |data: Option<&str>, message: Value| {
            json!({ "update_id": 1, "callback_query": { "id": "c", "chat_instance": "1", "data": data, "message": message,
                "from": { "id": 5, "is_bot": false, "first_name": "C" } } })
        };
        let ours = signer.sign(5, "7.yes").expect("short enough");
        let theirs = signer.sign(6, "7.yes").expect("short enough");
        // An old message comes without its text, and dated 0.
        let old = json!({ "message_id": 3, "date": 0, "chat": { "id": 5, "type": "private", "first_name": "C" } });
        for (data, at, expected, genuine) in [
            (Some(&*ours), message(&json!({ "text": "?" })), "7.yes", true),
            (Some(&*ours), old, "7.yes", true),
            (Some(&*theirs), message(&json!({ "text": "?" })), STALE, false),
            (Some("7.yes"), message(&json!({ "text": "?" })), STALE, false),
            (None, message(&json!({ "text": "?" })), STALE, false),
        ] {
            let heard = read(&press(data, at)).expect("an update");
            assert_eq!(contents(&heard), [Content::Press(expected.to_owned())], "{data:?}");
            let Heard::Customer(Customer { press: Some(press), .. }) = heard else { panic!("{heard:?}") };
            assert_eq!((press.message, press.genuine), (3, genuine), "{data:?}");
        }
        let group = message(&json!({ "text": "?", "chat": { "id": -100, "type": "supergroup", "title": "G" } }));
        for elsewhere in [group, Value::Null] {
            assert_eq!(read(&press(Some(&ours), elsewhere)), Ok(Heard::Elsewhere("c".into())));
        }
    }

    #[test]
    fn what_cannot_be_read_keeps_its_number_and_no_words() {
        for (json, id, kind) in [
            (r#"{"update_id":4,"message":{"text":"secret words"}}"#, Some(4), "message"),
            (r#"{"update_id":4,"callback_query":{"data":"secret words"},"Secret words!":1}"#, Some(4), "callback_query"),
            (r#"{"update_id":-4,"Secret words!":1}"#, None, "unknown"),
            (r#"{"update_id":4,"message":1e4000}"#, Some(4), "message"),
            (r#"{"update_id":4,"my_chat_member":null}"#, Some(4), "my_chat_member"),
            (r#"{"update_id":-4,"message":1}"#, None, "message"),
            (r#"{"update_id":9223372036854775807,"message":1}"#, None, "message"),
            (r#"{"update_id":null,"message":1}"#, None, "message"),
            (r#"{"update_id":4}"#, Some(4), "unknown"),
            (r#"{"update_id":"4","message":1}"#, None, "message"),
            (r#"{"update_id":4.5}"#, None, "unknown"),
            ("[]", None, "unknown"),
            ("", None, "unknown"),
            (r#"{"update_id":4,"message":"#, None, "unknown"),
        ] {
            let expected = Malformed { id, kind: kind.to_owned() };
            assert_eq!(parse(json, &Signer::new(TOKEN)), Err(expected), "{json}");
        }
        assert!(parse(&"[".repeat(100_000), &Signer::new(TOKEN)).is_err());
    }

    /// A whole update with each of its values removed, nulled, or replaced by something of another kind.
    #[test]
    fn a_damaged_update_never_panics() {
        let reply = message(&json!({ "text": "before", "entities": [{ "type": "bold", "offset": 0, "length": 99 }] }));
        let whole = json!({ "update_id": 1, "message": message(&json!({ "text": "你好", "reply_to_message": reply,
            "entities": [{ "type": "bot_command", "offset": 0, "length": 2 }], "photo": [], "caption": "c" })) });
        let mut places = Vec::new();
        walk(&whole, String::new(), &mut places);
        assert!(places.len() > 20);
        for place in places {
            for odd in [Value::Null, json!(-1), json!(1e300), json!("x"), json!([]), json!({}), json!("\u{0}".repeat(1000))] {
                let mut damaged = whole.clone();
                *damaged.pointer_mut(&place).expect("a place") = odd;
                let _ = read(&damaged);
            }
        }
    }

    fn walk(value: &Value, at: String, places: &mut Vec<String>) {
        match value {
            Value::Object(fields) => fields.iter().for_each(|(key, value)| walk(value, format!("{at}/{key}"), places)),
            Value::Array(items) => items.iter().enumerate().for_each(|(index, value)| walk(value, format!("{at}/{index}"), places)),
            _ => {}
        }
        places.push(at);
    }

    proptest! {
        #[test]
        fn noise_never_panics(noise in any::<String>()) {
            let _ = parse(&noise, &Signer::new(TOKEN));
            let _ = parse(&format!("{{\"update_id\":1,\"message\":{noise}}}"), &Signer::new(TOKEN));
        }
    }
}
