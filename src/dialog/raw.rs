//! YAML as it is written: a tree in which every value knows its place, and a [`Reader`] that turns its parts into Rust values
//! and says in plain words what is wrong with them. That the files are YAML is a secret of this page.
//!
//! A file is never trusted: it is at most [`FILE_LIMIT`] bytes and [`NODE_LIMIT`] values, at most [`DEPTH_LIMIT`] levels deep,
//! and has no aliases, so that no small file unfolds into a large one.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use regex::{Regex, RegexBuilder};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::options::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy};
use serde_saphyr::{Error, Location, Spanned};

use super::facts::Unit;
use super::slot::Money;
use crate::diagnostic::{Finding, Place};

/// The largest file that is read, in bytes.
pub const FILE_LIMIT: usize = 1 << 20;
/// The most values (keys, texts, lists and maps together) that a file may hold.
pub const NODE_LIMIT: usize = 100_000;
/// The most levels of lists and maps within each other. A dialog needs nine.
pub const DEPTH_LIMIT: usize = 24;
/// The largest compiled pattern, in bytes.
const PATTERN_LIMIT: usize = 1 << 20;
/// Duplicate names reported for one file.
const DUPLICATE_LIMIT: usize = 20;

/// One value of a file and the bytes it was written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// The first byte.
    pub start: usize,
    /// One past the last byte. An absent value (`key:` and nothing more) has the place of its key.
    pub end: usize,
}

/// What a [`Node`] is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing, or `~`, or `null`.
    Null,
    /// `true` or `false`. `yes` and `no` are text, see [`Node::yes_no`].
    Bool(bool),
    /// A number exactly as written, so that `0.10` and a number of thirty digits stay what they are.
    Num(String),
    /// Text, without its quotes. Dates, `007` and `1_000` are text too.
    Str(String),
    /// A list.
    Seq(Vec<Node>),
    /// Keys and values in the order written. A key is always text, a number, `true` or `false`, and occurs once.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The text, number, `true` or `false` that was written; nothing for a list, a map or an absent value.
    pub fn scalar(&self) -> Option<&str> {
        match &self.kind {
            Kind::Str(text) | Kind::Num(text) => Some(text),
            Kind::Bool(true) => Some("true"),
            Kind::Bool(false) => Some("false"),
            Kind::Null | Kind::Seq(_) | Kind::Map(_) => None,
        }
    }

    /// `yes` or `true`, `no` or `false`, or nothing.
    pub fn yes_no(&self) -> Option<bool> {
        match self.scalar()? {
            "yes" | "true" => Some(true),
            "no" | "false" => Some(false),
            _ => None,
        }
    }

    /// The value of a key, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|(_, value)| value)
    }

    /// The first key of a map: it says what kind of file this is.
    pub fn first_key(&self) -> Option<&str> {
        match &self.kind {
            Kind::Map(entries) => entries.first()?.0.scalar(),
            _ => None,
        }
    }

    /// Where it stands, in a file of this name.
    pub fn place(&self, file: impl Into<Arc<str>>) -> Place {
        Place::new(file, self.start, self.end)
    }

    fn entry(&self, key: &str) -> Option<&(Node, Node)> {
        match &self.kind {
            Kind::Map(entries) => entries.iter().find(|(name, _)| name.scalar() == Some(key)),
            _ => None,
        }
    }

    /// What it is, in the operator's words.
    fn described(&self) -> String {
        match &self.kind {
            Kind::Null => "nothing".into(),
            Kind::Bool(_) | Kind::Num(_) | Kind::Str(_) => format!("`{}`", shortened(self.scalar().unwrap_or_default())),
            Kind::Seq(_) => "a list".into(),
            Kind::Map(_) => "keys and values".into(),
        }
    }
}

/// A length of time as operators write it: `72h`, `2d`, `3wd`, `6mo`, `3y`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duration {
    /// How many.
    pub length: u32,
    /// Of what.
    pub unit: Unit,
}

impl Duration {
    /// Reads `72h` (hours), `2d` (calendar days), `3wd` (working days), `6mo` (months) or `3y` (years), up to 9999 of them.
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (number, unit) = text.split_at(digits);
        let unit = match unit {
            "h" => Unit::Hours,
            "d" => Unit::Days,
            "wd" => Unit::WorkingDays,
            "mo" => Unit::Months,
            "y" => Unit::Years,
            _ => return None,
        };
        let length = number.parse().ok().filter(|length| *length <= 9999)?;
        Some(Self { length, unit })
    }
}

/// Reads `12`, `12.5` or `12.50` as 1200, 1250, 1250. Refuses signs, more than two decimals and more than ten digits before the point.
pub fn hundredths(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole, 10) || !digits(part, 2) {
        return None;
    }
    let part = if part.len() == 1 { part.parse::<i64>().ok()? * 10 } else { part.parse().ok()? };
    Some(whole.parse::<i64>().ok()? * 100 + part)
}

/// Reads `2026-11-22`, with four, two and two digits. Refuses days that do not exist.
pub fn date(text: &str) -> Option<NaiveDate> {
    (text.len() == 10 && !text.starts_with(['+', '-'])).then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok())?
}

/// The tree of one file, or what is wrong with it as YAML: `file-too-large`, `yaml-alias`, `yaml-too-deep`, `duplicate-name`, `bad-yaml`.
/// A file that is refused takes milliseconds whatever it holds.
pub fn parse(file: &str, text: &str) -> Result<Node, Vec<Finding>> {
    if text.len() > FILE_LIMIT {
        let message = format!("this file is larger than {} KiB and is not read", FILE_LIMIT / 1024);
        return Err(vec![Finding::error("file-too-large", Place::top(file), message).help("split it into several files")]);
    }
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_anchors: 0,
            max_aliases: 0,
            max_nodes: NODE_LIMIT,
            max_depth: DEPTH_LIMIT,
            flow_nesting_limit: DEPTH_LIMIT,
        },
        with_snippet: false,
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        non_finite_float_policy: NonFiniteFloatPolicy::AsString,
        // Reported below, all of them, with both places.
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        reject_unsupported_tags: true,
    };
    let scanned: Spanned<Scanned> = match serde_saphyr::from_str_with_options(text, options) {
        Ok(scanned) => scanned,
        Err(error) => return Err(vec![refused(file, text, &error)]),
    };
    let mut findings = Vec::new();
    let node = placed(file, text, scanned, &mut findings);
    if matches!(node.kind, Kind::Null) {
        let finding = Finding::error("bad-yaml", Place::top(file), "this file is empty");
        findings.push(finding.help("write something into it, or remove it"));
    }
    if findings.is_empty() { Ok(node) } else { Err(findings) }
}

