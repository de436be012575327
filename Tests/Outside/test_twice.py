"""Every change is done once under its key, whichever it is; and nothing is told twice to whoever lost the right."""
import socket
import threading

import pytest

from harness.client import fresh_key, good, problem
from harness.office import email, fresh_number

CHANGES = ("post", "put", "patch", "delete")


def test_every_change_declares_the_key(sqlite_office):
    paths = good(sqlite_office.stranger.get("/openapi.json"))["paths"]
    without = [
        f"{method} {path}" for path, methods in paths.items() for method, operation in methods.items()
        if method in CHANGES and "security" not in operation
        and "Idempotency-Key" not in [each["name"] for each in operation.get("parameters", [])]]
    assert not without
    reading = [path for path, methods in paths.items() if "Idempotency-Key" in str(methods.get("get", ""))]
    assert not reading


@pytest.fixture
def things(sqlite_office):
    office = sqlite_office
    contact = good(office.jamie.post(
        "/contacts", {"name": "Twice Told", "numbers": [{"number": fresh_number()}]}), 201)["id"]
    return office, contact


def test_each_kind_of_change_sent_twice_is_done_once_and_answered_alike(things):
    office, contact = things
    margaret, at = office.id("Margaret"), f"/contacts/{contact}"
    changes = [
        (office.otto, "POST", "/fishing", {"contact": contact}),
        (office.jamie, "POST", f"{at}/notes", {"for": margaret, "text": "mornings"}),
        (office.jamie, "POST", f"{at}/favors", {"for": margaret, "what": "a table", "side": "ours"}),
        (office.otto, "POST", f"{at}/context", {"text": "rings back at noon"}),
        (office.otto, "POST", f"{at}/questions", {"asks": "Which house?"}),
        (office.jamie, "PATCH", at, {"company": "Twice & Co."}),
        (office.jamie, "PUT", f"{at}/standings/{margaret}", {"standing": "wanted", "why": "old friend"}),
        (office.otto, "POST", "/claims", {"number": fresh_number()}),
        (office.ada, "PUT", "/office/holidays/2027-12-24", {"name": "Christmas Eve"}),
        (office.jamie, "POST", f"/people/{margaret}/moment", {"moment": "meeting"}),
        (office.jamie, "POST", f"/sheets/{margaret}/reading", {}),
        (office.max, "POST", f"/people/{office.id('Eve')}/absences", {"from": "2027-03-01", "until": "2027-03-02"}),
    ]
    for client, method, path, body in changes:
        key = fresh_key()
        first, second = (client.ask(method, path, body, key=key) for _ in range(2))
        assert first.status_code in (200, 201, 204), (method, path, first.text)
        assert (second.status_code, second.content) == (first.status_code, first.content), (method, path, second.text)
        if body:
            other = client.ask(method, path, {**body, "nonsense": 1}, key=key)
            assert other.status_code == 422, (method, path)
    for table in ("contact_favor", "contact_note", "context", "contact_question"):
        assert office.storage.rows(f"SELECT count(*) FROM {table} WHERE contact_id = ?", contact) == [(1,)], table
    assert len(good(office.max.get(f"/people/{office.id('Eve')}/absences"))["absences"]) == 1


def test_what_is_kept_for_repeats_goes_with_whoever_is_erased(things):
    office, contact = things
    # Who used to ask for her stands on her checklist.
    entry = office.call_for("Ana", contact=contact)
    good(office.ana.post(f"/messages/{entry['id']}/closing", {"outcome": "talked"}))
    path, key = f"/people/{office.id('Ana')}/leaving/checklist", fresh_key()
    first = office.dana.put(path, {"lastDay": "Friday"}, key=key)
    assert "Twice Told" in first.text and office.dana.put(path, {"lastDay": "Friday"}, key=key).content == first.content
    good(office.fay.post(f"/contacts/{contact}/erasure"))
    assert not [answer for answer, in office.storage.rows("SELECT answer FROM request_once") if "Twice Told" in answer]
    problem(office.dana.put(path, {"lastDay": "Friday"}, key=key), 409)
    office.dana.delete(path)


