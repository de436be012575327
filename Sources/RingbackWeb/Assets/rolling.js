// Rolling calls: every act is a form of the page, pressed by a key; the server draws the page anew.

import './frame.js'
import { isTwice, keys, steers } from './keys.js'
import { live } from './live.js'
import { say, settle, word } from './undo.js'

const main = document.getElementById('main')
const page = () => document.getElementById('rolling')
const lines = () => [...page().querySelectorAll('.line')]
const current = () => page().querySelector('.line[aria-current]')
const rows = () => [...page().querySelectorAll('.entry')]
const row = () => page().querySelector('.entry[aria-current]')
const isOpen = () => page().querySelector('details[open]')

if (document.activeElement === document.body) main.focus({ preventScroll: true })

// --- Drawing

/** Puts the page that the server drew in place of this one; the chosen line and row stay chosen. */
function show(html, { line } = {}) {
  const fresh = new DOMParser().parseFromString(html, 'text/html')
  const next = fresh.getElementById('rolling')
  if (!next) return false
  const was = { line: current()?.dataset.line, row: row()?.id, top: page().querySelector('.list').scrollTop }
  const back = focused()
  const isEnding = Boolean(page().querySelector('[data-key=e]')?.parentElement.open)
  page().replaceWith(document.adoptNode(next))
  if (back !== undefined) (document.querySelector(back) ?? main).focus({ preventScroll: true })
  choose(line ?? was.line)
  if (!line && was.row) pick(document.getElementById(was.row) ?? row(), { scrolls: false })
  rove()
  page().querySelector('.list').scrollTop = was.top
  // Those who are still on a line are gone through one after the other.
  if (isEnding) open(page().querySelector('[data-key=e]'))
  tick()
  const notice = fresh.querySelector('#notices .notice')
  if (notice) announce(notice)
  return true
}

/** Where the focus is within the page, so that it can be given back; nothing while it is elsewhere. */
function focused() {
  const control = document.activeElement
  if (!page().contains(control)) return undefined
  const place = control.closest('.entry, .line')
  if (!place) return control.dataset.key ? `[data-key="${control.dataset.key}"]` : '#main'
  return control.dataset.key ? `#${place.id} [data-key="${control.dataset.key}"]` : `#${place.id} .who a`
}

/** What was just done, with its way back. */
function announce(notice) {
  const place = document.getElementById('notices')
  place.replaceChildren(document.adoptNode(notice))
}

/** The line whose keys are at hand: one that somebody is on, else none. */
function choose(number) {
  for (const other of lines()) other.removeAttribute('aria-current')
  const line = lines().find(({ dataset }) => dataset.line === String(number))
  if (!line || line.matches('.free')) return false
  line.setAttribute('aria-current', 'true')
  return true
}

/** By its digit. After that of a free line no other is at hand, so that an outcome cannot go to the wrong person. */
function chooseByKey(number) {
  if (!lines().length) return false
  if (choose(number)) current().scrollIntoView({ block: 'nearest' })
  else say(word('Line {0} is free.', number))
}

function pick(entry, { scrolls = true } = {}) {
  if (!entry) return
  row()?.removeAttribute('aria-current')
  entry.setAttribute('aria-current', 'true')
  rove()
  if (scrolls) entry.scrollIntoView({ block: 'nearest' })
}

/** Of the rows, only the chosen one is on the way of Tab. */
function rove() {
  const chosen = row()
  for (const control of page().querySelectorAll('.entry :is(a, button, summary)')) {
    control.tabIndex = !chosen || chosen.contains(control) ? 0 : -1
  }
}

// --- Acting

let busy = false

