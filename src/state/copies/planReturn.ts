import { kinds } from '../kinds'
import type { Person } from '../people/people'
import { firstId } from '../people/peopleKind'
import { type KindName, type PersonKind, personKinds } from '../records/kindNames'
import type { Change } from '../records/textKind'
import { firstPerson, keyOf, type StoragePort } from '../storagePort'
import type { Copy, PersonCopy } from './copy'

export type Mode = 'merge' | 'replace'

/** By the id in the copy, whose records someone's join here. Nobody's are a new person's. */
export type Targets = { readonly [idInCopy: string]: string | undefined }

/** What would become of one kind of one person. */
export type KindPlan =
  | {
      readonly kind: PersonKind
      readonly change: Change
      /** Parts of the copy that this version does not know. They stay in the file alone. */
      readonly lost: number
    }
  | { readonly kind: PersonKind; readonly problem: 'damaged' | 'future' }

export type PersonPlan = {
  readonly from: PersonCopy
  /** Whose records they join, by id; a new id for someone who is not here yet. */
  readonly to: string
  readonly name: string
  readonly isNew: boolean
  readonly kinds: readonly KindPlan[]
}

/** All that bringing a copy back would do. Nothing is done yet. */
export type ReturnPlan = {
  readonly people: readonly PersonPlan[]
  /** Texts by key; null for a record that goes. */
  readonly writes: ReadonlyMap<string, string | null>
  /** Records that cannot be read in full, from here and from the copy: to be set aside before anything is written. */
  readonly aside: readonly { readonly person: string; readonly text: string }[]
}

type Here = { readonly port: StoragePort; readonly people: readonly Person[]; readonly newId: () => string }

const hasSomething = ({ port }: Here, person: string): boolean =>
  personKinds.some((kind) => {
    const text = port.read(keyOf(person, kind))
    return text !== null && kinds[kind].count(text) !== 0
  })

/** True if a record here goes back to the same beginning as one in the copy. */
const isKin = ({ port }: Here, person: string, { records }: PersonCopy): boolean =>
  personKinds.some(
    (kind) => Object.hasOwn(records, kind) && kinds[kind].isKin(port.read(keyOf(person, kind)), records[kind]),
  )

/**
 * Whom someone in a copy most likely is, here. Never a guess that would mix two people:
 * whoever is first here is only taken for whoever was first there if nothing is kept of them, or both have a record in common.
 */
export function likelyTarget(here: Here, person: PersonCopy): string | undefined {
  if (person.id !== firstId) return here.people.some(({ id }) => id === person.id) ? person.id : undefined
  return !hasSomething(here, firstPerson) || isKin(here, firstPerson, person) ? firstPerson : undefined
}

/** What would become of the records here. */
export function planReturn(here: Here, copy: Copy, mode: Mode, targets: Targets): ReturnPlan {
  const writes = new Map<string, string | null>()
  const aside: { person: string; text: string }[] = []
  const begun = new Set<string>()
  const people = copy.people.map((from): PersonPlan => {
    const target = Object.hasOwn(targets, from.id) ? targets[from.id] : undefined
    const known = here.people.find(({ id }) => id === target)
    const to =
      known?.id ?? (from.id === firstId || here.people.some(({ id }) => id === from.id) ? here.newId() : from.id)
    // The second of two who are the same person here joins the first.
    const how = begun.has(to) ? 'merge' : mode
    begun.add(to)
    const plans = personKinds.flatMap((kind): readonly KindPlan[] => {
      const key = keyOf(to, kind)
      // What the first of two has taken away must not come back by way of the second: null is an answer.
      const before = writes.has(key) ? (writes.get(key) ?? null) : here.port.read(key)
      if (!Object.hasOwn(from.records, kind)) {
        if (how === 'merge' || before === null) return []
        writes.set(key, null)
        return [{ kind, lost: 0, change: { added: 0, changed: 0, same: 0, removed: kinds[kind].count(before) ?? 0 } }]
      }
      const meeting = kinds[kind].meet(before, from.records[kind], how, here.newId())
      if (meeting.kind !== 'meets') return [{ kind, problem: meeting.kind }]
      const { change, lost, text } = meeting
      if (before !== null && !kinds[kind].isWhole(before)) aside.push({ person: to, text: before })
      if (text !== before) writes.set(key, text)
      return [{ kind, change, lost }]
    })
    for (const text of from.aside) aside.push({ person: to, text })
    const name = known?.name ?? (from.id === firstId ? 'From a copy' : from.name)
    return { from, to, name, isNew: known === undefined, kinds: plans }
  })
  return { people, writes, aside }
}

/** Kinds in a copy that only a newer app knows. */
export const unknownKinds = (copy: Copy): readonly string[] =>
  copy.people.flatMap(({ records }) =>
    Object.keys(records).filter((name) => !personKinds.some((kind: KindName) => kind === name)),
  )
