import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import PlanScreen from '../../../src/app/plan/PlanScreen'
import ResultScreen from '../../../src/app/result/ResultScreen'
import { UrgentScreen } from '../../../src/app/urgent/UrgentScreen'
import { assess, model } from '../../../src/content/model'
import { keepTogether } from '../../../src/domain/keepTogether'
import { inUnits } from '../../../src/domain/quantity'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { causeIds } from '../../../src/domain/vocabulary'
import { preferencesKey } from '../../../src/state/storagePort'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const urgentScreenFor = (answers: Answers) => show(<UrgentScreen assessment={assess(answers)} />, { answers })

const causeNames = causeIds.map((id) => model.causes[id].name)

describe('someone who collapsed', () => {
  it('is told to call for help, and each step to take', () => {
    const { screen } = urgentScreenFor(runners.collapsed)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Get help now')
    expect(screen.getByRole('alert')).toHaveTextContent(/Call for an ambulance/)
    expect(screen.getByRole('link', { name: /Call 999/ })).toHaveAttribute('href', 'tel:999')
    const raised = assess(runners.collapsed).flags.filter(({ level }) => level === 'emergency')
    expect(raised.length).toBeGreaterThan(0)
    for (const { flag } of raised) {
      const section = within(screen.getByRole('region', { name: model.redFlags[flag].name }))
      const steps = section.getAllByRole('listitem').map((step) => step.textContent)
      expect(steps).toEqual(model.redFlags[flag].actions.map((action) => keepTogether(inUnits(action, 'metric'))))
    }
  })

  it('hears the heading by the focus alone, and what to do once', () => {
    const { screen } = urgentScreenFor(runners.collapsed)
    expect(screen.getByRole('alert')).not.toContainElement(screen.getByRole('heading', { level: 1 }))
  })

  it('chooses the country once, and sees its number from then on', async () => {
    const { screen, user, records } = urgentScreenFor(runners.collapsed)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where are you?' }), 'Japan')
    expect(screen.getByRole('link', { name: /Call 119/ })).toHaveAttribute('href', 'tel:119')
    expect(records.get(preferencesKey)).toContain('"country":"JP"')
  })

  it('sees which answer it rests on', () => {
    const { screen } = urgentScreenFor(runners.collapsed)
    expect(screen.getAllByText(/^You said: .+/).length).toBeGreaterThan(0)
  })

  it('can go back and change the answer', async () => {
    const { screen, user, visited } = urgentScreenFor(runners.collapsed)
    await user.click(screen.getByRole('link', { name: /change my answers/ }))
    expect(visited.at(-1)).toBe('/review')
  })
})

describe('someone whose first step is a hospital', () => {
  it.each<[string, Answers]>([
    ['brown urine', { 'signs-now': ['fluids'], 'fluids-now': ['dark-urine'] }],
    ['numb between the legs', { 'signs-now': ['one-leg'], 'leg-now': ['saddle-numb'] }],
  ])('%s: is sent to the first step, not to an ambulance', (_, answers) => {
    const { screen } = urgentScreenFor(answers)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Get help now')
    expect(screen.getByRole('alert')).not.toHaveTextContent(/ambulance/)
    expect(screen.getByRole('alert')).toHaveTextContent(/Do the first step below now/)
  })
})

describe('someone with one swollen leg', () => {
  it('is told to be seen today', () => {
    const { screen } = urgentScreenFor(runners.swollenLeg)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Be seen today')
  })
})

describe.each(['collapsed', 'swollenLeg'] as const)('%s', (who) => {
  it.each([
    ['result', <ResultScreen key="result" />],
    ['plan', <PlanScreen key="plan" />],
  ])('gets no cause and no measure in place of the %s', (_, page) => {
    const { screen } = show(page, { answers: runners[who] })
    const said = screen.container.textContent
    expect(said).toMatch(/Get help now|Be seen today/)
    for (const name of causeNames) expect(said).not.toContain(name)
    expect(screen.queryByText('What to try first')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /print/i })).not.toBeInTheDocument()
  })
})
