import { pages } from '../routes'
import { Page } from './Page'
import { Title } from './Title'

export default function NotFoundScreen() {
  return (
    <Page title="Not found" narrow>
      <div className="stack">
        <Title>There is nothing at this address</Title>
        <p>The link may be old or mistyped. Your answers, if you gave any, are safe.</p>
        <p className="actions">
          <a className="button" href={pages.start}>
            To the start
          </a>
          <a className="button button--quiet" href={pages.now}>
            I am cramping now
          </a>
        </p>
      </div>
    </Page>
  )
}
