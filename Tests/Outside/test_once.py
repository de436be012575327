"""A change that is sent again is not done again."""
import random

from harness.client import fresh_key, good, problem
from harness.office import fresh_number
from harness.together import together


def message(office, owner="Ana"):
    return {
        "for": office.id(owner), "caller": {"name": "John Smith", "number": fresh_number()},
        "regarding": "Pressed twice", "code": 2, "again": "new"}


def filed(office, body):
    return office.storage.rows("SELECT id, calls FROM message WHERE caller_number = ?", body["caller"]["number"])


def test_a_second_press_files_once_and_gets_the_same_answer(office):
    body, key = message(office), fresh_key()
    first = office.otto.post("/messages", body, key=key)
    second = office.otto.post("/messages", body, key=key)
    good(first, 201)
    assert (second.status_code, second.content) == (201, first.content)
    assert second.headers["etag"] == first.headers["etag"]
    assert filed(office, body) == [(first.json()["id"], 1)]


def test_the_same_request_up_to_five_times_in_parallel_files_once(office):
    chance = random.Random(7)
    clients = [office.new_client("Otto") for _ in range(5)]
    for _ in range(40):
        body, key = message(office), fresh_key()
        times = chance.randint(1, 5)
        answers = together(
            lambda client=client: client.post("/messages", body, key=key) for client in clients[:times])
        assert {answer.status_code for answer in answers} == {201}
        assert len({answer.content for answer in answers}) == 1
        assert filed(office, body) == [(answers[0].json()["id"], 1)]


def test_the_same_key_with_another_body_is_refused(office):
    body, key = message(office), fresh_key()
    good(office.otto.post("/messages", body, key=key), 201)
    problem(office.otto.post("/messages", body | {"regarding": "Something else"}, key=key), 422)
    problem(office.otto.post("/messages", body | {"for": office.id("Tom")}, key=key), 422)
    assert len(filed(office, body)) == 1


def test_the_same_key_at_another_address_is_refused(office):
    body, key = message(office), fresh_key()
    entry = good(office.otto.post("/messages", body, key=key), 201)
    other = office.call_for("Ana")
    good(office.ana.post(f"/messages/{entry['id']}/attempts", {"outcome": "busy"}, key=key))
    problem(office.ana.post(f"/messages/{other['id']}/attempts", {"outcome": "busy"}, key=key), 422)
    assert office.message(other["id"])["attempts"] == 0


def test_two_people_may_use_the_same_key(office):
    key = fresh_key()
    first, second = message(office), message(office)
    good(office.otto.post("/messages", first, key=key), 201)
    good(office.jamie.post("/messages", second, key=key), 201)
    assert len(filed(office, first)) == len(filed(office, second)) == 1


def test_a_request_that_was_refused_may_be_corrected_under_its_key(office):
    body, key = message(office), fresh_key()
    problem(office.otto.post("/messages", body | {"code": 9}, key=key), 422)
    problem(office.otto.post("/messages", body | {"for": "nobody@nowhere.example"}, key=key), 404)
    good(office.otto.post("/messages", body, key=key), 201)
    assert len(filed(office, body)) == 1


def test_every_change_counts_once_under_its_key(office):
    entry = office.call_for("Ana")
    path = f"/messages/{entry['id']}"
    for verb, body in [
        ("attempts", {"outcome": "busy"}), ("answers", {"answer": "context", "text": "call the mobile"}),
        ("code", {"code": 1}), ("handovers", {"to": office.id("Tom")}),
    ]:
        key = fresh_key()
        clients = [office.new_client("Ana") for _ in range(3)]
        answers = together(
            lambda client=client: client.post(f"{path}/{verb}", body, key=key) for client in clients)
        assert len({(answer.status_code, answer.content) for answer in answers}) == 1, verb
        good(answers[0])
    file = good(office.ana.get(path))
    assert file["entry"]["attempts"] == 1
    assert len(file["answers"]) == 1 and len(file["handovers"]) == 1

    key = fresh_key()
    acceptance = f"{path}/handovers/{file['entry']['handover']['id']}/acceptance"
    first, second = (office.tom.post(acceptance, key=key) for _ in range(2))
    assert (first.status_code, first.content) == (second.status_code, second.content)
    assert good(first)["owner"]["name"] == "Tom"


def test_a_key_that_is_no_key_is_refused(office):
    body = message(office)
    for key in ("", "a" * 201, "with space"):
        problem(office.otto.ask("POST", "/messages", body, headers={"Idempotency-Key": key}), 400)
    assert filed(office, body) == []
