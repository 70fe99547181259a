import { describe, expect, it } from 'vitest'
import { measures } from '../../../../src/content/measures'
import { allowed } from '../../../../src/domain/deeds'
import { readAnswers } from '../../../../src/domain/quiz/readAnswers'
import { runner } from '../../../support/runner'
import { seenTheSameDay } from './seenTheSameDay'
import { selfCare } from './selfCare'
import { selfCareInTheHeat } from './selfCareInTheHeat'
import { selfCareOnMedicines } from './selfCareOnMedicines'
import { selfCareWithACondition } from './selfCareWithACondition'
import { sentToADoctorOnMedicines } from './sentToADoctorOnMedicines'
import { sentToADoctorOrPhysio } from './sentToADoctorOrPhysio'
import { sentToADoctorWithACondition } from './sentToADoctorWithACondition'
import { sentToEmergency } from './sentToEmergency'
import type { Vignette } from './vignette'

const vignettes: readonly Vignette[] = [
  ...sentToEmergency,
  ...seenTheSameDay,
  ...sentToADoctorOrPhysio,
  ...sentToADoctorOnMedicines,
  ...sentToADoctorWithACondition,
  ...selfCare,
  ...selfCareInTheHeat,
  ...selfCareOnMedicines,
  ...selfCareWithACondition,
]

/** Argued one by one in docs/readings/safety.md, under "Vignettes that come out otherwise". */
const otherwise = {
  urgency: ['PAD known runner', 'ache one leg, no risk', 'calf tear', 'rhabdo history statin weak'],
  first: ['F50 SSRI + drinks lots long slow', 'ironman run leg, medicines none'],
}

const named = (those: readonly Vignette[]) => those.map((one) => [one.who, one] as const)

describe('a made-up runner', () => {
  it.each(named(vignettes))('gives answers that the quiz offers: %s', (_, { says }) => {
    expect(readAnswers(says)).toEqual({ ok: true, answers: says })
  })

  it.each(named(vignettes.filter(({ who }) => !otherwise.urgency.includes(who))))(
    'is sent for help as soon as a sports physician would: %s',
    (_, { says, urgency }) => expect(urgency).toContain(runner(says).triage),
  )

  it.each(named(vignettes.filter(({ who, first }) => first !== undefined && !otherwise.first.includes(who))))(
    'has a cause first that fits: %s',
    (_, { says, first }) => expect(first).toContain(runner(says).firstCause),
  )

  it.each(named(vignettes))('has nothing in the plan that asks a forbidden deed: %s', (_, { says }) => {
    const { assessment, planIds } = runner(says)
    expect(planIds.filter((id) => !allowed(measures[id].asks, assessment.plan.forbidden))).toEqual([])
  })
})

it('comes out otherwise than expected for no more than three in a hundred in urgency, and ten in a hundred in the first cause', () => {
  expect(otherwise.urgency.length / vignettes.length).toBeLessThanOrEqual(0.03)
  const withFirst = vignettes.filter(({ first }) => first !== undefined)
  expect(otherwise.first.length / withFirst.length).toBeLessThanOrEqual(0.1)
  // Whoever stands in the list still comes out otherwise: it shrinks when the rules get better.
  for (const who of otherwise.urgency) {
    const one = vignettes.find((vignette) => vignette.who === who)
    expect(one?.urgency).not.toContain(one && runner(one.says).triage)
  }
})
