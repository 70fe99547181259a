import { Link } from 'wouter'
import { model } from '../../content/model'
import type { Plan } from '../../domain/buildPlan'
import { MeasureMark } from '../drawings/MeasureMark'
import { routes } from '../routes'
import { useWording } from '../world'

/** What to try first, in a line each; the plan has the how. */
export function FirstSteps({ plan }: { readonly plan: Plan }) {
  const words = useWording()
  return (
    <section className="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">What to try first</h2>
      <ul className="first-steps__list">
        {plan.items.map(({ measure }) => (
          <li key={measure}>
            <span className="first-steps__mark">
              <MeasureMark id={measure} />
            </span>
            <div>
              <h3>{model.measures[measure].name}</h3>
              <p className="soft">{words(model.measures[measure].short)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <Link className="button" href={routes.plan}>
          Open my plan
        </Link>
      </p>
    </section>
  )
}
