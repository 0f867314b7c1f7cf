//! `redress review` prints everything a customer can reach, in every language, and no syntax.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::NaiveDate;
use redress::book::{self, Book, texts};
use redress::dialog::{MessageRef, Then};
use redress::review;

/// The book inside the binary, read once for all tests.
static BOOK: LazyLock<Book> = LazyLock::new(|| {
    let files = redress::cli::read_files(None, None).expect("the files inside the binary");
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    book::read(&files, day).0
});

#[test]
fn everything_reachable_is_on_the_page() {
    let book = &*BOOK;
    for locale in ["zh-CN", "en"] {
        let page = review::page(book, locale).expect("a page");
        let bare = page.replace('\\', "");
        for id in reachable(book) {
            assert!(page.contains(&format!("`{id}`")), "{locale}: `{id}` is not on the page");
            let message = book.catalogue.message(locale, &id).expect("a message");
            let pieces = message.value.iter().flat_map(|uses| &uses.texts).flat_map(|piece| piece.text.lines()).map(str::trim);
            // Some variant of it; not all can be reached. A line is printed in parts where only some of its clauses vary.
            let pieces =
                pieces.flat_map(|line| line.split_inclusive(['，', '。', '；', '：', '、', '？', '！', ',', '.', ';', ':', '?', '!']));
            let longest = pieces.clone().map(str::len).max().unwrap_or(0);
            let said = pieces.filter(|piece| piece.len() * 3 > longest).any(|piece| bare.contains(piece.trim()));
            assert!(said || longest == 0, "{locale}: the words of `{id}` are not on the page");
        }
    }
}

#[test]
fn both_languages_show_the_same_texts() {
    let book = &*BOOK;
    let ids = |locale: &str| -> BTreeSet<String> {
        let page = review::page(book, locale).expect("a page");
        page.lines().filter_map(|line| line.strip_prefix('`')?.split('`').next().map(str::to_owned)).collect()
    };
    assert_eq!(ids("zh-CN"), ids("en"));
}

#[test]
fn it_reads_as_a_booklet() {
    let book = &*BOOK;
    for locale in ["zh-CN", "en"] {
        let page = review::page(book, locale).expect("a page");
        assert_eq!(page, review::page(book, locale).expect("a page"), "the same book, the same page");
        for syntax in ["{", "}", "->", "\u{2068}", "HOTLINE", "LAW("] {
            assert!(!page.contains(syntax), "{locale}: `{syntax}` on the page");
        }
        // Every mark leads to a source, and every source has a mark.
        let (text, sources) = page.split_at(page.find("[^1]: ").expect("sources"));
        let sources: Vec<&str> = sources.lines().filter(|line| !line.is_empty()).collect();
        assert!(sources.len() > 100, "{locale}: {} sources", sources.len());
        for (at, source) in sources.iter().enumerate() {
            let mark = format!("[^{}]", at + 1);
            assert!(source.starts_with(&format!("{mark}: ")), "{locale}: {source}");
            assert!(text.contains(&mark), "{locale}: nothing leads to {source}");
            assert!(source.contains("20"), "{locale}: no days in {source}");
        }
        let beyond = format!("[^{}]", sources.len() + 1);
        assert!(!text.contains(&beyond), "{locale}: {beyond} leads nowhere");
        // Headings are numbered, each number once.
        let numbers: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("### ")?.split(' ').next()).collect();
        assert_eq!(numbers.len(), numbers.iter().collect::<BTreeSet<_>>().len());
        assert!(numbers.iter().all(|number| number.split('.').all(|part| part.parse::<u32>().is_ok())), "{locale}: {numbers:?}");
    }
}

/// The texts of every spot a customer can stand in, and the bot's own.
fn reachable(book: &Book) -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = texts::built_in().map(str::to_owned).collect();
    for spot in book.paths.known.keys() {
        let state = book.dialogs.state(&spot.at).expect("a state");
        let mut add = |message: &MessageRef| ids.insert(message.id.clone());
        state.say.iter().for_each(|message| _ = add(message));
        let Some(ask) = &state.ask else { continue };
        add(&ask.prompt);
        ask.invalid.iter().for_each(|message| _ = add(message));
        for after in &ask.after {
            if let Then::Say(message) = &after.then {
                add(message);
            }
        }
    }
    ids
}

/// Readers of zh-TW get no label in the characters of the mainland; only sources are quoted as they are found.
#[test]
fn the_page_for_taiwan_has_labels_of_its_own() {
    let page = review::page(&BOOK, "zh-TW").expect("a page");
    let labels: Vec<&str> = page.lines().filter(|line| !line.contains("出處：") && !line.contains("简体")).collect();
    for (here, there) in [("顾客", "顧客"), ("结束", "結束"), ("开头", "開頭"), ("没有", "沒有"), ("应负责", "應負責"), ("里没有", "裡沒有")] {
        assert!(labels.iter().all(|line| !line.contains(here)), "{here}: {:?}", labels.iter().find(|line| line.contains(here)));
        assert!(page.contains(there), "{there}");
    }
}
