// The interactive sheet: one selected entry, its actions, its order, and what others change meanwhile.

import { outcomes, quote } from './form.js'
import { acts } from './acts.js'
import { ownAsks } from './asks.js'
import { elements, fragment, send } from './api.js'
import { keys } from './keys.js'
import { live } from './live.js'
import { countAsks, dropOffer } from './offers.js'
import { aim, codeOf, isBelow, isUp, messageOf, nameOf, place as placeBefore, raise, show } from './panel.js'
import { renewOffers } from './renewing.js'
import { say, word } from './undo.js'

const page = document.getElementById('sheet')
const main = document.getElementById('main')
const TELEPHONE = '(pointer: coarse), (max-width: 56rem)'
const list = document.getElementById('entries')
let selected = list.querySelector('[aria-current]')
/** The entry restored by an undo. */
let broughtBack

const entries = () => [...list.querySelectorAll('.entry')]

// --- Selecting

function select(entry, { focus = true } = {}) {
  if (!entry) return
  restUntil = 0
  if (selected !== entry) selected?.removeAttribute('aria-current')
  selected = entry
  entry.setAttribute('aria-current', 'true')
  for (const other of entries()) rove(other, other === entry)
  show(entry)
  history.replaceState({ selected: entry.id }, '')
  if (!focus) return
  nameOf(entry).focus({ preventScroll: true })
  entry.scrollIntoView({ block: 'nearest' })
}

function rove(entry, isSelected) {
  for (const link of entry.querySelectorAll('.who a, a.number')) link.tabIndex = isSelected ? 0 : -1
}

function step(by) {
  const all = entries()
  select(all[Math.min(Math.max(all.indexOf(selected) + by, 0), all.length - 1)])
}

/** Milliseconds in which nobody can yet mean an entry the page itself selected, unless they move to one. */
const REST = 1500
let restUntil = 0

// A second press, after the first has removed the entry, would hit the next caller.
acts?.addEventListener(
  'click',
  (event) => {
    if (performance.now() > restUntil || !event.target.closest('button, a, summary')) return
    event.preventDefault()
    event.stopImmediatePropagation()
    say(word('Nothing was done: {0} just appeared. Press again to confirm.', acts.dataset.who))
  },
  true,
)

list.addEventListener('click', (event) => {
  const entry = event.target.closest('.entry')
  const link = event.target.closest('a')
  if (!entry) return
  if (entry !== selected && !link) select(entry)
  // Below the list, the panel is asked for by pressing the entry; it has the link to the message.
  if (!isBelow() || link?.matches('.number') || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  if (entry !== selected) select(entry)
  raise(true)
  entry.scrollIntoView({ block: 'nearest' })
})

list.addEventListener('focusin', (event) => {
  const entry = event.target.closest('.entry')
  if (entry && entry !== selected) select(entry, { focus: false })
})

document.getElementById('look-again').addEventListener('click', (event) => {
  const entry = document.getElementById(event.target.closest('a')?.hash.slice(1) ?? '')
  if (!entry) return
  event.preventDefault()
  select(entry)
})

document.getElementById('shut').addEventListener('click', lower)

function lower() {
  raise(false)
  if (selected) nameOf(selected).focus({ preventScroll: true })
}

keys({
  j: () => step(1),
  k: () => step(-1),
  ArrowDown: () => (list.contains(document.activeElement) ? step(1) : false),
  ArrowUp: () => (list.contains(document.activeElement) ? step(-1) : false),
  R: () => document.querySelector('[data-rolling]')?.click() ?? false,
  P: () => document.getElementById('copy')?.click() ?? false,
})
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented && isUp()) lower()
})

