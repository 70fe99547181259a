import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quiz } from '../../../src/content/quiz'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { relevantAnswers } from '../../../src/domain/quiz/quiz'
import { causeIds, type MeasureId } from '../../../src/domain/vocabulary'
import { anyAnswers, anyRunner, forMany, runnersWho, type Tick, wellRunnersWho } from '../../support/arbitraryRunners'
import { wordsOf } from '../../support/measureWords'
import { runner } from '../../support/runner'

/** What presses, pulls or rubs the leg. */
const handsOnTheLeg: readonly MeasureId[] = [
  'relief-stretch',
  'lie-on-back-leg-up',
  'massage-during-cramp',
  'post-run-static-stretch',
  'compression-after-run',
  'sports-massage',
  'bedtime-calf-stretch',
]

describe('a sign that is an emergency or must be seen today', () => {
  it('yields the action alone: no causes and no plan, whatever else was said', () => {
    for (const who of [anyRunner, anyAnswers]) {
      forMany(who, (answers) => {
        const { triage, assessment, planIds, causes } = runner(answers)
        if (!isUrgent(triage)) return
        expect(assessment.flags.length).toBeGreaterThan(0)
        expect(causes).toEqual([])
        expect(planIds).toEqual([])
      })
    }
  })

  it.each<readonly [string, readonly Tick[]]>([
    [
      'a collapse',
      [
        ['signs-now', 'very-unwell'],
        ['unwell-now', 'collapse'],
      ],
    ],
    [
      'chest pain',
      [
        ['signs-now', 'chest'],
        ['chest-now', 'chest-pain'],
      ],
    ],
    [
      'dark urine',
      [
        ['signs-now', 'fluids'],
        ['fluids-now', 'dark-urine'],
      ],
    ],
    [
      'a swollen leg',
      [
        ['signs-now', 'one-leg'],
        ['leg-now', 'leg-swollen'],
      ],
    ],
    [
      'a pop',
      [
        ['signs-now', 'one-leg'],
        ['leg-now', 'pop'],
      ],
    ],
    [
      'a numb groin',
      [
        ['signs-now', 'one-leg'],
        ['leg-now', 'saddle-numb'],
      ],
    ],
    ['great thirst', [['health', 'great-thirst']]],
  ])('is never talked away by another answer (%s)', (_, ticks) => {
    forMany(runnersWho(...ticks), (answers) => expect(isUrgent(runner(answers).triage)).toBe(true))
  })

  it('does not come from runs of random answers without one', () => {
    const planned = fc.sample(wellRunnersWho(['health', 'well']), 200).filter((one) => runner(one).planIds.length > 0)
    expect(planned.length).toBeGreaterThan(110)
  })
})

describe('a leg that may hold a clot', () => {
  it.each<readonly [string, readonly Tick[]]>([
    [
      'swollen',
      [
        ['signs-now', 'one-leg'],
        ['leg-now', 'leg-swollen'],
      ],
    ],
    [
      'aching without a reason, after a long journey',
      [
        ['where', 'same-leg'],
        ['feel', 'sore-days'],
        ['clot-risk', 'long-journey'],
      ],
    ],
    [
      'aching without a reason, and the runner is not sure of the risks',
      [
        ['where', 'same-leg'],
        ['feel', 'sore-days'],
        ['clot-risk', 'not-sure'],
      ],
    ],
    [
      'sore for days',
      [
        ['where', 'same-leg'],
        ['feel', 'sore-days'],
      ],
    ],
    [
      'swollen in pregnancy',
      [
        ['health', 'pregnant'],
        ['pregnancy-signs', 'one-leg'],
      ],
    ],
  ])('(%s) is not rubbed, squeezed or stretched', (_, ticks) => {
    forMany(runnersWho(...ticks), (answers) => {
      expect(runner(answers).planIds.filter((id) => handsOnTheLeg.includes(id))).toEqual([])
    })
  })
})

describe('pain under the ribs alone', () => {
  it('leads to the stitch, and to no cause or advice for cramping legs', () => {
    // Who says which leg it is has named a leg, and may have a clot in it.
    const stitchAlone = runnersWho(['where', 'ribs']).map((answers) =>
      relevantAnswers(quiz, { ...answers, where: ['ribs'] }),
    )
    forMany(
      stitchAlone,
      (answers) => {
        const { triage, causes, planIds, withheld } = runner(answers)
        if (isUrgent(triage)) return
        expect(causes).toEqual(causeIds.filter((id) => id === 'shallow-breathing-stitch'))
        // What does not go with ibuprofen is no advice for legs.
        const swallows = ['painkillers-on-runs', 'regular-painkiller'].some((one) =>
          answers.medicines?.some((taken) => taken === one),
        )
        const allowed: readonly string[] = [
          'breathing-for-stitch',
          'medical-check',
          'no-quinine',
          ...(swallows ? ['medicine-review'] : []),
        ]
        expect(planIds.filter((id) => !allowed.includes(id))).toEqual([])
        if (!withheld.has('breathing-for-stitch')) expect(planIds).toContain('breathing-for-stitch')
      },
      100,
    )
  })
})

describe('quinine', () => {
  it('is never suggested: only not to take it, to those who do', () => {
    forMany(anyRunner, (answers) => {
      const { planIds } = runner(answers)
      expect(planIds.includes('no-quinine')).toBe(
        (answers.medicines?.includes('quinine') ?? false) && planIds.length > 0,
      )
      for (const id of planIds.filter((one) => one !== 'no-quinine')) {
        expect(wordsOf(id)).not.toMatch(
          /(?<!not |no |never )\b(?:take|try|use|buy|drink) (?:some |a little )?(?:quinine|tonic)/i,
        )
      }
    })
  })
})
