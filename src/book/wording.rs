//! How texts are worded: one thing by one name, and nothing left in the language it was translated from.

use std::borrow::Cow;
use std::ops::Range;

use super::Book;
use crate::diagnostic::{Finding, Place};
use crate::dialog::rules::Term;
use crate::locale::analyse::Text;
use crate::locale::{Message, SOURCE};

/// A text of fewer letters than this may well be the same in two languages.
const LETTERS_MIN: usize = 2;

/// Checks the words of every locale.
pub(super) fn check(book: &Book, findings: &mut Vec<Finding>) {
    for locale in book.catalogue.locales() {
        let terms = book.dialogs.rules.terms.get(locale).map(Vec::as_slice).unwrap_or_default();
        let words: Vec<Never> = terms.iter().flat_map(|term| term.never.iter().map(|never| Never::new(term, never))).collect();
        let other_language = language(locale) != language(SOURCE);
        for (id, message) in book.catalogue.ids(locale).filter_map(|id| Some((id, book.catalogue.message(locale, id)?))) {
            for piece in pieces(message) {
                let lower = piece.text.to_ascii_lowercase();
                for word in &words {
                    word.check(locale, piece, &lower, findings);
                }
            }
            // Every language is offered under its own name.
            if let Some(source) = book.catalogue.message(SOURCE, id).filter(|_| other_language && id != "language-offer") {
                untranslated(id, locale, message, source, findings);
            }
        }
    }
}

fn language(locale: &str) -> &str {
    locale.split('-').next().unwrap_or(locale)
}

fn pieces(message: &Message) -> impl Iterator<Item = &Text> {
    message.all_uses().flat_map(|uses| &uses.texts)
}

// ── one thing by one name ──

/// A word that is not to be written.
struct Never<'a> {
    /// What is to be written.
    term: &'a Term,
    /// The word; in small letters if it counts in any.
    word: Cow<'a, str>,
    any_case: bool,
}

impl<'a> Never<'a> {
    fn new(term: &'a Term, word: &'a str) -> Self {
        let any_case = word.to_lowercase() != term.write.to_lowercase();
        let word = if any_case { Cow::Owned(word.to_ascii_lowercase()) } else { Cow::Borrowed(word) };
        Self { term, word, any_case }
    }

    /// Looks for it in a text; `lower` is the same text in small letters.
    fn check(&self, locale: &str, piece: &Text, lower: &str, findings: &mut Vec<Finding>) {
        let term = self.term;
        for hit in found(if self.any_case { lower } else { &piece.text }, &self.word) {
            // The name of a law stays as its makers wrote it.
            let before = &piece.text[..hit.start];
            let in_title = before.rfind('《').is_some_and(|open| !before[open..].contains('》'));
            if in_title || found(&piece.text, &term.write).any(|right| right.start <= hit.start && hit.end <= right.end) {
                continue;
            }
            let written = &piece.text[hit.clone()];
            let place = Place::new(piece.place.file.clone(), piece.place.start + hit.start, piece.place.start + hit.end);
            let finding = Finding::warning("wrong-term", place, format!("`{written}` is called `{}` in `{locale}`", term.write))
                .label("people may take it for something else")
                .also(term.place.clone(), "the word that was agreed on");
            findings.push(finding.help(format!("write `{}`", term.write)));
        }
    }
}

/// Where a word stands in a text. A word of Latin letters is no part of a longer one.
fn found<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let (first, last) = (latin(word.chars().next()), latin(word.chars().next_back()));
    let hits = text.match_indices(word).filter(|(_, hit)| !hit.is_empty()).map(|(start, hit)| start..start + hit.len());
    hits.filter(move |hit| {
        let begins_within = first && latin(text[..hit.start].chars().next_back());
        let ends_within = last && latin(text[hit.end..].chars().next());
        !begins_within && !ends_within
    })
}

// ── translated? ──

fn untranslated(id: &str, locale: &str, message: &Message, source: &Message, findings: &mut Vec<Finding>) {
    let mut tell = |name: String, place: &Place, own: &[Text], original: &[Text]| {
        let words = |texts: &[Text]| texts.iter().map(|text| text.text.trim()).collect::<String>();
        let (own, original) = (words(own), words(original));
        // Letters of the source's own script: a name such as WeChat is the same everywhere.
        if own == original && own.chars().filter(|c| c.is_alphabetic() && !c.is_ascii()).count() >= LETTERS_MIN {
            let finding = Finding::warning("untranslated-text", place.clone(), format!("`{name}` is not translated into `{locale}`"))
                .label(format!("the same words as in `{SOURCE}`"))
                .note("people who chose this language could not read it");
            findings.push(finding.help("translate it"));
        }
    };
    if let (Some(own), Some(original)) = (&message.value, &source.value) {
        tell(id.to_owned(), &message.place, &own.texts, &original.texts);
    }
    for own in &message.attributes {
        if let Some(original) = source.attribute(&own.name) {
            tell(format!("{id}.{}", own.name), &own.place, &own.uses.texts, &original.uses.texts);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole() {
        for (text, word, any_case, expected) in [
            ("请截屏，再截屏", "截屏", true, &[(3, 9), (15, 21)][..]),
            ("Send an Email now", "email", true, &[(8, 13)]),
            ("Send an Email now", "email", false, &[]),
            ("emails are not email", "email", true, &[(15, 20)]),
            ("Wechat", "Wechat", false, &[(0, 6)]),
            ("打开Wechat吧", "wechat", true, &[(6, 12)]),
            ("İ email", "email", true, &[(3, 8)]),
            ("x", "", true, &[]),
        ] {
            let looked_at = if any_case { text.to_ascii_lowercase() } else { text.to_owned() };
            let hits: Vec<(usize, usize)> = found(&looked_at, word).map(|hit| (hit.start, hit.end)).collect();
            assert_eq!(hits, expected, "{text}");
        }
    }

    #[test]
    fn titles_and_longer_right_words_are_left_alone() {
        let term = Term { write: "短訊息".into(), never: vec!["短訊".into(), "網絡".into()], place: Place::default() };
        for (text, expected) in [("一段短訊息", 0), ("一封短訊", 1), ("《網絡支付辦法》", 0), ("《辦法》與網絡", 1)]
        {
            let piece = Text { text: text.to_owned(), place: Place::new("f", 0, text.len()), quoted: false };
            let mut findings = Vec::new();
            for never in &term.never {
                Never::new(&term, never).check("zh-TW", &piece, text, &mut findings);
            }
            assert_eq!(findings.len(), expected, "{text}");
        }
    }
}
