"""Nobody is away unnoticed: set on a page, by API or at the terminal, and seen wherever the name is chosen."""
from datetime import timedelta

from harness.browsing import Visitor
from harness.client import good, problem
from harness.office import PASSWORD, today
from harness.office import email as of_first
from harness.server import ringback

TODAY = today()


def email(name):
    return of_first(name.replace(" ", "."))


def newcomer(office, name):
    """A separate person per test: an absence would disturb other tests."""
    person = good(office.max.post(
        "/people", {"name": name, "email": email(name), "roles": ["staff"]}), 201)["id"]
    return person


def days(first, last):
    return {"from": str(TODAY + timedelta(days=first)), "until": str(TODAY + timedelta(days=last))}


def test_whoever_covers_works_the_calls_and_the_owner_stays_the_owner(office):
    gone = newcomer(office, "Grace Moor")
    message = good(office.otto.post("/messages", {
        "for": gone, "caller": {"name": "Lee Park", "number": "+1 713 555 0188"}, "code": 1}), 201)["id"]
    problem(office.sam.get(f"/messages/{message}"), 404)
    set_ = good(office.max.post(
        f"/people/{gone}/absences", days(-1, 20) | {"covers": [{"person": office.id("Sam")}]}), 201)
    assert set_["sentence"].startswith("Grace Moor is away until") and "; Sam covers until then." in set_["sentence"]

    entry = good(office.sam.post(f"/messages/{message}/attempts", {"outcome": "busy"}))
    assert entry["owner"]["id"] == gone and entry["away"]["cover"]["name"] == "Sam"
    assert gone in [line["person"]["id"] for line in good(office.sam.get("/sheets"))["sheets"]]
    problem(office.tom.get(f"/messages/{message}"), 404)

    assert office.max.delete(f"/people/{gone}/absences/{set_['id']}").status_code == 204
    problem(office.sam.get(f"/messages/{message}"), 404)
    assert good(office.otto.get(f"/people/{gone}/absences"))["absences"] == []


def test_whoever_covers_takes_nothing_over_by_themselves(office):
    gone = newcomer(office, "Nora Quill")
    message = good(office.otto.post("/messages", {
        "for": gone, "caller": {"name": "Ada Pine", "number": "+1 713 555 0171"}, "code": 1}), 201)["id"]
    set_ = good(office.max.post(
        f"/people/{gone}/absences", days(-1, 20) | {"covers": [{"person": office.id("Sam")}]}), 201)
    filed = good(office.otto.post("/messages", {"for": gone, "caller": {"name": "Una Fir"}}), 201)
    assert "Nora Quill is away until" in filed["done"]["said"] and "Sam covers until then." in filed["done"]["said"]
    refused = problem(office.sam.post(f"/messages/{message}/handovers", {"to": office.id("Sam")}), 403)
    assert refused["code"] == "handover.only-covers"
    good(office.sam.post(f"/messages/{message}/handovers", {"to": office.id("Tom")}), 201)
    assert office.max.delete(f"/people/{gone}/absences/{set_['id']}").status_code == 204


def test_nobody_lowers_what_they_may_not_see(office):
    caller = {"name": "Ida Low", "number": "+1 713 555 0172"}
    first = good(office.otto.post("/messages", {"for": office.id("Ana"), "caller": caller, "code": 1}), 201)
    second = good(office.sam.post(
        "/messages", {"for": office.id("Ana"), "caller": caller, "code": 3, "lower": True}), 201)
    assert second["id"] == first["id"]
    assert office.message(first["id"])["code"] == 1


def test_what_cannot_be_meant_is_refused_in_a_sentence(office):
    gone = newcomer(office, "Ivo Brandt")
    path = f"/people/{gone}/absences"
    for body, code in [
        (days(3, 1), "absence.backwards"),
        (days(-9, -3), "absence.over"),
        (days(0, 3650), "absence.too-long"),
        ({"from": "soon", "until": "later"}, "absence.time-unreadable"),
        (days(1, 3) | {"covers": [{"person": gone}]}, "absence.covers-oneself"),
        (days(1, 3) | {"covers": [{"person": "0" * 26}]}, "absence.cover-unknown"),
        (days(1, 3) | {"covers": [{"person": office.id("Sam"), "team": office.known.teams["Service"]}]},
         "absence.not-in-team"),
        (days(1, 3) | {"covers": [{"person": office.id("Sam"), "principal": office.id("Margaret")}]},
         "absence.not-assistant"),
    ]:
        assert problem(office.max.post(path, body), 422, code)["detail"].endswith(".")
    good(office.max.post(path, days(1, 3)), 201)
    problem(office.max.post(path, days(3, 5)), 409, "absence.overlaps")
    good(office.max.post(path, days(4, 5)), 201)


