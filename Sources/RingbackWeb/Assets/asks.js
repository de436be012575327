// What is typed into the small forms of an entry belongs to that entry: it waits with it, also when the page is opened
// again, and goes when it is sent or taken out.

import { person } from './api.js'

const name = (message) => `ringback.ask.${person}.${message}`
const fields = (acts) => Array.from(acts.querySelectorAll('.ask input:not([type=hidden]), .ask select, .ask textarea'))
const untouched = (field) => (field.localName === 'select' ? field.options[0]?.value : field.defaultValue)

/** Keeps what stands in the forms for this message. */
export function stow(acts, message) {
  const typed = fields(acts)
  if (typed.every((field) => field.form?.dataset.busy || field.value === untouched(field))) {
    return sessionStorage.removeItem(name(message))
  }
  sessionStorage.setItem(name(message), JSON.stringify(typed.map((field) => field.value)))
}

/** Puts into the forms what was typed for this message, and nothing else. */
export function restore(acts, message) {
  let kept = []
  try {
    kept = JSON.parse(sessionStorage.getItem(name(message))) ?? []
  } catch {
    // What cannot be read is nothing.
  }
  for (const [at, field] of fields(acts).entries()) field.value = kept[at] ?? untouched(field) ?? ''
}

/** From now on the forms that stand once on a page are each entry's own. `shown` says whose they are at the moment. */
export function ownAsks(acts, shown) {
  restore(acts, shown())
  acts.addEventListener('input', () => stow(acts, shown()))
  // The page may be at another entry by the time that the answer comes.
  acts.addEventListener('sent', ({ detail }) => {
    const sent = detail.path.split('/')[2]
    sessionStorage.removeItem(name(sent))
    restore(acts, shown())
  })
}
