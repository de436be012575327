"""Nobody sees or changes what is not theirs: every operation, every role, other people's things.

The operations come from the server's OpenAPI document, the expectations from access_table.py.
"""
import itertools
import re
from datetime import date, timedelta

import pytest

from access_table import ACTORS, SCOPES, TABLE, fresh_number
from harness.browsing import Visitor
from harness.client import Client, good, problem
from harness.held import attach, hold_mail
from harness.live import listen
from harness.office import PASSWORD, Office, email, today
from harness.setup import new_token
from harness.waiting import wait_until

NOWHERE = "0" * 26
_spares = itertools.count()
_patterns = {}


class Case:
    """Ana's things, created on demand: what one actor does to one must not affect the next."""

    # What the last complaint is about, and the number of the last item drawn.
    complained = None
    drawn = 1

    def __init__(self, office):
        self.office = office

    def id(self, name):
        return self.office.id(name)

    def message(self):
        return self.office.call_for("Ana")["id"]

    def ladder(self, started):
        margaret = self.id("Margaret")
        ways = [{"label": "Car", "kind": "phone", "address": "713 555 0199"}]
        good(self.office.margaret.put(f"/people/{margaret}/reach", {"ways": ways}))
        message = self.office.call_for("Margaret", code=1)["id"]
        if started:
            good(self.office.jamie.post(f"/messages/{message}/ladder"), 201)
        return message

    def offer(self):
        entry = self.office.call_for("Ana")
        return {"message": entry["id"], "handover": self.office.offer(entry, "Tom", by="Ana")["id"]}

    def question(self):
        entry = self.office.call_for("Ana")
        good(self.office.ana.post(f"/messages/{entry['id']}/answers", {"answer": "needMore", "text": "Until when?"}))
        file = good(self.office.ana.get(f"/messages/{entry['id']}"))
        return {"message": entry["id"], "answer": file["answers"][0]["id"]}

    def contact(self):
        return good(self.office.fay.post("/contacts", {"name": "Maggie Hale"}), 201)["id"]

    def account_offer(self):
        contact = good(self.office.fay.post("/contacts", {"name": "Maggie Hale", "holder": self.id("Ana")}), 201)["id"]
        good(self.office.ana.post(
            f"/people/{self.id('Ana')}/account-offers", {"to": self.id("Tom"), "contacts": [contact]}))
        offers = good(self.office.tom.get("/asks"))["accounts"]
        return next(offer["id"] for offer in offers if offer["contact"] == contact)

    def interrupt(self):
        path = {"person": self.id("Ana"), "contact": self.contact()}
        good(self.office.ana.put(f"/people/{path['person']}/interrupts/{path['contact']}", {"rule": "now"}))
        return path

    def fishing(self):
        return good(self.office.otto.post("/fishing", {"number": fresh_number()}), 201)["id"]

    def days_away(self):
        """A different day each time: nobody is away twice at once."""
        day = date(2030, 1, 1) + timedelta(days=next(_spares))
        return {"from": str(day), "until": str(day)}

    def absence(self):
        set_ = good(self.office.ana.post(f"/people/{self.id('Ana')}/absences", self.days_away()), 201)
        return {"person": self.id("Ana"), "absence": set_["id"]}

    def company(self):
        good(self.office.ana.put("/companies/holder", {"company": "Maggie & Sons", "holder": self.id("Ana")}))
        return "Maggie & Sons"

    def context(self):
        contact = self.contact()
        good(self.office.fay.post(f"/contacts/{contact}/context", {"text": "prefers mornings"}))
        context = good(self.office.fay.get(f"/contacts/{contact}"))["context"]
        return {"contact": contact, "context": context[0]["id"]}

    def question_for_caller(self):
        contact = self.contact()
        asked = good(self.office.fay.post(f"/contacts/{contact}/questions", {"asks": "Which merger?"}), 201)
        return {"contact": contact, "question": asked["id"]}

    def assistant(self):
        contact = self.contact()
        added = good(self.office.fay.post(f"/contacts/{contact}/assistants", {"name": "Priya Shah"}), 201)
        return {"contact": contact, "assistant": added["id"]}

    def note(self):
        contact = self.contact()
        note = {"for": self.id("Ana"), "text": "prefers to be rung at home"}
        return {"contact": contact, "note": good(self.office.ana.post(f"/contacts/{contact}/notes", note), 201)["id"]}

    def site(self):
        return good(self.office.ada.get("/sites"))["sites"][0]["id"]

    def favor(self):
        contact = self.contact()
        favor = {"for": self.id("Ana"), "side": "ours", "what": "lunch"}
        return {"contact": contact, "favor": good(self.office.ana.post(f"/contacts/{contact}/favors", favor), 201)["id"]}

    def handover_note(self):
        left = good(self.office.ana.post(f"/sheets/{self.id('Ana')}/handover-notes", {"text": "Smith first"}), 201)
        return {"person": self.id("Ana"), "note": left["id"]}

    def leaver(self):
        """Ana, with a leaving checklist."""
        good(self.office.dana.put(f"/people/{self.id('Ana')}/leaving/checklist", {"lastDay": "Friday"}))
        return self.id("Ana")

    def training(self):
        note = {"kind": "trained", "what": "Telephone", "by": "Max"}
        noted = good(self.office.dana.post(f"/people/{self.id('Ana')}/training", note), 201)
        return noted["people"][0]["records"][0]["id"]

    def review(self):
        """Dana's of Ana, of a period of its own, with its questions waiting."""
        self.reviews = getattr(self, "reviews", 0) + 1
        first = date(2025, 12, 1) + timedelta(days=int(fresh_number()[-3:]) % 300)
        body = {"person": self.id("Ana"), "from": str(first), "to": str(first + timedelta(self.reviews))}
        return good(self.office.dana.post("/review-forms", body), 201)["id"]

    def record_note(self):
        return good(self.office.ana.post("/record/notes", {"said": "Kept my word."}), 201)["id"]

    def duty(self):
        """Held by Ana since yesterday, before that by Tom; Dana leads it."""
        made = good(self.office.dana.post("/duties", {
            "name": "Duty " + fresh_number(), "holder": self.id("Tom"), "from": "2025-01-02"}), 201)
        good(self.office.dana.post(f"/duties/{made['id']}/holders", {
            "person": self.id("Ana"), "from": "2025-02-03"}), 201)
        return {"duty": made["id"]}

    def duty_change(self):
        """Ana proposes Tom."""
        duty = self.duty()
        proposed = good(self.office.ana.post(f"/duties/{duty['duty']}/holders", {"person": self.id("Tom")}), 201)
        return duty | {"change": proposed["pending"]["id"]}

    def fairness_readers(self):
        """Dana and Max; there is nothing to ask for by it."""
        good(self.office.ada.put("/fairness/readers", {"first": self.id("Dana"), "second": self.id("Max")}))
        return {}

    def group_draft(self):
        """A question, with room for it."""
        self.fairness_readers()
        for question in good(self.office.dana.get("/fairness/setup"))["questions"]:
            if question["closedAt"] is None:
                good(self.office.dana.post(f"/fairness/questions/{question['id']}/closing"))
        return {"name": "Desk", "groups": ["front", "back"]}

    def group_question(self):
        drafted = good(self.office.dana.post("/fairness/questions", self.group_draft()), 201)
        return drafted["questions"][-1]["id"]

    def playbook_words(self):
        return {"name": "Playbook " + fresh_number(), "text": {"steps": "Listen."}, "approver": self.id("Dana")}

    def playbook(self, version=None):
        """Ana drafts, and asks Dana to approve."""
        made = good(self.office.ana.post("/playbooks", self.playbook_words()), 201)
        return {"playbook": str(made["number"])} | ({"version": str(version)} if version else {})

    def approved_playbook(self):
        made = self.playbook()
        good(self.office.dana.post(f"/playbooks/{made['playbook']}/versions/1/approval", {}))
        return made

    def playbook_use(self):
        message, number = self.message(), self.approved_playbook()["playbook"]
        fits = good(self.office.ana.post(f"/messages/{message}/playbook", {"version": f"{number}.1"}), 201)
        return {"message": message, "use": fits["followed"][0]["id"]}

    def put(self):
        """A case that Ana put to Dana."""
        asked = good(self.office.ana.post("/cases", {"said": "What happened.", "ways": ["a", "b", "c"]}), 201)
        return {"case": asked["id"]}

    def meeting(self):
        path = self.put()
        met = good(self.office.ana.post(f"/cases/{path['case']}/meetings", {"asked": "May we?"}), 201)
        return path | {"meeting": met["meetings"][0]["id"]}

    def work_request(self, what="slides"):
        """What Eve asks Ana: while it waits, the same is one."""
        return good(self.office.eve.post("/requests", {"to": self.id("Ana"), "what": what}), 201)["id"]

    def pattern(self):
        """What Eve asked Ana three times, made once an office."""
        if self.office not in _patterns:
            for what in ["copies today", "copies tomorrow", "copies on Friday"]:
                self.work_request(what)
            found = good(self.office.ana.get("/me/pattern"))["received"]
            _patterns[self.office] = next(one["like"] for one in found if "copies" in one["what"])
        return _patterns[self.office]

    def pattern_note(self):
        body = {"like": self.pattern(), "text": "You asked three times."}
        return good(self.office.ana.post("/pattern-notes", body), 201)["id"]

    def returned(self):
        """A message that Otto took and Ana returned."""
        message = self.message()
        good(self.office.ana.post(f"/messages/{message}/attempts", {"outcome": "leftWord"}))
        return message

    def complaint(self, disputed=False):
        self.complained = self.returned()
        # Sixty about one person within an hour are the most.
        self.office.storage.run("UPDATE complaint SET registered_at = registered_at - 3600000")
        body = {"about": self.complained, "said": "She hung up on me."}
        made = {"complaint": good(self.office.otto.post("/complaints", body), 201)["id"]}
        if disputed:
            good(self.office.ana.post(f"/complaints/{made['complaint']}/dispute", {"why": "The line was cut."}))
        return made

    def sample_draft(self):
        day = str(today())
        self.message()
        return {"from": day, "to": day, "size": 200, "twice": 200, "first": self.id("Dana"), "second": self.id("Max"),
                "third": self.id("Ada"), "behaviors": ["Read the number back"]}

    def sample(self, graded=False, disputed=False):
        """With one call of Otto's, by its number."""
        drawn = good(self.office.max.post("/samples", self.sample_draft()), 201)
        self.drawn = next(
            item["number"] for item in drawn["items"] if item["person"]["id"] == self.id("Otto"))
        path = f"/samples/{drawn['id']}"
        if graded:
            for grader in (self.office.dana, self.office.max):
                good(grader.post(f"{path}/grades", {"number": self.drawn, "grades": ["yes"]}))
        if disputed:
            good(self.office.otto.post(
                f"{path}/disputes", {"number": self.drawn, "behavior": 1, "why": "It was withheld."}))
        return {"sample": drawn["id"]}

    def standard_question(self):
        return good(self.office.ana.post("/standard-questions", {"text": "What counts?"}), 201)["id"]

    def merged(self):
        kept, gone = self.contact(), self.contact()
        good(self.office.fay.post(f"/contacts/{kept}/merges", {"other": gone}))
        return gone

    def waiting(self):
        return good(self.office.ana.post("/waiting", {"name": "Jo", "line": "2"}), 201)["id"]

    def copy(self, name):
        """The code of a clean copy of somebody's sheet."""
        return good(self.office.fay.post(f"/sheets/{self.id(name)}/copy"))["code"]

    def rolling(self, line=None, message=False):
        """Ana's session of rolling calls: the one that runs, or a new one."""
        started = good(self.office.ana.post(f"/sheets/{self.id('Ana')}/rolling"))
        path = {"person": self.id("Ana"), "rolling": started["session"]["id"]}
        if line:
            path["line"] = line
        if message:
            path["message"] = self.message()
        return path

    def held_mail(self):
        return hold_mail(self.office.storage)

    def attachment(self):
        message = self.message()
        return {"message": message, "attachment": attach(self.office.storage, message)}

    def new_person(self):
        number = next(_spares)
        return {"name": f"Spare {number}", "email": f"spare{number}@millerrowe.example", "roles": ["staff"]}

    def spare_person(self):
        return good(self.office.fay.post("/people", self.new_person()), 201)["id"]

    def new_team(self):
        duties = [{"person": self.id("Sam"), "weekday": "monday", "hours": "08:00-17:00"}]
        return {"name": f"Team {next(_spares)}", "lead": self.id("Rosa"), "members": [self.id("Sam")], "rota": duties}

    def spare_team(self):
        return good(self.office.fay.post("/teams", self.new_team()), 201)["id"]

    def session_of(self, name):
        with Visitor(self.office.server.url) as browser:
            browser.sign_in(email(name), PASSWORD)
            return browser.sessions()[0]["id"]

    def token_of(self, name):
        return good(self.office.asking(name).post("/tokens", {"name": "spare", "scopes": ["read"]}), 201)["id"]


