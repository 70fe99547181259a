import { Link } from 'wouter'
import { routes } from '../routes'

/** A way to have part of the quiz filled in from the runner's own files. */
export function WatchKnows() {
  return (
    <p>
      <Link href={routes.runs} className="link-button">
        Look it up in my watch’s files
      </Link>
    </p>
  )
}
