//! Proofs about paths: every state can be reached and left, every route and table covers every answer exactly as it should.
//!
//! The method is a data-flow analysis over boxes (see [`super::prove`]): for each state, which values each slot may hold when a
//! customer stands there. It never believes less than is possible, so what it calls certain is certain.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::prove::{self, Dim, Ranges, Region, UNSET};
use super::slot::Kind;
use super::{Ask, Dialogs, Do, FIRST_SENT_ON, RestsOn, SetValue, State, Target, Then};
use crate::diagnostic::{Finding, Place};

/// A state as it is reached in one scenario.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The dialog whose plan applies there.
    pub scenario: Option<String>,
    /// The state.
    pub at: Target,
}

/// What is known about the answers at each spot a customer can stand in.
#[derive(Clone, Debug, Default)]
pub struct Paths {
    /// By spot: which values each slot may hold. A slot that is missing is not answered; a derived one may be anything.
    pub known: BTreeMap<Spot, Region>,
}

impl Paths {
    /// The spots of one scenario.
    pub fn of<'a>(&'a self, scenario: &'a str) -> impl Iterator<Item = (&'a Spot, &'a Region)> {
        let first = Spot { scenario: Some(scenario.to_owned()), at: Target { dialog: String::new(), state: String::new() } };
        self.known.range(first..).take_while(move |(spot, _)| spot.scenario.as_deref() == Some(scenario))
    }
}

/// Proves what can be proved without words; returns what is known for the checks that need them.
///
/// If parts are missing because they could not be read (`whole` is false), the paths through them are missing too. What some
/// answer does is still certain then and is reported; what no answer does is not.
pub fn check(dialogs: &Dialogs, whole: bool, findings: &mut Vec<Finding>) -> Paths {
    let mut walk = Walk { dialogs, paths: Paths::default(), queue: Queue::default(), live: BTreeSet::new(), gaps: BTreeMap::new() };
    if let Some(entry) = dialogs.entry() {
        walk.reach(None, &entry, Region::default());
    }
    while let Some(spot) = walk.queue.pop() {
        walk.leave(&spot);
    }
    for finding in walk.gaps.values() {
        findings.push(finding.clone());
    }
    let (paths, live) = (walk.paths, walk.live);
    if whole {
        beginning(dialogs, findings);
    }
    if whole && dialogs.entry().is_some() {
        unreachable(dialogs, &paths, findings);
        endless(dialogs, &paths, findings);
        dead_branches(dialogs, &paths, &live, findings);
    }
    circles(dialogs, findings);
    tables(dialogs, &paths, whole, findings);
    paths
}

struct Walk<'a> {
    dialogs: &'a Dialogs,
    paths: Paths,
    queue: Queue,
    /// Branches that some answer takes: dialog, state, position.
    live: BTreeSet<(Target, usize)>,
    gaps: BTreeMap<Target, Finding>,
}

/// Spots to look at, each once.
#[derive(Default)]
struct Queue {
    order: VecDeque<Spot>,
    waiting: BTreeSet<Spot>,
}

impl Queue {
    fn push(&mut self, spot: Spot) {
        if self.waiting.insert(spot.clone()) {
            self.order.push_back(spot);
        }
    }

    fn pop(&mut self) -> Option<Spot> {
        let spot = self.order.pop_front()?;
        self.waiting.remove(&spot);
        Some(spot)
    }
}

