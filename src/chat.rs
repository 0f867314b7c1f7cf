//! Words shared by every layer: who talks, what came in, what goes out. Imports nothing of ours.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use serde::{Deserialize, Serialize};

/// One customer on one channel, as `channel:address`, for example `terminal:local`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChatId(pub String);

/// The channel's own id of one inbound. The same delivery is handled once, however often it comes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeliveryId(pub String);

impl std::fmt::Display for ChatId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::fmt::Display for DeliveryId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Something a customer sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inbound {
    /// Who sent it.
    pub chat: ChatId,
    /// The channel's id of this message; a repeated id is answered once.
    pub delivery: DeliveryId,
    /// The language the channel reports, such as `zh-hans`, if any. A hint only: the customer may override it.
    pub locale_hint: Option<String>,
    /// What was sent.
    pub content: Content,
}

/// The content of an [`Inbound`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Typed text, commands included.
    Text(String),
    /// A pressed button: the `data` of the [`Button`] as it was sent.
    Press(String),
    /// A file, photo, sticker, voice message or anything else that is no text.
    File,
}

/// Something to send to a customer: words already rendered, so that sending them twice says the same twice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outbound {
    /// The message or card it was rendered from; for transcripts and tests, never shown.
    pub id: String,
    /// The words.
    pub text: String,
    /// Buttons below the words, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<Button>,
    /// Whether a bare number names a button. Not so where a number is an answer of its own, such as an amount.
    #[serde(default)]
    pub numbered: bool,
    /// Replies go before reminders.
    #[serde(default)]
    pub lane: Lane,
}

/// Which queue an [`Outbound`] stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// The answer to something the customer just did.
    #[default]
    Reply,
    /// Something the bot says by itself, because a timer fired.
    Reminder,
}

/// One option a customer can press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// What comes back when it is pressed: `<epoch>.<key>`, at most 64 bytes with a signature.
    pub data: String,
    /// What the customer reads.
    pub label: String,
}

/// What a channel can show. What it cannot, [`crate::channel::fit`] says in another way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// Whether buttons can stand below a message.
    pub buttons: bool,
    /// The longest text of one message; `None` where there is no limit.
    pub text: Option<TextLimit>,
}

/// The longest text of one message, in the unit the channel counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextLimit {
    /// Unicode characters.
    Characters(usize),
    /// UTF-16 code units, as Telegram counts.
    Utf16(usize),
    /// Bytes of UTF-8.
    Bytes(usize),
}
