// A week of the main line: time is given to a duty by dragging over a lane, or by keys. Each is the page's own form.

import { word } from './words.js'
import { say, settle } from './undo.js'

const QUARTER = 15
const DUTIES = { a: 'answers', c: 'covers', p: 'paid-break', u: 'unpaid-break', Delete: 'none', Backspace: 'none' }
const SVG = 'http://www.w3.org/2000/svg'
const page = () => document.getElementById('coverage')
const count = (lane) => lane.viewBox.baseVal.width
/** The lane and the quarter hours that are chosen, as [first, last]. */
let chosen

const clock = (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

function choose(lane, anchor, at) {
  clear()
  chosen = { lane, anchor, at }
  const [first, last] = [Math.min(anchor, at), Math.max(anchor, at)]
  const mark = document.createElementNS(SVG, 'rect')
  mark.setAttribute('class', 'chosen')
  mark.setAttribute('x', first)
  mark.setAttribute('width', last - first + 1)
  mark.setAttribute('height', 4)
  lane.append(mark)
  const from = Number(lane.dataset.from) + first * QUARTER
  tell(`${clock(from)}–${clock(from + (last - first + 1) * QUARTER)}`)
}

function clear() {
  for (const mark of page().querySelectorAll('.chosen')) mark.remove()
  chosen = undefined
}

/** Said to those who do not see the lane. */
function tell(text) {
  let place = document.getElementById('chosen-time')
  if (!place) {
    place = Object.assign(document.createElement('p'), { id: 'chosen-time', className: 'sr' })
    place.setAttribute('role', 'status')
    document.body.append(place)
  }
  place.textContent = text
}

/** One act after another: each is of the page that the one before brought. */
let acts = Promise.resolve()

/** Gives what is chosen to a duty, by the page's own form. */
function paint(duty) {
  if (!chosen) return
  const what = chosen
  acts = acts.then(() => give(duty, what))
}

async function give(duty, { lane, anchor, at }) {
  const [first, last] = [Math.min(anchor, at), Math.max(anchor, at)]
  const from = Number(lane.dataset.from) + first * QUARTER
  const form = document.getElementById('paint')
  const fields = new URLSearchParams(new FormData(form))
  for (const name of ['person', 'day', 'from', 'until', 'duty']) fields.delete(name)
  const until = from + (last - first + 1) * QUARTER
  const { person, day } = lane.dataset
  for (const [name, value] of Object.entries({ person, day, from: clock(from), until: clock(until), duty })) fields.append(name, value)
  await put(form.action, fields, { person, day, at })
}

/** Sends a form and shows the page that comes back. */
async function put(address, fields, back) {
  let answer
  try {
    answer = await fetch(address, { method: 'POST', body: fields, headers: { Accept: 'text/html' } })
  } catch {
    return say(word('The server cannot be reached. Nothing was changed.'), { problem: true })
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const next = fresh.getElementById('coverage')
  if (!next) return location.reload()
  page().replaceWith(document.adoptNode(next))
  chosen = undefined
  const problem = page().querySelector('.problem')
  if (problem) say(problem.textContent, { problem: true })
  else settle()
  const lane = page().querySelector(`[data-person="${back.person}"][data-day="${back.day}"]`)
  if (lane) {
    lane.focus({ preventScroll: true })
    choose(lane, back.at, back.at)
  }
}

const laneOf = (event) => event.target.closest?.('svg[data-person]')

function quarterAt(lane, event) {
  const box = lane.getBoundingClientRect()
  const share = (event.clientX - box.left) / box.width
  return Math.min(count(lane) - 1, Math.max(0, Math.floor(share * count(lane))))
}

// --- Drag: what is dragged over gets the duty that is chosen in the form.

let dragged
document.addEventListener('pointerdown', (event) => {
  const lane = laneOf(event)
  if (!lane || event.button !== 0) return
  dragged = lane
  lane.setPointerCapture?.(event.pointerId)
  const at = quarterAt(lane, event)
  choose(lane, at, at)
})
document.addEventListener('pointermove', (event) => {
  if (dragged && chosen) choose(dragged, chosen.anchor, quarterAt(dragged, event))
})
document.addEventListener('pointercancel', () => (dragged = undefined))
document.addEventListener('pointerup', () => {
  if (!dragged) return
  dragged = undefined
  // A press without a way only chooses.
  if (chosen && chosen.anchor !== chosen.at) paint(new FormData(document.getElementById('paint')).get('duty'))
})

// --- Keys

document.addEventListener('keydown', (event) => {
  const lane = laneOf(event)
  if (!lane || event.ctrlKey || event.metaKey || event.altKey) return
  const at = chosen?.lane === lane ? chosen.at : 0
  const step = { ArrowLeft: -1, ArrowRight: 1, Home: -count(lane), End: count(lane) }[event.key]
  if (step) {
    event.preventDefault()
    const next = chosen?.lane === lane ? Math.min(count(lane) - 1, Math.max(0, at + step)) : 0
    return choose(lane, event.shiftKey && chosen?.lane === lane ? chosen.anchor : next, next)
  }
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
    event.preventDefault()
    const lanes = [...page().querySelectorAll('svg[data-person]')]
    const other = lanes[lanes.indexOf(lane) + (event.key === 'ArrowUp' ? -1 : 1)]
    if (!other) return
    other.focus()
    return choose(other, at, at)
  }
  if (event.key === 'Escape') return clear()
  const duty = DUTIES[event.key]
  if (!duty) return
  event.preventDefault()
  // Elsewhere `u` takes back.
  event.stopImmediatePropagation()
  if (chosen?.lane !== lane) choose(lane, 0, 0)
  paint(duty)
}, { capture: true })

