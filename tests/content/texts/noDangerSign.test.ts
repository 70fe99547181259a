import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../src/content/conflicts'
import { assess } from '../../../src/content/model'
import { hasNoDangerSign } from '../../../src/content/noDangerSign'
import { warningsFor } from '../../../src/content/warningsFor'
import type { Conflict } from '../../../src/domain/plan/measure'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { ConflictId } from '../../../src/domain/vocabulary'
import { forMany, plainRunnersSaying } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'

const isCalm = (answers: Answers): boolean => hasNoDangerSign(assess(answers), answers)
const isGrave = (id: ConflictId): boolean => {
  const { danger, forbids = [] }: Conflict = conflicts[id]
  return danger === 'life' || forbids.includes('run')
}
const young: Answers = { 'signs-now': ['none'], health: ['18-39', 'well'] }

describe('"no danger sign in what you told us"', () => {
  it('is never said beside a caution of what may cost a life, or that keeps from running', () => {
    forMany(
      plainRunnersSaying({ where: ['calf', 'either-leg'], feel: ['locks'] }),
      (answers) => {
        if (!isCalm(answers)) return
        const told = warningsFor(assess(answers).plan).first.map(({ conflict }) => conflict)
        expect(told.filter(isGrave)).toEqual([])
      },
      200,
    )
  })

  it.each<readonly [string, Answers]>([
    [
      'a danger sign ticked, and then none of those behind it',
      {
        ...young,
        'signs-now': ['very-unwell'],
        'unwell-now': ['none'],
        where: ['calf'],
        feel: ['locks'],
        when: ['last-part'],
      },
    ],
    [
      'pain in both legs that is worse every week',
      {
        ...young,
        where: ['calf', 'both-legs'],
        feel: ['aches'],
        when: ['last-part'],
        history: 'few',
        'builds-signs': ['worse-weekly'],
      },
    ],
    ['a pain under the ribs, and not sure what goes with it', { ...young, where: ['ribs'], stitch: ['not-sure'] }],
  ])('is not said to: %s', (_, answers) => {
    expect(isCalm(answers)).toBe(false)
  })

  it.each([
    'lateInTheRace',
    'hotAndDry',
    'stiffAfterwards',
    'startsCold',
    'racesTooFast',
    'saltySweater',
    'upAtNight',
    'stitch',
    'newShoes',
    'onTheToes',
    'weakFeet',
  ] as const)('is said to an ordinary runner: %s', (name) => {
    expect(isCalm(runners[name])).toBe(true)
  })
})

describe('not sure what goes with a pain under the ribs', () => {
  it('is an open question, and a place without such a pain asks none', () => {
    expect(assess({ ...young, where: ['ribs'], stitch: ['not-sure'] }).unscreened).toEqual(['stitch'])
    expect(assess({ ...young, where: ['ribs'], stitch: ['none'] }).unscreened).toEqual([])
    expect(assess({ ...young, where: ['calf'], stitch: ['not-sure'] }).unscreened).toEqual([])
  })
})
