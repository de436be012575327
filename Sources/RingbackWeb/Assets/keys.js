// Single keys. They rest while somebody types or a small form is open, and can be turned off in the list of all keys.

const SWITCH = 'ringback.keys'
/** Milliseconds: whoever types on when the focus has gone meant the field that it was in. */
const REST = 1000
const LEAVES = new Set(['Enter', 'Escape', 'Tab'])
const commands = new Map()
let typedAt = -Infinity
/** Milliseconds within which a key pressed twice is pressed once. */
const TWICE = 500
let latest = { key: '', at: -Infinity, again: false }

/** Adds keys: `{ j: (event) => … }`. A handler that returns false leaves the key to those before it. */
export function keys(handlers) {
  for (const [key, act] of Object.entries(handlers)) commands.set(key, [act, ...(commands.get(key) ?? [])])
}

/** Whether the key that is being pressed was, just before. */
export const isTwice = () => latest.again

export function isTyping(element) {
  return Boolean(element?.closest('input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]'))
}

document.addEventListener('keydown', (event) => {
  const again = event.repeat || (event.key === latest.key && event.timeStamp - latest.at < TWICE)
  latest = { key: event.key, at: event.timeStamp, again }
  if (event.ctrlKey || event.metaKey || event.altKey) return
  // An input method that is composing owns every key; some browsers say so by this code alone.
  if (event.isComposing || event.keyCode === 229) return
  if (isTyping(event.target)) {
    typedAt = LEAVES.has(event.key) ? -Infinity : event.timeStamp
    return
  }
  if (event.timeStamp - typedAt < REST) {
    typedAt = event.timeStamp
    return
  }
  if (document.querySelector('dialog[open], .ask[open]')) return
  const acts = commands.get(event.key)
  if (!acts || (localStorage.getItem(SWITCH) === 'off' && event.key !== '?')) return
  if (acts.some((act) => act(event) !== false)) event.preventDefault()
})

document.addEventListener('pointerdown', () => (typedAt = -Infinity))

const dialog = document.getElementById('keys')
if (dialog) {
  const box = document.getElementById('keys-on')
  box.checked = localStorage.getItem(SWITCH) !== 'off'
  box.addEventListener('change', () => localStorage.setItem(SWITCH, box.checked ? 'on' : 'off'))
  keys({ '?': () => dialog.showModal() })
}
