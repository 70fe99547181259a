import { leadOf } from '../../content/appointment/appointmentWords'
import { besidesEach, myAppointment } from '../../content/myAppointment'
import { noRunFor } from '../../content/noRunFor'
import type { Assessment } from '../../domain/assess'
import { CareBanner } from '../advice/CareBanner'
import { Fold } from '../layout/Fold'
import { useReading, useVisit } from '../world'

/** A sign that somebody should look at: by when, and how to run until then. Nothing of that has to be opened first. */
export function UntilChecked({ assessment }: { readonly assessment: Assessment }) {
  const words = useReading()
  const answers = useVisit((visit) => visit.answers)
  const { flags, plan } = assessment
  if (flags.length === 0) return null
  const appointment = myAppointment(assessment, answers)
  const lines = [
    ...(plan.forbidden.has('run') ? [noRunFor(assessment).week] : []),
    ...[...besidesEach(flags, plan.forbidden).values()].flat(),
  ]
  return (
    <section className="care stack stack--tight" aria-labelledby="until">
      <h2 id="until">Until it has been checked</h2>
      {appointment && <p className="appointment__lead">{leadOf(appointment)}</p>}
      <ul className="bullets">
        {lines.map((line) => (
          <li key={line}>{words(line)}</li>
        ))}
      </ul>
      <Fold summary="Which sign, and what to ask" className="fold today__care">
        {() => <CareBanner assessment={assessment} />}
      </Fold>
    </section>
  )
}