def test_the_page_takes_hours_and_covers_says_it_back_and_loses_nothing_typed(office):
    gone = newcomer(office, "Nora Quist")
    with Visitor(office.server.url) as max_:
        max_.sign_in(email("Max"), PASSWORD)
        page = max_.open(f"/people/{gone}/absences")
        first, last = str(TODAY - timedelta(days=1)), str(TODAY + timedelta(days=9))
        wrong = max_.send(page, f"/people/{gone}/absences", **{
            "from": last, "until": first, "cover": [office.id("Sam"), ""]})
        assert "The end is before the start" in wrong.text and f'value="{last}"' in wrong.response.text
        done = max_.send(page, f"/people/{gone}/absences", **{
            "from": first, "until": last, "cover": [office.id("Sam"), ""]})
        assert "Sam covers until then" in done.text and "Nora Quist is away until" in done.text
    # Everybody sees it where they choose her: on the people page, the desk, the message.
    with Visitor(office.server.url) as otto:
        otto.sign_in(email("Otto"), PASSWORD)
        assert "Sam covers" in otto.open("/people").text
        desk = otto.open(f"/desk/card?for={gone}").response.text
        assert "is away until" in desk and 'data-for="Sam"' in desk


def test_at_the_terminal(office):
    gone = newcomer(office, "Pia Lund")
    body = days(-1, 5)
    said = ringback(
        "away", "Pia Lund", "--from", body["from"], "--until", body["until"], "--cover", "Sam",
        "--server", office.server.url, environment={"RINGBACK_TOKEN": office.known.tokens["Max"]})
    assert "Pia Lund is away until" in said.stdout and "Sam covers until then" in said.stdout
    back = ringback(
        "away", "Pia Lund", "--back", "--server", office.server.url,
        environment={"RINGBACK_TOKEN": office.known.tokens["Max"]})
    assert "is back" in back.stdout
    assert good(office.max.get(f"/people/{gone}/absences"))["absences"] == []


def test_at_the_terminal_each_cover_has_its_part_and_its_time(office):
    gone = newcomer(office, "Pia Strand")
    body, middle = days(1, 9), TODAY + timedelta(days=4)
    said = ringback(
        "away", "Pia Strand", "--from", body["from"], "--until", body["until"],
        "--cover", f"Sam until {middle}", "--cover", f"Tom from {middle + timedelta(days=1)}T00:00",
        "--server", office.server.url, environment={"RINGBACK_TOKEN": office.known.tokens["Max"]})
    assert "Sam covers until" in said.stdout and "then Tom" in said.stdout, said.stdout
    [planned] = good(office.max.get(f"/people/{gone}/absences"))["absences"]
    assert [(cover["person"]["name"], cover["from"] is None, cover["until"] is None) for cover in planned["covers"]] == [
        ("Sam", True, False), ("Tom", False, True)]
    wrong = ringback(
        "away", "Pia Strand", "--from", body["from"], "--until", body["until"], "--cover", "Sam until", "--server",
        office.server.url, environment={"RINGBACK_TOKEN": office.known.tokens["Max"]}, check=False)
    assert wrong.returncode != 0 and "does not name a cover" in wrong.stderr
    scoped = ringback(
        "away", "Ana", "--from", body["from"], "--until", body["until"], "--cover", f"Sam for service until {middle}",
        "--server", office.server.url, environment={"RINGBACK_TOKEN": office.known.tokens["Max"]}, check=False)
    assert scoped.returncode == 0, scoped.stderr
    planned = next(each for each in good(office.max.get(f"/people/{office.id('Ana')}/absences"))["absences"]
                   if [cover["team"] for cover in each["covers"]] == [office.known.teams["Service"]])
    assert office.max.delete(f"/people/{office.id('Ana')}/absences/{planned['id']}").status_code == 204


def test_a_leaver_is_replaced_where_others_name_them_and_all_is_accepted_at_once(office):
    gone = newcomer(office, "Ola Berg")
    friend = newcomer(office, "Una Holm")
    good(office.max.patch(f"/people/{friend}", {"backup": gone}))
    for number in range(3):
        office.known.people["Ola Berg"] = gone
        office.call_for("Ola Berg", name=f"Caller {number}")
    good(office.otto.post("/contacts", {"name": "Client of Ola", "holder": gone}), 201)
    offered = good(office.max.post(f"/people/{gone}/offers", {"to": office.id("Eve"), "accounts": True}))
    assert offered == {"offered": 3, "accounts": 1}
    assert good(office.eve.post("/handovers/acceptance", {"from": gone})) == {"accepted": 3}
    accounts = [ask["id"] for ask in good(office.eve.get("/asks"))["accounts"] if ask["from"]["id"] == gone]
    good(office.eve.post("/account-offers/acceptance", {"offers": accounts}))

    refused = problem(office.max.post(f"/people/{gone}/leaving"), 409, "person.still-named")
    assert "backup of Una Holm" in refused["detail"]
    # A decision about other places than the current ones must be repeated; the API's description says so, too.
    path = "/people/{person}/successor"
    stale = office.max.put(path.format(person=gone), {"person": office.id("Eve"), "posts": ["lead of Service"]})
    problem(stale, 412)
    assert "412" in good(office.stranger.get("/openapi.json"))["paths"][f"/api/v1{path}"]["put"]["responses"]
    assert good(office.max.put(f"/people/{gone}/successor", {"person": office.id("Eve")})) == {"replaced": 1}
    assert office.max.post(f"/people/{gone}/leaving").status_code == 204
    people = {person["id"]: person for person in good(office.max.get("/people"))["people"]}
    assert people[friend]["backup"] == office.id("Eve")
