import type { Typed } from '../../domain/numbers/typed'
import {
  type LongestEntry,
  type NumbersEntry,
  numbersKind,
  type RaceEntry,
  type ShoesEntry,
  type SweatEntry,
} from '../../state/numbers/numbersKind'
import { dropEntry, livingEntries, putEntry } from '../../state/records/entries'
import { usePreferences, useRecord, useWorld } from '../world'

/** All that was typed into the sheets, and the ways to change it. Each letter is kept at once. */
export function useNumbers() {
  const { records } = useWorld()
  const entries = useRecord(numbersKind, (record) => livingEntries(record.value))
  const change = useRecord(numbersKind, (record) => record.change)
  return {
    entries,
    newId: records.newId,
    put: (id: string, is: NumbersEntry) => change((all, now) => putEntry(all, id, is, now)),
    drop: (id: string) => change((all, now) => dropEntry(all, id, now)),
  }
}

/** Of all entries those of one sort, each with its id. */
export function entriesOf<K extends NumbersEntry['is']>(
  entries: ReturnType<typeof useNumbers>['entries'],
  kind: K,
): readonly { readonly id: string; readonly is: Extract<NumbersEntry, { is: K }> }[] {
  return entries.flatMap(({ id, is }) => (is.is === kind ? [{ id, is: is as Extract<NumbersEntry, { is: K }> }] : []))
}

/** An empty field, in the units of now. */
export function useBlank(): Typed {
  return { text: '', units: usePreferences(({ units }) => units) }
}

export const blankSweat = (blank: Typed): SweatEntry => ({
  is: 'sweat',
  before: blank,
  after: blank,
  drunk: blank,
  passed: blank,
  minutes: blank,
  hot: false,
})
/** The form for a race. `hot` is set for a runner who cramped in heat, until they change it. */
export const blankRace = (blank: Typed, hot = false): RaceEntry => ({
  is: 'race',
  distance: blank,
  time: '',
  hot,
  call: '',
})
export const blankLongest = (blank: Typed): LongestEntry => ({ is: 'longest', distance: blank, on: '' })
export const blankShoes = (blank: Typed, on: string): ShoesEntry => ({
  is: 'shoes',
  name: '',
  gone: blank,
  weekly: blank,
  on,
})
