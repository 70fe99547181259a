import { posix } from 'node:path'
import { type SourceFile, withoutComments } from './sourceFiles'

/** What a file needs in order to run, at once or later. What only names types is gone by then. */
const needs = (text: string): readonly string[] =>
  [...withoutComments(text).matchAll(/\b(?:import|export)(?!\s+type\b)\b[^'";]*?\(?\s*['"](\.[^'"]+)['"]/g)].map(
    ([, path]) => path ?? '',
  )

const bare = (path: string): string => path.replace(/\.tsx?$/, '')

/** Every way that leads from a file back to itself, each told once, from its first file on. */
export function importCycles(files: readonly SourceFile[]): readonly string[] {
  const edges = new Map(
    files.map(({ path, text }) => [bare(path), needs(text).map((to) => bare(posix.join(posix.dirname(path), to)))]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const walk = (path: string, way: readonly string[]) => {
    const at = way.indexOf(path)
    if (at >= 0) cycles.push([...way.slice(at), path].join(' -> '))
    if (at >= 0 || done.has(path)) return
    for (const next of edges.get(path) ?? []) walk(next, [...way, path])
    done.add(path)
  }
  for (const path of [...edges.keys()].toSorted()) walk(path, [])
  return cycles
}
