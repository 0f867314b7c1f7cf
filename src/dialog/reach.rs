//! Every way through the dialogs: which places some customer really comes to, and by which answers.
//!
//! [`super::check`] proves with boxes and believes more than can happen: it does not know that a party who is liable is always on
//! the ladder. Here every answer is tried, with tables and ladders worked out from it, so what is not found cannot happen.
//! Answers that no guard tells apart count as one; of amounts and days there is one on each side of every limit.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use chrono::{Days, NaiveDate};

use super::guard::{Guard, Test};
use super::slot::{Answers, Entry, Kind, Money, Value};
use super::{Amount, Ask, DerivedKind, Dialogs, Plan, RestsOn, Scope, SetValue, Target, Then, Wait};

/// More nodes than this are not looked at.
const NODES_MAX: usize = 400_000;
/// A day so long ago that every deadline is over, and from when on days ago are not told apart.
const LONG_AGO: i64 = 365;
const OLD: i64 = 120;
/// How long somebody stays away where no timer ends it.
const AWAY: i64 = 400;
/// The derived slot that adds up what is claimed.
const CLAIM_TOTAL: &str = "claim_total";
/// An amount as good as any other.
const SOME_MONEY: Money = Money(3580);
/// The number that stands for all that no guard tells apart.
const SOME_COUNT: i64 = 30;

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Reach {
    /// Places with what is known there, nearest first. The first is where conversations begin.
    pub nodes: Vec<Node>,
    /// Branches that some answer takes: state and position.
    pub branches: BTreeSet<(Target, usize)>,
    /// Timers that can fire: state and position.
    pub timers: BTreeSet<(Target, usize)>,
    /// Whether everything was looked at. Otherwise what is missing may still be possible.
    pub complete: bool,
}

/// A place as some customers come to it.
#[derive(Clone, Debug)]
pub struct Node {
    /// The state.
    pub at: Target,
    /// The dialog whose plan applies.
    pub scenario: Option<String>,
    /// What was answered, as far as it still matters.
    pub answers: Answers,
    /// The day on which they come.
    pub today: NaiveDate,
    /// The node before, on a shortest way, and what led from it to here. `None` for the first.
    pub from: Option<(usize, String)>,
    /// The nodes that can come next.
    pub next: BTreeSet<usize>,
}

impl Reach {
    /// What a customer does to come to a node: one line for each step.
    pub fn way_to(&self, node: usize) -> Vec<String> {
        let mut lines = Vec::new();
        let mut at = node;
        while let Some((before, act)) = &self.nodes[at].from {
            let place = &self.nodes[*before].at;
            lines.push(format!("{}.{}: {act}", place.dialog, place.state));
            at = *before;
        }
        lines.reverse();
        lines
    }

    /// Whether somebody comes to this state.
    pub fn enters(&self, at: &Target) -> bool {
        self.nodes.iter().any(|node| node.at == *at)
    }
}

/// Looks at every way that begins on this day.
pub fn reach(dialogs: &Dialogs, today: NaiveDate) -> Reach {
    let Some(entry) = dialogs.entry() else { return Reach::default() };
    let found = Reach { complete: true, ..Reach::default() };
    let mut search = Search { dialogs, lives: Lives::new(dialogs), classes: Classes::new(dialogs), found, known: BTreeMap::new() };
    search.enter(entry, Here { scenario: None, answers: Answers::new(), today }, None);
    let mut next = 0;
    while next < search.found.nodes.len() {
        if search.found.nodes.len() > NODES_MAX {
            search.found.complete = false;
            break;
        }
        search.leave(next);
        next += 1;
    }
    search.found
}

struct Search<'a> {
    dialogs: &'a Dialogs,
    lives: Lives,
    classes: Classes,
    found: Reach,
    known: BTreeMap<String, usize>,
}

