"""What an office's machine does to it: a full disk, a database that goes away, a second server, a newer file."""
import os
import socket
import subprocess
import threading
import time

import httpx
import pytest

from harness.client import good, problem
from harness.cluster import Cluster
from harness.ledger import Ledger, looked_at
from harness.live import listen
from harness.office import Office
from harness.server import BINARY, Server, ringback, surroundings
from harness.setup import set_up
from harness.storage import PostgresStorage, SQLiteStorage
from harness.waiting import wait_until

MIB = 1 << 20


# A full disk

class SmallDisk:
    """A small file system of its own, and somebody who fills it."""

    def __init__(self, folder, size):
        self.folder = folder
        folder.mkdir()
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0755", "tmpfs", folder], capture_output=True, text=True)
        assert done.returncode == 0, f"a small disk cannot be mounted here: {done.stderr}"
        self._hog = folder / "hog"
        self._filling = threading.Event()
        self._thread = None

    def fill(self):
        """Takes all free space, and all that becomes free, until `free` is called."""
        self._filling.set()
        self._thread = threading.Thread(target=self._fill, daemon=True)
        self._thread.start()

    def _fill(self):
        with open(self._hog, "ab", buffering=0) as hog:
            while self._filling.is_set():
                try:
                    hog.write(b"\0" * 65536)
                except OSError:
                    time.sleep(0.005)

    def rest(self):
        """Keeps what was taken, and takes no more."""
        self._filling.clear()
        self._thread.join()

    def free(self):
        self.rest()
        self._hog.unlink()

    @property
    def room(self):
        figures = os.statvfs(self.folder)
        return figures.f_bavail * figures.f_frsize

    def unmount(self):
        self._filling.clear()
        subprocess.run(["umount", "--lazy", self.folder], check=False)


@pytest.fixture
def small_disk(tmp_path):
    if os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root")
    disk = SmallDisk(tmp_path / "disk", 64 * MIB)
    yield disk
    disk.unmount()


@pytest.mark.root
def test_a_full_disk_stops_writing_plainly_and_nothing_else(templates, small_disk, tmp_path):
    storage, known = templates("sqlite")
    with Office(storage.copy(small_disk.folder / "office"), known, tmp_path / "log") as office:
        kept = office.call_for("Ana")
        with Ledger(office) as ledger:
            ledger.serving.set()
            ledger.wait_for_more(50)
            small_disk.fill()

            def is_refused():
                answer = office.otto.post("/messages", {"for": office.id("Tom"), "caller": {"name": "Too Late"}})
                return answer if answer.status_code == 507 else None

            refusal = wait_until(is_refused, "a write is refused", 60)
            told = problem(refusal, 507)
            assert "disk" in told["detail"].lower() and "retry-after" in refusal.headers

            # Reads go on, writes are refused at once, and the server stays up.
            for _ in range(20):
                begun = time.monotonic()
                good(office.ana.get(f"/sheets/{office.id('Ana')}"))
                assert office.message(kept["id"])["id"] == kept["id"]
                answer = office.ana.post(f"/messages/{kept['id']}/attempts", {"outcome": "busy"})
                assert answer.status_code in (200, 507), answer.text
                assert time.monotonic() - begun < 5
            assert office.server.is_running
            assert httpx.get(f"{office.server.url}/healthz").status_code == 200

            small_disk.free()
            begun = time.monotonic()
            ledger.wait_for_more(20)
            assert time.monotonic() - begun < 10, "it did not recover by itself"
            ledger.finish()
            office.server.stop()
        differences = ledger.differences(looked_at(office.storage, tmp_path / "look"))
        assert not differences, differences
        ringback("history", "verify", *office.storage.flags)
        office.server.start()


@pytest.mark.root
def test_a_server_starts_on_a_full_disk_and_shows_what_there_is(templates, small_disk, tmp_path):
    storage, known = templates("sqlite")
    with Office(storage.copy(small_disk.folder / "office"), known, tmp_path / "log") as office:
        entry = office.call_for("Ana")
        office.server.kill()
        small_disk.fill()
        wait_until(lambda: small_disk.room < 65536, "the disk is full")
        # Nobody can open a database on a disk where every freed byte is gone within milliseconds.
        small_disk.rest()
        office.server.start()
        small_disk.fill()
        assert office.message(entry["id"])["id"] == entry["id"]
        refusal = wait_until(
            lambda: (answer := office.otto.post("/messages", {
                "for": office.id("Tom"), "caller": {"name": "Too Late"}})).status_code == 507 and answer,
            "a write is refused", 60)
        problem(refusal, 507)
        small_disk.free()
        wait_until(
            lambda: office.otto.post("/messages", {
                "for": office.id("Tom"), "caller": {"name": "In Time"}}).status_code == 201, "it writes again", 10, 0.1)


