// A contact's page: dials their numbers and says their name; what is edited opens where it stands, with the focus in it.

import './dialling.js'
import { keys } from './keys.js'

const press = ({ key }) => {
  const control = document.querySelector(`.dock [data-key="${key}"]`)
  return control ? control.click() : false
}
keys({ d: press, n: press, e: press, '.': press })

/** The link that opened the form now open. */
let from

function enter() {
  const form = document.querySelector('.edit:target')
  form?.querySelector('input:not([type=hidden]), select, textarea')?.focus()
  if (!form) from?.focus()
}

document.addEventListener('click', ({ target }) => {
  const link = target.closest('main a[href^="#"]')
  if (link && link.getAttribute('href') !== '#main') from = link
})
document.addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Escape') return
  const more = document.querySelector('.dock details[open]')
  if (target.closest('.edit:target')) location.hash = 'main'
  else if (more) {
    more.open = false
    more.querySelector('summary').focus()
  }
})
addEventListener('hashchange', enter)
enter()
