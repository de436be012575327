"""Handing accounts over: offered one by one, held until accepted, and nobody leaves while holding one."""
import json

from harness.client import good, problem
from harness.server import ringback
from harness.together import together


def newcomer(office, name):
    """Somebody without accounts."""
    return good(office.max.post(
        "/people", {"name": name, "email": f"{name.lower()}@millerrowe.example", "roles": ["staff"]}), 201)["id"]


def accounts_of(office, person, count):
    return [
        good(office.otto.post("/contacts", {"name": f"Client {number:02}", "holder": person}), 201)["id"]
        for number in range(count)]


def test_a_leavers_accounts_are_offered_accepted_and_declined_each_by_itself(office):
    leaver = newcomer(office, f"Leaver{id(office) % 1000}")
    contacts = accounts_of(office, leaver, 12)
    before = good(office.max.get(f"/people/{leaver}/accounts"))
    assert before["total"] == 12 and all(account["offer"] is None for account in before["accounts"])
    load = {line["person"]["name"]: line for line in before["load"]}
    assert {"open", "accounts", "waiting"} <= set(load["Sam"])

    offered = good(office.max.post(f"/people/{leaver}/account-offers", {"to": office.id("Sam"), "note": "all yours"}))
    assert offered == {"offered": 12}
    after = good(office.max.get(f"/people/{leaver}/accounts"))
    assert {line["person"]["name"]: line["waiting"] for line in after["load"]}["Sam"] == load["Sam"]["waiting"] + 12
    assert good(office.otto.get(f"/contacts/{contacts[0]}"))["holder"]["id"] == leaver
    problem(office.max.post(f"/people/{leaver}/leaving"), 409, "person.still-owes")

    asks = [ask for ask in good(office.sam.get("/asks"))["accounts"] if ask["from"]["id"] == leaver]
    assert len(asks) == 12 and asks[0]["by"]["name"] == "Max" and asks[0]["note"] == "all yours"
    # Twice at once from two screens: eleven are accepted once.
    body = {"offers": [ask["id"] for ask in asks[:11]]}
    screens = [office.new_client("Sam"), office.new_client("Sam")]
    answers = together([lambda client=client: client.post("/account-offers/acceptance", body) for client in screens])
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    last = {"offers": [asks[11]["id"]]}
    problem(office.sam.post("/account-offers/refusal", last | {"reason": ""}), 422)
    assert good(office.sam.post("/account-offers/refusal", last | {"reason": "I sold him the broken one"})) == {
        "declined": 1}

    rest = good(office.max.get(f"/people/{leaver}/accounts"))["accounts"]
    assert [account["declined"]["reason"] for account in rest] == ["I sold him the broken one"]
    told = problem(office.max.post(f"/people/{leaver}/leaving"), 409, "person.still-owes")
    assert "still has no messages and 1 account" in told["detail"]
    good(office.max.post(f"/people/{leaver}/account-offers", {"to": office.id("Dana"), "contacts": [rest[0]["contact"]]}))
    mine = [ask["id"] for ask in good(office.dana.get("/asks"))["accounts"] if ask["from"]["id"] == leaver]
    good(office.dana.post("/account-offers/acceptance", {"offers": mine}))
    assert office.max.post(f"/people/{leaver}/leaving").status_code == 204
    history = good(office.max.get("/history", subject=f"contact:{rest[0]['contact']}"))["entries"]
    assert [line["action"] for line in history][:4] == [
        "account.accepted", "account.offered", "account.refused", "account.offered"]


def at(office, name, *words, check=True):
    """Somebody at the command line."""
    return ringback(
        *words, check=check,
        environment={"RINGBACK_SERVER": office.server.url, "RINGBACK_TOKEN": office.known.tokens[name]})


def test_accounts_are_handed_over_from_the_command_line(office):
    leaver = newcomer(office, f"Parting{id(office) % 1000}")
    accounts_of(office, leaver, 3)
    at(office, "Max", "accounts", "offer", leaver, "Tom", "Client 00", "Client 01")
    listed = at(office, "Max", "accounts", "list", leaver).stdout
    assert listed.count("offered to Tom") == 2 and "Client 02" in listed
    loads = json.loads(at(office, "Max", "accounts", "list", leaver, "--json").stdout)["load"]
    assert any(load["person"]["name"] == "Tom" for load in loads)
    assert "Accepted: 1." in at(office, "Tom", "accept", "--accounts", "Client 00").stdout
    assert "Declined: " in at(office, "Tom", "decline", "--accounts", "too far for me").stdout
    assert "declined by Tom: too far for me" in at(office, "Max", "accounts", leaver).stdout
    assert at(office, "Tom", "accept", "--accounts", check=False).returncode != 0
