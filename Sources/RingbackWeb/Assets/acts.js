// The actions of a message under the keys.

import './dialling.js'
import { isTyping, keys } from './keys.js'
import { say, takeBack } from './undo.js'

/** The actions stand once on a page. A page that renews itself brings its own. */
export const acts = document.getElementById('acts')
const shown = () => document.getElementById('acts')

/** Presses the control that carries the key; a small form is opened instead, with the focus in it. */
function press(event) {
  const control = !shown()?.hidden && shown()?.querySelector(`[data-key="${event.key}"]`)
  if (!control || control.hidden) return false
  if (control.disabled) return say('It is at the edge of its code. Change the code to move it further.')
  if (control.localName !== 'summary') return control.click()
  control.parentElement.open = true
  control.parentElement.querySelector('input:not([type=hidden]), select').focus()
}

keys({
  u: () => void takeBack(),
  ...Object.fromEntries(Array.from('dtlvnbw1234JKhmcpxqz', (key) => [key, press])),
})

document.addEventListener('keydown', (event) => {
  const ask = event.key === 'Escape' && event.target.closest('.ask[open]')
  if (!ask) return
  ask.open = false
  if (isTyping(event.target)) ask.querySelector('summary').focus()
})
