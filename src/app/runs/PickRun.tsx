import { useState } from 'react'
import type { Activity } from '../../domain/runs/activity'
import { OptionRow } from '../question/OptionRow'
import { useWording } from '../world'
import { dateOf, dayOf, lengthOf } from './runWords'
import '../controls/text-box.css'

type Props = {
  /** Newest first. */
  readonly runs: readonly { readonly id: string; readonly run: Activity }[]
  readonly picked: string | undefined
  readonly onPick: (id: string) => void
}

const atOnce = 6

/** Which run cramped: the latest ones, and earlier ones by their day. */
export function PickRun({ runs, picked, onPick }: Props) {
  const words = useWording()
  const [shown, setShown] = useState(atOnce)
  const [day, setDay] = useState('')
  const listed = day === '' ? runs.slice(0, shown) : runs.filter(({ run }) => dateOf(run) === day)
  return (
    <fieldset className="stack stack--tight pick-run">
      <legend>
        <h2>Which run cramped?</h2>
      </legend>
      <p>Or the run before a cramp at night.</p>
      <div className="choice__options">
        {listed.map(({ id, run }) => (
          <OptionRow
            key={id}
            kind="radio"
            name="cramped"
            value={id}
            checked={picked === id}
            shortcut={undefined}
            onChoose={() => onPick(id)}
          >
            {`${dayOf(run)}: ${words(lengthOf(run))}${run.kind === 'hike' ? ', a hike' : ''}`}
          </OptionRow>
        ))}
      </div>
      {day !== '' && listed.length === 0 && <p>No run on that day.</p>}
      {day === '' && shown < runs.length && (
        <p>
          <button type="button" className="link-button" onClick={() => setShown(shown + 20)}>
            Show earlier runs
          </button>
        </p>
      )}
      <p>
        <label className="pick-day">
          Or find it by its day
          <input className="text-box" type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </label>
      </p>
    </fieldset>
  )
}
