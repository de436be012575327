"""Reading other people's things in bulk: slowed per person, and in the history."""
import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from access_table import TABLE
from harness.browsing import Visitor
from harness.client import Client, good, problem
from harness.office import PASSWORD, email
from harness.setup import new_token
from harness.waiting import wait_until
from test_access import Case, operations, send

# What keeps working for somebody over the limit, and why.
GOES_ON = {
    "what is one's own": {
        "getMe", "listSessions", "listTokens", "getMailWishes", "getLanguage", "listTaken", "listAsks",
        "getWhatIsLeft", "listPostOffers", "listMailboxOpenings", "getRecord", "saveRecord", "printRecord", "getOwnGroups",
        "listMyGrades", "listReviews"},
    "the office itself, no contact and no message in it": {
        "getOffice", "getOfficeMail", "listPeople", "listPrincipals", "listTeams", "listAbsences", "listImports",
        "listReleasedNumbers", "getCompanyHolder", "listSites", "getCoverage", "getOnDuty", "getRoutes", "getDayClose",
        "listLeavers"},
    "written standards, and what was found, which names no caller": {
        "listStandards", "getStandard", "listStandardQuestions", "listFindings", "listTraining", "printAudit",
        "listPlaybooks", "getPlaybook", "listFittingPlaybooks", "getPlaybookCoverage", "listPlaybookUses"},
    "what one asked, or was asked": {
        "listCases", "getCase", "getRequest", "listRequests", "getMyPattern", "getPattern", "getPatternNote", "listDutyProposals"},
    "one complaint, which names no other": {"getComplaint"},
    "interactions drawn by chance, without who called": {"listSamples", "getSample", "checkSample"},
    "who does what, and how much of it": {
        "listDuties", "getDuty", "getDutyAnnouncement", "listDutiesOfPerson", "listLoad", "getLoad"},
    "how a call is handled, and no word of it": {"getMessagePlaybook"},
    "figures alone": {
        "getReport", "exportReport", "listUnsignedDays", "getReview", "getReviewForm", "countComplaints", "getFairness",
        "getFairnessSetup", "exportFairness"},
    "what every caller hears": {"listGreetings", "getGreeting", "listGreetingHistory", "hearGreeting"},
    "names and counts of people here": {"listSheets", "proposeOwners", "listRollingReports"},
    "who is on the line just now": {"listWaiting"},
    "what to say to a caller": {"getSentence"},
    "what only a principal and their assistants read": {
        "getDiscretion", "getReach", "listHandoverNotes", "listSheetChanges"},
}

SLOW = {"RINGBACK_LOOKUPS_PER_HOUR": "600"}


@pytest.fixture
def counting(new_office):
    """An office in which fifty entries may be read at once, and one more every six seconds."""
    with new_office("sqlite", environment=SLOW) as office:
        for number in range(60):
            good(office.fay.post("/contacts", {"name": f"Contact {number}"}), 201)
        yield office


def lines(office, action):
    """(who, particulars) of each line, newest first; read beside the server, since looking counts."""
    found = office.storage.rows("SELECT actor_id, particulars FROM journal WHERE action = ? ORDER BY seq DESC", action)
    return [(actor, json.loads(particulars or "{}")) for actor, particulars in found]


def test_whoever_reads_very_much_is_slowed_and_nobody_else_is(counting):
    office = counting
    reading = Client(office.server.url, new_token(office.storage, "Otto", "read"))
    own = office.call_for("Otto")
    read = 0
    while (answer := reading.get("/contacts", limit=20)).status_code == 200:
        read += len(answer.json()["contacts"])
        assert read <= 60
    problem(answer, 429, "access.too-much-looked-up")
    assert 1 <= int(answer.headers["Retry-After"]) <= 600
    # By every route, and with each of their tokens; their own things keep working.
    for path, query in [("/contacts", {"q": "Contact"}), ("/callers", {"q": "Contact"}), ("/messages", {})]:
        problem(office.otto.get(path, **query), 429)
    with Visitor(office.server.url) as browser:
        browser.sign_in(email("Otto"), PASSWORD)
        page = browser.open("/contacts")
        assert page.status == 429 and "Try again in" in page.text
        assert browser.open(f"/sheets/{office.id('Otto')}").status == 200
    assert office.otto.get(f"/messages/{own['id']}").status_code == 200
    assert office.call_for("Ana")["owner"]["name"] == "Ana"
    assert office.jamie.get("/contacts", limit=20).status_code == 200


def test_a_trial_of_a_call_log_tells_no_more_numbers_than_may_be_looked_up(counting):
    office = counting
    for number in range(60):
        good(office.fay.post("/contacts", {"name": f"Rung {number}", "numbers": [{"number": f"+1713300{number:04}"}]}), 201)
    log = "Time,From,To\n" + "".join(f"2026-11-23 09:00,+1713300{number:04},200\n" for number in range(60))
    named = 0
    for _ in range(5):
        answer = office.jamie.http.post(
            "/api/v1/calls/import?dry=true", content=log, headers={"Content-Type": "text/csv"})
        if answer.status_code == 429:
            break
        named += answer.text.count('"Rung ')
    assert answer.status_code == 429 and named <= 120, (answer.text, named)
    problem(office.jamie.get("/contacts", limit=20), 429)


