import { describe, expect, it } from 'vitest'
import { answerInSlot, blankSheet, HOLDS, slotOf, write } from '../../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../../src/domain/conditions/compileCondition'
import type { Condition } from '../../../src/domain/conditions/condition'
import { atLeast, every, is, isAny, not, some, unsaid } from '../../../src/domain/conditions/condition'
import { saidSlots } from '../../../src/domain/conditions/slots'
import { questionIds, questionnaire } from '../../../src/domain/questionnaire/questionnaire'

describe('a rule about an answer that does not exist', () => {
  const misspelt: Condition = { kind: 'is', question: 'heat', answer: 'hott' }

  it('cannot be compiled, so it can never quietly fail to hold', () => {
    expect(() => compileCondition(misspelt)).toThrow('No answer "hott" to the question "heat".')
  })

  it.each<readonly [string, Condition]>([
    ['one of several answers', { kind: 'isAny', question: 'heat', answers: ['mild', 'hott'] }],
    ['every', every(is('heat', 'mild'), misspelt)],
    ['some', some(is('heat', 'mild'), misspelt)],
    ['at least', atLeast(1, misspelt)],
    ['not', not(misspelt)],
    ['unsaid', unsaid(misspelt)],
  ])('is found inside "%s" too', (_, condition) => {
    expect(() => compileCondition(condition)).toThrow('No answer "hott"')
  })

  it('is found when it belongs to another question', () => {
    expect(() => compileCondition({ kind: 'is', question: 'sleep', answer: 'mild' })).toThrow('No answer "mild"')
  })
})

describe('a compiled condition', () => {
  it('is asked again and again and keeps nothing of the last runner', () => {
    const test = compileCondition(is('heat', 'mild'))
    const mild = blankSheet()
    write(mild, 'heat', { heat: 'mild' })
    expect([test(mild), test(blankSheet()), test(mild)]).toEqual([HOLDS, 0, HOLDS])
  })
})

describe('the answer sheet', () => {
  it('has a place of its own for every answer of every question', () => {
    const all = questionIds.flatMap((question) =>
      questionnaire[question].answers.map((answer: string) => ({ question, answer })),
    )
    expect(blankSheet()).toHaveLength(all.length)
    expect(all.map(({ question, answer }) => answerInSlot(slotOf(question, answer)))).toEqual(all)
  })

  it('has nothing beyond its end', () => {
    expect(() => answerInSlot(blankSheet().length)).toThrow('No answer stands in slot')
  })
})

describe('what "because you said" points at', () => {
  const said = (condition: Condition) => saidSlots(condition).map((slot) => answerInSlot(slot).answer)

  it('is every answer that can make the condition hold, each once', () => {
    expect(said(is('heat', 'mild'))).toEqual(['mild'])
    expect(said(isAny('where', 'calf', 'foot'))).toEqual(['calf', 'foot'])
    const cluster = every(is('where', 'calf'), some(isAny('where', 'calf', 'shin'), atLeast(1, is('heat', 'cold'))))
    expect(said(cluster)).toEqual(['calf', 'shin', 'cold'])
  })

  it('is nothing that counts by its absence', () => {
    expect(said(not(is('heat', 'mild')))).toEqual([])
    expect(said(every(is('where', 'calf'), unsaid(is('where', 'ribs'))))).toEqual(['calf'])
  })
})
