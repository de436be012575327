// Offers, under keys: `y` accepts, `n` declines with a reason.

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
  if (offered().length < 2) document.querySelector('#offers .all')?.remove()
  if (hadFocus) restUntil = performance.now() + REST
  if (hadFocus) (next ?? document.getElementById('q') ?? document.getElementById('main')).focus({ preventScroll: true })
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

keys({ y: accept, n: decline })

document.addEventListener('sent', ({ target }) => dropOffer(target.closest?.('#offers .offer')))
