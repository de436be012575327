"""What has the focus after each act, and what takes a key: docs/keyboard.md, line by line."""
import time

import pytest

from harness.chromium import Keys
from harness.client import good
from harness.office import email, fresh_number

pytestmark = pytest.mark.browser


@pytest.fixture
def sheet(new_office):
    """A separate office with three calls for Margaret, all of one code."""
    with new_office() as office:
        for name in ("First", "Second", "Third"):
            entry = office.call_for("Margaret", name=name, code=2)
            good(office.jamie.post(f"/messages/{entry['id']}/place", {"before": None}))
        yield office


@pytest.fixture
def on_the_sheet(sheet, browser):
    browser.visit(sheet.server.url).sign_in("Jamie").open(f"/sheets/{sheet.id('Margaret')}")
    browser.until(lambda: browser.focus == "main", "the page has the focus, so that its keys work")
    browser.press("j")
    focused(browser, "Second")
    browser.press("k")
    focused(browser, "First")
    return browser


def focused(browser, name):
    browser.until(lambda: browser.focus == name, f"{name} has the focus, not {browser.focus}", 20)


# What has the focus


def test_sign_in_takes_the_focus_and_then_the_password(sqlite_office, browser):
    browser.visit(sqlite_office.server.url).open("/sign-in")
    focused(browser, "email")
    browser.press(email("Ana"), Keys.TAB, "wrong", Keys.ENTER)
    browser.wait_for_text("Wrong email or password")
    focused(browser, "password")


def test_the_first_tab_leads_past_the_bar(sqlite_office, browser):
    browser.visit(sqlite_office.server.url).sign_in("Ana").open("/profile")
    browser.press(Keys.TAB)
    assert browser.focus == "Skip to the page"
    browser.press(Keys.ENTER)
    focused(browser, "main")


