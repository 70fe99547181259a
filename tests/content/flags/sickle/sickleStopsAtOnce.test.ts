import { describe, expect, it } from 'vitest'
import { measures } from '../../../../src/content/measures'
import { assess } from '../../../../src/content/model'
import { cardFor } from '../../../../src/content/tomorrow/cardFor'
import { trials } from '../../../../src/content/trials'
import { judge } from '../../../../src/domain/conditions/compileCondition'
import { isUrgent } from '../../../../src/domain/flags/screenRedFlags'
import { tellMeasure } from '../../../../src/domain/plan/tellMeasure'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { forMany, plainRunnersSaying } from '../../../support/arbitraryRunners'
import { finished } from '../../../support/finished'
import { has, lateCalf } from '../../../support/rareRunner'

const sickle: Answers = { ...has('sickle'), 'sickle-signs': 'never' }
const carrier: Answers = finished({ ...lateCalf, ...sickle })

/** Their muscles are harmed by going on, so nothing sends them to walk, stretch or jog a cramp off. */
const goesOn = /\bwalk\b(?! it off|ing)|\bjog\b|(?<!not )start again|go easier|if it locks|until it lets go/i

const told = (answers: Answers) => {
  const { name, short } = measures['stop-and-ease']
  const { forbidden } = assess(answers).plan
  const { dose, steps, cautions } = tellMeasure(measures['stop-and-ease'], answers, forbidden)
  return [name, short, dose, ...steps, ...cautions.map(({ say }) => say)].join(' ')
}

describe('whoever carries sickle cell', () => {
  it('has one plan for a cramp on a run: stop at once, lie or sit, run no more today', () => {
    expect(told(carrier)).toMatch(/Stop at once\. Lie or sit down\. Do not walk it off\./)
    expect(told(carrier)).toMatch(/no more running today/i)
    expect(told(carrier)).toMatch(/say "sickle cell"/)
    expect(told(carrier)).not.toMatch(goesOn)
  })

  it('has that in the plan whatever the causes, and no stretch for a cramp on a run', () => {
    forMany(plainRunnersSaying({ ...sickle, feel: ['locks'], when: ['last-part'] }), (answers) => {
      const { triage, plan } = assess(answers)
      if (isUrgent(triage) || plan.forbidden.has('run')) return
      const inPlan = plan.items.map(({ measure }) => measure)
      expect(inPlan).toContain('stop-and-ease')
      expect(inPlan).not.toContain('relief-stretch')
      expect(plan.items.find(({ measure }) => measure === 'stop-and-ease')?.always).toMatch(/sickle cell/)
    })
  })

  it('reads on the card to stop at a cramp, before anything else of the next run', () => {
    forMany(plainRunnersSaying({ ...sickle, feel: ['locks'], when: ['last-part'] }), (answers) => {
      const assessment = assess(answers)
      if (isUrgent(assessment.triage) || assessment.plan.forbidden.has('run')) return
      const run = cardFor(assessment, answers).lines.find(({ moment }) => moment === 'nextRun')
      expect(run?.say).toMatch(/^Weak, or a cramp: stop at once, sit down, do not walk it off\./)
      const sentences = run?.say.split(/(?<=\.) /) ?? []
      expect(new Set(sentences).size).toBe(sentences.length)
    })
  })

  it('keeps the stretch for cramps in bed', () => {
    const atNight = finished({ ...lateCalf, ...sickle, when: ['in-bed'], sleep: 'most-weeks' })
    const inPlan = assess(atNight).plan.items.map(({ measure }) => measure)
    expect(inPlan).toContain('bedtime-calf-stretch')
    expect(inPlan).not.toContain('stop-and-ease')
  })

  it('is sent by no line of the card to walk or stretch a cramp off', () => {
    forMany(plainRunnersSaying({ ...sickle, feel: ['locks'], where: ['calf'] }), (answers) => {
      const assessment = assess(answers)
      if (isUrgent(assessment.triage) || assessment.plan.forbidden.has('run')) return
      const run = cardFor(assessment, answers).lines.find(({ moment }) => moment === 'nextRun')
      expect(run?.say).not.toMatch(goesOn)
    })
  })

  it('never has the warm-up dropped by a coin', () => {
    const { notFor } = trials['dynamic-warm-up'] ?? {}
    expect(notFor && judge(notFor, carrier)).toBe('holds')
  })
})

it('everybody else walks at the first twitch, and hears nothing of lying down', () => {
  const others: Answers = finished({ ...lateCalf, health: ['18-39', 'well'] })
  expect(told(others)).toMatch(/At the first twitch, walk\. If it locks, stop\./)
  expect(told(others)).not.toMatch(/Lie or sit down/)
})
