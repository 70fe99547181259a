import type { KindName } from './kindNames'
import type { RecordKind } from './recordKind'
import { recordText, restoreParsed, restoreRecord } from './recordText'

/** How many parts a text would add, change and leave as they are. */
export type Change = {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly same: number
}

/** What a text would make of what is kept, and how much would change. */
type Meeting =
  | { readonly kind: 'meets'; readonly text: string; readonly change: Change; readonly lost: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'future' }

/** A kind for those who only handle what it writes: the list of kinds, files, the screen that shows what is kept. */
export type TextKind = {
  readonly name: KindName
  /** How many parts a record holds; undefined if it cannot be read. */
  readonly count: (text: string) => number | undefined
  /** False if it cannot be read in full: then it must be set aside before it is written over. */
  readonly isWhole: (text: string) => boolean
  /** True if a record kept here and one from outside, already parsed, go back to the same beginning. */
  readonly isKin: (here: string | null, arrival: unknown) => boolean
  /** What comes out when a record from outside, already parsed, joins the one kept here or takes its place under `freshId`. */
  readonly meet: (here: string | null, arrival: unknown, mode: 'merge' | 'replace', freshId: string) => Meeting
}

function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change {
  const common = [...after].filter(([part]) => before.has(part))
  const same = common.filter(([part, says]) => before.get(part) === says).length
  return {
    same,
    changed: common.length - same,
    added: after.size - common.length,
    removed: [...before.keys()].filter((part) => !after.has(part)).length,
  }
}

export const textKind = <T>(kind: RecordKind<T>): TextKind => ({
  name: kind.name,
  count(text) {
    const read = restoreRecord(kind, text)
    return read.kind === 'record' ? kind.parts(read.value).size : undefined
  },
  isWhole(text) {
    const read = restoreRecord(kind, text)
    return read.kind === 'record' && read.lost === 0
  },
  isKin(here, arrival) {
    const [mine, theirs] = [restoreRecord(kind, here), restoreParsed(kind, arrival)]
    return mine.kind === 'record' && theirs.kind === 'record' && mine.id === theirs.id
  },
  meet(here, arrival, mode, freshId) {
    const theirs = restoreParsed(kind, arrival)
    if (theirs.kind !== 'record') return { kind: theirs.kind }
    const kept = restoreRecord(kind, here)
    const mine = kept.kind === 'record' ? kept.value : kind.empty
    const value = mode === 'merge' ? kind.merge(mine, theirs.value) : theirs.value
    // Where nothing is kept it goes on as what it was, so that a later copy is known as one of the same runner.
    const mergedId = kept.kind === 'record' ? kept.id : theirs.id
    const id = mode === 'merge' ? mergedId : freshId
    return {
      kind: 'meets',
      text: recordText(kind, id, value),
      change: compare(kind.parts(mine), kind.parts(value)),
      lost: theirs.lost,
    }
  },
})
