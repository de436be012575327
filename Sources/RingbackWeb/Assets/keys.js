// Single keys. They rest while somebody types, and can be turned off in the list of all keys.

const SWITCH = 'ringback.keys'
const commands = new Map()

/** Adds keys: `{ j: (event) => … }`. A handler that returns false leaves the key alone. */
export function keys(handlers) {
  for (const [key, act] of Object.entries(handlers)) commands.set(key, act)
}

export function isTyping(element) {
  return Boolean(element?.closest('input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]'))
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return
  const act = commands.get(event.key)
  if (!act || (localStorage.getItem(SWITCH) === 'off' && event.key !== '?')) return
  if (act(event) !== false) event.preventDefault()
})

const dialog = document.getElementById('keys')
if (dialog) {
  const box = document.getElementById('keys-on')
  box.checked = localStorage.getItem(SWITCH) !== 'off'
  box.addEventListener('change', () => localStorage.setItem(SWITCH, box.checked ? 'on' : 'off'))
  keys({ '?': () => dialog.showModal() })
}
