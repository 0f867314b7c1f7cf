//! One text on the page: every variant with its condition, `‹slot›` where an answer will stand, footnotes at its facts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::Page;
use crate::book::texts;
use crate::diagnostic::Place;
use crate::dialog::Scope;
use crate::dialog::check;
use crate::dialog::facts::{Confidence, Fact};
use crate::dialog::guard::{Atom, Guard, Test};
use crate::dialog::prove::Region;
use crate::dialog::slot::{Answers, Arg, Args, Kind, Value};
use crate::locale::{Family, SayError, Uses};

/// Longest heading taken from a question, in characters.
const HEADING_MAX: usize = 60;
/// About how many bytes the condition of a variant takes on the page.
const CONDITION: usize = 60;
/// How many dependences of a part are tried in all ways; more are rare, and there are many ways.
const SPLIT_MAX: usize = 5;

/// What a footnote is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Note {
    /// A fact that texts ask for.
    Fact(Family, String),
    /// A statement, the message `claim-<id>`.
    Claim(String),
    /// The public holidays of a year.
    Calendar(i32),
}

/// One way of answering everything a text depends on: a key, or `None` where nothing is answered.
type Combination = Vec<Option<String>>;

/// What a text depends on.
struct Dependence {
    /// The slot, or another argument.
    name: String,
    /// What may be answered.
    keys: Vec<Option<String>>,
    /// Whether its keys are plural forms of a number.
    number: bool,
}

/// A text as it is said for some of the combinations.
struct Variant {
    text: String,
    combinations: Vec<Combination>,
    looked_up: LookedUp,
}

/// What was looked up by an answer: the mark in the text, and for each key the words and the fact.
type LookedUp = BTreeMap<String, BTreeMap<String, (String, Note)>>;

/// A text of which only some parts vary: the text once, with a mark `‹1›` for each of them.
struct Apart {
    text: String,
    parts: Vec<Part>,
    looked_up: LookedUp,
}

/// A part of a text that varies.
struct Part {
    /// What it depends on, as places among the dependences.
    group: Vec<usize>,
    /// What stands there, and for which keys of the group; what is said most often comes last.
    said: Vec<(String, Vec<Combination>)>,
}

/// Finds the clauses that every variant says, in order; what stands between them varies. `None` if that would be longer to read.
fn taken_apart(variants: &[Variant]) -> Option<Apart> {
    let usual = variants.last().filter(|_| variants.len() > 1)?;
    let base = clauses(&usual.text);
    let texts: Vec<Vec<&str>> = variants.iter().map(|variant| clauses(&variant.text)).collect();
    let places: Vec<Vec<Option<usize>>> = texts.iter().map(|text| common(&base, text)).collect();
    let shared = (0..base.len()).filter_map(|at| places.iter().map(|places| places[at]).collect::<Option<Vec<usize>>>());
    let end = texts.iter().map(Vec::len).collect();
    let mut reached = vec![0; texts.len()];
    let (mut text, mut parts) = (String::new(), Vec::new());
    for places in shared.chain([end]) {
        let between = texts.iter().zip(reached.iter().zip(&places)).map(|(text, (from, to))| text[*from..*to].concat());
        let said: Vec<String> = between.collect();
        if said.iter().any(|other| *other != said[0]) {
            for part in parts_of(&variants.iter().zip(said).flat_map(of_each_combination).collect::<Vec<_>>()) {
                parts.push(part);
                text += &format!("‹{}›", parts.len());
            }
        } else {
            text += &said[0];
        }
        text += base_clause(&texts, &places);
        reached = places.iter().map(|place| place + 1).collect();
    }
    let mut looked_up = LookedUp::new();
    for variant in variants {
        for (mark, words) in &variant.looked_up {
            looked_up.entry(mark.clone()).or_default().extend(words.clone());
        }
    }
    let printed = text.len() + parts.iter().map(cost).sum::<usize>();
    let unprinted: usize = variants.iter().map(|variant| variant.text.len() + CONDITION).sum();
    (printed < unprinted).then_some(Apart { text, parts, looked_up })
}

/// The clause that stands at these places; nothing at the end.
fn base_clause<'a>(texts: &[Vec<&'a str>], places: &[usize]) -> &'a str {
    texts.first().zip(places.first()).and_then(|(text, place)| text.get(*place)).copied().unwrap_or_default()
}

