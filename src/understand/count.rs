//! Whole numbers as answers to "how many days?": `30`, `３０天`, `三十一天`, `about 12 days`, `两周`.

use std::sync::LazyLock;

use regex::Regex;

use super::clean::cleaned;
use super::number::scan;
use super::{Reading, pattern};

const WEEK: u64 = 7;

/// Reads an answer that is one whole number, of days where a unit stands with it. `None` for anything else: two numbers, parts of a
/// day, or a month, which has no fixed number of days.
pub fn read(text: &str) -> Option<i64> {
    let text = cleaned(text).to_lowercase();
    let bare = LEADING_WORDS.replace(&text, "");
    let scan = scan(&bare)?;
    let Reading::Certain(number) = scan.reading else { return None };
    let unit = UNIT.captures(&bare[scan.end..])?;
    let number = number.whole()?.checked_mul(if unit.name("week").is_some() { WEEK } else { 1 })?;
    i64::try_from(number).ok()
}

static LEADING_WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[\s:=≈~,，。]|大概|大约|大約|差不多|一共|总共|總共|共|约|約|应该|應該|好像|可能|估计|估計|就是|是|停了|停|有|少了|(?:about|around|roughly|almost|it|was|is|for|total|exactly|only)\b)+",
    )
});
static UNIT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\s*(?:(?:天|日|days?\b)|(?P<week>个?星期|個?星期|个?周|個?週|周|週|weeks?\b))?[\s.,。!~吧啊呀呢了的整]*(?:左右|上下)?[\s.,。!]*$",
    )
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::understand::tests::some_text;
    use proptest::prelude::*;

    #[test]
    fn days_are_read_in_words_and_figures() {
        let cases = [
            ("30", Some(30)),
            ("３０天", Some(30)),
            ("三十一天", Some(31)),
            ("大概12天左右", Some(12)),
            ("停了十天", Some(10)),
            ("about 12 days.", Some(12)),
            ("1 day", Some(1)),
            ("两周", Some(14)),
            ("2 weeks", Some(14)),
            ("0", Some(0)),
            // No whole number of days.
            ("一个月", None),
            ("半天", None),
            ("1.5天", None),
            ("两三天", None),
            ("几天", None),
            ("30到31天", None),
            ("不知道", None),
            ("", None),
            ("99999999999999999999", None),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_number_is_read_back(number in 0i64..100_000) {
            prop_assert_eq!(read(&number.to_string()), Some(number));
            let written = format!("{number} 天");
            prop_assert_eq!(read(&written), Some(number));
        }

        #[test]
        fn nothing_panics(text in some_text()) {
            let number = read(&text);
            prop_assert!(number.is_none_or(|number| number >= 0));
        }
    }
}
