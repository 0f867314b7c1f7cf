//! The web page's words, said by the catalogue for the channel, which knows no catalogue.

use crate::book::Book;
use crate::channel::web::{TEXTS, Words};
use crate::dialog::slot::{Arg, Args};
use crate::dialog::{ENTRY, slot::Kind};
use crate::locale::{SOURCE, SayError};

/// The page's words in every language of the book, the source language first.
///
/// Refuses with the text that cannot be said; a book that passed `check` has none.
pub fn words(book: &Book) -> Result<Vec<Words>, SayError> {
    let mut locales: Vec<&str> = book.catalogue.locales().collect();
    locales.sort_by_key(|locale| *locale != SOURCE);
    locales.into_iter().map(|locale| words_in(book, locale)).collect()
}

fn words_in(book: &Book, locale: &str) -> Result<Words, SayError> {
    let language = book.catalogue.label(locale, "language-offer", locale, &Args::new())?;
    Words::new(locale, language, openings(book, locale)?, |id| {
        // The channel puts the values in: each argument is filled with its own name for now.
        let arguments = TEXTS.iter().find(|(text, _)| *text == id).map(|(_, arguments)| *arguments).unwrap_or_default();
        let arguments = arguments.iter().map(|name| ((*name).to_owned(), Arg::Text(format!("{{{name}}}")))).collect();
        book.catalogue.say(locale, id, &arguments)
    })
}

/// The labels of the first question: said to the bot, each chooses its button.
fn openings(book: &Book, locale: &str) -> Result<Vec<String>, SayError> {
    let entry = book.dialogs.dialogs.get(ENTRY).and_then(|dialog| dialog.states.get(&dialog.start));
    let Some(ask) = entry.and_then(|state| state.ask.as_ref()) else { return Ok(Vec::new()) };
    let keys = book.dialogs.kind(&ask.slot).map(Kind::keys).unwrap_or_default();
    keys.iter().map(|key| book.catalogue.label(locale, &ask.prompt.id, key, &Args::new())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_speaks_every_language() {
        let files = crate::cli::read_files(None, None).unwrap();
        let (book, _) = crate::book::read(&files, chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
        let words = words(&book).unwrap();
        let known: Vec<(&str, &str)> = words.iter().map(|words| (&*words.locale, &*words.language)).collect();
        assert_eq!(known, [("zh-CN", "简体中文"), ("en", "English"), ("zh-TW", "繁體中文")]);
        for words in &words {
            assert!(words.openings.len() >= 9, "{}: {:?}", words.locale, words.openings);
            assert!(words.progress.contains("{done}") && words.progress.contains("{total}"), "{}", words.progress);
        }
    }
}
