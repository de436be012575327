"""The first minute: opening the printed address gives an office, and takes its first call."""
import re

import pytest

from harness.chromium import Keys
from harness.server import Server
from harness.storage import SQLiteStorage
from harness.waiting import wait_until
from test_pages import violations

pytestmark = pytest.mark.browser


@pytest.fixture
def fresh(tmp_path):
    server = Server(SQLiteStorage(tmp_path / "office"), tmp_path / "log").start()
    yield server
    server.stop()


def printed_path(server):
    """The setup page's path, which the start prints with its code."""
    pattern = re.compile(r"http://[^/\s]+(/setup\?code=\S+)")
    found = wait_until(lambda: pattern.search("".join(server.said)), "the address is printed")
    return found[1]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_on_the_first_page(fresh, browser, dark):
    browser.visit(fresh.url).look_like(width=390, dark=dark)
    assert violations(browser.open(printed_path(fresh))) == []


def test_an_office_is_open_in_a_minute_by_keyboard_alone(fresh, browser):
    browser.visit(fresh.url).be_in("America/Chicago")
    browser.open(printed_path(fresh))
    assert browser.find("[name=timeZone]").get_property("value") == "America/Chicago"
    assert browser.find("[name=country]").get_property("value") == "US"
    browser.find("[name=name]").send_keys("Miller Rowe")
    browser.find("[name='person.name']").send_keys("Ada Admin", Keys.TAB)
    browser.press("ada@millerrowe.example", Keys.TAB)
    browser.press("ring back soon", Keys.ENTER)
    browser.until(lambda: browser.path == "/people", "the office is open")
    [(name, country, hours)] = fresh.storage.rows("SELECT name, country, hours FROM office")
    assert (name, country) == ("Miller Rowe", "US") and "America/Chicago" in hours

    browser.open("/desk")
    browser.until(lambda: browser.focus == "q", "the desk is ready")
    browser.press("(713) 555-0188", Keys.ENTER)
    browser.until(lambda: browser.focus == "caller.name", "the name is asked for")
    browser.press("John Smith", Keys.TAB, Keys.TAB)
    browser.press("Ada Admin", Keys.TAB, "The first call")
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Filed: Ada Admin owes John Smith a call", "#notices")
    assert fresh.storage.rows("SELECT caller_number FROM message") == [("+17135550188",)]
    assert browser.complaints() == []


def test_where_the_office_is_must_be_said(fresh, browser):
    """A browser that does not know it is asked nothing less; and nothing typed is lost."""
    browser.visit(fresh.url).look_like(scripts=False)
    browser.open(printed_path(fresh))
    assert browser.find("[name=country]").get_property("value") == ""
    for name, text in [
        ("name", "Miller Rowe"), ("timeZone", "Houston"), ("person.name", "Ada"),
        ("person.email", "ada@millerrowe.example"), ("person.password", "ring back soon"),
    ]:
        browser.find(f"[name='{name}']").send_keys(text)
    browser.click("main form button.main")
    assert browser.path.startswith("/setup?code="), "the browser itself asks for the country"
    browser.find("[name=country]").send_keys("United States")
    browser.click("main form button.main")
    browser.wait_for_text("Houston")
    assert browser.find("[name='person.email']").get_property("value") == "ada@millerrowe.example"
    assert browser.find("[name=country]").get_property("value") == "US"
    browser.find("[name=timeZone]").clear()
    browser.find("[name=timeZone]").send_keys("America/Chicago")
    browser.find("[name='person.password']").send_keys("ring back soon", Keys.ENTER)
    browser.until(lambda: browser.path == "/people", "the office is open")
