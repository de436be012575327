"""PostgreSQL under attack: how manipulated addresses, a thousand clients and a hung table affect requests.

SQLite gets the same in test_injection.py and test_hostile.py; a database that goes away is in test_failures.py.
"""
import contextlib
import itertools
import socket
import subprocess
import time

import pytest

from harness.client import good, problem

# As they appear in an address: NUL, invalid UTF-8, a lone surrogate, an overlong slash, and boundary numbers.
VALUES = [
    "%00", "a%00b", "%ff%fe", "%ed%a0%80", "%c0%af", "%f4%90%80%80", "%ef%bf%bf", "%e2%80%ae", "%cc%81" * 300, "%5c", "%25",
    "0", "-1", "2147483648", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1e309", "NaN",
    "0001-01-01", "9999-12-31", "infinity", "-infinity", "epoch", "294277-01-01", "o9223372036854775807", "o-1", "s9223372036854775807",
    "s-9223372036854775808", "t9223372036854775807-" + "7" + "z" * 25, "t-9223372036854775808-" + "0" * 26, "m" + "7" + "z" * 25,
    "p-9223372036854775808", "p9223372036854775807",
]
# Slow to search if somebody forgot a limit.
SEARCHES = [
    "a", "a" * 200, "a " * 100, "%25" * 200, "_" * 200, "(" * 200, "a%26" * 60, "!" * 200, "%27" * 200, "%5c" * 200, "a:*" * 60,
    "%f0%9f%98%80" * 50, "e%cc%81" * 60, "%e4%b8%80" * 60, "1" * 200, "%2b1713" * 30, "*a" * 100, "a.*" * 60, "-a " * 60, "%22a " * 60,
]


@pytest.fixture
def beside_postgres(offices):
    return offices("postgres")


def lists(office):
    """(path, parameter) of everything requested with an address."""
    for path, methods in good(office.stranger.get("/openapi.json"))["paths"].items():
        for parameter in methods.get("get", {}).get("parameters", []):
            if parameter["in"] == "query":
                yield path.removeprefix("/api/v1").replace("{day}", "2026-11-24"), parameter["name"]


def ask(office, path, parameter, value):
    ids = {"person": office.id("Ana"), "name": office.id("Ana")}
    path = path.format_map(type("Ids", (dict,), {"__missing__": lambda self, name: "0" * 26})(ids))
    began = time.monotonic()
    answer = office.fay.http.get(f"/api/v1{path}?{parameter}={value}")
    return answer, time.monotonic() - began


def test_a_value_at_the_limit_is_read_or_refused_in_every_list(beside_postgres):
    """Seen to fail with an unchecked list offset (`Cursor.readOffset`): the server crashed."""
    office, wrong, asked = beside_postgres, [], 0
    for (path, parameter), value in itertools.product(lists(office), VALUES):
        answer, seconds = ask(office, path, parameter, value)
        asked += 1
        # Whoever runs the office does not read what people say of themselves.
        is_shut = answer.status_code == 403 and path.startswith("/fairness")
        if not is_shut and answer.status_code not in (200, 400, 404, 422) or seconds > 5 or "SQL" in answer.text:
            wrong.append((path, parameter, value, answer.status_code, round(seconds, 1), answer.text[:200]))
    print(f"{asked} requests")
    assert asked > 1000 and not wrong, wrong[:20]
    assert not office.server.log_lines(containing="PostgreSQL says")


def test_no_search_is_slow_whatever_is_searched_for(beside_postgres):
    office, wrong = beside_postgres, []
    for number in range(30):
        office.call_for("Ana", name="a" * 60 + str(number), regarding="a b c " * 60)
    for (path, parameter), value in itertools.product(lists(office), SEARCHES):
        if parameter not in ("q", "number", "name", "company", "for"):
            continue
        answer, seconds = ask(office, path, parameter, value)
        if answer.status_code not in (200, 404, 422) or seconds > 5:
            wrong.append((path, parameter, value, answer.status_code, round(seconds, 1), answer.text[:200]))
    assert not wrong, wrong[:20]


def test_a_thousand_clients_at_once_share_a_few_connections_to_the_database(beside_postgres):
    office = beside_postgres
    sheet = f"GET /api/v1/sheets/{office.id('Ana')} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {office.ana.token}\r\n\r\n".encode()
    with contextlib.ExitStack() as open_ones:
        lines = [open_ones.enter_context(socket.create_connection(("127.0.0.1", office.server.port), timeout=120)) for _ in range(1000)]
        for line in lines:
            line.sendall(sheet)
        [(used,)] = office.storage.rows(f"SELECT count(*) FROM pg_stat_activity WHERE datname = '{office.storage.name}'")
        statuses = [line.recv(1 << 16)[9:12] for line in lines]
    assert used < 20, "each client would have a connection of its own"
    # Requesting one sheet a hundred times a second is throttled, each answer with a sentence.
    assert set(statuses) <= {b"200", b"429", b"503"} and statuses.count(b"200") > 900, {s: statuses.count(s) for s in statuses}
    good(office.ana.get(f"/sheets/{office.id('Ana')}"))
    assert office.server.is_running


@contextlib.contextmanager
def held(office, table):
    """A table locked by somebody else, like an administrator changing it."""
    script = f"SET statement_timeout = 0; BEGIN; LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE; SELECT 'held'; SELECT pg_sleep(60);"
    holder = subprocess.Popen(
        ["psql", "-X", "-q", "-A", "-t", office.storage.address], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    holder.stdin.write(script)
    holder.stdin.close()
    assert holder.stdout.readline() == "held\n"
    try:
        yield
    finally:
        office.storage.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)%' AND pid <> pg_backend_pid()")
        holder.wait(20)
        holder.stdout.close()


def test_who_waits_for_a_table_that_is_held_is_told_and_nobody_else_waits(new_office):
    """Seen to fail without `lock_timeout` and `statement_timeout`: the request hung until the client left."""
    with new_office("postgres") as office:
        good(office.fay.get("/contacts"))
        with held(office, "contact"):
            began = time.monotonic()
            told = problem(office.new_client("Fay", timeout=40).get("/contacts"), 503)
            assert time.monotonic() - began < 20 and "try again" in told["detail"].lower(), told
            told = problem(office.new_client("Fay", timeout=40).post("/contacts", {"name": "Ana Ruiz"}), 503)
            assert time.monotonic() - began < 40 and "try again" in told["detail"].lower(), told
            # Another reader is not delayed by those waiting.
            began = time.monotonic()
            good(office.ana.get("/me"))
            assert time.monotonic() - began < 5
        good(office.fay.get("/contacts"))


def test_a_database_that_ends_long_statements_is_no_fault(new_office):
    """`statement_timeout`, as an administrator may set it: a request that hits it is told to try again."""
    office = new_office("postgres")
    office.storage.run(f"ALTER DATABASE \"{office.storage.name}\" SET statement_timeout = '1s'")
    with office:
        good(office.fay.get("/contacts"))
        with held(office, "contact"):
            told = problem(office.fay.get("/contacts"), 503)
            assert "try again" in told["detail"].lower(), told
            told = problem(office.fay.post("/contacts", {"name": "Ana Ruiz"}), 503)
            assert "try again" in told["detail"].lower(), told
        good(office.fay.post("/contacts", {"name": "Ana Ruiz"}), 201)