impl Search<'_> {
    /// Notes a node, unless one like it is known.
    fn enter(&mut self, at: Target, mut here: Here, from: Option<(usize, String)>) {
        let dialogs = self.dialogs;
        let Some(dialog) = dialogs.dialogs.get(&at.dialog) else { return };
        if dialog.plan.is_some() {
            here.scenario = Some(dialog.name.clone());
        }
        let place = (at.clone(), here.scenario.clone());
        let live = self.lives.live.get(&place);
        here.answers.retain(|slot, _| live.is_some_and(|live| live.contains(slot)));
        let key = self.key(&place, &here);
        let before = from.as_ref().map(|(before, _)| *before);
        let new = self.found.nodes.len();
        let index = *self.known.entry(key).or_insert(new);
        if index == new {
            let Here { scenario, answers, today } = here;
            self.found.nodes.push(Node { at, scenario, answers, today, from, next: BTreeSet::new() });
        }
        if let Some(before) = before {
            self.found.nodes[before].next.insert(index);
        }
    }

    /// The same for all nodes behind which the same can happen.
    fn key(&self, place: &Place, here: &Here) -> String {
        let scope = here.scope(self.dialogs);
        let scenario = here.scenario.as_deref();
        let mut key = format!("{}/{}/", place.0.dialog, place.0.state);
        // Where the answers behind it are not asked again, only the ladder that follows from them matters.
        let settled = scenario.filter(|scenario| !here.answers.is_empty() && self.lives.settles(&place.0, scenario));
        let mut by_ladder = None;
        if let Some(scenario) = settled {
            key.push_str(&ladder_of(&scope));
            if self.lives.by_claim.contains(scenario) {
                key.push_str(&scope.get(CLAIM_TOTAL).map(|total| shown(&total)).unwrap_or_default());
            }
            by_ladder = self.lives.read_by_plan.get(scenario);
        } else {
            key.push_str(scenario.unwrap_or("-"));
        }
        let directly = self.lives.directly.get(place);
        for (slot, value) in &here.answers {
            let only_plan = by_ladder.is_some_and(|read| read.contains(slot)) && directly.is_none_or(|slots| !slots.contains(slot));
            if only_plan {
                continue;
            }
            let value = match value {
                Value::Date(day) => (here.today - *day).num_days().to_string(),
                other => shown(other),
            };
            let _ = write!(key, "|{slot}={value}");
            // Working days fall differently behind different days.
            for (name, derivation) in &self.dialogs.derivations {
                if matches!(derivation.kind, DerivedKind::Date)
                    && derivation.reads.contains(&slot.as_str())
                    && let Some(Value::Date(day)) = scope.get(name).as_deref()
                {
                    let _ = write!(key, "|{}", (*day - here.today).num_days().max(-1));
                }
            }
        }
        key
    }

    fn leave(&mut self, index: usize) {
        let dialogs = self.dialogs;
        let Node { at, scenario, answers, today, .. } = self.found.nodes[index].clone();
        let here = Here { scenario, answers, today };
        let Some(ask) = dialogs.state(&at).and_then(|state| state.ask.as_ref()) else { return };
        if let Some(attempts) = ask.attempts.as_ref().filter(|_| !ask.skip) {
            self.enter(attempts.to.clone(), here.clone(), Some((index, "answers that are none".into())));
        }
        // Silence, in the order of the timers, until one of them leads away.
        let mut away = vec![0];
        let mut ended = None;
        for (days, line) in here.timers(dialogs, ask) {
            self.found.timers.insert((at.clone(), line));
            match &ask.after[line].then {
                Then::Say(_) => away.push(days),
                Then::To(target) => {
                    self.enter(target.clone(), self.later(&here, days), Some((index, format!("silence for {days} days"))));
                    ended = Some(days);
                    break;
                }
            }
        }
        // What falls due on a day may still be answered on that day, before its hour.
        away.push(ended.unwrap_or(AWAY));
        let dated = here.answers.values().any(|value| matches!(value, Value::Date(_)));
        let mut tried = BTreeSet::new();
        for days in away {
            if tried.insert(days) && (days == 0 || dated) {
                let later = self.later(&here, days);
                for value in self.classes.answers(dialogs, ask, later.today) {
                    self.answer(index, &at, ask, later.clone(), value, days);
                }
            }
        }
    }

    fn answer(&mut self, index: usize, at: &Target, ask: &Ask, mut here: Here, value: Value, days: i64) {
        let dialogs = self.dialogs;
        let act = format!("{}{}", shown(&value), if days > 0 { format!(", after {days} days") } else { String::new() });
        here.answers.insert(ask.slot.clone(), value);
        // What guards ask for again and again is worked out once.
        let mut known = here.clone();
        for slot in looked_at_in_route(ask).iter().filter(|slot| dialogs.derivations.contains_key(slot.as_str())) {
            if let Some(value) = here.scope(dialogs).get(slot) {
                known.answers.insert(slot.clone(), value.into_owned());
            }
        }
        let scope = known.scope(dialogs);
        let Some((position, branch)) = ask.route.iter().enumerate().find(|(_, branch)| branch.when.holds(&scope)) else { return };
        self.found.branches.insert((at.clone(), position));
        for set in &branch.set {
            let value = match &set.value {
                SetValue::Key(key) => Some(Value::Choice(key.clone())),
                SetValue::From(slot) => known.answers.get(slot).cloned(),
            };
            if let Some(value) = value {
                here.answers.insert(set.slot.clone(), value);
            }
        }
        for slot in &branch.clear {
            here.answers.remove(slot);
        }
        self.enter(branch.to.clone(), here, Some((index, act)));
    }

    /// The same so many days later.
    fn later(&self, here: &Here, days: i64) -> Here {
        let today = ago(here.today, -days);
        let answers = here.answers.iter().map(|(slot, value)| {
            let value = match value {
                Value::Date(day) if days > 0 => Value::Date(self.classes.day(slot, *day, today)),
                other => other.clone(),
            };
            (slot.clone(), value)
        });
        Here { scenario: here.scenario.clone(), answers: answers.collect(), today }
    }
}

