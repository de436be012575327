// The fitting playbook at the desk: shown when it is known what a call is about, read with one key, and filed with the
// call. Loaded when it is wanted.

import { elements, fragment } from './api.js'
import { addressee } from './form.js'
import { say, word } from './undo.js'

const form = document.getElementById('message')
const { contact, playbook, regarding, told } = form.elements
const owner = form.elements.for
const place = document.createElement('div')
place.dataset.fill = 'playbooks'
document.querySelector('.card > [data-fill=card]').before(place)

let latest = 0
let shown

/** Shows what fits, without taking the focus; nothing where nothing does. */
export async function look({ asked = false } = {}) {
  const mine = ++latest
  try {
    const html = await fragment('/desk/playbooks', { regarding: regarding.value.slice(0, 200), for: owner.value && addressee(owner.value), contact: contact.value })
    if (mine !== latest) return
    if (html !== shown || !place.firstChild) show(html, asked)
    const ticked = place.querySelector(`[data-follow][value="${playbook.value}"]`)
    for (const each of place.querySelectorAll('[data-follow]')) each.checked = each === ticked
    if (!ticked) playbook.value = ''
  } catch {
    if (asked) say(word('The connection was lost.'), { problem: true })
  }
}

/** Whoever reads there goes on reading: leaving *regarding* with F1 asks a second time. */
function show(html, asked) {
  const open = Array.from(place.querySelectorAll('details[open]'), ({ dataset }) => dataset.version)
  const at = place.contains(document.activeElement) && document.activeElement.closest('details')?.dataset.version
  const found = elements(html)
  place.replaceChildren(...(asked || found.querySelector('details') ? [found] : []))
  shown = html
  for (const each of place.querySelectorAll('details')) {
    each.open = open.includes(each.dataset.version)
    if (at === each.dataset.version) each.querySelector('summary').focus()
  }
  if (at && document.activeElement === document.body) regarding.focus()
}

export async function open() {
  await look({ asked: true })
  const first = place.querySelector('details')
  if (!first) return say(word('No playbook fits this call.'))
  first.open = true
  first.querySelector('summary').focus()
}

// Its Escape leads back to the message, which stays as it is.
place.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  event.preventDefault()
  event.stopPropagation()
  for (const each of place.querySelectorAll('details')) each.open = false
  regarding.focus()
})

place.addEventListener('change', ({ target }) => {
  if (target.dataset.follow === undefined) return
  for (const other of place.querySelectorAll('[data-follow]')) if (other !== target) other.checked = false
  playbook.value = target.checked ? target.value : ''
  say(target.checked ? word('Followed {0}. It is on record with this call.', target.value) : word('Not followed.'))
})

place.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-settle]')
  if (!button) return
  const sentence = button.parentElement.querySelector('q').textContent
  if (!told.value.trim()) told.value = sentence
  playbook.value = button.dataset.settle
  form.requestSubmit(document.getElementById('resolved'))
  // What is sent has been read by now; a call that is filed later is another decision.
  playbook.value = ''
})
