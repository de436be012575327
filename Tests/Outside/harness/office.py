"""Miller Rowe in Houston, the office of all these tests, with everybody's credentials.

Ada runs the office, Max manages. Jamie and Lou keep Margaret's sheet. Dana leads Service, with Ana and Tom. Rosa leads
Sales, with Sam: another group, which has nothing to do with Service. Otto answers the calls. Eve shares nothing with
anybody.
"""
import itertools
import json
import pathlib
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from .client import Client, good
from .server import Server, ringback

PASSWORD = "correct horse battery"
ZONE = "America/Chicago"

ROLES = {
    "Ada": ["admin"],
    "Max": ["manager"],
    "Margaret": ["staff"],
    "Jamie": ["assistant"],
    "Lou": ["assistant"],
    "Dana": ["supervisor"],
    "Ana": ["staff"],
    "Tom": ["staff"],
    "Rosa": ["supervisor"],
    "Sam": ["staff"],
    "Otto": ["operator"],
    "Eve": ["staff"],
}

_numbers = itertools.count(2_010_000)


def fresh_number():
    """A Houston number not used before in these tests."""
    return f"+1713{next(_numbers)}"


def today():
    """The date in Houston, which for six hours of the day is not the machine's."""
    return datetime.now(ZoneInfo(ZONE)).date()


def email(name):
    return f"{name.lower()}@millerrowe.example"


@dataclass
class Known:
    """What is known about a set-up office: ids of people and teams, and everybody's token."""

    people: dict = field(default_factory=dict)
    teams: dict = field(default_factory=dict)
    tokens: dict = field(default_factory=dict)


class Office:
    """An office being served. `office.dana` is the API as Dana; `office.id("Dana")` is her id."""

    def __init__(self, storage, known, log, **server):
        self.storage = storage
        self.known = known
        self.server = Server(storage, log, **server)
        self._clients = {}

    def start(self):
        self.server.start()
        return self

    def __enter__(self):
        return self.start()

    def __exit__(self, kind, error, trace):
        self.forget_clients()
        if kind is None:
            self.server.stop()
        else:
            self.server.kill()

    def __getattr__(self, name):
        person = name.capitalize()
        if name.startswith("_") or person not in self.known.tokens:
            raise AttributeError(name)
        return self.asking(person)

    def asking(self, person):
        if person not in self._clients:
            self._clients[person] = self.new_client(person)
        return self._clients[person]

    def new_client(self, person, **more):
        """A separate client, for a thread or a second screen."""
        return Client(self.server.url, self.known.tokens[person], **more)

    @property
    def stranger(self):
        return self._clients.setdefault("", Client(self.server.url))

    def forget_clients(self):
        for client in self._clients.values():
            client.close()
        self._clients.clear()

    def id(self, person):
        return self.known.people[person]

    # Common operations

    def call_for(self, owner, *, taken_by="Otto", name=None, number=None, **more):
        """Files a call and returns the entry; for a chosen contact no other name is given."""
        caller = {"number": number or fresh_number()}
        if name or "contact" not in more:
            caller["name"] = name or "John Smith"
        body = {
            "for": self.id(owner), "caller": caller,
            "regarding": "The big merger", "code": 2, "told": "She will call as soon as she can.",
            "boxes": ["pleaseCall"]} | more
        return good(self.asking(taken_by).post("/messages", body), 201)

    def offer(self, entry, to, *, by):
        """Offers an entry to somebody and returns the handover."""
        return good(
            self.asking(by).post(f"/messages/{entry['id']}/handovers", {"to": self.id(to), "note": "please"}),
            201)["handover"]

    def message(self, message, *, seen_by="Max"):
        return good(self.asking(seen_by).get(f"/messages/{message}"))["entry"]
