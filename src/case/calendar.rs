//! Which days are worked in mainland China: weekends, public holidays and the weekends that are worked to make up for them.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};

use crate::dialog::facts::{Fact, YearPlan};

/// The published plans of public holidays, by year.
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'a> {
    plans: &'a BTreeMap<i32, Fact<YearPlan>>,
}

/// What is known of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// Whether it is a working day.
    pub working: bool,
    /// Whether its year's plan is not published: a weekday may still become a holiday, a weekend a make-up working day.
    pub provisional: bool,
}

impl<'a> Calendar<'a> {
    /// A calendar over the plans in `Facts::calendar`. A year without a plan counts as not published.
    pub const fn new(plans: &'a BTreeMap<i32, Fact<YearPlan>>) -> Self {
        Self { plans }
    }

    /// Tells whether `day` is worked. In a year whose plan is not published, Monday to Friday are worked and weekends are not,
    /// marked provisional; but for holidays fixed by date, which are certain.
    pub fn day(&self, day: NaiveDate) -> Day {
        // A plan may reach into the neighbouring years: a New Year's holiday can begin in December.
        let year = day.year();
        for plan in (year - 1..=year + 1).filter_map(|year| self.plans.get(&year)) {
            if plan.value.work.contains(&day) {
                return Day { working: true, provisional: false };
            }
            if plan.value.off.contains(&day) {
                return Day { working: false, provisional: false };
            }
        }
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        Day { working: !weekend, provisional: !self.is_published(year) }
    }

    /// Whether the plan of `year` is known.
    pub fn is_published(&self, year: i32) -> bool {
        self.plans.get(&year).is_some_and(|plan| plan.value.published)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use chrono::Days;

    use super::*;
    use crate::dialog::facts::Confidence;

    /// `2026-09-24`
    pub(crate) fn date(text: &str) -> NaiveDate {
        text.parse().unwrap_or_else(|_| panic!("{text} is no date"))
    }

    /// The plans of 2025 and 2026 as the State Council published them, and an empty one for 2027.
    pub(crate) fn plans() -> BTreeMap<i32, Fact<YearPlan>> {
        BTreeMap::from([
            (2025, plan(2025, "01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08", "01-26 02-08 04-27 09-28 10-11")),
            (
                2026,
                plan(
                    2026,
                    "01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07",
                    "01-04 02-14 02-28 05-09 09-20 10-10",
                ),
            ),
            (2027, plan(2027, "", "")),
        ])
    }

    fn plan(year: i32, off: &str, work: &str) -> Fact<YearPlan> {
        let days = |text: &str| {
            text.split_whitespace()
                .flat_map(|range| {
                    let (from, to) = range.split_once('/').unwrap_or((range, range));
                    let (from, to) = (date(&format!("{year}-{from}")), date(&format!("{year}-{to}")));
                    from.iter_days().take_while(move |day| *day <= to)
                })
                .collect()
        };
        Fact {
            value: YearPlan { published: !off.is_empty(), off: days(off), work: days(work) },
            source: "test".into(),
            confidence: Confidence::High,
            verified_on: date("2026-11-22"),
            review_by: date("2027-11-22"),
            place: crate::diagnostic::Place::default(),
        }
    }

    #[test]
    fn agrees_with_an_independent_calendar_on_every_day_of_two_years() {
        let plans = plans();
        let calendar = Calendar::new(&plans);
        let mut days = 0;
        let lines = include_str!("../../tests/data/working_days.txt").lines().filter(|line| !line.starts_with('#'));
        for line in lines {
            let (month, marks) = line.split_once(' ').unwrap();
            for (day, mark) in date(&format!("{month}-01")).iter_days().zip(marks.chars()) {
                assert!(day.to_string().starts_with(month), "{month} has too many marks");
                assert_eq!(calendar.day(day), Day { working: mark == 'W', provisional: false }, "{day}");
                days += 1;
            }
        }
        assert_eq!(days, 730);
    }

    #[test]
    fn both_years_have_248_working_days() {
        let plans = plans();
        for year in [2025, 2026] {
            let first = date(&format!("{year}-01-01"));
            let days = first.iter_days().take_while(|day| day.year() == year);
            assert_eq!(days.filter(|day| Calendar::new(&plans).day(*day).working).count(), 248);
        }
    }

    #[test]
    fn a_year_without_a_plan_is_provisional() {
        let plans = plans();
        let calendar = Calendar::new(&plans);
        for (day, working, provisional) in [
            ("2026-12-31", true, false),
            ("2027-01-01", true, true), // surely off, but no plan says so yet
            ("2027-01-02", false, true),
            ("2027-01-04", true, true),
            ("2024-06-05", true, true),
            ("2024-06-08", false, true),
        ] {
            assert_eq!(calendar.day(date(day)), Day { working, provisional }, "{day}");
        }
        assert!(calendar.is_published(2026) && !calendar.is_published(2027) && !calendar.is_published(2031));
    }

    #[test]
    fn a_plan_may_reach_into_the_year_before() {
        let mut plans = plans();
        let eve = date("2026-12-31");
        let plan = plans.get_mut(&2027).unwrap();
        plan.value.published = true;
        plan.value.off = eve.iter_days().take(4).collect();
        plan.value.work.insert(eve - Days::new(5));
        let calendar = Calendar::new(&plans);
        assert!(!calendar.day(eve).working);
        assert!(calendar.day(date("2026-12-26")).working, "a Saturday that is worked");
        assert_eq!(calendar.day(date("2027-01-04")), Day { working: true, provisional: false });
    }
}
