//! What an edit does to the people who stand in the dialogs: tried out by the engine itself on a copy of each conversation, so the
//! report and what happens later cannot disagree. Meaning is compared, not bytes: other words, another order, another comment touch
//! nobody.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use chrono::{DateTime, FixedOffset};

use super::session::{Session, Thread};
use super::{Effect, Event, ask_of, place_of, state_of, step};
use crate::chat::Unreadable;
use crate::dialog::slot::Kind;
use crate::dialog::{After, Dialogs, Target, Then};

/// What happens to one conversation when it goes on under the edited dialogs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It goes on as if nothing had happened.
    Unaffected,
    /// It goes on in the state that its own was renamed to.
    Moved(Target),
    /// One question is asked again, here; every other answer is kept.
    AskedAgain(Target),
    /// Its place is gone: it begins again, and is led on by the answers that still fit, as far as here.
    BegunAgain(Target),
    /// It could not go on in a way anybody would call help. Such an edit must not be published.
    Stuck(Why),
}

/// Why a conversation would be stuck.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// A running case belongs to a dialog that is gone or has no plan any more: no next step, no date and no letter could be given.
    NoPlan,
    /// A running case waits in a state that is gone, and no `was:` says where it went: its reminders would never come.
    PlaceGone,
    /// A running case waits for a reminder that its state no longer has, or has in another place.
    ReminderGone,
    /// Nothing would answer.
    NoAnswer,
}

impl Why {
    /// In words for the operator, with what to do.
    pub fn words(self) -> &'static str {
        match self {
            Why::NoPlan => "their case has no plan any more: keep the dialog and its `plan:`",
            Why::PlaceGone => "their case waits in a state that is gone: write its old name under `was:` of the state that takes its place",
            Why::ReminderGone => {
                "the reminder they wait for is gone or changed: keep the lines of `after:` in their order, and add new ones at the end"
            }
            Why::NoAnswer => "nothing would answer them",
        }
    }
}

/// What an edit does to everybody, by the state they stand in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Impact {
    /// How many conversations stand in a state, and what happens to how many of them.
    pub states: BTreeMap<Target, BTreeMap<Fate, usize>>,
    /// How many of all have a running case.
    pub cases: usize,
}

impl Impact {
    /// Adds the conversations of one chat that are not over; see [`fate`].
    pub fn add(&mut self, old: Option<&Dialogs>, new: &Dialogs, session: &Session, now: DateTime<FixedOffset>) {
        for thread in session.active.iter().chain(&session.parked).filter(|thread| !thread.ended) {
            self.cases += usize::from(thread.has_case);
            let fates = self.states.entry(place_of(thread)).or_default();
            *fates.entry(fate(old, new, session, thread, now)).or_default() += 1;
        }
    }

    /// How many conversations are under way.
    pub fn all(&self) -> usize {
        self.states.values().flat_map(BTreeMap::values).sum()
    }

    /// How many could not go on. Above zero, the edit must not be published.
    pub fn stuck(&self) -> usize {
        self.count(|fate| matches!(fate, Fate::Stuck(_)))
    }

    /// How many notice anything at all.
    pub fn touched(&self) -> usize {
        self.count(|fate| *fate != Fate::Unaffected)
    }

    fn count(&self, which: impl Fn(&Fate) -> bool) -> usize {
        self.states.values().flatten().filter(|(fate, _)| which(fate)).map(|(_, count)| count).sum()
    }
}

/// One line for all, then one for each state that somebody stands in.
impl fmt::Display for Impact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (all, touched) = (self.all(), self.touched());
        let noun = if all == 1 { "conversation is" } else { "conversations are" };
        writeln!(
            f,
            "{all} {noun} under way, {} with a case: {} unaffected, {touched} touched, {} stuck",
            self.cases,
            all - touched,
            self.stuck()
        )?;
        let name = |at: &Target| format!("{}.{}", at.dialog, at.state);
        let width = self.states.keys().map(|at| name(at).len()).max().unwrap_or(0);
        for (at, fates) in &self.states {
            let mut told = String::new();
            for (fate, count) in fates {
                let separator = if told.is_empty() { "" } else { "; " };
                let _ = match fate {
                    Fate::Unaffected => write!(told, "{separator}{count} unaffected"),
                    Fate::Moved(to) => write!(told, "{separator}{count} moved to {} by `was:`", name(to)),
                    Fate::AskedAgain(at) => write!(told, "{separator}{count} asked one question again, {}", name(at)),
                    Fate::BegunAgain(to) => write!(told, "{separator}{count} begun again with their answers, as far as {}", name(to)),
                    Fate::Stuck(why) => write!(told, "{separator}{count} STUCK: {}", why.words()),
                };
            }
            writeln!(f, "  {:width$}  {told}", name(at))?;
        }
        Ok(())
    }
}

