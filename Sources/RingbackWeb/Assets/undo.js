// Says what happened, and offers the way back for a minute.

import { send, newKey } from './api.js'

const MINUTE = 60_000
let last

/** A sentence at the foot of the page. With `undo` (a path) it can be taken back. */
export function say(sentence, { undo, problem = false, action, onAction } = {}) {
  const notice = document.createElement('div')
  notice.className = problem ? 'notice problem' : 'notice'
  const text = document.createElement('p')
  text.textContent = sentence
  notice.append(text)
  if (undo) {
    last?.notice.remove()
    last = { undo, notice, key: newKey() }
    notice.append(button('Undo', () => takeBack()))
  }
  if (action) notice.append(button(action, () => (notice.remove(), onAction())))
  if (problem) notice.append(button('Close', () => notice.remove()))
  document.getElementById('notices')?.append(notice)
  if (!problem) setTimeout(() => forget(notice), undo || action ? MINUTE : 8_000)
}

/** Takes the last thing back, if its minute is not over. */
export async function takeBack() {
  if (!last) return say('There is nothing to undo.')
  const { undo, notice, key } = last
  forget(notice)
  try {
    await send(undo, undefined, { key })
    say('Taken back.')
    document.dispatchEvent(new CustomEvent('sent', { detail: { verb: 'undo' } }))
  } catch (error) {
    say(error.message, { problem: true })
  }
}

function forget(notice) {
  notice.remove()
  if (last?.notice === notice) last = undefined
}

function button(label, act) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = label
  button.addEventListener('click', act)
  return button
}