main.addEventListener('sent', ({ target }) => {
  if (target.closest('.offers')) return
  raise(false)
  if (selected) nameOf(selected).focus({ preventScroll: true })
})
// An undo selects the entry it restores.
document.addEventListener('sent', ({ detail }) => {
  markKept()
  if (detail.verb !== 'undo') return
  broughtBack = `m-${detail.path.split('/')[2]}`
  const entry = document.getElementById(broughtBack)
  if (entry) select(entry)
})
main.addEventListener('stale', () => refresh())
addEventListener('storage', markKept)

// --- What others change

/** Nothing moves under the pointer: others' changes wait until it has been still over the list for as long. */
const STILL = 2000
const waiting = []
let movedAt = -Infinity
/** The message of the reader's own latest act: it shows at once, and is not marked as somebody else's. */
let own
for (const kind of ['pointermove', 'pointerdown']) {
  list.addEventListener(kind, (event) => event.pointerType !== 'touch' && (movedAt = performance.now()))
}
list.addEventListener('pointerleave', () => (movedAt = -Infinity))
document.addEventListener('submit', ({ target, submitter }) => {
  movedAt = -Infinity
  own = (submitter?.getAttribute('formaction') ?? target.getAttribute('action'))?.split('/')[2]
})

function whenStill(change) {
  return (what) => {
    waiting.push(() => change(what))
    drain()
  }
}

function drain() {
  if (performance.now() - movedAt < STILL) return setTimeout(drain, STILL / 5)
  for (const change of waiting.splice(0)) change()
}

/** What the lines say meanwhile, and what they said before. */
const before = new WeakMap()

function standIn(entry, kind, text) {
  const last = entry.querySelector('.last')
  if (!before.has(entry)) before.set(entry, last.cloneNode(true))
  last.className = `last ${kind}`
  last.textContent = text
}

function standOut(entry) {
  if (!before.has(entry)) return
  entry.querySelector('.last').replaceWith(before.get(entry))
  before.delete(entry)
}

/** Marks an entry while something about it waits for the connection. */
function markKept() {
  for (const last of list.querySelectorAll('.kept')) standOut(last.closest('.entry'))
  for (const { path } of outcomes.waiting()) {
    const entry = document.getElementById(`m-${path.split('/')[2]}`)
    if (entry && list.contains(entry)) standIn(entry, 'wait kept', word('saved here until the connection is back'))
  }
}

const announced = document.getElementById('changes')

const listOf = (code) => list.querySelector(`[data-code="${code}"] ol`) ?? list.querySelector('ol')

/** Each code has its heading with how many there are; one without entries is not shown. */
function recount() {
  for (const group of list.querySelectorAll('[data-code]')) {
    const { children } = group.querySelector('ol')
    group.hidden = children.length === 0
    group.querySelector('h2 .soft').textContent = children.length
  }
  list.querySelector('.empty').hidden = entries().length > 0
}

function put({ id, face, place, order, html, counts, again }) {
  count(counts)
  lookAgain(id, again)
  // What belongs after the last entry shown is on the next page of the list.
  const isBeyond = document.querySelector('.more') && place >= entries().length
  if (face !== page.dataset.face || isBeyond) return gone({ id, html, again })
  const fresh = elements(html).firstElementChild
  const old = document.getElementById(fresh.id)
  const wasSelected = old && old === selected
  const hadFocus = Boolean(old?.contains(document.activeElement))
  const at = entries().filter((entry) => entry !== old)[place] ?? null
  const home = listOf(codeOf(fresh))
  const next = at?.parentElement === home ? at : null
  if (own !== id) mark(fresh)
  if (old?.parentElement === home && old.nextElementSibling === next) old.replaceWith(fresh)
  else {
    home.insertBefore(fresh, next)
    old?.remove()
  }
  if (order) arrange(order)
  recount()
  rove(fresh, false)
  dropOffer(document.getElementById(`o-${id}`))
  if (fresh.id === broughtBack) {
    broughtBack = undefined
    select(fresh)
  } else if (wasSelected || !selected?.isConnected) select(fresh, { focus: hadFocus })
  else aimAgain()
  announced.textContent = word('Changed: {0}', nameOf(fresh).textContent)
  markKept()
}

