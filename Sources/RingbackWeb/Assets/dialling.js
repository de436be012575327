// Dialling: claims the number first, so that two people do not call the same person at once.

import { send, Refused } from './api.js'
import { say } from './undo.js'

document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[href^="tel:"]')
  const claims = document.querySelector('[data-claims]')?.dataset.claims
  if (!link || !claims) return
  event.preventDefault()
  try {
    const confirmed = 'confirmed' in link.dataset || undefined
    await send(claims, { number: link.getAttribute('href').slice(4), confirmed })
  } catch (error) {
    if (error instanceof Refused) return say(error.message, { problem: true })
  }
  location.href = link.href
})
