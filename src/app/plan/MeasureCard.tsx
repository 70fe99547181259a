import { Suspense, useId, useState } from 'react'
import { leadOf } from '../../content/appointment/appointmentWords'
import { gradeLabels, phaseLabels } from '../../content/labels'
import { model } from '../../content/model'
import type { Appointment } from '../../domain/appointment/appointment'
import type { Finding } from '../../domain/causes/rankCauses'
import type { Deed } from '../../domain/deeds'
import type { PlanItem } from '../../domain/plan/buildPlan'
import type { Measure } from '../../domain/plan/measure'
import { tellMeasure } from '../../domain/plan/tellMeasure'
import { MeasureMark } from '../../parts/drawings/MeasureMark'
import { AppointmentQuestions } from '../advice/AppointmentQuestions'
import { SourceList } from '../advice/SourceList'
import { StartTag } from '../advice/StartTag'
import { Fold } from '../layout/Fold'
import { lateExtra } from '../loading/lateExtra'
import { pages } from '../routes'
import { useReading, useVisit } from '../world'
import { Cautions } from './Cautions'
import { measureAnchor } from './measureAnchor'
import { Progression } from './Progression'
import { WhyInPlan } from './WhyInPlan'
import '../layout/folds.css'

/** Without its drawings an action is still told in words. */
const FirstEfforts = lateExtra(() => import('./FirstEfforts'))

type Props = {
  readonly item: PlanItem
  readonly findings: readonly Finding[]
  /** What this runner must not do. */
  readonly forbidden: ReadonlySet<Deed>
  /** True for the action to begin with. */
  readonly first: boolean
  /** The call or visit of this runner, if there is one. */
  readonly appointment: Appointment | undefined
}

/** One action: a line and a drawing until it is opened; then how much and how first, then what to mind, why it is there, and who says so. */
export function MeasureCard({ item, findings, forbidden, first, appointment }: Props) {
  const words = useReading()
  const answers = useVisit((visit) => visit.answers)
  const measure: Measure = model.measures[item.measure]
  const told = tellMeasure(measure, answers, forbidden)
  const isAppointment = appointment?.measure === item.measure
  // One call is enough: questions about medicines are put at the visit.
  const inAppointment = appointment !== undefined && !isAppointment && item.measure === 'medicine-review'
  const body = useId()
  const [open, setOpen] = useState(false)
  return (
    <article className="measure panel" id={measureAnchor(item.measure)} tabIndex={-1} aria-label={measure.name}>
      <h3>
        <button
          type="button"
          className="measure__head"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <span className="measure__mark">
            <MeasureMark id={item.measure} />
          </span>
          <span>
            {first && <StartTag />}
            <span className="measure__name">{measure.name}</span>
            <span className="measure__when soft small">{measure.inBrief ?? phaseLabels[item.phase]}</span>
          </span>
        </button>
      </h3>
      <div id={body} className={open ? 'measure__body' : 'measure__body measure__body--shut'}>
        {isAppointment ? (
          <AppointmentQuestions appointment={appointment} />
        ) : (
          <p className="soft">{words(measure.short)}</p>
        )}
        {open && (
          <Suspense>
            <FirstEfforts measure={item.measure} forbidden={forbidden} />
          </Suspense>
        )}
        {!isAppointment && (
          <dl className="measure__facts">
            <div>
              <dt>How much</dt>
              <dd className="measure__dose">
                {words(inAppointment ? `In the same call as your visit. ${leadOf(appointment)}` : told.dose)}
              </dd>
            </div>
            <div>
              <dt>When it shows</dt>
              <dd>{words(measure.takes)}</dd>
            </div>
          </dl>
        )}
        <div className="measure__how">
          {!isAppointment && (
            <div>
              <h4>How</h4>
              <ol className="bullets">
                {told.steps.map((step) => (
                  <li key={step}>{words(step)}</li>
                ))}
              </ol>
            </div>
          )}
          <Cautions cautions={told.cautions} />
        </div>
        <div className="folds no-print">
          {told.progression.length > 0 && (
            <Progression measure={item.measure} weeks={told.progression} forbidden={forbidden} />
          )}
          <WhyInPlan item={item} findings={findings} />
          <Fold summary={`How sure is this? ${gradeLabels[measure.grade]}`}>
            {() => (
              <div className="stack">
                <p>{words(measure.evidence)}</p>
                <SourceList ids={measure.cites} />
                <p>
                  <a href={`${pages.guide}measures/${item.measure}/`}>All about this in the guide</a>
                </p>
              </div>
            )}
          </Fold>
        </div>
      </div>
    </article>
  )
}
