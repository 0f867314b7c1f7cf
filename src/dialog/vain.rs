//! Proofs about what is written in vain: lines of a plan that nobody gets, timers that never fire, and more questions before the plan
//! than people answer.
//!
//! The method is that of [`super::check`]: boxes that believe no less than is possible, so that what is called dead is dead.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::check::{self, Paths, Spot};
use super::guard::Guard;
use super::prove::{self, Region, UNSET};
use super::slot::Kind;
use super::{Card, Dialog, Dialogs, EVIDENCE_HELD, Plan, Target, Then, Wait};
use crate::diagnostic::{Finding, Place};

/// More steps than this are not taken to look for a long way through one dialog.
const STEPS_MAX: usize = 600;

/// Everything this module can tell of dialogs that nothing is wrong with.
pub fn check(dialogs: &Dialogs, paths: &Paths, findings: &mut Vec<Finding>) {
    dead_timers(dialogs, paths, findings);
    for plan in dialogs.plans.values() {
        dead_lines(dialogs, paths, plan, findings);
    }
    for dialog in dialogs.dialogs.values().filter(|dialog| dialog.plan.is_some()) {
        findings.extend(too_many_questions(dialogs, paths, dialog));
    }
}

// ── timers ──

fn dead_timers(dialogs: &Dialogs, paths: &Paths, findings: &mut Vec<Finding>) {
    let waiting = |target| dialogs.state(target).and_then(|state| state.ask.as_ref()).filter(|ask| !ask.after.is_empty());
    let mut places: BTreeMap<&Target, Cow<Region>> = BTreeMap::new();
    for (spot, known) in paths.known.iter().filter(|(spot, _)| waiting(&spot.at).is_some()) {
        let joined = match places.get(&spot.at) {
            Some(before) => Cow::Owned(check::join(dialogs, before, known)),
            None => Cow::Borrowed(known),
        };
        places.insert(&spot.at, joined);
    }
    for (target, known) in places {
        let Some(ask) = waiting(target) else { continue };
        // The first silence that leads away: what would come later never comes.
        let leads = ask.after.iter().enumerate().filter_map(|(line, after)| match (&after.wait, &after.then) {
            (Wait::Minutes(minutes), Then::To(_)) => Some((*minutes, line)),
            _ => None,
        });
        let away = leads.min();
        for (line, after) in ask.after.iter().enumerate() {
            let finding = Finding::warning("dead-timer", after.place.clone(), format!("this timer of `{}` never fires", target.state));
            match &after.wait {
                Wait::Minutes(minutes) => {
                    let Some((first, by)) =
                        away.filter(|(first, by)| minutes > first || (minutes == first && line > *by && matches!(after.then, Then::To(_))))
                    else {
                        continue;
                    };
                    let hours = first / 60;
                    let gone = if hours % 24 == 0 { format!("{}d", hours / 24) } else { format!("{hours}h") };
                    findings.push(
                        finding
                            .label(format!("after {gone} of silence the conversation is elsewhere"))
                            .also(ask.after[by].place.clone(), "this one leads away before")
                            .help("let it come earlier, or delete it"),
                    );
                }
                Wait::On(slot) if never_answered(dialogs, &beside(dialogs, &known), slot) => {
                    findings.push(
                        finding
                            .label(format!("`{slot}` has no day here: nobody was asked before"))
                            .help("ask for the day on the way here, or wait for a length of time with `wait:`"),
                    );
                }
                Wait::On(_) => {}
            }
        }
    }
}

/// Whether nothing on any way could have answered a slot, or what it is worked out from.
fn never_answered(dialogs: &Dialogs, known: &Region, slot: &str) -> bool {
    if let Some(derivation) = dialogs.derivations.get(slot) {
        return !derivation.reads.is_empty()
            && derivation.reads.iter().any(|read| never_answered(dialogs, known, read))
            && derivation.may_be_unset;
    }
    dialogs.dims.slot(slot).is_none_or(|dim| check::value_of(dialogs, known, dim).iter().all(|(from, _)| *from == UNSET))
}

