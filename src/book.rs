//! A book: dialogs and texts, read together and proved together. What customers are answered from.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::collections::{BTreeMap, BTreeSet};
use std::thread;

use chrono::NaiveDate;

use crate::case::derived::DERIVATIONS;
use crate::diagnostic::{Finding, Severity, Sources, sort};
use crate::dialog::check::{self, Paths};
use crate::dialog::lower::{self, Source};
use crate::dialog::rules::Level;
use crate::dialog::{Dialogs, facts, vain};
use crate::locale::Catalogue;
use crate::understand::heard::Names;
use crate::understand::remark::Remarks;
use crate::understand::scenario::Model;

mod letters;
pub mod mend;
pub mod texts;
mod teaching;
pub mod translated;
mod usage;
pub mod verified;
mod wording;

pub use usage::used_facts;

/// The file of a locale that notes which texts its translations were made from.
pub const TRANSLATED: &str = "translated.txt";
/// The file beside the facts that notes which value was verified when.
pub const VERIFIED: &str = "verified.txt";

/// The files of a book, as operators wrote them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// Every YAML file of the dialogs folder.
    pub dialogs: Vec<Source>,
    /// Every Fluent file: locale, name as shown, text.
    pub locales: Vec<(String, String, String)>,
    /// What was translated from which text, where that is kept: locale, name as shown, text of the file [`TRANSLATED`].
    pub translated: Vec<(String, String, String)>,
    /// Which value was verified when, where that is kept: name as shown, text of the file [`VERIFIED`].
    pub verified: Vec<(String, String)>,
}

/// Dialogs and texts.
pub struct Book {
    /// What operators wrote.
    pub dialogs: Dialogs,
    /// All texts.
    pub catalogue: Catalogue,
    /// What is known about the answers at each place.
    pub paths: Paths,
    /// What was learned about free text.
    pub model: Model,
    /// Names to listen for.
    pub names: Names,
    /// What is said beside the dialog.
    pub remarks: Remarks,
}

/// Reads and proves a book. It may be used only if no finding is an error ([`is_usable`]).
///
/// `today` decides which facts are past their review date.
pub fn read(files: &Files, today: NaiveDate) -> (Book, Vec<Finding>) {
    read_with(files, today, &BTreeMap::new())
}

/// The same with levels that go before those of the file of rules.
pub fn read_with(files: &Files, today: NaiveDate, levels: &BTreeMap<String, Level>) -> (Book, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut dialogs = lower::lower(&files.dialogs, DERIVATIONS, &mut findings);
    dialogs.rules.levels.extend(levels.iter().map(|(code, level)| (code.clone(), *level)));
    prove(dialogs, files, None, findings, today)
}

/// Proves dialogs that were read from these files, or from these files and then changed. `findings` are of the reading. `learned` is what
/// was learned from the same teaching, if that is known: learning takes longest.
pub fn prove(
    dialogs: Dialogs,
    files: &Files,
    learned: Option<&Model>,
    mut findings: Vec<Finding>,
    today: NaiveDate,
) -> (Book, Vec<Finding>) {
    let whole = is_usable(&findings);
    // Learning takes longest, and nothing needs it until the end. A book that cannot be used learns nothing.
    let teaching = dialogs.teaching.clone();
    let learn = || learned.cloned().or_else(|| whole.then(|| Model::learn(&teaching))).unwrap_or_default();
    let ((mut book, learns), model) = beside(learn, || {
        let texts = || {
            let (catalogue, unread) = Catalogue::load(&files.locales, &dialogs.facts);
            let unfit = catalogue.check();
            (catalogue, unread, unfit)
        };
        let (paths, (catalogue, unread, unfit)) = beside(texts, || check::check(&dialogs, whole, &mut findings));
        findings.extend(unread);
        // What is written in vain is told once nothing is wrong: until then it may be what is wrong.
        if is_usable(&findings) {
            vain::check(&dialogs, &paths, &mut findings);
        }
        findings.extend(dialogs.facts.stale(today));
        findings.extend(unfit);
        let learns = is_usable(&findings);
        let book = assemble(dialogs, catalogue, paths);
        texts::check(&book, whole, today, &mut findings);
        wording::check(&book, &mut findings);
        (book, learns)
    });
    if learns {
        book.model = model;
    }
    teaching::check(&book.dialogs, &book.model, whole, &mut findings);
    translated::check(&book, files, &mut findings);
    verified::check(&book, files, &mut findings);
    if is_usable(&findings) {
        usage::check(&book, &mut findings);
    }
    book.dialogs.rules.apply(&mut findings);
    keep_causes(&mut findings, files);
    sort(&mut findings);
    findings.dedup();
    (book, findings)
}

