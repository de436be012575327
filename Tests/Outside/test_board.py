"""The board of those who look after others: what is late, with whom, and what can be done from there."""
import datetime

import pytest

from harness.browsing import Visitor
from harness.client import good, problem
from harness.mailserver import MailServer
from harness.office import PASSWORD, Office, email, fresh_number


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def served(request, templates, tmp_path_factory):
    """An office in which Ana's call is two days late, Sam's one, and Tom's not at all."""
    storage, known = templates(request.param)
    folder = tmp_path_factory.mktemp("board")
    with MailServer() as mail, Office(
            storage.copy(folder / "office"), known, folder / "log", environment=mail.environment()) as office:
        office.mail = mail
        office.anas = office.call_for("Ana", name="Vivian Hargrove", regarding="Her seat at the gala", code=1)
        office.sams = office.call_for("Sam", name="Neil Kendrick", regarding="Three are confirmed")
        office.toms = office.call_for("Tom", name="Harold Goodwin", regarding="Delivery for the lobby", code=3)
        make_late(office, office.anas, days=2)
        make_late(office, office.sams, days=1)
        yield office
        office.forget_clients()
    office.storage.remove()


def make_late(office, entry, days):
    office.storage.run(f"UPDATE message SET due_at = due_at - {days + 5} * 86400000 WHERE id = '{entry['id']}'")


def ids(board):
    return [entry["id"] for entry in board["entries"]]


def test_each_sees_their_own_people_the_oldest_first(served):
    dana = good(served.dana.get("/board"))
    assert ids(dana) == [served.anas["id"]] and (dana["late"], dana["open"]) == (1, 2)
    assert [load["person"]["name"] for load in dana["people"]] == ["Ana", "Tom"]
    assert "Kendrick" not in str(dana) and "Sam" not in str(dana)
    assert ids(good(served.rosa.get("/board"))) == [served.sams["id"]]
    everybody = good(served.max.get("/board"))
    assert ids(everybody) == [served.anas["id"], served.sams["id"]]
    assert ids(good(served.max.get("/board", show="open")))[-1] == served.toms["id"]
    service = good(served.max.get("/board", team=served.known.teams["Service"]))
    assert ids(service) == [served.anas["id"]]
    problem(served.dana.get("/board", team=served.known.teams["Sales"]), 404)
    for name in ("Ana", "Otto", "Jamie", "Eve"):
        problem(served.asking(name).get("/board"), 403)


def test_the_pages_of_a_long_board_come_one_after_the_other(served):
    first = good(served.max.get("/board", show="open", limit=2))
    rest = good(served.max.get("/board", show="open", limit=200, cursor=first["next"]))
    assert not set(ids(first)) & set(ids(rest)) and served.toms["id"] in ids(first) + ids(rest)
    problem(served.max.get("/board", cursor="nowhere"), 404)


def test_without_scripts_a_supervisor_reads_it_and_reminds(served):
    with Visitor(served.server.url) as browser:
        browser.sign_in(email("Dana"), PASSWORD)
        page = browser.open("/board")
        assert page.heading == "Board" and "Vivian Hargrove" in page.text and "Kendrick" not in page.text
        assert f"/messages/{served.anas['id']}" in page.links and "/board" in page.links
        before = len(served.mail.to(email("Ana")))
        page = browser.send(page, f"/messages/{served.anas['id']}/reminders")
        assert "Reminded Ana" in page.text and "/board" in page.url
        mails = served.mail.wait_for(before + 1, to=email("Ana"))
        assert any("from Dana" in mail.text for mail in mails)
        assert "Dana reminded" in browser.open("/board").text
        assert "Ana" in browser.open("/board?show=people").text
        again = browser.send(browser.open("/board"), f"/messages/{served.anas['id']}/reminders")
        assert again.status == 409 and "were reminded" in again.text
        # Whoever has no board has no way to it either.
        browser.sign_in(email("Ana"), PASSWORD)
        assert "/board" not in browser.open("/sheets").links
        assert browser.open("/board").status == 403


