"""A ledger of the server's acknowledgements, kept outside it, to compare with the database afterwards."""
import collections
import http.client
import itertools
import json
import random
import shutil
import threading

from .office import fresh_number
from .storage import SQLiteStorage
from .waiting import wait_until


class Ledger:
    """Writers that keep filing messages and remember each acknowledgement.

    Each writer sends one message at a time under its own key. An interrupted request is repeated with the same key
    until acknowledged, as a desk does when its connection drops.
    """

    def __init__(self, office, writers=8, name="m", rest=0):
        """`rest`: seconds between a writer's messages."""
        self.office = office
        self.rest = rest
        self.sent = set()
        self.acknowledged = {}
        self.refused = []
        self.serving = threading.Event()
        self._stopping = threading.Event()
        self._numbers = itertools.count()
        self._name = name
        self._threads = [threading.Thread(target=self._write, daemon=True) for _ in range(writers)]

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, kind, error, trace):
        self.finish()

    def finish(self):
        """Lets every writer finish its last message. The server must be running."""
        self._stopping.set()
        if self.serving.is_set():
            for thread in self._threads:
                thread.join(60)
                assert not thread.is_alive(), "a writer waits for an answer that does not come"

    def wait_for_more(self, count):
        target = len(self.acknowledged) + count
        wait_until(lambda: len(self.acknowledged) >= target, f"{count} more messages are acknowledged", 60, 0.002)

    def _write(self):
        pending = None
        while pending or not self._stopping.is_set():
            if not self.serving.wait(0.1):
                if self._stopping.is_set():
                    return
                continue
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.office.server.port, timeout=20)
                while pending or not self._stopping.is_set():
                    if pending is None:
                        key = f"{self._name}-{next(self._numbers)}"
                        pending = (key, json.dumps({
                            "for": self.office.id("Ana"), "caller": {"name": "John", "number": fresh_number()},
                            "regarding": key, "code": 2}))
                        self.sent.add(key)
                    pending = self._send(connection, *pending)
                    if pending is None and self.rest:
                        self._stopping.wait(self.rest)
            except (OSError, http.client.HTTPException):
                self._stopping.wait(0.01)

    def _send(self, connection, key, body):
        """Sends a message; returns it if it must be sent again."""
        connection.request("POST", "/api/v1/messages", body, {
            "Authorization": f"Bearer {self.office.known.tokens['Otto']}", "Content-Type": "application/json",
            "Idempotency-Key": key})
        answer = connection.getresponse()
        text = answer.read()
        if answer.status == 201:
            self.acknowledged[key] = json.loads(text)["id"]
            return None
        if answer.status in (429, 503, 507):
            self._stopping.wait(0.05)
            return (key, body)
        self.refused.append((key, answer.status, text[:200]))
        return None

    # Checking

    def differences(self, storage):
        """Every difference between database and ledger."""
        rows = storage.rows("SELECT id, regarding, calls FROM message WHERE regarding LIKE ?", f"{self._name}-%")
        stored = collections.Counter(regarding for _, regarding, _ in rows)
        ids = {regarding: id for id, regarding, _ in rows}
        journal = collections.Counter(
            subject for (subject,) in storage.rows("SELECT subject_id FROM journal WHERE action = 'message.filed'"))
        found = {
            "lost": [key for key, id in self.acknowledged.items() if ids.get(key) != id],
            "doubled": [key for key, count in stored.items() if count > 1]
            + [regarding for _, regarding, calls in rows if calls != 1],
            "never sent": [key for key in stored if key not in self.sent],
            "without history": [regarding for id, regarding, _ in rows if journal[id] != 1],
            "refused": self.refused,
            "damaged": storage.damage(),
        }
        return {what: which[:5] + [f"and {len(which) - 5} more"] * (len(which) > 5)
                for what, which in found.items() if which}


def pauses(seed, least=5, most=120):
    """How many acknowledgements to wait for before the next kill: random, but the same in every run."""
    chance = random.Random(seed)
    while True:
        yield chance.randint(least, most)


def looked_at(storage, folder):
    """A copy of the database as it is, to inspect without recovering it for the server."""
    if storage.engine != "sqlite":
        return storage
    shutil.rmtree(folder, ignore_errors=True)
    twin = SQLiteStorage(folder)
    for part in storage.folder.glob("ringback.db*"):
        shutil.copy2(part, folder / part.name)
    twin.run("PRAGMA user_version")  # opens for writing, so that the log is worked in
    return twin
