//! Scenario, values and remarks of any text, with the shipped lessons: nothing panics, and every span is a piece of the text.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use redress::book::{self, Book};
use redress::{cli, understand};

static BOOK: LazyLock<Book> = LazyLock::new(|| {
    let files = cli::read_files(None, None).expect("the shipped files");
    book::read(&files, chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()).0
});

fuzz_target!(|text: &str| {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    let candidates = BOOK.model.identify(text);
    assert!(candidates.iter().all(|candidate| candidate.confidence.is_finite()));
    let heard = understand::heard::listen(text, today, &BOOK.names);
    for span in heard.amounts.iter().map(|found| &found.span).chain(heard.references.iter().map(|found| &found.span)) {
        assert!(text.get(span.clone()).is_some());
    }
    let _ = BOOK.remarks.find(text);
});
