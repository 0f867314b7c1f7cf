//! Which of the offered options an answer means: its number in any script, its label, or enough of its label.

use std::sync::LazyLock;

use regex::Regex;

use super::clean::cleaned;
use super::{number, pattern};

/// What an answer picks. Indexes count from zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Exactly this option.
    One(usize),
    /// These options of a checklist, ascending, each once, at least one.
    Many(Vec<usize>),
    /// None of them; so does a number beyond the list.
    None,
    /// It fits several, ascending. Ask which.
    Ambiguous(Vec<usize>),
}

/// Picks one of `options`, which are keys with the labels the customer reads. Never [`Pick::Many`].
///
/// In this order: the whole label or key, a number (`1`, `①`, `第一个`, `选1`, `option 1`, also before a label), the beginning of a
/// label, a piece of one (at least two characters), a label with characters left out (`银行维护` for `银行系统维护`), a label inside the answer (`我用的是微信支付`, but not `不是微信支付`).
/// Case, width, spaces and punctuation do not matter.
pub fn pick(text: &str, options: &[(&str, &str)]) -> Pick {
    let text = cleaned(text).to_lowercase();
    let answer = fold(&text);
    if answer.is_empty() {
        return Pick::None;
    }
    let labels: Vec<(String, String)> = options.iter().map(|(key, label)| (fold(key), fold(label))).collect();
    let which = |fits: &dyn Fn(&(String, String)) -> bool| {
        let indexes = labels.iter().enumerate().filter(|(_, label)| fits(label)).map(|(index, _)| index);
        from_indexes(indexes.collect())
    };
    let whole = |answer: &str| which(&|(key, label)| label == answer || key == answer);
    let exact = whole(&answer);
    if exact != Pick::None {
        return exact;
    }
    if let Some(number) = ordinal(&text) {
        return by_number(number, options.len());
    }
    // 1. 微信支付
    if let Some(captures) = NUMBERED.captures(&text)
        && let Some(number) = ordinal(&captures["n"])
        && let Pick::One(index) = whole(&fold(&captures["label"]))
    {
        return if by_number(number, options.len()) == Pick::One(index) { Pick::One(index) } else { Pick::None };
    }
    let prefix = which(&|(_, label)| label.starts_with(&answer));
    if prefix != Pick::None {
        return prefix;
    }
    let piece = if answer.is_ascii() {
        // Whole words: `ready` is no piece of `already`.
        let indexes = options.iter().enumerate().filter(|(_, (_, label))| holds_words(label, &text)).map(|(index, _)| index);
        from_indexes(if answer.len() >= 3 { indexes.collect() } else { Vec::new() })
    } else if answer.chars().count() >= 2 {
        which(&|(_, label)| label.contains(&answer))
    } else {
        Pick::None
    };
    if piece != Pick::None {
        return piece;
    }
    if NEGATION.is_match(&text) {
        return Pick::None;
    }
    // 银行维护 for 银行系统维护: the same characters in the same order, some left out.
    if !answer.is_ascii() && answer.chars().count() >= 3 {
        let shortened = which(&|(_, label)| is_shortened(&answer, label));
        if shortened != Pick::None {
            return shortened;
        }
    }
    // Of 微信 and 微信支付 only the longer counts, where both are said.
    let said: Vec<usize> = (0..labels.len()).filter(|index| says(&text, &answer, &labels[*index].1)).collect();
    let longest = said.iter().copied().filter(|index| {
        let label = &labels[*index].1;
        !said.iter().any(|other| labels[*other].1.len() > label.len() && labels[*other].1.contains(label.as_str()))
    });
    from_indexes(longest.collect())
}

/// Whether the words of `text` stand in `label`, in this order and side by side; the last may be cut short.
fn holds_words(label: &str, text: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let text = cleaned(text).to_lowercase();
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let (label, wanted) = (words(label), words(text));
    let Some((last, first)) = wanted.split_last() else { return false };
    label.windows(wanted.len()).any(|window| window.starts_with(first) && window.last().is_some_and(|word| word.starts_with(last.as_str())))
}

