import { describe, expect, it } from 'vitest'
import { type AnswerTo, shapeOf } from '../../../../src/domain/questionnaire/questionnaire'
import { triageLevels } from '../../../../src/domain/vocabulary'
import { type ArmAnswers, atRisk, effort, ill, numb, off, told, young } from '../../../support/armRunners'

describe('one more moment for arms that hurt or go numb', () => {
  it('leaves no arm that a doctor should look at alone for coming at rest by day, too', () => {
    const left: string[] = []
    let seen = 0
    for (const feel of ['aches', 'tightens', 'stays-tight', 'weak', 'sharp', 'tingles', 'not-sure'] as const)
      for (const lasts of shapeOf('lasts').answers as readonly AnswerTo<'lasts'>[])
        for (const moment of shapeOf('when').answers as readonly AnswerTo<'when'>[])
          for (const history of ['few', 'months'] as const)
            for (const who of [
              atRisk,
              { health: ['40-64', 'well'] },
              { health: ['condition'], conditions: ['diabetes'] },
            ] as const) {
              const says: ArmAnswers = { ...effort, ...who, feel: [feel], lasts, when: [moment], history }
              if (!told(says).flags.includes('arms-late-in-a-run')) continue
              seen += 1
              const when: readonly AnswerTo<'when'>[] = moment === 'not-sure' ? ['at-rest'] : [moment, 'at-rest']
              const { triage } = told({ ...says, when })
              if (triage === 'self-care' || triage === 'see-physio') left.push(`${triage}: ${JSON.stringify(says)}`)
            }
    expect(seen).toBeGreaterThan(100)
    expect(left).toEqual([])
  })

  it('makes numb arms with a heart at risk no calmer, but for the night, when hands fall asleep', () => {
    const more = shapeOf('when').answers.filter((one) => one !== 'not-sure' && one !== 'in-bed')
    for (const moment of more as readonly AnswerTo<'when'>[])
      for (const lasts of ['minutes', 'until-i-stop', 'hours', undefined] as const) {
        const when = [...new Set([...(numb.when ?? []), moment])]
        const { triage } = told({ ...off, ...atRisk, ...numb, history: 'few', when, lasts })
        expect([moment, lasts, ['see-doctor', 'same-day', 'emergency'].includes(triage)]).toEqual([moment, lasts, true])
      }
  })

  it('makes no other arm calmer', () => {
    const moments = shapeOf('when').answers.filter((one) => one !== 'not-sure') as readonly AnswerTo<'when'>[]
    const byDay = moments.filter((one) => one !== 'in-bed')
    const calmer: string[] = []
    let urgent = 0
    for (const feel of ['aches', 'tightens', 'tingles', 'weak', 'sharp', 'locks'] as const)
      for (const lasts of ['minutes', 'until-i-stop', 'hours', undefined] as const)
        for (const who of [atRisk, young, ill, { health: ['40-64', 'well'] }, {}] as const)
          for (const moment of moments) {
            const says: ArmAnswers = { ...effort, ...who, feel: [feel], lasts, history: 'few' }
            const before = told({ ...says, when: [moment] }).triage
            urgent += before === 'self-care' ? 0 : 1
            for (const more of byDay) {
              const { triage } = told({ ...says, when: [...new Set([moment, more])] })
              if (triageLevels.indexOf(triage) > triageLevels.indexOf(before))
                calmer.push(`${before} to ${triage}: ${feel} ${lasts} ${moment} + ${more} ${JSON.stringify(who)}`)
            }
          }
    expect(urgent).toBeGreaterThan(300)
    expect(calmer).toEqual([])
  })
})
