"""Fixtures: an office served for all tests of a kind, or a separate one for a test that breaks things."""
import os
import shutil

import pytest

from harness.office import Office
from harness.setup import set_up
from harness.storage import ENGINES, new_storage

# The longest first: with several workers the last test decides when everything is done.
ORDER = [
    "test_contract", "test_canaries", "test_pages", "test_browser", "test_mail_in", "test_import", "test_access",
    "test_mail_corpus", "test_failures", "test_mail_pages", "test_injection", "test_rolling", "test_secrets", "test_history",
    "test_lookups", "test_mail_heavy", "test_postgres_attacked", "test_hostile", "test_sheet", "test_cli",
]


def pytest_collection_modifyitems(items):
    def place(item):
        name = item.module.__name__
        return ORDER.index(name) if name in ORDER else len(ORDER)

    items.sort(key=place)


@pytest.fixture(scope="session")
def drills():
    """The number of tries in a test's long form: RINGBACK_DRILLS, 200 by default."""
    return int(os.environ.get("RINGBACK_DRILLS", "200"))


@pytest.fixture(scope="session")
def templates(tmp_path_factory):
    """An office on each engine, set up once and never served; tests work on copies."""
    made = {}

    def template(engine):
        if engine not in made:
            folder = tmp_path_factory.mktemp(f"template-{engine}")
            storage = new_storage(engine, folder / "office")
            made[engine] = (storage, set_up(storage, folder / "log"))
        return made[engine]

    yield template
    for storage, _ in made.values():
        storage.remove()


@pytest.fixture(scope="session")
def offices(templates, tmp_path_factory):
    """The shared office of each engine; tests stay apart by calling from different numbers."""
    serving = {}

    def office(engine):
        if engine not in serving:
            storage, known = templates(engine)
            folder = tmp_path_factory.mktemp(f"office-{engine}")
            serving[engine] = Office(storage.copy(folder / "office"), known, folder / "log").start()
        return serving[engine]

    yield office
    for office in serving.values():
        office.forget_clients()
        office.server.stop()
        office.storage.remove()


@pytest.fixture
def sqlite_office(offices):
    """The shared office on SQLite, for what does not depend on the engine."""
    return offices("sqlite")


@pytest.fixture(params=ENGINES)
def office(request, offices):
    """The shared office, once per engine."""
    return offices(request.param)


@pytest.fixture
def new_office(templates, tmp_path):
    """Makes a separate office, not yet served: `with new_office("sqlite") as office: …`."""
    made = []

    def new(engine="sqlite", **server):
        storage, known = templates(engine)
        folder = tmp_path / f"office-{len(made)}"
        office = Office(storage.copy(folder), known, tmp_path / f"log-{len(made)}", **server)
        made.append(office)
        return office

    yield new
    for office in made:
        office.forget_clients()
        office.server.kill()
        office.storage.remove()


@pytest.fixture(scope="session")
def browsers(tmp_path_factory):
    """Chromium windows, started once and shared among tests."""
    from harness.chromium import Chromium

    running = []

    def browser(number):
        while len(running) <= number:
            running.append(Chromium(tmp_path_factory.mktemp("chromium")))
        return running[number]

    yield browser
    for each in running:
        each.quit()


@pytest.fixture
def browser(browsers):
    return browsers(0)


@pytest.fixture
def second_browser(browsers):
    return browsers(1)
