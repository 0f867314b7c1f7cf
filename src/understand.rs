//! Reads what customers write: numbers, money, dates, references, options, and secrets they should not have sent.
//!
//! Every reader is a pure function of the text (and of today's date, where that matters). It decides nothing and never guesses
//! silently: what can be read in two ways is [`Reading::Ambiguous`], what cannot be an answer is [`Reading::Refused`] with the reason.
//!
//! - `read` reads a whole answer to one question.
//! - `find` picks values out of a longer text. Its spans are byte ranges of the text *as given*, whatever cleaning did to it.
//!
//! All readers clean the text first ([`clean`]), so full-width, zero-width and direction characters do not matter.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::ops::Range;

use regex::Regex;

use self::clean::Clean;

pub mod clean;
pub mod command;
pub mod number;
pub mod money;
pub mod count;
pub mod date;
pub mod reference;
pub mod option;
pub mod secret;
mod fold;
pub mod heard;
pub mod scenario;
pub mod remark;

/// What a reader made of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading<T> {
    /// It can only mean this.
    Certain(T),
    /// It can mean any of these, at least two, the likeliest first. Ask which.
    Ambiguous(Vec<T>),
    /// It is no answer.
    Refused(Refusal),
}

/// Why an answer was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// Nothing of the wanted kind is in it.
    Unreadable,
    /// It names a range, not one value: `上个月`, `三百多`, `a few days ago`.
    Vague,
    /// Digits of different scripts in one number: `1二3`, `3٥`.
    MixedDigits,
    /// An amount below zero.
    Negative,
    /// An amount of nothing.
    Zero,
    /// An amount with parts of a fen.
    TooPrecise,
    /// An amount beyond ten billion yuan.
    TooLarge,
    /// An amount in another currency than yuan.
    OtherCurrency,
    /// A day that does not exist: `2026-02-30`.
    Impossible,
    /// A reference of fewer than [`reference::CHARS_MIN`] characters.
    TooShort,
    /// A reference of more than [`reference::CHARS_MAX`] characters.
    TooLong,
}

/// Something found in a longer text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// What it says.
    pub value: T,
    /// Where, as bytes of the text as given; always on character boundaries.
    pub span: Range<usize>,
}

impl<T> Reading<T> {
    /// The value, if there is only one.
    pub fn certain(self) -> Option<T> {
        match self {
            Self::Certain(value) => Some(value),
            Self::Ambiguous(_) | Self::Refused(_) => None,
        }
    }

    /// The same reading of another type.
    pub fn map<U>(self, to: impl Fn(T) -> U) -> Reading<U> {
        match self {
            Self::Certain(value) => Reading::Certain(to(value)),
            Self::Ambiguous(values) => Reading::Ambiguous(values.into_iter().map(to).collect()),
            Self::Refused(refusal) => Reading::Refused(refusal),
        }
    }
}

impl<T: PartialEq> Reading<T> {
    /// One value is certain, several are ambiguous, none is refused as `otherwise`. Equal values count once.
    fn from_values(values: impl IntoIterator<Item = T>, otherwise: Refusal) -> Self {
        let mut distinct: Vec<T> = Vec::new();
        for value in values {
            if !distinct.contains(&value) {
                distinct.push(value);
            }
        }
        match distinct.len() {
            0 => Self::Refused(otherwise),
            1 => distinct.pop().map_or(Self::Refused(otherwise), Self::Certain),
            _ => Self::Ambiguous(distinct),
        }
    }
}

/// Moves spans from the cleaned text to the original. Of two values inside one original character only the first stays.
fn in_original<T>(found: Vec<Found<T>>, clean: &Clean) -> Vec<Found<T>> {
    let mut end = 0;
    let moved = found.into_iter().map(|found| Found { span: clean.original(&found.span), ..found });
    moved
        .filter(|found| {
            let apart = found.span.start >= end;
            end = end.max(found.span.end);
            apart
        })
        .collect()
}

/// Compiles a pattern written in this module's source. `\b` means the edge of an ASCII word, so that `rmb` ends before `扣`.
fn pattern(source: &str) -> Regex {
    Regex::new(&source.replace(r"\b", r"(?-u:\b)")).expect("patterns in the source are valid")
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    /// Any text at all, and texts made of the pieces that readers look for.
    pub(crate) fn some_text() -> impl Strategy<Value = String> {
        let pieces = prop::sample::select(vec![
            "1", "2", "0", "35", "8", "１", "٣", "۵", "①", "⑳", "❸", "²", "½", "一", "二", "两", "三", "十", "廿", "百", "千", "万", "億",
            "零", "〇", "壹", "半", "点", "块", "塊", "元", "毛", "角", "分", "¥", "￥", "$", "rmb", "yuan", ",", "，", ".", "。", "-",
            "−", "/", ":", "：", " ", "\u{3000}", "\u{200b}", "\u{fe0f}", "\u{202e}", "\u{301}", "\u{a8}", "\n", "\0", "年", "月", "日",
            "号", "周", "上", "个", "前", "天", "昨天", "双十一", "618", "2026", "02", "30", "Nov", "last", "Friday", "ago", "days", "am",
            "w", "k", "x", "X", "4111111111111111", "6222020000000000000", "11010519491231002X", "验证码", "密码", "是", "cvv", "code",
            "付款码", "卡号", "😀", "é", "第", "选", "大概", "多", "几", "_", "*", "|", "第一个", "全部",
        ]);
        prop_oneof![any::<String>(), prop::collection::vec(pieces, 0..14).prop_map(|pieces| pieces.concat())]
    }
}
