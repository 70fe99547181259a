import type { ReactNode } from 'react'
import type { Session, Week } from '../../domain/programme/programme'
import { Fold } from '../layout/Fold'
import { usePrinting } from './usePrinting'
import { WeekDays } from './WeekDays'

type Props = {
  readonly week: Week
  /** The week in a row. */
  readonly summary: ReactNode
  readonly tick: (session: Session) => ReactNode
}

/** A week that opens. On paper, where nothing opens, its days stand under it, each with a box to tick. */
export function WeekFold({ week, summary, tick }: Props) {
  const printing = usePrinting()
  return (
    <>
      <Fold className="fold week-rows__fold" summary={summary}>
        {() => <WeekDays week={week} tick={tick} className="no-print" />}
      </Fold>
      {printing && <WeekDays week={week} className="week-rows__on-paper" />}
    </>
  )
}
