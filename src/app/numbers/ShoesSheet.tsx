import { outcomes } from '../../content/numbers/outcomes'
import { fill } from '../../domain/fill'
import { lengthText } from '../../domain/numbers/measureText'
import { type ShoeWear, shoeWear } from '../../domain/numbers/shoeWear'
import { longestText } from '../../domain/numbers/typed'
import { isDate } from '../../domain/programme/calendarDate'
import type { ShoesEntry } from '../../state/numbers/numbersKind'
import { longDay } from '../days/dayWords'
import { useToday } from '../days/useToday'
import { usePreferences } from '../world'
import { EntryList, type FieldsProps } from './EntryList'
import { Field } from './Field'
import { numberIn } from './faultText'
import { NumberField } from './NumberField'
import { blankShoes, entriesOf, useBlank, useNumbers } from './useNumbers'

/** How far each pair has gone, and when to look at it. */
export function ShoesSheet() {
  const today = useToday()
  const { entries } = useNumbers()
  const blank = useBlank()
  return (
    <EntryList entries={entriesOf(entries, 'shoes')} blank={blankShoes(blank, today)} thing="pair">
      {(props) => <PairFields {...props} />}
    </EntryList>
  )
}

function PairFields({ entry, put }: FieldsProps<ShoesEntry>) {
  const today = useToday()
  const units = usePreferences((preferences) => preferences.units)
  const km = numberIn('shoeKm', entry.gone)
  const kmPerWeek = numberIn('shoeWeekKm', entry.weekly)
  const known = km !== undefined && kmPerWeek !== undefined && isDate(entry.on)
  const wear = known ? shoeWear({ on: entry.on, km, kmPerWeek }, today) : undefined
  return (
    <>
      <div className="fields">
        <Field
          name="Name"
          value={entry.name}
          maxLength={longestText}
          fault={undefined}
          onType={(name) => put({ ...entry, name })}
        />
        {/* What it has run is right on the day on which it was typed. */}
        <NumberField field="shoeKm" typed={entry.gone} onType={(gone) => put({ ...entry, gone, on: today })} />
        <NumberField field="shoeWeekKm" typed={entry.weekly} onType={(weekly) => put({ ...entry, weekly })} />
      </div>
      <div role="status">
        {wear && (
          <>
            <p>
              <strong>{fill(outcomes.wear, { LENGTH: lengthText(Math.round(wear.km), units) })}</strong>
            </p>
            {wearLines(wear).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </>
        )}
      </div>
    </>
  )
}

function wearLines({ state, lookOn, pastOn }: ShoeWear): readonly string[] {
  if (state === 'past') return [outcomes.wearPastNow]
  return [
    ...(state === 'look' ? [outcomes.wearLookNow] : []),
    ...(lookOn ? [fill(outcomes.wearLook, { DATE: longDay(lookOn) })] : []),
    ...(pastOn ? [fill(outcomes.wearPast, { DATE: longDay(pastOn) })] : []),
  ]
}
