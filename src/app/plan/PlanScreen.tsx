import { Link } from 'wouter'
import { myAppointment } from '../../content/myAppointment'
import { onlyInBed } from '../../content/patterns/runnerAndRun/only-in-bed'
import type { Assessment } from '../../domain/assess'
import { judge } from '../../domain/conditions/compileCondition'
import type { PlanItem } from '../../domain/plan/buildPlan'
import { beginning } from '../../domain/tomorrow/beginning'
import type { CardLine } from '../../domain/tomorrow/fittedCard'
import { phases } from '../../domain/vocabulary'
import { TomorrowBox } from '../advice/TomorrowBox'
import { Unscreened } from '../advice/Unscreened'
import { useTomorrow } from '../advice/useTomorrow'
import { AssessedRoute } from '../assessed/AssessedRoute'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { useTrials } from '../records/useTrials'
import { pages, routes } from '../routes'
import { triable } from '../trial/triable'
import { useVisit } from '../world'
import { MeasureCard } from './MeasureCard'
import { PlanWarnings } from './PlanWarnings'
import { WithheldList } from './WithheldList'
import './plan.css'
import '../../parts/styles/paper.css'
import '../advice/sheet.css'

function PlanOf({ assessment }: { readonly assessment: Assessment }) {
  const { plan, findings } = assessment
  const answers = useVisit((all) => all.answers)
  const appointment = myAppointment(assessment, answers)
  const { running } = useTrials()
  const { lines } = useTomorrow(assessment)
  const itemOf = (line: CardLine) => plan.items.find(({ measure }) => measure === line.measure)
  // What the card for tomorrow begins with. If its first line is none of the plan's actions, what acts on the first cause. Where
  // a race comes next nothing is built up, so there it is the next thing that the card says.
  const start = lines.some(({ moment }) => moment === 'race')
    ? lines.flatMap((line) => itemOf(line) ?? [])[0]
    : (itemOf(lines[0]) ?? beginning(plan.items, findings[0]?.cause)[0])
  const items = inReadingOrder(plan.items, start, judge(onlyInBed, answers) === 'holds')
  return (
    <Page title="Your plan">
      <div className="plan">
        <header className="stack stack--tight">
          <p className="eyebrow">Your plan</p>
          <Title>{titleFor(plan.items.length)}</Title>
        </header>
        <TomorrowBox assessment={assessment} onPlan />
        {plan.forbidden.has('run') && <Unscreened questions={assessment.unscreened} />}
        <PlanWarnings assessment={assessment} />
        {items.length > 0 && (
          <section className="stack" aria-labelledby="actions">
            <h2 id="actions">{items.length > 1 ? 'What to do' : 'How to do it'}</h2>
            <ul className="measures">
              {items.map((item) => (
                <li key={item.measure}>
                  <MeasureCard
                    item={item}
                    findings={findings}
                    forbidden={plan.forbidden}
                    first={item === start}
                    appointment={appointment}
                  />
                </li>
              ))}
            </ul>
            <p className="soft small">
              {items.length > 1 && 'Not all at once: what stands at the top comes first. '}
              If something hurts or worries you, stop and have it looked at.
            </p>
          </section>
        )}
        <WithheldList plan={plan} />
        <p className="actions no-print">
          <button type="button" className="link-button" onClick={() => window.print()}>
            Print my plan
          </button>
          <Link className="link-button" href={routes.numbers}>
            Numbers of my own, and a race-day card
          </Link>
          <Link className="link-button" href={routes.handOver}>
            Hand it over
          </Link>
          {(running !== undefined || triable(assessment, answers).length > 0) && (
            <Link className="link-button" href={routes.trial}>
              Try one change, fairly
            </Link>
          )}
          <Link className="link-button" href={routes.review}>
            Change my answers
          </Link>
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

/**
 * A visit and the action to begin with come first, the rest by when it is done. For someone who cramps in bed alone that is
 * bedtime.
 */
const inReadingOrder = (
  items: readonly PlanItem[],
  start: PlanItem | undefined,
  atNight: boolean,
): readonly PlanItem[] => {
  const bedtime = items.filter(({ measure }) => atNight && measure === 'bedtime-calf-stretch')
  const inPhases = phases.flatMap((phase) => items.filter((item) => item.phase === phase))
  return [...new Set([...(start ? [start] : []), ...bedtime, ...inPhases])]
}

const counts = ['No', 'One', 'Two', 'Three', 'Four', 'Five'] as const

const titleFor = (count: number): string =>
  count === 0 ? 'Nothing to add for you right now' : `${counts[count]} ${count === 1 ? 'thing' : 'things'} to do`

export default function PlanScreen() {
  return <AssessedRoute>{(assessment) => <PlanOf assessment={assessment} />}</AssessedRoute>
}
