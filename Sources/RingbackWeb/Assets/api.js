// Talks to the server: one way to send, one way to fetch a piece of a page.

import { word } from './words.js'

const meta = (name) => document.querySelector(`meta[name=${name}]`)?.content ?? ''

export const person = meta('person')

/** The server refused, with a sentence. */
export class Refused extends Error {
  /** @param faults the fields that are wrong: `[{ field, detail }]` */
  constructor(sentence, status, faults = [], code) {
    super(sentence)
    this.status = status
    this.code = code
    this.faults = faults
  }
}

/** The server is unreachable, or cannot write now: worth retrying unchanged. */
export class Unreachable extends Error {}

/** An idempotency key for one intention, so that resending has no further effect. Works without https, too. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether the session had expired at the last request. */
export let isSignedOut = false

/** Sends JSON to the API and returns its answer. An empty value is sent without a body. */
export async function send(path, body, { method = 'POST', key = newKey(), version, keepalive } = {}) {
  const headers = { Accept: 'application/json', 'X-Ringback-Form': meta('form-token'), 'Idempotency-Key': key }
  if (version) headers['If-Match'] = `"${version}"`
  const text = body ? JSON.stringify(body) : undefined
  if (text) headers['Content-Type'] = 'application/json'
  let response
  try {
    response = await fetch(meta('api') + path, { method, headers, body: text, keepalive })
  } catch {
    throw new Unreachable(word('The connection was lost.'))
  }
  isSignedOut = response.status === 401
  const answer = parsed(await response.text().catch(() => ''))
  if (response.ok) return answer
  const sentence = answer?.detail ?? answer?.title ?? word('That did not work. Nothing was changed.')
  if ([502, 503, 504].includes(response.status)) throw new Unreachable(sentence)
  throw new Refused(sentence, response.status, answer?.errors, answer?.code)
}

/** Fetches a piece of a page, rendered by the same view as the page itself. */
export async function fragment(path, parameters = {}, signal) {
  const url = new URL(path, location.href)
  for (const [name, value] of Object.entries(parameters)) if (value) url.searchParams.set(name, value)
  let response
  try {
    response = await fetch(url, { headers: { Accept: 'text/html' }, signal })
  } catch (error) {
    if (error.name === 'AbortError') throw error
    throw new Unreachable(word('The connection was lost.'))
  }
  if (!response.ok || response.redirected) throw new Refused(word('This could not be shown.'), response.status)
  return response.text()
}

/** Elements from markup the server has escaped. */
export function elements(html) {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
