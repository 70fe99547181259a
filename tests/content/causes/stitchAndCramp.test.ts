import { describe, expect, it } from 'vitest'
import { quiz } from '../../../src/content/quiz'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import type { MeasureId } from '../../../src/domain/vocabulary'
import { forMany, plainRunnersSaying } from '../../support/arbitraryRunners'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'

const legs = ['calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin', 'several-muscles'] as const
const drinkingMore: readonly MeasureId[] = [
  'oral-rehydration-solution',
  'hydration-before',
  'sodium-during-long-runs',
  'magnesium-slushie',
]

describe('a runner with a stitch and a cramp in the leg', () => {
  const both = runner(runners.stitchAndCramp)

  it('has both counted: nothing that was said is ignored', () => {
    expect(both.assessment.ignored).toEqual([])
    expect(both.leading).toEqual(expect.arrayContaining(['shallow-breathing-stitch', 'overdrinking']))
    expect(both.planIds).toEqual(expect.arrayContaining(['breathing-for-stitch', 'drink-to-thirst']))
  })

  it.each(legs)('in the %s is asked how they drink, and about the stitch', (where) => {
    const asked = quiz.asked({ ...runners.stitchAndCramp, where: ['ribs', where] })
    expect(asked).toEqual(expect.arrayContaining(['drinking', 'stitch', 'sleep']))
  })

  it.each(['heavier-or-puffy', 'schedule'] as const)(
    'who drinks too much (%s) is never told to drink or salt more',
    (sign) => {
      forMany(
        plainRunnersSaying({ where: ['ribs', 'calf'], drinking: [sign] }),
        (answers) => {
          const { triage, assessment, planIds, findingOf } = runner(answers)
          if (isUrgent(triage)) return
          expect(assessment.ignored).toEqual([])
          expect(findingOf('overdrinking')?.reasons.length).toBeGreaterThan(0)
          expect(planIds.filter((id) => drinkingMore.includes(id))).toEqual([])
        },
        100,
      )
    },
  )
})

it('is a muscle of the belly where many muscles cramp and nothing goes with a stitch', () => {
  const everywhere = runner({
    ...runners.lateInTheRace,
    where: ['ribs', 'calf', 'several-muscles', 'both-legs'],
    stitch: ['none'],
  })
  expect(everywhere.leading).not.toContain('shallow-breathing-stitch')
  expect(everywhere.butSays({ stitch: ['eases-on-slowing'] }).leading).toContain('shallow-breathing-stitch')
})

describe('a runner with a stitch alone', () => {
  it('is asked nothing about legs, and has no cause that is about them', () => {
    const { causes, planIds } = runner(runners.stitch)
    expect(quiz.asked(runners.stitch)).not.toContain('drinking')
    expect(causes).toEqual(['shallow-breathing-stitch'])
    expect(planIds).toEqual(['breathing-for-stitch'])
  })

  it('is asked about the rest where the hands cramp too: hands point to salts and breath, not to the ribs', () => {
    expect(quiz.asked({ where: ['ribs', 'arms-or-hands'] })).toContain('drinking')
  })
})
