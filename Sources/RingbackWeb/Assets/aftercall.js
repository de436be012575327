// On a telephone: whoever comes back from a call is asked how it went.

import { acts } from './acts.js'

const PLACE = 'ringback.called'
const dialog = document.getElementById('how')
/** Milliseconds: nobody has called in less, and nobody remembers after more. */
const [SHORT, LONG] = [3_000, 7_200_000]

/** `select` is told the entry that was called. */
export function askAfterCalls(select) {
  if (!dialog || !acts) return

  document.addEventListener('click', ({ target }) => {
    const link = target.closest('a[href^="tel:"]')
    if (!link || !matchMedia('(pointer: coarse), (max-width: 56rem)').matches) return
    const id = link.closest('.entry')?.id ?? `m-${acts.dataset.message}`
    sessionStorage[PLACE] = JSON.stringify({ id, number: link.closest('.entry, .dock') ? link.textContent.replace(/ d$/, '') : '', at: Date.now() })
  }, true)

  function ask() {
    const called = JSON.parse(sessionStorage[PLACE] ?? 'null')
    if (document.hidden || dialog.open || !called || Date.now() - called.at < SHORT) return
    delete sessionStorage[PLACE]
    const entry = document.getElementById(called.id)
    if (!entry || Date.now() - called.at > LONG) return
    select(entry)
    document.getElementById('how-who').textContent = [acts.dataset.who, called.number].filter(Boolean).join(', ')
    dialog.showModal()
  }

  dialog.addEventListener('click', (event) => {
    const button = event.target.closest('button')
    if (!button) return
    dialog.close()
    // With whom is asked there.
    if (button.value !== 'leftWord') return
    event.preventDefault()
    acts.querySelector('[data-key=l]').click()
  })
  document.addEventListener('visibilitychange', ask)
  for (const kind of ['focus', 'pageshow']) addEventListener(kind, ask)
}