/// What happens to one conversation of a session when the customer writes next. `old` is what it was held under, if that is known;
/// without it, a question that changed its choices is not noticed.
pub fn fate(old: Option<&Dialogs>, new: &Dialogs, session: &Session, thread: &Thread, now: DateTime<FixedOffset>) -> Fate {
    if thread.has_case && plan_is_gone(new, thread) {
        return Fate::Stuck(Why::NoPlan);
    }
    // Something that answers nothing: whatever moves, moves because of the edit.
    let copy = Session { active: Some(thread.clone()), parked: Vec::new(), aside: None, ..session.clone() };
    let decision = step(new, copy, &Event::Unreadable(Unreadable::Other), now);
    let Some(after) = decision.session.active.filter(|after| state_of(new, after).is_some()) else {
        return Fate::Stuck(Why::NoAnswer);
    };
    let to = place_of(&after);
    let known = |at: &Target| new.state(at).is_some();
    let begun = decision.effects.iter().any(|effect| matches!(effect, Effect::Say(say) if say.id == "session-reset"));
    if begun && thread.has_case {
        return Fate::Stuck(Why::PlaceGone);
    }
    if begun {
        return if known(&place_of(thread)) { Fate::AskedAgain(to) } else { Fate::BegunAgain(to) };
    }
    if thread.has_case && reminder_is_gone(old, new, thread, &after) {
        return Fate::Stuck(Why::ReminderGone);
    }
    if to != place_of(thread) {
        return Fate::Moved(to);
    }
    if old.is_some_and(|old| question_changed(old, new, thread)) { Fate::AskedAgain(to) } else { Fate::Unaffected }
}

fn plan_is_gone(new: &Dialogs, thread: &Thread) -> bool {
    let dialog = thread.scenario.as_ref().and_then(|scenario| new.dialogs.get(scenario));
    dialog.is_none_or(|dialog| dialog.plan.as_ref().is_none_or(|(plan, _)| !new.plans.contains_key(plan)))
}

/// Whether a button that the customer sees no longer answers the question.
fn question_changed(old: &Dialogs, new: &Dialogs, thread: &Thread) -> bool {
    let (Some(before), Some(after)) = (ask_of(old, thread), ask_of(new, thread)) else { return false };
    let (Some(kind), Some(kind_after)) = (old.kind(&before.slot), new.kind(&after.slot)) else { return false };
    let is_lost = |key: &String| !kind_after.keys().contains(key);
    let buttons = matches!(kind, Kind::Choice(_) | Kind::Many(_) | Kind::Ledger(_));
    before.slot != after.slot
        || kind.word() != kind_after.word()
        || (buttons && kind.keys().iter().any(is_lost))
        || (before.skip && !after.skip)
}

/// Whether a timer that is armed for this thread would fire into nothing, or do something else than it was armed for.
fn reminder_is_gone(old: Option<&Dialogs>, new: &Dialogs, thread: &Thread, after: &Thread) -> bool {
    let lines = ask_of(new, after).map(|ask| ask.after.as_slice()).unwrap_or_default();
    let before = old.and_then(|old| ask_of(old, thread)).map(|ask| ask.after.as_slice());
    thread.timers.iter().filter_map(|key| key.rsplit_once('.')?.1.parse::<usize>().ok()).any(|line| match (lines.get(line), before) {
        (None, _) => true,
        (Some(now), Some(before)) => before.get(line).is_some_and(|then| !means_the_same(then, now)),
        (Some(_), None) => false,
    })
}

