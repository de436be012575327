// The desk without a mouse: find the caller while typing, write the message, file it, put it on hold or aside.

import { fragment, newKey, elements, Refused } from './api.js'
import { fill } from './fill.js'
import * as drafts from './drafts.js'
import { addressee, forget, mark, nameOf, read, refused } from './form.js'
import { keys } from './keys.js'
import { live } from './live.js'
import { meant, unclear } from './unclear.js'
import { say, sayDone, settle, takeBack, word } from './undo.js'

const on = (target, kind, act, options) => target.addEventListener(kind, act, options)
const byId = (id) => document.getElementById(id)
const form = byId('message')
const who = byId('q')
const results = byId('results')
const found = byId('found')
const cardPlace = document.querySelector('[data-fill=card]')
/** Those on hold, and what to say: each is fetched where there is something for it. */
let board
const connectionLost = () => word('The connection was lost.')
async function onBoard() {
  board ??= await import('./holdboard.js').catch(() => {
    throw new Error(connectionLost())
  })
  return board
}
const sayProblem = (sentence) => say(sentence, { problem: true })
const tellProblem = ({ message }) => sayProblem(message)
const refreshBoard = () => onBoard().then(({ refresh }) => refresh()).catch(() => {})
const saying = (act) => () => import('./say-this.js').then((sayThis) => sayThis[act](), () => {})
const playbook = (act) => () => import('./playbooks.js').then((books) => books[act](), () => {})
const lookUp = playbook('look')
const keptLine = byId('kept')
const { api: messages, waiting } = form.dataset
const fields = form.elements
const name = fields['caller.name']
const number = fields['caller.number']
/** Whom it is for; the proposal stays in the field until somebody types another name. */
const owner = fields.for
const { contact, proposed, regarding, told } = fields
const isProposed = () => Boolean(owner.value) && owner.value === proposed.value
/** The fields about the call; those about the caller are separate. */
const SAID = ['for', 'regarding', 'told', 'around']
const blank = write()
let key = newKey()
let asking
let pause

// --- Who is calling

const caller = document.querySelector('.caller')
const hasCaller = () => Boolean(contact.value || name.value || number.value)

/** One place for two fields: the one to look in, and the caller's name once there is a caller. */
function look(isLooking) {
  caller.classList.toggle('looking', isLooking)
}

function lookAgain() {
  look(true)
  who.focus()
  who.select()
}
on(byId('another'), 'click', lookAgain)

// What was typed and not chosen is a new caller's; beside a caller it waits until somebody looks again.
on(caller, 'focusout', ({ target, relatedTarget }) => {
  if (!relatedTarget || results.contains(relatedTarget) || relatedTarget === who) return
  if (target !== who && !results.contains(target)) return
  if (!form.contains(relatedTarget)) return
  if (isNew()) return takeNew()
  stopLooking()
  endLooking()
})

const isNew = () => Boolean(who.value.trim()) && !hasCaller()

/** The question under way is about what no longer counts. */
function stopLooking() {
  clearTimeout(pause)
  asking?.abort()
}

function endLooking() {
  showResults('')
  look(!hasCaller())
}

function takeNew() {
  stopLooking()
  takeTyped()
  who.value = ''
  endLooking()
  changed()
  card()
}

// After a number the name is asked for, and after a name the number.
on(who, 'keydown', (event) => {
  if (event.key !== 'Tab' || event.shiftKey || !isNew()) return
  event.preventDefault()
  takeNew()
  firstEmpty().focus()
})

const firstEmpty = () => (!name.value ? name : !number.value ? number : !owner.value ? owner : regarding)

/** The results lie over the form: a press beside them uncovers it. */
on(document, 'pointerdown', ({ target }) => {
  if (results.firstElementChild && !target.closest('.caller, .card')) showResults('')
})

on(who, 'input', () => {
  changed()
  clearTimeout(pause)
  pause = setTimeout(find, 90)
})

async function find() {
  asking?.abort()
  const query = who.value.trim()
  if (!query) return showResults('')
  asking = new AbortController()
  try {
    showResults(await fragment(form.dataset.results, { q: query }, asking.signal))
    results.dataset.q = query
    await foreshow(links()[0], asking.signal)
  } catch (error) {
    if (error.name !== 'AbortError') showResults('')
  }
}