/// What is known at a place.
#[derive(Clone)]
struct Here {
    scenario: Option<String>,
    answers: Answers,
    today: NaiveDate,
}

impl Here {
    fn scope<'a>(&'a self, dialogs: &'a Dialogs) -> Scope<'a> {
        Scope { dialogs, scenario: self.scenario.as_deref(), answers: &self.answers, today: self.today }
    }

    /// In how many days each timer fires, soonest first.
    fn timers(&self, dialogs: &Dialogs, ask: &Ask) -> Vec<(i64, usize)> {
        let mut timers: Vec<(i64, usize)> = Vec::new();
        for (line, after) in ask.after.iter().enumerate() {
            let days = match &after.wait {
                Wait::Minutes(minutes) => Some(minutes / (24 * 60)),
                Wait::On(slot) => match self.scope(dialogs).get(slot).as_deref() {
                    Some(Value::Date(day)) => Some((*day - self.today).num_days().max(0)),
                    _ => None,
                },
            };
            timers.extend(days.map(|days| (days, line)));
        }
        timers.sort_unstable();
        timers
    }
}

/// The rungs that apply, with the deadline each answer has: what a settled plan comes to.
fn ladder_of(scope: &Scope) -> String {
    let mut text = String::new();
    let Some(plan) = scope.plan() else { return text };
    let mut answers = scope.answers.clone();
    if let Some(liable) = scope.get("liable") {
        answers.insert("liable".into(), liable.into_owned());
    }
    let known = Scope { answers: &answers, ..*scope };
    let mut seen: Vec<&str> = Vec::new();
    for rung in &plan.ladder {
        if !seen.contains(&rung.rung.as_str()) && rung.when.holds(&known) {
            seen.push(&rung.rung);
            text.push_str(&format!(">{} {}", rung.rung, rung.answer.as_ref().map_or("", |(id, _)| id.as_str())));
        }
    }
    text
}

