import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/content/model'
import { myAppointment } from '../../../../src/content/myAppointment'
import type { Answers, AnswerTo } from '../../../../src/domain/questionnaire/questionnaire'
import { forMany, runnersWho } from '../../../support/arbitraryRunners'
import { runner } from '../../../support/runner'

const sides = ['same-leg', 'both-legs', 'either-leg'] as const
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

const onEachSide = (told: readonly (readonly [AnswerTo<'where'>, 'worse-weekly' | 'limp'])[]) =>
  told.flatMap(([place, sign]) => sides.map((side) => [place, side, sign] as const))

describe('what grows from week to week, or makes a runner walk unevenly', () => {
  it.each(
    onEachSide([
      ['shin', 'worse-weekly'],
      ['foot', 'worse-weekly'],
      ['quad', 'worse-weekly'],
      ['shin', 'limp'],
      ['foot', 'limp'],
      ['quad', 'limp'],
    ]),
  )('in the %s, %s, %s: a doctor within days, and no running', (...told) => {
    for (const history of histories) {
      const says = withHistory(who(...told), history)
      const { triage, flags, assessment } = runner(says)
      expect([history, triage]).toEqual([history, 'see-doctor'])
      expect(flags).toContain('stress-fracture')
      expect(assessment.plan.forbidden.has('run')).toBe(true)
      expect(myAppointment(assess(says), says)?.within).toBe('days')
    }
  })

  it.each(
    onEachSide([
      ['calf', 'worse-weekly'],
      ['hamstring', 'worse-weekly'],
      ['calf', 'limp'],
      ['hamstring', 'limp'],
    ]),
  )('in the %s, %s, %s: a physio, no longer runs, no strength work', (...told) => {
    for (const history of histories) {
      const says = withHistory(who(...told), history)
      const { assessment, planIds } = runner(says)
      expect((['run-long', 'load-leg'] as const).filter((deed) => !assessment.plan.forbidden.has(deed))).toEqual([])
      expect(planIds).not.toContain('long-run-progression')
      expect(planIds).not.toContain('calf-strengthening')
      const appointment = myAppointment(assess(says), says)
      expect([appointment?.whom, appointment?.within]).toEqual(['physio', told[2] === 'limp' ? 'two-weeks' : 'weeks'])
    }
  })

  it('leaves sore shins and calves without either sign to themselves', () => {
    for (const place of ['shin', 'calf', 'foot'] as const)
      expect(runner({ ...who(place, 'both-legs', 'limp'), 'builds-signs': ['none'] }).triage).toBe('self-care')
  })

  it('lets nobody run who walks unevenly, wherever it is and whatever else they say', () => {
    forMany(runnersWho(['signs-now', 'none'], ['feel', 'aches'], ['builds-signs', 'limp']), (answers) => {
      if (answers['builds-signs']?.includes('limp')) expect(runner(answers).assessment.plan.forbidden).toContain('run')
    })
  })
})
