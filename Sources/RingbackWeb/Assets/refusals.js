// What was refused although nothing was wrong with it: after it had waited for the connection, or because somebody else
// has just done the same. Loaded when it happens.

import { line } from './line.js'
import { say, word } from './undo.js'

const outcomes = line('outcomes')

/** Retries at once, whatever others have done meanwhile. */
function again(key) {
  const { seen, ...body } = outcomes.all().find((other) => other.key === key)?.body ?? {}
  outcomes.mend(key, { problem: undefined, version: undefined, body })
  dispatchEvent(new Event('online'))
}

/** What was refused after waiting is shown with everything typed, until it is sent again or discarded. */
export function sayRefused({ body, key, what, problem, link }, nameOf) {
  const told = { problem: true, stays: true, close: word('Discard'), onClose: () => outcomes.leave(key) }
  // What was being written about a call that somebody else ended is not sent again.
  if (link) return say(problem, { ...told, link })
  const { answer, outcome, to, ...words } = body
  const typed = [to && nameOf(to), ...Object.values(words)].filter(Boolean).join(' · ')
  say(`${word('Not sent: {0}. {1}', what ?? outcome ?? answer, problem)}${typed && ` ${word('You wrote: “{0}”', typed)}`}`, {
    ...told,
    action: word('Send again'),
    onAction: () => again(key),
  })
}

/** Somebody else has just recorded a try of this call, the `message`: whether this is another is for whoever made it to say. */
export function askAlso(form, submitter, message, sentence) {
  say(sentence, {
    problem: true,
    stays: true,
    action: word('Record it too'),
    onAction: () => {
      // Another entry may be selected by now: what was meant for this one is not recorded there.
      if (form.getAttribute('action') !== message) return say(word('Not recorded: another call is selected now.'), { problem: true })
      form.dataset.also = 'yes'
      form.requestSubmit(submitter)
    },
  })
}
