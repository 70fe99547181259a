import { expect, it, vi } from 'vitest'
import { questions } from '../../../src/content/questions'
import { OneChoice } from '../../../src/ui/question/OneChoice'
import { show, type WorldSetting } from '../../support/uiWorld'

/** The question of the heat, which has six answers. */
function asked(setting?: WorldSetting) {
  const onDone = vi.fn()
  const shown = show(<OneChoice id="heat" question={questions.heat} onDone={onDone} />, setting)
  return { ...shown, onDone, answer: () => shown.visit.getState().answers.heat }
}

it('takes one tap for the answer and goes on', async () => {
  const { screen, user, answer, onDone } = asked()
  await user.click(screen.getByRole('radio', { name: 'Mild' }))
  expect(answer()).toBe('mild')
  expect(onDone).toHaveBeenCalledOnce()
})

it('goes on when the answer of last time is tapped again', async () => {
  const { screen, user, answer, onDone } = asked({ answers: { heat: 'mild' } })
  await user.click(screen.getByRole('radio', { name: 'Mild', checked: true }))
  expect(answer()).toBe('mild')
  expect(onDone).toHaveBeenCalledOnce()
})

it('lets the arrow keys look around without going on', async () => {
  const { user, answer, onDone } = asked({ answers: { heat: 'mild' } })
  await user.tab()
  await user.keyboard('{ArrowDown}')
  expect(answer()).toBe('cold')
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(answer()).toBe('hot-used')
  expect(onDone).not.toHaveBeenCalled()
})

it('goes on with Enter once there is an answer', async () => {
  const { user, onDone } = asked({ answers: { heat: 'mild' } })
  await user.tab()
  await user.keyboard('{Enter}')
  expect(onDone).toHaveBeenCalledOnce()
})

it.each([
  ['1', 'hot-not-used'],
  ['4', 'cold'],
  ['6', 'not-sure'],
])('takes the key %s for an answer and goes on', async (key, chosen) => {
  const { user, answer, onDone } = asked()
  await user.keyboard(key)
  expect(answer()).toBe(chosen)
  expect(onDone).toHaveBeenCalledOnce()
})

it.each(['7', '0', '{Control>}4{/Control}', 'x'])('does nothing on %s', async (keys) => {
  const { user, answer, onDone } = asked()
  await user.keyboard(keys)
  expect(answer()).toBeUndefined()
  expect(onDone).not.toHaveBeenCalled()
})

it('says what is missing when a runner goes on without an answer, and leads to the first', async () => {
  const { screen, user, onDone } = asked()
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(onDone).not.toHaveBeenCalled()
  const summary = screen.getByRole('alert')
  expect(summary).toHaveTextContent('Choose one answer, or “Not sure”')
  expect(summary).toHaveFocus()
  await user.click(screen.getByRole('button', { name: /Choose one answer/ }))
  expect(screen.getAllByRole('radio')[0]).toHaveFocus()
})

it('takes the complaint back once there is an answer', async () => {
  const { screen, user } = asked()
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await user.click(screen.getByRole('radio', { name: 'Mild' }))
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
