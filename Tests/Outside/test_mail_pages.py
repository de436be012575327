"""Mail from outside: its links, its quarantine, its settings, and what they never reveal."""
import re
import time

import httpx
import pytest

from harness.browsing import Visitor
from harness.client import good, problem
from harness.held import attach, hold_mail
from harness.mailserver import MailServer
from harness.office import PASSWORD, email
from harness.server import ringback
from test_pages import violations

SECRET = "a password of the mail server"
BIDI = "\u202e"


@pytest.fixture
def mail():
    with MailServer() as server:
        yield server


@pytest.fixture
def mailing(new_office, mail):
    return new_office("sqlite", environment=mail.environment())


def links_of(taken, server_url):
    text = taken.text
    return {
        act: f"{server_url}/mail/{token}/{act}"
        for token, act in re.findall(r"https?://\S+?/mail/([\w-]+)/(\w+)", text)}


def test_a_scanner_that_opens_every_link_changes_nothing_and_pressing_does_it_once(mailing, mail):
    with mailing as office:
        entry = office.call_for("Ana", code=1)
        links = links_of(mail.wait_for(1, to=email("Ana"))[0], office.server.url)
        assert {"mine", "talked", "leftWord"} <= set(links)
        before = good(office.ana.get(f"/messages/{entry['id']}"))
        with httpx.Client() as scanner:
            for url in links.values():
                for ask in (scanner.get, scanner.head, scanner.get):
                    answer = ask(url, headers={"User-Agent": "SafeLinks", "Purpose": "prefetch"})
                    assert answer.status_code == 200
                    assert answer.headers["referrer-policy"] == "no-referrer"
                    assert answer.headers["cache-control"] == "no-store"
                    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
            after = good(office.ana.get(f"/messages/{entry['id']}"))
            assert after["entry"] == before["entry"] and after["attempts"] == []
            # No session, no cookie, no form token: the link is all there is.
            done = scanner.post(links["leftWord"], data={"with": "Priya"})
            assert "Saved: left word with Priya." in done.text
            again = scanner.post(links["leftWord"], data={"with": "Priya"})
            assert "Already done at" in again.text
        attempts = good(office.ana.get(f"/messages/{entry['id']}"))["attempts"]
        assert [attempt["with"] for attempt in attempts] == ["Priya"]
        history = good(office.ana.get("/history", subject=f"message:{entry['id']}"))["entries"]
        assert [line["via"] for line in history if line["action"] == "attempt.leftWord"] == ["mail"]


def test_a_link_is_for_one_person_and_one_message_and_stands_in_no_log(mailing, mail):
    with mailing as office:
        office.call_for("Ana", code=1)
        office.call_for("Tom", code=1)
        ana = links_of(mail.wait_for(1, to=email("Ana"))[0], office.server.url)["mine"]
        tom = links_of(mail.wait_for(1, to=email("Tom"))[0], office.server.url)["mine"]
        (number, proof), (other, _) = [re.search(r"/mail/(\d+)-(\w+)/", url).groups() for url in (ana, tom)]
        for forged in (f"{other}-{proof}", f"{number}-{proof[:-1]}{'0' if proof[-1] != '0' else '1'}", number, "x", ""):
            answer = httpx.post(f"{office.server.url}/mail/{forged}/mine", data={"_form": ""})
            assert answer.status_code == 404
        assert httpx.get(ana).status_code == 200
        log = office.server.log.read_text()
    assert proof not in log and "/mail/:token/:act" in log.replace("{token}", ":token").replace("{act}", ":act")


def test_the_page_of_a_link_is_for_everybody(mailing, mail, browser):
    """Tested with axe-core, light and dark, at phone width, by keyboard and without scripts."""
    with mailing as office:
        office.call_for("Ana", code=1, regarding="x" * 300)
        links = links_of(mail.wait_for(1, to=email("Ana"))[0], office.server.url)
        browser.visit(office.server.url)
        for dark in (False, True):
            browser.look_like(width=320, height=700, dark=dark)
            for url in [*links.values(), f"{office.server.url}/mail/7-x/mine"]:
                browser.driver.get(url)
                assert violations(browser) == []
                assert browser.script("return document.documentElement.scrollWidth") <= 320
        browser.look_like(width=375, height=700, scripts=False)
        browser.driver.get(links["leftWord"])
        browser.find("[name=with]").send_keys("Priya\n")
        browser.until(lambda: "Saved: left word with Priya." in browser.find("main").text, "it is noted")
        browser.find(".notice button").click()
        browser.until(lambda: "Undone." in browser.find("main").text, "it is taken back")


