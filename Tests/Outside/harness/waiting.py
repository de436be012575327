"""Waiting for something to become true, instead of sleeping and hoping."""
import time


class TooLate(AssertionError):
    """What was waited for did not happen."""


def wait_until(happened, what, seconds=60.0, every=0.02):
    """Calls `happened` until it returns something true, and returns that.

    An AssertionError or OSError inside counts as "not yet"; the last one is reported on timeout.
    """
    ends = time.monotonic() + seconds
    last = None
    while True:
        try:
            result = happened()
            if result:
                return result
        except (AssertionError, OSError) as error:
            last = error
        if time.monotonic() > ends:
            raise TooLate(f"{what}: not within {seconds:g} s" + (f" (last: {last})" if last else ""))
        time.sleep(every)
