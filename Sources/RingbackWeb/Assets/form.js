// Sends `form[data-send]` to the API without leaving the page. Without this module they post to the page's own route.

import { send, Refused, Unreachable } from './api.js'
import { line } from './line.js'
import { say, sayDone, settle, word } from './undo.js'

const ONLY_FOR_PAGES = new Set(['_form', 'version', 'back', 'key'])
const GUARDED = /\/(code|place|closing|excuse)$/
/** Text about a call is kept while the connection is down, and sent once when it is back. */
const KEPT = /^\/messages\/([^/]+)\/(attempts|answers|closing)$/
export const outcomes = line('outcomes')
const JUST_RECORDED = 'attempt.just-recorded'
const FLAGS = new Set(['settled', 'caller.new', 'readBack', 'spelling', 'lower', 'codeChosen'])

/** A form's fields as the API wants them: `caller.name` becomes `{caller: {name}}`, empty ones are left out. */
export function read(form, submitter) {
  const fields = new FormData(form)
  if (submitter?.name) fields.append(submitter.name, submitter.value)
  const body = {}
  for (const [name, value] of fields) {
    if (ONLY_FOR_PAGES.has(name)) continue
    if (name === 'boxes' || name === 'offers') (body[name] ??= []).push(value)
    else if (name === 'before') body.before = value || null
    else if (value !== '') put(body, name, typed(name, value.trim()))
  }
  return body
}

const people = () => [...(document.getElementById('people')?.options ?? [])]

/** The id of a person or team whose name was typed or chosen; otherwise the text itself. */
export function addressee(name) {
  const matches = people().filter((option) => option.value.toLowerCase() === name.toLowerCase())
  return matches.length === 1 ? matches[0].dataset.id : name
}

/** The name of a person or team; text that is not an id is returned unchanged. */
export function nameOf(id) {
  return people().find((option) => option.dataset.id === id)?.value ?? id
}

function typed(name, value) {
  if (name === 'code') return Number(value)
  if (FLAGS.has(name)) return value === 'true'
  return name === 'for' || name === 'to' ? addressee(value) : value
}

function put(body, name, value) {
  const [first, second] = name.split('.')
  if (second) (body[first] ??= {})[second] = value
  else body[first] = value
}

// --- What is wrong, at its field: shown by a script that is fetched then

const faulty = (act) => (form, refusal) => {
  forget(form)
  if (!refusal.faults?.length) return refusal.message
  return import('./faults.js').then((faults) => faults[act](form, refusal, { forget, unmark }), () => refusal.message)
}
/** Shows all errors at their fields at once, in the page's words. */
export const mark = faulty('mark')
/** How a refusal is shown: at its fields, or else as a sentence. */
export const refused = faulty('refused')

function unmark(field) {
  document.getElementById(field.getAttribute('aria-errormessage'))?.remove()
  for (const name of ['aria-invalid', 'aria-errormessage']) field.removeAttribute(name)
}

const writtenIn = (form) => [...form.querySelectorAll('input.field, textarea')]
  .filter(({ value, defaultValue }) => value !== defaultValue)
  .map(({ value }) => value)
  .join(' · ')

/** Text for a message that somebody else has closed is not sent: it stays in view, to be copied. */
export function quote(form, sentence, more, written = writtenIn(form)) {
  const words = word('You wrote: “{0}”', written)
  if (!written) return false
  if (!document.getElementById('notices').textContent.includes(words)) say(`${sentence} ${words}`, { problem: true, stays: true, ...more })
  return words
}

export function forget(form) {
  for (const field of form.elements) if (field.hasAttribute('aria-errormessage')) unmark(field)
}

/** The second click of a double click would hit whatever replaced the first target. */
document.addEventListener(
  'click',
  (event) => {
    if (event.detail < 2 || !event.target.closest('.dock, .offers')?.contains(event.target.closest('button'))) return
    event.preventDefault()
    event.stopImmediatePropagation()
  },
  true,
)

/** Submits a form, or keeps it for later where possible. */
async function post(path, body, method, version, what) {
  const message = method === 'POST' && path.match(KEPT)?.[1]
  if (!message) return send(path, body, { method, version })
  if (outcomes.all().some((other) => !other.problem && other.path.match(KEPT)?.[1] === message)) {
    throw new Error(word('Your earlier change to this one is still waiting for the connection.'))
  }
  return outcomes.post(path, body, undefined, version, what)
}

/** "No answer, Vivian Hargrove". */
function described(form, submitter) {
  const label = (form.closest('.ask')?.querySelector('summary') ?? submitter)?.firstChild?.textContent ?? ''
  const who = document.getElementById('acts')?.dataset.who
  return [label.replace('…', '').trim(), who].filter(Boolean).join(', ')
}

/** What is said after a refusal is fetched then. Kept as it is, the refusal is said again on the next page. */
function sayRefused(refusal) {
  import('./refusals.js').then((refusals) => refusals.sayRefused(refusal, nameOf), () => say(refusal.problem, { problem: true, stays: true }))
}
outcomes.refused().forEach(sayRefused)

outcomes.watch(({ path, body, key, what, answer, problem }) => {
  if (problem) sayRefused({ body, key, what, problem })
  else sayDone(answer)
  document.dispatchEvent(new CustomEvent('sent', { detail: { path, verb: path.split('/').pop(), answer } }))
})

document.addEventListener('submit', async (event) => {
  const form = event.target
  if (!form.matches('form[data-send]') || event.defaultPrevented) return
  event.preventDefault()
  if (form.dataset.busy) return
  form.dataset.busy = 'yes'
  forget(form)
  const path = event.submitter?.getAttribute('formaction') ?? form.dataset.api ?? form.getAttribute('action')
  const verb = path.split('/').pop()
  const method = form.dataset.method ?? 'POST'
  // The form may be another entry's by the time the answer arrives.
  const written = writtenIn(form)
  try {
    const version = GUARDED.test(path) ? form.elements.version?.value : undefined
    const body = method === 'DELETE' ? undefined : read(form, event.submitter)
    if (verb === 'attempts' && form.elements.version && !form.dataset.also) body.seen = Number(form.elements.version.value)
    const what = described(form, event.submitter)
    const answer = await post(path, body, method, version, what)
    const isKept = answer === undefined && KEPT.test(path)
    if (isKept) say(word('Saved here: {0}. It will be sent when the connection is back.', what))
    else sayDone(answer, form.dataset.said)
    settle()
    form.closest('details')?.removeAttribute('open')
    form.reset()
    form.dispatchEvent(new CustomEvent('sent', { bubbles: true, detail: { path, verb, answer, isKept } }))
  } catch (error) {
    if (error.code === JUST_RECORDED) {
      const message = form.getAttribute('action')
      return import('./refusals.js').then(({ askAlso }) => askAlso(form, event.submitter, message, error.message), () => say(error.message, { problem: true }))
    }
    const words = await refused(form, error)
    const isStale = error instanceof Refused && [409, 412].includes(error.status)
    if (!isStale || !quote(form, words, {}, written)) say(error instanceof Unreachable ? word('{0} It was not sent; what you typed is still here.', words) : words, { problem: true })
    if (isStale) form.dispatchEvent(new CustomEvent('stale', { bubbles: true }))
  } finally {
    delete form.dataset.busy
    delete form.dataset.also
  }
})