def test_held_mail_is_looked_at_released_and_refused_on_record(new_office):
    with new_office("sqlite") as office:
        entry = office.call_for("Ana", name="Maggie Hale")
        first = hold_mail(office.storage, subject=f"<img src=x onerror=alert(1)>{BIDI}gpj.exe" + "x" * 10_000)
        second = hold_mail(office.storage, sender="spam@evil.example")
        mails = good(office.max.get("/quarantine"))["mails"]
        assert [set(mail) for mail in mails] == [{"id", "from", "subject", "why", "receivedAt"}] * 2
        assert BIDI not in mails[1]["subject"] and len(mails[1]["subject"]) <= 1000
        problem(office.dana.get("/quarantine"), 403)
        with Visitor(office.server.url) as browser:
            browser.sign_in(email("Max"), PASSWORD)
            page = browser.open("/quarantine")
            assert "<img" not in page.response.text and BIDI not in page.response.text
            page = browser.open(f"/quarantine/{first}?q=hale")
            assert "<img" not in page.response.text and "Only mornings." in page.response.text
            browser.send(page, f"/quarantine/{first}/release", message=entry["id"])
        file = good(office.ana.get(f"/messages/{entry['id']}"))
        assert file["entry"]["owner"]["name"] == "Ana"
        assert ["Only mornings." in context["text"] for context in file["context"]] == [True]
        assert [mail["state"] for mail in file["received"]] == ["released"]
        good(office.max.post(f"/quarantine/{second}/refusal", {"reason": "advertising"}))
        problem(office.max.post(f"/quarantine/{second}/release", {"message": entry["id"]}), 409)
        assert good(office.max.get("/quarantine"))["mails"] == []
        history = good(office.max.get("/history"))["entries"]
        assert {"mail.released", "mail.refused"} <= {line["action"] for line in history}


def test_a_file_that_came_by_mail_is_saved_and_never_shown(new_office):
    with new_office("sqlite") as office:
        entry = office.call_for("Ana")
        page = attach(
            office.storage, entry["id"], name=f"../../{BIDI}invoice\u200b.html", kind="text/html",
            content=b"<script>alert(1)</script>")
        sound = attach(office.storage, entry["id"])
        with Visitor(office.server.url) as browser:
            browser.sign_in(email("Ana"), PASSWORD)
            answer = browser.open(f"/messages/{entry['id']}/attachments/{page}").response
            assert answer.content == b"<script>alert(1)</script>"
            assert answer.headers["content-type"] == "application/octet-stream"
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert "sandbox" in answer.headers["content-security-policy"]
            disposition = answer.headers["content-disposition"]
            assert disposition.startswith("attachment;")
            assert "/" not in disposition.replace("UTF-8''", "") and "%E2%80%8B" not in disposition
            played = browser.open(f"/messages/{entry['id']}/attachments/{sound}", headers={"Range": "bytes=0-3"})
            assert played.response.status_code == 206 and played.response.content == b"RIFF"
            assert "<audio" in browser.open(f"/messages/{entry['id']}").response.text
        problem(office.eve.get(f"/messages/{entry['id']}/attachments/{page}"), 404)


def test_the_password_of_the_mail_account_comes_out_nowhere(new_office, mail):
    with new_office("sqlite") as office:
        setup = {
            "smtpURL": mail.url, "smtpUser": "calls", "smtpPassword": SECRET, "from": "calls@millerrowe.example",
            "publicURL": "https://phones.millerrowe.example"}
        seen = [good(office.ada.put("/office/mail", setup))]
        assert seen[0]["hasSMTPPassword"] and seen[0]["sends"]
        seen += [good(office.ada.get("/office/mail")), good(office.ada.get("/history"))]
        trial = office.ada.post("/office/mail/test")
        seen.append(trial.text)
        with Visitor(office.server.url) as browser:
            browser.sign_in(email("Ada"), PASSWORD)
            seen.append(browser.open("/office/mail").response.text)
            seen.append(browser.open("/history").response.text)
        seen.append(office.server.log.read_text())
        seen.append(ringback("export", *office.storage.flags).stdout)
        for text in seen:
            assert SECRET not in str(text)
        # Pointing the stored password at another machine requires knowing it.
        problem(office.ada.put("/office/mail", {"smtpURL": "smtp://elsewhere.example"}), 422)
        problem(office.max.get("/office/mail"), 403)


def test_each_person_says_what_they_want_to_be_mailed(new_office):
    with new_office("sqlite") as office:
        wishes = {"off": ["assigned", "digest"], "when": "atOnce", "dueSoonMinutes": 15}
        kept = wishes | {"withoutParticulars": False}
        assert good(office.ana.put("/me/mail", wishes)) == kept
        assert good(office.ana.get("/me/mail")) == kept
        assert good(office.tom.get("/me/mail")) != wishes
        problem(office.ana.put("/me/mail", wishes | {"off": ["test"]}), 422)