def operations(office):
    """(method, path, operationId) of everything in the document."""
    document = good(office.stranger.get("/openapi.json"))
    return [
        (method.upper(), path.removeprefix("/api/v1"), operation["operationId"])
        for path, methods in document["paths"].items() for method, operation in methods.items()]


def send(client, method, path, row, case, *, nowhere=False):
    ids = row.path(case)
    query = row.query(case)
    if nowhere:
        ids = {name: value if name in ("day", "date", "version") else NOWHERE for name, value in ids.items()}
        query = {name: re.sub(r":\w+", f":{NOWHERE}", value) for name, value in query.items()}
    more = {"params": query}
    if row.text is not None:
        more |= {"content": row.text, "headers": {"Content-Type": "text/csv"}}
    body = row.body(case) if row.text is None and method in ("POST", "PUT", "PATCH") else None
    return client.ask(method, path.format(**ids), body, **more)


def test_every_operation_has_a_row_in_the_table(sqlite_office):
    names = {name for _, _, name in operations(sqlite_office)}
    assert names == set(TABLE), "an operation and its row come and go together"
    assert set().union(*SCOPES.values()) <= names


def test_nobody_gets_in_without_a_token(sqlite_office):
    office = sqlite_office
    case = Case(office)
    wrong = [None, "rb_" + "A" * 43, "", "null", office.known.tokens["Ana"][:-1], office.known.tokens["Ana"] + "A",
             office.known.tokens["Ana"].swapcase()]
    for method, path, name in operations(office):
        for token in wrong if name == "getMessage" else wrong[:2]:
            answer = send(Client(office.server.url, token), method, path, TABLE[name], case)
            problem(answer, 401)
            assert "www-authenticate" in answer.headers


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.drill)])
def matrix_office(request, templates, tmp_path_factory):
    """A separate office for the matrices: they hire, dismiss and rename."""
    storage, known = templates(request.param)
    folder = tmp_path_factory.mktemp("matrix")
    with Office(storage.copy(folder / "office"), known, folder / "log") as office:
        yield office
    office.storage.remove()


