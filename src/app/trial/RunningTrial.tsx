import { Link } from 'wouter'
import { model } from '../../content/model'
import { trials, trialWords } from '../../content/trials'
import type { Assessment } from '../../domain/assess'
import type { IsoDate } from '../../domain/programme/calendarDate'
import { armOn } from '../../domain/trial/armOn'
import { leavesOutSafely } from '../../domain/trial/leavesOutSafely'
import { mayTry } from '../../domain/trial/mayTry'
import { tallyOf } from '../../domain/trial/tally'
import { standingOf } from '../../domain/trial/verdict'
import { RatePair } from '../../parts/meters/RatePair'
import type { KeptTrial } from '../../state/trials/trialsKind'
import { useToday } from '../days/useToday'
import { useLog } from '../records/useLog'
import { routes } from '../routes'
import { useVisit } from '../world'
import { TrialCalendar } from './TrialCalendar'

type Props = {
  readonly id: string
  readonly trial: KeptTrial
  readonly assessment: Assessment
  readonly onEnd: (on: IsoDate) => void
}

/** What the draw says today, the tally, and the verdict so far. Nothing of it for a runner who must not go on. */
export function RunningTrial({ id, trial, assessment: { plan, triage }, onEnd }: Props) {
  const today = useToday()
  const log = useLog().entries.map(({ is }) => is)
  const answers = useVisit((all) => all.answers)
  const card = trials[trial.measure]
  const endIt = (
    <button type="button" className="link-button" onClick={() => onEnd(today)}>
      End this trial
    </button>
  )
  if (
    card === undefined ||
    !leavesOutSafely(card, answers) ||
    !mayTry(model.measures[trial.measure].asks, plan.forbidden, triage)
  )
    return (
      <>
        <p className="lead">This trial has stopped. Your answers now speak against it. Look at your result first.</p>
        <p className="actions">
          <Link className="button" href={routes.result}>
            My result
          </Link>
          {endIt}
        </p>
      </>
    )
  const { verdict, steps } = standingOf(trial, log, today)
  const tally = tallyOf(trial, log, today)
  const arm = armOn(trial, today)
  return (
    <>
      <p className="lead">{card.question}</p>
      {verdict === 'open' && (
        <section className="panel stack stack--tight" aria-labelledby="today">
          <p className="eyebrow" id="today">
            {trial.rule === 'by-day' ? 'Today' : 'These two weeks'}: {arm ? 'with' : 'without'}
          </p>
          <p className="trial__draw">{arm ? card.on : card.off}</p>
          <p className="actions">
            <Link className="button" href={routes.log}>
              Log a {trial.counts}
            </Link>
            <TrialCalendar id={id} trial={trial} today={today} />
          </p>
        </section>
      )}
      <section className="stack" aria-labelledby="verdict">
        <h2 id="verdict">{trialWords.verdict[verdict]}</h2>
        <RatePair
          name={`${trial.counts === 'run' ? 'Runs' : 'Nights'} with a cramp`}
          with={tally.with}
          without={tally.without}
          verdict={`${steps} of at most ${trial.most} ${trial.rule === 'by-day' ? 'days' : 'pairs of two weeks'}.`}
        />
        <p className="soft small">
          The verdict rests on the draws, not on the two ranges: it holds however often you look.
        </p>
      </section>
      <ul className="bullets">
        {trialWords.honest.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{endIt}</p>
    </>
  )
}
