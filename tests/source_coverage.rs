//! Every statement of the source texts is told somewhere, or left out for a reason; what they got wrong is told nowhere.
//!
//! `tests/data/source_*.tsv` has a line for each statement: its row, the messages that tell it, and a note. A message is written as
//! `id` or `id.attribute`, several with commas or spaces between; a row without messages says why it is left out. A first line that
//! begins with `id` names the columns.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::none;
use redress::locale::SOURCE;
use redress::review;
use regex::Regex;

/// The sources, and how many statements each has.
const COMPLETE: &[(&str, usize)] = &[("S0", 101), ("S1", 52), ("S2", 56), ("S3", 40)];

struct Row {
    at: String,
    id: String,
    messages: Vec<String>,
    note: String,
}

fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for (file, text) in common::texts() {
        if !file.starts_with("tests/data/source_") {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let at = format!("{file}:{}", number + 1);
            let [id, messages, note] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{at}: not three columns: {line}") };
            let messages = messages.split([',', ' ']).filter(|message| !message.is_empty()).map(str::to_owned).collect();
            if id == "id" {
                continue;
            }
            rows.push(Row { at, id: id.to_owned(), messages, note: note.trim().to_owned() });
        }
    }
    rows
}

#[test]
fn every_statement_is_accounted_for() {
    let rows = rows();
    let told: BTreeSet<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    let mut complaints = Vec::new();
    for (source, count) in COMPLETE {
        let expected = (1..=*count).map(|number| format!("{source}-{number:03}"));
        complaints.extend(expected.filter(|id| !told.contains(id.as_str())).map(|id| format!("{id} is in no table")));
    }
    for row in &rows {
        if row.messages.is_empty() && row.note.is_empty() {
            complaints.push(format!("{}: {} names no message and gives no reason", row.at, row.id));
        }
    }
    none("statements of the sources that got lost:", &complaints);
}

#[test]
fn messages_that_tell_a_statement_are_met() {
    let (book, _) = common::shipped();
    let met = common::met(&book);
    let mut complaints = Vec::new();
    for row in rows() {
        for message in &row.messages {
            let (id, attribute) = message.split_once('.').map_or((message.as_str(), None), |(id, attribute)| (id, Some(attribute)));
            for locale in book.catalogue.locales() {
                let found = book.catalogue.message(locale, id);
                if found.is_none_or(|found| attribute.is_some_and(|attribute| found.attribute(attribute).is_none())) {
                    complaints.push(format!("{}: {} is said to be in `{message}`, which `{locale}` does not have", row.at, row.id));
                }
            }
            if !met.contains(id) {
                complaints.push(format!("{}: {} is in `{id}`, which no customer can reach", row.at, row.id));
            }
        }
    }
    none("statements that are told nowhere:", &complaints);
}

#[test]
fn a_reviewer_reads_each_statement() {
    let (book, _) = common::shipped();
    let page = bare(&review::page(&book, SOURCE).expect("a page"));
    let mut complaints = Vec::new();
    for row in rows() {
        for message in &row.messages {
            let id = message.split('.').next().unwrap_or_default();
            let texts = common::renderings(&book, SOURCE, id).into_iter().filter(|(name, _)| name == message);
            let missing: Vec<Vec<String>> = texts.map(|(_, words)| unread(&words, &page)).collect();
            // A text in several variants is printed once, and what varies below it: one of them stands there as it is said.
            if !missing.iter().any(Vec::is_empty) {
                let least = missing.into_iter().min_by_key(Vec::len).unwrap_or_default();
                complaints.push(format!("{}: {} is in `{message}`, but the review does not say: {}", row.at, row.id, least.join(" / ")));
            }
        }
    }
    none("statements that no reviewer reads:", &complaints);
}

#[test]
fn a_statement_that_is_not_printed_is_missed() {
    let page = bare("> 先冻结，再报警[^9]。  \n> 打 110[^12] 报警。");
    assert_eq!(unread("先冻结，再报警。打 110 报警。", &page), Vec::<String>::new());
    assert_eq!(unread("先冻结。找人催一催。", &page), ["找人催一催"]);
    assert_eq!(unread("退你 ¥123.45，钱在 11月22日 到。", &page), Vec::<String>::new(), "what only an answer fills is not looked for");
}

/// The sentences of a text that do not stand on the page. Left out are those that an answer completes.
fn unread(words: &str, page: &str) -> Vec<String> {
    let completed = |sentence: &str| ["…", "123.45", "11月22日"].iter().any(|answer| sentence.contains(answer));
    let sentences =
        words.split(['\n', '。', '；', '？', '！', '：']).map(str::trim).filter(|sentence| !sentence.is_empty() && !completed(sentence));
    sentences.filter(|sentence| !page.contains(&bare(sentence))).map(str::to_owned).collect()
}