# A database that goes away

@pytest.fixture
def cluster():
    """A PostgreSQL the test may stop."""
    made = Cluster().start()
    yield made
    made.remove()


def test_a_database_that_goes_away_is_said_and_is_found_again(cluster, tmp_path):
    storage = PostgresStorage(tmp_path / "office", server=cluster.address)
    known = set_up(storage, tmp_path / "setup-log")
    with Office(storage, known, tmp_path / "log") as office:
        with listen(office, "Ana", "Ana") as ana, Ledger(office, writers=4) as ledger:
            ledger.serving.set()
            ledger.wait_for_more(50)
            for how in ("fast", "immediate"):
                cluster.stop(how)

                def is_gone():
                    return httpx.get(f"{office.server.url}/readyz", timeout=20).status_code == 503

                wait_until(is_gone, "it says that it is not ready")
                told = problem(office.ana.get(f"/sheets/{office.id('Ana')}"), 503)
                assert "database" in told["detail"].lower()
                problem(office.otto.post("/messages", {"for": office.id("Tom"), "caller": {"name": "J"}}), 503)
                page = httpx.get(f"{office.server.url}/sign-in", headers={"Accept": "text/html"}, timeout=20)
                assert page.status_code in (200, 503)
                assert httpx.get(f"{office.server.url}/healthz").status_code == 200
                cluster.start()
                wait_until(office.server.is_ready, "it is ready again", 15)
                ledger.wait_for_more(50)
            ledger.finish()
            last = office.call_for("Ana")

            def hears():
                if last["id"] in ana.text:
                    return True
                with listen(office, "Ana", "Ana", after=1) as again:
                    return wait_until(lambda: last["id"] in again.text, "the stream catches up", 5)

            wait_until(hears, "open pages hear of changes again", 30)
        differences = ledger.differences(storage)
        assert not differences, differences
        ringback("history", "verify", *storage.flags)


def test_a_server_started_before_its_database_ends_with_a_sentence(tmp_path):
    done = ringback(
        "serve", "--data", tmp_path, "--database", "postgresql://ringback@127.0.0.1:9/office", "--listen",
        "127.0.0.1:0", check=False, timeout=60)
    assert done.returncode == 69
    assert "database" in done.stderr.lower() and "Fatal" not in done.stderr


# One server, one file, one version

def refused(storage, *, status, says, timeout=60):
    """A server that does not start, and says why in a sentence."""
    done = ringback("serve", *storage.flags, "--listen", "127.0.0.1:0", check=False, timeout=timeout)
    assert done.returncode == status, (done.returncode, done.stderr)
    assert says in done.stderr, done.stderr
    assert len(done.stderr.strip().splitlines()) <= 3 and "Fatal error" not in done.stderr
    return done.stderr


def test_a_second_server_on_the_same_file_is_refused(new_office):
    with new_office() as office:
        said = refused(office.storage, status=69, says=str(office.server.process.pid))
        assert "ringback" in said.lower()
        office.call_for("Ana")
    refusing = Server(office.storage, office.server.log)
    refusing.start()  # whoever held it is gone
    refusing.kill()
    refusing.start()  # and so is one that was killed
    refusing.stop()


def test_commands_may_work_beside_a_server(new_office):
    with new_office() as office:
        assert ringback("token", "list", *office.storage.flags, "--person", "ana@millerrowe.example").stdout
        ringback("history", "verify", *office.storage.flags)


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_a_database_newer_than_the_program_is_refused_and_left_alone(new_office, engine):
    office = new_office(engine)
    office.storage.run("INSERT INTO migration (name, digest) VALUES ('2099-01-01-0000-later', 'x')")
    before = office.storage.rows("SELECT name, digest FROM migration ORDER BY name")
    said = refused(office.storage, status=69, says="newer")
    assert "2099-01-01-0000-later" in said or "upgrade" in said.lower() or "newer" in said
    assert office.storage.rows("SELECT name, digest FROM migration ORDER BY name") == before


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_a_database_made_by_another_program_of_that_name_is_refused(new_office, engine):
    office = new_office(engine)
    office.storage.run("UPDATE migration SET digest = 'something else'")
    done = ringback("serve", *office.storage.flags, "--listen", "127.0.0.1:0", check=False)
    assert done.returncode not in (0, 70) and done.stderr.strip()


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path):
    storage = SQLiteStorage(tmp_path / "office")
    storage.file.write_bytes(b"Dear diary, " * 1000)
    refused(storage, status=69, says="ringback.db")
    assert storage.file.read_bytes() == b"Dear diary, " * 1000


def test_a_folder_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "office").write_text("not a folder")
    done = ringback("serve", "--data", tmp_path / "office", "--listen", "127.0.0.1:0", check=False)
    assert done.returncode not in (0, 70) and str(tmp_path / "office") in done.stderr