impl Walk<'_> {
    /// Notes that a customer of `scenario` may come to a state knowing `known`; looks at it again when that is news.
    fn reach(&mut self, scenario: Option<&str>, at: &Target, mut known: Region) {
        let own = self.dialogs.dialogs.get(&at.dialog).filter(|dialog| dialog.plan.is_some());
        let spot = Spot { scenario: own.map(|dialog| dialog.name.as_str()).or(scenario).map(str::to_owned), at: at.clone() };
        let files = self.dialogs.state(at).is_some_and(|state| state.does.contains(&Do::File));
        if let Some(first) = self.dialogs.dims.slot(FIRST_SENT_ON).filter(|_| files) {
            let ranges = prove::union(&value_of(self.dialogs, &known, first), &self.dialogs.dims[first].domain);
            known.set(first, ranges);
        }
        if let Some(before) = self.paths.known.get(&spot) {
            known = before.or(&known, &self.dialogs.dims);
            if known == *before {
                return;
            }
        }
        self.paths.known.insert(spot.clone(), known);
        self.queue.push(spot);
    }

    fn leave(&mut self, spot: &Spot) {
        let dialogs = self.dialogs;
        let Some(known) = self.paths.known.get(spot).cloned() else { return };
        let Some(ask) = dialogs.state(&spot.at).and_then(|state| state.ask.as_ref()) else { return };
        let scenario = spot.scenario.as_deref();
        for target in silences(ask) {
            self.reach(scenario, target, known.clone());
        }
        let Answered { taken, remaining, space } = answers(dialogs, &known, ask);
        for (position, behind) in taken {
            self.live.insert((spot.at.clone(), position));
            self.reach(scenario, &ask.route[position].to, behind);
        }
        if let Some(gap) = remaining.first() {
            let name = &spot.at.state;
            let finding = Finding::error("route-gap", ask.route_place.clone(), format!("some answers have no way out of `{name}`"))
                .label("this route does not cover them")
                .note(format!("for example: {}", example(dialogs, gap, &space, &dims_of(&regions(dialogs, ask)))))
                .help("cover the case, or end the route with a branch that has no `when:`");
            self.gaps.entry(spot.at.clone()).or_insert(finding);
        } else {
            self.gaps.remove(&spot.at);
        }
    }
}

/// What is known after the question is answered.
fn answered(dialogs: &Dialogs, known: &Region, ask: &Ask) -> Region {
    let mut after = known.clone();
    let (Some(slot), Some(dim)) = (dialogs.slots.get(&ask.slot), dialogs.dims.slot(&ask.slot)) else { return after };
    forget_derived(dialogs, &mut after, &ask.slot);
    time_passes(dialogs, &mut after);
    let domain = &dialogs.dims[dim].domain;
    after.set(dim, if ask.skip { prove::with_unset(domain) } else { domain.clone() });
    for key in dialogs.dims.keys(&ask.slot, slot) {
        after.set(key, dialogs.dims[key].domain.clone());
    }
    after
}

fn store(dialogs: &Dialogs, known: &mut Region, slot: &str, value: &SetValue) {
    let Some(dim) = dialogs.dims.slot(slot) else { return };
    let keys = dialogs.kind(slot).map(Kind::keys).unwrap_or_default();
    let point = |key: &str| keys.iter().position(|known| known == key).and_then(|at| i64::try_from(at).ok());
    let ranges = match value {
        SetValue::Key(key) => point(key).map(prove::point).unwrap_or_default(),
        SetValue::From(from) => {
            let from_keys = dialogs.kind(from).map(Kind::keys).unwrap_or_default();
            let possible = dialogs.dims.slot(from).map_or_else(|| prove::point(UNSET), |from| value_of(dialogs, known, from));
            let mut ranges = Ranges::default();
            for (from, to) in possible.iter().copied() {
                if from == UNSET {
                    ranges = prove::union(&ranges, &value_of(dialogs, known, dim));
                    continue;
                }
                for at in from..=to {
                    let at = usize::try_from(at).ok().and_then(|at| from_keys.get(at)).and_then(|key| point(key));
                    ranges = at.map_or(ranges.clone(), |at| prove::union(&ranges, &[(at, at)]));
                }
            }
            ranges
        }
    };
    forget_derived(dialogs, known, slot);
    known.set(dim, ranges);
}

/// Between two answers days go by: how long ago something was, and what follows from it, is open again.
fn time_passes(dialogs: &Dialogs, known: &mut Region) {
    known.revise(|dim, ranges| {
        let about = &dialogs.dims[dim];
        if about.derivation.is_some_and(|derivation| derivation.moves) {
            return None;
        }
        if !about.is_date {
            return Some(ranges.clone());
        }
        let unanswered: Ranges = ranges.iter().copied().filter(|(from, _)| *from == UNSET).collect();
        let answered = ranges.iter().any(|(from, _)| *from != UNSET);
        Some(if answered { prove::union(&unanswered, &about.domain) } else { unanswered })
    });
}

