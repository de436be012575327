// The interactive sheet: one selected entry, its actions, its order, and what others change meanwhile.

import { outcomes, quote } from './form.js'
import { acts } from './acts.js'
import { ownAsks, restore, stow } from './asks.js'
import { elements, fragment, renewOffers, send } from './api.js'
import { keys } from './keys.js'
import { live } from './live.js'
import { dropOffer } from './offers.js'
import { say, word } from './undo.js'

const page = document.querySelector('[data-sheet]')
const list = document.getElementById('entries')
const card = document.getElementById('card')
let selected = list.querySelector('[aria-current]')
/** The entry restored by an undo. */
let broughtBack
let waitingForCard

const entries = () => [...list.children]
const nameOf = (entry) => entry.querySelector('.who a')
const messageOf = (entry) => entry.id.slice(2)
const codeOf = (entry) => entry.className.match(/ c(.)/)[1]

// --- Selecting

function select(entry, { focus = true } = {}) {
  if (!entry) return
  restUntil = 0
  selected?.removeAttribute('aria-current')
  selected = entry
  entry.setAttribute('aria-current', 'true')
  for (const other of entries()) rove(other, other === entry)
  carryActs(entry)
  history.replaceState({ selected: entry.id }, '')
  if (focus) {
    nameOf(entry).focus({ preventScroll: true })
    entry.scrollIntoView({ block: 'nearest' })
  }
  showCard(entry)
}

function rove(entry, isSelected) {
  for (const link of entry.querySelectorAll('.who a, a.number')) link.tabIndex = isSelected ? 0 : -1
}

function step(by) {
  const all = entries()
  const at = all.indexOf(selected)
  select(all[Math.min(Math.max(at + by, 0), all.length - 1)])
}

/** Milliseconds in which nobody can yet mean an entry the page itself selected, unless they move to one. */
const REST = 1500
let restUntil = 0

/** The page has one fixed set of actions, applied to the selected entry. */
function carryActs(entry) {
  if (!acts) return
  const [from, to] = [acts.dataset.message, messageOf(entry)]
  if (from !== to) {
    for (const ask of acts.querySelectorAll('.ask[open]')) ask.open = false
    stow(acts, from)
    for (const form of acts.querySelectorAll('form')) point(form, 'action', from, to)
    for (const button of acts.querySelectorAll('[formaction]')) point(button, 'formaction', from, to)
    acts.dataset.message = to
    acts.dataset.who = nameOf(entry).textContent
    document.getElementById('acts-who').textContent = acts.dataset.who
    restore(acts, to)
  }
  for (const version of acts.querySelectorAll('[name=version]')) version.value = entry.dataset.version
  for (const code of acts.querySelectorAll('[name=code]')) code.ariaPressed = String(code.value === codeOf(entry))
  const dial = acts.querySelector('[data-key=d]')
  const number = entry.querySelector('a.number')
  if (dial) {
    dial.hidden = !number
    if (number) dial.href = number.href
  }
  aim(entry)
}

function point(element, attribute, from, to) {
  element.setAttribute(attribute, element.getAttribute(attribute).replace(from, to))
}

/** The entry this one would be moved before by the arrow keys. Moving never crosses codes. */
function aim(entry) {
  const [up, down] = acts.querySelectorAll('[name=before]')
  if (!up) return
  const same = (other) => other && codeOf(other) === codeOf(entry)
  const [above, below] = [entry.previousElementSibling, entry.nextElementSibling]
  up.disabled = !same(above)
  up.value = same(above) ? messageOf(above) : ''
  down.disabled = !same(below)
  down.value = same(below) && same(below.nextElementSibling) ? messageOf(below.nextElementSibling) : ''
}

function showCard(entry) {
  clearTimeout(waitingForCard)
  waitingForCard = setTimeout(async () => {
    try {
      const html = await fragment(page.dataset.card.replace('ID', messageOf(entry)))
      if (selected === entry) card.replaceChildren(elements(html))
    } catch {
      if (selected === entry) card.replaceChildren()
    }
  }, 150)
}

