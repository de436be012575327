"""A call's way through the API, from the desk to the history, and the API's manners."""
import unicodedata

from harness.client import good, problem
from harness.office import fresh_number


def test_a_call_stays_on_its_owners_sheet_until_it_is_returned(office):
    entry = office.call_for("Margaret", regarding="The Big Merger", code=1)
    assert entry["owner"] == {"id": office.id("Margaret"), "name": "Margaret"}
    assert entry["calls"] == 1 and entry["version"] >= 1 and entry["due"].endswith("Z")

    def on_sheet(face="sheet"):
        sheet = good(office.margaret.get(f"/sheets/{office.id('Margaret')}", face=face, limit=200))
        return next((found for found in sheet["entries"] if found["id"] == entry["id"]), None)

    assert on_sheet()["regarding"] == "The Big Merger"

    answered = good(office.jamie.post(f"/messages/{entry['id']}/answers", {"answer": "mine", "text": ""}))
    assert answered["accepted"] and answered["owner"]["name"] == "Margaret"

    tried = good(
        office.margaret.post(
            f"/messages/{entry['id']}/attempts",
            {"outcome": "leftWord", "with": "Tom Hale", "said": "she is in a meeting until four"}))
    assert tried["face"] == "out" and tried["lastAttempt"]["with"] == "Tom Hale"
    assert on_sheet() is None and on_sheet("out")

    closed = good(office.margaret.post(f"/messages/{entry['id']}/closing", {"outcome": "talked", "reason": ""}))
    assert closed["face"] == "done" and closed["outcome"] == "talked" and closed["closedBy"]["name"] == "Margaret"
    assert on_sheet("out") is None and on_sheet("done")

    taken = good(office.otto.get("/taken", limit=200))["entries"]
    assert next(found for found in taken if found["id"] == entry["id"])["outcome"] == "talked"

    history = good(office.max.get("/history", subject=f"message:{entry['id']}"))
    told = [line["action"] for line in history["entries"]]
    assert {"message.filed", "attempt.leftWord", "message.closed"} <= set(told)


def test_calling_again_adds_to_the_open_message_and_does_not_climb(office):
    number = fresh_number()
    first = office.call_for("Ana", number=number, code=3)
    above = office.call_for("Ana", code=3)
    again = office.call_for("Ana", number=number, code=3)
    assert again["id"] == first["id"] and again["calls"] == 2

    def order():
        sheet = good(office.ana.get(f"/sheets/{office.id('Ana')}", limit=200))["entries"]
        ids = [entry["id"] for entry in sheet]
        return ids.index(first["id"]) - ids.index(above["id"])

    before = order()
    for _ in range(4):
        office.call_for("Ana", number=number, code=3)
    assert order() == before
    assert office.message(first["id"])["calls"] == 6


def test_a_change_that_did_not_see_the_one_before_is_told_and_changes_nothing(office):
    entry = office.call_for("Tom")
    path = f"/messages/{entry['id']}/code"
    seen = office.tom.get(f"/messages/{entry['id']}")
    assert seen.headers["etag"] == f'"{entry["version"]}"'

    first = office.tom.post(path, {"code": 1}, version=entry["version"])
    assert good(first)["code"] == 1
    assert first.headers["etag"] == f'"{first.json()["version"]}"'

    problem(office.dana.post(path, {"code": 4}, version=entry["version"]), 412)
    assert office.message(entry["id"])["code"] == 1
    good(office.dana.post(path, {"code": 4}, version=first.json()["version"]))


