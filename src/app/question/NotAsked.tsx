import { Link } from 'wouter'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { routes } from '../routes'

export function NotAsked() {
  return (
    <Page title="Not asked" narrow>
      <div className="stack">
        <Title>This question does not apply to you</Title>
        <p>Your other answers do not lead to it. If they change, it comes back with your answer.</p>
        <p className="actions">
          <Link className="button" href={routes.review}>
            Check your answers
          </Link>
        </p>
      </div>
    </Page>
  )
}
