//! Numbers that belong in `dialogs/facts/` but stand in a text: telephone numbers, articles, deadlines.
//!
//! The rules are rough on purpose, because a wrong telephone number costs a customer more than a false alarm costs an operator.
//! A length of time that no rule gives ("I ask again in 3 days") is written as a quoted literal, `{ "3 days" }`, and is let pass.

use std::sync::LazyLock;

use regex::Regex;

/// A number found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bare {
    /// Its bytes in the text.
    pub(super) at: std::ops::Range<usize>,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a bare number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A telephone number.
    Phone,
    /// The number of an article of a law.
    Article,
    /// A length of time.
    Length,
}

/// All bare numbers in a text, from left to right, without overlaps.
pub(super) fn find(text: &str) -> Vec<Bare> {
    let mut found: Vec<Bare> = Vec::new();
    for rule in RULES.iter() {
        for hit in rule.pattern.find_iter(text) {
            let excused = rule.unless_before.is_match(&text[..hit.start()]) || rule.unless_after.is_match(&text[hit.end()..]);
            let overlaps = found.iter().any(|other| other.at.start < hit.end() && hit.start() < other.at.end);
            if !excused && !overlaps {
                found.push(Bare { at: hit.range(), kind: rule.kind });
            }
        }
    }
    found.sort_by_key(|bare| bare.at.start);
    found
}

