"""Reads a calendar file with an independent parser and says what is wrong. Usage: check_ics.py FILE. Skips without `icalendar`."""

import datetime
import sys

try:
    import icalendar
except ImportError:
    print("skipped: the Python package `icalendar` is not installed")
    sys.exit(0)

data = open(sys.argv[1], "rb").read()
assert b"\r\n" in data, "lines end with CR LF"
assert all(len(line) <= 75 for line in data.split(b"\r\n")), "lines are folded at 75 bytes"
calendar = icalendar.Calendar.from_ical(data)
assert data.count(b"PRODID") == 1 and calendar["VERSION"] == "2.0"
events = calendar.walk("VEVENT")
assert events, "no deadline"
uids = [str(event["UID"]) for event in events]
assert len(uids) == len(set(uids)), "every deadline has a name of its own"
for event in events:
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    assert type(start) is datetime.date and end == start + datetime.timedelta(days=1), "whole days, the end is the next"
    assert int(event["SEQUENCE"]) >= 0 and event["DTSTAMP"] and str(event["SUMMARY"]) and str(event["DESCRIPTION"])
    if str(event["STATUS"]) != "CANCELLED":
        alarms = event.walk("VALARM")
        assert len(alarms) == 1 and alarms[0]["TRIGGER"].dt < datetime.timedelta(0), "one reminder, before"
print(f"fine: {len(events)} deadline(s)")