/** A change by somebody else is marked for a moment. */
function mark(entry) {
  entry.classList.add('came')
  setTimeout(() => entry.classList.remove('came'), 2400)
}

/** Puts the entries in this order; the focus stays where it is. */
function arrange(order) {
  const focused = list.contains(document.activeElement) ? document.activeElement : undefined
  for (const id of order) {
    const entry = document.getElementById(`m-${id}`)
    if (entry && list.contains(entry)) listOf(codeOf(entry)).append(entry)
  }
  if (focused && focused !== document.activeElement) focused.focus({ preventScroll: true })
}

/** Text being written about an entry that disappears stays in view, with what became of the entry. */
function quoteWritten(fate = '') {
  for (const form of document.querySelectorAll(':is(#acts .ask[open], #card) form:not([data-busy])')) {
    quote(form, word('{0} is no longer here{1}.', nameOf(selected).textContent, fate), [word('Open the call'), nameOf(selected).href])
  }
}

/** ": talked 4:59 PM, by Margaret Miller" */
function fateIn(html) {
  const last = html && elements(html).querySelector('.last').textContent
  return last && `: ${last[0].toLowerCase()}${last.slice(1)}`
}

function gone({ id, counts, html, again }) {
  count(counts)
  lookAgain(id, again)
  dropOffer(document.getElementById(`o-${id}`))
  const old = document.getElementById(`m-${id}`)
  if (!old) return
  const all = entries()
  const next = all[all.indexOf(old) + 1] ?? all[all.indexOf(old) - 1]
  const hadFocus = old.contains(document.activeElement) || acts?.contains(document.activeElement)
  if (old === selected) {
    quoteWritten(fateIn(html))
    if (next) select(next, { focus: hadFocus })
    else {
      selected = undefined
      if (hadFocus) main.focus({ preventScroll: true })
    }
    restUntil = performance.now() + REST
  }
  announced.textContent = word('No longer here: {0}', nameOf(old).textContent)
  old.remove()
  recount()
  aimAgain()
}

function aimAgain() {
  if (!selected) show(undefined)
  if (!acts) return
  document.getElementById('dock').hidden = !selected
  if (selected) aim(selected)
}

/** The line above the list says what nobody has touched: what somebody has is there no more. */
function lookAgain(id, html) {
  const line = document.getElementById('look-again')
  const old = line.querySelector(`[data-of="${id}"]`)
  const fresh = html && page.dataset.face !== 'done' && elements(html)
  if (old) old.replaceWith(fresh || '')
  else if (fresh) {
    if (!line.childElementCount) line.append(Object.assign(document.createElement('b'), { textContent: word('Look again') }))
    line.append(' ', fresh)
  }
  if (!line.querySelector('[data-of]')) line.replaceChildren()
}

function count(counts = {}) {
  for (const [face, number] of Object.entries(counts)) {
    for (const place of document.querySelectorAll(`[data-count=${face}]`)) place.textContent = number
  }
  if (counts.asap === undefined) return
  document.getElementById('tallies').textContent = counts.asap ? word(' · {0} ASAP', counts.asap) : ''
  document.getElementById('late').textContent = counts.late ? word(' · {0} late', counts.late) : ''
}

function offered({ id, html }) {
  document.getElementById(`o-${id}`)?.remove()
  const fresh = elements(html)
  // As the server sorts them, with what has no place behind.
  const order = ({ dataset }) => dataset.order ?? Infinity
  const mine = order(fresh.firstElementChild)
  const all = document.querySelector('#offers ul')
  all.insertBefore(fresh, [...all.children].find((other) => order(other) - mine > 0) ?? null)
  countAsks()
}