// ── which answers matter ──

/// A state, and the scenario a customer is there in.
type Place = (Target, Option<String>);

/// Which answers are still looked at, where.
struct Lives {
    /// By place: the slots whose present value is looked at there or behind it.
    live: BTreeMap<Place, BTreeSet<String>>,
    /// The same without what only tables and ladders look at.
    directly: BTreeMap<Place, BTreeSet<String>>,
    /// By state: the slots asked for or set there and behind it.
    filled: BTreeMap<Target, BTreeSet<String>>,
    /// By scenario: what its table and ladder look at.
    read_by_plan: BTreeMap<String, BTreeSet<String>>,
    /// Scenarios in which the amount of the claim decides the way.
    by_claim: BTreeSet<String>,
}

impl Lives {
    fn new(dialogs: &Dialogs) -> Self {
        let read_by_plan: BTreeMap<String, BTreeSet<String>> = dialogs
            .dialogs
            .values()
            .filter_map(|dialog| {
                let plan = dialogs.plans.get(&dialog.plan.as_ref()?.0)?;
                let claim = claims_matter(dialogs, &dialog.name).then_some(&plan.claim).into_iter().flatten();
                let amounts = claim.filter_map(|line| match line.amount.as_ref()? {
                    Amount::Slot(slot) | Amount::Loss { ledger: slot, .. } => Some(slot.clone()),
                });
                let guards = guards_of_plan(dialogs, &dialog.name, plan);
                let slots: BTreeSet<String> =
                    guards.iter().flat_map(|guard| &guard.0).map(|atom| atom.slot.clone()).chain(amounts).collect();
                let read = slots.iter().filter_map(|slot| dialogs.derivations.get(slot.as_str())).flat_map(|derivation| derivation.reads);
                let read: BTreeSet<String> = read.map(|slot| (*slot).to_owned()).collect();
                Some((dialog.name.clone(), slots.into_iter().chain(read).collect()))
            })
            .collect();
        let targets: Vec<Target> = dialogs
            .dialogs
            .values()
            .flat_map(|dialog| dialog.states.keys().map(|state| Target { dialog: dialog.name.clone(), state: state.clone() }))
            .collect();
        let scenarios: Vec<Option<String>> = read_by_plan.keys().cloned().map(Some).chain([None]).collect();
        let places: Vec<Place> = targets
            .iter()
            .flat_map(|target| scenarios.iter().map(|scenario| (target.clone(), scenario.clone())))
            .filter(|(target, scenario)| match dialogs.dialogs.get(&target.dialog) {
                Some(dialog) if dialog.plan.is_some() => scenario.as_ref() == Some(&dialog.name),
                _ => true,
            })
            .collect();
        let nothing = BTreeMap::new();
        let (live, directly) = (alive(dialogs, &places, &read_by_plan), alive(dialogs, &places, &nothing));
        let mut filled: BTreeMap<Target, BTreeSet<String>> = BTreeMap::new();
        loop {
            let before: usize = filled.values().map(BTreeSet::len).sum();
            for target in &targets {
                let Some(ask) = dialogs.state(target).and_then(|state| state.ask.as_ref()) else { continue };
                let set = ask.route.iter().flat_map(|branch| &branch.set).map(|set| set.slot.clone());
                let behind = super::check::arrows(ask).filter_map(|to| filled.get(to)).flatten().cloned();
                let all: BTreeSet<String> = set.chain([ask.slot.clone()]).chain(behind).collect();
                filled.entry(target.clone()).or_default().extend(all);
            }
            if filled.values().map(BTreeSet::len).sum::<usize>() == before {
                break;
            }
        }
        let by_claim = read_by_plan.keys().filter(|dialog| claims_matter(dialogs, dialog)).cloned().collect();
        Self { live, directly, filled, read_by_plan, by_claim }
    }

