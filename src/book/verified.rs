//! Facts that were changed and not looked up again. The file `verified.txt` beside the facts notes what was verified when:
//!
//! `family id mark-of-the-value day`, one a line. A value with another mark has to be verified on a later day than the one noted. A fact
//! that is not noted is taken on trust.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Book, Files};
use crate::diagnostic::{Finding, Place};
use crate::dialog::facts::Due;

const HEAD: &str = "# Which value was verified when. Written by `redress facts --verified ID`; keep it beside the facts.\n";

/// What is noted of a fact: the mark of its value, the day, and the byte at which the line begins.
struct Noted {
    mark: u32,
    day: NaiveDate,
    at: usize,
}

/// One `changed-fact` for each value that is not the one that was verified.
pub(super) fn check(book: &Book, files: &Files, findings: &mut Vec<Finding>) {
    let facts = book.facts().due(NaiveDate::MAX);
    for (name, text) in &files.verified {
        let noted = read(text);
        for fact in &facts {
            let key = (fact.family.one(), fact.id.as_str());
            let Some(noted) = noted.get(&key).filter(|noted| is_changed(fact, noted)) else { continue };
            let message = format!("the {} `{}` is no longer what was verified on {}", key.0, key.1, noted.day);
            let finding = Finding::error("changed-fact", fact.place.clone(), message)
                .label(format!("nobody has looked up that it is {}", fact.value))
                .also(Place::new(name.as_str(), noted.at, noted.at + key.0.len() + 1 + key.1.len()), "noted here");
            findings.push(finding.help(format!(
                "read its source again and set `verified_on` to the day you did; on the same day, run `redress facts --verified {}`",
                key.1
            )));
        }
    }
}

/// The file anew, from what it was, if it is there. What is noted of a changed value stays until `verified_on` is later or `verified`
/// says that somebody looked it up; what is new is noted as it is.
pub fn note(book: &Book, before: Option<&str>, verified: &dyn Fn(&str) -> bool) -> String {
    let before = before.map(read).unwrap_or_default();
    let mut lines = Vec::new();
    for fact in book.facts().due(NaiveDate::MAX).iter().filter(|fact| !fact.value.is_empty()) {
        let (family, id) = (fact.family.one(), fact.id.as_str());
        let kept = before.get(&(family, id)).filter(|noted| is_changed(fact, noted) && !verified(id));
        let (mark, day) = kept.map_or((mark(fact), fact.verified_on), |noted| (noted.mark, noted.day));
        lines.push(format!("{family} {id} {mark:08x} {day}\n"));
    }
    lines.sort();
    HEAD.to_owned() + &lines.concat()
}

fn is_changed(fact: &Due, noted: &Noted) -> bool {
    noted.mark != mark(fact) && fact.verified_on <= noted.day
}

/// A number that changes with the value.
fn mark(fact: &Due) -> u32 {
    crc32fast::hash(fact.value.as_bytes())
}

/// Lines that say nothing are passed over.
fn read(text: &str) -> BTreeMap<(&str, &str), Noted> {
    let mut noted = BTreeMap::new();
    for (at, words) in super::noted(text) {
        if let [family, id, mark, day] = words.as_slice()
            && let (Ok(mark), Ok(day)) = (u32::from_str_radix(mark, 16), day.parse())
        {
            noted.insert((*family, *id), Noted { mark, day, at });
        }
    }
    noted
}
