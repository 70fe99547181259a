import { Link, useLocation } from 'wouter'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { routes } from '../routes'
import { useWorld } from '../world'

/** Asks before the answers of whoever is open are taken away: one tap beside another link once took a plan with it. */
export default function StartAgainScreen() {
  const { visit } = useWorld()
  const [, go] = useLocation()
  const startAgain = () => {
    visit.getState().startOver()
    go(routes.first)
  }
  return (
    <Page title="Start again" narrow>
      <div className="stack">
        <Title>Start again from the first question?</Title>
        <p>
          This takes your answers away, and with them the result and the plan made of them. Past results, your weeks and
          your log stay, and you see them again once you have answered.
        </p>
        <p className="actions">
          <Link className="button" href={routes.review}>
            Keep my answers, change some
          </Link>
          <button type="button" className="button button--warn" onClick={startAgain}>
            Take them away and start again
          </button>
        </p>
      </div>
    </Page>
  )
}
