"""A message is mailed to its owner, once, in one conversation, whatever the mail server does."""
import socket
import threading
import time
from email import message_from_bytes, policy

import pytest

from harness.certificates import make_certificate
from harness.client import good
from harness.mailserver import MailServer
from harness.office import email, fresh_number
from harness.postfix import Postfix
from harness.waiting import wait_until

# Every message here is ASAP, so that it is mailed at once whatever the hour in Houston.
ASAP = {"code": 1}


@pytest.fixture
def mail():
    with MailServer() as server:
        yield server


@pytest.fixture
def mailing(new_office, mail):
    """An office that mails through the recording server."""
    def make(engine="sqlite", **environment):
        return new_office(engine, environment=mail.environment(**environment))

    return make


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    return make_certificate(tmp_path_factory.mktemp("certificate"))


def outbox(office, columns="state, tries, last_error"):
    return office.storage.rows(f"SELECT {columns} FROM outbox ORDER BY number")


def until_outbox(office, expected, seconds=60):
    """Waits until the states of all mails are these, in order."""
    def are():
        return [row[0] for row in outbox(office)] == expected

    wait_until(are, f"the mails are {expected}", seconds)
    return outbox(office)


def hurry(office):
    """Makes everything postponed due now."""
    office.storage.run("UPDATE outbox SET next_try_at = 0 WHERE state = 'waiting'")


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_a_filed_message_mails_its_owner(mailing, mail, engine):
    with mailing(engine) as office:
        office.call_for("Ana", name="John Smith", regarding="Boiler leaks", **ASAP)
        came = mail.wait_for(1, to=email("Ana"))[0]
    assert came.text.startswith("Please return John Smith’s call as soon as you can.")
    assert came.subject.startswith("ASAP: John Smith — Boiler leaks (by ")
    assert came.mail["Auto-Submitted"] == "auto-generated"
    assert came.mail["X-Auto-Response-Suppress"] == "All"
    assert "calls@millerrowe.example" in came.mail["From"]
    assert came.mail["Reply-To"].addresses[0].username.startswith("calls+1-")
    assert came.message_id.startswith("<ringback.1-") and came.message_id.endswith("@millerrowe.example>")
    assert "http://phones.millerrowe.example/mail/1-" in came.text


def test_later_mails_are_in_the_conversation(mailing, mail):
    with mailing() as office:
        number = fresh_number()
        office.call_for("Ana", number=number, **ASAP)
        first = mail.wait_for(1)[0]
        office.call_for("Ana", number=number, **ASAP)
        second = mail.wait_for(2)[1]
    assert second.subject == first.subject
    assert second.mail["References"] == first.message_id == second.mail["In-Reply-To"]
    assert second.text.startswith("John Smith called again")


def test_a_real_postfix_takes_it(new_office):
    with Postfix(domains=["millerrowe.example"]) as postfix:
        settings = {"RINGBACK_MAIL_SMTP_URL": postfix.url, "RINGBACK_MAIL_FROM": "calls@millerrowe.example"}
        with new_office(environment=settings) as office:
            office.call_for("Ana", name="José Müller-Šťastný 李", **ASAP)
            raw = postfix.wait_for(1)[0]
    came = message_from_bytes(raw, policy=policy.default)
    assert came["Delivered-To"] == email("Ana")
    assert came["Return-Path"] == "<calls@millerrowe.example>"
    assert "José Müller-Šťastný 李" in came["Subject"]
    assert "José Müller-Šťastný 李’s call" in came.get_body(("plain",)).get_content()
    assert not came.defects


def test_postfix_with_starttls_is_spoken_to_in_secret(new_office, certificate):
    with Postfix(domains=["millerrowe.example"], certificate=certificate,
                 settings={"smtpd_tls_received_header": "yes", "smtpd_tls_security_level": "encrypt"}) as postfix:
        settings = {"RINGBACK_MAIL_SMTP_URL": postfix.url.replace("127.0.0.1", "localhost"),
                    "RINGBACK_MAIL_FROM": "calls@millerrowe.example", "SSL_CERT_FILE": certificate[0]}
        with new_office(environment=settings) as office:
            office.call_for("Ana", **ASAP)
            raw = postfix.wait_for(1)[0]
    assert b"using TLSv1.3" in raw


def test_an_address_that_postfix_refuses_is_told_to_somebody_else(new_office):
    with Postfix(domains=["elsewhere.example"], settings={
            "virtual_mailbox_domains": "millerrowe.example", "virtual_mailbox_maps": "inline:{ tom@millerrowe.example=all/ }",
            "smtpd_reject_unlisted_recipient": "yes"}) as postfix:
        settings = {"RINGBACK_MAIL_SMTP_URL": postfix.url, "RINGBACK_MAIL_FROM": "calls@millerrowe.example"}
        with new_office(environment=settings) as office:
            good(office.ada.patch(f"/people/{office.id('Ana')}", {"backup": office.id("Tom")}), 200)
            filed = office.call_for("Ana", **ASAP)
            raw = postfix.wait_for(1)[0]
            assert b"tom@millerrowe.example" in raw.lower() and b"is returned" in raw
            assert outbox(office)[0][0] == "failed"
            assert office.message(filed["id"])["owner"]["id"] == office.id("Ana")


