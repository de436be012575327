"""Asking a colleague and saying no: on pages without scripts, by email, with one key, and from the terminal."""
import datetime
import re
import subprocess

import pytest

from harness.browsing import Visitor
from harness.client import good, problem
from harness.mailserver import MailServer
from harness.office import PASSWORD, Office, email, today
from harness.server import BINARY, surroundings
from harness.waiting import wait_until


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def served(request, templates, tmp_path_factory):
    storage, known = templates(request.param)
    folder = tmp_path_factory.mktemp("requests")
    with MailServer() as mail, Office(
            storage.copy(folder / "office"), known, folder / "log", environment=mail.environment()) as office:
        office.mail = mail
        for name in known.tokens:
            good(office.asking(name).put("/me/mail", {"off": [], "when": "atOnce", "dueSoonMinutes": 0}))
        yield office
        office.forget_clients()
    office.storage.remove()


def ask(served, what, **more):
    return good(served.eve.post("/requests", {"to": served.id("Ana"), "what": what} | more), 201)


def latest(served, name, beginning):
    """The newest mail to somebody whose subject begins so."""
    def found():
        return [came for came in served.mail.to(email(name)) if came.subject.startswith(beginning)]
    wait_until(lambda: bool(found()), f"a mail to {name}: {beginning}")
    return found()[-1]


def test_what_a_colleague_has_is_seen_before_and_the_holder_is_offered(served):
    duty = good(served.dana.post("/duties", {"name": "Name tags", "holder": served.id("Tom")}), 201)["id"]
    with Visitor(served.server.url) as visitor:
        visitor.sign_in(email("Eve"), PASSWORD)
        page = visitor.open("/requests/new")
        page = visitor.send(page, "/requests/look", what="name tags for <b>Friday</b>", to=served.id("Ana"))
        assert page.status == 200 and "Ana has:" in page.text and "Send to Tom" in page.text
        assert 'value="name tags for &lt;b&gt;Friday&lt;/b&gt;"' in page.response.text
        form = page.form("/requests/look")
        form.action = "/requests"
        done = visitor.send(page, form, send=served.id("Tom"))
        assert done.status == 200 and "Sent to Tom." in done.text
    waits = good(served.tom.get("/requests"))["received"]
    assert [(one["what"], one["duty"]["id"], one["kind"]) for one in waits] == [
        ("name tags for <b>Friday</b>", duty, "peer")]


def test_each_answer_has_a_text_and_what_was_typed_stays(served):
    asked = ask(served, "a room for Thursday")["id"]
    with Visitor(served.server.url) as visitor:
        visitor.sign_in(email("Ana"), PASSWORD)
        page = visitor.open(f"/requests/{asked}")
        answers = [form for form in page.forms if form.action.endswith("/answer")]
        assert [form.value("answer") for form in answers] == [
            "thisOnce", "mine", "later", "notMine", "anotherWay", "askManager", "no"]
        assert all(form.value("text") for form in answers if form.value("answer") != "notMine")
        assert 'My requests <span class="wait">' in page.response.text
        begun = visitor.send(page, answers[6], begin="true", ready="2", text="Not before Friday.")
        said = [form.value("text") for form in begun.forms if form.value("answer") == "no"][0]
        assert said.startswith("Not before Friday.\n") and len(said) > 25
        assert good(served.ana.get(f"/requests/{asked}"))["state"] == "waiting"
        refused = visitor.send(page, answers[3], to=served.id("Eve"), text="Yours, I think.")
        assert refused.status == 422 and "Yours, I think." in refused.response.text
        done = visitor.send(page, answers[6])
        assert done.status == 200 and "Eve has your answer: no." in done.text
        # It opens with the tone and the words that it was given; the asker sees them.
        visitor.sign_in(email("Eve"), PASSWORD)
        assert "I cannot take this on. Thank you for asking." in visitor.open(f"/requests/{asked}").text


def test_a_press_in_the_mail_answers_once_and_opening_it_does_nothing(served):
    asked = ask(served, "print the badges")["id"]
    came = latest(served, "Ana", "Eve asks you: print the badges")
    links = re.findall(r"http://\S+/mail/(\S+)/request/(\w+)", came.text)
    assert [act for _, act in links] == ["thisOnce", "mine", "later", "notMine", "anotherWay", "askManager", "no"]
    token = links[0][0]
    with Visitor(served.server.url) as stranger:
        page = stranger.open(f"/mail/{token}/request/askManager")
        assert page.status == 200 and "print the badges" in page.text
        assert good(served.ana.get(f"/requests/{asked}"))["state"] == "waiting"
        done = stranger.send(page, "/request/askManager", text="Shall I ask?")
        assert "Sent." in done.text
        assert stranger.open("/mail/1-abc/request/no").status == 404
    assert good(served.eve.get(f"/requests/{asked}"))["state"] == "asking"
    token = re.search(r"/mail/(\S+)/request/ask", latest(served, "Eve", "Ana answered: print").text)[1]
    with Visitor(served.server.url) as eve:
        eve.send(eve.open(f"/mail/{token}/request/ask"), "/request/ask")
    managers = [one["name"] for one in good(served.eve.get(f"/requests/{asked}"))["managers"]]
    assert len(managers) == 2 and "Dana" in managers
    notes = [latest(served, name, "Eve and Ana ask you what comes first") for name in managers]
    assert notes[0].text == notes[1].text, "both managers get the same note"
    assert "Shall I ask?" not in notes[0].text


