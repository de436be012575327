"""What single crafts cost: pages beside slow ones, standards and reports, the clean copy."""
import json
import sqlite3
import subprocess
import threading
import time
import urllib.parse


def percentile(times, share):
    times = sorted(times)
    return times[min(len(times) - 1, int(len(times) * share))]


def timed(server, path, headers, count, method="GET"):
    """Milliseconds of each of `count` requests, one after the other; the first one, which warms up, is left out."""
    times = []
    for _ in range(count + 1):
        begun = time.monotonic()
        status, body, _ = server.request(method, path, headers)
        if status >= 300:
            raise SystemExit(f"{method} {path}: {status} {body[:300].decode(errors='replace')}")
        times.append((time.monotonic() - begun) * 1000)
    return times[1:]


class Beside(threading.Thread):
    """Repeats an act until told to stop."""

    def __init__(self, act):
        super().__init__(daemon=True)
        self.act, self.times, self.isOver = act, 0, False

    def run(self):
        while not self.isOver:
            self.act()
            self.times += 1

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.isOver = True
        self.join()


def measure_crowd(figures, office, bench):
    """Everybody's sheets beside the ten slowest requests, and filing beside work on the whole office."""
    data = office.copy("crowd")
    with office.serve(data) as server:
        cookie = office.cookie(server)
        admin, token = {"Cookie": office.cookie(server, office.admin)}, {"Authorization": f"Bearer {office.token}"}
        sheet = bench.http_text("GET", f"/sheets/{office.principal}", {"Cookie": cookie})
        cost = {}
        for path in bench.menu(server, admin["Cookie"]):
            cost[bench.http_text("GET", path, admin)] = sum(timed(server, path, admin, 2))
        for path in bench.lists_of_the_api(server):
            cost[bench.http_text("GET", "/api/v1" + path, token)] = sum(timed(server, "/api/v1" + path, token, 2))
        slowest = sorted(cost, key=cost.get, reverse=True)[:10]
        server.load(sheet, seconds=1, connections=4)
        alone = server.load(sheet, connections=4)
        (bench.WORK / "slow").write_bytes("\0".join(slowest).encode())
        slow = subprocess.Popen(
            [bench.WORK / "load", "requests", "--port", str(server.port), "--connections", "10", "--first", "0", "--seconds",
             str(bench.options.seconds + 4), bench.WORK / "slow"], stdout=subprocess.PIPE, text=True)
        time.sleep(1)
        beside = server.load(sheet, connections=4)
        slow.communicate()
        figures.add("sheets beside the ten slowest requests of the office, without pause", "p99 ≤ 2 × of alone",
                    f"{beside['p99']:.1f} ms = {beside['p99'] / alone['p99']:.1f} ×", beside["p99"] <= 2 * alone["p99"],
                    f"alone p99 {alone['p99']:.1f} ms; the slowest: {', '.join(each.split()[1] for each in slowest[:3])}")
        filing = office.filing("crowd")
        server.load(filing, seconds=1, first=900_000)
        alone = server.load(filing)

        def export():
            server.request("GET", "/contacts/export?as=csv", admin)

        def bring_in():
            office.ringback("contacts import", str(bench.WORK / "crowd.csv"), "--json")

        bench.write_contacts(bench.WORK / "crowd.csv", 20_000)
        # The command works on the same data as the server.
        office.data, kept = data, office.data
        with Beside(export), Beside(bring_in):
            time.sleep(0.5)
            beside = server.load(filing, first=1_900_000)
        office.data = kept
        figures.add("filing beside an import and an export", "p99 ≤ 60 ms", f"p99 {beside['p99']:.1f} ms", beside["p99"] <= 60,
                    f"alone p99 {alone['p99']:.1f} ms; {beside['rate']:,.0f}/s, alone {alone['rate']:,.0f}/s")


def plan(menus, holidays=12):
    """Menus in threes, one below the other, each key of the others' to a group that is there in some quarter hours."""
    lines = ["main: menu-0", "holidays:"]
    lines += [f"  2027-{1 + number:02d}-01: Holiday {number}" for number in range(holidays)]
    lines += ["rotas:", "  duty: {mon-fri: [08:00-12:15, 12:15-17:00], sat: 09:00-12:00}", "menus:"]
    for number in range(menus):
        lines += [f"  menu-{number}:", "    keys:"]
        below = [each for each in range(3 * number + 1, 3 * number + 4) if each < menus]
        for key in range(10):
            lines.append(f"      {key}: {'menu-' + str(below[key - 1]) if 0 < key <= len(below) else 'front'}")
        lines.append("    nothing: front")
    lines += ["groups:", "  front: {ring: [duty], unanswered: lobby}", "phones:",
              '  lobby: {number: "+1 713 555 0101"}']
    return "\n".join(lines) + "\n"


