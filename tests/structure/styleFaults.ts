import { posix } from 'node:path'
import { importsOf } from './roomFaults'
import { type SourceFile, withoutComments } from './sourceFiles'

/** The parts of a sheet in which a screen is styled. Paper and big text stand over all of them, and may restyle anything. */
const onScreen = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@layer (?:print|big-text)\s*\{[\s\S]*?\n\}/g, '')

/** A selector that stands for a class alone, whatever its state: `.card`, `.card[open]`, `.card:hover`, and not `.page .card`. */
const classAlone = /^\.([\w-]+)(?:\[[^\]]*\]|::?(?!has\b)[\w-]+(?:\([^()]*\))?)*$/

const classesIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...onScreen(text).matchAll(/(?<=^|[{};])([^{};@]+)\{/g)].flatMap(([, selectors = '']) =>
      selectors.split(',').flatMap((selector) => classAlone.exec(selector.trim())?.[1] ?? []),
    ),
  )

/** Classes that are styled in more than one file: they drift apart, and nobody knows which one holds. */
export function styledTwice(sheets: readonly SourceFile[]): readonly string[] {
  const places = new Map<string, string[]>()
  for (const { path, text } of sheets)
    for (const name of classesIn(text)) places.set(name, [...(places.get(name) ?? []), path])
  return [...places].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `.${name}: ${paths.join(', ')}`)
}

const everyClass = (text: string): readonly string[] =>
  [
    ...text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\{[^{}]*\}/g, '{}')
      .matchAll(/\.([a-z][\w-]*)/g),
  ].map(([, name]) => name ?? '')

/** Classes that are styled and that no code puts on anything, whole or as a block with a modifier that is worked out. */
export function unusedClasses(sheets: readonly SourceFile[], code: readonly SourceFile[]): readonly string[] {
  const all = code.map(({ text }) => text).join('\n')
  const isUsed = (name: string) => all.includes(name) || all.includes(`${name.split('--')[0]}--\${`)
  return sheets.flatMap(({ path, text }) =>
    [...new Set(everyClass(text))].filter((name) => !isUsed(name)).map((name) => `.${name}: ${path}`),
  )
}

/** A file, and every file that comes with it: at once or later, code or style. */
function cameWith(start: string, files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [start]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const text = files.get(path)
    if (text === undefined || seen.has(path)) continue
    seen.add(path)
    const named = path.endsWith('.css')
      ? [...text.matchAll(/@import\s+['"]([^'"]+)['"]/g)].map(([, name = '']) => name)
      : importsOf(text)
    for (const name of named.filter((one) => one.startsWith('.'))) {
      const to = posix.join(posix.dirname(path), name)
      open.push(to, `${to}.ts`, `${to}.tsx`)
    }
  }
  return seen
}

/** What stands in the quotes of every `className`, word by word. */
const wornIn = (text: string): readonly string[] =>
  [...withoutComments(text).matchAll(/className=("[^"]*"|\{[^}]*\})/g)].flatMap(([, value = '']) =>
    [...value.matchAll(/["'`]([^"'`]*)["'`]/g)].flatMap(([, words = '']) => words.split(/\s+/)),
  )

/**
 * Classes that a screen wears whose sheet does not come with it: they look right only after another screen has been open.
 * @param always sheets that stand in the page whatever is open
 */
export function wornUnstyled(
  screens: readonly string[],
  source: readonly SourceFile[],
  always: readonly string[],
): readonly string[] {
  const files = new Map(source.map(({ path, text }) => [path, text]))
  const sheetOf = new Map(
    source
      .filter(({ path }) => path.endsWith('.css'))
      .flatMap(({ path, text }) => [...classesIn(text)].map((name) => [name, path] as const)),
  )
  const there = always.flatMap((sheet) => [...cameWith(sheet, files)])
  const faults = screens.flatMap((screen) => {
    const came = cameWith(screen, files)
    return [...came]
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) =>
        wornIn(files.get(path) ?? '').flatMap((name) => {
          const sheet = sheetOf.get(name)
          return sheet === undefined || came.has(sheet) || there.includes(sheet)
            ? []
            : [`.${name} of ${path}: ${sheet} does not come with ${screen}`]
        }),
      )
  })
  return [...new Set(faults)]
}
