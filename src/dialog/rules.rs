//! What an operator wants of `redress check`: the file that begins with `check:`.
//!
//! Rules make warnings louder or silent, set limits, and say by which word a thing is called. They never lower an error: an error means
//! that a customer would be hurt.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::raw::{Node, Reader};
use crate::diagnostic::{self, Finding, Place, Severity};

/// The most questions before the plan, unless a rule says otherwise.
const QUESTIONS_MAX: usize = 12;
/// The longest text that people read on a telephone, in characters: of Chinese, of other languages.
const TEXT_MAX: (usize, usize) = (600, 1500);
/// Findings that are silent unless a rule makes them heard: many facts are kept for the next dialog.
const SILENT: [&str; 1] = ["unused-fact"];

/// The rules of one book.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// What becomes of a finding, by its code.
    pub levels: BTreeMap<String, Level>,
    /// The most questions before the plan.
    questions_max: Option<usize>,
    /// The longest text, in characters, by locale.
    text_max: BTreeMap<String, usize>,
    /// What things are called, by locale.
    pub terms: BTreeMap<String, Vec<Term>>,
    /// Where the file says what it is; `None` if there is none.
    place: Option<Place>,
}

/// What becomes of a finding that is no error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// It is not told.
    Off,
    /// It is told.
    Warning,
    /// It is told, and the dialogs are refused.
    Error,
}

