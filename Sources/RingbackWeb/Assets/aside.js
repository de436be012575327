// The messages put aside: what is said of them, and the menu in which each is taken up again or discarded.

import * as kept from './drafts.js'
import { button, icon, say, word } from './undo.js'

/** Only the latest is offered for a press; the others are under Drafts. */
let told
function tell(sentence, onAction) {
  told?.remove()
  told = say(sentence, { action: word('Restore'), onAction })
}

const callerIn = (draft) => draft['caller.name'] || draft['caller.number'] || draft.q || word('somebody without a name')

/** A draft that was put aside by a key. */
export function tellAside(draft, takeUp) {
  tell(word('Put aside: {0}. It is under Drafts.', callerIn(draft)), () => {
    const at = kept.aside().findLastIndex((other) => callerIn(other) === callerIn(draft) && other.regarding === draft.regarding)
    if (at >= 0) takeUp(at)
  })
}

/** A draft that was put aside for another caller: it may be theirs. */
export function tellApart(draft, { name, number }, give) {
  const of = draft['caller.name'] || draft['caller.number'] || word('the caller before')
  say(word('What was typed for {0} was put aside.', of), {
    action: word('It is for {0}', name || number),
    onAction: () => {
      kept.takeUp(kept.aside().findLastIndex((other) => other.regarding === draft.regarding && other.told === draft.told))
      give()
    },
  })
}

/** @param pattern how the pages write a time: "h:mm a|AM|PM|America/Chicago" */
export function asideMenu(drafts, pattern, { takeUp, discard, putAside, isOpen }) {
  const menu = make('details', 'menu')
  menu.open = Boolean(isOpen)
  const summary = make('summary', 'button quiet')
  summary.append(icon('note'), drafts.length === 1 ? word('1 draft') : word('{0} drafts', drafts.length), icon('chev'))
  const list = make('ul')
  const drop = async (draft, index, of) => {
    await discard(index)
    tell(word('Discarded: {0}.', of), () => putAside(draft))
  }
  list.append(...drafts.map((draft, index) => line(draft, pattern, (of) => drop(draft, index, of), () => takeUp(index))))
  const pop = make('div', 'pop')
  pop.append(Object.assign(make('h3'), { textContent: word('Put aside, not filed') }), list)
  menu.append(summary, pop)
  return menu
}

function line(draft, pattern, discard, takeUp) {
  const of = draft['caller.name'] || draft['caller.number'] || draft.q || word('what was put aside')
  const back = button(`${of} `, takeUp, '')
  const at = make('span', 'soft push')
  at.textContent = draft.at ? clock(new Date(draft.at), pattern) : ''
  back.append(at)
  const drop = button(word('Discard'), () => discard(of), 'plain')
  drop.ariaLabel = word('Discard {0}', of)
  const item = make('li', 'row')
  item.append(back, drop)
  return item
}

/** A time of day as the pages write it, by the clock of the office and not of this machine. */
function clock(time, written) {
  const [pattern, am, pm, timeZone] = written.split('|')
  const [hour, minute] = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: 'numeric', timeZone }).format(time).split(':').map(Number)
  const parts = { H: hour, h: hour % 12 || 12, m: minute, a: hour < 12 ? am : pm }
  return pattern.replace(/'[^']*'|([Hhma])\1*/g, (part, letter) => letter ? String(parts[letter]).padStart(part.length, '0') : part.slice(1, -1))
}

function make(kind, className = '') {
  return Object.assign(document.createElement(kind), { className })
}
