// A caller who fishes for information: noted by one key, and taken back. Loaded when it is wanted.

import { send } from './api.js'
import { say, word } from './undo.js'

export async function note(button) {
  if (!button) return say(word('First, who is calling?'))
  const { contact, number } = button.dataset
  try {
    const { id, count } = await send('/fishing', { contact: contact || null, number })
    const words = count === 1 ? word('Noted: fishing for information.') : word('Noted: fishing for information, {0} times this week.', count)
    say(words, { action: word('Take it back'), onAction: () => takeBack(id) })
  } catch (error) {
    say(error.message, { problem: true })
  }
}

async function takeBack(id) {
  try {
    await send(`/fishing/${id}`, undefined, { method: 'DELETE' })
    say(word('Taken back.'))
  } catch (error) {
    say(error.message, { problem: true })
  }
}
