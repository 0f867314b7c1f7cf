//! Days as people say them: `昨天`, `上周三`, `3月5号`, `双十一`, `2026/11/3`, `last Friday`, `3 days ago`.

use std::ops::Range;
use std::sync::LazyLock;

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, Weekday};
use regex::{Captures, Regex};

use super::clean::clean;
use super::{Found, Reading, Refusal, in_original, number, pattern};

/// A day, and the time of day where it was said simply enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    /// The civil day.
    pub date: NaiveDate,
    /// The time of day, to the minute.
    pub time: Option<NaiveTime>,
}

/// Reads an answer to "which day?".
///
/// A day without a year is the latest one that is not in the future; a day with a year, and `明天`, may be in the future, which the
/// caller refuses. Numbers are month before day, except that `3/11` in a text without Chinese is ambiguous when both ways give a
/// day of this year that is not in the future. Two different days in one answer are ambiguous. `上个月` and the like are vague;
/// `2026-02-30` is impossible.
pub fn read(text: &str, today: NaiveDate) -> Reading<When> {
    let clean = clean(text);
    let lower = clean.text().to_ascii_lowercase();
    let context = Context::new(&lower, today);
    let mut mentions = mentions(&lower, context, false);
    if mentions.is_empty() {
        mentions = self::mentions(&lower, context, true);
    }
    if mentions.is_empty() && VAGUE.is_match(&lower) {
        return Reading::Refused(Refusal::Vague);
    }
    // Why nothing could be read, if nothing can: the first reason given.
    let refusal = mentions.iter().find_map(|mention| match mention.value {
        Reading::Refused(refusal) => Some(refusal),
        _ => None,
    });
    let mut days: Vec<When> = Vec::new();
    for when in mentions.into_iter().flat_map(|mention| match mention.value {
        Reading::Certain(when) => vec![when],
        Reading::Ambiguous(whens) => whens,
        Reading::Refused(_) => Vec::new(),
    }) {
        match days.iter_mut().find(|day| day.date == when.date) {
            Some(day) => day.time = day.time.or(when.time),
            None => days.push(when),
        }
    }
    Reading::from_values(days, refusal.unwrap_or(Refusal::Unreadable))
}

/// Finds the days in a longer text. Shapes that are more often something else there (`11.3`, `11-3`, `15日`, `618`) are left alone.
pub fn find(text: &str, today: NaiveDate) -> Vec<Found<Reading<When>>> {
    let clean = clean(text);
    let lower = clean.text().to_ascii_lowercase();
    in_original(mentions(&lower, Context::new(&lower, today), false), &clean)
}

/// What a rule knows besides its own words.
#[derive(Clone, Copy, Debug)]
struct Context {
    today: NaiveDate,
    /// Whether the text is Chinese, so that the month stands before the day.
    chinese: bool,
}

impl Context {
    fn new(text: &str, today: NaiveDate) -> Self {
        Self { today, chinese: text.chars().any(|c| matches!(c, '\u{3400}'..='\u{9fff}')) }
    }
}

/// One way to say a day.
struct Rule {
    pattern: Regex,
    /// Whether it counts only in an answer to "which day?".
    weak: bool,
    /// Its day; `None` when it is no day after all.
    day: fn(&Captures, Context) -> Option<Reading<NaiveDate>>,
}

