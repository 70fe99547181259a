import { unreachable } from '../../domain/unreachable'
import type { RecordKind } from './recordKind'
import { recordText, restoreRecord } from './recordText'

/** Something the runner should know about a record. */
export type Notice = 'storage-refused' | 'damaged-set-aside' | 'future-set-aside' | 'future-kept' | 'partly-read'

/** A record as one tab holds it. */
type Kept<T> = {
  readonly id: string
  readonly value: T
  readonly notice: Notice | undefined
  /** Nothing is written any more: what stands in storage could not be set aside, or a newer app owns it. */
  readonly handsOff: boolean
  /** A record of ours stood in storage. If it is gone later, another tab deleted it. */
  readonly stood: boolean
  /** What was last seen in storage: all of it is in the value, or set aside. */
  readonly seen: string | null
}

/** What storage answered when it was asked for the record. */
export type Found = { readonly readable: false } | { readonly readable: true; readonly text: string | null }

/** `freshId` names the record if it has to start afresh. */
type Look = { readonly found: Found; readonly freshId: string }

export type RecordEvent<T> =
  | ({ readonly kind: 'opened' } & Look)
  /** Another tab changed the record. */
  | ({ readonly kind: 'heard' } & Look)
  | ({ readonly kind: 'changed'; readonly update: (value: T) => T } & Look)
  /** Something else is put in its place: nothing of what was there is merged in. */
  | ({ readonly kind: 'replaced'; readonly value: T } & Look)
  /** Everything was removed from storage. */
  | { readonly kind: 'wiped'; readonly freshId: string }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'refused'; readonly effect: Effect['kind'] }

/** To be done in this order; the first that the device refuses ends the list. */
export type Effect =
  /** A copy under a key of its own, word for word. */
  { readonly kind: 'set-aside'; readonly text: string } | { readonly kind: 'write'; readonly text: string }

type Step<T> = readonly [Kept<T>, readonly Effect[]]

export const blankRecord = <T>(kind: RecordKind<T>, id: string): Kept<T> => ({
  id,
  value: kind.empty,
  notice: undefined,
  handsOff: false,
  stood: false,
  seen: null,
})

/** Takes in what stands in storage. What cannot be read in full is set aside before anything may be written over it. */
function meet<T>(kind: RecordKind<T>, kept: Kept<T>, { found, freshId }: Look, opening: boolean): Step<T> {
  // A record that cannot be seen was not deleted.
  if (!found.readable || found.text === kept.seen) return [kept, []]
  const { text } = found
  const theirs = restoreRecord(kind, text)
  const aside: readonly Effect[] = text === null || kept.handsOff ? [] : [{ kind: 'set-aside', text }]
  switch (theirs.kind) {
    case 'nothing':
      return kept.stood && kept.notice !== 'storage-refused' ? [blankRecord(kind, freshId), []] : [kept, []]
    case 'future':
      if (kept.handsOff) return [kept, []]
      // Met in the middle, a newer app in another tab owns it now: this tab goes on in memory.
      return opening
        ? [{ ...kept, seen: text, notice: 'future-set-aside' }, aside]
        : [{ ...kept, handsOff: true, notice: 'future-kept' }, []]
    case 'damaged':
      return kept.handsOff ? [kept, []] : [{ ...kept, seen: text, notice: 'damaged-set-aside' }, aside]
    case 'record': {
      // Another id: it started afresh elsewhere, and what this tab remembers is over.
      const value = theirs.id === kept.id ? kind.merge(kept.value, theirs.value) : theirs.value
      const now = { ...kept, id: theirs.id, value, stood: true, seen: text }
      return theirs.lost === 0 ? [now, []] : [{ ...now, notice: kept.handsOff ? kept.notice : 'partly-read' }, aside]
    }
    default:
      return unreachable(theirs)
  }
}

/**
 * What an event makes of a record, and what has to be done in storage for it.
 * Nothing that stands there unread, or that this app cannot read, is ever written over.
 */
export function recordStep<T>(kind: RecordKind<T>, kept: Kept<T>, event: RecordEvent<T>): Step<T> {
  const writing = ([now, before]: Step<T>): Step<T> =>
    now.handsOff ? [now, before] : [now, [...before, { kind: 'write', text: recordText(kind, now.id, now.value) }]]
  switch (event.kind) {
    case 'opened':
      return meet(kind, { ...kept, id: event.freshId }, event, true)
    case 'heard': {
      const [now, effects] = meet(kind, kept, event, false)
      // What another tab has broken is only looked after when there is something to write.
      return effects.length === 0 ? [now, []] : [{ ...now, seen: kept.seen, notice: kept.notice }, []]
    }
    case 'changed': {
      const [now, before] = meet(kind, kept, event, false)
      return writing([{ ...now, value: event.update(now.value) }, before])
    }
    case 'replaced': {
      const [now, before] = meet(kind, kept, event, false)
      return writing([{ ...now, id: event.freshId, value: event.value }, before])
    }
    case 'wiped':
      return [blankRecord(kind, event.freshId), []]
    case 'dismissed':
      return [{ ...kept, notice: undefined }, []]
    case 'written': {
      const notice = kept.notice === 'storage-refused' ? undefined : kept.notice
      return [{ ...kept, notice, stood: true, seen: event.text }, []]
    }
    case 'refused':
      return [{ ...kept, notice: 'storage-refused', handsOff: kept.handsOff || event.effect === 'set-aside' }, []]
    default:
      return unreachable(event)
  }
}
