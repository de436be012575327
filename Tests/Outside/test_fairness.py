"""Groups compared in like cases: whom it goes to, what an outsider can repeat, and what cannot be got by asking again."""
import csv
import io
import itertools
import json
import subprocess

import pytest
from harness.browsing import Visitor
from harness.client import good, problem
from harness.office import PASSWORD, email
from harness.server import BINARY
from statsmodels.stats.contingency_tables import StratifiedTable

OUTAGE = {"act": "taken", "scenario": {"playbook": {"number": 14, "name": "Outage"}}, "month": "2025-03", "band": "morning"}
ROUTINE = {"act": "taken", "scenario": {"line": {"code": 2, "team": "Service"}}}
# The crafted office: women get the angry callers.
CELLS = {"outage": [(900, 18), (200, 4)], "routine": [(2000, 2), (8000, 8)]}


def cells(kind):
    return [{"base": base, "events": events} for base, events in CELLS[kind]]


@pytest.fixture(scope="module")
def office(offices):
    """With Dana and Max as readers, one open question, and a half-year as it was published."""
    office = offices("sqlite")
    good(office.ada.put("/fairness/readers", {"first": office.id("Dana"), "second": office.id("Max")}))
    for known in good(office.dana.get("/fairness/setup"))["questions"]:
        if known["closedAt"] is None:
            good(office.dana.post(f"/fairness/questions/{known['id']}/closing"))
    drafted = good(office.dana.post("/fairness/questions", {"name": "Gender", "groups": ["women", "men", "another"]}), 201)
    question = drafted["questions"][-1]["id"]
    good(office.max.post(f"/fairness/questions/{question}/opening"))
    content = {
        "period": "2025-H1", "funnel": [{"base": 1000 + 100 * n, "events": n % 5} for n in range(40)],
        "comparisons": [
            {"question": question, "name": "Gender", "groups": ["women", "men"], "leavesOut": False, "strata": [
                {"cases": OUTAGE, "cells": cells("outage")}, {"cases": ROUTINE, "cells": cells("routine")}]},
            {"question": "0" * 25 + "1", "name": "Age", "groups": [], "leavesOut": False, "strata": []}]}
    id = office.storage.rows("SELECT id FROM office")[0][0]
    office.storage.run(
        "INSERT INTO fairness_release (office_id, period, at, content) VALUES "
        f"('{id}', '2025-H1', 1754000000000, '{json.dumps(content)}') ON CONFLICT DO NOTHING")
    office.question = question
    return office


def test_it_goes_to_two_people_and_to_no_role(office):
    for name in ["Ada", "Rosa", "Ana", "Otto"]:
        problem(office.asking(name).get("/fairness"), 403)
        problem(office.asking(name).get("/fairness/csv"), 403)
    assert good(office.dana.get("/fairness"))["period"] == "2025-H1"
    with Visitor(office.server.url) as browser:
        browser.sign_in(email("Ana"), PASSWORD)
        page = browser.open("/fairness").text
    assert "Dana" in page and "women" not in page


def test_a_statistician_repeats_it_from_what_is_exported(office, tmp_path):
    answer = office.max.ask("GET", "/fairness/csv", params={"period": "2025-H1"})
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert len(rows) == 2 and rows[0]["group"] == "women"
    tables = [[[int(row["a"]), int(row["b"])], [int(row["c"]), int(row["d"])]] for row in rows]
    theirs = StratifiedTable(tables)
    [pair] = good(office.max.get("/fairness"))["comparisons"][0]["pairs"]
    assert pair["oddsRatio"] == pytest.approx(theirs.oddsratio_pooled, rel=1e-9)
    assert [pair["low"], pair["high"]] == pytest.approx(theirs.oddsratio_pooled_confint(), rel=1e-9)
    assert pair["cmhUncorrected"] == pytest.approx(theirs.test_null_odds(correction=False).statistic, abs=1e-9)
    assert pair["crude"] == pytest.approx(4.738, abs=1e-3) and pair["verdict"] == "noGap"
    assert "No gap can be seen" in pair["sentence"]
    file = tmp_path / "strata.csv"
    file.write_bytes(answer.content)
    done = subprocess.run([BINARY, "stats", "mantel-haenszel", file, "--json"], capture_output=True, text=True)
    assert json.loads(done.stdout)["oddsRatio"] == pytest.approx(pair["oddsRatio"], rel=1e-12)


