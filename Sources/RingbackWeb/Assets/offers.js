// Offers, under keys: `y` accepts, `n` declines with a reason, `g` marks a handover note as read.

import { renewOffers } from './renewing.js'
import { isTwice, keys } from './keys.js'
import { say, word } from './undo.js'

const offers = () => [...document.querySelectorAll('#offers .offer')]
const ACCEPT = 'form[action^="/messages/"][action$=acceptance]'
const offered = () => offers().filter((offer) => offer.querySelector(ACCEPT))
const focused = () => document.activeElement?.closest?.('#offers .offer')
const first = (offer) => offer?.querySelector('button, input:not([type=hidden])')

/** Milliseconds in which nobody can yet mean an offer the page itself selected, unless they select one. */
const REST = 1500
let restUntil = 0
for (const kind of ['pointerdown', 'keydown']) {
  document.addEventListener(kind, ({ key = 'Tab' }) => key === 'Tab' && (restUntil = 0), true)
}

/** Removes an offer; the focus goes to the next one, else back to the sheet. */
export function dropOffer(offer) {
  if (!offer) return
  const all = offers()
  const at = all.indexOf(offer)
  const next = first(all[at + 1] ?? all[at - 1]) ?? document.querySelector('#entries [aria-current] .who a')
  const hadFocus = offer.contains(document.activeElement)
  offer.remove()
  countAsks()
  if (offered().length < 2) document.querySelector('#offers .all')?.remove()
  if (hadFocus) restUntil = performance.now() + REST
  if (hadFocus) (next ?? document.getElementById('q') ?? document.getElementById('main')).focus({ preventScroll: true })
}

/** What waits for an answer, beside the sheets in the bar: what is only told has no number, accounts have one each. */
export function countAsks() {
  const number = offers().reduce((sum, { dataset }) => sum + Number(dataset.n ?? 1), 0)
  const link = document.querySelector('.nav a[href="/sheets"]')
  const mark = link?.querySelector('b.wait')
  if (!number) mark?.remove()
  else if (mark) mark.firstChild.textContent = number
  else if (link) {
    const words = Object.assign(document.createElement('span'), { className: 'sr', textContent: ` ${word('waiting for your answer')}` })
    const fresh = Object.assign(document.createElement('b'), { className: 'wait', textContent: number })
    fresh.append(words)
    link.append(' ', fresh)
  }
}

function accept() {
  if (isTwice()) return
  const all = offered()
  if (all.length === 0) return false
  const offer = focused() ?? (all.length === 1 ? all[0] : undefined)
  // If there are several, the first is only highlighted.
  if (offer) offer.querySelector(`${ACCEPT} button`)?.click()
  else first(all[0]).focus()
}

// Whatever presses it: Enter, Space or a key.
document.addEventListener('click', (event) => {
  if (performance.now() > restUntil || !event.target.closest('#offers :is(button, summary)')) return
  event.preventDefault()
  say(word('Nothing was done: the next offer just appeared.'))
}, true)

function decline() {
  const ask = focused()?.querySelector('.ask')
  if (!ask) return focused() ? undefined : point()
  restUntil = 0
  ask.open = true
  ask.querySelector('input:not([type=hidden])').focus()
}

/** The key also belongs to entries: while nothing is selected, an offer above is highlighted and nothing is done. */
function point() {
  const [offer] = offers().filter((offer) => offer.querySelector('.ask'))
  if (!offer || document.activeElement.closest('.entry, #acts')) return false
  offer.querySelector('.ask > summary').focus()
}

/** A handover note: the focused one, or the only one; of several, the first is only highlighted. */
function read() {
  if (isTwice()) return
  const notes = [...document.querySelectorAll('#offers [data-read]')]
  if (notes.length === 0) return false
  const note = focused()?.querySelector('[data-read]') ?? (notes.length === 1 ? notes[0] : undefined)
  if (note) note.click()
  else notes[0].focus()
}

keys({ y: accept, n: decline, g: read })

document.addEventListener('sent', ({ target }) => {
  if (target.matches?.('#offers .all')) acceptedAll(target)
  else dropOffer(target.closest?.('#offers .offer'))
})

/** The list is fetched anew only while the focus is elsewhere. */
function acceptedAll(form) {
  const next = document.querySelector('#entries [aria-current] .who a') ?? document.getElementById('q') ?? document.getElementById('main')
  form.remove()
  next.focus({ preventScroll: true })
  renewOffers().then(countAsks, () => {})
}
