// Sends `form[data-send]` to the API without leaving the page. Without this module they post to the page's own route.

import { send, Refused } from './api.js'
import { say, sayDone } from './undo.js'

const ONLY_FOR_PAGES = new Set(['_form', 'version', 'back', 'key'])
const GUARDED = /\/(code|place|closing)$/
const FLAGS = new Set(['settled', 'caller.new', 'readBack', 'spelling', 'lower', 'codeChosen'])

/** The fields of a form as the API wants them: `caller.name` becomes `{caller: {name}}`, empty ones are left out. */
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

/** The id of a person or team whose name was typed or chosen; otherwise what was typed. */
export function addressee(name) {
  const options = document.getElementById('people')?.options ?? []
  const matches = Array.from(options).filter((option) => option.value.toLowerCase() === name.toLowerCase())
  return matches.length === 1 ? matches[0].dataset.id : name
}

/** The name of a person or team; what is no id is given back as it is. */
export function nameOf(id) {
  const options = document.getElementById('people')?.options ?? []
  return Array.from(options).find((option) => option.dataset.id === id)?.value ?? id
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

document.addEventListener('submit', async (event) => {
  const form = event.target
  if (!form.matches('form[data-send]') || event.defaultPrevented) return
  event.preventDefault()
  if (form.dataset.busy) return
  form.dataset.busy = 'yes'
  const path = event.submitter?.getAttribute('formaction') ?? form.dataset.api ?? form.getAttribute('action')
  const verb = path.split('/').pop()
  const method = form.dataset.method ?? 'POST'
  try {
    const version = GUARDED.test(path) ? form.elements.version?.value : undefined
    const body = method === 'DELETE' ? undefined : read(form, event.submitter)
    const answer = await send(path, body, { method, version })
    sayDone(answer, form.dataset.said)
    form.closest('details')?.removeAttribute('open')
    form.reset()
    form.dispatchEvent(new CustomEvent('sent', { bubbles: true, detail: { path, verb, answer } }))
  } catch (error) {
    say(error.message, { problem: true })
    if (error instanceof Refused && [409, 412].includes(error.status)) {
      form.dispatchEvent(new CustomEvent('stale', { bubbles: true }))
    }
  } finally {
    delete form.dataset.busy
  }
})
