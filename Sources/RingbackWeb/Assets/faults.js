// What is wrong in a form, at its fields. Loaded when something is.

import { icon, word } from './undo.js'

/** Form fields that the API names differently. */
const ALSO = { for: 'to', around: 'again' }

/** Shows all errors at their fields at once, in the page's words. */
export function mark(form, { faults }, { forget, unmark }) {
  forget(form)
  return faults.flatMap(({ field: name, detail }) => {
    const found = form.elements[name] ?? form.elements[ALSO[name]]
    const field = found instanceof RadioNodeList ? found[0] : found
    if (!field || field.type === 'hidden') return []
    const sentence = inWords(detail, field)
    const line = document.createElement('p')
    line.className = 'err fault'
    line.id = `fault-${name}`
    line.append(icon('warn'), sentence)
    const place = field.closest('.owner, .check') ?? field
    place.after(line)
    field.setAttribute('aria-invalid', 'true')
    field.setAttribute('aria-errormessage', line.id)
    field.addEventListener('input', () => unmark(field), { once: true })
    return [field]
  }).toSorted((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1))
}

/** How a refusal is shown: at its fields, or else as a sentence. */
export function refused(form, refusal, ways) {
  const [first, ...others] = mark(form, refusal, ways)
  first?.focus()
  if (!first) return refusal.message
  return others.length ? word('Nothing was sent: check {0} fields.', others.length + 1) : word('Nothing was sent: check one field.')
}

function inWords(detail, field) {
  const label = field.ariaLabel ?? field.labels?.[0]?.firstChild?.textContent.trim() ?? field.name
  if (detail.startsWith(word('is missing, and so is'))) return field.name === 'caller.name' ? word('Enter who called: a name, a number, or both.') : word('{0}: fill in this field or the one beside it.', label)
  if (detail === word('is missing') || detail === word('must not be empty')) return word('{0}: please fill in this field.', label)
  return /^\p{Lu}|^“/u.test(detail) ? detail : `${label} ${detail}.`
}
