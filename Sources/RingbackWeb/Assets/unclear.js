// Whom a call is for, as far as that is known without the server.

import { word } from './words.js'
import { addressee } from './form.js'

/** The problem with whom a call is for, as far as it is known here: a prefix that fits several people. */
export function unclear(name) {
  const words = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/\s+/).filter(Boolean)
  if (addressee(name) !== name) return undefined
  const typed = words(name)
  const found = Array.from(document.getElementById('people')?.options ?? [], ({ value }) => value)
    .filter((other) => typed.length && typed.every((part) => words(other).some((word) => word.startsWith(part))))
  if (found.length < 2) return undefined
  return word('“{0}” may be {1}. Write more of the name.', name, found.toSorted().slice(0, 5).join(word(' or ')))
}
