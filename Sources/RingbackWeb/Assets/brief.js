// The brief on the telephone: says it aloud, takes the answers while it does, and works without a network.

import { person, send, Unreachable } from './api.js'
import { say, sayDone, word } from './undo.js'

const speaker = document.getElementById('say')
const { page, short, sound, worker } = speaker.dataset
const rows = () => [...document.querySelectorAll('.car li')].filter((row) => row.checkVisibility())
const seconds = () => document.querySelector('[name=length]:checked').value

// --- Kept on this telephone, for whoever is signed in, until they sign out

const WAITING = `brief-answers.${person}`
const waiting = () => JSON.parse(localStorage[WAITING] ?? '[]')
const keep = (answers) => (localStorage[WAITING] = JSON.stringify(answers))

if (navigator.serviceWorker) keepPage().catch(() => {})
async function keepPage() {
  localStorage.brief = person
  await navigator.serviceWorker.register(worker, { scope: page })
  const { active } = await navigator.serviceWorker.ready
  const assets = performance.getEntriesByType('resource').map(({ name }) => name.split('#')[0])
  const ours = [...new Set(assets)].filter((name) => name.startsWith(`${location.origin}/assets/`))
  const isKept = navigator.serviceWorker.controller
  active.postMessage({ assets: ours, page: isKept ? undefined : page })
  if (isKept) renew()
}

/** Shows the newest brief, unless somebody is answering or listening. */
async function renew() {
  let answer
  try {
    answer = await fetch(page, { headers: { Accept: 'text/html' } })
  } catch {
    return tell(word('No connection.'))
  }
  if (answer.redirected || answer.status === 401) return say(word('You are signed out.'), { problem: true, link: [word('Sign in'), `/sign-in?next=${page}`] })
  // What was kept here may be somebody else's, who did not sign out.
  if ([403, 404].includes(answer.status)) return document.querySelector('.rows').replaceChildren()
  if (!answer.ok) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (fresh.querySelector('meta[name=person]').content !== person) return location.reload()
  if (isSpeaking || document.querySelector('.car details[open]')) return
  const list = document.querySelector('.rows')
  const { scrollTop } = list
  for (const part of ['meta[name=form-token]', '.rows', '#as-of']) document.querySelector(part).replaceWith(fresh.querySelector(part))
  document.querySelector('.rows').scrollTop = scrollTop
}

const tell = (sentence) => {
  const line = document.getElementById('as-of')
  line.textContent = `${sentence} ${line.textContent.replace(sentence, '').trim()}`
}

document.addEventListener('visibilitychange', () => document.hidden || renew())
setInterval(() => document.hidden || renew(), 60_000)

// --- Answers

document.addEventListener('submit', (event) => {
  const form = event.target.closest('[data-answer]')
  if (!form) return
  event.preventDefault()
  const row = form.closest('li')
  const { pathname } = new URL(form.action)
  const answer = { path: pathname, code: Number(event.submitter.value), version: form.elements.version.value, key: crypto.getRandomValues(new Uint32Array(4)).join('-') }
  for (const button of form.querySelectorAll('button')) button.ariaPressed = button === event.submitter
  row.querySelector('details').open = false
  row.classList.add('answered')
  give(answer, row.querySelector('b').textContent)
})

async function give(answer, name) {
  const others = () => waiting().filter(({ path }) => path !== answer.path)
  try {
    const done = await send(answer.path, { code: answer.code }, answer)
    keep(others())
    sayDone(done)
    const version = document.querySelector(`#b-${done.id} [name=version]`)
    if (version) version.value = done.version
  } catch (error) {
    if (error instanceof Unreachable) {
      keep([...others(), { ...answer, name }])
      return say(word('No connection. {0}: kept on this phone, and sent when it is back.', name), { stays: true, problem: true })
    }
    keep(others())
    say(`${name}: ${error.message}`, { problem: true, stays: true })
    renew()
  }
}

/** Sends what was answered without a network; with the same key, so that none counts twice. */
async function sendWaiting() {
  for (const answer of waiting()) await give(answer, answer.name)
  renew()
}
addEventListener('online', sendWaiting)
document.addEventListener('sent', renew)
if (waiting().length) sendWaiting()

// --- Said aloud: by the telephone's own voice, which needs no network, or by the server's

let isSpeaking = false
let player
const voices = () => window.speechSynthesis?.getVoices().filter(({ lang }) => lang.startsWith(document.documentElement.lang)) ?? []
voices()
speaker.hidden = !('speechSynthesis' in window || sound)

speaker.addEventListener('click', () => (isSpeaking ? stop() : start()))

function start() {
  if (!voices().length && !sound) return say(word('This phone has no voice.'))
  speaking(true)
  if (voices().length) return seconds() === '2.5' ? utter(short, stop) : next(rows())
  player = new Audio(`${sound}?seconds=${seconds()}`)
  player.addEventListener('ended', stop)
  player.play().catch(() => {
    stop()
    say(word('No connection, and this phone has no voice of its own.'), { problem: true })
  })
}

function next([row, ...rest]) {
  if (!isSpeaking) return
  if (!row) return stop()
  // The line that is being said shows its answers.
  row.querySelector('details').open = true
  row.scrollIntoView({ block: 'nearest' })
  utter(row.dataset.say, () => next(rest))
}

function utter(text, then) {
  const line = new SpeechSynthesisUtterance(text)
  line.lang = document.documentElement.lang
  line.addEventListener('end', then)
  speechSynthesis.speak(line)
}

function stop() {
  speaking(false)
  window.speechSynthesis?.cancel()
  player?.pause()
  renew()
}

function speaking(now) {
  isSpeaking = now
  speaker.querySelector('span').textContent = now ? word('Stop') : word('Say it')
}
