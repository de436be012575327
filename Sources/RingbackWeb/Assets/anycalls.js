// "Any calls?": the brief of every sheet one keeps, in a panel over the page, fetched when it is asked for.

import { elements, fragment } from './api.js'

export async function openBrief(link) {
  if (document.getElementById('brief')) return
  let html
  try {
    html = await fragment(link.dataset.panel)
  } catch {
    // The page itself says what is wrong.
    location.href = link.href
    return
  }
  document.body.append(elements(html))
  const dialog = document.getElementById('brief')
  const cameFrom = document.activeElement
  dialog.addEventListener('close', () => {
    dialog.remove()
    cameFrom?.focus?.({ preventScroll: true })
  })
  // The key that opened it closes it.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'i') return
    event.stopPropagation()
    dialog.close()
  })
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
  dialog.showModal()
}
