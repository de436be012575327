// Keeps a brief on the telephone: it opens at once, and without a network. What is kept goes when somebody signs out.

const KEPT = 'brief'
const isBrief = ({ pathname }) => /^\/sheets\/[^/]+\/brief$/.test(pathname)

addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))

// The page says what it is made of; the first time also where it is, for it did not come this way.
addEventListener('message', ({ data }) => {
  caches.open(KEPT).then(async (kept) => {
    await kept.addAll(data.assets)
    if (data.page) await renew(new Request(data.page, { headers: { Accept: 'text/html' } }))
    for (const { url } of await kept.keys()) {
      if (new URL(url).pathname.startsWith('/assets/') && !data.assets.includes(url)) await kept.delete(url)
    }
  }).catch(() => {})
})

addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (url.pathname.startsWith('/assets/')) event.respondWith(known(request).then((it) => it ?? fetch(request)))
  else if (isBrief(url)) event.respondWith(request.mode === 'navigate' ? known(url.pathname).then((it) => it ?? renew(request)) : renew(request))
})

const known = (request) => caches.open(KEPT).then((kept) => kept.match(request))

/** Fetches the brief anew, and keeps it; somebody who may no longer see it keeps nothing. */
async function renew(request) {
  const answer = await fetch(request)
  if (answer.ok && !answer.redirected) await (await caches.open(KEPT)).put(new URL(request.url).pathname, answer.clone())
  else if (answer.redirected || answer.type === 'opaqueredirect' || [401, 403, 404].includes(answer.status)) await caches.delete(KEPT)
  return answer
}
