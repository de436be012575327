"""Every page in every setting: with axe-core, light and dark, on a phone, without outside resources.

The office is a demonstration with everything that happens in one: late entries, offers, callers on hold, tags.
"""
import contextlib
import re

import pytest

from harness.axe import small_targets, violations
from harness.browsing import Visitor
from harness.client import Client, good
from harness.held import hold_mail
from harness.server import Server, ringback
from harness.storage import SQLiteStorage

pytestmark = pytest.mark.browser

PASSWORD = "ring back soon"


class Demonstration:
    """A demonstration office being served, and the subjects of its pages."""

    def __init__(self, folder):
        self.storage = SQLiteStorage(folder / "office")
        told = ringback(
            "demo", "--fill-only", *self.storage.flags, "--people", 12, "--contacts", 60, "--messages", 160)
        self.emails = re.findall(r"[\w.+-]+@[\w.-]+", told.stdout)
        self.server = Server(self.storage, folder / "log").start()
        ((person, email),) = self.storage.rows(
            "SELECT id, email FROM person WHERE roles LIKE '%admin%' AND left_at IS NULL ORDER BY id LIMIT 1")
        self.admin = email
        self.client = self.asking(email)
        good(self.client.post("/waiting", {"name": "Jo Held", "line": "2", "for": "somebody"}), 201)
        ((owner,),) = self.storage.rows(
            "SELECT owner_id FROM message WHERE closed_at IS NULL GROUP BY owner_id ORDER BY count(*) DESC LIMIT 1")
        ((self.owner,),) = self.storage.rows("SELECT email FROM person WHERE id = ?", owner)
        self.sheet = f"/sheets/{owner}"
        # Two offers: with one, there is no accepting all at once.
        with contextlib.closing(self.asking(self.owner)) as client:
            for (offered,) in self.storage.rows(
                    "SELECT id FROM message WHERE closed_at IS NULL AND owner_id = ? AND id NOT IN"
                    " (SELECT message_id FROM handover WHERE decided_at IS NULL) ORDER BY id LIMIT 2", owner):
                good(client.post(
                    f"/messages/{offered}/handovers", {"to": person, "note": "while I am on the other line"}), 201)
        ((message,),) = self.storage.rows(
            "SELECT message_id FROM handover ORDER BY offered_at DESC LIMIT 1")
        ((contact,),) = self.storage.rows(
            "SELECT contact_id FROM message WHERE contact_id IS NOT NULL GROUP BY contact_id"
            " ORDER BY count(*) DESC LIMIT 1")
        ((team,),) = self.storage.rows("SELECT id FROM team LIMIT 1")
        kept, gone, alike, holder = self.twins(owner)
        self.pages = [
            "/contacts/duplicates", f"/contacts/{kept}", f"/contacts/{kept}/merge", f"/contacts/{kept}/merge?with={alike}",
            f"/contacts/{gone}", f"/people/{holder}", f"/people/{holder}/accounts",
            "/board", "/board?show=open", "/desk", f"/desk?contact={contact}", "/desk?q=a", "/taken", "/sheets", f"/sheets/{owner}",
            f"/sheets/{owner}?face=out", f"/sheets/{owner}?face=done", f"/sheets/{person}", f"/messages/{message}",
            "/contacts", "/contacts?q=a", "/contacts?q=nobodylikethis", f"/contacts/{contact}", f"/contacts/{contact}/calls", f"/contacts/{contact}/erasure",
            "/contacts/new",
            "/contacts/import", "/history", f"/history?subject=message:{message}", "/office", "/people",
            f"/people/{person}", "/teams", f"/teams/{team}", "/teams/new", "/profile",
            "/mails", "/find?q=a", f"/people/{person}/absences", "/quarantine", f"/quarantine/{hold_mail(self.storage)}?q=a", "/office/mail",
            "/no-such-page", f"/messages/{'0' * 26}", f"/sheets/{'0' * 26}",
        ]


    def asking(self, email):
        made = ringback("token", "create", *self.storage.flags, "--person", email, "--scope", "all", "--json")
        return Client(self.server.url, re.search(r'"token":"([^"]+)"', made.stdout)[1])

    def twins(self, owner):
        """A contact recorded three times, two of them merged; and a person with some accounts offered."""
        number = "+17135550188"
        people = good(self.client.get("/people"))["people"]
        holder = next(person["id"] for person in people if person["id"] != owner and not person["leftAt"])
        kept, gone, alike = [
            good(self.client.post("/contacts", {
                "name": name, "company": company, "holder": holder, "numbers": [{"label": "office", "number": number}]}), 201)
            ["id"] for name, company in [("Maggie Hale", "Hale & Sons"), ("M. Hale", ""), ("Margaret Hale", "Hale")]]
        good(self.client.post(f"/contacts/{kept}/merges", {"other": gone}))
        good(self.client.post(f"/people/{holder}/account-offers", {"to": owner, "contacts": [kept], "note": "all yours"}))
        return kept, gone, alike, holder


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    office = Demonstration(tmp_path_factory.mktemp("demo"))
    yield office
    office.client.close()
    office.server.stop()