def test_a_reminder_stands_on_the_owners_sheet_until_something_is_done(served):
    entry = served.call_for("Tom", name="Bill Tanner", number=fresh_number())
    good(served.tom.post(f"/messages/{entry['id']}/answers", {"answer": "mine", "text": ""}))
    problem(served.dana.post(f"/messages/{entry['id']}/reminders"), 409)
    make_late(served, entry, days=1)
    done = good(served.dana.post(f"/messages/{entry['id']}/reminders"))["done"]
    assert "Reminded Tom" in done["said"] and not done.get("undo")
    assert entry["id"] in [told["id"] for told in good(served.tom.get("/asks"))["told"]]
    file = good(served.tom.get(f"/messages/{entry['id']}"))
    assert file["nudges"][0]["by"]["name"] == "Dana"
    good(served.tom.post(f"/messages/{entry['id']}/attempts", {"outcome": "busy"}))
    assert entry["id"] not in [told["id"] for told in good(served.tom.get("/asks"))["told"]]


def test_with_the_keyboard_from_row_to_row(served, browser):
    browser.visit(served.server.url).sign_in("Max")
    browser.open("/board")
    first, second = [row.get_attribute("id") for row in browser.all("#entries .entry")][:2]
    places = "return [...document.querySelectorAll('#entries .entry')].map((row) => row.getBoundingClientRect().top)"
    before = browser.script(places)
    browser.press("j")
    browser.until(lambda: browser.find("[aria-current=true].entry").get_attribute("id") == second, "the next is selected")
    browser.wait_for_text("Neil Kendrick", "#chosen")
    assert browser.script(places) == before, "selecting moves no row"
    browser.press("k")
    browser.wait_for_text("Vivian Hargrove", "#chosen")
    browser.press("h")
    browser.until(lambda: browser.all(".ask[open]"), "handing over asks to whom")
    browser.press("Tom")
    browser.script("document.querySelector('.ask[open] form').requestSubmit()")
    browser.wait_for_text("Offered to Tom", "#notices")
    assert browser.script(places) == before
    assert first == f"m-{served.anas['id']}"


def late_call(served, owner, name):
    entry = served.call_for(owner, name=name, number=fresh_number(), code=1)
    make_late(served, entry, days=1)
    return entry


def a_workday_morning():
    """Ten o'clock on a workday that is neither today nor far, as somebody would write it."""
    day = datetime.date.today() + datetime.timedelta(days=2)
    while day.weekday() > 4:
        day += datetime.timedelta(days=1)
    return f"{day}T10:00"


def test_a_late_call_is_excused_until_a_time_and_is_late_no_more(served):
    entry = late_call(served, "Ana", "Wilma Banks")
    path = f"/messages/{entry['id']}/excuse"
    body = {"reason": "callerUnreachable", "until": a_workday_morning(), "note": "in the air until then"}
    problem(served.ana.post(path, body), 403)
    problem(served.dana.post(path, {**body, "reason": "other", "note": ""}), 422, "excuse.note-missing")
    problem(served.dana.post(path, {**body, "until": "when they ring"}), 422, "excuse.unreadable")
    problem(served.dana.post(path, {**body, "until": "2020-01-02 10:00"}), 422)
    problem(served.dana.post(path, {**body, "reason": "because"}), 422)
    before = good(served.dana.get("/board"))["late"]
    done = good(served.dana.post(path, body))
    assert not done["late"] and done["due"] == done["excuse"]["until"] and "Excused until" in done["done"]["said"]
    board = good(served.dana.get("/board"))
    assert entry["id"] not in ids(board) and board["late"] == before - 1
    mine = good(served.ana.get(f"/messages/{entry['id']}"))["entry"]
    assert mine["excuse"]["by"]["name"] == "Dana" and mine["excuse"]["reason"] == "callerUnreachable"
    assert mine["excuse"]["note"] == "in the air until then" and mine["excuse"]["dueBefore"] < mine["excuse"]["at"]
    with Visitor(served.server.url) as browser:
        browser.sign_in(email("Ana"), PASSWORD)
        assert "caller unreachable" in browser.open(f"/messages/{entry['id']}").text
        assert "Excused until" in browser.open(f"/sheets/{served.id('Ana')}").text
    problem(served.dana.post(path, body), 409, "excuse.already")
    good(served.dana.post(f"/messages/{entry['id']}/undo/{done['done']['undo']}"))
    again = good(served.dana.get(f"/messages/{entry['id']}"))["entry"]
    assert again["late"] and again["excuse"] is None and entry["id"] in ids(good(served.dana.get("/board", limit=200)))