fn of_each_combination((variant, said): (&Variant, String)) -> Vec<Said<'_>> {
    variant.combinations.iter().map(|combination| (combination, said.clone())).collect()
}

/// What is said for a combination.
type Said<'a> = (&'a Combination, String);

/// What varies here, as one part, or as several in a row that each depend on less.
fn parts_of(all: &[Said<'_>]) -> Vec<Part> {
    let whole = part(all);
    let group = &whole.group;
    let mut best: (usize, Option<[Vec<Said<'_>>; 2]>) = (cost(&whole), None);
    for subset in 1..(1_usize << group.len().min(SPLIT_MAX)) - 1 {
        let some: Vec<usize> = group.iter().enumerate().filter(|(at, _)| subset & (1 << at) != 0).map(|(_, slot)| *slot).collect();
        // The longest beginning that those alone decide.
        let mut beginnings: BTreeMap<Combination, Vec<&str>> = BTreeMap::new();
        for (combination, said) in all {
            let pieces = clauses(said);
            let known = beginnings.entry(projected(combination, &some)).or_insert_with(|| pieces.clone());
            let alike = known.iter().zip(&pieces).take_while(|(a, b)| a == b).count();
            known.truncate(alike);
        }
        let cut = |combination: &Combination| beginnings[&projected(combination, &some)].concat().len();
        let front: Vec<_> = all.iter().map(|(combination, said)| (*combination, said[..cut(combination)].to_owned())).collect();
        let back: Vec<_> = all.iter().map(|(combination, said)| (*combination, said[cut(combination)..].to_owned())).collect();
        let cost = cost(&part(&front)) + cost(&part(&back));
        if cost < best.0 {
            best = (cost, Some([front, back]));
        }
    }
    match best.1 {
        Some(halves) => halves.iter().flat_map(|half| parts_of(half)).collect(),
        None => vec![whole],
    }
}

/// About how much there is to read.
fn cost(part: &Part) -> usize {
    part.said.iter().map(|(said, _)| said.len() + CONDITION).sum()
}

/// What is said here, told by as few dependences as decide it.
fn part(all: &[Said<'_>]) -> Part {
    let told_by = |group: &[usize]| {
        let mut known: BTreeMap<Combination, &str> = BTreeMap::new();
        all.iter().all(|(combination, said)| *known.entry(projected(combination, group)).or_insert(said) == *said).then_some(known)
    };
    let mut group: Vec<usize> = (0..all.first().map_or(0, |(combination, _)| combination.len())).collect();
    for at in group.clone() {
        let fewer: Vec<usize> = group.iter().copied().filter(|other| *other != at).collect();
        if told_by(&fewer).is_some() {
            group = fewer;
        }
    }
    let mut each: Vec<(String, Vec<Combination>)> = Vec::new();
    for (keys, said) in told_by(&group).unwrap_or_default() {
        match each.iter_mut().find(|(known, _)| known == said) {
            Some((_, combinations)) => combinations.push(keys),
            None => each.push((said.to_owned(), vec![keys])),
        }
    }
    each.sort_by_key(|(_, combinations)| combinations.len());
    Part { group, said: each }
}

fn projected(combination: &Combination, group: &[usize]) -> Combination {
    group.iter().map(|at| combination[*at].clone()).collect()
}

/// A text in pieces that end where a reader pauses.
fn clauses(text: &str) -> Vec<&str> {
    text.split_inclusive(['，', '。', '；', '：', '、', '？', '！', '\n', ',', '.', ';', ':', '?', '!']).collect()
}

/// For each clause of one text, its place in the other, as many as can be found in order.
fn common(base: &[&str], other: &[&str]) -> Vec<Option<usize>> {
    // How many clauses the rests have in common.
    let mut longest = vec![vec![0_usize; other.len() + 1]; base.len() + 1];
    for at in (0..base.len()).rev() {
        for to in (0..other.len()).rev() {
            longest[at][to] =
                if base[at] == other[to] { longest[at + 1][to + 1] + 1 } else { longest[at + 1][to].max(longest[at][to + 1]) };
        }
    }
    let (mut places, mut to) = (vec![None; base.len()], 0);
    for at in 0..base.len() {
        while to < other.len() && base[at] != other[to] && longest[at][to] == longest[at][to + 1] {
            to += 1;
        }
        if to < other.len() && base[at] == other[to] {
            places[at] = Some(to);
            to += 1;
        }
    }
    places
}

impl Page<'_> {
    /// Prints a text in full the first time, and where to find it after that.
    pub(super) fn text(&mut self, id: &str, regions: &[Region], number: &str) -> Result<(), SayError> {
        if let Some(earlier) = self.printed.get(id).cloned() {
            let same = self.or("同", "the same as in");
            self.line(&format!("`{id}` {same} {earlier}\n"));
            return Ok(());
        }
        self.printed.insert(id.to_owned(), number.to_owned());
        let variants = self.variants(id, None, regions)?;
        let dependences = self.dependences(id, None, regions);
        self.line(&format!("`{id}`\n"));
        if let Some(apart) = taken_apart(&variants) {
            self.apart(id, &dependences, &apart, number);
            return Ok(());
        }
        let several = variants.len() > 1;
        let last = variants.len() - 1;
        for (at, variant) in variants.into_iter().enumerate() {
            if several {
                let condition = if at == last {
                    self.or("其他情况：", "Otherwise:").to_owned()
                } else {
                    self.when(&dependences.iter().collect::<Vec<_>>(), &variant.combinations)
                };
                self.line(&format!("*{condition}*\n"));
            }
            self.quotation(&variant, id);
            self.looked_up(&variant.looked_up, number);
        }
        Ok(())
    }

    fn quotation(&mut self, variant: &Variant, id: &str) {
        let text = self.noted(variant, id);
        for line in text.lines() {
            self.line(format!("> {line}  ").trim_end_matches(|c: char| c == ' ' && line.is_empty()));
        }
        self.line("");
    }

    /// What stands for a mark in the text, answer by answer; where to find it, if it was listed before.
    fn looked_up(&mut self, looked_up: &LookedUp, number: &str) {
        for (mark, words) in looked_up {
            let each: Vec<String> =
                words.iter().map(|(key, (words, note))| format!("{key} {}{}", escaped(words), self.mark(note))).collect();
            if each.len() < 2 {
                continue;
            }
            let list = each.join(self.or("；", "; "));
            if let Some(earlier) = self.listed.get(&list).cloned() {
                self.line(&format!("{mark}: {} {earlier}\n", self.or("见", "see the list in")));
            } else {
                self.line(&format!("{mark}: {list}\n"));
                self.listed.insert(list, number.to_owned());
            }
        }
    }

    // ── a text whose parts vary each by themselves ──

    fn apart(&mut self, id: &str, dependences: &[Dependence], apart: &Apart, number: &str) {
        let whole = Variant { text: apart.text.clone(), combinations: Vec::new(), looked_up: apart.looked_up.clone() };
        self.quotation(&whole, id);
        for (at, part) in apart.parts.iter().enumerate() {
            let varying: Vec<&Dependence> = part.group.iter().map(|at| &dependences[*at]).collect();
            let last = part.said.len() - 1;
            for (line, (said, combinations)) in part.said.iter().enumerate() {
                let condition =
                    if line == last { self.or("其他情况：", "Otherwise:").to_owned() } else { self.when(&varying, combinations) };
                let part = Variant { text: said.trim().to_owned(), combinations: Vec::new(), looked_up: apart.looked_up.clone() };
                let words = if part.text.is_empty() { self.or("（不说）", "(nothing)").to_owned() } else { self.noted(&part, id) };
                self.line(&format!("- ‹{}› *{condition}* {}", at + 1, words.replace('\n', " / ")));
            }
        }
        self.line("");
        self.looked_up(&apart.looked_up, number);
    }

    /// A label on a button, with the name of its text.
    pub(super) fn button(&mut self, id: &str, attribute: &str, regions: &[Region]) -> Result<String, SayError> {
        let variants = self.variants(id, Some(attribute), regions)?;
        let labels: Vec<String> = variants.iter().map(|variant| self.quoted(&variant.text)).collect();
        Ok(labels.join(" / "))
    }

    /// A text without arguments.
    pub(super) fn plain(&self, id: &str) -> Result<String, SayError> {
        self.book.catalogue.say(self.locale, id, &Args::new())
    }

    pub(super) fn plain_label(&self, id: &str, attribute: &str) -> Option<String> {
        self.book.catalogue.label(self.locale, id, attribute, &Args::new()).ok()
    }

    /// The first line of a question, as a heading.
    pub(super) fn opening(&mut self, id: &str, regions: &[Region]) -> Result<String, SayError> {
        let variants = self.variants(id, None, regions)?;
        let line = variants
            .first()
            .and_then(|variant| variant.text.lines().find(|line| !line.trim().is_empty()))
            .unwrap_or_default()
            .trim()
            .to_owned();
        let short: String = line.chars().take(HEADING_MAX).collect();
        Ok(if short == line { escaped(&line) } else { format!("{} …", escaped(short.trim_end())) })
    }

    /// A fact in words, with its footnote.
    pub(super) fn fact(&mut self, family: Family, id: &str) -> Result<String, SayError> {
        let words = self.book.catalogue.fact(self.locale, family, id)?;
        Ok(format!("{}{}", escaped(&words), self.mark(&Note::Fact(family, id.to_owned()))))
    }

    /// The footnote of a fact; nothing for a name, which is none.
    pub(super) fn mark(&mut self, note: &Note) -> String {
        if matches!(note, Note::Fact(Family::Name, _)) {
            return String::new();
        }
        let at = self.notes.iter().position(|known| known == note).unwrap_or_else(|| {
            self.notes.push(note.clone());
            self.notes.len() - 1
        });
        format!("[^{}]", at + 1)
    }

    /// The words of a footnote.
    pub(super) fn source(&mut self, note: &Note) -> Result<String, SayError> {
        let facts = self.book.facts();
        let with_dashes = |id: &str| id.replace('_', "-");
        let (words, what, about) = match note {
            Note::Fact(family, id) => {
                let about = match family {
                    Family::Hotline | Family::Hours => find(&facts.hotlines, id),
                    Family::Link => find(&facts.links, id),
                    Family::Law => find(&facts.laws, id),
                    Family::Term => find(&facts.terms, id),
                    Family::Path => find(&facts.paths, id),
                    Family::Rate => find(&facts.rates, id),
                    Family::Name => None,
                };
                (self.book.catalogue.fact(self.locale, *family, id)?, with_dashes(id), about)
            }
            Note::Claim(id) => (self.plain(&format!("claim-{id}"))?, format!("claim-{id}"), find(&facts.claims, id)),
            Note::Calendar(year) => {
                let words = if self.chinese { format!("{year} 年放假安排") } else { format!("Public holidays of {year}") };
                (words, year.to_string(), facts.calendar.get(year).map(about))
            }
        };
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let Some((source, confidence, verified, review)) = about else { return Ok(format!("{} `{what}`", escaped(&words))) };
        let sure = match confidence {
            Confidence::High => self.or("高", "high"),
            Confidence::Medium => self.or("中", "medium"),
            Confidence::Low => self.or("低", "low"),
            Confidence::Unverified => self.or("未核实", "unverified"),
        };
        let source = escaped(&source.split_whitespace().collect::<Vec<_>>().join(" "));
        Ok(if self.chinese {
            format!("{} `{what}` 出处：{source}。可信度：{sure}。{verified} 核对，{review} 前再核。", escaped(&words))
        } else {
            format!(
                "{} `{what}` Source: {source}. Confidence: {sure}. Checked on {verified}, to be checked again by {review}.",
                escaped(&words)
            )
        })
    }

    // ── variants ──

    /// A text said for everything it depends on; what sounds the same is one variant.
    fn variants(&mut self, id: &str, attribute: Option<&str>, regions: &[Region]) -> Result<Vec<Variant>, SayError> {
        let dependences = self.dependences(id, attribute, regions);
        let uses = self.uses(id, attribute).cloned().unwrap_or_default();
        let mut variants: Vec<Variant> = Vec::new();
        for combination in combinations(&dependences) {
            if !regions.is_empty() && !regions.iter().any(|region| self.allows(region, &dependences, &combination)) {
                continue;
            }
            let (text, looked_up) = self.said(id, attribute, &uses, &dependences, &combination, !regions.is_empty())?;
            match variants.iter_mut().find(|variant| variant.text == text) {
                Some(variant) => {
                    variant.combinations.push(combination);
                    for (mark, words) in looked_up {
                        variant.looked_up.entry(mark).or_default().extend(words);
                    }
                }
                None => variants.push(Variant { text, combinations: vec![combination], looked_up }),
            }
        }
        // Whatever is said most often is "otherwise", and stands last.
        if let Some(most) = (0..variants.len()).max_by_key(|at| variants[*at].combinations.len()) {
            let usual = variants.remove(most);
            variants.push(usual);
        }
        Ok(variants)
    }

    /// A text for one combination, with marks for what is looked up by an answer.
    fn said(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        uses: &Uses,
        dependences: &[Dependence],
        combination: &Combination,
        known: bool,
    ) -> Result<(String, LookedUp), SayError> {
        let book = self.book;
        let (args, keys) = self.args(uses, dependences, combination, known);
        let mut text = match attribute {
            Some(attribute) => book.catalogue.label(self.locale, id, attribute, &args),
            None => book.catalogue.say(self.locale, id, &args),
        }?;
        let mut looked_up = LookedUp::new();
        for lookup in &uses.lookups {
            let Some(key) = keys.get(&lookup.argument) else { continue };
            let Ok(words) = book.catalogue.fact(self.locale, lookup.family, key) else { continue };
            if !text.contains(&words) {
                continue;
            }
            let mark = format!("‹{} {}›", lookup.family.name().to_lowercase(), lookup.argument);
            text = text.replace(&words, &mark);
            let shown = if lookup.family == Family::Name { String::new() } else { self.key_words(&lookup.argument, key) };
            looked_up.entry(mark).or_default().insert(shown, (words, Note::Fact(lookup.family, key.clone())));
        }
        Ok((text, looked_up))
    }

    fn uses(&self, id: &str, attribute: Option<&str>) -> Option<&Uses> {
        self.book.catalogue.message(self.locale, id)?.uses(attribute)
    }

    /// The choices a text selects on or looks facts up by. What follows from one answer is traced to that answer.
    fn dependences(&self, id: &str, attribute: Option<&str>, regions: &[Region]) -> Vec<Dependence> {
        let Some(uses) = self.uses(id, attribute) else { return Vec::new() };
        let decisive = uses.variants.iter().map(|variant| &variant.argument).chain(uses.lookups.iter().map(|lookup| &lookup.argument));
        let mut names: BTreeSet<&str> = BTreeSet::new();
        let mut numbers: BTreeSet<&str> = BTreeSet::new();
        for name in decisive {
            match (self.base(name), self.book.dialogs.kind(name)) {
                (Some(base), _) => _ = names.insert(base),
                (None, Some(Kind::Choice(_))) => _ = names.insert(name),
                _ => _ = numbers.insert(name),
            }
        }
        let choices = names.into_iter().map(|name| {
            let all = self.book.dialogs.kind(name).map(|kind| kind.keys().to_vec()).unwrap_or_default();
            let possible: BTreeSet<String> =
                regions.iter().flat_map(|region| texts::possible(&self.book.dialogs, region, name, &all)).collect();
            let mut keys: Vec<Option<String>> =
                all.into_iter().filter(|key| regions.is_empty() || possible.contains(key)).map(Some).collect();
            if regions.iter().any(|region| check::may_be_unset(&self.book.dialogs, region, name)) {
                keys.push(None);
            }
            Dependence { name: name.to_owned(), keys, number: false }
        });
        let numbers = numbers.into_iter().map(|name| {
            let keys = uses.variants.iter().filter(|variant| variant.argument == name).map(|variant| Some(variant.key.clone()));
            Dependence { name: name.to_owned(), keys: keys.collect(), number: true }
        });
        // Without keys there is nothing to tell apart: such an argument is shown as a mark.
        choices.chain(numbers).filter(|dependence| !dependence.keys.is_empty()).collect()
    }

    /// The one asked choice a derived choice is computed from.
    fn base(&self, name: &str) -> Option<&'static str> {
        let derivation = self.book.dialogs.derivations.get(name)?;
        let &[base] = derivation.reads else { return None };
        matches!(self.book.dialogs.kind(base), Some(Kind::Choice(_))).then_some(base)
    }

    /// Whether a region holds a combination.
    fn allows(&self, region: &Region, dependences: &[Dependence], combination: &Combination) -> bool {
        dependences.iter().zip(combination).all(|(dependence, key)| match key {
            _ if dependence.number => true,
            None => check::may_be_unset(&self.book.dialogs, region, &dependence.name),
            Some(key) => {
                self.book.dialogs.dims.slot(&dependence.name).is_none_or(|dim| region.get(dim).is_none())
                    && self.book.dialogs.derivations.contains_key(dependence.name.as_str())
                    || texts::possible(
                        &self.book.dialogs,
                        region,
                        &dependence.name,
                        self.book.dialogs.kind(&dependence.name).map(Kind::keys).unwrap_or_default(),
                    )
                    .contains(key)
            }
        })
    }

    /// The arguments of a text for one combination, and the keys among them. `known`: slots are its arguments, not words of its own.
    fn args(
        &mut self,
        uses: &Uses,
        dependences: &[Dependence],
        combination: &Combination,
        known: bool,
    ) -> (Args, BTreeMap<String, String>) {
        let dialogs = &self.book.dialogs;
        let mut answers = Answers::new();
        let mut args = Args::new();
        let mut keys = BTreeMap::new();
        for (dependence, key) in dependences.iter().zip(combination) {
            match key {
                Some(key) if dependence.number => _ = args.insert(dependence.name.clone(), Arg::Number(number_of(key))),
                Some(key) => _ = answers.insert(dependence.name.clone(), Value::Choice(key.clone())),
                None => {}
            }
        }
        let scope = Scope { dialogs, scenario: None, answers: &answers, today: NaiveDate::default() };
        for name in uses.arguments.keys() {
            if args.contains_key(name) {
                continue;
            }
            let key = match self.base(name) {
                Some(_) => scope.key(name),
                None => match answers.get(name) {
                    Some(Value::Choice(key)) => Some(key.clone()),
                    _ => None,
                },
            };
            // What looks up a name and is no slot is shown with one of the names it may find.
            let example = || {
                let lookup = uses.lookups.iter().find(|lookup| lookup.argument == *name)?;
                let known = |key: &&String| self.book.catalogue.fact(self.locale, lookup.family, key).is_ok();
                dialogs.slots.values().flat_map(|slot| slot.kind.keys()).find(known).cloned()
            };
            if let Some(key) = key.or_else(example) {
                args.insert(name.clone(), Arg::Key(key.clone()));
                keys.insert(name.clone(), key);
            } else {
                if known && dialogs.slots.contains_key(name) {
                    self.slots.insert(name.clone());
                }
                args.insert(name.clone(), Arg::Text(format!("‹{name}›")));
            }
        }
        (args, keys)
    }

    /// The condition of a variant, in words.
    fn when(&self, dependences: &[&Dependence], combinations: &[Combination]) -> String {
        let boxes = boxes(&combinations.iter().map(Vec::as_slice).collect::<Vec<_>>());
        let words: Vec<String> = boxes
            .iter()
            .map(|keys| {
                let limits = dependences.iter().zip(keys).filter(|(dependence, keys)| keys.len() < dependence.keys.len());
                let limits: Vec<String> = limits.map(|(dependence, keys)| self.limit(dependence, keys)).collect();
                limits.join(self.or("，并且", " and "))
            })
            .collect();
        format!("{}{}{}", self.or("如果", "If "), words.join(self.or("；或者", "; or ")), self.or("：", ":"))
    }

    fn limit(&self, dependence: &Dependence, keys: &Keys) -> String {
        let slot = &dependence.name;
        if dependence.number {
            let keys: Vec<&str> = keys.iter().flatten().map(String::as_str).collect();
            return format!("‹{slot}› = {}", keys.join("/"));
        }
        let atom = |test| self.condition(&Guard(vec![Atom { slot: slot.clone(), test, place: Place::default() }]));
        let given: Vec<String> = keys.iter().flatten().cloned().collect();
        let missing: Vec<String> = dependence.keys.iter().filter(|key| !keys.contains(*key)).flatten().cloned().collect();
        // Whichever is shorter to read.
        match keys.contains(&None) {
            true if given.is_empty() => atom(Test::Answered(false)),
            true if missing.len() < given.len() => atom(Test::NotIn(missing)),
            true => format!("{} {}", atom(Test::In(given)), self.or("或不知道", "or not known")),
            false if missing.is_empty() => atom(Test::Answered(true)),
            false if missing.len() < given.len() && !dependence.keys.contains(&None) => atom(Test::NotIn(missing)),
            false => atom(Test::In(given)),
        }
    }

    // ── footnotes ──

    /// A text ready to print: escaped, with a footnote behind each fact.
    fn noted(&mut self, variant: &Variant, id: &str) -> String {
        let book = self.book;
        let mut notes: Vec<(String, Note)> = Vec::new();
        for used in self.uses(id, None).map(|uses| uses.facts.clone()).unwrap_or_default() {
            if let Ok(words) = book.catalogue.fact(self.locale, used.family, &used.id) {
                notes.push((words, Note::Fact(used.family, used.id.clone())));
            }
        }
        for claim in book.facts().claims.keys() {
            let id = format!("claim-{}", claim.replace('_', "-"));
            if book.catalogue.message(self.locale, &id).is_some()
                && let Ok(words) = self.plain(&id)
            {
                notes.push((words, Note::Claim(claim.replace('_', "-"))));
            }
        }
        let mut text = variant.text.clone();
        for (mark, words) in &variant.looked_up {
            if let (1, Some((words, note))) = (words.len(), words.values().next()) {
                text = text.replace(mark, words);
                notes.push((words.clone(), note.clone()));
            }
        }
        notes.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        self.with_marks(&text, &notes)
    }

    /// The longest fact at each place gets its mark; a statement may have facts inside.
    fn with_marks(&mut self, text: &str, notes: &[(String, Note)]) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let fact = notes.iter().enumerate().find(|(_, (words, _))| !words.is_empty() && rest.starts_with(words.as_str()));
            if let Some((at, (words, note))) = fact {
                let inner = match note {
                    Note::Claim(_) => self.with_marks(words, &notes[at + 1..]),
                    _ => escaped(words),
                };
                out.push_str(&inner);
                out.push_str(&self.mark(note));
                rest = &rest[words.len()..];
            } else {
                out.push_str(&escaped(next.encode_utf8(&mut [0; 4])));
                rest = &rest[next.len_utf8()..];
            }
        }
        out
    }
}

