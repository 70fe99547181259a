import { leadOf } from '../../../content/appointment/appointmentWords'
import { myAppointment } from '../../../content/myAppointment'
import type { Assessment } from '../../../domain/assess'
import type { Answers } from '../../../domain/questionnaire/questionnaire'
import { useReading } from '../../world'

type Props = { readonly assessment: Assessment; readonly answers: Answers }

/** Why this sheet was brought along: what the runner was told to ask, of whom and how soon. Nothing for who was told to ask nobody. */
export function ToAsk({ assessment, answers }: Props) {
  const words = useReading()
  const appointment = myAppointment(assessment, answers)
  if (appointment === undefined) return null
  return (
    <section className="handout__part" aria-labelledby="to-ask">
      <h2 id="to-ask">Questions to ask</h2>
      <p className="small">What the runner was told: {leadOf(appointment)}</p>
      <ol className="handout__asks">
        {appointment.asks.map(({ about, say }) => (
          <li key={about}>{words(say)}</li>
        ))}
      </ol>
    </section>
  )
}
