import { renderToStaticMarkup } from 'react-dom/server'
import type { GuidePage } from '../../src/pages/guide/guidePage'
import { guidePages } from '../../src/pages/guide/guidePages'

type Link = { readonly path: string; readonly anchor: string }

/** A page as a reader without JavaScript gets it. */
export type ReadPage = {
  readonly page: GuidePage
  readonly root: HTMLElement
  /** Everything it says, with runs of blanks made one. */
  readonly words: string
  /** The same, without what others called their work. */
  readonly ownWords: string
  readonly ids: readonly string[]
  /** Where its links lead, from the root of the site on. */
  readonly links: readonly Link[]
}

export const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim()

function read(page: GuidePage): ReadPage {
  const { body: root } = new DOMParser().parseFromString(renderToStaticMarkup(page.body), 'text/html')
  const links = [...root.querySelectorAll('a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !/^(https?|tel):/.test(href))
    .map((href) => new URL(href, `https://site/guide/${page.path}`))
    .map(({ pathname, hash }) => ({ path: pathname.slice(1), anchor: hash.slice(1) }))
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id)
  const words = wordsOf(root)
  const own = root.cloneNode(true) as HTMLElement
  for (const name of own.querySelectorAll('cite, .evidence__where')) name.remove()
  return { page, root, words, ownWords: wordsOf(own), ids, links }
}

export const guideSite: ReadonlyMap<string, ReadPage> = new Map(guidePages.map((page) => [page.path, read(page)]))

/** @throws if the guide has no such page. */
export function pageAt(path: string): ReadPage {
  const found = guideSite.get(path)
  if (found === undefined) throw new Error(`The guide has no page at "${path}".`)
  return found
}

/** What stands under an id on a page. */
export const cardAt = (path: string, id: string): HTMLElement | null =>
  pageAt(path).root.ownerDocument.getElementById(id)

/** A way into the site that is not dead, whatever the page it is on. */
export function leadsSomewhere({ path, anchor }: Link, routes: readonly string[]): boolean {
  if (path === 'quiz/') return anchor === '' || routes.includes(anchor)
  if (path === 'now/') return anchor === ''
  if (!path.startsWith('guide/')) return false
  const target = guideSite.get(path.slice('guide/'.length))
  return target !== undefined && (anchor === '' || target.ids.includes(anchor))
}
