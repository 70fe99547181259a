import { expect, it } from 'vitest'
import { ManyChoice } from '../../../src/app/question/ManyChoice'
import { questions } from '../../../src/content/questions'
import { show, type WorldSetting } from '../../support/uiWorld'

function signs(setting?: WorldSetting) {
  const shown = show(
    <ManyChoice id="signs-now" question={questions['signs-now']} onDone={() => undefined} onPress={() => undefined} />,
    setting,
  )
  const fold = (heading: string) => {
    const group = shown.screen.getByText(heading).closest('details')
    if (group === null) throw new Error(`“${heading}” does not fold.`)
    return group
  }
  return { ...shown, fold }
}

it('folds every group of signs away, with a hint of what is inside', () => {
  const { screen, fold } = signs()
  for (const { heading, hint } of questions['signs-now'].groups ?? []) {
    expect(fold(heading)).not.toHaveAttribute('open')
    expect(screen.getByText(hint ?? 'no hint at all')).toBeInTheDocument()
  }
})

it('holds every sign in some group, so that none is out of reach', () => {
  const { screen } = signs()
  const alone = 2
  expect(screen.getAllByRole('checkbox', { hidden: true })).toHaveLength(
    Object.keys(questions['signs-now'].options).length - alone,
  )
})

it('opens from the start where something is ticked, and says how many', () => {
  const { fold } = signs({ answers: { 'signs-now': ['one-leg'], 'leg-now': ['leg-swollen', 'pop'] } })
  expect(fold('One leg looks or feels wrong')).toHaveAttribute('open')
  expect(fold('One leg looks or feels wrong')).toHaveTextContent('2 ticked')
  expect(fold('Hip, groin or back')).not.toHaveAttribute('open')
})

it('still says how many are ticked when it was closed over them', async () => {
  const { fold, user } = signs({ answers: { 'signs-now': ['one-leg'], 'leg-now': ['leg-swollen'] } })
  const legs = fold('One leg looks or feels wrong')
  const summary = legs.querySelector('summary')
  if (summary) await user.click(summary)
  expect(legs).not.toHaveAttribute('open')
  expect(summary).toHaveTextContent('1 ticked')
})

it('names the groups that do not fold, for a listener', () => {
  const { screen } = show(
    <ManyChoice id="when" question={questions.when} onDone={() => undefined} onPress={() => undefined} />,
  )
  expect(screen.getByRole('group', { name: 'Races' })).toContainElement(
    screen.getByRole('checkbox', { name: 'Only in races, never in training' }),
  )
})
