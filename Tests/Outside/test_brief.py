"""The brief: a sheet said in a few seconds, by the API, at the command line, and on the telephone in the car."""
import io
import json
import shutil
import subprocess
import urllib.parse
import wave

import pytest

from harness.browsing import Visitor
from harness.client import Client, good, problem
from harness.office import PASSWORD, email
from harness.server import ringback
from harness.waiting import wait_until

MISTYPED, WRONG = 64, 65


@pytest.fixture(scope="module")
def served(templates, tmp_path_factory):
    """An office with Margaret's sheet: one ASAP caller, whose name is said in its own way, and five others."""
    from harness.office import Office

    storage, known = templates("sqlite")
    folder = tmp_path_factory.mktemp("brief")
    with Office(storage.copy(folder / "office"), known, folder / "log") as office:
        office.calls = [
            office.call_for("Margaret", name=name, regarding=regarding, code=code) for name, regarding, code in [
                ("Bill Tanner", "Two containers held at the gate", 2), ("Ana Ortiz", "Signed page", 2),
                ("John Smith", "The Big Merger", 1), ("Harriet Colley", "Invoice 4417", 3),
                ("Lee Wan-Ting", "Casting, second unit", 3), ("Vivian Hargrove", "", 3)]]
        yield office
        office.forget_clients()
    office.storage.remove()


def brief(office, seconds, who="jamie", person="Margaret"):
    return good(getattr(office, who).get(f"/sheets/{office.id(person)}/brief", seconds=seconds))


def test_a_person_in_a_path_is_an_id_or_an_email_address_on_every_path(served):
    for path in ("/sheets/{}", "/sheets/{}/brief", "/people/{}/owed", "/people/{}/absences", "/people/{}/accounts"):
        by_id = served.max.get(path.format(served.id("Margaret")))
        address = email("Margaret")
        for named in (address, address.upper(), urllib.parse.quote(address, safe="")):
            answer = served.max.get(path.format(named))
            assert (answer.status_code, answer.json()) == (by_id.status_code, by_id.json()), named
        nobody = served.max.get(path.format("01h00000000000000000000000"))
        for unknown in ("eve@elsewhere.example", "eve%40elsewhere.example"):
            answer = served.max.get(path.format(unknown))
            assert (answer.status_code, answer.text) == (nobody.status_code, nobody.text), path
    # Whoever may not see the sheet is told the same, however they name it.
    refused = [served.eve.get(f"/sheets/{name}") for name in (served.id("Margaret"), email("Margaret"))]
    assert {(answer.status_code, answer.text) for answer in refused} == {(403, refused[0].text)}
    described = good(served.max.get("/openapi.json"))["paths"]["/api/v1/sheets/{person}/brief"]["get"]["parameters"]
    assert "@" in next(each for each in described if each["name"] == "person")["schema"]["pattern"]
    with Visitor(served.server.url) as max_:
        max_.sign_in(email("Max"), PASSWORD)
        assert "Margaret" in max_.open(f"/sheets/{email('Margaret')}").text
        assert max_.open("/sheets/nobody@elsewhere.example").status == 404


def test_it_says_who_matters_in_so_many_seconds(served):
    short = brief(served, 2.5)
    assert list(short) == ["text", "seconds", "lines", "left"]
    assert short["lines"][0] == "John Smith" and short["seconds"] == 2.5 and "Merger" not in short["text"]
    assert short["left"] == 6 - len(short["lines"])
    ten = brief(served, 10)
    assert ten["lines"][0] == "John Smith: The Big Merger." and "Bill Tanner" in ten["text"] + str(ten["left"])
    thirty = brief(served, 30)
    assert thirty["left"] == 0 and len(thirty["lines"]) == 6
    assert "44 17" in thirty["text"] and "4417" in "".join(thirty["lines"])
    # Its own address names the person as well.
    assert good(served.jamie.get(f"/sheets/{email('Margaret')}/brief", seconds=30)) == thirty


@pytest.mark.parametrize("seconds", [0, 0.99, 601, 10_000, -1, "soon", "inf", "nan", ""])
def test_a_brief_of_no_time_or_of_hours_is_refused_in_a_sentence(served, seconds):
    said = problem(served.jamie.get(f"/sheets/{served.id('Margaret')}/brief", seconds=seconds), 422)
    assert "seconds" in said["detail"] and said["detail"].endswith(".")


