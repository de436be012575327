"""The history proves itself: whatever is changed behind its back, `history verify` names the entry."""
import json
import random
import re

import pytest

from harness.client import good
from harness.ledger import looked_at
from harness.server import ringback


def verify(storage):
    """(exit status, the number of the entry it names)."""
    done = ringback("history", "verify", *storage.flags, check=False)
    said = done.stdout + done.stderr
    named = re.search(r"entry (\d+)", said)
    return done.returncode, named and int(named[1])


@pytest.fixture(scope="module")
def told(templates, tmp_path_factory):
    """For each engine, an office with some hundred history entries, and their number."""
    from harness.office import Office

    made = {}

    def make(engine):
        if engine not in made:
            storage, known = templates(engine)
            folder = tmp_path_factory.mktemp(f"told-{engine}")
            with Office(storage.copy(folder / "office"), known, folder / "log") as office:
                for number in range(60):
                    entry = office.call_for("Ana", name=f"Caller {number}")
                    if number % 3:
                        good(office.ana.post(f"/messages/{entry['id']}/attempts", {"outcome": "busy"}))
            ((count,),) = office.storage.rows("SELECT max(seq) FROM journal")
            made[engine] = (office.storage, count)
        return made[engine]

    yield make
    for storage, _ in made.values():
        storage.remove()


# An attacker with the database: the protecting triggers are dropped first.
UNGUARDED = {
    "sqlite": "DROP TRIGGER journal_is_not_changed; DROP TRIGGER journal_is_not_deleted; DROP TRIGGER journal_moves_ledger;",
    "postgres": "ALTER TABLE journal DISABLE TRIGGER ALL;"}

COLUMNS = "office_id, at, actor_id, via, subject_kind, subject_id, action, particulars, salt, sealed, digest"


def tamperings(count, chance, full):
    """(what was done, the SQL, the entry that must be named) of one trial of each kind.

    `full` are the entries with particulars.
    """
    here, there = sorted(chance.sample([seq for seq in full if 5 <= seq < count - 5], 2))
    move = "UPDATE journal SET seq = {} WHERE seq = {};"
    yield "an action rewritten", f"UPDATE journal SET action = 'message.lost' WHERE seq = {here};", here
    yield "a time moved", f"UPDATE journal SET at = at + 1 WHERE seq = {here};", here
    yield "another actor", f"UPDATE journal SET actor_id = NULL WHERE seq = {here};", here
    yield "another way", f"UPDATE journal SET via = 'rounds' WHERE seq = {here};", here
    yield "another subject", f"UPDATE journal SET subject_id = 'nobody' WHERE seq = {here};", here
    yield "particulars rewritten", f"UPDATE journal SET particulars = '{{}}' WHERE seq = {here};", here
    yield "particulars erased without a word", (
        f"UPDATE journal SET particulars = NULL, salt = NULL WHERE seq = {here} AND particulars IS NOT NULL;"), here
    yield "an entry taken out", f"DELETE FROM journal WHERE seq = {here};", here
    yield "an entry taken out and the gap closed", (
        f"DELETE FROM journal WHERE seq = {here};"
        + "".join(move.format(seq - 1, seq) for seq in range(here + 1, count + 1))), here
    yield "two entries in each other's place", (
        move.format(-1, here) + move.format(here, there) + move.format(there, -1)), here
    yield "an entry twice", (
        f"INSERT INTO journal (seq, {COLUMNS}) SELECT {count + 1}, {COLUMNS} FROM journal WHERE seq = {here};"), count + 1
    yield "the last entry taken out", f"DELETE FROM journal WHERE seq = {count};", count
    yield "another digest", f"UPDATE journal SET digest = salt WHERE seq = {here} AND salt IS NOT NULL;", here


