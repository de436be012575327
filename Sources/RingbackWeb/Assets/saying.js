// Says a name: plays a sound in place. Loaded when a name is to be said.

import { say, word } from './undo.js'

let playing

export function sayName(link) {
  playing?.pause()
  playing = new Audio(link.href)
  playing.play().catch(() => say(word('The name could not be said here. See the pronunciation beside it.'), { problem: true }))
}
