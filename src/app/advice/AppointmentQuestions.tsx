import { leadOf } from '../../content/appointment/appointmentWords'
import { atHand } from '../../content/appointment/atHand'
import type { Appointment } from '../../domain/appointment/appointment'
import { useReading, useVisit } from '../world'
import './appointment-questions.css'

/** Whom to ring, how soon, and what to ask: the whole of an appointment, to be read out at the phone. */
export function AppointmentQuestions({ appointment }: { readonly appointment: Appointment }) {
  const words = useReading()
  const answers = useVisit(({ answers }) => answers)
  return (
    <div className="appointment">
      <p className="appointment__lead">{leadOf(appointment)}</p>
      <p>Ask:</p>
      <ol className="appointment__asks">
        {appointment.asks.map(({ about, say }) => (
          <li key={about}>{words(say)}</li>
        ))}
      </ol>
      <p className="small">{atHand(answers)}</p>
    </div>
  )
}
