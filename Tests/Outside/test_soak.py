"""An office at work for hours, with kills: nothing acknowledged is lost, nothing piles up.

`RINGBACK_SOAK=7200 scripts/with-postgres .build-venv/bin/pytest -q -s Tests/Outside/test_soak.py -m drill`; prints one
line per life.
"""
import os
import pathlib
import random
import threading
import time

import httpx
import pytest

from harness.client import fresh_key
from harness.ledger import Ledger, looked_at
from harness.live import listen
from harness.mails import by_lmtp, free_port, inbox, mail
from harness.server import ringback
from harness.waiting import wait_until

SECONDS = int(os.environ.get("RINGBACK_SOAK", "7200"))
# From one life to the next: short ones test starts and stops, long ones what piles up.
LIVES = (20, 600)
# How much more the office may hold at the end of a long life than after its first minute.
GROWTH = 40 << 20


class Staff:
    """People who work on messages, look at pages and search, at human speed, whatever the server does."""

    def __init__(self, office, ledger, carried):
        self.office, self.ledger, self.carried = office, ledger, carried
        self.broken = []
        self.asked = 0
        self.ended = 0
        self.stopping = threading.Event()
        self.threads = [
            threading.Thread(target=self._keep, args=(does, pause), daemon=True)
            for does, pause in [(self._return, 0.4), (self._end, 1), (self._hand_over, 0.7), (self._look, 0.2), (self._carry, 2)]]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stopping.set()

    def finish(self):
        """Lets everybody finish. The server must be running."""
        self.stopping.set()
        for thread in self.threads:
            thread.join(60)

    def _keep(self, does, pause):
        chance = random.Random(does.__name__)
        while not self.stopping.wait(pause):
            if not self.ledger.serving.is_set():
                continue
            try:
                does(chance)
            except (OSError, httpx.HTTPError):
                pass  # It was killed at that moment.

    def _client(self, person):
        return self.office.new_client(person, timeout=60)

    def _ask(self, client, method, path, body=None, **more):
        answer = client.ask(method, path, body, **more)
        self.asked += 1
        # Somebody else was faster, or it is over: both are fine. A 500 other than "busy" is not.
        if answer.status_code >= 500 and answer.status_code not in (503, 507):
            self.broken.append(f"{method} {path}: {answer.status_code} {answer.text[:200]}")
        return answer

    def _some(self, chance):
        known = list(self.ledger.acknowledged.values())
        return chance.choice(known[-200:]) if known else None

    def _return(self, chance):
        message = self._some(chance)
        if not message:
            return
        client = self._client("Ana")
        for path, body in chance.sample([
                ("attempts", {"outcome": "leftWord", "with": "Priya"}), ("code", {"code": 3}),
                ("undo", {}), ("attempts", {"outcome": "noAnswer"}),
                ("reopening", {"why": "there is more to do"}), ("closing", {"outcome": "talked"})], 2):
            found = self._ask(client, "GET", f"/messages/{message}")
            version = found.json()["entry"]["version"] if found.status_code == 200 else None
            self._ask(client, "POST", f"/messages/{message}/{path}", body, key=fresh_key(), version=version)
        client.close()

    def _end(self, _):
        """As many end as come in, or one sheet would hold what no office leaves on one."""
        client = self._client("Ana")
        for message in list(self.ledger.acknowledged.values())[self.ended:-100]:
            found = self._ask(client, "GET", f"/messages/{message}")
            if found.status_code == 200 and not found.json()["entry"].get("closing"):
                self._ask(client, "POST", f"/messages/{message}/closing", {"outcome": "talked"}, key=fresh_key(),
                          version=found.json()["entry"]["version"])
            self.ended += 1
        client.close()

    def _hand_over(self, chance):
        message = self._some(chance)
        if not message:
            return
        ana, tom = self._client("Ana"), self._client("Tom")
        offered = self._ask(ana, "POST", f"/messages/{message}/handovers", {"to": self.office.id("Tom")}, key=fresh_key())
        if offered.status_code == 201:
            word = chance.choice(["acceptance", "refusal"])
            handover = offered.json()["handover"]
            self._ask(
                tom, "POST", f"/messages/{message}/handovers/{handover}/{word}",
                {"reason": "no"} if word == "refusal" else {}, key=fresh_key())
        ana.close()
        tom.close()

    def _look(self, chance):
        client = self._client(chance.choice(["Ana", "Max", "Otto", "Dana"]))
        self._ask(client, "GET", chance.choice([
            f"/sheets/{self.office.id('Ana')}", f"/sheets/{self.office.id('Tom')}?face=done", "/contacts?limit=50",
            "/messages?q=m-1&limit=20", "/history?limit=50", "/callers?q=John", "/people"]))
        client.close()

    def _carry(self, _):
        number = f"soak-{len(self.carried)}"
        if by_lmtp(self.office.lmtp, mail(number)) == {}:
            self.carried.append(number)


def files(office):
    return len(list(pathlib.Path(f"/proc/{office.server.process.pid}/fd").iterdir()))


def life(office, seconds, tell):
    """Lets it live that long; returns what it held after a minute and at the end."""
    began = time.monotonic()
    young = None
    while time.monotonic() - began < seconds:
        time.sleep(1)
        assert office.server.is_running, f"it ended by itself:\n{office.server.log_tail()}"
        if young is None and time.monotonic() - began > 60:
            young = (office.server.resident, files(office))
    old = (office.server.resident, files(office))
    tell(f"{seconds} s, {old[0] >> 20} MiB (after a minute {(young or old)[0] >> 20}), {old[1]} files")
    return young, old


@pytest.mark.drill
@pytest.mark.parametrize("engine", ["sqlite"])
def test_hours_of_work_with_kills_lose_nothing_and_pile_nothing_up(new_office, tmp_path, engine):
    port = free_port()
    office = new_office(engine, arguments=["--lmtp", f"127.0.0.1:{port}"])
    office.lmtp = port
    chance = random.Random(5)
    began, carried = time.monotonic(), []
    office.start()

    def tell(line):
        print(f"{time.monotonic() - began:6.0f} s: {len(ledger.acknowledged)} filed, {len(carried)} mails, "
              f"{staff.asked} asked; {line}", flush=True)

    with Ledger(office, writers=2, rest=0.5) as ledger, Staff(office, ledger, carried) as staff:
        while time.monotonic() - began < SECONDS:
            ledger.serving.set()
            with listen(office, "Ana", "Ana"), listen(office, "Max", "Tom"):
                seconds = min(round(chance.triangular(*LIVES, LIVES[0])), SECONDS)
                young, old = life(office, seconds, tell)
            if young:
                assert old[0] < young[0] + GROWTH and old[1] < young[1] + 40, f"it piles up: {young} and then {old}"
            if chance.random() < 0.2:
                ledger.serving.clear()
                office.server.stop()
            else:
                office.server.kill()
                ledger.serving.clear()
            differences = ledger.differences(looked_at(office.storage, tmp_path / "look"))
            assert not differences, differences
            assert not staff.broken, staff.broken[:5]
            office.server.start()
        ledger.serving.set()
        ledger.finish()
        staff.finish()
        subjects = [subject for subject, _, _, _ in inbox(office)]
        lost = [number for number in carried if subjects.count(f"Mail {number}") != 1]
        assert not lost, lost[:5]
        wait_until(lambda: all(state != "waiting" for _, state, _, _ in inbox(office)), "every mail is read", 120)
        office.server.stop()
        differences = ledger.differences(looked_at(office.storage, tmp_path / "look"))
    assert not differences, differences
    ringback("history", "verify", *office.storage.flags, timeout=1200)