FILTERS = {
    "period": ["2025-H1", "2025-H2", "2025-01", "2025-H1,2025-H2"], "question": ["{question}", "0" * 25 + "1"],
    "group": ["women", "men", "another"], "team": ["{team}"], "person": ["{ana}"], "from": ["2025-01-01"],
    "to": ["2025-03-31"], "scenario": ["Outage"], "month": ["2025-03"], "by": ["person"], "code": ["2"], "site": ["1"]}


def test_no_pair_and_no_triple_of_filters_gives_another_figure(office):
    known = {(a, b) for kind in CELLS for b, a in CELLS[kind]}
    fill = {"question": office.question, "team": next(iter(office.known.teams.values())), "ana": office.id("Ana")}
    attempts, answered = 0, 0
    for names in itertools.chain(itertools.combinations(FILTERS, 2), itertools.combinations(FILTERS, 3)):
        query = {name: FILTERS[name][attempts % len(FILTERS[name])].format(**fill) for name in names}
        attempts += 1
        answer = office.dana.ask("GET", "/fairness/csv", params=query)
        if answer.status_code != 200:
            assert answer.status_code in (404, 422), query
            continue
        answered += 1
        for row in csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))):
            a, b, c, d = (int(row[name]) for name in "abcd")
            assert {(a, a + b), (c, c + d)} <= known, query
    assert attempts >= 200 and answered > 0


def test_what_one_says_of_oneself_is_on_ones_own_page_alone(office):
    good(office.ana.put("/own-groups", {"groups": [{"question": office.question, "group": "another"}]}), 204)
    assert good(office.ana.get("/own-groups"))["questions"][0]["chosen"] == "another"
    assert good(office.tom.get("/own-groups"))["questions"][0]["chosen"] is None
    both = [{"question": office.question, "group": group} for group in ("women", "men")]
    assert problem(office.ana.put("/own-groups", {"groups": both}), 422, "fairness.question-twice")["errors"]
    with Visitor(office.server.url) as browser:
        browser.sign_in(email("Ana"), PASSWORD)
        assert 'value="another" checked' in browser.http.get("/own-groups").text
    for name in ["Dana", "Max", "Ada"]:
        answer = office.asking(name).get("/history", subject=f"person:{office.id('Ana')}")
        assert "another" not in answer.text
    rows = office.storage.rows("SELECT mark, sealed FROM group_answer")
    assert rows and all(office.id("Ana") not in mark and b"another" not in sealed for mark, sealed in rows)
    # Sent twice with a key, it leaves no key: a digest of so few words would tell which.
    before = office.storage.rows("SELECT COUNT(*) FROM request_once")
    for _ in range(2):
        good(office.ana.delete("/own-groups", key="erase-1"), 204)
    assert office.storage.rows("SELECT COUNT(*) FROM request_once") == before
    assert good(office.ana.get("/own-groups"))["questions"][0]["chosen"] is None


def test_markup_for_a_group_is_refused_where_it_is_typed(office):
    with Visitor(office.server.url) as browser:
        browser.sign_in(email("Dana"), PASSWORD)
        page = browser.send(browser.open("/fairness"), "/fairness/questions", name="Age", groups="<b>old</b>\nyoung")
        assert page.status == 422 and "<b>old" not in page.response.text
        # Nothing typed is lost.
        assert "&lt;b&gt;old&lt;/b&gt;" in page.response.text
