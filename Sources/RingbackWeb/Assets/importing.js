// A file is sent as it is, not pasted through a field; the answer takes the place of the page's middle.

import { say } from './undo.js'

let file

document.addEventListener('submit', async (event) => {
  const form = event.target
  if (!form.matches('form[data-import]')) return
  file = form.querySelector('[type=file]')?.files[0] ?? (form.elements.csv?.value ? undefined : file)
  if (!file) return
  event.preventDefault()
  const button = form.querySelector('button')
  button.disabled = true
  try {
    const token = form.elements._form.value
    const headers = { 'Content-Type': 'text/csv', Accept: 'text/html', 'X-Ringback-Form': token }
    const answer = await fetch(form.action, { method: 'POST', headers, body: file })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.getElementById('import') ?? page.getElementById('main')
    document.getElementById('import').replaceWith(fresh)
    fresh.querySelector('h1')?.scrollIntoView()
  } catch {
    button.disabled = false
    say('The connection is lost. Nothing was brought in; try again.', { problem: true })
  }
})
