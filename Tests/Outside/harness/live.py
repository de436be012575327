"""Reading live streams."""
import re
import threading

import httpx

from .waiting import wait_until


class Stream:
    """An open `GET /live`, read in the background into `text`."""

    def __init__(self, url, sheet, *, headers, after=None):
        self.text = ""
        self.status = None
        self.ended = threading.Event()
        self._client = httpx.Client(timeout=httpx.Timeout(30, read=None), verify=False)
        self._request = self._client.build_request(
            "GET", f"{url}/live", params={"sheet": sheet} | ({} if after is None else {"after": after}),
            headers=headers)
        self._response = None
        self._thread = threading.Thread(target=self._read, daemon=True)

    def __enter__(self):
        self._thread.start()
        wait_until(lambda: self.status is not None, "the stream answers")
        assert self.status == 200, f"the stream was refused with {self.status}"
        wait_until(lambda: "retry:" in self.text, "the stream begins")
        return self

    def _read(self):
        try:
            self._response = self._client.send(self._request, stream=True)
            self.status = self._response.status_code
            for part in self._response.iter_text():
                self.text += part
        except (httpx.HTTPError, httpx.StreamError, OSError):
            pass
        finally:
            self.ended.set()

    def __exit__(self, *_):
        self._client.close()
        if self._response is not None:
            self._response.close()

    @property
    def events(self):
        """(id, event, data) of each complete event."""
        found = []
        for block in self.text.split("\n\n")[:-1]:
            fields = dict(re.findall(r"^(\w+): ?(.*)$", block, re.M))
            if "event" in fields or "data" in fields:
                found.append((fields.get("id"), fields.get("event"), fields.get("data")))
        return found


def listen(office, reader, owner, **more):
    """The stream of somebody's sheet, as a reader sees it."""
    return Stream(
        office.server.url, office.id(owner), headers={"Authorization": f"Bearer {office.known.tokens[reader]}"}, **more)
