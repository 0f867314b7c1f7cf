//! What a step promises to do. Message ids, never words; the turn carries them out after the commit.

use chrono::{DateTime, FixedOffset};

use crate::dialog::slot::Args;
use crate::dialog::{Card, Do};

/// One promise.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Say a message.
    Say(Say),
    /// Show a card made from the case.
    Show {
        /// Which.
        card: Card,
        /// About which thread.
        thread: u64,
        /// Whether nobody asked for it just now.
        reminder: bool,
    },
    /// Tell where the case stands.
    Status {
        /// Which thread; `None` when there is none.
        thread: Option<u64>,
    },
    /// Hand out a letter.
    Letter {
        /// About which thread.
        thread: u64,
        /// Which letter.
        letter: String,
        /// In which form.
        form: LetterForm,
    },
    /// Hand out the running deadlines as a calendar file.
    Calendar {
        /// Of which thread.
        thread: u64,
    },
    /// Hand out everything that is kept of the chat.
    Export,
    /// Remove everything that is kept of the chat, and say so with a receipt. The session is empty already.
    Forget,
    /// Change the case.
    Do {
        /// How.
        action: Do,
        /// Whose.
        thread: u64,
    },
    /// Arm a timer. Waits count from the commit; days are China's.
    Arm(Alarm),
    /// Drop a timer.
    Disarm(String),
}

/// In which form a letter is handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterForm {
    /// Its words, as a message of their own, to be copied.
    Text,
    /// The short form for web pages.
    Short,
    /// Its words in the customer's language, to be understood.
    Reading,
    /// A file to print and sign.
    File,
}

/// A message to say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Say {
    /// The message id.
    pub id: String,
    /// Arguments besides slots, such as `$answer` in a refusal.
    pub extra: Args,
    /// Arguments whose words the locale has: rendered and joined.
    pub words: Vec<(String, Vec<Label>)>,
    /// Buttons.
    pub options: Vec<Opt>,
    /// The epoch the buttons carry.
    pub epoch: u64,
    /// Whether a bare number names a button; not so where a number is an answer.
    pub numbered: bool,
    /// The thread whose slots are its arguments.
    pub thread: Option<u64>,
    /// Whether nobody asked for it just now.
    pub reminder: bool,
}

/// One option of a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Opt {
    /// What comes back when it is chosen.
    pub key: String,
    /// What the customer reads.
    pub label: Label,
    /// Whether it is ticked (checklists).
    pub ticked: bool,
}

/// Words by id.
#[derive(Clone, Debug, PartialEq)]
pub enum Label {
    /// An attribute of a message.
    Attribute {
        /// The message.
        message: String,
        /// The attribute.
        attribute: String,
        /// The message said instead where a prompt has no such attribute: `.done`, `.none` and `.skip` are optional.
        otherwise: Option<&'static str>,
    },
    /// A message with arguments.
    Message {
        /// The message.
        id: String,
        /// Its arguments.
        extra: Args,
        /// Arguments whose words the locale has.
        words: Vec<(String, Vec<Label>)>,
    },
}

/// A timer to arm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// Unique within the chat.
    pub key: String,
    /// When it is due; quiet hours are already kept.
    pub due: DateTime<FixedOffset>,
    /// Whose.
    pub thread: u64,
    /// The thread's turn.
    pub turn: u64,
    /// Which `after:` line.
    pub line: usize,
}
