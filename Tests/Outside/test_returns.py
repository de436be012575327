"""Word left and who calls back, messages held back, favors between assistants: over the API, at the command line, at the
desk and on the sheet."""
import pytest

from harness.chromium import Keys
from harness.client import good
from harness.office import fresh_number
from test_cli import MISTYPED, WRONG, AtTheTerminal


@pytest.fixture
def abbey(new_office):
    """Word was left with Dora for John Smith of Abbey Pictures, on Margaret's sheet."""
    with new_office() as office:
        office.mobile, office.doras, office.switchboard = fresh_number(), fresh_number(), fresh_number()
        office.john = good(office.fay.post("/contacts", {
            "name": "John Smith", "company": "Abbey Pictures", "numbers": [
                {"label": "mobile", "number": office.mobile},
                {"label": "office", "number": office.switchboard, "shared": True}]}), 201)["id"]
        office.dora = good(office.fay.post(
            f"/contacts/{office.john}/assistants", {"name": "Dora Lang", "number": office.doras}), 201)["id"]
        office.entry = office.call_for("Margaret", contact=office.john, regarding="the harbor deal")["id"]
        good(office.jamie.post(f"/messages/{office.entry}/attempts", {
            "outcome": "leftWord", "with": "Dora", "wait": "1h"}))
        yield office


def returns(office, client=None, **query):
    return good((client or office.otto).get("/returns", **query))["returns"]


def test_a_call_back_is_offered_whoever_rings_and_added_once_somebody_says_so(abbey):
    for number, way in [(abbey.mobile, "themselves"), (abbey.doras, "assistant"), (abbey.switchboard, "switchboard")]:
        offered, = returns(abbey, number=number)
        assert (offered["message"], offered["way"], offered["with"]) == (abbey.entry, way, "Dora")
    assert returns(abbey, number=fresh_number()) == [] and returns(abbey, abbey.eve, number=abbey.doras) == []
    assert good(abbey.otto.get(f"/contacts/{abbey.dora}"))["returns"][0]["message"] == abbey.entry
    added = good(abbey.otto.post("/messages", {
        "returns": abbey.entry, "caller": {"name": "Dora Lang", "number": abbey.doras}, "regarding": "he is free now"}), 201)
    assert added["id"] == abbey.entry and added["face"] == "sheet" and added["waitingUntil"] is None
    assert added["phoneTag"] == {"ours": 1, "theirs": 1, "needsWayOut": False}
    file = good(abbey.jamie.get(f"/messages/{abbey.entry}"))
    call, attempt = file["calls"][0], file["attempts"][0]
    assert (call["name"], call["returns"]) == ("Dora Lang", attempt["id"])
    again = good(abbey.jamie.post(f"/messages/{abbey.entry}/attempts", {"outcome": "leftWord", "with": "Dora"}))
    assert again["phoneTag"]["needsWayOut"]
    closed = good(abbey.jamie.post(f"/messages/{abbey.entry}/closing", {
        "outcome": "settledBetweenAssistants", "with": "Dora Lang"}))
    assert closed["closedWith"] == "Dora Lang" and "Dora Lang" in closed["done"]["said"]


def test_how_long_to_wait_is_refused_in_a_sentence_when_it_cannot_be_meant(abbey):
    for body, code in [
            ({"outcome": "leftWord", "wait": "soonish"}, "attempt.wait-unreadable"),
            ({"outcome": "leftWord", "wait": "yesterday 9:00"}, "attempt.wait-unreadable"),
            ({"outcome": "leftWord", "wait": "2020-01-01T10:00"}, "attempt.wait-past"),
            ({"outcome": "busy", "wait": "1h"}, "attempt.wait-without-word")]:
        answer = abbey.jamie.post(f"/messages/{abbey.entry}/attempts", body)
        assert answer.status_code == 422 and answer.json()["code"] == code, answer.text