@pytest.mark.parametrize("implicit", [False, True])
def test_tls_and_a_password(new_office, certificate, implicit):
    with MailServer(users={"calls": "geheim"}, certificate=certificate, implicit_tls=implicit) as mail:
        settings = mail.environment(
            RINGBACK_MAIL_USER="calls", RINGBACK_MAIL_PASSWORD="geheim", SSL_CERT_FILE=certificate[0])
        with new_office(environment=settings) as office:
            office.call_for("Ana", **ASAP)
            assert mail.wait_for(1)[0].user == "calls"


def test_a_wrong_password_is_told_in_plain_words(new_office, certificate):
    with MailServer(users={"calls": "geheim"}, certificate=certificate) as mail:
        settings = mail.environment(
            RINGBACK_MAIL_USER="calls", RINGBACK_MAIL_PASSWORD="falsch", SSL_CERT_FILE=certificate[0])
        with new_office(environment=settings) as office:
            office.call_for("Ana", **ASAP)
            wait_until(lambda: outbox(office)[0][1] == 1, "it was tried")
            state, _, error = outbox(office)[0]
            assert state == "waiting" and "did not let “calls” sign in" in error and "password" in error
            assert "falsch" not in error and "falsch" not in office.server.log.read_text()
            shown = office.storage.rows("SELECT send_error FROM mail_state")[0][0]
            assert shown == error


def test_a_certificate_that_nobody_knows_is_not_believed(new_office, certificate):
    with MailServer(users={"calls": "geheim"}, certificate=certificate, implicit_tls=True) as mail:
        settings = mail.environment(RINGBACK_MAIL_USER="calls", RINGBACK_MAIL_PASSWORD="geheim")
        with new_office(environment=settings) as office:
            office.call_for("Ana", **ASAP)
            wait_until(lambda: outbox(office)[0][1] == 1, "it was tried")
            assert "No secure connection" in outbox(office)[0][2]
            assert not mail.taken


def test_a_server_that_says_later_gets_it_later(mailing, mail):
    mail.manners.to_mail = "451 4.3.0 Please come again"
    with mailing() as office:
        office.call_for("Ana", **ASAP)
        wait_until(lambda: outbox(office)[0][1] == 1, "it was tried")
        assert outbox(office)[0][2] == (
            "The mail server said “later”: 4.3.0 Please come again. It will be tried again automatically.")
        waits = office.storage.rows("SELECT next_try_at - at FROM outbox o JOIN outbox_try t ON t.number = o.number")
        assert waits == [(60_000,)]
        mail.manners.to_mail = None
        hurry(office)
        came = mail.wait_for(1)[0]
        until_outbox(office, ["sent"])
        tries = office.storage.rows("SELECT smtp_code FROM outbox_try ORDER BY at")
        assert tries == [(451,), (250,)]
    assert came.message_id.startswith("<ringback.1-")


def test_a_server_that_refuses_it_for_good_is_not_asked_again_and_the_backup_is_told(mailing, mail):
    mail.manners.to_address = {email("Ana"): "550 5.1.1 No such user here"}
    with mailing() as office:
        good(office.ada.patch(f"/people/{office.id('Ana')}", {"backup": office.id("Tom")}), 200)
        filed = office.call_for("Ana", **ASAP)
        told = mail.wait_for(1, to=email("Tom"))[0]
        assert "Mail to Ana is returned" in told.text
        wait_until(lambda: [came for came in mail.taken if came.subject == "Mail to Ana is returned"
                            and "No such user here" in came.text], "an admin is told")
        assert outbox(office)[0][:2] == ("failed", 1)
        assert office.message(filed["id"])["owner"]["id"] == office.id("Ana")
        # A bounce is not retried; the message is there, and others are told at once.
        office.call_for("Ana", **ASAP)
        mail.wait_for(2, to=email("Tom"))
        assert not mail.to(email("Ana"))
        # Until somebody says that mail arrives again.
        mail.manners.to_address = {}
        good(office.ada.delete(f"/office/mail/troubles/{office.id('Ana')}"), 204)
        office.call_for("Ana", **ASAP)
        mail.wait_for(1, to=email("Ana"))


def test_a_server_that_is_away_holds_up_nobody(new_office):
    with MailServer() as mail:
        settings = mail.environment()
    with new_office(environment=settings) as office:
        began = time.monotonic()
        for _ in range(10):
            office.call_for("Ana", **ASAP)
        assert time.monotonic() - began < 5
        wait_until(lambda: any(tries for _, tries, _ in outbox(office)), "it was tried")
        assert "cannot be reached" in [error for _, tries, error in outbox(office) if tries][0]
        with MailServer(port=mail.port) as again:
            hurry(office)
            again.wait_for(10, seconds=40)
            until_outbox(office, ["sent"] * 10)


