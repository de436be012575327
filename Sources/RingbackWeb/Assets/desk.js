// The desk without a mouse: find the caller while typing, write the message, file it, put on hold, put aside.

import { fill, fragment, newKey, elements, renewOffers } from './api.js'
import './dialling.js'
import * as drafts from './drafts.js'
import { addressee, nameOf, read } from './form.js'
import * as board from './holdboard.js'
import './offers.js'
import { keys } from './keys.js'
import { sayName } from './saying.js'
import { live } from './live.js'
import { say, sayDone, takeBack } from './undo.js'

const desk = document.querySelector('[data-desk]')
const who = document.getElementById('q')
const results = document.getElementById('results')
const found = document.getElementById('found')
const form = document.getElementById('message')
const keptLine = document.getElementById('kept')
const { messages, waiting } = { messages: form.dataset.api, waiting: form.dataset.waiting }
const name = form.elements['caller.name']
const number = form.elements['caller.number']
const blank = write()
let key = newKey()
let asking
let pause

// --- Who is calling

who.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(find, 90)
})

async function find() {
  asking?.abort()
  const query = who.value.trim()
  if (!query) return showResults('')
  asking = new AbortController()
  try {
    showResults(await fragment(desk.dataset.results, { q: query }, asking.signal))
  } catch (error) {
    if (error.name !== 'AbortError') showResults('')
  }
}

function showResults(html) {
  results.replaceChildren(elements(html))
  const count = links().length
  found.textContent = html ? `${count} to choose from` : ''
}

const links = () => Array.from(results.querySelectorAll('a'))

who.form.addEventListener('submit', async (event) => {
  event.preventDefault()
  clearTimeout(pause)
  await find()
  // Enter takes only what was plainly meant; somebody who is merely like it is pointed at, for a second Enter.
  const [first] = links()
  if (first?.dataset.plain === undefined) first?.focus()
  else choose(first)
})

function arrow(event) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!by) return
  const all = links()
  const next = all.indexOf(document.activeElement) + by
  if (next >= all.length) return
  event.preventDefault()
  if (next < 0) who.focus()
  else all[next].focus()
}
who.addEventListener('keydown', arrow)
results.addEventListener('keydown', arrow)

results.addEventListener('click', (event) => {
  const link = event.target.closest('a')
  if (!link || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  choose(link)
})

function choose(link) {
  if (!link) return
  form.elements.contact.value = link.dataset.contact
  name.value = link.dataset.name
  number.value = link.dataset.number
  form.elements.onto.value = link.dataset.message ?? ''
  who.value = ''
  showResults('')
  changed()
  card()
  const next = !name.value ? name : !number.value ? number : !form.elements.for.value ? form.elements.for : form.elements.regarding
  next.focus()
}

/** Somebody whom a shared number suggests. The number stays as it is. */
const cardPlace = document.querySelector('[data-fill=card]')
cardPlace.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-contact]')
  if (!link || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  form.elements.contact.value = link.dataset.contact
  name.value = link.dataset.name
  changed()
  card()
  form.elements.for.focus()
})

// --- What to ask about the name: once a call, and never again when it was let go

let letGo = false
const sameNumber = document.getElementById('same-number')
const lastNumber = () => cardPlace.querySelector('[data-last-number]')?.dataset.lastNumber

function dressCard() {
  const asking = cardPlace.querySelector('[data-asking]')
  if (asking) {
    asking.hidden = letGo
    asking.querySelector('[data-let-go]').hidden = false
  }
  sameNumber.hidden = !lastNumber() || lastNumber() === number.value
}

cardPlace.addEventListener('click', (event) => {
  if (!event.target.closest('[data-let-go]')) return
  letGo = true
  dressCard()
  form.elements.regarding.focus()
})

function takeSameNumber() {
  const last = lastNumber()
  if (!last) return say('No number of this caller is known yet.')
  number.value = last
  say(`Same number as last time: ${last}`)
  changed()
  dressCard()
}
sameNumber.addEventListener('click', takeSameNumber)

function readBack() {
  const box = form.elements.readBack
  box.checked = !box.checked
  say(box.checked ? 'Noted: the number was read back.' : 'Not read back.')
  changed()
}

function sayCaller() {
  const link = cardPlace.querySelector('a[data-say]')
  if (link) sayName(link)
  else say('There is no name to say.')
}

cardPlace.addEventListener('sent', () => card())

// --- What depends on who is calling and whom for

/** @param is what was answered to “is it them?” */
async function card(is) {
  const { contact } = form.elements
  try {
    fill(
      await fragment(desk.dataset.card, {
        contact: contact.value,
        number: number.value,
        name: name.value,
        is: is ?? '',
        for: form.elements.for.value && addressee(form.elements.for.value),
      }),
    )
    dressCard()
    showLowering()
  } catch {
    // The message can be filed without knowing more.
  }
}

