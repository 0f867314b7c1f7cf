//! Proofs about paths: every state can be reached and left, every route and table covers every answer exactly as it should.
//!
//! The method is a data-flow analysis over boxes (see [`super::prove`]): for each state, which values each slot may hold when a
//! customer stands there. It never believes less than is possible, so what it calls certain is certain.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::prove::{self, Dim, Ranges, Region, UNSET};
use super::slot::Kind;
use super::vain;
use super::{Ask, Dialogs, Do, FIRST_SENT_ON, RestsOn, SetValue, State, Target, Then};
use crate::diagnostic::{Finding, Place, Severity};

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

/// Proves what can be proved without words; returns what is known for the checks that need them.
///
/// If parts are missing because they could not be read (`whole` is false), the paths through them are missing too. What some
/// answer does is still certain then and is reported; what no answer does is not.
pub fn check(dialogs: &Dialogs, whole: bool, findings: &mut Vec<Finding>) -> Paths {
    let mut walk = Walk { dialogs, paths: Paths::default(), queue: VecDeque::new(), live: BTreeSet::new(), gaps: BTreeMap::new() };
    if let Some(entry) = dialogs.entry() {
        walk.reach(Spot { scenario: None, at: entry }, Region::default());
    }
    while let Some(spot) = walk.queue.pop_front() {
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
    // What is written in vain is told once nothing is wrong: until then it may be what is wrong.
    if whole && findings.iter().all(|finding| finding.severity != Severity::Error) {
        vain::check(dialogs, &paths, findings);
    }
    paths
}

struct Walk<'a> {
    dialogs: &'a Dialogs,
    paths: Paths,
    queue: VecDeque<Spot>,
    /// Branches that some answer takes: dialog, state, position.
    live: BTreeSet<(Target, usize)>,
    gaps: BTreeMap<Target, Finding>,
}