// ── reading a tree ──

/// Reads nodes into values. What does not fit becomes a finding and nothing is returned for it, so that one run reports everything.
pub struct Reader<'a> {
    /// The file as shown.
    pub file: Arc<str>,
    /// Where findings go.
    pub findings: &'a mut Vec<Finding>,
}

/// The keys of a map that were checked against the ones that mean something.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'n> {
    owner: &'n Node,
    node: &'n Node,
}

impl<'n> Fields<'n> {
    /// The value of a key, if it is there.
    pub fn get(self, key: &str) -> Option<&'n Node> {
        self.node.get(key)
    }

    /// The key itself, for a finding that points at it.
    pub fn key(self, key: &str) -> Option<&'n Node> {
        self.node.entry(key).map(|(name, _)| name)
    }

    /// The name these keys belong to, for a finding about all of them.
    pub fn owner(self) -> &'n Node {
        self.owner
    }

    /// Keys and values in the order written.
    pub fn entries(self) -> &'n [(Node, Node)] {
        match &self.node.kind {
            Kind::Map(entries) => entries,
            _ => &[],
        }
    }
}

impl<'a> Reader<'a> {
    /// A reader of one file.
    pub fn new(file: impl Into<Arc<str>>, findings: &'a mut Vec<Finding>) -> Self {
        Self { file: file.into(), findings }
    }

    /// Where a node of this file stands.
    pub fn place(&self, node: &Node) -> Place {
        node.place(self.file.clone())
    }

    /// Reports `wrong-kind`: something of another kind belongs here, such as `a list of names`.
    pub fn wrong_kind(&mut self, node: &Node, expected: &str) {
        let message = format!("expected {expected} here, found {}", node.described());
        self.findings.push(Finding::error("wrong-kind", self.place(node), message).help(format!("write {expected}")));
    }

