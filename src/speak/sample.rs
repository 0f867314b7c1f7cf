//! A text as some customer would read it, for pictures and previews: where it mentions an answer, with one that could be given.

use chrono::NaiveDate;

use crate::book::Book;
use crate::dialog::slot::{Arg, Args, Kind, Money};

/// The words of a message, or of one of its attributes; `None` if there are none, or they cannot be said like that.
pub fn sample(book: &Book, locale: &str, id: &str, attribute: Option<&str>, today: NaiveDate) -> Option<String> {
    let uses = book.catalogue.message(locale, id)?.uses(attribute)?;
    let args: Args = uses.arguments.keys().map(|name| (name.clone(), some_value(book, name, today))).collect();
    match attribute {
        Some(name) => book.catalogue.label(locale, id, name, &args).ok(),
        None => book.catalogue.say(locale, id, &args).ok(),
    }
}

fn some_value(book: &Book, name: &str, today: NaiveDate) -> Arg {
    match book.dialogs.kind(name) {
        Some(Kind::Choice(keys)) => Arg::Key(keys.first().cloned().unwrap_or_default()),
        Some(Kind::Money { .. }) => Arg::Money(Money(3580)),
        Some(Kind::Date { .. }) => Arg::Date(today),
        Some(Kind::Count { .. } | Kind::Many(_) | Kind::Ledger(_)) => Arg::Number(3),
        Some(Kind::Text(rule)) => Arg::Text(rule.example.clone().unwrap_or_else(|| "…".into())),
        Some(Kind::Reference { example, .. }) => Arg::Text(example.clone()),
        None if name == "today" => Arg::Date(today),
        None => Arg::Text("…".into()),
    }
}
