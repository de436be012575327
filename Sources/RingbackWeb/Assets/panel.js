// The panel: who is selected, the one set of acts, and what is known of them.

import { acts } from './acts.js'
import { elements, fragment } from './api.js'
import { restore, stow } from './asks.js'
import { word } from './undo.js'

const sheet = document.getElementById('sheet')
const panel = document.getElementById('panel')
const card = document.getElementById('card')
const [who, code, company] = ['who', 'code', 'company'].map((name) => document.getElementById(`acts-${name}`))
let waitingForCard

export const nameOf = (entry) => entry.querySelector('.who a')
export const messageOf = (entry) => entry.id.slice(2)
export const codeOf = (entry) => entry.className.match(/code-(.)/)[1]

/** Narrow screens have the panel below the list, and only when it is asked for. */
export const isBelow = () => matchMedia('(max-width: 68.75rem)').matches
export function raise(isUp) {
  if (isUp && !panel.classList.contains('up')) raisedAt = performance.now()
  panel.classList.toggle('up', isUp)
}
/** Milliseconds in which a second tap is meant for the line, and not for what came up under the finger. */
const SETTLE = 800
let raisedAt = -Infinity
panel.addEventListener('click', (event) => {
  if (event.timeStamp - raisedAt > SETTLE || !event.pointerType || event.target.closest('#shut')) return
  event.preventDefault()
  event.stopPropagation()
}, true)
export const isUp = () => isBelow() && panel.classList.contains('up')

/** Shows an entry: who at once, then what is known of them, unless the page came with it. */
export function show(entry, { isKnown = false } = {}) {
  panel.hidden = !entry
  if (!entry) return raise(false)
  const name = nameOf(entry)
  if (who.textContent !== name.textContent) card.replaceChildren()
  who.textContent = name.textContent
  who.href = name.href
  code.textContent = codeOf(entry)
  code.className = `code c${codeOf(entry)}`
  company.textContent = entry.querySelector('.co')?.textContent ?? ''
  carry(entry)
  if (!isKnown) know(entry)
}

/** The page has one fixed set of acts, applied to the selected entry. */
function carry(entry) {
  if (!acts) return
  const [from, to] = [acts.dataset.message, messageOf(entry)]
  if (from !== to) {
    for (const act of acts.querySelectorAll('.act[open]')) act.open = false
    stow(acts, from)
    for (const form of acts.querySelectorAll('form')) point(form, 'action', from, to)
    for (const button of acts.querySelectorAll('[formaction]')) point(button, 'formaction', from, to)
    acts.dataset.message = to
    acts.dataset.who = who.textContent
    restore(acts, to)
  }
  for (const version of acts.querySelectorAll('[name=version]')) version.value = entry.dataset.v
  for (const each of acts.querySelectorAll('[name=code]')) each.ariaPressed = String(each.value === codeOf(entry))
  dial(entry)
  aim(entry)
}

function dial(entry) {
  const call = acts.querySelector('[data-key=d]')
  const number = entry.querySelector('.number:not(.soft)')
  const words = number?.textContent
  const unsure = words === 'number withheld' ? word('No number: withheld') : word('Check {0} first', words)
  call.querySelector('span').textContent = number?.href ? word('Call {0}', words) : number ? unsure : word('No number')
  if (number) call.href = number.href ?? nameOf(entry).href
  else call.removeAttribute('href')
}

function point(element, attribute, from, to) {
  element.setAttribute(attribute, element.getAttribute(attribute).replace(from, to))
}

/** The entry this one would be moved before by the arrow keys. Moving never crosses codes. */
export function aim(entry) {
  const [up, down] = acts?.querySelectorAll('[name=before]') ?? []
  if (!up) return
  const [above, below] = [entry.previousElementSibling, entry.nextElementSibling]
  up.disabled = !above
  up.value = above ? messageOf(above) : ''
  down.disabled = !below
  down.value = below?.nextElementSibling ? messageOf(below.nextElementSibling) : ''
}

/** Moves the selected entry before another of its code, or to the end of it, by the button that the keys press. */
export function place(before) {
  const button = acts.querySelector('[data-key=J]')
  button.disabled = false
  button.value = before ? messageOf(before) : ''
  button.click()
}

function know(entry) {
  clearTimeout(waitingForCard)
  waitingForCard = setTimeout(async () => {
    const html = await fragment(sheet.dataset.card.replace('ID', messageOf(entry))).catch(() => '')
    if (entry.ariaCurrent !== 'true') return
    card.replaceChildren(elements(html))
    const under = card.querySelector('[data-under]')?.textContent
    if (under) company.textContent = under
  }, 150)
}
