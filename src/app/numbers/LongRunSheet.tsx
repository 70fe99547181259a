import { otherFaults } from '../../content/numbers/fields'
import { outcomes } from '../../content/numbers/outcomes'
import { fill } from '../../domain/fill'
import { lengthText } from '../../domain/numbers/measureText'
import { nextLongRun } from '../../domain/numbers/nextLongRun'
import { daysBetween, isDate } from '../../domain/programme/calendarDate'
import { ageBandOf } from '../../domain/programme/propose'
import { raceKm } from '../../domain/programme/raceKm'
import { recoveredOn } from '../../domain/programme/recoveredOn'
import { wayBackOn } from '../../domain/programme/wayBack'
import { setUpIn } from '../../state/programme/keptProgramme'
import { programmeKind } from '../../state/programme/programmeKind'
import { useRaced } from '../assessed/useRaced'
import { useToday } from '../days/useToday'
import { usePreferences, useRecord, useVisit } from '../world'
import { Field } from './Field'
import { numberIn } from './faultText'
import { NumberField } from './NumberField'
import { blankLongest, entriesOf, useBlank, useNumbers } from './useNumbers'

/** Legs that have run nothing as long for more days than this may have lost some of it: coach experience. */
const settled = 14

/** How far the next long run may go. */
export function LongRunSheet() {
  const today = useToday()
  const { entries, put } = useNumbers()
  const blank = useBlank()
  const units = usePreferences((preferences) => preferences.units)
  const back = useWayBack(today)
  const comeback = useVisit((visit) => visit.answers.load?.includes('comeback') === true)
  const entry = entriesOf(entries, 'longest')[0]?.is ?? blankLongest(blank)
  const km = numberIn('longestKm', entry.distance)
  const ago = isDate(entry.on) ? daysBetween(entry.on, today) : 0
  const next =
    km !== undefined && isDate(entry.on) ? nextLongRun([{ km, on: entry.on, race: false }], today) : undefined
  // A run from before the break says nothing of what the legs are ready for after it.
  const fromBefore = comeback && ago > settled
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
        {back !== 'over' && (
          <p>{back === 'undated' ? `${outcomes.afterRace} ${outcomes.whenRaced}` : outcomes.afterRace}</p>
        )}
        {back === 'over' && next?.kind === 'next' && fromBefore && <p>{outcomes.afterBreak}</p>}
        {back === 'over' && next?.kind === 'next' && !fromBefore && (
          <>
            <p>
              <strong>{fill(outcomes.nextLongRun, { LENGTH: lengthText(next.upToKm, units) })}</strong>
            </p>
            {ago > settled && <p>{outcomes.longAgo}</p>}
          </>
        )}
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

/** Whether the legs are back from the race that cramped. As long as nobody has said when it was, it counts as just over. */
function useWayBack(today: string): 'undated' | 'on-it' | 'over' {
  const answers = useVisit((visit) => visit.answers)
  const said = useRaced()
  const planned = useRecord(programmeKind, (record) => setUpIn(record.value)?.pastRace?.date)
  if (!answers.load?.includes('race')) return 'over'
  const on = said ?? planned
  if (on === undefined) return 'undated'
  const km = raceKm(answers)
  const race = { date: on, ...(km !== undefined && { km }) }
  const age = ageBandOf(answers)
  return today >= recoveredOn(race, age) && wayBackOn(today, race, age).length === 0 ? 'over' : 'on-it'
}
