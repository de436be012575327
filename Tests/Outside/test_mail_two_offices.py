"""Two Ringback offices mailing each other: neither answers, acts on or keeps what the other's program says.

North's mail comes by LMTP from a real Postfix, South's is in a real mailbox, read by IMAP.

Seen to fail: with everything removed from South's mail that programs recognize programs by (`X-Ringback`, `X-Loop`,
`Auto-Submitted`, the Message-ID) it is not over within half a minute.
"""
import email
import email.policy

import pytest

from harness.client import good
from harness.dovecot import Dovecot
from harness.mails import free_port
from harness.postfix import Postfix
from harness.together import Background
from harness.waiting import wait_until

NORTH, SOUTH = "calls@north.example", "calls@south.example"


@pytest.fixture
def offices(new_office):
    port = free_port()
    to_north = f"inline:{{ north.example=lmtp:inet:127.0.0.1:{port} }}"
    with Postfix(domains=["north.example", "south.example", "millerrowe.example"], settings={"transport_maps": to_north}) as post, Dovecot() as box:
        def carry(stopping):
            carried = 0
            while not stopping.wait(0.1):
                for raw in post.delivered()[carried:]:
                    carried += 1
                    if is_to(SOUTH, raw):
                        box.put(raw)

        def environment(own):
            return {"RINGBACK_MAIL_SMTP_URL": post.url, "RINGBACK_MAIL_FROM": own, "RINGBACK_PUBLIC_URL": "http://x.example"}

        with Background(carry), \
                new_office(arguments=["--lmtp", f"127.0.0.1:{port}"], environment=environment(NORTH)) as north, \
                new_office(environment=environment(SOUTH) | box.environment()) as south:
            yield north, south, post


def is_to(address, raw):
    return f"\nX-Original-To: {address}\n".encode() in raw


def rename(office, person, address):
    good(office.ada.patch(f"/people/{office.id(person)}", {"email": address}))


def came(office):
    return office.storage.rows("SELECT state, why FROM inbox ORDER BY id")


def is_quiet(*offices):
    """Nothing waits to be sent or read; answers to a mail are written together with its outcome."""
    return all(not office.storage.rows("SELECT 1 FROM inbox WHERE state = 'waiting'")
               and not office.storage.rows("SELECT 1 FROM outbox WHERE state = 'waiting'") for office in offices)


def test_two_offices_that_mail_each_other_fall_silent_and_act_on_nothing(offices):
    north, south, post = offices
    rename(north, "Ana", SOUTH)
    rename(south, "Ana", NORTH)
    calls = {north: [north.call_for("Ana", code=1, name="Irma Doyle")], south: [south.call_for("Ana", code=1, name="Tom Hale")]}
    wait_until(lambda: came(north) and came(south) and is_quiet(north, south), "both have the other's mail", seconds=30)
    # Worse: South mails somebody at Ana's reply address in North, from Ana's address.
    raw = next(raw for raw in post.delivered() if is_to(SOUTH, raw))
    sent = email.message_from_bytes(raw, policy=email.policy.default)
    rename(south, "Tom", sent["Reply-To"].addresses[0].addr_spec)
    before = len(came(north))
    calls[south].append(south.call_for("Tom", code=1, name="Wendell Pike"))
    wait_until(lambda: len(came(north)) > before and is_quiet(north, south), "North has it", seconds=30)
    for office, filed in calls.items():
        assert {state for state, _ in came(office)} == {"ignored"}, came(office)
        assert office.storage.rows("SELECT COUNT(*) FROM message") == [(len(filed),)]
        assert office.storage.rows("SELECT COUNT(*) FROM context") == [(0,)]
        assert {office.message(entry["id"])["face"] for entry in filed} == {"sheet"}
        about = office.storage.rows("SELECT kind FROM outbox WHERE message_id IS NOT NULL")
        assert about == [("assigned",)] * len(filed)
        assert not office.storage.rows("SELECT 1 FROM outbox WHERE kind = 'receipt'")
