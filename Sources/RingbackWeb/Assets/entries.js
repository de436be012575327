// The entries of the list: which one is selected, and what a line says meanwhile.

import { outcomes } from './form.js'
import { acts } from './acts.js'
import { aim, nameOf, show } from './panel.js'
import { say, word } from './undo.js'

export const list = document.getElementById('entries')
export const entries = () => [...list.querySelectorAll('.entry')]
export let selected = list.querySelector('[aria-current]')
/** The entry that an undo restores; it may still be on its way. */
export const restored = { id: undefined }

export function select(entry, { focus = true } = {}) {
  if (!entry) return
  restUntil = 0
  if (selected !== entry) selected?.removeAttribute('aria-current')
  selected = entry
  entry.setAttribute('aria-current', 'true')
  for (const other of entries()) rove(other, other === entry)
  show(entry)
  history.replaceState({ selected: entry.id }, '')
  if (!focus) return
  nameOf(entry).focus({ preventScroll: true })
  entry.scrollIntoView({ block: 'nearest' })
}

/** Nothing is selected any more. */
export const release = () => (selected = undefined)

export function rove(entry, isSelected) {
  for (const link of entry.querySelectorAll('.who a, a.number')) link.tabIndex = isSelected ? 0 : -1
}

/** The panel is there for whoever is selected, and its acts are theirs. */
export function aimAgain() {
  if (!selected) show(undefined)
  if (!acts) return
  document.getElementById('dock').hidden = !selected
  if (selected) aim(selected)
}

/** Milliseconds in which nobody can yet mean an entry the page itself selected, unless they move to one. */
const REST = 1500
let restUntil = 0
export const rest = () => (restUntil = performance.now() + REST)

// A second press, after the first has removed the entry, would hit the next caller; so would an Enter in the list.
function notYet(event) {
  if (performance.now() > restUntil || !event.target.closest('button, a, summary')) return
  if (event.currentTarget === list && event.detail) return
  event.preventDefault()
  event.stopImmediatePropagation()
  say(word('Nothing was done: {0} just appeared. Press again to confirm.', nameOf(selected).textContent))
}
for (const place of [acts, list]) place?.addEventListener('click', notYet, true)

/** What the lines say meanwhile, and what they said before. */
const before = new WeakMap()

export function standIn(entry, kind, text) {
  const last = entry.querySelector('.last')
  if (!before.has(entry)) before.set(entry, last.cloneNode(true))
  last.className = `last ${kind}`
  last.textContent = text
}

export function standOut(entry) {
  if (!before.has(entry)) return
  entry.querySelector('.last').replaceWith(before.get(entry))
  before.delete(entry)
}

/** Marks an entry while something about it waits for the connection. */
export function markKept() {
  for (const last of list.querySelectorAll('.kept')) standOut(last.closest('.entry'))
  for (const { path } of outcomes.waiting()) {
    const entry = document.getElementById(`m-${path.split('/')[2]}`)
    if (entry && list.contains(entry)) standIn(entry, 'wait kept', word('saved here until the connection is back'))
  }
}
