import { careHeading } from '../../content/careHeading'
import { model } from '../../content/model'
import { besidesEach, myAppointment } from '../../content/myAppointment'
import { saidFor } from '../../content/quoted'
import { warningsByMatter } from '../../content/warningsByMatter'
import type { Assessment } from '../../domain/assess'
import { Fold } from '../layout/Fold'
import { useReading, useVisit } from '../world'
import { AppointmentQuestions } from './AppointmentQuestions'
import { SourceList } from './SourceList'
import { WithheldBody } from './WithheldBody'
import './care-banner.css'

/** Signs that a doctor or physio should see: one visit for all of them, then each with what to leave until then. */
export function CareBanner({ assessment }: { readonly assessment: Assessment }) {
  const words = useReading()
  const answers = useVisit((visit) => visit.answers)
  const { flags } = assessment
  const appointment = myAppointment(assessment, answers)
  if (flags.length === 0) return null
  const { withFlag } = warningsByMatter(assessment)
  const besides = besidesEach(flags, assessment.plan.forbidden)
  return (
    <section className="care" aria-labelledby="care">
      <h2 id="care">{careHeading(assessment, answers)}</h2>
      {appointment && <AppointmentQuestions appointment={appointment} />}
      <ul className="care__list">
        {flags.map((raised) => {
          const { name, why, cites, basis } = model.redFlags[raised.flag]
          const beside = besides.get(raised.flag) ?? []
          return (
            <li key={raised.flag}>
              <h3>{name}</h3>
              <p className="small soft">You said: {saidFor(raised, answers).map(words).join('; ')}</p>
              {withFlag.get(raised.flag)?.map((one) => (
                <WithheldBody key={one.conflict} withheld={one} />
              ))}
              {beside.length > 0 && (
                <ul className="bullets">
                  {beside.map((action) => (
                    <li key={action}>{words(action)}</li>
                  ))}
                </ul>
              )}
              <Fold className="fold small no-print" summary={`Why: ${name}`}>
                {() => (
                  <>
                    <p>{words(why)}</p>
                    {basis && <p>It rests on {basis}.</p>}
                    <SourceList ids={cites} />
                  </>
                )}
              </Fold>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