def test_whoever_may_not_see_the_sheet_hears_no_brief(served):
    for name in ("Otto", "Dana", "Eve"):
        problem(served.asking(name).get(f"/sheets/{served.id('Margaret')}/brief"), 403)
    with Visitor(served.server.url) as eve:
        eve.sign_in(email("Eve"), PASSWORD)
        for path in ("brief", "brief.wav"):
            assert eve.open(f"/sheets/{served.id('Margaret')}/{path}").status == 403


def test_at_the_command_line(served):
    def jamie(*words, check=True):
        return ringback("brief", *words, check=check, environment={
            "RINGBACK_SERVER": served.server.url, "RINGBACK_TOKEN": served.known.tokens["Jamie"]})

    assert jamie("margaret", "--seconds", "2.5").stdout.splitlines()[0] == "John Smith"
    assert json.loads(jamie(email("Margaret"), "--seconds", "30", "--json").stdout) == brief(served, 30)
    assert "44 17" in jamie("margaret", "--seconds", "30", "--aloud").stdout
    for seconds in ("0", "10000"):
        done = jamie("margaret", "--seconds", seconds, check=False)
        assert done.returncode == WRONG and "1 to 600" in done.stderr, done.stderr


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is not installed")
@pytest.mark.parametrize("seconds", [2.5, 10, 30])
def test_the_sound_lasts_its_seconds_or_less(served, seconds):
    with Visitor(served.server.url) as jamie:
        jamie.sign_in(email("Jamie"), PASSWORD)
        sound = jamie.http.get(f"/sheets/{served.id('Margaret')}/brief.wav?seconds={seconds}")
        assert sound.status_code == 200 and sound.headers["content-type"] == "audio/wav"
        assert jamie.open(f"/sheets/{served.id('Margaret')}/brief.wav?seconds=61").status == 422
    ours = length(sound.content)
    spoken = subprocess.run(
        ["espeak-ng", "--stdout", brief(served, seconds)["text"]], capture_output=True, check=True).stdout
    for lasted in (ours, length(spoken)):
        assert seconds * 0.3 < lasted <= seconds, f"{lasted} s"


def length(sound):
    """Seconds, by the bytes that there are: espeak-ng does not know the length when it writes the header."""
    with wave.open(io.BytesIO(sound)) as file:
        return (len(sound) - 44) / file.getsampwidth() / file.getframerate()


# In the car


def test_a_telephone_is_kept_signed_in_for_briefs_and_for_nothing_else(served):
    page, message = f"/sheets/{served.id('Margaret')}/brief", served.calls[3]["id"]
    with Visitor(served.server.url) as jamie:
        jamie.sign_in(email("Jamie"), PASSWORD)
        jamie.send(jamie.open(page), f"{page}/device")
        assert "Keep this telephone" in jamie.open(page).text
        jamie.http.cookies.delete("ringback")
        kept = jamie.open(page)
        assert kept.status == 200 and "John Smith" in kept.text and "Keep this telephone" not in kept.text
        for closed in ("/", "/desk", f"/sheets/{served.id('Margaret')}", "/profile", f"/messages/{message}"):
            assert jamie.open(closed).url.split("?")[0].endswith("/sign-in"), closed
        assert jamie.ask("GET", f"/sheets/{served.id('Margaret')}", form="none").status_code == 401
        # An answer needs the page's own token, as ever.
        code = f"/messages/{message}/code"
        form = jamie.form_token(page)
        assert jamie.ask("POST", code, {"code": 2}, form="another").status_code == 403
        answered = jamie.ask("POST", code, {"code": 2}, form=form)
        assert answered.status_code == 200 and answered.json()["code"] == 2
        closing = jamie.ask("POST", f"/messages/{message}/closing", {"outcome": "talked"}, form=form)
        assert closing.status_code == 401
        # What the telephone has is no program's token.
        secret = jamie.http.cookies["ringback-brief"]
        for token in (secret, f"brief {secret}"):
            assert Client(served.server.url, token).get("/me").status_code == 401
        # It is among the tokens of whoever made it, and ends there.
        with Visitor(served.server.url) as elsewhere:
            elsewhere.sign_in(email("Jamie"), PASSWORD)
            profile = elsewhere.open("/profile")
            assert "Briefs on" in profile.text
            ending = next(form.action for form in profile.forms if "/tokens/" in form.action)
            elsewhere.send(profile, ending)
        assert jamie.open(page).url.split("?")[0].endswith("/sign-in")


