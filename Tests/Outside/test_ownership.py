"""Exactly one owner at every instant, and no change silently lost, whatever happens concurrently."""
import random
import threading
import time

from harness.client import good, problem
from harness.together import Background, together


def owners_seen(office, message, stopping):
    """Watches a message in the database until stopped: every owner it had, each time it was read."""
    seen = []
    while not stopping.is_set():
        rows = office.storage.rows(
            "SELECT p.name FROM message m JOIN person p ON p.office_id = m.office_id AND p.id = m.owner_id"
            " WHERE m.id = ?", message)
        seen.append([name for (name,) in rows])
        time.sleep(0.01)  # the pace of looking, not a wait for anything
    return seen


def test_fifty_clients_accept_one_handover_and_one_wins(office):
    entry = office.call_for("Ana")
    offer = office.offer(entry, "Tom", by="Ana")
    path = f"/messages/{entry['id']}/handovers/{offer['id']}/acceptance"
    # Forty of Tom's screens, and ten of people it was not offered to.
    clients = [office.new_client("Tom") for _ in range(40)]
    clients += [office.new_client(name) for name in ["Max", "Dana", "Ana", "Eve", "Sam"] * 2]

    seen = []
    with Background(lambda stopping: seen.extend(owners_seen(office, entry["id"], stopping))):
        answers = together(lambda client=client: client.post(path) for client in clients)

    won = [answer for answer in answers if answer.status_code == 200]
    assert len(won) == 1 and won[0].json()["owner"]["name"] == "Tom"
    for answer in answers[:40]:
        if answer is not won[0]:
            told = problem(answer, 409, "message.not-offered")
            assert "no longer offered" in told["detail"]
    for answer in answers[40:]:
        assert answer.status_code in (403, 404, 409), answer.text
    assert all(owners in (["Ana"], ["Tom"]) for owners in seen) and seen

    file = good(office.max.get(f"/messages/{entry['id']}"))
    assert file["entry"]["owner"]["name"] == "Tom" and file["entry"]["handover"] is None
    assert [handover["decision"] for handover in file["handovers"]] == ["accepted"]
    history = good(office.max.get("/history", subject=f"message:{entry['id']}"))["entries"]
    assert [line["action"] for line in history].count("handover.accepted") == 1


def test_an_offer_moves_nothing_until_it_is_accepted(office):
    entry = office.call_for("Ana")
    offer = office.offer(entry, "Tom", by="Ana")
    assert office.message(entry["id"])["owner"]["name"] == "Ana"
    problem(office.ana.post(f"/messages/{entry['id']}/handovers", {"to": office.id("Dana")}), 409)

    refusal = f"/messages/{entry['id']}/handovers/{offer['id']}/refusal"
    problem(office.tom.post(refusal, {"reason": ""}), 422)
    good(office.tom.post(refusal, {"reason": "I am away from tomorrow"}))
    after = office.message(entry["id"])
    assert after["owner"]["name"] == "Ana" and after["handover"] is None
    problem(office.tom.post(f"/messages/{entry['id']}/handovers/{offer['id']}/acceptance"), 409)


def test_accepting_refusing_and_withdrawing_at_once_leaves_one_decision(office):
    for _ in range(10):
        entry = office.call_for("Ana")
        offer = office.offer(entry, "Tom", by="Ana")
        path = f"/messages/{entry['id']}/handovers/{offer['id']}"
        tom, also_tom, ana = office.new_client("Tom"), office.new_client("Tom"), office.new_client("Ana")
        answers = together([
            lambda: tom.post(f"{path}/acceptance"),
            lambda: also_tom.post(f"{path}/refusal", {"reason": "not today"}),
            lambda: ana.delete(path),
        ])
        won = [number for number, answer in enumerate(answers) if answer.status_code == 200]
        assert len(won) == 1, [answer.text for answer in answers]
        assert all(answer.status_code in (200, 403, 404, 409) for answer in answers)
        decision = good(office.max.get(f"/messages/{entry['id']}"))["handovers"][0]["decision"]
        assert decision == ["accepted", "refused", "withdrawn"][won[0]]
        assert office.message(entry["id"])["owner"]["name"] == ("Tom" if won[0] == 0 else "Ana")


