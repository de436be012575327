"""Nearly four hundred replies, as twenty-one mail programs write them in fourteen languages: no word is lost."""
import re

import pytest

from harness import replies
from harness.mails import by_command
from harness.mailserver import MailServer
from harness.office import email
from harness.waiting import wait_until

# Exactly what was written, and nothing else.
RIGHT = 0.97


@pytest.fixture
def mail():
    with MailServer() as server:
        yield server


def plain(text):
    return [line.strip() for line in text.split("\n") if line.strip()]


def words(text):
    return re.findall(r"\w+", text)


def has(said, own):
    """Whether every word was kept, in order."""
    left = iter(words(said))
    return all(word in left for word in words(own))


def test_no_word_of_a_reply_is_lost_and_little_else_is_kept(new_office, mail):
    with new_office("sqlite", environment=mail.environment()) as office:
        # Closed at the first "done"; what comes after is kept with it all the same.
        office.call_for("Ana", code=1, name="Thelma Quigg", regarding="the gutter quote, and when to begin")
        came = mail.wait_for(1, to=email("Ana"))[0]
        made = list(replies.every(came, came.subject))
        assert len(made) >= 200
        for reply in made:
            by_command(office, reply.raw, environment=office.server.environment)
        wait_until(
            lambda: office.storage.rows("SELECT count(*) FROM inbox WHERE state <> 'waiting'") == [(len(made),)],
            "all are read", seconds=600)
        rows = office.storage.rows("SELECT said, left_out, why FROM inbox ORDER BY id")
        lost = [(reply.name, reply.own, said, why) for reply, (said, _, why) in zip(made, rows) if not has(said, reply.own)]
        wrong = [(reply.name, reply.own, said) for reply, (said, _, _) in zip(made, rows) if plain(said) != plain(reply.own)]
        address = came.mail["Reply-To"].addresses[0].username.split("-")[1]
        acts = [reply.name for reply, (said, out, _) in zip(made, rows) if address in said + out or "/mail/1-" in said + out]
        print(f"{len(made)} replies, {len(lost)} lost words, {len(made) - len(wrong)} exactly right")
        for name, own, said in wrong:
            print(f"{name}: {own!r} was read as {said!r}")
        assert lost == []
        assert acts == []
        assert len(wrong) <= (1 - RIGHT) * len(made)
