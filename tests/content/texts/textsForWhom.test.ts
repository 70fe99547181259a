import { describe, expect, it } from 'vitest'
import { aftercare } from '../../../src/content/aftercare'
import { leadOf } from '../../../src/content/appointment/appointmentWords'
import { atHand } from '../../../src/content/appointment/atHand'
import { conflicts } from '../../../src/content/conflicts'
import { measures } from '../../../src/content/measures'
import { myAppointment } from '../../../src/content/myAppointment'
import { leftOut } from '../../../src/content/numbers/outcomes'
import { soreWhereItCramped } from '../../../src/content/patterns/muscle/sore-where-it-cramped'
import { redFlags } from '../../../src/content/redFlags'
import { signs } from '../../../src/content/signs'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { tellAll } from '../../../src/domain/plan/tellMeasure'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { measureIds } from '../../../src/domain/vocabulary'
import { anyRunner, forMany } from '../../support/arbitraryRunners'
import { wordsTo } from '../../support/measureWords'
import { runner } from '../../support/runner'

/** Whoever has not said may be. It can be told among what makes clots likelier, too. */
const maybeExpecting = ({ health = [], 'clot-risk': risks = [] }: Answers) =>
  health.length === 0 ||
  health.some((one) => one === 'pregnant' || one === 'birth-lately' || one === 'not-sure') ||
  risks.includes('pregnancy-or-birth')

describe('a midwife', () => {
  it('is named to nobody who is not pregnant and has not just given birth', () => {
    forMany(
      anyRunner,
      (answers) => {
        const { triage, assessment } = runner(answers)
        if (isUrgent(triage) || maybeExpecting(answers)) return
        const { flags, plan } = assessment
        const appointment = myAppointment(assessment, answers)
        const texts = [
          ...flags.flatMap(({ flag }) => redFlags[flag].actions),
          ...plan.withheld.flatMap(({ conflict }) => [conflicts[conflict].say, conflicts[conflict].why]),
          ...plan.items.map(({ measure }) => wordsTo(measure, answers, plan.forbidden)),
          ...(appointment === undefined ? [] : [leadOf(appointment)]),
        ]
        expect(texts.filter((text) => /midwi/i.test(text))).toEqual([])
      },
      120,
    )
  })

  it('is named by no caution of a measure to everyone, nor where a sheet is left out', () => {
    const toAll = measureIds.flatMap((id) => tellAll(measures[id]).cautions.filter((one) => one.for === undefined))
    expect(toAll.filter(({ say }) => /midwi/i.test(say))).toEqual([])
    expect(leftOut).not.toMatch(/midwi/i)
  })
})

describe('a list of medicines', () => {
  it('is asked of those who take some, or were not asked', () => {
    for (const health of [['18-39', 'medicines'], ['not-sure'], undefined] as const)
      expect(atHand(health === undefined ? {} : { health })).toMatch(/^Have your medicines/)
    expect(atHand({ health: ['18-39', 'well'] })).not.toMatch(/medicine/)
    expect(atHand({ health: ['18-39', 'medicines'], medicines: ['none'] })).not.toMatch(/medicine/)
  })
})

describe('soreness where it cramped', () => {
  const clot = measureIds.flatMap((id) =>
    tellAll(measures[id]).cautions.filter(({ say }) => /A clot must be ruled out/.test(say)),
  )

  it('is told in the same words by the plan and by the signs, and forbids no stretch for a day', () => {
    expect(clot.length).toBeGreaterThan(5)
    for (const { say, grave } of clot) {
      expect(say).toContain(soreWhereItCramped)
      expect(say).toMatch(/sore for longer than a day/)
      expect(grave).toBe(true)
    }
    expect(signs['leg-now'].locked.not).toBe(soreWhereItCramped)
  })
})

describe('the page for now, which cannot know the plan', () => {
  it('yields to a plan that says no rubbing, or stop', () => {
    for (const { rub } of [aftercare.muscle, aftercare.night])
      expect((rub ?? []).join(' ')).toMatch(/Your plan says no rubbing, you take a blood thinner.*Do not rub/)
    for (const line of Object.values(aftercare).flatMap(({ next }) => next))
      if (/\bjog\b/.test(line)) expect(line).toMatch(/If your plan says stop for today, stop\./)
  })
})