/// A whole number of one or two digits, in either script.
const N: &str = "[0-9]{1,2}|[〇零一二三四五六七八九十两廿卅]{1,3}";
const MONTHS: &str =
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let rule = |weak: bool, source: &str, day| Rule { pattern: pattern(&source.replace("{N}", N).replace("{MONTHS}", MONTHS)), weak, day };
    vec![
        rule(false, r"(?P<y>[0-9]{4})\s?[-/.年]\s?(?P<m>{N})\s?[-/.月]\s?(?P<d>{N})(?:\s?[日号號])?", year_month_day),
        rule(
            false,
            r"(?P<y>(?:[0-9]{2}|[〇零一二三四五六七八九]{4})年|今年|去年|前年|上年)的?\s?(?P<m>{N})月(?P<d>{N})[日号號]?",
            year_month_day,
        ),
        rule(false, r"(?P<a>[0-9]{1,2})[-/.](?P<b>[0-9]{1,2})[-/.](?P<y>[0-9]{4})", two_numbers),
        rule(true, r"(?P<y>[0-9]{2})[-/.](?P<m>[0-9]{1,2})[-/.](?P<d>[0-9]{1,2})", three_numbers),
        rule(false, r"(?P<y>20[0-9]{2})(?P<m>[01][0-9])(?P<d>[0-3][0-9])", year_month_day),
        rule(true, r"(?P<y>20[0-9]{2})(?P<m>[0-9]{2})(?P<d>[0-9]{2})", year_month_day),
        rule(false, r"(?P<m>{N})月(?P<d>{N})(?P<mark>[日号號])?", month_day),
        rule(
            false,
            r"(?P<w>上上个?月|上个?月|上個月|这个?月|這個月|本月|下个?月)的?(?:(?P<d>{N})(?P<mark>[日号號])?|月?(?P<part>[底末初中]))",
            day_of_near_month,
        ),
        rule(false, r"(?P<m>{N})月(?:份的?)?(?P<part>[底末初中])", part_of_month),
        rule(false, r"月(?P<part>[底末初中])", part_of_month),
        rule(false, r"(?P<d>{N})[号號]", day_of_month),
        rule(true, r"(?P<d>{N})日", day_of_month),
        rule(false, r"(?P<w>上上|上|这|這|本|下)?[个個]?(?:周|週|星期|礼拜|禮拜)(?P<d>[一二三四五六日天1-7])", weekday),
        rule(
            false,
            r"大前[天日]|前[天日晚]|昨[天日晚夜儿]|昨|今[天日早晚晨儿]|刚才|刚刚|剛才|剛剛|大[后後]天|[后後]天|明[天日晚]",
            near_day,
        ),
        rule(
            false,
            r"(?P<n>[0-9]{1,4}|[一二三四五六七八九十两兩廿百]{1,4}|半)\s?[个個]?(?P<u>小时|小時|钟头|分钟|分鐘|秒钟?|天|日|星期|礼拜|禮拜|周|週|月|年)(?:之|以)?前",
            ago,
        ),
        rule(
            false,
            r"(?:(?P<y>今年|去年|前年|[0-9]{4}年?|[0-9]{2}年)的?)?(?P<h>[双雙](?:十一|11|十二|12)|国庆|國慶|元旦|圣诞|聖誕|劳动节|勞動節|情人节|妇女节|儿童节|平安夜|(?:五一|618)(?:节|大促|活动|当天|那天))(?P<about>节?(?:的|放)?(?:(?:之|以)?[前后後]|前后|前後|期间|期間|长假|長假|假期|放假|那几天|那幾天|那会|那會))?",
            holiday,
        ),
        rule(true, r"(?P<h>五一|618|六一八)", holiday),
        // English.
        rule(false, r"\b(?P<mon>{MONTHS})\b\.?\s+(?:the\s+)?(?P<d>[0-9]{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(?P<y>20[0-9]{2})\b)?", named_month),
        rule(false, r"\b(?P<d>[0-9]{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<mon>{MONTHS})\b\.?(?:,?\s+(?P<y>20[0-9]{2})\b)?", named_month),
        rule(false, r"\bthe\s+(?P<d>[0-9]{1,2})(?:st|nd|rd|th)\b", day_of_month),
        rule(
            false,
            r"\b(?:(?P<w>last|this|past|next)\s+)?(?P<d>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?P<week>\s+(?:of\s+)?last week\b)?",
            weekday,
        ),
        rule(true, r"\b(?:(?P<w>last|this|past|next)\s+)?(?P<d>mon|tues?|wed|thur?s?|fri|sat|sun)\b(?P<week>\s+last week\b)?", weekday),
        rule(
            false,
            r"\b(?:(?:the )?day before yesterday|yesterday|last night|today|just now|this (?:morning|afternoon|evening)|tonight|(?:the )?day after tomorrow|tomorrow)\b",
            near_day,
        ),
        rule(
            false,
            r"\b(?P<n>[0-9]{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?P<u>second|minute|hour|day|week|month|year)s?\s+ago\b",
            ago,
        ),
        rule(false, r"\b(?P<h>singles'? day|national day|christmas|new year's day|labou?r day)\b", holiday),
        // Two bare numbers come last.
        rule(false, r"(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})", two_numbers),
        rule(true, r"(?P<m>[0-9]{1,2})[-.](?P<d>[0-9]{1,2})", month_day),
    ]
});

static VAGUE: LazyLock<Regex> = LazyLock::new(|| {
    let source = r"前几天|前些天|前两天|前阵子|前幾天|最近|近期|上上?个?月|上個月|这个?月|這個月|本月|上周|上週|上个?星期|上个?礼拜|周末|週末|今年|去年|前年|年[初底末中]|(?:{N})月|[几幾数][天周週年]|[几幾][个個]月|好久|很久|以前|之前|春节|春節|过年|除夕|中秋|端午|清明|国庆|\b(?:last|this|past) (?:week|month|year|weekend)\b|\brecently\b|\b(?:few|couple|several)\b|\blong ago\b|\bweekend\b|\b(?:{MONTHS})\b";
    pattern(&source.replace("{N}", N).replace("{MONTHS}", MONTHS))
});

/// All days said in a cleaned lower-case text, leftmost and longest first, without overlaps.
fn mentions(text: &str, context: Context, weak: bool) -> Vec<Found<Reading<When>>> {
    let mut all: Vec<Found<Reading<NaiveDate>>> = Vec::new();
    for rule in RULES.iter().filter(|rule| weak || !rule.weak) {
        for captures in rule.pattern.captures_iter(text) {
            let span = captures.get_match().range();
            if stands_alone(text, &span)
                && let Some(value) = (rule.day)(&captures, context)
            {
                all.push(Found { value, span });
            }
        }
    }
    all.sort_by_key(|found| (found.span.start, std::cmp::Reverse(found.span.end)));
    let mut end = 0;
    all.retain(|found| {
        let keep = found.span.start >= end;
        if keep {
            end = found.span.end;
        }
        keep
    });
    without_weekdays(text, &mut all);
    let times = times(text);
    all.into_iter()
        .map(|found| {
            let time = times.iter().find(|time| are_neighbours(text, &found.span, &time.span)).map(|time| time.value);
            let time = time.and_then(|time| time.on(&text[found.span.clone()]));
            Found { value: found.value.map(|date| When { date, time }), span: found.span }
        })
        .collect()
}

