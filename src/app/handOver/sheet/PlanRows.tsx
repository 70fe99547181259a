import { leadOf } from '../../../content/appointment/appointmentWords'
import { phaseLabels } from '../../../content/labels'
import { model } from '../../../content/model'
import { myAppointment } from '../../../content/myAppointment'
import { warningsFor } from '../../../content/warningsFor'
import type { Assessment } from '../../../domain/assess'
import type { Measure } from '../../../domain/plan/measure'
import { tellMeasure } from '../../../domain/plan/tellMeasure'
import type { Answers } from '../../../domain/questionnaire/questionnaire'
import type { MeasureId, Phase } from '../../../domain/vocabulary'
import { useReading } from '../../world'

type Props = { readonly assessment: Assessment; readonly answers: Answers }

/** When it is done; or what to do, if the time alone would mislead. */
function whenOf(id: MeasureId, phase: Phase): string {
  const { inBrief }: Measure = model.measures[id]
  return inBrief ?? phaseLabels[phase].toLowerCase()
}

/** What was proposed, with its dose, and what was left out for safety. */
export function PlanRows({ assessment, answers }: Props) {
  const words = useReading()
  const { plan } = assessment
  const appointment = myAppointment(assessment, answers)
  const { first, rest } = warningsFor(plan)
  const leftOut = new Set([...first, ...rest].map(({ conflict }) => model.conflicts[conflict].say))
  return (
    <section className="handout__part" aria-labelledby="plan">
      <h2 id="plan">Plan</h2>
      {plan.items.length === 0 && <p>Nothing to add right now.</p>}
      <ul className="handout__list handout__list--two">
        {plan.items.map(({ measure, phase }) => (
          <li key={measure}>
            <h3>
              {model.measures[measure].name} <span className="soft small">· {whenOf(measure, phase)}</span>
            </h3>
            <p className="small">
              {appointment?.measure === measure
                ? `${leadOf(appointment)} The questions stand at the top.`
                : words(tellMeasure(model.measures[measure], answers, plan.forbidden).dose)}
            </p>
          </li>
        ))}
      </ul>
      {leftOut.size > 0 && (
        <>
          <h3>Left out, or with care</h3>
          <ul className="bullets small">
            {[...leftOut].map((say) => (
              <li key={say}>{words(say)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
