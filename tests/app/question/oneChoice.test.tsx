import { act } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { OneChoice } from '../../../src/app/question/OneChoice'
import { questions } from '../../../src/content/questions'
import { shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { show, type WorldSetting } from '../../support/uiWorld'

/** The question of the heat, which has seven answers. */
function asked(setting?: WorldSetting) {
  const onDone = vi.fn()
  const onPress = vi.fn()
  const shown = show(
    <OneChoice id="heat" question={questions.heat} shape={shapeOf('heat')} onDone={onDone} onPress={onPress} />,
    setting,
  )
  return { ...shown, onDone, onPress, answer: () => shown.visit.getState().answers.heat }
}

it('takes one tap for the answer and goes on', async () => {
  const { screen, user, onDone } = asked()
  await user.click(screen.getByRole('radio', { name: 'Mild' }))
  expect(onDone.mock.calls).toEqual([['mild']])
})

it('goes on when the answer of last time is tapped again', async () => {
  const { screen, user, onDone } = asked({ answers: { heat: 'mild' } })
  await user.click(screen.getByRole('radio', { name: 'Mild', checked: true }))
  expect(onDone.mock.calls).toEqual([['mild']])
})

it('lets the arrow keys look around without going on', async () => {
  const { user, answer, onDone } = asked({ answers: { heat: 'mild' } })
  await user.tab()
  await user.keyboard('{ArrowDown}')
  expect(answer()).toBe('cold')
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(answer()).toBe('warm')
  expect(onDone).not.toHaveBeenCalled()
})

it('goes on with Enter once there is an answer', async () => {
  const { user, onDone } = asked({ answers: { heat: 'mild' } })
  await user.tab()
  await user.keyboard('{Enter}')
  expect(onDone).toHaveBeenCalledOnce()
})

const { answers } = shapeOf('heat')

it.each([
  ['1', answers[0]],
  ['5', answers[4]],
  [`${answers.length}`, 'not-sure'],
])('takes the key %s for an answer and goes on', async (key, chosen) => {
  const { user, onDone } = asked()
  await user.tab()
  await user.keyboard(key)
  expect(onDone.mock.calls).toEqual([[chosen]])
})

it.each([`${answers.length + 1}`, '0', '{Control>}4{/Control}', 'x'])('does nothing on %s', async (keys) => {
  const { user, answer, onDone } = asked()
  await user.tab()
  await user.keyboard(keys)
  expect(answer()).toBeUndefined()
  expect(onDone).not.toHaveBeenCalled()
})

it('says what is missing when a runner goes on without an answer, and leads to the first', async () => {
  const { screen, user, onDone } = asked()
  screen.getByRole('radio', { name: 'Mild' }).focus()
  await user.keyboard('{Enter}')
  expect(onDone).not.toHaveBeenCalled()
  const summary = screen.getByRole('alert')
  expect(summary).toHaveTextContent('Choose one answer, or “Not sure”')
  expect(summary).toHaveFocus()
  await user.click(screen.getByRole('button', { name: /Choose one answer/ }))
  expect(screen.getAllByRole('radio')[0]).toHaveFocus()
})

it('says what a finger that comes down on an answer will choose', async () => {
  const { screen, user, onPress, onDone } = asked()
  await user.pointer({ target: screen.getByText('Mild'), keys: '[TouchA>]' })
  expect(onPress.mock.calls).toEqual([['mild']])
  expect(onDone).not.toHaveBeenCalled()
})

it('says that a finger on “Continue” will go on, once there is an answer', async () => {
  const { screen, user, onPress, visit } = asked()
  const press = () => user.pointer([{ target: screen.getByRole('button', { name: 'Continue' }), keys: '[TouchA]' }])
  act(() => visit.getState().answer('heat', 'mild'))
  await press()
  expect(onPress.mock.calls).toEqual([[]])
})

it('takes the complaint back once there is an answer', async () => {
  const { screen, user } = asked()
  screen.getByRole('radio', { name: 'Mild' }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('alert')).toBeInTheDocument()
  screen.getByRole('radio', { name: 'Mild' }).focus()
  await user.keyboard(' ')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

it('offers “Continue” only once there is something to go on with: a tap goes on by itself', () => {
  const { screen, visit } = asked()
  expect(screen.queryByRole('button', { name: 'Continue' })).not.toBeInTheDocument()
  act(() => visit.getState().answer('heat', 'mild'))
  expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible()
})
