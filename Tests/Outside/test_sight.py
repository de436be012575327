"""What one may see begins and ends with the right to it: somebody asked sees and answers; the taker of a later call
knows only that call; an earlier answer is not repeated to somebody else; streams end in time."""
from datetime import timedelta

import pytest

from harness.browsing import Visitor
from harness.client import fresh_key, good, problem
from harness.live import Stream, listen
from harness.office import PASSWORD, email, fresh_number, today
from harness.server import ringback
from harness.waiting import wait_until


def asked(office, whom, by="Ana"):
    """An entry of Ana's about which she asked somebody, and the question."""
    entry = office.call_for("Ana")
    good(office.ana.post(
        f"/messages/{entry['id']}/answers", {"answer": "needMore", "text": "Which merger?", "to": office.id(whom)}))
    return entry["id"], good(office.asking(whom).get("/asks"))["questions"][-1]["id"]


def reply_to(office, message):
    return good(office.ana.get(f"/messages/{message}"))["answers"][0]["reply"]


# Somebody asked

def test_whoever_is_asked_sees_the_entry_and_answers_by_the_api(office):
    message, question = asked(office, "Eve")
    assert office.eve.get(f"/messages/{message}").status_code == 200
    assert message in [entry["id"] for entry in good(office.eve.get("/messages", owner=office.id("Ana")))["entries"]]
    key = fresh_key()
    path = f"/messages/{message}/answers/{question}/reply"
    first, again = (office.eve.post(path, {"text": "The big one"}, key=key) for _ in range(2))
    assert (good(first), again.content) == (again.json(), first.content)
    assert reply_to(office, message)["text"] == "The big one"
    problem(office.eve.post(f"/messages/{message}/closing", {"outcome": "talked"}), 403)


def test_whoever_is_asked_answers_on_the_page(sqlite_office):
    office = sqlite_office
    message, question = asked(office, "Eve")
    with Visitor(office.server.url) as browser:
        browser.sign_in(email("Eve"), PASSWORD)
        page = browser.open(f"/messages/{message}")
        assert page.status == 200 and "Which merger?" in page.text
        browser.send(page, f"/answers/{question}/reply", text="The small one")
    assert reply_to(office, message)["text"] == "The small one"


def test_whoever_is_asked_answers_at_the_command_line(sqlite_office):
    office = sqlite_office
    message, _ = asked(office, "Eve")
    done = ringback("reply", message, "The middle one", environment={
        "RINGBACK_TOKEN": office.known.tokens["Eve"], "RINGBACK_SERVER": office.server.url})
    assert message[-6:] in done.stdout
    assert reply_to(office, message)["text"] == "The middle one"


def test_a_question_to_somebody_else_is_not_ones_own_to_answer(sqlite_office):
    office = sqlite_office
    message, question = asked(office, "Tom")
    good(office.ana.post(
        f"/messages/{message}/answers", {"answer": "needMore", "text": "And you?", "to": office.id("Eve")}))
    problem(office.eve.post(f"/messages/{message}/answers/{question}/reply", {"text": "I say so"}), 403)
    problem(office.sam.post(f"/messages/{message}/answers/{question}/reply", {"text": "I say so"}), 404)
    assert reply_to(office, message) is None


# The taker of a later call

def test_a_call_on_a_message_that_one_may_not_see_tells_what_one_gave_and_that_it_was_filed(office):
    number = fresh_number()
    first = office.call_for("Ana", number=number, code=1, around="17:00", regarding="zzsecret")
    body = {"for": office.id("Ana"), "caller": {"name": "John Smith", "number": number}, "regarding": "mine"}
    filed = good(office.eve.post("/messages", body), 201)
    assert (filed["id"], filed["regarding"], filed["code"], filed["version"]) == (first["id"], "mine", 2, 1)
    assert filed["due"] != first["due"] and filed["around"] is None and "zzsecret" not in str(filed)
    good(office.ana.post(f"/messages/{first['id']}/closing", {"outcome": "callerWithdrew", "reason": "zzreason"}))
    taken = next(
        entry for entry in good(office.eve.get("/taken", limit=200))["entries"] if entry["id"] == first["id"])
    # They see that it was returned; how, when and by whom is for those who see the message.
    assert taken["face"] == "done" and taken["code"] == 2 and not taken["late"]
    assert taken["outcome"] is taken["closedAt"] is taken["closedBy"] is taken["closedBecause"] is None


# The same answer again

