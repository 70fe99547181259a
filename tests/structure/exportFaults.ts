import { posix } from 'node:path'
import { type SourceFile, withoutComments } from './sourceFiles'

const exportsOf = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /^export (?:declare )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|enum|type|interface) +(\w+)/gm,
    ),
  ].map(([, name = '']) => name)

const bare = (path: string): string => path.replace(/\.tsx?$/, '')

/** What a file takes from each file that it names: the names, or `whole` where it takes all and picks later. */
function takenBy({ path, text }: SourceFile): readonly { readonly from: string; readonly names: readonly string[] }[] {
  const code = withoutComments(text)
  const at = (target: string) => bare(posix.join(posix.dirname(path), target))
  const named = [...code.matchAll(/\b(?:import|export)\b[^'";(]*?\{([^}]*)\}\s*from\s*['"](\.[^'"]+)['"]/g)]
  const whole = [...code.matchAll(/\*\s*(?:as\s+\w+\s+)?from\s*['"](\.[^'"]+)['"]|\bimport\s*\(\s*['"](\.[^'"]+)['"]/g)]
  const words = whole.length === 0 ? [] : [...new Set(code.match(/\b[A-Za-z_]\w*\b/g))]
  return [
    ...named.map(([, list = '', target = '']) => ({
      from: at(target),
      names: list.split(',').map((one) =>
        one
          .trim()
          .replace(/^type\s+/, '')
          .replace(/\s+as\s.*/s, ''),
      ),
    })),
    // A module taken whole has used what the file speaks of.
    ...whole.map(([, spread, late]) => ({ from: at(spread ?? late ?? ''), names: words })),
  ]
}

const usesOf = (files: readonly SourceFile[]): ReadonlySet<string> =>
  new Set(files.flatMap(takenBy).flatMap(({ from, names }) => names.map((name) => `${from} ${name}`)))

const isUsedIn = (code: string, name: string): boolean => code.split(new RegExp(`\\b${name}\\b`)).length > 2

/**
 * Names that a file exports and that no other file takes. `tests` may be the only ones to take what its own file uses as
 * well: a test that names the real limit or shape is better than one with a copy of it. What only a test uses is dead.
 */
export function unusedExports(code: readonly SourceFile[], tests: readonly SourceFile[]): readonly string[] {
  const used = usesOf(code)
  const tested = usesOf(tests)
  return code.flatMap(({ path, text }) => {
    const alone = withoutComments(text)
    return exportsOf(alone)
      .filter((name) => {
        const key = `${bare(path)} ${name}`
        return !used.has(key) && !(tested.has(key) && isUsedIn(alone, name))
      })
      .map((name) => `${path}: ${name}`)
  })
}
