import { posix } from 'node:path'
import { importsOf } from './roomFaults'
import type { SourceFile } from './sourceFiles'

type Edges = ReadonlyMap<string, readonly string[]>

/** Every way that leads from a place back to itself, each told once, from its first place on. */
function cyclesIn(edges: Edges): readonly string[] {
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

/** The folders beside each other in which two files stand, if they do not stand in the same one. A name may hold dots. */
function apart(from: string, to: string): readonly [string, string] | undefined {
  const ways = [from, to].map((path) => path.split('/'))
  const [one = [], other = []] = ways
  const depth = one.findIndex((name, at) => name !== other[at])
  // A file that stands in the folder they share belongs to none of its folders.
  if (ways.some((way) => way.length - 1 <= depth)) return undefined
  return [one.slice(0, depth + 1).join('/'), other.slice(0, depth + 1).join('/')]
}

/** Every way that leads from a folder back to itself by way of folders beside it, by what only names types, too. */
export function folderCycles(files: readonly SourceFile[]): readonly string[] {
  const edges = new Map<string, string[]>()
  for (const { path, text } of files)
    for (const name of importsOf(text).filter((to) => to.startsWith('.'))) {
      const [from, to] = apart(path, posix.join(posix.dirname(path), name)) ?? []
      if (from !== undefined && to !== undefined) edges.set(from, [...(edges.get(from) ?? []), to])
    }
  return cyclesIn(edges)
}