/// 2026年11月22日（周日）, Sun 22 Nov 2026: a weekday beside the day it belongs to is no day of its own.
fn without_weekdays(text: &str, all: &mut Vec<Found<Reading<NaiveDate>>>) {
    let close = |a: usize, b: usize| text.get(a..b).is_some_and(|between| between.trim_matches([' ', '(', '（', ',', '，']).is_empty());
    let belongs = |all: &[Found<Reading<NaiveDate>>], at: usize| {
        let found = &all[at];
        let Some(weekday) = bare_weekday(&text[found.span.clone()]) else { return false };
        let is_that_day = |other: &Found<Reading<NaiveDate>>| match &other.value {
            Reading::Certain(day) => day.weekday() == weekday && bare_weekday(&text[other.span.clone()]).is_none(),
            _ => false,
        };
        let before = at.checked_sub(1).map(|at| &all[at]).filter(|other| close(other.span.end, found.span.start));
        let after = all.get(at + 1).filter(|other| close(found.span.end, other.span.start));
        before.into_iter().chain(after).any(is_that_day)
    };
    for at in (0..all.len()).rev() {
        if belongs(all, at) {
            all.remove(at);
        }
    }
}

/// The weekday, of words that say no week: `周日`, `sun`.
fn bare_weekday(words: &str) -> Option<Weekday> {
    let day = ["周", "週", "星期", "礼拜", "禮拜"].iter().find_map(|week| words.strip_prefix(week)).unwrap_or(words);
    weekday_name(day)
}

/// Whether a match is not a piece of a longer number, word or count.
fn stands_alone(text: &str, span: &Range<usize>) -> bool {
    let inside = &text[span.clone()];
    let (before, after) = (&text[..span.start], &text[span.end..]);
    let (previous, next) = (before.chars().next_back(), after.chars().next());
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    if inside.starts_with(|c: char| c.is_ascii_digit()) {
        let joined = before.strip_suffix(['-', '/', '.', ':']);
        let continues = joined.is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()));
        if joins(previous) || continues || previous == Some('¥') {
            return false;
        }
    }
    if inside.ends_with(|c: char| c.is_ascii_digit()) {
        let before_digit =
            |joints: &[char]| after.strip_prefix(joints).is_some_and(|after| after.starts_with(|c: char| c.is_ascii_digit()));
        let (more, time) = (before_digit(&['-', '/', '.', ':']), before_digit(&['t']));
        if (joins(next) && !time) || more || next.is_some_and(|c| "元块塊个個次天笔筆%".contains(c)) {
            return false;
        }
    }
    let first = inside.chars().next().unwrap_or_default();
    let previous_is = |chars: &str| previous.is_some_and(|c| chars.contains(c));
    let next_is = |chars: &str| next.is_some_and(|c| chars.contains(c));
    match first {
        // 一周一次, 每周一, 以前天天, 然后天天
        '周' | '週' | '星' | '礼' | '禮' => !previous_is("一二两三四五六七八九十几每半数0123456789"),
        '前' | '后' | '後' => !previous_is("以之目提日然最今往"),
        '今' => !previous_is("至如"),
        '昨' | '明' => !previous_is("说證证声"),
        '月' => !previous_is("年个個每几"),
        // 第一号, 十五号线, 三百一十五号
        _ if number::scan(inside).is_some() => {
            let names_a_thing = inside.ends_with(['号', '號']) && next_is("线楼店门院机码卡车仓");
            !(names_a_thing || previous_is("第百千万月年每〇零一二三四五六七八九十"))
        }
        _ => true,
    }
}

fn small(captures: &Captures, name: &str) -> Option<u32> {
    let text = captures.name(name)?.as_str();
    number::read(text).certain()?.whole()?.try_into().ok()
}

fn has(captures: &Captures, name: &str) -> bool {
    captures.name(name).is_some()
}

fn day_or_impossible(year: i32, month: u32, day: u32) -> Reading<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).map_or(Reading::Refused(Refusal::Impossible), Reading::Certain)
}

/// The latest such day that is not in the future.
fn latest(month: u32, day: u32, today: NaiveDate) -> Reading<NaiveDate> {
    let years = (today.year() - 8..=today.year()).rev();
    let day = years.filter_map(|year| NaiveDate::from_ymd_opt(year, month, day)).find(|day| *day <= today);
    day.map_or(Reading::Refused(Refusal::Impossible), Reading::Certain)
}

