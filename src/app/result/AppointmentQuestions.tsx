import { leadOf } from '../../content/appointment/appointmentWords'
import { atHand } from '../../content/appointment/atHand'
import type { Visit } from '../../domain/appointment/appointment'
import { useReading, useVisit } from '../world'
import './visit-questions.css'

/** Whom to ring, how soon, and what to ask: the whole of a visit, to be read out at the phone. */
export function VisitQuestions({ visit }: { readonly visit: Visit }) {
  const words = useReading()
  const answers = useVisit(({ answers }) => answers)
  return (
    <div className="visit">
      <p className="visit__lead">{leadOf(visit)}</p>
      <p>Ask:</p>
      <ol className="visit__asks">
        {visit.asks.map(({ about, say }) => (
          <li key={about}>{words(say)}</li>
        ))}
      </ol>
      <p className="small">{atHand(answers)}</p>
    </div>
  )
}