/// What was concluded about derived slots no longer holds when something they read changes.
fn forget_derived(dialogs: &Dialogs, known: &mut Region, changed: &str) {
    known.keep(|dim| {
        dialogs.dims[dim].derivation.is_none_or(|derivation| !derivation.reads.is_empty() && !derivation.reads.contains(&changed))
    });
}

/// The values a dimension may have where nothing more is known.
pub(super) fn value_of(dialogs: &Dialogs, known: &Region, dim: Dim) -> Ranges {
    known.get(dim).unwrap_or(&dialogs.dims[dim].unknown).clone()
}

/// Names every dimension in `dims`, so that boxes can be subtracted.
pub(super) fn spell_out(dialogs: &Dialogs, region: &mut Region, dims: impl IntoIterator<Item = Dim>) {
    for dim in dims {
        region.set(dim, value_of(dialogs, region, dim));
    }
}

/// The boxes of the branches of a question.
fn regions(dialogs: &Dialogs, ask: &Ask) -> Vec<Option<Region>> {
    ask.route.iter().map(|branch| prove::region_of(dialogs, &branch.when)).collect()
}

/// The dimensions that any of them limits, in the order of first mention.
fn dims_of(regions: &[Option<Region>]) -> Vec<Dim> {
    let mut dims = Vec::new();
    for (dim, _) in regions.iter().flatten().flat_map(Region::limits) {
        if !dims.contains(&dim) {
            dims.push(dim);
        }
    }
    dims
}

/// What holds where one of the two does.
pub fn join(dialogs: &Dialogs, a: &Region, b: &Region) -> Region {
    a.or(b, &dialogs.dims)
}

/// Whether a slot may be unanswered where `known` holds.
pub fn may_be_unset(dialogs: &Dialogs, known: &Region, slot: &str) -> bool {
    dialogs.dims.slot(slot).is_none_or(|dim| value_of(dialogs, known, dim).iter().any(|(from, _)| *from == UNSET))
}

/// What is known where `known` and a guard hold; `None` when they never do.
pub fn guarded(dialogs: &Dialogs, known: &Region, guard: &super::guard::Guard) -> Option<Region> {
    let region = prove::region_of(dialogs, guard)?;
    let mut spelled = known.clone();
    spell_out(dialogs, &mut spelled, region.limits().map(|(dim, _)| dim));
    spelled.and(&region)
}

/// The states from the beginning to `at` on a way on which `slot` stays unanswered: one that some answers really take, if such a
/// way is found among the first few thousand. Empty otherwise.
pub fn path_without(dialogs: &Dialogs, at: &Target, slot: &str) -> Vec<String> {
    const STEPS_MAX: usize = 5000;
    let (Some(entry), Some(slot)) = (dialogs.entry(), dialogs.dims.slot(slot)) else { return Vec::new() };
    let unset = Region::from_iter([(slot, prove::point(UNSET))]);
    // Each step: where, what is known there, and the step before.
    let mut steps: Vec<(Target, Region, Option<usize>)> = vec![(entry, Region::default(), None)];
    let mut next = 0;
    while next < steps.len() && steps.len() < STEPS_MAX {
        let (here, known, _) = steps[next].clone();
        if here == *at {
            let mut names = Vec::new();
            let mut step = Some(next);
            while let Some(index) = step {
                names.push(steps[index].0.state.clone());
                step = steps[index].2;
            }
            names.reverse();
            return names;
        }
        if let Some(ask) = dialogs.state(&here).and_then(|state| state.ask.as_ref()) {
            let branches = answers(dialogs, &known, ask).taken.into_iter().map(|(position, after)| (ask.route[position].to.clone(), after));
            let silent = silences(ask).map(|to| (to.clone(), known.clone()));
            for (to, mut after) in branches.chain(silent).collect::<Vec<_>>() {
                spell_out(dialogs, &mut after, [slot]);
                if let Some(without) = after.and(&unset)
                    && !steps.iter().any(|(seen, region, _)| *seen == to && *region == without)
                {
                    steps.push((to, without, Some(next)));
                }
            }
        }
        next += 1;
    }
    Vec::new()
}