/// Source, confidence and the two days of a fact.
type About = (String, Confidence, NaiveDate, NaiveDate);

fn about<T>(fact: &Fact<T>) -> About {
    (fact.source.clone(), fact.confidence, fact.verified_on, fact.review_by)
}

/// Ids are written with dashes in texts and may have underscores where they are declared.
fn find<T>(family: &BTreeMap<String, Fact<T>>, id: &str) -> Option<About> {
    family.iter().find(|(known, _)| known.replace('_', "-") == id.replace('_', "-")).map(|(_, fact)| about(fact))
}

fn combinations(dependences: &[Dependence]) -> Vec<Combination> {
    combinations_of(dependences.iter())
}

fn combinations_of<'a>(dependences: impl Iterator<Item = &'a Dependence>) -> Vec<Combination> {
    dependences.fold(vec![Vec::new()], |all, dependence| {
        all.iter().flat_map(|begun| dependence.keys.iter().map(move |key| [begun.as_slice(), std::slice::from_ref(key)].concat())).collect()
    })
}

/// A number that has this plural form.
fn number_of(key: &str) -> i64 {
    match key {
        "one" => 1,
        "two" => 2,
        key => key.parse().unwrap_or(5),
    }
}

/// The keys one dependence may have.
type Keys = BTreeSet<Option<String>>;