/// `2026`, `26年`, `二〇二六年`, `去年`
fn year(text: &str, today: NaiveDate) -> Option<i32> {
    match text {
        "今年" => return Some(today.year()),
        "去年" | "上年" => return Some(today.year() - 1),
        "前年" => return Some(today.year() - 2),
        _ => {}
    }
    let year: i32 = number::read(text.trim_end_matches('年')).certain()?.whole()?.try_into().ok()?;
    let year = if year < 100 { 2000 + year } else { year };
    (1990..=2100).contains(&year).then_some(year)
}

fn year_month_day(captures: &Captures, context: Context) -> Option<Reading<NaiveDate>> {
    let year = year(&captures["y"], context.today)?;
    Some(day_or_impossible(year, small(captures, "m")?, small(captures, "d")?))
}

fn month_day(captures: &Captures, context: Context) -> Option<Reading<NaiveDate>> {
    let (month, day) = (small(captures, "m")?, small(captures, "d")?);
    // 35.8 is no day at all, 2-30 is an impossible one.
    let plausible = (1..=31).contains(&month) && (1..=31).contains(&day);
    plausible.then(|| latest(month, day, context.today))
}

/// `11/3` or `11/3/2026`
fn two_numbers(captures: &Captures, context: Context) -> Option<Reading<NaiveDate>> {
    let (a, b, today) = (small(captures, "a")?, small(captures, "b")?, context.today);
    if !(1..=31).contains(&a) || !(1..=31).contains(&b) {
        return None;
    }
    let written = captures.name("y").map(|written| year(written.as_str(), today));
    let this = match written {
        Some(year) => year?,
        None => today.year(),
    };
    let of_year = |year: i32| [(a, b), (b, a)].map(|(month, day)| NaiveDate::from_ymd_opt(year, month, day));
    let valid: Vec<NaiveDate> = match of_year(this) {
        [Some(month_first), _] if context.chinese => vec![month_first],
        days => days.into_iter().flatten().collect(),
    };
    let past: Vec<NaiveDate> = valid.iter().copied().filter(|day| *day <= today).collect();
    let days = match (past.is_empty(), written) {
        (false, _) => past,
        (true, Some(_)) => valid,
        // None of this year is past: the last ones were in the year before.
        (true, None) => {
            let order: &[(u32, u32)] = if context.chinese && a <= 12 { &[(a, b)] } else { &[(a, b), (b, a)] };
            order.iter().filter_map(|(month, day)| latest(*month, *day, today).certain()).collect()
        }
    };
    Some(Reading::from_values(days, Refusal::Impossible))
}

/// `26/3/5`: year first in Chinese; otherwise any order that gives a day of the last years.
fn three_numbers(captures: &Captures, context: Context) -> Option<Reading<NaiveDate>> {
    let (y, m, d) = (small(captures, "y")?, small(captures, "m")?, small(captures, "d")?);
    let day = |year: u32, month, day| NaiveDate::from_ymd_opt(2000 + i32::try_from(year).ok()?, month, day);
    let orders = [day(y, m, d), day(d, y, m), day(d, m, y)];
    let count = if context.chinese { 1 } else { orders.len() };
    let recent = context.today.year() - 10..=context.today.year() + 1;
    let valid: Vec<NaiveDate> = orders[..count].iter().copied().flatten().filter(|day| recent.contains(&day.year())).collect();
    let past: Vec<NaiveDate> = valid.iter().copied().filter(|day| *day <= context.today).collect();
    Some(Reading::from_values(if past.is_empty() { valid } else { past }, Refusal::Impossible))
}

/// `上月15号`, `上个月底`
fn day_of_near_month(captures: &Captures, context: Context) -> Option<Reading<NaiveDate>> {
    let first = context.today.with_day(1)?;
    let first = match captures["w"].trim_end_matches('月').trim_end_matches(['个', '個']) {
        "上上" => first.checked_sub_months(Months::new(2))?,
        "上" => first.checked_sub_months(Months::new(1))?,
        "下" => first.checked_add_months(Months::new(1))?,
        _ => first,
    };
    match captures.name("part") {
        Some(part) => Some(days_of_part(first, part.as_str(), context.today)),
        None => Some(day_or_impossible(first.year(), first.month(), small(captures, "d")?)),
    }
}

/// `3月底`, `月初`: one of the days there, the likeliest first. Days to come are left out where others are past.
fn part_of_month(captures: &Captures, context: Context) -> Option<Reading<NaiveDate>> {
    let month = if has(captures, "m") { Some(small(captures, "m")?) } else { None };
    let first = context.today.with_day(1)?;
    let months = (0..24).filter_map(|back| first.checked_sub_months(Months::new(back)));
    let mut months = months.filter(|first| month.is_none_or(|month| first.month() == month));
    let begun = |first: &NaiveDate| day_of_part(*first, &captures["part"], 0).is_some_and(|day| day <= context.today);
    Some(days_of_part(months.find(begun)?, &captures["part"], context.today))
}

fn days_of_part(first: NaiveDate, part: &str, today: NaiveDate) -> Reading<NaiveDate> {
    let days: Vec<NaiveDate> = (0..3).filter_map(|rank| day_of_part(first, part, rank)).collect();
    let past: Vec<NaiveDate> = days.iter().copied().filter(|day| *day <= today).collect();
    Reading::from_values(if past.is_empty() { days } else { past }, Refusal::Vague)
}