@pytest.mark.parametrize("actor", ACTORS)
def test_everybody_may_what_the_table_says_and_nothing_else(matrix_office, actor):
    office = matrix_office
    case = Case(office)
    client = office.asking(actor)
    differences = []
    for method, path, name in operations(office):
        row = TABLE[name]
        answer = send(client, method, path, row, case)
        if actor in row.may:
            is_right = answer.status_code < 300 or answer.status_code in row.reached
        elif actor in row.sees:
            is_right = answer.status_code in row.refused
        else:
            absent = send(client, method, path, row, case, nowhere=True)
            is_right = answer.status_code == 404 and (answer.status_code, answer.json()) == (
                absent.status_code, absent.json())
        if not is_right:
            differences.append(f"{name}: {answer.status_code} {answer.text[:160]}")
    assert not differences, "\n".join(differences)


@pytest.mark.parametrize("scope", SCOPES)
def test_a_token_may_what_its_scope_says_and_nothing_else(matrix_office, scope):
    """Fay may do almost anything: refusals because of scope are the token's."""
    office = matrix_office
    case = Case(office)
    client = Client(office.server.url, new_token(office.storage, "Fay", scope))
    differences = []
    for method, path, name in operations(office):
        answer = send(client, method, path, TABLE[name], case)
        is_refused = answer.status_code == 403 and answer.json()["code"] == "access.scope"
        if is_refused == (name in SCOPES[scope]):
            differences.append(f"{name}: {answer.status_code} {answer.text[:160]}")
    assert not differences, "\n".join(differences)


