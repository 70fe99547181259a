import { Link } from 'wouter'
import { routes } from '../routes'
import { Page } from './Page'
import { Title } from './Title'

export default function NotFoundScreen() {
  return (
    <Page title="Not found" narrow>
      <div className="stack">
        <Title>There is nothing at this address</Title>
        <p>The link may be old or mistyped. Your answers, if you gave any, are safe.</p>
        <p className="actions">
          <Link className="button" href={routes.start}>
            To the start
          </Link>
          <Link className="button button--quiet" href={routes.now}>
            I am cramping now
          </Link>
        </p>
      </div>
    </Page>
  )
}
