//! Words shared by every layer: who talks, what came in, what goes out. Imports nothing of ours.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// One customer on one channel, as `channel:address`, for example `terminal:local`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChatId(pub String);

impl ChatId {
    /// The chat with this address on this channel.
    pub fn new(channel: &str, address: &str) -> Self {
        Self(format!("{channel}:{address}"))
    }

    /// The channel, such as `telegram`; all of it where there is no colon.
    pub fn channel(&self) -> &str {
        self.0.split_once(':').map_or(&*self.0, |(channel, _)| channel)
    }

    /// What the channel calls this chat; empty where there is no colon.
    pub fn address(&self) -> &str {
        self.0.split_once(':').map_or("", |(_, address)| address)
    }

    /// The number of the receipt for deleting this chat at this time: it leads back to nobody, and is the same when the same
    /// deletion is confirmed twice.
    pub fn receipt(&self, at: DateTime<Utc>) -> String {
        let digest = Sha256::new_with_prefix(b"receipt").chain_update(&self.0).chain_update(at.timestamp().to_be_bytes()).finalize();
        digest.iter().take(5).map(|byte| format!("{byte:02X}")).collect()
    }

    /// Whether the channel draws the conversation anew each time and so needs every [`Line`] kept. Others keep it themselves, and
    /// their messages are rows of the outbox.
    pub fn is_read_back(&self) -> bool {
        self.channel() == WEB
    }
}

/// Days the words of a conversation are kept after the customer last said something.
pub const TEXT_KEPT_DAYS: u32 = 30;
/// Days that files are kept after the end of their case.
pub const FILES_KEPT_DAYS: u32 = 7;
/// Days everything is kept after the customer last said something, where no reminder is due.
pub const IDLE_KEPT_DAYS: u32 = 180;
/// Days everything is kept of somebody who said nothing more after they were told what is kept.
pub const UNANSWERED_KEPT_DAYS: u32 = 1;

/// The web page: the one channel that is read back.
pub const WEB: &str = "web";
/// Telegram.
pub const TELEGRAM: &str = "telegram";

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
    /// A file or photo that is not kept.
    File,
    /// A file or photo that the channel keeps for the customer, under this name.
    Kept(String),
    /// Something that cannot be read.
    Unreadable(Unreadable),
}

/// What a customer sent that is no text, no button and no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unreadable {
    /// A voice message or a call.
    Voice,
    /// A sticker, a dice, a moving picture: a gesture.
    Sticker,
    /// An earlier message, edited: what it said before was already answered.
    Edited,
    /// More messages than a person writes; the channel reads on when it is calmer.
    TooFast,
    /// A file of more than [`FILE_MEGABYTES_MAX`].
    FileTooLarge,
    /// A file more than the [`FILES_MAX`] that are kept.
    FileTooMany,
    /// A file that is neither a picture nor a PDF.
    FileWrongKind,
    /// A picture that cannot be opened.
    FileBroken,
    /// A file that did not come through.
    FileMissing,
    /// Anything else.
    Other,
}

impl Unreadable {
    /// All of them.
    pub const ALL: [Unreadable; 10] = [
        Unreadable::Voice,
        Unreadable::Sticker,
        Unreadable::Edited,
        Unreadable::TooFast,
        Unreadable::FileTooLarge,
        Unreadable::FileTooMany,
        Unreadable::FileWrongKind,
        Unreadable::FileBroken,
        Unreadable::FileMissing,
        Unreadable::Other,
    ];

    /// Its name in replays and reports.
    pub fn word(self) -> &'static str {
        match self {
            Unreadable::Voice => "voice",
            Unreadable::Sticker => "sticker",
            Unreadable::Edited => "edited",
            Unreadable::TooFast => "too_fast",
            Unreadable::FileTooLarge => "file_too_large",
            Unreadable::FileTooMany => "file_too_many",
            Unreadable::FileWrongKind => "file_wrong_kind",
            Unreadable::FileBroken => "file_broken",
            Unreadable::FileMissing => "file_missing",
            Unreadable::Other => "other",
        }
    }
}