def measure_routes(figures, bench):
    """Every path through forty menus, at every quarter hour of a week and on every holiday."""
    file = bench.WORK / "plan.yaml"
    file.write_text(plan(40))
    times = []
    for _ in range(5):
        begun = time.monotonic()
        said = subprocess.run([bench.options.binary, "routes", "prove", str(file), "--json"], capture_output=True, text=True)
        times.append(time.monotonic() - begun)
        if said.returncode > 1:
            raise SystemExit(said.stderr)
    proof = json.loads(said.stdout)
    figures.add("proof of the routes: 40 menus × 672 quarter hours × holidays", "< 2 s", f"{sorted(times)[2]:.2f} s",
                sorted(times)[2] < 2, f"{proof['paths']:,} paths, {len(proof['faults'])} faults, the start of the program included")


KINDS = "invoices slides keys travel supplies contracts badges reports payroll insurance training archive parking".split()
PLACES = "Austin Boston Chicago Denver Fresno Houston Miami Omaha Phoenix Tampa Tulsa Waco".split()


def measure_duties(figures, office, bench):
    """Who holds what, among five thousand duties."""
    data = office.copy("duties")
    with office.serve(data) as server:
        token = {"Authorization": f"Bearer {office.token}"}
        for number in range(5000):
            kind, place = KINDS[number % len(KINDS)], PLACES[number // len(KINDS) % len(PLACES)]
            server.json("POST", "/duties", office.token, {
                "name": f"{kind} {place} {number}", "words": [f"{kind} of {place}", f"desk {number}"],
                "holder": office.owners[number % len(office.owners)]})
        asked = [f"who does {kind} in {place}?" for kind in KINDS for place in PLACES]
        paths = ["/api/v1/duties?limit=10&q=" + urllib.parse.quote(each) for each in asked]
        times = [each for path in paths for each in timed(server, path, token, 8)]
        figures.add("who holds a duty, among 5,000", "p99 ≤ 5 ms",
                    f"p50 {percentile(times, 0.5):.1f}, p99 {percentile(times, 0.99):.1f} ms", percentile(times, 0.99) <= 5,
                    f"{len(times):,} questions by the API, one connection each")


def measure_standards(figures, office, bench):
    """The pages and reports of a year of a large office."""
    data = office.copy("standards")
    with office.serve(data) as server:
        admin, token = {"Cookie": office.cookie(server, office.admin)}, {"Authorization": f"Bearer {office.token}"}
        today = time.strftime("%Y-%m-%d")
        year = f"from={int(today[:4]) - 1}{today[4:]}&to={today}"
        month = f"from={time.strftime('%Y-%m-%d', time.localtime(time.time() - 30 * 86_400))}&to={today}"
        days = timed(server, f"/days/{today}", admin, 100)
        figures.add("closing the day", "p99 < 150 ms", f"p50 {percentile(days, 0.5):.0f}, p99 {percentile(days, 0.99):.0f} ms",
                    percentile(days, 0.99) < 150)
        worst = max((percentile(timed(server, f"/api/v1/reports/{name}?{month}&by=person", token, 3), 1), name)
                    for name in ("returns", "windows", "repeat-callers", "answer", "hours", "load", "leaks", "standards"))
        figures.add("the slowest report of a month", "< 1 s", f"{worst[0] / 1000:.2f} s", worst[0] < 1000, worst[1])
        most, isOver = [server.memory()], threading.Event()

        def watch():
            while not isOver.wait(0.05):
                most.append(server.memory())

        watching = threading.Thread(target=watch)
        watching.start()
        begun = time.monotonic()
        connection = bench.http.client.HTTPConnection("127.0.0.1", server.port, timeout=300)
        connection.request("GET", f"/reports/audit.pdf?{year}", headers=admin)
        answer = connection.getresponse()
        body, took = answer.read(), time.monotonic() - begun
        isOver.set()
        watching.join()
        figures.add("the audit of a year as PDF", "< 20 s", f"{took:.1f} s", answer.status == 200 and took < 20,
                    f"{len(body) / 1000:,.0f} kB, status {answer.status}")
        figures.add("memory of it", "< 300 MB", f"{max(most) / 1024:.0f} MiB resident at the most", max(most) < 300_000)


def measure_copies(figures, office, bench):
    """Sixty entries on paper, and a brief."""
    data = office.copy("copies")
    with office.serve(data) as server:
        for number in range(10):
            server.json("POST", "/messages", office.operator, bench.message(office.principal, f"{710_000 + number}"))
        cookie = {"Cookie": office.cookie(server)}
        for name, path, limit in (("clean copy of 60 entries as PDF", f"/sheets/{office.principal}/copy.pdf", 150),
                                  ("page of a brief", f"/sheets/{office.principal}/brief", 300)):
            times = timed(server, path, cookie, 40)
            figures.add(name, f"< {limit} ms", f"p50 {percentile(times, 0.5):.0f}, p99 {percentile(times, 0.99):.0f} ms",
                        percentile(times, 0.99) < limit)


CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"


def identifier(number):
    digits = ""
    while len(digits) < 26:
        number, digit = divmod(number, 32)
        digits = CROCKFORD[digit] + digits
    return digits


def plant_requests(data, count):
    """Like requests among everybody who works there: each asks the next twenty for one of four things, over a year."""
    database = sqlite3.connect(data / "ringback.db")
    [office] = database.execute("SELECT id FROM office").fetchone()
    people = [each for [each] in database.execute("SELECT id FROM person WHERE left_at IS NULL ORDER BY id LIMIT 40")]
    now, year = int(time.time() * 1000), 365 * 86_400_000
    for number in range(count):
        asker, step = number % len(people), 1 + number // len(people) % 20
        receiver, kind = (asker + step) % len(people), number // len(people) // 20 % 4
        like = identifier(1 + (asker * len(people) + receiver) * 4 + kind)
        one = identifier(1_000_000 + number)
        database.execute(
            "INSERT INTO work_request (office_id, id, version, from_id, to_id, kind, what, state, at, root_id, like_id,"
            " answer, answer_text, answered_at) VALUES (?, ?, 2, ?, ?, 'peer', ?, 'declined', ?, ?, ?, 'no', '', ?)",
            (office, one, people[asker], people[receiver], f"{KINDS[kind]} for {PLACES[step % len(PLACES)]}",
             now - year + year * number // count, one, like, now - year + year * number // count + 60_000))
    database.commit()
    database.close()


def measure_reviews(figures, office, bench):
    """A year of somebody's work, the comparison of groups, and like requests, in a large office."""
    data = office.copy("reviews")
    plant_requests(data, 100_000)
    with office.serve(data) as server:
        people = server.json("GET", "/people", office.token)["people"]
        heads = [next(each["id"] for each in people if role in each["roles"]) for role in ("supervisor", "manager")]
        server.json("PUT", "/fairness/readers", office.token, dict(zip(("first", "second"), heads)))
        office.data, kept = data, office.data
        manager = next(each["email"] for each in people if each["id"] == heads[1])
        reading = json.loads(office.ringback("token create", "--person", manager, "--scope", "all", "--json"))["token"]
        office.data = kept
        token, own = ({"Authorization": f"Bearer {each}"} for each in (reading, office.operator))
        me = server.json("GET", "/me", office.operator)["id"]
        today = time.strftime("%Y-%m-%d")
        year = f"from={int(today[:4]) - 1}{today[4:]}&to={today}"
        pattern = server.json("GET", "/me/pattern", office.operator)
        for name, path, headers, limit, note in (
                ("a review of one person's year", f"/api/v1/reviews/{me}?{year}", own, 200, "whoever took the most calls, by themselves"),
                ("the comparison of groups", "/api/v1/fairness", token, 1000, ""),
                ("like requests, among 100,000", "/api/v1/me/pattern", own, 20, f"{len(pattern['received'])} lines")):
            times = timed(server, path, headers, 200)
            figures.add(name, f"p99 ≤ {limit} ms", f"p50 {percentile(times, 0.5):.1f}, p99 {percentile(times, 0.99):.1f} ms",
                        percentile(times, 0.99) <= limit, note)
