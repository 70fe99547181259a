import { posix } from 'node:path'
import { firstPart, type ScreenEntry, screenEntry, screenNames } from '../../src/app/screens.ts'
import type { PageAssets, PageKind } from '../../src/pages/site/pageAssets'
import { withImports } from '../measure/pageWeight.ts'
import type { Manifest } from './dist.ts'

export const baseStyle = 'src/parts/styles/all.css'
/** The classic scripts that stand in every page. */
export const pageScripts = { beforePaint: 'src/beforePaint.ts', early: 'src/early.ts' } as const
export type PageScripts = Pick<PageAssets, keyof typeof pageScripts>

type Entries = { readonly script?: string; readonly style?: string }

/** What the pages of each kind load besides the base style sheet and the scripts of every page. */
export const entriesOf: { readonly [K in PageKind]: Entries } = {
  start: { style: 'src/pages/start/start.css' },
  quiz: { script: 'src/main.tsx', style: 'src/app/first-screens.css' },
  now: { script: 'src/now.ts' },
  help: { script: 'src/numbers.ts', style: 'src/pages/guide/guide.css' },
  guide: { style: 'src/pages/guide/guide.css' },
  notFound: {},
}

/** Every file that the build starts from. */
export const buildInputs: readonly string[] = [
  baseStyle,
  ...Object.values(entriesOf).flatMap(({ script, style }) => [script, style].filter((path) => path !== undefined)),
]

/** Pages that are opened on their own, and first: their style stands in them. The guide's is shared by all of its pages. */
const styledInside: ReadonlySet<PageKind> = new Set(['start', 'quiz', 'now'])

export type Written = {
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
  const built = (source: string): Manifest[string] => {
    const chunk = manifest[source]
    if (chunk === undefined) throw new Error(`The build holds no ${source}.`)
    return chunk
  }
  const { script, style } = entriesOf[kind]
  const entry = script === undefined ? undefined : built(script)
  const loaded = script === undefined ? [] : [...withImports(script, manifest)]
  const stylesOf = (files: readonly string[]) =>
    Object.values(manifest).flatMap(({ file, css = [] }) => (files.includes(file) ? css : []))
  const styles = [built(baseStyle).file, ...stylesOf(loaded), ...(style ? [built(style).file] : [])]
  const besides = (source: string): readonly string[] => {
    const files = [...withImports(source, manifest)]
    return [...files, ...stylesOf(files)].filter((file) => !loaded.includes(file) && !styles.includes(file))
  }
  const named = (name: string | undefined) => Object.keys(manifest).find((key) => manifest[key]?.name === name)
  const screenFiles = ({ file, packed }: ScreenEntry): readonly string[] => {
    const own = `src/app/${file}`
    const source = own in manifest ? own : named(packed)
    if (source === undefined) throw new Error(`The build holds no ${own}.`)
    return besides(source)
  }
  const restFiles = (): readonly string[] => {
    const source = named('rest')
    if (source === undefined) throw new Error('The build holds no rest of the app.')
    return besides(source)
  }
  const inside = styledInside.has(kind)
  const all = [...new Set(styles)]
  return {
    styles: inside ? [] : all,
    style: inside ? all.map((file) => fromRoot(file, read(file))).join('\n') : undefined,
    ...scripts,
    modules: entry === undefined ? [] : [entry.file],
    preload: loaded.filter((file) => file !== entry?.file),
    screens:
      kind === 'quiz'
        ? {
            rest: restFiles(),
            ...Object.fromEntries(
              screenNames
                .map(screenEntry)
                .flatMap((entry) => (entry.address ? [[firstPart(entry.address), screenFiles(entry)]] : [])),
            ),
          }
        : {},
  }
}

/** The same in the development server, where every file is served as it is. */
export function sourceAssets(kind: PageKind, scripts: PageScripts): PageAssets {
  const { script, style } = entriesOf[kind]
  return {
    styles: style === undefined ? [baseStyle] : [baseStyle, style],
    style: undefined,
    ...scripts,
    modules: script === undefined ? [] : [script],
    preload: [],
    screens: {},
  }
}