/// What becomes of the answers to a question.
pub(super) struct Answered {
    /// What is known behind each branch that some answer takes.
    pub(super) taken: Vec<(usize, Region)>,
    /// The answers that no branch takes, in the dimensions that the route looks at.
    remaining: Vec<Region>,
    /// All answers, in the same dimensions.
    space: Region,
}

/// Follows every answer to a question.
pub(super) fn answers(dialogs: &Dialogs, known: &Region, ask: &Ask) -> Answered {
    let after = answered(dialogs, known, ask);
    let regions = regions(dialogs, ask);
    // Branches tell answers apart in a few dimensions; the others are the same behind all of them.
    let space: Region = dims_of(&regions).into_iter().map(|dim| (dim, value_of(dialogs, &after, dim))).collect();
    let mut remaining = vec![space.clone()];
    let mut taken = Vec::new();
    for (position, (branch, region)) in ask.route.iter().zip(&regions).enumerate() {
        let Some(region) = region else { continue };
        let pieces: Vec<Region> = remaining.iter().filter_map(|piece| piece.and(region)).collect();
        remaining = remaining.iter().flat_map(|piece| piece.minus(region)).collect();
        let Some(taking) = pieces.into_iter().reduce(|a, b| join(dialogs, &a, &b)) else { continue };
        let mut all = after.clone();
        for (dim, ranges) in taking.limits() {
            all.set(dim, ranges.clone());
        }
        for set in &branch.set {
            store(dialogs, &mut all, &set.slot, &set.value);
        }
        for slot in &branch.clear {
            forget_derived(dialogs, &mut all, slot);
            all.keep(|dim| dialogs.dims[dim].slot != *slot);
        }
        taken.push((position, all));
    }
    Answered { taken, remaining, space }
}

/// Where silence and refused answers lead.
pub fn silences(ask: &Ask) -> impl Iterator<Item = &Target> {
    ask.attempts.iter().map(|attempts| &attempts.to).chain(ask.after.iter().filter_map(|after| match &after.then {
        Then::To(target) => Some(target),
        Then::Say(_) => None,
    }))
}

/// Every arrow out of a question.
pub fn arrows(ask: &Ask) -> impl Iterator<Item = &Target> {
    ask.route.iter().map(|branch| &branch.to).chain(silences(ask))
}

// ── findings ──

/// One answer of a part of `space`, naming only what makes it a part.
fn example(dialogs: &Dialogs, part: &Region, space: &Region, dims: &[Dim]) -> String {
    let about: Vec<Dim> = dims.iter().copied().filter(|dim| part.get(*dim) != space.get(*dim)).collect();
    if about.is_empty() { "any answer".to_owned() } else { prove::example(dialogs, part, &about) }
}

fn states(dialogs: &Dialogs) -> impl Iterator<Item = (Target, &State)> {
    dialogs.dialogs.values().flat_map(|dialog| {
        dialog
            .order
            .iter()
            .filter_map(|name| dialog.states.get(name))
            .map(|state| (Target { dialog: dialog.name.clone(), state: state.name.clone() }, state))
    })
}

fn unreachable(dialogs: &Dialogs, paths: &Paths, findings: &mut Vec<Finding>) {
    let reached: BTreeSet<&Target> = paths.known.keys().map(|spot| &spot.at).collect();
    let dialogs_reached: BTreeSet<&str> = reached.iter().map(|target| target.dialog.as_str()).collect();
    for dialog in dialogs.dialogs.values() {
        if !dialogs_reached.contains(dialog.name.as_str()) {
            let finding =
                Finding::error("unreachable-state", dialog.place.clone(), format!("no conversation leads to the dialog `{}`", dialog.name));
            findings.push(finding.label("no arrow from `menu` comes here").help("lead an arrow here, or delete the file"));
        }
    }
    for (target, state) in states(dialogs) {
        if dialogs_reached.contains(target.dialog.as_str()) && !reached.contains(&target) {
            let finding = Finding::error("unreachable-state", state.place.clone(), format!("no answers lead to `{}`", state.name));
            findings.push(finding.label("nobody can come here").help("lead an arrow here, or delete the state"));
        }
    }
}