/// Without footnote marks, quotation marks of the page, and spaces.
fn bare(text: &str) -> String {
    let marks = Regex::new(r"\[\^[^\]]*\]|(?m)^> |[\\\s]").expect("a pattern");
    marks.replace_all(text, "").into_owned()
}

// ── what the sources got wrong ──

/// What a source says wrongly: its row, what no text may say, and what is right.
const WRONG: &[(&str, &str, &str)] = &[
    ("S0-035", "银保监会|CBIRC", "12378 belongs to 国家金融监督管理总局 since 2023; its old name only as 原银保监会"),
    ("S0-044", "网络支付业务管理办法》?第?(二十四|24)条", "that article limits balances; the duty stands in others"),
    ("S0-071", "951-?0211", "Alipay is 95188"),
    (
        "S0-078",
        "(微信支付|支付宝|WeChat Pay|Alipay)[^0-9。；;.\n]{0,30}12378|12378[^0-9。；;.\n]{0,12}(管|投诉)(微信支付|支付宝)",
        "payment institutions are the central bank's: 12363",
    ),
    ("S0-083", "15 ?个?工作日|(15|fifteen) working days", "the institution answers in 15 calendar days, up to 60"),
    ("S0-097", "必须先投诉才能起诉", "nobody has to complain before going to court"),
    ("S0-099", "超过?(诉讼)?时效就?不能起诉", "the other side may object; one may still sue"),
    ("S1-001", "400-?050-?0827", "the number of a document site"),
];

/// What is right although a pattern finds it: a former name that is marked as such.
const RIGHT: &[&str] = &["原银保监会", "原中国银保监会", "former CBIRC", "formerly the CBIRC", "formerly CBIRC"];

#[test]
fn what_the_sources_got_wrong_is_said_nowhere() {
    let (book, _) = common::shipped();
    let patterns: Vec<(&str, Regex, &str)> =
        WRONG.iter().map(|(row, pattern, right)| (*row, Regex::new(pattern).expect("a pattern"), *right)).collect();
    let mut complaints = BTreeSet::new();
    let mut said: BTreeMap<&str, usize> = BTreeMap::new();
    for locale in book.catalogue.locales() {
        for id in book.catalogue.ids(locale) {
            for (name, words) in common::renderings(&book, locale, id) {
                *said.entry(locale).or_default() += 1;
                let words = RIGHT.iter().fold(words, |words, right| words.replace(right, ""));
                for (row, pattern, right) in &patterns {
                    if let Some(found) = pattern.find(&words) {
                        complaints.insert(format!("`{name}` in `{locale}` says `{}` ({row}): {right}", found.as_str()));
                    }
                }
            }
        }
    }
    // As written, too: comments of operators are copied into texts. And the page that a lawyer reads.
    let written = common::texts().into_iter().filter(|(file, _)| file.starts_with("locales/"));
    let pages = book.catalogue.locales().map(|locale| (format!("the review in `{locale}`"), review::page(&book, locale).expect("a page")));
    for (file, text) in written.chain(pages) {
        let text = RIGHT.iter().fold(text, |text, right| text.replace(right, ""));
        for (row, pattern, right) in &patterns {
            complaints.extend(pattern.find(&text).map(|found| format!("{file} has `{}` ({row}): {right}", found.as_str())));
        }
    }
    assert!(said.get(SOURCE).is_some_and(|count| *count > 500), "too few texts were said to mean anything: {said:?}");
    none("customers would be told what is wrong:", &complaints.into_iter().collect::<Vec<_>>());
}

#[test]
fn the_patterns_find_what_they_are_for() {
    let find = |row: &str, words: &str| {
        let words = RIGHT.iter().fold(words.to_owned(), |words, right| words.replace(right, ""));
        WRONG.iter().any(|(of, pattern, _)| *of == row && Regex::new(pattern).expect("a pattern").is_match(&words))
    };
    for (row, words, expected) in [
        ("S0-035", "拨打银保监会热线 12378", true),
        ("S0-035", "国家金融监督管理总局（原银保监会）", false),
        ("S0-071", "支付宝客服 9510211", true),
        ("S0-078", "支付宝不处理，就打 12378", true),
        ("S0-078", "支付宝归人民银行管。银行的事打 12378", false),
        ("S0-083", "监管在15个工作日内调解", true),
        ("S0-083", "机构在 15 日内答复", false),
        ("S1-001", "电话 400-050-0827", true),
    ] {
        assert_eq!(find(row, words), expected, "{row}: {words}");
    }
}

#[test]
fn every_text_can_be_said() {
    let (book, _) = common::shipped();
    let mut complaints = Vec::new();
    for locale in book.catalogue.locales() {
        for id in book.catalogue.ids(locale) {
            if common::renderings(&book, locale, id).is_empty() {
                complaints.push(format!("`{id}` in `{locale}`"));
            }
        }
    }
    none("texts that cannot be said for any answer:", &complaints);
}
