import { describe, expect, it } from 'vitest'
import { every, is, not, some, unsaid } from '../../../src/domain/conditions/condition'
import type { Answers } from '../../../src/domain/quiz/questionnaire'
import type { PossibleChange } from '../../../src/domain/what-if/possibleChange'
import { compileSmallestChange } from '../../../src/domain/what-if/smallestChange'
import { causesWith, limit, redFlagsWith, rule, smallModel } from '../../support/smallModel'

const tired = is('load', 'tired-legs')
const harder = is('load', 'harder')

const restBefore = { question: 'load', from: ['tired-legs'], say: 'rest' } as const satisfies PossibleChange
const easeOff = { question: 'load', from: ['harder'], say: 'ease off' } as const satisfies PossibleChange
const space = { question: 'load', from: ['back-to-back'], say: 'space them out' } as const satisfies PossibleChange
const build = { question: 'load', from: ['more-weekly'], say: 'build slowly' } as const satisfies PossibleChange
const warmUp = { question: 'warm-up', from: ['short'], to: 'ten-minutes', say: '' } as const satisfies PossibleChange
const drink = {
  question: 'drinking',
  from: ['hardly'],
  goesWith: ['lighter'],
  say: '',
} as const satisfies PossibleChange

const says: Answers = {
  load: ['harder', 'more-weekly', 'back-to-back', 'tired-legs'],
  'warm-up': 'short',
  heat: 'cold',
  drinking: ['hardly', 'lighter'],
}

type Some = Parameters<typeof causesWith>[0]
const changeFor = (load: Some['training-load'], others: Some = {}) =>
  compileSmallestChange(
    smallModel({
      askingOrder: ['load', 'warm-up', 'heat', 'drinking'],
      causes: causesWith({ 'training-load': { ...load }, ...others }),
      redFlags: redFlagsWith({}),
    }),
    [restBefore, easeOff, space, build, warmUp, drink],
  )(says, 'training-load')

describe('a change is tried', () => {
  it('if a rule of the cause reads what it ends', () => {
    expect(changeFor({ base: -8, rules: [rule(tired, 5)] })).toEqual({ kind: 'leaves', sets: [[restBefore]] })
  })

  it('if a limit of the cause reads it', () => {
    const limits = [limit(unsaid(tired), -9)]
    expect(changeFor({ base: 3, limits })).toEqual({ kind: 'leaves', sets: [[restBefore]] })
  })

  it('if a rule reads only what would be true instead', () => {
    const rules = [rule(is('warm-up', 'ten-minutes'), -9)]
    expect(changeFor({ base: 1, rules })).toEqual({ kind: 'leaves', sets: [[warmUp]] })
  })

  it('if a rule reads only what goes with the habit', () => {
    expect(changeFor({ base: -8, rules: [rule(is('drinking', 'lighter'), 5)] })).toEqual({
      kind: 'leaves',
      sets: [[drink]],
    })
  })

  it('if the cause reads it under a not, among other things', () => {
    const rules = [rule(every(is('heat', 'cold'), not(some(is('load', 'longer'), tired))), -9)]
    expect(changeFor({ base: 1, rules })).toEqual({ kind: 'leaves', sets: [[restBefore]] })
  })
})

describe('a change is not proposed', () => {
  it('if the cause would then not apply at all, for that is no way to lighten it', () => {
    expect(changeFor({ base: 3, scope: tired })).toEqual({ kind: 'nothing' })
  })

  it('if the points stay as they are, because something else says the same', () => {
    expect(changeFor({ base: 3, rules: [rule(some(tired, is('heat', 'cold')), 5)] })).toEqual({ kind: 'nothing' })
  })

  it('if it would raise the points', () => {
    expect(changeFor({ base: 3, rules: [rule(tired, -5)] })).toEqual({ kind: 'nothing' })
  })

  it('if another cause would come in that did not apply before', () => {
    const others = { medicines: { base: -1, scope: unsaid(tired) } }
    expect(changeFor({ base: -8, rules: [rule(tired, 5)] }, others)).toEqual({ kind: 'nothing' })
  })
})

describe('several changes', () => {
  it('are proposed together where a word is won that none wins alone', () => {
    expect(changeFor({ base: 5, rules: [rule(tired, 3), rule(harder, 4)] })).toEqual({
      kind: 'eases',
      word: 'likely',
      sets: [[restBefore, easeOff]],
    })
  })

  it('are all named where they weigh the same', () => {
    expect(changeFor({ base: 7, rules: [rule(tired, 1), rule(harder, 1, 'the same')] })).toEqual({
      kind: 'eases',
      word: 'very likely',
      sets: [[restBefore], [easeOff]],
    })
  })

  it('are never more than three', () => {
    const all = [tired, harder, is('load', 'back-to-back'), is('load', 'more-weekly')]
    const found = changeFor({ base: -7, rules: all.map((one, at) => rule(one, 10, `reason ${at}`)) })
    expect(found).toMatchObject({ kind: 'eases', word: 'likely' })
    expect(found.kind === 'eases' && found.sets.every(({ length }) => length === 3)).toBe(true)
  })
})