def test_an_answer_is_not_given_again_when_the_right_to_it_ended(new_office):
    with new_office("sqlite") as office:
        entry, key = office.call_for("Margaret", regarding="zzsecret"), fresh_key()
        path = f"/messages/{entry['id']}/attempts"
        good(office.lou.post(path, {"outcome": "busy"}, key=key))
        good(office.lou.post(path, {"outcome": "busy"}, key=key))
        good(office.fay.put(f"/people/{office.id('Margaret')}/assistants", {"assistants": [office.id("Jamie")]}))
        again = office.lou.post(path, {"outcome": "busy"}, key=key)
        problem(again, 403, "request.done")
        assert "zzsecret" not in again.text
        number, key = fresh_number(), fresh_key()
        office.call_for("Margaret", number=number)
        body = {"for": office.id("Margaret"), "caller": {"name": "John Smith", "number": number}, "regarding": "own"}
        first, second = (office.eve.post("/messages", body, key=key) for _ in range(2))
        assert (good(first, 201), second.content) == (second.json(), first.content)


# Streams

def test_a_stream_ends_when_its_session_runs_out(new_office):
    with new_office("sqlite") as office, Visitor(office.server.url) as browser:
        browser.sign_in(email("Ana"), PASSWORD)
        cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in browser.http.cookies.jar)
        with Stream(office.server.url, office.id("Ana"), headers={"Cookie": cookies}) as stream:
            office.storage.run("UPDATE session SET expires_at = 1")
            assert stream.ended.wait(45), "nobody who is signed out by the clock goes on reading"


def test_a_stream_ends_with_the_absence_that_it_was_opened_for(new_office):
    with new_office("sqlite") as office:
        away = good(office.max.post(f"/people/{office.id('Ana')}/absences", {
            "from": f"{today()}T00:00", "until": str(today() + timedelta(days=30)), "covers": [{"person": office.id("Eve")}]}), 201)
        with listen(office, "Eve", "Ana") as stream:
            good(office.max.delete(f"/people/{office.id('Ana')}/absences/{away['id']}"))
            assert stream.ended.wait(30)
        assert office.eve.http.get("/live", params={"sheet": office.id("Ana")}).status_code in (403, 404)


# Sign-in

def test_the_same_request_for_a_token_makes_one_and_says_so(sqlite_office):
    office = sqlite_office
    key, body = fresh_key(), {"name": "a program that lost its answer", "scopes": ["read"]}
    secret = good(office.eve.post("/tokens", body, key=key), 201)["token"]
    again = office.eve.post("/tokens", body, key=key)
    problem(again, 409, "access.token-made")
    assert secret not in again.text
    assert [token["name"] for token in good(office.eve.get("/tokens"))["tokens"]].count(body["name"]) == 1
    kept = office.storage.rows("SELECT answer FROM request_once WHERE idem_key = ?", key)
    assert secret not in str(kept)


def test_signing_in_over_a_session_ends_it(sqlite_office):
    with Visitor(sqlite_office.server.url) as browser, Visitor(sqlite_office.server.url) as thief:
        browser.sign_in(email("Sam"), PASSWORD)
        thief.http.cookies = dict(browser.http.cookies)
        assert "/sign-in" not in thief.open("/profile").url
        browser.sign_in(email("Eve"), PASSWORD)
        assert "/sign-in" in thief.open("/profile").url


def test_nobody_has_the_offices_own_mail_address(new_office):
    with new_office("sqlite", environment={"RINGBACK_MAIL_FROM": "Calls@millerrowe.example"}) as office:
        person = {"name": "Calls", "roles": ["staff"]}
        for address in ("calls@millerrowe.example", "calls+abc@MillerRowe.example"):
            answer = office.fay.post("/people", person | {"email": address})
            assert (answer.status_code, answer.json()["code"]) == (409, "person.email-of-office")
        good(office.fay.post("/people", person | {"email": "calls@other.example"}), 201)


@pytest.mark.parametrize("host", [
    "169.254.169.254", "2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "169.16689662", "[::ffff:169.254.169.254]",
    "[::ffff:a9fe:a9fe]", "[64:ff9b::a9fe:a9fe]", "[fe80::1]", "[fd00:ec2::254]", "2130706433", "0x7f.1", "0177.0.0.1",
    "127.1", "[::ffff:127.0.0.1]", "１６９.254.169.254", "169.254.169.254."])
def test_a_mail_server_has_no_address_of_the_link_and_none_in_disguise(sqlite_office, host):
    office = sqlite_office
    answer = office.ada.put("/office/mail", {"smtpURL": f"smtp://{host}:25"})
    assert answer.status_code == 422, answer.text
    assert answer.json()["code"] in ("mail.server-forbidden", "mail.server-wrong")
