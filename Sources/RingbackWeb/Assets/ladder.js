// Trying every phone: one key for what ringing the next one came to, and everybody's steps as they happen.

import { fragment } from './api.js'
import { isTwice, keys } from './keys.js'
import { live } from './live.js'
import { word } from './undo.js'

const press = (key) => () => isTwice() || (document.querySelector(`[data-key=${key}]`)?.click() ?? false)
keys({
  d: () => isTwice() || (document.querySelector('a[data-next]')?.click() ?? false),
  t: press('t'), n: press('n'), b: press('b'), v: press('v'),
  // As everywhere, whom one left word with is asked first; Enter there records it.
  l: () => {
    const field = document.querySelector('[data-key=l]')?.form.elements.with
    field?.focus()
    return Boolean(field)
  },
  u: () => isTwice() || (document.querySelector('#notices form button')?.click() ?? false),
})

const state = () => document.getElementById('ladder')
const main = document.querySelector('#main > .read')

/** What somebody is typing stays under their hand: then only how it stands is renewed. */
const isBusy = () => main.querySelector('details[open]') ?? [...main.querySelectorAll('.field')].some((field) => field.value)

async function renew() {
  const fresh = new DOMParser().parseFromString(await fragment(location.href), 'text/html')
  if (isBusy()) state().innerHTML = fresh.getElementById('ladder').innerHTML
  else main.replaceChildren(...fresh.querySelector('#main > .read').childNodes)
}
const changed = ({ id }) => id === state().dataset.message && renew().catch(() => {})
if (state()?.dataset.live) live(state().dataset.live, {
  entry: changed, gone: changed, refresh: () => renew().catch(() => {}),
}, { lost: word('Other people’s changes are not shown until it is back.') })
