"""Hostile input costs the sender, not the office: refused plainly, nothing stored, the server unaffected.

The table is `HOSTILE`: a name, the bytes, and the acceptable statuses. `CLOSED` is a connection closed without a word,
which also is an answer to something that was not HTTP.
"""
import contextlib
import itertools
import json
import pathlib
import re
import resource
import socket
import struct
import threading
import time

import httpx
import pytest

from harness.browsing import Visitor
from harness.client import good
from harness.held import attach
from harness.hostile import HostileMailbox
from harness.mails import by_command, inbox, mail
from harness.office import PASSWORD, email, fresh_number
from harness.raw import exchange, request, settled_memory, statuses
from harness.together import Background
from harness.waiting import wait_until
from test_canaries import FORMS, VERBS

CLOSED = 0
MIB = 1 << 20
ALLOWED_GROWTH = 32 * MIB
FAULT = "An error nobody expected"

TOKEN, ANA, NUMBER = "{token}".ljust(46, "*"), "{ana}".ljust(26, "*"), "{number}".ljust(12, "*")
AUTHORIZED = ("Authorization", f"Bearer {TOKEN}")
JSON = ("Content-Type", "application/json")


def posting(body, *headers, path="/api/v1/messages"):
    """A POST of a message's body with a valid token."""
    return request(
        "POST", path, [AUTHORIZED, JSON, *headers], body)


def filing(**fields):
    return json.dumps({"for": ANA, "caller": {"name": "John", "number": NUMBER}} | fields).encode()


NESTED = 10_000

