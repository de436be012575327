// Common to every page: the search field on its key, menus that close, a paper copy.

import { keys } from './keys.js'
import { say, word } from './undo.js'

/** Where the focus was before the search took it. */
let cameFrom
keys({
  '/': () => {
    cameFrom = document.activeElement
    const field = document.getElementById('q') ?? document.querySelector('.find input')
    field?.focus()
    field?.select()
  },
})

// "Any calls?" is answered over whatever page is open.
const anyCalls = document.getElementById('any-calls')
async function answerCalls(event) {
  event?.preventDefault()
  const { openBrief } = await import('./anycalls.js')
  openBrief(anyCalls)
}
anyCalls?.addEventListener('click', (event) => event.ctrlKey || event.metaKey || event.shiftKey || answerCalls(event))
if (anyCalls) keys({ i: () => void answerCalls() })

// A name is said in place; without scripts the link opens the sound.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-say]')
  if (!link || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  import('./saying.js').then(({ sayName }) => sayName(link), () => say(word('The connection was lost.'), { problem: true }))
})

// Typing replaces the last search.
document.addEventListener('focusin', ({ target }) => {
  const { value } = target
  // Unless somebody is typing already.
  if (target.matches('[type=search]') && !target.closest('[data-desk]')) setTimeout(() => target.value === value && target.select())
})

// Possible receivers, loaded when first needed.
document.addEventListener('focusin', async ({ target }) => {
  const known = () => document.getElementById('people')
  if (target.getAttribute('list') !== 'people' || known()) return
  const answer = await fetch('/addressees').catch(() => undefined)
  if (answer?.ok && !known()) document.body.insertAdjacentHTML('beforeend', await answer.text())
})

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) window.print()
  for (const menu of document.querySelectorAll('.menu[open]')) if (!menu.contains(event.target)) menu.open = false
})

// Several lines are sent by Ctrl Enter, wherever there are some; the desk does so by itself. In a form that does several
// things they go with the button beside them.
document.addEventListener('keydown', (event) => {
  const { target } = event
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat || event.defaultPrevented) return
  if (target.localName !== 'textarea' || !target.form || target.closest('[data-desk]')) return
  event.preventDefault()
  const buttons = [...target.form.elements].filter((each) => each.localName === 'button' && each.type === 'submit' && !each.disabled)
  const beside = buttons.find((each) => each.matches('[formaction]') && target.closest('.set')?.contains(each))
  target.form.requestSubmit(beside ?? buttons.find((each) => each.matches('.main')) ?? buttons[0])
})

// A form that is under way is not sent twice: the page that answers it is already asked for.
const UNDER_WAY = 3000
const underWay = new WeakMap()
addEventListener('submit', (event) => {
  const form = event.target
  if (event.defaultPrevented || form.method !== 'post') return
  if (event.timeStamp - (underWay.get(form) ?? -Infinity) < UNDER_WAY) return event.preventDefault()
  underWay.set(form, event.timeStamp)
})

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  if (event.target.closest?.('.find')) (cameFrom ?? document.getElementById('main')).focus({ preventScroll: true })
  const menu = event.target.closest?.('.menu[open]')
  if (!menu) return
  menu.open = false
  menu.querySelector('summary').focus()
})

// Lists in large type, remembered on this device. The server reads it too, so that no page changes after it is shown.
const large = document.getElementById('large')
large?.addEventListener('change', () => {
  document.documentElement.dataset.density = large.checked ? 'large' : ''
  document.cookie = `ringback-density=large; path=/; max-age=${large.checked ? 31536000 : 0}; samesite=lax`
})

// A brief kept on this device is for whoever opened it, until they sign out.
const forget = () => (window.caches?.delete('brief'), localStorage.removeItem('brief'))
if (localStorage.brief && localStorage.brief !== document.querySelector('meta[name=person]').content) forget()
document.addEventListener('submit', ({ target }) => target.id === 'sign-out' && forget())

// Long texts that are being written are kept.
for (const form of document.querySelectorAll('form[data-keep]')) import('./keeps.js').then(({ keeping }) => keeping(form), () => {})

// A form that was refused has the focus where it is wrong.
document.querySelector('main [aria-invalid=true]')?.focus()

// On a telephone the settings' navigation scrolls: the open page's place in it is in sight.
document.querySelector('.side > nav [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' })
