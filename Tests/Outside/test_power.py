"""Power cuts: what was not synced is lost or torn, and nothing acknowledged is among it.

`power/powerloss.c` models the disk. Seen to fail, once by hand: with `PRAGMA synchronous = NORMAL` in
SQLiteConnection, 37 acknowledged messages were gone at the first cut.
"""
import pathlib
import shutil
import subprocess

import pytest

from harness.ledger import Ledger, looked_at, pauses
from harness.server import ringback

SOURCE = pathlib.Path(__file__).parent / "power/powerloss.c"


@pytest.fixture(scope="session")
def power_loss(tmp_path_factory):
    """The compiled model."""
    library = tmp_path_factory.mktemp("power") / "powerloss.so"
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror", "-o", library, SOURCE, "-ldl", "-lpthread"],
        check=True)
    return library


class Platter:
    """What is really on disk of an office's database."""

    def __init__(self, storage, folder):
        self.storage = storage
        self.folder = folder
        folder.mkdir()
        for part in self._files(storage.folder):
            shutil.copy2(part, folder / part.name)

    @staticmethod
    def _files(folder):
        return [part for part in folder.glob("ringback.db*") if not part.name.endswith("-shm")]

    def surroundings(self, library):
        return {
            "LD_PRELOAD": str(library), "POWER_FILES": str(self.storage.file), "POWER_PLATTER": str(self.folder),
            "POWER_WRITEBACK": "30"}

    def comes_back(self):
        """After the cut only the platter remains."""
        for part in self.storage.folder.glob("ringback.db*"):
            part.unlink()
        for part in self._files(self.folder):
            shutil.copy2(part, self.storage.folder / part.name)


def cut_again_and_again(office, library, folder, cuts, seed):
    platter = Platter(office.storage, folder / "platter")
    office.server.environment = platter.surroundings(library)
    pause = pauses(seed)
    office.start()
    with Ledger(office, writers=8) as ledger:
        for _ in range(cuts):
            ledger.serving.set()
            ledger.wait_for_more(next(pause))
            office.server.kill()
            ledger.serving.clear()
            platter.comes_back()
            differences = ledger.differences(looked_at(office.storage, folder / "look"))
            assert not differences, differences
            office.server.start()
        ledger.serving.set()
        ledger.finish()
        office.server.kill()
        platter.comes_back()
        differences = ledger.differences(looked_at(office.storage, folder / "look"))
    assert not differences, differences
    ringback("history", "verify", *office.storage.flags)


def test_twenty_power_cuts_lose_and_double_nothing(new_office, power_loss, tmp_path):
    cut_again_and_again(new_office("sqlite"), power_loss, tmp_path, cuts=20, seed=4)


@pytest.mark.drill
def test_hundreds_of_power_cuts_lose_and_double_nothing(new_office, power_loss, tmp_path, drills):
    cut_again_and_again(new_office("sqlite"), power_loss, tmp_path, cuts=drills, seed=5)
