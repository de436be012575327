// What every page has: the find field on its key, menus that close, a copy on paper.

import { keys } from './keys.js'
import './saying.js'

document.documentElement.classList.add('js')

keys({
  '/': () => {
    const field = document.getElementById('q') ?? document.querySelector('.find input')
    field?.focus()
    field?.select()
  },
})

// What was looked for last is typed over.
document.addEventListener('focusin', ({ target }) => {
  if (target.matches('[type=search]') && !target.closest('[data-desk]')) setTimeout(() => target.select())
})

// Whom something can go to, once somebody is asked for.
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

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  const menu = event.target.closest?.('.menu[open]')
  if (!menu) return
  menu.open = false
  menu.querySelector('summary').focus()
})