HOSTILE = [
    # Bodies that are not JSON
    ("no body", posting(b""), {400, 415, 422}),
    ("half an object", posting(b'{"for": "'), {400}),
    ("two values", posting(b"{} {}"), {400}),
    ("a bare word", posting(b"filed"), {400}),
    ("single quotes", posting(b"{'for': 1}"), {400}),
    ("a trailing comma", posting(b'{"code": 1,}'), {400}),
    ("a comment", posting(b'{"code": 1 /* now */}'), {400}),
    ("NaN", posting(b'{"code": NaN}'), {400}),
    ("Infinity", posting(b'{"code": -Infinity}'), {400}),
    ("hexadecimal", posting(b'{"code": 0x10}'), {400}),
    ("a leading zero", posting(b'{"code": 01}'), {400}),
    ("a naked control character", posting(b'{"regarding": "a\x01b", "caller": {"name": "J"}}'), {400}),
    ("a byte-order mark", posting(b"\xef\xbb\xbf{}"), {400, 422}),
    ("UTF-16", posting('{"code": 1}'.encode("utf-16")), {400}),
    ("an array", posting(b"[]"), {400, 422}),
    ("null", posting(b"null"), {400, 422}),
    ("a number", posting(b"17"), {400, 422}),
    ("the same field twice", posting(b'{"caller": {"name": "A"}, "caller": {"name": "B"}}'), {400, 422}),
    ("arrays 10,000 deep", posting(b"[" * NESTED + b"]" * NESTED), {400}),
    ("objects 10,000 deep", posting(b'{"a":' * NESTED + b"1" + b"}" * NESTED), {400}),
    ("100,000 arrays that never end", posting(b"[" * 100_000), {400}),
    ("a number of 500,000 digits", posting(b'{"code": ' + b"1" * 500_000 + b"}"), {400, 422}),
    ("a number of 10 MiB", posting(b'{"code": ' + b"1" * (10 * MIB) + b"}"), {413}),
    ("an exponent of nine nines", posting(b'{"code": 1e999999999}'), {400, 422}),
    ("a tiny exponent", posting(b'{"code": 1e-999999999}'), {400, 422}),
    ("a code just beyond 64 bits", posting(filing(code=1 << 64)), {400, 422}),
    ("a negative code", posting(filing(code=-1)), {422}),
    ("a code and a half", posting(filing(code=1.5)), {422}),
    ("a code in words", posting(filing(code="one")), {422}),
    ("a list of a million boxes", posting(filing(boxes=["urgent"] * 60_000)), {422}),
    ("a field of 100,000 letters", posting(filing(**{"x" * 100_000: 1})), {422}),
    ("60,000 unknown fields", posting(json.dumps({f"f{n}": 1 for n in range(60_000)}).encode()), {422}),
    # Text
    ("a lone high surrogate", posting(filing().replace(b"John", rb"\ud800")), {400, 422}),
    ("a lone low surrogate", posting(filing().replace(b"John", rb"\udc00 x")), {400, 422}),
    ("surrogates the wrong way round", posting(filing().replace(b"John", rb"\udc00\ud800")), {400, 422}),
    ("invalid UTF-8", posting(filing().replace(b"John", b"J\xff\xfehn")), {400}),
    ("overlong UTF-8", posting(filing().replace(b"John", b"\xc0\xaf")), {400}),
    ("a surrogate in UTF-8", posting(filing().replace(b"John", b"\xed\xa0\x80")), {400}),
    ("beyond Unicode", posting(filing().replace(b"John", b"\xf5\x80\x80\x80")), {400}),
    ("cut off in a character", posting(filing().replace(b"John", b"\xe2\x82")), {400}),
    ("NUL in a name", posting(filing().replace(b"John", rb"Jo\u0000hn")), {201, 422}),
    ("right-to-left override in a name", posting(filing().replace(b"John", "\u202enhoJ".encode())), {201, 422}),
    ("a name of 10,000 characters", posting(filing().replace(b"John", b"x" * 10_000)), {422}),
    ("a name of 100 KiB", posting(filing().replace(b"John", b"x" * 100 * 1024)), {422}),
    ("a name of 20,000 accents on one letter", posting(filing().replace(b"John", b"a" + "\u0301".encode() * 20_000)),
     {422}),
    ("a name of nothing but blanks", posting(filing().replace(b"John", "\u2003\u3000 ".encode())), {201, 422}),
    ("a name of zero-width joiners", posting(filing().replace(b"John", "\u200d\u200d".encode())), {201, 422}),
    ("noncharacters", posting(filing().replace(b"John", "\ufdd0\ufffe\U0010ffff".encode())), {201, 422}),
    ("a number in Arabic digits", posting(filing().replace(NUMBER.encode(), "٧١٣٥٥٥٠١٤٢".encode())), {201, 422}),
    ("a number of 10,000 digits", posting(filing().replace(NUMBER.encode(), b"7" * 10_000)), {422}),
    ("a number that is a formula", posting(filing().replace(NUMBER.encode(), b"=1+1")), {201}),
    ("a number with an extension", posting(filing().replace(NUMBER.encode(), b"+1 713 555 0142 ext. 99")), {201, 422}),
    # Bodies that are too large, or not what they claim
    ("a body of 2 MiB", posting(b'{"regarding": "' + b"x" * (2 * MIB) + b'"}'), {413}),
    ("a Content-Length of 1 GiB", request("POST", "/api/v1/messages", [
        AUTHORIZED, JSON,
        ("Content-Length", str(1 << 30))]) + b"{}", {413}),
    ("a Content-Length of 2 to the 64th", posting(b"", ("Content-Length", str(1 << 64))), {400, 413}),
    ("a negative Content-Length", posting(b"", ("Content-Length", "-1")), {400}),
    ("a Content-Length in words", posting(b"", ("Content-Length", "two")), {400}),
    ("two Content-Lengths", posting(b"", ("Content-Length", "2"), ("Content-Length", "3")) + b"{}x", {400}),
    ("Content-Length and chunks", request("POST", "/api/v1/messages", [
        AUTHORIZED, JSON, ("Content-Length", "4"),
        ("Transfer-Encoding", "chunked")]) + b"0\r\n\r\nGET /metrics HTTP/1.1\r\nHost: a\r\n\r\n", {400}),
    ("chunks that are not", posting(b"", ("Transfer-Encoding", "chunked")) + b"zz\r\n{}\r\n0\r\n\r\n", {400}),
    ("a chunk longer than all memory", posting(b"", ("Transfer-Encoding", "chunked"))
     + b"ffffffffffffffff\r\n{}\r\n", {400, 413}),
    ("an endless row of chunks", posting(b"", ("Transfer-Encoding", "chunked"))
     + b"10000\r\n" + (b"x" * 65536 + b"\r\n10000\r\n") * 40, {400, 413}),
    ("an unknown transfer encoding", posting(b"", ("Transfer-Encoding", "lottery")) + b"{}", {400, 411, 501}),
    ("gzip that we never asked for", posting(b"\x1f\x8b\x08\x00" + b"\x00" * 100, ("Content-Encoding", "gzip")),
     {400, 415}),
    ("a body that breaks off", posting(b"", ("Content-Length", "500")) + b'{"for": "', {400, CLOSED}),
    ("the wrong content type", request("POST", "/api/v1/messages", [
        AUTHORIZED, ("Content-Type", "application/xml")], b"<x/>"), {415}),
    ("no content type", request("POST", "/api/v1/messages", [AUTHORIZED], b"{}"), {415}),
    ("a form", request("POST", "/api/v1/messages", [
        AUTHORIZED, ("Content-Type", "application/x-www-form-urlencoded")], b"a=1"), {415}),
    # Headers
    ("10,000 headers", request(headers=[(f"X-{n}", "1") for n in range(10_000)]), {431, 400}),
    ("a header of 1 MiB", request(headers=[("X-Long", "x" * MIB)]), {431, 400}),
    ("a header name of 100 KiB", request(headers=[("X" * 100 * 1024, "1")]), {431, 400}),
    ("a cookie of 64 KiB", request(headers=[("Cookie", "ringback=" + "x" * 65536)]), {431, 400}),
    ("a thousand cookies", request(headers=[("Cookie", "; ".join(f"c{n}=1" for n in range(1000)))]), {200, 400, 431}),
    ("a token of 20,000 letters", request(path="/api/v1/taken", headers=[("Authorization", "Bearer " + "x" * 15_000)]),
     {401, 431}),
    ("a token that is no text", request(path="/api/v1/taken", headers=[("Authorization", b"Bearer \xff\xfe")]),
     {400, 401}),
    ("a password instead of a token", request(path="/api/v1/taken", headers=[("Authorization", "Basic YTpi")]), {401}),
    ("no host", b"GET /healthz HTTP/1.1\r\n\r\n", {200, 400}),
    ("two hosts", b"GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", {200, 400}),
    ("a space before the colon", b"GET /healthz HTTP/1.1\r\nHost : a\r\n\r\n", {400}),
    ("a folded header", b"GET /healthz HTTP/1.1\r\nHost: a\r\nX-A: 1\r\n 2\r\n\r\n", {200, 400}),
    ("a NUL in a header", b"GET /healthz HTTP/1.1\r\nHost: a\r\nX-A: 1\x002\r\n\r\n", {400}),
    ("line feeds only", b"GET /healthz HTTP/1.1\nHost: a\n\n", {200, 400}),
    ("a carriage return in a header", b"GET /healthz HTTP/1.1\r\nHost: a\r\nX-A: 1\rX-B: 2\r\n\r\n", {400}),
    ("an If-Match that is no version", request("POST", "/api/v1/messages/" + "0" * 26 + "/code", [
        AUTHORIZED, JSON, ("If-Match", "yes")],
        b'{"code": 1}'), {400, 404}),
    ("a Last-Event-ID of the future", request(path="/live?sheet=x", headers=[
        AUTHORIZED, ("Last-Event-ID", "9" * 40)]), {422}),
    ("a range", request(headers=[("Range", "bytes=0-1,2-3,5-9")]), {200, 206, 416}),
    ("an upgrade to a web socket", request(headers=[
        ("Connection", "Upgrade"), ("Upgrade", "websocket"), ("Sec-WebSocket-Key", "eA=="),
        ("Sec-WebSocket-Version", "13")]), {200, 400, 426}),
    ("Expect: something", request("POST", "/api/v1/messages", [("Expect", "miracles")], b"{}"), {401, 415, 417}),
    # Addresses
    ("a URL of 1 MiB", request(path="/" + "x" * MIB), {414, 400, 431}),
    ("a URL of 10 KiB", request(path="/" + "x" * 10_000), {414}),
    ("100,000 parameters", request(path="/api/v1/taken?" + "&".join(f"a{n}=1" for n in range(100_000)),
                                   headers=[AUTHORIZED]), {414, 400, 431}),
    ("a thousand parameters", request(path="/api/v1/taken?" + "&".join(f"a{n}=1" for n in range(500)),
                                      headers=[AUTHORIZED]), {400, 422}),
    ("a parameter twice", request(path="/api/v1/taken?limit=1&limit=2", headers=[AUTHORIZED]),
     {422}),
    ("a limit of 10 to the 30th", request(path="/api/v1/taken?limit=1" + "0" * 30,
                                          headers=[AUTHORIZED]), {422}),
    ("a broken percent sign", request(path="/api/v1/contacts?q=%", headers=[AUTHORIZED]),
     {400, 422}),
    ("percent-encoded bytes that are no text", request(path="/api/v1/contacts?q=%ff%fe", headers=[
        AUTHORIZED]), {400, 422}),
    ("a NUL in a path", request(path="/api/v1/messages/%00", headers=[AUTHORIZED]),
     {400, 404}),
    ("dots that climb", request(path="/assets/../../../../etc/passwd"), {400, 404}),
    ("dots that climb, encoded", request(path="/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd"), {400, 404}),
    ("a backslash", request(path="/assets/..\\..\\etc"), {400, 404}),
    ("a raw byte beyond ASCII", request(path=b"/caf\xe9"), {400, 404}),
    ("the whole address", request(path="http://127.0.0.1/healthz"), {200, 400, 404}),
    ("somebody else's address", request(path="http://example.org/"), {200, 303, 400, 404}),
    ("an asterisk", request("OPTIONS", "*"), {204, 400, 404, 405}),
    ("no slash", request(path="healthz"), {200, 400, 404}),
    ("a fragment", request(path="/healthz#top"), {200, 400, 404}),
    ("double slashes", request(path="//api//v1//taken"), {400, 401, 404, 303}),
    # Methods
    ("TRACE", request("TRACE"), {400, 404, 405, 501}),
    ("CONNECT", request("CONNECT", "example.org:443"), {400, 404, 405, 501}),
    ("a method of our own", request("RING", "/api/v1/taken"), {400, 401, 404, 405, 501}),
    ("a method of 10,000 letters", request("X" * 10_000), {400, 404, 405, 414, 431, 501, CLOSED}),
    ("a method override", request("GET", "/api/v1/taken", [
        AUTHORIZED, ("X-HTTP-Method-Override", "DELETE")]), {200}),
    # Not HTTP at all
    ("nothing", b"", {CLOSED}),
    ("noise", bytes(range(256)) * 8, {400, CLOSED}),
    ("TLS", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 32, {400, CLOSED}),
    ("HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 404, 405, 505, CLOSED}),
    ("HTTP/9.9", b"GET / HTTP/9.9\r\nHost: a\r\n\r\n", {400, 505, 200, 303, CLOSED}),
    ("HTTP/0.9", b"GET /\r\n\r\n", {400, CLOSED}),
    ("SIP", b"INVITE sip:0@127.0.0.1 SIP/2.0\r\n\r\n", {400, CLOSED}),
    ("a megabyte of one line", b"A" * MIB, {400, 414, 431, CLOSED}),
]


def filled_in(office, template):
    """The table's blanks are as long as their replacements, so that lengths stay right."""
    for blank, value in [(TOKEN, office.known.tokens["Otto"]), (ANA, office.id("Ana")), (NUMBER, fresh_number())]:
        assert len(blank) == len(value)
        template = template.replace(blank.encode(), value.encode())
    return template


@pytest.fixture(scope="module")
def hardened(offices):
    """The office that gets all hostile requests, and its memory before them."""
    office = offices("sqlite")
    for _ in range(50):  # so that what is only warming up does not count
        good(office.otto.get("/taken"))
    yield office, settled_memory(office.server)


@pytest.mark.parametrize("template, allowed", [case[1:] for case in HOSTILE], ids=[case[0] for case in HOSTILE])
def test_hostile_requests_are_refused_and_harm_nobody(hardened, template, allowed):
    office, memory = hardened
    faults = len(office.server.log_lines(containing=FAULT))
    begun = time.monotonic()
    answer = exchange(office.server.port, filled_in(office, template))
    took = time.monotonic() - begun
    found = statuses(answer)
    assert (found[0] if found else CLOSED) in allowed, (found, answer[:300])
    assert all(200 <= status < 500 or status == 501 or status == 505 for status in found), answer[:300]
    assert len(found) <= 2, "one request was taken for several"
    assert took < 15
    assert office.server.is_running
    assert httpx.get(f"{office.server.url}/healthz", timeout=10).text == "alive\n"
    assert office.server.resident - memory < ALLOWED_GROWTH
    assert office.server.log_lines(containing=FAULT)[faults:] == []


def test_hostile_requests_one_after_another_leave_no_memory_behind(hardened):
    office, memory = hardened
    for _ in range(5):
        for _, template, _ in HOSTILE:
            if len(template) < 3 * MIB:
                exchange(office.server.port, filled_in(office, template))
    assert office.server.is_running
    assert settled_memory(office.server) - memory < ALLOWED_GROWTH


@pytest.mark.parametrize("hosts", [[], ["a", "a"], ["a", "b"]], ids=["none", "twice", "two"])
def test_a_request_names_its_host_once(sqlite_office, hosts):
    lines = [b"GET /healthz HTTP/1.1", *(f"Host: {host}".encode() for host in hosts), b"", b""]
    answer = exchange(sqlite_office.server.port, b"\r\n".join(lines), until_closed=True)
    assert statuses(answer) == [400] and b"A request names its host once." in answer
    assert b"content-security-policy" in answer.lower()


def test_chunks_that_carry_next_to_nothing_are_not_read_for_long(sqlite_office):
    office = sqlite_office
    head = filled_in(office, request("POST", "/api/v1/messages", [
        AUTHORIZED, JSON, ("Transfer-Encoding", "chunked")]))
    body = filled_in(office, filing(regarding="whole"))
    for chunk in (b"1;" + b"x" * 200_000 + b"\r\n{", b"".join(b"1;" + b"x" * 90 + b"\r\n{\r\n" for _ in range(3000))):
        answer = exchange(office.server.port, head + chunk, until_closed=True)
        assert statuses(answer) == [400], answer[:300]
    small = b"".join(b"%x\r\n%s\r\n" % (1, body[place:place + 1]) for place in range(len(body)))
    assert statuses(exchange(office.server.port, head + small + b"0\r\n\r\n")) == [201]


def test_headers_that_are_too_large_are_refused_with_every_header_of_ours(sqlite_office):
    answer = exchange(sqlite_office.server.port, request(headers=[("X-Large", "x" * 40_000)]), until_closed=True)
    assert statuses(answer) == [431] and b"content-security-policy" in answer.lower()


def test_connections_have_an_end_and_the_database_keeps_its_files(new_office):
    """Below the open file limit: excess connections are told so, and the rest continue once there is room."""
    with new_office(limits={resource.RLIMIT_NOFILE: 400}) as office:
        held = []
        try:
            answers = []
            for _ in range(500):
                connection = socket.create_connection(("127.0.0.1", office.server.port), timeout=10)
                held.append(connection)
            for connection in held[-20:]:
                connection.settimeout(5)
                try:
                    answers.append(connection.recv(4096))
                except OSError:
                    answers.append(b"")
            assert not any(statuses(answer) and statuses(answer) != [503] for answer in answers)
            assert all(not answer or statuses(answer) == [503] for answer in answers)
            refused = held[300]
            refused.settimeout(5)
            assert b"Too many connections are open." in refused.recv(4096)
        finally:
            for connection in held:
                connection.close()
        wait_until(lambda: httpx.get(f"{office.server.url}/healthz").status_code == 200, "there is room again", seconds=20)
        good(office.otto.get("/taken"))
        assert office.server.is_running and office.server.log_lines(containing=FAULT) == []


def test_one_person_opens_so_many_sheets_and_hears_it(new_office):
    with new_office(environment={"RINGBACK_STREAMS_PER_PERSON": "3"}) as office:
        path = f"/live?sheet={office.known.people['Ana']}"
        ask = request("GET", path, [("Authorization", f"Bearer {office.known.tokens['Ana']}")])
        streams = []
        for _ in range(3):
            stream = socket.create_connection(("127.0.0.1", office.server.port), timeout=10)
            stream.sendall(ask)
            assert b"200 OK" in stream.recv(4096)
            streams.append(stream)
        assert statuses(exchange(office.server.port, ask)) == [429]
        streams.pop().close()

        def is_let_in():
            with socket.create_connection(("127.0.0.1", office.server.port), timeout=10) as again:
                again.sendall(ask)
                return b"200 OK" in again.recv(4096)
        wait_until(is_let_in, "the place of the closed one is free", seconds=20)
        for stream in streams:
            stream.close()


def test_a_sender_who_hangs_up_is_no_fault_of_ours(sqlite_office):
    office = sqlite_office
    faults = len(office.server.log_lines(containing=FAULT))
    head = filled_in(office, posting(b"", ("Content-Length", "500")))
    for part in (head, head + b'{"for": "', filled_in(office, posting(filing())), b"GET /api/v1/taken HT"):
        connection = socket.create_connection(("127.0.0.1", office.server.port), timeout=10)
        connection.sendall(part)
        # Closing without lingering resets the connection.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
    for _ in range(20):
        good(office.otto.get("/taken"))
    assert office.server.log_lines(containing=FAULT)[faults:] == []


def test_a_smuggled_request_is_not_carried_out(sqlite_office):
    """Behind a proxy that reads Content-Length, a second request hidden by chunks must not reach the API."""
    office = sqlite_office
    before = office.storage.rows("SELECT count(*) FROM message")
    hidden = posting(filing())
    for headers in (
        [("Content-Length", "0"), ("Transfer-Encoding", "chunked")],
        [("Transfer-Encoding", "chunked"), ("Content-Length", "5")],
        [("Transfer-Encoding", "identity, chunked"), ("Content-Length", "5")],
        [("Transfer-Encoding", " chunked"), ("Content-Length", "5")],
        [("Transfer-Encoding", "chunked"), ("Transfer-Encoding", "identity"), ("Content-Length", "5")],
    ):
        first = request("POST", "/api/v1/messages", [
            AUTHORIZED, JSON, *headers])
        answer = exchange(office.server.port, filled_in(office, first) + b"0\r\n\r\n" + filled_in(office, hidden),
                          until_closed=True, seconds=5)
        assert statuses(answer)[:1] == [400], (headers, answer[:300])
        assert 201 not in statuses(answer)
    assert office.storage.rows("SELECT count(*) FROM message") == before


def test_slow_senders_do_not_keep_others_waiting(sqlite_office):
    """Two hundred connections dribble their headers, and as many their bodies; the desk keeps working."""
    office = sqlite_office
    head = filled_in(office, request("POST", "/api/v1/messages", [
        AUTHORIZED, JSON, ("Content-Length", "1000")]))
    slow = []
    try:
        for number in range(400):
            connection = socket.create_connection(("127.0.0.1", office.server.port), timeout=10)
            connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: a\r\n" if number % 2 else head + b"{")
            slow.append(connection)

        def dribble(stopping):
            while not stopping.wait(1):
                for number, connection in enumerate(slow):
                    try:
                        connection.sendall(b"X-%d: 1\r\n" % number if number % 2 else b" ")
                    except OSError:
                        pass

        with Background(dribble):
            waits = []
            for _ in range(40):
                begun = time.monotonic()
                entry = office.call_for("Eve")
                good(office.eve.post(f"/messages/{entry['id']}/closing", {"outcome": "callerWithdrew"}))
                waits.append(time.monotonic() - begun)
            assert sorted(waits)[len(waits) // 2] < 1, waits

            def headers_given_up():
                return sum(is_closed(connection) for connection in slow[1::2]) == 200

            wait_until(headers_given_up, "connections that dribble their headers are closed", 30, 0.5)
    finally:
        for connection in slow:
            connection.close()
    wait_until(lambda: office.server.is_ready(), "the server is as before")


def is_closed(connection):
    connection.setblocking(False)
    try:
        while True:
            if connection.recv(4096) == b"":
                return True
    except BlockingIOError:
        return False
    except OSError:
        return True
    finally:
        try:
            connection.setblocking(True)
        except OSError:
            pass


LIMITS = (2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**53, 2**63 - 1, 2**63, 2**64, 10**30, -1, -(2**63), -(2**63) - 1)


def test_a_range_at_the_limit_gives_a_part_of_the_file_and_harms_nobody(sqlite_office):
    office = sqlite_office
    message = office.call_for("Ana")["id"]
    path = f"/messages/{message}/attachments/{attach(office.storage, message, content=b'RIFF12345678')}"
    for first in ("", "0", *map(str, LIMITS)):
        for last in ("", "0", *map(str, LIMITS)):
            answer = office.ana.ask("GET", path, headers={"Range": f"bytes={first}-{last}"})
            assert answer.status_code in (200, 206, 416), (first, last)
    assert office.ana.ask("GET", path, headers={"Range": f"bytes=0-{2**63 - 1}"}).content == b"RIFF12345678"
    assert office.server.is_running


def test_numbers_at_the_limit_are_read_or_refused_in_every_place_that_takes_one(new_office):
    """Every parameter and field in the document, whatever its type, with each boundary number.

    In an office of its own: what needs no field, such as adopting the standards, is done.
    """
    with new_office() as office:
        document = good(office.stranger.get("/openapi.json"))
        tried = 0
        for path, methods in document["paths"].items():
            for method, operation in methods.items():
                names = [parameter["name"] for parameter in operation.get("parameters", []) if parameter["in"] == "query"]
                for number in LIMITS:
                    place = re.sub(r"{[^}]+}", str(number), path.removeprefix("/api/v1"))
                    answer = office.fay.ask(
                        method.upper(), place, None if method == "get" else {}, params={name: number for name in names})
                    assert answer.status_code < 500 or answer.status_code == 503, (method, place, names, answer.text[:200])
                    tried += 1
        for text in ("9999-12-31T23:59", "0001-01-01T00:00", "9999-12-31T23:59:60Z", f"{2**63}:00"):
            answer = office.otto.post("/messages", {
                "for": office.id("Ana"), "caller": {"name": "At the end"}, "regarding": "x", "around": text})
            assert answer.status_code in (201, 422, 400), (text, answer.text)
        for cursor in (f"t{number}-{'0' * 26}" for number in LIMITS):
            assert office.fay.get("/taken", cursor=cursor).status_code in (200, 404)
        assert office.server.is_running and tried > 1000


def test_numbers_at_the_limit_are_read_or_refused_in_every_form(new_office):
    """Every field that the pages read, in every form."""
    pages = pathlib.Path(__file__).parents[2] / "Sources" / "RingbackWeb"
    fields = {name for file in pages.rglob("*.swift") for name in re.findall(r'form(?:\.\w+\(|\[)"(\w+)"', file.read_text())}
    assert {"way", "version", "from", "count"} <= fields
    forms = [form for form in FORMS.values() if form] + ["/messages/{message}" + verb for verb in VERBS]
    with new_office() as office, Visitor(office.server.url) as browser:
        browser.sign_in(email("Fay"), PASSWORD)
        token = browser.form_token()
        for form, number in itertools.product(forms, (2**63 - 1, -(2**63), 10**30)):
            path = re.sub(r"{[^}]+}", "0" * 26, form)
            filled = dict.fromkeys(fields, str(number)) | {"_form": token, "outcome": "noAnswer", "act": "propose"}
            answer = browser.http.post(path, data=filled)
            assert answer.status_code < 500 or answer.status_code == 503, (path, number, answer.text[:200])
        assert office.server.is_running


@pytest.mark.parametrize("said", [
    b"* OK {9223372036854775807}\r\n", b"* SEARCH 9223372036854775807\r\n", b"* 1 FETCH (BODY[] {4294967296}\r\n",
    b"* 99999999999999999999 EXISTS\r\n", b"* OK [UIDNEXT 18446744073709551616]\r\n", b"* SEARCH " + b"9" * 60_000 + b"\r\n",
    b"{9223372036854775807}\r\n" * 100,
])
def test_a_hostile_mailbox_server_stops_no_mail_and_no_desk(new_office, said):
    """It signs us in, then answers everything with its line."""
    with HostileMailbox(said) as mailbox:
        with new_office("sqlite", environment=mailbox.environment()) as office:
            wait_until(lambda: mailbox.asked > 2, "it was asked", seconds=30)
            by_command(office, mail(1))
            wait_until(lambda: [state for _, state, _, _ in inbox(office)] not in ([], ["waiting"]), "other mail is read")
            assert office.server.is_running


def test_a_mailbox_that_killed_the_server_is_left_alone_until_somebody_says_otherwise(new_office):
    """Once may be a power cut, and the mailbox is read again at once; twice in a row is the mailbox's doing.

    Seen to fail: without the hold, a server killed while fetching read the mailbox again at once.
    """
    killed, ready, is_up = [], threading.Event(), threading.Event()

    def said(command):
        words = command.upper()
        if words.startswith(b"SELECT"):
            return b"* 1 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT %d] x\r\n" % (2 if ready.is_set() else 1)
        if words.startswith(b"UID SEARCH"):
            return b"* SEARCH 1\r\n" if ready.is_set() else b"* SEARCH\r\n"
        if b"RFC822.SIZE" in words:
            return b"* 1 FETCH (UID 1 RFC822.SIZE 99999999999)\r\n"
        if b"BODY.PEEK" in words:
            if len(killed) < 2:
                is_up.wait(30)
                killed.append(1)
                is_up.clear()
                office.server.kill()
            raw = mail("poison")
            return b"* 1 FETCH (UID 1 BODY[]<0> {%d}\r\n%s)\r\n" % (len(raw), raw)
        return b""

    with HostileMailbox(said) as mailbox:
        office = new_office("sqlite", environment=mailbox.environment())
        with office:
            ready.set()
            is_up.set()
            with contextlib.suppress(httpx.HTTPError):
                office.ada.post("/office/mail/fetch")
            wait_until(lambda: killed and not office.server.is_running, "it was killed", seconds=30)
            office.server.start()
            is_up.set()
            wait_until(lambda: len(killed) == 2 and not office.server.is_running, "it was killed again", seconds=30)
            asked = mailbox.asked
            office.server.start()
            held = wait_until(
                lambda: office.ada.get("/office/mail").json()["fetchHeldUntil"], "the mailbox is held", seconds=10)
            # Longer than the interval between looks at a held mailbox.
            time.sleep(6)
            assert mailbox.asked == asked and held
            with Visitor(office.server.url) as browser:
                browser.sign_in(email("Ada"), PASSWORD)
                assert "Read now" in browser.open("/office/mail").response.text
            # By hand it is read; a size beyond 32 bits does not block it.
            assert good(office.ada.post("/office/mail/fetch"))["came"] == 1
            assert office.ada.get("/office/mail").json()["fetchHeldUntil"] is None
            assert office.storage.rows("SELECT size FROM inbox") == [(4294967295,)]