struct Rule {
    kind: Kind,
    pattern: Regex,
    unless_before: Regex,
    unless_after: Regex,
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    // Amounts, longer numbers, addresses and names such as "12315 平台" are no telephone numbers.
    let phone = (
        Kind::Phone,
        r"(?:[0-9０-９A-Za-z_#%/=.,~～-]|(?:¥|￥|\$|RMB|CNY)\s?)$",
        r"^(?:[0-9０-９A-Za-z_%/=-]|[.,][0-9]|\s?(?:元|圆|圓|块|塊|万|萬|亿|笔|人|次|字|yuan|RMB|CNY|平台|平臺|小程序|小程式|网站|網站|[Aa]pp|APP|platform|mini|website))",
    );
    // "The first message" is no article.
    let article = (Kind::Article, r"[0-9A-Za-z]$", r"^(?:[0-9]|\s?(?:消息|短信|訊息|簡訊|记录|記錄|建议|建議|证据|證據|留言))");
    // Days of a month ("11月24日"), years ("2026年"), "第二天" and "7×24 小时" are no lengths; decimals are amounts.
    let length = (Kind::Length, r"(?:[0-9０-９A-Za-z〇零一二三四五六七八九十百千]|[0-9][.,]|月\s?|第\s?|[×*]\s?)$", r"^[A-Za-z0-9]");
    [
        (phone, r"\+86[ -]?[0-9][0-9 -]{5,12}[0-9]"),
        (phone, r"[48]00[ -]?(?:[0-9]{3}[ -]?[0-9]{4}|[0-9]{4}[ -]?[0-9]{3})"),
        (phone, r"0[0-9]{2,3}[ -][0-9]{7,8}"),
        (phone, r"1[3-9][0-9]{9}"),
        (phone, r"9[56][0-9]{3,5}|123[0-9]{2}|10010|10086|110"),
        (article, r"第\s*[0-9０-９〇零一二三四五六七八九十百千]+\s*[条條]"),
        (article, r"(?i)(?:articles?|arts?\.?|§§?)\s*[0-9]+"),
        (length, r"[0-9０-９]{1,3}\s*(?:[个個]?\s*(?:工作日|自然日|小时|小時)|日|天|[个個]月|年)"),
        (length, r"[二两兩三四五六七八九十百][一二三四五六七八九十百零]*\s*(?:[个個]?\s*(?:工作日|自然日|小时|小時)|日|天|[个個]月|年)"),
        (length, r"一\s*(?:[个個]?\s*(?:工作日|自然日|小时|小時)|日|天|[个個]月|年)[之以]?[内內]"),
        (length, r"(?i)(?:[0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety)(?:[ -](?:working|business|calendar))?[ -](?:hours?|days?|months?|years?)"),
        (length, r"(?i)within (?:one|an?)(?:[ -](?:working|business|calendar))?[ -](?:hour|day|month|year)"),
    ]
    .into_iter()
    .map(|((kind, before, after), pattern)| {
        let compile = |pattern| Regex::new(pattern).expect("a constant pattern, compiled by the tests");
        Rule { kind, pattern: compile(pattern), unless_before: compile(before), unless_after: compile(after) }
    })
    .collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found() {
        for (text, kind, expect) in [
            ("请拨打95188转3", Kind::Phone, &["95188"][..]),
            ("打 12315 投诉", Kind::Phone, &["12315"]),
            ("12378、12363 都可以", Kind::Phone, &["12378", "12363"]),
            ("打110报警", Kind::Phone, &["110"]),
            ("Call 110.", Kind::Phone, &["110"]),
            ("反诈专线96110", Kind::Phone, &["96110"]),
            ("400-800-1234", Kind::Phone, &["400-800-1234"]),
            ("4008001234", Kind::Phone, &["4008001234"]),
            ("总机 010-66194114", Kind::Phone, &["010-66194114"]),
            ("0755-86013388", Kind::Phone, &["0755-86013388"]),
            ("from abroad +86 755 8601 3388", Kind::Phone, &["+86 755 8601 3388"]),
            ("加我 13800138000", Kind::Phone, &["13800138000"]),
            ("《民法典》第五百七十七条", Kind::Article, &["第五百七十七条"]),
            ("第57条", Kind::Article, &["第57条"]),
            ("第 57 條", Kind::Article, &["第 57 條"]),
            ("under Article 57", Kind::Article, &["Article 57"]),
            ("see Art. 8 and art 9", Kind::Article, &["Art. 8", "art 9"]),
            ("§ 5", Kind::Article, &["§ 5"]),
            ("15日", Kind::Length, &["15日"]),
            ("收到后15 日内", Kind::Length, &["15 日"]),
            ("十五日内答复", Kind::Length, &["十五日"]),
            ("7个工作日", Kind::Length, &["7个工作日"]),
            ("3-15 个工作日", Kind::Length, &["15 个工作日"]),
            ("７個工作日", Kind::Length, &["７個工作日"]),
            ("72小时", Kind::Length, &["72小时"]),
            ("二十四小时内", Kind::Length, &["二十四小时"]),
            ("时效三年", Kind::Length, &["三年"]),
            ("3 个月内", Kind::Length, &["3 个月"]),
            ("一年内", Kind::Length, &["一年内"]),
            ("within 15 days", Kind::Length, &["15 days"]),
            ("7 working days", Kind::Length, &["7 working days"]),
            ("a 24-hour limit", Kind::Length, &["24-hour"]),
            ("24 hours", Kind::Length, &["24 hours"]),
            ("three years", Kind::Length, &["three years"]),
            ("within one year", Kind::Length, &["within one year"]),
        ] {
            let hits = find(text);
            assert_eq!(hits.iter().map(|hit| &text[hit.at.clone()]).collect::<Vec<_>>(), expect, "{text}");
            assert!(hits.iter().all(|hit| hit.kind == kind), "{text}");
        }
    }

    #[test]
    fn let_pass() {
        for text in [
            "",
            "赔 110 元",
            "¥12315",
            "¥ 95188",
            "12,315.00",
            "95188 元",
            "95188 yuan",
            "订单号 4200000985202103031441826014",
            "T12315",
            "微信搜“全国12315平台”",
            "the 12315 app",
            "1100",
            "2026年11月24日",
            "11 月 24 日",
            "2026-11-24",
            "二〇二六年",
            "每月5号",
            "第二天",
            "第 3 天",
            "第一条消息",
            "有一天",
            "一年一次",
            "今天、几天、当日",
            "7×24 小时",
            "1. 先截图",
            "第 3 步，共 7 步",
            "3 of 7",
            "step 2: call them",
            "500 元以下",
            "2.5 日",
            "part 5",
            "smart 5",
            "one day",
            "4 digits",
            "Daysail 3",
        ] {
            assert_eq!(find(text), [], "{text}");
        }
    }
}
