import { Link } from 'wouter'
import { phaseLabels } from '../../content/labels'
import type { Assessment } from '../../domain/assess'
import { firstStep } from '../../domain/plan/firstStep'
import { type Phase, phases } from '../../domain/vocabulary'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { AssessedRoute } from '../result/AssessedRoute'
import { CareBanner } from '../result/CareBanner'
import { FirstWarnings } from '../result/FirstWarnings'
import { pages, routes } from '../routes'
import { MeasureCard } from './MeasureCard'
import { PlanGlance } from './PlanGlance'
import { WithheldList } from './WithheldList'
import './plan.css'
import '../../parts/styles/paper.css'
import '../result/sheet.css'

function PlanOf({ assessment }: { readonly assessment: Assessment }) {
  const { plan, flags, findings } = assessment
  const start = firstStep(plan)
  const groups = inReadingOrder(start?.phase)
    .map((phase) => ({ phase, items: plan.items.filter((item) => item.phase === phase) }))
    .filter(({ items }) => items.length > 0)
  return (
    <Page title="Your plan">
      <div className="plan">
        <header className="stack">
          <p className="eyebrow">Your plan</p>
          <Title>{titleFor(plan.items.length)}</Title>
          <p className="lead">
            {start && 'One at a time: begin with the first, and add the next when that has become a habit. '}
            If something hurts or worries you, stop and have it looked at.
          </p>
        </header>
        <FirstWarnings plan={plan} />
        <CareBanner flags={flags} />
        <PlanGlance items={groups.flatMap(({ items }) => items)} />
        <div className="plan__columns">
          {groups.map(({ phase, items }) => (
            <section key={phase} className="plan__phase" aria-labelledby={phase}>
              <h2 id={phase}>{phaseLabels[phase]}</h2>
              {items.map((item) => (
                <MeasureCard
                  key={item.measure}
                  item={item}
                  findings={findings}
                  forbidden={plan.forbidden}
                  first={item === start}
                />
              ))}
            </section>
          ))}
        </div>
        <WithheldList plan={plan} />
        <p className="actions no-print">
          <button type="button" className="button" onClick={() => window.print()}>
            Print my plan
          </button>
          <Link className="link-button" href={routes.result}>
            Back to the causes
          </Link>
          <a className="link-button" href={pages.now}>
            Relief when it cramps
          </a>
        </p>
      </div>
    </Page>
  )
}

/** A visit and the action to begin with come first, the rest by when it is done. */
const inReadingOrder = (start: Phase | undefined): readonly Phase[] => [
  ...new Set<Phase>(['medical', ...(start ? [start] : []), ...phases]),
]

const counts = ['No', 'One', 'Two', 'Three', 'Four', 'Five'] as const

const titleFor = (count: number): string =>
  count === 0 ? 'Nothing to add for you right now' : `${counts[count]} ${count === 1 ? 'thing' : 'things'} to do`

export default function PlanScreen() {
  return <AssessedRoute>{(assessment) => <PlanOf assessment={assessment} />}</AssessedRoute>
}
