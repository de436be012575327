"""A person at a real browser: keyboard only, two screens on one sheet, a connection that drops."""
import re
import time

import pytest

from harness.browsing import Visitor
from harness.chromium import Keys
from harness.client import good
from harness.office import PASSWORD, email, fresh_number
from harness.waiting import wait_until

pytestmark = pytest.mark.browser


def let_pass(seconds):
    """Waits out a period whose end nothing on the page shows: keys within it are one burst, or something forbidden
    could still happen."""
    time.sleep(seconds)


def messages_from(office, number):
    return office.storage.rows("SELECT id, calls, caller_name FROM message WHERE caller_number = ?", number)


def at_the_desk(browser, office, name="Otto"):
    browser.visit(office.server.url).sign_in(name).open("/desk")
    browser.until(lambda: browser.focus == "q", "the field for the caller has the focus")
    return browser


def look_again(browser):
    """To another caller, while one is in the form."""
    if not browser.find("#q").is_displayed():
        browser.click("#another")
    browser.find("#q").click()


def open_drafts(browser):
    browser.until(lambda: browser.all("#kept summary"), "something is put aside")
    if not browser.all("#kept details[open]"):
        browser.click("#kept summary")


def on_the_sheet(browser, office, owner, name=None):
    browser.visit(office.server.url).sign_in(name or owner).open(f"/sheets/{office.id(owner)}")
    browser.find("#entries")
    return browser


def type_a_call(browser, *, number, caller="John Smith", to="Margaret", regarding="The big merger"):
    """Everything by keyboard, in natural order: who, whom for, what about."""
    browser.press(number, Keys.ENTER)
    browser.until(lambda: browser.focus == "caller.name", "the name is asked for")
    browser.press(caller, Keys.TAB)
    browser.until(lambda: browser.focus == "caller.number", "the number is next")
    for _ in range(3):
        if browser.focus == "for":
            break
        browser.press(Keys.TAB)
    assert browser.focus == "for"
    browser.press(to, Keys.TAB)
    assert browser.focus == "regarding"
    browser.press(regarding)


