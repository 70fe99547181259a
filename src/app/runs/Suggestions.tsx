import { fillRules, runNotes } from '../../content/factsFromRuns'
import { questions } from '../../content/questions'
import type { AnyQuestion } from '../../domain/quiz/question'
import { type AnswerGiven, type QuestionId, shapeOf } from '../../domain/quiz/questionnaire'
import { toggleAnswer } from '../../domain/quiz/toggleAnswer'
import type { Activity } from '../../domain/runs/activity'
import { compareRun } from '../../domain/runs/compareRun'
import { factsFromRuns, notesFromRuns } from '../../domain/runs/factsFromRuns'
import { useVisit, useWording } from '../world'
import { dayOf } from './runWords'

type Props = { readonly run: Activity; readonly history: readonly Activity[] }

/** The answers that the files suggest. Each says where it comes from, and none counts before the runner has said yes. */
export function Suggestions({ run, history }: Props) {
  const words = useWording()
  const answers = useVisit((visit) => visit.answers)
  const answer = useVisit((visit) => visit.answer)
  const facts = compareRun(run, history)
  const suggested = factsFromRuns(facts, fillRules)
  const notes = notesFromRuns(facts, runNotes)
  const given = (question: QuestionId): readonly string[] => [answers[question] ?? []].flat()
  const take = (question: QuestionId, as: string) => {
    const next = shapeOf(question).kind === 'one' ? as : toggleAnswer(question, given(question), as)
    answer(question, next as AnswerGiven<typeof question>)
  }
  if (suggested.length === 0)
    return (
      <p>Your files do not say enough about the month before this run to fill in an answer. The quiz will ask you.</p>
    )
  return (
    <>
      <ul className="suggestions">
        {suggested.map(({ question, answer: id, because }) => {
          const { ask, options }: AnyQuestion = questions[question]
          const said = given(question).includes(id)
          return (
            <li key={`${question} ${id}`} className="panel stack stack--tight">
              <p className="soft small">{words(ask)}</p>
              <p>
                <strong>{words(options[id] ?? id)}</strong>
              </p>
              <p className="small">
                From your run of {dayOf(run)}: {words(because)}
              </p>
              {said ? (
                <p className="actions">
                  <span>✓ In your answers</span>
                  {shapeOf(question).kind === 'many' && (
                    <button type="button" className="link-button" onClick={() => take(question, id)}>
                      Take it out again
                    </button>
                  )}
                </p>
              ) : (
                <p>
                  <button type="button" className="button button--quiet" onClick={() => take(question, id)}>
                    Yes, use this
                  </button>
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {notes.length > 0 && (
        <>
          <h3>Also in your files</h3>
          <ul className="bullets">
            {notes.map((note) => (
              <li key={note}>{words(note)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