// A second press, after the first has removed the entry, would hit the next caller.
acts?.addEventListener(
  'click',
  (event) => {
    if (performance.now() > restUntil || !event.target.closest('button, a, summary')) return
    event.preventDefault()
    event.stopImmediatePropagation()
    say(word('Nothing was done: {0} has only just come up. Press again if you mean them.', acts.dataset.who))
  },
  true,
)

list.addEventListener('click', (event) => {
  const entry = event.target.closest('.entry')
  if (entry && entry !== selected && !event.target.closest('a')) select(entry)
})

list.addEventListener('focusin', (event) => {
  const entry = event.target.closest('.entry')
  if (entry && entry !== selected) select(entry, { focus: false })
})

keys({
  j: () => step(1),
  k: () => step(-1),
  ArrowDown: () => (list.contains(document.activeElement) ? step(1) : false),
  ArrowUp: () => (list.contains(document.activeElement) ? step(-1) : false),
})

page.addEventListener('sent', ({ target }) => {
  if (!target.closest('.offer') && selected) nameOf(selected).focus({ preventScroll: true })
})
// An undo selects the entry it restores.
document.addEventListener('sent', ({ detail }) => {
  markKept()
  if (detail.verb !== 'undo') return
  broughtBack = `m-${detail.path.split('/')[2]}`
  const entry = document.getElementById(broughtBack)
  if (entry) select(entry)
})
page.addEventListener('stale', () => refresh())
addEventListener('storage', markKept)

// --- What others change

/** Nothing moves under the pointer: while it moves over the list, others' changes wait. */
const STILL = 600
const waiting = []
let movedAt = -Infinity
for (const kind of ['pointermove', 'pointerdown']) {
  list.addEventListener(kind, (event) => event.pointerType !== 'touch' && (movedAt = performance.now()))
}

function whenStill(change) {
  return (what) => {
    waiting.push(() => change(what))
    drain()
  }
}

function drain() {
  if (performance.now() - movedAt < STILL) return setTimeout(drain, STILL / 3)
  for (const change of waiting.splice(0)) change()
}

/** Marks an entry while something about it waits for the connection. */
function markKept() {
  for (const tag of list.querySelectorAll('.kept')) tag.remove()
  for (const { path } of outcomes.waiting()) {
    const tag = document.createElement('span')
    tag.className = 'tag new kept'
    tag.textContent = word('what you said waits here for the connection')
    document.getElementById(`m-${path.split('/')[2]}`)?.querySelector('.meta').append(tag)
  }
}

const announced = document.getElementById('changes')

function put({ id, face, place, order, html, counts }) {
  count(counts)
  // What belongs after the last entry shown is on the next page of the list.
  const isBeyond = document.querySelector('.more') && place >= entries().length
  if (face !== page.dataset.face || isBeyond) return gone({ id, html })
  const fresh = elements(html).firstElementChild
  const old = document.getElementById(fresh.id)
  const wasSelected = old && old === selected
  const hadFocus = Boolean(old?.contains(document.activeElement))
  const at = entries().filter((entry) => entry !== old)[place] ?? null
  fresh.classList.add('came')
  if (old && old.nextElementSibling === at) old.replaceWith(fresh)
  else {
    list.insertBefore(fresh, at)
    old?.remove()
  }
  if (order) arrange(order)
  rove(fresh, false)
  dropOffer(document.getElementById(`o-${id}`))
  document.querySelector('.empty')?.remove()
  if (fresh.id === broughtBack) {
    broughtBack = undefined
    select(fresh)
  } else if (wasSelected || !selected?.isConnected) select(fresh, { focus: hadFocus })
  else aimAgain()
  announced.textContent = word('Changed: {0}', nameOf(fresh).textContent)
  markKept()
}

/** Puts the entries in this order; the focus stays where it is. */
function arrange(order) {
  const focused = list.contains(document.activeElement) ? document.activeElement : undefined
  let next = null
  for (const id of order.toReversed()) {
    const entry = document.getElementById(`m-${id}`)
    if (entry?.parentElement !== list) continue
    if (entry.nextElementSibling !== next) list.insertBefore(entry, next)
    next = entry
  }
  if (focused && focused !== document.activeElement) focused.focus({ preventScroll: true })
}

