// A message's actions, under keys.

import './dialling.js'
import { isTwice, isTyping, keys } from './keys.js'
import { button, say, takeBack, word } from './undo.js'

/** A page has one set of actions. A page that reloads itself brings its own. */
const shown = () => document.getElementById('acts')
export const acts = shown()

// Focuses the page at once, so that its keys work.
const main = document.getElementById('main')
if (document.activeElement === document.body) main.focus({ preventScroll: true })

/**
 * Presses the control for a key; a small form is opened and focused instead. Only while the focus is on the page's own
 * elements: once it is lost, nobody means what they press.
 */
function press(event) {
  if (!main.contains(document.activeElement)) return false
  if (isTwice() && !'JK'.includes(event.key)) return
  // On an empty sheet the actions are hidden.
  const control = shown()?.checkVisibility() && shown().querySelector(`[data-key="${event.key}"]`)
  if (!control || control.hidden) return false
  if (control.disabled) return say(word('It is at the edge of its code. Change the code to move it further.'))
  // Rare, and drastic for a number that is right: asks once.
  if (event.key === 'w' && document.activeElement !== control) {
    control.focus()
    return say(word('Wrong number? Press w again to say so.'))
  }
  if (control.localName !== 'summary') return control.click()
  if (!control.parentElement.open) control.click()
  enter(control.parentElement)
}

const cancel = button(word('Cancel'), () => shut(cancel.closest('.ask')))

function shut(ask) {
  ask.open = false
  ask.querySelector('summary').focus()
}

/** Focuses a form just opened, and puts Cancel in it. */
function enter(ask) {
  if (!ask.open) return
  ask.querySelector('form button').before(cancel)
  ask.querySelector('input:not([type=hidden]), select, textarea')?.focus()
}

document.addEventListener('click', ({ target }) => {
  const summary = target.closest('.ask > summary')
  if (summary) setTimeout(() => enter(summary.parentElement))
})

/** Takes on the keys that the page's actions name; a page that reloads itself may bring others. */
export const takeKeys = () =>
  shown()?.querySelectorAll('[data-key]').forEach(({ dataset }) => keys({ [dataset.key]: press }))
takeKeys()
keys({ u: () => void (isTwice() || takeBack()) })

document.addEventListener('keydown', (event) => {
  const ask = event.key === 'Escape' && (event.target.closest('.ask[open]') ?? document.querySelector('.ask[open]'))
  if (!ask) return
  if (isTyping(event.target) || [cancel, document.body].includes(event.target)) shut(ask)
  else ask.open = false
})
