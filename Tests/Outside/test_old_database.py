"""A database that an earlier program wrote opens, proves its history, and shows the same (`old/`).

It was written by the program of 29 November 2026, before the journal's actions were typed, and its contents were read by
that program into `old/shown.json`. Its last two entries are of actions that neither program knows. Only what goes by the
clock is left out of the comparison: times, lateness, and absences.
"""
import gzip
import html
import json
import pathlib
import re
import shutil

import pytest

from harness.browsing import Visitor
from harness.client import good
from harness.live import listen
from harness.office import PASSWORD, Known, Office, email
from harness.server import ringback
from harness.setup import new_token
from harness.storage import new_storage
from harness.waiting import wait_until

OLD = pathlib.Path(__file__).parent / "old"
OF_AN_ENTRY = ("code", "face", "regarding", "told", "calls", "attempts", "accepted", "source", "boxes", "team",
               "why", "outcome", "closedBecause")
OF_A_FILE = {
    "attempts": ("outcome", "with", "said"), "answers": ("answer", "text"), "handovers": ("kind", "note", "decision", "reason"),
    "calls": ("regarding", "told"), "context": ("text",), "received": ("from", "subject", "said", "state"),
}


def old_office(engine, folder):
    """The old database where the program finds it, not yet served."""
    storage = new_storage(engine, folder / "office")
    if engine == "sqlite":
        storage.file.write_bytes(gzip.decompress((OLD / "office.db.gz").read_bytes()))
    else:
        storage.run(gzip.decompress((OLD / "office.sql.gz").read_bytes()).decode())
    shutil.copy2(OLD / "ringback.key", storage.folder / "ringback.key")
    # Whoever was away is back: a sheet of somebody absent is closed to an admin.
    storage.run("UPDATE absence SET until_at = from_at + 1")
    known = Known(people=dict(storage.rows("SELECT name, id FROM person")))
    for name in ("Ada", "Otto"):
        known.tokens[name] = new_token(storage, name)
    return Office(storage, known, folder / "log")


def shown(office, upTo):
    """What the office shows, without ids and times, so that both engines show the same."""
    return {"history": history(office, upTo), "messages": messages(office), "sheets": sheets(office)}


def history(office, upTo):
    """The lines of the history's page, from the first entry on: who, what, through what."""
    lines = []
    with Visitor(office.server.url) as browser:
        browser.sign_in(email("Ada"), PASSWORD)
        page = browser.open("/history")
        while True:
            text = page.response.text
            for row in re.findall(r'<tr><td><time>.*?</td>(.*?)</tr>', text, re.S):
                cells = re.findall(r"<td.*?>(.*?)</td>", row, re.S)
                lines.append(" | ".join(plain(cell) for cell in cells))
            further = re.search(r'href="(/history\?[^"]*after=[^"]*)"', text)
            if not further:
                return lines[::-1][:upTo]
            page = browser.open(html.unescape(further[1]))


def plain(cell):
    text = html.unescape(re.sub(r"<[^>]+>", " ", cell))
    return re.sub(r"\b[0-9a-hjkmnp-tv-z]{26}\b", "(id)", " ".join(text.split()))


def sheets(office):
    """The callers on each sheet, by face and in order."""
    found = {}
    for name, person in sorted(office.known.people.items()):
        sheet = good(office.ada.get(f"/sheets/{person}"))
        found[name] = {
            face: [entry["caller"]["name"] for entry in entries] for face, entries in sheet.items()
            if isinstance(entries, list) and entries and "caller" in entries[0]}
    return found


def messages(office):
    found = {}
    for message, in office.storage.rows("SELECT id FROM message"):
        file = good(office.ada.get(f"/messages/{message}"))
        entry = file["entry"]
        of = {name: entry[name] for name in OF_AN_ENTRY} | {
            "owner": entry["owner"]["name"], "taker": entry["taker"]["name"],
            "offered": entry["handover"] and entry["handover"]["to"]["name"]}
        for part, fields in OF_A_FILE.items():
            of[part] = [{field: row[field] for field in fields} for row in file[part]]
        found[entry["caller"]["name"]] = of
    return found


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_an_old_database_opens_proves_its_history_and_shows_the_same(tmp_path, engine):
    expected = json.loads((OLD / "shown.json").read_text())
    upTo = len(expected["history"])
    with old_office(engine, tmp_path) as office:
        assert shown(office, upTo) == expected
        assert "| mail.starred: an email |" in expected["history"][-1], "an unknown action is called by its name"
        told = good(office.ada.get("/history", limit=200))["entries"]
        assert {"mail.starred", "message.starred", "message.filed"} <= {line["action"] for line in told}
        # A page that was open meanwhile goes on from where it was; the two that are unknown tell it nothing.
        with listen(office, "Ada", "Ana", after=upTo - 2) as stream:
            entry = office.call_for("Ana", name="New Caller")
            wait_until(lambda: entry["id"] in stream.text, "the new call is told")
            assert [event for _, event, _ in stream.events if event] == ["entry"] and not stream.ended.is_set()
    assert "the history is intact" in ringback("history", "verify", *office.storage.flags).stdout
    office.storage.remove()
