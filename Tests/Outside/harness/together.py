"""Doing things at the same moment."""
import threading
from concurrent.futures import ThreadPoolExecutor


def together(works, seconds=60):
    """Runs all of them at once, each in a thread, released by one barrier; returns their results in order."""
    works = list(works)
    barrier = threading.Barrier(len(works))

    def run(work):
        barrier.wait(seconds)
        return work()

    with ThreadPoolExecutor(len(works)) as pool:
        return [future.result(seconds) for future in [pool.submit(run, work) for work in works]]


class Background:
    """Runs in the background until the `with` ends; its exceptions are raised there."""

    def __init__(self, *works):
        self.stopping = threading.Event()
        self._works = works
        self._errors = []

    def __enter__(self):
        self._threads = [threading.Thread(target=self._run, args=(work,), daemon=True) for work in self._works]
        for thread in self._threads:
            thread.start()
        return self

    def _run(self, work):
        try:
            work(self.stopping)
        except Exception as error:  # told in __exit__, on the test's own thread
            self._errors.append(error)

    def __exit__(self, kind, error, trace):
        self.stopping.set()
        for thread in self._threads:
            thread.join(60)
        if kind is None and self._errors:
            raise self._errors[0]
