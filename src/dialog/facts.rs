//! Facts: sourced statements about the world. Each lives once in `dialogs/facts/*.yaml`; texts use ids.
//!
//! [`Facts::read`] takes one parsed file, [`Facts::stale`] tells which facts are due for another look.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use regex::Regex;

use super::raw::{self, Fields, Node, Reader};
use crate::diagnostic::{Finding, Place};

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

/// What a fact is about: the value of `facts:` in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// `HOTLINE`, and `HOURS` of those whose hours are known.
    Hotlines,
    /// `LINK`
    Links,
    /// `LAW`
    Laws,
    /// `TERM`
    Terms,
    /// `PATH`
    Paths,
    /// `RATE`
    Rates,
    /// Shapes of reference numbers.
    Shapes,
    /// Messages `claim-<id>`.
    Claims,
    /// Years of public holidays; they have no ids.
    Calendar,
}

impl Family {
    /// Every family.
    pub const ALL: [Self; 9] =
        [Self::Hotlines, Self::Links, Self::Laws, Self::Terms, Self::Paths, Self::Rates, Self::Shapes, Self::Claims, Self::Calendar];

    /// The word in `facts:`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Hotlines => "hotlines",
            Self::Links => "links",
            Self::Laws => "laws",
            Self::Terms => "terms",
            Self::Paths => "paths",
            Self::Rates => "rates",
            Self::Shapes => "shapes",
            Self::Claims => "claims",
            Self::Calendar => "calendar",
        }
    }

    /// The family with this word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.word() == word)
    }

    /// One fact of the family, for a sentence.
    pub fn one(self) -> &'static str {
        match self {
            Self::Hotlines => "hotline",
            Self::Links => "link",
            Self::Laws => "law",
            Self::Terms => "term",
            Self::Paths => "path",
            Self::Rates => "rate",
            Self::Shapes => "shape",
            Self::Claims => "claim",
            Self::Calendar => "calendar",
        }
    }
}

impl Facts {
    /// Adds the facts of one parsed file, whose first key is `facts:`. A fact that cannot be read is left out and reported:
    /// `unknown-family`, `unknown-key`, `missing-key`, `wrong-kind`, `bad-name`, `bad-date`, `bad-rate`, `bad-pattern`,
    /// `example-does-not-match`, `duplicate-name` (also when an earlier file had the same id).
    pub fn read(&mut self, file: &Arc<str>, root: &Node, findings: &mut Vec<Finding>) {
        let mut reader = Reader::new(file.clone(), findings);
        let Some(entries) = reader.map(root) else { return };
        let (family, entries) = match entries.split_first() {
            Some(((first, family), rest)) if first.scalar() == Some("facts") => (family, rest),
            _ => {
                let finding = Finding::error("missing-key", Place::top(file.clone()), "this file does not begin with `facts:`");
                findings.push(finding.help("make `facts:` and the family its first line"));
                return;
            }
        };
        let Some(word) = reader.text(family) else { return };
        let Some(family) = Family::named(word) else {
            let words = Family::ALL.map(Family::word);
            let message = format!("no family of facts is named `{}`", raw::shortened(word));
            let finding = Finding::error("unknown-family", reader.place(family), message);
            let finding = finding.help(format!("the families are {}", raw::quoted(&words))).suggest(word, words);
            reader.findings.push(finding);
            return;
        };
        let r = &mut reader;
        match family {
            Family::Hotlines => {
                read_all(r, entries, &["value", "abroad", "hours", "hours_confidence", "scope"], &mut self.hotlines, id, hotline);
            }
            Family::Links => read_all(r, entries, &["value"], &mut self.links, id, link),
            Family::Laws => read_all(r, entries, &["law", "article"], &mut self.laws, id, law),
            Family::Terms => read_all(r, entries, &["length", "unit", "at_most", "starts"], &mut self.terms, id, term),
            Family::Paths => read_all(r, entries, &[], &mut self.paths, id, |_, _| Some(())),
            Family::Rates => read_all(r, entries, &["value", "as_of", "history"], &mut self.rates, id, rate),
            Family::Shapes => read_all(r, entries, &["pattern", "date", "examples", "secret"], &mut self.shapes, id, shape),
            Family::Claims => read_all(r, entries, &[], &mut self.claims, id, |_, _| Some(())),
            Family::Calendar => read_all(r, entries, &["off", "work", "published"], &mut self.calendar, year, year_plan),
        }
    }

