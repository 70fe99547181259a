import { Link } from 'wouter'
import { model } from '../../content/model'
import type { Plan } from '../../domain/plan/buildPlan'
import { firstStep } from '../../domain/plan/firstStep'
import { MeasureMark } from '../../parts/drawings/MeasureMark'
import { routes } from '../routes'
import { useWording } from '../world'
import { StartTag } from './StartTag'
import './first-steps.css'

/** What to try, in a line each and what to start with first; the plan has the how. */
export function FirstSteps({ plan }: { readonly plan: Plan }) {
  const words = useWording()
  const start = firstStep(plan)
  const others = plan.items.filter((item) => item !== start)
  return (
    <section className="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">What to try first</h2>
      <ul className="first-steps__list">
        {[...(start ? [start] : []), ...others].map((item) => (
          <li key={item.measure}>
            <span className="first-steps__mark">
              <MeasureMark id={item.measure} />
            </span>
            <div>
              {item === start && <StartTag />}
              <h3>{model.measures[item.measure].name}</h3>
              <p className="soft">{words(model.measures[item.measure].short)}</p>
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
