// Callers on hold: their waiting times, counted here, and the way back to them.

import './form.js'
import { elements, fragment, send, Refused } from './api.js'
import { say, word } from './undo.js'

const board = document.getElementById('waiting')

/** Redraws the board with everybody on hold. */
export function show(html) {
  board.replaceChildren(elements(html))
  tick()
}

/** Puts a draft's caller on hold and returns their place. */
function hold(path, draft, key) {
  const [name, number] = [draft['caller.name'], draft['caller.number']]
  return send(path, { line: draft.line ?? '', name, number, for: draft.for ?? '', draft }, { key })
}

/**
 * Lets go of the caller in the form: to a place of their own, or back to the one that they had. It is said, too: of many on
 * hold the board shows only the first.
 */
export async function putOn(path, draft, key) {
  await (draft.waiting ? keepUp(`${path}/${draft.waiting}`, draft, { open: false }) : hold(path, draft, key))
  say(word('On hold: {0}.', draft['caller.name'] || draft['caller.number'] || word('somebody without a name')))
}

/** Of a place that nobody has. */
export const sayNone = (others) => say(others ? word('There is no call in this position on hold.') : word('Nobody is on hold.'))

/** Well within the two minutes for which a desk has a caller open without saying so again. */
const AGAIN = 45_000
const desk = document.querySelector('[data-desk]')
/** What was last said of the caller who is open here. */
let said
let isLeaving = false

/** Says it again, if whom it is about is still in the form. */
function again(more) {
  const id = desk?.elements.waiting?.value
  if (id && said?.isOpen && said.path.endsWith(id)) keepUp(said.path, said.draft, more).catch(() => {})
}
setInterval(again, AGAIN)
// A page that goes lets its caller go: somebody else may have to go on. What the desk sends while it goes says so, too.
addEventListener('pagehide', () => (isLeaving = true), true)
addEventListener('pageshow', () => (isLeaving = false))
setTimeout(async () => {
  addEventListener('pagehide', () => again({ keepalive: true }))
  const id = desk?.elements.waiting?.value
  if (!id) return
  const path = desk.dataset.waiting
  const caller = await held(path, `${path}/${id}`).catch(() => undefined)
  if (!caller || said) return
  const { line, name, number, draft } = caller
  said = { path: `${path}/${id}`, isOpen: true, draft: { ...draft, line, for: caller.for, 'caller.name': name, 'caller.number': number } }
})

/** Updates the board's copy of a resumed call as it is typed. */
export function keepUp(path, draft, { keepalive, open = true } = {}) {
  const [name, number] = [draft['caller.name'], draft['caller.number']]
  said = { path, draft, isOpen: open && !isLeaving }
  return send(path, { line: draft.line ?? '', name, number, for: draft.for ?? '', open: said.isOpen, draft }, { method: 'PUT', keepalive })
}

/** The caller at this place, with everything typed for them. */
export async function held(path, place) {
  const { waiting } = await send(path, undefined, { method: 'GET' })
  return waiting.find(({ id }) => place.endsWith(`/${id}`))
}

export function putBack(path, { line, name, number, draft, for: forWhom }) {
  return send(path, { line, name, number, for: forWhom, draft: draft ?? {} })
}

/** The call is over or filed: frees its place. An already free place is no error. */
export async function free(path) {
  try {
    await send(path, undefined, { method: 'DELETE' })
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 404) throw error
  }
}

/** A caller who hung up leaves what was typed for them, and may be put back. */
export async function hungUp(path, place) {
  const caller = await held(path, place)
  await free(place)
  say(word('{0} hung up and is no longer on hold.', caller?.name || caller?.number || word('The caller')), caller && {
    action: word('Put back on hold'),
    onAction: () => putBack(path, caller).then(refresh).catch((error) => say(error.message, { problem: true })),
  })
  await refresh()
}

export async function refresh() {
  show(await fragment(board.dataset.board))
}

function tick() {
  for (const time of board.querySelectorAll('[data-seconds]')) {
    time.from ??= performance.now() - Number(time.dataset.seconds) * 1000
    const seconds = Math.floor((performance.now() - time.from) / 1000)
    time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  }
}

tick()
setInterval(tick, 1000)