/// The largest file that is kept for a customer, in megabytes.
pub const FILE_MEGABYTES_MAX: u32 = 8;
/// The most files one chat may keep.
pub const FILES_MAX: u32 = 10;
/// One line of a conversation that is kept because the channel is [read back](ChatId::is_read_back).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// When it was said.
    pub at: DateTime<Utc>,
    /// Who said what.
    pub voice: Voice,
}

/// Who said what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    /// The customer's words, or the label of the button they pressed; secrets masked.
    Customer(String),
    /// Ours.
    Bot(Outbound),
}

/// A [`Line`] with its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptLine {
    /// Ascending within the chat, never reused.
    pub sequence: u64,
    /// The line.
    pub line: Line,
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
    /// The language of the words, such as `zh-CN`; empty where it is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub locale: String,
    /// Of a question on the way to the plan: which it is, and about how many there are if the longest way is taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<(u8, u8)>,
    /// A file to send with it: what is in it, not its bytes. Whoever sends makes them with [`crate::document::bytes`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Document>,
}

impl Outbound {
    /// Whether it is a letter in words, to be copied as it is.
    pub fn is_letter(&self) -> bool {
        self.id.starts_with("letter:") && self.document.is_none()
    }
}

/// A file for a customer, before it is one. Less than [`DOCUMENT_MAX`] bytes as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its name without an ending, such as `投诉信 2026-11-22`. No slash, no control character.
    pub name: String,
    /// What is in it.
    pub content: DocumentContent,
}

/// The most a document may weigh as JSON, in bytes: it is kept in the outbox beside its message.
pub const DOCUMENT_MAX: usize = 12 * 1024;

/// What is in a [`Document`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentContent {
    /// Everything that is kept of the chat; becomes a .zip. It is gathered when it is sent, see [`crate::export::filled`].
    Everything,
    /// A file that was made already. Never kept: a row holds what a file is made of.
    #[serde(skip)]
    Ready(ReadyFile),
    /// A letter to print and sign; becomes a .docx.
    Sheet(Sheet),
    /// Days to keep; becomes an .ics.
    Calendar(Vec<Day>),
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadyFile {
    /// The ending of its name.
    pub ending: &'static str,
    /// Its media type.
    pub media: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A letter laid out, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The language of its words, such as `zh-CN`: decides the font.
    pub locale: String,
    /// From top to bottom.
    pub blocks: Vec<Block>,
}

/// One part of a [`Sheet`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// The title, in the middle.
    Title(String),
    /// A heading, its number included.
    Heading(String),
    /// A paragraph; line ends within it stay.
    Paragraph(String),
    /// A numbered item.
    Numbered(u32, String),
    /// A table; the first row is its head. Every row has as many cells as there are widths.
    Table {
        /// The width of each column, in parts of all of them.
        widths: Vec<u32>,
        /// Rows of cells.
        rows: Vec<Vec<String>>,
    },
    /// Lines to sign on, each a label and what is filled in already.
    Signature(Vec<(String, String)>),
}

/// One day of a calendar file: all of that day, in China.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// The same for the same deadline of the same case, so that a second file replaces the first.
    pub uid: String,
    /// Grows with every change of the case, so that calendars take the newer one.
    pub sequence: u32,
    /// When the file was made.
    pub made_at: DateTime<Utc>,
    /// The day.
    pub on: NaiveDate,
    /// What it is.
    pub summary: String,
    /// Why this day: the rule, and what to do.
    pub description: String,
    /// No longer running: a calendar that has it takes it out.
    pub cancelled: bool,
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
    /// The longest text that can stand with a file; `None` where there is no limit.
    pub caption: Option<TextLimit>,
}

impl Capabilities {
    /// A channel that needs nothing said in another way.
    pub const UNLIMITED: Capabilities = Capabilities { buttons: true, text: None, caption: None };
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
