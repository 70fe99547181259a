import { fingerprint } from './fingerprint'
import { isHashed, type Release } from './release'

/** Few at a time: the page that is open comes first. */
const atATime = 6

/** Headers that describe the journey of a file, not the file that we hold. */
const ofTheJourney = ['content-encoding', 'content-length', 'transfer-encoding']

/** A fresh answer without the mark of a redirect, which browsers refuse for pages. Headers such as the policy stay. */
function asKept(content: ArrayBuffer, { headers }: Response): Response {
  const kept = new Headers(headers)
  for (const name of ofTheJourney) kept.delete(name)
  return new Response(content, { headers: kept })
}

async function found(url: URL, wanted: string): Promise<Response | undefined> {
  const held = await caches.match(url, { ignoreVary: true })
  if (held === undefined || (await fingerprint(await held.clone().arrayBuffer())) !== wanted) return undefined
  return held
}

async function fetched(url: URL, wanted: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache, credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${url.pathname} answered ${response.status}.`)
  const content = await response.arrayBuffer()
  if ((await fingerprint(content)) !== wanted) throw new Error(`${url.pathname} is not the file of this release.`)
  return asKept(content, response)
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
      try {
        for (let start = 0; start < entries.length; start += atATime) {
          const batch = entries.slice(start, start + atATime).map(async ([path, wanted]) => {
            const url = new URL(path, site)
            const mode = isHashed(path) ? 'default' : 'no-cache'
            await cache.put(url, (await found(url, wanted)) ?? (await fetched(url, wanted, mode)))
          })
          await Promise.all(batch)
        }
      } catch (error) {
        await caches.delete(own)
        throw error
      }
    },

    async find(path: string): Promise<Response | undefined> {
      const cache = await caches.open(own)
      return cache.match(new URL(path, site), { ignoreVary: true })
    },

    /** Any version will do: for a tab that still runs the one before. */
    findAnywhere: (url: URL): Promise<Response | undefined> => caches.match(url, { ignoreVary: true }),

    /** Lets the other versions go, unless `stillNeeded` says otherwise at the last moment. */
    async dropOthers(stillNeeded: () => boolean): Promise<void> {
      for (const name of await caches.keys()) {
        if (name.startsWith(family) && name !== own && !stillNeeded()) await caches.delete(name)
      }
    },
  }
}
