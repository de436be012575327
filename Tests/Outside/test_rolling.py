"""Rolling calls: twenty calls by keyboard, returns, the principal dialling alone, two assistants, the report."""
import json
import statistics
import time

import pytest

from harness.browsing import Visitor
from harness.chromium import Keys
from harness.client import good, problem
from harness.office import PASSWORD, email, fresh_number
from harness.server import ringback

# Keys within this are taken for typing.
APART = 0.65


@pytest.fixture
def margarets(new_office):
    """A separate office; the path of Margaret's session is at hand."""
    with new_office() as office:
        office.rolling = f"/sheets/{office.id('Margaret')}/rolling"
        yield office


def start(office, by="Jamie"):
    session = good(office.asking(by).post(office.rolling))["session"]["id"]
    return f"{office.rolling}/{session}"


# By program


def test_a_session_runs_from_readiness_to_report(margarets):
    office = margarets
    entries = [office.call_for("Margaret", name=name) for name in ("First", "Second", "Third")]
    before = good(office.jamie.get(office.rolling))
    assert before["session"] is None and before["mayRoll"] is True and before["next"] == entries[0]["id"]
    assert before["readiness"]["ready"] is True, "plain names are said as they are spelled"
    session = start(office)
    good(office.jamie.post(f"{session}/dial"))
    state = good(office.jamie.post(f"{session}/dial"))
    assert [line["caller"] for line in state["lines"]] == ["First", "Second", None, None]
    problem(office.jamie.post(f"{session}/dial", {"message": entries[0]["id"]}), 409, "rolling.already-on-a-line")
    state = good(office.jamie.post(f"{session}/lines/1/step", {"step": "assistant", "with": "Rosa"}))
    assert (state["lines"][0]["step"], state["lines"][0]["with"]) == ("assistant", "Rosa")
    good(office.jamie.post(f"{session}/lines/1/outcome", {"outcome": "leftWord", "with": "Rosa"}))
    assert office.message(entries[0]["id"])["face"] == "out"
    # They ring back.
    good(office.otto.post("/messages", {
        "for": office.id("Margaret"), "caller": {"number": entries[0]["caller"]["number"], "name": "First"}}), 201)
    state = good(office.jamie.get(session))
    assert [back["entry"]["id"] for back in state["returns"]] == [entries[0]["id"]]
    good(office.jamie.post(f"{session}/returns/{entries[0]['id']}/taking"))
    good(office.jamie.post(f"{session}/lines/1/step", {"step": "talking"}))
    good(office.jamie.post(f"{session}/lines/1/outcome", {"outcome": "talked"}))
    good(office.jamie.post(f"{session}/alone", {"message": entries[2]["id"]}))
    assert office.message(entries[2]["id"])["outcome"] == "talked"
    refused = problem(office.jamie.post(f"{session}/end"), 409, "rolling.calls-open")
    assert "Second, line 2" in refused["detail"]
    state = good(office.jamie.post(f"{session}/end", {"leaveOpen": True}))
    listed = good(office.jamie.get(f"/sheets/{office.id('Margaret')}/rolling-reports"))["sessions"]
    assert [(one["id"], one["talked"], one["unfinished"]) for one in listed] == [(session.rsplit("/", 1)[1], 2, 1)]
    report = good(office.jamie.get(f"{session}/report"))
    assert state["report"] == report and (report["talked"], report["left"]) == (2, 1)
    assert [entry["id"] for entry in report["unfinished"]] == [entries[1]["id"]]
    problem(office.jamie.post(f"{session}/dial"), 409, "rolling.ended")


def test_bad_requests_are_answered_with_what_to_do(margarets):
    office = margarets
    session = start(office)
    problem(office.jamie.post(f"{session}/lines/2/outcome", {"outcome": "talked"}), 409, "rolling.line-empty")
    problem(office.jamie.post(f"{session}/dial"), 409, "rolling.not-on-sheet")
    assert office.jamie.post(f"{session}/lines/7/outcome", {"outcome": "talked"}).status_code in (404, 422)
    without = office.call_for("Margaret", name="Jutta", number="withheld")
    problem(office.jamie.post(f"{session}/dial", {"message": without["id"]}), 422, "rolling.number-missing")
    anas = office.call_for("Ana")
    assert office.jamie.post(f"{session}/dial", {"message": anas["id"]}).status_code == 404
    problem(office.jamie.get(f"/sheets/{office.id('Ana')}/rolling/{session.rsplit('/', 1)[1]}"), 403)


