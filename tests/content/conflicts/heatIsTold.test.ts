import { describe, expect, it } from 'vitest'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { forMany, plainRunnersSaying } from '../../support/arbitraryRunners'
import { runner } from '../../support/runner'

/** Cramped late on a long run in heat that was new to them. */
const inHeat: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['locks'],
  when: ['last-part'],
  sleep: 'never',
  load: ['2-to-4h', 'longer'],
  heat: 'hot-not-used',
  drinking: ['hardly', 'heavy-sweat'],
  'warm-up': 'ten-minutes',
  shoes: ['fresh'],
  'foot-strike': 'midfoot',
}

const named = (question: 'conditions' | 'medicines', health: 'condition' | 'medicines') =>
  shapeOf(question)
    .answers.filter((answer) => answer !== 'none' && answer !== 'not-sure')
    .map((answer) => [answer, { ...inHeat, health: ['40-64', health], [question]: [answer] } as Answers] as const)

const longRun = (says: Answers) => {
  const { assessment } = runner(says)
  const { forbidden } = assessment.plan
  const told = cardFor(assessment, says).lines.find(({ moment }) => moment === 'nextLong' || moment === 'race')?.say
  return { mayRunLong: !forbidden.has('run-long'), mayRunInHeat: !forbidden.has('run-in-heat'), told }
}

describe('whoever ran in heat and must not', () => {
  it('is told so beside the next long run, whatever keeps them from it', () => {
    const kept = [...named('conditions', 'condition'), ...named('medicines', 'medicines')].flatMap(([answer, says]) => {
      const { mayRunLong, mayRunInHeat, told } = longRun(says)
      return mayRunLong && !mayRunInHeat ? [{ answer, told }] : []
    })
    const who = kept.map(({ answer }) => answer)
    expect(who).toEqual(expect.arrayContaining(['kidney', 'ileostomy', 'diuretic', 'beta-blocker']))
    for (const { answer, told } of kept)
      expect([answer, told]).toEqual([answer, expect.stringMatching(/^Not in heat\. /)])
  })

  it('so are they in any other story', () => {
    const { where, feel, when, load } = inHeat as Required<Answers>
    forMany(
      plainRunnersSaying({ where, feel, when, load, heat: 'hot' }),
      (says) => {
        const { mayRunLong, mayRunInHeat, told } = longRun(says)
        if (told === undefined || !mayRunLong) return
        expect(/^(Not in heat\.|Hot\? Early, slower, shorter,) ?/.test(told)).toBe(!mayRunInHeat)
      },
      100,
    )
  })

  it('is told how, when to stop, and not forbidden, for age alone', () => {
    const { told } = longRun({ ...inHeat, health: ['65-plus', 'well'] })
    expect(told).toMatch(
      /^Hot\? Early, slower, shorter, in the shade, not alone\. Dizzy, sick or chills: stop, cool down\. /,
    )
  })

  it.each<readonly [string, Answers]>([
    ['signs at rest not sure', { 'rest-signs': ['not-sure'], when: ['at-rest', 'last-part'], history: 'months' }],
    ['a medicine that dries', { health: ['65-plus', 'medicines'], medicines: ['stimulant-or-drying'] }],
    ['nothing told of health', { health: ['65-plus'] }],
    ['an antidepressant', { health: ['65-plus', 'medicines'], medicines: ['antidepressant'] }],
    ['a steroid tablet', { health: ['65-plus', 'medicines'], medicines: ['steroid-tablet'] }],
    ['a medicine without a name', { health: ['65-plus', 'medicines'], medicines: ['another-medicine'] }],
    ['a bowel that loses water', { health: ['65-plus', 'condition'], conditions: ['bowel'] }],
    ['a water tablet', { health: ['65-plus', 'medicines'], medicines: ['diuretic'], 'medicine-signs': ['none'] }],
  ])('age is not alone with %s', (_, more) => {
    const { mayRunInHeat, told } = longRun({ ...inHeat, health: ['65-plus', 'well'], ...more })
    expect(mayRunInHeat).toBe(false)
    expect(told).not.toMatch(/Hot\? Early/)
  })

  it('is not said to a healthy runner, who is told how', () => {
    expect(longRun({ ...inHeat, health: ['40-64', 'well'] }).told).not.toMatch(/Not in heat/)
  })
})
