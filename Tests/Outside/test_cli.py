"""The command line: tables for people, JSON for programs, exit codes that mean something."""
import csv
import datetime
import io
import json
import signal
import subprocess
import threading
import time

import pytest

from harness.client import good
from harness.office import PASSWORD, email, fresh_number
from harness.server import BINARY, ringback, surroundings
from harness.storage import SQLiteStorage
from harness.waiting import wait_until

DONE, MISTYPED, WRONG, NOT_FOUND, UNAVAILABLE, CONFLICT, FORBIDDEN = 0, 64, 65, 66, 69, 75, 77


class AtTheTerminal:
    """Somebody with a token, at the command line."""

    def __init__(self, office, name):
        self.surroundings = {"RINGBACK_SERVER": office.server.url, "RINGBACK_TOKEN": office.known.tokens[name]}

    def __call__(self, *words, exits=DONE, **more):
        done = ringback(*words, check=False, environment=self.surroundings, **more)
        assert done.returncode == exits, f"{words}: exit {done.returncode}\n{done.stdout}\n{done.stderr}"
        if exits != DONE:
            assert done.stderr.strip(), "nothing is said"
        return done.stdout if exits == DONE else done.stderr

    def json(self, *words):
        return json.loads(self(*words, "--json"))


@pytest.fixture
def at(sqlite_office):
    """`at("Ana")` is Ana at the command line."""
    return lambda name: AtTheTerminal(sqlite_office, name)


def test_a_call_is_filed_answered_tried_handed_over_and_closed_at_the_command_line(sqlite_office, at):
    number = fresh_number()
    said = at("Otto")(
        "file", "--for", email("Ana"), "--caller", "John Smith", "--number", number, "--regarding", "the lease",
        "--code", 1, "--told", "as soon as she can", "--box", "please-call")
    assert "Ana" in said and "John Smith" in said
    ana, tom = at("Ana"), at("Tom")
    sheet = ana("sheet")
    assert "John Smith" in sheet and "the lease" in sheet
    entry = next(each for each in ana.json("sheet", "--limit", 200)["entries"] if each["caller"]["number"] == number)
    short = entry["id"][-8:]
    assert (entry["code"], entry["told"], entry["boxes"]) == (1, "as soon as she can", ["pleaseCall"])

    ana("answer", short, "mine")
    assert sqlite_office.message(entry["id"])["accepted"]
    ana("attempt", short, "left-word", "--with", "his assistant", "--said", "back after 2")
    assert "John Smith" in ana("sheet", "--face", "out")
    ana("offer", short, email("Tom"), "you know the lease")
    assert sqlite_office.message(entry["id"])["owner"]["name"] == "Ana"
    tom("accept", entry["id"])
    assert sqlite_office.message(entry["id"])["owner"]["name"] == "Tom"
    tom("close", entry["id"], "talked")
    assert sqlite_office.message(entry["id"])["outcome"] == "talked"
    assert "talked" in ringback("history", *sqlite_office.storage.flags, f"message:{entry['id']}").stdout.lower()


def test_a_late_call_is_excused_at_the_command_line(sqlite_office, at):
    entry = sqlite_office.call_for("Ana", name="Paula Late", number=fresh_number())
    sqlite_office.storage.run(f"UPDATE message SET due_at = due_at - 900000000 WHERE id = '{entry['id']}'")
    dana, day = at("Dana"), datetime.date.today() + datetime.timedelta(days=2)
    while day.weekday() > 4:
        day += datetime.timedelta(days=1)
    dana("excuse", entry["id"], "other", "--until", f"{day}T10:00", exits=WRONG)
    dana("excuse", entry["id"], "tired", "--until", f"{day}T10:00", exits=MISTYPED)
    at("Ana")("excuse", entry["id"], "owner-away", "--until", f"{day}T10:00", exits=FORBIDDEN)
    said = dana("excuse", entry["id"], "owner-away", "--until", f"{day}T10:00", "--note", "back then")
    assert "excused until" in said and "owner ill or away" in said and "Paula Late" in said
    excuse = sqlite_office.message(entry["id"])["excuse"]
    assert (excuse["reason"], excuse["note"], excuse["by"]["name"]) == ("ownerAway", "back then", "Dana")
    assert dana.json("excuse", entry["id"], "third-party", "--until", f"{day}T11:00")["excuse"]["reason"] == "thirdParty"