def test_two_assistants_have_one_session(margarets):
    office = margarets
    entry = office.call_for("Margaret", name="First")
    session = start(office)
    good(office.jamie.post(f"{session}/dial"))
    again = good(office.lou.post(office.rolling))["session"]
    assert session.endswith(again["id"]) and again["yours"] is False and again["keeper"]["name"] == "Jamie"
    problem(office.lou.post(f"{session}/lines/1/outcome", {"outcome": "talked"}), 409, "rolling.not-yours")
    good(office.lou.post(f"{session}/takeover"))
    problem(office.jamie.post(f"{session}/lines/1/outcome", {"outcome": "talked"}), 409, "rolling.not-yours")
    good(office.lou.post(f"{session}/lines/1/outcome", {"outcome": "talked"}))
    assert office.message(entry["id"])["lastAttempt"]["by"]["name"] == "Lou"


def test_it_works_without_scripts(margarets):
    office = margarets
    entry = office.call_for("Margaret", name="First")
    with Visitor(office.server.url) as browser:
        browser.sign_in(email("Jamie"), PASSWORD)
        page = browser.send(browser.open(office.rolling), office.rolling)
        page = browser.send(page, f"{session_of(office)}/dial")
        assert "Line 1, ringing" in page.text
        page = browser.send(page, f"{session_of(office)}/lines/1/outcome", outcome="talked")
        assert "Talked: First" in page.text
        second = office.call_for("Margaret", name="Second")
        page = browser.open(office.rolling)
        assert f"?alone={second['id']}" in page.links
        page = browser.open(f"{office.rolling}?alone={second['id']}")
        assert "Margaret called alone:" in page.text
        page = browser.send(page, f"{session_of(office)}/alone", row=f"{second['id']} noAnswer")
        assert "No answer: Second" in page.text
    assert office.message(entry["id"])["outcome"] == "talked"
    assert office.message(second["id"])["lastAttempt"]["outcome"] == "noAnswer"


def session_of(office):
    return f"{office.rolling}/{good(office.jamie.get(office.rolling))['session']['id']}"


# At the command line


def test_calls_are_rolled_at_the_command_line(margarets):
    office = margarets
    office.call_for("Margaret", name="First")
    second = office.call_for("Margaret", name="Second")

    def roll(*words, exits=0):
        done = ringback(
            "roll", *words, check=False,
            environment={"RINGBACK_SERVER": office.server.url, "RINGBACK_TOKEN": office.known.tokens["Jamie"]})
        assert done.returncode == exits, done.stderr
        return done.stdout or done.stderr

    assert "Nobody is rolling Margaret’s calls." in roll("margaret")
    assert "no such session" in roll("dial", "margaret", exits=66)
    assert "Jamie is rolling Margaret’s calls" in roll("start", "margaret")
    assert "Line 1: First" in roll("dial", "margaret")
    assert "Line 3: Second" in roll("dial", "margaret", second["id"], "--line", "3")
    assert "Second, line 3" in roll("end", "margaret", exits=75)
    assert "Nobody is on line 2." in roll("outcome", "margaret", "2", "talked", exits=75)
    assert "Left word 1, 1 ringing. 1 call is left." in roll("outcome", "margaret", "1", "left-word", "--with", "Rosa")
    assert "Line 1: First" in roll("undo", "margaret")
    roll("outcome", "margaret", "1", "talked")
    ended = json.loads(roll("end", "margaret", "--leave-open", "--json"))
    assert "Talked 1, without an outcome 1." in roll("reports", "margaret")
    assert "Without an outcome: Second" in roll("report", "margaret")
    assert ended["report"]["talked"] == 1 and ended["session"]["endedAt"]


def test_a_promise_is_an_entry_of_its_own(margarets):
    office = margarets
    entry = office.call_for("Margaret", name="First")
    done = ringback(
        "promise", entry["id"], "Send the signed page", "--by", "tomorrow 10:00", "--json",
        environment={"RINGBACK_SERVER": office.server.url, "RINGBACK_TOKEN": office.known.tokens["Jamie"]})
    promise = json.loads(done.stdout)
    assert (promise["source"], promise["regarding"]) == ("followUp", "Send the signed page")
    assert promise["owner"]["name"] == "Margaret" and promise["caller"]["name"] == "First"
    problem(office.jamie.post(f"/messages/{entry['id']}/follow-ups", {"what": "x", "by": "2020-01-01T10:00"}), 422)
    problem(office.jamie.post(f"/messages/{entry['id']}/follow-ups", {"what": "x", "by": "when it rains"}), 422)
    problem(office.eve.post(f"/messages/{entry['id']}/follow-ups", {"what": "x"}), 404)
    problem(office.otto.post("/messages", {
        "for": office.id("Margaret"), "caller": {"name": "x"}, "source": "followUp"}), 422)
    good(office.jamie.post(f"/messages/{promise['id']}/undo/{promise['done']['undo']}"))


