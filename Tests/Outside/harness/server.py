"""One `ringback serve` as a process: started, queried, stopped, killed."""
import os
import pathlib
import re
import resource
import signal
import subprocess
import threading

import httpx

from .waiting import TooLate, wait_until

ROOT = pathlib.Path(__file__).resolve().parents[3]
BINARY = pathlib.Path(os.environ.get("RINGBACK_BINARY", ROOT / ".build/debug/ringback"))

STARTING = 60
STOPPING = 30


def surroundings(more=None):
    """A command's environment: ours, without any Ringback settings."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("RINGBACK_")}
    # Tests look up more in a minute than a desk in a day; the limit is tested in test_lookups.py.
    return clean | {"TZ": "UTC", "RINGBACK_LOOKUPS_PER_HOUR": "0"} | (more or {})


def ringback(*arguments, check=True, environment=None, text_in=None, timeout=120):
    """Runs a command to completion."""
    done = subprocess.run(
        [BINARY, *map(str, arguments)], capture_output=True, text=True, timeout=timeout, input=text_in,
        env=surroundings(environment))
    if check and done.returncode != 0:
        raise AssertionError(f"ringback {' '.join(map(str, arguments))}: exit {done.returncode}\n{done.stderr}")
    return done


class Server:
    """A server on a free port of 127.0.0.1; it keeps its port across restarts."""

    def __init__(self, storage, log, *, environment=None, command="serve", arguments=(), limits=None):
        self.command = command
        self.storage = storage
        self.log = pathlib.Path(log)
        self.environment = environment or {}
        self.arguments = list(arguments)
        # The system's limits for the process: by `resource.RLIMIT_…`.
        self.limits = limits or {}
        self.port = 0
        self.process = None
        self.said = []

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def _limit(self):
        for kind, most in self.limits.items():
            resource.setrlimit(kind, (most, most))

    def start(self, wait=True):
        command = [BINARY, self.command, *self.storage.flags, "--listen", f"127.0.0.1:{self.port}", *self.arguments]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=open(self.log, "ab"), text=True, start_new_session=True,
            env=surroundings(self.environment), preexec_fn=self._limit if self.limits else None)
        self.port = self._told_port()
        if wait:
            self.wait_until_ready()
        return self

    def _told_port(self):
        """The port it reports; its output is kept in `said`."""
        lines = self.said = []
        found = threading.Event()

        def read():
            for line in self.process.stdout:
                lines.append(line)
                if re.search(r"http://127\.0\.0\.1:\d+", line):
                    found.set()
            found.set()

        threading.Thread(target=read, daemon=True).start()
        found.wait(STARTING)
        match = re.search(r"http://127\.0\.0\.1:(\d+)", "".join(lines))
        if not match:
            raise AssertionError(f"the server did not say where it answers; its log ends with:\n{self.log_tail()}")
        return int(match[1])

    def is_ready(self):
        if self.process.poll() is not None:
            raise RuntimeError(f"the server ended with {self.process.returncode}:\n{self.log_tail()}")
        try:
            return httpx.get(f"{self.url}/readyz", timeout=5, verify=False).status_code == 200
        except httpx.HTTPError:
            return False

    def wait_until_ready(self):
        wait_until(self.is_ready, "the server is ready", STARTING)

    @property
    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def stop(self):
        """Stops it as a system does; it must exit with 0."""
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(STOPPING)
        except subprocess.TimeoutExpired:
            self.kill()
            raise TooLate(f"the server did not end within {STOPPING} s of SIGTERM:\n{self.log_tail()}")
        self.process = None
        assert status == 0, f"the server ended with {status}:\n{self.log_tail()}"

    def kill(self):
        """Kills it in the middle of anything."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    @property
    def resident(self):
        """Its memory in bytes."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) * 1024

    def log_tail(self, lines=20):
        if not self.log.exists():
            return "(no log)"
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def log_lines(self, *, containing):
        return [line for line in self.log.read_text(errors="replace").splitlines() if containing in line]
