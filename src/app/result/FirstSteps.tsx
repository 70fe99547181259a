import { Link } from 'wouter'
import type { Assessment } from '../../domain/assess'
import { TomorrowBox } from '../advice/TomorrowBox'
import { routes } from '../routes'
import './first-steps.css'

/** What to do next, before any reason for it; the plan has the how. */
export function FirstSteps({ assessment }: { readonly assessment: Assessment }) {
  return (
    <section className="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">What to try first</h2>
      <TomorrowBox assessment={assessment}>
        <Link className="button button--quiet" href={routes.plan}>
          Open my plan
        </Link>
        <Link className="link-button" href={routes.review}>
          Change my answers
        </Link>
      </TomorrowBox>
    </section>
  )
}
