//! On which day a term ends, by articles 201 to 203 of the Civil Code.
//!
//! - The day a term starts on does not count.
//! - A term of days, months or years whose last day is a holiday or a weekend ends on the next working day.
//! - Working days skip holidays and weekends and include the weekends worked to make up.
//! - Months and years end on the same day number, or on the last day of a month that does not have it.
//! - Hours run from the moment through nights and weekends.
//!
//! All days are civil days in China.

use chrono::{DateTime, Days, FixedOffset, Months, NaiveDate, TimeDelta};

use super::calendar::Calendar;
use crate::dialog::facts::{Term, Unit};

/// Terms longer than this many years are cut to it; no rule we know gives longer than twenty.
const YEARS_MAX: u32 = 100;

/// When a term starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// Some time on this day. Hours are counted from the day's end, so that nobody is called late who is not.
    Day(NaiveDate),
    /// This moment.
    Moment(DateTime<FixedOffset>),
}

/// When a term ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The last day of the term, until 24:00.
    pub on: NaiveDate,
    /// The exact moment in China time, for hours from a known moment.
    pub at: Option<DateTime<FixedOffset>>,
    /// The day off it would have ended on, if it had to move.
    pub rolled_from: Option<NaiveDate>,
    /// Whether the result may change, because it rests on a year whose holidays are not published.
    pub provisional: bool,
}

/// China time, the same all year and everywhere in the country.
pub const fn china() -> FixedOffset {
    const CHINA: FixedOffset = FixedOffset::east_opt(8 * 3600).expect("eight hours are less than a day");
    CHINA
}

/// Counts `term` from `start` (its short end: `length`).
pub fn count(start: impl Into<Start>, term: &Term, calendar: Calendar) -> Deadline {
    count_units(start.into(), term.length, term.unit, calendar)
}

/// Counts the long end of `term` from `start`; `None` if the term has no `at_most`.
pub fn count_at_most(start: impl Into<Start>, term: &Term, calendar: Calendar) -> Option<Deadline> {
    Some(count_units(start.into(), term.at_most?, term.unit, calendar))
}

/// The day `working_days` working days after `start`, which does not count itself. Zero gives `start`, or the next working day
/// when `start` is a day off. The deadline is always a working day.
pub fn add_working_days(start: NaiveDate, working_days: u32, calendar: Calendar) -> Deadline {
    let (mut on, mut provisional) = (start, false);
    let mut left = working_days.min(YEARS_MAX * 366);
    if left == 0 {
        return next_working_day(start, calendar);
    }
    for day in start.iter_days().skip(1) {
        let kind = calendar.day(day);
        provisional |= kind.provisional;
        on = day;
        left -= u32::from(kind.working);
        if left == 0 {
            break;
        }
    }
    Deadline { on, at: None, rolled_from: None, provisional }
}

impl From<NaiveDate> for Start {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<DateTime<FixedOffset>> for Start {
    fn from(moment: DateTime<FixedOffset>) -> Self {
        Self::Moment(moment)
    }
}

fn count_units(start: Start, length: u32, unit: Unit, calendar: Calendar) -> Deadline {
    let day = match start {
        Start::Day(day) => day,
        Start::Moment(moment) => moment.with_timezone(&china()).date_naive(),
    };
    let months = |count: u32| day.checked_add_months(Months::new(count)).unwrap_or(NaiveDate::MAX);
    match unit {
        Unit::Hours => count_hours(start, length),
        Unit::WorkingDays => add_working_days(day, length, calendar),
        Unit::Days => next_working_day(add_days(day, length.min(YEARS_MAX * 366)), calendar),
        Unit::Months => next_working_day(months(length.min(YEARS_MAX * 12)), calendar),
        Unit::Years => next_working_day(months(length.min(YEARS_MAX) * 12), calendar),
    }
}

fn count_hours(start: Start, hours: u32) -> Deadline {
    let hours = hours.min(YEARS_MAX * 366 * 24);
    let (on, at) = match start {
        Start::Day(day) => (add_days(day, hours.div_ceil(24)), None),
        Start::Moment(moment) => {
            let moment = moment.with_timezone(&china());
            let at = moment.checked_add_signed(TimeDelta::hours(i64::from(hours))).unwrap_or(moment);
            (at.date_naive(), Some(at))
        }
    };
    Deadline { on, at, rolled_from: None, provisional: false }
}

fn add_days(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX)
}

