// The menu of the messages put aside: each is taken up again or discarded.

import { button, icon, word } from './undo.js'

/** @param pattern how the pages write a time: "h:mm a|AM|PM|America/Chicago" */
export function asideMenu(drafts, pattern, { takeUp, discard, isOpen }) {
  const menu = make('details', 'menu')
  menu.open = Boolean(isOpen)
  const summary = make('summary', 'button quiet')
  summary.append(icon('note'), drafts.length === 1 ? word('1 draft') : word('{0} drafts', drafts.length), icon('chev'))
  const list = make('ul')
  list.append(...drafts.map((draft, index) => line(draft, pattern, (of) => discard(index, of), () => takeUp(index))))
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
