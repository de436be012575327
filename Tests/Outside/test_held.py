"""Callers on hold, open at a desk: whose they are, and that nothing of them is left behind."""
import pytest

from harness.client import good
from harness.office import fresh_number

pytestmark = pytest.mark.browser


@pytest.fixture
def office(new_office):
    with new_office() as office:
        for name in ("Held Hector", "Held Helga"):
            good(office.otto.post("/waiting", {"line": "2", "name": name, "number": fresh_number(), "for": "", "draft": {}}), 201)
        yield office


@pytest.fixture
def desk(office, browser):
    browser.visit(office.server.url).sign_in("Otto").open("/desk")
    browser.until(lambda: browser.focus == "q", "the desk is ready")
    browser.wait_for_text("Held Hector", "#waiting")
    return browser


def take(browser, name):
    browser.script(
        "[...document.querySelectorAll('#waiting li')].find((each) => each.textContent.includes(arguments[0]))"
        ".querySelector('[data-take]').click()", name)
    browser.until(lambda: browser.script("return document.querySelector('[name=\"caller.name\"]').value") == name,
                  f"{name} is in the form")


def held(office, name):
    return next(each for each in good(office.jamie.get("/waiting"))["waiting"] if each["name"] == name)


def test_a_held_caller_makes_room_and_is_no_draft(office, desk):
    take(desk, "Held Hector")
    desk.click("#regarding").press("The gate is locked")
    desk.until(lambda: held(office, "Held Hector")["draft"].get("regarding") == "The gate is locked", "it is kept")
    take(desk, "Held Helga")
    assert not desk.all("#kept details"), "who is on hold is not put aside as well"
    assert "Held Hector" in desk.text("#waiting")
    desk.until(lambda: held(office, "Held Hector")["openBy"] is None, "and is free for whoever takes them")
    assert held(office, "Held Hector")["draft"]["regarding"] == "The gate is locked"


def test_a_caller_is_free_again_when_the_page_that_had_them_goes(office, desk):
    take(desk, "Held Hector")
    desk.until(lambda: (held(office, "Held Hector")["openBy"] or {}).get("name") == "Otto", "they are open with Otto")
    desk.click("#regarding").press("Wants the key")
    desk.until(lambda: held(office, "Held Hector")["draft"].get("regarding") == "Wants the key", "what is typed is kept")
    desk.driver.get("about:blank")
    desk.until(lambda: held(office, "Held Hector")["openBy"] is None, "nobody has them open", 10)
    assert held(office, "Held Hector")["draft"]["regarding"] == "Wants the key", "with all that was typed"


def test_also_when_nothing_was_typed(office, desk):
    take(desk, "Held Helga")
    desk.until(lambda: held(office, "Held Helga")["openBy"], "they are open with Otto")
    desk.until(lambda: any(url.endswith("/api/v1/waiting") for url in desk.asked_for()), "the page knows whom it has")
    desk.driver.get("about:blank")
    desk.until(lambda: held(office, "Held Helga")["openBy"] is None, "nobody has them open", 10)
    assert held(office, "Held Helga")["name"] == "Held Helga"
