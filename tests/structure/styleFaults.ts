import type { SourceFile } from './sourceFiles'

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
