import type { PageAssets, PageKind } from '../src/ui/site/pageAssets'
import type { Manifest } from './dist.ts'
import { withImports } from './pageWeight.ts'

export const baseStyle = 'src/ui/styles/all.css'
export const earlyScript = 'src/early.ts'

type Entries = { readonly script?: string; readonly style?: string }

/** What the pages of each kind load besides the base style sheet and the early script. */
export const entriesOf: { readonly [K in PageKind]: Entries } = {
  start: { style: 'src/ui/start/start.css' },
  quiz: { script: 'src/main.tsx' },
  now: { script: 'src/now.ts' },
  guide: { style: 'src/ui/guide/guide.css' },
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
  const imported = Object.values(manifest).filter(({ file }) => loaded.includes(file))
  const styles = [
    built(baseStyle).file,
    ...imported.flatMap(({ css = [] }) => css),
    ...(style ? [built(style).file] : []),
  ]
  const [, font] = Object.entries(manifest).find(([source]) => source.endsWith('.woff2')) ?? []
  return {
    styles: [...new Set(styles)],
    font: font?.file,
    early,
    modules: entry === undefined ? [] : [entry.file],
    preload: loaded.filter((file) => file !== entry?.file),
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
  }
}
