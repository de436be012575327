"""Due times, reckoned again by calendars that know nothing of ours: business hours by businesstimedelta, workdays by workalendar."""
import datetime
import json
import random
import warnings

import businesstimedelta
import pytest
from workalendar.core import WesternCalendar

from harness.server import ringback

pytz = pytest.importorskip("pytz")

DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
ZONES = [
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix",
    "America/St_Johns", "America/Sao_Paulo", "America/Mexico_City", "Europe/London", "Europe/Berlin", "Europe/Athens",
    "Asia/Kolkata", "Asia/Tokyo", "Australia/Sydney", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Honolulu",
    "Africa/Cairo", "UTC", "Asia/Kathmandu"]
CASES, EACH = 10_000, 100
ASAP, TODAY, SOMETIME = 1, 2, 3


class Office:
    """Hours with a break, some days of the week, some holidays."""

    def __init__(self, chance):
        self.zone = chance.choice(ZONES)
        self.tz = pytz.timezone(self.zone)
        self.days = sorted(chance.sample(range(7), chance.choice([3, 4, 5, 5, 5, 6])))
        # Clocks change at night: hours by day have neither gap nor repetition.
        self.opens = chance.randrange(5 * 60, 10 * 60, 15)
        self.closes = chance.randrange(15 * 60, 22 * 60, 15)
        self.lunch = chance.choice([None, (12 * 60, 12 * 60 + chance.choice([15, 30, 60]))])
        start = datetime.date(2026, 1, 1)
        self.holidays = {start + datetime.timedelta(days=chance.randrange(800)) for _ in range(40)}

        class Week(WesternCalendar):
            WEEKEND_DAYS = tuple(day for day in range(7) if day not in self.days)
            include_new_years_day = False

            def holidays(calendar, year=None):
                return []

        self.week = Week()
        hours = businesstimedelta.WorkDayRule(
            start_time=clock(self.opens), end_time=clock(self.closes), working_days=self.days, tz=self.tz)
        rules = [hours]
        if self.lunch:
            rules.append(businesstimedelta.LunchTimeRule(
                start_time=clock(self.lunch[0]), end_time=clock(self.lunch[1]), working_days=self.days, tz=self.tz))
        rules.append(businesstimedelta.HolidayRule({day: "off" for day in self.holidays}, tz=self.tz))
        self.hour = businesstimedelta.BusinessTimeDelta(businesstimedelta.Rules(rules), hours=1)

    def line(self):
        spans = [f"{text(self.opens)}-{text(self.closes)}"]
        if self.lunch:
            spans = [f"{text(self.opens)}-{text(self.lunch[0])}", f"{text(self.lunch[1])}-{text(self.closes)}"]
        return json.dumps({
            "zone": self.zone, "week": {DAYS[day]: spans for day in self.days},
            "holidays": {str(day): "off" for day in self.holidays}})

    def due(self, at, code, cut_off):
        if code == ASAP:
            # Under the standard never later than what is less urgent.
            own = (at + self.hour).astimezone(pytz.utc)
            return own if cut_off is None else min(own, self.due(at, TODAY, cut_off))
        local = at.astimezone(self.tz)
        day, minute = local.date(), local.hour * 60 + local.minute
        if minute >= self.closes or cut_off is not None and minute >= cut_off:
            day += datetime.timedelta(days=1)
        if not self.works(day):
            day = self.after(day, 1)
        if code == SOMETIME and cut_off is None:
            day = self.after(day, 4)
        return self.tz.localize(datetime.datetime.combine(day, clock(self.closes))).astimezone(pytz.utc)

    def works(self, day):
        return self.week.is_working_day(day, extra_holidays=self.holidays)

    def after(self, day, count):
        return self.week.add_working_days(day, count, extra_holidays=self.holidays)


def clock(minutes):
    return datetime.time(minutes // 60, minutes % 60)


def text(minutes):
    return f"{minutes // 60:02}:{minutes % 60:02}"


def test_ten_thousand_due_times_agree_with_calendars_of_others(tmp_path):
    warnings.simplefilter("ignore")
    chance = random.Random(15)
    lines, expected = [], []
    for _ in range(CASES // EACH):
        office = Office(chance)
        lines.append(office.line())
        for _ in range(EACH):
            at = datetime.datetime(2026, 1, 1, tzinfo=pytz.utc) + datetime.timedelta(
                minutes=chance.randrange(2 * 365 * 24 * 60))
            code = chance.choice([ASAP, TODAY, TODAY, SOMETIME])
            cut_off = chance.choice([None, 16 * 60 + 30, 14 * 60, 15 * 60 + 45])
            lines.append(f"{at:%Y-%m-%dT%H:%M:%S.000Z} {code} {text(cut_off) if cut_off is not None else '-'}")
            expected.append(f"{office.due(at, code, cut_off):%Y-%m-%dT%H:%M:%S.000Z}")
    file = tmp_path / "calls.txt"
    file.write_text("\n".join(lines))
    reckoned = ringback("standards", "due", file).stdout.split()
    calls = [line for line in lines if not line.startswith("{")]
    wrong = [case for case in zip(calls, reckoned, expected) if case[1] != case[2]]
    assert len(reckoned) == CASES and not wrong, f"{len(wrong)} differ, such as {wrong[:5]}"
