import { model } from '../../../content/model'
import { quiz } from '../../../content/quiz'
import type { Assessment } from '../../../domain/assess'
import { leadingCauses } from '../../../domain/causes/rankCauses'
import { isAnswered } from '../../../domain/quiz/quiz'
import { compareAssessments } from '../../../domain/what-if/compareAssessments'
import { LikelihoodMeter } from '../../../parts/meters/LikelihoodMeter'
import { useVisit, useWording } from '../../world'
import { answerChangeText } from './answerChangeText'
import { differenceText } from './differenceText'
import type { Draft } from './useDraft'
import './outcome.css'

type Props = { readonly before: Assessment; readonly after: Assessment; readonly draft: Draft }

/** The difference in sentences, then the order, the words and the plan as they would be. */
export function Outcome({ before, after, draft }: Props) {
  const words = useWording()
  const kept = useVisit((visit) => visit.answers)
  const difference = compareAssessments(before, after)
  const was = new Map(before.findings.map(({ cause, word }) => [cause, word]))
  const open = quiz.asked(draft.tried).filter((id) => !isAnswered(draft.tried, id) && !quiz.extras.has(id))
  if (draft.changed.length === 0) {
    return (
      <p role="status" className="soft outcome__none">
        Nothing is changed yet.
      </p>
    )
  }
  return (
    <>
      <div className="outcome__said" role="status">
        <h4>What would change</h4>
        <p className="small soft">
          {draft.changed.map((id) => words(answerChangeText(id, kept, draft.tried))).join(' ')}
        </p>
        {difference.flagsRaised.map((flag) => (
          <p key={flag} className="outcome__sign">
            A warning sign: {model.redFlags[flag].name}. {words(model.redFlags[flag].actions[0])}
          </p>
        ))}
        <p className="outcome__difference">{differenceText(difference).map(words).join(' ')}</p>
        {open.length > 0 && <p className="small">It also leads to a further question, asked once you keep it.</p>}
      </div>
      <p className="actions">
        <button type="button" className="button" onClick={draft.keep}>
          Keep it
        </button>
        <button type="button" className="button button--quiet" onClick={draft.discard}>
          Discard
        </button>
      </p>
      <div className="outcome__lists">
        <div>
          <h4>Causes then</h4>
          <ol className="outcome__causes">
            {leadingCauses(after.findings).map(({ cause, word }) => (
              <li key={cause}>
                <span>{model.causes[cause].name}</span>
                <span className="outcome__words">
                  <LikelihoodMeter word={word} />
                  {was.get(cause) !== word && <span className="small soft">was {was.get(cause) ?? 'not counted'}</span>}
                </span>
              </li>
            ))}
          </ol>
        </div>
        <div>
          <h4>Plan then</h4>
          <ul className="bullets">
            {after.plan.items.map(({ measure }) => (
              <li key={measure}>
                {model.measures[measure].name}
                {difference.joins.includes(measure) && <strong> New</strong>}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  )
}
