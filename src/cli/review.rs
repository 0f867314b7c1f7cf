//! `redress review`: every text a customer can reach, as one Markdown page for a lawyer or translator.

use std::io::{self, Write};
use std::process::ExitCode;

use crate::config::{FileArguments, ReviewArguments};
use crate::{locale, review};

/// Prints the page. 0 printed, 1 the book has errors, 2 could not run.
pub(super) fn run(files: &FileArguments, arguments: &ReviewArguments) -> Result<ExitCode, String> {
    let book = match super::usable_book(files, super::clock().date_naive())? {
        Ok(book) => book,
        Err(code) => return Ok(code),
    };
    let known: Vec<&str> = book.catalogue.locales().collect();
    let wanted = arguments.locale.as_str();
    // A near relative will do (`zh-hans`), but not some other language in silence.
    let locale = locale::negotiate(Some(wanted), known.iter().copied());
    if !locale.get(..2).is_some_and(|language| wanted.to_lowercase().starts_with(language)) {
        return Err(format!("there are no texts in `{wanted}`; there are {}", known.join(", ")));
    }
    let page = review::page(&book, locale).map_err(|error| error.to_string())?;
    write!(io::stdout(), "{page}").map_err(|error| format!("cannot print: {error}"))?;
    Ok(ExitCode::SUCCESS)
}
