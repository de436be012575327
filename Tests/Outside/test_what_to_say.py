"""What to say: nothing is given away, no time is promised, and nothing typed is lost."""
import time

import pytest

from harness.browsing import Visitor
from harness.chromium import Keys
from harness.client import good, problem
from harness.office import PASSWORD, email, fresh_number
from harness.server import ringback

# Seconds after which a key pressed again is another press.
APART = 0.65
TOLD = "return document.getElementById('told').value"


def let_pass(seconds):
    """Waits out a period whose end nothing on the page shows."""
    time.sleep(seconds)


@pytest.fixture
def margaret(sqlite_office):
    """Her settings begin as they are for everybody."""
    office = sqlite_office
    path = f"/people/{office.id('Margaret')}"
    good(office.jamie.put(f"{path}/discretion", {"promise": "open"}))
    good(office.jamie.post(f"{path}/moment", {"moment": None}))
    return path


def promises(client, text, whom=""):
    return [(each["words"], each["why"]) for each in good(client.post("/guard", {"text": text, "for": whom}))["promises"]]


def test_the_guard_names_what_promises_and_where(sqlite_office, margaret):
    office = sqlite_office
    text = "I’ll have her call by four."
    [found] = good(office.otto.post("/guard", {"text": text, "for": "Margaret"}))["promises"]
    assert set(found) == {"from", "to", "words", "why"}
    assert text[found["from"]:found["to"]] == found["words"] == "by four" and found["why"] == "clock-time"
    assert promises(office.otto, "She’ll call as soon as she can, at 713 555 0142.") == []
    assert promises(office.otto, "She’ll call.", email("Margaret")) == []
    # While a name is nobody's, what holds for everybody holds.
    assert promises(office.otto, text, "Nobody Atall") == [("by four", "clock-time")]
    assert office.otto.post("/guard", {"text": "by four " * 600, "for": ""}).status_code == 422


def test_what_is_never_said_is_flagged_and_its_reason_stays_private(sqlite_office, margaret):
    office = sqlite_office
    words = {"neverSay": [{"words": "Acapulco", "why": "the divorce"}]}
    good(office.jamie.put(f"{margaret}/discretion", words))
    assert promises(office.otto, "She’s in acapulco.", "Margaret") == [("acapulco", "never-say")]
    assert promises(office.otto, "She’s in acapulco.", "Ana") == []
    assert office.max.get(f"{margaret}/discretion").status_code == 404


def test_published_hours_pass_and_become_the_deadline(sqlite_office, margaret):
    office = sqlite_office
    hours = {day: ["16:00-17:00"] for day in ["monday", "tuesday", "wednesday", "thursday", "friday"]}
    good(office.jamie.put(f"{margaret}/discretion", {"promise": "windowed", "windows": hours}))
    assert promises(office.otto, "She returns calls between 4 and 5.", "Margaret") == []
    assert promises(office.otto, "She’ll call by six.", "Margaret") == [("by six", "clock-time")]
    windows = good(office.otto.get(f"{margaret}/say"))["windows"]
    assert len(windows) == 3
    filing = {"for": office.id("Margaret"), "caller": {"name": "Wanda Windom", "number": fresh_number()}}
    filed = good(office.otto.post("/messages", filing | {"window": windows[1]["until"]}), 201)
    assert good(office.jamie.get(f"/messages/{filed['id']}"))["entry"]["due"] == windows[1]["until"]
    wrong = problem(office.otto.post("/messages", filing | {"window": windows[1]["from"]}), 422)
    assert wrong["code"] == "discretion.not-a-window"


def test_without_scripts_a_promise_is_filed_and_said_afterwards(sqlite_office, margaret):
    office = sqlite_office
    with Visitor(office.server.url) as browser:
        browser.sign_in(email("Otto"), PASSWORD)
        page = browser.open("/desk")
        [form] = [each for each in page.forms if each.action.endswith("/desk") and each.method == "POST"]
        page = browser.send(
            page, form, caller__name="Tess Told", caller__number=fresh_number(), **{"for": "Margaret"},
            told="She’ll call by four.")
        assert page.status == 200 and "promises a time: “by four”" in page.text
    [taken] = [each for each in good(office.otto.get("/taken", limit=200))["entries"] if each["caller"]["name"] == "Tess Told"]
    assert taken["told"] == "She’ll call by four."


def test_the_page_sets_it_all_without_scripts(sqlite_office, margaret):
    office = sqlite_office
    known = good(office.fay.post("/contacts", {"name": "Ingrid Interrupt"}), 201)["id"]
    path = f"{margaret}/discretion"
    with Visitor(office.server.url) as browser:
        browser.sign_in(email("Jamie"), PASSWORD)
        assert path in browser.open(f"/sheets/{office.id('Margaret')}").response.text
        page = browser.send(browser.open(path), path, say__out="She’s not around.", neverSay="Acapulco (the divorce)")
        assert "Saved." in page.text and "Acapulco (the divorce)" in page.text
        again = browser.send(page, path, say__out="She’ll call by four.")
        assert again.status == 422 and "by four" in again.text and "She’ll call by four." in again.response.text
        # It is marked at its field, and what was typed stands there.
        assert 'aria-describedby="w-say.out" value="She’ll call by four."' in again.response.text
        again = browser.send(browser.open(path), f"{margaret}/moment", moment="out", until="when it rains")
        assert again.status == 422 and "Check one field." in again.text
        assert 'value="when it rains"' in again.response.text and 'aria-invalid="true"' in again.response.text
        page = browser.send(browser.open(path), f"{margaret}/moment", moment="out", until="")
        assert "Now: Out." in page.text
        page = browser.send(page, f"{margaret}/interrupts", who="Ingrid Interrupt", rule="now", why="her sister")
        assert "On the list." in page.text and "her sister" in page.text
        nobody = browser.send(page, f"{margaret}/interrupts", who="Zzyzx Qqq", rule="now", why="kept")
        assert nobody.status == 422 and "kept" in nobody.response.text
    shown = good(office.otto.get(f"{margaret}/say"))
    assert shown["do"] == "take-message" and shown["say"] == "She’s not around."
    assert good(office.otto.get(f"{margaret}/say", contact=known))["do"] == "put-through"
    good(office.jamie.delete(f"{margaret}/interrupts/{known}"), 204)


