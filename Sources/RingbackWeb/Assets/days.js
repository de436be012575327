// The close of a day: a digit says why a call may wait and goes on to the next, m ticks the mailboxes, s goes to the signature.

import { person } from './api.js'
import { keys, steers } from './keys.js'
import { say } from './undo.js'

const rows = () => [...document.querySelectorAll('.day-open li:not([data-own]), .day-carried li:has(select)')]
const current = () => document.querySelector('.days li[aria-current]')
/** That the day is not over, and when it will be. */
const notYet = document.querySelector('.day-not-yet')

function select(row) {
  if (!row) return false
  current()?.removeAttribute('aria-current')
  row.setAttribute('aria-current', 'true')
  row.querySelector('a').focus({ preventScroll: true })
  row.scrollIntoView({ block: 'nearest' })
}
const step = (by) => () => {
  const all = rows()
  return select(all[Math.min(Math.max(all.indexOf(current()) + by, 0), all.length - 1)])
}
/** Goes on where somebody has nothing more to say of this one. */
const goOn = () => step(1)()

const choose = (number) => () => {
  const row = current()
  const reason = row?.querySelector('select[name=reason]')
  if (!reason) return false
  reason.selectedIndex = number
  keep()
  // A note is needed, or who told the caller: then one stays.
  if (number === 6) row.querySelector('[name=note]').focus()
  else if (!row.querySelector('select[name=told]')) goOn()
}
const told = () => {
  const who = current()?.querySelector('select[name=told]')
  if (!who) return false
  who.value = who.dataset.me
  keep()
  goOn()
}

const lines = () => [...document.querySelectorAll('.day-fields')]
/** What was chosen for each message stays through a reload of this window; today's page has two addresses. */
const address = lines()[0]?.closest('form').getAttribute('action') ?? location.pathname
const place = `ringback.day.${person}.${address}`
const message = (line) => line.querySelector('[name=message]').value
function keep() {
  const typed = lines().map((line) => [message(line), [...line.querySelectorAll('.field')].map(({ name, value }) => [name, value])])
  sessionStorage.setItem(place, JSON.stringify(Object.fromEntries(typed)))
}
/** What a form sends is forgotten as soon as it was accepted: an Undo brings the calls back, not what was chosen for them. */
const sent = `${place}.sent`
const stored = (key, otherwise) => JSON.parse(sessionStorage.getItem(key)) ?? otherwise
function restore() {
  // What was refused stands on the page already.
  if (document.querySelector('main .problem')) return
  const kept = stored(place, {})
  if (document.querySelector('#notices .notice')) for (const id of stored(sent, [])) delete kept[id]
  sessionStorage.removeItem(sent)
  sessionStorage.setItem(place, JSON.stringify(kept))
  for (const line of lines())
    for (const [name, value] of kept[message(line)] ?? []) {
      const field = line.querySelector(`.field[name=${name}]`)
      if (field) field.value = value
    }
}
const group = () => current()?.closest('form') ?? document.querySelector('.day-sign')?.closest('form')

steers('123456tm')
keys({
  j: step(1), k: step(-1), t: told,
  1: choose(1), 2: choose(2), 3: choose(3), 4: choose(4), 5: choose(5), 6: choose(6),
  m: () => {
    const box = group()?.querySelector('[name=attest]')
    if (!box) return false
    box.checked = !box.checked
  },
  s: () => {
    const button = group()?.querySelector('[value=sign]')
    if (!button) return false
    if (button.disabled) say(notYet?.textContent ?? '')
    else button.focus()
  },
})
select(rows()[0])
restore()
addEventListener('input', keep)
addEventListener('submit', ({ target }) => {
  sessionStorage.setItem(sent, JSON.stringify(lines().filter((line) => target.contains(line)).map(message)))
})

// The day is over while the page is open: it can be signed at once.
const wait = Number(document.querySelector('.days')?.dataset.opensIn) * 1000
if (wait > 0) setTimeout(() => {
  for (const button of document.querySelectorAll('.day-sign [value=sign]')) button.disabled = false
  notYet?.closest('.strip')?.remove()
}, wait)