/// The likeliest day of a part of a month, and the next two.
fn day_of_part(first: NaiveDate, part: &str, rank: u64) -> Option<NaiveDate> {
    match part {
        "初" => first.checked_add_days(Days::new(rank)),
        "中" => first.with_day([15, 14, 16][usize::try_from(rank).ok()?]),
        _ => first.checked_add_months(Months::new(1))?.checked_sub_days(Days::new(1 + rank)),
    }
}

/// `15号`: of this month, or of the last month that had one.
fn day_of_month(captures: &Captures, context: Context) -> Option<Reading<NaiveDate>> {
    let day = small(captures, "d").filter(|day| (1..=31).contains(day))?;
    let first = context.today.with_day(1)?;
    let mut days = (0..12).filter_map(|back| first.checked_sub_months(Months::new(back))?.with_day(day));
    days.find(|day| *day <= context.today).map(Reading::Certain)
}

/// `上周三` and `this Friday` are days of that calendar week, Monday first. `周三` and `last Friday` look back from today.
fn weekday(captures: &Captures, context: Context) -> Option<Reading<NaiveDate>> {
    let wanted = weekday_name(&captures["d"])?;
    let today = context.today;
    let monday = today.week(Weekday::Mon).checked_first_day()?;
    let of_week = |weeks: i64| monday.checked_add_signed(chrono::TimeDelta::days(7 * weeks + i64::from(wanted.num_days_from_monday())));
    let back_from = |day: NaiveDate| day.checked_sub_days(Days::new(u64::from(day.weekday().days_since(wanted))));
    let day = match captures.name("w").map(|which| which.as_str()) {
        _ if has(captures, "week") => of_week(-1),
        Some("上上") => of_week(-2),
        Some("上") => of_week(-1),
        Some("这" | "這" | "本" | "this") => of_week(0),
        Some("下" | "next") => of_week(1),
        Some(_) => back_from(today.pred_opt()?),
        None => back_from(today),
    };
    day.map(Reading::Certain)
}

fn weekday_name(name: &str) -> Option<Weekday> {
    Some(match name {
        "一" | "1" => Weekday::Mon,
        "二" | "2" => Weekday::Tue,
        "三" | "3" => Weekday::Wed,
        "四" | "4" => Weekday::Thu,
        "五" | "5" => Weekday::Fri,
        "六" | "6" => Weekday::Sat,
        "日" | "天" | "7" => Weekday::Sun,
        name => name.get(..3)?.parse().ok()?,
    })
}

/// `昨天`, `today`
fn near_day(captures: &Captures, context: Context) -> Option<Reading<NaiveDate>> {
    let words = captures.get_match().as_str();
    let days = match words {
        words if words.starts_with("大前") => -3,
        words if words.starts_with('前') || words.ends_with("before yesterday") => -2,
        words if words.starts_with('昨') || matches!(words, "yesterday" | "last night") => -1,
        words if words.starts_with("大后") || words.starts_with("大後") => 3,
        words if words.starts_with(['后', '後']) || words.ends_with("after tomorrow") => 2,
        words if words.starts_with('明') || words == "tomorrow" => 1,
        _ => 0,
    };
    context.today.checked_add_signed(chrono::TimeDelta::days(days)).map(Reading::Certain)
}

/// `三天前`, `半个月前`, `a week ago`
fn ago(captures: &Captures, context: Context) -> Option<Reading<NaiveDate>> {
    let today = context.today;
    let unit = &captures["u"];
    let half = &captures["n"] == "半";
    let count = match &captures["n"] {
        "半" => 0,
        "a" | "an" => 1,
        word => match ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
            .iter()
            .position(|name| *name == word)
        {
            Some(index) => u32::try_from(index).ok()? + 1,
            None => small(captures, "n")?,
        },
    };
    let days = |days: u32| today.checked_sub_days(Days::new(u64::from(days)));
    let day = match unit {
        "小时" | "小時" | "钟头" | "hour" if half => Some(today),
        // Without a clock, some hours ago was today or yesterday.
        "小时" | "小時" | "钟头" | "hour" if count < 24 => {
            return Some(Reading::from_values([today, today.pred_opt()?], Refusal::Unreadable));
        }
        "小时" | "小時" | "钟头" | "hour" => {
            return Some(Reading::from_values([days(count / 24)?, days(count / 24 + 1)?], Refusal::Unreadable));
        }
        "天" | "日" | "day" => days(count),
        "周" | "週" | "星期" | "礼拜" | "禮拜" | "week" => days(count * 7),
        // Nobody means the very day: a letter must not name one that was never said.
        "月" | "month" | "年" | "year" => return Some(Reading::Refused(Refusal::Vague)),
        _ => Some(today),
    };
    day.map(Reading::Certain)
}