function claimed({ number, by, seconds }) {
  for (const entry of entries()) {
    const shown = entry.querySelector('.number')
    if ((shown?.getAttribute('href') ?? `tel:${shown?.dataset.tel}`) !== `tel:${number}`) continue
    standOut(entry)
    if (!by) continue
    standIn(entry, 'live claim', word('{0} is ringing them', by.name.split(' ')[0]))
    entry.querySelector('.last').prepend(Object.assign(document.createElement('span'), { className: 'lamp live ring' }))
    setTimeout(() => standOut(entry), seconds * 1000)
  }
}

/** Reloads the whole list when something may have been missed. */
async function refresh() {
  const fresh = new DOMParser().parseFromString(await fragment(location.href), 'text/html')
  const kept = selected && messageOf(selected)
  const hadFocus = list.contains(document.activeElement)
  if (kept && !fresh.getElementById(selected.id)) quoteWritten()
  const inUse = document.querySelector('#offers :is(:focus, [open])')
  const places = `#moment, #since, #look-again, #summary, #entries ol${inUse ? '' : ', #offers'}`
  const pieces = fresh.querySelectorAll(places)
  document.querySelectorAll(places).forEach((place, at) => place.replaceChildren(...(pieces[at]?.childNodes ?? [])))
  for (const place of fresh.querySelectorAll('[data-count]')) count({ [place.dataset.count]: place.textContent })
  countAsks()
  for (const entry of entries()) entry.removeAttribute('aria-current')
  recount()
  selected = undefined
  select(document.getElementById(`m-${kept}`) ?? entries()[0], { focus: hadFocus })
  aimAgain()
  markKept()
}

/** Some entries change with time alone: each is reloaded once when its time comes. */
const asked = new Set()
setInterval(() => {
  const ripe = entries().filter(({ dataset }) => dataset.turns && Number(dataset.turns) < Date.now())
  const news = ripe.map((entry) => entry.id + entry.dataset.turns).filter((name) => !asked.has(name))
  for (const name of news) asked.add(name)
  if (news.length && !document.hidden) whenStill(() => refresh().catch(() => {}))()
}, 30_000)

// A paper copy says of when it is, in the office's words unless the page has lived on.
addEventListener('beforeprint', () => {
  if (!page.dataset.live) return
  document.getElementById('as-of').textContent = new Date().toLocaleString(document.documentElement.lang, {
    weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit',
  })
})

if (acts) {
  ownAsks(acts, () => acts.dataset.message)
  // A telephone comes back from calls, a mouse drags.
  if (matchMedia(TELEPHONE).matches) import('./aftercall.js').then((module) => module.askAfterCalls(select))
  else if (acts.querySelector('[data-key=J]')) {
    import('./drag.js').then((module) => module.dragging(list, { begin: select, drop: placeBefore }))
  }
}
for (const entry of entries()) rove(entry, entry === selected)
// Coming back selects the entry that was left.
const left = document.getElementById(history.state?.selected ?? '')
if (left && left !== selected && list.contains(left)) select(left)
else if (selected) show(selected, { isKnown: document.getElementById('card').childElementCount > 0 })
aimAgain()
markKept()
// What changed while the owner had it before their eyes is not new to them.
function read() {
  if (page.dataset.reading) send(page.dataset.reading, undefined, { keepalive: true }).catch(() => {})
}
read()
document.addEventListener('visibilitychange', () => document.hidden && read())
// A later page of a sheet is static, not live.
if (page.dataset.live) live(page.dataset.live, {
  entry: whenStill(put),
  gone: whenStill(gone),
  offer: whenStill(offered),
  claim: claimed,
  moment: ({ id }) => id === page.dataset.sheet && refresh().catch(() => {}),
  asks: whenStill(() => renewOffers().then(countAsks, () => {})),
  refresh: () => refresh().catch(() => {}),
}, {
  lost:
    word('Outcomes and answers are saved here and sent when it is back. Everything else has to wait, and other people’s changes are not shown until then.'),
})
