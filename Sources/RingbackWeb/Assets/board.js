// The board: moves from row to row, keeps the panel in step, and follows what others do.

import './acts.js'
import { takeKeys } from './acts.js'
import { fragment } from './api.js'
import './form.js'
import { keys } from './keys.js'
import { live } from './live.js'
import { say, word } from './undo.js'

const page = document.getElementById('board')
const list = document.getElementById('entries')
const rows = () => [...(list?.children ?? [])]
const current = () => list?.querySelector('[aria-current]')
const messageOf = (row) => row.id.slice(2)
const parsed = (html) => new DOMParser().parseFromString(html, 'text/html')
let asked

/** Selects a row; the panel follows. */
async function select(row, { focus = true } = {}) {
  if (!row) return
  current()?.removeAttribute('aria-current')
  row.setAttribute('aria-current', 'true')
  if (focus) row.querySelector('.who a').focus({ preventScroll: true })
  row.scrollIntoView({ block: 'nearest' })
  await show(row)
}

/** The row as it is now, and what the panel says of it. */
async function fetched(row) {
  const id = messageOf(row)
  const back = new URL(location)
  back.searchParams.set('entry', id)
  return parsed(await fragment(`/board/${id}`, { back: back.pathname + back.search }))
}

async function show(row) {
  asked = row.id
  const fresh = await fetched(row).catch(() => undefined)
  // Only the latest counts: somebody may have moved on.
  if (asked !== row.id) return
  if (!fresh) return say(word('This call could not be shown. Reload the page.'), { problem: true })
  put(row, fresh)
  for (const part of ['chosen', 'about']) document.getElementById(part)?.replaceWith(fresh.getElementById(part))
  takeKeys()
}

function put(row, fresh) {
  const hadFocus = row.contains(document.activeElement)
  const now = fresh.querySelector('.entry')
  if (row !== current()) now.removeAttribute('aria-current')
  row.replaceWith(now)
  if (hadFocus) now.querySelector('.who a').focus({ preventScroll: true })
}

/** What is over leaves the list, and the one that takes its place is next; all else stays where it is. */
function leave(row) {
  const next = row.nextElementSibling ?? row.previousElementSibling
  const wasSelected = row === current()
  const hadFocus = row.contains(document.activeElement) || document.getElementById('chosen')?.contains(document.activeElement)
  row.remove()
  if (!next) return location.reload()
  if (wasSelected) select(next, { focus: hadFocus })
}

const isOver = (entry) => entry.hasAttribute('data-done') || (page.dataset.face === 'late' && !entry.querySelector('.due.late'))

const move = (by) => () => {
  const all = rows()
  if (all.length === 0) return false
  select(all[Math.min(Math.max(all.indexOf(current()) + by, 0), all.length - 1)])
}
keys({ j: move(1), k: move(-1), ArrowDown: move(1), ArrowUp: move(-1), Enter: open })

/** What has the focus and can be pressed is pressed. */
function open({ target }) {
  if (target.closest('a, button, summary')) return false
  leaveFor(current()?.querySelector('.who a').href)
}

list?.addEventListener('click', (event) => {
  const row = event.target.closest('.entry')
  const link = event.target.closest('a')
  if (!row || event.ctrlKey || event.metaKey) return
  // On a telephone there is no panel: a row opens.
  if (link || !document.getElementById('panel').checkVisibility()) {
    event.preventDefault()
    leaveFor(row.querySelector('.who a').href)
  } else select(row)
})

/** What scrolls is inside the page: its place is remembered here, for coming back. */
const scrolled = () => [...document.querySelectorAll('main, main .list, main section')]
function leaveFor(href) {
  if (!href) return
  history.replaceState({ ...history.state, scrolled: [scrollY, ...scrolled().map(({ scrollTop }) => scrollTop)] }, '')
  location.assign(href)
}
if (history.state?.scrolled) {
  const [top, ...places] = history.state.scrolled
  scrollTo(0, top)
  scrolled().forEach((place, at) => place.scrollTo(0, places[at] ?? 0))
}

// --- What was done, here and by others

/** Milliseconds after the last change until the figures are asked for: changes come in groups. */
const PAUSE = 400
let renewing

/** The figures, the number beside each face, and who has how much: of the page that has nothing else. */
function renew() {
  clearTimeout(renewing)
  renewing = setTimeout(async () => {
    const html = await fragment(page.dataset.figures).catch(() => undefined)
    if (!html) return
    const fresh = parsed(html)
    document.querySelector('.figures').replaceWith(fresh.querySelector('.figures'))
    const counts = fresh.querySelectorAll('.faces b')
    document.querySelectorAll('.faces b').forEach((count, at) => (count.textContent = counts[at]?.textContent ?? ''))
    const people = fresh.querySelector('.wide tbody')
    for (const load of people?.querySelectorAll('.load') ?? []) load.closest('td').remove()
    if (people) document.querySelector('#panel table tbody')?.replaceWith(people)
  }, PAUSE)
}

async function follow({ id }) {
  renew()
  const row = document.getElementById(`m-${id}`)
  if (!row) return
  // A form that is being filled in stays; the answer to it says what has changed.
  if (row === current() && document.querySelector('#chosen .act[open]')) return
  const fresh = await fetched(row).catch(() => undefined)
  if (!row.isConnected) return
  const entry = fresh?.querySelector('.entry')
  if (!entry || isOver(entry)) return leave(row)
  if (row === current()) return show(row)
  put(row, fresh)
}

document.addEventListener('sent', async ({ detail: { path, verb } }) => {
  renew()
  const id = path.split('/')[2]
  const row = document.getElementById(`m-${id}`)
  if (!row) return verb === 'undo' && comeBack(id)
  const fresh = await fetched(row).catch(() => undefined)
  const entry = fresh?.querySelector('.entry')
  if (row.isConnected && (!entry || isOver(entry))) leave(row)
  else if (row.isConnected) show(row)
})
/** What was undone is in the list again, and selected. */
function comeBack(id) {
  const here = new URL(location)
  here.searchParams.set('entry', id)
  location.replace(here)
}
document.addEventListener('stale', () => current() && show(current()))

if (page) live(page.dataset.live, { changed: follow, refresh: () => location.reload() }, {
  lost: word('Other people’s changes are not shown until it is back.'),
})