@pytest.fixture(scope="module")
def empty_office(tmp_path_factory):
    """A server that nobody has set up yet."""
    folder = tmp_path_factory.mktemp("empty")
    server = Server(SQLiteStorage(folder / "office"), folder / "log").start()
    yield server
    server.stop()


@pytest.fixture
def signed_in(demo, browser):
    return browser.visit(demo.server.url).sign_in(demo.admin, PASSWORD)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_on_any_page(demo, signed_in, dark):
    signed_in.look_like(dark=dark)
    found = {}
    for page in demo.pages:
        signed_in.open(page)
        problems = violations(signed_in)
        if problems:
            found[page] = problems
    assert not found, "\n".join(f"{page}\n  " + "\n  ".join(problems) for page, problems in found.items())


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_on_the_way_in(demo, empty_office, browser, dark):
    browser.visit(demo.server.url).look_like(dark=dark)
    assert violations(browser.open("/forgot-password")) == []
    assert violations(browser.open("/sign-in")) == []
    browser.find("[name=email]").send_keys("nobody@nowhere.example")
    browser.find("[name=password]").send_keys("something wrong\n")
    browser.wait_for_text("Wrong email or password")
    assert violations(browser) == []
    browser.visit(empty_office.url).look_like(dark=dark)
    assert violations(browser.open("/")) == []


def test_axe_finds_nothing_while_somebody_works(demo, browser):
    """Elements that only exist during use: results, questions, the list of keys."""
    browser.visit(demo.server.url).sign_in(demo.owner, PASSWORD)
    browser.open("/desk")
    browser.press("a")
    browser.until(lambda: browser.all("#results li"), "something is found")
    assert violations(browser) == []
    for key in ("l", "c", "h", "z"):
        browser.open(demo.sheet)
        browser.press(key)
        browser.until(lambda: browser.all(".ask[open]"), f"{key} asks")
        assert violations(browser) == [], key
    browser.open(demo.sheet)
    browser.press("?")
    browser.until(lambda: browser.all("dialog[open]"), "the keys are shown")
    assert violations(browser) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_on_a_telephone(demo, signed_in, dark):
    signed_in.look_like(width=390, height=844, dark=dark)
    found = {}
    for page in demo.pages:
        signed_in.open(page)
        if problems := violations(signed_in):
            found[page] = problems
    assert not found, "\n".join(f"{page}\n  " + "\n  ".join(problems) for page, problems in found.items())


@pytest.mark.parametrize("width, least", [(1440, 28), (390, 44)])
def test_what_can_be_pressed_can_be_hit(demo, signed_in, width, least):
    """44 pixels for a thumb, 28 for a mouse; links within a sentence excepted."""
    signed_in.look_like(width=width, height=844)
    found = {}
    for page in [*demo.pages, "/sign-in"]:
        signed_in.open(page)
        if small := small_targets(signed_in, least):
            found[page] = small
    assert not found, "\n".join(f"{page}\n  " + "\n  ".join(small[:8]) for page, small in found.items())


def test_twice_as_large_is_still_all_there(demo, signed_in):
    """200 % zoom on a screen of 1280: half as wide to the page, nothing scrolls sideways."""
    signed_in.look_like(width=640, height=450)
    wide = {}
    for page in demo.pages:
        signed_in.open(page)
        if (needed := signed_in.script("return document.documentElement.scrollWidth")) > 640:
            wide[page] = needed
    assert not wide, wide


