import { describe, expect, it } from 'vitest'
import { myAppointment } from '../../../../src/content/myAppointment'
import { redFlags } from '../../../../src/content/redFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { triageLevels } from '../../../../src/domain/vocabulary'
import { runner } from '../../../support/runner'

const stiff: Answers = {
  'signs-now': ['none'],
  where: ['arms-or-hands', 'both-legs'],
  feel: ['aches', 'stays-tight'],
  lasts: 'hours',
  when: ['in-bed', 'getting-up'],
  history: 'few',
  'rest-signs': ['none'],
  'builds-signs': ['none'],
  'clot-risk': ['none'],
  load: ['as-usual'],
  health: ['65-plus', 'well'],
}
const others = [['both-legs'], ['either-leg'], ['hip-or-groin'], ['calf', 'both-legs']] as const

describe('arms and legs that ache or are stiff at rest, over 40', () => {
  it('are for a doctor within two weeks, who is asked about inflammation', () => {
    for (const age of ['40-64', '65-plus'] as const)
      for (const feel of ['aches', 'stays-tight'] as const)
        for (const when of ['at-rest', 'in-bed', 'getting-up'] as const)
          for (const lasts of ['hours', 'not-sure'] as const)
            for (const history of ['first-ever', 'few', 'months'] as const)
              for (const place of others) {
                const says: Answers = {
                  ...stiff,
                  ...{ feel: [feel], when: [when], lasts, history },
                  where: ['arms-or-hands', ...place],
                  health: [age, 'well'],
                }
                const { assessment, flags, triage } = runner(says)
                expect([says, flags.includes('persistent-or-frequent')]).toEqual([says, true])
                if (triage !== 'see-doctor') continue
                expect(myAppointment(assessment, says)?.within).toMatch(/days|two-weeks/)
                expect(JSON.stringify(myAppointment(assessment, says)?.asks)).toMatch(/ESR and CRP/)
              }
  })

  it('are told which signs of the head cannot wait', () => {
    expect(redFlags['persistent-or-frequent'].actions.join(' ')).toMatch(/headache.*chewing.*sight: be seen today/)
  })

  it.each<readonly [string, Answers]>([
    ['under 40', { health: ['18-39', 'well'] }],
    ['for minutes', { lasts: 'minutes' }],
    ['legs alone', { where: ['calf', 'both-legs'] }],
    ['after a race', { load: ['race'] }],
    ['they lock', { feel: ['locks', 'aches'], lasts: 'not-sure' }],
    ['for years', { history: 'years' }],
  ])('are not this: %s', (_, more) => {
    const says: Answers = { ...stiff, ...more }
    const { assessment } = runner(says)
    expect(JSON.stringify(myAppointment(assessment, says)?.asks ?? [])).not.toMatch(/ESR/)
  })
})

describe('arms that ache before the end of runs, at 45', () => {
  const effort: Answers = { ...stiff, feel: ['aches'], lasts: 'minutes', health: ['40-64', 'well'] }

  it('are for a doctor with legs as well, since the arms alone would be for today', () => {
    for (const when of ['first-minutes', 'soon', 'middle', 'every-run'] as const)
      for (const lasts of ['minutes', 'hours', 'not-sure'] as const)
        for (const place of [['both-legs'], ['either-leg'], ['calf']] as const) {
          const says: Answers = { ...effort, when: [when], lasts, where: ['arms-or-hands', ...place] }
          const { triage, assessment } = runner(says)
          expect([says, triageLevels.indexOf(triage) <= triageLevels.indexOf('see-doctor')]).toEqual([says, true])
          expect([says, assessment.plan.forbidden.has('race')]).toEqual([says, true])
        }
  })

  it('are tired late in a race, and cramp where they lock', () => {
    for (const more of [
      { when: ['last-part'], load: ['race'] },
      { when: ['middle'], feel: ['locks', 'tightens'] },
      { when: ['middle'], health: ['18-39', 'well'] },
    ] as const satisfies readonly Answers[])
      expect([more, runner({ ...effort, ...more }).flags]).toEqual([more, []])
  })
})
