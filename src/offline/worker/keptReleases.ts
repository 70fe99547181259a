import { fingerprint } from './fingerprint'
import { isHashed, isPage, type Release } from './release'

/** Few at a time: the page that is open comes first. */
const atATime = 6

/** Headers that describe the journey of a file, not the file that we hold. */
const ofTheJourney = ['content-encoding', 'content-length', 'transfer-encoding']

/** A fresh answer without the mark of a redirect, which browsers refuse for pages. Headers such as the policy stay. */
function asKept(content: BodyInit, { headers }: Response, type?: string): Response {
  const kept = new Headers(headers)
  for (const name of ofTheJourney) kept.delete(name)
  if (type !== undefined) kept.set('content-type', type)
  return new Response(content, { headers: kept })
}

async function fetched(url: URL, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache, credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${url.pathname} answered ${response.status}.`)
  return response
}

/** All pages at once. They get the headers of the file that brought them. */
async function fetchedPages(url: URL): Promise<ReadonlyMap<string, Response>> {
  const response = await fetched(url, 'default')
  const pages: unknown = await response.clone().json()
  if (typeof pages !== 'object' || pages === null) throw new Error(`${url.pathname} holds no pages.`)
  return new Map(
    Object.entries(pages).map(([path, html]) => [path, asKept(String(html), response, 'text/html; charset=utf-8')]),
  )
}

async function isOfRelease(response: Response, wanted: string): Promise<boolean> {
  return (await fingerprint(await response.clone().arrayBuffer())) === wanted
}

/** A device whose storage is broken holds nothing: whoever asks goes on to the network, which may be there. */
async function orNothing(look: () => Promise<Response | undefined>): Promise<Response | undefined> {
  try {
    return await look()
  } catch {
    return undefined
  }
}

/** The versions of this site that the device holds. Sites in other folders of the same origin are not touched. */
export function keptReleases(site: URL, release: Release) {
  const family = `uncramp ${site.pathname} `
  const own = `${family}${release.id}`

  return {
    /**
     * Takes the whole release in, or nothing of it. What an older one already holds is not asked for again.
     * @throws if one file is missing or is not the one that was built: the version before then goes on working.
     */
    async keep(): Promise<void> {
      const cache = await caches.open(own)
      const entries = Object.entries(release.files)
      let pages: ReturnType<typeof fetchedPages> | undefined

      const fresh = async (path: string, url: URL): Promise<Response> => {
        if (!isPage(path)) {
          const response = await fetched(url, isHashed(path) ? 'default' : 'no-cache')
          return asKept(await response.arrayBuffer(), response)
        }
        pages ??= fetchedPages(new URL(release.pages, site))
        return (await pages).get(path) ?? Response.error()
      }

      const keepOne = async ([path, wanted]: readonly [string, string]): Promise<void> => {
        const url = new URL(path, site)
        const held = await caches.match(url, { ignoreVary: true })
        if (held !== undefined && (await isOfRelease(held, wanted))) return cache.put(url, held)
        const response = await fresh(path, url)
        if (!(await isOfRelease(response, wanted))) throw new Error(`${url.pathname} is not the file of this release.`)
        return cache.put(url, response)
      }

      try {
        for (let start = 0; start < entries.length; start += atATime)
          await Promise.all(entries.slice(start, start + atATime).map(keepOne))
      } catch (error) {
        await caches.delete(own)
        throw error
      }
    },

    find: (path: string): Promise<Response | undefined> =>
      orNothing(async () => (await caches.open(own)).match(new URL(path, site), { ignoreVary: true })),

    /** Any version will do: for a tab that still runs the one before. */
    findAnywhere: (url: URL): Promise<Response | undefined> => orNothing(() => caches.match(url, { ignoreVary: true })),

    /** Lets the other versions go, unless `stillNeeded` says otherwise at the last moment. */
    async dropOthers(stillNeeded: () => boolean): Promise<void> {
      for (const name of await caches.keys()) {
        if (name.startsWith(family) && name !== own && !stillNeeded()) await caches.delete(name)
      }
    },
  }
}
