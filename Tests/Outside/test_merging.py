"""Two records of one contact: proposed, merged, viewed under either address, and separated exactly."""
import json

from harness.client import good, problem
from harness.office import fresh_number
from harness.server import ringback
from harness.together import together


def contact(office, name, *numbers, company="", **more):
    body = {"name": name, "company": company, "numbers": [{"label": "", "number": number} for number in numbers]}
    return good(office.otto.post("/contacts", body | more), 201)


def known(office, contact):
    """A contact's record, without its version."""
    card = good(office.max.get(f"/contacts/{contact}"))
    assert card["contact"].pop("version")
    return {"contact": card["contact"], "standings": card["standings"], "open": [entry["id"] for entry in card["open"]]}


def test_two_records_are_merged_and_taken_apart_and_nothing_is_lost(office):
    one, two = fresh_number(), fresh_number()
    kept = contact(office, "Maggie Hale", one, company="Hale & Sons", holder=office.id("Tom"))
    gone = contact(office, "Margaret Hale", two, one, company="Hale", pronunciation="HAYL")
    first = office.call_for("Ana", number=one, contact=kept["id"])
    second = office.call_for("Tom", name="Margaret Hale", number=two)
    good(office.max.put(f"/contacts/{gone['id']}/standings/{office.id('Ana')}", {"standing": "wanted", "why": "kin"}), 204)
    before = known(office, kept["id"]), known(office, gone["id"])

    proposed = good(office.otto.get(f"/contacts/{kept['id']}/duplicates"))["pairs"]
    assert [pair["other"]["id"] for pair in proposed] == [gone["id"]] and proposed[0]["why"] == ["number"]
    merged = good(office.otto.post(
        f"/contacts/{kept['id']}/merges", {"other": gone["id"], "take": {"name": "other", "company": "this"}}))
    assert merged["name"] == "Margaret Hale" and merged["company"] == "Hale & Sons"
    assert merged["pronunciation"] == "HAYL" and [number["number"] for number in merged["numbers"]] == [one, two]
    card = good(office.max.get(f"/contacts/{gone['id']}"))
    assert card["contact"]["id"] == kept["id"]
    assert {entry["id"] for entry in card["open"]} == {first["id"], second["id"]}
    assert [standing["why"] for standing in card["standings"]] == ["kin"]
    assert [found["id"] for found in good(office.otto.get("/contacts", q=two))["contacts"]] == [kept["id"]]
    problem(office.otto.patch(f"/contacts/{gone['id']}", {"company": "Hale"}), 409, "contact.merged")
    merges = good(office.otto.get(f"/contacts/{kept['id']}/merges"))["merges"]
    assert [merge["contact"] for merge in merges] == [gone["id"]] and merges[0]["by"]["name"] == "Otto"

    restored = good(office.tom.post(f"/contacts/{gone['id']}/unmerging"))
    assert restored["id"] == gone["id"]
    assert (known(office, kept["id"]), known(office, gone["id"])) == before
    problem(office.tom.post(f"/contacts/{gone['id']}/unmerging"), 409, "contact.not-merged")
    good(office.otto.post(f"/contacts/{kept['id']}/apart", {"other": gone["id"]}), 204)
    assert good(office.otto.get(f"/contacts/{kept['id']}/duplicates"))["pairs"] == []


def test_a_contact_is_not_merged_into_itself_and_of_many_who_merge_at_once_one_wins(office):
    kept, gone = contact(office, "Ida Poe")["id"], contact(office, "Ida Poe")["id"]
    told = problem(office.otto.post(f"/contacts/{kept}/merges", {"other": kept}), 422, "contact.merge-itself")
    assert "the same contact" in told["detail"]
    clients = [office.new_client(name) for name in ("Otto", "Tom", "Ana", "Jamie") * 3]
    answers = together([
        lambda client=client, turn=turn: client.post(
            f"/contacts/{(kept, gone)[turn % 2]}/merges", {"other": (gone, kept)[turn % 2]})
        for turn, client in enumerate(clients)])
    assert [answer.status_code for answer in answers].count(200) == 1
    assert all(answer.status_code in (200, 409, 412) and answer.json() for answer in answers)
    assert len({good(office.otto.get(f"/contacts/{each}"))["contact"]["id"] for each in (kept, gone)}) == 1


def test_merging_at_the_command_line(office):
    surroundings = {"RINGBACK_SERVER": office.server.url, "RINGBACK_TOKEN": office.known.tokens["Otto"]}
    number = fresh_number()
    kept, gone = contact(office, "Zelda Quist", number)["id"], contact(office, "Zelda Kvist", number)["id"]
    pairs = json.loads(ringback("contacts", "duplicates", "--limit", 200, "--json", environment=surroundings).stdout)
    assert [kept, gone] in [[pair["this"]["id"], pair["other"]["id"]] for pair in pairs["pairs"]]
    said = ringback("contacts", "merge", "Zelda Quist", "Zelda Kvist", "--take", "name", environment=surroundings).stdout
    assert "Zelda Kvist" in said
    assert "a separate contact again" in ringback("contacts", "unmerge", kept, environment=surroundings).stdout
    assert good(office.otto.get(f"/contacts/{gone}"))["contact"]["id"] == gone
