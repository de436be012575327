"""Playbooks and cases: by the API, at the command line, and by keyboard at the desk and on a message."""
import datetime
import json

import pytest

from harness.chromium import Keys
from harness.client import good, problem
from harness.office import fresh_number
from test_standards import command

OPEN = "return document.querySelectorAll('#playbook details[open], #playbooks details[open]').length"


def drafted(office, name="Refund after the deadline", **more):
    text = {"words": ["refund"], "steps": "Listen.\nAsk the lead.", "say": "I’ll find out.", **more}
    body = {"name": name, "text": text, "approver": office.id("Dana")}
    return good(office.ana.post("/playbooks", body), 201)


def approved(office, **more):
    made = drafted(office, **more)
    return good(office.dana.post(f"/playbooks/{made['number']}/versions/1/approval", {}))


def test_a_version_is_approved_by_another_follows_a_call_and_is_never_deleted(new_office):
    with new_office() as office:
        made = drafted(office)
        number, today = made["number"], datetime.date.today()
        path = f"/playbooks/{number}/versions"
        problem(office.ana.post(f"{path}/1/approval", {}), 403)
        # A draft is for its author and whoever may approve it.
        problem(office.rosa.post(f"{path}/1/approval", {}), 404, "playbook.unknown")
        problem(office.otto.get(f"/playbooks/{number}"), 404, "playbook.unknown")
        past = str(today - datetime.timedelta(days=2))
        refusal = problem(office.dana.post(f"{path}/{number}.1/approval", {"from": past}), 422, "playbook.from-past")
        assert "has passed" in refusal["detail"]
        problem(office.dana.post(f"{path}/9/approval", {}), 404, "playbook.version-unknown")
        problem(office.dana.post(f"/playbooks/{'9' * 26}/versions/1/approval", {}), 404, "playbook.unknown")
        assert good(office.dana.post(f"{path}/1/approval", {}))["current"] == f"{number}.1"
        problem(office.dana.post(f"{path}/1/approval", {}), 409, "playbook.approved")
        # Nothing deletes one.
        assert office.dana.delete(f"{path}/1").status_code in (404, 405)

        message = office.call_for("Ana", regarding="wants a REFUND at once")["id"]
        fits = good(office.ana.get(f"/messages/{message}/playbook"))
        assert [one["version"] for one in fits["fitting"]] == [f"{number}.1"]
        ticked = good(office.ana.post(f"/messages/{message}/playbook", {"version": f"{number}.1"}), 201)
        assert [one["person"]["name"] for one in ticked["followed"]] == ["Ana"]
        problem(office.max.post(f"/messages/{message}/playbook", {"version": f"{number}.1"}), 403)
        problem(office.ana.post(f"/messages/{message}/playbook", {"version": "what"}), 404, "playbook.version-unknown")
        # The next version leaves what was followed as it was.
        good(office.ana.post(path, {"text": {"steps": "Refund it."}, "seen": 1}), 201)
        problem(office.ana.post(path, {"text": {"steps": "Refund half."}, "seen": 1}), 412, "playbook.changed")
        good(office.dana.post(f"{path}/2/approval", {}))
        versions = good(office.ana.get(f"/playbooks/{number}"))["versions"]
        assert [(one["version"], one["uses"]["followed"]) for one in versions] == [
            (f"{number}.2", 0), (f"{number}.1", 1)]

        # A complaint about it goes to the rule, and asks who approved it.
        good(office.otto.post("/complaints", {
            "about": message, "said": "She kept me waiting.", "person": office.id("Otto")}), 201)
        shown = good(office.ana.get(f"/playbooks/{number}"))["versions"]
        assert all("complaints" in one for one in shown)

        # At the command line.
        assert f"{number}.2" in command(office, "Ana", of="playbook")
        assert "Refund it." in command(office, "Ana", "show", number, of="playbook")
        command(office, "Ana", "approve", f"{number}.2", exits=77, of="playbook")
        command(office, "Dana", "approve", f"{number}.2", exits=75, of="playbook")
        assert "2026-02-30" in command(
            office, "Dana", "approve", f"{number}.2", "--from", "2026-02-30", exits=65, of="playbook")
        quick = json.loads(command(
            office, "Otto", "draft", "Opening hours", "--quick", "--say", "From eight to five.", "--approver", "Dana",
            "--json", of="playbook"))["number"]
        command(office, "Dana", "approve", f"{quick}.1", of="playbook")
        filed = good(office.otto.post("/messages", {
            "for": office.id("Ana"), "caller": {"name": "Jo", "number": fresh_number()}, "regarding": "hours",
            "playbook": f"{quick}.1"}), 201)
        assert filed["told"] == "From eight to five." and filed["outcome"] == "settledAtDesk"
        assert good(office.otto.get(f"/playbooks/{quick}"))["versions"][0]["uses"]["settled"] == 1
        assert "scenarios have a rule" in command(office, "Max", "coverage", of="playbook")

        # A case, and its answer as the next version.
        asked = json.loads(command(
            office, "Ana", "ask", "He wanted it back.", "Refuse", "Half", "Ask", "--message", message, "--json",
            of="case"))
        assert asked["rule"]["version"] == f"{number}.1"
        problem(office.max.get(f"/cases/{asked['id']}"), 404, "case.unknown")
        command(office, "Ana", "ask", "Again.", "a", "b", of="case", exits=65)
        assert "Half" in command(
            office, "Dana", "answer", asked["id"], "--way", "2", "--playbook", "Refund", of="case")
        assert good(office.ana.get(f"/cases/{asked['id']}"))["draft"]["version"] == f"{number}.3"
        # It is added to the steps that stood, and nobody else reads it yet.
        newest = good(office.dana.get(f"/playbooks/{number}"))["versions"][0]
        assert newest["text"]["steps"] == "Refund it.\nHalf"
        assert good(office.otto.get(f"/playbooks/{number}"))["versions"][0]["text"] is None


