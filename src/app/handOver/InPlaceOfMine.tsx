import { questionNames } from '../../content/questionNames'
import { type Answers, type QuestionId, questionIds } from '../../domain/quiz/questionnaire'
import type { Given } from '../../state/freshVisit'

type Props = {
  readonly mine: Answers
  readonly given: Given
  readonly onYes: () => void
  readonly onNo: () => void
}

/** What of the runner's own answers would go, before it goes. */
export function InPlaceOfMine({ mine, given, onYes, onNo }: Props) {
  const changed = changedBetween(mine, given.answers)
  return (
    <fieldset className="stack">
      <legend className="visually-hidden">Put these answers in place of your own?</legend>
      <p>
        You have answers of your own here.{' '}
        {changed.length === 0
          ? 'They say the same.'
          : `These would change: ${changed.map((id) => questionNames[id]).join(', ')}.`}
      </p>
      <p className="actions">
        <button type="button" className="button" onClick={onYes}>
          Yes, use these
        </button>
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