/** Text being written about an entry that disappears stays in view, with what became of the entry. */
function quoteWritten(fate = '') {
  for (const form of document.querySelectorAll(':is(#acts .ask[open], #card) form:not([data-busy])')) {
    quote(form, word('{0} is no longer here{1}.', nameOf(selected).textContent, fate), [word('Open the call'), nameOf(selected).href])
  }
}

/** ": talked 4:59, by Margaret Miller" */
function fateIn(html) {
  const [state, by] = html ? elements(html).querySelectorAll('.code, .meta .tag:last-child') : []
  return state && `: ${state.textContent}${by ? `, ${by.textContent}` : ''}`
}

function gone({ id, counts, html }) {
  count(counts)
  dropOffer(document.getElementById(`o-${id}`))
  const old = document.getElementById(`m-${id}`)
  if (!old) return
  const next = old.nextElementSibling ?? old.previousElementSibling
  const hadFocus = old.contains(document.activeElement) || acts?.contains(document.activeElement)
  if (old === selected) {
    quoteWritten(fateIn(html))
    if (next) select(next, { focus: hadFocus })
    else {
      selected = undefined
      if (hadFocus) document.getElementById('main').focus({ preventScroll: true })
    }
    restUntil = performance.now() + REST
  }
  announced.textContent = word('No longer here: {0}', nameOf(old).textContent)
  old.remove()
  aimAgain()
}

function aimAgain() {
  if (!acts) return
  document.getElementById('dock').hidden = !selected
  if (selected) aim(selected)
}

function count(counts = {}) {
  for (const [face, number] of Object.entries(counts)) {
    for (const place of document.querySelectorAll(`[data-count=${face}]`)) place.textContent = number
  }
  if (counts.asap === undefined) return
  const said = [counts.asap && word(' · {0} ASAP', counts.asap), counts.late && word(' · {0} late', counts.late)]
  document.getElementById('tallies').textContent = said.filter(Boolean).join('')
}

function offered({ id, html }) {
  document.getElementById(`o-${id}`)?.remove()
  document.getElementById('offers').append(elements(html))
}

function claimed({ number, by, seconds }) {
  for (const entry of entries()) {
    if (entry.querySelector('a.number, .caution a')?.getAttribute('href') !== `tel:${number}`) continue
    entry.querySelector('.tag.claim')?.remove()
    if (!by) continue
    const tag = document.createElement('span')
    tag.className = 'tag claim'
    tag.textContent = word('{0} is ringing them', by.name)
    entry.querySelector('.meta').append(tag)
    setTimeout(() => tag.remove(), seconds * 1000)
  }
}

/** Reloads the whole list when something may have been missed. */
async function refresh() {
  const fresh = new DOMParser().parseFromString(await fragment(location.href), 'text/html')
  const kept = selected && messageOf(selected)
  const hadFocus = list.contains(document.activeElement)
  if (kept && !fresh.getElementById(selected.id)) quoteWritten()
  for (const id of ['entries', 'offers', 'look-again', 'summary']) {
    document.getElementById(id)?.replaceChildren(...(fresh.getElementById(id)?.childNodes ?? []))
  }
  for (const place of fresh.querySelectorAll('[data-count]')) count({ [place.dataset.count]: place.textContent })
  for (const entry of entries()) entry.removeAttribute('aria-current')
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
  if (news.length && !document.hidden) refresh().catch(() => {})
}, 30_000)

for (const entry of entries()) rove(entry, entry === selected)
if (selected && acts) aim(selected)
if (acts) ownAsks(acts, () => acts.dataset.message)
// Coming back selects the entry that was left.
const left = document.getElementById(history.state?.selected ?? '')
if (left && left !== selected && list.contains(left)) select(left)
else if (selected) showCard(selected)
aimAgain()
markKept()
if (page.dataset.reading) send(page.dataset.reading).catch(() => {})
// A later page of a sheet is static, not live.
if (page.dataset.live) live(page.dataset.live, {
  entry: whenStill(put),
  gone: whenStill(gone),
  offer: whenStill(offered),
  claim: claimed,
  asks: () => renewOffers().catch(() => {}),
  refresh: () => refresh().catch(() => {}),
}, {
  lost:
    word('Outcomes and answers are kept here, and sent when it returns. Everything else has to wait, and what others do is not shown until then.'),
})
