// Nothing typed is lost. The message in hand and those put aside are kept in this browser; one that could not be sent
// waits in line under its own key and is filed once, when the server answers again.

import { newKey, person, Refused, send, Unreachable } from './api.js'

const IN_HAND = `ringback.draft.${person}`
const ASIDE = `ringback.aside.${person}`
const UNSENT = `ringback.unsent.${person}`
const AGAIN = 5_000

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
export const putAside = (draft) => store(ASIDE, [...aside(), draft])
export function takeUp(index) {
  const drafts = aside()
  const [draft] = drafts.splice(index, 1)
  store(ASIDE, drafts)
  return draft
}

// --- Messages that wait for the server

export const unsent = () => load(UNSENT, [])

/**
 * Files a message. It stands in line before the first try, so even a closed window loses nothing; it leaves the line
 * when the server has answered yes or no.
 * @returns the answer, or undefined if it still waits
 */
export async function file(path, body, key = newKey()) {
  store(UNSENT, [...unsent().filter((other) => other.key !== key), { path, body, key }])
  try {
    const answer = await send(path, body, { key })
    leave(key)
    return answer
  } catch (error) {
    if (error instanceof Unreachable) return undefined
    leave(key)
    throw error
  }
}

/** Sends what waits, oldest first, until the server cannot be reached. `told` hears of each. */
async function sendWaiting(told) {
  for (const { path, body, key } of unsent()) {
    try {
      const answer = await send(path, body, { key })
      leave(key)
      told({ body, answer })
    } catch (error) {
      if (!(error instanceof Refused)) return
      leave(key)
      told({ body, problem: error.message })
    }
  }
}

const leave = (key) => store(UNSENT, unsent().filter((other) => other.key !== key))

/** Watches the line from now on. Only one window sends at a time; the key makes a second sending harmless. */
export function watch(told) {
  let busy = false
  const turn = async () => {
    if (busy || unsent().length === 0) return
    busy = true
    try {
      if (navigator.locks) await navigator.locks.request(UNSENT, () => sendWaiting(told))
      else await sendWaiting(told)
    } finally {
      busy = false
    }
  }
  addEventListener('online', turn)
  setInterval(turn, AGAIN)
  turn()
}