def test_a_message_is_held_back_and_only_that_side_reads_why(abbey):
    jamie, entry = abbey.jamie, abbey.call_for("Margaret", name="Bo Hale")["id"]
    held = good(jamie.post(f"/messages/{entry}/hold", {"until": "in 3 hours", "reason": "wants the Hale file"}))
    assert held["hold"]["reason"] == "wants the Hale file" and held["hold"]["by"]["name"] == "Jamie" and not held["late"]
    for name in ("max", "otto", "ada"):
        hold = good(getattr(abbey, name).get(f"/messages/{entry}"))["entry"]["hold"]
        assert hold["until"] == held["hold"]["until"] and hold["reason"] == ""
    assert abbey.max.post(f"/messages/{entry}/hold", {"until": "in 3 hours"}).status_code == 403
    last = good(jamie.get(f"/sheets/{abbey.id('Margaret')}"))["entries"][-1]
    assert last["id"] == entry
    for until, code in [
            ("", "hold.until-missing"), ("soonish", "hold.unreadable"), ("2020-01-01T10:00", "hold.past"),
            ("2999-01-01T10:00", "hold.too-far")]:
        refused = jamie.post(f"/messages/{entry}/hold", {"until": until})
        assert refused.status_code == 422 and refused.json()["code"] == code, refused.text
    released = good(jamie.delete(f"/messages/{entry}/hold"))
    assert released["hold"] is None and released["done"]["undo"]
    assert jamie.delete(f"/messages/{entry}/hold").json()["code"] == "hold.not-held"
    undone = good(jamie.post(f"/messages/{entry}/undo/{released['done']['undo']}"))
    assert undone["hold"]["until"] == held["hold"]["until"]


def test_nothing_is_held_back_where_callers_are_told_when(abbey):
    discretion = good(abbey.margaret.get(f"/people/{abbey.id('Margaret')}/discretion"))
    assert discretion["promise"] == "open"
    good(abbey.margaret.put(f"/people/{abbey.id('Margaret')}/discretion", {
        "promise": "windowed", "windows": {"monday": ["14:00-16:00"]}}))
    refused = abbey.jamie.post(f"/messages/{abbey.entry}/hold", {"until": "in 3 hours"})
    assert refused.status_code == 409 and refused.json()["code"] == "hold.promised"
    assert "Margaret" in refused.json()["detail"]


def test_hold_and_favor_at_the_command_line(abbey):
    jamie = AtTheTerminal(abbey, "Jamie")
    entry = abbey.call_for("Margaret", name="Bo Hale")["id"]
    assert "held back until" in jamie("hold", entry, "--until", "in 3 hours", "--reason", "later")
    assert "held back" not in jamie("hold", entry, "--end")
    jamie("hold", entry, exits=MISTYPED)
    jamie("hold", entry, "--until", "soonish", exits=WRONG)
    jamie("contacts", "favor", "Dora Lang", "--principal", "Margaret", "--we-owe", "put us through at once")
    said = jamie("contacts", "favor", "Dora Lang", "--principal", "Margaret", "--they-owe", "a table")
    assert "put us through at once" in said and "a table" in said
    said = jamie("contacts", "favor", "Dora Lang", "--settle", "ours")
    assert "put us through at once" not in said and "a table" in said
    assert "a table" in jamie("contacts", "show", "Dora Lang")
    assert "a table" not in AtTheTerminal(abbey, "Max")("contacts", "show", "Dora Lang")


@pytest.mark.browser
def test_the_desk_offers_the_call_back_and_one_tick_adds_it(abbey, browser):
    browser.visit(abbey.server.url).sign_in("Otto").look_like(width=1440, height=900)
    browser.open("/desk")
    browser.press(abbey.doras)
    browser.wait_for_text("Dora Lang", "#results")
    browser.press(Keys.ENTER)
    browser.wait_for_text("left word with Dora", "[data-fill=card]")
    browser.click("[data-fill=card] input[name=returns]")
    browser.click("#file")
    browser.wait_for_text("John Smith", "#notices")
    assert good(abbey.jamie.get(f"/messages/{abbey.entry}"))["calls"][0]["name"] == "Dora Lang"


@pytest.mark.browser
def test_the_sheet_holds_back_with_one_key_and_says_until_when(abbey, browser):
    entry = abbey.call_for("Margaret", name="Bo Hale")["id"]
    browser.visit(abbey.server.url).sign_in("Jamie").look_like(width=1440, height=900)
    browser.open(f"/sheets/{abbey.id('Margaret')}?entry={entry}")
    browser.until(lambda: browser.text("#card"), "what is known of it is shown")
    browser.press("o")
    browser.until(lambda: browser.focus == "until", "the form has the focus")
    browser.press("in 3 hours", Keys.TAB, "wants the Hale file", Keys.ENTER)
    browser.wait_for_text("Held back until", f"#m-{entry}")
    browser.wait_for_text("wants the Hale file", "#card")
    browser.click("#card [data-method=DELETE] button")
    browser.until(lambda: "Held back" not in browser.text(f"#m-{entry}"), "the hold is over")
    assert good(abbey.jamie.get(f"/messages/{entry}"))["entry"]["hold"] is None
