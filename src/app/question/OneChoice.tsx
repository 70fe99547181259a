import type { AnswerGiven } from '../../domain/questionnaire/questionnaire'
import { useVisit, useWording } from '../world'
import { ChoiceForm } from './ChoiceForm'
import type { ChoiceProps } from './choiceProps'
import { OptionRow } from './OptionRow'
import { useShortcuts } from './useShortcuts'

/** A question with one answer: one tap answers it and goes on. With the keyboard, arrows choose and Enter goes on. */
export function OneChoice({ id, question, shape, onDone, onPress }: ChoiceProps) {
  const given = useVisit((visit) => visit.answers[id])
  const answer = useVisit((visit) => visit.answer)
  const words = useWording()
  const { answers } = shape
  const labels = question.options
  useShortcuts(id, (index) => {
    const as = answers[index]
    if (as !== undefined) onDone(as)
  })
  return (
    <ChoiceForm
      id={id}
      answered={given !== undefined}
      missing={{ say: 'Choose one answer, or “Not sure”', leadsTo: answers[0] }}
      onDone={onDone}
    >
      <fieldset aria-labelledby={`${id}-ask`} aria-describedby={`${id}-help`} className="choice__options">
        {answers.map((option, index) => (
          <OptionRow
            key={option}
            kind="radio"
            name={id}
            value={option}
            checked={given === option}
            shortcut={index < 9 ? index + 1 : undefined}
            quiet={option === 'not-sure'}
            onChoose={() => answer(id, option as AnswerGiven<typeof id>)}
            onPress={() => onPress(option)}
            onTap={() => onDone(option)}
          >
            {words(labels[option] ?? option)}
          </OptionRow>
        ))}
      </fieldset>
      {/* A tap goes on by itself: this is for whoever comes back, or chose with the arrow keys. */}
      <div className="choice__bar" hidden={given === undefined}>
        <button
          type="submit"
          className="button choice__go"
          data-early="continue"
          onPointerDown={() => given !== undefined && onPress()}
        >
          Continue
        </button>
      </div>
    </ChoiceForm>
  )
}