def test_no_token_makes_one_that_may_more(matrix_office):
    narrow = Client(matrix_office.server.url, new_token(matrix_office.storage, "Fay", "read", "messages"))
    problem(narrow.post("/tokens", {"name": "wider", "scopes": ["all"]}), 403)


def test_only_an_admin_makes_an_admin(matrix_office):
    office = matrix_office
    case = Case(office)
    problem(office.max.patch(f"/people/{office.id('Max')}", {"roles": ["manager", "admin"]}), 403)
    problem(office.max.post("/people", case.new_person() | {"roles": ["admin"]}), 403)
    problem(office.max.patch(f"/people/{office.id('Eve')}", {"roles": ["admin", "staff"]}), 403)
    problem(office.max.put(f"/people/{office.id('Ada')}/password", {"password": "mine from now on"}), 403)
    with Visitor(office.server.url) as browser:
        browser.sign_in(email("Max"), PASSWORD)
        body = {"password": "mine from now on", "yourPassword": PASSWORD}
        problem(browser.ask("PUT", f"/people/{office.id('Ada')}/password", body), 403)
    problem(office.max.patch(f"/people/{office.id('Ada')}", {"email": "max2@millerrowe.example"}), 403)
    problem(office.max.patch(f"/people/{office.id('Ada')}", {"roles": ["staff"]}), 403)
    problem(office.max.post(f"/people/{office.id('Ada')}/leaving"), 403)
    good(office.ada.patch(f"/people/{office.id('Eve')}", {"roles": ["staff"]}))


