"""Trying every phone for an ASAP call: by a browser with keys alone, by programs, at the command line."""
import threading
import time

import pytest

from harness.chromium import Keys
from harness.client import good, problem
from harness.office import email, fresh_number
from test_cli import AtTheTerminal, CONFLICT, FORBIDDEN

PHONES = [
    {"label": "Desk", "kind": "phone", "address": "713 555 0100"},
    {"label": "Car", "kind": "phone", "address": "713 555 0101"},
]


@pytest.fixture
def asap(sqlite_office):
    """A new ASAP call for Margaret, whose phones are these."""
    office = sqlite_office

    def call(ways=PHONES):
        good(office.margaret.put(f"/people/{office.id('Margaret')}/reach", {"ways": ways}))
        return office.call_for("Margaret", name="John Smith", number=fresh_number(), code=1)["id"]

    return call


def outcomes(ladder):
    return [step["outcome"] for step in ladder["steps"]]


def test_a_person_in_a_path_is_an_id_or_an_address(sqlite_office, asap):
    asap()
    named = good(sqlite_office.jamie.get(f"/people/{email('Margaret')}/reach"))
    assert [way["label"] for way in named["ways"]] == ["Desk", "Car"]
    assert named["ways"][0]["address"] == "+17135550100"


@pytest.mark.parametrize("way, field", [
    ({"label": "", "kind": "phone", "address": "713 555 0100"}, "ways.0.label"),
    ({"label": "Car", "kind": "phone", "address": "12"}, "ways.0.address"),
    ({"label": "Car", "kind": "phone", "address": "713 555 0100", "hours": "evenings"}, "ways.0.hours"),
    ({"label": "Mail", "kind": "email", "address": "somebody@else.example"}, "ways.0.address"),
    ({"label": "Text", "kind": "webhook", "address": "http://sms.example.com"}, "ways.0.address"),
    ({"label": "Text", "kind": "webhook", "address": "https://169.254.169.254/"}, "ways.0.address"),
    ({"label": "Text", "kind": "webhook", "address": "https://127.0.0.1/"}, "ways.0.address"),
])
def test_a_wrong_row_is_named_and_nothing_is_saved(sqlite_office, way, field):
    path = f"/people/{sqlite_office.id('Margaret')}/reach"
    before = good(sqlite_office.margaret.get(path))
    wrong = problem(sqlite_office.margaret.put(path, {"ways": [way]}), 422)
    assert [each["field"] for each in wrong["errors"]] == [field]
    assert good(sqlite_office.margaret.get(path)) == before


def test_two_who_record_the_same_phone_at_once_are_not_both_taken(sqlite_office, asap):
    office, message = sqlite_office, asap()
    good(office.jamie.post(f"/messages/{message}/ladder"), 201)
    answers = []

    def record(client):
        answers.append(client.post(
            f"/messages/{message}/ladder/steps", {"way": 1, "outcome": "noAnswer", "seen": 0}))

    both = [threading.Thread(target=record, args=(client,)) for client in (office.jamie, office.lou)]
    for each in both:
        each.start()
    for each in both:
        each.join()
    assert sorted(answer.status_code for answer in answers) == [201, 409]
    told = next(answer.json() for answer in answers if answer.status_code == 409)
    assert told["code"] == "ladder.tried-already"
    assert "Jamie" in told["detail"] or "Lou" in told["detail"]
    assert outcomes(good(office.jamie.get(f"/messages/{message}/ladder"))) == ["noAnswer"]


def test_a_repeated_request_records_one_step(sqlite_office, asap):
    office, message = sqlite_office, asap()
    good(office.jamie.post(f"/messages/{message}/ladder"), 201)
    for _ in range(2):
        said = office.jamie.post(
            f"/messages/{message}/ladder/steps", {"way": 1, "outcome": "busy"}, key="one-step-" + message)
        assert said.status_code == 201
    assert outcomes(good(office.jamie.get(f"/messages/{message}/ladder"))) == ["busy"]


def test_one_confirmation_stops_all_within_a_second_on_every_screen(sqlite_office, asap, browser, second_browser):
    office, message = sqlite_office, asap([{"label": "Screen", "kind": "screen"}, *PHONES])
    sheet = f"/sheets/{office.id('Margaret')}"
    browser.visit(office.server.url).sign_in("Margaret").open(sheet)
    second_browser.visit(office.server.url).sign_in("Jamie").open(f"/messages/{message}/ladder")
    second_browser.click("form .button.main")
    second_browser.wait_for_text("0 of 2 phones tried")
    # By keys alone.
    second_browser.press("n")
    second_browser.wait_for_text("1 of 2 phones tried")
    browser.wait_for_text("Jamie is trying to reach you", "#offers")
    browser.click("#offers .button.main")
    browser.wait_for_text("Confirmed", "#notices")
    pressed = time.monotonic()
    while good(office.jamie.get(f"/messages/{message}/ladder"))["phase"] != "acknowledged":
        assert time.monotonic() - pressed < 1
    browser.until(lambda: "trying to reach you" not in browser.text("#offers"), "she is not asked any more")
    # The other screen shows it by itself, and a key does nothing more.
    second_browser.wait_for_text("Margaret knows", seconds=2)
    second_browser.press("n")
    assert outcomes(good(office.jamie.get(f"/messages/{message}/ladder"))) == ["sent", "noAnswer", "acknowledged"]
    assert second_browser.complaints() == []


