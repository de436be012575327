// A page about single messages: its forms answer in place, and then it shows how things stand.

import './acts.js'
import './form.js'
import { fragment } from './api.js'

async function refresh() {
  const fresh = new DOMParser().parseFromString(await fragment(location.href), 'text/html')
  document.getElementById('main').replaceChildren(...fresh.getElementById('main').childNodes)
}

for (const kind of ['sent', 'stale']) document.addEventListener(kind, () => refresh().catch(() => {}))