fn holiday(captures: &Captures, context: Context) -> Option<Reading<NaiveDate>> {
    if has(captures, "about") {
        return Some(Reading::Refused(Refusal::Vague));
    }
    let name = &captures["h"];
    let (month, day) = [
        (&["双十一", "雙十一", "双11", "雙11", "singles"][..], (11, 11)),
        (&["双十二", "雙十二", "双12", "雙12"], (12, 12)),
        (&["618", "六一八"], (6, 18)),
        (&["国庆", "國慶", "national"], (10, 1)),
        (&["元旦", "new year"], (1, 1)),
        (&["圣诞", "聖誕", "christmas"], (12, 25)),
        (&["平安夜"], (12, 24)),
        (&["五一", "劳动", "勞動", "labo"], (5, 1)),
        (&["情人"], (2, 14)),
        (&["妇女"], (3, 8)),
        (&["儿童"], (6, 1)),
    ]
    .into_iter()
    .find_map(|(names, day)| names.iter().any(|prefix| name.starts_with(prefix)).then_some(day))?;
    match captures.name("y") {
        Some(written) => Some(day_or_impossible(year(written.as_str(), context.today)?, month, day)),
        None => Some(latest(month, day, context.today)),
    }
}

/// `Nov 3`, `3rd of November 2026`
fn named_month(captures: &Captures, context: Context) -> Option<Reading<NaiveDate>> {
    let month: chrono::Month = match captures["mon"].get(..3)? {
        "sep" => chrono::Month::September,
        short => short.parse().ok()?,
    };
    let day = small(captures, "d")?;
    match captures.name("y") {
        Some(written) => Some(day_or_impossible(year(written.as_str(), context.today)?, month.number_from_month(), day)),
        None => Some(latest(month.number_from_month(), day, context.today)),
    }
}

/// A time of day as written.
#[derive(Clone, Copy, Debug)]
struct Clock {
    hour: u32,
    minute: u32,
    half: Option<Half>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Night,
    Morning,
    Noon,
    Afternoon,
    Evening,
}

impl Clock {
    /// The time on a day said in these words: `昨晚` makes eight o'clock twenty hundred. Midnight after an evening is left at zero.
    fn on(self, day: &str) -> Option<NaiveTime> {
        let said = if day.contains('晚') || day.contains('夜') || day.contains("night") { Some(Half::Evening) } else { None };
        let hour = match (self.half.or(said), self.hour) {
            (Some(Half::Afternoon | Half::Evening), 1..=11) | (Some(Half::Noon), 1..=2) => self.hour + 12,
            (Some(Half::Night | Half::Morning | Half::Evening), 12) | (_, 24) => 0,
            (_, hour) => hour,
        };
        NaiveTime::from_hms_opt(hour, self.minute, 0)
    }
}

static TIMES: LazyLock<[Regex; 2]> = LazyLock::new(|| {
    let part = "(?P<part>凌晨|半夜|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|深夜)?";
    [
        pattern(&format!(r"{part}\s*(?P<h>{N})[点點时時](?:(?P<half>半)|(?P<quarter>[一三])刻|(?P<m>{N})分?|[整钟])?")),
        pattern(&format!(r"{part}\s*(?P<h>[0-9]{{1,2}})(?::(?P<m>[0-9]{{2}})(?::[0-9]{{2}})?\s*(?P<half>[ap]m\b)?|\s?(?P<half2>[ap]m\b))")),
    ]
});

fn times(text: &str) -> Vec<Found<Clock>> {
    let [chinese, western] = &*TIMES;
    let chinese = chinese.captures_iter(text).filter_map(|captures| {
        let minute = match (captures.name("half"), captures.name("quarter")) {
            (Some(_), _) => 30,
            (_, Some(quarter)) if quarter.as_str() == "三" => 45,
            (_, Some(_)) => 15,
            _ if has(&captures, "m") => small(&captures, "m")?,
            _ => 0,
        };
        let clock = Clock { hour: small(&captures, "h")?, minute, half: part_of_day(&captures) };
        Some(Found { value: clock, span: captures.get_match().range() })
    });
    let western = western.captures_iter(text).filter_map(|captures| {
        let half = captures
            .name("half")
            .or(captures.name("half2"))
            .map(|half| if half.as_str() == "am" { Half::Morning } else { Half::Afternoon });
        let minute = if has(&captures, "m") { small(&captures, "m")? } else { 0 };
        let clock = Clock { hour: small(&captures, "h")?, minute, half: half.or(part_of_day(&captures)) };
        Some(Found { value: clock, span: captures.get_match().range() })
    });
    chinese.chain(western).collect()
}

fn part_of_day(captures: &Captures) -> Option<Half> {
    Some(match captures.name("part")?.as_str() {
        "凌晨" | "半夜" => Half::Night,
        "清晨" | "早上" | "早晨" | "上午" => Half::Morning,
        "中午" => Half::Noon,
        "下午" | "傍晚" => Half::Afternoon,
        _ => Half::Evening,
    })
}

