import { Link } from 'wouter'
import type { Assessment } from '../../domain/assess'
import { AssessedRoute } from '../assessed/AssessedRoute'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { useTrials } from '../records/useTrials'
import { routes } from '../routes'
import { BeginTrial } from './BeginTrial'
import { RunningTrial } from './RunningTrial'
import './trial.css'

function TrialPage({ assessment }: { readonly assessment: Assessment }) {
  const { running, begin, end } = useTrials()
  return (
    <Page title="One change at a time" narrow>
      <div className="stack stack--wide">
        <Title>One change at a time</Title>
        {running ? (
          <RunningTrial id={running.id} trial={running.is} assessment={assessment} onEnd={end} />
        ) : (
          <BeginTrial assessment={assessment} onBegin={begin} />
        )}
        <p className="actions">
          <Link className="link-button" href={routes.log}>
            Your cramp log
          </Link>
          <Link className="link-button" href={routes.plan}>
            My plan
          </Link>
        </p>
      </div>
    </Page>
  )
}

/** A fair trial of one measure from the plan: what to do today, how it stands, and what it can and cannot tell. */
export default function TrialScreen() {
  return <AssessedRoute>{(assessment) => <TrialPage assessment={assessment} />}</AssessedRoute>
}
