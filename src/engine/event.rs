//! Everything that can happen to a chat.

/// One closed list: a new channel feature starts life as a variant here, and the compiler lists the work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A command, in whatever script it was typed. Wins over free text in every state.
    Command(Command),
    /// A pressed button, with the epoch of the question it was made for.
    Press {
        /// The epoch the button carried.
        epoch: u64,
        /// The option's key.
        key: String,
    },
    /// Typed text that names options of the open question, by number or label. Never empty.
    Choose(Vec<String>),
    /// Any other text.
    Text(String),
    /// Any other text, with what was understood of it. Nothing of that is believed before it is confirmed.
    Told(Box<Told>),
    /// Text in which a secret was found and masked; it is not taken as an answer.
    Secret(SecretKind),
    /// Text longer than a message may be.
    TooLong,
    /// A file or photo.
    File,
    /// Something that cannot be read.
    Unreadable(Unreadable),
    /// A file or photo that is kept for the customer, under this name.
    Kept(String),
    /// A timer fired.
    Timer {
        /// The thread it was armed for.
        thread: u64,
        /// The thread's turn when it was armed.
        turn: u64,
        /// Which `after:` line of the state.
        line: usize,
    },
}

/// A text in free words and what was understood of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a plain yes or no, read by name")]
pub struct Told {
    /// As typed, cleaned.
    pub text: String,
    /// The scenarios it may be about, likeliest first, few; empty when that is unclear.
    pub scenarios: Vec<String>,
    /// Whether the first of them is sure enough to be confirmed with one question.
    pub sure: bool,
    /// Whether it speaks of theft or fraud.
    pub theft: bool,
    /// Whether it is a sentence, not a word or two.
    pub sentence: bool,
    /// Whether it is a pasted bill, order page or bank message.
    pub bill: bool,
    /// The name of what is answered beside the dialog: a question, thanks, anger.
    pub remark: Option<String>,
    /// Whether the remark is only small talk: a greeting, thanks.
    pub small_talk: bool,
    /// Whether somebody may be in danger: the remark is answered before anything else.
    pub crisis: bool,
    /// Values heard.
    pub hints: Vec<Hint>,
}

use super::session::Hint;
pub use crate::chat::Unreadable;
pub use crate::understand::command::Command;
pub use crate::understand::secret::Kind as SecretKind;