def test_exports_openings_and_refusals_are_in_the_history(counting):
    office = counting
    entry = office.call_for("Ana")
    good(office.max.get(f"/messages/{entry['id']}"))
    good(office.max.get(f"/messages/{entry['id']}"))
    good(office.ana.get(f"/messages/{entry['id']}"))
    told = good(office.ana.get("/history", subject=f"message:{entry['id']}"))["entries"]
    assert [line["action"] for line in told].count("message.opened") == 1
    assert [who for who, _ in lines(office, "message.opened")] == [office.id("Max")]
    # Looking is not changing.
    good(office.ana.post(f"/messages/{entry['id']}/code", {"code": 1}, version=entry["version"]))
    good(office.dana.get(f"/messages/{entry['id']}"))
    stale = problem(office.max.post(f"/messages/{entry['id']}/code", {"code": 3}, version=entry["version"]), 412)
    assert "Ana" in stale["detail"] and "Dana" not in stale["detail"]
    assert office.max.get("/contacts/export").status_code == 200
    assert lines(office, "contacts.exported") == [(office.id("Max"), {"count": 60})]
    problem(office.sam.get(f"/messages/{entry['id']}"), 404)
    problem(office.sam.post("/people", {"name": "S", "email": "s@x.example", "roles": ["staff"]}), 403)

    def refused():
        """All of them: two that are written down at different times have a line each."""
        told = [told for _, told in lines(office, "access.refused") if told["who"] == office.id("Sam")]
        return sum(each["times"] for each in told), ", ".join(sorted(each["what"] for each in told))

    wait_until(lambda: refused() == (2, "GET messages, POST people"), "the refusals are written down", 75, 1)


def test_look_ups_of_a_day_are_told_when_it_is_over(counting):
    office = counting
    good(office.otto.get("/contacts", limit=20))
    wait_until(lambda: office.storage.rows("SELECT contacts FROM lookup"), "they are written down", 75, 1)
    office.storage.run("UPDATE lookup SET day = '2026-01-05'")
    told = wait_until(lambda: lines(office, "lookups.day"), "the day is told", 75, 1)
    assert told[0][1] == {
        "who": office.id("Otto"), "day": "2026-01-05", "contacts": 20, "messages": 0}
    assert not office.storage.rows("SELECT 1 FROM lookup WHERE day = '2026-01-05'")


def test_every_way_to_read_what_is_others_ends_with_the_number(counting):
    office, case = counting, Case(counting)
    assert office.max.get("/contacts", limit=40).status_code == 200
    assert office.max.get("/contacts", limit=60).status_code == 200
    goes_on = set().union(*GOES_ON.values())
    asked = [(name, path, TABLE[name]) for method, path, name in operations(office) if method == "GET"]
    open_ = {
        name: answer.status_code for name, path, row in asked
        if name not in goes_on and (answer := send(office.max, "GET", path, row, case)).status_code != 429}
    assert not open_, open_
    contact = case.contact()
    problem(office.max.get("/history", subject=f"contact:{contact}"), 429)
    problem(office.max.patch(f"/contacts/{contact}", {}), 429)
    problem(office.max.post(f"/contacts/{contact}/confirmation", {"spelling": True}), 429)
    assert goes_on <= {name for name, _, _ in asked}


def test_requests_at_once_read_no_more_than_one_after_the_other(counting):
    office = counting
    with ThreadPoolExecutor(20) as at_once:
        answers = list(at_once.map(lambda _: office.otto.get("/contacts", limit=20), range(20)))
    assert 20 <= sum(len(a.json()["contacts"]) for a in answers if a.status_code == 200) <= 50 + 20


def test_what_was_read_beyond_the_number_is_waited_for(new_office):
    with new_office("sqlite", environment={"RINGBACK_LOOKUPS_PER_HOUR": "120"}) as office:
        for number in range(60):
            good(office.fay.post("/contacts", {"name": f"Contact {number}"}), 201)
        assert office.max.get("/contacts/export").status_code == 200
        refused = office.max.get("/contacts", limit=1)
        problem(refused, 429)
        assert 1200 <= int(refused.headers["Retry-After"]) <= 3600


def test_a_change_that_changes_nothing_is_none(counting):
    office = counting
    contact = good(office.fay.post("/contacts", {"name": "Maggie Hale"}), 201)["id"]
    version = good(office.otto.patch(f"/contacts/{contact}", {}))["version"]
    assert good(office.otto.patch(f"/contacts/{contact}", {"name": "Maggie Hale"}))["version"] == version
    told = good(office.otto.get("/history", subject=f"contact:{contact}"))["entries"]
    assert [line["action"] for line in told] == ["contact.added"]