    /// For each fact, the day on which it was checked and the day by which it is to be checked again.
    pub fn days(&self) -> Vec<(NaiveDate, NaiveDate)> {
        fn of<'f, T: 'f>(facts: impl Iterator<Item = &'f Fact<T>>) -> impl Iterator<Item = (NaiveDate, NaiveDate)> {
            facts.map(|fact| (fact.verified_on, fact.review_by))
        }
        of(self.hotlines.values())
            .chain(of(self.links.values()))
            .chain(of(self.laws.values()))
            .chain(of(self.terms.values()))
            .chain(of(self.paths.values()))
            .chain(of(self.rates.values()))
            .chain(of(self.shapes.values()))
            .chain(of(self.claims.values()))
            .chain(of(self.calendar.values()))
            .collect()
    }

    /// What has to be looked at again by this day, soonest first.
    pub fn due(&self, by: NaiveDate) -> Vec<Due> {
        let mut due = Vec::new();
        due_in(Family::Hotlines, &self.hotlines, Hotline::to_string, by, &mut due);
        due_in(Family::Links, &self.links, String::clone, by, &mut due);
        due_in(Family::Laws, &self.laws, Law::to_string, by, &mut due);
        due_in(Family::Terms, &self.terms, Term::to_string, by, &mut due);
        due_in(Family::Paths, &self.paths, |()| String::new(), by, &mut due);
        due_in(Family::Rates, &self.rates, Rate::to_string, by, &mut due);
        due_in(Family::Shapes, &self.shapes, |shape| shape.pattern.as_str().to_owned(), by, &mut due);
        due_in(Family::Claims, &self.claims, |()| String::new(), by, &mut due);
        due_in(Family::Calendar, &self.calendar, YearPlan::to_string, by, &mut due);
        due.sort_by(|a, b| (a.review_by, a.family, &a.id).cmp(&(b.review_by, b.family, &b.id)));
        due
    }

    /// One `stale-fact` warning for each fact whose `review_by` lies before today.
    pub fn stale(&self, today: NaiveDate) -> Vec<Finding> {
        let mut findings = Vec::new();
        stale_in(Family::Hotlines, &self.hotlines, today, &mut findings);
        stale_in(Family::Links, &self.links, today, &mut findings);
        stale_in(Family::Laws, &self.laws, today, &mut findings);
        stale_in(Family::Terms, &self.terms, today, &mut findings);
        stale_in(Family::Paths, &self.paths, today, &mut findings);
        stale_in(Family::Rates, &self.rates, today, &mut findings);
        stale_in(Family::Shapes, &self.shapes, today, &mut findings);
        stale_in(Family::Claims, &self.claims, today, &mut findings);
        stale_in(Family::Calendar, &self.calendar, today, &mut findings);
        findings
    }

    /// The ids of a family in alphabetical order; none for the calendar.
    pub fn ids(&self, family: Family) -> Vec<&str> {
        fn all<T>(facts: &BTreeMap<String, T>) -> Vec<&str> {
            facts.keys().map(String::as_str).collect()
        }
        match family {
            Family::Hotlines => all(&self.hotlines),
            Family::Links => all(&self.links),
            Family::Laws => all(&self.laws),
            Family::Terms => all(&self.terms),
            Family::Paths => all(&self.paths),
            Family::Rates => all(&self.rates),
            Family::Shapes => all(&self.shapes),
            Family::Claims => all(&self.claims),
            Family::Calendar => Vec::new(),
        }
    }

    /// Whether a family has a fact of this id.
    pub fn known(&self, family: Family, id: &str) -> bool {
        self.ids(family).binary_search(&id).is_ok()
    }

    /// `unknown-fact` for an id that was written at `place`, with the id that was probably meant; nothing if the family has it.
    pub fn unknown(&self, family: Family, id: &str, place: Place) -> Option<Finding> {
        if self.known(family, id) {
            return None;
        }
        let one = family.one();
        let finding = Finding::error("unknown-fact", place, format!("no {one} has the id `{}`", raw::shortened(id)))
            .label(format!("not declared in any file of `facts: {}`", family.word()));
        let declare = format!("declare it with its source in a file that begins with `facts: {}`", family.word());
        Some(finding.help(declare).suggest(id, self.ids(family)))
    }
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
    /// Where its id is written.
    pub place: Place,
}

/// A fact as somebody looks at it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// What it is about.
    pub family: Family,
    /// Its id; of the calendar, the year.
    pub id: String,
    /// What it says, in one line; empty where words in the locales say it.
    pub value: String,
    /// The day by which.
    pub review_by: NaiveDate,
    /// When it was looked at last.
    pub verified_on: NaiveDate,
    /// Where it was read.
    pub source: String,
    /// Where its id is written.
    pub place: Place,
}

fn due_in<K: ToString, T>(family: Family, facts: &BTreeMap<K, Fact<T>>, value: impl Fn(&T) -> String, by: NaiveDate, due: &mut Vec<Due>) {
    due.extend(facts.iter().filter(|(_, fact)| fact.review_by <= by).map(|(id, fact)| Due {
        family,
        id: id.to_string(),
        value: value(&fact.value),
        review_by: fact.review_by,
        verified_on: fact.verified_on,
        source: fact.source.clone(),
        place: fact.place.clone(),
    }));
}

