//! What is asked, kept or listened for, and then used nowhere.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Book;
use crate::case::{dates, derived};
use crate::diagnostic::{Finding, Place};
use crate::dialog::facts;
use crate::dialog::guard::Guard;
use crate::dialog::slot::Kind;
use crate::dialog::vain::is_question;
use crate::dialog::{Amount, Ask, Dialogs, EVIDENCE_HELD, FIRST_SENT_ON, SetValue, Wait, slot_name};
use crate::locale::{Message, SOURCE, Uses};

/// What the record of a case reads by itself.
const READ_BY_CASE: [&str; 6] = ["rung", "sent_on", "sent_ref", "outcome", FIRST_SENT_ON, EVIDENCE_HELD];

/// Checks a book that nothing is wrong with.
pub(super) fn check(book: &Book, findings: &mut Vec<Finding>) {
    let read = read_slots(book);
    unused_answers(&book.dialogs, &read, findings);
    hints_in_vain(book, &read, findings);
    unused_facts(book, findings);
}

/// Every slot whose value decides something or is said: in a guard, a table, a plan, a letter, a timer, a text, or the record of the case.
fn read_slots(book: &Book) -> BTreeSet<String> {
    let dialogs = &book.dialogs;
    let mut read: BTreeSet<String> = READ_BY_CASE.map(str::to_owned).into();
    let mut look = |guard: &Guard| read.extend(guard.0.iter().map(|atom| atom.slot.clone()));
    asks(dialogs).flat_map(|ask| &ask.route).for_each(|branch| look(&branch.when));
    dialogs.tables.values().flat_map(|table| &table.rows).for_each(|row| look(&row.when));
    for plan in dialogs.plans.values() {
        plan.claim.iter().for_each(|line| look(&line.when));
        plan.now.iter().for_each(|step| look(&step.when));
        plan.ladder.iter().for_each(|rung| look(&rung.when));
        plan.evidence.iter().chain(&plan.story).chain(&plan.prevention).for_each(|line| look(&line.when));
    }
    for letter in &dialogs.letters {
        letter.offer.iter().chain(letter.rows.iter().chain(&letter.short).map(|row| &row.when)).for_each(&mut look);
    }
    for amount in dialogs.plans.values().flat_map(|plan| &plan.claim).filter_map(|line| line.amount.as_ref()) {
        let (Amount::Slot(slot) | Amount::Loss { ledger: slot, .. }) = amount;
        read.insert(slot.clone());
    }
    for ask in asks(dialogs) {
        read.extend(ask.route.iter().flat_map(|branch| &branch.set).filter_map(|set| match &set.value {
            SetValue::From(slot) => Some(slot.clone()),
            SetValue::Key(_) => None,
        }));
        read.extend(ask.after.iter().filter_map(|after| match &after.wait {
            Wait::On(slot) => Some(slot.clone()),
            Wait::Minutes(_) => None,
        }));
    }
    read.extend(all_uses(book).flat_map(|uses| uses.arguments.keys().cloned()));
    let derived = dialogs.derivations.values().filter(|derivation| read.contains(derivation.name));
    let behind: Vec<&str> = derived.flat_map(|derivation| derivation.reads).copied().collect();
    read.extend(behind.into_iter().map(str::to_owned));
    read
}

fn unused_answers(dialogs: &Dialogs, read: &BTreeSet<String>, findings: &mut Vec<Finding>) {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for ask in asks(dialogs) {
        if read.contains(&ask.slot) || !is_question(dialogs, &ask.slot) || !told.insert(&ask.slot) {
            continue;
        }
        let finding = Finding::warning("unused-answer", ask.slot_place.clone(), format!("nothing comes of the answer `{}`", ask.slot))
            .label("no guard, table, plan, letter or text looks at it")
            .note("every question costs some of the people who came for help");
        findings.push(finding.help("do not ask it; or decide something by it, or say it"));
    }
}

