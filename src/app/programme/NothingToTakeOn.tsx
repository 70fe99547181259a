import { Link } from 'wouter'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { pages, routes } from '../routes'

/** For a plan that is all for the moment of a cramp, or that had to stay empty. */
export function NothingToTakeOn() {
  return (
    <Page title="Plan your weeks" narrow>
      <div className="stack">
        <Title>Nothing to practise</Title>
        <p className="lead">Your plan is only for when a cramp strikes, so there is nothing to do from day to day.</p>
        <p className="actions">
          <Link className="button" href={routes.plan}>
            Back to my plan
          </Link>
          <a className="link-button" href={pages.now}>
            Relief when it cramps
          </a>
        </p>
      </div>
    </Page>
  )
}
