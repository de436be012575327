"""The day of an assistant: any calls, what changed since they looked, promises, and the note at the end of a shift."""
import pytest

from harness.browsing import Visitor
from harness.chromium import Keys
from harness.client import good, problem
from harness.mailserver import MailServer
from harness.office import PASSWORD, Office, email, fresh_number


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def served(request, templates, tmp_path_factory):
    """An office in which Jamie and Lou keep Margaret's sheet."""
    storage, known = templates(request.param)
    folder = tmp_path_factory.mktemp("shift")
    with MailServer() as mail, Office(
            storage.copy(folder / "office"), known, folder / "log", environment=mail.environment()) as office:
        office.mail = mail
        yield office
        office.forget_clients()
    office.storage.remove()


@pytest.fixture
def sheet(served):
    return f"/sheets/{served.id('Margaret')}"


def call(served, name, **more):
    return served.call_for("Margaret", name=name, number=fresh_number(), **more)


def look(served, sheet):
    """Margaret has her sheet before her eyes, a while ago."""
    good(served.margaret.post(f"{sheet}/reading"))
    served.storage.run("UPDATE sheet_look SET at = at - 3600000")


def test_what_changed_since_she_looked(served, sheet):
    first, second = call(served, "Arthur Amos"), call(served, "Bella Birch")
    look(served, sheet)
    served.storage.run("UPDATE message SET filed_at = filed_at - 7200000, touched_at = touched_at - 7200000, "
                       "last_call_at = last_call_at - 7200000")
    assert good(served.jamie.get(f"{sheet}/changes"))["changes"] == []
    fresh = call(served, "Cora Crane", code=1)
    good(served.jamie.post(f"/messages/{second['id']}/closing", {"outcome": "answeredInWriting"}))
    served.call_for("Margaret", name="Arthur Amos", number=first["caller"]["number"])
    found = good(served.jamie.get(f"{sheet}/changes"))
    assert found["isLook"] and found["summary"] == "1 new, Arthur Amos called again (2), 1 closed"
    assert [(change["kind"], change["entry"]["id"]) for change in found["changes"]] == [
        ("new", fresh["id"]), ("calledAgain", first["id"]), ("closed", second["id"])]
    for name in ("Ada", "Max", "Dana", "Otto", "Ana"):
        problem(served.asking(name).get(f"{sheet}/changes"), 403)
    problem(served.jamie.get(f"{sheet}/changes", since="yesterday"), 422)
    # By her email address, too; and an address that nobody has is nobody.
    assert good(served.jamie.get(f"/sheets/{email('Margaret')}/changes"))["summary"] == found["summary"]
    problem(served.jamie.get("/sheets/nobody@example.org/changes"), 404)
    with Visitor(served.server.url) as browser:
        browser.sign_in(email("Jamie"), PASSWORD)
        page = browser.open(sheet)
        assert "Since Margaret last looked" in page.text and "Arthur Amos called again (2)" in page.text
        page = browser.open(f"{sheet}/changes")
        assert "Cora Crane" in page.text and f"/messages/{second['id']}" in page.links
        browser.sign_in(email("Max"), PASSWORD)
        assert "last looked" not in browser.open(sheet).text
        assert browser.open(f"{sheet}/changes").status == 403


def test_promises_are_listed_due_first(served, sheet):
    entry = call(served, "Dora Dale")
    good(served.jamie.post(f"/messages/{entry['id']}/follow-ups", {"what": "Send the deed", "by": "in 3 hours"}))
    call(served, "Egon Ekberg", around="in 2 hours")
    promised = good(served.jamie.get(f"{sheet}/promises"))["promises"]
    ours = [(each["kind"], each["entry"]["caller"]["name"]) for each in promised]
    assert ours[-2:] == [("around", "Egon Ekberg"), ("followUp", "Dora Dale")]
    assert promised[-1]["words"].startswith("promised by")
    assert "Send the deed" in str(good(served.max.get(f"{sheet}/promises")))
    problem(served.eve.get(f"{sheet}/promises"), 403)