    /// The keys and values of a map whose keys the operator chooses.
    pub fn map<'n>(&mut self, node: &'n Node) -> Option<&'n [(Node, Node)]> {
        if let Kind::Map(entries) = &node.kind {
            return Some(entries);
        }
        self.wrong_kind(node, "keys and values");
        if let (Some(text), Some(last)) = (node.scalar(), self.findings.last_mut())
            && text.contains(':')
        {
            last.help = Some("put a space after the `:`".to_owned());
        }
        None
    }

    /// The keys of a map, which must be among `known`; each other one is an `unknown-key`. An item of a list is its own owner.
    pub fn fields<'n>(&mut self, node: &'n Node, known: &[&str]) -> Option<Fields<'n>> {
        self.fields_of(node, node, known)
    }

    /// The same for a map that stands under the key `owner`, which is pointed at when a key is missing.
    pub fn fields_of<'n>(&mut self, owner: &'n Node, node: &'n Node, known: &[&str]) -> Option<Fields<'n>> {
        for (key, _) in self.map(node)? {
            let name = key.scalar().unwrap_or_default();
            if known.contains(&name) {
                continue;
            }
            let message = format!("`{}` means nothing here", shortened(name));
            let finding = Finding::error("unknown-key", self.place(key), message).label("this would do nothing");
            let finding = finding.help(format!("the keys here are {}", quoted(known))).suggest(name, known.iter().copied());
            self.findings.push(finding.unless_taken(|meant| node.get(meant).is_some()));
        }
        Some(Fields { owner, node })
    }

    /// The value of a key that must be there; otherwise `missing-key`.
    pub fn need<'n>(&mut self, fields: Fields<'n>, key: &str) -> Option<&'n Node> {
        let found = fields.get(key);
        if found.is_none() {
            let message = match fields.owner.scalar() {
                Some(owner) => format!("`{}` has no `{key}:`", shortened(owner)),
                None => format!("a `{key}:` is missing here"),
            };
            let finding = Finding::error("missing-key", self.place(fields.owner), message);
            self.findings.push(finding.help(format!("add `{key}:`")));
        }
        found
    }

    /// A list; a single value stands for a list of one.
    pub fn list<'n>(&mut self, node: &'n Node) -> &'n [Node] {
        match &node.kind {
            Kind::Seq(items) => items,
            Kind::Map(_) | Kind::Null => {
                self.wrong_kind(node, "a value or a list");
                &[]
            }
            _ => std::slice::from_ref(node),
        }
    }

    /// Text; a number or a date is taken as it was written.
    pub fn text<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        let text = node.scalar().filter(|text| !text.is_empty());
        if text.is_none() {
            self.wrong_kind(node, "text");
        }
        text
    }

    /// A name such as `posted_on`: lower-case letters, digits and `_`, first a letter. Otherwise `bad-name`.
    pub fn name<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        let text = self.scalar(node, "a name")?;
        let fits = |text: &str| {
            text.starts_with(|c: char| c.is_ascii_lowercase())
                && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        };
        if fits(text) {
            return Some(text);
        }
        let meant = text.to_ascii_lowercase().replace(['-', ' '], "_");
        let help = "write it as `lower_snake_case`, first a letter";
        self.bad("bad-name", node, "is not a name", help, Some(meant).filter(|meant| fits(meant)));
        None
    }

    /// An id of a message or a fact such as `parcel-fault`: lower-case letters, digits, `-` and `_`. Otherwise `bad-name`.
    pub fn id<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        let text = self.scalar(node, "an id")?;
        let fits = |text: &str| {
            text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
                && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_'))
        };
        if fits(text) {
            return Some(text);
        }
        let meant = text.to_ascii_lowercase().replace(' ', "-");
        self.bad("bad-name", node, "is not an id", "write it as `kebab-case`", Some(meant).filter(|meant| fits(meant)));
        None
    }

    /// `yes` or `no`.
    pub fn yes_no(&mut self, node: &Node) -> Option<bool> {
        let value = node.yes_no();
        if value.is_none() {
            self.wrong_kind(node, "`yes` or `no`");
        }
        value
    }

    /// A whole number.
    pub fn int(&mut self, node: &Node) -> Option<i64> {
        let value = node.scalar().filter(|text| !text.starts_with('+')).and_then(|text| text.parse().ok());
        if value.is_none() {
            self.wrong_kind(node, "a whole number");
        }
        value
    }

    /// A number of things, from 0 to about four thousand million.
    pub fn count(&mut self, node: &Node) -> Option<u32> {
        let value = node.scalar().filter(|text| !text.starts_with('+')).and_then(|text| text.parse().ok());
        if value.is_none() {
            self.wrong_kind(node, "a whole number of 0 or more");
        }
        value
    }

    /// Yuan with at most two decimals. Otherwise `bad-money`.
    pub fn money(&mut self, node: &Node) -> Option<Money> {
        let text = self.scalar(node, "an amount in yuan")?;
        let value = hundredths(text).map(Money);
        if value.is_none() {
            let help = "write yuan with at most two decimals, such as `12.50`";
            self.bad("bad-money", node, "is not an amount in yuan", help, plain_money(text));
        }
        value
    }

    /// Percent with at most two decimals, in hundredths of a percent. Otherwise `bad-rate`.
    pub fn percent(&mut self, node: &Node) -> Option<i64> {
        let text = self.scalar(node, "a percentage")?;
        let value = hundredths(text);
        if value.is_none() {
            let meant = text.strip_suffix(['%', '％']).map(str::trim_end).filter(|meant| hundredths(meant).is_some());
            let help = "write percent with at most two decimals, such as `3.45`";
            self.bad("bad-rate", node, "is not a percentage", help, meant.map(str::to_owned));
        }
        value
    }

    /// A length of time, see [`Duration::read`]. Otherwise `bad-duration`.
    pub fn duration(&mut self, node: &Node) -> Option<Duration> {
        let text = self.scalar(node, "a length of time")?;
        let value = Duration::read(text);
        if value.is_none() {
            let help = "write `72h`, `2d` (calendar days), `3wd` (working days), `6mo` or `3y`";
            self.bad("bad-duration", node, "is not a length of time", help, plain_duration(text));
        }
        value
    }

    /// A date such as `2026-11-22`. Otherwise `bad-date`.
    pub fn date(&mut self, node: &Node) -> Option<NaiveDate> {
        let text = self.scalar(node, "a date")?;
        let value = date(text);
        if value.is_none() {
            let help = "write a day that exists as year-month-day, such as `2026-11-22`";
            self.bad("bad-date", node, "is not a date", help, plain_date(text));
        }
        value
    }

    /// A pattern that matches the whole of a text, never a part of it. Otherwise `bad-pattern`.
    pub fn pattern(&mut self, node: &Node) -> Option<Regex> {
        let source = self.text(node)?;
        let build = |pattern: &str, limit: usize| RegexBuilder::new(pattern).size_limit(limit).build();
        // Alone first: `a)|(b` must not become right by being put between brackets. Only to be read, for which no room is needed.
        let alone = build(source, 0).err().filter(|error| !matches!(error, regex::Error::CompiledTooBig(_)));
        match alone.map_or_else(|| build(&format!("^(?:{source})$"), PATTERN_LIMIT), Err) {
            Ok(pattern) => Some(pattern),
            Err(error) => {
                let why = match error {
                    regex::Error::CompiledTooBig(_) => "it allows too many different answers: lower its repetition counts".to_owned(),
                    error => error.to_string().lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned(),
                };
                let finding = Finding::error("bad-pattern", self.place(node), "this pattern cannot be read, so no answer would fit it");
                self.findings.push(finding.label(why).help("correct it; a character that is meant as it stands needs a `\\` before it"));
                None
            }
        }
    }

    /// An example that its own pattern must match. Otherwise `example-does-not-match`.
    pub fn example<'n>(&mut self, node: &'n Node, pattern: &Regex, written: &Node) -> Option<&'n str> {
        let example = self.text(node)?;
        if pattern.is_match(example) {
            return Some(example);
        }
        let message = format!("the example `{}` is refused by its own pattern", shortened(example));
        let label = format!("`{}` does not match `{}`", shortened(example), shortened(written.scalar().unwrap_or_default()));
        self.findings.push(
            Finding::error("example-does-not-match", self.place(node), message).label(label).help("correct the example or the pattern"),
        );
        None
    }

    fn scalar<'n>(&mut self, node: &'n Node, expected: &str) -> Option<&'n str> {
        let text = node.scalar();
        if text.is_none() {
            self.wrong_kind(node, expected);
        }
        text
    }

    /// `meant` is how it is written, if that is certain.
    fn bad(&mut self, code: &'static str, node: &Node, what: &str, help: &str, meant: Option<String>) {
        let written = node.scalar().unwrap_or_default();
        let finding = Finding::error(code, self.place(node), format!("`{}` {what}", shortened(written))).help(help);
        self.findings.push(match meant {
            Some(meant) => finding.mend(written, meant),
            None => finding,
        });
    }
}

/// `5,000`, `¥5000` and `5000元` as 5000. A comma that parts no thousands may be a decimal point, and is left.
fn plain_money(text: &str) -> Option<String> {
    let bare = text.trim_start_matches(['¥', '￥']).trim_end_matches(['元', '圆']).trim();
    let (whole, _) = bare.split_once('.').unwrap_or((bare, ""));
    let mut groups = whole.split(',');
    let first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()) || !whole.contains(','));
    let thousands = first && groups.all(|group| group.len() == 3);
    Some(bare.replace(',', "")).filter(|meant| thousands && hundredths(meant).is_some())
}

/// `2 days` as `2d`.
fn plain_duration(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let digits = lower.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = lower.split_at(digits);
    let unit = match unit.trim() {
        "h" | "hour" | "hours" => "h",
        "d" | "day" | "days" => "d",
        "wd" | "working day" | "working days" => "wd",
        "mo" | "month" | "months" => "mo",
        "y" | "year" | "years" => "y",
        _ => return None,
    };
    Some(format!("{number}{unit}")).filter(|meant| Duration::read(meant).is_some())
}

