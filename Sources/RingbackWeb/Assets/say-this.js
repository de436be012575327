// What to say at the desk: the sentences for a caller who presses, what was said, checked while it is typed, and callers
// who fish for information.

import { send } from './api.js'
import { addressee } from './form.js'
import { say, word } from './undo.js'

const form = document.getElementById('message')
const { told } = form.elements
const owner = form.elements.for
const hint = document.getElementById('promises')
const card = document.querySelector('[data-fill=card]')
const REST = 300

let pause
let asked = 0

let chosen = ''
const windows = () => [...form.querySelectorAll('[name=window]')]

export function dress() {
  for (const button of card.querySelectorAll('[data-said-so], [data-fishing]')) button.hidden = false
  const again = windows().find((each) => each.value === chosen)
  if (again) again.checked = true
  else chosen = ''
  check()
}

export const isFor = (person) => card.querySelector('[data-person]')?.dataset.person === person

export function press() {
  const next = card.querySelector('details[data-press]:not([open])')
  if (!next) return say(card.querySelector('[data-press]') ? word('That was the last one: say no more than that.') : word('First, whom is it for?'))
  next.open = true
  next.scrollIntoView({ block: 'nearest' })
  say(next.querySelector('q').textContent)
}

export function said(words) {
  told.value = [told.value.trim(), words].filter(Boolean).join(' ')
  told.dispatchEvent(new Event('input', { bubbles: true }))
}

card.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-said-so]')
  if (!button) return
  said(button.dataset.saidSo)
  told.focus()
})

form.addEventListener('change', ({ target }) => {
  if (target.name !== 'window') return
  chosen = target.value
  const others = windows().map((each) => each.dataset.words).filter(Boolean)
  told.value = others.reduce((text, words) => text.replace(words, ''), told.value).trim()
  if (target.dataset.words) said(target.dataset.words)
  else check()
})

// --- While it is typed

told.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(check, REST)
})

export async function check() {
  clearTimeout(pause)
  const text = told.value
  const mine = ++asked
  if (!text.trim()) return show([])
  try {
    const { promises } = await send('/guard', { text, for: owner.value ? addressee(owner.value) : '' })
    if (mine === asked) show(promises)
  } catch {
    // What cannot be checked is filed as it stands.
    if (mine === asked) show([])
  }
}

function show([first]) {
  hint.className = first ? 'strip wait' : 'hint'
  hint.replaceChildren()
  if (!first) return
  const name = card.querySelector('[data-name]')?.dataset.name ?? owner.value
  const isWindowed = card.querySelector('[data-windowed]')
  if (first.why === 'never-say') return hint.append(word('“{0}” is not to be said for {1}.', first.words, name))
  if (isWindowed) return hint.append(word('“{0}” is not one of the published hours: choose one below.', first.words))
  const better = word('as soon as possible')
  hint.append(`${word('“{0}” promises a time. Better: “{1}”.', first.words, better)} `, Object.assign(document.createElement('button'), {
    type: 'button', className: 'plain', textContent: word('Change it'), onclick: () => reword(first, better),
  }))
}

function reword({ from, to }, words) {
  const text = Array.from(told.value)
  text.splice(from, to - from, words)
  told.value = text.join('')
  told.dispatchEvent(new Event('input', { bubbles: true }))
  told.focus()
  check()
}

card.addEventListener('click', ({ target }) => {
  if (target.closest('[data-fishing]')) fish()
})

export async function fish() {
  const { note } = await import('./fishing.js')
  note(card.querySelector('[data-fishing]'))
}
