/** What Rolldown tells about a module while it decides on chunks. */
type Modules = {
  readonly getModuleInfo: (id: string) => {
    readonly importedIds: readonly string[]
    readonly dynamicallyImportedIds: readonly string[]
  } | null
}

/** Every module that is loaded with one of these. */
function reach(ids: readonly string[], modules: Modules): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [...ids]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []))
  }
  return seen
}

type ChunkName = 'first' | 'rest' | 'ground' | 'rules' | 'outcome'

type Parts = {
  /** The app's entry: React, the frame and the first question. */
  readonly quiz: string
  /** Imports the rest of the app, all of it together. */
  readonly rest: string
  /**
   * Entries of other pages. What they share with the quiz becomes a small file of its own: otherwise those pages would load the
   * whole quiz.
   */
  readonly others: readonly string[]
  /** The screens of the result and the plan: they share most of what they show, and one leads to the other. */
  readonly outcome: readonly string[]
  /** What screens the quiz has besides, once its first question is answered. */
  readonly later: readonly string[]
  /** Of all that those screens load, the rules and their words. */
  readonly isRule: (id: string) => boolean
}

/**
 * Names the file that a module is built into, or leaves that to Rolldown (null). What the quiz needs first, what the app needs
 * besides, the rules, and what result and plan show are one file each. Dozens of small files compress worse, and on a slow
 * connection each waits for its turn.
 */
export function chunks({ quiz, rest, others, outcome, later, isRule }: Parts) {
  let chosen: ReadonlyMap<string, ChunkName> | undefined
  const choose = (modules: Modules): ReadonlyMap<string, ChunkName> => {
    const roots = others.flatMap((id) => [id, ...(modules.getModuleInfo(id)?.dynamicallyImportedIds ?? [])])
    const shared = reach(roots, modules)
    const of = (ids: readonly string[]) => [...reach(ids, modules)].filter((id) => !shared.has(id))
    const besides = modules.getModuleInfo(rest)?.dynamicallyImportedIds ?? []
    const ground = [...reach([quiz, ...besides], modules)].filter((id) => shared.has(id))
    // A module in several lists goes to the last one.
    return new Map([
      ...of(outcome).map((id) => [id, 'outcome'] as const),
      ...of([...outcome, ...later])
        .filter(isRule)
        .map((id) => [id, 'rules'] as const),
      ...of(besides).map((id) => [id, 'rest'] as const),
      ...of([quiz]).map((id) => [id, 'first'] as const),
      ...ground.map((id) => [id, 'ground'] as const),
    ])
  }
  return (id: string, modules: Modules): ChunkName | null => {
    chosen ??= choose(modules)
    return chosen.get(id) ?? null
  }
}
