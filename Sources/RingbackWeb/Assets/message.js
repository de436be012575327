// A page about single messages: its forms answer in place, and then it shows how things stand.

import './acts.js'
import './form.js'
import './offers.js'
import { fragment } from './api.js'

async function refresh() {
  const fresh = new DOMParser().parseFromString(await fragment(location.href), 'text/html')
  const main = document.getElementById('main')
  main.replaceChildren(...fresh.getElementById('main').childNodes)
  if (document.activeElement === document.body) main.focus({ preventScroll: true })
}

for (const kind of ['sent', 'stale']) document.addEventListener(kind, () => refresh().catch(() => {}))
