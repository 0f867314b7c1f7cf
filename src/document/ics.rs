//! Days as an .ics. What the library would fill in by itself (ids, the present moment) is always set, so that the same days give
//! the same bytes.

use chrono::{Days, Duration};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, EventStatus, Property};

use crate::chat::Day;

/// The day before at nine in the morning.
const REMIND_BEFORE_HOURS: i64 = 15;

/// The bytes of an .ics, all days as whole days.
pub(super) fn write(days: &[Day]) -> Vec<u8> {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Redress//Deadlines//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    for day in days {
        let stamp = day.made_at.format("%Y%m%dT%H%M%SZ").to_string();
        let mut event = Event::with_uid(&day.uid);
        event.add_property("DTSTAMP", &stamp);
        event.add_property("SEQUENCE", day.sequence.to_string());
        event.starts(day.on);
        // The end of a whole day is the next one; the library's own `all_day` says otherwise.
        event.ends(day.on.checked_add_days(Days::new(1)).unwrap_or(day.on));
        event.summary(&day.summary);
        event.description(&day.description);
        event.add_property("TRANSP", "TRANSPARENT");
        if day.cancelled {
            event.status(EventStatus::Cancelled);
        } else {
            event.status(EventStatus::Confirmed);
            let mut alarm = Alarm::display(&day.summary, -Duration::hours(REMIND_BEFORE_HOURS));
            alarm.uid(&format!("{}-alarm", day.uid));
            alarm.add_property("DTSTAMP", &stamp);
            event.alarm(alarm.done());
        }
        calendar.push(event.done());
    }
    calendar.to_string().into_bytes()
}