/// What is listened for in a scenario that could not take it.
fn hints_in_vain(book: &Book, read: &BTreeSet<String>, findings: &mut Vec<Finding>) {
    let dialogs = &book.dialogs;
    let anywhere: BTreeSet<&str> = asks(dialogs).map(|ask| ask.slot.as_str()).collect();
    for (scenario, fills) in &dialogs.teaching.fills {
        let Some(dialog) = dialogs.dialogs.get(scenario) else { continue };
        let spots = book.paths.of(scenario);
        let here: BTreeSet<&str> =
            spots.filter_map(|(spot, _)| dialogs.state(&spot.at)?.ask.as_ref()).map(|ask| ask.slot.as_str()).collect();
        for (heard, phrase) in fills {
            let (slot, key) = phrase.text.split_once('.').map_or((phrase.text.as_str(), None), |(slot, key)| (slot, Some(key)));
            let Some(kind) = dialogs.kind(slot) else { continue };
            let own = dialog.states.values().filter_map(|state| state.ask.as_ref()).any(|ask| ask.slot == slot);
            // A choice, or a kind of loss, is said back with the words on its button.
            let needs_button = matches!(kind, Kind::Choice(_)) || key.is_some();
            let (why, help) = if needs_button && !own {
                (
                    format!("no question of `{scenario}` has a button that says it"),
                    "name a slot that this scenario asks for, or remove the word",
                )
            } else if here.contains(slot) {
                needs_name(book, slot, &phrase.place, findings);
                continue;
            } else if anywhere.contains(slot) {
                (format!("only other scenarios ask for `{slot}`"), "name a slot that this scenario asks for, or remove the word")
            } else if read.contains(slot) {
                needs_name(book, slot, &phrase.place, findings);
                continue;
            } else {
                (format!("nobody asks for `{slot}`, and nothing looks at it"), "use it in a text or a guard, or remove the word")
            };
            let finding = Finding::warning("hint-in-vain", phrase.place.clone(), format!("what is heard as `{heard}` is never used"));
            findings.push(finding.label(why).help(help));
        }
    }
}

/// What was heard is said back under the name of its slot.
fn needs_name(book: &Book, slot: &str, place: &Place, findings: &mut Vec<Finding>) {
    let id = slot_name(slot);
    if book.catalogue.message(SOURCE, &id).is_none() && !matches!(book.dialogs.kind(slot), Some(Kind::Ledger(_))) {
        let finding = Finding::error("unknown-message", place.clone(), format!("the slot `{slot}` has no name in words"))
            .label("what was heard could not be said back");
        findings.push(finding.help(format!("add `{id} = …` to a file in `locales/{SOURCE}` and to every other locale")));
    }
}

/// The facts that a text, a table, a plan or the program uses, by id. Shapes, claims and the calendar are not looked at: the program
/// reads all of them.
pub fn used_facts(book: &Book) -> BTreeSet<(facts::Family, &str)> {
    let dialogs = &book.dialogs;
    let known = &dialogs.facts;
    let mut used: BTreeSet<(facts::Family, &str)> =
        BTreeSet::from([(facts::Family::Rates, derived::LPR), (facts::Family::Terms, dates::LIMITATION)]);
    let laws = dialogs.tables.values().flat_map(|table| &table.rows).flat_map(|row| &row.law);
    used.extend(laws.map(|(id, _)| (facts::Family::Laws, id.as_str())));
    let terms = dialogs.plans.values().flat_map(|plan| &plan.ladder).filter_map(|rung| rung.answer.as_ref());
    used.extend(terms.map(|(id, _)| (facts::Family::Terms, id.as_str())));
    for uses in all_uses(book) {
        used.extend(uses.facts.iter().filter_map(|fact| Some((fact.family.facts()?, fact.id.as_str()))));
        for lookup in &uses.lookups {
            let Some(family) = lookup.family.facts() else { continue };
            let keys = dialogs.kind(&lookup.argument).map(Kind::keys).unwrap_or_default();
            let ids = if keys.is_empty() { known.ids(family) } else { keys.iter().map(String::as_str).collect() };
            used.extend(ids.into_iter().map(|id| (family, id)));
        }
    }
    used
}

/// Facts that no text, table, plan or slot uses. Shapes recognise numbers wherever they are pasted, and claims and the calendar are read
/// by the program.
fn unused_facts(book: &Book, findings: &mut Vec<Finding>) {
    let used = used_facts(book);
    let silent = [facts::Family::Shapes, facts::Family::Claims, facts::Family::Calendar];
    for fact in book.dialogs.facts.due(NaiveDate::MAX) {
        if silent.contains(&fact.family) || used.contains(&(fact.family, fact.id.as_str())) {
            continue;
        }
        let message = format!("the {} `{}` is used nowhere", fact.family.one(), fact.id);
        let finding = Finding::warning("unused-fact", fact.place, message).label("no text, table or plan names it");
        findings.push(finding.help("remove it, so that nobody has to check it again; or use it"));
    }
}

fn asks(dialogs: &Dialogs) -> impl Iterator<Item = &Ask> {
    let states = dialogs.dialogs.values().flat_map(|dialog| dialog.order.iter().filter_map(|name| dialog.states.get(name)));
    states.filter_map(|state| state.ask.as_ref())
}

fn all_uses(book: &Book) -> impl Iterator<Item = &Uses> {
    let catalogue = &book.catalogue;
    let messages = catalogue.locales().flat_map(move |locale| catalogue.ids(locale).filter_map(move |id| catalogue.message(locale, id)));
    messages.flat_map(Message::all_uses)
}