def test_a_call_is_filed_by_keyboard_alone(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    at_the_desk(browser, office)
    type_a_call(browser, number=number)
    browser.press(Keys.TAB)
    assert browser.focus == "code"
    browser.press("1")
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Filed: Margaret owes John Smith a call", "#notices")
    browser.until(lambda: browser.focus == "q", "the desk is ready for the next call")
    [(message, calls, name)] = messages_from(office, number)
    entry = office.message(message)
    assert (entry["caller"]["name"], entry["caller"]["number"]) == ("John Smith", number)
    assert (entry["owner"]["name"], entry["regarding"], entry["code"]) == ("Margaret", "The big merger", 1)
    assert browser.complaints() == []


def test_a_contact_is_found_while_typing_and_chosen_by_key(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    good(office.fay.post("/contacts", {
        "name": "Siobhán Ní Dhálaigh", "pronunciation": "shiv-AWN", "company": "Quayside",
        "numbers": [{"label": "office", "number": number}]}), 201)
    at_the_desk(browser, office)
    browser.press("siobhan ni dh")
    browser.wait_for_text("Siobhán Ní Dhálaigh", "#results")
    browser.press(Keys.ARROW_DOWN, Keys.ENTER)
    browser.until(lambda: browser.focus == "for", "name and number are known, so whom for is next")
    browser.wait_for_text("shiv-AWN", "[data-fill=card]")
    browser.press("Ana", Keys.TAB, "Boiler", Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Ana owes Siobhán Ní Dhálaigh a call", "#notices")
    assert messages_from(office, number)[0][2] == "Siobhán Ní Dhálaigh"


def test_whom_it_is_proposed_for_stands_in_the_field_until_another_is_typed(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    office.call_for("Ana", number=number, name="Proper Paula")
    at_the_desk(browser, office)
    value = "return document.querySelector('#message [name=for]').value"
    browser.press(number, Keys.ENTER)
    browser.until(lambda: browser.script(value) == "Ana", "the owner of the open message is in the field")
    browser.wait_for_text("open since", "#proposal")
    assert "Ctrl Enter files a call from Proper Paula for Ana." in browser.text("#enter")
    # Nothing of another caller's is left behind.
    look_again(browser)
    browser.press("Nobody Knows", Keys.ENTER)
    browser.until(lambda: browser.script(value) == "", "nobody is proposed for a new caller")
    look_again(browser)
    browser.press(number, Keys.ENTER)
    browser.until(lambda: browser.script(value) == "Ana", "Ana again")
    if browser.focus != "for":
        browser.find("#for").click()
    browser.press("Tom", Keys.TAB)
    browser.wait_for_text("Ana already owes them a call", "#proposal")
    browser.click("#message .asks [data-for=Ana]")
    browser.until(lambda: browser.script(value) == "Ana" and "Add as 2nd call" in browser.text("#file"), "hers after all")
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Call 2, on the same entry", "#notices")


def test_tab_goes_from_whom_it_is_for_to_the_subject_whatever_is_proposed(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    office.call_for("Margaret", number=number, name="Repeating Rita", code=2)
    at_the_desk(browser, office)
    browser.press(number, Keys.ENTER)
    browser.wait_for_text("File separately", "#message .asks")
    if browser.focus != "for":
        browser.find("#for").click()
    browser.press(Keys.TAB)
    assert browser.focus == "regarding"
    browser.press("under the bridge")
    lowering = "return document.querySelector('#message [data-lower]').checkVisibility()"
    assert not browser.script(lowering)
    browser.click("#message .seg label:has([name=code][value='4'])")
    assert browser.script(lowering) and "Change it from 2 Today" in browser.text("#message [data-lower]")
    # It lies beside whom it is for, moves nothing, and by keyboard it comes before filing.
    tops = browser.script("return ['.owner', '.asks', '#regarding'].map(at => document.querySelector(`#message ${at}`).getBoundingClientRect().top)")
    assert abs(tops[0] - tops[1]) < 3 and tops[1] < tops[2]
    ordered = "return Boolean(document.querySelector('#message .asks input').compareDocumentPosition(document.getElementById('file')) & 4)"
    assert browser.script(ordered)
    # For somebody else: asks whose it could be instead, and Tab does the same.
    browser.script("document.getElementById('for').focus(); document.getElementById('for').select()")
    browser.press("Tom", Keys.TAB)
    browser.wait_for_text("Margaret already owes them a call", "#proposal")
    assert browser.focus == "regarding"
    assert "will owe the return" in browser.text("#proposal")
    assert browser.script("return document.getElementById('for').value") == "Tom"


def test_a_letter_in_any_field_is_no_key(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    first = office.call_for("Margaret", number=number, name="Filed Fiona")
    at_the_desk(browser, office)
    browser.press(number, Keys.ENTER)
    browser.wait_for_text("File separately", "#message .asks")
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Call 2, on the same entry", "#notices")
    for selector in ("[name=code]:checked", "[name=boxes]", "[name=readBack]", "[name=source]"):
        browser.script("document.querySelector(`#message ${arguments[0]}`).focus()", selector)
        let_pass(1.1)
        browser.press("u")
    browser.script("document.querySelector('#message [name=readBack]').focus()")
    browser.press(" ")
    assert browser.script("return document.querySelector('#message [name=readBack]').checked")
    let_pass(0.5)
    assert [calls for _, calls, _ in messages_from(office, number)] == [2], first


def test_a_proposed_owner_keeps_the_reason(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    first = office.call_for("Ana", number=number, name="Again Agnes")
    good(office.ana.post(f"/messages/{first['id']}/attempts", {"outcome": "talked"}))
    at_the_desk(browser, office)
    browser.press(number, Keys.ENTER)
    browser.until(lambda: browser.script("return document.querySelector('#message [name=for]').value") == "Ana", "she owed it")
    browser.wait_for_text("Last told", "[data-fill=card]")
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Filed: Ana owes Again Agnes a call", "#notices")
    [(reason, asked)] = office.storage.rows(
        "SELECT owner_reason, asked_for_id FROM message WHERE caller_number = ? AND closed_at IS NULL", number)
    assert (reason, asked) == ("called them recently", None)


def test_calling_again_is_said_and_adds_to_the_open_message(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    first = office.call_for("Margaret", number=number)
    at_the_desk(browser, office)
    # The contact with the number is found, and the form continues with them.
    browser.press(number, Keys.ENTER)
    browser.until(lambda: browser.focus in ("for", "regarding"), "the caller is taken")
    if browser.focus == "for":
        browser.press("Margaret", Keys.TAB)
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Call 2, on the same entry", "#notices")
    assert [(id, calls) for id, calls, _ in messages_from(office, number)] == [(first["id"], 2)]


def test_what_is_filed_is_seen_on_another_browsers_sheet_within_a_second(sqlite_office, browser, second_browser):
    office, number = sqlite_office, fresh_number()
    on_the_sheet(second_browser, office, "Margaret", "Jamie")
    at_the_desk(browser, office)
    type_a_call(browser, number=number, caller="Quick Quentin")
    browser.press(Keys.CONTROL, Keys.ENTER)
    wait_until(lambda: messages_from(office, number), "it is stored", every=0.005)
    begun = time.monotonic()
    second_browser.wait_for_text("Quick Quentin", "#entries")
    assert time.monotonic() - begun < 1
    # And the taker sees what the other does with it, without asking.
    [(message, _, _)] = messages_from(office, number)
    good(office.jamie.post(f"/messages/{message}/attempts", {"outcome": "talked"}))
    second_browser.until(lambda: "Quick Quentin" not in second_browser.text("#entries"), "it has left the sheet", 5)
    browser.until(lambda: re.search(r"Quick Quentin[\s\S]*talked", browser.text("[data-fill=taken]")),
                  "the taker sees that it was returned", 5)


def test_a_lost_connection_keeps_the_message_and_files_it_once_when_it_returns(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    at_the_desk(browser, office)
    type_a_call(browser, number=number)
    browser.go_offline()
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("It will be filed when the connection is back", "#notices")
    browser.wait_for_text("One message is saved here", "#kept")
    assert messages_from(office, number) == []
    browser.be_online()
    wait_until(lambda: messages_from(office, number), "it is filed", 30)
    browser.wait_for_text("owes John Smith a call", "#notices")
    browser.until(lambda: "saved here" not in browser.text("#kept"), "nothing waits any more")
    assert [calls for _, calls, _ in messages_from(office, number)] == [1]


def test_a_call_for_nobody_is_refused_while_the_line_is_down_and_what_is_refused_later_is_put_aside(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    at_the_desk(browser, office)
    type_a_call(browser, number=number, caller="Nobody's Nora", to="", regarding="the lost one")
    assert browser.text("#enter") == "Enter who it is for."
    browser.go_offline()
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Enter who the message is for", "#fault-for")
    assert browser.focus == "for"
    # Somebody only the server can refuse.
    browser.press("Nobody Here", Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("One message is saved here", "#kept")
    browser.be_online()
    browser.wait_for_text("Nora could not be filed", "#notices", 30)
    browser.click("#notices .problem button")
    open_drafts(browser)
    browser.wait_for_text("Nobody's Nora", "#kept li")
    browser.click("#kept li button")
    values = browser.script("return ['caller.name', 'for', 'regarding'].map(n => document.querySelector(`#message [name='${n}']`).value)")
    assert values == ["Nobody's Nora", "Nobody Here", "the lost one"]
    assert messages_from(office, number) == []


def test_what_was_put_aside_says_when_and_is_discarded_by_a_press_that_can_be_taken_back(sqlite_office, browser):
    at_the_desk(browser, sqlite_office)
    for said in ("one", "two"):
        type_a_call(browser, number=fresh_number(), caller="Twice Tilda", regarding=said)
        browser.press(Keys.ESCAPE)
    open_drafts(browser)
    browser.until(lambda: len(re.findall(r"Twice Tilda\s+\d+:\d\d", browser.text("#kept li"))) == 2, "each says when")
    browser.click("#kept [aria-label^=Discard]")
    browser.wait_for_text("Discarded: Twice Tilda", "#notices")
    assert len(browser.all("#kept li")) == 1
    browser.click("#notices button")
    browser.until(lambda: len(browser.all("#kept li")) == 2, "it is there again")


def test_taking_back_what_was_filed_gives_back_what_was_typed(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    at_the_desk(browser, office)
    type_a_call(browser, number=number, caller="Undone Una", regarding="the long story")
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("owes Undone Una a call", "#notices")
    browser.click("#notices button")
    value = "return document.querySelector('#message [name=\"%s\"]').value"
    browser.until(lambda: browser.script(value % "regarding") == "the long story", "it is in the form")
    assert (browser.script(value % "caller.name"), browser.script(value % "for")) == ("Undone Una", "Margaret")


def test_the_enter_that_picks_a_caller_files_nothing_when_pressed_again(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    office.call_for("Margaret", number=number, name="Double Dora")
    at_the_desk(browser, office)
    browser.press(number)
    browser.wait_for_text("Double Dora", "#results")
    browser.press(Keys.ENTER)
    browser.until(lambda: browser.focus in ("for", "regarding"), "the caller is picked")
    browser.press(Keys.ENTER)
    browser.press(Keys.ENTER)
    assert [calls for _, calls, _ in messages_from(office, number)] == [1]


def test_a_name_that_several_have_is_said_at_its_field_on_leaving_it(sqlite_office, browser):
    at_the_desk(browser, sqlite_office)
    type_a_call(browser, number=fresh_number(), to="ma")
    browser.wait_for_text("“ma” may be", "#fault-for")


def test_a_message_that_waits_outlives_a_closed_window(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    at_the_desk(browser, office)
    type_a_call(browser, number=number)
    browser.go_offline()
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("One message is saved here", "#kept")
    browser.be_online()
    browser.open("/desk")
    wait_until(lambda: messages_from(office, number), "it is filed", 30)
    browser.until(lambda: "saved here" not in browser.text("#kept"), "nothing waits any more")
    assert [calls for _, calls, _ in messages_from(office, number)] == [1]


def test_an_answer_that_got_lost_on_its_way_files_once(new_office, browser):
    """The server files it and dies before answering: sent again, it is the same message."""
    with new_office() as office:
        number = fresh_number()
        at_the_desk(browser, office)
        type_a_call(browser, number=number)
        # Every answer is cut off on its way back: the request arrives, the browser hears nothing.
        browser.script(
            "const whole = window.fetch; window.fetch = async (...a) => { const r = await whole(...a);"
            " if (a[1]?.method === 'POST' && String(a[0]).endsWith('/messages') && !window.heard) throw new TypeError();"
            " return r }")
        browser.press(Keys.CONTROL, Keys.ENTER)
        browser.wait_for_text("One message is saved here", "#kept")
        assert len(messages_from(office, number)) == 1
        browser.script("window.heard = true")
        browser.until(lambda: "saved here" not in browser.text("#kept"), "it is answered", 30)
        assert [calls for _, calls, _ in messages_from(office, number)] == [1]


def test_pressed_twice_is_filed_once(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    at_the_desk(browser, office)
    type_a_call(browser, number=number)
    browser.script("const f = document.getElementById('file'); f.click(); f.click(); f.click()")
    browser.wait_for_text("owes John Smith a call", "#notices")
    at_the_desk(browser, office)
    assert [calls for _, calls, _ in messages_from(office, number)] == [1]


def test_what_was_typed_is_there_again_after_the_page_was_closed(sqlite_office, browser):
    office = sqlite_office
    at_the_desk(browser, office)
    type_a_call(browser, number=fresh_number(), caller="Half Typed", regarding="half a sent")
    browser.open("/sheets").open("/desk")
    assert browser.find("[name='caller.name']").get_attribute("value") == "Half Typed"
    assert browser.find("[name=regarding]").get_attribute("value") == "half a sent"
    browser.press(Keys.ESCAPE)
    open_drafts(browser)
    browser.wait_for_text("Half Typed", "#kept li")


def test_a_caller_on_hold_keeps_every_keystroke(sqlite_office, browser, second_browser):
    office = sqlite_office
    at_the_desk(browser, office)
    type_a_call(browser, number=fresh_number(), caller="Holding Hannah", regarding="until the hand le")
    browser.press(Keys.F8)
    browser.wait_for_text("Holding Hannah", "#waiting")
    at_the_desk(second_browser, office, "Jamie")
    second_browser.wait_for_text("Holding Hannah", "#waiting")
    [held] = [each for each in good(office.otto.get("/waiting"))["waiting"] if each["name"] == "Holding Hannah"]
    assert held["draft"]["regarding"] == "until the hand le"
    good(office.jamie.delete(f"/waiting/{held['id']}"), 204)
    browser.until(lambda: "Holding Hannah" not in browser.text("#waiting"), "it has left both boards", 5)
    second_browser.until(lambda: "Holding Hannah" not in second_browser.text("#waiting"), "it has left both boards", 5)


# The sheet

def order_on(browser, *names):
    text = browser.text("#entries")
    return sorted((text.find(name), name) for name in names if name in text)


def named_order(browser, *names):
    return [name for _, name in order_on(browser, *names)]


@pytest.fixture
def sheet(new_office):
    """A separate office with three calls for Margaret, all of one code."""
    with new_office() as office:
        for name in ("First", "Second", "Third"):
            entry = office.call_for("Margaret", name=name, code=2)
            good(office.jamie.post(f"/messages/{entry['id']}/place", {"before": None}))
        yield office


def test_the_sheet_is_worked_by_single_keys_and_every_act_can_be_undone(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    browser.press("j")
    browser.until(lambda: "Second" in browser.text("[aria-current=true]"), "the second entry is selected")
    browser.press("l")
    browser.until(lambda: browser.focus == "with", "left word asks with whom")
    browser.press("his wife", Keys.TAB, "in after four", Keys.ENTER)
    browser.until(lambda: "Second" not in browser.text("#entries"), "it has moved to out")
    browser.find("#notices button")
    browser.press("u")
    browser.wait_for_text("Second", "#entries")
    entries = good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]
    second = next(entry for entry in entries if entry["caller"]["name"] == "Second")
    assert second["face"] == "sheet" and second["attempts"] == 0 and second["lastAttempt"] is None


PROSE = "the dentist will ring back late, Queen Mary zoo: jumbled box? Very hard luck! 1234 "


def state_of(office):
    # What was refused earlier is written down by the minute.
    tables = ("message", "attempt", "answer", "handover", "journal WHERE action <> 'access.refused'")
    return [office.storage.rows(f"SELECT count(*) FROM {table}") for table in tables] + office.storage.rows(
        "SELECT id, version FROM message ORDER BY id")


FIELDS = ("input:not([type=hidden], [type=checkbox], [type=radio], [type=file], [type=button], [type=submit]),"
          " textarea")


def fields_in_sight(browser):
    return [field for field in browser.driver.find_elements("css selector", FIELDS)
            if field.is_displayed() and field.is_enabled()]


def type_on_when_the_focus_is_gone(browser):
    browser.script("document.activeElement.blur()")
    browser.press(PROSE)


def type_prose_everywhere(browser):
    """Types into each visible field after a click, and on after the page has taken the focus away."""
    for field in fields_in_sight(browser):
        browser.script("arguments[0].scrollIntoView({ block: 'center' }); arguments[0].focus()", field)
        browser.press(PROSE)
        if field.get_attribute("type") in ("text", "search") and not field.get_attribute("maxlength"):
            assert PROSE.strip() in browser.script("return arguments[0].value", field)
        type_on_when_the_focus_is_gone(browser)


@pytest.fixture
def places(sheet):
    """Every page with input fields."""
    contact = good(sheet.jamie.post("/contacts", {
        "name": "Vivian Hargrove", "numbers": [{"label": "office", "number": fresh_number()}]}), 201)
    first, second, _ = good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]
    good(sheet.jamie.post(f"/messages/{second['id']}/attempts", {"outcome": "leftWord"}))
    sheet.offer(sheet.call_for("Ana", name="Offered Olga"), "Jamie", by="Ana")
    margaret = f"/sheets/{sheet.id('Margaret')}"
    return {
        "sheet": margaret, "out": margaret + "?face=out", "done": margaret + "?face=done",
        "own": f"/sheets/{sheet.id('Jamie')}", "sheets": "/sheets", "message": f"/messages/{first['id']}",
        "desk": "/desk", "contact": f"/contacts/{contact['id']}", "contacts": "/contacts", "new contact": "/contacts/new",
        "find": "/find?q=first", "taken": "/taken", "profile": "/profile", "import": "/contacts/import",
    } | {
        name: f"/{name}" for name in ("people", "teams", "office", "history", "quarantine", "office/mail", "teams/new")
    } | {"person": f"/people/{sheet.id('Tom')}"}


@pytest.mark.parametrize(
    "page", [
        "sheet", "out", "done", "own", "sheets", "message", "desk", "contact", "contacts", "new contact", "find", "taken",
        "profile", "import", "people", "person", "teams", "teams/new", "office", "office/mail", "history", "quarantine"])
def test_a_page_of_prose_typed_at_every_place_changes_nothing_but_the_text(sheet, places, browser, page):
    runs = page in ("people", "person", "teams", "teams/new", "office", "office/mail", "history", "quarantine")
    browser.visit(sheet.server.url).sign_in("Max" if runs else "Jamie").open(places[page])
    browser.find("main")
    path, before = browser.path, state_of(sheet)
    type_prose_everywhere(browser)
    # Every form that opens, by mouse.
    for summary in browser.driver.find_elements("css selector", "main summary"):
        if not summary.is_displayed():
            continue
        browser.script("arguments[0].scrollIntoView({ block: 'center' })", summary)
        summary.click()
        type_prose_everywhere(browser)
        browser.script("arguments[0].parentElement.open = false; document.activeElement.blur()", summary)
    # And by its key, if it has one.
    for key in browser.script("return [...document.querySelectorAll('#acts .ask > summary[data-key]')].filter(s => s.closest('#acts').checkVisibility()).map(s => s.dataset.key)"):
        browser.script("(document.querySelector('#entries [aria-current] .who a') ?? document.getElementById('main')).focus()")
        browser.press(Keys.ARROW_RIGHT, key)
        browser.until(lambda key=key: browser.script(
            "return document.activeElement.closest('.ask[open]')?.querySelector('summary').dataset.key") == key,
            f"{key} has opened its form")
        browser.press(PROSE)
        type_on_when_the_focus_is_gone(browser)
        browser.script("for (const ask of document.querySelectorAll('.ask[open]')) ask.open = false")
    # The absence of something can only be waited for.
    let_pass(0.5)
    assert (browser.path, state_of(sheet)) == (path, before)


def test_prose_typed_on_a_sheet_acts_at_most_once_and_is_pointed_at(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    browser.press("no but never")
    browser.wait_for_text("You seem to be typing", "#notices")
    browser.until(lambda: tries(sheet) == {"First": 1, "Second": 0, "Third": 0}, "the first key alone has acted")
    let_pass(1.1)
    browser.press("w")
    browser.wait_for_text("Wrong number? Press w again", "#notices")
    let_pass(0.6)
    assert tries(sheet)["First"] == 1
    browser.press("w")
    browser.wait_for_text("Wrong number: First", "#notices")


def test_a_key_that_an_offer_shows_does_nothing_to_an_entry_that_nobody_has_turned_to(sheet, browser):
    sheet.offer(sheet.call_for("Ana", name="Offered Olga"), "Margaret", by="Ana")
    on_the_sheet(browser, sheet, "Margaret")
    browser.press("n")
    browser.until(lambda: "Olga" in browser.script("return document.activeElement.closest('.offer')?.innerText ?? ''"), "it is pointed at")
    assert tries(sheet)["First"] == 0
    browser.press("j")
    let_pass(0.6)
    browser.press("n")
    browser.wait_for_text("No answer: ", "#notices")


def test_nothing_is_said_to_wait_once_the_answer_is_there(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    browser.script("window.marks = 0; new MutationObserver(() => { if (document.querySelector('#entries .kept')) marks += 1 })"
                   ".observe(document.getElementById('entries'), { childList: true, subtree: true })")
    # The event arrives before the answer.
    browser.script("const whole = fetch; window.fetch = async (...a) => { const r = await whole(...a);"
                   " if (a[1]?.method === 'POST') await new Promise(on => setTimeout(on, 800)); return r }")
    browser.press("n")
    browser.wait_for_text("No answer: First", "#notices")
    assert browser.script("return marks") == 0 and "saved here" not in browser.text("#entries")


def test_opening_again_asks_why_and_no_notice_covers_the_field(sheet, browser):
    [first, *_] = good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]
    good(sheet.jamie.post(f"/messages/{first['id']}/attempts", {"outcome": "talked"}))
    browser.visit(sheet.server.url).sign_in("Jamie").open(f"/messages/{first['id']}")
    next(each for each in browser.all("main summary") if "Reopen" in each.text).click()
    browser.until(lambda: browser.focus == "why", "why is asked")


def test_prose_typed_where_a_field_was_removed_changes_nothing(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    browser.press("j")
    before = state_of(sheet)
    browser.script("const f = document.createElement('input'); f.id = 'away';"
                   " document.querySelector('main').append(f); f.focus()")
    browser.press("word ")
    browser.script("document.getElementById('away').remove()")
    browser.press(PROSE)
    let_pass(0.5)
    assert state_of(sheet) == before


def test_no_entry_moves_when_another_is_selected_or_a_form_is_opened(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    tops = "return [...document.querySelectorAll('#entries .entry')].map(e => e.getBoundingClientRect().top)"
    dock = "return document.getElementById('dock').getBoundingClientRect().toJSON()"
    where = (browser.script(tops), browser.script(dock))
    rows = browser.driver.find_elements("css selector", "#entries .entry")
    for row in reversed(rows):
        row.find_element("css selector", ".due").click()
        name = row.find_element("css selector", ".who a").text
        assert browser.text("#acts-who") == name and row.get_attribute("aria-current") == "true"
        browser.press("l")
        assert (browser.script(tops), browser.script(dock)) == where
        browser.press(Keys.ESCAPE)


def test_a_second_click_does_not_meet_the_next_caller(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    from selenium.webdriver import ActionChains
    talked = browser.find("#acts [value=talked]")
    ActionChains(browser.driver).double_click(talked).perform()
    browser.wait_for_text("Talked: First", "#notices")
    browser.until(lambda: "First" not in browser.text("#entries"), "it has left the sheet")
    talked.click()
    let_pass(0.5)
    entries = good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]
    assert [entry["attempts"] for entry in entries] == [0, 0]


def test_an_outcome_given_while_the_line_is_down_is_sent_once(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    browser.go_offline()
    browser.press("n")
    browser.wait_for_text("Saved here: No answer, First. It will be sent when the connection is back.", "#notices")
    browser.wait_for_text("saved here until the connection is back", "#entries")
    let_pass(0.6)
    browser.press("b")
    browser.wait_for_text("Your earlier change to this one is still waiting", "#notices")
    browser.be_online()
    browser.wait_for_text("No answer: First", "#notices")

    def tries():
        return [entry["attempts"] for entry in good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]]

    browser.until(lambda: tries() == [1, 0, 0], "it is sent", 30)
    browser.driver.refresh()
    let_pass(6)
    assert tries() == [1, 0, 0]


def test_an_outcome_that_is_refused_after_the_line_was_down_keeps_its_words(sheet, browser):
    [first, *_] = good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    browser.go_offline()
    browser.press("l")
    browser.until(lambda: browser.focus == "with", "left word asks with whom")
    browser.press("Priya", Keys.TAB, "ring after four", Keys.ENTER)
    browser.wait_for_text("Saved here: Left word, First.", "#notices")
    good(sheet.margaret.post(f"/messages/{first['id']}/attempts", {"outcome": "talked"}))
    browser.be_online()
    browser.wait_for_text("Not sent: Left word, First.", "#notices", 30)
    said = browser.text("#notices")
    assert "Priya · ring after four" in said and "already closed" in said, said
    # It is shown on every page opened next, until somebody has dealt with it.
    browser.open(f"/messages/{first['id']}")
    browser.wait_for_text("Priya · ring after four", "#notices")
    good(sheet.margaret.post(f"/messages/{first['id']}/reopening", {"why": "she rang back"}))
    browser.script("[...document.querySelectorAll('#notices button')].find(b => b.textContent === 'Send again').click()")
    browser.wait_for_text("Left word: First", "#notices", 30)
    [tried] = [each for each in good(sheet.margaret.get(f"/messages/{first['id']}"))["attempts"] if each["outcome"] == "leftWord"]
    assert (tried["with"], tried["said"]) == ("Priya", "ring after four")
    browser.driver.refresh()
    let_pass(1)
    assert "Not sent" not in browser.text("#notices")


def test_what_is_written_of_a_call_that_another_ends_stays_in_sight_and_meets_nobody_else(sheet, browser):
    [first, *_] = good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    browser.press("l")
    browser.until(lambda: browser.focus == "with", "left word asks with whom")
    browser.press("his secre")
    good(sheet.margaret.post(f"/messages/{first['id']}/attempts", {"outcome": "talked"}))
    browser.wait_for_text("You wrote: “his secre”", "#notices")
    said = browser.text("#notices")
    assert "First is no longer here: talked" in said and "by Margaret" in said, said
    assert browser.script("return document.querySelector('#notices a').pathname") == f"/messages/{first['id']}"
    let_pass(2)
    # The Enter that was to send it opens nobody else's call.
    browser.press(Keys.ENTER)
    let_pass(0.7)
    assert browser.script("return location.pathname") == f"/sheets/{sheet.id('Margaret')}"
    browser.press("t")
    let_pass(0.7)
    assert tries(sheet) == {"Second": 0, "Third": 0}
    browser.driver.refresh()
    browser.wait_for_text("You wrote: “his secre”", "#notices")
    browser.script("[...document.querySelectorAll('#notices button')].find(b => b.textContent === 'Discard').click()")
    browser.driver.refresh()
    browser.find("#entries")
    let_pass(0.7)
    assert "You wrote" not in browser.text("#notices")


def test_keys_typed_after_another_has_ended_the_call_act_on_nobody_until_escape(sheet, browser):
    [first, *_] = good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    browser.press("l")
    browser.until(lambda: browser.focus == "with", "left word asks with whom")
    browser.press("his secre")
    good(sheet.margaret.post(f"/messages/{first['id']}/attempts", {"outcome": "talked"}))
    browser.wait_for_text("You wrote: “his secre”", "#notices")
    let_pass(2)
    browser.press(*"tary")
    browser.wait_for_text("The field you were typing in is gone", "#notices")
    assert "You wrote: “his secre”" in browser.text("#notices")
    let_pass(2)
    browser.press("t")
    let_pass(0.7)
    assert tries(sheet) == {"Second": 0, "Third": 0}
    browser.press(Keys.ESCAPE, "t")
    browser.wait_for_text("Talked: Second", "#notices")


def test_words_for_a_message_that_has_ended_meanwhile_are_quoted(sheet, browser):
    [first, *_] = good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]
    browser.visit(sheet.server.url).sign_in("Jamie").open(f"/messages/{first['id']}")
    browser.find("#acts")
    browser.press("c")
    browser.until(lambda: browser.focus == "text", "what to know is asked")
    browser.press("she is back on Monday")
    good(sheet.margaret.post(f"/messages/{first['id']}/attempts", {"outcome": "talked"}))
    browser.press(Keys.ENTER)
    browser.wait_for_text("You wrote: “she is back on Monday”", "#notices")
    assert "This message is already closed: talked" in browser.text("#notices")
    browser.until(lambda: not browser.all("#acts"), "the page shows that it has ended")
    assert browser.text("#notices").count("You wrote") == 1


def test_closing_can_be_left_and_takes_no_outcome_for_granted(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    before = state_of(sheet)
    browser.press("z")
    browser.until(lambda: browser.focus == "outcome", "the outcome is asked")
    buttons = browser.script("return [...document.querySelectorAll('.ask[open] form button')].map(b => b.textContent)")
    assert buttons == ["Cancel", "Close the message"]
    browser.click(".ask[open] form .main")
    let_pass(0.5)
    assert state_of(sheet) == before and browser.all(".ask[open]")
    browser.click(".ask[open] form button")
    assert not browser.all(".ask[open]") and state_of(sheet) == before
    browser.press("z")
    browser.script("document.querySelector('.ask[open] select').value = 'callerWithdrew'")
    browser.click(".ask[open] form .main")
    browser.wait_for_text("Closed, caller withdrew: First", "#notices")


def test_how_a_call_ended_leaves_the_date_its_room_on_a_phone(sheet, browser):
    for outcome, entry in zip(("settledBetweenAssistants", "answeredInWriting", "callerWithdrew"),
                              good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]):
        good(sheet.jamie.post(f"/messages/{entry['id']}/closing", {"outcome": outcome}))
    sheet.storage.run("UPDATE message SET closed_at = closed_at - 345600000, last_call_at = last_call_at - 345600000")
    on_the_sheet(browser, sheet, "Margaret", "Jamie").look_like(width=390, height=844)
    browser.open(f"/sheets/{sheet.id('Margaret')}?face=done")
    heights = browser.script("return [...document.querySelectorAll('#entries .last')].map(e => e.getBoundingClientRect().height)")
    assert len(heights) == 3 and max(heights) < 50, heights
    assert browser.script("return document.documentElement.scrollWidth") <= 390


def test_what_was_looked_for_last_is_typed_over(sheet, browser):
    browser.visit(sheet.server.url).sign_in("Jamie").open("/find?q=Mrs.+Blum")
    browser.click("#q")
    let_pass(0.2)
    browser.press("First")
    assert browser.script("return document.getElementById('q').value") == "First"


def test_whoever_is_signed_out_while_typing_is_shown_the_way_in(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    browser.press("l")
    browser.until(lambda: browser.focus == "with", "left word asks with whom")
    browser.press("Priya")
    browser.driver.delete_all_cookies()
    browser.press(Keys.ENTER)
    browser.wait_for_text("Sign in", "#notices a")
    way = browser.script("const a = document.querySelector('#notices a'); return [a.getAttribute('href'), a.target]")
    assert way == ["/sign-in", "_blank"]
    assert browser.script("return document.querySelector('.ask[open] [name=with]').value") == "Priya"
    # Signed in again in another tab, everything is back once the page is reloaded.
    here = browser.driver.current_window_handle
    browser.click("#notices a")
    browser.driver.switch_to.window(next(each for each in browser.driver.window_handles if each != here))
    browser.sign_in("Jamie")
    browser.driver.close()
    browser.driver.switch_to.window(here)
    browser.driver.refresh()
    browser.until(lambda: browser.script("return document.querySelector('#acts [name=with]').value") == "Priya", "the words are back")


def test_two_at_one_held_caller_know_of_each_other_and_lose_nothing(sqlite_office, browser, second_browser):
    office = sqlite_office
    at_the_desk(browser, office)
    type_a_call(browser, number=fresh_number(), caller="Held Hilda", regarding="the fence")
    browser.press(Keys.F8)
    browser.wait_for_text("Held Hilda", "#waiting")
    at_the_desk(second_browser, office, "Jamie")
    second_browser.wait_for_text("Held Hilda", "#waiting")
    take = "[...document.querySelectorAll('#waiting li')].find(li => li.textContent.includes('Held Hilda')).querySelector('[data-take]').click()"
    value = "return document.querySelector('#message [name=regarding]')?.value"
    browser.script(take)
    browser.until(lambda: browser.script(value) == "the fence", "Otto has her open")
    browser.find("#regarding").send_keys(" and the gate")
    second_browser.wait_for_text("open with Otto since", "#waiting")
    second_browser.until(lambda: [h["draft"].get("regarding") for h in good(office.otto.get("/waiting"))["waiting"]
                                  if h["name"] == "Held Hilda"] == ["the fence and the gate"], "what Otto types is on the board")
    second_browser.script(take)
    second_browser.wait_for_text("Otto has had this caller open since", "main")
    second_browser.until(lambda: second_browser.script(value) == "the fence and the gate", "as it was typed by then")
    second_browser.find("#regarding").send_keys(" by Jamie")
    let_pass(1)
    [held] = [each for each in good(office.otto.get("/waiting"))["waiting"] if each["name"] == "Held Hilda"]
    assert (held["draft"]["regarding"], held["openBy"]["name"]) == ("the fence and the gate", "Otto")
    second_browser.click("a[href*=over]")
    second_browser.until(lambda: "over=yes" in second_browser.path, "she takes her over")
    browser.find("#regarding").send_keys(" again")
    browser.wait_for_text("Jamie has had this caller open since", "#notices")
    assert browser.script(value) == "the fence and the gate again"
    [held] = [each for each in good(office.otto.get("/waiting"))["waiting"] if each["name"] == "Held Hilda"]
    assert held["openBy"]["name"] == "Jamie"
    good(office.jamie.delete(f"/waiting/{held['id']}"), 204)


def test_a_held_caller_whom_another_desk_filed_is_not_filed_twice(sqlite_office, browser):
    office = sqlite_office
    at_the_desk(browser, office)
    type_a_call(browser, number=fresh_number(), caller="Held Hugo", regarding="the roof")
    browser.press(Keys.F8)
    browser.wait_for_text("Held Hugo", "#waiting")
    browser.script("[...document.querySelectorAll('#waiting li')].find(li => li.textContent.includes('Held Hugo')).querySelector('[data-take]').click()")
    value = "return document.querySelector('#message [name=regarding]')?.value"
    browser.until(lambda: browser.script(value) == "the roof", "Otto has him open")
    [held] = [each for each in good(office.otto.get("/waiting"))["waiting"] if each["name"] == "Held Hugo"]
    filing = {"for": "Ana", "caller": {"name": "Held Hugo", "number": fresh_number()}, "waiting": held["id"]}
    good(office.jamie.post("/messages", filing), 201)
    assert office.otto.post("/messages", filing).status_code == 409
    browser.script("document.getElementById('message').requestSubmit()")
    browser.wait_for_text("Jamie already filed this call", "#notices")
    assert browser.script(value) == "the roof"
    browser.script("document.getElementById('message').requestSubmit()")
    browser.wait_for_text("Filed:", "#notices")


def test_offers_are_answered_by_key_one_by_one_or_all_at_once(sheet, browser):
    for name in ("Alma", "Bert", "Cleo", "Dora"):
        sheet.offer(sheet.call_for("Ana", name=name), "Tom", by="Ana")
    on_the_sheet(browser, sheet, "Tom")
    assert "Ana owes the return until you accept." in browser.text("#offers")
    focused = "return document.activeElement.closest('.offer')?.innerText ?? ''"
    browser.press("y")
    browser.until(lambda: "Alma" in browser.script(focused), "of several, the first is pointed at")
    let_pass(0.6)
    browser.press("y")
    browser.wait_for_text("Accepted, it is yours now: Alma", "#notices")
    browser.until(lambda: "Bert" in browser.script(focused), "the focus is handed on")
    # The second press was meant for the first target.
    let_pass(0.7)
    browser.press("y")
    browser.wait_for_text("the next offer just appeared", "#notices")
    assert "Bert" in browser.text("#offers")
    # Nor does Enter on the focused button.
    browser.press(Keys.ENTER)
    let_pass(0.6)
    assert "Bert" in browser.text("#offers")
    browser.press("n")
    browser.until(lambda: browser.focus == "reason", "why is asked")
    browser.press("on leave", Keys.ENTER)
    browser.wait_for_text("Declined: Bert", "#notices")
    browser.find("#offers .all button").click()
    browser.wait_for_text("Accepted: everything is on your sheet now.", "#notices")
    browser.until(lambda: named_order(browser, "Alma", "Cleo", "Dora") == ["Alma", "Cleo", "Dora"], "they are on the sheet")


def test_what_the_line_above_says_agrees_with_the_list_at_every_moment(sheet, browser):
    def summary():
        return " ".join(browser.text("#summary").split())

    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    assert summary().startswith("3 open")
    entry = sheet.call_for("Margaret", name="Urgent Uma", code=1)
    browser.wait_for_text("Urgent Uma", "#entries")
    assert summary().startswith("4 open · 1 ASAP")
    good(sheet.jamie.post(f"/messages/{entry['id']}/attempts", {"outcome": "talked"}))
    browser.until(lambda: summary().startswith("3 open ·") and "ASAP" not in summary(),
                  "the line says so too")


def test_what_is_typed_for_one_caller_waits_with_that_caller(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    browser.press("l")
    browser.until(lambda: browser.focus == "with", "left word asks with whom")
    browser.press("Secret about the first", Keys.ESCAPE, "j", "l")
    browser.until(lambda: browser.focus == "with", "it asks for the second")
    value = "return document.querySelector('#acts [name=with]').value"
    assert browser.script(value) == ""
    browser.press(Keys.ESCAPE, "k")
    assert browser.script(value) == "Secret about the first"
    browser.driver.refresh()
    browser.until(lambda: browser.script(value) == "Secret about the first", "it is there when the page is opened again")


def test_undo_names_what_it_takes_back_and_goes_back_step_by_step(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    for name in ("First", "Second"):
        browser.until(lambda name=name: name in browser.text("[aria-current=true]"), f"{name} is selected")
        browser.press("n")
        browser.wait_for_text(f"No answer: {name}", "#notices")
        browser.press("j")
    for name in ("Second", "First"):
        # The same key within half a second counts once.
        let_pass(0.6)
        browser.press("u")
        browser.wait_for_text(f"Undone: no answer, {name}", "#notices")
    entries = good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]
    assert [entry["attempts"] for entry in entries] == [0, 0, 0]


def test_what_was_done_a_moment_ago_is_undone_on_the_page_that_one_went_on_to_and_after_coming_back(sheet, browser):
    [first, second, _] = good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    browser.press("t")
    browser.wait_for_text("Talked: First", "#notices")
    browser.until(lambda: selected(browser) == "Second", "First has left the sheet")
    browser.open(f"/messages/{first['id']}")
    browser.wait_for_text("Talked: First", "#notices")
    browser.press("u")
    browser.wait_for_text("Undone: talked, First", "#notices")
    assert "First" in tries(sheet)
    # There, and back to the sheet: only this act, and the one before it stays.
    browser.open(f"/sheets/{sheet.id('Margaret')}")
    browser.until(lambda: selected(browser) == "First", "First is back")
    browser.press("n")
    browser.wait_for_text("No answer: First", "#notices")
    browser.press("j")
    browser.until(lambda: selected(browser) == "Second", "the second is selected")
    browser.press("v")
    browser.wait_for_text("Left voicemail: Second", "#notices")
    browser.press(Keys.ENTER)
    browser.until(lambda: browser.path.startswith("/messages/"), "the second is opened")
    browser.driver.back()
    browser.wait_for_text("Left voicemail: Second", "#notices")
    browser.click("#notices button")
    browser.wait_for_text("Undone: left voicemail, Second", "#notices")
    browser.until(lambda: tries(sheet) == {"First": 1, "Second": 0, "Third": 0}, "that one alone")


def selected(browser):
    return browser.text("#entries [aria-current=true] .who a")


def tries(office):
    entries = good(office.margaret.get(f"/sheets/{office.id('Margaret')}"))["entries"]
    return {entry["caller"]["name"]: entry["attempts"] for entry in entries}


def test_the_key_that_took_an_entry_away_does_not_meet_the_next_caller(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    browser.press("t")
    browser.until(lambda: selected(browser) == "Second", "the next has come up")
    let_pass(0.7)
    browser.press("t")
    browser.wait_for_text("Nothing was done: Second just appeared.", "#notices")
    assert tries(sheet) == {"Second": 0, "Third": 0}
    # Moving to an entry means it.
    browser.press("j", "t")
    browser.wait_for_text("Talked: Third", "#notices")
    browser.until(lambda: tries(sheet) == {"Second": 0}, "the third was meant")
    let_pass(1.6)
    browser.press("n")
    browser.until(lambda: tries(sheet) == {"Second": 1}, "after a moment whoever has come up is meant")


def test_an_undo_brings_the_hands_back_to_whom_it_brings_back(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    browser.press("j", "t")
    browser.until(lambda: "Second" not in browser.text("#entries") and selected(browser) == "Third", "Second is gone")
    let_pass(0.6)
    browser.press("u")
    browser.until(lambda: selected(browser) == "Second", "Second is back, and selected")
    assert browser.script("return document.activeElement.innerText") == "Second"


def test_whoever_comes_back_to_a_sheet_finds_the_entry_that_they_left(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    browser.press("j", "j", Keys.ENTER)
    browser.until(lambda: browser.path.startswith("/messages/"), "the third is opened")
    browser.driver.back()
    browser.until(lambda: selected(browser) == "Third", "it is selected still")
    browser.driver.refresh()
    browser.until(lambda: selected(browser) == "Third" and browser.text("#acts-who") == "Third", "and after a reload")


def test_whoever_hung_up_can_be_put_back_with_all_that_was_typed(sqlite_office, browser):
    office = sqlite_office
    at_the_desk(browser, office)
    type_a_call(browser, number=fresh_number(), caller="Hasty Hugo", regarding="the third invoice")
    browser.press(Keys.F8)
    browser.wait_for_text("Hasty Hugo", "#waiting")
    # In one step: the list is redrawn while the button is being located.
    browser.script(
        "for (const each of document.querySelectorAll('#waiting li'))"
        " if (each.textContent.includes('Hasty Hugo')) { each.querySelector('form button').click(); break }")
    browser.wait_for_text("Hasty Hugo hung up", "#notices")
    browser.until(lambda: "Hasty Hugo" not in browser.text("#waiting"), "it is off the board")
    browser.find("#notices button").click()
    browser.wait_for_text("Hasty Hugo", "#waiting")
    [held] = [each for each in good(office.otto.get("/waiting"))["waiting"] if each["name"] == "Hasty Hugo"]
    assert (held["draft"]["regarding"], held["for"]) == ("the third invoice", "Margaret")
    good(office.otto.delete(f"/waiting/{held['id']}"), 204)


def test_what_is_written_for_one_caller_at_the_desk_is_not_the_next_ones(sqlite_office, browser):
    office = sqlite_office
    for name in ("Ingeborg Aas", "Torvald Bech"):
        good(office.fay.post("/contacts", {"name": name, "numbers": [{"label": "", "number": fresh_number()}]}), 201)
    at_the_desk(browser, office)
    value = "return document.querySelector('#message [name=\"%s\"]').value"

    def choose(typed):
        look_again(browser)
        browser.press(typed)
        browser.until(lambda: browser.script("return document.querySelector('#results a')?.dataset.name ?? ''").startswith(typed),
                      f"{typed} is found")
        browser.wait_for_text(f"Enter selects {typed}", "#found")
        browser.press(Keys.ENTER)
        browser.until(lambda: browser.script(value % "caller.name").startswith(typed), f"{typed} is chosen")

    choose("Ingeborg")
    # Nothing is written yet: the other one is simply the right one.
    choose("Torvald")
    assert not browser.all("#kept li")
    browser.press("Margaret", Keys.TAB, "Secret about Torvald")
    assert "Enter files a call from Torvald Bech for Margaret." in browser.text("#enter")
    choose("Ingeborg")
    assert (browser.script(value % "regarding"), browser.script(value % "for")) == ("", "")
    open_drafts(browser)
    browser.wait_for_text("Torvald Bech", "#kept li")
    browser.click("#kept li button")
    assert browser.script(value % "regarding") == "Secret about Torvald"


def test_a_correction_that_is_being_typed_outlives_a_reload(sheet, browser):
    [first, *_] = good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]
    browser.visit(sheet.server.url).sign_in("Jamie").open(f"/messages/{first['id']}")
    browser.find("[data-kept] summary").click()
    field = browser.find("[data-kept] [name=regarding]")
    field.clear()
    field.send_keys("The small merger")
    browser.driver.refresh()
    field = browser.find("[data-kept] [name=regarding]")
    browser.until(lambda: field.is_displayed() and field.get_attribute("value") == "The small merger", "it is there")
    field.send_keys(Keys.ENTER)
    browser.wait_for_text("The small merger", ".lead")
    assert browser.script("return Object.keys(sessionStorage).filter(key => key.startsWith('ringback.ask.'))") == []


COVERED = """
  const main = document.getElementById('main')
  return [...document.querySelectorAll(':is(main, .bar) :is(button, summary, input:not([type=hidden]), select, nav a)')].filter(control => {
    const box = control.getBoundingClientRect()
    const points = [[box.left + box.width / 2, box.top + 2], [box.left + box.width / 2, box.bottom - 2]]
    return control.checkVisibility() && box.width && points.some(point => document.elementFromPoint(...point)?.closest('.status'))
      && (!main.contains(control) || box.bottom <= main.getBoundingClientRect().bottom)
  }).map(control => control.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("width", [1440, 1024, 390])
def test_notices_never_pile_up_nor_cover_what_can_be_pressed_and_go_when_all_is_well(sheet, browser, width):
    browser.visit(sheet.server.url).sign_in("Jamie")
    browser.look_like(width=width, height=700)
    try:
        for path in (f"/sheets/{sheet.id('Margaret')}", "/desk"):
            browser.open(path)
            browser.script("const u = performance.getEntriesByType('resource').find(e => /undo\\.\\w+\\.js|undo.*\\.js/.test(e.name)).name;"
                           "return import(u).then(m => { window.say = m.say; window.settle = m.settle; m.say('That was refused.', {problem: true});"
                           " m.say('That was refused, too.', {problem: true}) })")
            browser.wait_for_text("refused, too", "#notices")
            assert len(browser.all("#notices .notice")) == 1
            for top in (0, 150, 400, 10_000):
                browser.script("scrollTo(0, arguments[0])", top)
                let_pass(0.1)
                assert browser.script(COVERED) == [], (path, top)
            browser.script("settle()")
            assert browser.all("#notices .notice") == []
    finally:
        browser.look_like()


def test_what_is_wrong_is_said_at_its_field_all_at_once_with_nothing_wiped(sqlite_office, browser):
    at_the_desk(browser, sqlite_office)
    type_a_call(browser, number=fresh_number(), to="Nobody Here", caller="Errant Erna", regarding="kept")
    browser.find("#around").send_keys("whenever")
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Nobody here is named “Nobody Here”", "#fault-for")
    browser.wait_for_text("“whenever” is not a time", "#fault-around")
    assert browser.text("#notices p") == "Nothing was sent: check 2 fields."
    assert browser.focus == "for" and browser.find("#for").get_attribute("aria-invalid") == "true"
    assert browser.find("#message [name=regarding]").get_attribute("value") == "kept"
    for field, text in (("for", "Marg"), ("around", "half past three")):
        browser.find(f"#{field}").clear()
        browser.find(f"#{field}").send_keys(text)
        assert browser.all(f"#fault-{field}") == []
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Filed: Margaret owes Errant Erna a call", "#notices")
    assert browser.all("#notices .problem") == []
    # A call from nobody is reported in the page's words.
    browser.find("#for").send_keys("Margaret")
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Enter who called: a name, a number, or both.", ".fault")
    assert "caller.name" not in browser.text("#notices")


def test_no_link_at_an_operators_desk_leads_nowhere(sqlite_office):
    office = sqlite_office
    number = fresh_number()
    contact = good(office.fay.post("/contacts", {"name": "Linked Lena", "numbers": [{"number": number}]}), 201)["id"]
    office.call_for("Ana", name="Linked Lena", number=number, taken_by="Jamie")
    with Visitor(office.server.url) as visitor:
        visitor.sign_in(email("Otto"), PASSWORD)
        page = visitor.open(f"/desk?contact={contact}")
        assert "Ana owes the return" in page.text
        for link in {link for link in page.links if link.startswith("/")}:
            assert visitor.open(link).status != 404, link


def test_two_browsers_reorder_and_both_moves_are_kept_and_attributed(sheet, browser, second_browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    on_the_sheet(second_browser, sheet, "Margaret", "Lou")
    for each in (browser, second_browser):
        assert named_order(each, "First", "Second", "Third") == ["First", "Second", "Third"]
    browser.press("j", "j")
    browser.until(lambda: "Third" in browser.text("[aria-current=true]"), "the third is selected")
    second_browser.press("j")
    second_browser.until(lambda: "Second" in second_browser.text("[aria-current=true]"), "the second is selected")
    browser.press("K")
    second_browser.press("K")

    def is_settled():
        api = [entry["caller"]["name"] for entry in good(
            sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]]
        # A moved entry names who moved it; one that only made room names nobody.
        places = [entry["place"]["by"]["name"] for entry in good(
            sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]
            if entry["caller"]["name"] in ("Second", "Third") and (entry["place"] or {}).get("by")]
        return {"Jamie", "Lou"} == set(places) and api == named_order(browser, "First", "Second", "Third") \
            == named_order(second_browser, "First", "Second", "Third")

    browser.until(is_settled, "both moves are kept, named, and the same on both screens")


def test_the_second_of_two_changes_to_one_entry_is_told(sheet, browser):
    on_the_sheet(browser, sheet, "Margaret", "Jamie")
    entry = good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"][0]
    browser.go_offline()  # so that this screen does not hear of it
    good(sheet.lou.post(f"/messages/{entry['id']}/code", {"code": 1}))
    browser.be_online()
    browser.script(
        "document.getElementById('act').elements.version.value = arguments[0];"
        "document.querySelector('#acts [name=code][value=\"4\"]').click()", str(entry["version"]))
    browser.wait_for_text("just changed this", "#notices")
    assert sheet.message(entry["id"])["code"] == 1


def test_a_handover_appears_with_the_one_it_is_offered_to_and_is_accepted_by_one_press(sqlite_office, browser):
    office = sqlite_office
    on_the_sheet(browser, office, "Tom")
    entry = office.call_for("Ana", name="Passed Percy")
    office.offer(entry, "Tom", by="Ana")
    browser.wait_for_text("Passed Percy", "#offers")
    browser.script("document.querySelector('#o-' + arguments[0] + ' form[action$=acceptance] button').click()",
                   entry["id"])
    browser.wait_for_text("Passed Percy", "#entries ol")
    assert office.message(entry["id"])["owner"]["name"] == "Tom"


def test_a_page_without_javascript_files_a_message(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    browser.visit(office.server.url)
    browser.look_like(scripts=False)
    try:
        browser.open("/sign-in")
        browser.find("[name=email]").send_keys(email("Otto"))
        browser.find("[name=password]").send_keys(PASSWORD + Keys.ENTER)
        browser.until(lambda: "/sign-in" not in browser.driver.current_url, "Otto is signed in")
        browser.open("/desk")
        browser.find("[name='caller.name']").send_keys("Plain Paula")
        browser.find("[name='caller.number']").send_keys(number)
        browser.find("[name=for]").send_keys("Margaret")
        browser.find("[name=regarding]").send_keys("No scripts here")
        browser.find("#file").click()
        wait_until(lambda: messages_from(office, number), "it is stored")
    finally:
        browser.look_like()
    [(message, calls, name)] = messages_from(office, number)
    assert (office.message(message)["owner"]["name"], name, calls) == ("Margaret", "Plain Paula", 1)


def test_the_same_by_forms_alone_and_sent_twice_files_once(sqlite_office):
    """Reloading a sent form sends it again; the form's own key makes it count once."""
    office, number = sqlite_office, fresh_number()
    with Visitor(office.server.url) as visitor:
        visitor.sign_in(email("Otto"), PASSWORD)
        page = visitor.open("/desk")
        form = next(form for form in page.forms if form.id == "message")
        for _ in range(3):
            visitor.send(page, form, caller__name="Plain Paul", caller__number=number, **{"for": "Margaret"})
    assert [calls for _, calls, _ in messages_from(office, number)] == [1]


def test_a_refused_act_without_scripts_keeps_what_was_typed(sqlite_office):
    """A refused form of an entry comes back filled in, with the reason; corrected, it works."""
    office = sqlite_office
    entry = office.call_for("Tom", name="Kept Kim")
    said = "She asked for the invoice of March, twice"
    with Visitor(office.server.url) as visitor:
        visitor.sign_in(email("Tom"), PASSWORD)
        page = visitor.open(f"/messages/{entry['id']}")
        refused = visitor.send(page, "/handovers", to="Nobody Here", note=said)
        assert refused.status == 404 and refused.heading == "Not done"
        again = refused.form("/handovers")
        assert (again.value("to"), again.value("note")) == ("Nobody Here", said)
        visitor.send(refused, again, to="Ana")
    assert office.message(entry["id"])["handover"]["note"] == said


def test_what_was_filed_by_mistake_is_said_to_be_taken_back_and_not_returned(sqlite_office):
    office = sqlite_office
    entry = office.call_for("Tom", name="Mistaken Mia")
    good(office.otto.post(f"/messages/{entry['id']}/undo/{entry['id']}"))
    with Visitor(office.server.url) as visitor:
        visitor.sign_in(email("Otto"), PASSWORD)
        [line] = re.findall(r"Mistaken Mia.{0,80}", visitor.open("/taken").text, re.S)
        assert "undone" in line and "returned" not in line


def test_whoever_offered_something_sees_on_the_sheet_why_it_was_declined(sqlite_office):
    office = sqlite_office
    entry = office.call_for("Ana", name="Boomerang Bo", code=1)
    offer = office.offer(entry, "Tom", by="Ana")
    good(office.tom.post(f"/messages/{entry['id']}/handovers/{offer['id']}/refusal", {"reason": "on leave from noon"}))
    with Visitor(office.server.url) as visitor:
        visitor.sign_in(email("Ana"), PASSWORD)
        assert "Tom declined: on leave from noon" in visitor.open(f"/sheets/{office.id('Ana')}").text


def test_everything_that_somebody_took_is_on_a_page_of_its_own(sqlite_office):
    """A page at a time, latest first, with what became of each."""
    office = sqlite_office
    callers = [f"Taken {number:02}" for number in range(55)]
    for name in callers:
        office.call_for("Tom", name=name)
    with Visitor(office.server.url) as visitor:
        visitor.sign_in(email("Otto"), PASSWORD)
        first = visitor.open("/taken")
        assert "Taken 54" in first.text and "owner Tom" in first.text and "Taken 04" not in first.text
        [more] = [link for link in first.links if "after=" in link]
        assert "Taken 04" in visitor.open(more).text