/// Whether two timers do the same at the same time. The words they say do not matter, nor how long: it was armed already.
fn means_the_same(a: &After, b: &After) -> bool {
    match (&a.then, &b.then) {
        (Then::Say(_), Then::Say(_)) => true,
        (Then::To(a), Then::To(b)) => a == b,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;
    use crate::dialog::Plan;
    use crate::dialog::lower::{Source, lower};
    use crate::dialog::slot::{Money, Value};

    const DIALOG: &str = "
dialog: menu
start: what
slots:
  what: { choice: [lost, broken] }
  value: { money: { min: 1, max: 5000 } }
  more: { choice: [yes, no] }
states:
  what: { ask: what, prompt: p-what, to: shop }
";
    const SHOP: &str = "
dialog: shop
start: value
states:
  # A remark.
  value:
    ask: value
    prompt: p-value
    after:
      - { wait: 2d, say: p-nudge }
      - { wait: 14d, to: over }
    to: more
  more:
    ask: more
    prompt: p-more
    do: open_case
    after:
      - { wait: 30d, say: p-nudge }
      - { wait: 60d, to: over }
    to: over
  over: { end: over }
";
    fn read(edit: &[(&str, &str)]) -> Dialogs {
        let files = [DIALOG, SHOP].map(|text| {
            let text = edit.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
            Source { name: "d.yaml".into(), text }
        });
        let mut findings = Vec::new();
        let mut dialogs = lower(&files, &[], &mut findings);
        assert!(findings.is_empty(), "{findings:?}");
        dialogs.locales = vec!["en".into()];
        let none = || (String::new(), Place::default());
        let plan = Plan {
            name: "shop".into(),
            liability: none().0,
            liability_place: none().1,
            claim: Vec::new(),
            now: Vec::new(),
            ladder: Vec::new(),
            evidence: Vec::new(),
            story: Vec::new(),
            prevention: Vec::new(),
            place: none().1,
        };
        dialogs.plans.insert("shop".into(), plan);
        dialogs.dialogs.get_mut("shop").unwrap().plan = Some(("shop".into(), Place::default()));
        dialogs
    }

    fn thread(state: &str, has_case: bool) -> Thread {
        let answers = [("what".to_owned(), Value::Choice("lost".into())), ("value".to_owned(), Value::Money(Money(1200)))];
        let asked = answers.into_iter().take(if state == "value" { 1 } else { 2 });
        let timers = vec!["1.0".to_owned(), "1.1".to_owned()];
        let scenario = Some("shop".to_owned());
        Thread {
            number: 1,
            scenario,
            has_case,
            dialog: "shop".into(),
            state: state.into(),
            answers: asked.collect(),
            timers,
            ..Thread::default()
        }
    }

    /// A name, the edit, where somebody stands, whether they have a case, and what becomes of them.
    type Row<'r> = (&'r str, &'r [(&'r str, &'r str)], &'r str, bool, Fate);

    #[test]
    fn what_an_edit_does() {
        let at = |state: &str| Target { dialog: "shop".into(), state: state.into() };
        let table: &[Row] = &[
            ("nothing", &[], "value", false, Fate::Unaffected),
            ("a remark and a word", &[("# A remark.", "# Another."), ("p-value", "p-worth")], "value", false, Fate::Unaffected),
            ("a question behind", &[("to: more\n", "to: over\n")], "value", false, Fate::Unaffected),
            ("a limit", &[("max: 5000", "max: 6000")], "value", false, Fate::Unaffected),
            ("one more choice", &[("[yes, no]", "[yes, perhaps, no]")], "more", true, Fate::Unaffected),
            ("one choice less", &[("[yes, no]", "[yes]")], "more", true, Fate::AskedAgain(at("more"))),
            ("another slot", &[("ask: value", "ask: what")], "value", false, Fate::AskedAgain(at("value"))),
            (
                "an answer that fits no more",
                &[("value: { money: { min: 1, max: 5000 } }", "value: { text: { max: 9 } }")],
                "more",
                false,
                Fate::AskedAgain(at("value")),
            ),
            (
                "a new name",
                &[("  more:\n", "  again:\n    was: [more]\n"), ("to: more", "to: again")],
                "more",
                true,
                Fate::Moved(at("again")),
            ),
            (
                "a place gone before the case",
                &[("  value:\n", "  worth:\n"), ("start: value", "start: worth")],
                "value",
                false,
                Fate::BegunAgain(at("worth")),
            ),
            (
                "a place gone under a case",
                &[("  more:\n", "  again:\n"), ("to: more", "to: again")],
                "more",
                true,
                Fate::Stuck(Why::PlaceGone),
            ),
            ("the plan gone", &[], "more", true, Fate::Stuck(Why::NoPlan)),
            ("a reminder gone", &[("      - { wait: 60d, to: over }\n", "")], "more", true, Fate::Stuck(Why::ReminderGone)),
            (
                "a reminder put before",
                &[("      - { wait: 30d", "      - { wait: 9d, to: over }\n      - { wait: 30d")],
                "more",
                true,
                Fate::Stuck(Why::ReminderGone),
            ),
            (
                "a reminder put behind",
                &[("      - { wait: 60d, to: over }\n", "      - { wait: 60d, to: over }\n      - { wait: 70d, to: over }\n")],
                "more",
                true,
                Fate::Unaffected,
            ),
        ];
        let old = read(&[]);
        let now = DateTime::parse_from_rfc3339("2026-11-23T10:00:00+08:00").unwrap();
        for (name, edit, state, has_case, expected) in table {
            let mut new = read(edit);
            if *expected == Fate::Stuck(Why::NoPlan) {
                new.plans.clear();
            }
            let thread = thread(state, *has_case);
            let session =
                Session { active: Some(thread.clone()), locale: Some("en".into()), epoch: 3, threads_opened: 1, ..Session::default() };
            assert_eq!(fate(Some(&old), &new, &session, &thread, now), *expected, "{name}");
        }
    }

    #[test]
    fn a_report_tells_who_stands_where() {
        let old = read(&[]);
        let new = read(&[("[yes, no]", "[yes]")]);
        let now = DateTime::parse_from_rfc3339("2026-11-23T10:00:00+08:00").unwrap();
        let mut impact = Impact::default();
        for (state, has_case) in [("value", false), ("more", true), ("more", true)] {
            let session = Session { active: Some(thread(state, has_case)), ..Session::default() };
            impact.add(Some(&old), &new, &session, now);
        }
        let ended = Session { active: Some(Thread { ended: true, ..thread("more", true) }), ..Session::default() };
        impact.add(Some(&old), &new, &ended, now);
        assert_eq!(
            impact.to_string(),
            "3 conversations are under way, 2 with a case: 1 unaffected, 2 touched, 0 stuck\n  shop.more   2 asked one question again, shop.more\n  shop.value  1 unaffected\n"
        );
    }
}