    /// Whether nothing that the scenario's plan looks at changes from here on.
    fn settles(&self, target: &Target, scenario: &str) -> bool {
        let filled = self.filled.get(target);
        self.read_by_plan.get(scenario).is_some_and(|read| filled.is_none_or(|filled| filled.is_disjoint(read)))
    }
}

/// The slots whose present value still matters: looked at here, or behind and not filled anew before.
fn alive(dialogs: &Dialogs, places: &[Place], read_by_plan: &BTreeMap<String, BTreeSet<String>>) -> BTreeMap<Place, BTreeSet<String>> {
    let mut live: BTreeMap<Place, BTreeSet<String>> = BTreeMap::new();
    loop {
        let before: usize = live.values().map(BTreeSet::len).sum();
        for place in places.iter().rev() {
            let (target, scenario) = place;
            let Some((state, ask)) = dialogs.state(target).and_then(|state| Some((state, state.ask.as_ref()?))) else { continue };
            let behind = |to: &Target| {
                let own = dialogs.dialogs.get(&to.dialog).filter(|dialog| dialog.plan.is_some()).map(|dialog| dialog.name.clone());
                live.get(&(to.clone(), own.or_else(|| scenario.clone()))).into_iter().flatten().cloned()
            };
            let read = scenario.as_ref().and_then(|scenario| read_by_plan.get(scenario));
            let expand = |slot: String| -> BTreeSet<String> {
                match dialogs.derivations.get(slot.as_str()) {
                    Some(derivation) if derivation.rests_on == RestsOn::Answers => {
                        derivation.reads.iter().map(|slot| (*slot).to_owned()).collect()
                    }
                    Some(derivation) => derivation
                        .reads
                        .iter()
                        .map(|slot| (*slot).to_owned())
                        .chain(["rung".to_owned()])
                        .chain(read.into_iter().flatten().cloned())
                        .collect(),
                    None => BTreeSet::from([slot]),
                }
            };
            let mut own: BTreeSet<String> = BTreeSet::new();
            for branch in &ask.route {
                let set = branch.set.iter().filter(|set| matches!(set.value, SetValue::Key(_))).map(|set| &set.slot);
                let anew: BTreeSet<&String> = set.chain(&branch.clear).collect();
                own.extend(behind(&branch.to).filter(|slot| !anew.contains(slot)));
            }
            own.extend(looked_at_in_route(ask).into_iter().flat_map(expand));
            own.remove(&ask.slot);
            let timers = ask.after.iter().filter_map(|after| match &after.wait {
                Wait::On(slot) => Some(slot.clone()),
                Wait::Minutes(_) => None,
            });
            own.extend(timers.flat_map(expand));
            own.extend(super::check::silences(ask).flat_map(behind));
            if !state.show.is_empty() {
                // A card is made from the plan.
                own.extend(read.into_iter().flatten().cloned());
            }
            live.entry(place.clone()).or_default().extend(own);
        }
        if live.values().map(BTreeSet::len).sum::<usize>() == before {
            return live;
        }
    }
}

/// The slots that a question's route looks at.
fn looked_at_in_route(ask: &Ask) -> Vec<String> {
    let guards = ask.route.iter().flat_map(|branch| &branch.when.0).map(|atom| atom.slot.clone());
    let set = ask.route.iter().flat_map(|branch| &branch.set).filter_map(|set| match &set.value {
        SetValue::From(slot) => Some(slot.clone()),
        SetValue::Key(_) => None,
    });
    guards.chain(set).collect()
}

/// The guards that decide who is liable and who is on the ladder; and what is claimed, where that decides the way.
fn guards_of_plan<'a>(dialogs: &'a Dialogs, scenario: &str, plan: &'a Plan) -> Vec<&'a Guard> {
    let table = dialogs.tables.get(&plan.liability).map(|table| table.rows.as_slice()).unwrap_or_default();
    let mut guards: Vec<&Guard> = table.iter().map(|row| &row.when).chain(plan.ladder.iter().map(|rung| &rung.when)).collect();
    if claims_matter(dialogs, scenario) {
        guards.extend(plan.claim.iter().map(|line| &line.when));
    }
    guards
}

