// Makes the pages of the site open offline once they were visited.
//
// What it stores is what was built, and nothing else: for a visited page it asks anew for the built file behind it
// (forms/x/ is forms/x/index.html), which holds no answer, no receipt and no id, and for what that page loads.
// It never touches what is sent, never stores what it was answered for a visit, nor anything marked no-store.
//
// Once a visited page turns out to be of a newer build, the other stored pages are renewed as well, and what none of
// them needs any more is removed; not while another page is open, which may be of the older build and still fetch a
// part of it.

const cacheName = 'built-pages'
const scope = new URL(self.registration.scope)

/** The built file of a page; undefined for addresses outside the site and for single files. */
function builtFile(address) {
  const url = new URL(address)
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return undefined
  if (url.pathname.endsWith('/index.html')) return url.origin + url.pathname
  return url.pathname.endsWith('/') ? `${url.origin}${url.pathname}index.html` : undefined
}

function mayBeKept(response) {
  const isPrivate = /no-store|private/.test(response.headers.get('cache-control') ?? '')
  return response.status === 200 && response.type === 'basic' && !response.redirected && !isPrivate
}

function isPage(address) {
  return new URL(address).pathname.endsWith('/index.html')
}

/** Names under /assets/ change with their content: one that is there is the right one. */
function isLasting(address) {
  return new URL(address).pathname.startsWith(`${scope.pathname}assets/`)
}

/** What a page or a script of the site loads, as absolute addresses. */
function loadedBy(text, base) {
  const inPage = text.matchAll(/<(?:script|link|img)\b[^>]*?\s(?:src|href)="([^"]+)"/g)
  const inScript = text.matchAll(/["'`](\.\/[\w.-]+\.(?:js|css))["'`]/g)
  return [...inPage, ...inScript]
    .map((match) => new URL(match[1].replaceAll('&amp;', '&'), base).href)
    .filter((address) => address.startsWith(scope.href))
}

function isText(response) {
  return /html|javascript/.test(response.headers.get('content-type') ?? '')
}

async function neededBy(response, address) {
  return isText(response) ? loadedBy(await response.clone().text(), address) : []
}

/**
 * Stores a file and, before it, everything that it needs: a stored page is a whole one. A page that is gone goes.
 * @param seen what is being stored already, since parts of a script name each other
 */
async function keep(cache, address, seen) {
  seen.add(address)
  if (isLasting(address) && (await cache.match(address))) return
  const response = await fetch(address, { cache: 'no-cache', credentials: 'same-origin' })
  if (response.status === 404 || response.status === 410) await cache.delete(address)
  if (!mayBeKept(response)) return
  for (const one of await neededBy(response, address)) if (!seen.has(one)) await keep(cache, one, seen)
  await cache.put(address, response)
}

/** What a stored file needs, in words that can be compared; empty where it is not stored. */
async function storedNeeds(cache, address) {
  const stored = await cache.match(address)
  return stored ? (await neededBy(stored, address)).join(' ') : ''
}

/** Every stored page, and what it needs by way of what that needs. */
async function inUse(cache) {
  const found = new Set()
  const follow = async (address) => {
    if (found.has(address)) return
    found.add(address)
    const stored = await cache.match(address)
    if (stored) for (const one of await neededBy(stored, address)) await follow(one)
  }
  for (const { url } of await cache.keys()) if (isPage(url)) await follow(url)
  return found
}

/** Whether there may be something to remove: after a start of this worker, and after each new build. */
let isSweepDue = true

async function sweep() {
  const cache = await caches.open(cacheName)
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (!isSweepDue || open.length > 1) return
  const used = await inUse(cache)
  for (const { url } of await cache.keys()) if (!used.has(url)) await cache.delete(url)
  isSweepDue = false
}

async function keepFile(file) {
  const cache = await caches.open(cacheName)
  const before = await storedNeeds(cache, file)
  const seen = new Set()
  await keep(cache, file, seen)
  if (before !== '' && before !== (await storedNeeds(cache, file))) {
    isSweepDue = true
    for (const { url } of await cache.keys()) if (isPage(url) && !seen.has(url)) await keep(cache, url, seen)
  }
}

let turn = Promise.resolve()

/** One after the other: what has been stored of one page so far may not look unused to the next. */
function inTurn(work) {
  turn = turn.then(work).catch(() => undefined)
  return turn
}

function keepPage(address) {
  const file = builtFile(address)
  return inTurn(() => file && keepFile(file))
}

/** Online the page is what the server says; offline it is the built one, if it was visited before. */
async function page(event) {
  try {
    const response = await fetch(event.request)
    if (response.ok) event.waitUntil(keepPage(event.request.url).then(() => inTurn(sweep)))
    return response
  } catch (error) {
    const file = builtFile(event.request.url)
    const kept = file && (await caches.match(file))
    if (kept) return kept
    throw error
  }
}

async function part(request) {
  const kept = await caches.match(request)
  if (kept && isLasting(request.url)) return kept
  try {
    return await fetch(request)
  } catch (error) {
    if (kept) return kept
    throw error
  }
}

/** The first page that was visited is there before this worker is. */
async function keepOpenPages() {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  await Promise.all(open.map(({ url }) => keepPage(url)))
}

self.addEventListener('install', (event) => event.waitUntil(keepOpenPages()))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope.href)) return
  event.respondWith(request.mode === 'navigate' ? page(event) : part(request))
})