def test_signing_out_on_the_telephone_ends_that_too(served):
    page = f"/sheets/{served.id('Margaret')}/brief"
    with Visitor(served.server.url) as lou:
        lou.sign_in(email("Lou"), PASSWORD)
        lou.send(lou.open(page), f"{page}/device")
        lou.send(lou.open("/profile"), "/sign-out")
        assert "ringback-brief" not in lou.http.cookies
        assert lou.open(page).url.split("?")[0].endswith("/sign-in")
    assert not [each for each in good(served.lou.get("/tokens"))["tokens"]
                if "Briefs on" in each["name"] and not each.get("endedAt")]


@pytest.mark.browser
def test_the_page_opens_without_a_network_and_keeps_the_answers(new_office, browser):
    with new_office() as office:
        for name, code in (("John Smith", 1), ("Ana Ortiz", 2), ("Bill Tanner", 3)):
            office.call_for("Margaret", name=name, code=code)
        page = f"/sheets/{office.id('Margaret')}/brief"
        browser.visit(office.server.url).sign_in("Jamie")
        browser.look_like(width=390, height=844)
        browser.open(page)
        assert browser.text(".car li b").split("\n")[0] == "John Smith"
        browser.until(lambda: kept(browser), "the page and what it is made of are kept")
        # A change elsewhere is there as soon as the page is looked at again, and is kept.
        office.call_for("Margaret", name="Dora Lee", code=1)
        browser.open(page)
        browser.wait_for_text("Dora Lee", ".car")

        office.server.stop()
        browser.open(page)
        assert "Dora Lee" in browser.text(".car")
        shown = browser.script(
            "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
            " ?? performance.getEntriesByType('navigation')[0].domInteractive")
        assert shown < 300, f"{shown} ms"
        browser.wait_for_text("No connection", ".car .top")
        browser.click("#b-" + entry(office, "John Smith") + " summary")
        browser.click("#b-" + entry(office, "John Smith") + " button[value='3']")
        browser.wait_for_text("kept on this phone", "#notices")

        office.server.start()
        browser.open(page)
        wait_until(lambda: office.message(entry(office, "John Smith"))["code"] == 3, "it is sent when the network is back")
        assert not browser.dialog()


def kept(browser):
    return browser.script(
        "return caches.open('brief').then(async (kept) => (await kept.keys()).length > 3"
        " && (await kept.match(location.pathname)) != null)")


def entry(office, name):
    row = office.storage.rows(f"SELECT id FROM message WHERE caller_name = '{name}'")[0]
    return row[0] if not isinstance(row, dict) else row["id"]


@pytest.mark.browser
def test_an_answer_is_one_tap_and_can_be_undone(new_office, browser):
    with new_office() as office:
        call = office.call_for("Margaret", name="John Smith", code=1)
        browser.visit(office.server.url).sign_in("Margaret")
        browser.look_like(width=390, height=844)
        browser.open(f"/sheets/{office.id('Margaret')}/brief")
        browser.click(".car summary").click(".car button[value='4']")
        browser.wait_for_text("Call?", "#notices")
        assert office.message(call["id"])["code"] == 4
        browser.click("#notices .notice .plain")
        wait_until(lambda: office.message(call["id"])["code"] == 1, "it is undone")
        small = browser.script(
            "return [...document.querySelectorAll('.car :is(a, button, label)')].filter((e) => e.checkVisibility())"
            ".map((e) => [e.innerText, Math.round(e.getBoundingClientRect().height)]).filter(([, high]) => high < 64)")
        assert not small, small
        assert browser.script("return parseFloat(getComputedStyle(document.querySelector('.car summary b')).fontSize)") >= 37
        assert browser.script("return document.documentElement.scrollWidth") <= 390
        assert not browser.complaints()


@pytest.mark.browser
def test_what_a_telephone_keeps_is_for_whoever_opened_it(new_office, browser):
    with new_office() as office:
        office.call_for("Margaret", name="John Smith", code=1)
        browser.visit(office.server.url).sign_in("Jamie").open(f"/sheets/{office.id('Margaret')}/brief")
        browser.until(lambda: kept(browser), "it is kept")
        browser.open("/profile")
        browser.script("document.getElementById('sign-out').requestSubmit()")
        browser.until(lambda: "/sign-in" in browser.path, "she is signed out")
        browser.until(lambda: not browser.script("return caches.has('brief')"), "nothing is kept")
        browser.sign_in("Eve").open(f"/sheets/{office.id('Margaret')}/brief")
        assert "John Smith" not in browser.text()