/// `2026/1/5` and `2026-1-5` as `2026-01-05`.
fn plain_date(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let [year, month, day] = parts.as_slice() else { return None };
    let digits = |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    (year.len() == 4 && digits(year, 4) && digits(month, 2) && digits(day, 2)).then_some(())?;
    Some(format!("{year}-{month:0>2}-{day:0>2}")).filter(|meant| date(meant).is_some())
}

/// Names between backticks with commas.
pub fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// At most forty characters of what the operator typed.
pub fn shortened(text: &str) -> String {
    let mut characters = text.chars();
    let mut short: String = characters.by_ref().take(40).collect();
    if characters.next().is_some() {
        short.push('…');
    }
    short
}

// ── from YAML to the tree ──

/// What the YAML library hands over, before places and numbers are put right.
enum Scanned {
    Null,
    Bool(bool),
    Num,
    Str(String),
    Seq(Vec<Spanned<Scanned>>),
    Map(Vec<(Spanned<Scanned>, Spanned<Scanned>)>),
}

impl<'de> Deserialize<'de> for Scanned {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Scanned;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("a value")
            }
            fn visit_bool<E>(self, value: bool) -> Result<Scanned, E> {
                Ok(Scanned::Bool(value))
            }
            // The value of a number is never used: its text is taken from the file.
            fn visit_i64<E>(self, _: i64) -> Result<Scanned, E> {
                Ok(Scanned::Num)
            }
            fn visit_i128<E>(self, _: i128) -> Result<Scanned, E> {
                Ok(Scanned::Num)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Scanned, E> {
                Ok(Scanned::Num)
            }
            fn visit_u128<E>(self, _: u128) -> Result<Scanned, E> {
                Ok(Scanned::Num)
            }
            fn visit_f64<E>(self, _: f64) -> Result<Scanned, E> {
                Ok(Scanned::Num)
            }
            fn visit_str<E>(self, value: &str) -> Result<Scanned, E> {
                Ok(Scanned::Str(value.to_owned()))
            }
            fn visit_string<E>(self, value: String) -> Result<Scanned, E> {
                Ok(Scanned::Str(value))
            }
            fn visit_unit<E>(self) -> Result<Scanned, E> {
                Ok(Scanned::Null)
            }
            fn visit_none<E>(self) -> Result<Scanned, E> {
                Ok(Scanned::Null)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Scanned, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = access.next_element()? {
                    items.push(item);
                }
                Ok(Scanned::Seq(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Scanned, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = access.next_entry()? {
                    entries.push(entry);
                }
                Ok(Scanned::Map(entries))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

/// The node with its place: lists and maps reach from their first to their last part. Reports keys that are no keys or occur twice.
fn placed(file: &str, text: &str, scanned: Spanned<Scanned>, findings: &mut Vec<Finding>) -> Node {
    let (mut start, mut end) = span(text, scanned.referenced);
    let kind = match scanned.value {
        Scanned::Null => {
            // The dash of an empty list item is the only thing there to point at.
            if start == end && text[..start].ends_with('-') {
                start -= 1;
            }
            Kind::Null
        }
        Scanned::Bool(value) => Kind::Bool(value),
        Scanned::Num => Kind::Num(text[start..end].to_owned()),
        Scanned::Str(value) => {
            // A block of text ends with its last word, not with the line break after it.
            end = start + text[start..end].trim_end().len();
            Kind::Str(value)
        }
        Scanned::Seq(items) => {
            let items: Vec<Node> = items.into_iter().map(|item| placed(file, text, item, findings)).collect();
            end = items.last().map_or(end, |last| last.end.max(end));
            end = closed(text, start, end);
            Kind::Seq(items)
        }
        Scanned::Map(entries) => {
            let mut seen: BTreeMap<String, (usize, usize)> = BTreeMap::new();
            let mut placed_entries = Vec::with_capacity(entries.len());
            for (key, value) in entries {
                let key = placed(file, text, key, findings);
                let mut value = placed(file, text, value, findings);
                if matches!(value.kind, Kind::Null) && value.start == value.end {
                    (value.start, value.end) = (key.start, key.end);
                }
                match key.scalar() {
                    None => findings.push(
                        Finding::error("bad-yaml", key.place(file), format!("expected a key here, found {}", key.described()))
                            .help("write one word before the `:`; put text that begins with `[` or `{` in quotes"),
                    ),
                    Some(name) => match seen.get(name) {
                        Some((first, last)) if findings.len() < DUPLICATE_LIMIT => findings.push(
                            Finding::error("duplicate-name", key.place(file), format!("`{}` stands here twice", shortened(name)))
                                .label("only one of the two would count")
                                .also(Place::new(file, *first, *last), "first written here")
                                .help("rename or remove one of them"),
                        ),
                        Some(_) => {}
                        None => {
                            seen.insert(name.to_owned(), (key.start, key.end));
                        }
                    },
                }
                placed_entries.push((key, value));
            }
            if let (Some((first, _)), Some((_, last))) = (placed_entries.first(), placed_entries.last()) {
                start = start.min(first.start);
                end = end.max(last.end);
            }
            end = closed(text, start, end);
            Kind::Map(placed_entries)
        }
    };
    Node { kind, start, end }
}

/// The end of a list or map in brackets, with the closing bracket if nothing but space stands before it.
fn closed(text: &str, start: usize, end: usize) -> usize {
    let bracket = match text.as_bytes().get(start) {
        Some(b'[') => ']',
        Some(b'{') => '}',
        _ => return end,
    };
    let rest = text[end..].trim_start();
    if rest.starts_with(bracket) { text.len() - rest.len() + 1 } else { end }
}

/// Bytes of a place, always within the text and between characters.
fn span(text: &str, location: Location) -> (usize, usize) {
    let span = location.span();
    let start = span.byte_offset().map_or_else(|| byte_of(text, location), |offset| usize::try_from(offset).unwrap_or(usize::MAX));
    let length = span.byte_len().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let start = boundary(text, start);
    (start, boundary(text, start.saturating_add(length)))
}

/// The byte at a line and column, both counted from 1, the column in characters.
fn byte_of(text: &str, location: Location) -> usize {
    let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX).saturating_sub(1);
    let line_start = match number(location.line()) {
        0 => 0,
        line => text.match_indices('\n').nth(line - 1).map_or(text.len(), |(newline, _)| newline + 1),
    };
    let column = text[line_start..].char_indices().nth(number(location.column()));
    column.map_or(text.len(), |(at, _)| line_start + at)
}

fn boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The library's error in the operator's words.
fn refused(file: &str, text: &str, error: &Error) -> Finding {
    let (start, _) = error.location().map_or((0, 0), |location| span(text, location));
    let place = |start: usize| Place::new(file, start, start + text[start..].chars().next().map_or(0, char::len_utf8));
    let said = error.to_string();
    let alias = || {
        // The library points behind the name; the `&` stands before it on the same line.
        let line = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let mark = text[line..start].rfind(['&', '*']).map_or(start, |at| line + at);
        Finding::error("yaml-alias", place(mark), "anchors and aliases (`&` and `*`) are not used here")
            .help("write the value out where it is needed; put text that begins with `&` or `*` in quotes")
    };
    let too_deep = || {
        Finding::error("yaml-too-deep", place(start), format!("lists and keys are nested more than {DEPTH_LIMIT} levels deep"))
            .help("look for a bracket that is not closed, or for lines indented too far")
    };
    match error {
        Error::Budget { breach, .. } => {
            let breach = format!("{breach:?}");
            return if breach.starts_with("Anchor") || breach.starts_with("Alias") {
                alias()
            } else if breach.starts_with("Depth") {
                too_deep()
            } else {
                let message = format!("this file holds more than {NODE_LIMIT} values and is not read");
                Finding::error("file-too-large", place(start), message).help("split it into several files")
            };
        }
        Error::UnknownAnchor { .. } => return alias(),
        _ if said.starts_with("recursion limit") => return too_deep(),
        _ => {}
    }
    let known = PLAIN_WORDS.iter().find(|(theirs, ..)| said.contains(theirs));
    let (message, help) = if let Some((_, message, help)) = known {
        ((*message).to_owned(), *help)
    } else {
        let what = said.split(" at line ").next().unwrap_or_default();
        (format!("this is not YAML: {what}"), "compare this line with the ones around it")
    };
    Finding::error("bad-yaml", place(start), message).help(help)
}

/// What the YAML library says, what we say, and what to do.
const PLAIN_WORDS: [(&str, &str, &str); 18] = [
    ("did not find expected ',' or '}'", "a `{` before this is not closed", "add the missing `}` or `,` here or on a line above"),
    ("did not find expected ',' or ']'", "a `[` before this is not closed", "add the missing `]` or `,` here or on a line above"),
    ("unclosed quote", "a quote is opened here and never closed", "add the closing quote"),
    ("unclosed bracket", "a bracket is opened here and never closed", "add the closing bracket"),
    ("misplaced bracket", "a bracket is closed here that was never opened", "remove it, or put the text in quotes"),
    ("illegal placement of ':'", "a `:` cannot stand here", "close the bracket of the line before, or put the text in quotes"),
    (
        "mapping values are not allowed",
        "a `:` cannot stand here",
        "put a text with `: ` in it in quotes, or check how far this line is indented",
    ),
    ("tabs disallowed", "this line is indented with a tab", "use spaces"),
    ("unexpected character", "a text cannot begin with this character", "put the text in quotes"),
    ("expected <document start>", "this line does not line up with the lines above", "indent it as far as its neighbours"),
    ("block collection", "this line does not line up with the lines above", "indent it as far as its neighbours"),
    ("block mapping", "this line does not line up with the lines above", "indent it as far as its neighbours"),
    ("unknown escape", "a backslash in this quoted text stands before a letter that has no meaning", "use single quotes around a pattern"),
    ("trailing content", "the quoted text ends before this word", "inside single quotes, write a quote as `''`"),
    ("multiple YAML documents", "a second document begins here", "remove the line `---`, or split the file"),
    ("unsupported tag", "tags such as `!this` are not used here", "put text that begins with `!` in quotes"),
    ("could not find expected ':'", "a key without `:` stands here", "add `:` and its value, or put the text in quotes"),
    ("simple key expected", "a key without `:` stands here", "add `:` and its value, or put the text in quotes"),
];

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;
    use std::time::{Duration as Time, Instant};

    use super::*;
    use crate::diagnostic::{Format, Sources, render};

    fn shown(text: &str, findings: &[Finding]) -> String {
        let mut sources = Sources::default();
        sources.insert("f.yaml", text);
        render(findings, &sources, Format::Plain, false)
    }

    fn tree(text: &str) -> Node {
        parse("f.yaml", text).unwrap_or_else(|findings| panic!("{}", shown(text, &findings)))
    }

    /// One line a node: what it is and the words of the file it was written in.
    fn outline(text: &str, node: &Node, depth: usize, out: &mut String) {
        let kind = match &node.kind {
            Kind::Null => "nothing".to_owned(),
            Kind::Bool(value) => format!("{value}"),
            Kind::Num(number) => format!("number {number}"),
            Kind::Str(words) => format!("text {words:?}"),
            Kind::Seq(_) => "list".to_owned(),
            Kind::Map(_) => "map".to_owned(),
        };
        writeln!(out, "{:depth$}{kind} <- {:?}", "", &text[node.start..node.end]).unwrap();
        match &node.kind {
            Kind::Seq(items) => items.iter().for_each(|item| outline(text, item, depth + 2, out)),
            Kind::Map(entries) => entries.iter().for_each(|(key, value)| {
                outline(text, key, depth + 2, out);
                outline(text, value, depth + 4, out);
            }),
            _ => {}
        }
    }

    #[test]
    fn what_is_certain_is_written_plainly() {
        type Plain = fn(&str) -> Option<String>;
        type Line = (&'static str, Option<&'static str>);
        let table: &[(Plain, &[Line])] = &[
            (
                plain_money,
                &[
                    ("5,000", Some("5000")),
                    ("1,234,567.5", Some("1234567.5")),
                    ("¥12.50", Some("12.50")),
                    ("5000元", Some("5000")),
                    ("5,0", None),
                    ("5,00.00", None),
                    ("1,2345", None),
                    ("12.345", None),
                    ("a lot", None),
                    ("", None),
                ],
            ),
            (
                plain_duration,
                &[("2 days", Some("2d")), ("72H", Some("72h")), ("3 working days", Some("3wd")), ("2 m", None), ("days", None)],
            ),
            (
                plain_date,
                &[
                    ("2026/1/5", Some("2026-01-05")),
                    ("2026-1-05", Some("2026-01-05")),
                    ("2027-11-31", None),
                    ("1/5/2026", None),
                    ("2026-+1-5", None),
                ],
            ),
        ];
        for (plain, lines) in table {
            for (written, expected) in *lines {
                assert_eq!(plain(written).as_deref(), *expected, "{written}");
            }
        }
    }

    #[test]
    fn every_value_knows_its_place() {
        let table: &[(&str, &[&str])] = &[
            ("a: 007", &["map <- \"a: 007\"", "  text \"a\" <- \"a\"", "    text \"007\" <- \"007\""]),
            ("0.10", &["number 0.10 <- \"0.10\""]),
            ("12315", &["number 12315 <- \"12315\""]),
            ("4200000985202103031441826014", &["number 4200000985202103031441826014 <- \"4200000985202103031441826014\""]),
            (
                "340282366920938463463374607431768211455",
                &["number 340282366920938463463374607431768211455 <- \"340282366920938463463374607431768211455\""],
            ),
            ("-5", &["number -5 <- \"-5\""]),
            ("1_000", &["text \"1_000\" <- \"1_000\""]),
            ("1e999", &["text \".inf\" <- \"1e999\""]),
            ("2026-11-22", &["text \"2026-11-22\" <- \"2026-11-22\""]),
            ("yes", &["text \"yes\" <- \"yes\""]),
            ("true", &["true <- \"true\""]),
            ("'包裹'", &["text \"包裹\" <- \"'包裹'\""]),
            ("\u{feff}\"\\t\"", &["text \"\\t\" <- \"\\\"\\\\t\\\"\""]),
            (
                "[a, {b: 1 } ]",
                &[
                    "list <- \"[a, {b: 1 } ]\"",
                    "  text \"a\" <- \"a\"",
                    "  map <- \"{b: 1 }\"",
                    "    text \"b\" <- \"b\"",
                    "      number 1 <- \"1\"",
                ],
            ),
            ("[ ]", &["list <- \"[ ]\""]),
            (
                "# x\r\na:\r\n  b: c\r\n",
                &[
                    "map <- \"a:\\r\\n  b: c\"",
                    "  text \"a\" <- \"a\"",
                    "    map <- \"b: c\"",
                    "      text \"b\" <- \"b\"",
                    "        text \"c\" <- \"c\"",
                ],
            ),
            (
                "a:\nb: ~\n",
                &["map <- \"a:\\nb: ~\"", "  text \"a\" <- \"a\"", "    nothing <- \"a\"", "  text \"b\" <- \"b\"", "    nothing <- \"~\""],
            ),
            ("- a\n-\n", &["list <- \"- a\\n-\"", "  text \"a\" <- \"a\"", "  nothing <- \"-\""]),
            ("a: |\n  x\n  y\n\n", &["map <- \"a: |\\n  x\\n  y\"", "  text \"a\" <- \"a\"", "    text \"x\\ny\\n\" <- \"x\\n  y\""]),
            (
                "<<: {a: 1}",
                &[
                    "map <- \"<<: {a: 1}\"",
                    "  text \"<<\" <- \"<<\"",
                    "    map <- \"{a: 1}\"",
                    "      text \"a\" <- \"a\"",
                    "        number 1 <- \"1\"",
                ],
            ),
        ];
        for (text, expected) in table {
            let mut out = String::new();
            outline(text, &tree(text), 0, &mut out);
            assert_eq!(out.lines().collect::<Vec<_>>(), *expected, "{text}");
        }
    }

    /// The first line of each finding, without the file.
    fn headlines(text: &str, findings: &[Finding]) -> Vec<String> {
        shown(text, findings)
            .lines()
            .filter(|line| !line.starts_with(' '))
            .map(|line| line.replace("f.yaml:", "").replace("error", ""))
            .collect()
    }

    #[test]
    fn what_is_no_yaml_is_said_in_plain_words() {
        let table: &[(&str, &[&str])] = &[
            ("", &["1:1: [bad-yaml]: this file is empty"]),
            ("# only\n", &["1:1: [bad-yaml]: this file is empty"]),
            ("a: 'x\nb: 2\n", &["1:4: [bad-yaml]: a quote is opened here and never closed"]),
            ("a: {b: 1", &["1:4: [bad-yaml]: a bracket is opened here and never closed"]),
            ("a: [1, 2\nb: 3\n", &["2:2: [bad-yaml]: a `:` cannot stand here"]),
            ("a: }\n", &["1:4: [bad-yaml]: a bracket is closed here that was never opened"]),
            ("to: a: b\n", &["1:6: [bad-yaml]: a `:` cannot stand here"]),
            ("包裹: 丢: 了\n", &["1:6: [bad-yaml]: a `:` cannot stand here"]),
            ("a: x\n  b: y\n", &["2:4: [bad-yaml]: a `:` cannot stand here"]),
            ("a: 1\nno colon\nb: 1\n", &["2:1: [bad-yaml]: a key without `:` stands here"]),
            ("a:\n\t- b\n", &["2:2: [bad-yaml]: this line is indented with a tab"]),
            ("  a: 1\nb: 2\n", &["2:1: [bad-yaml]: this line does not line up with the lines above"]),
            ("- a\nb: c\n", &["2:1: [bad-yaml]: this line does not line up with the lines above"]),
            ("a:\n    b: 1\n  c: 2\n", &["3:3: [bad-yaml]: this line does not line up with the lines above"]),
            ("a: @x\n", &["1:4: [bad-yaml]: a text cannot begin with this character"]),
            ("a: \u{7}b", &["1:4: [bad-yaml]: a text cannot begin with this character"]),
            ("a: \"\\d\"\n", &["1:4: [bad-yaml]: a backslash in this quoted text stands before a letter that has no meaning"]),
            ("a: 'it's'\n", &["1:8: [bad-yaml]: the quoted text ends before this word"]),
            ("a: 1\n---\nb: 2\n", &["3:1: [bad-yaml]: a second document begins here"]),
            ("a: !x 1\n", &["1:7: [bad-yaml]: tags such as `!this` are not used here"]),
            ("[x]: y\n", &["1:1: [bad-yaml]: expected a key here, found a list"]),
            (": y\n", &["1:1: [bad-yaml]: expected a key here, found nothing"]),
            ("a: &x 1\n", &["1:4: [yaml-alias]: anchors and aliases (`&` and `*`) are not used here"]),
            ("a: *x\n", &["1:4: [yaml-alias]: anchors and aliases (`&` and `*`) are not used here"]),
            (
                "a: 1\nb:\n  c: 1\n  c: 2\na: 2\na: 3\n",
                &[
                    "4:3: [duplicate-name]: `c` stands here twice",
                    "5:1: [duplicate-name]: `a` stands here twice",
                    "6:1: [duplicate-name]: `a` stands here twice",
                ],
            ),
        ];
        for (text, expected) in table {
            let findings = parse("f.yaml", text).expect_err(text);
            assert_eq!(headlines(text, &findings), *expected, "{text}");
            assert!(findings.iter().all(|finding| finding.help.is_some()), "{text}");
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "this test is about time")]
    fn bombs_are_refused_at_once() {
        let mut alias_bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n".to_owned();
        for (before, name) in ('a'..='i').zip('b'..='j') {
            writeln!(alias_bomb, "{name}: &{name} [{}]", vec![format!("*{before}"); 10].join(",")).unwrap();
        }
        let mut block_maps = String::new();
        for depth in 0..1000 {
            writeln!(block_maps, "{}a:", " ".repeat(depth)).unwrap();
        }
        let table = [
            ("aliases", alias_bomb, "yaml-alias"),
            ("anchors", "&a ".repeat(100_000), "yaml-alias"),
            ("nested lists", "- ".repeat(20_000), "yaml-too-deep"),
            ("nested keys", block_maps, "yaml-too-deep"),
            ("nested complex keys", "? ".repeat(20_000), "yaml-too-deep"),
            ("open brackets", "[".repeat(FILE_LIMIT), "yaml-too-deep"),
            ("open braces", "{a: ".repeat(FILE_LIMIT / 4), "yaml-too-deep"),
            ("one more than the limit", "x".repeat(FILE_LIMIT + 1), "file-too-large"),
            ("many items", "- a\n".repeat(FILE_LIMIT / 4), "file-too-large"),
            ("many items in brackets", format!("[{}]", "a,".repeat(FILE_LIMIT / 2 - 1)), "file-too-large"),
            ("many documents", "---\n".repeat(FILE_LIMIT / 4), "bad-yaml"),
            ("tags", "!a ".repeat(FILE_LIMIT / 3), "bad-yaml"),
            ("open quote", format!("\"{}", "\\n".repeat(FILE_LIMIT / 2 - 1)), "bad-yaml"),
            ("comments", "#\n".repeat(FILE_LIMIT / 2), "bad-yaml"),
            ("the same key", "a: 1\n".repeat(NODE_LIMIT / 2 - 1), "duplicate-name"),
        ];
        for (name, text, code) in table {
            let begun = Instant::now();
            let findings = parse("f.yaml", &text).expect_err(name);
            assert_eq!(findings[0].code, code, "{name}");
            assert!(findings.len() <= DUPLICATE_LIMIT, "{name}");
            // A second without optimisation, more on a busy machine; unbounded work would take hours.
            assert!(begun.elapsed() < Time::from_secs(60), "{name}: {:?}", begun.elapsed());
        }
    }

    #[test]
    fn the_limits_themselves_are_allowed() {
        let nested = |levels: usize| format!("{}x{}", "{a: ".repeat(levels), "}".repeat(levels));
        assert!(parse("f", &nested(DEPTH_LIMIT)).is_ok());
        assert_eq!(parse("f", &nested(DEPTH_LIMIT + 1)).unwrap_err()[0].code, "yaml-too-deep");
        assert!(parse("f", &"x".repeat(FILE_LIMIT)).is_ok());
    }

    /// Reads the root of the text and returns the value with the headlines of what was found.
    fn read<T>(text: &str, read: impl Fn(&mut Reader, &Node) -> T) -> (T, Vec<String>) {
        let root = tree(text);
        let mut findings = Vec::new();
        let value = read(&mut Reader::new("f.yaml", &mut findings), &root);
        assert!(findings.iter().all(|finding| finding.help.is_some() || !finding.label.is_empty()), "{text}");
        (value, headlines(text, &findings))
    }

    #[test]
    fn values_are_read_or_refused() {
        type Read = fn(&mut Reader, &Node) -> Option<String>;
        let text: Read = |r, n| r.text(n).map(str::to_owned);
        let name: Read = |r, n| r.name(n).map(str::to_owned);
        let id: Read = |r, n| r.id(n).map(str::to_owned);
        let yes_no: Read = |r, n| r.yes_no(n).map(|value| value.to_string());
        let int: Read = |r, n| r.int(n).map(|value| value.to_string());
        let count: Read = |r, n| r.count(n).map(|value| value.to_string());
        let money: Read = |r, n| r.money(n).map(|value| value.0.to_string());
        let percent: Read = |r, n| r.percent(n).map(|value| value.to_string());
        let duration: Read = |r, n| r.duration(n).map(|value| format!("{} {:?}", value.length, value.unit));
        let date: Read = |r, n| r.date(n).map(|value| value.to_string());
        let list: Read = |r, n| Some(r.list(n).iter().filter_map(Node::scalar).collect::<Vec<_>>().join("|"));
        let pattern: Read = |r, n| r.pattern(n).map(|pattern| pattern.to_string());
        let table: &[(Read, &str, Result<&str, &str>)] = &[
            (text, "包裹", Ok("包裹")),
            (text, "007", Ok("007")),
            (text, "0.10", Ok("0.10")),
            (text, "''", Err("wrong-kind]: expected text here, found ``")),
            (text, "[a]", Err("wrong-kind]: expected text here, found a list")),
            (name, "posted_on", Ok("posted_on")),
            (name, "PostedOn", Err("bad-name]: `PostedOn` is not a name")),
            (name, "2nd", Err("bad-name]: `2nd` is not a name")),
            (name, "posted-on", Err("bad-name]: `posted-on` is not a name")),
            (name, "{a: 1}", Err("wrong-kind]: expected a name here, found keys and values")),
            (id, "samr-12315", Ok("samr-12315")),
            (id, "Samr", Err("bad-name]: `Samr` is not an id")),
            (yes_no, "yes", Ok("true")),
            (yes_no, "false", Ok("false")),
            (yes_no, "on", Err("wrong-kind]: expected `yes` or `no` here, found `on`")),
            (int, "-5", Ok("-5")),
            (int, "5.0", Err("wrong-kind]: expected a whole number here, found `5.0`")),
            (int, "99999999999999999999", Err("wrong-kind]: expected a whole number here, found `99999999999999999999`")),
            (count, "3", Ok("3")),
            (count, "-1", Err("wrong-kind]: expected a whole number of 0 or more here, found `-1`")),
            (money, "0.01", Ok("1")),
            (money, "1000000", Ok("100000000")),
            (money, "'12.5'", Ok("1250")),
            (money, "12.345", Err("bad-money]: `12.345` is not an amount in yuan")),
            (money, "-1", Err("bad-money]: `-1` is not an amount in yuan")),
            (money, "1e3", Err("bad-money]: `1e3` is not an amount in yuan")),
            (money, "1.", Err("bad-money]: `1.` is not an amount in yuan")),
            (money, "12345678901", Err("bad-money]: `12345678901` is not an amount in yuan")),
            (percent, "3.45", Ok("345")),
            (percent, "3%", Err("bad-rate]: `3%` is not a percentage")),
            (duration, "72h", Ok("72 Hours")),
            (duration, "2d", Ok("2 Days")),
            (duration, "3wd", Ok("3 WorkingDays")),
            (duration, "6mo", Ok("6 Months")),
            (duration, "3y", Ok("3 Years")),
            (duration, "d", Err("bad-duration]: `d` is not a length of time")),
            (duration, "2 days", Err("bad-duration]: `2 days` is not a length of time")),
            (duration, "10000d", Err("bad-duration]: `10000d` is not a length of time")),
            (date, "2026-11-22", Ok("2026-11-22")),
            (date, "2028-02-29", Ok("2028-02-29")),
            (date, "2026-02-29", Err("bad-date]: `2026-02-29` is not a date")),
            (date, "2026-1-2", Err("bad-date]: `2026-1-2` is not a date")),
            (date, "22.11.2026", Err("bad-date]: `22.11.2026` is not a date")),
            (list, "a", Ok("a")),
            (list, "[a, 1]", Ok("a|1")),
            (list, "{a: 1}", Err("wrong-kind]: expected a value or a list here, found keys and values")),
            (pattern, r"'\d{4}'", Ok(r"^(?:\d{4})$")),
            (pattern, r"'(\d'", Err("bad-pattern]: this pattern cannot be read, so no answer would fit it")),
            (pattern, r"'a)|(b'", Err("bad-pattern]: this pattern cannot be read, so no answer would fit it")),
            (pattern, r"'(\w{1000}){1000}'", Err("bad-pattern]: this pattern cannot be read, so no answer would fit it")),
        ];
        for (reader, yaml, expected) in table {
            let (value, findings) = read(yaml, reader);
            match expected {
                Ok(right) => assert_eq!((value.as_deref(), findings.as_slice()), (Some(*right), [].as_slice()), "{yaml}"),
                Err(headline) => assert_eq!(findings, [format!("1:1: [{headline}")], "{yaml}"),
            }
        }
    }

    #[test]
    fn keys_are_checked_and_suggested() {
        let yaml = "icbc:\n  vaule: 1\n  colour: red\n";
        let root = tree(yaml);
        let mut findings = Vec::new();
        let mut reader = Reader::new("f.yaml", &mut findings);
        let (owner, node) = &reader.map(&root).unwrap()[0];
        let fields = reader.fields_of(owner, node, &["value", "source"]).unwrap();
        assert!(reader.need(fields, "value").is_none());
        assert!(reader.fields(owner, &[]).is_none());
        assert_eq!(
            shown(yaml, &findings),
            "\
f.yaml:2:3: error[unknown-key]: `vaule` means nothing here
  here: this would do nothing
  help: did you mean `value`?
f.yaml:3:3: error[unknown-key]: `colour` means nothing here
  here: this would do nothing
  help: the keys here are `value`, `source`
f.yaml:1:1: error[missing-key]: `icbc` has no `value:`
  help: add `value:`
f.yaml:1:1: error[wrong-kind]: expected keys and values here, found `icbc`
  help: write keys and values
"
        );
    }

    #[test]
    fn a_missing_space_after_a_colon_is_recognised() {
        let (_, findings) = read("to:answer", |reader, node| reader.map(node).is_some());
        assert_eq!(findings, ["1:1: [wrong-kind]: expected keys and values here, found `to:answer`"]);
        let mut found = Vec::new();
        Reader::new("f.yaml", &mut found).map(&tree("to:answer"));
        assert_eq!(found[0].help.as_deref(), Some("put a space after the `:`"));
    }

    #[test]
    fn an_example_must_fit_its_whole_pattern() {
        let yaml = "{pattern: '[A-Z]{2}', good: AB, bad: ABC}";
        let root = tree(yaml);
        let mut findings = Vec::new();
        let mut reader = Reader::new("f.yaml", &mut findings);
        let written = root.get("pattern").unwrap();
        let pattern = reader.pattern(written).unwrap();
        assert_eq!(reader.example(root.get("good").unwrap(), &pattern, written), Some("AB"));
        assert_eq!(reader.example(root.get("bad").unwrap(), &pattern, written), None);
        assert_eq!(
            shown(yaml, &findings),
            "\
f.yaml:1:38: error[example-does-not-match]: the example `ABC` is refused by its own pattern
  here: `ABC` does not match `[A-Z]{2}`
  help: correct the example or the pattern
"
        );
    }
}