/// States from which no end can be reached.
fn endless(dialogs: &Dialogs, paths: &Paths, findings: &mut Vec<Finding>) {
    let reached: BTreeSet<&Target> = paths.known.keys().map(|spot| &spot.at).collect();
    let finite = finite(dialogs);
    // Where people go round: each of these states leads back to all the others. One finding for each such circle.
    let mut told: BTreeSet<Target> = BTreeSet::new();
    for (target, state) in states(dialogs) {
        if !reached.contains(&target) || finite.contains(&target) || told.contains(&target) {
            continue;
        }
        let circle = within_reach(dialogs, &target);
        if circle.iter().all(|other| within_reach(dialogs, other).contains(&target)) {
            let finding = Finding::error("no-end-reachable", state.place.clone(), format!("from `{}` no end can be reached", state.name));
            let others: Vec<String> = circle.iter().filter(|other| **other != target).map(|other| format!("`{}`", other.state)).collect();
            let label = if others.is_empty() { String::new() } else { format!(" between it and {}", others.join(", ")) };
            findings.push(
                finding.label(format!("people would go round for ever{label}")).help("lead one of the arrows to a state with `end:`"),
            );
            told.extend(circle);
        }
    }
}

/// The states from which an end can be reached: the ends, and from them all arrows backwards.
fn finite(dialogs: &Dialogs) -> BTreeSet<Target> {
    let mut finite: BTreeSet<Target> = BTreeSet::new();
    let mut open: Vec<Target> = Vec::new();
    let mut before: BTreeMap<&Target, Vec<Target>> = BTreeMap::new();
    for (target, state) in states(dialogs) {
        match &state.ask {
            Some(ask) => arrows(ask).for_each(|to| before.entry(to).or_default().push(target.clone())),
            None => open.push(target),
        }
    }
    while let Some(target) = open.pop() {
        open.extend(before.remove(&target).unwrap_or_default());
        finite.insert(target);
    }
    finite
}

/// The states that arrows lead to from here.
fn within_reach(dialogs: &Dialogs, from: &Target) -> BTreeSet<Target> {
    let mut reach = BTreeSet::new();
    let mut open = vec![from.clone()];
    while let Some(at) = open.pop() {
        for to in dialogs.state(&at).and_then(|state| state.ask.as_ref()).into_iter().flat_map(arrows) {
            if reach.insert(to.clone()) {
                open.push(to.clone());
            }
        }
    }
    reach
}

fn dead_branches(dialogs: &Dialogs, paths: &Paths, live: &BTreeSet<(Target, usize)>, findings: &mut Vec<Finding>) {
    let reached: BTreeSet<&Target> = paths.known.keys().map(|spot| &spot.at).collect();
    for (target, state) in states(dialogs) {
        let Some(ask) = state.ask.as_ref().filter(|_| reached.contains(&target)) else { continue };
        for (position, branch) in ask.route.iter().enumerate() {
            if !live.contains(&(target.clone(), position)) {
                let finding =
                    Finding::error("dead-branch", branch.place.clone(), format!("no answer takes this branch of `{}`", state.name));
                findings.push(finding.label("earlier branches, or earlier answers, leave nothing for it").help("delete it, or move it up"));
            }
        }
    }
}

/// Guards that ask for something computed from themselves.
fn circles(dialogs: &Dialogs, findings: &mut Vec<Finding>) {
    let of_tables = dialogs.tables.values().flat_map(|table| &table.rows).map(|row| (&row.when, RestsOn::Answers, "a table"));
    let of_plans = dialogs.plans.values().flat_map(|plan| {
        let ladder = plan.ladder.iter().map(|rung| (&rung.when, RestsOn::Table, "the ladder"));
        ladder.chain(plan.claim.iter().map(|line| (&line.when, RestsOn::Table, "the claim")))
    });
    for (guard, allowed, whose) in of_tables.chain(of_plans) {
        for atom in &guard.0 {
            let Some(derivation) = dialogs.derivations.get(atom.slot.as_str()).filter(|derivation| derivation.rests_on > allowed) else {
                continue;
            };
            let finding = Finding::error("circular-slot", atom.place.clone(), format!("{whose} cannot depend on `{}`", derivation.name))
                .label(format!("`{}` is itself worked out from {whose}", derivation.name));
            findings.push(finding.help("use the answers it is worked out from"));
        }
    }
}

