// Receives changes as they happen. A page hidden for a while gives up its connection and catches up later.

import { word } from './undo.js'

const REST = 30_000
const RETRY = 4_000
let lost

/**
 * Listens to `path`. `handlers` maps event kinds to functions of the event's data; `refresh` is called when something
 * may have been missed; `lost` says what holds while the connection is down.
 */
export function live(path, handlers, { lost: words } = {}) {
  let source
  let resting
  let missed = false

  function open() {
    source = new EventSource(path)
    source.addEventListener('open', () => {
      connected(true, words)
      if (missed) handlers.refresh?.()
      missed = false
    })
    source.addEventListener('error', () => {
      connected(false, words)
      if (source?.readyState !== EventSource.CLOSED) return
      missed = true
      source = undefined
      setTimeout(() => source ?? resting ?? open(), RETRY + Math.random() * RETRY)
    })
    for (const [kind, act] of Object.entries(handlers)) {
      source.addEventListener(kind, (event) => act(event.data ? JSON.parse(event.data) : undefined))
    }
  }

  document.addEventListener('visibilitychange', () => {
    clearTimeout(resting)
    resting = undefined
    if (document.hidden) {
      resting = setTimeout(() => {
        source?.close()
        source = undefined
        missed = true
      }, REST)
    } else if (!source) {
      open()
    }
  })
  open()
}

/** Shown when the connection has been gone for more than a moment. */
function connected(isConnected, words) {
  const line = document.getElementById('connection')
  if (isConnected) {
    clearTimeout(lost)
    lost = undefined
    line.textContent = ''
  } else {
    lost ??= setTimeout(() => {
      line.textContent = word('The connection was lost. {0}', words)
    }, 3_000)
  }
}
