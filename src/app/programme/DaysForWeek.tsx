import { actions } from '../../content/programme/actions'
import { dayWords } from '../../content/programme/choiceWords'
import type { Action } from '../../domain/programme/action'
import { type Weekday, weekdays } from '../../domain/programme/weekdays'
import type { MeasureId } from '../../domain/vocabulary'
import { Pills } from '../controls/Pills'

type Props = {
  readonly taken: readonly MeasureId[]
  readonly days: readonly Weekday[]
  readonly error: string | undefined
  readonly onChoose: (days: readonly Weekday[]) => void
}

/** What has days of the week of its own. */
const onDays: readonly Action['kind'][] = ['exercises', 'long-run', 'block']

export const hasDays = (measure: MeasureId): boolean => onDays.includes(actions[measure].kind)

/** On which days of the week the exercises, the long run or runs in the warmth fall. */
export function DaysForWeek({ taken, days, error, onChoose }: Props) {
  if (!taken.some(hasDays)) return null
  const kinds = new Set(taken.map((measure) => actions[measure].kind))
  const what = [
    ...(kinds.has('exercises') ? ['the exercises'] : []),
    ...(kinds.has('long-run') ? ['the long run'] : []),
    ...(kinds.has('block') ? ['runs in the warmth'] : []),
  ]
  return (
    <Pills
      name="days"
      legend={`Which days suit you for ${what.join(' and ')}?`}
      help={helpFor(kinds)}
      options={weekdays}
      label={(day) => dayWords[day]}
      many
      chosen={days}
      error={error}
      onChoose={onChoose}
    />
  )
}

function helpFor(kinds: ReadonlySet<Action['kind']>): string {
  if (kinds.has('exercises')) return 'Three or four are plenty. No two strength days follow each other.'
  return kinds.has('block') ? 'Four or five, if you can.' : 'One is enough.'
}
