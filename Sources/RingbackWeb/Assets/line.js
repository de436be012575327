// What waits in this browser for the server: each thing under its own key, so that it is sent once, however often it is
// tried and whatever window does it.

import { newKey, person, Refused, send, Unreachable } from './api.js'

const AGAIN = 5_000

/** A line of its own under this name. */
export function line(name) {
  const place = `ringback.${name}.${person}`
  const store = (waiting) => localStorage.setItem(place, JSON.stringify(waiting))
  const leave = (key) => store(all().filter((other) => other.key !== key))
  const mend = (key, more) => store(all().map((other) => (other.key === key ? { ...other, ...more } : other)))
  /** What could not be sent. What is on its way does not wait for the connection. */
  const waiting = () => all().filter(({ waits }) => waits)

  function all() {
    try {
      return JSON.parse(localStorage.getItem(place)) ?? []
    } catch {
      return []
    }
  }

  /**
   * Sends something. It stands in line before the first try, so even a closed window loses nothing; it leaves the line
   * when the server has answered yes or no.
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

  /** What the server refused after it had waited: it stays until somebody has seen to it. */
  const refused = () => all().filter(({ problem }) => problem)

  /** As it is by now, and at once. */
  function again(key) {
    mend(key, { problem: undefined, version: undefined })
    dispatchEvent(new Event('online'))
  }

  /** Sends what waits, oldest first, until the server cannot be reached. `told` hears of each. */
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

  /** Watches the line from now on. Only one window sends at a time; the key makes a second sending harmless. */
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

  return { all, waiting, refused, again, leave, post, watch }
}