def test_the_desk_asks_who_is_calling_and_does_so_again_after_filing(sqlite_office, browser):
    browser.visit(sqlite_office.server.url).sign_in("Otto").open("/desk")
    focused(browser, "q")
    browser.press(fresh_number(), Keys.ENTER)
    focused(browser, "caller.name")
    browser.press("Focused Fiona", Keys.TAB, Keys.TAB)
    for _ in range(3):
        if browser.focus != "for":
            browser.press(Keys.TAB)
    browser.press("Ana", Keys.TAB, "about the roof", Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Filed: Ana owes Focused Fiona a call", "#notices")
    focused(browser, "q")


def test_the_list_is_one_stop_and_j_and_k_move_in_it(on_the_sheet):
    on_the_sheet.press("j")
    focused(on_the_sheet, "Second")
    on_the_sheet.press("k")
    focused(on_the_sheet, "First")
    stops = on_the_sheet.script("return [...document.querySelectorAll('#entries .who a')].filter(a => a.tabIndex >= 0).length")
    assert stops == 1


def test_an_act_that_removes_the_entry_gives_the_focus_to_the_one_in_its_place(on_the_sheet):
    on_the_sheet.press("t")
    on_the_sheet.wait_for_text("Talked: First", "#notices")
    focused(on_the_sheet, "Second")
    time.sleep(0.7)  # two letters at once would be prose
    on_the_sheet.press("u")
    on_the_sheet.wait_for_text("First", "#entries")
    focused(on_the_sheet, "First")


def test_an_act_that_keeps_the_entry_keeps_the_focus(on_the_sheet):
    on_the_sheet.press("n")
    on_the_sheet.wait_for_text("No answer: First", "#notices")
    focused(on_the_sheet, "First")


def test_an_act_that_asks_takes_the_focus_and_gives_it_back(on_the_sheet):
    on_the_sheet.press("l")
    focused(on_the_sheet, "with")
    on_the_sheet.press(Keys.ESCAPE)
    on_the_sheet.until(lambda: not on_the_sheet.all("#acts details[open]"), "it is closed")
    assert on_the_sheet.script("return document.activeElement.closest('#acts, #entries') !== null")
    on_the_sheet.press("j", "k")
    on_the_sheet.press("l")
    focused(on_the_sheet, "with")
    on_the_sheet.press("Priya", Keys.ENTER)
    on_the_sheet.wait_for_text("Left word: First", "#notices")
    focused(on_the_sheet, "Second")


def test_the_list_of_keys_gives_the_focus_back(on_the_sheet):
    on_the_sheet.press("?")
    on_the_sheet.until(lambda: on_the_sheet.all("#keys[open]"), "the keys are shown")
    on_the_sheet.press(Keys.ESCAPE)
    focused(on_the_sheet, "First")


def test_the_menu_closes_by_escape_and_gives_the_focus_back(on_the_sheet):
    on_the_sheet.script("document.querySelector('.account > summary').focus()")
    on_the_sheet.press(Keys.ENTER)
    on_the_sheet.until(lambda: on_the_sheet.all(".account[open]"), "the menu is open")
    on_the_sheet.press(Keys.TAB, Keys.ESCAPE)
    on_the_sheet.until(lambda: not on_the_sheet.all(".account[open]"), "the menu is closed")
    assert on_the_sheet.script("return document.activeElement.matches('.account > summary')")


def test_what_is_wrong_takes_the_focus_to_its_field(sqlite_office, browser):
    browser.visit(sqlite_office.server.url).sign_in("Otto").open("/desk")
    focused(browser, "q")
    browser.press(fresh_number(), Keys.ENTER)
    focused(browser, "caller.name")
    browser.press("Wrong Wanda", Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("who the message is for", ".fault")
    assert browser.script("return document.activeElement.getAttribute('aria-invalid')") == "true"


def test_a_change_by_somebody_else_does_not_take_the_focus(sheet, on_the_sheet):
    on_the_sheet.press("j")
    focused(on_the_sheet, "Second")
    sheet.call_for("Margaret", name="Fourth", code=1)
    on_the_sheet.wait_for_text("Fourth", "#entries")
    focused(on_the_sheet, "Second")


# What takes a key


def test_in_a_field_every_key_is_text(on_the_sheet):
    on_the_sheet.press("/")
    on_the_sheet.press("tnjk")
    assert on_the_sheet.script("return document.activeElement.value") == "tnjk"
    assert on_the_sheet.text("#notices") == ""


def test_single_keys_can_be_turned_off_and_the_list_of_keys_still_opens(on_the_sheet):
    on_the_sheet.press("?").click("#keys-on")
    on_the_sheet.wait_for_text("Single keys are off", "#notices")
    on_the_sheet.press(Keys.ESCAPE)
    on_the_sheet.press("j")
    focused(on_the_sheet, "First")
    on_the_sheet.press("?")
    on_the_sheet.until(lambda: on_the_sheet.all("#keys[open]"), "the keys are shown")


def test_a_space_in_the_list_of_keys_turns_nothing_off(on_the_sheet):
    on_the_sheet.press("?")
    focused(on_the_sheet, "Close")
    assert on_the_sheet.script("return document.activeElement.closest('#keys') !== null")
    on_the_sheet.press(Keys.SPACE)
    on_the_sheet.until(lambda: not on_the_sheet.all("#keys[open]"), "it is closed")
    on_the_sheet.press("j")
    focused(on_the_sheet, "Second")


def test_enter_opens_the_entry_that_is_selected_when_the_sheet_opens(sheet, browser):
    browser.visit(sheet.server.url).sign_in("Jamie").open(f"/sheets/{sheet.id('Margaret')}")
    browser.until(lambda: browser.focus == "main", "the page has the focus")
    browser.press(Keys.ENTER)
    browser.until(lambda: browser.script("return location.pathname").startswith("/messages/"), "it is open")


def test_the_list_of_keys_opens_by_mouse_too(on_the_sheet):
    on_the_sheet.click("[data-keys]")
    on_the_sheet.until(lambda: on_the_sheet.all("#keys[open]"), "the keys are shown")


def test_large_type_is_remembered_on_this_device_and_moves_nothing_afterwards(on_the_sheet):
    small = on_the_sheet.find(".entry").rect["height"]
    on_the_sheet.click("#large")
    assert on_the_sheet.find(".entry").rect["height"] > small
    on_the_sheet.driver.refresh()
    assert on_the_sheet.find(".entry").rect["height"] > small
    assert 'data-density="large"' in on_the_sheet.driver.page_source.split("<head>")[0]
    on_the_sheet.click("#large")
    on_the_sheet.driver.refresh()
    assert on_the_sheet.find(".entry").rect["height"] == small
