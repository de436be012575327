// Single keys. They pause while somebody types or a small form is open, and can be turned off in the list of all keys.

import { say, word } from './undo.js'

const SWITCH = 'ringback.keys'
/** Milliseconds for which keys pause when somebody seems to be typing. */
const REST = 600
const LEAVES = /^(Enter|Escape|Tab|Arrow.*)$/
/** Milliseconds within which three letters, or two with actions, count as typing. */
const BURST = 600
let burst = []
const commands = new Map()
let typedAt = -Infinity
/** Typing on after the page has taken the focus away is meant for the previous field, until the focus moves on. */
let isWriting = false
/** Milliseconds within which a double press counts once. */
const TWICE = 500
let latest = { key: '', at: -Infinity, again: false }

/** Adds keys: `{ j: (event) => … }`. A handler that returns false passes the key to earlier ones; added again, it comes first. */
export function keys(handlers) {
  for (const [key, act] of Object.entries(handlers)) commands.set(key, new Set([act, ...(commands.get(key) ?? [])]))
}

/** Whether the key being pressed was pressed just before. */
export const isTwice = () => latest.again

/** Keys that only choose what the next one is for: they are no sign of typing. */
let steering = 'jkJK'
export const steers = (characters) => (steering += characters)

/** When a form was last sent. */
let sentAt = -Infinity
document.addEventListener('submit', ({ timeStamp }) => (sentAt = timeStamp), true)

// Enter that is held down, or pressed again just after it has sent a form, is the same press: it neither sends a second
// time nor opens what has the focus by then.
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || event.isComposing) return
    const isLine = event.target.localName === 'textarea' && !event.ctrlKey && !event.metaKey
    const isSecond = latest.key === 'Enter' && event.timeStamp - sentAt < TWICE
    if (!isSecond && (!event.repeat || isLine)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  },
  true,
)

export function isTyping(element) {
  return Boolean(element?.closest('input, textarea, select, [contenteditable]'))
}

document.addEventListener('keydown', (event) => {
  const again = event.repeat || (event.key === latest.key && event.timeStamp - latest.at < TWICE)
  latest = { key: event.key, at: event.timeStamp, again }
  if (event.ctrlKey || event.metaKey || event.altKey) return
  // During input method composition every key is the editor's; some browsers signal it only by this code.
  if (event.isComposing || event.keyCode === 229) return
  if (isTyping(event.target)) {
    isWriting = !LEAVES.test(event.key)
    burst = []
    return
  }
  if (LEAVES.test(event.key)) isWriting = false
  if (isWriting) return commands.has(event.key) && say(word('The field you were typing in is gone: press Esc before a key.'), { stays: true })
  if (event.timeStamp - typedAt < REST) {
    typedAt = event.timeStamp
    return
  }
  if (document.querySelector('dialog[open], .ask[open]')) return
  const acts = commands.get(event.key)
  const isOff = localStorage[SWITCH] === 'off'
  if (!isOff && !again && isProse(event)) {
    typedAt = event.timeStamp
    return say(word('You seem to be typing: press / to search, or pause before a key.'), { stays: true })
  }
  if (isOff && event.key !== '?') return
  if (!acts) return sayWhyNot(event)
  if ([...acts].some((act) => act(event) !== false)) event.preventDefault()
  else sayWhyNot(event)
})

/** A key that the page names either acts or says that there is nothing for it to act on. */
function sayWhyNot({ key }) {
  const cap = key.length === 1 && [...document.querySelectorAll('#keys kbd')].find(({ textContent }) => textContent.replace('⇧', '') === key)
  const does = cap && cap.closest('dt').nextElementSibling.textContent
  if (does) say(word('Nothing here for this key: {0}.', does.trim()))
}

/** Whether letters come as fast as in a sentence. Navigation keys do not count. */
function isProse({ key, timeStamp: at }) {
  if (key.length > 1) return
  if (steering.includes(key)) burst = []
  else burst = [...burst.filter((letter) => at - letter.at < BURST), { at, acts: commands.has(key) }]
  const acting = burst.filter(({ acts }) => acts).length
  return acting > 1 || (acting && burst.length > 2)
}

document.addEventListener('pointerdown', () => {
  typedAt = -Infinity
  isWriting = false
  burst = []
})

/** In the list of all keys, and on one's own page. */
for (const box of document.querySelectorAll('#keys-on, #single-key-switch')) {
  box.disabled = false
  box.checked = localStorage[SWITCH] !== 'off'
  box.addEventListener('change', () => {
    localStorage[SWITCH] = box.checked ? 'on' : 'off'
    say(box.checked ? word('Single keys are on.') : word('Single keys are off: ? turns them on.'))
  })
}

const dialog = document.getElementById('keys')
if (dialog) {
  keys({ '?': () => dialog.showModal() })
  const opener = document.querySelector('[data-keys]')
  opener.hidden = false
  opener.addEventListener('click', () => dialog.showModal())
}
