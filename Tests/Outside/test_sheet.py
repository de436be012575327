"""The sheet at a glance: how much of it is in sight, that nothing moves under the hand, dragging, the telephone, paper."""
import base64
import re
import time

import pytest
from selenium.webdriver import ActionChains

from harness.chromium import Keys
from harness.client import good
from harness.office import Office, fresh_number

pytestmark = pytest.mark.browser

NAMES = ["John Smith", "Siobhán Ní Bhriain", "Ana Ortiz", "Bill Tanner", "Chiara Ricci", "Harriet Colley", "Lee Wan-Ting"]


def let_pass(seconds):
    """Waits out a period whose end nothing on the page shows."""
    time.sleep(seconds)


@pytest.fixture(scope="module")
def full_office(templates, tmp_path_factory):
    """An office with thirty calls for Margaret, most of them for today."""
    storage, known = templates("sqlite")
    folder = tmp_path_factory.mktemp("full")
    with Office(storage.copy(folder / "office"), known, folder / "log") as office:
        for number in range(30):
            office.call_for(
                "Margaret", name=f"{NAMES[number % 7]} {number}", number=fresh_number(), code=[1, 2, 2, 2, 3, 3][number % 6],
                regarding="Two containers held at the gate; needs a name to release them before the end of the day")
        yield office


@pytest.fixture
def sheet(new_office):
    """An office with five calls for Margaret, all of one code."""
    with new_office() as office:
        for name in ("First", "Second", "Third", "Fourth", "Fifth"):
            entry = office.call_for("Margaret", name=name, code=2, number=fresh_number())
            good(office.jamie.post(f"/messages/{entry['id']}/place", {"before": None}))
        yield office


def open_sheet(browser, office, name="Jamie", width=1440, height=900):
    browser.visit(office.server.url).sign_in(name).look_like(width=width, height=height)
    browser.open(f"/sheets/{office.id('Margaret')}")
    browser.until(lambda: browser.text("#card"), "what is known of the first is shown")
    return browser


# Whole entries: below everything that lies over the list, above its end.
WHOLE = """
  const list = document.getElementById('entries').getBoundingClientRect()
  return [...document.querySelectorAll('#entries .entry')].filter(entry => {
    const box = entry.getBoundingClientRect()
    const points = [[box.left + 40, box.top + 2], [box.left + 40, box.bottom - 2]]
    return box.bottom <= list.bottom && points.every(([x, y]) => entry.contains(document.elementFromPoint(x, y)))
  }).length"""

PLACES = "return [...document.querySelectorAll('#entries .entry, #dock, #acts > *')].map(e => [e.id, e.getBoundingClientRect().top, e.getBoundingClientRect().height])"

WATCH = """
  window.shifts = []
  new PerformanceObserver(found => shifts.push(...found.getEntries().map(e => [e.value, e.hadRecentInput])))
    .observe({ type: 'layout-shift', buffered: false })"""


