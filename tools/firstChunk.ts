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

/**
 * Puts all that the quiz needs first into one file: split up it packs 2 kB worse. What another page shares with it stays out,
 * or that page would load the whole quiz. So do the entry itself, which the page names, and style sheets, which it links.
 */
export function firstChunk(quiz: string, others: readonly string[]) {
  let first: ReadonlySet<string> | undefined
  const decide = (modules: Modules): ReadonlySet<string> => {
    const roots = others.flatMap((id) => [id, ...(modules.getModuleInfo(id)?.dynamicallyImportedIds ?? [])])
    const shared = reach(roots, modules)
    const own = [...reach([quiz], modules)].filter((id) => id !== quiz && !shared.has(id))
    return new Set(own.filter((id) => !/\.css(?:$|\?)/.test(id)))
  }
  return (id: string, modules: Modules): string | null => {
    first ??= decide(modules)
    return first.has(id) || id.includes('rolldown/runtime') ? 'first' : null
  }
}
