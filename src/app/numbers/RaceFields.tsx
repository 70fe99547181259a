import { Field } from './Field'
import { HotBox } from './HotBox'
import { NumberField } from './NumberField'
import type { Race } from './useRace'

/** How far, in what time, and in what weather. */
export function RaceFields({ race: { entry, put, timeFault } }: { readonly race: Race }) {
  return (
    <div className="fields">
      <NumberField field="raceKm" typed={entry.distance} onType={(distance) => put({ ...entry, distance })} />
      <Field
        name="Time you aim for"
        hint="Like 3:45, or 40:00 for minutes."
        value={entry.time}
        maxLength={12}
        fault={timeFault}
        onType={(time) => put({ ...entry, time })}
      />
      <HotBox hot={entry.hot} onChoose={(hot) => put({ ...entry, hot })} />
    </div>
  )
}
