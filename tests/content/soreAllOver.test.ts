import { describe, expect, it } from 'vitest'
import { myVisit } from '../../src/content/myVisit'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { runner } from '../support/runner'

const sore: Answers = {
  'signs-now': ['none'],
  where: ['several-muscles'],
  feel: ['aches', 'sore-days'],
  when: ['hours-after'],
  lasts: 'days',
  history: 'first-ever',
  'sudden-signs': ['none'],
  'builds-signs': ['none'],
  'clot-risk': ['none'],
  load: ['over-4h', 'race', 'downhill'],
  heat: 'mild',
  sleep: 'never',
  health: ['18-39', 'well'],
}
const visitOf = (more: Answers) => {
  const { assessment, says, triage } = runner({ ...sore, ...more })
  return { triage, by: myVisit(assessment, says)?.within, noRun: assessment.plan.forbidden.has('run') }
}
const clot: Answers = { health: ['18-39', 'medicines'], medicines: ['oestrogen'] }

/** As both legs are. */
describe('several muscles sore for days after hard work', () => {
  it('are for a doctor who can wait, and no clot, where all that makes one likelier was denied', () => {
    for (const where of [['several-muscles'], ['quad', 'calf', 'hamstring'], ['quad', 'calf']] as const)
      expect([where, visitOf({ where })]).toEqual([where, { triage: 'see-doctor', by: 'two-weeks', noRun: false }])
  })

  it('are looked at as soon as before with a sign of a tear, one leg named, no work told, or one muscle', () => {
    for (const more of [
      { 'sudden-signs': ['still-growing'] },
      { where: ['several-muscles', 'same-leg'] },
      { load: ['as-usual'] },
      { where: ['quad'] },
      { feel: ['aches'] },
    ] as const satisfies readonly Answers[])
      expect([more, visitOf(more)]).not.toEqual([more, { triage: 'see-doctor', by: 'two-weeks', noRun: false }])
  })

  it('are for today where something makes a clot likelier, or nobody knows', () => {
    for (const more of [{ 'clot-risk': ['not-sure'] }, { 'clot-risk': ['long-journey'] }, clot] as const)
      expect([more, visitOf(more).triage]).toEqual([more, 'same-day'])
  })
})
