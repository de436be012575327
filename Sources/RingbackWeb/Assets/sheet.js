// The interactive sheet: one selected entry, its actions, its order, and what others change meanwhile.

import './form.js'
import { acts } from './acts.js'
import { ownAsks } from './asks.js'
import { send } from './api.js'
import { aimAgain, entries, list, markKept, restored, rove, select, selected } from './entries.js'
import { keys } from './keys.js'
import { live } from './live.js'
import { isBelow, isUp, nameOf, place as placeBefore, raise, show } from './panel.js'
import { say, word } from './undo.js'

const page = document.getElementById('sheet')
const main = document.getElementById('main')
const TELEPHONE = '(pointer: coarse), (max-width: 56rem)'

// --- Selecting

function step(by) {
  const all = entries()
  select(all[all.indexOf(selected) + by] ?? selected)
}

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
  // The selected entry is opened by Enter before anything in the list has the focus, too.
  Enter: () => !!selected && document.activeElement === main && nameOf(selected).click(),
  ArrowDown: () => (list.contains(document.activeElement) ? step(1) : false),
  ArrowUp: () => (list.contains(document.activeElement) ? step(-1) : false),
  R: () => document.querySelector('[data-rolling]')?.click() ?? false,
  P: () => document.getElementById('copy')?.click() ?? false,
})
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented && isUp()) lower()
})

main.addEventListener('sent', ({ target }) => target.closest('.offers') || lower())
// An undo selects the entry it restores.
document.addEventListener('sent', ({ detail }) => {
  markKept()
  if (detail.verb !== 'undo') return
  restored.id = `m-${detail.path.split('/')[2]}`
  const entry = document.getElementById(restored.id)
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

/** What shows the changes of others is fetched with the first of them. */
let fetched
const changes = () => (fetched ??= import('./changes.js').catch(missed))

function missed() {
  fetched = undefined
  say(word('What others do may be missing here.'), { problem: true })
}

/** Reloads the whole list when something may have been missed. */
const refresh = () => changes().then((shown) => shown?.refresh()).catch(() => {})

function whenStill(change) {
  return async (what) => {
    const shown = await changes()
    if (shown) waiting.push(() => change(shown, what))
    drain()
  }
}

function drain() {
  if (performance.now() - movedAt < STILL) return setTimeout(drain, STILL / 5)
  for (const change of waiting.splice(0)) change()
}

/** Some entries change with time alone: each is reloaded once when its time comes. */
const asked = new Set()
setInterval(() => {
  const ripe = entries().filter(({ dataset }) => dataset.turns && Number(dataset.turns) < Date.now())
  const news = ripe.map((entry) => entry.id + entry.dataset.turns).filter((name) => !asked.has(name))
  for (const name of news) asked.add(name)
  if (news.length && !document.hidden) whenStill(refresh)()
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
  entry: whenStill((shown, what) => shown.put(what, own === what.id)),
  gone: whenStill((shown, what) => shown.gone(what)),
  offer: whenStill((shown, what) => shown.offered(what)),
  claim: (what) => changes().then((shown) => shown?.claimed(what)),
  moment: ({ id }) => id === page.dataset.sheet && refresh(),
  asks: whenStill((shown) => shown.renewAsks()),
  refresh,
}, {
  lost:
    word('Outcomes and answers are saved here and sent when it is back. Everything else has to wait, and other people’s changes are not shown until then.'),
})
