//! What teaches the bot to understand free text: `dialogs/understand/*.yaml`.
//!
//! A file is a list of words (`understand: words`), a list of names (`understand: names`), or what people write about one scenario
//! (`understand: duplicate_payment`). Here it is only read; [`crate::understand::scenario`] learns from it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::raw::{Fields, Node, Reader};
use crate::diagnostic::{Finding, Place};

/// The scenario of everything that is no dispute: greetings, questions, other matters.
pub const OTHER: &str = "other";
/// The list whose words tell nothing about what went wrong.
pub const PRODUCT: &str = "product";

/// Everything the bot learns from.
#[derive(Clone, Debug, Default)]
pub struct Teaching {
    /// Text with Chinese characters.
    pub zh: Language,
    /// All other text.
    pub en: Language,
    /// Names that stand for an option of a slot: slot, option, names.
    pub names: BTreeMap<String, BTreeMap<String, Vec<Phrase>>>,
    /// Which slot of a scenario a value heard answers: scenario, then one of [`HEARD`], then the slot; `slot.key` for a kind of a
    /// ledger, or for the choice that it amounts to.
    pub fills: BTreeMap<String, BTreeMap<String, Phrase>>,
    /// What is said beside the dialog and answered by a text of its own.
    pub remarks: Vec<Remark>,
}

/// What can be heard in a text.
pub const HEARD: [&str; 14] = [
    "platform", "bank", "merchant", "amount", "day", "number", "merchant_number", "sum", "surplus", "excess", "penalty", "late_fee", "fee",
    "times",
];

/// Something said beside the dialog: a question, thanks, anger.
#[derive(Clone, Debug, Default)]
pub struct Remark {
    /// Its name; the answer is the text `remark-<name>`.
    pub name: String,
    /// Words by which it is known, in any language.
    pub words: Vec<Phrase>,
    /// Whether it counts even in a long text, before anything else.
    pub crisis: bool,
    /// Whether it is only small talk.
    pub small_talk: bool,
    /// Where.
    pub place: Place,
}

/// What is taught about one language.
#[derive(Clone, Debug, Default)]
pub struct Language {
    /// Lists of words that mean the same to us.
    pub words: BTreeMap<String, Vec<Phrase>>,
    /// One lesson a scenario.
    pub lessons: BTreeMap<String, Lesson>,
}

/// What people write about one scenario.
#[derive(Clone, Debug, Default)]
pub struct Lesson {
    /// What speaks for it.
    pub cues: Vec<Cue>,
    /// What speaks against it.
    pub counter_cues: Vec<Cue>,
    /// Whole sentences.
    pub examples: Vec<Phrase>,
    /// Where it stands.
    pub place: Place,
}

/// A text with its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase {
    /// As written.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// Terms that follow each other closely: `{refund} … {missing}`.
#[derive(Clone, Debug)]
pub struct Cue {
    /// In order.
    pub terms: Vec<Term>,
    /// Where.
    pub place: Place,
}

/// A part of a cue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// Any word of a list.
    List(String),
    /// These very words.
    Words(String),
}

impl Teaching {
    /// Reads one file that begins with `understand:`.
    pub(super) fn read(&mut self, file: &Arc<str>, tree: &Node, findings: &mut Vec<Finding>) {
        let mut reader = Reader::new(file.clone(), findings);
        let Some(kind) = tree.get("understand").and_then(|node| reader.name(node)) else { return };
        match kind {
            "words" => self.read_words(&mut reader, tree),
            "names" => self.read_names(&mut reader, tree),
            "remarks" => self.read_remarks(&mut reader, tree),
            scenario => self.read_lessons(&mut reader, tree, scenario),
        }
    }

    fn read_words(&mut self, reader: &mut Reader, tree: &Node) {
        let Some(fields) = reader.fields(tree, &["understand", "zh", "en"]) else { return };
        for (key, language) in [("zh", &mut self.zh), ("en", &mut self.en)] {
            for (name, words) in fields.get(key).and_then(|node| reader.map(node)).unwrap_or_default() {
                let Some(name) = reader.name(name) else { continue };
                language.words.entry(name.to_owned()).or_default().extend(phrases(reader, words));
            }
        }
    }