/// Whether `short` is `long` with some characters left out.
fn is_shortened(short: &str, long: &str) -> bool {
    let mut rest = long.chars();
    short.chars().all(|wanted| rest.any(|character| character == wanted))
}

/// Picks any number of `options`: `1 3 4`, `1,3`, `①③`, `1-3`, `微信支付和支付宝`, `全部`. Never [`Pick::One`].
///
/// Every part must pick one option; otherwise nothing is picked. `134` is one number, not three.
pub fn pick_many(text: &str, options: &[(&str, &str)]) -> Pick {
    let text = cleaned(text).to_lowercase();
    let answer = fold(&text);
    if answer.is_empty() {
        return Pick::None;
    }
    if let Some(index) = options.iter().position(|(key, label)| fold(label) == answer || fold(key) == answer) {
        return Pick::Many(vec![index]);
    }
    if ALL.is_match(&text) && !options.is_empty() {
        return Pick::Many((0..options.len()).collect());
    }
    if let Some(captures) = RANGE.captures(&text)
        && let (Some(first), Some(last)) = (ordinal(&captures["a"]), ordinal(&captures["b"]))
    {
        return match (by_number(first, options.len()), by_number(last, options.len())) {
            (Pick::One(first), Pick::One(last)) if first < last => Pick::Many((first..=last).collect()),
            _ => Pick::None,
        };
    }
    let separators = if text.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ' ') { &*SEPARATORS_OF_NUMBERS } else { &*SEPARATORS };
    // Labels with spaces in them are not taken apart unless the pieces make no sense together.
    for separators in [separators, &*SPACES] {
        let parts: Vec<&str> = separators.split(&text).filter(|part| !fold(part).is_empty()).collect();
        let picks: Vec<Pick> = parts.iter().map(|part| pick(part, options)).collect();
        let mut indexes: Vec<usize> =
            picks.iter().filter_map(|pick| if let Pick::One(index) = pick { Some(*index) } else { None }).collect();
        if parts.len() > 1 && indexes.len() == parts.len() {
            indexes.sort_unstable();
            indexes.dedup();
            return Pick::Many(indexes);
        }
    }
    match pick(&text, options) {
        Pick::One(index) => Pick::Many(vec![index]),
        // Several labels in one sentence are several ticks.
        Pick::Ambiguous(indexes) if indexes.iter().all(|index| says(&text, &answer, &fold(options[*index].1))) => Pick::Many(indexes),
        other => other,
    }
}

static ORDINAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:我?(?:选择?|選擇?|要)|(?:option|number|no|choice|answer)\b\.?|[#(\[第选項项])*\s*(?P<n>[^\s.。、):：\]个個项項条條号號种種]+)\s*(?:[个個项項条條号號种種]|[.。、):：\]]|吧)*$",
    )
});
static NUMBERED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?P<n>\(?[0-9]{1,3}\)?)(?:[.。、):：]\s*|\s+)(?P<label>\S.*)$"));
static NEGATION: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"不|没|沒|别|別|无|非|\b(?:not|no|never|neither|isn't|don't|didn't|wasn't)\b"));
static DENIAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:不是|并不是|並不是|不對|不对|才不是|(?:it'?s |it is |that'?s )?not\b|no\b|wasn't\b|isn't\b)|(?:不对|不對|错了|錯了|不是这个|不是這個|\bwrong|\bis not right|\bisn't right)[了的吧。.!！]*$",
    )
});
static AGREED: LazyLock<Regex> = LazyLock::new(|| pattern(r"没错|沒錯|不错|不錯"));
static ALL: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:全部|全都|都有|都是|所有|全选|all|all of them|everything)[的了。.!]*$"));
static RANGE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?P<a>\S{1,4}?)\s*(?:-|~|–|到|至)\s*(?P<b>\S{1,4})$"));
static SEPARATORS: LazyLock<Regex> = LazyLock::new(|| pattern(r"[,、;/+&\n]|和|及|与|還有|还有|\band\b"));
static SEPARATORS_OF_NUMBERS: LazyLock<Regex> = LazyLock::new(|| pattern(r"[.\s]+"));
static SPACES: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:[\s,、;/+&]|和|及|与|還有|还有|\band\b)+"));