// Values in one line, for people and for the file that notes what was verified: a value written otherwise counts as another one.

impl fmt::Display for Hotline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number)?;
        self.abroad.as_ref().map_or(Ok(()), |abroad| write!(f, ", from abroad {abroad}"))
    }
}

impl fmt::Display for Law {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.law)?;
        self.article.map_or(Ok(()), |article| write!(f, " {article}"))
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Hours => "hours",
            Unit::Days => "days",
            Unit::WorkingDays => "working days",
            Unit::Months => "months",
            Unit::Years => "years",
        };
        write!(f, "{} {unit}", self.length)?;
        self.at_most.map_or(Ok(()), |most| write!(f, ", at most {most}"))
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let percent = |points: i64| format!("{}.{:02} %", points / 100, points % 100);
        write!(f, "{}", percent(self.basis_points))?;
        self.history.iter().try_for_each(|(since, points)| write!(f, ", since {since} {}", percent(*points)))
    }
}

impl fmt::Display for YearPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = |days: &BTreeSet<NaiveDate>| days.iter().map(|day| day.format(" %m-%d").to_string()).collect::<String>();
        write!(f, "off{}, worked{}", days(&self.off), days(&self.work))
    }
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
    /// When somebody answers, if that is known.
    pub hours: Option<Hours>,
}

/// When a telephone is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The message that says so.
    pub message: String,
    /// How sure that is; often less so than the number.
    pub confidence: Confidence,
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
    /// Whether the whole plan is known; `false` for a year of which only the holidays fixed by date are.
    pub published: bool,
}

// ── reading ──

/// What every fact has.
const ALWAYS: [&str; 5] = ["source", "confidence", "verified_on", "review_by", "note"];

/// Reads all facts of a file into `facts`.
fn read_all<'n, K: Ord, T>(
    reader: &mut Reader<'_>,
    entries: &'n [(Node, Node)],
    keys: &[&str],
    facts: &mut BTreeMap<K, Fact<T>>,
    key: fn(&mut Reader<'_>, &'n Node) -> Option<K>,
    value: fn(&mut Reader<'_>, Fields<'n>) -> Option<T>,
) {
    let keys = [keys, &ALWAYS].concat();
    for (name, node) in entries {
        let key = key(reader, name);
        let Some(fields) = reader.fields_of(name, node, &keys) else { continue };
        let fact = fact(reader, fields, value);
        let (Some(key), Some(fact)) = (key, fact) else { continue };
        match facts.entry(key) {
            Entry::Vacant(free) => {
                free.insert(fact);
            }
            Entry::Occupied(taken) => {
                let message = format!("`{}` is declared twice", raw::shortened(name.scalar().unwrap_or_default()));
                let finding = Finding::error("duplicate-name", fact.place, message).label("only the first one counts");
                let finding = finding.also(taken.get().place.clone(), "first declared here");
                reader.findings.push(finding.help("rename or remove one of them"));
            }
        }
    }
}

/// Reads one fact. Everything is read before anything is given up, so that all that is wrong is reported.
fn fact<'n, T>(reader: &mut Reader<'_>, fields: Fields<'n>, value: fn(&mut Reader<'_>, Fields<'n>) -> Option<T>) -> Option<Fact<T>> {
    let value = value(reader, fields);
    let source = reader.need(fields, "source").and_then(|node| reader.text(node));
    let confidence = reader.need(fields, "confidence").and_then(|node| level(reader, node));
    let verified_on = reader.need(fields, "verified_on").and_then(|node| reader.date(node));
    let review_by = reader.need(fields, "review_by").and_then(|node| {
        let review_by = reader.date(node)?;
        let late = verified_on.is_none_or(|verified_on| verified_on < review_by);
        if !late {
            reader.wrong_kind(node, "a day after `verified_on`");
        }
        late.then_some(review_by)
    });
    if let Some(note) = fields.get("note") {
        reader.text(note);
    }
    Some(Fact {
        value: value?,
        source: source?.to_owned(),
        confidence: confidence?,
        verified_on: verified_on?,
        review_by: review_by?,
        place: reader.place(fields.owner()),
    })
}

fn level(reader: &mut Reader<'_>, node: &Node) -> Option<Confidence> {
    let words = ["high", "medium", "low", "unverified"];
    let levels = [Confidence::High, Confidence::Medium, Confidence::Low, Confidence::Unverified];
    one_of(reader, node, &words, &levels)
}

