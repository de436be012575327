// The board: moves from row to row, and keeps the panel in step.

import './acts.js'
import { takeKeys } from './acts.js'
import './form.js'
import { keys } from './keys.js'
import { say, word } from './undo.js'

const list = document.getElementById('entries')
const rows = () => [...(list?.children ?? [])]
const current = () => list?.querySelector('[aria-current]')
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

async function show(row) {
  const id = row.id.slice(2)
  asked = id
  const back = new URL(location)
  back.searchParams.set('entry', id)
  const answer = await fetch(`/board/${id}?back=${encodeURIComponent(back.pathname + back.search)}`).catch(() => undefined)
  // Only the latest counts: somebody may have moved on.
  if (asked !== id) return
  if (!answer?.ok) return say(word('This call could not be shown. Reload the page.'), { problem: true })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const hadFocus = row.contains(document.activeElement)
  const fresh = page.querySelector('.entry')
  row.replaceWith(fresh)
  if (hadFocus) fresh.querySelector('.who a').focus({ preventScroll: true })
  for (const part of ['chosen', 'about']) document.getElementById(part)?.replaceWith(page.getElementById(part))
  takeKeys()
}

const move = (by) => () => {
  const all = rows()
  select(all[Math.min(Math.max(all.indexOf(current()) + by, 0), all.length - 1)])
}
keys({ j: move(1), k: move(-1), ArrowDown: move(1), ArrowUp: move(-1), Enter: () => location.assign(current()?.querySelector('.who a').href) })

list?.addEventListener('click', ({ target }) => {
  const row = target.closest('.entry')
  // On a telephone there is no panel: a row opens.
  if (!row || target.closest('a')) return
  if (document.getElementById('panel').checkVisibility()) select(row)
  else location.assign(row.querySelector('.who a').href)
})

/** What was closed leaves the list, and the one that takes its place is next; all else stays where it is. */
document.addEventListener('sent', ({ detail: { path } }) => {
  const row = document.getElementById(`m-${path.split('/')[2]}`)
  if (!row) return
  if (!path.endsWith('/closing')) return show(row)
  const next = row.nextElementSibling ?? row.previousElementSibling
  row.remove()
  if (next) select(next)
  else location.reload()
})
