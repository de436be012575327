// What others change on the sheet is shown by this; it is fetched with the first change.

import { elements, fragment, newKey } from './api.js'
import { aimAgain, entries, list, markKept, release, rest, restored, rove, select, selected, standIn, standOut } from './entries.js'
import { outcomes, quote } from './form.js'
import { acts } from './acts.js'
import { countAsks, dropOffer } from './offers.js'
import { codeOf, messageOf, nameOf } from './panel.js'
import { renewOffers } from './renewing.js'
import { say, word } from './undo.js'

const page = document.getElementById('sheet')
const main = document.getElementById('main')
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

/** @param isOwn whether the reader did it: it is not marked as somebody else's. */
export function put({ id, face, place, order, html, counts, again }, isOwn) {
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
  if (!isOwn) mark(fresh)
  if (old?.parentElement === home && old.nextElementSibling === next) old.replaceWith(fresh)
  else {
    home.insertBefore(fresh, next)
    old?.remove()
  }
  if (order) arrange(order)
  recount()
  rove(fresh, false)
  dropOffer(document.getElementById(`o-${id}`))
  if (fresh.id === restored.id) {
    restored.id = undefined
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

/** The small forms in which something may be being written about the selected entry. */
const WRITING = ':is(#acts .ask[open], #card) form:not([data-busy])'

/**
 * Text being written about an entry that disappears stays in view, with what became of the entry, on whatever page, until
 * it is discarded. The focus of whoever was writing goes there, where Enter and the single keys act on nobody.
 * @returns whether it did
 */
function quoteWritten(fate = '') {
  const wasWriting = document.activeElement.closest(WRITING)
  const link = [word('Open the call'), nameOf(selected).href]
  const sentence = word('{0} is no longer here{1}.', nameOf(selected).textContent, fate)
  let isQuoted = false
  for (const form of document.querySelectorAll(WRITING)) {
    const key = newKey()
    const words = quote(form, sentence, { link, close: word('Discard'), onClose: () => outcomes.leave(key) })
    if (!words) continue
    isQuoted = true
    outcomes.keep({ key, link, problem: `${sentence} ${words}` })
  }
  if (!wasWriting) return false
  if (!isQuoted) say(sentence, { problem: true, stays: true, link })
  holdFocus(document.getElementById('notices').lastElementChild)
  return true
}

/** Until it is closed, or left by Esc. */
function holdFocus(notice) {
  const leave = () => (selected ? nameOf(selected) : main).focus({ preventScroll: true })
  notice.addEventListener('keydown', ({ key }) => key === 'Escape' && leave())
  notice.addEventListener('click', () => notice.isConnected || leave())
  notice.tabIndex = -1
  notice.focus()
}

/** ": talked 4:59 PM, by Margaret Miller" */
function fateIn(html) {
  const last = html && elements(html).querySelector('.last').textContent
  return last && `: ${last[0].toLowerCase()}${last.slice(1)}`
}

export function gone({ id, counts, html, again }) {
  count(counts)
  lookAgain(id, again)
  dropOffer(document.getElementById(`o-${id}`))
  const old = document.getElementById(`m-${id}`)
  if (!old) return
  const all = entries()
  const next = all[all.indexOf(old) + 1] ?? all[all.indexOf(old) - 1]
  const hadFocus = old.contains(document.activeElement) || acts?.contains(document.activeElement)
  if (old === selected) {
    const isHeld = quoteWritten(fateIn(html))
    if (next) select(next, { focus: hadFocus && !isHeld })
    else {
      release()
      if (hadFocus && !isHeld) main.focus({ preventScroll: true })
    }
    rest()
  }
  announced.textContent = word('No longer here: {0}', nameOf(old).textContent)
  old.remove()
  recount()
  aimAgain()
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

export function offered({ id, html }) {
  document.getElementById(`o-${id}`)?.remove()
  const fresh = elements(html)
  // As the server sorts them, with what has no place behind.
  const order = ({ dataset }) => dataset.order ?? Infinity
  const mine = order(fresh.firstElementChild)
  const all = document.querySelector('#offers ul')
  all.insertBefore(fresh, [...all.children].find((other) => order(other) - mine > 0) ?? null)
  countAsks()
}

export function claimed({ number, by, seconds }) {
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
export async function refresh() {
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
  release()
  select(document.getElementById(`m-${kept}`) ?? entries()[0], { focus: hadFocus })
  aimAgain()
  markKept()
}

/** What waits for the reader's answer has changed. */
export const renewAsks = () => renewOffers().then(countAsks, () => {})