def test_a_test_mail_says_in_the_servers_words_what_is_wrong_and_never_hangs(new_office, mail):
    with new_office("sqlite") as office:
        problem(office.ada.post("/office/mail/test"), 409)
        setup = {"smtpURL": mail.url, "from": "calls@millerrowe.example"}
        good(office.ada.put("/office/mail", setup))
        assert good(office.ada.post("/office/mail/test")) == {"to": email("Ada"), "error": None, "advice": None}
        assert len(mail.wait_for(1, to=email("Ada"))) == 1
        mail.manners.to_address = {email("Ada"): "550 5.1.1 Sender may not write here"}
        refused = good(office.ada.post("/office/mail/test", {"details": True}))
        assert "Sender may not write here" in refused["error"] and refused["advice"]
        assert "Sender may not write here" in good(office.ada.get("/office/mail"))["sendError"]
        mail.manners.to_address, mail.manners.hangs = {}, True
        begun = time.monotonic()
        hung = good(office.ada.post("/office/mail/test", {"details": True}))
        assert hung["error"] and hung["advice"] and time.monotonic() - begun < 18
        good(office.ada.put("/office/mail", {"smtpURL": "smtp://127.0.0.1:9"}))
        away = good(office.ada.post("/office/mail/test", {"details": True}))
        assert away["error"] and "could not be reached" in away["advice"]


def test_without_details_every_failure_of_a_test_mail_has_the_same_words(new_office, mail):
    """Otherwise, whoever may set the server could scan the office's network for open ports."""
    with new_office("sqlite") as office:
        said = []
        mail.manners.to_address = {email("Ada"): "550 5.1.1 Sender may not write here"}
        for url in [mail.url, "smtp://127.0.0.1:9", office.server.url.replace("http", "smtp"), "smtps://127.0.0.1:9"]:
            good(office.ada.put("/office/mail", {"smtpURL": url, "from": "calls@millerrowe.example"}))
            said.append(good(office.ada.post("/office/mail/test", {"details": False})))
            state = good(office.ada.get("/office/mail"))["sendError"]
            # The office's own mail meanwhile is reported as it was.
            said[-1]["state"] = said[0].get("state") if state and "tried again" in state else state
        assert said[0]["error"] and said == [said[0]] * len(said)
        for host in ["169.254.169.254", "[fe80::1]", "[fd00:ec2::254]", "[::ffff:169.254.169.254]"]:
            problem(office.ada.put("/office/mail", {"smtpURL": f"smtp://{host}:25"}), 422)
            problem(office.ada.put("/office/mail", {"imapURL": f"imap://{host}"}), 422)
        with Visitor(office.server.url) as browser:
            browser.sign_in(email("Ada"), PASSWORD)
            tried = browser.send(browser.open("/office/mail"), "/office/mail/test")
            assert "Connection refused" not in tried.response.text and "show details" in tried.response.text


def test_the_quarantine_the_settings_and_the_wishes_work_from_a_terminal(new_office):
    with new_office("sqlite") as office:
        def run(name, *words, check=True):
            surroundings = {"RINGBACK_SERVER": office.server.url, "RINGBACK_TOKEN": office.known.tokens[name]}
            return ringback("mail", *words, check=check, environment=surroundings)

        entry = office.call_for("Ana")
        first, second = hold_mail(office.storage), hold_mail(office.storage)
        assert first[-6:] in run("Max", "quarantine").stdout
        assert "Only mornings." in run("Max", "quarantine", first).stdout
        run("Max", "release", first[-6:], "--message", entry["id"])
        run("Max", "refuse", second[-6:], "--why", "advertising")
        assert run("Max", "quarantine").stdout == "No held mail.\n"
        assert run("Ana", "quarantine", check=False).returncode == 77
        assert run("Max", "release", first, check=False).returncode == 64
        run("Ada", "settings", "--smtp-url", "smtp://127.0.0.1:9", "--from", "calls@millerrowe.example")
        assert "smtp://127.0.0.1:9" in run("Ada", "settings").stdout
        assert run("Ada", "test", check=False).returncode == 69
        assert "Waiting to be sent: 0" in run("Ada", "outbox").stdout
        assert "digest, end-of-day" in run("Ana", "wishes", "--off", "end-of-day", "--on", "returned").stdout
        assert good(office.ada.get("/office/mail"))["endsByButton"] is False
        assert "yes" in run("Ada", "settings", "--ends-by-button").stdout
        run("Ada", "settings", "--reply-domain", "r.millerrowe.example")
        assert good(office.ada.get("/office/mail"))["endsByButton"] is True
        run("Ada", "settings", "--no-ends-by-button")
        assert good(office.ada.get("/office/mail"))["endsByButton"] is False
