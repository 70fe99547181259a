import { posix } from 'node:path'
import { firstPart, type ScreenEntry, screenEntry, screenNames } from '../../src/app/screens.ts'
import type { PageAssets, PageKind } from '../../src/pages/site/pageAssets'
import { withImports } from '../measure/pageWeight.ts'
import type { Manifest } from './dist.ts'

export const baseStyle = 'src/parts/styles/all.css'
export const earlyScript = 'src/early.ts'

type Entries = { readonly script?: string; readonly style?: string }

/** What the pages of each kind load besides the base style sheet and the early script. */
export const entriesOf: { readonly [K in PageKind]: Entries } = {
  start: { style: 'src/pages/start/start.css' },
  quiz: { script: 'src/main.tsx' },
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

/** @throws if the build lacks something that a page needs. */
export function builtAssets(kind: PageKind, manifest: Manifest, early: string): PageAssets {
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
  const screenFiles = ({ file, packed }: ScreenEntry): readonly string[] => {
    const own = `src/app/${file}`
    const source = own in manifest ? own : Object.keys(manifest).find((key) => manifest[key]?.name === packed)
    if (source === undefined) throw new Error(`The build holds no ${own}.`)
    const files = [...withImports(source, manifest)]
    return [...files, ...stylesOf(files)]
      .filter((file) => !loaded.includes(file) && !styles.includes(file))
      .map((file) => posix.relative(posix.dirname(early), file))
  }
  const [, font] = Object.entries(manifest).find(([source]) => source.endsWith('.woff2')) ?? []
  return {
    styles: [...new Set(styles)],
    font: font?.file,
    early,
    modules: entry === undefined ? [] : [entry.file],
    preload: loaded.filter((file) => file !== entry?.file),
    screens:
      kind === 'quiz'
        ? Object.fromEntries(
            screenNames
              .map(screenEntry)
              .flatMap((entry) => (entry.address ? [[firstPart(entry.address), screenFiles(entry)]] : [])),
          )
        : {},
  }
}

/** The same in the development server, where every file is served as it is. */
export function sourceAssets(kind: PageKind): PageAssets {
  const { script, style } = entriesOf[kind]
  return {
    styles: style === undefined ? [baseStyle] : [baseStyle, style],
    font: undefined,
    early: earlyScript,
    modules: script === undefined ? [] : [script],
    preload: [],
    screens: {},
  }
}
