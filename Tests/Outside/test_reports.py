"""Reports against numpy and plain counting, and several offices in one."""
import csv
import io
import json
import subprocess
from urllib.parse import parse_qsl

import numpy
import pytest

from harness.client import good, problem
from harness.office import Office, fresh_number
from harness.server import BINARY

MINUTES = [0, 1, 7, 7, 31, 45, 59, 60, 61, 240, 1441, 2880]


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def served(request, templates, tmp_path_factory):
    """An office in which twelve of Ana's calls were returned after so many minutes, yesterday and before."""
    storage, known = templates(request.param)
    folder = tmp_path_factory.mktemp("reports")
    with Office(storage.copy(folder / "office"), known, folder / "log") as office:
        for minutes in MINUTES:
            message = office.call_for("Ana", name=f"=cmd {minutes}", number=fresh_number())["id"]
            good(office.ana.post(f"/messages/{message}/closing", {"outcome": "talked"}))
            office.storage.run(
                f"UPDATE message SET closed_at = first_call_at + {minutes} * 60000 + 59000 WHERE id = '{message}'")
        yield office
        office.forget_clients()
    office.storage.remove()


def figure(report, name, row=None):
    rows = report["rows"] if row else [report["total"]]
    found = [each for each in rows if not row or each["title"] == row]
    return next(each for each in found[0]["figures"] if each["name"] == name)


def test_percentiles_are_numpys(served):
    report = good(served.max.get("/reports/returns"))
    for name, percent in [("returnMedian", 50), ("returnNinetieth", 90)]:
        shown = figure(report, name, "Ana")
        assert shown["value"] == pytest.approx(numpy.percentile(MINUTES, percent)) and shown["count"] == len(MINUTES)


def test_each_figure_opens_to_as_many_calls(served):
    report = good(served.max.get("/reports/returns"))
    for row in report["rows"]:
        for shown in row["figures"]:
            if not shown["cases"]:
                assert shown["count"] == 0
                continue
            path, query = shown["cases"].removeprefix("/api/v1").split("?")
            calls = good(served.max.get(path, **dict(parse_qsl(query)), limit=200))["entries"]
            assert len(calls) == (shown["count"] if shown["part"] is None else shown["part"]), path


def test_csv_runs_nothing_and_says_the_same(served):
    text = served.max.get("/reports/returns/csv").text.removeprefix("\ufeff")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[-1][0] == "All" and len({len(row) for row in rows}) == 1
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)


@pytest.mark.parametrize("query, status", [
    ("from=2026-11-24&to=2026-11-23", 422), ("from=2010-01-01&to=2020-01-01", 422), ("by=hour", 422),
    ("from=2026-02-30", 422), ("by=planet", 422),
])
def test_what_cannot_be_asked_is_told_in_a_sentence(served, query, status):
    problem(served.max.get("/reports/returns", **dict(parse_qsl(query))), status)


def test_several_offices_roll_up(served, tmp_path):
    report = good(served.max.get("/reports/returns"))
    other = json.loads(json.dumps(report))
    other["officeId"], other["office"] = "0" * 26, "South"
    (tmp_path / "north.json").write_text(json.dumps(report))
    (tmp_path / "south.json").write_text(json.dumps(other))
    done = run("report", "roll-up", tmp_path / "north.json", tmp_path / "south.json", "--json")
    total = json.loads(done.stdout)["total"]["figures"]
    median = next(each for each in total if each["name"] == "returnMedian")
    assert median["value"] == pytest.approx(numpy.percentile(MINUTES * 2, 50)) and median["count"] == 2 * len(MINUTES)
    other["from"] = "2020-01-01"
    (tmp_path / "south.json").write_text(json.dumps(other))
    refused = run("report", "roll-up", tmp_path / "north.json", tmp_path / "south.json")
    assert refused.returncode == 65
    (tmp_path / "south.json").write_text('{"report": 7}')
    assert "not a report" in run("report", "roll-up", tmp_path / "north.json", tmp_path / "south.json").stderr


def run(*arguments):
    return subprocess.run([BINARY, *map(str, arguments)], capture_output=True, text=True)
