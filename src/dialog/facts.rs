//! Facts: sourced statements about the world. Each lives once in `dialogs/facts/*.yaml`; texts use ids.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use regex::Regex;

/// All facts, by family and id.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Telephone numbers: `HOTLINE("icbc")`.
    pub hotlines: BTreeMap<String, Fact<Hotline>>,
    /// Web addresses: `LINK("samr-12315")`.
    pub links: BTreeMap<String, Fact<String>>,
    /// Articles: `LAW("ecommerce-57")`.
    pub laws: BTreeMap<String, Fact<Law>>,
    /// Deadlines: `TERM("institution-simple")`.
    pub terms: BTreeMap<String, Fact<Term>>,
    /// Menu paths: `PATH("wechat-complain")`; the words are the message `path-<id>`.
    pub paths: BTreeMap<String, Fact<()>>,
    /// Rates: `RATE("lpr-1y")`.
    pub rates: BTreeMap<String, Fact<Rate>>,
    /// Shapes of reference numbers.
    pub shapes: BTreeMap<String, Fact<Shape>>,
    /// Statements without a number; the words are the message `claim-<id>`.
    pub claims: BTreeMap<String, Fact<()>>,
    /// Public holidays and make-up working days, by year.
    pub calendar: BTreeMap<i32, Fact<YearPlan>>,
}

/// A value with where it was read and how sure we are.
#[derive(Clone, Debug)]
pub struct Fact<T> {
    /// The value itself.
    pub value: T,
    /// Where it was read.
    pub source: String,
    /// How sure we are.
    pub confidence: Confidence,
    /// When it was last checked.
    pub verified_on: NaiveDate,
    /// When it must be checked again.
    pub review_by: NaiveDate,
}

/// How sure we are of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Not found in a source we could read; always worded with a hedge.
    Unverified,
    /// One weak source; worded with a hedge.
    Low,
    /// One decent source.
    Medium,
    /// Primary text or several independent copies.
    High,
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hotline {
    /// As dialled in mainland China.
    pub number: String,
    /// As dialled from abroad, if it can be.
    pub abroad: Option<String>,
}

/// An article of a law, or a whole law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Law {
    /// The law; its name is the message `law-<law>`.
    pub law: String,
    /// The article, if one is meant.
    pub article: Option<u32>,
}

/// A length of time that a rule gives somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// How many units.
    pub length: u32,
    /// At most this many (for "15 days, up to 60"), same unit.
    pub at_most: Option<u32>,
    /// What is counted.
    pub unit: Unit,
}

/// What a [`Term`] counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Clock hours from a moment, through nights and weekends.
    Hours,
    /// Calendar days; the starting day does not count.
    Days,
    /// Working days, make-up weekends included.
    WorkingDays,
    /// Months by the same day of the month.
    Months,
    /// Years by the same day.
    Years,
}

/// A rate in percent a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Rate {
    /// Hundredths of a percent (3.00 % = 300).
    pub basis_points: i64,
    /// The last day the value was seen to hold.
    pub as_of: NaiveDate,
    /// Since when which value held, oldest first, in hundredths of a percent.
    pub history: Vec<(NaiveDate, i64)>,
}

/// The shape of a reference number. It recognises; it never rejects.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Matches the whole number.
    pub pattern: Regex,
    /// How the named group `d` is written, if there is one.
    pub date: Option<ShapeDate>,
    /// Whether such a number must never be kept (cards, ID numbers, payment codes).
    pub secret: bool,
}

/// How a date is written inside a reference number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShapeDate {
    /// `20260102`
    Yyyymmdd,
    /// `260102`
    Yymmdd,
}

/// One year's public holidays as the State Council published them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct YearPlan {
    /// Days off, weekends inside a holiday included.
    pub off: BTreeSet<NaiveDate>,
    /// Weekend days that are worked.
    pub work: BTreeSet<NaiveDate>,
}