/// Where conversations begin.
fn beginning(dialogs: &Dialogs, findings: &mut Vec<Finding>) {
    if dialogs.entry().is_none() {
        let place = dialogs.dialogs.values().next().map_or_else(|| Place::top("dialogs"), |dialog| dialog.place.clone());
        let finding = Finding::error("unknown-state", place, format!("there is no dialog named `{}`", super::ENTRY));
        findings.push(finding.help(format!("every conversation begins there: write `dialogs/{}.yaml`", super::ENTRY)));
    }
}

/// Exactly one row for every answer.
fn tables(dialogs: &Dialogs, paths: &Paths, whole: bool, findings: &mut Vec<Finding>) {
    // What may be answered where a table is looked at. Where nobody looks, nobody is harmed.
    let mut seen: BTreeMap<&str, Region> = BTreeMap::new();
    for (spot, known) in &paths.known {
        let Some(table) = table_shown(dialogs, spot) else { continue };
        let joined = seen.get(table).map_or_else(|| known.clone(), |before| join(dialogs, before, known));
        seen.insert(table, joined);
    }
    for table in dialogs.tables.values() {
        let Some(known) = seen.get(table.name.as_str()) else { continue };
        let dims = table_dims(dialogs, table);
        let space: Region = dims.iter().map(|dim| (*dim, value_of(dialogs, known, *dim))).collect();
        let regions: Vec<Option<Region>> =
            table.rows.iter().map(|row| prove::region_of(dialogs, &row.when).and_then(|region| space.and(&region))).collect();
        for (row, region) in table.rows.iter().zip(&regions) {
            if region.is_none() && whole {
                let finding = Finding::error("dead-branch", row.place.clone(), "no answer ever matches this row");
                findings.push(finding.label("the conversation cannot lead here").help("delete the row, or correct its `when:`"));
            }
        }
        for (at, first) in regions.iter().enumerate() {
            for (offset, second) in regions[at + 1..].iter().enumerate() {
                if let Some(both) = first.as_ref().zip(second.as_ref()).and_then(|(first, second)| first.and(second)) {
                    let later = &table.rows[at + 1 + offset];
                    let finding = Finding::error(
                        "table-overlap",
                        later.place.clone(),
                        format!("two rows of `{}` match the same answers", table.name),
                    )
                    .label("… and so does this one")
                    .also(table.rows[at].place.clone(), "this row matches them …")
                    .note(format!("for example: {}", example(dialogs, &both, &space, &dims)))
                    .help("narrow one of them: exactly one row must match");
                    findings.push(finding);
                }
            }
        }
        let live: Vec<Region> = regions.into_iter().flatten().collect();
        if let Some(gap) = prove::uncovered(&space, &live).first() {
            let finding = Finding::error("table-gap", table.place.clone(), format!("no row of `{}` matches some answers", table.name))
                .label("these people would get no answer")
                .note(format!("for example: {}", example(dialogs, gap, &space, &dims)))
                .help("add a row, or widen one");
            findings.push(finding);
        }
    }
}

fn table_dims(dialogs: &Dialogs, table: &super::Table) -> Vec<Dim> {
    let regions: Vec<Option<Region>> = table.rows.iter().map(|row| prove::region_of(dialogs, &row.when)).collect();
    let mut dims = dims_of(&regions);
    for slot in table.over.iter().filter(|slot| matches!(dialogs.kind(slot), Some(Kind::Choice(_)))) {
        dims.extend(dialogs.dims.slot(slot).filter(|dim| !dims.contains(dim)));
    }
    dims
}

/// The table that something comes from that a customer at this spot is told.
fn table_shown<'a>(dialogs: &'a Dialogs, spot: &Spot) -> Option<&'a str> {
    let dialog = dialogs.dialogs.get(spot.scenario.as_ref()?)?;
    let plan = dialogs.plans.get(&dialog.plan.as_ref()?.0)?;
    dialogs.state(&spot.at).filter(|state| !state.show.is_empty()).map(|_| plan.liability.as_str())
}