def test_a_list_can_be_walked_by_its_cursor_without_missing_or_repeating(office):
    filed = {office.call_for("Sam", code=1 + turn % 4)["id"] for turn in range(11)}
    whole = [entry["id"] for entry in good(office.sam.get(f"/sheets/{office.id('Sam')}", limit=200))["entries"]]
    walked, cursor = [], None
    while True:
        page = good(office.sam.get(f"/sheets/{office.id('Sam')}", limit=3, cursor=cursor))
        walked += [entry["id"] for entry in page["entries"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert walked == whole and filed <= set(walked)

    for wrong in ("o-1", "nonsense", "t1-2", "s99999999999999999999"):
        problem(office.sam.get(f"/sheets/{office.id('Sam')}", cursor=wrong), 404, "list.bad-cursor")


def test_every_refusal_is_a_problem_with_a_sentence(office):
    entry = office.call_for("Ana")
    nowhere = "0" * 26
    problem(office.stranger.get("/taken"), 401)
    problem(office.new_client("Ana").ask("GET", "/taken", headers={"Authorization": "Bearer rb_wrong"}), 401)
    problem(office.ana.get(f"/messages/{nowhere}"), 404)
    problem(office.ana.get("/messages/not-an-id"), 404)
    problem(office.ana.get("/nothing-here"), 404)
    problem(office.ana.delete("/taken"), 405)
    problem(office.ana.post(f"/messages/{entry['id']}/code", {"code": 5}), 422)
    problem(office.ana.post(f"/messages/{entry['id']}/closing", {}), 422)
    problem(office.ana.ask("POST", "/messages", content=b"{", headers={"Content-Type": "application/json"}), 400)
    problem(office.ana.ask("POST", "/messages", content=b"{}", headers={"Content-Type": "text/plain"}), 415)
    problem(office.ana.ask("GET", "/taken", headers={"Accept": "image/png"}), 406)


def test_a_number_that_is_no_number_is_kept_and_said_and_a_caller_who_is_nobody_is_refused(office):
    ana = office.id("Ana")
    for number, remark in (("on the card", "no digits"), ("12", "too short"), ("713-555-0123, 713-555-0188", "the first")):
        filed = office.otto.post("/messages", {"for": ana, "caller": {"name": f"Al {number}", "number": number}})
        assert filed.status_code == 201, filed.text
        caller = filed.json()["caller"]
        assert caller["numberText"] == number and remark in caller["numberRemark"]
    for caller in ({}, {"name": "  ", "number": ""}):
        problem(office.otto.post("/messages", {"for": ana, "caller": caller}), 422)
    problem(office.otto.post("/messages", {"for": "nobody@nowhere.example", "caller": {"name": "John"}}), 404)
    problem(office.otto.post("/messages", {"for": "0" * 26, "caller": {"name": "John"}}), 404)


def test_fields_that_the_api_does_not_know_are_refused_and_named(office):
    """Mass assignment: fields that belong to the server cannot be set by the sender."""
    entry = office.call_for("Ana")
    message = {"for": office.id("Ana"), "caller": {"name": "John", "number": fresh_number()}}
    server_owned = [
        "id", "version", "owner", "owner_id", "ownerId", "taker", "office", "office_id", "due", "late", "face",
        "accepted", "attempts", "place", "outcome", "closedAt", "closedBy", "why", "calls", "firstCallAt", "roles",
        "admin", "isAdmin", "scopes", "person", "__proto__", "constructor", "via", "seq", "digest"]
    bodies = {
        "/messages": message,
        f"/messages/{entry['id']}/answers": {"answer": "mine", "text": ""},
        f"/messages/{entry['id']}/attempts": {"outcome": "busy"},
        f"/messages/{entry['id']}/closing": {"outcome": "talked"},
        f"/messages/{entry['id']}/code": {"code": 1},
        f"/messages/{entry['id']}/place": {"before": None},
        f"/messages/{entry['id']}/handovers": {"to": office.id("Tom")},
    }
    before = office.storage.rows("SELECT count(*) FROM message")
    for path, body in bodies.items():
        for name in server_owned:
            if name == "why" and path.endswith(("/code", "/place")):
                continue  # there it is the sender's own reason
            found = problem(office.ana.post(path, body | {name: "1"}), 422)
            assert any(fault["field"] == name for fault in found["errors"]), (path, name, found)
    hidden = problem(office.ana.post("/messages", message | {"caller": {"name": "J", "contactOwner": "x"}}), 422)
    assert hidden["errors"][0]["field"] == "caller.contactOwner"
    assert office.storage.rows("SELECT count(*) FROM message") == before
    assert office.message(entry["id"]) == {name: value for name, value in entry.items() if name != "done"}


def test_text_of_any_script_comes_back_as_it_was_given(office):
    names = [
        "Ωμέγα Παπαδόπουλος", "王秀英", "محمد العلي", "Zoë Ångström", "Ñandú 🦤", "👩‍👩‍👧‍👦 Family", "İpek Şahin",
        "ශ්‍රී ලංකා", "O’Brien & Söhne <GmbH>", "नमस्ते", "ﷺ", "Rene\u0301"]
    for name in names:
        entry = office.call_for("Eve", name=name, regarding=name)
        assert entry["caller"]["name"] == unicodedata.normalize("NFC", name), name
        office.eve.post(f"/messages/{entry['id']}/closing", {"outcome": "callerWithdrew"})


def test_what_cannot_be_seen_is_taken_out_of_a_text(office):
    entry = office.call_for("Eve", name="Jo\u0000hn\u202e Smith\u2069", regarding="a\u0007b\u001b[31mred")
    assert entry["caller"]["name"] == "John Smith"
    assert entry["regarding"] == "ab[31mred"


def test_a_text_over_its_limit_is_refused_and_the_limit_is_told(office):
    told = problem(
        office.otto.post(
            "/messages",
            {"for": office.id("Eve"), "caller": {"name": "John"}, "regarding": "x" * 10_000}), 422)
    assert any(character.isdigit() for character in told["detail"])


def test_any_part_of_a_name_finds_its_bearer_and_what_may_be_two_is_asked(sqlite_office):
    office = sqlite_office

    def file(name):
        return office.otto.post("/messages", {"for": name, "caller": {"name": "Part", "number": fresh_number()}})

    assert good(file("marg"), 201)["owner"]["name"] == "Margaret"
    assert "may be Margaret or Max" in problem(file("ma"), 422, "owner.unclear")["detail"]
