"""The server matches its OpenAPI document, for every role, whatever is sent: tested by Schemathesis."""
import json
import os
import re
import subprocess
import sys

import pytest

from harness.client import good
from harness.server import ROOT, surroundings
from harness.setup import new_token

# One of each role; the coverage phase, which tries every edge of every schema, is the same for all of them.
WHO = {
    "admin": "Ada", "manager": "Max", "supervisor": "Dana", "assistant": "Jamie", "operator": "Otto", "staff": "Ana"}


def things_of(office):
    """Ids of existing things, by their parameter name in paths."""
    fay = office.fay
    messages = [office.call_for(owner)["id"] for owner in ["Ana", "Margaret", "Dana", "Max", "Otto", "Ada"] * 2]
    contacts = [
        good(fay.post("/contacts", {"name": f"Contact {n}", "numbers": [{"number": f"+1713555{n:04}"}]}), 201)["id"]
        for n in range(4)]
    handovers = [office.offer({"id": message}, "Tom", by="Max")["id"] for message in messages[:3]]
    spare = [
        good(fay.post("/people", {"name": f"Spare {n}", "email": f"spare{n}@millerrowe.example", "roles": ["staff"]}),
             201)["id"] for n in range(12)]
    asked, known, noted, helping = [], [], [], []
    for contact in contacts:
        path = f"/contacts/{contact}"
        asked += [good(fay.post(f"{path}/questions", {"asks": f"Question {n}"}), 201)["id"] for n in range(3)]
        good(fay.post(f"{path}/context", {"text": "prefers mornings"}))
        known += [each["id"] for each in good(fay.get(path))["context"]]
        note = {"for": office.id("Margaret"), "text": "between us"}
        noted.append(good(office.jamie.post(f"{path}/notes", note), 201)["id"])
        helping.append(good(fay.post(f"{path}/assistants", {"name": "Priya Shah"}), 201)["id"])
    waiting = [good(fay.post("/waiting", {"name": f"Caller {n}"}), 201)["id"] for n in range(4)]
    return {
        "message": messages, "contact": contacts, "question": asked, "context": known, "note": noted,
        "assistant": helping, "handover": handovers, "waiting": waiting,
        "person": spare + [office.id("Ana"), office.id("Margaret")], "team": list(office.known.teams.values())}


def run(office, name, folder, *, phases, examples, seconds=None):
    """One run as one person; returns the findings in Schemathesis' words."""
    folder.mkdir(exist_ok=True)
    spared = [office.id(name)] + [token["id"] for token in good(office.asking(name).get("/tokens"))["tokens"]]
    things = {"things": things_of(office) | {"token": ["0" * 26]}, "spared": spared}
    # One worker: two that compile at once trip over a fault of Python before 3.11.5 (gh-106905).
    done = subprocess.run(
        [sys.executable, "-m", "schemathesis.cli", "run", f"{office.server.url}/api/v1/openapi.json",
         "-H", f"Authorization: Bearer {office.known.tokens[name]}", "--checks", "all", "--mode", "all",
         "--phases", phases, "--max-examples", str(examples), "--workers", "1", "--continue-on-failure",
         "--max-response-time", "5", "--generation-allow-x00", "true", "--generation-database", "none",
         "--seed", "1", "--no-color", "--warnings", "off", *(["--max-time", str(seconds)] if seconds else [])],
        cwd=folder, capture_output=True, text=True, timeout=3600,
        env=surroundings() | {
            "SCHEMATHESIS_HOOKS": "contract_hooks", "PYTHONPATH": str(ROOT / "Tests/Outside"),
            "RINGBACK_KNOWN_THINGS": json.dumps(things)})
    assert office.server.is_running
    assert not office.server.log_lines(containing="An error nobody expected")
    assert not list(re.finditer(r'"[^"]*" 5\d\d', done.stdout))
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert int(re.search(r"(\d+) generated", done.stdout)[1]) > examples


def test_every_edge_of_every_schema_is_kept(new_office, tmp_path):
    with new_office() as office:
        run(office, "Ada", tmp_path / "st", phases="examples,coverage", examples=10)


# What each role may is in the access table; here are the one who may most and the one who may least, the others in drills.
ALWAYS = ("admin", "staff")


@pytest.mark.parametrize("role", [
    role if role in ALWAYS else pytest.param(role, marks=pytest.mark.drill) for role in WHO])
def test_the_server_keeps_its_description_for_every_role(new_office, tmp_path, role):
    with new_office() as office:
        may_most = role == "admin"
        run(office, WHO[role], tmp_path / "st",
            phases="fuzzing,stateful" if may_most else "fuzzing", examples=6 if may_most else 1)


@pytest.mark.drill
@pytest.mark.parametrize("role", WHO)
def test_the_server_keeps_its_description_for_long(new_office, tmp_path, role):
    with new_office() as office:
        run(office, WHO[role], tmp_path / "st", phases="examples,coverage,fuzzing,stateful", examples=500, seconds=600)