def test_what_has_ended_is_found_by_its_short_id_and_a_filing_taken_back_is_no_return(sqlite_office, at):
    entry = at("Otto").json("file", "--for", email("Eve"), "--caller", "Jo Done", "--number", fresh_number())
    eve = at("Eve")
    eve("close", entry["id"][-6:], "talked")
    assert "Jo Done" in eve("reopen", entry["id"][-6:], "she rang again")
    mistaken = at("Otto").json("file", "--for", email("Eve"), "--caller", "Wrong Jo", "--number", fresh_number())
    good(sqlite_office.otto.post(f"/messages/{mistaken['id']}/undo"))
    done = next(line for line in eve("sheet", "--face", "done").splitlines() if "Wrong Jo" in line)
    assert "undone" in done and "closed with reason" not in done


def test_ones_mails_are_without_particulars_when_one_says_so(sqlite_office, at):
    lou = at("Lou")
    assert "Details in emails: yes" in lou("mail", "wishes")
    assert "Details in emails: no" in lou("mail", "wishes", "--no-particulars")
    assert lou.json("mail", "wishes", "--due-soon", "15")["withoutParticulars"] is True
    assert "Details in emails: yes" in lou("mail", "wishes", "--particulars")
    assert sqlite_office.storage.rows("SELECT COUNT(*) FROM journal WHERE action = 'wishes.changed'")[0][0] == 3


def test_what_is_for_programs_is_what_the_server_answered(sqlite_office, at):
    entry = at("Otto").json("file", "--for", email("Ana"), "--caller", "Jo", "--number", fresh_number())
    done = entry.pop("done")
    assert done["said"].startswith("Filed: Ana owes Jo a call") and done["undo"]
    assert entry == sqlite_office.message(entry["id"]) | {"version": entry["version"]}
    found = at("Ana").json("sheet", "--limit", 200)
    assert found["owner"]["name"] == "Ana" and entry["id"] in [each["id"] for each in found["entries"]]


def test_exit_codes_mean_something(sqlite_office, at):
    ana, nowhere = at("Ana"), "0" * 26
    entry = sqlite_office.call_for("Ana")
    ana("shee", exits=MISTYPED)
    ana("attempt", entry["id"], "sang", exits=MISTYPED)
    ana("sheet", "--limit", "many", exits=MISTYPED)
    ana("file", "--for", email("Ana"), "--caller", "J" * 2000, exits=WRONG)
    ana("attempt", nowhere, "busy", exits=NOT_FOUND)
    ana("sheet", "nobody@nowhere.example", exits=NOT_FOUND)
    ana("sheet", email("Sam"), exits=FORBIDDEN)
    sqlite_office.offer(entry, "Tom", by="Ana")
    ana("offer", entry["id"], email("Dana"), exits=CONFLICT)
    ringback("sheet", check=False)
    for surroundings_, status in [
        ({"RINGBACK_SERVER": "http://127.0.0.1:9", "RINGBACK_TOKEN": "rb_x"}, UNAVAILABLE),
        ({"RINGBACK_SERVER": sqlite_office.server.url, "RINGBACK_TOKEN": "rb_wrong"}, FORBIDDEN),
    ]:
        done = ringback("sheet", check=False, environment=surroundings_)
        assert done.returncode == status and done.stderr.startswith("ringback: "), done.stderr


def test_a_sentence_and_nothing_else_is_said_when_something_is_wrong(sqlite_office, at):
    for words in (["attempt", "0" * 26, "busy"], ["sheet", "nobody@nowhere.example"]):
        done = ringback(*words, check=False, environment=at("Ana").surroundings)
        assert done.stdout == "" and len(done.stderr.strip().splitlines()) == 1
        assert done.stderr.strip().endswith(".") and "Error" not in done.stderr and "Optional(" not in done.stderr


def test_a_token_in_a_file_is_read_and_one_as_an_argument_is_not_taken(sqlite_office, tmp_path):
    (tmp_path / "token").write_text(sqlite_office.known.tokens["Ana"] + "\n")
    ringback("sheet", "--token-file", tmp_path / "token", environment={"RINGBACK_SERVER": sqlite_office.server.url})
    assert ringback("sheet", "--token", "rb_x", check=False).returncode == MISTYPED


