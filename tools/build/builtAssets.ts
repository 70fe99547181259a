import { posix } from 'node:path'
import type { PageAssets, PageKind } from '../../src/pages/site/pageAssets'
import type { Manifest } from './dist.ts'
import { filesOfPage, sourcesOf } from './pageFiles.ts'
import { screenFiles, screenTable } from './screenFiles.ts'

/** The classic scripts that stand in every page. */
export const pageScripts = { beforePaint: 'src/beforePaint.ts', early: 'src/early.ts' } as const
export type PageScripts = Pick<PageAssets, keyof typeof pageScripts>

/** Pages that are opened on their own, and first: their style stands in them. The guide's is shared by all of its pages. */
const styledInside: ReadonlySet<PageKind> = new Set(['start', 'quiz', 'now'])

type Written = {
  readonly scripts: PageScripts
  /** The text of a built file. */
  readonly read: (file: string) => string
}

/** A style sheet as it can stand in any page: its addresses start at the root of the site. */
const fromRoot = (file: string, css: string): string =>
  css
    .trim()
    .replace(
      /url\((["']?)(\.{1,2}\/[^)"']+)/g,
      (_, quote: string, address: string) => `url(${quote}${posix.join('/', posix.dirname(file), address)}`,
    )

/** @throws if the build lacks something that a page needs. */
export function builtAssets(kind: PageKind, manifest: Manifest, { scripts, read }: Written): PageAssets {
  const { module, scripts: loaded, styles } = filesOfPage(kind, manifest)
  const inside = styledInside.has(kind)
  return {
    styles: inside ? [] : styles,
    style: inside ? styles.map((file) => fromRoot(file, read(file))).join('\n') : undefined,
    ...scripts,
    modules: module === undefined ? [] : [module],
    preload: loaded.filter((file) => file !== module),
    screens: kind === 'quiz' ? screensIn(manifest) : undefined,
  }
}

/** The page names the files of the way that every runner goes, and the file that names all others. */
function screensIn(manifest: Manifest): PageAssets['screens'] {
  const files = screenFiles(manifest)
  return { rest: files.rest ?? [], q: files.q ?? [], table: screenTable(files).path }
}

/** The same in the development server, where every file is served as it is. */
export function sourceAssets(kind: PageKind, scripts: PageScripts): PageAssets {
  const { script, styles } = sourcesOf(kind)
  return {
    styles,
    style: undefined,
    ...scripts,
    modules: script === undefined ? [] : [script],
    preload: [],
    screens: undefined,
  }
}
