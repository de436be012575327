/** What the scripts say, by its English; the reader's language fills it before any other script runs. */
export const texts = {}

/** A text in the reader's language: `word('Left word with {0}', name)`. */
export function word(text, ...values) {
  return (texts[text] ?? text).replace(/\{(\d)\}/g, (_, index) => values[index])
}
