// Says what happened, and offers the way back for a minute: step by step, as far as to what cannot be taken back.

import { send, newKey } from './api.js'

const MINUTE = 60_000
/** One's own acts of the last minute on this page, the latest last. */
let acts = []

/**
 * A sentence at the foot of the page. With `undo` (a path) it can be taken back; with `ends` and without `undo` nothing
 * before it can be any more.
 */
export function say(sentence, { undo, ends = false, problem = false, stays = false, action, onAction } = {}) {
  const notice = document.createElement('div')
  notice.className = problem ? 'notice problem' : 'notice'
  makeRoom(Boolean(undo) || ends || problem)
  const text = document.createElement('p')
  text.textContent = sentence
  notice.append(text)
  if (undo) {
    const act = { undo, notice, key: newKey() }
    acts.push(act)
    setTimeout(() => (acts = acts.filter((other) => other !== act)), MINUTE)
    notice.append(button('Undo', () => takeBack()))
  } else if (ends) {
    acts = []
  }
  if (action) notice.append(button(action, () => (notice.remove(), onAction())))
  if (problem) notice.append(button('Close', () => notice.remove()))
  if (action || stays) notice.classList.add('stays')
  document.getElementById('notices')?.append(notice)
  if (!problem) setTimeout(() => notice.remove(), undo || action ? MINUTE : 8_000)
  keepClear()
}

/** What was said before goes, so that notices never pile up; what has yet to be decided stays, and a remark takes no undo away. */
function makeRoom(isWeighty) {
  for (const notice of document.querySelectorAll('#notices .notice')) {
    if (isWeighty ? !notice.matches('.stays') : !notice.querySelector('button')) notice.remove()
  }
}

/** All is well again: what was wrong before is over. */
export const settle = () => document.querySelectorAll('#notices .problem:not(.stays)').forEach((notice) => notice.remove())

// The foot of the page is the place; where that would cover something to press, another is.
const places = ['', 'left', 'high', 'in-line']
const CONTROLS = ':is(main, .bar) :is(button, summary, input, select, textarea, .button, nav a), #connection:not(:empty)'

export function keepClear() {
  const notices = document.getElementById('notices')
  if (!notices?.childElementCount) return
  for (const place of places) {
    notices.className = `notices ${place}`
    if (place === 'in-line' || !covers(notices.getBoundingClientRect())) return
  }
}

function covers(area) {
  return [...document.querySelectorAll(CONTROLS)].some((control) => {
    const box = control.getBoundingClientRect()
    return box.width > 0 && box.top < area.bottom && box.bottom > area.top && box.left < area.right && box.right > area.left
      && control.checkVisibility()
  })
}

for (const kind of ['scroll', 'resize', 'focusin']) addEventListener(kind, () => requestAnimationFrame(keepClear), { passive: true })

/** Says what the server says that it did. What is done to a message and cannot be taken back bars what was before. */
export function sayDone(answer, otherwise = 'Done.') {
  const { said = otherwise, undo } = answer?.done ?? {}
  say(said, { undo: undo && `/messages/${answer.id}/undo/${undo}`, ends: true })
}

// Whoever comes back to a page may have done something else meanwhile: its acts are not their latest any more.
addEventListener('pageshow', ({ persisted }) => persisted && (acts = []))

/** Takes back the latest act whose minute is not over. */
export async function takeBack() {
  const act = acts.pop()
  if (!act) return say('There is nothing to undo.')
  const { undo, notice, key } = act
  notice.remove()
  try {
    say((await send(undo, undefined, { key })).done.said)
    settle()
    document.dispatchEvent(new CustomEvent('sent', { detail: { verb: 'undo', path: undo } }))
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
