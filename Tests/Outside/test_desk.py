"""The desk on one screen: few keys, nothing that moves, File always in sight."""
import pytest

from harness.chromium import Keys
from harness.client import good
from harness.office import fresh_number

pytestmark = pytest.mark.browser

PLACES = """
  return ['.owner', '#regarding', '#told', '#around', '#file'].map(at => {
    const box = document.querySelector(`#message ${at}`).getBoundingClientRect()
    return [Math.round(box.left), Math.round(box.top)]
  })"""
IN_SIGHT = """
  const box = document.getElementById('file').getBoundingClientRect()
  return document.elementFromPoint(box.left + box.width / 2, box.bottom - 2)?.closest('#file') !== null && box.top > 0"""
VALUE = "return document.querySelector(`#message [name='${arguments[0]}']`).value"


@pytest.fixture
def desk(sqlite_office, browser):
    browser.visit(sqlite_office.server.url).sign_in("Otto").open("/desk")
    browser.until(lambda: browser.focus == "q", "the field for the caller has the focus")
    yield browser
    browser.look_like()


def contact(office, name):
    return good(office.fay.post("/contacts", {"name": name, "numbers": [{"label": "", "number": fresh_number()}]}), 201)


def test_a_known_caller_takes_at_most_six_keys_and_the_text(sqlite_office, desk):
    office = sqlite_office
    known = contact(office, "Quintessa Quarles")
    office.call_for("Ana", caller={"name": known["name"], "contact": known["id"]})
    keys = 0

    def press(*pressed):
        nonlocal keys
        keys += 1
        desk.press(*pressed)

    for _ in range(3):
        keys = 0
        desk.press("quintessa")
        desk.wait_for_text("Quintessa Quarles", "#results")
        desk.wait_for_text("Quintessa Quarles", "[data-fill=card]")
        press(Keys.ENTER)
        desk.until(lambda: desk.focus == "regarding", "the owner is proposed, so the subject is next")
        assert desk.script(VALUE, "for") == "Ana"
        desk.press("the harbor plan")
        press(Keys.CONTROL, Keys.ENTER)
        desk.wait_for_text("owes Quintessa Quarles a call", "#notices")
        desk.until(lambda: desk.focus == "q", "ready for the next call")
        assert keys <= 6


@pytest.mark.parametrize("size", [(1440, 900), (1024, 768)])
def test_results_lie_over_the_form_and_file_stays_in_sight(sqlite_office, desk, size):
    office = sqlite_office
    first = {1440: "Wilhelmina", 1024: "Ottoline"}[size[0]]
    known = contact(office, f"{first} Wexford")
    office.call_for("Ana", caller={"name": known["name"], "contact": known["id"]}, regarding="the west wing " * 5)
    desk.look_like(width=size[0], height=size[1])
    desk.open("/desk")
    places = desk.script(PLACES)
    assert desk.script(IN_SIGHT)
    desk.press(first.lower())
    desk.wait_for_text(known["name"], "#results")
    assert desk.script(PLACES) == places
    desk.press(Keys.ENTER)
    desk.until(lambda: desk.focus in ("for", "regarding"), "they are chosen")
    desk.wait_for_text("File separately", "#message .asks")
    assert desk.script(PLACES) == places and desk.script(IN_SIGHT)


def test_a_name_left_for_the_form_is_a_new_callers_and_the_results_close(sqlite_office, desk):
    desk.press("Newly Noted")
    desk.wait_for_text("New caller", "#results")
    desk.script("document.getElementById('number').focus()")
    desk.until(lambda: desk.script(VALUE, "caller.name") == "Newly Noted", "the name is the caller's")
    assert not desk.all("#results li") and desk.find("#name").is_displayed() and not desk.find("#q").is_displayed()
    # To somebody else and back: the caller in the form stays.
    desk.click("#another")
    desk.until(lambda: desk.focus == "q", "another caller can be looked for")
    desk.press(Keys.ESCAPE)
    assert desk.find("#name").is_displayed() and desk.script(VALUE, "caller.name") == "Newly Noted"


def test_callers_on_hold_are_taken_back_by_the_key_on_them(sqlite_office, desk):
    office = sqlite_office
    for held in good(office.otto.get("/waiting"))["waiting"]:
        good(office.otto.delete(f"/waiting/{held['id']}"), 204)
    for name in ("Held Helga", "Held Hector"):
        good(office.otto.post("/waiting", {"line": "2", "name": name, "number": "", "for": "", "draft": {}}), 201)
    desk.open("/desk")
    desk.wait_for_text("Held Hector", "#waiting")
    order = desk.script("return [...document.querySelectorAll('#waiting b')].map(each => each.innerText)")
    desk.press(Keys.F10)
    desk.until(lambda: desk.script(VALUE, "caller.name") == order[1], "the second is in the form")
    for held in good(office.otto.get("/waiting"))["waiting"]:
        good(office.otto.delete(f"/waiting/{held['id']}"), 204)


def test_file_is_in_reach_on_a_telephone_wherever_the_form_stands(sqlite_office, desk):
    desk.look_like(width=390, height=844)
    desk.open("/desk")
    for field in ("q", "regarding", "told"):
        desk.script("document.getElementById(arguments[0]).focus()", field)
        assert desk.script(IN_SIGHT), field