form.elements.for.addEventListener('change', () => card(answered()))
number.addEventListener('change', () => card())
name.addEventListener('change', () => {
  const both = !number.value && name.value.match(/^(.*?)[\s,;:]*(\+?\(?\d[\d\s().\/-]{5,}\d)[\s,;:]*([^\d\p{L}].*)?$/u)
  if (both && both[2].replace(/\D/g, '').length >= 7) {
    name.value = both[1].trim()
    number.value = both[2].trim()
    say('The number is in its own field now.')
  }
  if (number.value || form.elements.contact.value) card()
})

/** Whether it is whoever has the number, or somebody else there: asked in place, and answered once. */
const answered = () => new FormData(form).get('caller.is') ?? ''
form.addEventListener('change', ({ target }) => {
  if (target.name === 'code') codeChosen()
  if (target.name !== 'caller.is') return
  form.elements.contact.value = target.value === 'another' ? '' : target.value
  card(target.value)
})

function codeChosen() {
  form.elements.codeChosen.value = 'true'
  showLowering()
}

/** A code lower than the one that stands is asked about. */
function showLowering() {
  const ask = document.querySelector('[data-lower]')
  if (!ask) return
  ask.hidden = form.elements.codeChosen.value !== 'true' || Number(form.elements.code.value) <= Number(ask.dataset.lower)
  if (ask.hidden) ask.querySelector('input').checked = false
}

// --- What is typed

/** The form as it stands: every named field. */
function write() {
  const draft = {}
  for (const [field, value] of new FormData(form)) {
    if (field === '_form') continue
    draft[field] = field === 'boxes' ? [...(draft.boxes ?? []), value] : value
  }
  return draft
}

function restore(draft) {
  for (const field of form.elements) {
    if (!field.name || field.name === '_form') continue
    const value = draft[field.name]
    if (field.type === 'radio') field.checked = field.value === (value ?? blank[field.name])
    else if (field.type === 'checkbox') field.checked = [value].flat().map(String).includes(field.value)
    else field.value = value ?? ''
  }
  if (!form.elements.source.value) form.elements.source.value = blank.source
}

const isTouched = (draft) => ['caller.name', 'caller.number', 'regarding', 'told', 'for'].some((field) => draft[field])

let keepingUp
function changed() {
  const draft = write()
  if (isTouched(draft)) drafts.keep(draft)
  else drafts.forget()
  if (!draft.waiting) return
  clearTimeout(keepingUp)
  keepingUp = setTimeout(() => board.keepUp(`${waiting}/${draft.waiting}`, draft).catch(() => {}), 600)
}
form.addEventListener('input', changed)
form.addEventListener('change', changed)

function clear() {
  clearTimeout(keepingUp)
  restore({ ...blank, contact: '', onto: '', codeChosen: '', reach: 'ask', waiting: '', line: '', 'caller.name': '', 'caller.number': '', for: '', regarding: '', told: '' })
  drafts.forget()
  key = newKey()
  who.value = ''
  showResults('')
  fill('<div data-fill="card"></div><span data-fill="proposal"></span><span data-fill="caution"></span><div data-fill="same"></div><span data-fill="filing">File the message</span>')
  letGo = false
  reach.hidden = true
  dressCard()
  who.focus()
}

// Whoever it was for is away: it becomes theirs who cover.
document.addEventListener('click', (event) => {
  const instead = event.target.closest('[data-for]')
  if (!instead) return
  const field = document.getElementById('for')
  field.value = instead.dataset.for
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }))
  field.focus()
})

// --- Filing

let filing = false
const reach = document.getElementById('reach')

/** Whether nothing says how the caller would be reached, though they want to be: asked once. */
function asksReach() {
  const draft = write()
  if (draft.reach === 'asked' || draft['caller.number'] || draft.onto || draft.settled) return false
  if (draft.boxes?.includes('willCallAgain') || cardPlace.querySelector('.number, [data-last-number]')) return false
  form.elements.reach.value = 'asked'
  reach.hidden = false
  number.focus()
  return true
}

/** Who was typed and not chosen is who rings: a name is never thrown away. */
function takeTyped() {
  const typed = who.value.trim()
  if (!typed || form.elements.contact.value) return
  if (/\p{L}/u.test(typed)) name.value ||= typed
  else number.value ||= typed
}

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  if (event.submitter?.id === 'hold') return putOnHold()
  takeTyped()
  if (filing || !isTouched(write()) || asksReach()) return
  filing = true
  const body = read(form)
  const place = body.waiting
  body.caller ??= {}
  const { is } = body.caller
  delete body.caller.is
  if (is) body.contact = is === 'another' ? '' : is
  if (is && is !== 'another') body.caller.same = true
  if (body.contact) body.caller.contact = body.contact
  if (body.onto) body.caller.message = body.onto
  // Where the form began is no choice of anybody's.
  if (!body.codeChosen && String(body.code) === blank.code) delete body.code
  for (const field of ['contact', 'waiting', 'line', 'onto', 'codeChosen', 'reach']) delete body[field]
  try {
    const answer = await drafts.file(messages, body, key)
    if (answer) filed(answer)
    else say(`Kept here: ${callerOf(body)} for ${form.elements.for.value}. It is filed when the connection returns.`)
    if (place) board.free(`${waiting}/${place}`).catch(() => {})
    clear()
  } catch (error) {
    key = newKey()
    say(error.message, { problem: true })
  } finally {
    filing = false
    showKept()
  }
})

