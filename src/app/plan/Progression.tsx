import { Suspense } from 'react'
import type { Deed } from '../../domain/deeds'
import type { MeasureId } from '../../domain/vocabulary'
import { Fold } from '../layout/Fold'
import { lateExtra } from '../loading/lateExtra'
import { useReading } from '../world'
import './progression.css'

/** Without its drawings a week is still told in words. */
const WeekEfforts = lateExtra(() => import('./WeekEfforts'))

type Props = {
  readonly measure: MeasureId
  readonly weeks: readonly { readonly week: number; readonly do: string }[]
  readonly forbidden: ReadonlySet<Deed>
}

/** Six weeks: a line each, and under it how each exercise is done that is new in it. Those of the first week stand above. */
export function Progression({ measure, weeks, forbidden }: Props) {
  const words = useReading()
  return (
    <Fold className="fold progression" summary="Week by week, for six weeks">
      {() => (
        <ol className="progression__weeks">
          {weeks.map((entry) => (
            <li key={entry.week}>
              <span className="progression__week">Week {entry.week}</span>
              <span>{words(entry.do)}</span>
              {entry.week > 1 && (
                <div className="progression__new">
                  <Suspense>
                    <WeekEfforts measure={measure} week={entry.week} forbidden={forbidden} />
                  </Suspense>
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
    </Fold>
  )
}
