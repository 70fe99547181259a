import { useState } from 'react'
import { draftIn, withDraft, withoutDraft } from '../../state/programme/keptProgramme'
import { type DraftEntry, longestTyped, programmeKind } from '../../state/programme/programmeKind'
import { useWorld } from '../world'
import type { Draft } from './draft'

/** What the runner changed of a draft: all else is filled in anew. */
type Typed = Omit<DraftEntry, 'is' | 'changes'>

/**
 * What the runner has filled in for the weeks with this start, or for new ones. It is kept with every tap until the weeks are made,
 * and is on the screen also where the device keeps nothing.
 */
export function useTyped(changes: string | undefined) {
  const record = useWorld().records.open(programmeKind)
  const [values, setValues] = useState<Typed>(() => {
    const { is: _, changes: __, ...found } = draftIn(record.getState().value, changes) ?? { is: 'draft' }
    return found
  })
  const [again, setAgain] = useState(Object.keys(values).length > 0)
  return {
    values,
    /** True for what was filled in on an earlier visit. */
    again,
    set(change: Partial<Draft>) {
      const next: Typed = { ...values, ...Object.fromEntries(Object.entries(change).map(shortened)) }
      setValues(next)
      const draft: DraftEntry = { is: 'draft', ...(changes !== undefined && { changes }), ...next }
      record.getState().change((kept, now) => withDraft(kept, draft, now))
    },
    startAfresh() {
      setValues({})
      setAgain(false)
      record.getState().change(withoutDraft)
    },
  }
}

const shortened = ([name, value]: [string, unknown]) => [
  name,
  typeof value === 'string' ? value.slice(0, longestTyped) : value,
]
