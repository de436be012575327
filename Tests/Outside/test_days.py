"""The end of a day: a supervisor closes it at the keyboard, programs do it by the API, and its signature is proved."""
import datetime
import json

import pytest

from harness.chromium import Keys
from harness.client import good, problem
from harness.server import ringback


@pytest.fixture
def closing(new_office, request):
    """A team, of forty where that is asked, with six calls that were due on the last workday."""
    with new_office() as office:
        team = next(team for team in good(office.max.get("/teams"))["teams"] if team["name"] == "Service")
        members = [member["id"] if isinstance(member, dict) else member for member in team["members"]]
        for number in range(getattr(request, "param", 0)):
            person = good(office.max.post("/people", {
                "name": f"Staff {number:02}", "email": f"staff{number}@example.com", "roles": ["staff"]}))
            members.append(person["id"])
        good(office.max.put(f"/teams/{office.known.teams['Service']}", {
            "name": "Service", "lead": office.id("Dana"), "members": members, "topics": team["topics"],
            "rota": team["rota"]}))
        calls = [office.call_for("Ana", name=f"Caller {number}") for number in range(6)]
        day = datetime.date.today() - datetime.timedelta(days=1)
        while not good(office.dana.get(f"/days/{day}"))["isOver"]:
            day -= datetime.timedelta(days=1)
        ago = (datetime.date.today() - day).days
        ids = ", ".join(f"'{call['id']}'" for call in calls)
        office.storage.run(f"UPDATE message SET due_at = due_at - {ago + 4} * 86400000 WHERE id IN ({ids})")
        office.day = day
        yield office


@pytest.mark.browser
@pytest.mark.parametrize("closing", [37], indirect=True)
def test_forty_people_and_six_calls_are_signed_in_under_25_keystrokes(closing, browser):
    assert len(good(closing.dana.get(f"/days/{closing.day}"))["groups"][0]["people"]) >= 40
    browser.visit(closing.server.url).sign_in("Dana").open(f"/days/{closing.day}")
    browser.find("li[aria-current]")
    strokes = ["1", "2", "3", "1", "5", "1", "m", "s", Keys.ENTER]
    for stroke in strokes:
        browser.press(stroke)
    browser.wait_for_text("Signed late by Dana")
    assert len(strokes) < 25 and not browser.complaints()
    group = good(closing.dana.get(f"/days/{closing.day}"))["groups"][0]
    assert group["signature"]["name"] == "Dana" and group["total"]["carried"] == 6 and group["total"]["left"] == 0
    assert {row["mailbox"]["kind"] for row in group["people"]} == {"attested"}
    # By name, in the history; and proved by the command.
    proved = json.loads(ringback("history", "verify", "--json", *closing.storage.flags, check=False).stdout)
    assert proved["intact"] and proved["offices"][0]["signatures"] == 1
    closing.storage.run("UPDATE day_signature SET statement = replace(statement, '\"carried\":6', '\"carried\":5')")
    forged = ringback("history", "verify", *closing.storage.flags, check=False)
    assert forged.returncode == 65 and f"the signature of {closing.day} does not hold" in forged.stdout


def test_a_program_closes_it_and_hears_what_is_in_the_way(closing):
    path, dana = f"/days/{closing.day}", closing.dana
    refused = problem(dana.post(f"{path}/signature", {}), 409)
    assert refused["code"] == "day.undecided" and "Caller 0, with Ana" in refused["detail"]
    day = good(dana.get(path))["groups"][0]
    carries = [{"message": entry["id"], "reason": "thirdParty", "until": "tomorrow 10:00"} for entry in day["open"]]
    problem(dana.post(f"{path}/carries", {"carries": [dict(carries[0], reason="other")]}), 422)
    problem(closing.tom.post(f"{path}/carries", {"carries": carries}), 404)
    for carry in carries:
        carry.pop("until")
    assert good(dana.post(f"{path}/carries", {"carries": carries}))["left"] == 0
    checks = [{"person": closing.id("Ana"), "count": 2, "countedAt": f"{closing.day}T20:00:00Z"}]
    problem(dana.post(f"{path}/mailboxes", {"checks": [dict(checks[0], countedAt="1970-01-01T00:00:00Z")]}), 422)
    good(dana.post(f"{path}/mailboxes", {"checks": checks}))
    assert "mailbox" in problem(dana.post(f"{path}/signature", {"attest": True}), 409)["detail"]
    good(dana.post(f"{path}/mailboxes", {"checks": [dict(checks[0], count=0)]}))
    signed = good(dana.post(f"{path}/signature", {"attest": True}))["signatures"]
    assert len(signed) == 1 and signed[0]["isLate"]
    assert problem(dana.post(f"{path}/signature", {}), 409)["code"] == "day.already-signed"
    tomorrow = datetime.date.today() + datetime.timedelta(days=2)
    assert problem(dana.post(f"/days/{tomorrow}/signature", {}), 409)["code"] == "day.tomorrow"
