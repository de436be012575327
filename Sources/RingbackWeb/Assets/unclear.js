// Whom a call is for, as far as that is known without the server.

import { word } from './words.js'
import { addressee } from './form.js'

const words = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/\s+/).filter(Boolean)

/** Those whom the beginnings of names can mean. */
function fitting(name) {
  const typed = words(name)
  return Array.from(document.getElementById('people')?.options ?? [], ({ value }) => value)
    .filter((other) => typed.length && typed.every((part) => words(other).some((word) => word.startsWith(part))))
}

/** The only one whom a part of a name can mean. */
export function meant(name) {
  const found = fitting(name)
  return found.length === 1 ? found[0] : undefined
}

/** The problem with whom a call is for, as far as it is known here: a prefix that fits several people. */
export function unclear(name) {
  if (addressee(name) !== name) return undefined
  const found = fitting(name)
  if (found.length < 2) return undefined
  return word('“{0}” may be {1}. Write more of the name.', name, found.toSorted().slice(0, 5).join(word(' or ')))
}
