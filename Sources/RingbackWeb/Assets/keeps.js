// What is being written in a `form[data-keep]` is kept in this browser until it has been sent: a reload, a link pressed by
// mistake or a closed window lose nothing.

import { person } from './api.js'
import { button, word } from './undo.js'

/** Milliseconds after which nobody goes on with what they left. */
const OLD = 24 * 3600_000

export function keeping(form) {
  const place = `ringback.kept.${person}.${form.dataset.keep}`
  const fields = [...form.querySelectorAll('textarea, input.field')]
  const load = () => JSON.parse(localStorage.getItem(place) ?? 'null')
  const forget = () => localStorage.removeItem(place)
  const keep = (isSent) => {
    const typed = Object.fromEntries(fields.map(({ name, value }) => [name, value]))
    localStorage.setItem(place, JSON.stringify({ typed, at: Date.now(), isSent }))
  }
  const kept = load()
  const isRefused = document.querySelector('main .problem')
  const hasArrived = kept?.isSent && document.querySelector('#notices .notice') && !isRefused
  if (hasArrived || (kept && Date.now() - kept.at > OLD)) forget()
  // A form that was refused has what was typed from the server; the others beside it go on from here.
  else if (kept && !(isRefused && kept.isSent)) {
    const made = fields.map(({ value }) => value)
    for (const field of fields) field.value = kept.typed[field.name] ?? field.value
    if (fields.some(({ value }, at) => value !== made[at])) tell(form, () => {
      forget()
      fields.forEach((field, at) => (field.value = made[at]))
      fields[0].focus()
    })
  }
  form.addEventListener('input', () => keep(false))
  form.addEventListener('submit', () => load() && keep(true))
}

/** Says that it goes on where it was left, and how to begin anew. */
function tell(form, discard) {
  const line = document.createElement('p')
  line.className = 'hint kept'
  line.setAttribute('role', 'status')
  line.append(`${word('What you had written is here again.')} `, button(word('Begin anew'), () => (line.remove(), discard()), 'plain'))
  form.prepend(line)
  const fold = form.closest('details')
  if (fold) fold.open = true
}
