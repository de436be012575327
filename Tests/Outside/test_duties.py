"""Who does what: by the API, at the command line, on the pages, with hands that go wrong."""
import datetime
import json

import pytest

from harness.browsing import Visitor
from harness.client import good, problem
from harness.office import PASSWORD, email
from harness.server import ringback


@pytest.fixture
def office(new_office):
    with new_office() as office:
        yield office


def command(office, name, *words, exits=0):
    surroundings = {"RINGBACK_SERVER": office.server.url, "RINGBACK_TOKEN": office.known.tokens[name]}
    done = ringback("duties", *words, check=False, environment=surroundings)
    assert done.returncode == exits, f"{words}: exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout if exits == 0 else done.stderr


def test_a_duty_is_found_proposed_confirmed_and_told(office):
    made = good(office.dana.post("/duties", {
        "name": "Invoices", "words": ["billing"], "holder": office.id("Ana"), "from": "2025-01-02"}), 201)
    duty = f"/duties/{made['id']}"
    for question in ("who does invoices?", "BILLING", "invoises"):
        found = good(office.otto.get("/duties", q=question))["duties"]
        assert [one["holder"]["name"] for one in found] == ["Ana"], question
    assert "Ana" in command(office, "Otto", "who", "does", "invoices?")

    # Ana proposes; nothing moves until Dana, who leads it, confirms.
    soon = str(datetime.date.today() + datetime.timedelta(days=3))
    proposed = good(office.ana.post(duty + "/holders", {
        "person": office.id("Tom"), "from": soon, "leftOut": "the archive", "why": "I do slides now"}), 201)
    assert proposed["holder"]["name"] == "Ana" and proposed["next"] is None and proposed["pending"]["why"]
    assert good(office.eve.get(duty))["pending"] is None
    assert good(office.dana.get("/me/duty-proposals"))["duties"][0]["id"] == made["id"]
    assert "next: Tom" in command(office, "Dana", "confirm", "invoices")
    assert good(office.eve.get(duty))["next"]["holder"]["name"] == "Tom"
    assert "Tom will hold “Invoices”" in good(office.dana.get(duty + "/announcement"))["en"]
    good(office.dana.post(duty + "/announcement", {"text": "Please ask Tom.", "to": [office.id("Otto")]}))

    # What is wrong is said, and what to do.
    problem(office.dana.post(duty + "/holders", {"person": office.id("Otto"), "from": soon}), 409, "duty.one-holder")
    problem(office.dana.post(duty + "/holders", {"person": office.id("Otto"), "from": "2025-01-03"}), 422, "duty.too-early")
    problem(office.dana.post("/duties", {"name": " INVOICES "}), 409, "duty.exists")
    problem(office.dana.post("/duties", {"name": "x" * 10_000}), 422)
    problem(office.dana.post(duty + "/holders", {"person": "0" * 26}), 404)
    assert "one holder" in command(office, "Dana", "set", "invoices", "--holder", "ana", "--holder", "tom", exits=64)
    assert "not a duty" not in command(office, "Dana", "show", "nothing at all", exits=66)


def test_the_pages_say_who_does_what_and_keep_what_was_typed(office):
    with Visitor(office.server.url) as dana:
        dana.sign_in(email("Dana"), PASSWORD)
        page = dana.send(
            dana.open("/duties/new"), "/duties/new", name="<b>Slides</b> \u202eفواتير",
            words="posters, presentations\nhandouts", lead=office.id("Dana"), holder=office.id("Ana"))
        assert "<b>Slides</b> فواتير" in page.text and "<b>Slides" not in page.response.text
        assert "Ana" in dana.open("/find?q=who+does+posters").text
        assert "Ana" in dana.open("/duties?q=handout").text
        long = dana.send(
            dana.open("/duties/new"), "/duties/new", name="y" * 400, words="kept words", lead=office.id("Dana"))
        assert long.status == 422 and "kept words" in long.response.text and "y" * 400 in long.response.text
        assert "1 duty" in dana.open("/duties/new").response.text

    # Load stands beside each name, and a limit asks either these or those.
    good(office.dana.put(f"/people/{office.id('Ana')}/load-limit", {"most": 0}))
    entry = office.call_for("Tom", name="Kim Hale")
    problem(office.tom.post(f"/messages/{entry['id']}/handovers", {"to": "Ana"}), 409, "load.over-limit")
    offered = good(office.tom.post(
        f"/messages/{entry['id']}/handovers", {"to": "Ana", "aside": "the posters"}), 201)
    assert "the posters" in json.dumps(offered)
    assert "AT MOST" in command(office, "Dana", "load", "ana", "--most", "30")


def test_not_mine_goes_to_whoever_holds_the_duty_with_why(office):
    good(office.dana.post("/duties", {"name": "Invoices", "holder": office.id("Ana")}), 201)
    entry = office.call_for("Tom", name="Lee Hale", regarding="about an invoice")
    answered = good(office.tom.post(f"/messages/{entry['id']}/answers", {"answer": "notMine", "text": "Not my work"}))
    said = json.dumps(answered, ensure_ascii=False)
    assert "“Invoices”, which you hold" in said and "Not my work" in said
    assert good(office.dana.get("/duties", q="invoices"))["duties"][0]["holder"]["name"] == "Ana"
