import { describe, expect, it, vi } from 'vitest'
import { foldCautions } from '../../../src/app/plan/foldCautions'
import PlanScreen from '../../../src/app/plan/PlanScreen'
import { calibrationCases } from '../../../src/content/calibration'
import { measures } from '../../../src/content/measures'
import { assess } from '../../../src/content/model'
import { quiz } from '../../../src/content/quiz'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { tellAll, tellMeasure } from '../../../src/domain/plan/tellMeasure'
import { type Answers, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { nextQuestion } from '../../../src/domain/quiz/quiz'
import { wordsIn } from '../../../src/domain/tomorrow/wordsIn'
import { measureIds } from '../../../src/domain/vocabulary'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

// A whole result is a large page on a busy machine.
vi.setConfig({ testTimeout: 30_000 })
/** What is loaded late takes as long as the machine is busy. */
const patient = { timeout: 20_000 }

/** With every question answered that these answers lead to: a plan is shown to nobody who still has one to answer. */
const whole = (answers: Answers): Answers => {
  let all: Record<string, unknown> = { ...answers }
  for (let open = nextQuestion(quiz, all as Answers); open !== undefined; open = nextQuestion(quiz, all as Answers)) {
    all = { ...all, [open]: shapeOf(open).kind === 'many' ? ['not-sure'] : 'not-sure' }
  }
  return all as Answers
}

it('says of magnesium, with the card still closed, to leave it off first and not to take it every day', () => {
  const { screen } = show(<PlanScreen />, {
    answers: whole({
      ...runners.upAtNight,
      health: ['40-64', 'medicines'],
      medicines: ['none'],
      supplements: ['magnesium'],
    }),
  })
  const head = screen.getByRole('button', { name: /Magnesium tablets/ })
  expect(head).toHaveAttribute('aria-expanded', 'false')
  expect(head).toHaveTextContent(/two weeks off, then four on/)
  expect(head).not.toHaveTextContent(/every day/i)
})

describe('the cautions of a plan', () => {
  it.each(measureIds)('never fold away what is grave about %s, or what is for this runner', (id) => {
    const [first, ...rest] = tellAll(measures[id]).cautions
    const cautions = [...(first ? [first] : []), ...rest.map((one, at) => ({ ...one, yours: at % 2 === 0 }))]
    const shown = foldCautions(cautions)
    expect(cautions.filter((one) => (one.grave || one.yours) && !shown.includes(one))).toEqual([])
    expect(shown.length).toBeGreaterThanOrEqual(Math.min(2, cautions.length))
    expect(shown).toEqual(expect.arrayContaining(cautions.slice(0, 1)))
  })

  const said = (answers: Answers) => {
    const { screen } = show(<PlanScreen />, { answers })
    return [...screen.container.querySelectorAll('.measure__cautions li')].map(({ textContent }) => textContent ?? '')
  }

  it('are all there to be printed, folded or not', () => {
    const answers = runners.lateInTheRace
    const texts = said(answers)
    const { items, forbidden } = assess(answers).plan
    const cautions = items.flatMap(({ measure }) => tellMeasure(measures[measure], answers, forbidden).cautions)
    // Those with a quantity are written in the units of the runner.
    const asTheyStand = cautions.map(({ say }) => say).filter((say) => !say.includes('{'))
    expect(asTheyStand.length).toBeGreaterThan(3)
    expect(texts).toEqual(expect.arrayContaining(asTheyStand))
  })

  it('open with a tap where some are folded', async () => {
    const { screen, user } = show(<PlanScreen />, { answers: runners.hotAndDry })
    for (const more of screen.queryAllByRole('button', { name: /more to mind/ })) await user.click(more)
    expect(screen.container.querySelectorAll('.measure__cautions .print-only')).toHaveLength(0)
  })
})

describe('a plan', () => {
  it('marks the action that the card begins with, and puts it first', () => {
    const answers = runners.racesTooFast
    const { screen } = show(<PlanScreen />, { answers })
    expect(screen.getAllByText('Start with this')).toHaveLength(1)
    const [first] = cardFor(assess(answers), answers).lines
    const card = screen.container.querySelector('.measure')
    expect(card).toHaveTextContent('Start with this')
    expect(card).toHaveAccessibleName(first.measure && measures[first.measure].name)
  })

  it('has at most 250 words before anything is opened, for half of ordinary runners', () => {
    const ordinary = calibrationCases
      .map(({ answers }) => answers)
      .filter((answers) => assess(answers).triage === 'self-care')
    const counts = ordinary
      .map((answers) => {
        const { container, unmount } = show(<PlanScreen />, { answers: whole(answers) }).screen
        for (const shut of container.querySelectorAll('.measure__body--shut, .visually-hidden, title')) shut.remove()
        const words = wordsIn(container.textContent ?? '')
        unmount()
        return words
      })
      .sort((a, b) => a - b)
    expect(counts.length).toBeGreaterThan(10)
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(250)
  })

  it('shows how an exercise begins and ends once it is opened', async () => {
    const answers = runners.racesTooFast
    const { screen, user } = show(<PlanScreen />, { answers })
    const [line] = screen.getAllByRole('button', { name: /Make your calves stronger/ })
    expect(line).toHaveAttribute('aria-expanded', 'false')
    if (line) await user.click(line)
    expect(line).toHaveAttribute('aria-expanded', 'true')
    await vi.waitFor(
      () =>
        expect(line?.closest('.measure')?.querySelectorAll('.exercise-frames svg').length).toBeGreaterThanOrEqual(4),
      patient,
    )
  })

  it('tells with each caution what was said, and nothing that was not', () => {
    const answers = {
      ...runners.hotAndDry,
      health: ['18-39', 'condition'],
      conditions: ['high-blood-pressure'],
    } as const
    const { screen } = show(<PlanScreen />, { answers })
    const said = screen.getByText(/^You said: “.*blood pressure.*”$/i)
    expect(said.closest('li')).toHaveTextContent('No salt tablets')
    expect(said.closest('li')).not.toHaveTextContent(/liver/i)
  })

  it('leads from an action to the cause it acts on and the answer behind it', async () => {
    const { screen, user } = show(<PlanScreen />, { answers: runners.startsCold })
    const [why] = screen.getAllByText(/^For: .*warm-up/)
    if (why === undefined) throw new Error('A warm-up cause puts something into the plan.')
    await user.click(why)
    const fold = why.closest('details')
    const reason = fold?.querySelector('.reason__text')
    if (!reason) throw new Error('An action has lost the answer behind it.')
    await user.click(reason)
    await vi.waitFor(() => expect(fold?.querySelectorAll('.source').length).toBeGreaterThan(0), patient)
  })
})
