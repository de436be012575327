// A page about single messages: its forms answer in place, then it shows the new state.

import { takeKeys } from './acts.js'
import { ownAsks, restore } from './asks.js'
import './form.js'
import { keys } from './keys.js'
import './offers.js'
import { fragment } from './api.js'

const main = document.getElementById('main')
/** Its number is how much waits for the reader's answer. */
const SHEETS = '.nav a[href="/sheets"]'
/** What scrolls: whoever reads there stays there. */
const places = ['.scroll', '.panel-body']
const message = location.pathname.match(/^\/messages\/([^/]+)/)?.[1]

async function refresh() {
  const fresh = new DOMParser().parseFromString(await fragment(location.href), 'text/html')
  const read = places.map((place) => main.querySelector(place)?.scrollTop ?? 0)
  main.replaceChildren(...fresh.getElementById('main').childNodes)
  document.querySelector(SHEETS)?.replaceChildren(...fresh.querySelector(SHEETS).childNodes)
  places.forEach((place, at) => main.querySelector(place)?.scrollTo(0, read[at]))
  takeKeys()
  if (message) restore(main, message)
  if (document.activeElement === document.body) main.focus({ preventScroll: true })
}

// The fitting playbook, and the case put to the manager. While there are outcomes, b is one of them.
function openPlaybook() {
  const first = document.querySelector('#playbook details')
  if (!first) return false
  first.open = true
  first.querySelector('summary').focus()
}
keys({
  B: openPlaybook,
  b: () => !document.querySelector('#acts [data-key=b]') && openPlaybook(),
  Q() {
    const link = document.querySelector('[data-case]')
    if (!link) return false
    link.click()
  },
})

if (message) ownAsks(main, () => message)
for (const kind of ['sent', 'stale']) document.addEventListener(kind, () => refresh().catch(() => {}))