/// Whether a text says "not" in any way, other than to agree: `没错`.
pub fn negates(text: &str) -> bool {
    NEGATION.is_match(&AGREED.replace_all(&text.to_lowercase(), ""))
}

/// Whether a text says of what it names that it is wrong: `不是支付宝`, `35.8不对`, `not Alipay`.
pub fn denies(text: &str) -> bool {
    DENIAL.is_match(text.to_lowercase().trim())
}

/// The number an answer is, counted from one: `1`, `(1)`, `第一个`, `选1`, `option 1`.
fn ordinal(text: &str) -> Option<u64> {
    let captures = ORDINAL.captures(text)?;
    number::read(&captures["n"]).certain()?.whole()
}

fn by_number(number: u64, count: usize) -> Pick {
    match usize::try_from(number) {
        Ok(number @ 1..) if number <= count => Pick::One(number - 1),
        _ => Pick::None,
    }
}

fn from_indexes(indexes: Vec<usize>) -> Pick {
    match indexes.as_slice() {
        [] => Pick::None,
        [index] => Pick::One(*index),
        _ => Pick::Ambiguous(indexes),
    }
}

/// Whether an answer says a whole label, of at least two characters. A label in Latin letters must stand as words.
fn says(text: &str, answer: &str, label: &str) -> bool {
    if label.chars().count() < 2 {
        return false;
    }
    if !label.is_ascii() {
        return answer.contains(label);
    }
    // Compare words: `other` is not said in `another`.
    let words: Vec<String> = text.split(|c: char| !c.is_ascii_alphanumeric()).map(str::to_owned).filter(|word| !word.is_empty()).collect();
    (0..words.len()).any(|start| {
        let mut joined = String::new();
        words[start..]
            .iter()
            .take_while(|word| {
                joined.push_str(word);
                joined.len() < label.len()
            })
            .count();
        joined == label
    })
}

