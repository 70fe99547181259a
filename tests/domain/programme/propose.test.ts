import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { actions } from '../../../src/content/programme/actions'
import { mostTakenOn } from '../../../src/domain/programme/choices'
import { canTakeOn, propose } from '../../../src/domain/programme/propose'
import type { MeasureId } from '../../../src/domain/vocabulary'
import { anyRunner, forMany, plainRunnersSaying } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'

const ordinary = plainRunnersSaying({ where: ['calf', 'either-leg'], feel: ['locks'] })

describe('what is proposed to take on', () => {
  it('begins with slowing down for someone who starts too fast, race or no race', () => {
    expect(propose(assess(runners.racesTooFast), actions)[0]?.measure).toBe('pacing-plan')
  })

  it('has something with a day among the three where the plan has any', () => {
    const hasDays = (measure: MeasureId) => !['with-runs', 'once', 'when-it-cramps'].includes(actions[measure].kind)
    forMany(
      ordinary,
      (answers) => {
        const assessment = assess(answers)
        const proposed = propose(assessment, actions)
        if (proposed.length < mostTakenOn || proposed.some(({ flag }) => flag !== undefined)) return
        if (!canTakeOn(assessment, actions).some(({ measure }) => hasDays(measure))) return
        expect(proposed.some(({ measure }) => hasDays(measure))).toBe(true)
      },
      100,
    )
  })

  it('always holds what acts on the first cause, before all but a sign to have checked', () => {
    forMany(
      anyRunner,
      (answers) => {
        const assessment = assess(answers)
        const lead = assessment.findings[0]?.cause
        const acts = (causes: readonly string[]) => lead !== undefined && causes.includes(lead)
        const open = canTakeOn(assessment, actions).filter(({ flag }) => flag === undefined)
        if (!open.some(({ causes }) => acts(causes))) return
        const proposed = propose(assessment, actions).filter(({ flag }) => flag === undefined)
        expect(acts(proposed[0]?.causes ?? [])).toBe(true)
      },
      100,
    )
  })
})

it('gives the answer that speaks for a measure as its reason, and not one that only speaks for the same cause', () => {
  const atNight = assess({ ...runners.upAtNight, night: ['evening-alcohol'] })
  const cutback = atNight.plan.items.find(({ measure }) => measure === 'alcohol-cutback')
  expect(cutback?.ticked).toEqual({ question: 'night', answer: 'evening-alcohol' })
})