# The settings' navigation and the line keys are one row on a telephone, which is pushed along.
SCROLLERS = """
  return [...document.querySelectorAll('body *')].filter(element => element.scrollWidth > element.clientWidth + 1
    && !element.matches('.side > nav, .holds') && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)).map(element => element.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("width", [320, 390, 700, 1024])
def test_no_page_scrolls_sideways_nor_anything_on_it_on_a_telephone(demo, signed_in, width):
    signed_in.look_like(width=width, height=844)
    wide = {}
    for page in [*demo.pages, "/sign-in"]:
        signed_in.open(page)
        needed = signed_in.script("return document.documentElement.scrollWidth")
        if width < 400 and (inside := signed_in.script(SCROLLERS)):
            wide[page] = inside
        if needed > signed_in.script("return document.documentElement.clientWidth"):
            wide[page] = needed, signed_in.script(
                "return Array.from(document.querySelectorAll('body *')).filter(e => e.getBoundingClientRect().right"
                " > innerWidth + 1).slice(0, 3).map(e => e.outerHTML.slice(0, 120))")
    assert not wide, wide


def test_pages_hold_words_that_are_longer_by_two_fifths(demo, browser):
    """In the marked language every text is as long as a long translation."""
    browser.visit(demo.server.url)
    browser.driver.execute_cdp_cmd("Network.setExtraHTTPHeaders", {"headers": {"Accept-Language": "en-XA"}})
    try:
        browser.sign_in(demo.admin, PASSWORD).look_like(width=390, height=844)
        wide = {}
        for page in demo.pages:
            browser.open(page)
            if browser.script("return document.documentElement.scrollWidth") > 390 or browser.script(SCROLLERS):
                wide[page] = browser.script(SCROLLERS)
        assert "~" in browser.text("h1")
        assert not wide, wide
    finally:
        browser.driver.execute_cdp_cmd("Network.setExtraHTTPHeaders", {"headers": {}})


def test_no_page_complains_or_asks_anybody_else(demo, signed_in):
    signed_in.forget_what_happened()
    complaints, strangers = {}, set()
    for page in demo.pages:
        signed_in.open(page)
        missing = [] if "0" * 26 not in page and page != "/no-such-page" else ["404"]
        found = [line for line in signed_in.complaints() if not (missing and "404" in line)]
        if found:
            complaints[page] = found
        strangers |= {
            address for address in signed_in.asked_for()
            if not address.startswith((demo.server.url, "data:", "blob:"))}
    assert not complaints
    assert not strangers


def test_every_page_has_one_heading_a_title_and_a_language(demo):
    with Visitor(demo.server.url) as visitor:
        visitor.sign_in(demo.admin, PASSWORD)
        for path in demo.pages:
            page = visitor.open(path)
            text = page.response.text
            assert page.status in ((404,) if "0" * 26 in path or path == "/no-such-page" else (200,)), path
            assert len(re.findall(r"<h1\b", text)) == 1, path
            assert re.search(r"<title>[^<]{3,}</title>", text), path
            assert '<html lang="en' in text, path


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_page_weighs_less_than_100_kb_in_all(demo, language):
    """HTML, styles and scripts together, as transferred to a browser with an empty cache."""
    with Visitor(demo.server.url) as visitor:
        visitor.http.headers["Accept-Language"] = language
        visitor.sign_in(demo.admin, PASSWORD)
        for path in demo.pages:
            page = visitor.open(path)
            assets = set(re.findall(r'(?:src|href)="(/assets/[^"#]+)', page.response.text))
            seen, weight = set(), len(page.response.content)
            while assets - seen:
                asset = (assets - seen).pop()
                seen.add(asset)
                body = visitor.http.get(asset)
                assert body.status_code == 200, asset
                weight += len(body.content)
                assets |= {f"/assets/{name}" for name in re.findall(r"(?:from|import)\s*'\./([^']+)'", body.text)}
            assert f'<html lang="{language}"' in page.response.text
            assert weight < 100_000, (path, weight)


SECURITY = {
    "content-security-policy": "default-src 'none'", "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin", "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin", "permissions-policy": "camera=()"}


def test_every_answer_carries_the_security_headers(demo):
    with Visitor(demo.server.url) as visitor:
        visitor.sign_in(demo.admin, PASSWORD)
        paths = [*demo.pages, "/sign-in", "/healthz", "/readyz", "/api/v1/openapi.json", "/api/v1/taken",
                 "/api/v1/nothing"]
        for path in paths:
            answer = visitor.http.get(path, follow_redirects=False)
            for name, value in SECURITY.items():
                assert value in answer.headers.get(name, ""), (path, name)
            policy = answer.headers["content-security-policy"]
            assert "unsafe" not in policy and "*" not in policy and "frame-ancestors 'none'" in policy
            if path != "/api/v1/openapi.json":
                assert "no-store" in answer.headers["cache-control"], path
            assert answer.headers.get("server", "ringback") == "ringback"  # no version for those who look for old ones
            assert "access-control-allow-origin" not in answer.headers
        for inline in re.findall(r"<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=|javascript:", visitor.open(
                demo.pages[4]).response.text):
            raise AssertionError(f"something inline: {inline}")


def test_pages_link_only_to_what_is_there(demo):
    """From the desk to every link on every page: none is dead."""
    with Visitor(demo.server.url) as visitor:
        visitor.sign_in(demo.admin, PASSWORD)
        seen, waiting, dead = set(), [page for page in demo.pages if "0" * 26 not in page][:-1], {}
        while waiting and len(seen) < 250:
            path = waiting.pop(0).split("#")[0]
            if path in seen or not path.startswith("/"):
                continue
            seen.add(path)
            page = visitor.open(path)
            if page.status != 200:
                dead[path] = page.status
            # Of many similar ones a few are enough.
            kind = re.sub(r"[0-9a-hjkmnp-tv-z]{26}", "ID", path).split("?")[0]
            if sum(re.sub(r"[0-9a-hjkmnp-tv-z]{26}", "ID", other).split("?")[0] == kind for other in seen) <= 8:
                waiting += [link for link in page.links if link not in seen]
        assert not dead
        assert len(seen) > 40
