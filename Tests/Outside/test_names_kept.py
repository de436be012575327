"""Two people, one telephone: whichever way a call comes in, the name given for it is kept on it.

Three hundred filings of a few people from a few shared numbers, by the desk's form, the API and mail, all at once. With
RINGBACK_FILINGS=10000 it is the drill behind the figure.
"""
import os
import random
import threading
from collections import Counter

from harness.browsing import Visitor
from harness.client import good
from harness.mails import by_lmtp, free_port
from harness.office import PASSWORD, email, fresh_number
from harness.waiting import wait_until

FILINGS = int(os.environ.get("RINGBACK_FILINGS", "300"))
NAMES = ["Howard Beck", "Priya Nair", "H. Beck", "Howie Beck", "Joan Smith", "John Smith", "Jon Smyth", "Simon Wall", "Simone Wall",
         "Beck", "Siobhán Gallagher", "Shivawn Gallagher", "Bob Vaughan", "Robert Vaughan", "Maria Lopez", "Mario Lopez",
         "Иван Петров", "Ivan Petrov", "山田 太郎", "Nguyễn Văn An", "Lee", "Ann Lee", "Anne Lee", "O'Brien", "Sean O’Brien",
         "Dr. Ada Okafor", "Ada Okafor-Hale", "Denis Hart", "Denise Hart"]
OWNERS = ["Ana", "Tom", "Eve", "Margaret"]


def by_desk(office, taker, filings, lost):
    with Visitor(office.server.url) as visitor:
        visitor.sign_in(email(taker), PASSWORD)
        for name, number, owner in filings:
            page = visitor.open("/desk")
            form = next(form for form in page.forms if form.id == "message")
            done = visitor.send(page, form, caller__name=name, caller__number=number, **{"for": owner})
            if done.status != 200:
                lost.append((name, done.status, done.text[:200]))


def by_api(office, taker, filings, lost):
    client = office.new_client(taker)
    for name, number, owner in filings:
        answer = client.post("/messages", {
            "for": office.id(owner), "caller": {"name": name, "number": number}, "regarding": f"about {name}", "code": 2})
        if answer.status_code != 201:
            lost.append((name, answer.status_code, answer.text[:200]))
    client.close()


def by_mail(port, filings, lost):
    for place, (name, number, owner) in enumerate(filings):
        raw = (f"From: {name} <caller{place}@caller.example>\r\nTo: office@millerrowe.example\r\nSubject: for {owner}\r\n"
               f"Message-ID: <kept-{place}@caller.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
               f"Please ring me back, {number}.\r\n").encode()
        if refused := by_lmtp(port, raw, sender=f"caller{place}@caller.example"):
            lost.append((name, refused))


def test_no_name_is_lost_whichever_way_a_call_comes_in(new_office):
    chance = random.Random(11)
    numbers = [fresh_number() for _ in range(max(3, FILINGS // 60))]
    # Mail is a tenth: each letter is a file, read by a separate process.
    shares = {"mail": FILINGS // 10, "desk": FILINGS // 4}
    filings = [(chance.choice(NAMES), chance.choice(numbers), chance.choice(OWNERS)) for _ in range(FILINGS)]
    mailed, rest = filings[:shares["mail"]], filings[shares["mail"]:]
    typed, called = rest[:shares["desk"]], rest[shares["desk"]:]
    port, lost = free_port(), []
    environment = {"RINGBACK_MAIL_FROM": "office@millerrowe.example"}
    with new_office(arguments=["--lmtp", f"127.0.0.1:{port}"], environment=environment) as office:
        workers = [threading.Thread(target=by_mail, args=(port, mailed, lost)),
                   threading.Thread(target=by_desk, args=(office, "Otto", typed, lost))]
        workers += [threading.Thread(target=by_api, args=(office, taker, called[place::2], lost))
                    for place, taker in enumerate(["Otto", "Jamie"])]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        assert not lost, lost[:5]
        wait_until(lambda: not office.storage.rows("SELECT 1 FROM inbox WHERE state = 'waiting'"), "the mails are read",
                   60 + FILINGS / 5)
        kept = Counter(name for (name,) in office.storage.rows("SELECT name FROM call"))
        given = Counter(name for name, _, _ in typed + called)
        assert not given - kept, f"lost by desk or API: {given - kept}"
        # A letter becomes a call, or waits where a person sees it, with its sender.
        came = Counter(name for name, _, _ in mailed)
        held = Counter()
        for address, in office.storage.rows("SELECT from_address FROM inbox WHERE state = 'quarantined'"):
            held[mailed[int(address.split("@")[0].removeprefix("caller"))][0]] += 1
        assert not came - (kept - given + held), f"lost by mail: {came - (kept - given + held)}"
        # What is shown is what was given: each name is on its message's page.
        entries = [entry for owner in OWNERS for entry in good(
            office.max.get(f"/sheets/{office.id(owner)}", limit=200))["entries"]]
        told = Counter()
        for entry in entries:
            told.update(call["name"] for call in good(office.max.get(f"/messages/{entry['id']}"))["calls"])
        if FILINGS <= 300:
            assert not given - told, f"shown nowhere: {given - told}"
