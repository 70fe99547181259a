import { questionNames } from '../../content/questionNames'
import type { HandedOver } from '../../domain/handOver/handedOver'
import { type Answers, type QuestionId, questionIds } from '../../domain/questionnaire/questionnaire'
import { standingOf, weeksToHand } from '../../state/programme/handedWeeks'
import { programmeKind } from '../../state/programme/programmeKind'
import { longDay } from '../days/dayWords'
import { useRecord } from '../world'
import { weeksText } from './weeksText'

type Props = {
  readonly mine: Answers
  readonly given: HandedOver
  readonly onYes: (withWeeks: boolean) => void
  readonly onNo: () => void
}

/** What would become of the runner's own answers and weeks, before anything does. */
export function InPlaceOfMine({ mine, given, onYes, onNo }: Props) {
  const kept = useRecord(programmeKind, (record) => record.value)
  const own = weeksToHand(kept)
  const standing = given.weeks && standingOf(kept, given.weeks)
  const changed = changedBetween(mine, given.answers)
  return (
    <fieldset className="stack">
      <legend className="visually-hidden">Put these in place of your own?</legend>
      {Object.keys(mine).length > 0 && (
        <p>
          You have answers of your own here.{' '}
          {changed.length === 0
            ? 'They say the same.'
            : `These would change: ${changed.map((id) => questionNames[id]).join(', ')}.`}
        </p>
      )}
      {given.weeks === undefined && own && <p>Your weeks would stay, and be held against these answers.</p>}
      {standing === 'none-here' && <p>You have no weeks here yet. These would come with the answers.</p>}
      {standing === 'same' && (
        <p>
          Your weeks here are the same ones. The ticks of both would be kept. What you changed here since{' '}
          {longDay(given.made)} stays as it is.
        </p>
      )}
      {standing === 'others-here' && own && (
        <p>
          You have other {weeksText(own)}. These would be shown in their place. Yours would be on no screen any more,
          but still in a copy of everything.
        </p>
      )}
      <p className="actions">
        <button type="button" className="button" onClick={() => onYes(true)}>
          Yes, use these
        </button>
        {standing === 'others-here' && (
          <button type="button" className="button button--quiet" onClick={() => onYes(false)}>
            Only the answers: keep my weeks
          </button>
        )}
        <button type="button" className="link-button" onClick={onNo}>
          Keep mine
        </button>
      </p>
    </fieldset>
  )
}

/** Questions that are answered otherwise, in the order of the questionnaire. */
const changedBetween = (mine: Answers, theirs: Answers): readonly QuestionId[] =>
  questionIds.filter((id) => JSON.stringify(mine[id]) !== JSON.stringify(theirs[id]))
