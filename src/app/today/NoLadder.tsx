import { Link } from 'wouter'
import { routes } from '../routes'

/** In place of weeks that hold nothing: what comes after the one thing to do, above. */
export function NoLadder() {
  return (
    <p>
      Nothing is planned week by week: first what stands above. When you know more,{' '}
      <Link href={routes.review}>answer the quiz again</Link>. Then there may be more to plan.
    </p>
  )
}
