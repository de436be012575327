"""The styleguide: every component with its states, in a demonstration only."""
import pytest

from harness.axe import small_targets, violations
from harness.browsing import Visitor
from harness.office import PASSWORD, email
from harness.server import Server
from harness.storage import SQLiteStorage

pytestmark = pytest.mark.browser

COMPONENTS = [
    ".bar", ".status", ".toast .notice", ".head", ".entry", ".entry[aria-current]", ".button.main", ".button[disabled]",
    ".plain", ".field", ".field[aria-invalid=true]", ".err", ".hint", ".check", ".seg", ".seg.wrap", ".savebar", ".panel",
    ".dock", ".strip", ".strip.wait", ".strip.late", ".facts", ".trail", "table", ".empty", ".avatar", ".code", "svg.i"]


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory):
    folder = tmp_path_factory.mktemp("styleguide")
    sizes = ["--people", "8", "--contacts", "20", "--messages", "40"]
    server = Server(SQLiteStorage(folder / "office"), folder / "log", command="demo", arguments=sizes).start()
    yield server
    server.stop()


@pytest.fixture
def styleguide(demonstration, browser):
    who = next(word for line in demonstration.said for word in line.split() if "@" in word)
    return browser.visit(demonstration.url).sign_in(who, "ring back soon").open("/styleguide")


def test_it_shows_every_component(styleguide):
    missing = [component for component in COMPONENTS if not styleguide.all(component)]
    assert not missing
    assert styleguide.complaints() == []


@pytest.mark.parametrize("width", [1440, 1024, 390])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_its_picture_is_sound(styleguide, width, dark):
    styleguide.look_like(width=width, height=900, dark=dark)
    assert len(styleguide.driver.get_screenshot_as_png()) > 20_000, "the picture is empty"
    assert violations(styleguide) == []
    assert small_targets(styleguide, 44 if width == 390 else 28) == []
    assert styleguide.script("return document.documentElement.scrollWidth") <= width


def test_the_icons_are_drawn(styleguide):
    """They come from a file of their own: a policy or a wrong name would leave them blank."""
    drawn = styleguide.script(
        "return [...document.querySelectorAll('svg.i')].filter(svg => svg.checkVisibility())"
        ".map(svg => svg.getBBox().width > 0 || svg.getBBox().height > 0)")
    assert drawn and all(drawn)


def test_an_office_has_none(sqlite_office):
    with Visitor(sqlite_office.server.url) as visitor:
        visitor.sign_in(email("Ada"), PASSWORD)
        assert visitor.open("/styleguide").status == 404
