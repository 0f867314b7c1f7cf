//! Proofs about what teaches the bot: lessons are about scenarios that exist, say nothing twice, and are enough to learn from.

use std::collections::BTreeMap;

use crate::diagnostic::{Finding, Place};
use crate::dialog::Dialogs;
use crate::dialog::slot::Kind;
use crate::dialog::teach::{Cue, Language, OTHER, Phrase, Teaching, Term};
use crate::understand::scenario::{Model, same_words};

/// Fewer examples than this teach nothing.
const EXAMPLES_MIN: usize = 10;

/// Checks the lessons. `whole` says that all dialogs could be read: otherwise a missing scenario is no news.
pub(super) fn check(dialogs: &Dialogs, model: &Model, whole: bool, findings: &mut Vec<Finding>) {
    let teaching = &dialogs.teaching;
    for (key, language) in teaching.languages() {
        for (scenario, lesson) in &language.lessons {
            if whole && scenario != OTHER && dialogs.dialogs.get(scenario).is_none_or(|dialog| dialog.plan.is_none()) {
                let known = dialogs.dialogs.values().filter(|dialog| dialog.plan.is_some()).map(|dialog| dialog.name.as_str());
                let finding =
                    Finding::error("unknown-scenario", lesson.place.clone(), format!("no dialog named `{scenario}` leads to a plan"));
                findings.push(
                    finding
                        .label("what is taught here would lead nowhere")
                        .suggest(scenario, known.chain([OTHER, "words", "names", "remarks"])),
                );
            }
            for cue in lesson.cues.iter().chain(&lesson.counter_cues) {
                unknown_lists(language, cue, findings);
            }
        }
        twice(language, findings);
        almost_twice(language, findings);
        if whole && !language.lessons.is_empty() {
            too_few(dialogs, key, language, findings);
        }
    }
    for cue in model.silent() {
        let finding = Finding::warning("cue-never-fires", cue.place.clone(), "this cue holds in no example");
        findings.push(
            finding
                .label("nobody knows what it would do")
                .help("add an example that it is meant for, or remove it; a counter-cue may hold in an example of any scenario"),
        );
    }
    slots(dialogs, teaching, findings);
}

fn unknown_lists(language: &Language, cue: &Cue, findings: &mut Vec<Finding>) {
    for term in &cue.terms {
        let Term::List(name) = term else { continue };
        if !language.words.contains_key(name) {
            let finding =
                Finding::error("unknown-words", cue.place.clone(), format!("no list of words is named `{name}` in this language"));
            findings.push(finding.label("this cue could never hold").suggest(name, language.words.keys().map(String::as_str)));
        }
    }
}

/// The same example in two scenarios teaches neither.
fn twice(language: &Language, findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<String, (&str, &Place)> = BTreeMap::new();
    for (scenario, lesson) in &language.lessons {
        for example in &lesson.examples {
            let (first, place) = *seen.entry(same_words(&example.text)).or_insert((scenario, &example.place));
            if first != scenario {
                let message = format!("this example stands under `{first}` and under `{scenario}`");
                findings.push(
                    Finding::error("example-in-two-scenarios", example.place.clone(), message)
                        .label("it can only mean one of them")
                        .also(place.clone(), "first written here")
                        .help("keep it where a person would expect it, and remove it from the other"),
                );
            }
        }
    }
}

/// The same example again in one scenario, but for words that tell nothing: it only weighs double.
fn almost_twice(language: &Language, findings: &mut Vec<Finding>) {
    for (scenario, lesson) in &language.lessons {
        let mut seen: BTreeMap<String, &Phrase> = BTreeMap::new();
        for example in &lesson.examples {
            let first = *seen.entry(gist(&example.text)).or_insert(example);
            if first.place != example.place {
                let message = format!("`{scenario}` has nearly the same example already");
                findings.push(
                    Finding::warning("near-duplicate-example", example.place.clone(), message)
                        .label("it teaches nothing new")
                        .also(first.place.clone(), "written here before")
                        .help("remove it, or write how somebody else would put it"),
                );
            }
        }
    }
}

/// What is left of an example without marks, amounts and words that tell nothing.
fn gist(text: &str) -> String {
    const PARTICLES: &str = "的了吗呢啊呀吧嘛哦呃就也还";
    const FILLERS: [&str; 12] = ["a", "an", "the", "my", "i", "please", "just", "so", "and", "but", "hi", "hello"];
    let folded: String = same_words(text).chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && !FILLERS.contains(word));
    let kept: Vec<String> = words.map(|word| word.chars().filter(|c| !PARTICLES.contains(*c)).collect()).collect();
    let mut gist = kept.join(" ");
    while gist.contains("00") {
        gist = gist.replace("00", "0");
    }
    if gist.is_ascii() { gist } else { gist.replace(' ', "") }
}

fn too_few(dialogs: &Dialogs, key: &str, language: &Language, findings: &mut Vec<Finding>) {
    let scenarios = dialogs.dialogs.values().filter(|dialog| dialog.plan.is_some()).map(|dialog| (dialog.name.as_str(), &dialog.place));
    for (scenario, declared) in scenarios {
        let lesson = language.lessons.get(scenario);
        let count = lesson.map_or(0, |lesson| lesson.examples.len());
        if count < EXAMPLES_MIN {
            let place = lesson.map_or(declared, |lesson| &lesson.place);
            let message = format!("`{scenario}` has {count} examples in `{key}`, and {EXAMPLES_MIN} are the least to learn from");
            let finding = Finding::warning("too-few-examples", place.clone(), message);
            findings.push(
                finding
                    .label("people who write about it would be sent elsewhere")
                    .help("write how people really put it: short, long, with typos, in anger"),
            );
        }
    }
}

/// Names and fills speak of slots and options that exist.
fn slots(dialogs: &Dialogs, teaching: &Teaching, findings: &mut Vec<Finding>) {
    let slots = || dialogs.slots.keys().map(String::as_str);
    for phrase in teaching.fills.values().flat_map(BTreeMap::values) {
        let (slot, key) = phrase.text.split_once('.').map_or((phrase.text.as_str(), None), |(slot, key)| (slot, Some(key)));
        let Some(kind) = dialogs.kind(slot) else {
            let finding = Finding::error("unknown-slot", phrase.place.clone(), format!("no slot is named `{slot}`"));
            findings.push(finding.label("not declared under any `slots:`").suggest(slot, slots()));
            continue;
        };
        if let Some(key) = key.filter(|key| !kind.keys().iter().any(|known| known == key)) {
            let finding = Finding::error("unknown-choice", phrase.place.clone(), format!("`{slot}` has no choice `{key}`"));
            findings.push(finding.label("this would fill nothing").suggest(key, kind.keys().iter().map(String::as_str)));
        }
    }
    for (slot, options) in &teaching.names {
        let Some(Kind::Choice(keys)) = dialogs.kind(slot) else { continue };
        for (option, names) in options.iter().filter(|(option, _)| !keys.contains(option)) {
            let Some(place) = names.first().map(|name| name.place.clone()) else { continue };
            let finding = Finding::error("unknown-choice", place, format!("`{slot}` has no choice `{option}`"));
            findings.push(finding.label("these names would stand for nothing").hint(option, keys.iter().map(String::as_str)));
        }
    }
}
