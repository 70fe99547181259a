import { fillRules, runNotes } from '../../content/factsFromRuns'
import { questions } from '../../content/questions'
import { type AnswerGiven, type QuestionId, shapeOf } from '../../domain/questionnaire/questionnaire'
import type { AnyQuestion } from '../../domain/quiz/question'
import { toggleAnswer } from '../../domain/quiz/toggleAnswer'
import type { Activity } from '../../domain/runs/activity'
import { compareRun } from '../../domain/runs/compareRun'
import { factsFromRuns, notesFromRuns } from '../../domain/runs/factsFromRuns'
import { useVisit, useWording } from '../world'
import { dayOf } from './runWords'
import { SuggestedRow } from './SuggestedRow'

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
  const asked = [...new Set(suggested.map(({ question }) => question))]
  return (
    <div className="stack">
      {suggested.length === 0 && (
        <p>Your files do not say enough about the month before this run to fill in an answer. The quiz will ask you.</p>
      )}
      {asked.map((question) => {
        const { ask, options }: AnyQuestion = questions[question]
        return (
          <section key={question} className="panel stack stack--tight" aria-labelledby={`suggested-${question}`}>
            <h3 id={`suggested-${question}`}>{words(ask)}</h3>
            <ul className="suggestions">
              {suggested
                .filter((it) => it.question === question)
                .map(({ answer: id, because }) => (
                  <SuggestedRow
                    key={id}
                    answer={words(options[id] ?? id)}
                    because={`From your run of ${dayOf(run)}: ${words(because)}`}
                    said={given(question).includes(id)}
                    undoable={shapeOf(question).kind === 'many'}
                    onTake={() => take(question, id)}
                  />
                ))}
            </ul>
          </section>
        )
      })}
      {notes.length > 0 && (
        <section aria-labelledby="run-notes">
          <h3 id="run-notes">Also in your files</h3>
          <ul className="bullets">
            {notes.map((note) => (
              <li key={note}>{words(note)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
