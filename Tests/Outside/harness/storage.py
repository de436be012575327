"""Where an office is stored, seen from outside: flags for the program, SQL for the tests, full copies."""
import os
import pathlib
import shutil
import sqlite3
import subprocess
import uuid
from urllib.parse import urlsplit

ENGINES = ("sqlite", "postgres")


def new_storage(engine, folder):
    return {"sqlite": SQLiteStorage, "postgres": PostgresStorage}[engine](pathlib.Path(folder))


class SQLiteStorage:
    engine = "sqlite"

    def __init__(self, folder):
        self.folder = folder
        self.folder.mkdir(parents=True, exist_ok=True)

    @property
    def flags(self):
        return ["--data", str(self.folder)]

    @property
    def file(self):
        return self.folder / "ringback.db"

    def copy(self, folder):
        """A copy of this office. No server may be running on it."""
        twin = SQLiteStorage(pathlib.Path(folder))
        for part in self.folder.iterdir():
            if part.name not in ("ringback.lock", "ringback.ballast"):
                shutil.copy2(part, twin.folder / part.name)
        return twin

    def rows(self, sql, *arguments):
        with sqlite3.connect(f"file:{self.file}?mode=ro", uri=True, timeout=30) as connection:
            found = connection.execute(sql, arguments).fetchall()
        connection.close()
        return found

    def run(self, script):
        """Changes the database behind the program's back."""
        connection = sqlite3.connect(self.file, timeout=30)
        connection.executescript(script)
        connection.commit()
        connection.close()

    def damage(self):
        """The database's own integrity check."""
        found = [line for (line,) in self.rows("PRAGMA integrity_check") if line != "ok"]
        return found + [str(row) for row in self.rows("PRAGMA foreign_key_check")]

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class PostgresStorage:
    engine = "postgres"

    def __init__(self, folder, name=None, server=None):
        self.folder = folder
        self.folder.mkdir(parents=True, exist_ok=True)
        self.server = server or self._shared_server()
        self.name = name or f"office_{uuid.uuid4().hex}"
        if name is None:
            self._administer(f'CREATE DATABASE "{self.name}"')

    @staticmethod
    def _shared_server():
        address = os.environ.get("RINGBACK_TEST_POSTGRES")
        if not address:
            raise AssertionError(
                "RINGBACK_TEST_POSTGRES names no database: run scripts/with-postgres pytest Tests/Outside")
        return address

    @property
    def address(self):
        return urlsplit(self.server)._replace(path=f"/{self.name}").geturl()

    @property
    def flags(self):
        return ["--data", str(self.folder), "--database", self.address]

    def copy(self, folder):
        """A copy of this office in another database. No server may be running on it."""
        name = f"office_{uuid.uuid4().hex}"
        self._administer(f'CREATE DATABASE "{name}" TEMPLATE "{self.name}"')
        twin = PostgresStorage(pathlib.Path(folder), name, self.server)
        for key in self.folder.glob("ringback.key"):
            shutil.copy2(key, twin.folder / key.name)
        return twin

    def rows(self, sql, *arguments):
        for argument in arguments:
            assert isinstance(argument, (int, str)) and "'" not in str(argument)
            sql = sql.replace("?", str(argument) if isinstance(argument, int) else f"'{argument}'", 1)
        said = self._psql(self.address, sql)
        return [tuple(_value(part) for part in line.split("\x1f")) for line in said.splitlines()]

    def run(self, script):
        self._psql(self.address, script)

    def damage(self):
        return []

    def remove(self):
        self._administer(f'DROP DATABASE IF EXISTS "{self.name}" WITH (FORCE)')
        shutil.rmtree(self.folder, ignore_errors=True)

    def _administer(self, sql):
        self._psql(self.server, sql)

    @staticmethod
    def _psql(address, sql):
        done = subprocess.run(
            ["psql", "-X", "-q", "-A", "-t", "-F", "\x1f", "-v", "ON_ERROR_STOP=1", address, "-f", "-"],
            input=sql + ";\n", capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout


def _value(text):
    try:
        return int(text)
    except ValueError:
        return text
