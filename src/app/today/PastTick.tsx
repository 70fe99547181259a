import type { IsoDate } from '../../domain/programme/calendarDate'
import type { Session } from '../../domain/programme/programme'
import { outcomeOf, withOutcome, withoutOutcome } from '../../state/programme/keptProgramme'
import { programmeKind } from '../../state/programme/programmeKind'
import { shortDay } from '../days/dayWords'
import { useRecord, useWorld } from '../world'

type Props = { readonly session: Session; readonly start: IsoDate; readonly today: IsoDate }

/**
 * A tick for a day that is over, which nobody asked about on the day. What is to be done once is asked for at the top until it is done;
 * what was put off for a reason stays so.
 */
export function PastTick({ session: { id, date, kind, say }, start, today }: Props) {
  const { records } = useWorld()
  const outcome = useRecord(programmeKind, (record) => outcomeOf(record.value, start, id))
  if (date >= today || kind === 'once' || outcome?.is === 'skipped') return null
  const change = records.open(programmeKind).getState().change
  const done = outcome !== undefined
  const turn = () =>
    change((kept, now) =>
      done ? withoutOutcome(kept, start, id, now) : withOutcome(kept, start, id, { is: 'done', on: date }, now),
    )
  return (
    <span className="week-rows__tick">
      <span role="status">{done && 'Done.'}</span>
      {/* One button throughout, so that it keeps the focus. */}
      <button type="button" className="link-button" onClick={turn}>
        {done ? 'Undo' : 'I did it'}
        <span className="visually-hidden">
          : {say} {shortDay(date)}
        </span>
      </button>
    </span>
  )
}
