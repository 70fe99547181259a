import { keptReleases } from './keptReleases'
import { answerFor, messages, type Release } from './release'

declare const self: ServiceWorkerGlobalScope
/** Put in front of the built file by `tools/build/serviceWorker.ts`. */
declare const RELEASE: Release

const site = new URL(self.registration.scope)
const kept = keptReleases(site, RELEASE)
const notFound = '404.html'

/** `undefined` leaves the request to the browser. */
function respond(request: Request): Promise<Response> | Response | undefined {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== site.origin || !url.pathname.startsWith(site.pathname))
    return undefined
  const answer = answerFor(url.pathname.slice(site.pathname.length), RELEASE)
  const opensPage = request.mode === 'navigate'
  switch (answer.from) {
    case 'release':
      // Gone from the cache only if the browser has cleared it under us, or cannot read it.
      return kept.find(answer.path).then((held) => held ?? fetch(request))
    case 'redirect':
      return opensPage ? Response.redirect(new URL(`${answer.path}${url.search}`, site)) : undefined
    case 'elsewhere':
      return opensPage ? fetch(request).catch(lostPage) : kept.findAnywhere(url).then((held) => held ?? fetch(request))
  }
}

/** Offline, and not a page of ours: the helpful page has its own address, so its links are right. */
function lostPage(): Response {
  return Object.hasOwn(RELEASE.files, notFound) ? Response.redirect(new URL(notFound, site)) : Response.error()
}

/** The versions before this one go once no other tab can be running them, and none is on its way in. */
async function tidy(): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (tabs.length > 1) return
  await kept.dropOthers(() => self.registration.installing !== null || self.registration.waiting !== null)
}

self.addEventListener('install', (event) => event.waitUntil(kept.keep()))

// The page of the very first visit is taken in as well, so that it can already do without a network.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  if (event.data === messages.takeOver) event.waitUntil(self.skipWaiting())
  if (event.data === messages.tidy) event.waitUntil(tidy())
})

self.addEventListener('fetch', (event) => {
  const response = respond(event.request)
  if (response !== undefined) event.respondWith(response)
})
