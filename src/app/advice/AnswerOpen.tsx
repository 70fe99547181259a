import { Link } from 'wouter'
import type { Assessment } from '../../domain/assess'
import { routes } from '../routes'

/** The way to a question about signs that was left open, beside the lines that wait for its answer. */
export function AnswerOpen({ assessment: { unscreened } }: { readonly assessment: Pick<Assessment, 'unscreened'> }) {
  const [first] = unscreened
  if (first === undefined) return null
  return (
    <Link className="link-button no-print" href={routes.question(first)}>
      {unscreened.length === 1 ? 'Answer the open question' : 'Answer the open questions'}
    </Link>
  )
}
