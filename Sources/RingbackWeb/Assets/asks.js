// What is typed into the small forms about a message belongs to that message: it waits with it, also when the page is
// opened again, and goes when it is sent or taken out.

import { person } from './api.js'

const name = (message) => `ringback.ask.${person}.${message}`
const ASKS = ':is(.ask, [data-kept]) :is(input:not([type=hidden]), select, textarea)'
const fields = (place) => [...place.querySelectorAll(ASKS)]
const untouched = (field) => (field.localName === 'select' ? (field.querySelector('[selected]') ?? field.options[0])?.value : field.defaultValue)

/** The same field on a page that was made anew: what its form is for, and its name. */
function mark({ form, name }) {
  const kind = form.querySelector('[type=hidden]:is([name=answer], [name=outcome])')?.value ?? ''
  return `${form.getAttribute('action').split('/').slice(3).join('/')} ${kind} ${name}`
}

/** Keeps what stands in the forms for this message. */
export function stow(place, message) {
  const typed = fields(place).filter((field) => !field.form.dataset.busy && field.value !== untouched(field))
  if (typed.length === 0) return sessionStorage.removeItem(name(message))
  sessionStorage.setItem(name(message), JSON.stringify(Object.fromEntries(typed.map((field) => [mark(field), field.value]))))
}

/** Puts into the forms what was typed for this message, and nothing else. */
export function restore(place, message) {
  let kept = {}
  try {
    kept = JSON.parse(sessionStorage.getItem(name(message))) ?? {}
  } catch {
    // What cannot be read is nothing.
  }
  for (const field of fields(place)) {
    const typed = kept[mark(field)]
    field.value = typed ?? untouched(field) ?? ''
    if (typed !== undefined && field.closest('[data-kept]')) field.closest('details')?.setAttribute('open', '')
  }
}

/** From now on the forms that stand once on a page are each entry's own. `shown` says whose they are at the moment. */
export function ownAsks(place, shown) {
  restore(place, shown())
  place.addEventListener('input', () => stow(place, shown()))
  // The page may be at another entry by the time that the answer comes.
  place.addEventListener('sent', ({ detail }) => {
    sessionStorage.removeItem(name(detail.path.split('/')[2]))
    restore(place, shown())
  })
  // A form that leaves the page takes along what it says.
  place.addEventListener('submit', ({ target }) => {
    if (target.matches('[data-kept] form')) sessionStorage.removeItem(name(shown()))
  })
}
