// Says what happened, and offers the way back for a minute: step by step, as far as to what cannot be taken back.

import { send, newKey } from './api.js'

const MINUTE = 60_000
/** One's own acts of the last minute on this page, the latest last. */
let acts = []

/**
 * A sentence at the foot of the page. With `undo` (a path) it can be taken back; with `ends` and without `undo` nothing
 * before it can be any more.
 */
export function say(sentence, { undo, ends = false, problem = false, action, onAction } = {}) {
  const notice = document.createElement('div')
  notice.className = problem ? 'notice problem' : 'notice'
  const text = document.createElement('p')
  text.textContent = sentence
  notice.append(text)
  if (undo) {
    acts.at(-1)?.notice.remove()
    const act = { undo, notice, key: newKey() }
    acts.push(act)
    setTimeout(() => (acts = acts.filter((other) => other !== act)), MINUTE)
    notice.append(button('Undo', () => takeBack()))
  } else if (ends) {
    acts.at(-1)?.notice.remove()
    acts = []
  }
  if (action) notice.append(button(action, () => (notice.remove(), onAction())))
  if (problem) notice.append(button('Close', () => notice.remove()))
  document.getElementById('notices')?.append(notice)
  if (!problem) setTimeout(() => notice.remove(), undo || action ? MINUTE : 8_000)
}

/** Says what the server says that it did. What is done to a message and cannot be taken back bars what was before. */
export function sayDone(answer, otherwise = 'Done.') {
  const { said = otherwise, undo } = answer?.done ?? {}
  say(said, { undo: undo && `/messages/${answer.id}/undo/${undo}`, ends: Boolean(answer?.done) })
}

/** Takes back the latest act whose minute is not over. */
export async function takeBack() {
  const act = acts.pop()
  if (!act) return say('There is nothing to undo.')
  const { undo, notice, key } = act
  notice.remove()
  try {
    say((await send(undo, undefined, { key })).done.said)
    document.dispatchEvent(new CustomEvent('sent', { detail: { verb: 'undo' } }))
  } catch (error) {
    say(error.message, { problem: true })
  }
}

function button(label, act) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = label
  button.addEventListener('click', act)
  return button
}