def test_a_reply_answers_and_its_words_stay_between_the_two(served):
    asked = ask(served, "water the plants")["id"]
    came = latest(served, "Ana", "Eve asks you: water the plants")
    reply = came.mail["Reply-To"].addresses[0]
    raw = (
        f"From: Ana <{email('Ana')}>\r\nTo: {reply.username}@{reply.domain}\r\nMessage-ID: <r1@example.com>\r\n"
        f"In-Reply-To: {came.message_id}\r\nSubject: Re: {came.subject}\r\nDate: Mon, 30 Nov 2026 09:00:00 -0600\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n\r\nThis once\r\n\r\nzqbetween us\r\n")
    done = subprocess.run(
        [BINARY, "mail", "receive", *served.storage.flags], input=raw.encode(), capture_output=True, timeout=60,
        env=surroundings(served.server.environment))
    assert done.returncode == 0, done.stderr
    latest(served, "Ana", "Your answer to a request")
    file = good(served.eve.get(f"/requests/{asked}"))
    assert (file["state"], file["answer"], file["text"]) == ("taken", "thisOnce", "zqbetween us")
    kept = served.storage.rows("SELECT said, subject, left_out, outcome FROM inbox WHERE state = 'done'")
    assert kept and not any("zq" in str(value) or "plants" in str(value) for row in kept for value in row)
    # Admins read this list: nor that it was about a request.
    assert not any("request" in row[3] for row in kept)


def test_one_key_opens_an_answer_and_another_sends_it(served, browser):
    asked = ask(served, "set the table")["id"]
    browser.visit(served.server.url).sign_in("Ana").open(f"/requests/{asked}")
    browser.press("7")
    browser.until(lambda: browser.script("return document.activeElement.localName") == "textarea", "the text is ready")
    browser.script("document.activeElement.form.requestSubmit()")
    browser.wait_for_text("Eve has your answer: no.", "#notices")
    assert good(served.eve.get(f"/requests/{asked}"))["state"] == "declined"
    assert not browser.complaints()


def test_the_terminal_asks_and_answers(served):
    def run(name, *arguments):
        environment = surroundings({"RINGBACK_SERVER": served.server.url, "RINGBACK_TOKEN": served.known.tokens[name]})
        done = subprocess.run([BINARY, *arguments], capture_output=True, text=True, timeout=60, env=environment)
        return done.returncode, done.stdout + done.stderr
    status, said = run("Eve", "ask", "Ana", "fold the letters", "--look")
    assert status == 0 and "open messages" in said
    assert good(served.ana.get("/requests"))["received"] == [] or "fold" not in str(good(served.ana.get("/requests")))
    far = str(today() + datetime.timedelta(days=200))
    status, said = run("Eve", "ask", "Ana", "fold the letters", "--by", far)
    assert status == 0 and "Sent to Ana" in said
    status, said = run("Ana", "requests")
    found = re.search(rf"(\w{{26}})  Eve asks: fold the letters, by {far}", said)
    assert status == 0 and found, said
    status, said = run("Ana", "requests", "answer", found[1], "another-way", "--text", "I can show you how.")
    assert status == 0 and "another way was offered" in said
    status, said = run("Max", "requests", "show", found[1])
    assert status == 66, said
    status, said = run("Eve", "ask", "Ana", "sort the keys", "--by", "tomorrow")
    assert status == 0 and "Sent to Ana" in said
    status, said = run("Eve", "ask", "Ana", "count the chairs", "--by", "whenever")
    assert status != 0 and "That is no date." in said


def test_one_more_than_a_lead_has_set_says_what_to_put_aside(served):
    def most(number):
        good(served.dana.put(f"/people/{served.id('Ana')}/load-limit", {"most": number}))
    most(0)
    problem(served.eve.post("/requests", {"to": served.id("Ana"), "what": "wash the cups"}), 409)
    with Visitor(served.server.url) as visitor:
        visitor.sign_in(email("Eve"), PASSWORD)
        page = visitor.open("/requests/new")
        page = visitor.send(page, "/requests/look", what="wash the cups", to=served.id("Ana"))
        assert "What should Ana put aside for it?" in page.text
        form = page.form("/requests/look")
        form.action = "/requests"
        page = visitor.send(page, form, send=served.id("Ana"))
        assert page.status == 409 and "or choose somebody else." in page.text and "wash the cups" in page.response.text
        form = page.form("/requests/look")
        form.action = "/requests"
        assert "Sent to Ana." in visitor.send(page, form, send=served.id("Ana"), aside="the badges").text
    most(None)
    asked = next(one for one in good(served.ana.get("/requests"))["received"] if one["what"] == "wash the cups")
    assert good(served.ana.get(f"/requests/{asked['id']}"))["aside"] == "the badges"
    assert "To put aside for it" in latest(served, "Ana", "Eve asks you: wash the cups").text


def test_what_cannot_be_asked_says_why(served):
    def refused(status, **body):
        return problem(served.eve.post("/requests", body), status)
    refused(422, to=served.id("Eve"), what="slides")
    refused(422, to=served.id("Ana"), what="")
    refused(422, to=served.id("Ana"), what="x" * 10_000)
    refused(422, to=served.id("Ana"), what="slides", by="2001-01-01")
    refused(422, to=served.id("Ana"), what="slides", by="Friday")
    refused(422, to=served.id("Ana"), what="slides", by="9999-12-31")
    refused(422, what="zqnothing that anybody holds")
    refused(404, to="0" * 26, what="slides")
    turned = ask(served, "\u202eשקופיות\u202c מחר")
    assert good(served.ana.get(f"/requests/{turned['id']}"))["what"] == "שקופיות מחר"
    assert len({ask(served, "the very same thing")["id"] for _ in range(5)}) == 1