/// What is known, together with what may be answered beside the dialog: the ticked evidence, and what a pasted bill tells without being
/// asked for.
fn beside(dialogs: &Dialogs, known: &Region) -> Region {
    let mut known = known.clone();
    let told = dialogs.teaching.fills.values().flat_map(BTreeMap::values).map(|phrase| phrase.text.split('.').next().unwrap_or_default());
    let names: BTreeSet<&str> = told.chain([EVIDENCE_HELD]).collect();
    for name in names {
        let Some(slot) = dialogs.slots.get(name) else { continue };
        let Some(dim) = dialogs.dims.slot(name) else { continue };
        let ranges = prove::union(&check::value_of(dialogs, &known, dim), &dialogs.dims[dim].domain);
        known.set(dim, ranges);
        for key in dialogs.dims.keys(name, slot) {
            known.set(key, dialogs.dims[key].domain.clone());
        }
    }
    known
}

// ── plans ──

/// Lines of a plan whose `when:` holds for nobody who is shown the plan.
fn dead_lines(dialogs: &Dialogs, paths: &Paths, plan: &Plan, findings: &mut Vec<Finding>) {
    let of_plan = |dialog: &Dialog| dialog.plan.as_ref().is_some_and(|(name, _)| *name == plan.name);
    let scenarios: BTreeSet<&str> = dialogs.dialogs.values().filter(|dialog| of_plan(dialog)).map(|dialog| dialog.name.as_str()).collect();
    if scenarios.is_empty() {
        let finding = Finding::warning("dead-line", plan.place.clone(), format!("no dialog leads to the plan `{}`", plan.name));
        findings
            .push(finding.label("nobody is ever shown it").help(format!("write `plan: {}` in a dialog, or delete the file", plan.name)));
        return;
    }
    // Where the plan is shown, or something made of it can be had.
    let shows = |spot: &Spot| {
        let state = dialogs.state(&spot.at);
        state.is_some_and(|state| {
            !state.show.is_empty() || !state.does.is_empty() || state.ask.as_ref().is_some_and(|ask| !ask.tools.is_empty())
        })
    };
    let here = scenarios.iter().flat_map(|scenario| paths.of(scenario)).filter(|(spot, _)| shows(spot));
    let Some(known) = here.map(|(_, known)| known.clone()).reduce(|a, b| check::join(dialogs, &a, &b)) else { return };
    let known = beside(dialogs, &known);
    let worlds = verdicts(dialogs, plan, &known);
    let alive = |when: &Guard| worlds.iter().any(|world| check::guarded(dialogs, world, when).is_some());

    let mut dead: Vec<(&Place, &Guard, &str)> = Vec::new();
    let lines = plan.claim.iter().map(|line| (&line.place, &line.when, "line of the claim"));
    let lines = lines.chain(plan.now.iter().map(|step| (&step.place, &step.when, "step")));
    let lines = lines.chain(plan.evidence.iter().map(|line| (&line.place, &line.when, "line of evidence")));
    let lines = lines.chain(plan.story.iter().map(|line| (&line.place, &line.when, "line of the story")));
    let lines = lines.chain(plan.prevention.iter().map(|line| (&line.place, &line.when, "advice")));
    dead.extend(lines.filter(|(_, when, _)| !alive(when)));
    let rungs = plan.ladder.iter().filter(|rung| !alive(&rung.when)).map(|rung| (&rung.place, &rung.when, "rung"));
    dead.extend(rungs);
    for (place, when, what) in dead {
        let mut finding = Finding::warning("dead-line", place.clone(), format!("nobody gets this {what}"))
            .label("no answers that lead to the plan fit its `when:`")
            .help("correct the `when:`, or delete the line");
        if let Some(atom) = when.0.iter().find(|atom| !alive(&Guard(vec![(*atom).clone()]))) {
            finding = finding.also(atom.place.clone(), format!("`{}` never is so there", atom.slot));
        }
        findings.push(finding);
    }
    for (at, rung) in plan.ladder.iter().enumerate() {
        let earlier: Vec<&super::Rung> = plan.ladder[..at].iter().filter(|earlier| earlier.rung == rung.rung).collect();
        if !earlier.is_empty() && alive(&rung.when) && worlds.iter().all(|world| covered(dialogs, world, &rung.when, &earlier)) {
            let finding = Finding::warning("dead-line", rung.place.clone(), "nobody gets this rung")
                .label("whoever fits it fits an earlier line of the same rung")
                .help("move it up, or narrow the line above it");
            findings.push(finding.also(earlier[0].place.clone(), "the first line that fits counts"));
        }
    }
}

