import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import ProfessionalScreen from '../../../src/app/handOver/ProfessionalScreen'
import { answerLabels } from '../../../src/content/answerLabels'
import { model } from '../../../src/content/model'
import { quiz } from '../../../src/content/quiz'
import { rulesVersion } from '../../../src/content/rulesVersion'
import { inUnits } from '../../../src/domain/quantity'
import { isAnswered } from '../../../src/domain/quiz/quiz'
import { withSetUp } from '../../../src/state/programme/keptProgramme'
import { programmeKind } from '../../../src/state/programme/programmeKind'
import { recordText } from '../../../src/state/records/recordText'
import { visitText } from '../../../src/state/savedVisit'
import { finished } from '../../support/finished'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

describe('the page for a physio, doctor or coach', () => {
  it('has every answer that counts in the words of the quiz, and the rules it was worked out by', () => {
    const answers = runners.onMedicines
    const { screen } = show(<ProfessionalScreen />, { answers })
    const said = within(screen.getByRole('region', { name: /^Answers/ }))
    for (const id of quiz.asked(answers).filter((one) => isAnswered(answers, one))) {
      const words = answerLabels(id, answers)
        .map((label) => inUnits(label, 'metric'))
        .join('; ')
      expect(said.getAllByText(words).length, id).toBeGreaterThan(0)
    }
    expect(screen.getByText(new RegExp(rulesVersion))).toBeVisible()
  })

  it('says what is taken, in full', () => {
    const { screen } = show(<ProfessionalScreen />, { answers: runners.onMedicines })
    const taken = within(screen.getByRole('region', { name: /^What is taken/ }))
    const words = answerLabels('medicines', runners.onMedicines).map((label) => inUnits(label, 'metric'))
    expect(taken.getByText(words.join('; '))).toBeVisible()
    for (const word of words) expect(taken.getByText(`${word}:`)).toBeVisible()
  })

  it('does not call it "none" where nobody asked', () => {
    const { screen } = show(<ProfessionalScreen />, { answers: { ...runners.lateInTheRace, health: ['40-64'] } })
    const taken = within(screen.getByRole('region', { name: /^What is taken/ }))
    expect(taken.getAllByText(/^Not asked/).length).toBeGreaterThan(0)
    expect(taken.queryByText(/none/i)).not.toBeInTheDocument()
  })

  it('names what was ticked under health beside it: a birth is neither a medicine nor a condition', () => {
    const answers = finished({ ...runners.lateInTheRace, health: ['18-39', 'birth-lately'] })
    const { screen } = show(<ProfessionalScreen />, { answers })
    const taken = within(screen.getByRole('region', { name: /^What is taken/ }))
    expect(taken.getByText(/Gave birth in the last 6 months/)).toBeVisible()
  })

  it('says that none was said where the runner ticked "None of these" under health', () => {
    const { screen } = show(<ProfessionalScreen />, { answers: { ...runners.lateInTheRace, health: ['well'] } })
    const taken = within(screen.getByRole('region', { name: /^What is taken/ }))
    expect(taken.getAllByText('None said').length).toBeGreaterThan(0)
    expect(taken.queryByText(/^Not asked/)).not.toBeInTheDocument()
  })

  it('does not say that the runner answered alone: a helper may have', () => {
    const { screen } = show(<ProfessionalScreen />, { answers: runners.lateInTheRace })
    expect(screen.getByText(/Answered on the runner’s or a helper’s device/)).toBeVisible()
  })

  it('has the leading causes with what speaks for and against, and all of the plan', () => {
    const { leading, planIds } = runner(runners.lateInTheRace)
    const { screen } = show(<ProfessionalScreen />, { answers: runners.lateInTheRace })
    const causes = within(screen.getByRole('region', { name: 'Likely causes' }))
    for (const id of leading)
      expect(causes.getByRole('heading', { name: new RegExp(model.causes[id].name) })).toBeVisible()
    expect(causes.getAllByText('For:')).toHaveLength(leading.length)
    expect(causes.getAllByText('Against:')).toHaveLength(leading.length)
    const plan = within(screen.getByRole('region', { name: 'Plan' }))
    for (const id of planIds)
      expect(plan.getByRole('heading', { name: new RegExp(model.measures[id].name) })).toBeVisible()
  })

  it('opens with the sign and what was told, without causes or plan, for a runner with an urgent one', () => {
    const { screen } = show(<ProfessionalScreen />, { answers: runners.swollenLeg })
    expect(screen.getByRole('heading', { name: 'Safety check: be seen today' })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Likely causes' })).not.toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Plan' })).not.toBeInTheDocument()
  })

  it('does not call a check clean that was answered "not sure"', () => {
    const { screen } = show(<ProfessionalScreen />, {
      answers: { ...runners.lateInTheRace, 'signs-now': ['not-sure'] },
    })
    expect(screen.getByText(/not a clean answer/)).toBeVisible()
  })

  it('is about cramp at night for someone who cramps nowhere else', () => {
    const { screen } = show(<ProfessionalScreen />, { answers: runners.upAtNight })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Cramp at night: a summary')
  })

  it('opens with the questions to ask, then what is taken beside what it is for', () => {
    const answers = {
      ...runners.onMedicines,
      health: ['40-64', 'medicines', 'condition'],
      medicines: ['metformin', 'lithium', 'painkillers-on-runs'],
      conditions: ['diabetes'],
    } as const
    const { screen } = show(<ProfessionalScreen />, { answers })
    const [asks, taken] = screen.getAllByRole('region')
    expect(asks).toHaveAccessibleName('Questions to ask')
    expect(within(asks ?? screen.container).getAllByRole('listitem').length).toBeGreaterThanOrEqual(2)
    expect(taken).toHaveTextContent(/Diabetes.*Metformin/)
    const left = within(screen.getByRole('region', { name: 'Plan' }))
    const lines = left.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('waits for a quiz that is not finished', () => {
    const { screen } = show(<ProfessionalScreen />, { answers: { heat: 'mild' } })
    expect(screen.getByRole('heading', { name: 'A few questions are still open' })).toBeVisible()
  })

  it('has the weeks of a programme that was taken on, and what was done of them', () => {
    const answers = runners.lateInTheRace
    const start = '2027-03-01'
    const kept = withSetUp(
      programmeKind.empty,
      { is: 'set-up', start, days: ['mon', 'wed', 'fri'], chosen: ['long-run-progression'], cues: {}, longestKm: 20 },
      1,
    )
    const stored = {
      'uncramp.programme': recordText(programmeKind, 'a-programme', kept),
      'uncramp.visit': visitText({ id: 'a-visit', rules: 'test', answers, stamps: {} }),
    }
    const { screen } = show(<ProfessionalScreen />, { stored })
    const weeks = within(screen.getByRole('region', { name: 'Six weeks' }))
    expect(weeks.getByRole('row', { name: /^1, from Mon 1 Mar .*longest run \d+ km 0 of \d/ })).toBeVisible()
  })
})
