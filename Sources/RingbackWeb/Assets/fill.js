// Puts pieces of a page into the places that they are for.

import { elements } from './api.js'

/** Replaces each `data-fill` of a page with the fragment's of the same name. A focused field keeps the focus. */
export function fill(html) {
  for (const piece of elements(html).querySelectorAll('[data-fill]')) {
    const place = document.querySelector(`[data-fill="${piece.dataset.fill}"]`)
    if (!place) continue
    const old = place.contains(document.activeElement) && document.activeElement
    place.replaceChildren(...piece.childNodes)
    if (!old?.name) continue
    // Of several of that name, as radio buttons have, the one that says the same.
    const alike = [...place.querySelectorAll(`[name="${old.name}"]`)]
    const fresh = old.type === 'radio' ? alike.find(({ value }) => value === old.value) : alike[0]
    if (!fresh) continue
    fresh.checked = old.checked
    fresh.focus()
  }
}