/// `last` itself, or the next working day when it is a day off.
fn next_working_day(last: NaiveDate, calendar: Calendar) -> Deadline {
    let (mut on, mut provisional) = (last, false);
    for day in last.iter_days() {
        let kind = calendar.day(day);
        provisional |= kind.provisional;
        on = day;
        if kind.working {
            break;
        }
    }
    Deadline { on, at: None, rolled_from: (on != last).then_some(last), provisional }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::case::calendar::tests::{date, plans};

    fn term(text: &str) -> Term {
        let (length, unit) = text.split_once(' ').unwrap();
        let unit = match unit {
            "hours" => Unit::Hours,
            "days" => Unit::Days,
            "working days" => Unit::WorkingDays,
            "months" => Unit::Months,
            "years" => Unit::Years,
            _ => panic!("{unit}?"),
        };
        Term { length: length.parse().unwrap(), at_most: None, unit }
    }

    #[test]
    fn terms_from_a_day() {
        let plans = plans();
        // start, term, end, where it would have ended, provisional
        for (start, text, on, rolled_from, provisional) in [
            // The worked example: 25–27 September off, 1–7 October off, Saturday 10 October worked.
            ("2026-09-24", "7 working days", "2026-10-12", "", false),
            ("2026-09-24", "6 working days", "2026-10-10", "", false),
            ("2026-09-24", "5 working days", "2026-10-09", "", false),
            // A make-up weekend is worked, so a last day on it stays.
            ("2026-10-09", "1 working days", "2026-10-10", "", false),
            ("2026-10-09", "1 days", "2026-10-10", "", false),
            ("2026-02-13", "1 days", "2026-02-14", "", false),
            // Days: the last one rolls, the ones between do not matter.
            ("2026-09-18", "7 days", "2026-09-28", "2026-09-25", false),
            ("2026-09-20", "15 days", "2026-10-08", "2026-10-05", false),
            ("2026-09-16", "15 days", "2026-10-08", "2026-10-01", false),
            ("2026-11-22", "15 days", "2026-12-07", "", false),
            ("2026-11-21", "15 days", "2026-12-07", "2026-12-06", false),
            ("2026-11-20", "15 days", "2026-12-07", "2026-12-05", false),
            ("2026-11-19", "15 days", "2026-12-04", "", false),
            // Spring Festival 2026: 15–23 February off, 14 and 28 February worked.
            ("2026-02-13", "2 working days", "2026-02-24", "", false),
            ("2026-02-08", "7 days", "2026-02-24", "2026-02-15", false),
            ("2026-02-24", "4 working days", "2026-02-28", "", false),
            ("2026-02-20", "1 working days", "2026-02-24", "", false),
            // National Day 2025 was one day longer.
            ("2025-09-30", "1 working days", "2025-10-09", "", false),
            ("2025-09-24", "7 days", "2025-10-09", "2025-10-01", false),
            // Month ends, leap day.
            ("2026-01-31", "1 months", "2026-02-28", "", false),
            ("2026-08-31", "1 months", "2026-09-30", "", false),
            ("2026-03-31", "1 months", "2026-04-30", "", false),
            ("2026-03-15", "2 months", "2026-05-15", "", false),
            ("2026-03-02", "2 months", "2026-05-06", "2026-05-02", false),
            ("2024-02-29", "1 years", "2025-02-28", "", false),
            ("2024-02-29", "2 years", "2026-02-28", "", false),
            ("2023-11-22", "3 years", "2026-11-23", "2026-11-22", false),
            // No plan for 2027: flagged.
            ("2026-11-23", "3 years", "2029-11-23", "", true),
            ("2026-12-30", "1 working days", "2026-12-31", "", false),
            ("2026-12-30", "2 working days", "2027-01-01", "", true),
            ("2026-12-30", "3 working days", "2027-01-04", "", true),
            ("2026-12-20", "15 days", "2027-01-04", "", true),
            // Nothing to count.
            ("2026-11-20", "0 days", "2026-11-20", "", false),
            ("2026-11-21", "0 days", "2026-11-23", "2026-11-21", false),
            ("2026-11-20", "0 working days", "2026-11-20", "", false),
            // Hours never roll; a day without a time counts as its end.
            ("2026-09-24", "24 hours", "2026-09-25", "", false),
            ("2026-09-24", "72 hours", "2026-09-27", "", false),
            ("2026-09-24", "25 hours", "2026-09-26", "", false),
        ] {
            let expected =
                Deadline { on: date(on), at: None, rolled_from: (!rolled_from.is_empty()).then(|| date(rolled_from)), provisional };
            assert_eq!(count(date(start), &term(text), Calendar::new(&plans)), expected, "{text} from {start}");
        }
    }

    #[test]
    fn hours_from_a_moment_keep_the_moment() {
        let plans = plans();
        for (start, text, at) in [
            ("2026-09-24T17:30:00+08:00", "72 hours", "2026-09-27T17:30:00+08:00"),
            ("2026-11-22T23:59:00+08:00", "24 hours", "2026-11-23T23:59:00+08:00"),
            ("2026-11-22T23:59:00+00:00", "48 hours", "2026-11-25T07:59:00+08:00"),
        ] {
            let at = DateTime::parse_from_rfc3339(at).unwrap();
            let deadline = count(DateTime::parse_from_rfc3339(start).unwrap(), &term(text), Calendar::new(&plans));
            assert_eq!(deadline, Deadline { on: at.date_naive(), at: Some(at), rolled_from: None, provisional: false });
            assert_eq!(deadline.at.unwrap().offset(), &china());
        }
    }

    #[test]
    fn a_moment_starts_on_its_day_in_china() {
        let plans = plans();
        let late = DateTime::parse_from_rfc3339("2026-11-22T16:30:00Z").unwrap();
        assert_eq!(count(late, &term("1 days"), Calendar::new(&plans)).on, date("2026-11-24"));
    }

    #[test]
    fn the_long_end_is_counted_only_where_there_is_one() {
        let plans = plans();
        let calendar = Calendar::new(&plans);
        let long = Term { at_most: Some(60), ..term("15 days") };
        assert_eq!(count(date("2026-09-01"), &long, calendar).on, date("2026-09-16"));
        let end = count_at_most(date("2026-09-01"), &long, calendar).unwrap();
        assert_eq!((end.on, end.rolled_from), (date("2026-11-02"), Some(date("2026-10-31"))));
        assert_eq!(count_at_most(date("2026-09-01"), &term("15 days"), calendar), None);
    }

    #[test]
    fn absurd_terms_end_somewhere() {
        let plans = plans();
        let calendar = Calendar::new(&plans);
        for unit in [Unit::Hours, Unit::Days, Unit::WorkingDays, Unit::Months, Unit::Years] {
            let term = Term { length: u32::MAX, at_most: None, unit };
            assert!(count(date("2026-01-01"), &term, calendar).on > date("2120-01-01"));
            assert!(count(NaiveDate::MAX, &term, calendar).on <= NaiveDate::MAX);
            let last = NaiveDate::MAX.and_hms_opt(10, 0, 0).unwrap().and_utc().fixed_offset();
            assert!(count(last, &term, calendar).on <= NaiveDate::MAX);
        }
    }

    fn some_day() -> impl Strategy<Value = NaiveDate> {
        (0u64..365 * 4).prop_map(|days| date("2024-06-01") + Days::new(days))
    }

    fn some_unit() -> impl Strategy<Value = Unit> {
        prop::sample::select(vec![Unit::Hours, Unit::Days, Unit::WorkingDays, Unit::Months, Unit::Years])
    }

    proptest! {
        #[test]
        fn a_deadline_is_never_on_a_day_off(start in some_day(), length in 0u32..90, unit in some_unit()) {
            let plans = plans();
            let calendar = Calendar::new(&plans);
            let deadline = count(start, &Term { length, at_most: None, unit }, calendar);
            prop_assert!(unit == Unit::Hours || calendar.day(deadline.on).working);
            prop_assert!(deadline.on >= start);
            prop_assert!(deadline.rolled_from.is_none_or(|day| day < deadline.on && !calendar.day(day).working));
        }

        #[test]
        fn a_longer_or_later_term_never_ends_earlier(start in some_day(), length in 0u32..90, unit in some_unit()) {
            let plans = plans();
            let calendar = Calendar::new(&plans);
            let end = |start, length| count(start, &Term { length, at_most: None, unit }, calendar).on;
            prop_assert!(end(start, length) <= end(start, length + 1));
            prop_assert!(end(start, length) <= end(start + Days::new(1), length));
        }

        #[test]
        fn working_days_are_counted_one_by_one(start in some_day(), length in 1u32..60) {
            let plans = plans();
            let calendar = Calendar::new(&plans);
            let end = add_working_days(start, length, calendar).on;
            let worked = start.iter_days().skip(1).take_while(|day| *day <= end).filter(|day| calendar.day(*day).working);
            prop_assert_eq!(worked.count(), length as usize);
        }
    }
}
