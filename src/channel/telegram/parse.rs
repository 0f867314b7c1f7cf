//! From an update as Telegram wrote it to what a customer did. Pure: any bytes may come in.

use serde::Deserialize;
use teloxide::types::{CallbackQuery, ChatMemberKind, ChatMemberUpdated, MediaKind, Message, MessageKind, UpdateKind, User};

use super::sign::Signer;
use crate::chat::{ChatId, Content, DeliveryId, Inbound, TELEGRAM, Unreadable};

/// The data of a press that no question waits for: it is answered like any button of the past.
pub const STALE: &str = "0.";

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
    /// When Telegram got it, in seconds since 1970; unknown for a press.
    pub date: Option<i64>,
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

/// Reads one update.
pub fn parse(json: &str, signer: &Signer) -> Result<Update, Malformed> {
    #[derive(Deserialize)]
    struct Written {
        update_id: i64,
        #[serde(flatten)]
        kind: UpdateKind,
    }
    let written: Written = serde_json::from_str(json).map_err(|_| malformed(json))?;
    let id = written.update_id;
    let heard = match &written.kind {
        UpdateKind::Message(message) if message.chat.is_private() => said(id, message),
        UpdateKind::Message(message) if message.chat.is_group() || message.chat.is_supergroup() => said_in_group(message),
        UpdateKind::EditedMessage(message) if message.chat.is_private() => edited(id, message),
        UpdateKind::CallbackQuery(press) => pressed(id, press, signer),
        UpdateKind::MyChatMember(changed) => membership(changed),
        UpdateKind::Error(_) => return Err(malformed(json)),
        _ => Heard::Nothing("update"),
    };
    Ok(Update { id, heard })
}

fn malformed(json: &str) -> Malformed {
    let value: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
    let id = value.get("update_id").and_then(serde_json::Value::as_i64);
    let kind = value.as_object().into_iter().flatten().map(|(key, _)| key.as_str()).find(|key| *key != "update_id");
    let plain = |key: &&str| key.len() <= 40 && key.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
    Malformed { id, kind: kind.filter(plain).unwrap_or("unknown").to_owned() }
}

fn said(id: i64, message: &Message) -> Heard {
    let content = match &message.kind {
        MessageKind::Common(common) => match &common.media_kind {
            MediaKind::Text(text) => Content::Text(text.text.clone()),
            MediaKind::Photo(_) | MediaKind::Document(_) | MediaKind::Video(_) | MediaKind::Audio(_) => Content::File,
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
    customer(id, message, contents)
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
    Heard::Customer(Customer { chat, inbounds, press: None, date: Some(message.date.timestamp()) })
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
    Heard::Customer(Customer { chat, inbounds: vec![inbound], press: Some(press), date: None })
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
