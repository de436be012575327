"""Pages to read: a message and a contact. What is edited opens where it stands, and nothing else moves."""
import pytest

from harness.chromium import Keys
from harness.client import good
from harness.office import fresh_number

pytestmark = pytest.mark.browser

TOPS = """
  return [...document.querySelectorAll('.read > *, .steps li, .trail li, .panel-head, .dock .button, .panel-body > *')]
    .filter(each => each.checkVisibility() && !each.closest('.pop')).map(each => each.getBoundingClientRect().top)"""


@pytest.fixture
def contact(sqlite_office):
    return good(sqlite_office.otto.post("/contacts", {
        "name": "Vivian Hargrove", "company": "Quayside", "note": "Likes letters",
        "numbers": [{"label": "office", "number": fresh_number()}, {"label": "mobile", "number": fresh_number()}],
    }), 201)


def test_a_message_is_read_and_its_acts_move_nothing(sqlite_office, browser):
    office = sqlite_office
    entry = office.call_for("Tom", name="Reading Rita", regarding="the fence", told="As soon as he can.")
    good(office.tom.post(f"/messages/{entry['id']}/attempts", {"outcome": "noAnswer"}))
    browser.visit(office.server.url).sign_in("Tom").open(f"/messages/{entry['id']}")
    read = browser.text(".read")
    for piece in ("Reading Rita", "the fence", "Not returned yet", "What happened", "“As soon as he can.”", "No answer."):
        assert piece in read, read
    tops = browser.script(TOPS)
    for key in ("l", "h", "."):
        browser.press(key)
        browser.until(lambda: browser.all(".dock details[open]"), f"{key} opens its form or its list")
        assert browser.script(TOPS) == tops
        browser.press(Keys.ESCAPE)
        browser.until(lambda: not browser.all(".dock details[open]"), "Esc closes it")
    # Its parts can be read alone, by links.
    browser.click(".faces a:nth-child(2)")
    browser.wait_for_text("Called.", ".trail")
    assert "No answer." not in browser.text(".trail") and "show=calls" in browser.path
    browser.press("v")
    browser.wait_for_text("Left voicemail: Reading Rita", "#notices")
    assert browser.complaints() == []


def test_a_contact_is_edited_where_it_stands_part_by_part(sqlite_office, browser, contact):
    office, path = sqlite_office, f"/contacts/{contact['id']}"
    browser.visit(office.server.url).sign_in("Otto").open(path)
    browser.find("#main").click()
    assert not browser.find("#edit").is_displayed() and "Likes letters" in browser.text(".first")
    browser.press("e")
    browser.until(lambda: browser.focus == "name", "the first field has the focus")
    assert "Likes letters" not in browser.text(".first")
    browser.press(Keys.ESCAPE)
    browser.until(lambda: not browser.find("#edit").is_displayed(), "Esc leaves it")
    assert browser.script("return document.activeElement.getAttribute('href')") == "#edit"
    browser.press(".")
    browser.until(lambda: browser.all(".dock details[open]"), "the rest of the acts is shown")
    browser.press(Keys.ESCAPE)
    browser.until(lambda: not browser.all(".dock details[open]"), "Esc closes them")
    browser.click("a[href='#edit-numbers']")
    browser.until(lambda: browser.focus == "label", "the first number's label has the focus")
    field = browser.find("#edit-numbers [name=hours]")
    field.send_keys("mornings", Keys.ENTER)
    browser.wait_for_text("mornings", ".panel")
    after = good(office.otto.get(path))["contact"]
    assert (after["name"], after["company"], after["note"]) == ("Vivian Hargrove", "Quayside", "Likes letters")
    assert [number["bestHours"] for number in after["numbers"]] == ["mornings", ""]
    # A number that is none is refused in the form, with everything typed.
    browser.click("a[href='#edit-numbers']")
    field = browser.find("#edit-numbers [name=number]")
    field.clear()
    field.send_keys("x" * 70, Keys.ENTER)
    browser.wait_for_text("the limit is 64", "#edit-numbers .problem")
    assert browser.find("#edit-numbers [name=number]").get_attribute("value") == "x" * 70
    assert [line for line in browser.complaints() if "422" not in line] == []


def test_what_nothing_is_known_of_takes_one_line_and_opens_a_form(sqlite_office, browser, contact):
    office, path = sqlite_office, f"/contacts/{contact['id']}"
    browser.visit(office.server.url).sign_in("Otto").open(path)
    browser.click("a[href='#add-context']")
    browser.until(lambda: browser.focus == "text", "what to know is asked")
    browser.press("Travels; ask which city")
    browser.click("#add-context button")
    browser.wait_for_text("Travels; ask which city", ".panel")
    assert [note["text"] for note in good(office.otto.get(path))["context"]] == ["Travels; ask which city"]
    browser.click(".panel form.in button")
    browser.until(lambda: not good(office.otto.get(path))["context"], "the note is removed")


def test_on_a_telephone_the_call_stands_on_the_first_screen(sqlite_office, browser, contact):
    office = sqlite_office
    entry = office.call_for("Tom", name="Pocket Pat", number=fresh_number(), regarding="the fence")
    browser.visit(office.server.url).sign_in("Tom").look_like(width=390, height=844)
    for path in (f"/messages/{entry['id']}", f"/contacts/{contact['id']}"):
        browser.open(path)
        box = browser.script("return document.querySelector('.dock .call').getBoundingClientRect().toJSON()")
        assert box["height"] >= 48 and box["bottom"] < 500, (path, box)
