/** The service worker itself: browsers keep it apart. */
export const workerFile = 'service-worker.js'

/** All pages in one file, by which the service worker fetches them. */
export const pagesFile = /^assets\/pages-[\da-f]+\.json$/

/** Built, and yet nothing that a runner without a network needs. */
const leftOut: readonly RegExp[] = [
  // For tools, hosts and search engines.
  /^\./,
  /^_/,
  /^(?:robots\.txt|sitemap\.xml)$/,
  /\.(?:br|gz|map)$/,
  // Requested by the system for the home screen, or by apps that preview a link.
  /\.(?:png|jpe?g)$/,
  // Letters beyond those of our own words: fetched on the day they are needed.
  /-(?:latin-ext|cyrillic|greek|vietnamese)[^/]*\.woff2$/,
]

/** What the device holds for offline use. */
export const isKept = (path: string): boolean =>
  path !== workerFile && !pagesFile.test(path) && !leftOut.some((it) => it.test(path))

/** What travels for that: all pages together in their one file, and the rest as it is. */
export const isSentToKeep = (path: string): boolean =>
  path === workerFile || pagesFile.test(path) || (isKept(path) && !path.endsWith('.html'))
