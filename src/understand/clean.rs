//! One spelling of everything: full-width becomes half-width, invisible characters go away, foreign digits become `0`–`9`.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, decompose_compatible};

/// A cleaned text that still knows where each of its characters came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clean {
    text: String,
    /// One entry per character: where it begins in `text`, and the bytes of the original it was made from.
    origin: Vec<(usize, Range<usize>)>,
}

/// Cleans `text`:
///
/// - NFKC: `１` → `1`, `：` → `:`, `￥` → `¥`, `①` → `1`. Enclosed numbers stay apart from their neighbours: `①③` → `1 3`.
/// - Zero-width, direction and other format characters, variation selectors and fillers are dropped.
/// - Control characters and keycaps (1️⃣) become spaces, except line breaks.
/// - A number written in one foreign script becomes ASCII: `٣٥٫٨` → `35.8`. A number of mixed scripts stays, so that it can be refused.
/// - Both ends are trimmed.
///
/// Cleaning a cleaned text changes nothing.
pub fn clean(text: &str) -> Clean {
    trim(fold_digits(spell(text)))
}

/// The cleaned text alone.
pub fn cleaned(text: &str) -> String {
    if text.chars().all(is_plain) { text.trim().to_owned() } else { clean(text).text }
}

/// The text without what cannot be seen, and trimmed; its spelling stays. Cleaning it gives the same as cleaning the text.
pub fn visible(text: &str) -> String {
    let visible = text.chars().filter(|c| !is_invisible(*c)).map(|c| if c.is_control() && c != '\n' { ' ' } else { c });
    visible.collect::<String>().trim().to_owned()
}

impl Clean {
    /// The cleaned text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the original text that the bytes `span` of the cleaned text came from. Bytes inside a character count as the
    /// whole character; an empty span, or one beyond the end, gives an empty one.
    pub fn original(&self, span: &Range<usize>) -> Range<usize> {
        if span.is_empty() || span.start >= self.text.len() {
            return 0..0;
        }
        let first = self.origin.partition_point(|(at, _)| *at <= span.start).saturating_sub(1);
        let end = self.origin.partition_point(|(at, _)| *at < span.end);
        match self.origin.get(first..end) {
            Some([one]) => one.1.clone(),
            Some([first, .., last]) => first.1.start..last.1.end,
            _ => 0..0,
        }
    }
}

/// The box around a key, as in 1️⃣; it parts numbers.
const KEYCAP: char = '\u{20e3}';

/// A character and the bytes it came from.
type Piece = (char, Range<usize>);

/// NFKC without the invisible. Normalises from one starter to the next, so that the origin stays known.
fn spell(text: &str) -> Vec<Piece> {
    let visible: Vec<Piece> = text
        .char_indices()
        .filter(|(_, c)| !is_invisible(*c))
        .map(|(at, c)| (if (c.is_control() && c != '\n') || c == KEYCAP { ' ' } else { c }, at..at + c.len_utf8()))
        .collect();
    let mut pieces: Vec<Piece> = Vec::with_capacity(visible.len());
    let mut after_enclosed = false;
    for cluster in visible.chunk_by(|_, (next, _)| is_mark(*next)) {
        let (Some(first), Some(last)) = (cluster.first(), cluster.last()) else { continue };
        if cluster.len() == 1 && is_plain(first.0) && !first.0.is_ascii_digit() {
            after_enclosed = false;
            pieces.push(first.clone());
            continue;
        }
        let span = first.1.start..last.1.end;
        let spelled: Vec<char> = match enclosed_number(first.0) {
            Some(number) => number.to_string().chars().collect(),
            None => cluster.iter().map(|(c, _)| *c).nfkc().filter(|c| !is_invisible(*c)).collect(),
        };
        // Enclosed numbers, superscripts and the like must not run together with a number beside them.
        let begins_with_digit = spelled.first().is_some_and(|c| digit(*c).is_some());
        let enclosed = begins_with_digit && !is_decimal(first.0);
        let after_number = pieces.last().is_some_and(|(c, _)| digit(*c).is_some() || *c == '.');
        if begins_with_digit && after_number && (enclosed || after_enclosed) {
            pieces.push((' ', span.start..span.start));
        }
        after_enclosed = enclosed;
        pieces.extend(spelled.into_iter().map(|c| (c, span.clone())));
    }
    pieces
}

/// Printable ASCII and everyday Chinese: what most texts are made of, and what stays as it is.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{4e00}'..='\u{9fff}')
}

/// Whether normalising may move `c` before the character in front of it, or join the two.
fn is_mark(c: char) -> bool {
    if is_plain(c) {
        return false;
    }
    let mut first = None;
    decompose_compatible(c, |part| first = first.or(Some(part)));
    first.is_some_and(|first| canonical_combining_class(first) != 0)
}

/// Turns each number written in one foreign script into ASCII digits.
fn fold_digits(mut pieces: Vec<Piece>) -> Vec<Piece> {
    let is_part = |c: char| digit(c).is_some() || matches!(c, '.' | ',' | '\u{66b}' | '\u{66c}');
    let mut start = 0;
    while start < pieces.len() {
        let length = pieces[start..].iter().take_while(|(c, _)| is_part(*c)).count();
        let run = &mut pieces[start..start + length];
        let mut scripts = run.iter().filter_map(|(c, _)| digit(*c)).map(|(zero, _)| zero);
        let first = scripts.next();
        if first.is_some_and(|zero| zero != '0') && scripts.all(|zero| Some(zero) == first) {
            for (c, _) in run {
                *c = match *c {
                    '\u{66b}' => '.',
                    '\u{66c}' => ',',
                    other => digit(other).and_then(|(_, value)| char::from_digit(value, 10)).unwrap_or(other),
                };
            }
        }
        start += length.max(1);
    }
    pieces
}

