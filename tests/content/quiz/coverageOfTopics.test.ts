import { describe, expect, it } from 'vitest'
import { questions } from '../../../src/content/questions'
import { quiz } from '../../../src/content/quiz'
import { type Answers, questionIds } from '../../../src/domain/questionnaire/questionnaire'
import type { Topic } from '../../../src/domain/quiz/question'
import { forMany, legRunnersWho } from '../../support/arbitraryRunners'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'

/** The six topics the quiz promises, each with two runners who differ in one answer to it. */
const promised = [
  ['hydration', runners.lateInTheRace, { drinking: ['schedule'] }],
  ['warm-up', { ...runners.startsCold, 'warm-up': 'ten-minutes' }, { 'warm-up': 'none-then-fast' }],
  ['heat', runners.lateInTheRace, { heat: 'hot-not-used' }],
  ['shoe-mileage', { ...runners.newShoes, shoes: ['fresh'] }, { shoes: ['worn'] }],
  ['foot-strike', { ...runners.onTheToes, 'foot-strike': 'heel' }, { 'foot-strike': 'forefoot-new' }],
  ['sleep-cramps', runners.lateInTheRace, { sleep: 'now-and-then' }],
] as const satisfies readonly (readonly [Topic, Answers, Answers])[]

const questionsOn = (topic: Topic) => questionIds.filter((id) => questions[id].topic === topic)

describe.each(promised)('%s', (topic, answers, other) => {
  it('is asked of every runner whose legs cramp on a run', () => {
    forMany(legRunnersWho(['when', 'middle']), (someone) => {
      expect(quiz.asked(someone).filter((id) => questionsOn(topic).includes(id)).length).toBeGreaterThan(0)
    })
  })

  it('matters: two runners who differ in that answer alone get different results', () => {
    const [changed] = Object.keys(other)
    expect(questionsOn(topic)).toContain(changed)
    const one = runner(answers)
    expect(one.butSays(other).result).not.toEqual(one.result)
  })

  it('matters to the reasons too: the answer is named beside a cause', () => {
    const named = runner({ ...answers, ...other }).assessment.findings.flatMap(({ reasons, against }) =>
      [...reasons, ...against].flatMap((reason) => reason.answers.map(({ question }) => question)),
    )
    expect(named.filter((id) => questionsOn(topic).includes(id)).length).toBeGreaterThan(0)
  })
})

it('does not ask how they run of those who cramp in bed alone, and asks about the night', () => {
  forMany(legRunnersWho(), (someone) => {
    const asked = quiz.asked({ ...someone, when: ['in-bed'] })
    expect(asked).not.toEqual(expect.arrayContaining(['warm-up']))
    expect(asked).not.toEqual(expect.arrayContaining(['shoes']))
    expect(asked).not.toEqual(expect.arrayContaining(['foot-strike']))
    // Night after night there is no run to ask about, but what is drunk on runs can still harm.
    const nightly = quiz.asked({ ...someone, when: ['in-bed'], sleep: 'most-weeks', feel: ['locks'] })
    expect(nightly).toEqual(expect.arrayContaining(['drinking', 'sleep']))
    expect(nightly).not.toEqual(expect.arrayContaining(['load']))
    expect(nightly).not.toEqual(expect.arrayContaining(['heat']))
    const now = quiz.asked({ ...someone, when: ['in-bed'], sleep: 'now-and-then' })
    expect(now).toEqual(expect.arrayContaining(['load', 'heat', 'drinking', 'sleep']))
  })
})

describe('what each of the six can put in a plan', () => {
  it.each([
    ['drink-to-thirst', runners.hotAndDry],
    ['dynamic-warm-up', runners.startsCold],
    ['heat-acclimatisation', { ...runners.saltySweater, heat: 'hot-not-used' }],
    ['shoe-check', runners.newShoes],
    ['calf-strengthening', runners.onTheToes],
    ['bedtime-calf-stretch', runners.upAtNight],
  ] as const)('%s', (measure, answers) => {
    expect(runner(answers).planIds).toContain(measure)
  })
})
