//! From trees to [`Dialogs`]: every name and kind is read here, and what does not fit becomes a finding.
//!
//! Names are read before states, so that the order of files does not matter. What needs reasoning about paths is in [`super::check`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::facts::{Facts, Family};
use super::guard::{Atom, Guard, Test};
use super::prove::Dims;
use super::raw::{self, Duration, Fields, Node, Reader, quoted};
use super::slot::{Kind, LedgerRule, Money, Slot, TextRule};
use super::{
    After, Amount, Ask, Attempts, Branch, By, Card, ClaimLine, Derivation, DerivedKind, Dialog, Dialogs, Do, Line, MessageRef, Plan, Row,
    Rung, Set, SetValue, State, Step, Table, Target, Then, Tool, Wait,
};
use crate::diagnostic::{Finding, Place, Severity};
use crate::dialog::facts::Unit;

mod letters;

/// The longest key, in bytes: Telegram takes 64 bytes behind a button, and an epoch, a dot and a signature stand before the key.
const KEY_MAX: usize = 40;
/// The longest text answer unless a slot says otherwise, in characters.
const TEXT_MAX: usize = 200;
/// The largest number of a slot that names none.
const COUNT_MAX: i64 = 1_000_000;

/// One file as an operator wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name as shown in findings, such as `dialogs/menu.yaml`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// Reads all files of a dialogs folder. A state, table or plan that cannot be read whole is left out and reported; the rest is
/// still returned, so that one run finds everything. The result may be run only if no finding is an error.
pub fn lower(files: &[Source], derivations: &[Derivation], findings: &mut Vec<Finding>) -> Dialogs {
    let mut dialogs = Dialogs::default();
    for derivation in derivations {
        dialogs.derivations.insert(derivation.name, *derivation);
        let slot = Slot { kind: derived_kind(derivation.kind), place: Place::top("src/case/derived.rs"), derived: true };
        dialogs.slots.insert(derivation.name.to_owned(), slot);
    }
    let mut trees = Vec::new();
    for file in files {
        match raw::parse(&file.name, &file.text) {
            Ok(tree) => trees.push((Arc::from(file.name.as_str()), tree)),
            Err(mut errors) => findings.append(&mut errors),
        }
    }
    let names = names(&trees);
    let mut facts = Facts::default();
    let mut fact_uses = Vec::new();
    // Slots first: guards and routes need their kinds.
    for (file, tree) in &trees {
        let mut lowering =
            Lowering { reader: Reader::new(file.clone(), findings), dialogs: &mut dialogs, names: &names, fact_uses: &mut fact_uses };
        match tree.first_key() {
            Some("slots" | "dialog") => {
                if let Some(slots) = tree.get("slots") {
                    lowering.slots(slots);
                }
            }
            Some("plan") => lowering.evidence_items(tree),
            Some("table" | "letter" | "facts" | "understand" | "check") => {}
            first => lowering.unknown_file(tree, first),
        }
    }
    for (file, tree) in &trees {
        match tree.first_key() {
            Some("facts") => {
                facts.read(file, tree, findings);
                continue;
            }
            Some("understand") => {
                dialogs.teaching.read(file, tree, findings);
                continue;
            }
            Some("check") => {
                dialogs.rules.read(file, tree, findings);
                continue;
            }
            _ => {}
        }
        let mut lowering =
            Lowering { reader: Reader::new(file.clone(), findings), dialogs: &mut dialogs, names: &names, fact_uses: &mut fact_uses };
        match tree.first_key() {
            Some("slots") => {
                lowering.reader.fields(tree, &["slots"]);
            }
            Some("dialog") => lowering.dialog(tree),
            Some("table") => lowering.table(tree),
            Some("plan") => lowering.plan(tree),
            Some("letter") => lowering.letter(tree),
            _ => {}
        }
    }
    for (family, id, place) in fact_uses {
        findings.extend(facts.unknown(family, &id, place));
    }
    dialogs.facts = facts;
    dialogs.dims = Dims::of(&dialogs.slots, &dialogs.derivations);
    dialogs
}

fn derived_kind(kind: DerivedKind) -> Kind {
    match kind {
        DerivedKind::Choice(keys) => Kind::Choice(keys.iter().map(|key| (*key).to_owned()).collect()),
        DerivedKind::Money => Kind::Money { min: Money(0), max: Money(10_000_000_000) },
        DerivedKind::Date => Kind::Date { not_after_today: false, not_before_days: None },
        DerivedKind::Count => Kind::Count { min: 0, max: i64::MAX },
    }
}

struct Lowering<'a, 'f> {
    reader: Reader<'f>,
    dialogs: &'a mut Dialogs,
    names: &'a Names,
    /// The facts that are named; whether they exist is known when all files are read.
    fact_uses: &'a mut Vec<(Family, String, Place)>,
}

impl Lowering<'_, '_> {
    fn push(&mut self, finding: Finding) {
        self.reader.findings.push(finding);
    }

    fn unknown_file(&mut self, tree: &Node, first: Option<&str>) {
        let place = Place::new(self.reader.file.clone(), tree.start, tree.start + first.map_or(0, str::len));
        let kinds = ["slots", "dialog", "table", "plan", "letter", "facts", "understand", "check"];
        let mut finding = Finding::error("unknown-key", place, "this file does not say what it is")
            .label("not the beginning of a slots, dialog, table, plan, letter, facts, understand or check file")
            .help(format!("begin with one of {}", quoted(&kinds)));
        if let Some(first) = first {
            finding = finding.suggest(first, kinds);
        }
        self.push(finding);
    }

