//! How amounts, days, percentages and article numbers are written, per language.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Timelike};
use unic_langid::LanguageIdentifier;

use crate::dialog::slot::Money;

/// A way of writing dates and article numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Chinese in simplified characters.
    Hans,
    /// Chinese in traditional characters.
    Hant,
    /// Any other language.
    English,
}

impl Style {
    /// The style of a locale: Chinese by script or, without one, by region; English for all others.
    pub(super) fn of(locale: &LanguageIdentifier) -> Self {
        if locale.language.as_str() != "zh" {
            return Self::English;
        }
        let region = locale.region.as_ref().map(unic_langid::subtags::Region::as_str);
        match locale.script.as_ref().map(unic_langid::subtags::Script::as_str) {
            Some("Hant") => Self::Hant,
            None if matches!(region, Some("TW" | "HK" | "MO")) => Self::Hant,
            _ => Self::Hans,
        }
    }
}

/// `¥1,234.50`, the same in every language, so that it copies into any form.
pub(super) fn money(amount: Money) -> String {
    let fen = amount.0.unsigned_abs();
    let yuan = (fen / 100).to_string();
    let mut grouped = String::new();
    for (index, digit) in yuan.chars().enumerate() {
        if index > 0 && (yuan.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let sign = if amount.0 < 0 { "-" } else { "" };
    format!("{sign}¥{grouped}.{:02}", fen % 100)
}

/// `1,234.50元`, `¥1,234.50`: as letters write it.
pub(super) fn letter_money(style: Style, amount: Money) -> String {
    let plain = money(amount);
    match style {
        Style::Hans | Style::Hant => format!("{}元", plain.replace('¥', "")),
        Style::English => plain,
    }
}

/// `2026年11月24日（周二）`, `Tue 24 Nov 2026`: the weekday spares a look at the calendar.
pub(super) fn date(style: Style, day: NaiveDate) -> String {
    let weekday = day.weekday().num_days_from_monday() as usize;
    let plain = date_without_weekday(style, day);
    match style {
        Style::Hans => format!("{plain}（周{}）", ZH_WEEKDAYS[weekday]),
        Style::Hant => format!("{plain}（週{}）", ZH_WEEKDAYS[weekday]),
        Style::English => format!("{} {plain}", EN_WEEKDAYS[weekday]),
    }
}

/// `2026年8月20日`, `20 Aug 2026`.
pub(super) fn date_without_weekday(style: Style, day: NaiveDate) -> String {
    match style {
        Style::Hans | Style::Hant => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
        Style::English => format!("{} {} {}", day.day(), EN_MONTHS[day.month0() as usize], day.year()),
    }
}

/// `2026年11月24日（周二）22:30`, `Tue 24 Nov 2026, 22:30`, in the zone that `moment` carries.
pub(super) fn moment(style: Style, moment: DateTime<FixedOffset>) -> String {
    let day = date(style, moment.date_naive());
    let comma = if style == Style::English { ", " } else { "" };
    format!("{day}{comma}{:02}:{:02}", moment.hour(), moment.minute())
}

/// Hundredths of a percent as `3.00%`.
pub(super) fn percent(basis_points: i64) -> String {
    let sign = if basis_points < 0 { "-" } else { "" };
    let size = basis_points.unsigned_abs();
    format!("{sign}{}.{:02}%", size / 100, size % 100)
}

/// The number of an article as laws print it: `五十七`, `57`.
pub(super) fn article(style: Style, number: u32) -> String {
    match style {
        Style::Hans | Style::Hant => chinese_numeral(number),
        Style::English => number.to_string(),
    }
}

/// `十`, `一百零一`, `一千一百六十五`. What laws do not have (0, and 10000 and more) is written in digits.
fn chinese_numeral(number: u32) -> String {
    if !(1..10_000).contains(&number) {
        return number.to_string();
    }
    let mut out = String::new();
    let mut gap = false;
    for (unit, word) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = number / unit % 10;
        if digit == 0 {
            gap = !out.is_empty();
            continue;
        }
        if gap {
            out.push('零');
            gap = false;
        }
        // 十五, but 一百一十五.
        if !(digit == 1 && unit == 10 && out.is_empty()) {
            out.push(ZH_DIGITS[digit as usize]);
        }
        out.push_str(word);
    }
    out
}

const ZH_DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const ZH_WEEKDAYS: [char; 7] = ['一', '二', '三', '四', '五', '六', '日'];
const EN_WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const EN_MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_has_two_decimals_and_groups_of_three() {
        for (fen, expect) in [
            (0, "¥0.00"),
            (1, "¥0.01"),
            (990, "¥9.90"),
            (10_000, "¥100.00"),
            (99_999, "¥999.99"),
            (123_450, "¥1,234.50"),
            (100_000_000, "¥1,000,000.00"),
            (-123_450, "-¥1,234.50"),
            (i64::MIN, "-¥92,233,720,368,547,758.08"),
        ] {
            assert_eq!(money(Money(fen)), expect);
        }
    }

    #[test]
    fn articles_in_chinese() {
        for (number, expect) in [
            (1, "一"),
            (9, "九"),
            (10, "十"),
            (11, "十一"),
            (19, "十九"),
            (20, "二十"),
            (57, "五十七"),
            (99, "九十九"),
            (100, "一百"),
            (101, "一百零一"),
            (110, "一百一十"),
            (111, "一百一十一"),
            (188, "一百八十八"),
            (200, "二百"),
            (577, "五百七十七"),
            (1000, "一千"),
            (1001, "一千零一"),
            (1010, "一千零一十"),
            (1100, "一千一百"),
            (1101, "一千一百零一"),
            (1165, "一千一百六十五"),
            (1173, "一千一百七十三"),
            (1260, "一千二百六十"),
            (0, "0"),
            (10_000, "10000"),
        ] {
            assert_eq!(article(Style::Hans, number), expect, "{number}");
            assert_eq!(article(Style::English, number), number.to_string());
        }
    }

    #[test]
    fn every_article_number_reads_back() {
        for number in 1..=1260 {
            assert_eq!(read(&chinese_numeral(number)), number);
        }
    }

    /// Reads a numeral the way a person does: digit, then its unit.
    fn read(numeral: &str) -> u32 {
        let (mut total, mut digit) = (0, 0);
        for c in numeral.chars() {
            let unit = match c {
                '千' => 1000,
                '百' => 100,
                '十' => 10,
                _ => {
                    digit = u32::try_from(ZH_DIGITS.iter().position(|d| *d == c).expect("a digit")).expect("small");
                    continue;
                }
            };
            total += digit.max(1) * unit;
            digit = 0;
        }
        total + digit
    }

    #[test]
    fn days_and_moments() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
        let at = day.and_hms_opt(22, 5, 59).expect("a time").and_utc();
        let china = FixedOffset::east_opt(8 * 3600).expect("a zone");
        for (style, with, without, minute) in [
            (Style::Hans, "2026年11月24日（周二）", "2026年11月24日", "2026年11月25日（周三）06:05"),
            (Style::Hant, "2026年11月24日（週二）", "2026年11月24日", "2026年11月25日（週三）06:05"),
            (Style::English, "Tue 24 Nov 2026", "24 Nov 2026", "Wed 25 Nov 2026, 06:05"),
        ] {
            assert_eq!(date(style, day), with);
            assert_eq!(date_without_weekday(style, day), without);
            assert_eq!(moment(style, at.with_timezone(&china)), minute);
        }
    }

    #[test]
    fn percentages() {
        for (basis_points, expect) in [(300, "3.00%"), (1540, "15.40%"), (5, "0.05%"), (-20, "-0.20%")] {
            assert_eq!(percent(basis_points), expect);
        }
    }

    #[test]
    fn styles() {
        for (locale, expect) in [
            ("zh-CN", Style::Hans),
            ("zh", Style::Hans),
            ("zh-Hans-HK", Style::Hans),
            ("zh-TW", Style::Hant),
            ("zh-Hant", Style::Hant),
            ("zh-HK", Style::Hant),
            ("en", Style::English),
            ("ja", Style::English),
        ] {
            assert_eq!(Style::of(&locale.parse().expect("a locale")), expect, "{locale}");
        }
    }
}