/// Whether any way in this dialog depends on the amount of the claim.
fn claims_matter(dialogs: &Dialogs, dialog: &str) -> bool {
    let states = dialogs.dialogs.get(dialog).into_iter().flat_map(|dialog| dialog.states.values());
    states.filter_map(|state| state.ask.as_ref()).flat_map(looked_at_in_route).any(|slot| slot == CLAIM_TOTAL)
}

/// For each slot, answers of which one stands for all that no guard tells apart from it.
struct Classes {
    tests: BTreeMap<String, Vec<Test>>,
    /// Slots of which every key is told apart, because something is computed from them.
    whole: BTreeSet<String>,
}

impl Classes {
    fn new(dialogs: &Dialogs) -> Self {
        let routes = dialogs.dialogs.values().flat_map(|dialog| dialog.states.values()).filter_map(|state| state.ask.as_ref());
        let routes: Vec<&Ask> = routes.collect();
        let mut guards: Vec<&Guard> = routes.iter().flat_map(|ask| &ask.route).map(|branch| &branch.when).collect();
        for dialog in dialogs.dialogs.values() {
            if let Some(plan) = dialog.plan.as_ref().and_then(|(name, _)| dialogs.plans.get(name)) {
                guards.extend(guards_of_plan(dialogs, &dialog.name, plan));
            }
        }
        let mut tests: BTreeMap<String, Vec<Test>> = BTreeMap::new();
        for atom in guards.iter().flat_map(|guard| &guard.0) {
            tests.entry(atom.slot.clone()).or_default().push(atom.test.clone());
        }
        let named: Vec<String> = tests.keys().cloned().chain(routes.iter().flat_map(|ask| looked_at_in_route(ask))).collect();
        let derived = named.iter().filter_map(|slot| dialogs.derivations.get(slot.as_str()));
        let mut whole: BTreeSet<String> = derived.flat_map(|derivation| derivation.reads.iter().map(|read| (*read).to_owned())).collect();
        whole.extend(routes.iter().flat_map(|ask| &ask.after).filter_map(|after| match &after.wait {
            Wait::On(slot) => Some(slot.clone()),
            Wait::Minutes(_) => None,
        }));
        Self { tests, whole }
    }

    /// The answers to a question that lead to different things.
    fn answers(&self, dialogs: &Dialogs, ask: &Ask, today: NaiveDate) -> Vec<Value> {
        let none = Vec::new();
        let tests = self.tests.get(&ask.slot).unwrap_or(&none);
        let mut values: Vec<Value> = match dialogs.kind(&ask.slot) {
            Some(Kind::Choice(keys)) => {
                let mut seen: Vec<Vec<bool>> = Vec::new();
                let telling = keys.iter().filter(|key| {
                    let told = |test: &Test| match test {
                        Test::In(keys) | Test::NotIn(keys) => keys.contains(key),
                        _ => false,
                    };
                    let row: Vec<bool> = tests.iter().map(told).collect();
                    let new = !seen.contains(&row);
                    seen.push(row);
                    new || self.whole.contains(&ask.slot)
                });
                telling.map(|key| Value::Choice(key.clone())).collect()
            }
            Some(Kind::Many(keys)) => subsets(keys, tests).into_iter().map(|keys| Value::Many(keys.into_iter().collect())).collect(),
            Some(Kind::Ledger(rule)) => subsets(&rule.kinds, tests)
                .into_iter()
                .map(|kinds| {
                    let amount = |kind: &String| if rule.uncounted.contains(kind) { Money(0) } else { SOME_MONEY.min(rule.max) };
                    Value::Ledger(kinds.into_iter().map(|kind| Entry { amount: amount(&kind), kind }).collect())
                })
                .collect(),
            Some(Kind::Money { min, max }) => Self::numbers(tests, SOME_MONEY.0, min.0, max.0, |fen| Value::Money(Money(fen))),
            Some(Kind::Count { min, max }) => Self::numbers(tests, SOME_COUNT, *min, *max, Value::Count),
            Some(Kind::Date { not_after_today, not_before_days }) => {
                let possible = |days: &i64| (!not_after_today || *days >= 0) && not_before_days.is_none_or(|most| *days <= most);
                let days = self.limits(&ask.slot).into_iter().filter(possible);
                days.map(|days| Value::Date(ago(today, days))).collect()
            }
            Some(Kind::Text(_)) => vec![Value::Text("…".into())],
            Some(Kind::Reference { example, .. }) => vec![Value::Reference(example.clone())],
            None => Vec::new(),
        };
        if ask.skip {
            values.push(Value::Skipped);
        }
        values
    }

