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
    /// Text in which a secret was found and masked; it is not taken as an answer.
    Secret(SecretKind),
    /// Text longer than a message may be.
    TooLong,
    /// A file or photo.
    File,
    /// Something that cannot be read.
    Unreadable(Unreadable),
    /// A file or photo that is kept for the customer.
    Kept,
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

pub use crate::chat::Unreadable;
pub use crate::understand::command::Command;
pub use crate::understand::secret::Kind as SecretKind;
