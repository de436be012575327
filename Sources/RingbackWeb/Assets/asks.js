// Text typed into a message's small forms belongs to that message: it stays with it, even across reloads, until it is
// sent or cleared.

import { person } from './api.js'

const name = (message) => `ringback.ask.${person}.${message}`
const ASKS = ':is(.ask, [data-kept]) :is(input:not([type=hidden]), select, textarea)'
const fields = (place) => [...place.querySelectorAll(ASKS)]
const untouched = (field) => (field.localName === 'select' ? (field.querySelector('[selected]') ?? field.options[0])?.value : field.defaultValue)

/** Identifies a field across reloads: its form's purpose and its name. */
function mark({ form, name }) {
  const kind = form.querySelector('[type=hidden]:is([name=answer], [name=outcome])')?.value ?? ''
  return `${form.getAttribute('action').split('/').slice(3).join('/')} ${kind} ${name}`
}

/** Saves the forms' contents for this message. */
export function stow(place, message) {
  const typed = fields(place).filter((field) => !field.form.dataset.busy && field.value !== untouched(field))
  if (typed.length === 0) return sessionStorage.removeItem(name(message))
  sessionStorage.setItem(name(message), JSON.stringify(Object.fromEntries(typed.map((field) => [mark(field), field.value]))))
}

/** Fills the forms with what was typed for this message, and nothing else. */
export function restore(place, message) {
  let kept = {}
  try {
    kept = JSON.parse(sessionStorage.getItem(name(message))) ?? {}
  } catch {
    // Unreadable drafts are ignored.
  }
  for (const field of fields(place)) {
    const typed = kept[mark(field)]
    field.value = typed ?? untouched(field) ?? ''
    if (typed !== undefined && field.closest('[data-kept]')) field.closest('details')?.setAttribute('open', '')
  }
}

/** From now on the page's one set of forms serves each entry separately. `shown` tells whose they are at the moment. */
export function ownAsks(place, shown) {
  restore(place, shown())
  place.addEventListener('input', () => stow(place, shown()))
  // The page may show another entry by the time the answer arrives.
  place.addEventListener('sent', ({ detail }) => {
    sessionStorage.removeItem(name(detail.path.split('/')[2]))
    restore(place, shown())
  })
  // A form that leaves the page takes its contents along.
  place.addEventListener('submit', ({ target }) => {
    if (target.matches('[data-kept] form')) sessionStorage.removeItem(name(shown()))
  })
}
