"""Mail that comes back acts as its original receiver, or is kept for next time, and nothing else is trusted."""
import pathlib
import subprocess

import pytest

from harness.client import good
from harness.mailserver import MailServer
from harness.office import email
from harness.server import BINARY, surroundings
from harness.waiting import wait_until

MAILS = pathlib.Path(__file__).parent / "mails"


@pytest.fixture
def mail():
    with MailServer() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgres"])
def mailing(request, new_office, mail):
    with new_office(request.param, environment=mail.environment()) as office:
        yield office


def receive(office, raw):
    """Pipes a mail into the program, like a mail server."""
    done = subprocess.run(
        [BINARY, "mail", "receive", *office.storage.flags], input=raw, capture_output=True, timeout=60,
        env=surroundings(office.server.environment))
    assert done.returncode == 0, done.stderr.decode()


def reply(office, came, name):
    """One of the mails in `mails`, as an answer to a received mail."""
    address = came.mail["Reply-To"].addresses[0]
    raw = (MAILS / f"{name}.eml").read_bytes()
    raw = raw.replace(b"MESSAGE-ID", came.message_id.strip("<>").encode())
    # It does not matter there that an address was encoded with the text.
    receive(office, raw.replace(b"REPLY-ADDRESS", f"{address.username}@{address.domain}".encode()))


def filed_with_mail(office, mail):
    entry = office.call_for("Ana", code=1, name="John Smith")
    return entry, mail.wait_for(1, to=email("Ana"))[0]


def detail(office, entry):
    return good(office.max.get(f"/messages/{entry['id']}"))


def said(came):
    return came.text.splitlines()[0]


def test_context_is_saved_and_its_sender_told_so(mailing, mail):
    entry, came = filed_with_mail(mailing, mail)
    reply(mailing, came, "gmail-context")
    receipt = mail.wait_for(2, to=email("Ana"))[1]
    assert said(receipt).startswith("Saved for next time. The call is still yours, ")
    assert receipt.mail["Auto-Submitted"] == "auto-replied"
    assert receipt.subject == "Re: John Smith"
    assert "http://phones.millerrowe.example/mail/" in receipt.text
    after = detail(mailing, entry)
    assert [note["text"] for note in after["context"]] == [
        "He is always in Dallas on Tuesdays; try the other number first."]
    assert after["entry"]["owner"]["name"] == "Ana"
    assert after["entry"]["version"] == entry["version"]
    assert mail.to(email("Otto")) == []


def test_a_reply_below_the_quotation_in_german_is_read(mailing, mail):
    entry, came = filed_with_mail(mailing, mail)
    reply(mailing, came, "thunderbird-german-context")
    mail.wait_for(2, to=email("Ana"))
    notes = [note["text"] for note in detail(mailing, entry)["context"]]
    assert notes == ["Er hört schlecht, bitte langsam sprechen. Und nicht vor zehn Uhr."]


@pytest.mark.parametrize(("name", "tells", "face"), [
    ("iphone-done", "Saved: talked.", "done"),
    ("outlook-html-left-word", "Saved: left word with Pilar Ortega.", "out"),
    ("outlook-mobile-no-answer", "Saved: no answer.", "sheet"),
])
def test_a_first_line_that_is_an_outcome_acts(mailing, mail, name, tells, face):
    entry, came = filed_with_mail(mailing, mail)
    reply(mailing, came, name)
    assert said(mail.wait_for(2, to=email("Ana"))[1]).startswith(tells)
    after = detail(mailing, entry)
    assert after["entry"]["face"] == face
    assert after["context"] == []


@pytest.mark.parametrize(("name", "state"), [("exchange-vacation", "ignored"), ("forged-from", "quarantined")])
def test_a_program_and_a_stranger_do_nothing(mailing, mail, name, state):
    entry, came = filed_with_mail(mailing, mail)
    reply(mailing, came, name)
    row = wait_until(
        lambda: mailing.storage.rows("SELECT state, why FROM inbox WHERE state <> 'waiting'"), "it is dealt with")[0]
    assert row[0] == state
    assert row[1].endswith(".")
    after = detail(mailing, entry)
    assert after["entry"] == {**after["entry"], "version": entry["version"], "face": "sheet"}
    assert len(mail.taken) == 1


@pytest.mark.browser
def test_an_answer_from_another_address_is_filed_with_one_press(mailing, mail, browser):
    entry, came = filed_with_mail(mailing, mail)
    address = came.mail["Reply-To"].addresses[0]
    raw = (MAILS / "iphone-done.eml").read_bytes()
    raw = raw.replace(b"MESSAGE-ID", came.message_id.strip("<>").encode())
    raw = raw.replace(b"REPLY-ADDRESS", f"{address.username}@{address.domain}".encode())
    receive(mailing, raw.replace(email("Ana").encode(), b"ana.at.home@home.example"))
    [(held,)] = wait_until(
        lambda: mailing.storage.rows("SELECT id FROM inbox WHERE state = 'quarantined'"), "it waits")
    shown = good(mailing.max.get(f"/quarantine/{held}"))
    assert (shown["message"], shown["answerOf"]["name"]) == (entry["id"], "Ana")
    browser.visit(mailing.server.url).sign_in("Max").open("/quarantine")
    assert "Looks like an answer for: John Smith, Ana, " in browser.text("main")
    browser.look_like(width=390, height=844)
    browser.open(f"/quarantine/{held}")
    assert "This looks like an answer for: John Smith, Ana, " in browser.text("main")
    browser.click("button[name=answer]")
    browser.wait_for_text("Filed as Ana’s answer: talked.", "main")
    browser.look_like()
    after = detail(mailing, entry)
    assert after["entry"]["face"] == "done" and [tried["by"]["name"] for tried in after["attempts"]] == ["Ana"]
    receipt = mail.wait_for(2, to=email("Ana"))[1]
    assert said(receipt).startswith("Max filed an email from ana.at.home@home.example as your answer.")


def test_a_voicemail_becomes_a_message_with_its_recording(mailing, mail):
    # A slip and a voicemail go to whoever the office's rules name: here, the person who last spoke with the caller.
    entry = mailing.call_for("Ana", code=1, name="Agnes OBrien", number="+17135550199")
    receive(mailing, (MAILS / "freepbx-voicemail.eml").read_bytes())
    mail.wait_for(2, to=email("Ana"))
    after = mailing.message(entry["id"])
    assert after["calls"] == 2
    files = mailing.storage.rows("SELECT name, size FROM attachment")
    assert [tuple(file) for file in files] in ([("msg0003.WAV", 2092)], [("msg0003.WAV", "2092")])