@pytest.mark.parametrize("width, height, least", [(1440, 900, 16), (1024, 768, 12), (390, 844, 7)])
def test_a_sheet_is_read_at_a_glance(full_office, browser, width, height, least):
    open_sheet(browser, full_office, width=width, height=height)
    assert browser.script(WHOLE) >= least
    assert browser.script("return document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [320, 390, 640, 1024, 1440])
def test_no_column_of_a_line_lies_over_another(full_office, browser, width):
    open_sheet(browser, full_office, width=width, height=800)
    over = browser.script("""
      return [...document.querySelectorAll('#entries .entry')].flatMap(entry => {
        const boxes = [...entry.children].filter(e => e.checkVisibility()).map(e => [e.className, e.getBoundingClientRect()])
        return boxes.flatMap(([name, a], at) => boxes.slice(at + 1).filter(([, b]) =>
          a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom && a.width && b.width)
          .map(([other]) => `${entry.id}: ${name} over ${other}`))
      })""")
    assert over == []
    assert browser.script("return document.documentElement.scrollWidth") <= width


def test_selecting_opening_and_acting_move_nothing(full_office, browser):
    open_sheet(browser, full_office)
    browser.script(WATCH)
    before = browser.script(PLACES)
    for row in browser.all("#entries .entry")[:6]:
        row.find_element("css selector", ".due").click()
        browser.until(lambda row=row: row.get_attribute("aria-current") == "true", "it is selected")
        let_pass(0.4)
        assert browser.script(PLACES) == before
    for key in "lhcxz.":
        browser.press(key)
        browser.until(lambda: browser.all("#acts [open]"), f"{key} opens")
        assert browser.script(PLACES) == before
        browser.press(Keys.ESCAPE)
        browser.until(lambda: not browser.all("#acts [open]"), "it is closed")
        let_pass(0.6)
    name = browser.text("#acts-who")
    browser.press("n")
    browser.wait_for_text(f"No answer: {name}", "#notices")
    browser.wait_for_text("No answer", "[aria-current=true] .last")
    assert browser.script(PLACES) == before
    let_pass(0.5)
    shifted = browser.script("return shifts")
    assert sum(value for value, by_hand in shifted if not by_hand) == 0, shifted


def test_a_change_by_somebody_else_waits_for_the_pointer_and_is_marked(sheet, browser):
    open_sheet(browser, sheet)
    ActionChains(browser.driver).move_to_element(browser.all("#entries .entry .due")[1]).click().perform()
    browser.until(lambda: browser.text("#acts-who") == "Second", "the second is selected")
    sheet.call_for("Margaret", name="Newcomer", code=1)
    for step in range(12):
        ActionChains(browser.driver).move_by_offset(1 if step % 2 else -1, 0).perform()
        assert "Newcomer" not in browser.text("#entries")
        let_pass(0.2)
    browser.wait_for_text("Newcomer", "#entries", 10)
    assert "Newcomer" in browser.text("#entries .came")
    assert browser.text("#acts-who") == "Second"
    browser.until(lambda: not browser.all("#entries .came"), "the mark goes", 10)


def order(browser):
    return [row.text for row in browser.all("#entries .entry .who a")]


def test_an_entry_is_dragged_to_another_place(sheet, browser):
    open_sheet(browser, sheet)
    rows = browser.all("#entries .entry")
    assert order(browser) == ["First", "Second", "Third", "Fourth", "Fifth"]
    height = rows[0].size["height"]
    hand = ActionChains(browser.driver)
    hand.move_to_element_with_offset(rows[3], 10 - rows[3].size["width"] // 2, 0).click_and_hold()
    hand.move_by_offset(0, -height // 2).move_by_offset(0, -2 * height).perform()
    browser.until(lambda: browser.all(".entry.lifted"), "it is in the hand")
    assert "First" in browser.text(".entry.drop") or "Second" in browser.text(".entry.drop")
    target = browser.text(".entry.drop .who a")
    ActionChains(browser.driver).release().perform()
    expected = ["First", "Second", "Third", "Fifth"]
    expected.insert(expected.index(target), "Fourth")
    browser.until(lambda: order(browser) == expected, "it has moved")
    entries = good(sheet.margaret.get(f"/sheets/{sheet.id('Margaret')}"))["entries"]
    assert [entry["caller"]["name"] for entry in entries] == expected
    assert browser.text("#acts-who") == "Fourth"


def test_ten_calls_in_a_row_by_keyboard_take_three_keys_each(new_office, browser):
    with new_office() as office:
        for number in range(10):
            office.call_for("Margaret", name=f"Caller {number}", number=fresh_number(), code=2)
        open_sheet(browser, office)
        for done in range(10):
            name = browser.text("#acts-who")
            # Whoever has only just come up is not meant yet: moving on and back says that they are.
            let_pass(1.6)
            if done % 3 == 1:
                browser.press("l")
                browser.until(lambda: browser.focus == "with", "left word asks with whom")
                browser.press("Dora", Keys.ENTER)
            else:
                browser.press("t")
            browser.until(lambda name=name: browser.text("#acts-who") != name or not browser.all("#entries .entry"), "the next is up")
        assert not browser.all("#entries .entry")
        browser.wait_for_text("There are no calls to return", "main")


@pytest.fixture
def on_a_telephone(sheet, browser):
    open_sheet(browser, sheet, width=390, height=844)
    yield browser
    browser.look_like()


def test_on_a_telephone_the_panel_comes_when_asked_for_and_goes_again(on_a_telephone):
    browser = on_a_telephone
    assert not browser.find("#panel").is_displayed()
    browser.all("#entries .entry .who a")[1].click()
    browser.until(lambda: browser.find("#panel").is_displayed(), "the panel is up")
    assert browser.text("#acts-who") == "Second"
    row, panel = (browser.script("return document.querySelector(arguments[0]).getBoundingClientRect()", selector)
                  for selector in ("#entries [aria-current]", "#panel"))
    assert row["bottom"] <= panel["top"]
    assert min(browser.script("return [...document.querySelectorAll('#dock .button')].filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect().height)")) >= 44
    browser.press("l")
    browser.until(lambda: browser.focus == "with", "left word asks with whom")
    browser.press(Keys.ESCAPE)
    browser.click("#shut")
    browser.until(lambda: not browser.find("#panel").is_displayed(), "it has gone")


def test_on_a_telephone_buttons_and_lines_above_leave_the_list_its_room(full_office, browser):
    open_sheet(browser, full_office, "Margaret", width=390, height=844)
    browser.script("""
      document.querySelectorAll('#sheet > .strip').forEach((each) => (each.textContent = ''))
      document.querySelectorAll('#sheet .acts > a').forEach((each, at) =>
        (each.textContent = ['Resumen', 'Llamadas seguidas', 'Copia en limpio'][at]))
      document.getElementById('look-again').textContent = 'Rosalind Villarreal untouched since Tue 9:40 AM '.repeat(3)""")
    assert browser.script(WHOLE) >= 7
    assert browser.script("return document.documentElement.scrollWidth") <= 390
    browser.all("#entries .entry .who a")[1].click()
    browser.until(lambda: browser.find("#panel").is_displayed(), "the panel is up")
    assert browser.script(WHOLE) >= 2
    browser.look_like()


def test_a_second_tap_on_a_line_presses_nothing_that_came_up_under_it(on_a_telephone):
    browser = on_a_telephone
    line = browser.all("#entries .entry .who a")[1]
    line.click()
    browser.until(lambda: browser.find("#panel").is_displayed(), "the panel is up")
    talked = browser.script("return document.querySelector('#dock [data-key=t]').getBoundingClientRect()")
    browser.click("#shut")
    browser.until(lambda: not browser.find("#panel").is_displayed(), "it has gone")
    taps = ActionChains(browser.driver).move_to_element(line).click()
    taps.w3c_actions.pointer_action.move_to_location(int(talked["x"]) + 9, int(talked["y"]) + 9).click()
    taps.perform()
    let_pass(0.5)
    assert browser.find("#panel").is_displayed() and "Talked" not in browser.text("#notices")


def test_whoever_comes_back_from_a_call_is_asked_how_it_went(sheet, on_a_telephone):
    browser = on_a_telephone
    # Nothing here can dial.
    browser.script("delete document.getElementById('sheet').dataset.claims; addEventListener('click', e => e.target.closest('a[href^=\"tel:\"]') && e.preventDefault())")
    browser.all("#entries .entry a.number")[2].click()
    let_pass(3.2)
    browser.script("document.dispatchEvent(new Event('visibilitychange'))")
    browser.wait_for_text("How did it go?", "#how")
    assert "Third" in browser.text("#how p")
    heights = browser.script("return [...document.querySelectorAll('#how button')].map(e => e.getBoundingClientRect().height)")
    assert len(heights) == 7 and min(heights) >= 48 and min(heights[:6]) >= 56
    browser.script("[...document.querySelectorAll('#how button')].find(each => each.textContent.startsWith('No answer')).click()")
    browser.wait_for_text("No answer: Third", "#notices")
    assert not browser.all("#how[open]")


def test_the_paper_copy_has_twenty_five_entries_a_page_and_says_of_when_it_is(new_office, browser):
    with new_office() as office:
        for number in range(25):
            office.call_for(
                "Margaret", name=f"{NAMES[number % 7]} {number}", number=fresh_number(), code=1 + number % 3,
                regarding="Two containers held at the gate")
        open_sheet(browser, office)
        browser.press("j")
        paper = browser.driver.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.5, "paperHeight": 11, "preferCSSPageSize": True})
        pages = re.findall(rb"/Type\s*/Page\b(?!s)", base64.b64decode(paper["data"]))
        assert len(pages) == 1
        browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        try:
            assert re.search(r"as of \w{3}, \w{3} \d+, \d+:\d\d [AP]M", browser.text(".copy-head"))
            size = browser.script("return getComputedStyle(document.querySelector('.entry .who a')).fontSize")
            assert float(size.removesuffix("px")) >= 16.6  # 12.5 points
            outlines = browser.script("return [...document.querySelectorAll('.entry, .entry a')].map(e => getComputedStyle(e).outlineStyle + getComputedStyle(e).outlineWidth)")
            assert all(outline.startswith("none") or outline.endswith("0px") for outline in outlines), set(outlines)
        finally:
            browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_large_type_is_for_arms_length_and_nothing_is_cut(full_office, browser):
    open_sheet(browser, full_office)
    small = browser.script("return document.querySelector('.entry .who a').getBoundingClientRect().height")
    browser.script("document.getElementById('large').click()")
    assert browser.script("return document.querySelector('.entry .who a').getBoundingClientRect().height") > small
    assert browser.script("return document.documentElement.scrollWidth") <= 1440
    browser.script("document.getElementById('large').click()")


def test_large_type_is_of_the_whole_page_and_nothing_is_cut(full_office, browser):
    open_sheet(browser, full_office)
    places = [".head h1", ".faces a", ".panel-head h2", "#acts .button", "#card .facts", ".nav a", ".status"]
    sizes = "return arguments[0].map((place) => parseFloat(getComputedStyle(document.querySelector(place)).fontSize))"
    small = browser.script(sizes, places)
    browser.script("document.getElementById('large').click()")
    grown = {place: now / then for place, now, then in zip(places, browser.script(sizes, places), small)}
    assert all(growth > 1.15 for growth in grown.values()), grown
    for width in (1440, 1024, 390):
        browser.look_like(width=width, height=844)
        assert browser.script("return document.documentElement.scrollWidth") <= width
    browser.look_like(width=1440)
    browser.script("document.getElementById('large').click()")


def test_the_menu_of_more_is_whole_in_a_low_window(full_office, browser):
    open_sheet(browser, full_office, width=1280, height=657)
    browser.press(".")
    browser.until(lambda: browser.all("#acts > .act[open] > .pop"), "the menu is open")
    box, panel = browser.script("""
      return ['#acts > .act[open] > .pop', '#panel'].map((place) => {
        const { top, bottom } = document.querySelector(place).getBoundingClientRect()
        return { top, bottom }
      })""")
    assert panel["top"] <= box["top"] and box["bottom"] <= panel["bottom"], "the menu lies within the panel"
    last = "const all = document.querySelectorAll('#acts > .act[open] > .pop summary'); return all[all.length - 1]"
    browser.script(f"{last.replace('return ', 'const it = ')}; it.scrollIntoView({{ block: 'nearest' }})")
    assert browser.script(
        f"{last.replace('return ', 'const it = ')}; const box = it.getBoundingClientRect()\n"
        "return it.contains(document.elementFromPoint(box.left + 8, box.top + box.height / 2))"), "its last act can be hit"


def test_the_arrows_walk_through_more(full_office, browser):
    open_sheet(browser, full_office)
    browser.press(".")
    browser.until(lambda: browser.all("#acts > .act[open] > .pop"), "the menu is open")
    focus = "return document.activeElement.closest('.pop') && document.activeElement.textContent"
    first = browser.script(focus)
    browser.press(Keys.ARROW_DOWN)
    second = browser.script(focus)
    browser.press(Keys.ARROW_UP)
    assert first and second and browser.script(focus) == first != second


def test_escape_leaves_the_search_for_where_one_was(full_office, browser):
    open_sheet(browser, full_office)
    browser.press("j")
    name = browser.focus
    browser.press("/")
    browser.until(lambda: browser.script("return document.activeElement.closest('.find') !== null"), "the search has it")
    browser.press("Smith", Keys.ESCAPE)
    browser.until(lambda: browser.focus == name, f"the focus is back on {name}")


def test_a_colleague_s_attempt_is_told_before_the_same_one_is_recorded(sheet, browser):
    open_sheet(browser, sheet, "Lou")
    message = browser.script("return document.getElementById('acts').dataset.message")
    seen = int(browser.script("return document.querySelector('#act [name=version]').value"))
    good(sheet.jamie.post(f"/messages/{message}/attempts", {"outcome": "noAnswer"}))
    # Lou presses before the change is on her screen.
    browser.until(lambda: browser.script("return document.querySelector('#act [name=version]').value") != str(seen), "came")
    browser.script(f"document.querySelector('#act [name=version]').value = {seen}")
    browser.script("document.querySelector('#acts [data-key=n]').click()")
    browser.wait_for_text("Jamie just recorded “no answer” for this call", "#notices")
    assert good(sheet.jamie.get(f"/messages/{message}"))["attempts"][1:] == []
    browser.script("[...document.querySelectorAll('#notices button')].find((each) => each.textContent === 'Record it too').click()")
    browser.wait_for_text("No answer", "#notices")
    browser.until(lambda: len(good(sheet.jamie.get(f"/messages/{message}"))["attempts"]) == 2, "both are recorded")


def test_the_line_above_the_list_says_at_once_what_was_looked_at(sheet, browser):
    entry = good(sheet.jamie.get(f"/sheets/{sheet.id('Margaret')}"))["entries"][1]
    sheet.storage.run(f"UPDATE message SET code = 1, touched_at = touched_at - 604800000 WHERE id = '{entry['id']}'")
    open_sheet(browser, sheet, "Lou")
    browser.wait_for_text(entry["caller"]["name"], "#look-again")
    good(sheet.jamie.post(f"/messages/{entry['id']}/attempts", {"outcome": "busy"}))
    browser.until(lambda: entry["caller"]["name"] not in browser.text("#look-again"), "somebody has looked at it")


def test_what_waits_for_an_answer_is_counted_at_once(sheet, browser):
    browser.visit(sheet.server.url).sign_in("Tom").open(f"/sheets/{sheet.id('Tom')}")
    mark = "return document.querySelector('.nav b.wait')?.firstChild.textContent ?? ''"
    assert browser.script(mark) == ""
    for entry in good(sheet.jamie.get(f"/sheets/{sheet.id('Margaret')}"))["entries"][:2]:
        good(sheet.jamie.post(f"/messages/{entry['id']}/handovers", {"to": sheet.id("Tom")}), 201)
    browser.until(lambda: browser.script(mark) == "2", "both are counted")
    browser.script("document.querySelector('#offers .offer form button').click()")
    browser.until(lambda: browser.script(mark) == "1", "one is answered")


def test_n_on_an_offer_leads_to_decline(sheet, browser):
    entry = good(sheet.jamie.get(f"/sheets/{sheet.id('Margaret')}"))["entries"][0]
    good(sheet.jamie.post(f"/messages/{entry['id']}/handovers", {"to": sheet.id("Tom")}), 201)
    browser.visit(sheet.server.url).sign_in("Tom").open(f"/sheets/{sheet.id('Tom')}")
    browser.until(lambda: browser.focus == "main", "the page has the focus")
    browser.press("n")
    assert browser.script("return document.activeElement.matches('#offers .ask > summary')"), "nothing is done yet"
    browser.press("n")
    browser.until(lambda: browser.focus == "reason", "why is asked")
