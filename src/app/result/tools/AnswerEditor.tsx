import { questions } from '../../../content/questions'
import { type QuestionId, shapeOf } from '../../../domain/questionnaire/questionnaire'
import { standsAlone } from '../../../domain/questionnaire/shape'
import type { AnyQuestion } from '../../../domain/quiz/question'
import { toggleAnswer } from '../../../domain/quiz/toggleAnswer'
import { OptionRow } from '../../question/OptionRow'
import { useWording } from '../../world'
import './answer-editor.css'

type Props = {
  readonly id: QuestionId
  readonly given: readonly string[]
  /** Keeps the names of the controls apart where one question stands twice on a page. */
  readonly place: string
  readonly onChange: (as: string | readonly string[]) => void
}

/** All the answers to a question, to be changed where they stand. It keeps nothing by itself. */
export function AnswerEditor({ id, given, place, onChange }: Props) {
  const words = useWording()
  const { kind, answers } = shapeOf(id)
  const { ask, options, groups }: AnyQuestion = questions[id]
  const grouped = groups ?? [{ heading: '', answers: answers.filter((answer) => !standsAlone.has(answer)) }]
  const alone = { heading: '', answers: answers.filter((answer) => standsAlone.has(answer)) }
  const one = kind === 'one'
  return (
    <fieldset className="editor">
      <legend className="visually-hidden">{words(ask)}</legend>
      {(one ? [{ heading: '', answers }] : [...grouped, alone]).map(({ heading, answers }) => (
        <div key={answers.join()} className="choice__options">
          {heading && <p className="choice__heading">{heading}</p>}
          {answers.map((answer) => (
            <OptionRow
              key={answer}
              kind={one ? 'radio' : 'checkbox'}
              name={`${place}-${id}`}
              value={answer}
              checked={given.includes(answer)}
              shortcut={undefined}
              quiet={answer === 'not-sure'}
              onChoose={() => onChange(one ? answer : toggleAnswer(id, given, answer))}
            >
              {words(options[answer] ?? answer)}
            </OptionRow>
          ))}
        </div>
      ))}
    </fieldset>
  )
}
