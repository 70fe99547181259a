import { describe, expect, it } from 'vitest'
import { assess } from '../../src/content/model'
import { myVisit } from '../../src/content/myVisit'
import type { Answers, AnswerTo } from '../../src/domain/quiz/questionnaire'
import { runner } from '../support/runner'

const signs = ['worse-weekly', 'limp'] as const
const sides = ['both-legs', 'either-leg'] as const
const histories = [undefined, 'few', 'months'] as const

const who = (place: AnswerTo<'where'>, side: AnswerTo<'where'>, sign: AnswerTo<'builds-signs'>): Answers => ({
  'signs-now': ['none'],
  where: [place, side],
  feel: ['aches'],
  when: ['every-run'],
  'builds-signs': [sign],
  load: ['more-weekly'],
  health: ['18-39', 'well'],
})

const withHistory = (says: Answers, history: (typeof histories)[number]): Answers =>
  history === undefined ? says : { ...says, history }

const everyWay = (places: readonly AnswerTo<'where'>[]) =>
  places.flatMap((place) => sides.flatMap((side) => signs.map((sign) => [place, side, sign] as const)))

describe('what grows from week to week, or makes a runner walk unevenly, in both legs', () => {
  it.each(everyWay(['shin', 'foot']))('in the %s, %s, %s: a doctor within days, and no running', (...told) => {
    for (const history of histories) {
      const says = withHistory(who(...told), history)
      const { triage, flags, assessment } = runner(says)
      expect([history, triage]).toEqual([history, 'see-doctor'])
      expect(flags).toContain('stress-fracture')
      expect(assessment.plan.forbidden.has('run')).toBe(true)
      expect(myVisit(assess(says), says)?.within).toBe('days')
    }
  })

  it.each(everyWay(['calf', 'hamstring']))(
    'in the %s, %s, %s: a physio, no longer runs, no strength work',
    (...told) => {
      for (const history of histories) {
        const says = withHistory(who(...told), history)
        const { assessment, planIds } = runner(says)
        expect((['run-long', 'load-leg'] as const).filter((deed) => !assessment.plan.forbidden.has(deed))).toEqual([])
        expect(planIds).not.toContain('long-run-progression')
        expect(planIds).not.toContain('calf-strengthening')
        const visit = myVisit(assess(says), says)
        expect([visit?.whom, visit?.within]).toEqual(['physio', 'weeks'])
      }
    },
  )

  it.each(['shin', 'foot'] as const)('in one %s and worse every week, is seen within days', (place) => {
    const says = who(place, 'same-leg', 'worse-weekly')
    expect(myVisit(assess(says), says)?.within).toBe('days')
    const calf = who('calf', 'same-leg', 'worse-weekly')
    expect(myVisit(assess(calf), calf)?.within).toBe('weeks')
  })

  it('leaves sore shins and calves without either sign to themselves', () => {
    for (const place of ['shin', 'calf', 'foot'] as const)
      expect(runner({ ...who(place, 'both-legs', 'limp'), 'builds-signs': ['none'] }).triage).toBe('self-care')
  })
})
