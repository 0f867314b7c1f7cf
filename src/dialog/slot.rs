//! Slots: the typed answers a dialog keeps, and the values they hold.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

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
    /// A whole number; derived slots only (days left, number of rungs).
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
    /// A minute of a day, in the zone it carries.
    Moment(DateTime<FixedOffset>),
}

/// The values handed to a text, by the name the text calls them.
pub type Args = BTreeMap<String, Arg>;
