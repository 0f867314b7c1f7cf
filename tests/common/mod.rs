//! What the tests about the repository itself share: its files, the shipped book, and which texts a customer can meet.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use redress::book::{self, Book, texts};
use redress::cli;
use redress::diagnostic::Finding;
use redress::dialog::facts::Unit;
use redress::dialog::slot::{Arg, Args, Kind, Money};
use redress::dialog::{MessageRef, State, Then, scenario_name};
use redress::locale::{Family, SOURCE, Uses};

/// The day on which the shipped facts are read.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

/// The repository's folder.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file that belongs to the repository, as a path below [`root`] with forward slashes, in order.
pub(crate) fn files() -> Vec<String> {
    let mut found = Vec::new();
    walk(&root(), "", &mut found);
    found.sort();
    assert!(found.len() > 50, "the repository's files were not found");
    found
}

fn walk(folder: &Path, prefix: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder of the repository") {
        let entry = entry.expect("a folder of the repository");
        let name = entry.file_name().into_string().expect("a name in UTF-8");
        // What .gitignore names, and git's own.
        if prefix.is_empty() && (name.starts_with("target") || name == "redress-data" || name == ".git") {
            continue;
        }
        let path = format!("{prefix}{name}");
        if entry.file_type().expect("a file type").is_dir() {
            walk(&entry.path(), &format!("{path}/"), found);
        } else {
            found.push(path);
        }
    }
}

/// The files that are text, with their text. No other kind is expected in the repository.
pub(crate) fn texts() -> Vec<(String, String)> {
    files().into_iter().map(|file| (file.clone(), text(&file))).collect()
}

/// One file of the repository.
pub(crate) fn text(file: &str) -> String {
    let bytes = fs::read(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    String::from_utf8(bytes).unwrap_or_else(|error| panic!("{file} is not UTF-8: {error}"))
}

/// Whether a file has this extension, without the dot.
pub(crate) fn is(file: &str, extension: &str) -> bool {
    Path::new(file).extension().is_some_and(|found| found == extension)
}

/// The book inside the binary.
pub(crate) fn shipped() -> (Book, Vec<Finding>) {
    book::read(&cli::read_files(None, None).expect("the shipped files"), today())
}

/// Fails with every complaint on a line of its own.
#[track_caller]
pub(crate) fn none(rule: &str, complaints: &[String]) {
    assert!(complaints.is_empty(), "{rule}\n  {}\n", complaints.join("\n  "));
}

// ── which texts are met ──

/// The ids of every message that a customer can meet: said in a state that can be reached, on a card of a plan, by the bot itself, or
/// as a part of one of these.
pub(crate) fn met(book: &Book) -> BTreeSet<String> {
    let dialogs = &book.dialogs;
    let mut open: Vec<String> = texts::built_in().map(str::to_owned).collect();
    for spot in book.paths.known.keys() {
        if let Some(state) = dialogs.state(&spot.at) {
            open.extend(said_in(state).map(|message| message.id.clone()));
        }
        let scenario = spot.scenario.as_ref().and_then(|scenario| dialogs.dialogs.get(scenario));
        if let Some(plan) = scenario.and_then(|dialog| dialogs.plans.get(&dialog.plan.as_ref()?.0)) {
            open.extend(plan.claim.iter().map(|line| line.say.id.clone()));
            open.extend(plan.now.iter().map(|step| step.say.id.clone()));
            open.extend(plan.ladder.iter().map(|rung| rung.say.id.clone()));
            open.extend(plan.evidence.iter().chain(&plan.prevention).map(|line| line.say.id.clone()));
            let rows = dialogs.tables.get(&plan.liability).map(|table| table.rows.as_slice()).unwrap_or_default();
            for row in rows {
                open.push(row.say.id.clone());
                open.extend(row.law.iter().flat_map(|(law, _)| of_fact(book, Family::Law, law)));
            }
        }
    }
    open.extend(dialogs.dialogs.values().filter(|dialog| dialog.plan.is_some()).map(|dialog| scenario_name(&dialog.name)));
    open.extend(keys(book, "outcome").iter().map(|key| format!("outcome-{}", key.replace('_', "-"))));

    let mut met = BTreeSet::new();
    while let Some(id) = open.pop() {
        if met.contains(&id) {
            continue;
        }
        for locale in book.catalogue.locales() {
            let Some(message) = book.catalogue.message(locale, &id) else { continue };
            for uses in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.uses)) {
                open.extend(parts(book, uses));
            }
        }
        open.extend(references(&id));
        met.insert(id);
    }
    met
}

fn said_in(state: &State) -> impl Iterator<Item = &MessageRef> {
    let ask = state.ask.iter().flat_map(|ask| {
        let nudges = ask.after.iter().filter_map(|after| match &after.then {
            Then::Say(message) => Some(message),
            Then::To(_) => None,
        });
        [&ask.prompt].into_iter().chain(&ask.invalid).chain(nudges)
    });
    state.say.iter().chain(ask)
}

