import { describe, expect, it } from 'vitest'
import { slotOf } from '../../../src/domain/conditions/answerSheet'
import { atLeast, every, is, isAny, not, some, unsaid } from '../../../src/domain/conditions/condition'
import { leavesOf } from '../../../src/domain/conditions/leavesOf'
import { questionsIn } from '../../../src/domain/conditions/questionsIn'
import { readSlots } from '../../../src/domain/conditions/slots'

const cold = is('heat', 'cold')
const worn = isAny('shoes', 'worn', 'fresh')

describe('the leaves of a condition', () => {
  it('are every place where it reads answers, in the order they are written', () => {
    expect(leavesOf(every(cold, some(worn, atLeast(1, cold))))).toEqual([
      { question: 'heat', answers: ['cold'], negations: 0 },
      { question: 'shoes', answers: ['worn', 'fresh'], negations: 0 },
      { question: 'heat', answers: ['cold'], negations: 0 },
    ])
  })

  it('tell under how many "not" and "unsaid" they stand', () => {
    const negations = leavesOf(every(cold, not(worn), unsaid(every(cold, not(worn))))).map((leaf) => leaf.negations)
    expect(negations).toEqual([0, 1, 1, 2])
  })
})

describe('what a condition reads', () => {
  it('is every answer in it, once, those under a not or unsaid too', () => {
    const slots = [slotOf('heat', 'cold'), slotOf('shoes', 'worn'), slotOf('shoes', 'fresh')]
    expect(readSlots(cold)).toEqual(slots.slice(0, 1))
    expect(readSlots(every(cold, not(worn), cold))).toEqual(slots)
    expect(readSlots(some(unsaid(cold), worn))).toEqual(slots)
    expect(readSlots(atLeast(2, cold, worn, cold))).toEqual(slots)
  })

  it('is every question, however deep it lies, once', () => {
    const deep = some(atLeast(2, is('heat', 'mild'), unsaid(is('where', 'calf'))), not(every(is('heat', 'cold'))))
    expect(questionsIn(deep)).toEqual(['heat', 'where'])
  })
})
