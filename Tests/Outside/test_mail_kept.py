"""Incoming mail that is not obeyed: held and asked about, seen by those who may, released, and never swallowed."""
import pytest

from harness.client import good
from harness.mails import by_command
from harness.mailserver import MailServer
from harness.office import email
from harness.waiting import wait_until

OFFICE = "calls@millerrowe.example"


@pytest.fixture
def mail():
    with MailServer() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgres"])
def mailing(request, new_office, mail):
    with new_office(request.param, environment=mail.environment()) as office:
        yield office


def raw(sender, to, subject, body, number, headers=""):
    return (f"From: {sender}\r\nTo: {to}\r\nSubject: {subject}\r\nMessage-ID: <{number}@mail.caller.example>\r\n"
            f"Date: Sun, 29 Nov 2026 02:12:00 +0000\r\n{headers}Content-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n").encode()


def receive(office, *mails):
    for one in mails:
        by_command(office, one, environment=office.server.environment)
    return wait_until(
        lambda: (not office.storage.rows("SELECT 1 FROM inbox WHERE state = 'waiting'"))
        and good(office.max.get("/mails"))["mails"], "the mails are dealt with")


def address(came):
    one = came.mail["Reply-To"].addresses[0]
    return f"{one.username}@{one.domain}"


def reply(came, body, number, *, to=None, headers=""):
    return raw("Ana <ana@millerrowe.example>", to or address(came), f"Re: {came.subject}", body, number,
               f"In-Reply-To: {came.message_id}\r\n{headers}")


def test_an_answer_between_two_messages_acts_on_neither_and_asks(mailing, mail):
    one = mailing.call_for("Ana", code=1, name="John Smith")
    first = mail.wait_for(1, to=email("Ana"))[0]
    other = mailing.call_for("Ana", code=1, name="Wendell Pike")
    second = mail.wait_for(2, to=email("Ana"))[1]
    row = receive(mailing, reply(first, "done", "torn", to=address(second)))[0]
    assert row["state"] == "quarantined" and row["message"] is None
    asked = mail.wait_for(3, to=email("Ana"))[2]
    assert "nothing was changed" in asked.text and "John Smith" in asked.text and "Wendell Pike" in asked.text
    assert [mailing.message(entry["id"])["face"] for entry in (one, other)] == ["sheet", "sheet"]


def test_the_receipt_names_the_caller_and_quotes_what_was_saved(mailing, mail):
    mailing.call_for("Ana", code=1, name="John Smith")
    came = mail.wait_for(1, to=email("Ana"))[0]
    receive(mailing, reply(came, "Only mornings.", "quoted"))
    receipt = mail.wait_for(2, to=email("Ana"))[1]
    assert "| Only mornings." in receipt.text and "This is about John Smith’s call." in receipt.text


def test_a_persons_mail_is_not_taken_for_a_programs(mailing, mail):
    entry = mailing.call_for("Ana", code=1, name="John Smith")
    came = mail.wait_for(1, to=email("Ana"))[0]
    rows = receive(
        mailing, reply(came, "left word with her sister", "suppress", headers="X-Auto-Response-Suppress: DR, OOF, AutoReply\r\n"),
        raw("Gordon Vance <g.vance@caller.example>", OFFICE, "Out of office hours the side gate does not open",
            "Please ring me, 713 555 0122.", "gate"),
        raw("Irma Doyle <irma@caller.example>", OFFICE, "Undeliverable: parcel for the third floor", "It stands here.", "parcel"))
    assert mailing.message(entry["id"])["face"] == "out"
    assert [row["state"] for row in rows] == ["quarantined", "done", "done"]


def test_what_was_put_aside_can_be_seen_and_let_through(mailing, mail):
    entry = mailing.call_for("Ana", code=1, name="John Smith")
    came = mail.wait_for(1, to=email("Ana"))[0]
    row = receive(mailing, reply(came, "He moved to Waco.", "auto", headers="Auto-Submitted: auto-replied\r\n"))[0]
    assert row["state"] == "ignored"
    assert [one["id"] for one in good(mailing.max.get("/mails?state=ignored&q=john"))["mails"]] == [row["id"]]
    assert mailing.ana.get("/mails").status_code == 403
    assert "He moved to Waco." in good(mailing.max.get(f"/quarantine/{row['id']}"))["text"]
    good(mailing.max.post(f"/quarantine/{row['id']}/release", {"message": entry["id"]}))
    assert "He moved to Waco." in good(mailing.max.get(f"/messages/{entry['id']}"))["context"][0]["text"]


