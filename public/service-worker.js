// Makes the pages of the site open offline once they were visited.
//
// What it stores is what was built, and nothing else: for a visited page it asks anew for the built file behind it
// (forms/x/ is forms/x/index.html), which holds no answer, no receipt and no id, and for what that page loads.
// It never touches what is sent, never stores what it was answered for a visit, nor anything marked no-store.

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

/**
 * Stores a file and, before it, everything that it needs: a stored page is a whole one.
 * @param seen what is being stored already, since parts of a script name each other
 */
async function keep(cache, address, seen) {
  seen.add(address)
  if (isLasting(address) && (await cache.match(address))) return
  const response = await fetch(address, { cache: 'no-cache', credentials: 'same-origin' })
  if (!mayBeKept(response)) return
  const isText = /html|javascript/.test(response.headers.get('content-type') ?? '')
  const needed = isText ? loadedBy(await response.clone().text(), address) : []
  for (const one of needed) if (!seen.has(one)) await keep(cache, one, seen)
  await cache.put(address, response)
}

async function keepPage(address) {
  const file = builtFile(address)
  if (file) await keep(await caches.open(cacheName), file, new Set())
}

/** Online the page is what the server says; offline it is the built one, if it was visited before. */
async function page(event) {
  try {
    const response = await fetch(event.request)
    if (response.ok) event.waitUntil(keepPage(event.request.url).catch(() => undefined))
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
  await Promise.all(open.map(({ url }) => keepPage(url).catch(() => undefined)))
}

self.addEventListener('install', (event) => event.waitUntil(keepOpenPages()))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope.href)) return
  event.respondWith(request.mode === 'navigate' ? page(event) : part(request))
})