function showResults(html) {
  results.replaceChildren(elements(html))
  delete results.dataset.q
  if (!html) forgetFirst()
  sayEnter()
}

/** What is known of the first contact found: shown before they are chosen, and whom their call is for. */
let first

async function foreshow({ dataset } = {}, signal) {
  forgetFirst()
  if (!dataset?.contact) return
  const { contact, number, name } = dataset
  try {
    const html = await fragment(form.dataset.card, { contact, number, name }, signal)
    first = { contact, html }
    if (!hasCaller()) fill(elements(html).querySelector('[data-fill=card]').outerHTML)
  } catch {
    // They can be chosen without it.
  }
}

function forgetFirst() {
  if (first && !hasCaller()) cardPlace.replaceChildren()
  first = undefined
}

const links = () => Array.from(results.querySelectorAll('a'))

on(who.form, 'submit', async (event) => {
  event.preventDefault()
  clearTimeout(pause)
  const typed = who.value
  await find()
  // Enter takes only a clear match; a merely similar one is highlighted, for a second Enter.
  const [best] = links()
  if (best?.dataset.plain === undefined) best?.focus()
  else choose(best, who.value.startsWith(typed) ? who.value.slice(typed.length) : '')
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
on(who, 'keydown', arrow)
on(results, 'keydown', arrow)
// Somebody who types on instead of choosing goes on searching.
on(results, 'keydown', ({ key, ctrlKey, metaKey, altKey }) => {
  if (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) who.focus()
})

on(results, 'click', (event) => {
  const link = event.target.closest('a')
  if (!link || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  choose(link)
})

/** Whether the form has text about its current caller, and not about this one. */
function isOfAnother({ dataset }) {
  const draft = write()
  if (!SAID.some((field) => draft[field])) return false
  if (draft.contact || dataset.contact) return Boolean(draft.contact || draft['caller.name']) && draft.contact !== dataset.contact
  return Boolean(draft['caller.name']) && draft['caller.name'] !== dataset.name
}

/** Text typed for one caller stays with that caller: it is put aside, and goes with the next one only if asked. */
function keepApart(link) {
  if (!isOfAnother(link)) return
  const draft = write()
  delete draft.q
  putAside(draft)
  clear()
  menu().then(({ tellApart }) => tellApart?.(draft, link.dataset, () => {
    for (const field of SAID) fields[field].value ||= draft[field] ?? ''
    changed()
    showKept()
  }))
}

/** @param more what was typed since the Enter that chooses: it belongs to the next field. */
function choose(link, more = '') {
  if (!link) return
  const known = first
  keepApart(link)
  if (isProposed()) owner.value = ''
  contact.value = link.dataset.contact
  name.value = link.dataset.name
  number.value = link.dataset.number
  fields.onto.value = link.dataset.message ?? ''
  who.value = ''
  if (known && known.contact === link.dataset.contact) showCard(known.html)
  endLooking()
  changed()
  card()
  const next = firstEmpty()
  // On a telephone the card comes first, so nothing scrolls past it.
  next.focus({ preventScroll: matchMedia('(max-width: 56rem)').matches })
  if (more && !next.value) next.value = more
}

/** Somebody suggested by a shared number. The number stays as it is. */
on(cardPlace, 'click', (event) => {
  const link = event.target.closest('a[data-contact]')
  if (!link || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  contact.value = link.dataset.contact
  name.value = link.dataset.name
  changed()
  card()
  owner.focus()
})

// --- What to ask about the name: once a call, and never again when it was let go

let letGo = false
const filingLabel = form.querySelector('[data-fill=filing]')
const sameNumber = byId('same-number')
const lastNumber = () => cardPlace.querySelector('[data-last-number]')?.dataset.lastNumber

function dressCard() {
  if (cardPlace.querySelector('a.number')) import('./dialling.js').catch(() => {})
  if (!owner.value || isProposed()) {
    owner.value = proposed.value = document.querySelector('#proposal [data-owner]')?.dataset.owner ?? ''
    if (document.activeElement === owner) owner.select()
  }
  showInitials()
  // Also where a remark about the caller before has to go.
  if (cardPlace.querySelector('.tell, [data-fishing]') || told.value || form.querySelector('#promises').firstChild) saying('dress')()
  const asking = cardPlace.querySelector('[data-asking]')
  if (asking) {
    asking.hidden = letGo
    asking.querySelector('[data-let-go]').hidden = false
  }
  sameNumber.hidden = !lastNumber() || lastNumber() === number.value
}

/** The owner's initials, beside their name. */
function showInitials() {
  const words = owner.value.split(' ').filter((part) => /^\p{L}/u.test(part))
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words
  owner.previousElementSibling.textContent = letters.map(([letter]) => letter).join('').toUpperCase()
}
on(owner, 'input', showInitials)
on(owner.closest('.owner'), 'click', ({ target }) => target.closest('.chip') ?? owner.focus())

on(cardPlace, 'click', (event) => {
  if (!event.target.closest('[data-let-go]')) return
  letGo = true
  dressCard()
  regarding.focus()
})

function takeSameNumber() {
  const last = lastNumber()
  if (!last) return say(word('No number of this caller is known yet.'))
  number.value = last
  say(word('Same number as last time: {0}', last))
  changed()
  dressCard()
}
on(sameNumber, 'click', takeSameNumber)

function readBack() {
  const box = fields.readBack
  box.checked = !box.checked
  say(box.checked ? word('Number confirmed.') : word('Number not confirmed.'))
  changed()
}

function sayCaller() {
  const link = cardPlace.querySelector('a[data-say]')
  if (link) link.click()
  else say(word('There is no name to pronounce.'))
}

on(cardPlace, 'sent', () => card())

// --- What depends on who is calling and whom for

/** Milliseconds without a key after which what is typed is looked up. */
const REST = 250
let soon
/** Only the latest question counts: an answer about the caller before says nothing of this one. */
let latest = 0

/** @param is the answer to “is it them?” */
async function card(is) {
  clearTimeout(soon)
  const mine = ++latest
  try {
    const html = await fragment(form.dataset.card, {
      contact: contact.value,
      number: number.value,
      name: name.value,
      is: is ?? '',
      onto: fields.onto.value,
      for: owner.value && !isProposed() && addressee(owner.value),
      regarding: regarding.value.slice(0, 200),
    })
    // A number is shown once what notes that it is dialed is there.
    if (html.includes('tel:')) await import('./dialling.js').catch(() => {})
    if (mine === latest) showCard(html)
  } catch {
    // The message can be filed without knowing more.
  }
}

function showCard(html) {
  fill(html)
  dressCard()
  showLowering()
  sayEnter()
  if (regarding.value) lookUp()
}

on(owner, 'focus', () => isProposed() && owner.select())
on(owner, 'change', () => {
  lacksOwner(true)
  card(answered())
})
on(number, 'change', () => card())
// What it is about may tell whose duty it is.
on(regarding, 'change', () => owner.value || card(answered()))
// Another name may be another caller: what the button would do is said while it is typed.
on(name, 'input', () => {
  clearTimeout(soon)
  if (contact.value || fields.onto.value || number.value) soon = setTimeout(card, REST)
})
on(name, 'change', () => {
  partNumber()
  card()
})

function partNumber() {
  const both = !number.value && name.value.match(/^(.*?)[\s,;:]*(\+?\(?\d[\d\s().\/-]{5,}\d)[\s,;:]*([^\d\p{L}].*)?$/u)
  // Two numbers are separated by the server on filing.
  if (both && both[2].replace(/\D/g, '').length >= 7 && !/\d{3}/.test(both[1])) {
    name.value = both[1].trim()
    number.value = both[2].trim()
    say(word('The number is in its own field now.'))
  }
}

/** Whether the caller is the number's contact or somebody else there: asked in place, answered once. */
const answered = () => new FormData(form).get('caller.is') ?? ''
on(form, 'change', ({ target }) => {
  if (target.name === 'code') codeChosen()
  if (target.name !== 'caller.is') return
  contact.value = target.value === 'another' ? '' : target.value
  // The question goes with its answer.
  card(target.value).then(() => target.isConnected || document.activeElement !== document.body || owner.focus())
})

function codeChosen() {
  fields.codeChosen.value = 'true'
  showLowering()
}

/** Asks about a code lower than the current one. */
function showLowering() {
  const ask = document.querySelector('[data-lower]')
  if (!ask) return
  ask.hidden = fields.codeChosen.value !== 'true' || Number(fields.code.value) <= Number(ask.dataset.lower)
  if (ask.hidden) ask.querySelector('input').checked = false
}

// --- What is typed

/** The form's state: every named field. */
function write() {
  const draft = {}
  for (const [field, value] of new FormData(form)) {
    if (['_form', 'proposed', 'playbook'].includes(field) || (field === 'for' && isProposed())) continue
    draft[field] = field === 'boxes' ? [...(draft.boxes ?? []), value] : value
  }
  draft.q = who.value.trim()
  return draft
}

function restore(draft) {
  for (const field of fields) {
    if (!field.name || field.name === '_form' || field.localName === 'button') continue
    const value = draft[field.name]
    if (field.type === 'radio') field.checked = field.value === (value ?? blank[field.name])
    else if (field.type === 'checkbox') field.checked = [value].flat().map(String).includes(field.value)
    else field.value = value ?? ''
  }
  if (!fields.source.value) fields.source.value = blank.source
  who.value = draft.q ?? ''
  look(!hasCaller())
}

const isTouched = (draft) => ['q', 'caller.name', 'caller.number', ...SAID].some((field) => draft[field])

let keepingUp
function changed() {
  sayEnter()
  const draft = write()
  if (isTouched(draft)) drafts.keep(draft), menu()
  else drafts.forget()
  if (!draft.waiting) return
  onBoard().catch(() => {})
  clearTimeout(keepingUp)
  keepingUp = setTimeout(keepUp, 600)
}

function keepUp(keepalive) {
  clearTimeout(keepingUp)
  keepingUp = undefined
  const draft = write()
  return board?.keepUp(`${waiting}/${draft.waiting}`, draft, { keepalive }).catch(apart)
}

/** Somebody else has taken the caller: what is typed here now belongs to this desk. */
function apart(error) {
  if (!(error instanceof Refused)) return
  fields.waiting.value = ''
  changed()
  say(word('{0} What you typed is still here.', error.message), { problem: true, stays: true })
}
on(window, 'pagehide', () => keepingUp && keepUp(true))
on(form, 'input', changed)
on(form, 'change', changed)

function clear() {
  clearTimeout(keepingUp)
  clearTimeout(soon)
  latest++
  restore({ boxes: blank.boxes, reach: 'ask' })
  drafts.forget()
  key = newKey()
  showResults('')
  for (const place of document.querySelectorAll('[data-fill]:not([data-fill=filing], [data-fill=taken])')) place.replaceChildren()
  filingLabel.textContent = word('File')
  letGo = false
  reach.hidden = true
  dressCard()
  forget(form)
  who.focus()
}

// The person asked for is away: makes the message their cover's.
on(document, 'click', (event) => {
  const instead = event.target.closest('[data-for]')
  if (!instead) return
  own(instead.dataset.for)
  owner.focus()
})

// --- Filing

let filing = false
/** Filed by the button that says that no call back is needed. */
let isResolved = false
const reach = byId('reach')

/** Whether the caller wants a return but left no way to be reached. */
function lacksReach(draft) {
  if (draft.reach === 'asked' || draft['caller.number'] || draft.onto || draft.returns || isResolved) return false
  return !draft.boxes?.includes('willCallAgain') && !cardPlace.querySelector('.number, [data-last-number]')
}

/** Asks once. */
function asksReach() {
  if (!lacksReach(write())) return false
  fields.reach.value = 'asked'
  reach.hidden = false
  number.focus()
  return true
}

/** Checks whom it is for right at the field, without the server where possible. */
function lacksOwner(isLeaving) {
  const named = owner.value.trim()
  const detail = named ? !isProposed() && unclear(named) : !isLeaving && isForNobody(write()) && isLost() && word('Enter who the message is for: a person or a team.')
  if (!detail) return false
  const fault = { faults: [{ field: 'for', detail }], message: detail }
  if (isLeaving) mark(form, fault)
  else refused(form, fault).then(sayProblem)
  return true
}

const isForNobody = (draft) => !owner.value.trim() && !isResolved && !draft.onto && !draft.returns
const isLost = () => !navigator.onLine || Boolean(byId('connection').textContent)

/** A name typed but not chosen is the caller's: names are never discarded. */
function takeTyped() {
  const typed = who.value.trim()
  if (!typed || contact.value) return
  // The server has read it already where it was found: a withheld number is no name.
  const made = results.dataset.q === typed && links().at(-1)
  if (made && !made.dataset.contact && !made.dataset.message) {
    name.value ||= made.dataset.name
    number.value ||= made.dataset.number
  } else if (/\p{L}/u.test(typed)) name.value ||= typed
  else number.value ||= typed
  partNumber()
}

on(form, 'submit', async (event) => {
  event.preventDefault()
  if (event.submitter?.id === 'hold') return putOnHold()
  takeTyped()
  look(!hasCaller())
  isResolved = event.submitter?.id === 'resolved'
  const draft = write()
  if (filing || !isTouched(draft) || lacksOwner() || asksReach()) return
  filing = true
  const body = { ...read(form), proposed: isProposed() }
  if (isResolved) body.settled = true
  const place = body.waiting
  body.caller ??= {}
  const { is } = body.caller
  delete body.caller.is
  if (is) body.contact = is === 'another' ? '' : is
  if (is && is !== 'another') body.caller.same = true
  if (body.contact) body.caller.contact = body.contact
  if (body.onto) body.caller.message = body.onto
  // An untouched default code is nobody's choice.
  if (!body.codeChosen && String(body.code) === blank.code) delete body.code
  if (!place) delete body.waiting
  for (const field of ['contact', 'line', 'onto', 'codeChosen', 'reach']) delete body[field]
  try {
    const answer = await drafts.file(messages, body, key)
    if (answer) filed(answer, draft)
    else say(word('Saved here: {0} for {1}. It will be filed when the connection is back.', callerOf(body), owner.value))
    clear()
  } catch (error) {
    key = newKey()
    if (error.faults?.some(({ field }) => field === 'waiting')) apart(error)
    else sayProblem(await refused(form, error))
  } finally {
    filing = isResolved = false
    showKept()
  }
})

/** What was typed for each filed message, keyed by its undo path. */
const typed = new Map()

function filed(message, draft) {
  if (message.done?.undo) typed.set(`/messages/${message.id}/undo/${message.done.undo}`, { ...draft, q: '', waiting: '' })
  settle()
  sayDone(message)
  taken()
}

const callerOf = (body) => body.caller?.name ?? body.caller?.number ?? 'a caller'

async function taken() {
  try {
    fill(`<div data-fill="taken">${await fragment(form.dataset.taken)}</div>`)
  } catch {
    // It will be on the next page opened.
  }
}

/** Undoing a filing restores what was typed. */
on(document, 'sent', ({ detail }) => {
  const draft = typed.get(detail.path)
  if (detail.verb !== 'undo' || !draft) return
  typed.delete(detail.path)
  putInForm(draft)
  regarding.focus()
})

// Anything refused after waiting is put aside, whatever is pressed.
drafts.watch(({ body, key, answer, problem }) => {
  const draft = draftOf(body)
  if (answer) filed(answer, draft)
  else {
    drafts.putAside(draft)
    drafts.leave(key)
    sayProblem(word('{0} could not be filed and was put aside: {1}', callerOf(body), problem))
  }
  showKept()
})

function draftOf({ caller = {}, boxes, ...body }) {
  const who = { 'caller.name': caller.name, 'caller.number': caller.number, 'caller.new': String(caller.new ?? '') }
  const code = { code: String(body.code ?? blank.code), codeChosen: body.code && 'true' }
  return { ...body, ...who, ...code, boxes, for: body.for && nameOf(body.for), contact: caller.contact, onto: caller.message }
}

/** What is in the form makes room: back on hold, if it came from there, else aside. */
async function makeRoom() {
  const draft = write()
  clearTimeout(keepingUp)
  drafts.forget()
  if (draft.waiting && board) {
    await board.keepUp(`${waiting}/${draft.waiting}`, draft, { open: false, keepalive: true }).catch(() => drafts.putAside(draft))
  } else if (isTouched(draft)) drafts.putAside(draft)
}

/** Loads a draft into the form. */
function putInForm(draft) {
  makeRoom()
  restore(draft)
  changed()
  card()
  showKept()
}

// --- On hold, and aside

async function putOnHold() {
  takeTyped()
  const draft = write()
  try {
    await onBoard()
    await board.putOn(waiting, draft, key)
    clear()
    if (!draft.waiting) await board.refresh()
  } catch (error) {
    if (draft.waiting && error instanceof Refused) apart(error)
    else sayProblem(word('{0} What was typed is still here.', error.message))
  }
}

/** The caller at this place on the board; the first waits longest. */
function takeFromHold(place) {
  const all = document.querySelectorAll('#waiting [data-take]')
  if (all[place]) all[place].click()
  else onBoard().then(({ sayNone }) => sayNone(all.length)).catch(tellProblem)
}

/** Out of a search, back to the caller; else what was typed is put aside. */
function leave() {
  if (!caller.classList.contains('looking') || (!who.value && !hasCaller())) return aside()
  who.value = ''
  changed()
  endLooking()
  if (hasCaller()) regarding.focus()
  else who.focus()
}

function putAside(draft) {
  drafts.putAside(draft)
  showKept()
}

function aside() {
  const draft = write()
  clear()
  if (!isTouched(draft)) return
  putAside(draft)
  menu().then(({ tellAside = tellLost }) => tellAside(draft, takeUp))
}
const tellLost = () => say(connectionLost())

const callerIn = (draft) => draft['caller.name'] || draft['caller.number'] || draft.q || word('somebody without a name')

/** Fetched with the first word typed, so that it is there when the connection is not; as is what shows what is wrong. */
function menu() {
  import('./faults.js').catch(() => {})
  return import('./aside.js').catch(() => ({}))
}

async function showKept() {
  const { asideMenu } = drafts.aside().length > 0 ? await menu() : {}
  const wasOpen = keptLine.querySelector('details')?.open
  keptLine.replaceChildren()
  const unsent = drafts.unsent().length
  if (unsent) keptLine.append(`${unsent === 1 ? word('One message is saved here until the connection is back.') : word('{0} messages are saved here until the connection is back.', unsent)} `)
  const all = drafts.aside()
  if (asideMenu && all.length > 0) keptLine.append(asideMenu(all, form.dataset.clock, { takeUp, discard, putAside, isOpen: wasOpen }))
}

function takeUp(index) {
  putInForm(drafts.takeUp(index))
  name.focus()
}

async function discard(index) {
  drafts.takeUp(index)
  await showKept()
  keptLine.querySelector('summary')?.focus()
}

// Taking a call off hold opens the desk with it, once the one in hand is where it belongs: a page that goes breaks off
// what it was sending, and what broke off counts as not kept.
let isTaking = false
on(byId('waiting'), 'click', async (event) => {
  const call = event.target.closest('[data-take]')
  if (!call || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  if (isTaking) return
  isTaking = true
  await makeRoom()
  location.assign(call.href)
})
on(window, 'pageshow', () => (isTaking = false))
on(document, 'sent', ({ detail }) => {
  if (detail.path?.startsWith(waiting)) refreshBoard()
})

/** A caller who hangs up leaves what was typed for them, and may be put back. */
on(byId('waiting'), 'submit', (event) => {
  event.preventDefault()
  onBoard().then(({ hungUp }) => hungUp(waiting, event.target.dataset.api)).catch(tellProblem)
})

on(document, 'keydown', (event) => {
  if (event.isComposing || document.querySelector('dialog[open]')) return
  // A menu, the search, and a small form have these keys to themselves.
  if (['Enter', 'Escape'].includes(event.key) && event.target.closest?.('.menu, .find, .card form')) return
  const command = event.ctrlKey || event.metaKey
  const act =
    (event.key === 'F8' && event.shiftKey && (() => takeFromHold(0))) ||
    (command && event.key === 'Enter' && (() => form.requestSubmit(byId('file')))) ||
    ((event.key === 'F8' || (command && event.key === 'h')) && putOnHold) ||
    ({ F1: playbook('open'), F2: takeSameNumber, F3: saying('press'), F4: readBack, F6: saying('fish'), F7: sayCaller })[event.key] ||
    (/^F(9|1[0-2])$/.test(event.key) && (() => takeFromHold(Number(event.key.slice(1)) - 9))) ||
    (event.key === 'Escape' && leave)
  if (!act) return
  event.preventDefault()
  act()
})

/** Enter goes on to the next field, and in one to choose in it chooses first. It files only on the button. */
on(form, 'keydown', (event) => {
  const { target } = event
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing || caller.contains(target.closest('#q, a'))) return
  // A key held down presses nothing.
  if (target.localName === 'button' && !event.repeat) return
  if (target.localName === 'textarea' && event.shiftKey) return
  event.preventDefault()
  if (event.repeat || (target === owner && !chooseOwner())) return
  const stops = [name, number, owner, regarding, form.querySelector('[name=code]:checked'), told, byId('file')]
  const next = stops.find((stop) => stop.name !== target.name && target.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING)
  ;(next ?? byId('hold')).focus()
})

/** The one whom the letters typed can mean stands in the field; not, if they may mean several. */
function chooseOwner() {
  if (lacksOwner(true)) return false
  const found = owner.value.trim() && !isProposed() && meant(owner.value)
  if (!found || found === owner.value) return true
  own(found)
  return true
}

/** As if it were typed. */
function own(name) {
  owner.value = name
  for (const kind of ['input', 'change']) owner.dispatchEvent(new Event(kind, { bubbles: true }))
}

/** While the code has the focus, its number key is enough. */
on(form, 'keydown', (event) => {
  if (event.target.name !== 'code' || !/^[1-4]$/.test(event.key)) return
  const radio = Array.from(fields.code).find((code) => code.value === event.key)
  radio.checked = true
  radio.focus()
  codeChosen()
  changed()
  event.preventDefault()
})

keys({ u: () => void takeBack(), '/': lookAgain, b: playbook('open') })
on(regarding, 'change', lookUp)

// --- What Enter will do

const enterLine = byId('enter')

/** Shown below the search results during a search, otherwise beside the button. */
function sayEnter() {
  const at = document.activeElement
  const isLooking = results.contains(at) || (at === who && Boolean(who.value.trim()))
  const words = enterDoes(at, isLooking) ?? ''
  found.textContent = isLooking ? words : ''
  enterLine.textContent = isLooking ? '' : words
}

function enterDoes(at, isLooking) {
  const [first] = links()
  if (results.contains(at)) return word('Enter selects {0}.', picked(at))
  if (isLooking) {
    if (!first) return word('Enter searches.')
    return first.dataset.plain === undefined ? word('Enter points to {0}; Enter again selects.', picked(first)) : word('Enter selects {0}.', picked(first))
  }
  if (at !== who && (!form.contains(at) || at.localName === 'button')) return undefined
  const draft = write()
  if (!isTouched(draft)) return at === who ? word('Type who is calling.') : undefined
  const key = 'Ctrl Enter'
  const caller = callerIn(draft)
  if (isForNobody(draft)) return word('Enter who it is for.')
  if (lacksReach(draft)) return word('{0} asks how to reach {1}.', key, caller)
  if (owner.value) return word('{0} files a call from {1} for {2}.', key, caller, owner.value)
  return word('{0} files a call from {1}.', key, caller)
}

const picked = ({ dataset }) => (dataset.contact ? dataset.name : dataset.name || dataset.number) || word('them')
on(document, 'focusin', sayEnter)
on(document, 'focusout', () => setTimeout(sayEnter))

// Typing goes on where it stopped.
regarding.setSelectionRange(...Array(2).fill(regarding.value.length))
const inHand = await drafts.kept()
if (inHand && !isTouched(write())) {
  restore(inHand)
  card()
  if (who.value && !hasCaller()) find()
}
if (isTouched(write())) menu()
if (regarding.value) lookUp()
// A caller taken back, or there again after a reload, is gone on with where something is missing.
if (document.activeElement === document.body || inHand) {
  if (hasCaller()) firstEmpty().focus({ preventScroll: true })
  else who.focus()
}
showKept()
dressCard()
sayEnter()
const offers = () => import('./renewing.js').then(({ renewOffers }) => renewOffers()).then(askOffers).catch(() => {})
const askOffers = () => document.querySelector('#offers .offer') && import('./offers.js')
askOffers()
if (fields.waiting.value || document.querySelector('#waiting [data-take]')) onBoard().catch(() => {})
on(told, 'focus', saying('check'), { once: true })
on(document, 'sent', offers)
live(form.dataset.live, {
  waiting: ({ html }) => onBoard().then(({ show }) => show(html)).catch(() => {}),
  moment: ({ id }) => cardPlace.querySelector('[data-person]')?.dataset.person === id && card(answered()),
  taken,
  offer: offers,
  asks: offers,
  refresh: () => (refreshBoard(), taken(), offers()),
}, { lost: word('Messages are saved here and filed when it is back; until then, callers cannot be looked up.') })
