/**
 * A text with its values: `word('Left word with {0}', name)`. Each script is served with its texts in the reader's language.
 */
export const word = (text, ...values) => text.replace(/\{(\d)\}/g, (_, index) => values[index])
