//! Guards: conditions an operator writes under `when:`. Each line limits one slot; all lines must hold.
//!
//! No expression language: because a guard is a box, `prove` can say whether a route covers every answer.

use chrono::NaiveDate;

use super::Scope;
use super::slot::Value;
use crate::diagnostic::Place;

/// All atoms must hold. Empty: always holds.
#[derive(Clone, Debug, Default)]
pub struct Guard(pub Vec<Atom>);

/// One line of a guard.
#[derive(Clone, Debug)]
pub struct Atom {
    /// The slot it limits.
    pub slot: String,
    /// How.
    pub test: Test,
    /// Where it stands.
    pub place: Place,
}

/// A condition on one slot. An unanswered slot fails every test but `NotIn`, `Lacks` and `Answered(false)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// `cause: [a, b]`
    In(Vec<String>),
    /// `cause: { not: [a] }`; also holds when unanswered.
    NotIn(Vec<String>),
    /// `amount: { at_least: 500 }`, in fen; counts as they are.
    AtLeast(i64),
    /// `amount: { at_most: 500 }`
    AtMost(i64),
    /// `failed_on: { within: 14d }`: at most so many days ago (or in the future).
    Within(i64),
    /// `failed_on: { older_than: 14d }`: more than so many days ago.
    OlderThan(i64),
    /// `order_no: { answered: yes }`
    Answered(bool),
    /// `losses: { has: penalty }`
    Has(String),
    /// `losses: { lacks: penalty }`; also holds when unanswered.
    Lacks(String),
}

impl Guard {
    /// Whether it holds for these answers on this day.
    pub fn holds(&self, scope: &Scope) -> bool {
        self.0.iter().all(|atom| atom.test.holds(scope.get(&atom.slot).as_deref(), scope.today))
    }
}

impl Test {
    fn holds(&self, value: Option<&Value>, today: NaiveDate) -> bool {
        let value = value.filter(|value| value.is_answer());
        match (self, value) {
            (Test::Answered(wanted), value) => value.is_some() == *wanted,
            (Test::NotIn(keys), Some(Value::Choice(key))) => !keys.contains(key),
            (Test::In(keys), Some(Value::Choice(key))) => keys.contains(key),
            (Test::Has(key), Some(value)) => value.has(key),
            (Test::Lacks(key), Some(value)) => !value.has(key),
            (Test::NotIn(_) | Test::Lacks(_), _) => true,
            (Test::AtLeast(least), Some(value)) => number(value).is_some_and(|n| n >= *least),
            (Test::AtMost(most), Some(value)) => number(value).is_some_and(|n| n <= *most),
            (Test::Within(days), Some(Value::Date(date))) => (today - *date).num_days() <= *days,
            (Test::OlderThan(days), Some(Value::Date(date))) => (today - *date).num_days() > *days,
            _ => false,
        }
    }
}

fn number(value: &Value) -> Option<i64> {
    match value {
        Value::Money(money) => Some(money.0),
        Value::Count(count) => Some(*count),
        _ => None,
    }
}
