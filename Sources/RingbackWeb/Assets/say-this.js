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

/** Milliseconds within which a second press is the same press. */
const TWICE = 500
const latest = {}
function isTwice(act) {
  const before = latest[act] ?? -Infinity
  latest[act] = performance.now()
  return latest[act] - before < TWICE
}

export function press() {
  if (isTwice('press')) return
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
  said(button.parentElement.querySelector('q').textContent)
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

/** Everything that was found, each with its way out. */
function show(found) {
  hint.className = found.length ? 'strip wait' : 'hint'
  hint.replaceChildren()
  const name = card.querySelector('[data-name]')?.dataset.name ?? owner.value
  const isWindowed = card.querySelector('[data-windowed]')
  const quoted = (some) => some.map(({ words }) => `“${words}”`).join(', ')
  const never = found.filter(({ why }) => why === 'never-say')
  const times = found.filter(({ why }) => why !== 'never-say')
  if (never.length) hint.append(`${word('{0}: not to be said for {1}.', quoted(never), name)} `)
  if (!times.length) return
  if (isWindowed) return hint.append(word('{0}: not one of the published hours. Choose one below.', quoted(times)))
  const better = word('as soon as possible')
  hint.append(`${word('{0} promises a time. Better: “{1}”.', quoted(times), better)} `, Object.assign(document.createElement('button'), {
    type: 'button', className: 'plain', textContent: word('Change it'), onclick: () => reword(times, better),
  }))
}

/** Each of them becomes what may be said; "at four or on Monday" is one. */
function reword(times, words) {
  const text = Array.from(told.value)
  const places = []
  for (const { from, to } of times) {
    const last = places.at(-1)
    if (last && /^[\s,;]*(or|and|o|u|y|e)?[\s,;]*$/i.test(text.slice(last.to, from).join(''))) last.to = to
    else places.push({ from, to })
  }
  for (const { from, to } of places.toReversed()) text.splice(from, to - from, words)
  told.value = text.join('')
  told.dispatchEvent(new Event('input', { bubbles: true }))
  told.focus()
  check()
}

card.addEventListener('click', ({ target }) => {
  if (target.closest('[data-fishing]')) fish()
})

/** Only of a caller who was chosen: one of those found may be another. */
export async function fish() {
  if (isTwice('fish')) return
  const { contact, 'caller.name': name, 'caller.number': number } = form.elements
  if (![contact, name, number].some(({ value }) => value)) return say(word('First, who is calling?'))
  const { note } = await import('./fishing.js')
  note(card.querySelector('[data-fishing]'))
}