    // ── slots ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    fn slots(&mut self, node: &Node) {
        for (key, value) in self.reader.map(node).unwrap_or_default() {
            let Some(name) = self.reader.name(key) else { continue };
            let place = self.reader.place(key);
            if let Some(earlier) = self.dialogs.slots.get(name) {
                let words = if earlier.derived { "computed by Redress itself" } else { "declared here" };
                let mut finding =
                    Finding::error("duplicate-name", place.clone(), format!("the slot `{name}` is declared twice")).label("again here");
                finding = if earlier.derived { finding.note(words) } else { finding.also(earlier.place.clone(), words) };
                self.push(finding.help("choose another name, or drop this one and use the slot that exists"));
                continue;
            }
            if let Some(kind) = self.slot_kind(key, value) {
                self.dialogs.slots.insert(name.to_owned(), Slot { kind, place, derived: false });
            }
        }
    }

    fn slot_kind(&mut self, owner: &Node, node: &Node) -> Option<Kind> {
        let known = ["choice", "many", "text", "money", "count", "date", "reference", "ledger"];
        let fields = self.reader.fields_of(owner, node, &known)?;
        let [(kind, value)] = fields.entries() else {
            self.reader.wrong_kind(node, "exactly one of choice, many, text, money, count, date, reference, ledger");
            return None;
        };
        match kind.scalar()? {
            "choice" => Some(Kind::Choice(self.keys(value))),
            "many" => Some(Kind::Many(self.keys(value))),
            "text" => self.text_rule(kind, value),
            "money" => {
                let fields = self.reader.fields_of(kind, value, &["min", "max"])?;
                let min = fields.get("min").map_or(Some(Money(1)), |node| self.reader.money(node))?;
                let max = fields.get("max").map_or(Some(Money(100_000_000)), |node| self.reader.money(node))?;
                self.some_answer_fits(fields, min <= max).then_some(Kind::Money { min, max })
            }
            "count" => {
                let fields = self.reader.fields_of(kind, value, &["min", "max"])?;
                let min = fields.get("min").map_or(Some(0), |node| self.reader.int(node))?;
                let max = fields.get("max").map_or(Some(COUNT_MAX), |node| self.reader.int(node))?;
                self.some_answer_fits(fields, min <= max).then_some(Kind::Count { min, max })
            }
            "date" => {
                let fields = self.reader.fields_of(kind, value, &["not_after", "not_before"])?;
                let not_after_today = match fields.get("not_after") {
                    Some(node) if node.scalar() == Some("today") => true,
                    Some(node) => {
                        self.reader.wrong_kind(node, "`today`");
                        return None;
                    }
                    None => false,
                };
                let not_before_days = match fields.get("not_before") {
                    Some(node) => Some(self.days_ago(node)?),
                    None => None,
                };
                Some(Kind::Date { not_after_today, not_before_days })
            }
            "reference" => {
                let fields = self.reader.fields_of(kind, value, &["shapes", "example"])?;
                let shapes = fields.get("shapes").map(|node| self.facts(Family::Shapes, node)).unwrap_or_default();
                let shapes = shapes.into_iter().map(|(id, _)| id).collect();
                let example = self.reader.need(fields, "example").and_then(|node| self.reader.text(node))?;
                Some(Kind::Reference { shapes, example: example.to_owned() })
            }
            "ledger" => {
                let fields = self.reader.fields_of(kind, value, &["kinds", "uncounted", "max"])?;
                let kinds = self.reader.need(fields, "kinds").map(|node| self.keys(node))?;
                let uncounted = fields.get("uncounted").map(|node| self.names(node)).unwrap_or_default();
                for (name, place) in &uncounted {
                    if !kinds.contains(name) {
                        let finding = Finding::error("unknown-choice", place.clone(), format!("`{name}` is not a kind of this ledger"));
                        self.push(finding.label("not listed under `kinds:`").suggest(name, kinds.iter().map(String::as_str)));
                    }
                }
                let max = fields.get("max").map_or(Some(Money(100_000_000)), |node| self.reader.money(node))?;
                Some(Kind::Ledger(LedgerRule { kinds, uncounted: uncounted.into_iter().map(|(name, _)| name).collect(), max }))
            }
            _ => None,
        }
    }

    /// Customers could answer nothing where `max` is below `min`.
    fn some_answer_fits(&mut self, fields: Fields, fits: bool) -> bool {
        if !fits && let Some(wrong) = fields.get("max").or(fields.get("min")) {
            self.reader.wrong_kind(wrong, "a `min` that is not above the `max`");
        }
        fits
    }

    fn text_rule(&mut self, owner: &Node, node: &Node) -> Option<Kind> {
        let fields = self.reader.fields_of(owner, node, &["max", "pattern", "example", "counter_examples"])?;
        let max = fields.get("max").map_or(Some(TEXT_MAX), |node| self.reader.count(node).map(|max| max as usize))?;
        let mut pattern = None;
        if let Some(written) = fields.get("pattern") {
            pattern = self.reader.pattern(written);
        }
        let mut example = None;
        if let Some(node) = fields.get("example") {
            example = match (&pattern, fields.get("pattern")) {
                (Some(pattern), Some(written)) => self.reader.example(node, pattern, written),
                _ => self.reader.text(node),
            };
        } else if pattern.is_some() {
            self.reader.need(fields, "example");
        }
        for node in fields.get("counter_examples").map(|node| self.reader.list(node)).unwrap_or_default() {
            let Some(text) = self.reader.text(node) else { continue };
            if pattern.as_ref().map_or(fields.get("pattern").is_none(), |pattern| pattern.is_match(text)) {
                let finding =
                    Finding::error("counter-example-matches", self.reader.place(node), format!("the counter-example `{text}` is accepted"));
                let label = if pattern.is_some() { "the pattern takes this" } else { "no pattern refuses it" };
                self.push(finding.label(label).help("narrow the pattern, or drop the counter-example"));
            }
        }
        Some(Kind::Text(TextRule { max, pattern, example: example.map(str::to_owned) }))
    }

    /// `3y ago`, in days.
    fn days_ago(&mut self, node: &Node) -> Option<i64> {
        let days =
            node.scalar().and_then(|text| text.strip_suffix(" ago")).and_then(|text| Duration::read(text.trim())).and_then(|length| {
                let length_days = i64::from(length.length);
                match length.unit {
                    Unit::Days => Some(length_days),
                    Unit::Months => Some(length_days * 31),
                    Unit::Years => Some(length_days * 366),
                    Unit::Hours | Unit::WorkingDays => None,
                }
            });
        if days.is_none() {
            self.reader.wrong_kind(node, "a time before today, such as `3y ago`");
        }
        days
    }

    /// Distinct names.
    fn keys(&mut self, node: &Node) -> Vec<String> {
        let mut keys: Vec<String> = Vec::new();
        for (name, place) in self.names(node) {
            if name.len() > KEY_MAX {
                let finding = Finding::error("telegram-limit", place.clone(), format!("the key `{name}` is too long for a button"))
                    .label(format!("{} characters; a key may have {KEY_MAX}", name.len()));
                self.push(finding.help("choose a shorter key; customers see its label, which may be longer"));
            }
            if keys.contains(&name) {
                self.push(
                    Finding::error("duplicate-name", place, format!("`{name}` is listed twice"))
                        .label("again here")
                        .help("drop one of them"),
                );
            } else {
                keys.push(name);
            }
        }
        keys
    }

    fn names(&mut self, node: &Node) -> Vec<(String, Place)> {
        let items = self.reader.list(node);
        items
            .iter()
            .filter_map(|item| {
                self.reader.name(item).map(|name| (name.to_owned(), item)).map(|(name, item)| (name, self.reader.place(item)))
            })
            .collect()
    }

    /// The ids of facts of one family.
    fn facts(&mut self, family: Family, node: &Node) -> Vec<(String, Place)> {
        self.reader.list(node).iter().filter_map(|item| self.fact(family, item)).collect()
    }

    /// The id of a fact of that family.
    fn fact(&mut self, family: Family, node: &Node) -> Option<(String, Place)> {
        let (id, place) = (self.reader.id(node)?.to_owned(), self.reader.place(node));
        self.fact_uses.push((family, id.clone(), place.clone()));
        Some((id, place))
    }

    /// Whether nothing was found wrong since there were so many findings.
    fn whole_since(&self, before: usize) -> bool {
        self.reader.findings[before..].iter().all(|finding| finding.severity != Severity::Error)
    }

    // ── dialogs ───────────────────────────────────────────────────────────────────────────────────────────────────────

    fn dialog(&mut self, tree: &Node) {
        let Some(fields) = self.reader.fields(tree, &["dialog", "start", "plan", "attempts", "slots", "states"]) else { return };
        let (Some(name_node), Some(start), Some(states)) =
            (self.reader.need(fields, "dialog"), self.reader.need(fields, "start"), self.reader.need(fields, "states"))
        else {
            return;
        };
        let (Some(name), Some(start_name)) = (self.reader.name(name_node), self.reader.name(start)) else { return };
        let name = name.to_owned();
        let attempts = fields.get("attempts").and_then(|node| self.attempts(fields.key("attempts").unwrap_or(node), node, &name));
        let mut dialog = Dialog {
            plan: fields.get("plan").and_then(|node| self.plan_named(node)),
            start: start_name.to_owned(),
            start_place: self.reader.place(start),
            states: BTreeMap::new(),
            order: Vec::new(),
            place: self.reader.place(name_node),
            name: name.clone(),
        };
        if !self.names.dialogs.get(&name).is_some_and(|own| own.states.contains(&dialog.start)) {
            let own: Vec<String> = self.names.dialogs.get(&name).map(|own| own.states.clone()).unwrap_or_default();
            let finding = Finding::error("unknown-state", dialog.start_place.clone(), format!("no state is named `{}`", dialog.start));
            self.push(finding.label("the dialog could not begin").suggest(&dialog.start, own.iter().map(String::as_str)));
        }
        let mut whole = Vec::new();
        for (key, value) in self.reader.map(states).unwrap_or_default() {
            let Some(state_name) = self.reader.name(key) else { continue };
            let before = self.reader.findings.len();
            if let Some(state) = self.state(&name, key, value, state_name, attempts.as_ref())
                && self.whole_since(before)
            {
                dialog.order.push(state_name.to_owned());
                whole.push((state_name.to_owned(), state));
            }
        }
        // All at once, so that the map has no gaps for states that never come.
        dialog.states = whole.into_iter().collect();
        if let Some(earlier) = self.dialogs.dialogs.get(&name) {
            let finding = Finding::error("duplicate-name", dialog.place, format!("there are two dialogs named `{name}`"));
            self.push(finding.label("again here").also(earlier.place.clone(), "first here").help("rename one of them"));
            return;
        }
        self.dialogs.dialogs.insert(name, dialog);
    }

    fn state(&mut self, dialog: &str, key: &Node, node: &Node, name: &str, attempts: Option<&Attempts>) -> Option<State> {
        let known =
            ["ask", "prompt", "say", "show", "do", "tools", "skip", "once", "invalid", "attempts", "after", "to", "route", "was", "end"];
        let fields = self.reader.fields_of(key, node, &known)?;
        let state = State {
            name: name.to_owned(),
            say: self.messages(fields, "say"),
            show: self.words(fields, "show", &Card::ALL),
            does: self.words(fields, "do", &Do::ALL),
            was: fields.get("was").map(|node| self.names(node).into_iter().map(|(name, _)| name).collect()).unwrap_or_default(),
            place: self.reader.place(key),
            end: None,
            ask: None,
        };
        match (fields.get("ask"), fields.get("end")) {
            (Some(_), None) => Some(State { ask: Some(self.ask(dialog, fields, key, attempts)?), ..state }),
            (None, Some(end)) => {
                for misplaced in ["prompt", "tools", "skip", "once", "invalid", "attempts", "after", "to", "route"] {
                    if let Some(node) = fields.key(misplaced) {
                        let finding = Finding::error("unknown-key", self.reader.place(node), format!("an end has no `{misplaced}:`"));
                        self.push(finding.label("nothing follows an end").help("drop the line, or make the state ask something"));
                    }
                }
                Some(State { end: Some(self.reader.name(end)?.to_owned()), ..state })
            }
            _ => {
                let finding = Finding::error("no-way-out", state.place.clone(), format!("the state `{name}` neither asks nor ends"));
                self.push(finding.label("people would stand here in silence").help("give it `ask:` with `prompt:`, or `end:`"));
                None
            }
        }
    }

    fn ask(&mut self, dialog: &str, fields: Fields, key: &Node, attempts: Option<&Attempts>) -> Option<Ask> {
        // Everything is read before anything is given up, so that all that is wrong is reported.
        let slot_node = fields.get("ask")?;
        let slot = self.slot_named(slot_node);
        if let Some(slot) = slot.as_ref().filter(|slot| self.dialogs.slots.get(*slot).is_some_and(|slot| slot.derived)) {
            let finding = Finding::error("unknown-slot", self.reader.place(slot_node), format!("`{slot}` is computed and cannot be asked"));
            self.push(finding.label("a derived slot").help("ask for one of the slots it is computed from"));
        }
        let prompt = self.reader.need(fields, "prompt").and_then(|node| self.message(node));
        let invalid = fields.get("invalid").and_then(|node| self.message(node));
        let own_attempts = fields.get("attempts").and_then(|node| self.attempts(fields.key("attempts").unwrap_or(node), node, dialog));
        let after = match fields.get("after") {
            Some(node) => self.reader.list(node).iter().filter_map(|item| self.after(item, dialog)).collect(),
            None => Vec::new(),
        };
        let mut route_place = self.reader.place(key);
        let mut route: Vec<Branch> = match (fields.get("to"), fields.get("route")) {
            (Some(to), None) => {
                let (to, place) = (self.target(to, dialog), self.reader.place(to));
                to.map(|to| Branch { when: Guard::default(), set: Vec::new(), clear: Vec::new(), to, place }).into_iter().collect()
            }
            (None, Some(node)) => {
                route_place = fields.key("route").map_or(route_place, |node| self.reader.place(node));
                self.reader.list(node).iter().filter_map(|item| self.branch(item, dialog)).collect()
            }
            (Some(_), Some(node)) => {
                let finding = Finding::error("unknown-key", self.reader.place(node), "a state has `to:` or `route:`, not both");
                self.push(finding.help("move the target of `to:` into a last branch without `when:`"));
                return None;
            }
            (None, None) => {
                let finding = Finding::error("no-way-out", route_place, "no arrow leads out of this state");
                self.push(finding.label("an answer here would lead nowhere").help("add `to:` or `route:`"));
                return None;
            }
        };
        route.shrink_to_fit();
        Some(Ask {
            slot: slot?,
            slot_place: self.reader.place(slot_node),
            prompt: prompt?,
            tools: self.words(fields, "tools", &Tool::ALL),
            skip: fields.get("skip").and_then(|node| self.reader.yes_no(node)).unwrap_or(false),
            once: fields.get("once").and_then(|node| self.reader.yes_no(node)).unwrap_or(false),
            invalid,
            attempts: own_attempts.or_else(|| attempts.cloned()),
            after,
            route,
            route_place,
        })
    }

    fn attempts(&mut self, key: &Node, node: &Node, dialog: &str) -> Option<Attempts> {
        let fields = self.reader.fields_of(key, node, &["max", "to"])?;
        let (max, to) = (self.reader.need(fields, "max"), self.reader.need(fields, "to"));
        let max_node = max?;
        let max = self.reader.count(max_node)?;
        if max == 0 {
            self.reader.wrong_kind(max_node, "at least 1");
        }
        Some(Attempts { max, to: self.target(to?, dialog)? })
    }

    fn after(&mut self, node: &Node, dialog: &str) -> Option<After> {
        let fields = self.reader.fields(node, &["wait", "on", "say", "to"])?;
        let place = self.reader.place(node);
        let wait = match (fields.get("wait"), fields.get("on")) {
            (Some(wait), None) => Wait::Minutes(self.minutes(wait)?),
            (None, Some(on)) => {
                let slot = self.slot_named(on)?;
                if !matches!(self.dialogs.kind(&slot), Some(Kind::Date { .. })) {
                    self.reader.wrong_kind(on, "a date slot, whose day the timer waits for");
                }
                Wait::On(slot)
            }
            _ => {
                self.reader.wrong_kind(node, "either `wait:` or `on:`");
                return None;
            }
        };
        let then = match (fields.get("say"), fields.get("to")) {
            (Some(say), None) => Then::Say(self.message(say)?),
            (None, Some(to)) => Then::To(self.target(to, dialog)?),
            _ => {
                self.reader.wrong_kind(node, "either `say:` or `to:`");
                return None;
            }
        };
        Some(After { wait, then, place })
    }

    fn minutes(&mut self, node: &Node) -> Option<i64> {
        let length = self.reader.duration(node)?;
        let count = i64::from(length.length);
        match length.unit {
            Unit::Hours => Some(count * 60),
            Unit::Days => Some(count * 24 * 60),
            _ => {
                self.reader.wrong_kind(node, "hours or days, such as `72h` or `2d`");
                None
            }
        }
    }

    fn branch(&mut self, node: &Node, dialog: &str) -> Option<Branch> {
        let fields = self.reader.fields(node, &["when", "set", "clear", "to"])?;
        let to = self.reader.need(fields, "to").and_then(|node| self.target(node, dialog));
        let mut set = Vec::new();
        if let Some(node) = fields.get("set") {
            for (key, value) in self.reader.map(node).unwrap_or_default() {
                set.extend(self.set(key, value));
            }
        }
        let clear = match fields.get("clear") {
            Some(node) => self.reader.list(node).iter().filter_map(|item| self.slot_named(item)).collect(),
            None => Vec::new(),
        };
        Some(Branch { when: self.guard(fields), set, clear, to: to?, place: self.reader.place(node) })
    }

    fn set(&mut self, key: &Node, value: &Node) -> Option<Set> {
        let slot = self.slot_named(key)?;
        let Some(Kind::Choice(keys)) = self.dialogs.kind(&slot).cloned() else {
            self.reader.wrong_kind(key, "a choice slot: only choices can be set");
            return None;
        };
        let place = self.reader.place(key);
        if matches!(value.kind, raw::Kind::Map(_)) {
            let fields = self.reader.fields_of(key, value, &["from"])?;
            let from_node = self.reader.need(fields, "from")?;
            let from = self.slot_named(from_node)?;
            if !matches!(self.dialogs.kind(&from), Some(Kind::Choice(_))) {
                self.reader.wrong_kind(from_node, "a choice slot");
            }
            return Some(Set { slot, value: SetValue::From(from), place });
        }
        let chosen = self.reader.name(value)?;
        self.known_choice(&slot, &keys, chosen, value);
        Some(Set { slot, value: SetValue::Key(chosen.to_owned()), place })
    }

    // ── guards ────────────────────────────────────────────────────────────────────────────────────────────────────────

    fn guard(&mut self, fields: Fields) -> Guard {
        let Some(node) = fields.get("when") else { return Guard::default() };
        let mut atoms = Vec::new();
        for (key, value) in self.reader.map(node).unwrap_or_default() {
            let Some(slot) = self.slot_named(key) else { continue };
            let Some(kind) = self.dialogs.kind(&slot).cloned() else { continue };
            let place = self.reader.place(key);
            if let raw::Kind::Map(entries) = &value.kind {
                let known = ["not", "at_least", "at_most", "within", "older_than", "answered", "has", "lacks"];
                self.reader.fields_of(key, value, &known);
                for (test, operand) in entries {
                    let test = self.test(&slot, &kind, test.scalar().unwrap_or_default(), operand);
                    atoms.extend(test.map(|test| Atom { slot: slot.clone(), test, place: place.clone() }));
                }
            } else if let Kind::Choice(keys) = &kind {
                let wanted = self.chosen(&slot, keys, value);
                atoms.push(Atom { slot, test: Test::In(wanted), place });
            } else {
                self.reader.wrong_kind(value, &format!("a condition for a {} slot, such as `{{ answered: yes }}`", kind.word()));
            }
        }
        atoms.shrink_to_fit();
        Guard(atoms)
    }

    fn test(&mut self, slot: &str, kind: &Kind, test: &str, operand: &Node) -> Option<Test> {
        match (test, kind) {
            ("answered", _) => self.reader.yes_no(operand).map(Test::Answered),
            ("not", Kind::Choice(keys)) => Some(Test::NotIn(self.chosen(slot, keys, operand))),
            ("has", Kind::Many(keys)) => self.one_of(slot, keys, operand).map(Test::Has),
            ("has", Kind::Ledger(rule)) => self.one_of(slot, &rule.kinds, operand).map(Test::Has),
            ("lacks", Kind::Many(keys)) => self.one_of(slot, keys, operand).map(Test::Lacks),
            ("lacks", Kind::Ledger(rule)) => self.one_of(slot, &rule.kinds, operand).map(Test::Lacks),
            ("at_least", Kind::Money { .. }) => self.reader.money(operand).map(|money| Test::AtLeast(money.0)),
            ("at_most", Kind::Money { .. }) => self.reader.money(operand).map(|money| Test::AtMost(money.0)),
            ("at_least", Kind::Count { .. }) => self.reader.int(operand).map(Test::AtLeast),
            ("at_most", Kind::Count { .. }) => self.reader.int(operand).map(Test::AtMost),
            ("within", Kind::Date { .. }) => self.whole_days(operand).map(Test::Within),
            ("older_than", Kind::Date { .. }) => self.whole_days(operand).map(Test::OlderThan),
            _ => {
                self.reader.wrong_kind(operand, &format!("a condition that fits the {} slot `{slot}`", kind.word()));
                None
            }
        }
    }

    fn whole_days(&mut self, node: &Node) -> Option<i64> {
        let minutes = self.minutes(node)?;
        Some(minutes / (24 * 60))
    }

    fn chosen(&mut self, slot: &str, keys: &[String], node: &Node) -> Vec<String> {
        let items = self.reader.list(node);
        items.iter().filter_map(|item| self.one_of(slot, keys, item)).collect()
    }

    fn one_of(&mut self, slot: &str, keys: &[String], node: &Node) -> Option<String> {
        let name = self.reader.name(node)?;
        self.known_choice(slot, keys, name, node).then(|| name.to_owned())
    }

    fn known_choice(&mut self, slot: &str, keys: &[String], name: &str, node: &Node) -> bool {
        let known = keys.iter().any(|key| key == name);
        if !known {
            let all: Vec<&str> = keys.iter().map(String::as_str).collect();
            let finding = Finding::error("unknown-choice", self.reader.place(node), format!("`{slot}` has no choice `{name}`"))
                .label("this would never match")
                .note(format!("the choices are {}", quoted(&all)))
                .suggest(name, all.iter().copied());
            self.push(finding);
        }
        known
    }

    fn slot_named(&mut self, node: &Node) -> Option<String> {
        let name = self.reader.name(node)?;
        if self.dialogs.slots.contains_key(name) {
            return Some(name.to_owned());
        }
        let names: Vec<String> = self.dialogs.slots.keys().cloned().collect();
        let finding = Finding::error("unknown-slot", self.reader.place(node), format!("no slot is named `{name}`"))
            .label("not declared under any `slots:`")
            .suggest(name, names.iter().map(String::as_str));
        self.push(finding);
        None
    }

    // ── words ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    fn message(&mut self, node: &Node) -> Option<MessageRef> {
        let message = MessageRef { id: self.reader.id(node)?.to_owned(), place: self.reader.place(node) };
        self.dialogs.messages.push(message.clone());
        Some(message)
    }

    fn messages(&mut self, fields: Fields, key: &str) -> Vec<MessageRef> {
        let Some(node) = fields.get(key) else { return Vec::new() };
        self.reader.list(node).iter().filter_map(|item| self.message(item)).collect()
    }

    /// Closed words such as cards and actions.
    fn words<T: Copy>(&mut self, fields: Fields, key: &str, known: &[(&'static str, T)]) -> Vec<T> {
        let Some(node) = fields.get(key) else { return Vec::new() };
        let mut found = Vec::new();
        for item in self.reader.list(node) {
            let Some(word) = self.reader.name(item) else { continue };
            if let Some((_, value)) = known.iter().find(|(name, _)| *name == word) {
                found.push(*value);
                continue;
            }
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            let finding = Finding::error("unknown-choice", self.reader.place(item), format!("`{key}:` knows no `{word}`"))
                .label("nothing would happen here")
                .note(format!("it knows {}", quoted(&names)))
                .suggest(word, names.iter().copied());
            self.push(finding);
        }
        found
    }

    fn plan_named(&mut self, node: &Node) -> Option<(String, Place)> {
        let (name, place) = (self.reader.name(node)?, self.reader.place(node));
        if !self.names.plans.contains(name) {
            let finding = Finding::error("unknown-plan", place.clone(), format!("no plan is named `{name}`"))
                .label("customers would be told neither what to claim nor what to do")
                .help(format!("write a file that begins with `plan: {name}`"))
                .suggest(name, self.names.plans.iter().map(String::as_str));
            self.push(finding);
        }
        Some((name.to_owned(), place))
    }

    fn table_named(&mut self, node: &Node) -> Option<(String, Place)> {
        let (name, place) = (self.reader.name(node)?, self.reader.place(node));
        if !self.names.tables.contains(name) {
            let finding = Finding::error("unknown-table", place.clone(), format!("no table is named `{name}`"))
                .label("nobody could be told who is liable")
                .help(format!("write a file that begins with `table: {name}`"))
                .suggest(name, self.names.tables.iter().map(String::as_str));
            self.push(finding);
        }
        Some((name.to_owned(), place))
    }

    /// An arrow: a state of this dialog, or the start of the dialog of that name.
    fn target(&mut self, node: &Node, dialog: &str) -> Option<Target> {
        let name = self.reader.name(node)?;
        if self.names.dialogs.get(dialog).is_some_and(|own| own.states.iter().any(|state| state == name)) {
            return Some(Target { dialog: dialog.to_owned(), state: name.to_owned() });
        }
        if let Some(other) = self.names.dialogs.get(name) {
            return Some(Target { dialog: name.to_owned(), state: other.start.clone() });
        }
        let own = self.names.dialogs.get(dialog).map(|own| own.states.as_slice()).unwrap_or_default();
        let known = own.iter().chain(self.names.dialogs.keys()).map(String::as_str);
        let finding = Finding::error("unknown-state", self.reader.place(node), format!("no state is named `{name}`"))
            .label("neither a state of this dialog nor another dialog")
            .suggest(name, known);
        self.push(finding);
        None
    }

    // ── tables and plans ──────────────────────────────────────────────────────────────────────────────────────────────

    fn table(&mut self, tree: &Node) {
        let before = self.reader.findings.len();
        let Some(fields) = self.reader.fields(tree, &["table", "over", "gives", "rows"]) else { return };
        let (Some(name_node), Some(over), Some(gives), Some(rows)) = (
            self.reader.need(fields, "table"),
            self.reader.need(fields, "over"),
            self.reader.need(fields, "gives"),
            self.reader.need(fields, "rows"),
        ) else {
            return;
        };
        let Some(name) = self.reader.name(name_node) else { return };
        let over_slots: Vec<String> = self.reader.list(over).iter().filter_map(|item| self.slot_named(item)).collect();
        let Some(gives_slot) = self.slot_named(gives) else { return };
        let keys = self.dialogs.kind(&gives_slot).map(|kind| kind.keys().to_vec()).unwrap_or_default();
        let place = self.reader.place(name_node);
        let mut table = Table { name: name.to_owned(), over: over_slots, gives: gives_slot, rows: Vec::new(), place: place.clone() };
        for node in self.reader.list(rows) {
            let Some(row) = self.reader.fields(node, &["when", "gives", "say", "law"]) else { continue };
            let when = self.guard(row);
            for atom in &when.0 {
                if !table.over.contains(&atom.slot) {
                    let finding =
                        Finding::error("unknown-slot", atom.place.clone(), format!("the table does not decide on `{}`", atom.slot));
                    self.push(
                        finding.label("not listed under `over:`").help("add it to `over:`, so that `check` can prove the table complete"),
                    );
                }
            }
            let gives = self.reader.need(row, "gives").and_then(|node| self.one_of(&table.gives, &keys, node));
            let say = self.reader.need(row, "say").and_then(|node| self.message(node));
            let law = self.reader.need(row, "law").map(|node| self.facts(Family::Laws, node)).unwrap_or_default();
            let (Some(gives), Some(say)) = (gives, say) else { continue };
            table.rows.push(Row { when, gives, say, law, place: self.reader.place(node) });
        }
        if let Some(earlier) = self.dialogs.tables.get(name) {
            let finding = Finding::error("duplicate-name", place, format!("there are two tables named `{name}`"));
            self.push(finding.label("again here").also(earlier.place.clone(), "first here"));
            return;
        }
        if self.whole_since(before) {
            self.dialogs.tables.insert(name.to_owned(), table);
        }
    }

    fn plan(&mut self, tree: &Node) {
        let before = self.reader.findings.len();
        let known = ["plan", "liability", "claim", "now", "ladder", "evidence", "story", "prevention"];
        let Some(fields) = self.reader.fields(tree, &known) else { return };
        let (Some(name_node), Some(liability)) = (self.reader.need(fields, "plan"), self.reader.need(fields, "liability")) else { return };
        let (Some(name), Some((liability, liability_place))) = (self.reader.name(name_node), self.table_named(liability)) else { return };
        let plan = Plan {
            name: name.to_owned(),
            liability,
            liability_place,
            claim: self.items(fields, "claim", Self::claim_line),
            now: self.items(fields, "now", Self::step),
            ladder: self.items(fields, "ladder", Self::rung),
            evidence: self.items(fields, "evidence", Self::evidence_line),
            story: self.items(fields, "story", Self::line),
            prevention: self.items(fields, "prevention", Self::line),
            place: self.reader.place(name_node),
        };
        if let Some(earlier) = self.dialogs.plans.get(name) {
            let finding = Finding::error("duplicate-name", plan.place, format!("there are two plans named `{name}`"));
            self.push(finding.label("again here").also(earlier.place.clone(), "first here"));
            return;
        }
        if self.whole_since(before) {
            self.dialogs.plans.insert(name.to_owned(), plan);
        }
    }

    fn items<T>(&mut self, fields: Fields, key: &str, read: fn(&mut Self, &Node) -> Option<T>) -> Vec<T> {
        let Some(node) = fields.get(key) else { return Vec::new() };
        self.reader.list(node).iter().filter_map(|item| read(self, item)).collect()
    }

    fn line(&mut self, node: &Node) -> Option<Line> {
        let fields = self.reader.fields(node, &["say", "when"])?;
        let say = self.reader.need(fields, "say")?;
        Some(Line { when: self.guard(fields), say: self.message(say)?, item: None, place: self.reader.place(node) })
    }

    fn evidence_line(&mut self, node: &Node) -> Option<Line> {
        let fields = self.reader.fields(node, &["say", "item", "when"])?;
        let (say, item) = (self.reader.need(fields, "say")?, fields.get("item"));
        let item = item.and_then(|node| self.message(node));
        Some(Line { when: self.guard(fields), say: self.message(say)?, item, place: self.reader.place(node) })
    }

    fn step(&mut self, node: &Node) -> Option<Step> {
        let fields = self.reader.fields(node, &["say", "when", "by"])?;
        let say = self.reader.need(fields, "say")?;
        Some(Step { when: self.guard(fields), say: self.message(say)?, by: self.by(fields), place: self.reader.place(node) })
    }

    fn rung(&mut self, node: &Node) -> Option<Rung> {
        let fields = self.reader.fields(node, &["rung", "say", "when", "by", "answer"])?;
        let rung = self.reader.need(fields, "rung").and_then(|node| self.rung_key(fields.key("rung").unwrap_or(node), node));
        let say = self.reader.need(fields, "say").and_then(|node| self.message(node));
        let answer = fields.get("answer").and_then(|node| self.fact(Family::Terms, node));
        let (when, by) = (self.guard(fields), self.by(fields));
        Some(Rung { rung: rung?, when, say: say?, by, answer, place: self.reader.place(node) })
    }

    /// A key of the slot `rung`, which every book with a ladder declares.
    fn rung_key(&mut self, key: &Node, node: &Node) -> Option<String> {
        let Some(Kind::Choice(keys)) = self.dialogs.kind("rung").cloned() else {
            let finding =
                Finding::error("unknown-slot", self.reader.place(key), "a ladder needs the choice slot `rung`, which is not declared");
            self.push(
                finding
                    .label("no rung can be told from another")
                    .help("declare `rung: { choice: […] }` in `slots.yaml`, with a key for each rung"),
            );
            return None;
        };
        self.one_of("rung", &keys, node)
    }

    fn by(&mut self, fields: Fields) -> Option<By> {
        let node = fields.get("by")?;
        let length = self.reader.duration(node)?;
        match length.unit {
            Unit::Days => Some(By::Days(i64::from(length.length))),
            Unit::WorkingDays => Some(By::WorkingDays(length.length)),
            _ => {
                self.reader.wrong_kind(node, "days, such as `3d` or `2wd`");
                None
            }
        }
    }

    fn claim_line(&mut self, node: &Node) -> Option<ClaimLine> {
        let fields = self.reader.fields(node, &["amount", "when", "say", "counts", "letter"])?;
        let say = self.reader.need(fields, "say")?;
        let letter = fields.get("letter").and_then(|node| self.message(node));
        let amount = match fields.get("amount") {
            Some(node) => Some(self.amount(node)?),
            None => None,
        };
        let counts = fields.get("counts").and_then(|node| self.reader.yes_no(node)).unwrap_or(true);
        Some(ClaimLine { when: self.guard(fields), amount, counts, say: self.message(say)?, letter, place: self.reader.place(node) })
    }

    fn amount(&mut self, node: &Node) -> Option<Amount> {
        let text = self.reader.text(node)?;
        let (slot, kind) = text.split_once('.').map_or((text, None), |(slot, kind)| (slot, Some(kind)));
        match (self.dialogs.kind(slot).cloned(), kind) {
            (Some(Kind::Money { .. }), None) => Some(Amount::Slot(slot.to_owned())),
            (Some(Kind::Ledger(rule)), Some(kind)) => {
                self.known_choice(slot, &rule.kinds, kind, node).then(|| Amount::Loss { ledger: slot.to_owned(), kind: kind.to_owned() })
            }
            (None, _) => {
                let names: Vec<String> = self.dialogs.slots.keys().cloned().collect();
                let finding = Finding::error("unknown-slot", self.reader.place(node), format!("no slot is named `{slot}`"));
                self.push(finding.suggest(slot, names.iter().map(String::as_str)));
                None
            }
            _ => {
                self.reader.wrong_kind(node, "a money slot, or a kind of a ledger such as `losses.penalty`");
                None
            }
        }
    }
}

/// What the files declare, read before what they say, so that every name can be resolved where it stands.
#[derive(Clone, Debug, Default)]
struct Names {
    dialogs: BTreeMap<String, Outline>,
    tables: BTreeSet<String>,
    plans: BTreeSet<String>,
}

/// The names of one dialog.
#[derive(Clone, Debug, Default)]
struct Outline {
    start: String,
    states: Vec<String>,
}

fn names(trees: &[(Arc<str>, Node)]) -> Names {
    let mut names = Names::default();
    for (_, tree) in trees {
        let kind = tree.first_key().unwrap_or_default();
        let Some(name) = tree.get(kind).and_then(Node::scalar) else { continue };
        let name = name.to_owned();
        if kind == "table" {
            names.tables.insert(name);
        } else if kind == "plan" {
            names.plans.insert(name);
        } else if kind == "dialog" {
            let start = tree.get("start").and_then(Node::scalar).unwrap_or_default().to_owned();
            let states = match tree.get("states").map(|states| &states.kind) {
                Some(raw::Kind::Map(entries)) => entries.iter().filter_map(|(key, _)| key.scalar().map(str::to_owned)).collect(),
                _ => Vec::new(),
            };
            names.dialogs.entry(name).or_insert(Outline { start, states });
        }
    }
    names
}