/// Letters and digits only, in lower case.
fn fold(text: &str) -> String {
    cleaned(text).to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Words that pass on a question that may be passed on.
const SKIP_WORDS: &[&str] = &[
    "跳过", "跳過", "不知道", "不清楚", "不记得", "不記得", "忘了", "没有", "沒有", "无", "不填", "skip", "pass", "idontknow", "dontknow",
    "notsure", "none", "no", "na", "unknown",
];

/// Whether the whole text says that the customer cannot or will not answer.
pub fn means_skip(text: &str) -> bool {
    let answer = fold(text);
    !answer.is_empty() && SKIP_WORDS.contains(&answer.as_str())
}

/// Words that say yes, and words that say no, when they are the whole message.
const YES_WORDS: &[&str] = &[
    "对", "對", "对的", "對的", "对对", "是", "是的", "是啊", "是呀", "嗯", "嗯嗯", "没错", "沒錯", "正确", "好", "好的", "可以", "行",
    "都对", "都對", "全对", "yes", "yep", "yeah", "y", "ok", "okay", "right", "correct", "sure", "thatsright", "allright",
];
const NO_WORDS: &[&str] = &[
    "不", "不是", "不对", "不對", "不是的", "否", "错了", "錯了", "都不对", "都不對", "都不是", "不是这个", "不是這個", "no", "nope", "n",
    "notthat", "wrong",
];

/// The option that stands for yes or no, where the whole text says so: `是的`, `不对`.
pub fn yes_or_no(text: &str, options: &[(&str, &str)]) -> Option<usize> {
    let answer = fold(text);
    let keyed = |keys: &[&str]| options.iter().position(|(key, _)| keys.contains(key));
    let (yes, no) = (keyed(&["it", "all", "urgent", "switch"]), keyed(&["no", "none", "stay"]));
    let (yes, no) = (yes?, no?);
    if YES_WORDS.contains(&answer.as_str()) {
        return Some(yes);
    }
    NO_WORDS.contains(&answer.as_str()).then_some(no)
}

/// The option whose label, or key, is the whole text.
pub fn whole_label(text: &str, options: &[(&str, &str)]) -> Option<usize> {
    let answer = fold(text);
    options.iter().position(|(key, label)| !answer.is_empty() && (fold(label) == answer || fold(key) == answer))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::understand::tests::some_text;

    const OPTIONS: [(&str, &str); 5] =
        [("wechat", "微信支付"), ("alipay", "支付宝"), ("unionpay", "云闪付（银联）"), ("bank", "银行卡直接扣款"), ("other", "其他 Other")];
    const ENGLISH: [(&str, &str); 3] = [("missing", "It never arrived"), ("damaged", "It arrived damaged"), ("late", "It came too late")];

    #[test]
    fn what_is_not_so() {
        for (text, negates, denies) in [
            ("支付宝", false, false),
            ("没错，支付宝", false, false),
            ("不错", false, false),
            ("支付宝没反应", true, false),
            ("不是支付宝", true, true),
            ("35.8不对", true, true),
            ("金额错了", false, true),
            ("It's not Alipay", true, true),
            ("not Alipay", true, true),
            ("nothing came", false, false),
            ("Alipay is wrong", false, true),
            ("wrongly charged by Alipay", false, false),
        ] {
            assert_eq!((super::negates(text), super::denies(text)), (negates, denies), "{text}");
        }
    }

    #[test]
    fn one_option() {
        for (text, expected) in [
            ("1", Pick::One(0)),
            ("１", Pick::One(0)),
            ("①", Pick::One(0)),
            ("❶", Pick::One(0)),
            ("1️⃣", Pick::One(0)),
            ("١", Pick::One(0)),
            ("一", Pick::One(0)),
            ("壹", Pick::One(0)),
            ("第一个", Pick::One(0)),
            ("第2项", Pick::One(1)),
            ("选1", Pick::One(0)),
            ("我选二", Pick::One(1)),
            ("1.", Pick::One(0)),
            ("(3)", Pick::One(2)),
            ("option 2", Pick::One(1)),
            ("No. 2", Pick::One(1)),
            ("5号", Pick::One(4)),
            ("微信支付", Pick::One(0)),
            ("「微信支付」", Pick::One(0)),
            ("1. 微信支付", Pick::One(0)),
            ("2. 微信支付", Pick::None),
            ("wechat", Pick::One(0)),
            ("其他other", Pick::One(4)),
            ("其他OTHER", Pick::One(4)),
            ("云闪付", Pick::One(2)),
            ("云闪付(银联)", Pick::One(2)),
            ("微", Pick::One(0)),
            ("银联", Pick::One(2)),
            ("扣款", Pick::One(3)),
            ("支付", Pick::One(1)), // the beginning of one label beats a piece of another
            ("付", Pick::None),
            ("我用的是微信支付", Pick::One(0)),
            ("微信支付和支付宝", Pick::Ambiguous(vec![0, 1])),
            ("不是微信支付", Pick::None),
            ("6", Pick::None),
            ("0", Pick::None),
            ("十", Pick::None),
            ("99999999999999999999", Pick::None),
            ("你好", Pick::None),
            ("。。。", Pick::None),
            ("", Pick::None),
        ] {
            assert_eq!(pick(text, &OPTIONS), expected, "{text}");
        }
        for (text, expected) in [
            ("it never", Pick::One(0)),
            ("IT", Pick::Ambiguous(vec![0, 1, 2])),
            ("it arrived damaged!", Pick::One(1)),
            ("damaged", Pick::One(1)),
            ("arrived", Pick::Ambiguous(vec![0, 1])),
            ("late", Pick::One(2)),
            ("la", Pick::None),
            ("sadly it came too late for me", Pick::One(2)),
            ("second", Pick::None),
        ] {
            assert_eq!(pick(text, &ENGLISH), expected, "{text}");
        }
        assert_eq!(pick("1", &[]), Pick::None);
        assert_eq!(pick("618", &[("a", "双十一"), ("b", "618")]), Pick::One(1), "a label may be a number");
        assert_eq!(pick("微信支付", &[("a", "微信"), ("b", "微信支付")]), Pick::One(1));
        assert_eq!(pick("用微信支付的", &[("a", "微信"), ("b", "微信支付")]), Pick::One(1));
    }

    #[test]
    fn many_options() {
        let many = |indexes: &[usize]| Pick::Many(indexes.to_vec());
        for (text, expected) in [
            ("1 3 4", many(&[0, 2, 3])),
            ("1,3", many(&[0, 2])),
            ("1，3", many(&[0, 2])),
            ("1、3", many(&[0, 2])),
            ("3、1、3", many(&[0, 2])),
            ("1.3", many(&[0, 2])),
            ("1和3", many(&[0, 2])),
            ("1 and 3", many(&[0, 2])),
            ("①③", many(&[0, 2])),
            ("一、三", many(&[0, 2])),
            ("第一个和第三个", many(&[0, 2])),
            ("1-3", many(&[0, 1, 2])),
            ("2到4", many(&[1, 2, 3])),
            ("2", many(&[1])),
            ("微信支付", many(&[0])),
            ("微信支付和支付宝", many(&[0, 1])),
            ("微信支付 支付宝", many(&[0, 1])),
            ("微信、银联", many(&[0, 2])),
            ("其他 Other, 1", many(&[0, 4])),
            ("全部", many(&[0, 1, 2, 3, 4])),
            ("134", Pick::None),
            ("1 9", Pick::None),
            ("1,0", Pick::None),
            ("3-1", Pick::None),
            ("1-9", Pick::None),
            ("随便", Pick::None),
            ("", Pick::None),
        ] {
            assert_eq!(pick_many(text, &OPTIONS), expected, "{text}");
        }
        assert_eq!(pick_many("it", &ENGLISH), Pick::Ambiguous(vec![0, 1, 2]));
        assert_eq!(pick_many("all", &[]), Pick::None);
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in some_text(), labels in prop::collection::vec(some_text(), 0..5)) {
            let options: Vec<(&str, &str)> = labels.iter().map(|label| ("key", label.as_str())).collect();
            for picked in [pick(&text, &options), pick_many(&text, &options)] {
                match picked {
                    Pick::One(index) => prop_assert!(index < options.len()),
                    Pick::Many(indexes) => prop_assert!(!indexes.is_empty() && indexes.is_sorted() && indexes.iter().all(|index| *index < options.len())),
                    Pick::Ambiguous(indexes) => prop_assert!(indexes.len() > 1 && indexes.is_sorted() && indexes.iter().all(|index| *index < options.len())),
                    Pick::None => {}
                }
            }
            prop_assert!(!matches!(pick(&text, &options), Pick::Many(_)));
            prop_assert!(!matches!(pick_many(&text, &options), Pick::One(_)));
        }

        #[test]
        fn every_label_and_number_picks_its_option(index in 0usize..5) {
            prop_assert_eq!(pick(OPTIONS[index].1, &OPTIONS), Pick::One(index));
            prop_assert_eq!(pick(OPTIONS[index].0, &OPTIONS), Pick::One(index));
            prop_assert_eq!(pick(&(index + 1).to_string(), &OPTIONS), Pick::One(index));
        }
    }
}
