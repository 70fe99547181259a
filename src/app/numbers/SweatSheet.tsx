import { outcomes } from '../../content/numbers/outcomes'
import { fill } from '../../domain/fill'
import { fluidText } from '../../domain/numbers/measureText'
import { meanSweat } from '../../domain/numbers/sweatRate'
import { usePreferences } from '../world'
import { EntryList } from './EntryList'
import { SweatRunFields } from './SweatRunFields'
import type { SheetProps } from './sheetProps'
import { sweatRunOf } from './sweatRuns'
import { blankSweat, entriesOf, useBlank, useNumbers } from './useNumbers'

/** Runs between two weighings, and their mean. */
export function SweatSheet({ plan: { forbidden } }: SheetProps) {
  const { entries } = useNumbers()
  const blank = useBlank()
  const units = usePreferences((preferences) => preferences.units)
  const typed = entriesOf(entries, 'sweat')
  const runs = typed.flatMap(({ is }) => sweatRunOf(is) ?? [])
  const means = [false, true].flatMap((hot) => {
    const mean = meanSweat(runs, hot)
    return mean === undefined ? [] : [{ hot, ...mean }]
  })
  return (
    <>
      <EntryList entries={typed} blank={blankSweat(blank)} thing="run">
        {(props) => <SweatRunFields {...props} forbidden={forbidden} />}
      </EntryList>
      <div className="outcome" role="status">
        {means.map(({ hot, mlPerHour, runs: count }) => (
          <p key={String(hot)}>
            {hot ? outcomes.inHeat : outcomes.usually}:{' '}
            <strong>
              {fill(count === 1 ? outcomes.sweatOne : outcomes.sweatMean, {
                RATE: fluidText(mlPerHour, units),
                COUNT: String(count),
              })}
            </strong>
          </p>
        ))}
      </div>
    </>
  )
}