impl Level {
    /// Every level, with the word an operator writes.
    pub const ALL: [(&'static str, Level); 3] = [("off", Level::Off), ("warning", Level::Warning), ("error", Level::Error)];
}

/// One thing, one name.
#[derive(Clone, Debug)]
pub struct Term {
    /// The word to write.
    pub write: String,
    /// Words for the same that are not to be written.
    pub never: Vec<String>,
    /// Where the word to write stands.
    pub place: Place,
}

impl Rules {
    /// Reads the one file that begins with `check:`.
    pub(super) fn read(&mut self, file: &Arc<str>, tree: &Node, findings: &mut Vec<Finding>) {
        let mut reader = Reader::new(file.clone(), findings);
        let Some(fields) = reader.fields(tree, &["check"]) else { return };
        let (Some(key), Some(node)) = (fields.key("check"), fields.get("check")) else { return };
        let place = reader.place(key);
        if let Some(earlier) = &self.place {
            let finding = Finding::error("duplicate-name", place, "there are two files with rules for the check");
            let finding = finding.label("again here").also(earlier.clone(), "first here").help("put all rules into one file");
            return reader.findings.push(finding);
        }
        self.place = Some(place);
        let Some(fields) = reader.fields_of(key, node, &["questions_max", "text_max", "levels", "terms"]) else { return };
        self.questions_max = fields.get("questions_max").and_then(|node| reader.count(node)).map(|count| count as usize);
        for (locale, node) in fields.get("text_max").and_then(|node| reader.map(node)).unwrap_or_default() {
            if let (Some(locale), Some(count)) = (reader.text(locale), reader.count(node)) {
                self.text_max.insert(locale.to_owned(), count as usize);
            }
        }
        if let Some(levels) = fields.get("levels") {
            let codes: Vec<&str> = diagnostic::codes().collect();
            let Some(levels) = reader.fields_of(fields.key("levels").unwrap_or(levels), levels, &codes) else { return };
            for (code, node) in levels.entries() {
                let level = Level::ALL.into_iter().find(|(word, _)| node.scalar() == Some(word));
                match (level, code.scalar()) {
                    (Some((_, level)), Some(code)) => _ = self.levels.insert(code.to_owned(), level),
                    _ => reader.wrong_kind(node, "one of `off`, `warning`, `error`"),
                }
            }
        }
        for (locale, node) in fields.get("terms").and_then(|node| reader.map(node)).unwrap_or_default() {
            let Some(locale) = reader.text(locale) else { continue };
            let mut terms = Vec::new();
            for (word, others) in reader.map(node).unwrap_or_default() {
                let Some(write) = reader.text(word) else { continue };
                let never = reader.list(others).iter().filter_map(|other| reader.text(other)).map(str::to_owned).collect();
                terms.push(Term { write: write.to_owned(), never, place: reader.place(word) });
            }
            self.terms.insert(locale.to_owned(), terms);
        }
    }

    /// The most questions before the plan.
    pub fn questions_max(&self) -> usize {
        self.questions_max.unwrap_or(QUESTIONS_MAX)
    }

    /// The longest text of a locale, in characters.
    pub fn text_max(&self, locale: &str) -> usize {
        let usual = if locale.starts_with("zh") { TEXT_MAX.0 } else { TEXT_MAX.1 };
        self.text_max.get(locale).copied().unwrap_or(usual)
    }

    /// Drops what is not to be told and makes louder what is to be an error. Errors stay errors.
    pub fn apply(&self, findings: &mut Vec<Finding>) {
        findings.retain_mut(|finding| {
            let usual = if SILENT.contains(&finding.code) { Level::Off } else { Level::Warning };
            match self.levels.get(finding.code).copied().unwrap_or(usual) {
                _ if finding.severity == Severity::Error => true,
                Level::Off => false,
                Level::Warning => true,
                Level::Error => {
                    finding.severity = Severity::Error;
                    true
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::raw;

    fn rules(text: &str) -> (Rules, Vec<String>) {
        let (mut rules, mut findings) = (Rules::default(), Vec::new());
        match raw::parse("check.yaml", text) {
            Ok(tree) => rules.read(&"check.yaml".into(), &tree, &mut findings),
            Err(mut wrong) => findings.append(&mut wrong),
        }
        (rules, findings.iter().map(|finding| format!("{}: {}", finding.code, finding.message)).collect())
    }

    #[test]
    fn an_error_is_never_lowered() {
        let (rules, wrong) = rules("check: { levels: { route-gap: off, stale-fact: off, dead-timer: error, unused-fact: warning } }\n");
        assert_eq!(wrong, [""; 0]);
        let mut findings: Vec<Finding> = ["route-gap", "table-gap"].map(|code| Finding::error(code, Place::default(), "")).into();
        findings
            .extend(["stale-fact", "dead-timer", "unused-fact", "unused-answer"].map(|code| Finding::warning(code, Place::default(), "")));
        rules.apply(&mut findings);
        let told: Vec<(&str, Severity)> = findings.iter().map(|finding| (finding.code, finding.severity)).collect();
        let (error, warning) = (Severity::Error, Severity::Warning);
        assert_eq!(
            told,
            [("route-gap", error), ("table-gap", error), ("dead-timer", error), ("unused-fact", warning), ("unused-answer", warning)]
        );
    }

    #[test]
    fn what_is_not_said_is_usual() {
        let rules = Rules::default();
        assert_eq!((rules.questions_max(), rules.text_max("zh-TW"), rules.text_max("en")), (12, 600, 1500));
        let mut findings = vec![Finding::warning("unused-fact", Place::default(), "")];
        rules.apply(&mut findings);
        assert_eq!(findings, []);
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (text, expected) in [
            ("check: { levels: { stale-fcat: off } }\n", "unknown-key: `stale-fcat` means nothing here"),
            ("check: { levels: { stale-fact: loud } }\n", "wrong-kind: expected one of `off`, `warning`, `error` here, found `loud`"),
            ("check: { questions_max: few }\n", "wrong-kind: expected a whole number of 0 or more here, found `few`"),
            ("check: { question_max: 3 }\n", "unknown-key: `question_max` means nothing here"),
        ] {
            assert_eq!(rules(text).1, [expected], "{text}");
        }
        let (rules, wrong) = rules("check: { text_max: { en: 9 }, terms: { en: { e-mail: email, shop: [store, mart] } } }\n");
        assert_eq!(wrong, [""; 0]);
        let terms: Vec<(&str, &[String])> = rules.terms["en"].iter().map(|term| (term.write.as_str(), term.never.as_slice())).collect();
        assert_eq!(terms, [("e-mail", &["email".to_owned()][..]), ("shop", &["store".to_owned(), "mart".to_owned()][..])]);
        assert_eq!(rules.text_max("en"), 9);
    }
}
