import { describe, expect, it } from 'vitest'
import { shoesExplainTheCramp } from '../../../src/content/patterns/runnerAndRun/shoes-explain-the-cramp'
import { redFlags } from '../../../src/content/redFlags'
import { leavesOf } from '../../../src/domain/conditions/leavesOf'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { signQuestions } from '../../../src/domain/questionnaire/signQuestions'
import { forMany, plainRunnersSaying } from '../../support/arbitraryRunners'
import { wordsTo } from '../../support/measureWords'
import { runner } from '../../support/runner'

/** A calf that locks and lets go, now left and now right, at the same point of most runs, since flatter shoes and in no others. */
const newShoes: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['locks', 'tightens'],
  lasts: 'minutes',
  when: ['every-run'],
  history: 'months',
  'builds-signs': ['same-point', 'gone-soon'],
  load: ['as-usual'],
  shoes: ['changed-flat', 'better-in-others'],
  health: ['18-39', 'well'],
}

describe('a cramp that locks and lets go, and is fine in the old shoes', () => {
  it.each<readonly [string, Answers]>([
    ['at the same point of most runs', {}],
    ['that only locks', { feel: ['locks'] }],
    ['that aches as well', { feel: ['locks', 'aches'] }],
  ])('%s is put down to the shoes', (_, more) => {
    const { triage, firstCause, planIds } = runner({ ...newShoes, ...more })
    expect(triage).toBe('self-care')
    expect(firstCause).toBe('worn-or-wrong-shoes')
    expect(planIds[0]).toBe('shoe-check')
  })

  it('is told when to see someone all the same', () => {
    const { assessment } = runner(newShoes)
    expect(wordsTo('shoe-check', newShoes, assessment.plan.forbidden)).toMatch(
      /old shoes it goes on.*see a sports doctor/,
    )
    expect(wordsTo('shoe-check', { ...newShoes, 'builds-signs': ['none'] }, new Set())).not.toMatch(/sports doctor/)
  })

  it.each<readonly [string, Answers]>([
    ['it tightens or aches and does not lock', { feel: ['tightens', 'aches'] }],
    ['a spot stays tight', { feel: ['locks', 'tightens', 'stays-tight'] }],
    ['it tingles', { feel: ['locks', 'tightens', 'tingles'] }],
    ['it goes weak', { feel: ['locks', 'tightens', 'weak'] }],
    ['it lasts as long as the run', { lasts: 'until-i-stop' }],
    ['both legs tighten', { where: ['calf', 'both-legs'] }],
    ['it is always one leg', { where: ['calf', 'same-leg'] }],
    ['it has been so for over a year', { history: 'years' }],
    ['it comes more and more often', { history: 'more-often' }],
    ['it comes at rest, too', { when: ['every-run', 'at-rest'] }],
    ['no other pair is said to be fine', { shoes: ['changed-flat'] }],
    ['the shoes are not new', { shoes: ['better-in-others'] }],
    ...signQuestions['builds-signs'].answers
      .filter((one) => !['same-point', 'gone-soon', 'none', 'not-sure'].includes(one))
      .map((one) => [`${one} was ticked, too`, { 'builds-signs': ['same-point', 'gone-soon', one] }] as const),
  ])('keeps its sign where %s', (_, more) => {
    const { triage, flags } = runner({ ...newShoes, ...more })
    expect(flags).toContain('exertional-compartment')
    expect(triage).not.toBe('self-care')
  })

  it('lowers no other sign than pressure in the lower leg', () => {
    const reads = Object.entries(redFlags)
      .filter(([, { triggers }]) =>
        triggers.some(({ when }) => JSON.stringify(when).includes(JSON.stringify(shoesExplainTheCramp))),
      )
      .map(([flag]) => flag)
    expect(leavesOf(shoesExplainTheCramp).length).toBeGreaterThan(5)
    expect(reads).toEqual(['exertional-compartment'])
  })
})

describe('the pair in which nothing cramps', () => {
  /** Pressure in the lower leg is suspected, and they may run. */
  const pressed: Answers = {
    where: ['calf', 'both-legs'],
    feel: ['tightens'],
    when: ['every-run'],
    'builds-signs': ['same-point', 'gone-soon'],
  }
  const sayOld = /Wear the (?:old shoes again|pair in which you have no cramps)[.,]/

  it.each(['changed-flat', 'changed-other', 'better-in-others'] as const)(
    'stays in the plan beside any sign that lets a runner run: %s',
    (pair) => {
      forMany(
        plainRunnersSaying({ ...pressed, shoes: [pair], tried: ['shoes-helped'] }),
        (answers) => {
          const { triage, assessment, planIds, firstCause, wordFor } = runner(answers)
          const word = wordFor('worn-or-wrong-shoes')
          if (isUrgent(triage) || firstCause !== 'not-a-cramp' || !/likely$/.test(word ?? '') || word === 'unlikely')
            return
          if (assessment.plan.forbidden.has('run')) return
          expect(planIds).toContain('shoe-check')
          expect(wordsTo('shoe-check', answers, assessment.plan.forbidden)).toMatch(sayOld)
        },
        60,
      )
    },
  )

  it('is then worn without a word about bringing the new ones in', () => {
    const flatter: Answers = {
      ...newShoes,
      shoes: ['changed-flat'],
      feel: ['tightens'],
      'builds-signs': ['same-point', 'gone-soon'],
    }
    const { planIds, assessment } = runner(flatter)
    expect(planIds).toContain('shoe-check')
    const words = wordsTo('shoe-check', flatter, assessment.plan.forbidden)
    expect(words).toMatch(sayOld)
    expect(words).not.toMatch(/10-20%/)
  })
})
