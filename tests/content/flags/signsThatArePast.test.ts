import { describe, expect, it } from 'vitest'
import { signsBefore } from '../../../src/content/questions/signs-before'
import { stitch } from '../../../src/content/questions/stitch'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { MeasureId } from '../../../src/domain/vocabulary'
import { forMany, legRunnersWho, runnersWho } from '../../support/arbitraryRunners'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'

const { lateInTheRace, stiffAfterwards, stitch: stitchRunner } = runners

describe('a serious sign on an earlier day that nobody has checked', () => {
  const notYet: readonly MeasureId[] = [
    'massage-during-cramp',
    'sports-massage',
    'compression-after-run',
    'long-run-progression',
    'pacing-plan',
    'oral-rehydration-solution',
    'hydration-before',
    'sodium-during-long-runs',
    'magnesium-slushie',
    'vitamin-k2',
  ]

  it('sends to a doctor, with the check first in the plan', () => {
    const { triage, flags, planIds, cautions } = runner({
      ...lateInTheRace,
      health: ['earlier-sign'],
      'signs-before': ['swollen-leg-earlier'],
    })
    expect(triage).toBe('see-doctor')
    expect(flags).toEqual(['earlier-sign-unchecked'])
    expect(planIds[0]).toBe('medical-check')
    expect(cautions).toContain('earlier-sign-unchecked')
  })

  it('takes away rubbing, squeezing, longer runs and more drink, whatever else was said', () => {
    const rubs: Answers = { ...stiffAfterwards, where: ['quad'], when: ['races-only'], load: ['over-4h'] }
    const rubsAndFast: Answers = { ...rubs, load: ['fast-start'], sleep: 'after-hard-runs', night: ['none'] }
    expect(runner(rubsAndFast).planIds).toContain('massage-during-cramp')
    expect(
      runner({ ...rubsAndFast, health: ['earlier-sign'], 'signs-before': ['swollen-leg-earlier'] }).planIds,
    ).not.toContain('massage-during-cramp')
    forMany(
      legRunnersWho(['signs-now', 'none'], ['health', 'earlier-sign'], ['signs-before', 'swollen-leg-earlier']),
      (answers) => {
        if (answers['signs-before']?.includes('all-checked')) return
        expect(runner(answers).planIds.filter((id) => notYet.includes(id))).toEqual([])
      },
    )
  })

  it('is no way round the heart: a blackout or chest pain still has its own line, for today', () => {
    expect(signsBefore.options['swollen-leg-earlier']).not.toMatch(/chest|collapse|faint|heart/i)
    for (const more of [[], ['swollen-leg-earlier']] as const) {
      const both = runner({ ...lateInTheRace, health: ['earlier-sign'], 'signs-before': ['chest-earlier', ...more] })
      expect(both.triage).toBe('same-day')
    }
  })
})

describe('under the ribs', () => {
  const says = (...given: NonNullable<Answers['stitch']>) => runner({ ...stitchRunner, stitch: given })

  it.each(['chest-tight', 'every-effort'] as const)('%s is for today, and gets no tips for a stitch', (sign) => {
    const { triage, flags, planIds, causes } = says('eases-on-slowing', sign)
    expect(triage).toBe('same-day')
    expect(flags).toEqual(['cardiac-symptoms-settled'])
    expect(planIds).toEqual([])
    expect(causes).toEqual([])
  })

  it('a wheeze is sent to be checked and gets no breathing tricks', () => {
    const { triage, planIds } = says('wheeze', 'eases-on-slowing')
    expect(triage).toBe('see-doctor')
    expect(planIds).toEqual(['medical-check'])
  })

  it('an ordinary stitch alarms nobody', () => {
    const { triage, planIds } = says('eases-on-slowing', 'after-meal', 'sugary-drink', 'shallow-fast')
    expect(triage).toBe('self-care')
    expect(planIds).toEqual(['breathing-for-stitch'])
  })

  it('a tight chest is no longer asked about in one breath with a wheeze', () => {
    expect(stitch.options.wheeze).not.toMatch(/tight|chest/)
    expect(stitch.options['chest-tight']).toMatch(/chest/)
  })
})

describe('being sick, laxatives or water tablets to lose weight', () => {
  it('with cramps is for today, with no list and no plan', () => {
    forMany(runnersWho(['signs-now', 'none'], ['health', 'eating'], ['eating', 'purging']), (answers) => {
      const { triage, flags, planIds, causes } = runner(answers)
      expect(flags).toContain('purging')
      expect(['same-day', 'emergency']).toContain(triage)
      expect([...planIds, ...causes]).toEqual([])
    })
  })

  it('is not the same as food out of control, which can wait for an appointment', () => {
    expect(runner({ ...lateInTheRace, health: ['eating'], eating: ['food-control'] }).triage).toBe('see-doctor')
  })
})

describe('a large bruise after a sudden pain', () => {
  const bruised = (...more: NonNullable<Answers['leg-now']>) =>
    runner({ ...lateInTheRace, 'signs-now': ['one-leg'], 'leg-now': ['big-bruise', ...more] })

  it('is for today, headed as a tear, with the clot still named', () => {
    const { triage, flags } = bruised()
    expect(triage).toBe('same-day')
    expect(flags[0]).toBe('large-bruise')
    expect(flags).toEqual(expect.arrayContaining(['suspected-dvt', 'calf-tear']))
  })

  it('is no reason to call a swollen leg without a bruise a tear', () => {
    expect(runner({ ...lateInTheRace, 'signs-now': ['one-leg'], 'leg-now': ['leg-swollen'] }).flags).toEqual([
      'suspected-dvt',
    ])
  })
})