def try_every_tampering(storage, count, folder, seed):
    chance = random.Random(seed)
    wrong = []
    full = [seq for seq, in storage.rows("SELECT seq FROM journal WHERE particulars IS NOT NULL AND salt IS NOT NULL")]
    for number, (what, sql, named) in enumerate(tamperings(count, chance, full)):
        if storage.engine == "sqlite":
            twin = looked_at(storage, folder / f"twin-{seed}-{number}")
        else:
            twin = storage.copy(folder / f"twin-{seed}-{number}")
        twin.run(UNGUARDED[storage.engine] + sql)
        found = verify(twin)
        if found != (65, named):
            wrong.append((what, "named", found, "instead of", (65, named)))
        twin.remove()
    assert not wrong, wrong


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_every_tampering_is_found_and_named(told, tmp_path, engine):
    storage, count = told(engine)
    assert verify(storage) == (0, None)
    for seed in range(2):
        try_every_tampering(storage, count, tmp_path, seed)


@pytest.mark.drill
@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_hundreds_of_tamperings_are_found_and_named(told, tmp_path, drills, engine):
    storage, count = told(engine)
    for seed in range(10, 10 + drills // 13):
        try_every_tampering(storage, count, tmp_path, seed)


@pytest.mark.parametrize("sql", [
    "UPDATE journal SET action = 'x' WHERE seq = 3", "DELETE FROM journal WHERE seq = 3", "DELETE FROM journal",
    "UPDATE journal SET seq = seq + 1 WHERE seq = 3"])
@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_the_database_itself_refuses_to_change_the_history(told, tmp_path, engine, sql):
    storage, _ = told(engine)
    with pytest.raises(Exception, match="the journal is never changed"):
        storage.run(sql)
    assert verify(storage) == (0, None)


def test_an_owner_that_is_nobody_cannot_be_written(told):
    """Held by the database, and not only by the code."""
    for engine in ("sqlite", "postgres"):
        storage, _ = told(engine)
        for owner in ("NULL", "'nobody'"):
            script = f"UPDATE message SET owner_id = {owner};"
            with pytest.raises(Exception):
                storage.run(("PRAGMA foreign_keys = ON;" if engine == "sqlite" else "") + script)


def test_every_change_stands_in_the_history_with_who_and_through_what(office):
    entry = office.call_for("Ana")
    path = f"/messages/{entry['id']}"
    good(office.ana.post(f"{path}/answers", {"answer": "mine", "text": ""}))
    good(office.dana.post(f"{path}/code", {"code": 1, "why": "she asked"}))
    good(office.ana.post(f"{path}/attempts", {"outcome": "noAnswer"}))
    good(office.ana.post(f"{path}/closing", {"outcome": "answeredInWriting"}))
    lines = good(office.max.get("/history", subject=f"message:{entry['id']}"))["entries"]
    steps = [(line["action"], line["by"]["name"], line["via"]) for line in reversed(lines)]
    assert steps[0] == ("message.filed", "Otto", "api")
    assert ("message.recoded", "Dana", "api") in steps and ("attempt.noAnswer", "Ana", "api") in steps
    assert steps[-1] == ("message.closed", "Ana", "api")
    recoded = next(line for line in lines if line["action"] == "message.recoded")
    assert (recoded["particulars"]["before"], recoded["particulars"]["after"]) == (2, 1)
    numbers = [line["seq"] for line in lines]
    assert numbers == sorted(numbers, reverse=True)
    rows = office.storage.rows("SELECT seq FROM journal ORDER BY seq")
    assert [seq for (seq,) in rows] == list(range(1, len(rows) + 1)), "there is a gap"


def test_history_is_shown_at_the_command_line(told):
    storage, count = told("sqlite")
    shown = ringback("history", *storage.flags, "--limit", 5)
    assert "Caller" in shown.stdout or "filed" in shown.stdout.lower()
    entries = json.loads(ringback("history", "show", *storage.flags, "--limit", 5, "--json").stdout)["entries"]
    assert [entry["seq"] for entry in entries] == list(range(count, count - 5, -1))
