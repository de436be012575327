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
  const control = !shown()?.closest('[hidden]') && shown()?.querySelector(`[data-key="${event.key}"]`)
  if (!control) return false
  // Why a key does nothing for this call.
  if (control.localName === 'span') return say(control.textContent)
  if (control.disabled) return say(word('Already first or last in its code. Change the code to move it further.'))
  if (control.localName === 'a' && !control.href) return say(word('There is no number to call.'))
  // Rare, and drastic for a number that is right: asks once.
  if (event.key === 'w' && asked !== shown().dataset.message) {
    asked = shown().dataset.message
    return say(word('Wrong number? Press w again to confirm.'))
  }
  asked = undefined
  if (control.localName !== 'summary') return control.click()
  if (!control.parentElement.open) {
    control.parentElement.open = true
    enter(control.parentElement)
  } else focusIn(control.parentElement)
}

/** The message of which a wrong number was said once. */
let asked

const cancel = button(word('Cancel'), () => shut(cancel.closest('.act, .ask')))
/** Where the focus was before a form took it. */
let cameFrom

/** All that is open from this form outwards. */
const around = (act) => (act ? [act, ...around(act.parentElement.closest('.act[open]'))] : [])

function shut(act) {
  const all = around(act)
  for (const each of all) each.open = false
  const back = cameFrom?.checkVisibility() ? cameFrom : all.at(-1).querySelector('summary')
  cameFrom = undefined
  back.focus({ preventScroll: true })
}

const focusIn = (act) => act.querySelector('input:not([type=hidden]), select, textarea, .pop button')?.focus({ preventScroll: true })

/** Focuses what was just opened, with all that it is in; a form gets Cancel. */
function enter(act) {
  if (!act.open) return
  for (const each of around(act.parentElement.closest('.act'))) each.open = true
  for (const other of document.querySelectorAll('.dock .act[open]')) if (!other.contains(act)) other.open = other === act
  act.closest('.panel')?.classList.add('up')
  if (!act.contains(document.activeElement)) cameFrom = document.activeElement
  if (act.matches('.ask')) act.querySelector('form button').before(cancel)
  focusIn(act)
}

document.addEventListener('click', ({ target }) => {
  const summary = target.closest(':is(.act, .ask) > summary')
  if (summary) setTimeout(() => enter(summary.parentElement))
  // A menu goes when something else is pressed; a form stays.
  for (const menu of document.querySelectorAll('.act:not(.ask)[open]')) {
    if (!menu.contains(target) && !menu.querySelector('.ask[open]')) menu.open = false
  }
})

document.addEventListener('sent', () => {
  for (const act of document.querySelectorAll('.dock .act[open]')) act.open = false
})

// The arrows walk through an open menu.
document.addEventListener('keydown', (event) => {
  const menu = event.target.closest?.('.act:not(.ask)[open] > .pop')
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!menu || !step || isTyping(event.target)) return
  event.preventDefault()
  const all = [...menu.querySelectorAll('button, summary')].filter((each) => !each.disabled && each.checkVisibility())
  all.at((all.indexOf(event.target) + step) % all.length)?.focus()
})

/** Takes on the keys that the page's actions name; a page that reloads itself may bring others. */
export const takeKeys = () =>
  shown()?.querySelectorAll('[data-key]').forEach(({ dataset }) => keys({ [dataset.key]: press }))
takeKeys()
keys({ u: () => void (isTwice() || takeBack()) })

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  const open = ':is(.act, .ask)[open]'
  const act = event.target.closest(open) ?? document.querySelector(`.ask${open}`) ?? document.querySelector(open)
  if (!act) return
  event.preventDefault()
  if (isTyping(event.target) || act.contains(document.activeElement) || event.target === document.body) shut(act)
  else for (const each of around(act)) each.open = false
})
