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
 * A notice in the status row, which covers nothing. With `undo` (a path) it can be undone; with `ends` and without
 * `undo`, nothing before it can be any more.
 */
export function say(sentence, { undo, ends = false, problem = false, stays = false, link, action, onAction, close = word('Close'), onClose } = {}) {
  const notice = document.createElement('div')
  notice.className = problem ? 'notice problem' : 'notice'
  makeRoom(Boolean(undo) || ends || problem)
  const text = document.createElement('p')
  text.textContent = sentence
  notice.append(icon(problem ? 'warn' : 'check'), text)
  let rest = action ? MINUTE : 8_000
  if (undo) {
    // Shown again on the next page.
    if (acts().at(-1)?.undo !== undo) remember([...acts(), { undo, sentence, key: newKey(), at: Date.now() }])
    rest = acts().at(-1).at + MINUTE - Date.now()
    notice.append(button(word('Undo'), takeBack, 'plain'))
  } else if (ends) {
    remember([])
  }
  // In a new window, so that what was typed stays.
  link ??= problem && isSignedOut && [word('Sign in'), '/sign-in']
  if (link) {
    const [textContent, href] = link
    notice.append(Object.assign(document.createElement('a'), { className: 'plain', target: '_blank', textContent, href }))
  }
  if (action) notice.append(button(action, () => (notice.remove(), onAction()), 'plain'))
  if (problem) notice.append(button(close, () => (notice.remove(), onClose?.()), 'plain'))
  if (action || stays) notice.classList.add('stays')
  document.getElementById('notices')?.append(notice)
  if (!problem) setTimeout(() => notice.remove(), rest)
  return notice
}

/** A sign from the page's sprite. */
export function icon(name) {
  const sprite = document.querySelector('use')?.getAttribute('href').split('#')[0]
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', name === 'warn' ? 'i wait' : 'i')
  svg.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use')
  use.setAttribute('href', `${sprite}#${name}`)
  svg.append(use)
  return svg
}

/** Replaces the previous notice, so that notices never pile up; undecided ones stay, and a remark removes no undo. */
function makeRoom(isWeighty) {
  for (const notice of document.querySelectorAll('#notices .notice')) {
    if (isWeighty ? !isUndecided(notice) : !notice.querySelector('button')) notice.remove()
  }
}
const isUndecided = (notice) => notice.matches('.stays')

// One notice at a time: what a remark covers for a moment is there again after it. Undecided ones stay in sight.
const place = document.getElementById('notices')
if (place) {
  new MutationObserver(() => {
    const all = [...place.children]
    all.forEach((notice, at) => (notice.hidden = at < all.length - 1 && !isUndecided(notice)))
  }).observe(place, { childList: true })
}

/** All is well again: clears the previous problem. */
export const settle = () => document.querySelectorAll('#notices .problem:not(.stays)').forEach((notice) => notice.remove())

/** Shows what the server says it did. An act on a message that cannot be undone also blocks undoing earlier ones. */
export function sayDone(answer, otherwise = 'Done.') {
  const { said = otherwise, undo } = answer?.done ?? {}
  say(said, { undo: undo && `/messages/${answer.id}/undo/${undo}`, ends: true })
}

// Undo survives moving to another page, or back.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) makeRoom(true)
  const fresh = document.querySelector('#notices .notice:not([hidden], .stays)')
  const last = acts().at(-1)
  if (!fresh) return last && say(last.sentence, last)
  // What a page's own form has just done comes after them: they can no longer be undone before it.
  remember([])
  setTimeout(() => fresh.remove(), fresh.querySelector('form') ? MINUTE : 15_000)
})

/** Undoes the latest act whose minute is not over. */
export async function takeBack() {
  const all = acts()
  const act = all.pop()
  const button = document.querySelector('#notices .notice:not([hidden]) form button')
  if (button) return button.click()
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

export function button(label, act, className = 'button') {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = className
  button.textContent = label
  button.addEventListener('click', act)
  return button
}
