"""A private PostgreSQL that can be stopped and started under a running office."""
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile


class Cluster:
    def __init__(self):
        found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
        assert found, "PostgreSQL is not installed: scripts/install-packages test"
        self.programs = found[-1]
        # Not in pytest's folders: those are closed to others, and PostgreSQL does not run as root.
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="ringback-cluster."))
        if os.geteuid() == 0:
            shutil.chown(self.home, "postgres")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self._run("initdb", "-D", self.data, "-U", "ringback", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")

    @property
    def data(self):
        return self.home / "data"

    @property
    def address(self):
        return f"postgresql://ringback@127.0.0.1:{self.port}/postgres"

    def start(self):
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self.home}"
        self._run("pg_ctl", "-D", self.data, "-w", "-l", self.home / "log", "-o", options, "start")
        return self

    def stop(self, how="fast"):
        """`fast` like an administrator, `immediate` like a crash."""
        self._run("pg_ctl", "-D", self.data, "-m", how, "-w", "stop")

    def _run(self, program, *arguments):
        command = [str(self.programs / program), *map(str, arguments)]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        done = subprocess.run(
            command, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=120)
        assert done.returncode == 0, done.stderr.decode()

    def remove(self):
        try:
            self.stop("immediate")
        except AssertionError:
            pass  # it was stopped
        shutil.rmtree(self.home, ignore_errors=True)