def test_fifty_clients_take_offer_and_close_the_same_messages_and_each_stays_whole(office):
    """Random work on ten messages by everybody allowed; an auditor counts owners all the while."""
    ids = [office.call_for("Ana")["id"] for _ in range(10)]
    audits = []

    def audit(stopping):
        while not stopping.is_set():
            rows = office.storage.rows(
                "SELECT m.id, count(p.id), (SELECT count(*) FROM handover h WHERE h.message_id = m.id"
                " AND h.decided_at IS NULL) FROM message m LEFT JOIN person p ON p.office_id = m.office_id"
                f" AND p.id = m.owner_id WHERE m.id IN ({', '.join(repr(each) for each in ids)}) GROUP BY m.id")
            audits.append(all(owners == 1 and offers <= 1 for _, owners, offers in rows) and len(rows) == 10)
            time.sleep(0.01)

    def work(seed):
        chance = random.Random(seed)
        name = chance.choice(["Ana", "Tom", "Dana", "Max"])
        client = office.new_client(name)
        statuses = []
        for _ in range(8):
            message = chance.choice(ids)
            entry = client.get(f"/messages/{message}")
            if entry.status_code != 200:
                statuses.append(entry.status_code)
                continue
            entry = entry.json()["entry"]
            if entry["handover"] and chance.random() < 0.7:
                verb, body = f"handovers/{entry['handover']['id']}/acceptance", {}
            else:
                verb, body = chance.choice([
                    ("handovers", {"to": office.id(chance.choice(["Ana", "Tom", "Dana"]))}),
                    ("attempts", {"outcome": "busy"}), ("code", {"code": chance.randint(1, 4)}),
                    ("answers", {"answer": "mine", "text": ""}),
                    ("place", {"before": None})])
            statuses.append(client.post(f"/messages/{message}/{verb}", body, version=entry["version"]).status_code)
        client.close()
        return statuses

    with Background(audit):
        statuses = [status for each in together(lambda seed=seed: work(seed) for seed in range(50)) for status in each]

    assert all(audits) and audits
    assert statuses.count(200) + statuses.count(201) > 20
    assert set(statuses) <= {200, 201, 403, 404, 409, 412, 422}, sorted(set(statuses))
    for message in ids:
        history = good(office.max.get("/history", subject=f"message:{message}", limit=200))["entries"]
        accepted = [line for line in history if line["action"] == "handover.accepted"]
        file = good(office.max.get(f"/messages/{message}"))
        assert len(accepted) == sum(each["decision"] == "accepted" for each in file["handovers"])


def test_two_assistants_editing_one_message_lose_no_update(office):
    """Of changes that name the version they saw, acknowledged ones are sequential, none based on an old version."""
    entry = office.call_for("Margaret")
    path = f"/messages/{entry['id']}"
    acknowledged, told = [], []
    lock = threading.Lock()

    def edit(name, seed):
        chance = random.Random(seed)
        client = office.new_client(name)
        for _ in range(60):
            seen = good(client.get(path))["entry"]
            answer = client.post(
                f"{path}/attempts", {"outcome": chance.choice(["busy", "noAnswer"]), "said": f"{name} {seed}"},
                version=seen["version"])
            with lock:
                (acknowledged if answer.status_code == 200 else told).append((seen["version"], answer))
        client.close()

    together([lambda: edit("Jamie", 1), lambda: edit("Lou", 2)])

    bases = [version for version, _ in acknowledged]
    assert len(bases) == len(set(bases)), "two changes were acknowledged on the same version"
    assert all(answer.status_code == 412 for _, answer in told)
    for _, answer in told:
        assert problem(answer, 412)["detail"]
    final = good(office.margaret.get(path))
    assert final["entry"]["attempts"] == len(acknowledged) == len(final["attempts"])


def test_both_moves_are_kept_when_two_assistants_reorder_at_once(office):
    """Two people move different entries at the same moment; both moves stand and name who made them."""
    ids = [office.call_for("Margaret", code=4)["id"] for _ in range(6)]
    jamie, lou = office.new_client("Jamie"), office.new_client("Lou")
    for entry in ids:
        good(jamie.post(f"/messages/{entry}/place", {"before": None}))
    answers = together([
        lambda: jamie.post(f"/messages/{ids[5]}/place", {"before": ids[0], "why": "she asked"}),
        lambda: lou.post(f"/messages/{ids[4]}/place", {"before": ids[1], "why": "he waits"}),
    ])
    for answer in answers:
        good(answer)
    sheet = good(office.margaret.get(f"/sheets/{office.id('Margaret')}", limit=200))["entries"]
    order = [entry["id"] for entry in sheet if entry["id"] in ids]
    assert order == [ids[5], ids[0], ids[4], ids[1], ids[2], ids[3]]
    by = {entry["id"]: entry["place"]["by"]["name"] for entry in sheet if entry["id"] in ids}
    assert by[ids[5]] == "Jamie" and by[ids[4]] == "Lou"


def test_two_people_cannot_ring_one_caller_at_once(office):
    """Dialling claims the caller on every screen."""
    entry = office.call_for("Margaret")
    number = entry["caller"]["number"]
    jamie, lou = office.new_client("Jamie"), office.new_client("Lou")
    answers = together([
        lambda: jamie.post("/claims", {"number": number}), lambda: lou.post("/claims", {"number": number})])
    assert sorted(answer.status_code // 100 for answer in answers) == [2, 4]
    loser = next(answer for answer in answers if answer.status_code >= 400)
    assert any(name in problem(loser, 409)["detail"] for name in ("Jamie", "Lou"))
