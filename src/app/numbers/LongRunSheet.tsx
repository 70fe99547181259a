import { otherFaults } from '../../content/numbers/fields'
import { outcomes } from '../../content/numbers/outcomes'
import { fill } from '../../domain/fill'
import { lengthText } from '../../domain/numbers/measureText'
import { nextLongRun } from '../../domain/numbers/nextLongRun'
import { daysBetween, isDate } from '../../domain/programme/calendarDate'
import { useToday } from '../days/useToday'
import { usePreferences, useVisit } from '../world'
import { Field } from './Field'
import { numberIn } from './faultText'
import { NumberField } from './NumberField'
import { blankLongest, entriesOf, useBlank, useNumbers } from './useNumbers'

/** How far the next long run may go. */
export function LongRunSheet() {
  const today = useToday()
  const { entries, put } = useNumbers()
  const blank = useBlank()
  const units = usePreferences((preferences) => preferences.units)
  const raced = useVisit((visit) => visit.answers.load?.includes('race') === true)
  const entry = entriesOf(entries, 'longest')[0]?.is ?? blankLongest(blank)
  const km = numberIn('longestKm', entry.distance)
  const next =
    km !== undefined && isDate(entry.on) ? nextLongRun([{ km, on: entry.on, race: false }], today) : undefined
  return (
    <>
      <div className="fields">
        <NumberField
          field="longestKm"
          typed={entry.distance}
          onType={(distance) => put('longest', { ...entry, distance })}
        />
        <Field
          name="On which day"
          type="date"
          max={today}
          value={entry.on}
          fault={dayFault(entry.on, today)}
          onType={(on) => put('longest', { ...entry, on })}
        />
      </div>
      <div className="outcome" role="status">
        {next?.kind === 'next' && (
          <p>
            <strong>{fill(outcomes.nextLongRun, { LENGTH: lengthText(next.upToKm, units) })}</strong>
          </p>
        )}
        {raced && <p>{outcomes.afterRace}</p>}
      </div>
    </>
  )
}

function dayFault(on: string, today: string): string | undefined {
  if (on === '') return undefined
  if (!isDate(on)) return otherFaults.day
  const ago = daysBetween(on, today)
  if (ago < 0) return otherFaults.future
  return ago > 30 ? otherFaults.tooLongAgo : undefined
}
