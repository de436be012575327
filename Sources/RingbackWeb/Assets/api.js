// Talks to the server: one way to send, one way to ask for a piece of a page.

const meta = (name) => document.querySelector(`meta[name=${name}]`)?.content ?? ''

export const person = meta('person')

/** The server said no, in a sentence. */
export class Refused extends Error {
  /** @param faults are the fields that are wrong: `[{ field, detail }]` */
  constructor(sentence, status, faults = []) {
    super(sentence)
    this.status = status
    this.faults = faults
  }
}

/** The server could not be asked, or cannot write now: worth trying again as it is. */
export class Unreachable extends Error {}

/** A key that marks one wish, so that sending it twice does it once. Works without https, too. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether the session was over when something was sent last. */
export let isSignedOut = false

/** Sends JSON to the API and gives back what it answered. Nothing to say is sent as no body at all. */
export async function send(path, body, { method = 'POST', key = newKey(), version, keepalive } = {}) {
  const headers = { Accept: 'application/json', 'X-Ringback-Form': meta('form-token'), 'Idempotency-Key': key }
  if (version) headers['If-Match'] = `"${version}"`
  const text = body ? JSON.stringify(body) : undefined
  if (text) headers['Content-Type'] = 'application/json'
  let response
  try {
    response = await fetch(meta('api') + path, { method, headers, body: text, keepalive })
  } catch {
    throw new Unreachable('The connection is lost.')
  }
  isSignedOut = response.status === 401
  const answer = parsed(await response.text().catch(() => ''))
  if (response.ok) return answer
  const sentence = answer?.detail ?? answer?.title ?? 'That did not work. Nothing was changed.'
  if ([502, 503, 504].includes(response.status)) throw new Unreachable(sentence)
  throw new Refused(sentence, response.status, answer?.errors)
}

/** Asks for a piece of a page, rendered by the same view as the page itself. */
export async function fragment(path, parameters = {}, signal) {
  const url = new URL(path, location.href)
  for (const [name, value] of Object.entries(parameters)) if (value) url.searchParams.set(name, value)
  let response
  try {
    response = await fetch(url, { headers: { Accept: 'text/html' }, signal })
  } catch (error) {
    if (error.name === 'AbortError') throw error
    throw new Unreachable('The connection is lost.')
  }
  if (!response.ok || response.redirected) throw new Refused('That could not be shown.', response.status)
  return response.text()
}

/** Elements out of markup that the server has escaped. */
export function elements(html) {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

/** Puts each `data-fill` of a fragment where the page has one of the same name. A field that had the focus keeps it. */
export function fill(html) {
  for (const piece of elements(html).querySelectorAll('[data-fill]')) {
    const place = document.querySelector(`[data-fill="${piece.dataset.fill}"]`)
    if (!place) continue
    const old = place.contains(document.activeElement) && document.activeElement
    place.replaceChildren(...piece.childNodes)
    const fresh = old?.name && place.querySelector(`[name="${old.name}"]`)
    if (fresh) {
      fresh.checked = old.checked
      fresh.focus()
    }
  }
}

/** Asks again what waits for the reader's answer; never under their hands. */
export async function renewOffers() {
  const list = document.getElementById('offers')
  if (!list || list.contains(document.activeElement)) return
  list.replaceWith(elements(await fragment(list.dataset.asks)))
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
