"""`ringback routes prove` against a walker written from docs/routes.md: every path, at every quarter hour, one by one."""
import json
import random
import subprocess

import pytest

from harness.server import BINARY

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
HOLIDAY = "2026-12-25"  # A Friday.


def prove(plan, *flags):
    text = plan if isinstance(plan, str) else json.dumps(plan)
    return subprocess.run([BINARY, "routes", "prove", "-", *flags], input=text, capture_output=True, text=True, timeout=60)


def minutes(clock):
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


class Walker:
    """All of a plan at one moment."""

    def __init__(self, plan, day, minute):
        self.plan, self.day, self.minute = plan, day, minute
        self.in_hours = day != HOLIDAY and DAYS.index(day) < 5 and 480 <= minute < 1020
        self.found = set()

    def holds(self, times):
        if self.day == HOLIDAY:
            spans = times.get("holidays", [])
        else:
            spans = times.get(self.day.lower(), [])
        return any(minutes(a) <= self.minute < minutes(b) for a, b in (span.split("-") for span in spans))

    def kind(self, name):
        return next(kind for kind in ("menus", "branches", "groups", "phones", "mailboxes") if name in self.plan.get(kind, {}))

    def fault(self, path, fault, where):
        self.found.add((tuple(path), fault, where))

    def go(self, target, path, seen, here):
        if target == "hang-up":
            if self.in_hours:
                self.fault(path, "hang-up", here)
        elif target in seen or target == "again":
            name = here if target == "again" else target
            self.fault([*path, name], "loop", name)
        else:
            getattr(self, self.kind(target))(target, self.plan[self.kind(target)][target], [*path, target], seen | {target})

    def menus(self, name, menu, path, seen):
        for key, to in menu["keys"].items():
            if to != "again":
                self.go(to, [*path, key], seen, name)
            elif key == "0" and self.in_hours:
                self.fault([*path, key], "dead-end", name)
        if "0" not in menu["keys"] and self.in_hours:
            if menu.get("other", "again") == "again":
                self.fault([*path, "0"], "dead-end", name)
            else:
                self.go(menu["other"], [*path, "0"], seen, name)
        if "nothing" in menu:
            self.go(menu["nothing"], [*path, "nothing"], seen, name)
        elif self.in_hours:
            self.fault([*path, "nothing"], "dead-end", name)
        if menu.get("other", "again") != "again":
            self.go(menu["other"], [*path, "other"], seen, name)

    def branches(self, name, branch, path, seen):
        for time, to in branch["when"].items():
            if self.day == HOLIDAY if time == "holiday" else self.holds(self.plan["times"][time]):
                return self.go(to, path, seen, name)
        if "else" not in branch:
            return self.fault(path, "dead-end", name)
        self.go(branch["else"], path, seen, name)

    def rings(self, phone):
        return "times" not in phone or self.holds(self.plan["times"][phone["times"]])

    def groups(self, name, group, path, seen):
        rung = False
        for member in group["ring"]:
            if member in self.plan["rotas"]:
                rung |= self.holds(self.plan["rotas"][member])
            elif self.rings(self.plan["phones"][member]):
                rung = True
                phone = self.plan["phones"][member]
                if phone.get("mobile") == "yes" and phone.get("confirmed") != "yes":
                    self.fault([*path, member], "unconfirmed-mobile", member)
        to = group.get("unanswered")
        if not rung and (to is None or to in ("hang-up", "again") or self.kind(to) == "mailboxes" and self.in_hours):
            self.fault(path, "empty-group", name)
        if to is not None:
            self.go(to, [*path, "unanswered"], seen, name)

    def phones(self, name, phone, path, seen):
        if not self.rings(phone):
            if "unanswered" not in phone:
                return self.fault([*path, "unanswered"], "dead-end", name)
        elif phone.get("mobile") == "yes" and phone.get("confirmed") != "yes":
            self.fault(path, "unconfirmed-mobile", name)
        if "unanswered" in phone:
            self.go(phone["unanswered"], [*path, "unanswered"], seen, name)

    def mailboxes(self, name, box, path, seen):
        for key, to in box.get("keys", {}).items():
            self.go(to, [*path, key], seen, name)
        if self.in_hours and box.get("allowed") != "yes":
            self.fault(path, "mailbox", name)
        if self.in_hours and "0" not in box.get("keys", {}):
            self.fault([*path, "0"], "dead-end", name)