/// The words that belong to facts and choices: operators choose from them, so they are kept whether or not a shipped text uses them.
pub(crate) fn words_of_facts(book: &Book) -> BTreeSet<String> {
    let facts = book.facts();
    let claims = facts.claims.keys().map(|id| format!("claim-{id}"));
    let laws = facts.laws.values().map(|fact| format!("law-{}", fact.value.law));
    let paths = facts.paths.keys().map(|id| format!("path-{id}"));
    let choices = book.dialogs.slots.values().flat_map(|slot| slot.kind.keys()).map(|key| key.replace('_', "-"));
    let names = facts.hotlines.keys().cloned().chain(choices).map(|key| format!("name-{key}"));
    let units = ["hours", "days", "working-days", "months", "years"].map(|unit| format!("term-{unit}"));
    claims.chain(laws).chain(paths).chain(names).chain(units).collect()
}

/// The messages that the facts in a text are said with.
fn parts(book: &Book, uses: &Uses) -> Vec<String> {
    let named = uses.facts.iter().map(|used| (used.family, used.id.clone()));
    let looked_up = uses.lookups.iter().flat_map(|lookup| keys(book, &lookup.argument).into_iter().map(|key| (lookup.family, key)));
    named.chain(looked_up).flat_map(|(family, id)| of_fact(book, family, &id)).collect()
}

fn of_fact(book: &Book, family: Family, id: &str) -> Vec<String> {
    let facts = book.facts();
    let id = id.replace('_', "-");
    let said = match family {
        Family::Hotline => vec!["hotline-abroad".to_owned()],
        Family::Hours => vec!["hours-always".to_owned(), "hours-workdays".to_owned()],
        Family::Link => Vec::new(),
        Family::Law => facts.laws.get(&id).map(|fact| vec!["article-of-law".into(), format!("law-{}", fact.value.law)]).unwrap_or_default(),
        Family::Term => {
            let unit = facts.terms.get(&id).map(|fact| match fact.value.unit {
                Unit::Hours => "term-hours",
                Unit::Days => "term-days",
                Unit::WorkingDays => "term-working-days",
                Unit::Months => "term-months",
                Unit::Years => "term-years",
            });
            unit.into_iter().chain(["term-up-to"]).map(str::to_owned).collect()
        }
        Family::Path => vec![format!("path-{id}")],
        Family::Rate => vec!["rate-as-of".to_owned()],
        Family::Name => vec![format!("name-{id}")],
    };
    said.into_iter().chain(["hedge".to_owned()]).collect()
}

fn keys(book: &Book, slot: &str) -> Vec<String> {
    match book.dialogs.kind(slot) {
        Some(Kind::Choice(keys)) => keys.clone(),
        _ => Vec::new(),
    }
}

/// The messages a message of the source locale mentions as `{ other-message }`.
fn references(id: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (_, name, text) in cli::read_files(None, None).expect("the shipped files").locales {
        if !name.contains(SOURCE) {
            continue;
        }
        let mut inside = false;
        for line in text.lines() {
            if !line.starts_with([' ', '}', '#']) && !line.is_empty() {
                inside = line.split(['=', ' ']).next() == Some(id);
            }
            if inside {
                found.extend(line.split('{').skip(1).filter_map(|rest| {
                    let name = rest.split('}').next()?.trim().split('.').next()?;
                    let first = name.chars().next()?;
                    (first.is_ascii_lowercase() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')).then(|| name.to_owned())
                }));
            }
        }
    }
    found
}

// ── what the texts say ──

/// Combinations of choices tried for one text.
const COMBINATIONS_MAX: usize = 600;

/// One text in all its variants, as (`id` or `id.attribute`, words). Combinations of answers that it cannot be said for are left out:
/// `redress check` knows which of them can happen.
pub(crate) fn renderings(book: &Book, locale: &str, id: &str) -> Vec<(String, String)> {
    let Some(message) = book.catalogue.message(locale, id) else { return Vec::new() };
    let mut all = Vec::new();
    for args in message.value.iter().flat_map(|uses| arguments(book, uses)) {
        all.extend(book.catalogue.say(locale, id, &args).ok().map(|words| (id.to_owned(), words)));
    }
    for attribute in &message.attributes {
        let name = &attribute.name;
        for args in arguments(book, &attribute.uses) {
            all.extend(book.catalogue.label(locale, id, name, &args).ok().map(|words| (format!("{id}.{name}"), words)));
        }
    }
    all.sort();
    all.dedup();
    all
}

fn arguments(book: &Book, uses: &Uses) -> Vec<Args> {
    let mut all = vec![Args::new()];
    for name in uses.arguments.keys() {
        let values = match book.dialogs.kind(name) {
            Some(Kind::Choice(keys)) => keys.iter().map(|key| Arg::Key(key.clone())).collect(),
            Some(Kind::Money { .. }) => vec![Arg::Money(Money(12_345))],
            Some(Kind::Date { .. }) => vec![Arg::Date(today())],
            Some(Kind::Count { .. } | Kind::Many(_) | Kind::Ledger(_)) => vec![Arg::Number(3)],
            None if name == "today" => vec![Arg::Date(today())],
            Some(Kind::Text(_) | Kind::Reference { .. }) | None => vec![Arg::Text("…".into())],
        };
        if all.len() * values.len() <= COMBINATIONS_MAX {
            all = all.iter().flat_map(|args| values.iter().map(|value| with(args, name, value))).collect();
        } else {
            // Too many to try all of them: every value at least once.
            let most = all.len().max(values.len());
            all = (0..most).map(|at| with(&all[at % all.len()], name, &values[at % values.len()])).collect();
        }
    }
    all
}

fn with(args: &Args, name: &str, value: &Arg) -> Args {
    let mut args = args.clone();
    args.insert(name.to_owned(), value.clone());
    args
}
