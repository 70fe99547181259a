import { answerLabels } from '../../../content/answerLabels'
import { assess } from '../../../content/model'
import { questions } from '../../../content/questions'
import { quiz } from '../../../content/quiz'
import { sections } from '../../../content/sections'
import { isUrgent } from '../../../domain/flags/screenRedFlags'
import type { QuestionId } from '../../../domain/questionnaire/questionnaire'
import { Fold } from '../../layout/Fold'
import { useVisit, useWording } from '../../world'
import { AnswerEditor } from './AnswerEditor'
import { Outcome } from './Outcome'
import { UrgentOutcome } from './UrgentOutcome'
import type { Draft } from './useDraft'
import './what-if.css'
import './question-fold.css'

/** Every answer, to be changed on trial, beside what would come of it. */
export function WhatIf({ draft }: { readonly draft: Draft }) {
  const kept = useVisit((visit) => visit.answers)
  const { tried, changed } = draft
  const asked = quiz.asked(tried)
  const after = assess(tried)
  return (
    <div className="what-if">
      <p className="what-if__how soft">Change any answer to see what it would do. Nothing is kept until you say so.</p>
      <div className="what-if__questions">
        {sections.map(({ name, questions: ids }) => {
          const shown = ids.filter((id) => asked.includes(id))
          return shown.length === 0 ? null : (
            <section key={name} aria-label={name}>
              <h4 className="what-if__section">{name}</h4>
              {shown.map((id) => (
                <WhatIfQuestion key={id} id={id} draft={draft} isChanged={changed.includes(id)} />
              ))}
            </section>
          )
        })}
      </div>
      <div className="what-if__outcome">
        {isUrgent(after.triage) ? (
          <UrgentOutcome flags={after.flags} draft={draft} />
        ) : (
          <Outcome before={assess(kept)} after={after} draft={draft} />
        )}
      </div>
    </div>
  )
}

type Props = { readonly id: QuestionId; readonly draft: Draft; readonly isChanged: boolean }

function WhatIfQuestion({ id, draft, isChanged }: Props) {
  const words = useWording()
  const given = [draft.tried[id] ?? []].flat()
  const said = answerLabels(id, draft.tried).map(words).join('; ')
  return (
    <Fold
      className="question-fold"
      summary={
        <>
          <span className="question-fold__ask">
            {questions[id].ask}
            {isChanged && <strong className="what-if__mark"> Changed</strong>}
          </span>
          <span className="question-fold__said">{said || 'Not answered'}</span>
        </>
      }
    >
      {() => <AnswerEditor id={id} given={given} place="what-if" onChange={(as) => draft.change(id, as)} />}
    </Fold>
  )
}
