import { sweatFaults } from '../../content/numbers/fields'
import { outcomes } from '../../content/numbers/outcomes'
import { allowed, type Deed } from '../../domain/deeds'
import { fluidText } from '../../domain/numbers/measureText'
import { readSweat } from '../../domain/numbers/sweatRate'
import type { SweatEntry } from '../../state/numbers/numbersKind'
import { usePreferences } from '../world'
import type { FieldsProps } from './EntryList'
import { HotBox } from './HotBox'
import { NumberField } from './NumberField'
import { sweatRunOf } from './sweatRuns'

type Props = FieldsProps<SweatEntry> & { readonly forbidden: ReadonlySet<Deed> }

/** One run between two weighings, and what it says. */
export function SweatRunFields({ entry, put, forbidden }: Props) {
  const units = usePreferences((preferences) => preferences.units)
  const run = sweatRunOf(entry)
  const reading = run && readSweat(run)
  return (
    <>
      <div className="fields">
        <NumberField field="beforeKg" typed={entry.before} onType={(before) => put({ ...entry, before })} />
        <NumberField field="afterKg" typed={entry.after} onType={(after) => put({ ...entry, after })} />
        <NumberField field="drunkMl" typed={entry.drunk} onType={(drunk) => put({ ...entry, drunk })} />
        <NumberField field="passedMl" typed={entry.passed} onType={(passed) => put({ ...entry, passed })} />
        <NumberField field="runMinutes" typed={entry.minutes} onType={(minutes) => put({ ...entry, minutes })} />
        {allowed(['run-in-heat'], forbidden) && <HotBox hot={entry.hot} onChoose={(hot) => put({ ...entry, hot })} />}
      </div>
      <div role="status">
        {/* Who drank too much reads so, also where the rest of the numbers cannot be right. */}
        {reading !== undefined && reading.lost < 0 && <p className="notice notice--warn">{outcomes.heavier}</p>}
        {reading !== undefined && reading.kind !== 'rate' && (
          <p className="typed__fault">{sweatFaults[reading.kind]}</p>
        )}
        {reading?.kind === 'rate' && (
          <>
            <p>{fluidText(reading.mlPerHour, units)} an hour.</p>
            {reading.lost > 0.02 && allowed(['drink-water'], forbidden) && <p>{outcomes.lostMore}</p>}
          </>
        )}
      </div>
    </>
  )
}