@pytest.mark.browser
def test_the_fitting_playbook_is_one_key_away_and_one_tick(sqlite_office, browser):
    office = sqlite_office
    name = "Lost key " + fresh_number()
    number = approved(office, name=name, words=["lostkey"])["number"]
    quick = good(office.ana.post("/playbooks", {
        "name": "Where to park " + fresh_number(), "kind": "quick", "approver": office.id("Dana"),
        "text": {"words": ["parkplace"], "say": "In the yard behind the house."}}), 201)["number"]
    good(office.dana.post(f"/playbooks/{quick}/versions/1/approval", {}))

    # At the desk it shows by itself, without taking the focus.
    browser.visit(office.server.url).sign_in("Otto").open("/desk")
    browser.until(lambda: browser.focus == "q", "the field for the caller has the focus")
    caller = "Pat " + fresh_number()
    browser.press(caller)
    browser.press(Keys.TAB)
    browser.script("document.querySelector('#message [name=for]').value = 'Ana'")
    browser.script("document.getElementById('regarding').focus()")
    browser.press("a lostkey at the door")
    # Out of the field that was just typed in, it opens, and stays open with the focus in it.
    browser.press(Keys.F1)
    browser.until(lambda: browser.script(OPEN) == 1, "F1 opens it from the field")
    browser.wait_for_text(name, "#playbooks")
    assert browser.script("return document.activeElement.localName") == "summary"
    browser.press(Keys.ESCAPE)
    browser.until(lambda: browser.focus == "regarding", "Escape leads back to the field")
    browser.press(Keys.TAB)
    assert browser.script(OPEN) == 0
    browser.press(Keys.F1)
    browser.until(lambda: browser.script(OPEN) == 1, "F1 opens it")
    browser.script("document.querySelector('[data-follow]').click()")
    browser.wait_for_text(f"Followed {number}.1", "#notices")
    # Escape leads back, and what was typed stays.
    browser.press(Keys.ESCAPE)
    browser.until(lambda: browser.focus == "regarding", "Escape leads back to the message")
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.until(lambda: good(office.otto.get(f"/playbooks/{number}"))["versions"][0]["uses"]["followed"] == 1,
                  "it was filed with the call")
    # A quick answer settles the next call with one press.
    browser.until(lambda: browser.focus == "q", "ready for the next call")
    browser.press("Sam " + fresh_number())
    browser.press(Keys.TAB)
    browser.script("document.getElementById('regarding').focus()")
    browser.press("parkplace")
    browser.press(Keys.F1)
    browser.until(lambda: browser.script(OPEN) == 1, "F1 opens the quick answer")
    browser.script("document.querySelector('[data-settle]').click()")
    browser.until(lambda: good(office.otto.get(f"/playbooks/{quick}"))["versions"][0]["uses"]["settled"] == 1,
                  "the call is settled with it")

    # On a message.
    message = office.call_for("Ana", regarding="the lostkey again")["id"]
    browser.visit(office.server.url).sign_in("Ana").open(f"/messages/{message}")
    browser.press("B")
    browser.until(lambda: browser.script(OPEN) == 1, "⇧B opens the fitting playbook")
    browser.script("document.querySelector('#playbook details form button').click()")
    browser.wait_for_text("Take it back", "#playbook")
    browser.press("Q")
    browser.wait_for_text("Three ways", "main")
    for place, words in enumerate(["Refuse", "Half", "Ask the lead"], 1):
        browser.script(f"document.querySelector('[name=way{place}]').value = '{words}'")
    browser.script("document.querySelector('main form').requestSubmit()")
    browser.wait_for_text("What happened", "main")
    # It stands on Dana's own sheet; she answers, and it becomes a version.
    browser.visit(office.server.url).sign_in("Dana").open(f"/sheets/{office.id('Dana')}")
    browser.wait_for_text("asks how you would have handled a case", "main")
    browser.script("document.querySelector('.strip a[href^=\"/cases/\"]').click()")
    browser.wait_for_text("How would you have handled it?", "main")
    browser.script("document.querySelector('[name=way][value=\"2\"]').checked = true")
    assert not browser.script("return document.querySelector('[name=playbook]').checked")
    browser.script("document.querySelector('[name=playbook]').checked = true")
    browser.script("document.querySelector('form#answer').requestSubmit()")
    browser.wait_for_text("It became", "main")
    browser.look_like()
