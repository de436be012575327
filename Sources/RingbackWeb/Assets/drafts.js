// Nothing typed is lost. The current message and those put aside are kept in this browser; one that could not be sent
// waits in a queue under its own key and is filed once, when the server answers again.

import { newKey, person } from './api.js'
import { line } from './line.js'

/** A second window is another call: each has a place of its own, and holds a lock for as long as it is open. */
const PLACE = `ringback.draft.${person}`
const IN_HAND = `${PLACE}.${(sessionStorage['ringback.window'] ??= newKey())}`
navigator.locks?.request(IN_HAND, () => new Promise(() => {}))
const ASIDE = `ringback.aside.${person}`

const load = (name, otherwise) => {
  try {
    return JSON.parse(localStorage.getItem(name)) ?? otherwise
  } catch {
    return otherwise
  }
}
const store = (name, value) => localStorage.setItem(name, JSON.stringify(value))

// --- The message in hand, and those put aside

export const keep = (draft) => store(IN_HAND, draft)
/** This window's; else that of a window that was closed. Others' of those are put aside. */
export async function kept() {
  const own = load(IN_HAND, undefined)
  if (own) return own
  const open = new Set((await navigator.locks?.query())?.held.map(({ name }) => name))
  const [first, ...more] = Object.keys(localStorage).filter((name) => name.startsWith(PLACE) && !open.has(name)).map((name) => {
    const draft = load(name, undefined)
    localStorage.removeItem(name)
    return draft
  }).filter(Boolean)
  more.forEach(putAside)
  if (first) keep(first)
  return first
}
export const forget = () => localStorage.removeItem(IN_HAND)

export const aside = () => load(ASIDE, [])
export const putAside = (draft) => store(ASIDE, [...aside(), { ...draft, at: Date.now() }])
export function takeUp(index) {
  const drafts = aside()
  const [draft] = drafts.splice(index, 1)
  store(ASIDE, drafts)
  return draft
}

// --- Messages that wait for the server

export const { waiting: unsent, post: file, leave, watch } = line('unsent')
