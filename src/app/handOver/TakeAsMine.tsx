import { useState } from 'react'
import { Link } from 'wouter'
import { questionNames } from '../../content/questionNames'
import { type Answers, type QuestionId, questionIds } from '../../domain/quiz/questionnaire'
import { freshVisit, type Given } from '../../state/freshVisit'
import { UndoRow } from '../data/UndoRow'
import { routes } from '../routes'
import { useVisit, useWorld } from '../world'

/** For the runner's own result from another phone. What stands here is named before it goes, and comes back with one tap. */
export function TakeAsMine({ given }: { readonly given: Given }) {
  const { visit, records } = useWorld()
  const mine = useVisit(({ answers }) => answers)
  const [asking, setAsking] = useState(false)
  const [before, setBefore] = useState<string>()
  const changed = changedBetween(mine, given.answers)
  const take = () => {
    setAsking(false)
    setBefore(visit.getState().backup())
    visit.getState().restore(freshVisit(given, records))
  }
  const back = (text: string) => () => {
    visit.getState().restore(text)
  }
  if (before !== undefined)
    return (
      <>
        <UndoRow
          last={{ what: 'These are your answers here now.', undo: back(before) }}
          onDone={() => setBefore(undefined)}
        />
        <p>
          <Link className="button" href={routes.result}>
            See my result
          </Link>
        </p>
      </>
    )
  if (!asking)
    return (
      <p>
        <button
          type="button"
          className="button button--quiet"
          onClick={() => (Object.keys(mine).length === 0 ? take() : setAsking(true))}
        >
          This is me: use these answers here
        </button>
      </p>
    )
  return (
    <fieldset className="notice stack">
      <legend className="visually-hidden">Put these answers in place of your own?</legend>
      <p>
        You have answers of your own here.{' '}
        {changed.length === 0
          ? 'They say the same.'
          : `These would change: ${changed.map((id) => questionNames[id]).join(', ')}.`}
      </p>
      <p className="actions">
        <button type="button" className="button" onClick={take}>
          Yes, use these
        </button>
        <button type="button" className="link-button" onClick={() => setAsking(false)}>
          Keep mine
        </button>
      </p>
    </fieldset>
  )
}

/** Questions that are answered otherwise, in the order of the questionnaire. */
const changedBetween = (mine: Answers, theirs: Answers): readonly QuestionId[] =>
  questionIds.filter((id) => JSON.stringify(mine[id]) !== JSON.stringify(theirs[id]))