def test_every_command_explains_itself():
    """Every command in the overview has its own help, all lines of which fit a terminal."""
    overview = ringback("--help").stdout
    names = [line.split()[0] for line in overview.splitlines() if line.startswith("  ") and line[2:3].islower()]
    assert {"serve", "demo", "setup", "sheet", "file", "answer", "attempt", "accept", "contacts", "history", "token",
            "config"} <= set(names)
    for name in names:
        text = ringback("help", name).stdout
        assert text.startswith("OVERVIEW: ") and "USAGE: " in text, name


def test_a_table_keeps_its_columns_whatever_is_in_it(sqlite_office, at):
    for name in ("王秀英", "👩‍👩‍👧‍👦 Family", "محمد العلي", "Zoë", "x" * 150):
        sqlite_office.call_for("Lou", name=name, code=4)
    lines = at("Lou")("sheet").splitlines()
    assert any("王秀英" in line for line in lines)
    sqlite_office.call_for("Lou", name="Red\u001b[31m Alert\u0007", regarding="two\nlines")
    shown = at("Lou")("sheet")
    assert "\u001b[31m" not in shown and "\u0007" not in shown


def test_watching_shows_what_happens_as_it_happens(sqlite_office, at):
    # Tests started in the background may have Ctrl-C ignored and would pass that on.
    process = subprocess.Popen(
        [BINARY, "watch", email("Ana")], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=surroundings(at("Ana").surroundings), preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    heard = []
    threading.Thread(target=lambda: heard.extend(process.stdout), daemon=True).start()
    try:
        def is_listening():
            sqlite_office.call_for("Ana", name="Watched Wanda")
            return wait_until(lambda: "Watched Wanda" in "".join(heard), "it is shown", 2)

        wait_until(is_listening, "watching has begun", 20)
        process.send_signal(signal.SIGINT)
        assert process.wait(10) in (0, 130, -2)
    finally:
        process.kill()


# On the office's machine

def test_an_office_is_set_up_once(new_office):
    office = new_office()
    again = ringback(
        "setup", *office.storage.flags, "--name", "Another", "--country", "US", "--time-zone", "America/Chicago",
        "--hours", "Mon-Fri 08:00-17:00", "--person", "Eva", "--email", "eva@example.org", "--password-stdin",
        text_in=PASSWORD + "\n", check=False)
    assert again.returncode == CONFLICT and "already" in again.stderr


@pytest.mark.parametrize("flag, value", [
    ("--time-zone", "Mars/Olympus"), ("--country", "Atlantis"), ("--hours", "Mon 25:00-26:00"), ("--hours", "Mon 17:00-08:00"),
    ("--email", "no email"), ("--name", "   ")])
def test_a_wrong_setting_up_is_refused_and_nothing_is_half_made(tmp_path, flag, value):
    storage = SQLiteStorage(tmp_path / "office")
    words = {
        "--name": "Miller Rowe", "--country": "US", "--time-zone": "America/Chicago", "--hours": "Mon-Fri 08:00-17:00",
        "--person": "Eva", "--email": "eva@example.org"} | {flag: value}
    done = ringback(
        "setup", *storage.flags, *[part for pair in words.items() for part in pair], "--password-stdin",
        text_in=PASSWORD + "\n", check=False)
    assert done.returncode in (WRONG, MISTYPED), done.stderr
    assert done.stderr.strip()
    if storage.file.exists():
        assert storage.rows("SELECT count(*) FROM office") == [(0,)]


def test_a_short_password_is_refused(tmp_path):
    storage = SQLiteStorage(tmp_path / "office")
    done = ringback(
        "setup", *storage.flags, "--name", "M", "--country", "US", "--time-zone", "America/Chicago", "--hours",
        "Mon 08:00-17:00", "--person", "Eva", "--email", "eva@example.org", "--password-stdin", text_in="short\n",
        check=False)
    assert done.returncode == WRONG and "10 characters" in done.stderr


def test_tokens_are_made_listed_and_ended(new_office):
    with new_office() as office:
        made = ringback(
            "token", "create", *office.storage.flags, "--person", email("Eve"), "--scope", "read", "--name", "the wall",
            "--json")
        token = json.loads(made.stdout)
        from harness.client import Client

        program = Client(office.server.url, token["token"])
        good(program.get("/people"))
        listed = ringback("token", "list", *office.storage.flags, "--person", email("Eve")).stdout
        assert "the wall" in listed and token["token"] not in listed
        ringback("token", "end", *office.storage.flags, "--person", email("Eve"), token["id"])
        wait_until(lambda: program.get("/people").status_code == 401, "it is out, in the running server too", 10)
    unknown = ringback(
        "token", "create", *office.storage.flags, "--person", "nobody@nowhere.example", "--scope", "all", check=False)
    assert unknown.returncode == NOT_FOUND
    wrong = ringback(
        "token", "create", *office.storage.flags, "--person", email("Eve"), "--scope", "everything", check=False)
    assert wrong.returncode == WRONG and "everything" in wrong.stderr


def test_settings_are_shown_with_where_they_were_said(tmp_path):
    (tmp_path / "ringback.json").write_text(json.dumps({"log-level": "debug", "public-url": "https://a.example"}))
    told = json.loads(ringback(
        "config", "--data", tmp_path, "--listen", "127.0.0.1:9999", "--json",
        environment={"RINGBACK_LOG_FORMAT": "json", "RINGBACK_DATABASE": "postgresql://me:hunter2@h/db"}).stdout)
    settings = {name: (each["value"], each["source"]) for name, each in told.items()}
    assert settings["listen"] == ("127.0.0.1:9999", "flag")
    assert settings["log-format"] == ("json", "environment")
    assert settings["log-level"] == ("debug", "file")
    assert settings["trusted-proxies"][1] == "default"
    assert "hunter2" not in json.dumps(told)
    shown = ringback("config", "--data", tmp_path).stdout
    assert "log-level" in shown and "debug" in shown and "file" in shown


@pytest.mark.parametrize("content", ["{", "[]", '{"colour": "blue"}', '{"listen": 5}', '{"log-level": "loud"}'])
def test_a_wrong_settings_file_is_refused_with_a_sentence(tmp_path, content):
    (tmp_path / "ringback.json").write_text(content)
    done = ringback("serve", "--data", tmp_path, "--listen", "127.0.0.1:0", check=False, timeout=20)
    assert done.returncode == WRONG and done.stderr.startswith("ringback: "), done.stderr


# Lists of contacts

GOOGLE = """First Name,Middle Name,Last Name,Organization Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value
Siobhán,,Ní Bhriain,Quayside,Work,+1 713 555 0101,Mobile,+1 713 555 0102
José,,García,Taller García,Work,(713) 555-0103,,
,,,,,,,
王,,秀英,,Mobile,+86 10 8888 0000,,
No,,Number,,,,,
Bad,,Number,,Work,call me,,
"""


@pytest.fixture
def listed(new_office, tmp_path):
    office = new_office()
    file = tmp_path / "contacts.csv"
    file.write_text(GOOGLE)
    return office, file


def contacts_of(office):
    return office.storage.rows("SELECT name FROM contact ORDER BY name")


def test_a_dry_run_says_what_would_happen_and_does_nothing(listed):
    office, file = listed
    told = json.loads(ringback("contacts", "import", *office.storage.flags, file, "--dry-run", "--json").stdout)
    assert told["dry"] is True and told["new"] >= 3
    assert contacts_of(office) == []
    by_name = {row["name"]: row for row in told["rows"]}
    assert by_name["Siobhán Ní Bhriain"]["fate"] == "new"
    shown = ringback("contacts", "import", *office.storage.flags, file, "--dry-run").stdout
    assert "Siobhán Ní Bhriain" in shown
    # And what is then done is what was announced.
    done = json.loads(ringback("contacts", "import", *office.storage.flags, file, "--json").stdout)
    assert [(row["line"], row["fate"]) for row in done["rows"]] == [(row["line"], row["fate"]) for row in told["rows"]]
    assert len(contacts_of(office)) == done["new"] == told["new"]


def test_the_same_list_twice_changes_nothing(listed):
    office, file = listed
    ringback("contacts", "import", *office.storage.flags, file)
    before = office.storage.rows("SELECT name, version FROM contact ORDER BY id")
    again = json.loads(ringback("contacts", "import", *office.storage.flags, file, "--json").stdout)
    assert again["new"] == again["merged"] == 0
    assert office.storage.rows("SELECT name, version FROM contact ORDER BY id") == before


def test_one_bad_row_never_stops_the_rest(listed):
    office, file = listed
    told = json.loads(ringback("contacts", "import", *office.storage.flags, file, "--json").stdout)
    bad = next(row for row in told["rows"] if row["name"].startswith("Bad"))
    assert bad["fate"] == "refused" and bad["why"] or bad["remarks"]
    assert ("José García",) in contacts_of(office) and ("Siobhán Ní Bhriain",) in contacts_of(office)


def test_an_import_that_is_killed_leaves_no_contact_by_half_and_goes_on_from_there(new_office, tmp_path):
    office = new_office()
    rows = [["Name", "Phone"]] + [[f"Person {number}", f"+1713{3_000_000 + number}"] for number in range(4000)]
    file = tmp_path / "many.csv"
    with open(file, "w", newline="") as target:
        csv.writer(target).writerows(rows)
    begun = time.monotonic()
    ringback("contacts", "import", *new_office().storage.flags, file)
    whole = time.monotonic() - begun
    before = 0
    for part in (0.2, 0.5, 0.8, 0.95):
        process = subprocess.Popen(
            [BINARY, "contacts", "import", *office.storage.flags, file], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env=surroundings())
        time.sleep(whole * part)  # the moment of the blow
        process.kill()
        process.wait()
        ((count,),) = office.storage.rows("SELECT count(*) FROM contact")
        assert before <= count <= 4000
        assert office.storage.rows("SELECT count(DISTINCT contact_id), count(*) FROM contact_number") == [(count, count)]
        assert not office.storage.damage()
        before = count
    ringback("contacts", "import", *office.storage.flags, file)
    assert office.storage.rows("SELECT count(*) FROM contact") == [(4000,)]
    ringback("history", "verify", *office.storage.flags)


@pytest.mark.parametrize("name, content", [
    ("empty", b""), ("no columns", b"\n\n"), ("a picture", b"\x89PNG\r\n\x1a\n" + b"\x00" * 500),
    ("a workbook", b"PK\x03\x04" + b"\x00" * 500), ("strange columns", b"Colour,Taste\nblue,sweet\n"),
    ("a page", b"<!doctype html><title>x</title>")])
def test_a_file_that_is_not_what_it_says_is_refused_with_a_sentence(new_office, tmp_path, name, content):
    office = new_office()
    (tmp_path / "list.csv").write_bytes(content)
    done = ringback("contacts", "import", *office.storage.flags, tmp_path / "list.csv", check=False)
    assert done.returncode == WRONG and done.stderr.startswith("ringback: "), (done.returncode, done.stderr)
    assert contacts_of(office) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_list_is_read_as_spreadsheets_write_it(new_office, tmp_path, encoding):
    office = new_office()
    text = "Name;Company;Phone\r\nZoë Ångström;\"Müller; Söhne\";+1 713 555 0104\r\n"
    (tmp_path / "list.csv").write_bytes(text.encode(encoding))
    ringback("contacts", "import", *office.storage.flags, tmp_path / "list.csv")
    assert office.storage.rows("SELECT name, company FROM contact") == [("Zoë Ångström", "Müller; Söhne")]


def test_what_is_taken_out_can_be_brought_in_elsewhere(listed, new_office, tmp_path):
    office, file = listed
    ringback("contacts", "import", *office.storage.flags, file)
    out = ringback("contacts", "export", *office.storage.flags).stdout
    assert len(list(csv.reader(io.StringIO(out)))) == len(contacts_of(office)) + 1
    (tmp_path / "out.csv").write_text(out)
    other = new_office()
    ringback("contacts", "import", *other.storage.flags, tmp_path / "out.csv")
    assert contacts_of(other) == contacts_of(office)


def test_a_demonstration_is_the_same_every_time_and_never_fills_an_office_of_ones_own(new_office, tmp_path):
    words = ["--fill-only", "--people", 6, "--contacts", 20, "--messages", 40, "--seed", 7, "--now",
             "2026-11-24T15:00:00Z"]
    first, second = SQLiteStorage(tmp_path / "first"), SQLiteStorage(tmp_path / "second")
    for storage in (first, second):
        ringback("demo", *storage.flags, *words)
    for table in ("message", "journal", "contact", "call", "attempt"):
        columns = "*" if table != "journal" else "seq, at, actor_id, subject_id, action"
        assert first.rows(f"SELECT {columns} FROM {table} ORDER BY 2") == second.rows(
            f"SELECT {columns} FROM {table} ORDER BY 2"), table
    ringback("history", "verify", *first.flags)
    refused = ringback("demo", *new_office().storage.flags, *words, check=False)
    assert refused.returncode == CONFLICT and "not a demonstration" in refused.stderr
