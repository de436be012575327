"""The office's standards at the command line and by the API: adopted, checked, with exit codes that programs rely on."""
import datetime
import json

import pytest

from harness.client import good, problem
from harness.server import ringback


@pytest.fixture
def office(new_office):
    with new_office() as office:
        yield office


def command(office, name, *words, exits=0, of="standards"):
    surroundings = {"RINGBACK_SERVER": office.server.url, "RINGBACK_TOKEN": office.known.tokens[name]}
    done = ringback(of, *words, check=False, environment=surroundings)
    assert done.returncode == exits, f"{words}: exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout if exits in (0, 1) else done.stderr


def days(first, last):
    return {"from": str(first), "to": str(last)}


def test_standards_are_adopted_from_a_day_on_and_checked_with_exit_codes(office):
    today = datetime.datetime.fromisoformat(good(office.ada.get("/standards"))["today"]).date()
    past = today - datetime.timedelta(days=1)
    assert "is over" in command(office, "Ada", "adopt", "workforce", "--effective", past, exits=65)
    assert "takes a day such as" in command(office, "Ada", "adopt", "workforce", "--effective", "someday", exits=65)
    command(office, "Ana", "adopt", "workforce", exits=77)
    assert "same-workday" in command(office, "Ada", "adopt", "workforce", "--effective", today)
    command(office, "Ada", "adopt", "workforce", exits=75)

    # Yesterday nothing was in force.
    assert "nothing was found" in command(office, "Max", "check", "--day", past)
    holds = today.weekday() < 5
    found = json.loads(command(office, "Max", "check", "--day", today, "--json", exits=1 if holds else 0))
    assert bool(found["findings"]) == holds
    if holds:
        # Nobody trained Otto, and he sees that of himself alone.
        own = good(office.otto.get("/findings", **days(today, today)))["findings"]
        assert {one["person"]["name"] for one in own} == {"Otto"}
        assert command(office, "Max", "check", "--rule", "operators-trained", exits=1).count("Otto") >= 1

    problem(office.max.get("/findings", **days(today, past)), 422, "finding.days-reversed")
    problem(office.max.get("/findings", **days("2020-01-01", "2026-01-01")), 422, "finding.too-many-days")
    one = good(office.ana.post("/standards/same-workday/acknowledgement", {}))
    assert one["acknowledgedByMe"]
    problem(
        office.ada.post("/standards/same-workday/versions", {"effective": str(past), "text": "Later."}), 422,
        "standard.effective-past")
    later = good(office.ada.post(
        "/standards/same-workday/versions",
        {"effective": str(today + datetime.timedelta(days=30)), "cutOff": "15:00", "seen": 1}), 201)
    assert [version["term"]["cutOff"] for version in later["versions"]] == ["15:00", "16:30"]
    problem(
        office.ada.post("/standards/same-workday/versions", {"cutOff": "25:00"}), 422, "standard.time-wrong")

    tomorrow = today + datetime.timedelta(days=1)
    assert "still to come" in command(office, "Max", "check", "--day", tomorrow)

    # Training and questions.
    note = ("note", "Otto", "trained", "Greeting and transfer", "--by", "Max")
    command(office, "Otto", *note, of="training", exits=77)
    assert "takes a day such as" in command(office, "Max", *note, "--day", "2026-02-30", of="training", exits=65)
    assert "later day" in command(office, "Max", *note, "--again", past, of="training", exits=65)
    assert "Greeting and transfer" in command(office, "Max", *note, of="training")
    record = good(office.max.get("/training"))["people"]
    record = next(one["records"][0]["id"] for one in record if one["records"])
    assert "taken back" in command(office, "Max", "back", record, of="training")
    asked = json.loads(command(office, "Ana", "ask", "Does a text count?", "--json", of="questions"))
    assert "Yes." in command(office, "Max", "answer", asked["id"], "Yes.", of="questions")
    command(office, "Max", "answer", asked["id"], "No.", of="questions", exits=75)
    assert "Yes." in command(office, "Otto", of="questions")