def a_plan(chance):
    def spans():
        edges = sorted(chance.sample(range(0, 97), 2 * chance.randint(1, 2)))
        clocks = [f"{edge // 4:02}:{edge % 4 * 15:02}" for edge in edges]
        return [f"{a}-{b}" for a, b in zip(clocks[::2], clocks[1::2])]

    def times():
        days = chance.sample([day.lower() for day in DAYS] + ["holidays"], chance.randint(2, 8))
        return {day: spans() for day in days}

    names = {kind: [f"{kind[:2]}{number}" for number in range(chance.randint(1, 3))]
             for kind in ("menus", "branches", "groups", "phones", "mailboxes")}
    # Later parts alone, most of the time, so that not everything is a loop.
    everything = [name for kind in names.values() for name in kind]

    def onward(name):
        place = everything.index(name)
        return chance.choice(everything[place + 1:] if chance.random() < .9 and place + 1 < len(everything) else everything)

    def maybe(name, values):
        return {name: values()} if chance.random() < .5 else {}

    plan = {"main": names["menus"][0], "holidays": [HOLIDAY], "times": {f"t{number}": times() for number in range(3)},
            "rotas": {"on-duty": times()}}
    plan["menus"] = {
        name: {"keys": {key: chance.choice([onward(name), onward(name), "again"]) for key in chance.sample("0123456789", 3)}}
        | maybe("nothing", lambda: onward(name)) | maybe("other", lambda: chance.choice([onward(name), "hang-up"]))
        for name in names["menus"]}
    plan["branches"] = {
        name: {"when": {time: onward(name) for time in chance.sample(["t0", "t1", "t2", "holiday"], 2)}}
        | maybe("else", lambda: chance.choice([onward(name), "hang-up"])) for name in names["branches"]}
    plan["groups"] = {
        name: {"ring": chance.sample(["on-duty", *names["phones"]], chance.randint(1, 2))}
        | maybe("unanswered", lambda: onward(name)) for name in names["groups"]}
    plan["phones"] = {
        name: maybe("times", lambda: chance.choice(["t0", "t1", "t2"])) | maybe("mobile", lambda: "yes")
        | maybe("confirmed", lambda: "yes") | maybe("unanswered", lambda: onward(name)) for name in names["phones"]}
    plan["mailboxes"] = {
        name: maybe("keys", lambda: {chance.choice("01"): onward(name)}) | maybe("allowed", lambda: "yes")
        for name in names["mailboxes"]}
    return plan


def place(moment, days):
    day, clock = moment.rsplit(" ", 1)
    return days.index(day) * 1440 + minutes(clock)


@pytest.mark.parametrize("seed", range(12))
def test_every_wrong_end_is_named_with_its_time_and_nothing_else(seed):
    plan = a_plan(random.Random(seed))
    days = [*DAYS, HOLIDAY]
    expected = {}
    for at in range(0, len(days) * 1440, 15):
        walker = Walker(plan, days[at // 1440], at % 1440)
        walker.go(plan["main"], [], frozenset(), "main")
        for fault in walker.found:
            expected.setdefault(fault, set()).add(at)
    done = prove(plan, "--json")
    said = json.loads(done.stdout)
    named = {}
    for fault in said["faults"]:
        times = set(range(place(fault["from"], days), place(fault["to"], days), 15))
        named.setdefault((tuple(fault["path"]), fault["fault"], fault["where"]), set()).update(times)
    assert named == expected
    assert said["proved"] == (not expected) and done.returncode == (1 if expected else 0)


@pytest.mark.parametrize("text", [
    "main: [", "a: &a [*a, *a]", "main: x\n" + "#" * 300_000, "{" * 100, "main: nobody", "", "main: x\nmain: y", "\t", "\0"])
def test_what_cannot_be_read_is_one_sentence(text):
    done = prove(text)
    assert done.returncode == 2 and done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1


def test_menus_that_all_lead_to_one_another_are_proved_in_bounded_work():
    menus = {f"m{menu}": {"keys": {str(key): f"m{(menu * 7 + key * 13 + 1) % 300}" for key in range(10)}, "nothing": "box"}
             for menu in range(300)}
    done = prove({"main": "m0", "menus": menus, "mailboxes": {"box": {}}}, "--json")
    said = json.loads(done.stdout)
    assert done.returncode == 1 and said["more"] and not said["proved"]
    # The mailbox and its missing 0, on five days each, and one circle.
    assert {(fault["fault"], fault["where"]) for fault in said["faults"]} == {
        ("mailbox", "box"), ("dead-end", "box"), ("loop", "m0")}
    assert ["m0", "nothing", "box"] in [fault["path"] for fault in said["faults"]]
    assert len(done.stdout) < 100_000


def test_an_endless_file_is_refused_with_its_limit():
    done = subprocess.run([BINARY, "routes", "prove", "/dev/zero"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2 and "256 KB" in done.stderr


def test_a_plan_without_a_fault_is_proved():
    done = prove("main: desk\ngroups: {desk: {ring: [phone]}}\nphones: {phone: {}}")
    assert done.returncode == 0 and "every one ends well" in done.stdout
