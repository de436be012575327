"""Complaints and samples by the API and at the command line; and a sample drawn again by another implementation."""
import json

import pytest

from harness.client import good, problem
from harness.office import today
from harness.server import ringback


@pytest.fixture
def office(new_office):
    with new_office() as office:
        yield office


def command(office, name, *words, exits=0, of="complaint"):
    surroundings = {"RINGBACK_SERVER": office.server.url, "RINGBACK_TOKEN": office.known.tokens[name]}
    done = ringback(of, *words, check=False, environment=surroundings)
    assert done.returncode == exits, f"{words}: exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout if exits == 0 else done.stderr


class SplitMix64:
    """As published by Steele, Lea and Flood; written from the paper, not from the program."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) % 2**64
        mixed = (self.state ^ self.state >> 30) * 0xBF58476D1CE4E5B9 % 2**64
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB % 2**64
        return mixed ^ mixed >> 31

    def below(self, limit):
        most = (2**64 - 1) - (2**64 - 1) % limit
        while (number := self.next()) >= most:
            pass
        return number % limit


def drawn(size, frame, seed):
    numbers, places = SplitMix64(seed), list(range(frame))
    for step in range(size):
        other = step + numbers.below(frame - step)
        places[step], places[other] = places[other], places[step]
    return places[:size]


def test_a_complaint_goes_its_way(office):
    message = office.call_for("Ana", name="Pat Hale")["id"]
    good(office.ana.post(f"/messages/{message}/attempts", {"outcome": "leftWord"}))
    one = good(office.max.post(
        "/complaints", {"about": message, "said": "She was too direct", "observed": "", "kind": "complaint"}), 201)
    assert (one["person"]["name"], one["handler"]["name"]) == ("Ana", "Dana")
    assert one["manner"] and one["countsAs"] == "manner" and one["stage"] == "received"
    # The call that Otto took is another interaction than Ana's return.
    call = good(office.max.get(f"/messages/{message}/interactions"))["interactions"][-1]["call"]
    other = good(office.max.post("/complaints", {"about": call, "said": "He hung up on me"}), 201)
    assert other["person"]["name"] == "Otto" and not other["manner"]
    problem(office.max.post("/complaints", {"said": "Rude"}), 422, "complaint.about-nobody")
    problem(office.max.post("/complaints", {"about": call, "said": "He hung up on me"}), 409, "complaint.twice")
    problem(office.max.post("/complaints", {"about": "0" * 26, "said": "Rude"}), 422, "complaint.interaction-unknown")
    problem(office.ada.get(f"/complaints/{one['id']}"), 404, "complaint.unknown")

    assert "She was too direct" in command(office, "Ana", "show", one["id"])
    command(office, "Ana", "answer", one["id"], "I said that the office is closed.")
    command(office, "Ana", "dispute", one["id"], "I did not take that call.")
    assert "disputed already" in command(office, "Ana", "dispute", one["id"], "Again.", exits=75)
    assert "somebody else decides" in command(office, "Dana", "decide", one["id"], "stands", "So it was.", exits=77)
    decided = json.loads(command(office, "Fay", "decide", one["id"], "unfounded", "The log says so.", "--json"))
    assert decided["countsAs"] == "unfounded" and decided["dispute"]["decidedBy"]["name"] == "Fay"
    command(office, "Dana", "step", one["id"], "closed", exits=75)
    command(office, "Dana", "step", one["id"], "acknowledged", "--note", "By Thursday.")
    figures = json.loads(command(office, "Max", "count", "Ana", "--json"))
    assert figures["complaints"]["person"] == 0 and figures["complaints"]["unfounded"] == 1
    assert "Pat Hale" not in command(office, "Eve")


def test_another_program_draws_the_same_sample(office):
    for number in range(7):
        message = office.call_for("Ana", name=f"Caller {number}", taken_by="Otto" if number % 2 else "Tom")["id"]
        if number % 3 == 0:
            good(office.ana.post(f"/messages/{message}/attempts", {"outcome": "leftWord"}))
    day = str(today())
    sample = json.loads(command(
        office, "Max", "draw", day, day, "--first", "Dana", "--second", "Max", "--third", "Ada", "--size", "6",
        "--twice", "2", "--seed", "271828", "--behavior", "Read the number back", "--json", of="sample"))
    rows = office.storage.rows("SELECT answered_by, at, id FROM call") + office.storage.rows(
        "SELECT by_id, at, id FROM attempt")
    frame = sorted(tuple(row) for row in rows)
    assert sample["frame"] == len(frame) == 10 and sample["seed"] == 271828
    expected = [frame[place][2] for place in drawn(6, len(frame), 271828)]
    assert [item["call"] or item["attempt"] for item in sample["items"]] == expected
    assert "the same ones again" in command(office, "Max", "check", sample["id"], of="sample")

    first = sample["items"][0]
    # By the draw, whoever grades could work out who acted.
    blind = good(office.dana.get(f"/samples/{sample['id']}"))
    assert blind["seed"] is None and blind["frame"] is None and "271828" not in command(office, "Dana", of="sample")
    assert {(item["day"], item["at"]) for item in blind["items"] if item["mayGrade"]} == {(day, None)}
    problem(office.dana.get(f"/samples/{sample['id']}/check"), 409, "sample.grades-owed")
    command(office, "Dana", "grade", sample["id"], "1", "yes", of="sample")
    assert not good(office.max.get(f"/samples/{sample['id']}"))["items"][0]["grades"]
    command(office, "Max", "grade", sample["id"], "1", "no", of="sample")
    both = good(office.ada.get(f"/samples/{sample['id']}"))
    assert both["items"][0]["mayDecide"] == [1] and both["figures"]["pairs"] == 1
    name = first["person"]["name"]
    assert "Read the number back" in command(office, name, "mine", of="sample")
    command(office, "Ada", "decide", sample["id"], "1", "1", "yes", "She did.", of="sample")
    graders = good(office.max.get(f"/samples/{sample['id']}"))["figures"]
    assert graders is None or [one["overturned"] for one in graders["graders"]]