# In a browser


TELEPHONE = """
    window.rung = []
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a[href^="tel:"]')
      if (!link) return
      event.preventDefault()
      rung.push(link.getAttribute('href').slice(4))
    })"""


class Roller:
    """Somebody who rolls calls, by the keyboard alone; counts the keys."""

    def __init__(self, browser, office):
        self.browser, self.office, self.keys = browser, office, 0

    def has_a_telephone(self):
        """It notes what it is told to ring; a browser would ask first."""
        self.browser.script(TELEPHONE)
        return self

    def press(self, *keys):
        for key in keys:
            time.sleep(APART)
            self.browser.press(key)
            self.keys += 1

    def line(self, number):
        return f"#line-{number}"

    def until_says(self, number, words):
        self.browser.wait_for_text(words, self.line(number), 20)

    def take_keys(self):
        keys, self.keys = self.keys, 0
        return keys


@pytest.mark.browser
def test_twenty_calls_by_keyboard_alone(margarets, browser):
    office = margarets
    names = [f"Caller {chr(65 + number)}" for number in range(20)]
    calls = {name: office.call_for("Margaret", name=name) for name in names}
    browser.visit(office.server.url).sign_in("Jamie").open(f"/sheets/{office.id('Margaret')}")
    browser.until(lambda: browser.focus == "main", "the sheet has the focus")
    roller = Roller(browser, office)
    roller.press("R")
    browser.wait_for_text("Start rolling")
    browser.until(lambda: browser.focus == "main", "the page has the focus")
    roller.press("R")
    browser.wait_for_text("Line 4, free")
    browser.until(lambda: browser.focus == "main", "the page has the focus")
    roller.has_a_telephone()
    plan = [
        ("n", "No answer", "noAnswer"), ("l", "Left word", "leftWord"), ("t", "Talked", "talked"),
        ("v", "Left voicemail", "leftVoicemail"), ("b", "Busy", "busy"), ("s", "Settled", "settled"),
    ]
    waiting, cost, expected = list(names), [], {}
    flying = []
    while waiting or flying:
        # Four at once, then one for each that ends.
        while waiting and len(flying) < 4:
            free = next(number for number in range(1, 5) if number not in [line for line, _ in flying])
            name = waiting.pop(0)
            roller.press("d")
            roller.until_says(free, name)
            flying.append((free, name))
        line, name = flying.pop(0)
        key, said, outcome = plan[len(expected) % len(plan)]
        roller.take_keys()
        roller.press(str(line), key)
        if outcome in ("leftWord", "settled"):
            browser.until(lambda: browser.focus == "with", "whom word was left with is asked for")
            roller.press(Keys.ENTER)
        roller.until_says(line, "free")
        cost.append(roller.take_keys())
        expected[name] = outcome
    assert statistics.median(cost) <= 3, cost
    for name, outcome in expected.items():
        entry = office.message(calls[name]["id"])
        if outcome == "settled":
            assert entry["outcome"] == "settledBetweenAssistants"
        else:
            assert entry["lastAttempt"]["outcome"] == outcome, name
            assert entry["attempts"] == 1, "nobody is dialled or recorded twice"
    dialled = office.storage.rows(
        "SELECT subject_id, count(*) FROM journal WHERE action = 'rolling.dialled' GROUP BY subject_id")
    assert sorted(count for _, count in dialled) == [1] * 20
    rung = browser.script("return window.rung")
    assert sorted(rung) == sorted(call["caller"]["number"] for call in calls.values())
    # All of those who were left word or voicemail ring back, and each is matched.
    tried = [name for name, outcome in expected.items() if outcome in ("leftWord", "leftVoicemail")]
    for name in tried:
        good(office.otto.post("/messages", {
            "for": office.id("Margaret"),
            "caller": {"number": calls[name]["caller"]["number"], "name": name}}), 201)
    browser.until(
        lambda: len(browser.all(".strip.back")) == len(tried), f"{len(tried)} returns stand at the top", 20)
    roller.press("a")
    roller.until_says(1, "waiting for Margaret")
    roller.press("m")
    roller.until_says(1, "Margaret is on")
    roller.press("t")
    browser.wait_for_text("Talked", "#notices")
    assert office.message(calls[tried[0]]["id"])["outcome"] == "talked"
    # Undo brings the call back to its line.
    roller.press("u")
    roller.until_says(1, "Margaret is on")
    assert office.message(calls[tried[0]]["id"])["outcome"] is None
    roller.press("t")
    roller.until_says(1, "free")
    roller.press("e")
    browser.until(lambda: browser.focus == "End and report", "the end asks once")
    roller.press(Keys.ENTER)
    browser.wait_for_text("left to call")
    assert "/report" in browser.path
    assert not browser.complaints()