    /// The numbers that guards tell apart, and one that stands for the others.
    fn numbers(tests: &[Test], some: i64, min: i64, max: i64, value: fn(i64) -> Value) -> Vec<Value> {
        let limits = tests.iter().filter_map(|test| match test {
            Test::AtLeast(limit) => Some([*limit, limit - 1]),
            Test::AtMost(limit) => Some([*limit, limit + 1]),
            _ => None,
        });
        let mut numbers: Vec<i64> = limits.flatten().filter(|number| (min..=max).contains(number)).collect();
        numbers.push(some.clamp(min, max));
        numbers.dedup();
        numbers.into_iter().map(value).collect()
    }

    /// The days ago that guards tell apart.
    fn limits(&self, slot: &str) -> BTreeSet<i64> {
        let tests = self.tests.get(slot).map(Vec::as_slice).unwrap_or_default();
        let limits = tests.iter().filter_map(|test| match test {
            Test::Within(limit) | Test::OlderThan(limit) => Some([*limit, limit + 1]),
            _ => None,
        });
        let mut days: BTreeSet<i64> = limits.flatten().chain([0]).collect();
        if self.whole.contains(slot) {
            days.extend([-9, LONG_AGO]);
        }
        days
    }

    /// The day that stands for this one.
    fn day(&self, slot: &str, day: NaiveDate, today: NaiveDate) -> NaiveDate {
        let days = (today - day).num_days();
        if !self.whole.contains(slot) {
            return ago(today, self.limits(slot).into_iter().rev().find(|limit| *limit <= days).unwrap_or(days));
        }
        if days > OLD { ago(today, LONG_AGO) } else { day }
    }
}

fn ago(today: NaiveDate, days: i64) -> NaiveDate {
    match u64::try_from(days) {
        Ok(back) => today.checked_sub_days(Days::new(back)),
        Err(_) => today.checked_add_days(Days::new(days.unsigned_abs())),
    }
    .unwrap_or(today)
}

/// All choices among the keys that some guard looks for, in the order of the keys.
fn subsets(keys: &[String], tests: &[Test]) -> Vec<Vec<String>> {
    let telling = keys.iter().filter(|key| tests.iter().any(|test| matches!(test, Test::Has(named) | Test::Lacks(named) if named == *key)));
    telling.fold(vec![Vec::new()], |all, key| {
        all.into_iter().flat_map(|some: Vec<String>| [some.clone(), [some, vec![key.clone()]].concat()]).collect()
    })
}

fn shown(value: &Value) -> String {
    match value {
        Value::Choice(key) => key.clone(),
        Value::Many(keys) => format!("[{}]", keys.iter().cloned().collect::<Vec<_>>().join(" ")),
        Value::Ledger(entries) => format!("[{}]", entries.iter().map(|entry| entry.kind.clone()).collect::<Vec<_>>().join(" ")),
        Value::Money(money) => format!("{}.{:02} yuan", money.0 / 100, money.0 % 100),
        Value::Date(day) => day.to_string(),
        Value::Text(_) | Value::Reference(_) => "something".into(),
        Value::Count(count) => count.to_string(),
        Value::Skipped => "skipped".into(),
    }
}