# Side doors

SECRET = "Zzyzx Quarrington"


@pytest.fixture
def secret(sqlite_office):
    """A call for Ana that Otto took; nobody in Sales has anything to do with it."""
    return sqlite_office.call_for("Ana", name=SECRET, regarding="the secret merger", told="secretly promised")


def everything_seen_by(office, name, entry):
    """Everything somebody can read of the office, in one text."""
    client = office.asking(name)
    person, number = office.id(name), entry["caller"]["number"]
    answers = [
        client.get(f"/sheets/{person}", face=face, limit=200) for face in ("sheet", "out", "done")]
    answers += [
        client.get("/sheets"), client.get("/taken", limit=200), client.get("/asks"), client.get("/waiting"),
        client.get("/contacts", q="Zzyzx"), client.get("/contacts", q=number), client.get("/contacts", limit=200),
        client.get("/proposals", number=number), client.get("/me"), client.get("/history", limit=200),
        client.get("/history", subject=f"message:{entry['id']}"),
        client.get("/history", subject=f"person:{office.id('Ana')}"), client.get(f"/sheets/{office.id('Ana')}"),
        client.get(f"/messages/{entry['id']}"), client.get(f"/people/{office.id('Ana')}/owed")]
    return "\n".join(answer.text for answer in answers)


@pytest.mark.parametrize("name", ["Sam", "Eve", "Tom", "Jamie", "Margaret"])
def test_search_lists_and_history_tell_nothing_of_other_peoples_messages(sqlite_office, secret, name):
    seen = everything_seen_by(sqlite_office, name, secret)
    for trace in (SECRET, "Zzyzx", "secret merger", "secretly", secret["id"]):
        assert trace not in seen, f"{name} can read “{trace}”"


def test_no_count_tells_how_much_somebody_else_owes(new_office):
    with new_office("sqlite") as office:
        def counts(name):
            return good(office.asking(name).get("/sheets"))

        for name in ("Sam", "Eve", "Tom"):
            before = counts(name)
            assert {line["person"]["id"] for line in before["sheets"]} <= {office.id(name)}
            office.call_for("Ana")
            assert counts(name) == before
        assert {line["person"]["name"] for line in counts("Dana")["sheets"]} == {"Dana", "Ana", "Tom"}
        assert {line["person"]["name"] for line in counts("Jamie")["sheets"]} == {"Jamie", "Margaret"}


