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


def test_enter_goes_on_to_the_next_field_and_files_nothing(sqlite_office, desk):
    number = fresh_number()
    desk.press(number, Keys.TAB)
    desk.until(lambda: desk.focus == "caller.name", "after the number the name is asked for")
    assert desk.script(VALUE, "caller.number") == number
    for typed, then in [
            ("Entering Enid", "caller.number"), ("", "for"), ("margar", "regarding"), ("the harbor plan", "code"),
            ("", "told"), ("she will call", "file")]:
        desk.press(typed, Keys.ENTER) if typed else desk.press(Keys.ENTER)
        desk.until(lambda: desk.focus.startswith(then) or desk.script("return document.activeElement.id") == then, then)
    assert desk.script(VALUE, "for") == "Margaret"
    assert desk.text("#notices") == ""
    desk.press(Keys.ESCAPE)
    desk.wait_for_text("Put aside: Entering Enid", "#notices")
    desk.click("#notices button")
    desk.until(lambda: desk.script(VALUE, "regarding") == "the harbor plan", "what was put aside is there again")


def test_the_button_says_what_it_does_while_another_name_is_typed(sqlite_office, desk):
    office = sqlite_office
    known = contact(office, "Renata Renamed")
    office.call_for("Ana", caller={"name": known["name"], "contact": known["id"]})
    desk.press("renata renamed")
    desk.wait_for_text("Renata Renamed", "#results")
    desk.press(Keys.ENTER)
    desk.wait_for_text("Add as 2nd call", "#file")
    desk.script("document.getElementById('name').select()")
    desk.press("Zebulon Quux")
    desk.until(lambda: "Add as" not in desk.text("#file"), "somebody else's call is a message of its own")


def test_somebody_else_on_a_known_number_is_not_taken_for_its_contact(sqlite_office, desk):
    """Seen to fail: the answer that came back ticked the first choice in place of the second."""
    office = sqlite_office
    known = contact(office, "Henrietta Household")
    office.call_for("Ana", caller={"name": known["name"], "contact": known["id"]})
    desk.press("henrietta house")
    desk.wait_for_text("Henrietta Household", "#results")
    desk.press(Keys.ENTER)
    desk.wait_for_text("Add as 2nd call", "#file")
    desk.script("document.getElementById('name').select()")
    desk.press("Bertram Boarder", Keys.TAB)
    desk.wait_for_text("Is it them or somebody else?", "[data-fill=same]")
    desk.script("document.querySelector('[name=\"caller.is\"][value=another]').focus()")
    desk.script("for (const each of document.querySelectorAll('[name=\"caller.is\"]')) each.dataset.old = 'yes'")
    desk.press(Keys.SPACE)
    desk.until(lambda: not desk.all("[data-old]"), "the answer was looked at")
    assert desk.script("return document.querySelector('[name=\"caller.is\"]:checked').value") == "another"
    desk.script("document.getElementById('for').select()")
    desk.press("Ana", Keys.TAB, "the parking space", Keys.CONTROL, Keys.ENTER)
    desk.wait_for_text("owes Bertram Boarder a call", "#notices")


def test_what_was_said_is_checked_while_nobody_is_named(sqlite_office, desk):
    desk.script("document.getElementById('for').focus()")
    desk.press("Nonesuch")
    desk.script("document.getElementById('told').focus()")
    desk.press("She will call by 4 pm")
    desk.wait_for_text("promises a time", "#promises")


def test_nothing_moves_on_the_desk_when_a_draft_is_put_aside(sqlite_office, desk):
    places = desk.script(PLACES)
    desk.press("Shifting Shirley", Keys.TAB, "713-555-0142 ext. 77")
    desk.press(Keys.ESCAPE)
    desk.wait_for_text("draft", "#kept")
    assert desk.script(PLACES) == places


def test_a_second_window_is_another_call(sqlite_office, desk):
    desk.press("Window One", Keys.TAB)
    here = desk.driver.current_window_handle
    desk.driver.switch_to.new_window("tab")
    desk.open("/desk")
    desk.until(lambda: desk.focus == "q", "another window begins with another caller")
    desk.press("Window Two", Keys.TAB)
    desk.until(lambda: desk.script(VALUE, "caller.name") == "Window Two", "typed")
    desk.driver.close()
    desk.driver.switch_to.window(here)
    assert desk.script(VALUE, "caller.name") == "Window One"
    desk.press(Keys.ESCAPE)
    desk.wait_for_text("Put aside: Window One", "#notices")
    desk.until(lambda: desk.open("/desk").script(VALUE, "caller.name") == "Window Two", "what a closed window left")
    desk.press(Keys.ESCAPE)


def test_on_a_telephone_file_stays_under_the_thumb_and_undo_does_not_come_under_it(sqlite_office, desk):
    desk.look_like(width=390, height=844)
    desk.open("/desk")
    where = "return document.getElementById('file').getBoundingClientRect().top"
    before = desk.script(where)
    desk.press("Thumbing Theo", Keys.TAB, fresh_number(), Keys.ENTER)
    desk.press("Ana", Keys.ENTER)
    desk.press(Keys.CONTROL, Keys.ENTER)
    desk.wait_for_text("owes Thumbing Theo a call", "#notices")
    assert desk.script(where) == before
