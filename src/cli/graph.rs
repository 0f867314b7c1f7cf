//! `redress graph`: a dialog as a picture, with what the replays miss and where people stand drawn over it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::process::ExitCode;

use super::replay::{self, Settings};
use super::stats;
use crate::book::Book;
use crate::config::{FileArguments, GraphArguments, GraphKind, KeyArguments};
use crate::dialog::Target;
use crate::dialog::graph::{self, Graph, Marks, Passage, PassedThrough, svg};
use crate::engine::Passed;
use crate::insight::Counts;
use crate::speak::sample::sample;
use crate::store::{self, Store};

/// Prints one dialog, or how all of them lead to each other. 0 well, 1 the dialogs are broken, 2 could not run.
pub(super) fn run(files: &FileArguments, arguments: &GraphArguments) -> Result<ExitCode, String> {
    let book = match super::known_book(files, super::clock().date_naive())? {
        Ok(book) => book,
        Err(code) => return Ok(code),
    };
    let known: Vec<&str> = book.catalogue.locales().collect();
    if !known.contains(&arguments.locale.as_str()) {
        return Err(format!("there are no texts in `{}`; there are {}", arguments.locale, known.join(", ")));
    }
    let graph = graph_of(&book, arguments.dialog.as_deref(), &arguments.locale)?;
    let mut marks = Marks::default();
    if let Some(path) = &arguments.replays {
        let outcomes = replay::play(&book, &replay::files(path)?, &Settings { plain: true, ..Settings::default() }, &|_| {})?;
        marks.passed = Some(passed(outcomes.iter().flat_map(|outcome| &outcome.passed)));
    }
    if let Some(folder) = &arguments.people {
        marks.people = Some(people(folder, &arguments.keys)?);
    }
    if let Some(folder) = &arguments.funnel {
        let (from, until) = stats::days(arguments.days);
        marks.funnel = Some(funnel(&stats::read(folder, &arguments.keys, from, until)?));
    }
    let text = match arguments.kind {
        GraphKind::Svg => svg::draw(&graph, &marks),
        GraphKind::Mermaid => graph.mermaid(&marks),
        GraphKind::Dot => graph.dot(&marks),
        GraphKind::Text => graph.told(&marks),
    };
    write!(io::stdout(), "{text}").map_err(|error| format!("cannot print: {error}"))?;
    Ok(ExitCode::SUCCESS)
}

/// The graph of a dialog, or of all, with the words of a language.
pub(super) fn graph_of(book: &Book, dialog: Option<&str>, locale: &str) -> Result<Graph, String> {
    let today = super::clock().date_naive();
    let words = |id: &str, key: Option<&str>| sample(book, locale, id, key, today);
    let Some(name) = dialog else { return Ok(graph::of_all(&book.dialogs, &words)) };
    let found = book.dialogs.dialogs.get(name).ok_or_else(|| {
        let known: Vec<&str> = book.dialogs.dialogs.keys().map(String::as_str).collect();
        format!("there is no dialog `{name}`; there are {}", known.join(", "))
    })?;
    Ok(graph::of(&book.dialogs, found, &words))
}

/// The states and branches among what was passed through.
pub(super) fn passed<'p>(all: impl Iterator<Item = &'p Passed>) -> PassedThrough {
    let (mut states, mut branches) = (BTreeSet::new(), BTreeSet::new());
    for passed in all {
        match passed {
            Passed::State(at) | Passed::Refusal(at, _) | Passed::Timer(at, _) => states.insert(at.clone()),
            // Where a kept answer led on, nobody stopped: but somebody was there.
            Passed::Branch(at, position) => states.insert(at.clone()) | branches.insert((at.clone(), *position)),
        };
    }
    (states, branches)
}

/// What people did in each state.
fn funnel(counts: &Counts) -> BTreeMap<Target, Passage> {
    let states = counts.states.iter().flat_map(|(dialog, states)| states.iter().map(move |(state, steps)| (dialog, state, steps)));
    states
        .map(|(dialog, state, steps)| {
            let at = Target { dialog: dialog.clone(), state: state.clone() };
            (at, Passage { came: steps.entered, answered: steps.answered, refused: steps.refused, left: steps.left })
        })
        .collect()
}

/// How many conversations that are not over stand in each state.
fn people(folder: &str, keys: &KeyArguments) -> Result<BTreeMap<Target, usize>, String> {
    let store = super::existing_store(folder, keys)?;
    let runtime = super::runtime()?;
    runtime.block_on(async {
        let counted = count(&store).await;
        store.close().await;
        counted.map_err(|error| error.to_string())
    })
}

async fn count(store: &Store) -> Result<BTreeMap<Target, usize>, store::StoreError> {
    let mut people = BTreeMap::new();
    let mut pages = store.pages();
    while let Some(page) = pages.next().await? {
        for chat in &page {
            let session = match store.glance(chat).await {
                Ok(loaded) => loaded.session.unwrap_or_default(),
                Err(store::StoreError::Damaged { .. }) => continue,
                Err(error) => return Err(error),
            };
            for thread in session.active.iter().chain(&session.parked).filter(|thread| !thread.ended) {
                *people.entry(Target { dialog: thread.dialog.clone(), state: thread.state.clone() }).or_insert(0) += 1;
            }
        }
    }
    Ok(people)
}
