import { describe, expect, it, vi } from 'vitest'
import { ManyChoice } from '../../../src/app/question/ManyChoice'
import { questions } from '../../../src/content/questions'
import { type QuestionId, questionIds, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { takesOne } from '../../../src/domain/questionnaire/shape'
import type { AnyQuestion } from '../../../src/domain/quiz/question'
import { show, type WorldSetting } from '../../support/uiWorld'

function asked(id: QuestionId, setting?: WorldSetting) {
  const onDone = vi.fn()
  const onPress = vi.fn()
  const shown = show(
    <ManyChoice id={id} question={questions[id]} shape={shapeOf(id)} onDone={onDone} onPress={onPress} />,
    setting,
  )
  const box = (name: string | RegExp) => shown.screen.getByRole('checkbox', { name })
  const button = (name: string) => shown.screen.getByRole('button', { name })
  return { ...shown, onDone, onPress, box, button, answer: () => shown.visit.getState().answers[id] }
}

describe('ticking', () => {
  it('keeps each tick at once and goes on only when told to', async () => {
    const { user, box, button, answer, onDone } = asked('when')
    await user.click(box(questions.when.options['in-bed']))
    await user.click(box(questions.when.options['just-after']))
    expect(answer()).toEqual(['just-after', 'in-bed'])
    expect(onDone).not.toHaveBeenCalled()
    await user.click(button('Continue'))
    expect(onDone).toHaveBeenCalledOnce()
  })

  it('takes a tick back on the second tap', async () => {
    const { user, box, answer } = asked('when', { answers: { when: ['middle', 'in-bed'] } })
    await user.click(box(questions.when.options.middle))
    expect(answer()).toEqual(['in-bed'])
  })

  it('takes back what the newest tick shuts out', async () => {
    const { user, box, answer } = asked('load', { answers: { load: ['fast-start', 'tired-legs'] } })
    await user.click(box(questions.load.options.easy))
    expect(answer()).toEqual(['tired-legs', 'easy'])
    expect(box(questions.load.options['fast-start'])).not.toBeChecked()
  })

  it('ticks with the space bar and goes on with Enter', async () => {
    const { user, box, answer, onDone } = asked('when')
    box(questions.when.options['first-minutes']).focus()
    await user.keyboard(' ')
    expect(answer()).toEqual(['first-minutes'])
    await user.keyboard('{Enter}')
    expect(onDone).toHaveBeenCalledOnce()
  })

  it('ticks and unticks with the number keys, as numbered on screen', async () => {
    const { user, answer, onDone } = asked('when')
    await user.tab()
    await user.keyboard('46')
    expect(answer()).toEqual(['last-part', 'races-only'])
    await user.keyboard('4')
    expect(answer()).toEqual(['races-only'])
    expect(onDone).not.toHaveBeenCalled()
  })

  it('tells a listener the answer so far in the units they chose', async () => {
    const { user, box, screen } = asked('drinking', { units: 'imperial' })
    await user.click(box(/lighter after a run$/))
    expect(screen.getByRole('status')).toHaveTextContent(/4 lb lighter/)
  })
})

describe('answers that stand alone', () => {
  it('offers one tap for “None of these”, which answers and goes on', async () => {
    const { user, button, onDone } = asked('night')
    await user.click(button('None of these'))
    expect(onDone.mock.calls).toEqual([[['none']]])
  })

  it('puts “Continue” in its place once something is ticked', async () => {
    const { user, box, screen } = asked('night')
    await user.click(box('I often drink alcohol in the evening'))
    expect(screen.queryByRole('button', { name: 'None of these' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible()
  })

  it('lets “Not sure” push out the ticks, and go on', async () => {
    const { user, button, onDone } = asked('night', { answers: { night: ['sits-all-day'] } })
    await user.click(button('Not sure'))
    expect(onDone.mock.calls).toEqual([[['not-sure']]])
  })

  it.each(['none', 'not-sure'] as const)('lets a tick push out “%s” on the way back', async (before) => {
    const { user, box, answer } = asked('night', { answers: { night: [before] } })
    await user.click(box(/^I sit most of the day/))
    expect(answer()).toEqual(['sits-all-day'])
  })
})

describe('a finger that comes down', () => {
  it.each([
    ['None of these', [['none']]],
    ['Not sure', [['not-sure']]],
  ])('on “%s” says what the tap will answer', async (name, said) => {
    const { user, button, onPress, onDone } = asked('night')
    await user.pointer({ target: button(name), keys: '[MouseLeft>]' })
    expect(onPress.mock.calls).toEqual([said])
    expect(onDone).not.toHaveBeenCalled()
  })

  it('on “Continue” says that the tap will go on with what is ticked', async () => {
    const { user, button, onPress } = asked('when', { answers: { when: ['middle'] } })
    await user.pointer({ target: button('Continue'), keys: '[MouseLeft>]' })
    expect(onPress.mock.calls).toEqual([[]])
  })

  it('on “Continue” says nothing while nothing is ticked', async () => {
    const { user, button, onPress } = asked('when')
    await user.pointer({ target: button('Continue'), keys: '[MouseLeft>]' })
    expect(onPress).not.toHaveBeenCalled()
  })
})

describe('nothing ticked', () => {
  it('says what is missing and takes the focus there', async () => {
    const { user, screen, button, onDone } = asked('when')
    await user.click(button('Continue'))
    expect(onDone).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveFocus()
    expect(screen.getByRole('alert')).toHaveTextContent('Choose at least one answer, or “Not sure”')
    await user.click(screen.getByRole('button', { name: /^Choose at least one/ }))
    expect(screen.getAllByRole('checkbox')[0]).toHaveFocus()
  })

  it('says so again to a runner who goes on a second time', async () => {
    const { user, screen, button } = asked('when')
    await user.click(button('Continue'))
    await user.click(button('Continue'))
    expect(screen.getByRole('alert')).toHaveFocus()
  })

  it('is quiet again after a tick', async () => {
    const { user, screen, box, button } = asked('when')
    await user.click(button('Continue'))
    await user.click(box(questions.when.options.middle))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('a group of which only one can be true', () => {
  const circle = (screen: ReturnType<typeof asked>['screen'], name: string) => screen.getByRole('radio', { name })

  it('shows circles, and keeps one beside the ticks', async () => {
    const { user, screen, box, answer } = asked('where')
    await user.click(box('Calf'))
    await user.click(circle(screen, 'One leg only'))
    await user.click(circle(screen, 'Both at once'))
    expect(answer()).toEqual(['calf', 'both-legs'])
  })

  it('is emptied by a second tap', async () => {
    const { user, screen, answer } = asked('where', { answers: { where: ['calf', 'same-leg'] } })
    await user.click(circle(screen, 'One leg only'))
    expect(answer()).toEqual(['calf'])
    expect(circle(screen, 'One leg only')).not.toBeChecked()
  })

  it.each(questionIds.filter((id) => shapeOf(id).kind === 'many'))('%s has circles there and nowhere else', (id) => {
    const { screen } = asked(id)
    const { groups = [] }: AnyQuestion = questions[id]
    const single = groups.filter(({ answers }) => takesOne(shapeOf(id), answers)).flatMap(({ answers }) => answers)
    const circles = screen.queryAllByRole('radio').map((input) => (input as HTMLInputElement).value)
    expect(circles).toEqual(single)
  })

  it('does not repeat its heading in each answer, and a listener still hears both', () => {
    const { screen } = asked('tried')
    const helped = screen.getByRole('radio', { name: 'Stretching: helped' })
    const shown = helped.closest('label')?.querySelector('.option__text')
    expect(
      [...(shown?.childNodes ?? [])]
        .filter((part) => part.nodeType === Node.TEXT_NODE)
        .map((part) => part.textContent?.trim()),
    ).toEqual(['helped'])
  })
})
