// On a telephone: whoever comes back from a call is asked how it went.

import { acts } from './acts.js'
import { button, word } from './undo.js'

const PLACE = 'ringback.called'
/** Milliseconds: nobody has called in less, and nobody remembers after more. */
const [SHORT, LONG] = [3_000, 7_200_000]

/** The outcomes of the acts, large, and that there was no call. */
function question() {
  const dialog = document.createElement('dialog')
  const title = document.createElement('h2')
  const who = document.createElement('p')
  dialog.className = dialog.id = 'how'
  dialog.ariaLabel = title.textContent = word('How did it go?')
  dialog.append(title, who)
  for (const key of 'tlvnbw') {
    const act = acts.querySelector(`[data-key=${key}]`)
    dialog.append(button(act.firstChild.textContent, () => (dialog.close(), act.click())))
  }
  dialog.append(button(word('I didn’t call'), () => dialog.close(), 'button quiet'))
  document.body.append(dialog)
  return dialog
}

/** `select` is told the entry that was called. */
export function askAfterCalls(select) {
  document.addEventListener('click', ({ target }) => {
    const link = target.closest('a[href^="tel:"]')
    if (!link) return
    const { id } = link.closest('.entry') ?? { id: `m-${acts.dataset.message}` }
    sessionStorage[PLACE] = JSON.stringify({ id, number: link.getAttribute('href').slice(4), at: Date.now() })
  }, true)

  function ask() {
    const called = JSON.parse(sessionStorage[PLACE] ?? 'null')
    if (document.hidden || !called || Date.now() - called.at < SHORT) return
    delete sessionStorage[PLACE]
    const entry = document.getElementById(called.id)
    if (!entry || Date.now() - called.at > LONG) return
    select(entry)
    const dialog = document.getElementById('how') ?? question()
    dialog.querySelector('p').textContent = `${acts.dataset.who}, ${called.number}`
    dialog.showModal()
  }
  document.addEventListener('visibilitychange', ask)
  for (const kind of ['focus', 'pageshow']) addEventListener(kind, ask)
}
