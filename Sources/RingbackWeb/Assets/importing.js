// Uploads a file as it is, not pasted through a field; the answer replaces the page's middle. Meanwhile a bar shows the
// progress.

import { say, word } from './undo.js'

let file

document.addEventListener('submit', async (event) => {
  const form = event.target
  if (!form.matches('form[data-import]')) return
  file = form.querySelector('[type=file]')?.files[0] ?? (form.elements.csv?.value ? undefined : file)
  if (!file) return
  event.preventDefault()
  const button = form.querySelector('button')
  button.disabled = true
  const stop = watch()
  try {
    const token = form.elements._form.value
    const headers = { 'Content-Type': 'text/csv', Accept: 'text/html', 'X-Ringback-Form': token }
    const answer = await fetch(address(form), { method: 'POST', headers, body: file })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.getElementById('import') ?? page.getElementById('main')
    document.getElementById('import').replaceWith(fresh)
    fresh.querySelector('h1')?.scrollIntoView()
  } catch {
    button.disabled = false
    say(word('The connection was lost. Choose the same file again: nothing is imported twice.'), { problem: true })
  } finally {
    stop()
  }
})

/** The form's action with the chosen columns: the body is the file alone. */
function address(form) {
  const chosen = [...form.querySelectorAll('select[name=column]')].map((select) => select.value)
  const columns = chosen.length ? chosen.join(',') : form.elements.columns?.value
  return columns ? `${form.getAttribute('action')}?columns=${encodeURIComponent(columns)}` : form.getAttribute('action')
}

/** Shows the file's progress until the returned function is called. */
function watch() {
  const place = document.getElementById('import-progress')
  if (!place) return () => {}
  place.hidden = false
  const look = async () => {
    try {
      const answer = await fetch('/contacts/import/progress', { headers: { Accept: 'text/html' } })
      if (answer.ok && place.isConnected) place.innerHTML = await answer.text()
    } catch {
      // The next poll may succeed.
    }
  }
  look()
  const timer = setInterval(look, 700)
  return () => (clearInterval(timer), (place.hidden = true))
}