def test_without_scripts_a_late_call_is_excused_and_nothing_typed_is_lost(served):
    entry = late_call(served, "Ana", "Xenia Price")
    with Visitor(served.server.url) as browser:
        browser.sign_in(email("Dana"), PASSWORD)
        page = browser.open(f"/board?entry={entry['id']}")
        wrong = browser.send(
            page, f"/messages/{entry['id']}/excuse", reason="thirdParty", until="someday", note="the bank decides")
        assert wrong.status == 422 and "someday" in wrong.text
        form = next(form for form in wrong.forms if form.action.endswith("/excuse"))
        assert form.value("until") == "someday" and form.value("note") == "the bank decides"
        assert form.value("reason") == "thirdParty"
        page = browser.send(wrong, f"/messages/{entry['id']}/excuse", until=a_workday_morning())
        assert "Excused until" in page.text and "/board" in page.url
    assert good(served.ana.get(f"/messages/{entry['id']}"))["entry"]["excuse"]["note"] == "the bank decides"


def test_the_board_follows_what_is_done_here_and_by_others(served, browser):
    ours, theirs = late_call(served, "Ana", "Yara Quist"), late_call(served, "Ana", "Zeno Rask")
    browser.visit(served.server.url).sign_in("Dana")
    browser.open(f"/board?entry={ours['id']}")

    def late():
        return int(browser.text(".figures li:first-child b")), int(browser.text(".faces [aria-current] b"))

    before = late()
    assert before[0] == before[1] == good(served.dana.get("/board"))["late"]
    browser.press("e")
    browser.until(lambda: browser.all("#chosen .ask[open]"), "why and until when is asked")
    send = (
        "const form = document.querySelector('#chosen .ask[open] form'); form.elements.reason.value = 'ownerAway';"
        "form.elements.until.value = arguments[0]; form.requestSubmit()")
    browser.script(send, "someday")
    browser.wait_for_text("“someday” is not a time", "#chosen .fault")
    assert browser.focus == "until" and late() == before, "what is wrong has the focus, and nothing is changed"
    browser.script(send, a_workday_morning())
    browser.wait_for_text("Excused until", "#notices")
    browser.until(lambda: not browser.all(f"#m-{ours['id']}"), "it is late no more")
    browser.until(lambda: late() == (before[0] - 1, before[1] - 1), "the figures say so")
    good(served.ana.post(f"/messages/{theirs['id']}/attempts", {"outcome": "talked"}))
    browser.until(lambda: not browser.all(f"#m-{theirs['id']}"), "what somebody else returned is not on the board")
    browser.until(lambda: late() == (before[0] - 2, before[1] - 2), "nor in its figures")
    assert not [each for each in browser.complaints() if "422" not in each]


def test_an_offer_made_from_the_board_stands_on_its_row(served, browser):
    entry = late_call(served, "Ana", "Ulla Venn")
    browser.visit(served.server.url).sign_in("Dana")
    browser.look_like(width=1920)
    browser.open(f"/board?entry={entry['id']}")
    browser.press("h")
    browser.until(lambda: browser.all("#chosen .ask[open]"), "to whom is asked")
    browser.press("Tom")
    browser.script("document.querySelector('#chosen .ask[open] form').requestSubmit()")
    browser.wait_for_text("Offered to Tom", f"#m-{entry['id']}")


def test_on_a_telephone_a_row_opens_and_back_returns_to_it(served, browser):
    for number in range(14):
        late_call(served, "Tom", f"Caller {number}")
    browser.visit(served.server.url).sign_in("Dana").look_like(width=390, height=844)
    browser.open("/board")
    where = "return Math.max(scrollY, ...[...document.querySelectorAll('main, main *')].map((each) => each.scrollTop))"
    last = browser.all("#entries .entry")[-1].get_attribute("id")
    browser.script("document.getElementById(arguments[0]).scrollIntoView({ block: 'center' })", last)
    before = browser.script(where)
    assert before > 100
    browser.script("document.querySelector(`#${arguments[0]} .why`).click()", last)
    browser.until(lambda: "/messages/" in browser.path, "the message opens")
    browser.driver.back()
    browser.until(lambda: browser.all("#entries .entry"), "the board is back")
    browser.until(lambda: abs(browser.script(where) - before) < 3, "at the same place")


def test_a_key_that_does_nothing_for_a_call_says_why(served, browser):
    browser.visit(served.server.url).sign_in("Dana")
    browser.open(f"/board?show=open&entry={served.toms['id']}")
    browser.find("#chosen")
    browser.press("e")
    browser.wait_for_text("Only a late call can be excused.", "#notices")
