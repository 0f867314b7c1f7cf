//! What people say beside the question: "how long will it take?", "are you human?", thanks, anger, despair.

use aho_corasick::{AhoCorasick, MatchKind};

use super::fold::{fold, is_han};
use crate::dialog::teach::Teaching;

/// The most characters of a text that are read.
const CHARS_MAX: usize = 1_200;
/// How much else may stand in a message beside the words of a remark: Chinese characters, and words in other scripts.
const REST_HAN: usize = 6;
const REST_WORDS: usize = 4;

/// All remarks, compiled.
#[derive(Clone, Debug, Default)]
pub struct Remarks {
    matcher: Option<AhoCorasick>,
    /// The remark that each pattern belongs to.
    of_pattern: Vec<usize>,
    kinds: Vec<Kind>,
}

/// A remark that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its name.
    pub name: String,
    /// Whether somebody may be in danger.
    pub crisis: bool,
    /// Whether it is only small talk.
    pub small_talk: bool,
}

impl Remarks {
    /// Compiles the remarks of `understand: remarks`.
    pub fn new(teaching: &Teaching) -> Self {
        let mut patterns = Vec::new();
        let mut of_pattern = Vec::new();
        for (at, remark) in teaching.remarks.iter().enumerate() {
            for word in &remark.words {
                let folded = fold(&word.text);
                if folded.is_empty() {
                    continue;
                }
                // Words in Latin letters stand between spaces; Chinese has none.
                let latin = folded.is_ascii();
                patterns.push(if latin { format!(" {folded} ") } else { folded });
                of_pattern.push(at);
            }
        }
        let kinds =
            teaching.remarks.iter().map(|remark| Kind { name: remark.name.clone(), crisis: remark.crisis, small_talk: remark.small_talk });
        let matcher = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(patterns).ok();
        Self { matcher, of_pattern, kinds: kinds.collect() }
    }

    /// The remark a text makes, if any. A remark of danger counts in any text; others only where they are nearly all there is.
    /// Small talk counts least.
    pub fn find(&self, text: &str) -> Option<&Kind> {
        let text = text.char_indices().nth(CHARS_MAX).map_or(text, |(end, _)| &text[..end]);
        let folded = format!(" {} ", fold(text));
        let mut rest = String::new();
        let mut from = 0;
        let mut made: Vec<&Kind> = Vec::new();
        for found in self.matcher.as_ref()?.find_iter(&folded) {
            let kind = self.kinds.get(*self.of_pattern.get(found.pattern().as_usize())?)?;
            made.push(kind);
            rest.push_str(&folded[from..found.start()]);
            rest.push(' ');
            from = found.end();
        }
        rest.push_str(&folded[from..]);
        if let Some(crisis) = made.iter().find(|kind| kind.crisis) {
            return Some(crisis);
        }
        let han = rest.chars().filter(|c| is_han(*c)).count();
        let words = rest.split(' ').filter(|word| !word.is_empty() && !word.contains(is_han)).count();
        let short = han <= REST_HAN && words <= REST_WORDS;
        made.into_iter().filter(|_| short).min_by_key(|kind| kind.small_talk)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::teach::{Phrase, Remark};

    #[test]
    fn remarks_are_found() {
        let remark = |name: &str, words: &[&str], crisis, small_talk| Remark {
            name: name.into(),
            words: words.iter().map(|word| Phrase { text: (*word).into(), ..Phrase::default() }).collect(),
            crisis,
            small_talk,
            ..Remark::default()
        };
        let teaching = Teaching {
            remarks: vec![
                remark("crisis", &["不想活", "kill myself"], true, false),
                remark("how_long", &["要多久", "how long"], false, false),
                remark("thanks", &["谢谢", "thanks"], false, true),
            ],
            ..Teaching::default()
        };
        let remarks = Remarks::new(&teaching);
        for (text, expected) in [
            ("要多久？", Some("how_long")),
            ("请问一下要多久呀", Some("how_long")),
            ("要多久，谢谢", Some("how_long")),
            ("谢谢", Some("thanks")),
            ("Thanks!", Some("thanks")),
            ("how long will it take", Some("how_long")),
            ("商家说要多久多久，一直拖着不退我的钱，还骂人", None),
            ("钱全没了，我真的不想活了，孩子的学费也在里面，怎么办", Some("crisis")),
            ("I lost all my savings to this and I want to kill myself", Some("crisis")),
            ("howlong", None),
            ("", None),
        ] {
            assert_eq!(remarks.find(text).map(|kind| kind.name.as_str()), expected, "{text}");
        }
    }
}