/// What is known behind each row of the plan's table, with its verdict.
fn verdicts(dialogs: &Dialogs, plan: &Plan, known: &Region) -> Vec<Region> {
    let Some(table) = dialogs.tables.get(&plan.liability) else { return vec![known.clone()] };
    let keys = dialogs.kind(&table.gives).map(Kind::keys).unwrap_or_default();
    let gives = dialogs.dims.slot(&table.gives);
    let worlds = table.rows.iter().filter_map(|row| {
        let mut world = check::guarded(dialogs, known, &row.when)?;
        let at = keys.iter().position(|key| *key == row.gives).and_then(|at| i64::try_from(at).ok())?;
        world.set(gives?, prove::point(at));
        Some(world)
    });
    let worlds: Vec<Region> = worlds.collect();
    if worlds.is_empty() { vec![known.clone()] } else { worlds }
}

/// Whether everybody who fits `when` in this world fits one of the earlier rungs.
fn covered(dialogs: &Dialogs, world: &Region, when: &Guard, earlier: &[&super::Rung]) -> bool {
    let Some(mut space) = check::guarded(dialogs, world, when) else { return true };
    let regions: Vec<Region> = earlier.iter().filter_map(|rung| prove::region_of(dialogs, &rung.when)).collect();
    check::spell_out(dialogs, &mut space, regions.iter().flat_map(Region::limits).map(|(dim, _)| dim));
    prove::uncovered(&space, &regions).is_empty()
}

// ── questions ──

/// A way on which more is asked before the plan than the rules allow. A question asked again counts once; one with a single answer is
/// only a button to go on.
fn too_many_questions(dialogs: &Dialogs, paths: &Paths, dialog: &Dialog) -> Option<Finding> {
    struct Way<'d> {
        at: &'d str,
        known: Region,
        asked: BTreeSet<&'d str>,
        names: Vec<&'d str>,
    }
    let most = dialogs.rules.questions_max();
    let ahead = questions_ahead(dialogs, dialog, most);
    let start = Target { dialog: dialog.name.clone(), state: dialog.start.clone() };
    let known = paths.known.get(&Spot { scenario: Some(dialog.name.clone()), at: start })?;
    let mut open = vec![Way { at: &dialog.start, known: known.clone(), asked: BTreeSet::new(), names: Vec::new() }];
    let mut seen: BTreeSet<(&str, BTreeSet<&str>)> = BTreeSet::new();
    for _ in 0..STEPS_MAX {
        let way = open.pop()?;
        let Way { at, known, mut asked, mut names } = way;
        if asked.len() + ahead.get(at).copied().unwrap_or(0) <= most || !seen.insert((at, asked.clone())) {
            continue;
        }
        let Some(state) = dialog.states.get(at).filter(|state| !state.show.contains(&Card::Plan)) else { continue };
        let Some(ask) = &state.ask else { continue };
        if is_question(dialogs, &ask.slot) && asked.insert(&ask.slot) {
            names.push(at);
        }
        if asked.len() > most {
            let message = format!("a customer may be asked {} questions in `{}` before the plan", asked.len(), dialog.name);
            let finding = Finding::warning("too-many-questions", dialog.place.clone(), message)
                .label(format!("most people give up before; at most {most} are good"))
                .note(format!("for example on the way {}", names.join(" → ")));
            return Some(finding.help("ask behind the plan what only letters need, or set `questions_max:` in the file of rules"));
        }
        for (position, known) in check::answers(dialogs, &known, ask).taken {
            let to = &ask.route[position].to;
            if to.dialog == dialog.name {
                open.push(Way { at: &to.state, known, asked: asked.clone(), names: names.clone() });
            }
        }
    }
    None
}

/// For each state, the most questions that arrows can still lead through before the plan, itself included; more than `most` count as
/// one more.
fn questions_ahead<'d>(dialogs: &Dialogs, dialog: &'d Dialog, most: usize) -> BTreeMap<&'d str, usize> {
    let mut ahead: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..=most {
        let mut next = BTreeMap::new();
        for (name, state) in &dialog.states {
            let Some(ask) = state.ask.as_ref().filter(|_| !state.show.contains(&Card::Plan)) else { continue };
            let behind = ask.route.iter().filter(|branch| branch.to.dialog == dialog.name);
            let behind = behind.filter_map(|branch| ahead.get(branch.to.state.as_str())).max().copied().unwrap_or(0);
            next.insert(name.as_str(), behind + usize::from(is_question(dialogs, &ask.slot)));
        }
        if next == ahead {
            break;
        }
        ahead = next;
    }
    ahead
}

/// Whether a slot has more than one answer.
pub fn is_question(dialogs: &Dialogs, slot: &str) -> bool {
    !matches!(dialogs.kind(slot), Some(Kind::Choice(keys)) if keys.len() == 1)
}
