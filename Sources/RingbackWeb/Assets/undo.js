// Says what happened and offers undo for a minute: step by step, back to the first act that cannot be undone.

import { word } from './words.js'
import { isSignedOut, newKey, person, send } from './api.js'

// Whoever says something needs its words.
export { word }

const MINUTE = 60_000
const PLACE = `ringback.acts.${person}`
/** This window's own acts of the last minute, on whatever page, latest last. */
const acts = () => JSON.parse(sessionStorage[PLACE] ?? '[]').filter(({ at }) => Date.now() - at < MINUTE)
const remember = (acts) => (sessionStorage[PLACE] = JSON.stringify(acts))

/**
 * A notice at the foot of the page. With `undo` (a path) it can be undone; with `ends` and without `undo`, nothing
 * before it can be any more.
 */
export function say(sentence, { undo, ends = false, problem = false, stays = false, link, action, onAction, close = word('Close'), onClose } = {}) {
  const notice = document.createElement('div')
  notice.className = problem ? 'notice problem' : 'notice'
  makeRoom(Boolean(undo) || ends || problem)
  const text = document.createElement('p')
  text.textContent = sentence
  notice.append(text)
  let rest = action ? MINUTE : 8_000
  if (undo) {
    // Shown again on the next page.
    if (acts().at(-1)?.undo !== undo) remember([...acts(), { undo, sentence, key: newKey(), at: Date.now() }])
    rest = acts().at(-1).at + MINUTE - Date.now()
    notice.append(button(word('Undo'), takeBack))
  } else if (ends) {
    remember([])
  }
  // In a new window, so that what was typed stays.
  link ??= problem && isSignedOut && [word('Sign in'), '/sign-in']
  if (link) {
    const [textContent, href] = link
    notice.append(Object.assign(document.createElement('a'), { className: 'button', target: '_blank', textContent, href }))
  }
  if (action) notice.append(button(action, () => (notice.remove(), onAction())))
  if (problem) notice.append(button(close, () => (notice.remove(), onClose?.())))
  if (action || stays) notice.classList.add('stays')
  document.getElementById('notices')?.append(notice)
  if (!problem) setTimeout(() => notice.remove(), rest)
  keepClear()
}

/** Replaces the previous notice, so that notices never pile up; undecided ones stay, and a remark removes no undo. */
function makeRoom(isWeighty) {
  for (const notice of document.querySelectorAll('#notices .notice')) {
    if (isWeighty ? !notice.matches('.stays') : !notice.querySelector('button')) notice.remove()
  }
}

/** All is well again: clears the previous problem. */
export const settle = () => document.querySelectorAll('#notices .problem:not(.stays)').forEach((notice) => notice.remove())

// Shown at the foot of the page, unless that would cover a control.
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

/** Shows what the server says it did. An act on a message that cannot be undone also blocks undoing earlier ones. */
export function sayDone(answer, otherwise = 'Done.') {
  const { said = otherwise, undo } = answer?.done ?? {}
  say(said, { undo: undo && `/messages/${answer.id}/undo/${undo}`, ends: true })
}

// Undo survives moving to another page, or back.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) makeRoom(true)
  const last = acts().at(-1)
  if (last) say(last.sentence, last)
})

/** Undoes the latest act whose minute is not over. */
export async function takeBack() {
  const all = acts()
  const act = all.pop()
  if (!act) return say(word('There is nothing to undo.'))
  remember(all)
  const { undo, key } = act
  makeRoom(true)
  try {
    say((await send(undo, undefined, { key })).done.said)
    settle()
    document.dispatchEvent(new CustomEvent('sent', { detail: { verb: 'undo', path: undo } }))
  } catch (error) {
    say(error.message, { problem: true })
  }
}

export function button(label, act) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = label
  button.addEventListener('click', act)
  return button
}