/// Reads a book without proving it: quickly, for the files inside the binary, which were proved when it was made. `None` when they
/// cannot be read; [`read`] says why. Nothing is known of its paths.
pub fn load(files: &Files) -> Option<Book> {
    let mut findings = Vec::new();
    let dialogs = lower::lower(&files.dialogs, DERIVATIONS, &mut findings);
    let teaching = dialogs.teaching.clone();
    let (mut book, model) = beside(
        || Model::learn(&teaching),
        || {
            let (catalogue, mut unread) = Catalogue::load(&files.locales, &dialogs.facts);
            findings.append(&mut unread);
            assemble(dialogs, catalogue, Paths::default())
        },
    );
    book.model = model;
    is_usable(&findings).then_some(book)
}

/// A book that has learned nothing yet.
fn assemble(mut dialogs: Dialogs, catalogue: Catalogue, paths: Paths) -> Book {
    dialogs.locales = catalogue.locales().map(str::to_owned).collect();
    texts::link(&mut dialogs, &catalogue);
    let names = Names::new(&dialogs.teaching);
    let remarks = Remarks::new(&dialogs.teaching);
    Book { dialogs, catalogue, paths, model: Model::default(), names, remarks }
}

/// Does two things at once that know nothing of each other.
fn beside<T: Send, U>(aside: impl FnOnce() -> T + Send, here: impl FnOnce() -> U) -> (U, T) {
    thread::scope(|scope| {
        let aside = scope.spawn(aside);
        let here = here();
        (here, aside.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

/// The words of each line of a file of notes, and the byte at which the line begins.
fn noted(text: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    let mut next = 0;
    text.split_inclusive('\n').map(move |line| {
        let at = next;
        next += line.len();
        (at, line.split_whitespace().collect())
    })
}

/// Drops what is said of a name only because the file that declares it could not be read whole: mending that file is enough.
fn keep_causes(findings: &mut Vec<Finding>, files: &Files) {
    let texts: BTreeMap<&str, &str> = files.all().collect();
    const CAUSES: [&str; 6] = ["duplicate-name", "file-too-large", "missing-key", "unknown-family", "unknown-key", "wrong-kind"];
    const CONSEQUENCES: [&str; 8] = [
        "missing-translation", "unknown-argument", "unknown-fact", "unknown-message", "unknown-plan", "unknown-slot", "unknown-state",
        "unknown-table",
    ];
    let is_cause = |code: &str| code.starts_with("bad-") || code.starts_with("yaml-") || CAUSES.contains(&code);
    let broken: BTreeSet<&str> = findings.iter().filter(|finding| is_cause(finding.code)).map(|finding| &*finding.place.file).collect();
    let mut declared: BTreeSet<&str> = BTreeSet::new();
    for line in broken.into_iter().filter_map(|file| texts.get(file)).flat_map(|text| text.lines()) {
        // `name: …` in YAML, `name = …` and `.name = …` in Fluent, and the name of the file's own dialog, table or plan.
        let mut words = line.trim_start().split([':', '=']).map(|word| word.trim().trim_matches(['.', '-', '\'', '"']));
        let Some(first) = words.next() else { continue };
        declared.insert(first);
        if matches!(first, "dialog" | "table" | "plan") {
            declared.extend(words.next());
        }
    }
    findings.retain(|finding| {
        let name = texts.get(&*finding.place.file).and_then(|text| text.get(finding.place.start..finding.place.end)).unwrap_or_default();
        !CONSEQUENCES.contains(&finding.code) || !declared.contains(name)
    });
}

/// Whether a book with these findings may be shown to customers: warnings only.
pub fn is_usable(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| finding.severity != Severity::Error)
}

impl Files {
    /// The same files, for drawing findings.
    pub fn sources(&self) -> Sources {
        let mut sources = Sources::default();
        self.all().for_each(|(name, text)| sources.insert(name, text));
        sources
    }

    /// Every file: its name as shown, its text.
    fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        let dialogs = self.dialogs.iter().map(|file| (&file.name, &file.text));
        let texts = self.locales.iter().chain(&self.translated).map(|(_, name, text)| (name, text));
        let all = dialogs.chain(texts).chain(self.verified.iter().map(|(name, text)| (name, text)));
        all.map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// The text of a file of dialogs or of a locale, by its name as shown.
    pub fn text(&self, name: &str) -> Option<&str> {
        let dialog = self.dialogs.iter().find(|file| file.name == name).map(|file| file.text.as_str());
        dialog.or_else(|| self.locales.iter().find(|(_, known, _)| known == name).map(|(_, _, text)| text.as_str()))
    }

    /// The same, to be changed.
    pub fn text_mut(&mut self, name: &str) -> Option<&mut String> {
        let dialog = self.dialogs.iter_mut().find(|file| file.name == name).map(|file| &mut file.text);
        dialog.or_else(|| self.locales.iter_mut().find(|(_, known, _)| known == name).map(|(_, _, text)| text))
    }
}

impl Book {
    /// What stands between the items of a list within a sentence.
    pub fn list_separator(&self, locale: &str) -> &'static str {
        if locale.starts_with("zh") { "、" } else { ", " }
    }

    /// The facts.
    pub fn facts(&self) -> &facts::Facts {
        &self.dialogs.facts
    }
}
