import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Assessment } from '../../domain/assess'
import { MeasureMark } from '../../parts/drawings/MeasureMark'
import { setUpIn } from '../../state/programme/keptProgramme'
import { programmeKind } from '../../state/programme/programmeKind'
import { routes } from '../routes'
import { useReading, useRecord } from '../world'
import { AnswerOpen } from './AnswerOpen'
import { Beware } from './Beware'
import { RaceDay } from './RaceDay'
import { useTomorrow } from './useTomorrow'
import './tomorrow.css'

type Props = {
  readonly assessment: Assessment
  readonly onPlan?: boolean
  /** Where else to go from it. */
  readonly children?: ReactNode
}

/** The first thing on result and plan: tomorrow, the next run, the next long one. One tap begins it. */
export function TomorrowBox({ assessment, onPlan, children }: Props) {
  const words = useReading()
  const setUp = useRecord(programmeKind, (record) => setUpIn(record.value))
  const { lines, beware, because } = useTomorrow(assessment)
  return (
    <section className="tomorrow" aria-label="What to do next">
      <Beware lines={beware} onPlan={onPlan} />
      <RaceDay assessment={assessment} />
      <dl className="tomorrow__lines">
        {lines.map(({ moment, heading, say, measure }, nth) => (
          <div key={moment}>
            <dt>
              {nth === 0 && measure && (
                <span className="tomorrow__mark">
                  <MeasureMark id={measure} />
                </span>
              )}
              {heading}
            </dt>
            <dd>{words(say)}</dd>
          </div>
        ))}
      </dl>
      {because && <p className="tomorrow__because small">{words(because)}</p>}
      <p className="actions no-print">
        <Link className="button" href={setUp ? routes.today : routes.sixWeeks}>
          {setUp ? 'Open Today' : 'Plan my weeks'}
        </Link>
        <AnswerOpen assessment={assessment} />
        {children}
      </p>
    </section>
  )
}