/// The same combinations as few boxes: one set of keys per dependence each.
fn boxes(combinations: &[&[Option<String>]]) -> Vec<Vec<Keys>> {
    if combinations.iter().all(|keys| keys.is_empty()) {
        return vec![Vec::new()];
    }
    let mut by_first: BTreeMap<&Option<String>, BTreeSet<&[Option<String>]>> = BTreeMap::new();
    for keys in combinations {
        if let Some((first, rest)) = keys.split_first() {
            by_first.entry(first).or_default().insert(rest);
        }
    }
    let mut by_rest: Vec<(BTreeSet<&[Option<String>]>, Keys)> = Vec::new();
    for (first, rest) in by_first {
        match by_rest.iter_mut().find(|(known, _)| *known == rest) {
            Some((_, firsts)) => _ = firsts.insert(first.clone()),
            None => by_rest.push((rest, BTreeSet::from([first.clone()]))),
        }
    }
    by_rest
        .into_iter()
        .flat_map(|(rest, firsts)| {
            let rest: Vec<&[Option<String>]> = rest.into_iter().collect();
            boxes(&rest).into_iter().map(move |keys| [vec![firsts.clone()], keys].concat())
        })
        .collect()
}

/// Text in which nothing is taken for Markdown.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '<' | '[' | ']') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