def test_an_address_that_is_taken_is_refused_with_a_sentence(sqlite_office, tmp_path):
    done = ringback(
        "serve", "--data", tmp_path / "other", "--listen", f"127.0.0.1:{sqlite_office.server.port}", check=False)
    assert done.returncode not in (0, 70), done.stderr
    assert str(sqlite_office.server.port) in done.stderr and "Fatal" not in done.stderr


def test_the_data_is_for_the_office_only(new_office):
    """Nobody else on the machine may read what callers left."""
    with new_office() as office:
        folder = office.storage.folder / "made-by-serve"
        Server(SQLiteStorageAt(folder), office.server.log).start().stop()
    assert folder.stat().st_mode & 0o077 == 0
    for part in folder.iterdir():
        assert part.stat().st_mode & 0o007 == 0 or folder.stat().st_mode & 0o077 == 0


class SQLiteStorageAt:
    """A folder that does not exist yet."""

    def __init__(self, folder):
        self.flags = ["--data", str(folder)]


# A clean stop

def test_a_stop_under_load_loses_nothing_and_is_clean(new_office, tmp_path):
    office = new_office()
    office.start()
    with Ledger(office) as ledger:
        for _ in range(5):
            ledger.serving.set()
            ledger.wait_for_more(40)
            begun = time.monotonic()
            office.server.stop()
            assert time.monotonic() - begun < 10
            ledger.serving.clear()
            differences = ledger.differences(looked_at(office.storage, tmp_path / "look"))
            assert not differences, differences
            office.server.start()
        ledger.serving.set()
        ledger.finish()
    office.server.stop()
    assert not list(office.storage.folder.glob("*-wal")), "the log was not worked in"
    assert not ledger.differences(office.storage)


def test_a_stop_with_idle_connections_takes_seconds(new_office):
    with new_office() as office:
        clients = [office.new_client("Ana") for _ in range(20)]
        for client in clients:
            good(client.get("/taken"))
        begun = time.monotonic()
        office.server.stop()
        assert time.monotonic() - begun < 10
        office.server.start()


def test_ctrl_c_is_a_clean_stop_too(new_office):
    with new_office() as office:
        office.server.process.send_signal(2)
        assert office.server.process.wait(20) == 0
        office.server.process = None
        office.server.start()


# Room in memory

def test_memory_does_not_grow_with_what_was_asked(new_office):
    """Two thousand requests of every kind after warming up: memory stays bounded."""
    with new_office() as office:
        def ask(times):
            for _ in range(times):
                entry = office.call_for("Ana")
                good(office.ana.get(f"/sheets/{office.id('Ana')}", limit=50))
                good(office.ana.post(f"/messages/{entry['id']}/closing", {"outcome": "talked"}))
                office.ana.get("/nothing-here")

        ask(100)
        before = office.server.resident
        ask(400)
        assert office.server.resident - before < 24 * MIB


def test_the_binary_is_there():
    assert BINARY.exists(), f"{BINARY} is not built: swift build --product ringback"
    done = subprocess.run([BINARY, "--version"], capture_output=True, text=True, env=surroundings())
    assert done.returncode == 0 and done.stdout.strip()


# An end that waits for nobody

ENDLESS = {
    "an unclosed quote": (b'name,phone\n"' + b"a\n" * (20 * MIB), "text/csv"),
    "many rows": (b"name,phone\n" + b"Same Name,+17135550100\n" * 900_000, "text/csv"),
    "one huge card": (
        b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:x\r\n" + b"TEL:+17135550100\r\n" * 1_500_000 + b"END:VCARD\r\n", "text/vcard"),
    "folded lines": (
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:x\r\nNOTE:a\r\n" + b" b\r\n" * 6_000_000 + b"END:VCARD\r\n", "text/vcard"),
}


def test_a_server_that_tries_out_lists_for_people_who_left_ends_when_it_is_told_to(new_office):
    """Each of these takes minutes, in a program that is not optimised, and nobody waits for it any more.

    Seen to fail: the server went on reading for minutes after SIGTERM, and held its folder all the while.
    """
    with new_office("sqlite") as office:
        address = ("127.0.0.1", office.server.port)
        token = office.known.tokens["Jamie"]
        sockets = []
        for body, kind in ENDLESS.values():
            connection = socket.create_connection(address)
            connection.sendall((
                f"POST /api/v1/contacts/import?dry=true HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n"
                f"Content-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n").encode() + body)
            sockets.append(connection)
        time.sleep(5)  # Their clients leave in the middle of the work.
        for connection in sockets:
            connection.close()
        begun = time.monotonic()
        office.server.stop()
        assert time.monotonic() - begun < 30
