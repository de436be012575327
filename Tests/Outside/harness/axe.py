"""axe-core in the open page: WCAG 2.2 A and AA, and its best practices."""
import pathlib

import axe_playwright_python

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()


def violations(browser):
    """Its findings on the open page, one per line."""
    browser.script(AXE)
    found = browser.driver.execute_async_script(
        "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations))")
    return [
        f"{violation['id']}: {violation['help']}: {node['html'][:150]} ({node['failureSummary'][:200]})"
        for violation in found for node in violation["nodes"][:3]]


# Controls too small to hit. Links within a sentence are excepted, and what is only there for screen readers.
SMALL = """
  const least = arguments[0]
  // In a sentence: the line around it says more than its links do.
  const inSentence = e => {
    const line = e.localName === 'a' && getComputedStyle(e).display === 'inline' && e.closest('p, li, dd, td, div')
    const links = line && [...line.querySelectorAll('a')].map(a => a.innerText).join('')
    return line && line.innerText.replace(/\\s/g, '').length > links.replace(/\\s/g, '').length + 2
  }
  const target = e => e.matches('input') ? e.closest('label') ?? e : e
  return [...new Set([...document.querySelectorAll(
      'a[href], button, summary, select, input:not([type=hidden]), textarea')].map(target))].filter(e => {
    const box = e.getBoundingClientRect()
    if (!e.checkVisibility({visibilityProperty: true}) || box.width < 2 || e.closest('.sr, .skip') || inSentence(e)) return false
    // A link that covers the whole row.
    if (getComputedStyle(e, '::after').position === 'absolute') return false
    return box.height < least - 0.5 || box.width < Math.min(least, 24) - 0.5
  }).map(e => `${Math.round(e.getBoundingClientRect().width)} x ${Math.round(e.getBoundingClientRect().height)} `
    + e.outerHTML.slice(0, 110))"""


def small_targets(browser, least):
    """Controls less than `least` pixels high on the open page."""
    return browser.script(SMALL, least)