/** One act after another; what is pressed meanwhile would be meant for a page that is gone. */
async function send(form, submitter) {
  if (busy) return
  busy = true
  // What was said of the act before is over, with its way back.
  document.getElementById('notices').replaceChildren()
  const body = new URLSearchParams(new FormData(form, submitter))
  try {
    const answer = await fetch(submitter?.getAttribute('formaction') ?? form.action, { method: 'POST', body, headers: { Accept: 'text/html' } })
    const html = await answer.text()
    const line = new URL(answer.url).searchParams.get('line')
    if (answer.ok && show(html, { line })) {
      settle()
      if (!isOpen()) main.focus({ preventScroll: true })
      ring(form, line)
    } else if (answer.ok) {
      // What was undone leads to a page of its own.
      const notice = new DOMParser().parseFromString(html, 'text/html').querySelector('#notices .notice')
      if (notice) announce(notice)
      renew(0)
    } else {
      await refused(html, form)
      renew(0)
    }
  } catch {
    say(word('The connection was lost. It was not sent; what you typed is still here.'), { problem: true })
  } finally {
    busy = false
  }
}

/** Why not, and what to do: said by a script that is fetched then. */
function refused(html, form) {
  return import('./rolling-refusals.js').then((refusals) => refusals.refused(html, form), () => say(word('That did not work. Nothing was changed.'), { problem: true }))
}

/** The number is claimed: now the telephone dials it. */
function ring(form, line) {
  if (!/\/dial$/.test(form.getAttribute('action'))) return
  const link = lines().find(({ dataset }) => dataset.line === line)?.dataset.dial
  if (!link) return
  const call = Object.assign(document.createElement('a'), { href: link, hidden: true })
  main.append(call)
  call.click()
  call.remove()
}

document.addEventListener('submit', (event) => {
  const form = event.target
  const isOurs = form.matches('[data-roll]') || (form.matches('[data-send]') && form.closest('#notices'))
  if (!isOurs || event.defaultPrevented) return
  event.preventDefault()
  send(form, event.submitter)
})

// --- Keys

/** Presses the control of the current line, else the one of the page. */
function press(key) {
  if (!main.contains(document.activeElement) && document.activeElement !== document.body) return false
  const control = current()?.querySelector(`[data-key="${key}"]`) ?? [...page().querySelectorAll(`[data-key="${key}"]`)].find((other) => !other.closest('.line'))
  if (!control) {
    const isOfALine = lines().some((line) => line.querySelector(`[data-key="${key}"]`))
    return isOfALine && !current() ? say(word('Choose a line: 1–4')) : false
  }
  if (control.localName !== 'summary') return control.click()
  const ask = control.closest('.outs details[open]')
  // What asks for nothing more is sent by the same key.
  if (ask && !ask.querySelector('input:not([type=hidden])')) return ask.querySelector('button').click()
  open(control)
}

/** Opens a small form; its first field has the focus. */
function open(summary) {
  if (!summary) return
  const form = summary.parentElement
  form.open = true
  const field = form.querySelector('[data-first]') ?? form.querySelector('input:not([type=hidden]), button')
  field?.focus()
  field?.select?.()
}

/** One press is one act: a second press of the same key is the same press. */
const once = (act) => () => isTwice() || busy || act()

/** Dials the next number of the same person, else whoever is chosen on the sheet. */
function dial() {
  const next = current()?.querySelector('[data-key="d"]')
  if (next) return next.click()
  const button = row()?.querySelector('.call')
  if (button) return button.click()
  say(row() ? word('This one is on a line, or has no number.') : word('Nobody is left to call.'))
}

function step(by) {
  const all = rows()
  pick(all[Math.min(Math.max(all.indexOf(row()) + by, 0), all.length - 1)])
}

const alone = () => {
  const link = row()?.querySelector('.alone')
  if (!link) return say(word('Choose somebody who is not on a line.'))
  if (link.localName === 'a') return void askAlone(link)
  link.open = true
  link.querySelector('button').focus()
}

