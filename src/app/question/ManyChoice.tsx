import { type ComponentType, Fragment } from 'react'
import type { AnswerGiven } from '../../domain/questionnaire/questionnaire'
import { standsAlone, takesOne } from '../../domain/questionnaire/shape'
import { toggleTick } from '../../domain/quiz/toggleTick'
import { useVisit, useWording } from '../world'
import { ChoiceForm } from './ChoiceForm'
import type { ChoiceProps, PictureProps } from './choiceProps'
import { OptionGroup } from './OptionGroup'
import { useShortcuts } from './useShortcuts'

type Props = ChoiceProps & {
  /** A picture to tap on, which does the same as the list under it. */
  readonly Above?: ComponentType<PictureProps>
}

/** A question with any number of answers. Each tick is kept at once; going on is a step of its own. */
export function ManyChoice({ id, question, shape, onDone, onPress, Above }: Props) {
  const given = useVisit((visit) => visit.answers[id])
  const keepTicks = useVisit((visit) => visit.tick)
  const words = useWording()
  const { answers } = shape
  const chosen = chosenOf(given)
  const labels = question.options
  const groups = question.groups ?? [{ heading: '', answers: answers.filter((option) => !standsAlone.has(option)) }]
  const keep = (as: readonly string[]) => keepTicks(id, as as AnswerGiven<typeof id>)
  const toggle = (option: string) => keep(toggleTick(shape, chosen, option))
  /** An answer that stands alone goes on with its tap. */
  const alone = (option: string) => {
    const as = [option]
    return { onPointerDown: () => onPress(as), onClick: () => onDone(as) }
  }
  const folded = groups.some(({ hint }) => hint !== undefined)
  const inOrder = groups.flatMap((group) => [...group.answers])
  const ticked = chosen.filter((option) => !standsAlone.has(option)).length
  const hasNone = answers.includes('none')
  useShortcuts(id, (index) => {
    const option = inOrder[index]
    // Answers in a closed fold are out of sight, so no key may tick them.
    if (option !== undefined && !folded) toggle(option)
  })
  return (
    <ChoiceForm
      id={id}
      answered={chosen.length > 0}
      missing={{
        say: hasNone
          ? 'Choose at least one answer, “None of these” or “Not sure”'
          : 'Choose at least one answer, or “Not sure”',
        leadsTo: inOrder[0],
      }}
      onDone={onDone}
    >
      <fieldset aria-labelledby={`${id}-ask`} aria-describedby={`${id}-help`} className="choice__groups">
        {groups.map((group) => (
          <Fragment key={group.heading}>
            {Above && group.drawn && <Above chosen={chosen} labels={labels} onToggle={toggle} />}
            <OptionGroup
              name={id}
              group={group}
              single={takesOne(shape, group.answers)}
              labels={labels}
              chosen={chosen}
              onToggle={toggle}
              shortcutOf={(option) => {
                const index = inOrder.indexOf(option)
                return folded || index > 8 ? undefined : index + 1
              }}
            />
          </Fragment>
        ))}
      </fieldset>
      {/* Both stand there, and the style sheet knows which: it must be right before the app has arrived, too. */}
      <div className="choice__bar">
        {hasNone && (
          <button
            type="button"
            className="button choice__none"
            data-early="none"
            hidden={ticked > 0}
            {...alone('none')}
          >
            None of these
          </button>
        )}
        <button
          type="submit"
          className="button choice__go"
          data-early="continue"
          hidden={hasNone && ticked === 0}
          onPointerDown={() => chosen.length > 0 && onPress()}
        >
          Continue
        </button>
        <button type="button" className="link-button" data-early="not-sure" {...alone('not-sure')}>
          Not sure
        </button>
      </div>
      <p className="visually-hidden" role="status">
        {chosen.length === 0
          ? ''
          : `Your answer so far: ${chosen.map((option) => words(labels[option] ?? option)).join('; ')}`}
      </p>
    </ChoiceForm>
  )
}

const chosenOf = (given: string | readonly string[] | undefined): readonly string[] =>
  typeof given === 'object' ? given : []
