// What happens seldom during rolling calls: an act is refused, or somebody else ends the session. Loaded when it does.

import { say, word } from './undo.js'

/** The reason stands at the field that is to blame, else in the status row; what was typed stays. */
export function refused(html, form) {
  const fresh = new DOMParser().parseFromString(html, 'text/html')
  const why = fresh.querySelector('.problem, main p')?.textContent.trim() || word('That did not work. Nothing was changed.')
  const field = form.elements[fresh.querySelector('[aria-invalid]')?.name]
  if (!field) return say(why, { problem: true })
  document.getElementById('fault')?.remove()
  const line = Object.assign(document.createElement('p'), { className: 'err', id: 'fault', role: 'alert', textContent: why })
  field.after(line)
  field.setAttribute('aria-invalid', 'true')
  field.setAttribute('aria-errormessage', 'fault')
  field.addEventListener('input', () => {
    line.remove()
    field.removeAttribute('aria-invalid')
  }, { once: true })
  field.focus()
  field.select()
}

/** Somebody else has ended it: no line can be used any more, and the report is one press away. */
export function ended(page, html, report) {
  const title = new DOMParser().parseFromString(html, 'text/html').querySelector('main h1')?.nextElementSibling?.textContent ?? ''
  const written = [...page.querySelectorAll('details[open] input.field')].filter(({ value, defaultValue }) => value !== defaultValue)
  if (written.length) say(word('You wrote: “{0}”', written.map(({ value }) => value).join(' · ')), { problem: true, stays: true })
  const strip = document.createElement('div')
  strip.className = 'strip wait'
  const words = document.createElement('b')
  words.textContent = word('This session has ended.')
  const link = Object.assign(document.createElement('a'), { href: report, className: 'button', textContent: word('Open the report') })
  strip.append(words, title, link)
  strip.setAttribute('role', 'alert')
  page.querySelector('.four')?.remove()
  page.querySelector('.list')?.remove()
  page.querySelector('.acts')?.remove()
  for (const old of page.querySelectorAll('.strip')) old.remove()
  delete page.dataset.session
  page.querySelector('.head').after(strip)
  link.focus()
}