/** How the call went that the principal made alone: the server asks it in the row. */
async function askAlone(link) {
  if (busy) return
  busy = true
  pick(link.closest('.entry'), { scrolls: false })
  try {
    const answer = await fetch(link.href, { headers: { Accept: 'text/html' } })
    if (answer.ok && show(await answer.text())) page().querySelector('.alone button')?.focus()
    else location.assign(link.href)
  } catch {
    say(word('The connection was lost.'), { problem: true })
  } finally {
    busy = false
  }
}

const undo = () => {
  const button = document.querySelector('#notices form button')
  if (button) button.click()
  else say(word('There is nothing to undo.'))
}

keys({
  ...Object.fromEntries([...'tlvnbswcfgomxpayzerR'].map((key) => [key, once(() => press(key))])),
  ...Object.fromEntries([...'1234'].map((key) => [key, () => chooseByKey(key)])),
  d: once(dial),
  h: once(alone),
  u: once(undo),
  j: () => step(1),
  k: () => step(-1),
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
})

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  const open = event.target.closest?.('details[open]') ?? isOpen()
  if (!open || !page().contains(open)) return
  open.open = false
  main.focus({ preventScroll: true })
})

// A line is chosen on the way to its key: no sign that somebody is typing.
steers('1234')

// The second click of a double click would hit whatever the first one brought.
document.addEventListener(
  'click',
  (event) => {
    if (event.detail < 2 || !page().contains(event.target.closest('button, summary'))) return
    event.preventDefault()
    event.stopImmediatePropagation()
  },
  true,
)

document.addEventListener('click', (event) => {
  const { target } = event
  const link = target.closest('a.alone')
  if (link && !event.ctrlKey && !event.metaKey) {
    event.preventDefault()
    return void askAlone(link)
  }
  const line = target.closest('.line')
  if (line && page().contains(line)) choose(line.dataset.line)
  const entry = target.closest('.entry')
  if (entry && page().contains(entry) && !target.closest('a, button')) pick(entry, { scrolls: false })
  for (const details of page().querySelectorAll('details[open]')) if (!details.contains(target)) details.open = false
})

// What opens within a line may end below what is seen of it.
document.addEventListener('toggle', ({ target }) => target.open && target.closest('.outs') && target.scrollIntoView({ block: 'nearest' }), true)

// --- Clocks

function tick() {
  for (const time of page().querySelectorAll('time[data-since]')) {
    const seconds = Math.max(0, Math.floor((Date.now() - time.dataset.since) / 1000))
    const two = (value) => String(value).padStart(2, '0')
    const hours = Math.floor(seconds / 3600)
    time.textContent = hours ? `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}` : `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
  }
}
tick()
setInterval(tick, 1000)

// --- What others do

let asked
let isOver = false

/**
 * Fetches the page anew, soon: several changes come at once. Never while somebody is sending; what somebody types stays
 * under their hand, but a session that has ended is over whatever they type.
 */
function renew(after = 150) {
  clearTimeout(asked)
  asked = setTimeout(async () => {
    if (isOver) return
    if (busy) return renew(700)
    const { session } = page().dataset
    const path = session ? `${location.pathname}?session=${session}` : location.pathname
    const answer = await fetch(path, { headers: { Accept: 'text/html' } }).catch(() => undefined)
    if (!answer?.ok || busy) return
    const html = await answer.text()
    if (session && answer.redirected) over(html, answer.url)
    else if (!isOpen()) show(html)
  }, after)
}

/** Somebody else has ended it: no line can be used any more, and the report is one press away. */
function over(html, report) {
  isOver = true
  clearInterval(looking)
  import('./rolling-refusals.js').then((refusals) => refusals.ended(page(), html, report), () => location.assign(report))
}

live(page().dataset.live, { entry: () => renew(), gone: () => renew(), claim: () => renew(), rolling: () => renew(0), refresh: () => renew() }, { lost: word('What others do may be missing here.') })

rove()

// What comes with time alone, and what a lost connection did not bring.
const looking = setInterval(() => document.hidden || renew(), 15_000)
