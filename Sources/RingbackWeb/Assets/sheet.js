// The sheet under the hands: one selected entry, its actions, its order, and what others change meanwhile.

import './form.js'
import { acts } from './acts.js'
import { ownAsks, restore, stow } from './asks.js'
import { elements, fragment, renewOffers, send } from './api.js'
import { keys } from './keys.js'
import { live } from './live.js'

const page = document.querySelector('[data-sheet]')
const list = document.getElementById('entries')
const card = document.getElementById('card')
let selected = list.querySelector('[aria-current]')
let waitingForCard

const entries = () => Array.from(list.children)
const nameOf = (entry) => entry.querySelector('.who a')
const messageOf = (entry) => entry.id.slice(2)

// --- Selecting

function select(entry, { focus = true } = {}) {
  if (!entry) return
  selected?.removeAttribute('aria-current')
  selected = entry
  entry.setAttribute('aria-current', 'true')
  for (const other of entries()) rove(other, other === entry)
  carryActs(entry)
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

/** The actions stand once on the page; they are carried to the selected entry and pointed at its message. */
function carryActs(entry) {
  if (!acts) return
  const [from, to] = [acts.dataset.message, messageOf(entry)]
  const focused = acts.contains(document.activeElement) ? document.activeElement : undefined
  if (from !== to) {
    for (const ask of acts.querySelectorAll('.ask[open]')) ask.open = false
    stow(acts, from)
    for (const form of acts.querySelectorAll('form')) point(form, 'action', from, to)
    for (const button of acts.querySelectorAll('[formaction]')) point(button, 'formaction', from, to)
    acts.dataset.message = to
    restore(acts, to)
  }
  for (const version of acts.querySelectorAll('[name=version]')) version.value = entry.dataset.version
  for (const code of acts.querySelectorAll('[name=code]')) code.ariaPressed = String(code.value === entry.dataset.code)
  const dial = acts.querySelector('[data-key=d]')
  const number = entry.querySelector('a.number')
  if (dial) {
    dial.hidden = !number
    if (number) dial.href = number.href
  }
  aim(entry)
  entry.append(acts)
  focused?.focus({ preventScroll: true })
}

function point(element, attribute, from, to) {
  element.setAttribute(attribute, element.getAttribute(attribute).replace(from, to))
}

/** What the arrows mean for this entry: which one it would go before. Codes are never crossed by moving. */
function aim(entry) {
  const [up, down] = acts.querySelectorAll('[name=before]')
  if (!up) return
  const same = (other) => other && other.dataset.code === entry.dataset.code
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

page.addEventListener('sent', () => selected && nameOf(selected).focus({ preventScroll: true }))
page.addEventListener('stale', () => refresh())

// --- What others change

const announced = document.getElementById('changes')

function put({ id, face, place, order, html, counts }) {
  count(counts)
  // What belongs behind the end of what is shown is on the next part of the list.
  const isBeyond = document.querySelector('.more') && place >= entries().length
  if (face !== page.dataset.face || isBeyond) return gone({ id })
  const fresh = elements(html).firstElementChild
  const old = document.getElementById(fresh.id)
  const wasSelected = old && old === selected
  const hadFocus = old?.contains(document.activeElement) && !acts?.contains(document.activeElement)
  const at = entries().filter((entry) => entry !== old)[place] ?? null
  fresh.classList.add('came')
  if (old && old.nextElementSibling === at) old.replaceWith(fresh)
  else {
    list.insertBefore(fresh, at)
    old?.remove()
  }
  if (order) arrange(order)
  rove(fresh, false)
  document.getElementById(`o-${id}`)?.remove()
  document.querySelector('.empty')?.remove()
  if (wasSelected || !selected?.isConnected) select(fresh, { focus: hadFocus })
  else aimAgain()
  announced.textContent = `Changed: ${nameOf(fresh).textContent}`
}

/** Puts the entries into this order; the focus stays where it is. */
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

function gone({ id, counts }) {
  count(counts)
  document.getElementById(`o-${id}`)?.remove()
  const old = document.getElementById(`m-${id}`)
  if (!old) return
  const next = old.nextElementSibling ?? old.previousElementSibling
  const hadFocus = old.contains(document.activeElement)
  if (old === selected) {
    if (next) select(next, { focus: hadFocus })
    else {
      if (acts) document.body.append(acts)
      selected = undefined
    }
  }
  announced.textContent = `No longer here: ${nameOf(old).textContent}`
  old.remove()
  aimAgain()
}

function aimAgain() {
  if (!acts) return
  acts.hidden = !selected
  if (selected) aim(selected)
}

function count(counts = {}) {
  for (const [face, number] of Object.entries(counts)) {
    const place = document.querySelector(`[data-count=${face}]`)
    if (place) place.textContent = number
  }
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
    tag.textContent = `${by.name} is ringing them`
    entry.querySelector('.meta').append(tag)
    setTimeout(() => tag.remove(), seconds * 1000)
  }
}

/** The whole list again, when something may have been missed. */
async function refresh() {
  const fresh = new DOMParser().parseFromString(await fragment(location.href), 'text/html')
  const kept = selected && messageOf(selected)
  const hadFocus = list.contains(document.activeElement)
  if (acts) document.body.append(acts)
  fresh.getElementById('acts')?.remove()
  for (const id of ['entries', 'offers', 'look-again', 'summary']) {
    document.getElementById(id)?.replaceChildren(...(fresh.getElementById(id)?.childNodes ?? []))
  }
  for (const place of fresh.querySelectorAll('[data-count]')) count({ [place.dataset.count]: place.textContent })
  for (const entry of entries()) entry.removeAttribute('aria-current')
  selected = undefined
  select(document.getElementById(`m-${kept}`) ?? entries()[0], { focus: hadFocus })
  aimAgain()
}

/** Time alone changes some entries: one whose hour has come is asked for again, once. */
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
if (selected) showCard(selected)
if (page.dataset.reading) send(page.dataset.reading).catch(() => {})
// A part of a sheet is looked at, not followed.
if (page.dataset.live) live(page.dataset.live, {
  entry: put,
  gone,
  offer: offered,
  claim: claimed,
  asks: () => renewOffers().catch(() => {}),
  refresh: () => refresh().catch(() => {}),
})
