"""A browser without JavaScript: cookies, pages, links and forms."""
import re
from html.parser import HTMLParser
from urllib.parse import urljoin

import httpx


class Form:
    """A form on a page, with its field values."""

    def __init__(self, attributes):
        self.action = attributes.get("action", "")
        self.method = attributes.get("method", "get").upper()
        self.id = attributes.get("id")
        self.fields = []

    def value(self, name):
        return next((value for field, value in self.fields if field == name), None)

    def filled(self, values):
        """The fields as a browser would send them, with some overridden; a list means several boxes."""
        kept = [(name, value) for name, value in self.fields if name not in values]
        for name, value in values.items():
            kept += [(name, each) for each in (value if isinstance(value, list) else [value])]
        return kept


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.forms, self.links, self.text, self.headings = [], [], [], []
        self._form = self._select = self._textarea = self._script = self._heading = None

    def handle_starttag(self, tag, attrs):
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._form = Form(given)
            self.forms.append(self._form)
        elif tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag in ("script", "style"):
            self._script = True
        elif tag == "h1":
            self._heading = []
        # A button or field may belong to another form; our forms of that kind have no fields to fill.
        elif self._form is not None and "form" not in given and given.get("name"):
            if tag == "input" and given.get("type") not in ("submit", "button"):
                if given.get("type") in ("checkbox", "radio") and "checked" not in given:
                    return
                self._form.fields.append((given["name"], given.get("value", "on")
                                          if given.get("type") in ("checkbox", "radio") else given.get("value", "")))
            elif tag == "select":
                self._select = given["name"]
            elif tag == "textarea":
                self._textarea = (given["name"], [])
        if tag == "option" and self._select and self._form is not None:
            known = self._form.value(self._select)
            if known is None or "selected" in given:
                self._form.fields = [field for field in self._form.fields if field[0] != self._select]
                self._form.fields.append((self._select, given.get("value", "")))

    def handle_endtag(self, tag):
        if tag == "form":
            self._form = None
        elif tag == "select":
            self._select = None
        elif tag == "textarea" and self._textarea:
            self._form.fields.append((self._textarea[0], "".join(self._textarea[1])))
            self._textarea = None
        elif tag in ("script", "style"):
            self._script = None
        elif tag == "h1" and self._heading is not None:
            self.headings.append("".join(self._heading))
            self._heading = None

    def handle_data(self, data):
        if self._textarea:
            self._textarea[1].append(data)
        if self._heading is not None:
            self._heading.append(data)
        if not self._script:
            self.text.append(data)


class Page:
    """A response as seen without JavaScript."""

    def __init__(self, response):
        self.response = response
        self.status = response.status_code
        self.url = str(response.url)
        reader = _Reader()
        if response.headers.get("content-type", "").startswith("text/html"):
            reader.feed(response.text)
        self.forms, self.links = reader.forms, reader.links
        self.heading = " ".join(" ".join(reader.headings).split())
        self.text = " ".join(" ".join(reader.text).split())

    def form(self, action):
        """The form whose address ends like this."""
        found = [form for form in self.forms if form.action.split("?")[0].endswith(action)]
        assert found, f"no form for {action} among {[form.action for form in self.forms]} at {self.url}"
        return found[0]


class Visitor:
    """A person with a browser. `with Visitor(url) as browser: browser.sign_in(…)`."""

    def __init__(self, url, *, agent="Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0"):
        self.url = url
        self.http = httpx.Client(base_url=url, follow_redirects=True, timeout=30, verify=False, headers={
            "Accept": "text/html", "User-Agent": agent, "Sec-Fetch-Site": "same-origin"})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.http.close()

    def open(self, path, **more):
        return Page(self.http.get(path, **more))

    def send(self, page, action, **values):
        """Fills in a form on the page and sends it; `caller__name` means the field `caller.name`."""
        form = page.form(action) if isinstance(action, str) else action
        fields = form.filled({name.replace("__", "."): value for name, value in values.items()})
        target = urljoin(page.url, form.action)
        if form.method == "GET":
            return Page(self.http.get(target, params=fields))
        body = "&".join(str(httpx.QueryParams({name: value})) for name, value in fields)
        return Page(self.http.post(
            target, content=body, headers={"Content-Type": "application/x-www-form-urlencoded"}))

    def sign_in(self, email, password):
        page = self.send(self.open("/sign-in"), "/sign-in", email=email, password=password)
        assert page.status == 200 and "/sign-in" not in page.url, f"{email} was not let in: {page.text[:300]}"
        return page

    def choose_password(self, email, given, own):
        """Signs in with a password that somebody else set, and chooses one's own."""
        page = self.sign_in(email, given)
        assert "/first-password" in page.url, page.url
        page = self.send(page, "/first-password", new=own)
        assert page.status == 200 and "/first-password" not in page.url, page.text[:300]
        return page

    @property
    def cookie(self):
        """The session's secret."""
        return next((cookie.value for cookie in self.http.cookies.jar if cookie.name.endswith("ringback")), None)

    def form_token(self, path="/profile"):
        """The form token a page sends with a change."""
        return re.search(r'<meta name="form-token" content="([^"]*)"', self.http.get(path).text)[1]

    def ask(self, method, path, body=None, form=None):
        """The API as a page's script uses it: with the session cookie and the page's token."""
        return self.http.request(
            method, f"/api/v1{path}", json=body,
            headers={"Accept": "application/json", "X-Ringback-Form": form or self.form_token()})

    def sessions(self):
        return self.ask("GET", "/sessions").json()["sessions"]