    fn read_names(&mut self, reader: &mut Reader, tree: &Node) {
        for (slot, options) in reader.map(tree).unwrap_or_default() {
            let Some(slot) = reader.name(slot).filter(|slot| *slot != "understand") else { continue };
            for (option, names) in reader.map(options).unwrap_or_default() {
                let Some(option) = reader.name(option) else { continue };
                let known = self.names.entry(slot.to_owned()).or_default().entry(option.to_owned()).or_default();
                known.extend(phrases(reader, names));
            }
        }
    }

    fn read_remarks(&mut self, reader: &mut Reader, tree: &Node) {
        for (name, node) in reader.map(tree).unwrap_or_default() {
            let Some(known) = reader.name(name).filter(|name| *name != "understand") else { continue };
            let Some(fields) = reader.fields_of(name, node, &["words", "crisis", "small_talk"]) else { continue };
            let words = reader.need(fields, "words").map(|node| phrases(reader, node)).unwrap_or_default();
            let crisis = fields.get("crisis").and_then(|node| reader.yes_no(node)).unwrap_or(false);
            let small_talk = fields.get("small_talk").and_then(|node| reader.yes_no(node)).unwrap_or(false);
            self.remarks.push(Remark { name: known.to_owned(), words, crisis, small_talk, place: reader.place(name) });
        }
    }

    fn read_lessons(&mut self, reader: &mut Reader, tree: &Node, scenario: &str) {
        let Some(fields) = reader.fields(tree, &["understand", "fills", "zh", "en"]) else { return };
        for (heard, slot) in fields.get("fills").and_then(|node| reader.fields(node, &HEARD)).map(Fields::entries).unwrap_or_default() {
            if let (Some(heard), Some(name)) = (heard.scalar(), reader.text(slot)) {
                let phrase = Phrase { text: name.to_owned(), place: reader.place(slot) };
                self.fills.entry(scenario.to_owned()).or_default().insert(heard.to_owned(), phrase);
            }
        }
        let place = tree.get("understand").map_or_else(|| reader.place(tree), |node| reader.place(node));
        for (key, language) in [("zh", &mut self.zh), ("en", &mut self.en)] {
            let Some(node) = fields.get(key) else { continue };
            let Some(fields) = reader.fields(node, &["cues", "counter_cues", "examples"]) else { continue };
            let lesson = language.lessons.entry(scenario.to_owned()).or_default();
            lesson.place = place.clone();
            lesson.cues.extend(fields.get("cues").map(|node| cues(reader, node)).unwrap_or_default());
            lesson.counter_cues.extend(fields.get("counter_cues").map(|node| cues(reader, node)).unwrap_or_default());
            lesson.examples.extend(fields.get("examples").map(|node| phrases(reader, node)).unwrap_or_default());
        }
    }

    /// Both languages with their keys.
    pub fn languages(&self) -> [(&'static str, &Language); 2] {
        [("zh", &self.zh), ("en", &self.en)]
    }

    /// Whether nothing is taught at all.
    pub fn is_empty(&self) -> bool {
        self.zh.lessons.is_empty() && self.en.lessons.is_empty()
    }
}

fn phrases(reader: &mut Reader, node: &Node) -> Vec<Phrase> {
    let mut read = Vec::new();
    for item in reader.list(node) {
        if let Some(text) = reader.text(item) {
            read.push(Phrase { text: text.to_owned(), place: reader.place(item) });
        }
    }
    read
}

fn cues(reader: &mut Reader, node: &Node) -> Vec<Cue> {
    phrases(reader, node).into_iter().map(|phrase| Cue { terms: terms(&phrase.text), place: phrase.place }).collect()
}

/// `{refund} … not back` is a list and then words.
fn terms(text: &str) -> Vec<Term> {
    let parts = text.split('…').map(str::trim).filter(|part| !part.is_empty());
    parts
        .map(|part| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(list) => Term::List(list.trim().to_owned()),
            None => Term::Words(part.to_owned()),
        })
        .collect()
}