fn trim(pieces: Vec<Piece>) -> Clean {
    let end = pieces.iter().rposition(|(c, _)| !c.is_whitespace()).map_or(0, |last| last + 1);
    let mut clean = Clean::default();
    for (c, span) in pieces.into_iter().take(end).skip_while(|(c, _)| c.is_whitespace()) {
        clean.origin.push((clean.text.len(), span));
        clean.text.push(c);
    }
    clean
}

/// Format characters (Cf), variation selectors, fillers, and code points that are no characters: nothing a reader sees or needs.
fn is_invisible(c: char) -> bool {
    let is_no_character = matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe;
    is_no_character
        || matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}'..='\u{891}' | '\u{8e2}'
        | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}' | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// The zero of the script a decimal digit belongs to, and its value.
pub(super) fn digit(c: char) -> Option<(char, u32)> {
    const ZEROS: [char; 12] =
        ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{be6}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}'];
    if is_plain(c) {
        return c.to_digit(10).map(|value| ('0', value));
    }
    ZEROS.into_iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(zero))?;
        (value < 10).then_some((zero, value))
    })
}

/// Whether `c` is a plain digit of some style, which belongs to the digits beside it.
fn is_decimal(c: char) -> bool {
    digit(c).is_some() || matches!(c, '０'..='９' | '\u{1d7ce}'..='\u{1d7ff}' | '\u{1fbf0}'..='\u{1fbf9}')
}

/// Enclosed numbers that NFKC leaves alone: `❶` … `❿`, `➀` … `➉`, `➊` … `➓`, `⓫` … `⓴`.
fn enclosed_number(c: char) -> Option<u32> {
    let one = match c {
        '\u{2776}'..='\u{277f}' => 0x2776,
        '\u{2780}'..='\u{2789}' => 0x2780,
        '\u{278a}'..='\u{2793}' => 0x278a,
        '\u{24eb}'..='\u{24f4}' => 0x24e1,
        _ => return None,
    };
    Some(u32::from(c) - one + 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::understand::tests::some_text;

    #[test]
    fn what_is_plain_stays_as_it_is() {
        for c in (' '..='~').chain('\u{4e00}'..='\u{9fff}').filter(|c| *c != ' ') {
            let normal: String = [c].into_iter().nfkc().collect();
            assert_eq!((normal, canonical_combining_class(c), is_invisible(c)), (c.to_string(), 0, false), "{c:?}");
            assert_eq!(cleaned(&c.to_string()), c.to_string());
        }
    }

    #[test]
    fn one_spelling() {
        for (text, expected) in [
            ("１２３", "123"),
            ("𝟏𝟐𝟑", "123"),
            ("1\u{200b}2\u{200d}3\u{feff}", "123"),
            ("\u{202e}123\u{202c}", "123"),
            ("1\u{fe0f}\u{20e3}3\u{fe0f}\u{20e3}", "1 3"),
            ("①③", "1 3"),
            ("①②③", "1 2 3"),
            ("⑳", "20"),
            ("3①", "3 1"),
            ("❶❿⓫⓴", "1 10 11 20"),
            ("⑴ ⒉5", "(1) 2. 5"),
            ("10²", "10 2"),
            ("￥３５．８", "¥35.8"),
            ("1，299", "1,299"),
            ("٣٥٫٨", "35.8"),
            ("١٬٢٩٩", "1,299"),
            ("3٥", "3٥"),
            ("٣.5", "٣.5"),
            ("  \u{3000}微信\u{a0} ", "微信"),
            ("a\tb\0c\nd", "a b c\nd"),
            ("e\u{301}", "é"),
            ("e\u{200b}\u{301}", "é"),
            ("\u{200b}", ""),
            ("\u{fdd0}x\u{fdd1}\u{ffff}\u{1fffe}", "x"),
            ("", ""),
        ] {
            assert_eq!(cleaned(text), expected, "{text:?}");
        }
    }

    #[test]
    fn spans_lead_back() {
        let text = "\u{200b}扣了￥３５\u{200b}．８ ①②";
        let clean = clean(text);
        assert_eq!(clean.text(), "扣了¥35.8 1 2");
        let at = |part: &str| {
            let start = clean.text().find(part).unwrap();
            &text[clean.original(&(start..start + part.len()))]
        };
        assert_eq!(at("扣了"), "扣了");
        assert_eq!(at("¥35.8"), "￥３５\u{200b}．８");
        assert_eq!(at("1 2"), "①②");
        assert_eq!(at("2"), "②");
        assert_eq!(clean.original(&(0..0)), 0..0);
        assert_eq!(clean.original(&(900..901)), 0..0);
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in some_text()) {
            let once = cleaned(&text);
            prop_assert_eq!(&clean(&text).text, &once);
            prop_assert_eq!(&clean(&once).text, &once);
            prop_assert!(!once.contains(is_invisible));
            prop_assert_eq!(once.trim(), &once);
            prop_assert_eq!(cleaned(&visible(&text)), once);
        }

        #[test]
        fn every_span_is_a_slice_of_the_original(text in some_text(), start in 0usize..60, length in 0usize..60) {
            let clean = clean(&text);
            prop_assert!(text.get(clean.original(&(start..start + length))).is_some());
        }
    }
}