def test_a_server_that_hangs_holds_up_nobody_and_not_even_the_end(mailing):
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(8)
        url = f"smtp://127.0.0.1:{silent.getsockname()[1]}"
        office = mailing(RINGBACK_MAIL_SMTP_URL=url).start()
        began = time.monotonic()
        for _ in range(5):
            office.call_for("Ana", **ASAP)
        assert time.monotonic() - began < 5
        # Until it hangs on the first of them.
        time.sleep(1)
        began = time.monotonic()
        office.server.stop()
        assert time.monotonic() - began < 10


def test_a_slow_server_gets_each_once(mailing, mail):
    mail.manners.slow = 0.5
    with mailing() as office:
        for _ in range(6):
            office.call_for("Ana", **ASAP)
        mail.wait_for(6)
        until_outbox(office, ["sent"] * 6)
        # Time for a second copy to arrive.
        time.sleep(1)
        assert len(mail.taken) == 6


def test_mail_that_waits_goes_out_after_a_start(mailing, mail):
    office = mailing(RINGBACK_MAIL_SMTP_URL="smtp://127.0.0.1:9")
    with office:
        office.call_for("Ana", **ASAP)
        wait_until(lambda: outbox(office)[0][1] == 1, "it was tried")
    office.server.environment = mail.environment()
    with office:
        hurry(office)
        assert mail.wait_for(1)[0].recipients == [email("Ana")]


def test_links_lead_to_where_the_server_listens_as_long_as_nobody_says_otherwise(mailing, mail):
    office = mailing(RINGBACK_PUBLIC_URL="")
    with socket.create_server(("127.0.0.1", 0)) as free:
        office.server.port = free.getsockname()[1]
    with office:
        office.call_for("Ana", **ASAP)
        assert f"{office.server.url}/mail/" in mail.wait_for(1)[0].text


def test_without_an_account_nothing_is_mailed_and_nothing_fails(new_office, mail):
    with new_office() as office:
        office.call_for("Ana", **ASAP)
        assert outbox(office) == []


@pytest.mark.parametrize("name", ["Eve\r\nBcc: eve@evil.example", "=?utf-8?q?=0d=0aBcc:_eve=40evil.example?=",
                                  "\" <eve@evil.example>, \"", "<script>alert(1)</script>"])
def test_no_name_makes_a_header_or_markup(mailing, mail, name):
    with mailing() as office:
        office.call_for("Ana", name=name, regarding=name, **ASAP)
        came = mail.wait_for(1)[0]
    assert came.recipients == [email("Ana")]
    assert came.mail["Bcc"] is None and len(came.mail["To"].addresses) == 1
    assert "<script" not in came.html


def test_two_servers_on_one_database_send_each_mail_once(mailing, mail, templates, tmp_path):
    office = mailing("postgres").start()
    from harness.server import Server
    second = Server(office.storage, tmp_path / "second.log", environment=mail.environment()).start()
    try:
        def file(count):
            client = office.new_client("Otto")
            for _ in range(count):
                good(client.post("/messages", {
                    "for": office.id("Ana"), "caller": {"name": "John", "number": fresh_number()}, "code": 1}), 201)

        threads = [threading.Thread(target=file, args=(20,)) for _ in range(3)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        mail.wait_for(60, seconds=60)
        # Time for a second copy to arrive: the other server polls every two seconds.
        time.sleep(3)
        assert len(mail.taken) == 60 == len({came.message_id for came in mail.taken})
    finally:
        second.stop()
        office.server.stop()


def kill_while_sending(office, mail, kills):
    """kill -9 again and again while mails are sent, twenty between two kills; a second copy has the same Message-ID."""
    count = kills * 20
    mail.manners.slow = 0.02
    office.start()
    try:
        for number in range(count):
            office.call_for(["Ana", "Tom", "Margaret", "Dana"][number % 4], **ASAP)
            if number % 20 == 19:
                wait_until(lambda: mail.tries > 0, "some mails go out")
                office.server.kill()
                office.server.start()
        wait_until(lambda: all(state == "sent" for state, _, _ in outbox(office)), "all mails were sent", 120)
        assert len(outbox(office)) == count
        ids = [came.message_id for came in mail.taken]
        assert len(set(ids)) == count, "a mail was lost"
        print(f"{len(ids) - count} second copies of {kills} kills")
        assert len(ids) - count <= kills, f"{len(ids) - count} second copies of {kills} kills"
    finally:
        office.server.stop()


def test_kills_while_mails_go_out_lose_none_and_double_one_each_at_most(mailing, mail):
    kill_while_sending(mailing(), mail, kills=10)


@pytest.mark.drill
def test_many_kills_while_mails_go_out(mailing, mail, drills):
    kill_while_sending(mailing(), mail, kills=drills)
