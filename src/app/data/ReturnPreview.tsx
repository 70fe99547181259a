import { useEffect, useReducer, useState } from 'react'
import { type Brought, bringBack } from '../../state/copies/bringBack'
import type { Copy } from '../../state/copies/copy'
import { likelyTarget, type Mode, planReturn } from '../../state/copies/planReturn'
import { Switch } from '../controls/Switch'
import { longDayAt } from '../days/dayWords'
import { usePeople } from '../records/usePeople'
import { useWorld } from '../world'
import { PersonPreview } from './PersonPreview'

const modes = { merge: 'Put both together', replace: 'Replace what is here' } as const satisfies Record<Mode, string>

type Props = {
  readonly copy: Copy
  /** Told what became of it; nothing if the runner thought again. */
  readonly onDone: (brought: Brought | undefined) => void
}

/** What a copy would add, change and leave, for each person in it. Nothing happens before the yes. */
export function ReturnPreview({ copy, onDone }: Props) {
  const { port, records, preferences } = useWorld()
  const { people, list } = usePeople()
  const here = { port, people: list, newId: records.newId }
  const [mode, setMode] = useState<Mode>('merge')
  const [targets, setTargets] = useState(() =>
    Object.fromEntries(copy.people.map((person) => [person.id, likelyTarget(here, person)])),
  )
  // What another tab writes meanwhile changes what is shown here.
  const [, lookAgain] = useReducer((times: number) => times + 1, 0)
  useEffect(() => port.onChange(lookAgain), [port])
  const plan = planReturn(here, copy, mode, targets)
  const nothing = plan.writes.size === 0
  return (
    <section className="panel stack" aria-label="What this copy would change">
      <p>
        {copy.made > 0 ? `A copy of ${longDayAt(copy.made)}.` : 'A copy without a date.'} Nothing has been changed yet.
      </p>
      <Switch name="return-mode" legend="How" labels={modes} value={mode} onChoose={setMode} />
      {plan.people.map((person) => (
        <PersonPreview
          key={person.from.id}
          plan={person}
          here={list}
          target={targets[person.from.id]}
          onTarget={(target) => setTargets({ ...targets, [person.from.id]: target })}
        />
      ))}
      {nothing && <p>All of it is here already.</p>}
      <p className="actions">
        <button
          type="button"
          className={mode === 'replace' ? 'button button--warn' : 'button'}
          disabled={nothing}
          onClick={() => {
            onDone(bringBack({ port, records, people, preferences }, copy, mode, targets))
          }}
        >
          {mode === 'replace' ? 'Yes, replace it' : 'Yes, bring it back'}
        </button>
        <button type="button" className="link-button" onClick={() => onDone(undefined)}>
          Leave everything as it is
        </button>
      </p>
    </section>
  )
}