/// Whether a day and a time stand next to each other, with at most a few joining characters between.
fn are_neighbours(text: &str, day: &Range<usize>, time: &Range<usize>) -> bool {
    let between = if day.end <= time.start {
        &text[day.end..time.start]
    } else if time.end <= day.start {
        &text[time.end..day.start]
    } else {
        return false;
    };
    matches!(between.trim(), "" | "," | "的" | "t" | "at" | "on" | "约" | "大约" | "大概" | "around" | "about" | ", at")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::understand::tests::some_text;

    /// A Sunday.
    const TODAY: &str = "2026-11-22";

    fn show(reading: &Reading<When>) -> String {
        let when = |when: &When| match when.time {
            Some(time) => format!("{} {}", when.date, time.format("%H:%M")),
            None => when.date.to_string(),
        };
        match reading {
            Reading::Certain(value) => when(value),
            Reading::Ambiguous(values) => values.iter().map(when).collect::<Vec<_>>().join(" or "),
            Reading::Refused(refusal) => format!("{refusal:?}"),
        }
    }

    #[test]
    fn answers() {
        for (text, expected) in [
            ("今天", "2026-11-22"),
            ("今日", "2026-11-22"),
            ("刚才", "2026-11-22"),
            ("昨天", "2026-11-21"),
            ("昨日", "2026-11-21"),
            ("前天", "2026-11-20"),
            ("大前天", "2026-11-19"),
            ("明天", "2026-11-23"),
            ("上周三", "2026-11-11"),
            ("上上周三", "2026-11-04"),
            ("这周三", "2026-11-18"),
            ("本周一", "2026-11-16"),
            ("周日", "2026-11-22"),
            ("周一", "2026-11-16"),
            ("礼拜五", "2026-11-20"),
            ("星期天", "2026-11-22"),
            ("上个星期六", "2026-11-14"),
            ("上个月底", "2026-10-31 or 2026-10-30 or 2026-10-29"),
            ("上月15号", "2026-10-15"),
            ("上个月15", "2026-10-15"),
            ("上上个月3号", "2026-09-03"),
            ("月初", "2026-11-01 or 2026-11-02 or 2026-11-03"),
            ("月底", "2026-10-31 or 2026-10-30 or 2026-10-29"),
            ("月中", "2026-11-15 or 2026-11-14 or 2026-11-16"),
            ("3月底", "2026-03-31 or 2026-03-30 or 2026-03-29"),
            ("12月初", "2025-12-01 or 2025-12-02 or 2025-12-03"),
            ("15号", "2026-11-15"),
            ("15日", "2026-11-15"),
            ("25号", "2026-10-25"),
            ("31号", "2026-10-31"),
            ("二十五号", "2026-10-25"),
            ("3月5日", "2026-03-05"),
            ("3月5号", "2026-03-05"),
            ("3月5", "2026-03-05"),
            ("３月５日", "2026-03-05"),
            ("12月5日", "2025-12-05"),
            ("十一月三号", "2026-11-03"),
            ("十二月二十五日", "2025-12-25"),
            ("2月29日", "2024-02-29"),
            ("11-3", "2026-11-03"),
            ("11.3", "2026-11-03"),
            ("2026/11/3", "2026-11-03"),
            ("2026-11-03", "2026-11-03"),
            ("2026.11.3", "2026-11-03"),
            ("2026年11月3日", "2026-11-03"),
            ("2026 年 11 月 3 日", "2026-11-03"),
            ("二〇二六年三月五日", "2026-03-05"),
            ("20261103", "2026-11-03"),
            ("26年3月5日", "2026-03-05"),
            ("去年3月5日", "2025-03-05"),
            ("去年的12月5号", "2025-12-05"),
            ("2027-01-05", "2027-01-05"),
            ("3天前", "2026-11-19"),
            ("三天前", "2026-11-19"),
            ("3天之前", "2026-11-19"),
            ("两周前", "2026-11-08"),
            ("10分钟前", "2026-11-22"),
            ("2小时前", "2026-11-22 or 2026-11-21"),
            ("双十一", "2026-11-11"),
            ("双11那天", "2026-11-11"),
            ("去年双十一", "2025-11-11"),
            ("双十二", "2025-12-12"),
            ("618", "2026-06-18"),
            ("国庆", "2026-10-01"),
            ("元旦", "2026-01-01"),
            // In English.
            ("today", "2026-11-22"),
            ("Yesterday", "2026-11-21"),
            ("the day before yesterday", "2026-11-20"),
            ("last Friday", "2026-11-20"),
            ("last Sunday", "2026-11-15"),
            ("Friday", "2026-11-20"),
            ("fri", "2026-11-20"),
            ("Friday last week", "2026-11-13"),
            ("3 days ago", "2026-11-19"),
            ("two weeks ago", "2026-11-08"),
            ("Nov 3", "2026-11-03"),
            ("Sept. 3rd", "2026-09-03"),
            ("December 24", "2025-12-24"),
            ("3 November 2026", "2026-11-03"),
            ("3rd of November", "2026-11-03"),
            ("Nov 3, 2025", "2025-11-03"),
            ("the 15th", "2026-11-15"),
            ("Singles' Day", "2026-11-11"),
            // Month before day in Chinese; otherwise both ways, the past preferred.
            ("11/3 那天", "2026-11-03"),
            ("3/11", "2026-03-11 or 2026-11-03"),
            ("11/11", "2026-11-11"),
            ("25/10", "2026-10-25"),
            ("25/10号", "2026-10-25"),
            ("12/3", "2026-03-12"),
            ("12/3扣的", "2025-12-03"),
            ("12/24", "2025-12-24"),
            ("11/3/2026", "2026-11-03 or 2026-03-11"),
            ("26/3/5", "2026-03-05"),
            // With a time, with other words.
            ("昨天晚上八点半", "2026-11-21 20:30"),
            ("昨晚8点", "2026-11-21 20:00"),
            ("今天凌晨3点15分", "2026-11-22 03:15"),
            ("2026-11-03 20:30:15", "2026-11-03 20:30"),
            ("2026-11-03T20:30:15+08:00", "2026-11-03 20:30"),
            ("3月5日下午2:05", "2026-03-05 14:05"),
            ("Nov 3 at 8pm", "2026-11-03 20:00"),
            ("11月3日中午12点", "2026-11-03 12:00"),
            ("应该是上周三吧", "2026-11-11"),
            ("昨天扣的35.8", "2026-11-21"),
            ("周五（11月20日）", "2026-11-20"),
            ("2026年11月3日（周二）", "2026-11-03"),
            ("Tue 3 Nov 2026", "2026-11-03"),
            ("2026年11月3日（周四）", "2026-11-03 or 2026-11-19"),
            ("3月5日或3月8日", "2026-03-05 or 2026-03-08"),
            // Refused.
            ("2026-02-30", "Impossible"),
            ("2月30日", "Impossible"),
            ("2-30", "Impossible"),
            ("13月1日", "Impossible"),
            ("20261332", "Impossible"),
            ("31/31", "Impossible"),
            ("上个月", "Vague"),
            ("上周", "Vague"),
            ("前几天", "Vague"),
            ("3月", "Vague"),
            ("去年", "Vague"),
            ("国庆前", "Vague"),
            ("国庆节之后", "Vague"),
            ("双十一前后", "Vague"),
            ("元旦假期", "Vague"),
            ("五一节", "2026-05-01"),
            ("一个月前", "Vague"),
            ("半年前", "Vague"),
            ("8年前", "Vague"),
            ("a month ago", "Vague"),
            ("last month", "Vague"),
            ("a few days ago", "Vague"),
            ("35.8", "Unreadable"),
            ("不知道", "Unreadable"),
            ("20:30", "Unreadable"),
            ("12", "Unreadable"),
            ("4200000985202103031441826014", "Unreadable"),
            ("以后天天扣", "Unreadable"),
            ("", "Unreadable"),
        ] {
            assert_eq!(show(&read(text, TODAY.parse().unwrap())), expected, "{text}");
        }
    }

    #[test]
    fn days_in_longer_texts() {
        for (text, expected) in [
            ("昨天微信自动扣了我11.3元，订单20261103001", "昨天=2026-11-21"),
            ("我３月５号付的款，上周三说退，到现在没退", "３月５号=2026-03-05 上周三=2026-11-11"),
            ("每周一扣一次，一周一次，3号线门口", ""),
            ("扣了618元，15日内不退，分11-3期", ""),
            ("I paid on Nov 3 and complained last Friday", "Nov 3=2026-11-03 last Friday=2026-11-20"),
            ("交易时间 2026-11-03 20:30:15", "2026-11-03=2026-11-03 20:30"),
        ] {
            let found = find(text, TODAY.parse().unwrap()).into_iter().map(|found| format!("{}={}", &text[found.span], show(&found.value)));
            assert_eq!(found.collect::<Vec<_>>().join(" "), expected, "{text}");
        }
    }

    fn some_day() -> impl Strategy<Value = NaiveDate> {
        (0u64..365 * 6).prop_map(|days| "2022-01-01".parse::<NaiveDate>().unwrap() + Days::new(days))
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in some_text(), today in some_day()) {
            if let Reading::Ambiguous(values) = read(&text, today) {
                prop_assert!(values.len() > 1);
            }
            let mut end = 0;
            for found in find(&text, today) {
                prop_assert!(found.span.start >= end && text.get(found.span.clone()).is_some_and(|part| !part.is_empty()));
                end = found.span.end;
            }
        }

        #[test]
        fn printed_and_read_back(day in some_day(), today in some_day()) {
            for format in ["%Y-%m-%d", "%Y/%m/%d", "%Y.%-m.%-d", "%Y年%-m月%-d日", "%Y%m%d", "%-d %B %Y", "%b %-d, %Y"] {
                let text = day.format(format).to_string();
                prop_assert_eq!(read(&text, today), Reading::Certain(When { date: day, time: None }), "{}", text);
            }
        }

        #[test]
        fn a_day_without_a_year_is_never_in_the_future(day in some_day(), today in some_day()) {
            for format in ["%-m月%-d日", "%-m-%-d", "%-m/%-d 扣的", "%b %-d"] {
                let text = day.format(format).to_string();
                let read = read(&text, today).certain().unwrap();
                prop_assert!(read.date <= today && read.date.day() == day.day() && read.date.month() == day.month(), "{}", text);
            }
        }
    }
}