def test_a_held_letter_becomes_a_call(mailing, mail):
    row = receive(mailing, raw("Irma Doyle <irma@caller.example>", OFFICE, "Undeliverable: parcel for the third floor",
                               "Ring me, 713 555 0177.", "parcel"))[0]
    done = good(mailing.max.post(f"/quarantine/{row['id']}/release", {"asCall": True}))
    assert done["state"] == "released" and done["outcome"].startswith("Filed for ")
    message = good(mailing.max.get("/mails"))["mails"][0]["message"]
    assert mailing.message(message)["caller"]["name"] == "Irma Doyle"


def form(name, sender, subject, body, number):
    return raw("Miller Rowe website <wordpress@millerrowe.example>", OFFICE, "Message from the website",
               f"From: {name} <{sender}>\r\nSubject: {subject}\r\n\r\nMessage Body:\r\n{body}\r\n\r\n--\r\n"
               "This e-mail was sent from a contact form on Miller Rowe (https://www.millerrowe.example)",
               number, f"Reply-To: {name} <{sender}>\r\n")


def test_two_visitors_of_one_web_form_are_two_callers(mailing, mail):
    rows = receive(
        mailing, form("Marta Silva", "marta.silva@visitor.example", "Quote", "Please ring me, 713 555 0193.", "m"),
        form("Piet Bakker", "piet@visitor.example", "Parking permit", "Who can help? 713 555 0194", "p"))
    callers = [mailing.message(row["message"])["caller"] for row in reversed(rows)]
    assert [caller["name"] for caller in callers] == ["Marta Silva", "Piet Bakker"]
    assert [caller["number"][-4:] for caller in callers] == ["0193", "0194"]


def test_a_number_in_the_subject_is_read_and_a_telephones_boast_is_not(mailing, mail):
    row = receive(mailing, raw("Teresa Aguilar <t.aguilar@caller.example>", OFFICE,
                               "Please ring me about the cracked windscreen, 713 555 0121", "Enviado do meu iPhone", "t"))[0]
    message = mailing.message(row["message"])
    assert message["caller"]["number"].endswith("7135550121")
    assert "iPhone" not in message["regarding"]


def test_thanks_for_what_has_ended_owe_nothing(mailing, mail):
    irma = "Irma Doyle <irma@caller.example>"
    first = receive(mailing, raw(irma, OFFICE, "the invoice", "Invoice 2231 has the wrong total.", "a"))[0]
    entry = mailing.message(first["message"])
    owner = mailing.asking(entry["owner"]["name"])
    good(owner.post(f"/messages/{entry['id']}/attempts", {"outcome": "talked"}))
    thanks = receive(mailing, raw(irma, OFFICE, "Re: the invoice", "Thank you so much, that settles it. Have a good weekend!", "b"))[0]
    assert (thanks["state"], thanks["message"]) == ("done", entry["id"])
    assert mailing.message(entry["id"])["face"] == "done"
    more = receive(mailing, raw(irma, OFFICE, "Re: the invoice", "Thanks, but the total is still wrong.", "c"))[0]
    assert more["message"] != entry["id"]


def test_what_is_sealed_says_that_it_cannot_be_read(mailing, mail):
    mailing.call_for("Ana", code=1, name="John Smith")
    came = mail.wait_for(1, to=email("Ana"))[0]
    sealed = reply(came, "MIIG6gYJKoZIhvcNAQcCoIIG2zCCBtcCAQExDzANBglghkgBZQMEAgEFADCB2gYJ", "sealed",
                   headers="Content-Transfer-Encoding: base64\r\n").replace(
        b"Content-Type: text/plain; charset=utf-8", b"Content-Type: application/x-pkcs7-mime; smime-type=signed-data; name=smime.p7m")
    row = receive(mailing, sealed)[0]
    assert row["state"] == "quarantined" and "S/MIME" in row["why"]
    assert "could not be read" in mail.wait_for(2, to=email("Ana"))[1].text
