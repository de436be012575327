"""The board of those who look after others: what is late, with whom, and what can be done from there."""
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
