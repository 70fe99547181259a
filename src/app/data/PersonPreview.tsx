import { useId } from 'react'
import type { KindPlan, PersonPlan } from '../../state/copies/planReturn'
import type { Person } from '../../state/people/people'
import { kindWords } from '../records/kindWords'
import '../controls/text-box.css'
import './name-form.css'

const newPerson = 'new'

function changeText(plan: KindPlan): string {
  if ('problem' in plan)
    return plan.problem === 'future'
      ? 'comes from a newer version and is left out'
      : 'is damaged in the file and is left out'
  const { added, changed, removed, same } = plan.change
  const parts = [
    added > 0 && `${added} added`,
    changed > 0 && `${changed} changed`,
    removed > 0 && `${removed} removed`,
    same > 0 && `${same} as before`,
    plan.lost > 0 && `${plan.lost} in the file no longer fit and are left out`,
  ]
  return parts.filter(Boolean).join(', ') || 'nothing to change'
}

type Props = {
  readonly plan: PersonPlan
  readonly here: readonly Person[]
  readonly target: string | undefined
  readonly onTarget: (target: string | undefined) => void
}

/** One person of a copy: whose records they join, and what that would change. */
export function PersonPreview({ plan, here, target, onTarget }: Props) {
  const selectId = useId()
  const { from, kinds } = plan
  return (
    <section className="stack stack--tight" aria-label={from.name}>
      <h3>{from.name}</h3>
      <p className="name-form">
        <label htmlFor={selectId}>Who is this here?</label>
        <select
          id={selectId}
          className="text-box text-box--short"
          // The first person's id is empty, so each value begins with a sign.
          value={target === undefined ? newPerson : `=${target}`}
          onChange={({ target: { value } }) => onTarget(value === newPerson ? undefined : value.slice(1))}
        >
          {here.map(({ id, name }) => (
            <option key={id} value={`=${id}`}>
              {name}
            </option>
          ))}
          <option value={newPerson}>Someone new on this device</option>
        </select>
      </p>
      <ul className="bullets">
        {kinds.length === 0 && <li>Nothing is kept of them.</li>}
        {kinds.map((kind) => (
          <li key={kind.kind}>
            {kindWords[kind.kind]}: {changeText(kind)}
          </li>
        ))}
      </ul>
    </section>
  )
}