def test_moving_before_a_message_of_somebody_elses_is_as_if_it_were_not_there(sqlite_office, secret):
    office = sqlite_office
    own = office.call_for("Sam", taken_by="Sam")
    theirs = office.sam.post(f"/messages/{own['id']}/place", {"before": secret["id"]})
    nowhere = office.sam.post(f"/messages/{own['id']}/place", {"before": NOWHERE})
    assert (theirs.status_code, theirs.json()) == (nowhere.status_code, nowhere.json())


def test_an_offer_answered_under_another_message_is_as_if_it_were_not_there(sqlite_office):
    office = sqlite_office
    offered, other = office.call_for("Ana"), office.call_for("Sam")
    handover = office.offer(offered, "Tom", by="Ana")
    assert office.tom.post(f"/messages/{other['id']}/handovers/{handover['id']}/acceptance").status_code == 404
    assert office.sam.post(f"/messages/{other['id']}/handovers/{handover['id']}/acceptance").status_code in (404, 409)
    assert office.message(offered["id"])["owner"]["name"] == "Ana"


def test_the_stream_of_somebody_elses_sheet_is_not_opened(sqlite_office):
    office = sqlite_office
    for name in ("Sam", "Eve", "Tom", "Rosa", "Jamie", "Otto"):
        for person in (office.id("Ana"), NOWHERE):
            answer = office.asking(name).http.get("/live", params={"sheet": person})
            assert answer.status_code in (403, 404), (name, answer.status_code)
    assert office.stranger.http.get("/live", params={"sheet": office.id("Ana")}).status_code == 401


def test_a_stream_brings_only_what_its_reader_may_see(sqlite_office):
    """While Service works, Sam of Sales and Eve keep their streams open: none of it reaches them."""
    office = sqlite_office
    with listen(office, "Sam", "Sam") as sam, listen(office, "Eve", "Eve") as eve, listen(office, "Ana", "Ana") as ana:
        for _ in range(5):
            entry = office.call_for("Ana", name=SECRET)
            good(office.ana.post(f"/messages/{entry['id']}/attempts", {"outcome": "leftWord", "with": SECRET}))
            good(office.ana.post(f"/messages/{entry['id']}/closing", {"outcome": "talked"}))
        mine, theirs = office.call_for("Sam", taken_by="Sam"), office.call_for("Eve", taken_by="Eve")
        wait_until(lambda: mine["id"] in sam.text, "Sam is told of his own")
        wait_until(lambda: theirs["id"] in eve.text, "Eve is told of her own")
        wait_until(lambda: SECRET in ana.text, "Ana is told of hers")
        for stream in (sam, eve):
            assert SECRET not in stream.text and entry["id"] not in stream.text


def test_a_stream_ends_when_its_reader_may_no_longer_see_the_sheet(new_office):
    with new_office() as office:
        with listen(office, "Lou", "Margaret") as lou:
            entry = office.call_for("Margaret")
            wait_until(lambda: entry["id"] in lou.text, "Lou is told")
            good(office.fay.put(f"/people/{office.id('Margaret')}/assistants", {"assistants": [office.id("Jamie")]}))
            later = office.call_for("Margaret", name=SECRET)
            with listen(office, "Jamie", "Margaret") as jamie:
                another = office.call_for("Margaret", name=SECRET)
                wait_until(lambda: another["id"] in jamie.text, "Jamie is told")
            assert SECRET not in lou.text and later["id"] not in lou.text
        assert office.lou.http.get("/live", params={"sheet": office.id("Margaret")}).status_code in (403, 404)


def test_a_message_handed_over_leaves_the_sight_of_who_handed_it_over_only_by_the_rules(sqlite_office):
    office = sqlite_office
    entry = office.call_for("Ana", taken_by="Otto")
    offer = office.offer(entry, "Sam", by="Dana")
    assert office.sam.get(f"/messages/{entry['id']}").status_code == 200  # offered to him: he must know what
    good(office.sam.post(f"/messages/{entry['id']}/handovers/{offer['id']}/acceptance"))
    assert office.rosa.get(f"/messages/{entry['id']}").status_code == 200
    assert office.tom.get(f"/messages/{entry['id']}").status_code == 404
    assert office.dana.post(f"/messages/{entry['id']}/code", {"code": 1}).status_code in (403, 404)