fn id(reader: &mut Reader<'_>, name: &Node) -> Option<String> {
    reader.id(name).map(str::to_owned)
}

fn hotline(reader: &mut Reader<'_>, fields: Fields<'_>) -> Option<Hotline> {
    let dialled = |text: &str| text.len() >= 3 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let number =
        reader.need(fields, "value").and_then(|node| expected(reader, node, "a telephone number as dialled, such as `95588`", dialled));
    let abroad = fields.get("abroad").map(|node| {
        let international = |text: &str| text.strip_prefix('+').is_some_and(dialled);
        expected(reader, node, "a telephone number from abroad, such as `+86-10-95588`", international)
    });
    let confidence = fields.get("hours_confidence").or_else(|| fields.get("confidence"));
    let hours = fields.get("hours").and_then(|node| {
        let message = reader.id(node)?.to_owned();
        Some(Hours { message, confidence: level(reader, confidence?)? })
    });
    // Known to operators, not to the program.
    if let Some(scope) = fields.get("scope") {
        reader.text(scope);
    }
    Some(Hotline { number: number?.to_owned(), abroad: all_or_nothing(abroad)?.map(str::to_owned), hours })
}

fn link(reader: &mut Reader<'_>, fields: Fields<'_>) -> Option<String> {
    let node = reader.need(fields, "value")?;
    let address = |text: &str| text.contains('.') && !text.contains(char::is_whitespace);
    expected(reader, node, "a web address", address).map(str::to_owned)
}

fn law(reader: &mut Reader<'_>, fields: Fields<'_>) -> Option<Law> {
    let law = reader.need(fields, "law").and_then(|node| reader.id(node));
    let article = fields.get("article").map(|node| reader.count(node));
    Some(Law { law: law?.to_owned(), article: all_or_nothing(article)? })
}

fn term(reader: &mut Reader<'_>, fields: Fields<'_>) -> Option<Term> {
    let length = reader.need(fields, "length").and_then(|node| reader.count(node));
    let unit = reader.need(fields, "unit").and_then(|node| {
        let words = ["hours", "days", "working_days", "months", "years"];
        let units = [Unit::Hours, Unit::Days, Unit::WorkingDays, Unit::Months, Unit::Years];
        one_of(reader, node, &words, &units)
    });
    let at_most = fields.get("at_most").map(|node| {
        let at_most = reader.count(node)?;
        if length.is_some_and(|length| at_most < length) {
            reader.wrong_kind(node, "a number not below `length`");
            return None;
        }
        Some(at_most)
    });
    // The event it runs from is for the reader of the file.
    if let Some(starts) = fields.get("starts") {
        reader.name(starts);
    }
    Some(Term { length: length?, at_most: all_or_nothing(at_most)?, unit: unit? })
}

fn rate(reader: &mut Reader<'_>, fields: Fields<'_>) -> Option<Rate> {
    let basis_points = reader.need(fields, "value").and_then(|node| reader.percent(node));
    let as_of = reader.need(fields, "as_of").and_then(|node| reader.date(node));
    let mut history: Vec<(NaiveDate, i64)> = Vec::new();
    for item in fields.get("history").map(|node| reader.list(node)).unwrap_or_default() {
        let Some(fields) = reader.fields(item, &["from", "value"]) else { continue };
        let from = reader.need(fields, "from").and_then(|node| {
            let from = reader.date(node)?;
            if history.last().is_some_and(|(before, _)| *before >= from) {
                reader.wrong_kind(node, "a day after the line before");
            }
            Some(from)
        });
        let value = reader.need(fields, "value").and_then(|node| reader.percent(node));
        history.extend(from.zip(value));
    }
    Some(Rate { basis_points: basis_points?, as_of: as_of?, history })
}

fn shape(reader: &mut Reader<'_>, fields: Fields<'_>) -> Option<Shape> {
    let written = reader.need(fields, "pattern");
    let pattern = written.and_then(|node| reader.pattern(node));
    let date = fields.get("date").map(|node| one_of(reader, node, &["yyyymmdd", "yymmdd"], &[ShapeDate::Yyyymmdd, ShapeDate::Yymmdd]));
    let secret = fields.get("secret").map(|node| reader.yes_no(node));
    let examples = reader.need(fields, "examples").map(|node| reader.list(node)).unwrap_or_default();
    if let (Some(pattern), Some(written)) = (&pattern, written) {
        for example in examples {
            reader.example(example, pattern, written);
        }
        let grouped = pattern.capture_names().flatten().any(|name| name == "d");
        if grouped != date.is_some() {
            let (message, help) = if grouped {
                ("this pattern has a group `d`, but nothing says how the date in it is written", "add `date: yyyymmdd` or `date: yymmdd`")
            } else {
                ("this pattern has no group `d` for the date", "write `(?P<d>…)` around the digits of the date, or remove `date:`")
            };
            reader.findings.push(Finding::error("bad-pattern", reader.place(written), message).help(help));
        }
    }
    Some(Shape { pattern: pattern?, date: all_or_nothing(date)?, secret: all_or_nothing(secret)?.unwrap_or(false) })
}

