import { expect, it } from 'vitest'
import { ManyChoice } from '../../../src/app/question/ManyChoice'
import { questions } from '../../../src/content/questions'
import { shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { show, type WorldSetting } from '../../support/uiWorld'

/** A question of our own whose answers fold, as a long list may. */
const folding = {
  ...questions.night,
  groups: [
    { heading: 'In bed', hint: 'How you lie', answers: ['toes-pointed'] },
    { heading: 'In the evening', hint: 'Sitting and drinking', answers: ['sits-all-day', 'evening-alcohol'] },
  ],
} as const

function signs(setting?: WorldSetting) {
  const shown = show(
    <ManyChoice
      id="night"
      question={folding}
      shape={shapeOf('night')}
      onDone={() => undefined}
      onPress={() => undefined}
    />,
    setting,
  )
  const fold = (heading: string) => {
    const group = shown.screen.getByText(heading).closest('details')
    if (group === null) throw new Error(`“${heading}” does not fold.`)
    return group
  }
  return { ...shown, fold }
}

it('folds a group with a hint away behind it', () => {
  const { screen, fold } = signs()
  for (const { heading, hint } of folding.groups) {
    expect(fold(heading)).not.toHaveAttribute('open')
    expect(screen.getByText(hint)).toBeInTheDocument()
  }
})

it('opens from the start where something is ticked, and says how many', () => {
  const { fold } = signs({ answers: { night: ['sits-all-day', 'evening-alcohol'] } })
  expect(fold('In the evening')).toHaveAttribute('open')
  expect(fold('In the evening')).toHaveTextContent('2 ticked')
  expect(fold('In bed')).not.toHaveAttribute('open')
})

it('still says how many are ticked when it was closed over them', async () => {
  const { fold, user } = signs({ answers: { night: ['sits-all-day'] } })
  const evening = fold('In the evening')
  const summary = evening.querySelector('summary')
  if (summary) await user.click(summary)
  expect(evening).not.toHaveAttribute('open')
  expect(summary).toHaveTextContent('1 ticked')
})

it('ticks nothing by number where answers are folded out of sight', async () => {
  const { user, visit } = signs()
  await user.tab()
  await user.keyboard('1')
  expect(visit.getState().answers.night).toBeUndefined()
})

it('names the groups that do not fold, for a listener', () => {
  const { screen } = show(
    <ManyChoice
      id="when"
      question={questions.when}
      shape={shapeOf('when')}
      onDone={() => undefined}
      onPress={() => undefined}
    />,
  )
  expect(screen.getByRole('group', { name: 'On a run' })).toContainElement(
    screen.getByRole('checkbox', { name: questions.when.options['races-only'] }),
  )
})