def test_a_note_is_made_changed_left_and_read_without_scripts(served, sheet):
    call(served, "Fanny Flint", regarding="The lease")
    good(served.lou.put("/me/mail", {"off": ["returned"], "when": "atOnce", "dueSoonMinutes": 30}))
    before = len(served.mail.to(email("Lou")))
    with Visitor(served.server.url) as browser:
        browser.sign_in(email("Jamie"), PASSWORD)
        assert f"{sheet}/handover-note" in browser.open(sheet).links
        page = browser.open(f"{sheet}/handover-note")
        made = page.form("/handover-note").value("text")
        assert "Fanny Flint (The lease)" in made and "Lou sees it above the sheet" in page.text
        long = browser.send(page, "/handover-note", text="Flint first. " * 4000)
        assert long.status == 422 and "Flint first. Flint first." in long.form("/handover-note").value("text")
        page = browser.send(page, "/handover-note", text="Flint first: <b>he</b> is upset.\n" + made)
        assert page.status == 200 and "Left for Lou" in page.text and "Lou has not read it" in page.text
    mails = served.mail.wait_for(before + 1, to=email("Lou"))
    assert any("Flint first" in mail.text and "handover note for Margaret’s sheet" in mail.text for mail in mails)
    with Visitor(served.server.url) as browser:
        browser.sign_in(email("Lou"), PASSWORD)
        page = browser.open(sheet)
        assert "Handover note from Jamie" in page.text and "Flint first: <b>he</b> is upset." in page.text
        page = browser.send(page, "/reading")
        assert "Marked as read" in page.text and "Handover note from Jamie" not in page.text
        assert "Lou read it" in browser.open(f"{sheet}/handover-note").text
        browser.sign_in(email("Max"), PASSWORD)
        assert browser.open(f"{sheet}/handover-note").status == 403
        assert "/handover-note" not in str(browser.open(sheet).links)


def test_what_was_not_changed_is_not_kept_as_words(served, sheet):
    call(served, "Gus Grant")
    with Visitor(served.server.url) as browser:
        browser.sign_in(email("Jamie"), PASSWORD)
        browser.send(browser.open(f"{sheet}/handover-note"), "/handover-note")
    note = good(served.lou.get(f"{sheet}/handover-notes"))["notes"][0]
    assert note["text"] == "" and note["waits"] and "Gus Grant" in note["made"]
    good(served.lou.post(f"{sheet}/handover-notes/{note['id']}/reading"))
    good(served.lou.post(f"{sheet}/handover-notes/{note['id']}/reading"))
    assert not good(served.lou.get(f"{sheet}/handover-notes"))["notes"][0]["waits"]
    problem(served.lou.post(f"{sheet}/handover-notes/{'0' * 26}/reading"), 404)


def test_what_is_being_written_survives_a_reload_and_ctrl_enter_leaves_it(served, sheet, browser):
    browser.visit(served.server.url).sign_in("Jamie").open(f"{sheet}/handover-note")
    browser.click("#f-text")
    browser.press("Flint first. ")
    browser.open(f"{sheet}/handover-note")
    browser.wait_for_text("What you had written is here again.")
    assert "Flint first. " in browser.script("return document.getElementById('f-text').value")
    browser.click("#f-text")
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Left for", "#notices")
    note = good(served.lou.get(f"{sheet}/handover-notes"))["notes"][0]
    assert "Flint first." in note["text"]
    good(served.lou.post(f"{sheet}/handover-notes/{note['id']}/reading"))
    # It has arrived: the next note begins with what the program made.
    assert "Flint first." not in browser.script("return document.getElementById('f-text').value")
    assert not browser.complaints()


def test_with_one_key_the_note_comes_and_is_read(served, sheet, browser):
    call(served, "Hilda Holm")
    browser.visit(served.server.url).sign_in("Lou").open(sheet)
    browser.until(lambda: browser.focus == "main", "the page has the focus")
    good(served.jamie.post(f"{sheet}/handover-notes", {"text": "Holm rings at five"}), 201)
    browser.wait_for_text("Holm rings at five", "#offers")
    browser.press("g")
    browser.until(lambda: not browser.all("#offers [data-read]"), "the note is read")
    notes = good(served.lou.get(f"{sheet}/handover-notes"))["notes"]
    assert not any(note["waits"] for note in notes) and not browser.complaints()


def test_any_calls_is_answered_by_one_key_over_any_page(served, browser):
    call(served, "Ivo Ibsen", code=1)
    browser.visit(served.server.url).sign_in("Jamie").open("/sheets")
    assert not browser.all("#brief"), "nothing is fetched before it is asked for"
    browser.press("i")
    browser.wait_for_text("Ibsen", "#brief")
    assert "Margaret" in browser.text("#brief") and "/sheets" in browser.path
    browser.press("i")
    browser.until(lambda: not browser.all("#brief"), "the same key closes it")
    browser.click("#any-calls")
    browser.wait_for_text("Ibsen", "#brief")
    assert not browser.complaints()
    with Visitor(served.server.url) as reader:
        reader.sign_in(email("Jamie"), PASSWORD)
        assert "/brief" in reader.open("/contacts").links
        page = reader.open("/brief")
        assert page.heading == "Any calls?" and "Ivo Ibsen" in page.text
        # Whoever keeps no sheet is not asked.
        reader.sign_in(email("Otto"), PASSWORD)
        assert "/brief" not in reader.open("/contacts").links