@pytest.mark.browser
def test_a_key_pressed_twice_is_one_act_and_an_end_elsewhere_shows_at_once(margarets, browser):
    office = margarets
    entries = [office.call_for("Margaret", name=name) for name in ("First", "Second", "Third")]
    session = start(office)
    browser.visit(office.server.url).sign_in("Jamie").open(office.rolling)
    browser.until(lambda: browser.focus == "main", "the page has the focus")
    roller = Roller(browser, office).has_a_telephone()
    time.sleep(APART)
    browser.press("d")
    browser.press("d")
    roller.until_says(1, "First")
    roller.press("e")
    browser.wait_for_text("1 call is still on a line", ".end")
    assert browser.script("return window.rung") == [entries[0]["caller"]["number"]]
    assert [line["caller"] for line in good(office.jamie.get(session))["lines"]] == ["First", None, None, None]
    browser.click(".end [value=leftWord]")
    browser.wait_for_text("The report goes to", ".end")
    good(office.jamie.post(f"{session}/end"))
    browser.wait_for_text("This session has ended", "#rolling", 5)
    assert not browser.all("#line-1")
    browser.press(Keys.ENTER)
    browser.wait_for_text("left to call")
    assert not browser.complaints()


@pytest.mark.browser
def test_the_principal_who_dialled_alone_takes_two_presses(margarets, browser):
    office = margarets
    entry = office.call_for("Margaret", name="First")
    start(office)
    browser.visit(office.server.url).sign_in("Jamie").open(office.rolling)
    browser.click("a.alone")
    browser.until(lambda: browser.all(".alone [value$=talked]"), "it is asked how the call went")
    browser.click(".alone [value$=talked]")
    browser.wait_for_text("Talked: First", "#notices")
    assert office.message(entry["id"])["outcome"] == "talked"


@pytest.mark.browser
def test_whoever_matters_more_comes_on_the_line_last(margarets, browser):
    office = margarets
    contact = good(office.fay.post("/contacts", {"name": "Tom Okafor", "numbers": [{"number": fresh_number()}]}), 201)
    good(office.jamie.put(
        f"/contacts/{contact['id']}/standings/{office.id('Margaret')}", {"standing": "mustReturn", "why": "the bank"}))
    office.call_for("Margaret", contact=contact["id"], number=contact["numbers"][0]["number"])
    start(office)
    browser.visit(office.server.url).sign_in("Jamie").open(office.rolling)
    roller = Roller(browser, office).has_a_telephone()
    roller.press("d")
    roller.until_says(1, "ringing")
    roller.press("g")
    roller.until_says(1, "Line 1, their assistant")
    steps = browser.text(f"{roller.line(1)} .walk").splitlines()
    assert steps == ["Their assistant picked up", "Put Margaret on", "Tom Okafor comes on the line"]
    roller.press("x")
    browser.until(
        lambda: browser.text(f"{roller.line(1)} .walk").splitlines()[1] == "Tom Okafor comes on the line",
        "the two agreed otherwise")
    roller.press("x", "m")
    roller.until_says(1, "Margaret is on, they join")
    roller.press("o")
    roller.until_says(1, "Line 1, Margaret is on")


@pytest.mark.browser
def test_the_other_assistant_sees_the_lines_and_takes_over(margarets, browser, second_browser):
    office = margarets
    office.call_for("Margaret", name="First")
    start(office)
    browser.visit(office.server.url).sign_in("Jamie").open(office.rolling)
    second_browser.visit(office.server.url).sign_in("Lou").open(office.rolling)
    second_browser.wait_for_text("Jamie is making these calls")
    Roller(browser, office).has_a_telephone().press("d")
    second_browser.wait_for_text("ringing", "#line-1", 20)
    assert not second_browser.all("#line-1 [data-key=t]")
    second_browser.click("[data-key=r]")
    second_browser.until(lambda: second_browser.all("#line-1 [data-key=t]"), "Lou makes the calls now", 20)
    browser.wait_for_text("Lou is making these calls", seconds=20)