function filed(message) {
  sayDone(message)
  taken()
}

const callerOf = (body) => body.caller?.name ?? body.caller?.number ?? 'a caller'

async function taken() {
  try {
    fill(`<div data-fill="taken">${await fragment(desk.dataset.taken)}</div>`)
  } catch {
    // It is on the next page that is opened.
  }
}

drafts.watch(({ body, answer, problem }) => {
  if (answer) filed(answer)
  else say(`${callerOf(body)} could not be filed: ${problem}`, { problem: true, action: 'Open it', onAction: () => reopen(body) })
  showKept()
})

/** A message that was refused after waiting comes back into the form. */
function reopen({ caller = {}, boxes, ...body }) {
  const who = { 'caller.name': caller.name, 'caller.number': caller.number, 'caller.new': String(caller.new ?? '') }
  restore({ ...body, ...who, boxes, code: String(body.code ?? blank.code), for: nameOf(body.for), contact: caller.contact })
  changed()
}

// --- On hold, and aside

async function putOnHold() {
  const draft = write()
  if (draft.waiting) {
    await board.keepUp(`${waiting}/${draft.waiting}`, draft).catch((error) => say(error.message, { problem: true }))
    return clear()
  }
  try {
    await board.hold(waiting, draft, key)
    clear()
    await board.refresh()
  } catch (error) {
    say(`${error.message} What was typed is still here.`, { problem: true })
  }
}

/** Whoever has waited longest. */
function takeBackFromHold() {
  const longest = document.querySelector('#waiting [data-take]')
  if (longest) longest.click()
  else say('Nobody is on hold.')
}

function aside() {
  const draft = write()
  if (!isTouched(draft)) return clear()
  drafts.putAside(draft)
  clear()
  showKept()
}

function showKept() {
  keptLine.replaceChildren()
  const unsent = drafts.unsent().length
  if (unsent) keptLine.append(`${unsent === 1 ? 'One message waits' : `${unsent} messages wait`} here for the connection. `)
  drafts.aside().forEach((draft, index) => {
    const back = document.createElement('button')
    back.type = 'button'
    back.className = 'plain'
    back.textContent = `Back to ${draft['caller.name'] || draft['caller.number'] || 'what was put aside'}`
    back.addEventListener('click', () => {
      if (isTouched(write())) drafts.putAside(write())
      restore(drafts.takeUp(index))
      changed()
      card()
      showKept()
      name.focus()
    })
    keptLine.append(back, ' ')
  })
}

/** Taking a call back opens it in the form; what stood there is put aside, not lost. */
document.getElementById('waiting').addEventListener('click', (event) => {
  if (event.target.closest('[data-take]') && isTouched(write())) drafts.putAside(write())
})
document.addEventListener('sent', ({ detail }) => {
  if (detail.path?.startsWith(waiting)) board.refresh().catch(() => {})
})

document.addEventListener('keydown', (event) => {
  if (document.querySelector('dialog[open]')) return
  const command = event.ctrlKey || event.metaKey
  const act =
    (event.key === 'F8' && event.shiftKey && takeBackFromHold) ||
    (command && event.key === 'Enter' && (() => form.requestSubmit(document.getElementById('file')))) ||
    ((event.key === 'F8' || (command && event.key === 'h')) && putOnHold) ||
    ({ F2: takeSameNumber, F4: readBack, F9: sayCaller })[event.key] ||
    (event.key === 'Escape' && (who.value ? () => ((who.value = ''), showResults(''), who.focus()) : aside))
  if (!act) return
  event.preventDefault()
  act()
})

/** With the focus on the code, its number is enough. */
form.addEventListener('keydown', (event) => {
  if (event.target.name !== 'code' || !/^[1-4]$/.test(event.key)) return
  const radio = Array.from(form.elements.code).find((code) => code.value === event.key)
  radio.checked = true
  radio.focus()
  codeChosen()
  changed()
  event.preventDefault()
})

keys({ u: () => void takeBack() })

const inHand = drafts.kept()
if (inHand && !isTouched(write())) {
  restore(inHand)
  card()
}
showKept()
dressCard()
const offers = () => renewOffers().catch(() => {})
document.addEventListener('sent', offers)
live(desk.dataset.live, {
  waiting: ({ html }) => board.show(html),
  taken,
  offer: offers,
  asks: offers,
  refresh: () => (board.refresh().catch(() => {}), taken(), offers()),
}, { lost: 'Messages are kept here, and filed when it returns; until then callers cannot be looked up.' })