fn year(reader: &mut Reader<'_>, name: &Node) -> Option<i32> {
    let year = name.scalar().filter(|text| text.len() == 4).and_then(|text| text.parse().ok()).filter(|year| *year >= 1900);
    if year.is_none() {
        reader.wrong_kind(name, "a year");
    }
    year
}

fn year_plan(reader: &mut Reader<'_>, fields: Fields<'_>) -> Option<YearPlan> {
    let year = fields.owner().scalar()?.parse().ok()?;
    let off = reader.need(fields, "off").map(|node| days(reader, node, year)).unwrap_or_default();
    let work = reader.need(fields, "work").map(|node| days(reader, node, year)).unwrap_or_default();
    for (day, node) in &work {
        if off.contains_key(day) {
            reader.wrong_kind(node, "a day that is not off as well");
        } else if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            reader.wrong_kind(node, "a Saturday or Sunday");
        }
    }
    let published = fields.get("published").and_then(|node| reader.yes_no(node)).unwrap_or(true);
    Some(YearPlan { off: off.into_keys().collect(), work: work.into_keys().collect(), published })
}

/// Days and `from/to` ranges of one year, each with the node that names it.
fn days<'n>(reader: &mut Reader<'_>, node: &'n Node, year: i32) -> BTreeMap<NaiveDate, &'n Node> {
    /// No holiday is longer; a range that is would be a slip in a month or year.
    const LONGEST: u64 = 31;
    let mut days = BTreeMap::new();
    for item in reader.list(node) {
        let Some(text) = reader.text(item) else { continue };
        let (from, to) = text.split_once('/').unwrap_or((text, text));
        let (Some(from), Some(to)) = (raw::date(from), raw::date(to)) else {
            let message = format!("`{}` is neither a date nor two dates with `/` between", raw::shortened(text));
            let finding = Finding::error("bad-date", reader.place(item), message);
            reader.findings.push(finding.help("write days that exist, such as `2026-01-04` or `2026-01-01/2026-01-03`"));
            continue;
        };
        if from.year() != year || to.year() != year {
            reader.wrong_kind(item, &format!("days of {year}"));
        } else if to < from || from.checked_add_days(Days::new(LONGEST)).is_none_or(|longest| longest < to) {
            reader.wrong_kind(item, "a first and a last day, at most a month apart");
        } else {
            days.extend(from.iter_days().take_while(|day| *day <= to).map(|day| (day, item)));
        }
    }
    days
}

/// Text that fits a test; otherwise `wrong-kind`.
fn expected<'n>(reader: &mut Reader<'_>, node: &'n Node, what: &str, fits: impl Fn(&str) -> bool) -> Option<&'n str> {
    let text = node.scalar().filter(|text| fits(text));
    if text.is_none() {
        reader.wrong_kind(node, what);
    }
    text
}

/// The value whose word was written; otherwise `wrong-kind`.
fn one_of<T: Copy>(reader: &mut Reader<'_>, node: &Node, words: &[&str], values: &[T]) -> Option<T> {
    let found = words.iter().zip(values).find(|(word, _)| node.scalar() == Some(word));
    if found.is_none() {
        reader.wrong_kind(node, &format!("one of {}", raw::quoted(words)));
        if let (Some(text), Some(mut last)) = (node.scalar(), reader.findings.pop()) {
            last.help = None;
            reader.findings.push(last.suggest(text, words.iter().copied()));
        }
    }
    found.map(|(_, value)| *value)
}

/// Nothing if a key that is there could not be read; the key itself may be absent.
#[allow(clippy::option_option, reason = "present and readable are two questions")]
fn all_or_nothing<T>(value: Option<Option<T>>) -> Option<Option<T>> {
    match value {
        Some(None) => None,
        Some(read) => Some(read),
        None => Some(None),
    }
}

