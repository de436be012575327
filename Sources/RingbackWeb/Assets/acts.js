// The actions of a message under the keys.

import './dialling.js'
import { isTwice, isTyping, keys } from './keys.js'
import { button, say, takeBack } from './undo.js'

/** The actions stand once on a page. A page that renews itself brings its own. */
export const acts = document.getElementById('acts')
const shown = () => document.getElementById('acts')

const MOVES = new Set(['J', 'K'])

// Whoever opens the page has the keys of the page.
const main = document.getElementById('main')
if (document.activeElement === document.body) main.focus({ preventScroll: true })

/**
 * Presses the control that carries the key; a small form is opened instead, with the focus in it. Only with the focus
 * on the page's own things: where it was lost, nobody means what they press.
 */
function press(event) {
  if (!main.contains(document.activeElement)) return false
  if (isTwice() && !MOVES.has(event.key)) return
  // On an empty sheet they wait out of sight.
  const control = shown()?.checkVisibility() && shown().querySelector(`[data-key="${event.key}"]`)
  if (!control || control.hidden) return false
  if (control.disabled) return say('It is at the edge of its code. Change the code to move it further.')
  // Rare, and hard on a number that is right: it is asked once.
  if (event.key === 'w' && document.activeElement !== control) {
    control.focus()
    return say('Wrong number? Press w again to say so.')
  }
  if (control.localName !== 'summary') return control.click()
  if (!control.parentElement.open) control.click()
  enter(control.parentElement)
}

const cancel = button('Cancel', () => shut(cancel.closest('.ask')))

function shut(ask) {
  ask.open = false
  ask.querySelector('summary').focus()
}

/** Whoever opens a small form writes in it, or leaves it. */
function enter(ask) {
  if (!ask.open) return
  ask.querySelector('form button').before(cancel)
  ask.querySelector('input:not([type=hidden]), select, textarea')?.focus()
}

document.addEventListener('click', ({ target }) => {
  const summary = target.closest('.ask > summary')
  if (summary) setTimeout(() => enter(summary.parentElement))
})

keys({
  u: () => void (isTwice() || takeBack()),
  ...Object.fromEntries(Array.from('dtalvnbw1234JKhmcpxqz', (key) => [key, press])),
})

document.addEventListener('keydown', (event) => {
  const ask = event.key === 'Escape' && (event.target.closest('.ask[open]') ?? document.querySelector('.ask[open]'))
  if (!ask) return
  if (isTyping(event.target) || [cancel, document.body].includes(event.target)) shut(ask)
  else ask.open = false
})