def test_left_word_asks_with_whom_and_no_letter_of_a_name_is_an_outcome(sqlite_office, asap, browser):
    office, message = sqlite_office, asap()
    good(office.jamie.post(f"/messages/{message}/ladder"), 201)
    browser.visit(office.server.url).sign_in("Jamie").open(f"/messages/{message}/ladder")
    for key in ["l", *"the driver"]:
        browser.press(key)
    assert outcomes(good(office.jamie.get(f"/messages/{message}/ladder"))) == []
    browser.press(Keys.ENTER)
    browser.wait_for_text("Left word with the driver,")
    assert outcomes(good(office.jamie.get(f"/messages/{message}/ladder"))) == ["leftWord"]


def test_a_step_recorded_by_mistake_is_undone_where_it_was_recorded(sqlite_office, asap, browser):
    office, message = sqlite_office, asap()
    good(office.jamie.post(f"/messages/{message}/ladder"), 201)
    browser.visit(office.server.url).sign_in("Jamie").open(f"/messages/{message}/ladder")
    browser.press("t")
    browser.wait_for_text("Margaret knows")
    browser.press("u")
    browser.wait_for_text("taken back")
    assert good(office.jamie.get(f"/messages/{message}/ladder"))["phase"] == "running"


def test_the_page_works_without_scripts(sqlite_office, asap, browser):
    office, message = sqlite_office, asap()
    browser.visit(office.server.url)
    browser.look_like(scripts=False)
    browser.sign_in("Jamie").open(f"/messages/{message}/ladder")
    browser.find("form .button.main").click()
    browser.find("button[value=voicemail]").click()
    assert outcomes(good(office.jamie.get(f"/messages/{message}/ladder"))) == ["voicemail"]
    browser.look_like()


def test_a_reach_list_is_set_on_its_page_and_nothing_typed_is_lost(sqlite_office, asap, browser):
    office = sqlite_office
    asap()
    browser.visit(office.server.url).sign_in("Margaret").open(f"/people/{office.id('Margaret')}/reach")
    fields = browser.all("[name=label]"), browser.all("[name=address]")
    fields[0][2].send_keys("Boat")
    fields[1][2].send_keys("not a number")
    browser.click(".savebar button")
    browser.wait_for_text("“Boat” needs a telephone number")
    address = browser.all("[name=address]")[2]
    assert address.get_attribute("value") == "not a number"
    address.clear()
    address.send_keys("713 555 0109")
    # The last becomes the first.
    order = browser.all("[name=order]")[2]
    order.clear()
    order.send_keys("0")
    browser.click(".savebar button")
    browser.wait_for_text("Saved", "#notices")
    ways = good(office.jamie.get(f"/people/{office.id('Margaret')}/reach"))["ways"]
    assert [way["label"] for way in ways] == ["Boat", "Desk", "Car"]


def test_it_is_worked_at_the_command_line(sqlite_office, asap, tmp_path):
    office, message = sqlite_office, asap()
    jamie, margaret = AtTheTerminal(office, "Jamie"), AtTheTerminal(office, "Margaret")
    phones = tmp_path / "phones.txt"
    phones.write_text("# hers\nDesk | phone | 713 555 0100\nHome | phone | 713 555 0102 | 0–24\n\nScreen | on screen\n")
    shown = jamie("reach", "margaret", "set", phones, "--idle", "30")
    assert "Home" in shown and "00:00–24:00" in shown
    assert [way["kind"] for way in margaret.json("reach")["ways"]] == ["phone", "phone", "screen"]
    assert "0 of 2 phones tried" in jamie("ladder", "start", message)
    assert "1 of 2 phones tried" in jamie("ladder", "step", message, 1, "left-word", "--with", "the driver")
    jamie("ladder", "step", message, 1, "busy", exits=CONFLICT)
    AtTheTerminal(office, "Otto")("ladder", "start", message, exits=FORBIDDEN)
    back = jamie.json("ladder", "back", message, 1)
    assert back["tried"] == 0 and back["steps"][0]["takenBack"]
    assert "knows" in margaret("ladder", "ack", message)
    assert "Desk" in jamie("ladder", message)


def test_who_may_not_know_the_numbers_sees_how_far_it_came(sqlite_office, asap):
    office, message = sqlite_office, asap()
    good(office.jamie.post(f"/messages/{message}/ladder"), 201)
    good(office.jamie.post(f"/messages/{message}/ladder/steps", {"way": 2, "outcome": "leftWord", "with": "Dora"}), 201)
    for client in (office.max, office.otto):
        seen = good(client.get(f"/messages/{message}/ladder"))
        assert seen["summary"] == "1 of 2 phones tried"
        assert [(way["label"], way["address"]) for way in seen["ways"]] == [(None, None)] * 2
        assert "Dora" not in str(seen) and "5550101" not in str(seen)
