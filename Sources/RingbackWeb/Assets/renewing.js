// What waits for the reader's answer, as it is now.

import { elements, fragment } from './api.js'

/** Reloads what waits for the reader's answer; never while they are using it. */
export async function renewOffers() {
  const list = document.getElementById('offers')
  if (!list || list.contains(document.activeElement)) return
  list.replaceWith(elements(await fragment(list.dataset.asks)))
}
