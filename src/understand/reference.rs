//! Order and transaction numbers: any is accepted, known shapes are recognised.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::clean::cleaned;
use super::secret::{is_card_number, is_id_number};
use super::{Reading, Refusal};
use crate::dialog::facts::{Fact, Shape, ShapeDate};

/// The fewest characters of a reference.
pub const CHARS_MIN: usize = 4;
/// The most characters of a reference.
pub const CHARS_MAX: usize = 64;
/// The most characters of a reference that is digits alone: the longest known shape has 36.
pub const DIGITS_MAX: usize = 40;

/// The shape of ID numbers, decided by birth date and check digit.
const ID_CARD: &str = "cn-id-card";
/// The shape of bank cards, decided by prefix and check digit.
const BANK_CARD: &str = "cn-bank-card";

/// A shape that a reference has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recognised<'a> {
    /// The shape's key.
    pub key: &'a str,
    /// The day written inside the number, to compare with the day the customer tells.
    pub date: Option<NaiveDate>,
}

/// Reads an answer to "what is the order number?", without spaces and in half width, letters as typed.
///
/// A reference is 4 to 64 of `A–Z a–z 0–9 _ - * |` with at least one digit; digits alone are at most 40. Words before and after it do not matter
/// (`订单号：4200 0009 …`); groups of digits with spaces between belong together. Two references in one answer are ambiguous,
/// the longest first.
pub fn read(text: &str) -> Reading<String> {
    let text = cleaned(text).replace(['\u{2010}', '–', '—', '−'], "-");
    let pieces = text.split(|c: char| !is_part(c) && !c.is_whitespace());
    let mut found: Vec<String> = pieces.flat_map(references).collect();
    let too_long = |reference: &String| reference.len() > most(reference);
    let otherwise = match (found.is_empty(), found.iter().any(too_long)) {
        (_, true) => Refusal::TooLong,
        (false, false) => Refusal::TooShort,
        (true, _) => Refusal::Unreadable,
    };
    found.retain(|reference| reference.len() >= CHARS_MIN && !too_long(reference));
    found.sort_by_key(|reference| std::cmp::Reverse(reference.len()));
    Reading::from_values(found, otherwise)
}

/// The most characters a reference like this may have.
fn most(reference: &str) -> usize {
    if reference.bytes().all(|byte| byte.is_ascii_digit()) { DIGITS_MAX } else { CHARS_MAX }
}

/// The shapes a reference has; those with a day inside come first, then by key. Shapes never reject: an empty list is an answer too.
///
/// An ID number (birth date and check digit) or a bank card (prefix and check digit) is only that. A shape with an impossible day
/// inside does not match.
pub fn recognise<'a>(text: &str, shapes: &'a BTreeMap<String, Fact<Shape>>) -> Vec<Recognised<'a>> {
    let Reading::Certain(reference) = read(text) else { return Vec::new() };
    let only = |key| shapes.get_key_value(key).map(|(key, _)| Recognised { key, date: None }).into_iter().collect();
    if is_id_number(&reference) {
        return only(ID_CARD);
    }
    if is_card_number(&reference) {
        return only(BANK_CARD);
    }
    let others = shapes.iter().filter(|(key, _)| ![ID_CARD, BANK_CARD].contains(&key.as_str()));
    let mut recognised: Vec<Recognised> = others.filter_map(|(key, shape)| has_shape(&reference, key, &shape.value)).collect();
    recognised.sort_by_key(|shape| shape.date.is_none());
    recognised
}

/// The whole reference has the shape, and the day inside exists where there is one.
fn has_shape<'a>(reference: &str, key: &'a str, shape: &Shape) -> Option<Recognised<'a>> {
    let captures = shape.pattern.captures(reference)?;
    if captures.get_match().range() != (0..reference.len()) {
        return None;
    }
    let Some(written) = shape.date else { return Some(Recognised { key, date: None }) };
    let digits = captures.name("d")?.as_str();
    let date = match written {
        ShapeDate::Yyyymmdd => NaiveDate::parse_from_str(digits, "%Y%m%d"),
        ShapeDate::Yymmdd => NaiveDate::parse_from_str(&format!("20{digits}"), "%Y%m%d"),
    };
    Some(Recognised { key, date: Some(date.ok()?) })
}

/// The references in a piece of text: runs of words with a digit in each, joined.
fn references(piece: &str) -> Vec<String> {
    let words: Vec<&str> = piece.split_whitespace().collect();
    let has_digit = |word: &str| word.contains(|c: char| c.is_ascii_digit());
    words.chunk_by(|first, second| has_digit(first) && has_digit(second)).filter(|run| has_digit(run[0])).map(<[&str]>::concat).collect()
}

fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '*' | '|')
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;
    use regex::Regex;

    use super::*;
    use crate::dialog::facts::Confidence;
    use crate::understand::tests::some_text;

    fn shapes() -> BTreeMap<String, Fact<Shape>> {
        let day: NaiveDate = "2026-11-22".parse().unwrap();
        [
            ("wx_txn", r"^4[25]\d{8}(?P<d>20\d{6})\d{10}$", Some(ShapeDate::Yyyymmdd), false),
            ("wx_withdraw_yy", r"^207(?P<d>\d{6})\d{21}$", Some(ShapeDate::Yymmdd), false),
            ("ali_trade_no", r"^(?P<d>20\d{6})22001\d{15}$", Some(ShapeDate::Yyyymmdd), false),
            ("ali_trade_no_spec", r"^[0-9A-Za-z]{16,64}$", None, false),
            ("wx_pay_code", r"^1[0-5]\d{16}$", None, true),
            ("taobao_order", r"^\d{18,19}$", None, false),
            ("pdd_order_yy", r"^(?P<d>\d{6})-\d{15}$", Some(ShapeDate::Yymmdd), false),
            ("cn-id-card", r"^\d{17}[\dXx]$", None, true),
            ("cn-bank-card", r"^[3-6]\d{14,18}$", None, true),
        ]
        .into_iter()
        .map(|(key, pattern, date, secret)| {
            let value = Shape { pattern: Regex::new(pattern).unwrap(), date, secret };
            (
                key.to_owned(),
                Fact {
                    value,
                    source: "test".into(),
                    confidence: Confidence::High,
                    verified_on: day,
                    review_by: day,
                    place: crate::diagnostic::Place::default(),
                },
            )
        })
        .collect()
    }

    #[test]
    fn answers() {
        for (text, expected) in [
            ("4200000985202103031441826014", "4200000985202103031441826014"),
            ("4200 0009 8520 2103 0314 4182 6014", "4200000985202103031441826014"),
            ("４２００００", "420000"),
            ("订单号：126036803257340376", "126036803257340376"),
            ("交易单号是 4200000985202103031441826014，帮我看看", "4200000985202103031441826014"),
            ("my order is 12345678", "12345678"),
            ("JDX0123-4567_8|9*", "JDX0123-4567_8|9*"),
            ("260101—123456789012345", "260101-123456789012345"),
            ("AbC123", "AbC123"),
            ("第2单，单号 12345678", "12345678"),
        ] {
            assert_eq!(read(text), Reading::Certain(expected.to_owned()), "{text}");
        }
        let (short, long) = ("12", "123456789012345678901234567890123456789012345678901234567890123456");
        for (text, refusal) in [
            (short, Refusal::TooShort),
            ("第2单", Refusal::TooShort),
            (long, Refusal::TooLong),
            (&long[..60], Refusal::TooLong),
            (&long[..41], Refusal::TooLong),
            ("不知道", Refusal::Unreadable),
            ("I do not have it", Refusal::Unreadable),
            ("", Refusal::Unreadable),
        ] {
            assert_eq!(read(text), Reading::Refused(refusal), "{text}");
        }
        assert_eq!(read("123456 或 1234567"), Reading::Ambiguous(vec!["1234567".into(), "123456".into()]));
    }

    #[test]
    fn shapes_are_recognised() {
        let shapes = shapes();
        for (text, expected) in [
            ("4200000985202103031441826014", "wx_txn(2021-03-03) ali_trade_no_spec"),
            ("4200000985202113031441826014", "ali_trade_no_spec"), // month 13
            ("2019072722001452190551895538", "ali_trade_no(2019-07-27) ali_trade_no_spec"),
            ("207210715100077148235523883175", "wx_withdraw_yy(2021-07-15) ali_trade_no_spec"),
            ("260229-123456789012345", ""), // 2026 is no leap year
            ("240229-123456789012345", "pdd_order_yy(2024-02-29)"),
            // An 18-digit order with the loose shapes of an ID card and a payment code.
            ("126036803257340376", "ali_trade_no_spec taobao_order wx_pay_code"),
            ("5301890193521352344", "ali_trade_no_spec taobao_order"),
            ("11010519491231002x", "cn-id-card"),
            ("4111 1111 1111 1111", "cn-bank-card"),
            ("hello", ""),
            ("", ""),
        ] {
            let shown = recognise(text, &shapes).into_iter().map(|shape| match shape.date {
                Some(date) => format!("{}({date})", shape.key),
                None => shape.key.to_owned(),
            });
            assert_eq!(shown.collect::<Vec<_>>().join(" "), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in some_text()) {
            static SHAPES: LazyLock<BTreeMap<String, Fact<Shape>>> = LazyLock::new(shapes);
            recognise(&text, &SHAPES);
            if let Reading::Certain(reference) = read(&text) {
                prop_assert!((CHARS_MIN..=CHARS_MAX).contains(&reference.len()) && reference.chars().all(is_part));
                prop_assert_eq!(read(&reference), Reading::Certain(reference.clone()));
            }
        }

        #[test]
        fn spaces_do_not_matter(reference in "[0-9]{4,40}", width in 1usize..8) {
            let groups: Vec<&str> = reference.as_bytes().chunks(width).map(|group| std::str::from_utf8(group).unwrap()).collect();
            prop_assert_eq!(read(&groups.join(" ")), Reading::Certain(reference.clone()));
        }
    }
}
