//! Slots: the typed answers a dialog keeps, and the values they hold.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, NaiveDate};
use regex::Regex;
use serde::{Deserialize, Serialize};

use crate::diagnostic::Place;

/// An amount of money in fen (1 yuan = 100 fen). Never negative once it is an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(pub i64);

/// What a slot holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// One key of a `choice` slot.
    Choice(String),
    /// The ticked keys of a `many` slot.
    Many(BTreeSet<String>),
    /// Words, as typed, trimmed.
    Text(String),
    /// An amount.
    Money(Money),
    /// A civil date in China.
    Date(NaiveDate),
    /// An order or transaction number, without spaces.
    Reference(String),
    /// Losses: kind and amount, in the order they were told. At most one entry per kind.
    Ledger(Vec<Entry>),
    /// A whole number, such as days.
    Count(i64),
    /// The customer does not know or does not want to say. Counts as not answered.
    Skipped,
}

/// One loss.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// A kind the ledger slot declares.
    pub kind: String,
    /// How much was lost.
    pub amount: Money,
}

/// Answers by slot name. Names, not ids: a stored answer survives an edited dialog.
pub type Answers = BTreeMap<String, Value>;

/// A declared slot.
#[derive(Clone, Debug)]
pub struct Slot {
    /// What may be stored in it.
    pub kind: Kind,
    /// Where it is declared; the code's own place for derived slots.
    pub place: Place,
    /// Whether it is computed from other slots, and never asked.
    pub derived: bool,
}

/// What a slot holds and which answers it refuses.
#[derive(Clone, Debug)]
pub enum Kind {
    /// One of these keys.
    Choice(Vec<String>),
    /// Any of these keys, none included.
    Many(Vec<String>),
    /// Words.
    Text(TextRule),
    /// Yuan.
    Money {
        /// The least amount taken.
        min: Money,
        /// The largest amount taken.
        max: Money,
    },
    /// A civil date.
    Date {
        /// Not later than today.
        not_after_today: bool,
        /// Not earlier than this many days before today.
        not_before_days: Option<i64>,
    },
    /// An order or transaction number. Shapes recognise; they never reject.
    Reference {
        /// Ids in `facts/shapes.yaml`.
        shapes: Vec<String>,
        /// Shown to customers.
        example: String,
    },
    /// Losses by kind.
    Ledger(LedgerRule),
    /// A whole number, such as days.
    Count {
        /// The least number taken.
        min: i64,
        /// The largest number taken.
        max: i64,
    },
}

/// What a text slot takes.
#[derive(Clone, Debug)]
pub struct TextRule {
    /// Longest answer, in characters.
    pub max: usize,
    /// Matches the whole answer.
    pub pattern: Option<Regex>,
    /// An answer the pattern takes; shown to customers.
    pub example: Option<String>,
}

/// What a ledger slot takes.
#[derive(Clone, Debug)]
pub struct LedgerRule {
    /// The kinds of loss, in the order they are offered.
    pub kinds: Vec<String>,
    /// Kinds that have no amount, such as a credit record.
    pub uncounted: Vec<String>,
    /// The largest amount of one entry.
    pub max: Money,
}

impl Kind {
    /// The keys a customer may choose among, if it has keys.
    pub fn keys(&self) -> &[String] {
        match self {
            Kind::Choice(keys) | Kind::Many(keys) => keys,
            Kind::Ledger(rule) => &rule.kinds,
            _ => &[],
        }
    }

    /// The word an operator writes for it.
    pub fn word(&self) -> &'static str {
        match self {
            Kind::Choice(_) => "choice",
            Kind::Many(_) => "many",
            Kind::Text(_) => "text",
            Kind::Money { .. } => "money",
            Kind::Date { .. } => "date",
            Kind::Reference { .. } => "reference",
            Kind::Ledger(_) => "ledger",
            Kind::Count { .. } => "count",
        }
    }
}

impl Value {
    /// Whether it counts as answered.
    pub fn is_answer(&self) -> bool {
        !matches!(self, Value::Skipped)
    }

    /// Whether a checklist or ledger holds this key.
    pub fn has(&self, key: &str) -> bool {
        match self {
            Value::Many(keys) => keys.contains(key),
            Value::Ledger(entries) => entries.iter().any(|entry| entry.kind == key),
            _ => false,
        }
    }
}
/// A value handed to a text. The kind decides how it is written: [`crate::locale`] formats it for the customer's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Words, inserted as they are: what a customer typed, or words said before.
    Text(String),
    /// The key of a choice, for selecting and for looking facts up.
    Key(String),
    /// A whole number; plural forms follow it.
    Number(i64),
    /// An amount.
    Money(Money),
    /// A day.
    Date(NaiveDate),
    /// A day as letters write it: without its weekday.
    LetterDate(NaiveDate),
    /// An amount as letters write it: `1,234.50元` in Chinese.
    LetterMoney(Money),
    /// A minute of a day, in the zone it carries.
    Moment(DateTime<FixedOffset>),
}

/// The values handed to a text, by the name the text calls them.
pub type Args = BTreeMap<String, Arg>;
