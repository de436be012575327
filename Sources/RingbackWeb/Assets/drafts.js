// Nothing typed is lost. The current message and those put aside are kept in this browser; one that could not be sent
// waits in a queue under its own key and is filed once, when the server answers again.

import { person } from './api.js'
import { line } from './line.js'

const IN_HAND = `ringback.draft.${person}`
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
export const kept = () => load(IN_HAND, undefined)
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
