import { posix } from 'node:path'
import type { Dist, Manifest } from './dist'

/** What a page loads before anything is tapped. */
type PageParts = {
  readonly page: string
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']?([^"'\\s>]+)`, 'i').exec(tag)?.[1]

const listIn = (tag: string, name: string): readonly string[] =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.split(' ').filter(Boolean) ?? []

/** A link in a page, as a path inside dist. Other origins, and fragments, are not ours to weigh. */
function pathOf(link: string | undefined, page: string): string | undefined {
  if (link === undefined || /^([a-z]+:|\/\/|#)/i.test(link)) return undefined
  const clean = link.replace(/[?#].*$/, '')
  return clean.startsWith('/') ? clean.slice(1) : posix.normalize(posix.join(posix.dirname(page), clean))
}

/** A built file with everything that it cannot run without. */
export function withImports(key: string, manifest: Manifest, seen: Set<string> = new Set()): ReadonlySet<string> {
  const chunk = manifest[key]
  if (chunk === undefined || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const imported of chunk.imports ?? []) withImports(imported, manifest, seen)
  return seen
}

/** The styles and scripts that a page of the build loads by itself, with all that the scripts import. */
export function pageParts(page: string, dist: Dist, manifest: Manifest): PageParts {
  const html = dist.get(page)?.toString('utf8') ?? ''
  const tags = (name: string): readonly string[] => html.match(new RegExp(`<${name}\\b[^>]*>`, 'gi')) ?? []
  const links = (rel: string): readonly (string | undefined)[] =>
    tags('link')
      .filter((tag) => attribute(tag, 'rel') === rel)
      .map((tag) => pathOf(attribute(tag, 'href'), page))
  const known = (paths: readonly (string | undefined)[]): readonly string[] =>
    paths.filter((path) => path !== undefined)

  // What a tag asks for, and what the early script does.
  const named = (tag: string) => ['data-modules', 'data-with'].flatMap((name) => listIn(tag, name))
  const asked = known(
    tags('script').flatMap((tag) => [attribute(tag, 'src'), ...named(tag)].map((link) => pathOf(link, page))),
  )
  const keys = Object.keys(manifest).filter((key) => asked.includes(manifest[key]?.file ?? ''))
  return {
    page,
    styles: known(links('stylesheet')),
    scripts: [...new Set([...asked, ...keys.flatMap((key) => [...withImports(key, manifest)])])],
  }
}

/** What each lazily loaded part adds to a page that has loaded already. */
export function lazyParts(
  start: PageParts,
  manifest: Manifest,
): readonly { readonly name: string; readonly paths: readonly string[] }[] {
  const loaded = new Set([...start.scripts, ...start.styles])
  return Object.entries(manifest)
    .filter(([, { isDynamicEntry }]) => isDynamicEntry === true)
    .map(([key, { css = [] }]) => ({
      name: key,
      paths: [...withImports(key, manifest), ...css].filter((path) => !loaded.has(path)),
    }))
}