impl Walk<'_> {
    /// Notes that a customer may come to `spot` knowing `known`; looks at the spot again when that is news.
    fn reach(&mut self, mut spot: Spot, mut known: Region) {
        if let Some(dialog) = self.dialogs.dialogs.get(&spot.at.dialog)
            && dialog.plan.is_some()
        {
            spot.scenario = Some(dialog.name.clone());
        }
        if self.dialogs.state(&spot.at).is_some_and(|state| state.does.contains(&Do::File)) {
            let first = Dim::Slot(FIRST_SENT_ON.to_owned());
            let days = self.dialogs.slots.get(FIRST_SENT_ON).map(prove::domain).unwrap_or_default();
            let ranges = prove::union(&value_of(self.dialogs, &known, &first), &days);
            known.0.insert(first, ranges);
        }
        let joined = match self.paths.known.get(&spot) {
            Some(before) => join(self.dialogs, before, &known),
            None => known,
        };
        if self.paths.known.get(&spot) == Some(&joined) {
            return;
        }
        self.paths.known.insert(spot.clone(), joined);
        if !self.queue.contains(&spot) {
            self.queue.push_back(spot);
        }
    }

    fn leave(&mut self, spot: &Spot) {
        let dialogs = self.dialogs;
        let Some(known) = self.paths.known.get(spot).cloned() else { return };
        let Some(ask) = dialogs.state(&spot.at).and_then(|state| state.ask.as_ref()) else { return };
        for target in silences(ask) {
            self.reach(Spot { scenario: spot.scenario.clone(), at: target.clone() }, known.clone());
        }
        let (taken, remaining, space) = answers(dialogs, &known, ask);
        for (position, behind) in taken {
            self.live.insert((spot.at.clone(), position));
            self.reach(Spot { scenario: spot.scenario.clone(), at: ask.route[position].to.clone() }, behind);
        }
        if let Some(gap) = remaining.first() {
            let name = &spot.at.state;
            let finding = Finding::error("route-gap", ask.route_place.clone(), format!("some answers have no way out of `{name}`"))
                .label("this route does not cover them")
                .note(format!("for example: {}", example(dialogs, gap, &space, &guard_dims(dialogs, ask))))
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
    let Some(slot) = dialogs.slots.get(&ask.slot) else { return after };
    let domain = prove::domain(slot);
    forget_derived(dialogs, &mut after, &ask.slot);
    time_passes(dialogs, &mut after);
    after.0.insert(Dim::Slot(ask.slot.clone()), if ask.skip { prove::with_unset(&domain) } else { domain });
    if let Kind::Many(keys) | Kind::Ledger(super::slot::LedgerRule { kinds: keys, .. }) = &slot.kind {
        for key in keys {
            after.0.insert(Dim::Has(ask.slot.clone(), key.clone()), vec![(0, 1)]);
        }
    }
    after
}

fn store(dialogs: &Dialogs, known: &mut Region, slot: &str, value: &SetValue) {
    let keys = dialogs.kind(slot).map(|kind| kind.keys().to_vec()).unwrap_or_default();
    let point = |key: &str| keys.iter().position(|known| known == key).and_then(|at| i64::try_from(at).ok());
    let ranges = match value {
        SetValue::Key(key) => point(key).map(|at| vec![(at, at)]).unwrap_or_default(),
        SetValue::From(from) => {
            let from_keys = dialogs.kind(from).map(|kind| kind.keys().to_vec()).unwrap_or_default();
            let possible = value_of(dialogs, known, &Dim::Slot(from.clone()));
            let mut ranges: Ranges = Vec::new();
            for (from, to) in possible {
                if from == UNSET {
                    ranges = prove::union(&ranges, &value_of(dialogs, known, &Dim::Slot(slot.to_owned())));
                    continue;
                }
                for at in from..=to {
                    let at = usize::try_from(at).ok().and_then(|at| from_keys.get(at)).and_then(|key| point(key));
                    ranges = at.map_or(ranges.clone(), |at| prove::union(&ranges, &vec![(at, at)]));
                }
            }
            ranges
        }
    };
    forget_derived(dialogs, known, slot);
    known.0.insert(Dim::Slot(slot.to_owned()), ranges);
}

/// Between two answers days go by: how long ago something was, and what follows from it, is open again.
fn time_passes(dialogs: &Dialogs, known: &mut Region) {
    known.0.retain(|dim, _| match dim {
        Dim::Slot(slot) => dialogs.derivations.get(slot.as_str()).is_none_or(|derivation| !derivation.moves),
        Dim::Has(..) => true,
    });
    for (dim, ranges) in &mut known.0 {
        let Dim::Slot(name) = dim else { continue };
        let Some(slot) = dialogs.slots.get(name).filter(|slot| matches!(slot.kind, Kind::Date { .. })) else { continue };
        let unanswered: Ranges = ranges.iter().copied().filter(|(from, _)| *from == UNSET).collect();
        let answered = ranges.iter().any(|(from, _)| *from != UNSET);
        *ranges = if answered { prove::union(&unanswered, &prove::domain(slot)) } else { unanswered };
    }
}

/// What was concluded about derived slots no longer holds when something they read changes.
fn forget_derived(dialogs: &Dialogs, known: &mut Region, changed: &str) {
    known.0.retain(|dim, _| match dim {
        Dim::Slot(slot) => dialogs
            .derivations
            .get(slot.as_str())
            .is_none_or(|derivation| !derivation.reads.is_empty() && !derivation.reads.contains(&changed)),
        Dim::Has(..) => true,
    });
}

/// The values a dimension may have where nothing more is known.
pub(super) fn value_of(dialogs: &Dialogs, known: &Region, dim: &Dim) -> Ranges {
    if let Some(ranges) = known.0.get(dim) {
        return ranges.clone();
    }
    match dim {
        Dim::Has(..) => vec![(0, 0)],
        Dim::Slot(name) => match (dialogs.derivations.get(name.as_str()), dialogs.slots.get(name)) {
            (Some(derivation), Some(slot)) => {
                let domain = prove::domain(slot);
                if derivation.may_be_unset { prove::with_unset(&domain) } else { domain }
            }
            _ => vec![(UNSET, UNSET)],
        },
    }
}

/// Names every dimension in `dims`, so that boxes can be subtracted.
pub(super) fn spell_out(dialogs: &Dialogs, region: &mut Region, dims: &[Dim]) {
    for dim in dims {
        let ranges = value_of(dialogs, region, dim);
        region.0.insert(dim.clone(), ranges);
    }
}

fn guard_dims(dialogs: &Dialogs, ask: &Ask) -> Vec<Dim> {
    let mut dims = Vec::new();
    for branch in &ask.route {
        for dim in prove::region_of(dialogs, &branch.when).unwrap_or_default().0.into_keys() {
            if !dims.contains(&dim) {
                dims.push(dim);
            }
        }
    }
    dims
}

/// What holds where one of the two does.
pub fn join(dialogs: &Dialogs, a: &Region, b: &Region) -> Region {
    let dims: BTreeSet<&Dim> = a.0.keys().chain(b.0.keys()).collect();
    Region(dims.into_iter().map(|dim| (dim.clone(), prove::union(&value_of(dialogs, a, dim), &value_of(dialogs, b, dim)))).collect())
}

/// Whether a slot may be unanswered where `known` holds.
pub fn may_be_unset(dialogs: &Dialogs, known: &Region, slot: &str) -> bool {
    value_of(dialogs, known, &Dim::Slot(slot.to_owned())).iter().any(|(from, _)| *from == UNSET)
}

/// What is known where `known` and a guard hold; `None` when they never do.
pub fn guarded(dialogs: &Dialogs, known: &Region, guard: &super::guard::Guard) -> Option<Region> {
    let region = prove::region_of(dialogs, guard)?;
    let mut spelled = known.clone();
    spell_out(dialogs, &mut spelled, &region.0.keys().cloned().collect::<Vec<_>>());
    spelled.and(&region)
}

/// The states from the beginning to `at` on a way on which `slot` stays unanswered: one that some answers really take, if such a
/// way is found among the first few thousand. Empty otherwise.
pub fn path_without(dialogs: &Dialogs, at: &Target, slot: &str) -> Vec<String> {
    const STEPS_MAX: usize = 5000;
    let Some(entry) = dialogs.entry() else { return Vec::new() };
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
            let branches = answers(dialogs, &known, ask).0.into_iter().map(|(position, after)| (ask.route[position].to.clone(), after));
            let silent = silences(ask).map(|to| (to.clone(), known.clone()));
            for (to, mut after) in branches.chain(silent).collect::<Vec<_>>() {
                let unset = Region(BTreeMap::from([(Dim::Slot(slot.to_owned()), vec![(UNSET, UNSET)])]));
                spell_out(dialogs, &mut after, &[Dim::Slot(slot.to_owned())]);
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

/// What is known behind each branch that some answer takes, and the answers that none takes, with the space they were taken from.
pub(super) fn answers(dialogs: &Dialogs, known: &Region, ask: &Ask) -> (Vec<(usize, Region)>, Vec<Region>, Region) {
    let mut space = answered(dialogs, known, ask);
    spell_out(dialogs, &mut space, &guard_dims(dialogs, ask));
    let mut remaining = vec![space.clone()];
    let mut taken = Vec::new();
    for (position, branch) in ask.route.iter().enumerate() {
        let Some(region) = prove::region_of(dialogs, &branch.when) else { continue };
        let pieces: Vec<Region> = remaining.iter().filter_map(|piece| piece.and(&region)).collect();
        remaining = remaining.iter().flat_map(|piece| piece.minus(&region)).collect();
        let Some(mut all) = pieces.into_iter().reduce(|a, b| join(dialogs, &a, &b)) else { continue };
        for set in &branch.set {
            store(dialogs, &mut all, &set.slot, &set.value);
        }
        for slot in &branch.clear {
            forget_derived(dialogs, &mut all, slot);
            all.0.retain(|dim, _| !matches!(dim, Dim::Slot(name) | Dim::Has(name, _) if name == slot));
        }
        taken.push((position, all));
    }
    (taken, remaining, space)
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
    let about: Vec<Dim> = dims.iter().filter(|dim| part.0.get(dim) != space.0.get(dim)).cloned().collect();
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
    for dialog in dialogs.dialogs.values() {
        if !reached.iter().any(|target| target.dialog == dialog.name) {
            let finding =
                Finding::error("unreachable-state", dialog.place.clone(), format!("no conversation leads to the dialog `{}`", dialog.name));
            findings.push(finding.label("no arrow from `menu` comes here").help("lead an arrow here, or delete the file"));
        }
    }
    for (target, state) in states(dialogs) {
        let dialog_reached = reached.iter().any(|other| other.dialog == target.dialog);
        if dialog_reached && !reached.contains(&target) {
            let finding = Finding::error("unreachable-state", state.place.clone(), format!("no answers lead to `{}`", state.name));
            findings.push(finding.label("nobody can come here").help("lead an arrow here, or delete the state"));
        }
    }
}

/// States from which no end can be reached.
fn endless(dialogs: &Dialogs, paths: &Paths, findings: &mut Vec<Finding>) {
    let reached: BTreeSet<&Target> = paths.known.keys().map(|spot| &spot.at).collect();
    let mut finite: BTreeSet<Target> = BTreeSet::new();
    loop {
        let before = finite.len();
        for (target, state) in states(dialogs) {
            let ends = state.ask.as_ref().is_none_or(|ask| arrows(ask).any(|to| finite.contains(to)));
            if ends {
                finite.insert(target);
            }
        }
        if finite.len() == before {
            break;
        }
    }
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
    for table in dialogs.tables.values() {
        let dims = table_dims(dialogs, table);
        // What may be answered where this table is looked at. Where nobody looks, nobody is harmed.
        let seen = paths.known.iter().filter(|(spot, _)| uses_table(dialogs, spot, &table.name)).map(|(_, known)| known.clone());
        let Some(known) = seen.reduce(|a, b| join(dialogs, &a, &b)) else { continue };
        let space = Region(dims.iter().map(|dim| (dim.clone(), value_of(dialogs, &known, dim))).collect());
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
    let mut dims: Vec<Dim> = Vec::new();
    for row in &table.rows {
        for dim in prove::region_of(dialogs, &row.when).unwrap_or_default().0.into_keys() {
            if !dims.contains(&dim) {
                dims.push(dim);
            }
        }
    }
    for slot in &table.over {
        let dim = Dim::Slot(slot.clone());
        if matches!(dialogs.kind(slot), Some(Kind::Choice(_))) && !dims.contains(&dim) {
            dims.push(dim);
        }
    }
    dims
}

/// Whether a customer at this spot is told something that comes from the table.
fn uses_table(dialogs: &Dialogs, spot: &Spot, table: &str) -> bool {
    let plan = spot
        .scenario
        .as_ref()
        .and_then(|scenario| dialogs.dialogs.get(scenario))
        .and_then(|dialog| dialogs.plans.get(&dialog.plan.as_ref()?.0));
    plan.is_some_and(|plan| plan.liability == table) && dialogs.state(&spot.at).is_some_and(|state| !state.show.is_empty())
}
