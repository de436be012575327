// Says a name: plays a sound link in place. Without this module the link opens the sound.

import { say, word } from './undo.js'

let playing

export function sayName(link) {
  playing?.pause()
  playing = new Audio(link.href)
  playing.play().catch(() => say(word('The name could not be said here. See the pronunciation beside it.'), { problem: true }))
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-say]')
  if (!link || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  sayName(link)
})