def test_the_same_key_with_another_body_changes_nothing(things):
    office, contact = things
    key = fresh_key()
    good(office.otto.post("/fishing", {"contact": contact}, key=key), 201)
    refused = problem(office.otto.post("/fishing", {"number": fresh_number()}, key=key), 422)
    assert refused["code"] == "request.key-used"


def test_an_undo_is_answered_again(sqlite_office):
    office = sqlite_office
    entry = office.call_for("Ana")
    path = f"/messages/{entry['id']}"
    good(office.ana.post(f"{path}/code", {"code": 1}))
    key = fresh_key()
    first, second = (office.ana.post(f"{path}/undo", key=key) for _ in range(2))
    assert good(first)["code"] == entry["code"]
    assert (second.status_code, second.content) == (200, first.content)


def test_what_was_removed_is_removed_once(things):
    office, contact = things
    fishing = good(office.otto.post("/fishing", {"contact": contact}), 201)["id"]
    key = fresh_key()
    assert [office.otto.delete(f"/fishing/{fishing}", key=key).status_code for _ in range(2)] == [204, 204]
    assert office.otto.delete(f"/fishing/{fishing}").status_code == 404


def test_a_person_is_named_by_email_in_every_body(things):
    office, contact = things
    at = f"/contacts/{contact}"
    good(office.jamie.post(f"{at}/notes", {"for": email("Margaret"), "text": "by mail address"}), 201)
    good(office.jamie.post(f"{at}/favors", {"for": email("Margaret"), "what": "a lift", "side": "ours"}), 201)
    absence = good(office.max.post(f"/people/{email('Tom')}/absences", {
        "from": "2027-04-01", "until": "2027-04-02", "covers": [{"person": email("Ana")}]}), 201)
    assert office.id("Ana") in str(absence)
    assert office.jamie.post(f"{at}/notes", {"for": "nobody@nowhere.example", "text": "x"}).status_code in (403, 404)
    assert office.jamie.post(f"{at}/notes", {"for": "Margaret", "text": "x"}).status_code == 422


def test_a_closing_is_not_settled_at_the_desk_afterwards(sqlite_office):
    office = sqlite_office
    entry = office.call_for("Ana")
    problem(office.ana.post(f"/messages/{entry['id']}/closing", {"outcome": "settledAtDesk"}), 422)


def test_control_characters_are_refused_wherever_an_address_has_them(sqlite_office):
    office = sqlite_office
    code = good(office.jamie.post(f"/sheets/{office.id('Margaret')}/copy"))["code"]
    good(office.jamie.get(f"/copies/{code}"))
    for text in ("%00", "%0A", "%7f", "%1b", "%c2%85"):
        assert office.jamie.get(f"/copies/{code}{text}").status_code == 400
        assert office.jamie.get(f"/people/{office.id('Ana')}{text}").status_code == 400
    assert office.otto.get("/contacts", q="a\0b").status_code == 400


def test_no_gateway_leads_inside_by_whatever_name(sqlite_office):
    """A listener on this machine hears nothing, when the list is saved or later."""
    office, heard = sqlite_office, []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

        def listen():
            try:
                heard.append(listener.accept())
            except OSError:
                return

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        names = ["localhost", "127.0.0.1", "[::1]", "0177.0.0.1", "127.1", "[::ffff:127.0.0.1]", "10.0.0.1", "192.168.1.1",
                 "172.16.3.4", "169.254.169.254", "[fd00::1]", socket.gethostname()]
        for name in names:
            ways = [{"label": "SMS", "kind": "webhook", "address": f"https://{name}:{port}/x"}]
            answer = office.margaret.put(f"/people/{office.id('Margaret')}/reach", {"ways": ways, "idle": 15})
            assert answer.status_code == 422, (name, answer.text)
        assert not heard
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()
