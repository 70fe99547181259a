import type { PageKind } from '../../src/pages/site/pageAssets'
import type { Manifest } from './dist.ts'
import { withImports } from './pageWeight.ts'

const baseStyle = 'src/parts/styles/all.css'

type Entries = { readonly script?: string; readonly style?: string }

/** What the pages of each kind load besides the base style sheet and the scripts of every page. */
const entriesOf: { readonly [K in PageKind]: Entries } = {
  start: { style: 'src/pages/start/start.css' },
  quiz: { script: 'src/main.tsx', style: 'src/app/first-screens.css' },
  now: { script: 'src/now.ts' },
  help: { script: 'src/emergencyNumbers.ts', style: 'src/pages/guide/guide.css' },
  guide: { style: 'src/pages/guide/guide.css' },
  notFound: {},
}

/** Every file that the build starts from. */
export const buildInputs: readonly string[] = [
  baseStyle,
  ...Object.values(entriesOf).flatMap(({ script, style }) => [script, style].filter((path) => path !== undefined)),
]

/** What the pages of one kind load, as written by us. */
export const sourcesOf = (
  kind: PageKind,
): { readonly script: string | undefined; readonly styles: readonly string[] } => {
  const { script, style } = entriesOf[kind]
  return { script, styles: style === undefined ? [baseStyle] : [baseStyle, style] }
}

/** The same as built, with all that the scripts import. */
type PageFiles = {
  readonly module: string | undefined
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** @throws if the build lacks something that the page needs. */
export function filesOfPage(kind: PageKind, manifest: Manifest): PageFiles {
  const built = (source: string): string => {
    const chunk = manifest[source]
    if (chunk === undefined) throw new Error(`The build holds no ${source}.`)
    return chunk.file
  }
  const {
    script,
    styles: [base = baseStyle, ...own],
  } = sourcesOf(kind)
  const module = script === undefined ? undefined : built(script)
  const scripts = script === undefined ? [] : [...withImports(script, manifest)]
  const styles = [built(base), ...stylesOf(scripts, manifest), ...own.map(built)]
  return { module, scripts, styles: [...new Set(styles)] }
}

/** The style sheets that come with some scripts. */
export const stylesOf = (scripts: readonly string[], manifest: Manifest): readonly string[] =>
  Object.values(manifest).flatMap(({ file, css = [] }) => (scripts.includes(file) ? css : []))
