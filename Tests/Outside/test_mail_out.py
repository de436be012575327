"""A message goes out by mail: to its owner, once, in one conversation, whatever the mail server does."""
import pytest

from harness.mailserver import MailServer
from harness.office import email


@pytest.fixture
def mail():
    with MailServer() as server:
        yield server


@pytest.fixture
def mailing(new_office, mail):
    """An office that mails at once, whatever the hour: each message here is ASAP."""
    def make(engine="sqlite", **environment):
        return new_office(engine, environment=mail.environment(**environment))

    return make


ASAP = {"code": 1}


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
