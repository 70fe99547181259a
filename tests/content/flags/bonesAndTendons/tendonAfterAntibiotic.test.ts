import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'
import { runners } from '../../../support/runners'

type Medicines = Extract<Answers['medicines'], readonly unknown[]>
const sore = (medicines: Medicines | undefined, signs: Answers['medicine-signs'] = ['tendon-pain']): Answers => ({
  ...runners.lateInTheRace,
  health: ['40-64', 'medicines'],
  ...(medicines && { medicines }),
  'medicine-signs': signs,
})

describe('a tendon that hurts since an antibiotic', () => {
  it.each([
    ['one ending in -floxacin', ['quinolone']],
    ['a name that is not known', ['unknown-name']],
    ['a statin alone, the course being over', ['statin']],
    ['not told', undefined],
  ] as const)('is for today, whatever medicines are named: %s', (_, medicines) => {
    const { triage, flags, assessment } = runner(sore(medicines))
    expect(triage).toBe('same-day')
    expect(flags).toContain('antibiotic-tendon')
    for (const deed of ['run', 'load-leg', 'jump', 'stretch', 'rub-leg'] as const)
      expect(assessment.plan.forbidden).toContain(deed)
  })

  it('may be one whose name is not known, until that is answered', () => {
    const unsure = runner(sore(['unknown-name'], ['not-sure']))
    expect(unsure.cautions).toContain('tendon-signs-unknown')
    expect(unsure.assessment.plan.forbidden).toContain('load-leg')
    expect(runner(sore(['unknown-name'], ['none'])).cautions).not.toContain('tendon-signs-unknown')
  })
})