fn stale_in<K: std::fmt::Display, T>(family: Family, facts: &BTreeMap<K, Fact<T>>, today: NaiveDate, findings: &mut Vec<Finding>) {
    for (id, fact) in facts {
        let days = (today - fact.review_by).num_days();
        if days <= 0 {
            continue;
        }
        let message = format!("the {} `{id}` was not checked in time, so customers may be told what is no longer true", family.one());
        let late = if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
        let finding = Finding::warning("stale-fact", fact.place.clone(), message)
            .label(format!("due for {late}, since {}", fact.review_by))
            .note(format!("last checked on {}: {}", fact.verified_on, fact.source))
            .help("read its source again, then correct the value, `verified_on` and `review_by`");
        findings.push(finding);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Format, Sources, render};

    const SOURCED: &str = "\n  source: a book\n  confidence: high\n  verified_on: 2026-11-22\n  review_by: 2027-05-22\n";

    /// The facts of these files and what was found in them.
    fn read(files: &[(&str, &str)]) -> (Facts, Vec<Finding>, Sources) {
        let (mut facts, mut findings, mut sources) = (Facts::default(), Vec::new(), Sources::default());
        for (file, text) in files {
            sources.insert(*file, *text);
            match raw::parse(file, text) {
                Ok(root) => facts.read(&(*file).into(), &root, &mut findings),
                Err(found) => findings.extend(found),
            }
        }
        (facts, findings, sources)
    }

    /// One fact of a family, complete but for what `lines` say.
    fn one(family: &str, id: &str, lines: &str) -> String {
        let lines: String = lines.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(|line| ["\n  ", line]).collect();
        format!("facts: {family}\n{id}:{lines}{SOURCED}")
    }

    fn day(text: &str) -> NaiveDate {
        raw::date(text).unwrap()
    }

    /// Reads one fact without findings.
    fn clean(family: &str, id: &str, lines: &str) -> Facts {
        let text = one(family, id, lines);
        let (facts, findings, sources) = read(&[("f.yaml", &text)]);
        assert_eq!(render(&findings, &sources, Format::Plain, false), "", "{text}");
        facts
    }

    #[test]
    fn each_family_is_read() {
        let facts = clean(
            "hotlines",
            "icbc",
            "value: '95588'\nabroad: '+86-10-95588'\nhours: hours-always\nhours_confidence: low\nscope: whole country",
        );
        let icbc = &facts.hotlines["icbc"];
        assert_eq!(
            icbc.value,
            Hotline {
                number: "95588".into(),
                abroad: Some("+86-10-95588".into()),
                hours: Some(Hours { message: "hours-always".into(), confidence: Confidence::Low }),
            }
        );
        assert_eq!((icbc.source.as_str(), icbc.confidence), ("a book", Confidence::High));
        assert_eq!((icbc.verified_on, icbc.review_by), (day("2026-11-22"), day("2027-05-22")));
        assert_eq!(icbc.place, Place::new("f.yaml", 16, 20));

        assert_eq!(clean("links", "samr-12315", "value: www.12315.cn").links["samr-12315"].value, "www.12315.cn");
        let laws = clean("laws", "civil-577", "law: civil\narticle: 577");
        assert_eq!(laws.laws["civil-577"].value, Law { law: "civil".into(), article: Some(577) });
        assert_eq!(clean("laws", "civil", "law: civil").laws["civil"].value.article, None);
        let terms = clean("terms", "reply", "length: 15\nunit: working_days\nat_most: 60\nstarts: complaint_received");
        assert_eq!(terms.terms["reply"].value, Term { length: 15, at_most: Some(60), unit: Unit::WorkingDays });
        assert!(clean("paths", "wechat-complain", "").known(Family::Paths, "wechat-complain"));
        assert!(clean("claims", "refund-way", "note: seen").known(Family::Claims, "refund-way"));
        let rates = clean(
            "rates",
            "lpr-1y",
            "value: 3.10\nas_of: 2026-08-20\nhistory: [{ from: 2019-08-20, value: '4.25' }, { from: 2024-10-21, value: 3.1 }]",
        );
        let history = vec![(day("2019-08-20"), 425), (day("2024-10-21"), 310)];
        assert_eq!(rates.rates["lpr-1y"].value, Rate { basis_points: 310, as_of: day("2026-08-20"), history });
    }

    #[test]
    fn a_shape_matches_the_whole_number() {
        let facts = clean(
            "shapes",
            "wx-txn",
            r"
            pattern: '42(?P<d>20\d{6})\d{2}'
            date: yyyymmdd
            examples: ['422026010299']
            secret: yes",
        );
        let shape = &facts.shapes["wx-txn"].value;
        assert_eq!((shape.date, shape.secret), (Some(ShapeDate::Yyyymmdd), true));
        assert_eq!(&shape.pattern.captures("422026010299").unwrap()["d"], "20260102");
        for other in ["x422026010299", "4220260102991", "422026010299\n", ""] {
            assert!(!shape.pattern.is_match(other), "{other:?}");
        }
    }

    #[test]
    fn a_year_unfolds_its_ranges() {
        let facts = clean("calendar", "2026", "off: [2026-01-01/2026-01-03, 2026-10-01]\nwork: ['2026-01-04']");
        let plan = &facts.calendar[&2026].value;
        assert_eq!(plan.off, ["2026-01-01", "2026-01-02", "2026-01-03", "2026-10-01"].map(day).into());
        assert_eq!(plan.work, ["2026-01-04"].map(day).into());
        assert!(clean("calendar", "'2026'", "off: 2026-01-01\nwork: []").ids(Family::Calendar).is_empty());
    }

    #[test]
    fn what_is_wrong_is_said() {
        let table: &[(&str, &str, &str, &str)] = &[
            ("hotlines", "x", "", "2:1: error[missing-key]: `x` has no `value:`"),
            ("hotlines", "X", "value: 95588", "2:1: error[bad-name]: `X` is not an id"),
            (
                "hotlines",
                "x",
                "value: ring me",
                "3:10: error[wrong-kind]: expected a telephone number as dialled, such as `95588` here, found `ring me`",
            ),
            (
                "hotlines",
                "x",
                "value: 95588\nabroad: 95588",
                "4:11: error[wrong-kind]: expected a telephone number from abroad, such as `+86-10-95588` here, found `95588`",
            ),
            (
                "hotlines",
                "x",
                "valve: 95588",
                "3:3: error[unknown-key]: `valve` means nothing here\n  here: this would do nothing\n  help: did you mean `value`?\nf.yaml:2:1: error[missing-key]: `x` has no `value:`",
            ),
            ("links", "x", "value: look there", "3:10: error[wrong-kind]: expected a web address here, found `look there`"),
            ("laws", "x", "law: civil\narticle: 577a", "4:12: error[wrong-kind]: expected a whole number of 0 or more here, found `577a`"),
            (
                "terms",
                "x",
                "length: 3\nunit: day",
                "4:9: error[wrong-kind]: expected one of `hours`, `days`, `working_days`, `months`, `years` here, found `day`\n  help: did you mean `days`?",
            ),
            (
                "terms",
                "x",
                "length: 3\nunit: days\nat_most: 2",
                "5:12: error[wrong-kind]: expected a number not below `length` here, found `2`",
            ),
            ("rates", "x", "value: 3.4567\nas_of: 2026-01-01", "3:10: error[bad-rate]: `3.4567` is not a percentage"),
            ("rates", "x", "value: 3\nas_of: 2026-01-32", "4:10: error[bad-date]: `2026-01-32` is not a date"),
            (
                "rates",
                "x",
                "value: 3\nas_of: 2026-01-01\nhistory: [{ from: 2026-01-02, value: 3 }, { from: 2026-01-02, value: 2 }]",
                "5:53: error[wrong-kind]: expected a day after the line before here, found `2026-01-02`",
            ),
            (
                "shapes",
                "x",
                "pattern: '4(2'\nexamples: [x]",
                "3:12: error[bad-pattern]: this pattern cannot be read, so no answer would fit it\n  here: unclosed group",
            ),
            (
                "shapes",
                "x",
                "pattern: '(\\w{999}){999}'\nexamples: [x]",
                "3:12: error[bad-pattern]: this pattern cannot be read, so no answer would fit it\n  here: it allows too many different answers: lower its repetition counts",
            ),
            (
                "shapes",
                "x",
                "pattern: '42\\d'\nexamples: ['421', '4212']",
                "4:21: error[example-does-not-match]: the example `4212` is refused by its own pattern\n  here: `4212` does not match `42\\d`",
            ),
            (
                "shapes",
                "x",
                "pattern: '42'\nexamples: '42'\ndate: yymmdd",
                "3:12: error[bad-pattern]: this pattern has no group `d` for the date",
            ),
            (
                "shapes",
                "x",
                "pattern: '(?P<d>42)'\nexamples: '42'",
                "3:12: error[bad-pattern]: this pattern has a group `d`, but nothing says how the date in it is written",
            ),
            ("calendar", "next", "off: []\nwork: []", "2:1: error[wrong-kind]: expected a year here, found `next`"),
            (
                "calendar",
                "2026",
                "off: [2026-02-30]\nwork: []",
                "3:9: error[bad-date]: `2026-02-30` is neither a date nor two dates with `/` between",
            ),
            ("calendar", "2026", "off: [2025-12-31]\nwork: []", "3:9: error[wrong-kind]: expected days of 2026 here, found `2025-12-31`"),
            (
                "calendar",
                "2026",
                "off: [2026-01-03/2026-01-01]\nwork: []",
                "3:9: error[wrong-kind]: expected a first and a last day, at most a month apart here, found `2026-01-03/2026-01-01`",
            ),
            (
                "calendar",
                "2026",
                "off: [2026-01-01/2026-11-03]\nwork: []",
                "3:9: error[wrong-kind]: expected a first and a last day, at most a month apart here, found `2026-01-01/2026-11-03`",
            ),
            (
                "calendar",
                "2026",
                "off: [2026-01-04]\nwork: [2026-01-04]",
                "4:10: error[wrong-kind]: expected a day that is not off as well here, found `2026-01-04`",
            ),
            (
                "calendar",
                "2026",
                "off: []\nwork: [2026-01-05]",
                "4:10: error[wrong-kind]: expected a Saturday or Sunday here, found `2026-01-05`",
            ),
            (
                "hotline",
                "x",
                "value: 1",
                "1:8: error[unknown-family]: no family of facts is named `hotline`\n  help: did you mean `hotlines`?",
            ),
        ];
        for (family, id, lines, expected) in table {
            let text = one(family, id, lines);
            let (_, findings, sources) = read(&[("f.yaml", &text)]);
            let plain = render(&findings, &sources, Format::Plain, false);
            assert!(plain.starts_with(&format!("f.yaml:{expected}\n")), "{text}\n{plain}");
            let headlines = |text: &str| text.lines().filter(|line| !line.starts_with(' ')).count();
            assert_eq!(headlines(&plain), headlines(expected), "{text}\n{plain}");
        }
    }

    #[test]
    fn all_that_is_missing_is_reported_in_one_run() {
        let text = "facts: claims\nx:\n  confidence: sure\n  verified_on: 2026-11-22\n  review_by: 2026-11-22\ny:\n";
        let (facts, findings, sources) = read(&[("f.yaml", text)]);
        assert!(facts.claims.is_empty());
        assert_eq!(
            render(&findings, &sources, Format::Plain, false),
            "\
f.yaml:2:1: error[missing-key]: `x` has no `source:`
  help: add `source:`
f.yaml:3:15: error[wrong-kind]: expected one of `high`, `medium`, `low`, `unverified` here, found `sure`
f.yaml:5:14: error[wrong-kind]: expected a day after `verified_on` here, found `2026-11-22`
  help: write a day after `verified_on`
f.yaml:6:1: error[wrong-kind]: expected keys and values here, found nothing
  help: write keys and values
"
        );
    }

    #[test]
    fn a_file_must_begin_with_its_family() {
        for text in ["x: 1\nfacts: claims\n", "{}", "[]", "text"] {
            let (_, findings, _) = read(&[("f.yaml", text)]);
            assert_eq!(findings.len(), 1, "{text}");
        }
    }

    #[test]
    fn an_id_counts_once_over_all_files() {
        let (one, two) = (one("links", "a", "value: a.cn"), one("links", "a", "value: b.cn"));
        let (facts, findings, sources) = read(&[("1.yaml", &one), ("2.yaml", &two)]);
        assert_eq!(facts.links["a"].value, "a.cn");
        assert_eq!(
            render(&findings, &sources, Format::Plain, false),
            "\
2.yaml:2:1: error[duplicate-name]: `a` is declared twice
  here: only the first one counts
  also: 1.yaml:2:1: first declared here
  help: rename or remove one of them
"
        );
    }

    #[test]
    fn a_fact_past_its_review_is_stale() {
        let text = one("hotlines", "icbc", "value: 95588");
        let (facts, _, sources) = read(&[("f.yaml", &text)]);
        assert_eq!(facts.stale(day("2027-05-22")), []);
        assert!(render(&facts.stale(day("2027-05-23")), &sources, Format::Plain, false).contains("due for 1 day, since"));
        assert_eq!(
            render(&facts.stale(day("2027-06-01")), &sources, Format::Human, false),
            "\
warning[stale-fact]: the hotline `icbc` was not checked in time, so customers may be told what is no longer true
 --> f.yaml:2:1
  |
2 | icbc:
  | ^^^^ due for 10 days, since 2027-05-22
  |
  = note: last checked on 2026-11-22: a book
  = help: read its source again, then correct the value, `verified_on` and `review_by`
"
        );
    }

    #[test]
    fn an_unknown_id_is_suggested() {
        let text = one("hotlines", "icbc", "value: 95588");
        let (facts, ..) = read(&[("f.yaml", &text)]);
        assert_eq!(facts.ids(Family::Hotlines), ["icbc"]);
        assert_eq!(facts.unknown(Family::Hotlines, "icbc", Place::default()), None);
        let table = [
            (Family::Hotlines, "icbcc", "did you mean `icbc`?"),
            (Family::Hotlines, "boc", "declare it with its source in a file that begins with `facts: hotlines`"),
            (Family::Laws, "icbc", "declare it with its source in a file that begins with `facts: laws`"),
        ];
        for (family, id, help) in table {
            let finding = facts.unknown(family, id, Place::default()).unwrap();
            assert_eq!((finding.code, finding.help.as_deref()), ("unknown-fact", Some(help)), "{id}");
        }
    }
}
