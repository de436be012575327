// A queue in this browser for the server: each item has its own key, so that it is sent once, however often and by
// whichever window it is tried.

import { newKey, person, Refused, send, Unreachable } from './api.js'

const AGAIN = 5_000

/** A queue with this name. */
export function line(name) {
  const place = `ringback.${name}.${person}`
  const store = (waiting) => localStorage.setItem(place, JSON.stringify(waiting))
  const leave = (key) => store(all().filter((other) => other.key !== key))
  /** Keeps what is not to be sent: its `problem` is said on every page until it is left. */
  const keep = (item) => store([...all(), item])
  const mend = (key, more) => store(all().map((other) => (other.key === key ? { ...other, ...more } : other)))
  /** Items that could not be sent. Items being sent do not count as waiting. */
  const waiting = () => all().filter(({ waits }) => waits)

  function all() {
    try {
      return JSON.parse(localStorage.getItem(place)) ?? []
    } catch {
      return []
    }
  }

  /**
   * Sends something. It is queued before the first try, so even a closed window loses nothing, and is removed once the
   * server has answered yes or no.
   * @returns the answer, or undefined if it still waits
   */
  async function post(path, body, key = newKey(), version, what) {
    store([...all().filter((other) => other.key !== key), { path, body, key, version, what }])
    try {
      const answer = await send(path, body, { key, version })
      leave(key)
      return answer
    } catch (error) {
      if (error instanceof Unreachable) return mend(key, { waits: true })
      leave(key)
      throw error
    }
  }

  /** What the server refused after waiting: kept until somebody has dealt with it. */
  const refused = () => all().filter(({ problem }) => problem)

  /** Sends what waits, oldest first, until the server is unreachable. Calls `told` for each. */
  async function sendWaiting(told) {
    for (const { path, body, key, version, what, problem } of all()) {
      if (problem) continue
      try {
        const answer = await send(path, body, { key, version })
        leave(key)
        told({ path, body, answer })
      } catch (error) {
        if (!(error instanceof Refused)) return
        mend(key, { problem: error.message, waits: false })
        told({ path, body, key, what, problem: error.message })
      }
    }
  }

  /** Keeps processing the queue. Only one window sends at a time; the key makes a second sending harmless. */
  function watch(told) {
    let busy = false
    const turn = async () => {
      if (busy || all().every(({ problem }) => problem)) return
      busy = true
      try {
        if (navigator.locks) await navigator.locks.request(place, () => sendWaiting(told))
        else await sendWaiting(told)
      } finally {
        busy = false
      }
    }
    addEventListener('online', turn)
    setInterval(turn, AGAIN)
    turn()
  }

  return { all, waiting, refused, keep, mend, leave, post, watch }
}
