//! Translations whose source changed since. The file `translated.txt` of a locale notes, for each text, what it was translated from:
//!
//! `message-id mark-of-the-source mark-of-the-translation`, one a line. A translation is stale while its source has another mark and it
//! has still the same: nobody has looked at it. A text that is not noted is taken on trust.

use std::collections::BTreeMap;

use super::{Book, Files};
use crate::diagnostic::{Finding, Place};
use crate::locale::{Message, SOURCE};

const HEAD: &str = "# Which texts were translated from which. Written by `redress check --translated ID`; keep it beside the texts.\n";

/// One `stale-translation` for each text whose source changed alone.
pub(super) fn check(book: &Book, files: &Files, findings: &mut Vec<Finding>) {
    for (locale, name, text) in files.translated.iter().filter(|(locale, _, _)| locale != SOURCE) {
        for (id, (noted, at)) in read(text) {
            let (Some(source), Some(own)) = (book.catalogue.message(SOURCE, id), book.catalogue.message(locale, id)) else { continue };
            if noted.0 == mark(source) || noted.1 != mark(own) {
                continue;
            }
            let finding = Finding::warning(
                "stale-translation",
                own.place.clone(),
                format!("`{id}` has changed in `{SOURCE}` since it was translated into `{locale}`"),
            )
            .label("people of this language are told what is no longer said")
            .also(source.place.clone(), "translate this")
            .also(Place::new(name.as_str(), at, at + id.len()), "noted here");
            findings.push(finding.help(format!("change the translation; if it still fits, run `redress check --translated {id}`")));
        }
    }
}

/// The file of a locale anew. What is noted stays, unless the translation was changed too or `fits` says that it was looked at; what is
/// new is noted as it is.
pub fn note(book: &Book, files: &Files, locale: &str, fits: &dyn Fn(&str) -> bool) -> String {
    let before = files.translated.iter().find(|(known, _, _)| known == locale).map(|(_, _, text)| read(text)).unwrap_or_default();
    let mut text = HEAD.to_owned();
    for id in book.catalogue.ids(locale) {
        let (Some(source), Some(own)) = (book.catalogue.message(SOURCE, id), book.catalogue.message(locale, id)) else { continue };
        let now = (mark(source), mark(own));
        let noted = before.get(id).map(|(noted, _)| *noted).filter(|noted| noted.1 == now.1 && !fits(id));
        let (from, to) = noted.unwrap_or(now);
        text += &format!("{id} {from:08x} {to:08x}\n");
    }
    text
}

/// What is noted, and the byte at which each line begins. Lines that say nothing are passed over.
fn read(text: &str) -> BTreeMap<&str, ((u32, u32), usize)> {
    let mut noted = BTreeMap::new();
    for (at, words) in super::noted(text) {
        if let [id, from, to] = words.as_slice()
            && let (Ok(from), Ok(to)) = (u32::from_str_radix(from, 16), u32::from_str_radix(to, 16))
        {
            noted.insert(*id, ((from, to), at));
        }
    }
    noted
}

/// A number that changes with the words of a text, and with nothing else.
fn mark(message: &Message) -> u32 {
    let mut words = String::new();
    let value = message.value.iter().map(|uses| ("", uses));
    for (name, uses) in value.chain(message.attributes.iter().map(|attribute| (attribute.name.as_str(), &attribute.uses))) {
        words.push_str(name);
        for text in &uses.texts {
            words.push('\u{1f}');
            words.push_str(text.text.trim());
        }
        words.push('\u{1e}');
    }
    crc32fast::hash(words.as_bytes())
}