@pytest.mark.browser
def test_the_desk_says_it_checks_while_typing_and_counts_who_fishes(sqlite_office, margaret, browser):
    office = sqlite_office
    number = fresh_number()
    name = f"Fiona Fisher {number[-4:]}"
    known = good(office.fay.post("/contacts", {"name": name, "numbers": [{"label": "", "number": number}]}), 201)
    office.call_for("Margaret", caller={"name": name, "contact": known["id"]})
    browser.visit(office.server.url).sign_in("Otto").open(f"/desk?contact={known['id']}")
    browser.wait_for_text("I’ll tell Margaret that you called again.", ".card .tell")
    browser.press(Keys.F3)
    browser.wait_for_text("Is this the best number?", ".card .tell")
    # Pressed twice at once it is one press.
    let_pass(APART)
    browser.press(Keys.F3)
    browser.press(Keys.F3)
    let_pass(APART)
    browser.press(Keys.F3)
    browser.wait_for_text("I’m not able to say more.", ".card .tell")
    browser.script("document.querySelector('[data-said-so]').click()")
    assert browser.script(TOLD) == "I’ll tell Margaret that you called again."
    browser.press(" She calls by four, or on Monday.")
    browser.wait_for_text("“by four”, “on Monday” promises a time", "#promises")
    browser.script("document.querySelector('#promises button').click()")
    browser.until(lambda: browser.script(TOLD).endswith("She calls as soon as possible."), "the allowed words are there")
    browser.until(lambda: browser.script("return !document.getElementById('promises').textContent"), "nothing is wrong now")
    for _ in range(3):
        let_pass(APART)
        browser.press(Keys.F6)
        browser.wait_for_text("Noted: fishing", "#notices")
    browser.open(f"/desk?contact={known['id']}")
    browser.wait_for_text("Fished for information 3 times this week", ".card")
    # One press elsewhere changes what is said here, and nothing that was typed is lost.
    browser.script("document.getElementById('regarding').value = 'the merger'")
    good(office.jamie.post(f"{margaret}/moment", {"moment": "taking"}))
    browser.wait_for_text("Put them through", ".card .tell")
    assert browser.script("return document.getElementById('regarding').value") == "the merger"


@pytest.mark.browser
def test_the_window_that_is_chosen_is_said_and_is_the_deadline(sqlite_office, margaret, browser):
    office = sqlite_office
    hours = {day: ["16:00-17:00"] for day in ["monday", "tuesday", "wednesday", "thursday", "friday"]}
    good(office.jamie.put(f"{margaret}/discretion", {"promise": "windowed", "windows": hours}))
    name = f"Wim Window {fresh_number()[-4:]}"
    numbers = [{"label": "", "number": fresh_number()}]
    known = good(office.fay.post("/contacts", {"name": name, "numbers": numbers}), 201)
    office.call_for("Margaret", caller={"name": name, "contact": known["id"]})
    browser.visit(office.server.url).sign_in("Otto").open(f"/desk?contact={known['id']}")
    browser.wait_for_text("Promise only the hours below.", ".card .tell")
    ends = browser.script("""
      const [, first] = document.querySelectorAll('[name=window]')
      first.click()
      return first.value""")
    browser.until(lambda: "Margaret returns calls" in browser.script(TOLD), "it is said, too")
    browser.script("document.getElementById('told').focus()")
    browser.press(" Not at six.")
    browser.wait_for_text("not one of the published hours", "#promises")
    browser.script("const told = document.getElementById('told'); told.value = told.value.replace(' Not at six.', '')")
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("owes", "#notices")
    [entry] = [each for each in good(office.jamie.get(f"/sheets/{office.id('Margaret')}", limit=200))["entries"]
               if each["caller"]["name"] == name]
    assert entry["due"] == ends


def test_at_the_command_line(sqlite_office, margaret):
    office = sqlite_office

    def at(name, *words, exits=0):
        surroundings = {"RINGBACK_SERVER": office.server.url, "RINGBACK_TOKEN": office.known.tokens[name]}
        done = ringback(*words, check=False, environment=surroundings)
        assert done.returncode == exits, (words, done.stdout, done.stderr)
        return done.stdout

    assert "promises nothing" in at("Otto", "guard", "She’ll call as soon as she can.")
    assert "“by four”" in at("Otto", "guard", "--for", "margaret", "She’ll call by four.", exits=65)
    assert "nothing set" in at("Jamie", "moment", "margaret")
    assert "out" in at("Jamie", "moment", "margaret", "out")
    assert "out" in at("Jamie", "moment", "margaret")
    at("Max", "moment", "margaret", "out", exits=66)
    at("Jamie", "moment", "margaret", "asleep", exits=64)
    said = at("Otto", "say", "margaret")
    assert said.startswith("Take a message.") and "Margaret is not available" in said and "If they press" in said
