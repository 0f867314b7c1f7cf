//! What the bot prints, its own readers read back: amounts and days, in every language.

use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use redress::book::{self, Book};
use redress::dialog::slot::{Arg, Args, Money};
use redress::understand::{Reading, date, heard, money, secret};

static BOOK: LazyLock<Book> = LazyLock::new(|| {
    let files = redress::cli::read_files(None, None).expect("the files inside the binary");
    book::read(&files, today()).0
});

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

/// A message that is nothing but the value.
fn printed(locale: &str, id: &str, name: &str, value: Arg) -> String {
    BOOK.catalogue.say(locale, id, &Args::from([(name.to_owned(), value)])).expect("words")
}

fn locales() -> Vec<&'static str> {
    BOOK.catalogue.locales().collect()
}

/// Texts of the pieces that people write about money, days and numbers.
fn some_words() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "昨天",
        "上周三",
        "3月5日",
        "国庆前",
        "月初",
        "双十一",
        "Nov 3",
        "yesterday",
        "2026-11-03",
        "¥35.80",
        "35块8",
        "三百五",
        "1.2万",
        "扣了",
        "两次",
        "每次",
        "一共",
        "多扣",
        "charged",
        "twice",
        "each",
        "too much",
        "标价39",
        "违约金",
        "手续费",
        "交易单号：",
        "商户单号：",
        "4200000985202103031441826014",
        "20261103203015998877",
        "微信",
        "支付宝",
        "招商银行",
        "，",
        "。",
        " ",
        "\n",
        "\u{200b}",
        "\u{3000}",
        "１２３",
        "十几块",
        "😀",
        "（",
        "退款",
    ]);
    prop::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_amount_is_read_back_in_every_language(fen in 1i64..10_000_000_000) {
        for locale in locales() {
            for value in [Arg::Money(Money(fen)), Arg::LetterMoney(Money(fen))] {
                let text = printed(locale, "reading-money", "money", value);
                prop_assert_eq!(money::read(&text), Reading::Certain(Money(fen)), "{} {}", locale, text);
                // And in the middle of a sentence.
                let sentence = format!("扣了{text}，要怎么办");
                let found = money::find(&sentence);
                prop_assert_eq!(found.len(), 1, "{}", &sentence);
                prop_assert_eq!(&found[0].value, &Reading::Certain(Money(fen)), "{}", &sentence);
                prop_assert_eq!(&sentence[found[0].span.clone()], &text, "the span covers the amount");
            }
        }
    }

    #[test]
    fn a_day_is_read_back_in_every_language(back in 0u64..3_000, ahead in 0u64..3_000) {
        let day = today() - Days::new(back);
        let read_on = day + Days::new(ahead);
        for locale in locales() {
            for value in [Arg::Date(day), Arg::LetterDate(day)] {
                let text = printed(locale, "reading-date", "date", value);
                let read = date::read(&text, read_on).certain().map(|when| when.date);
                prop_assert_eq!(read, Some(day), "{} {}", locale, text);
            }
        }
    }

    #[test]
    fn reading_is_idempotent_and_spans_cover_what_was_read(text in some_words()) {
        let heard = heard::listen(&text, today(), &BOOK.names);
        prop_assert_eq!(&heard, &heard::listen(&text, today(), &BOOK.names));
        for found in &heard.amounts {
            let part = text.get(found.span.clone());
            prop_assert!(part.is_some_and(|part| part.chars().any(char::is_alphanumeric)), "{:?} of {}", found.span, text);
        }
        for found in &heard.days {
            // Read alone, the words of a day say that day; a time beside it is no part of them.
            let part = text.get(found.span.clone()).unwrap_or_default();
            let alone = date::find(part, today());
            prop_assert_eq!(alone.len(), 1, "{} of {}", part, text);
        }
        for found in &heard.references {
            let part = text.get(found.span.clone()).unwrap_or_default();
            prop_assert!(part.chars().filter(char::is_ascii_alphanumeric).count() >= 4 || !part.is_ascii(), "{} of {}", part, text);
        }
        let (masked, _) = secret::mask(&text, secret::Asked::Anything);
        prop_assert_eq!(&secret::mask(&masked, secret::Asked::Anything).0, &masked);
    }
}
