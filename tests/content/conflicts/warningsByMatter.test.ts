import { describe, expect, it } from 'vitest'
import { warningsByMatter } from '../../../src/content/warningsByMatter'
import { warningsFor } from '../../../src/content/warningsFor'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { anyRunner, forMany } from '../../support/arbitraryRunners'
import { runner } from '../../support/runner'

describe('one matter', () => {
  it('has one box: a caution that a sign of this runner set off stands with it, and none is lost', () => {
    forMany(
      anyRunner,
      (answers) => {
        const { triage, assessment, flags } = runner(answers)
        if (isUrgent(triage)) return
        const { alone, withFlag } = warningsByMatter(assessment)
        for (const one of alone) expect(one.flags.filter((flag) => flags.includes(flag))).toEqual([])
        for (const flag of withFlag.keys()) expect(flags).toContain(flag)
        const told = [...alone, ...[...withFlag.values()].flat()].map(({ conflict }) => conflict)
        expect(told.toSorted()).toEqual(
          warningsFor(assessment.plan)
            .first.map(({ conflict }) => conflict)
            .toSorted(),
        )
      },
      80,
    )
  })

  it('is pressure in the lower leg, which two boxes told', () => {
    const { assessment } = runner({
      'signs-now': ['none'],
      where: ['calf', 'both-legs'],
      feel: ['tightens', 'tingles'],
      lasts: 'until-i-stop',
      when: ['every-run'],
      history: 'months',
      'builds-signs': ['same-point', 'gone-soon', 'numb-foot'],
      health: ['18-39', 'well'],
    })
    const { alone, withFlag } = warningsByMatter(assessment)
    expect(alone.map(({ conflict }) => conflict)).not.toContain('pressure-in-the-lower-leg')
    expect(withFlag.get('exertional-compartment')?.map(({ conflict }) => conflict)).toEqual([
      'pressure-in-the-lower-leg',
    ])
  })
})
