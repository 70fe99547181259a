import { phaseLabels } from '../../../content/labels'
import { model } from '../../../content/model'
import { warningsFor } from '../../../content/warningsFor'
import type { Plan } from '../../../domain/plan/buildPlan'
import { tellMeasure } from '../../../domain/plan/tellMeasure'
import type { Answers } from '../../../domain/quiz/questionnaire'
import { useWording } from '../../world'

type Props = { readonly plan: Plan; readonly answers: Answers }

/** What was proposed, with its dose, and what was left out for safety. */
export function PlanRows({ plan, answers }: Props) {
  const words = useWording()
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
              {model.measures[measure].name} <span className="soft small">· {phaseLabels[phase].toLowerCase()}</span>
            </h3>
            <p className="small">{words(tellMeasure(model.measures[measure], answers, plan.forbidden).dose)}</p>
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
