import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { actions } from '../../../src/content/programme/actions'
import { canTakeOn, propose } from '../../../src/domain/programme/propose'
import { anyRunner, forMany } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'

describe('what is proposed to take on', () => {
  it('begins with slowing down for someone who starts too fast, race or no race', () => {
    expect(propose(assess(runners.racesTooFast), actions)[0]?.measure).toBe('pacing-plan')
  })

  it('always holds what acts on the first cause, before all but a sign to have checked', () => {
    forMany(anyRunner, (answers) => {
      const assessment = assess(answers)
      const lead = assessment.findings[0]?.cause
      const acts = (causes: readonly string[]) => lead !== undefined && causes.includes(lead)
      const open = canTakeOn(assessment, actions).filter(({ flag }) => flag === undefined)
      if (!open.some(({ causes }) => acts(causes))) return
      const proposed = propose(assessment, actions).filter(({ flag }) => flag === undefined)
      expect(acts(proposed[0]?.causes ?? [])).toBe(true)
    })
  })
})
