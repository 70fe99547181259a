import { describe, expect, it, vi } from 'vitest'
import { foldCautions } from '../../../src/app/plan/foldCautions'
import PlanScreen from '../../../src/app/plan/PlanScreen'
import { FirstSteps } from '../../../src/app/result/FirstSteps'
import { measures } from '../../../src/content/measures'
import { assess } from '../../../src/content/model'
import { tellAll, tellMeasure } from '../../../src/domain/plan/tellMeasure'
import type { Answers } from '../../../src/domain/quiz/questionnaire'
import { measureIds } from '../../../src/domain/vocabulary'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

// A whole result is a large page for jsdom on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

describe('the cautions of a plan', () => {
  it.each(measureIds)('never fold away what is grave about %s, or what is for this runner', (id) => {
    const [first, ...rest] = tellAll(measures[id]).cautions
    const cautions = [...(first ? [first] : []), ...rest.map((one, at) => ({ ...one, yours: at % 2 === 0 }))]
    const shown = foldCautions(cautions)
    expect(cautions.filter((one) => (one.grave || one.yours) && !shown.includes(one))).toEqual([])
    expect(shown.length).toBeGreaterThanOrEqual(Math.min(2, cautions.length))
    if (cautions[0]) expect(shown).toContain(cautions[0])
  })

  const said = (answers: Answers) => {
    const { screen } = show(<PlanScreen />, { answers })
    return [...screen.container.querySelectorAll('.measure__cautions li')].map(({ textContent }) => textContent ?? '')
  }

  it('are all there to be printed, folded or not', () => {
    const answers = runners.lateInTheRace
    const texts = said(answers)
    const { items, forbidden } = assess(answers).plan
    for (const { measure } of items) {
      for (const { say } of tellMeasure(measures[measure], answers, forbidden).cautions) {
        if (!say.includes('{')) expect(texts).toContain(say)
      }
    }
  })

  it('open with a tap where some are folded', async () => {
    const { screen, user } = show(<PlanScreen />, { answers: runners.hotAndDry })
    for (const more of screen.queryAllByRole('button', { name: /more to mind/ })) await user.click(more)
    expect(screen.container.querySelectorAll('.measure__cautions .print-only')).toHaveLength(0)
  })
})

describe('a plan', () => {
  it('marks the same action to start with as the result does', () => {
    const plan = show(<PlanScreen />, { answers: runners.lateInTheRace }).screen
    const [tag, ...others] = plan.getAllByText('Start with this')
    expect(others).toEqual([])
    const name = tag?.parentElement?.querySelector('h3')?.textContent
    expect(plan.container.querySelector('.measure h3')).toHaveTextContent(name ?? 'a name')
    plan.unmount()
    const result = show(<FirstSteps plan={assess(runners.lateInTheRace).plan} />).screen
    const [first] = result.getAllByRole('listitem')
    expect(first).toHaveTextContent(`Start with this${name}`)
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
    await vi.waitFor(() => expect(fold?.querySelectorAll('.source').length).toBeGreaterThan(0))
  })
})
