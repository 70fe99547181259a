import { describe, expect, it } from 'vitest'
import { changeable } from '../../../src/content/changeable'
import { assess, model } from '../../../src/content/model'
import { likelihoodWords } from '../../../src/domain/causes/likelihood'
import { leadingCauses } from '../../../src/domain/causes/rankCauses'
import { is } from '../../../src/domain/conditions/condition'
import type { Answers } from '../../../src/domain/quiz/questionnaire'
import { triageLevels } from '../../../src/domain/vocabulary'
import { afterChange, canChange, type PossibleChange } from '../../../src/domain/what-if/possibleChange'
import { type ChangeSet, compileSmallestChange, isOutOfLead } from '../../../src/domain/what-if/smallestChange'
import { forMany, wellRunnersWho } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'
import { causesWith, redFlagsWith, rule, smallModel } from '../../support/smallModel'

const smallestChange = compileSmallestChange(model, changeable)

const changed = (answers: Answers, set: ChangeSet) => assess(set.reduce<Answers>(afterChange, answers))

const restBefore = { question: 'load', from: ['tired-legs'], say: 'rest' } as const satisfies PossibleChange
const easeOff = { question: 'load', from: ['harder'], say: 'ease off' } as const satisfies PossibleChange
const warmUp = {
  question: 'warm-up',
  from: ['short'],
  to: 'ten-minutes',
  say: 'warm up',
} as const satisfies PossibleChange

const searchIn = (causes: Parameters<typeof causesWith>[0], redFlags: Parameters<typeof redFlagsWith>[0] = {}) =>
  compileSmallestChange(
    smallModel({
      askingOrder: ['load', 'warm-up'],
      causes: causesWith(causes),
      redFlags: redFlagsWith(redFlags),
    }),
    [restBefore, easeOff, warmUp],
  )

const says: Answers = { load: ['harder', 'tired-legs'], 'warm-up': 'short' }

describe('the smallest change', () => {
  it('is one thing where one is enough, and the one that takes the cause down furthest comes first', () => {
    const search = searchIn({
      'training-load': { base: -13, rules: [rule(is('load', 'tired-legs'), 5), rule(is('load', 'harder'), 6)] },
    })
    expect(search(says, 'training-load')).toEqual({ kind: 'leaves', sets: [[easeOff], [restBefore]] })
  })

  it('is several things where each alone is not enough', () => {
    const search = searchIn({
      'training-load': { base: -8, rules: [rule(is('load', 'tired-legs'), 10), rule(is('load', 'harder'), 10)] },
    })
    expect(search(says, 'training-load')).toEqual({ kind: 'leaves', sets: [[restBefore, easeOff]] })
  })

  it('says how far a cause can be brought down where it cannot be taken out of the lead', () => {
    const search = searchIn({ 'training-load': { base: 1, rules: [rule(is('load', 'harder'), 10)] } })
    expect(search(says, 'training-load')).toEqual({ kind: 'eases', word: 'likely', sets: [[easeOff]] })
  })

  it('names one thing that lightens a cause, and no second one, where no word would change', () => {
    const search = searchIn({
      'training-load': { base: 10, rules: [rule(is('load', 'tired-legs'), 1), rule(is('load', 'harder'), 2)] },
    })
    expect(search(says, 'training-load')).toEqual({ kind: 'eases', word: 'very likely', sets: [[easeOff]] })
  })

  it('is nothing where the cause rests on what cannot be changed', () => {
    const search = searchIn({ 'training-load': { base: 10 } })
    expect(search(says, 'training-load')).toEqual({ kind: 'nothing' })
    expect(search({}, 'training-load')).toEqual({ kind: 'nothing' })
  })

  it('is nothing for a cause that does not lead anyway', () => {
    const search = searchIn({ 'training-load': { base: -9, rules: [rule(is('load', 'harder'), 1)] } })
    expect(search(says, 'training-load')).toEqual({ kind: 'nothing' })
  })

  it('never pushes a cause out by making another one likelier', () => {
    const search = searchIn({
      'training-load': { base: -8, rules: [rule(is('load', 'harder'), 5)] },
      'pacing-too-hard': { base: 5, rules: [rule(is('load', 'harder'), -9)] },
    })
    expect(search(says, 'training-load')).toEqual({ kind: 'nothing' })
  })

  it('never proposes what would raise a warning sign', () => {
    const search = searchIn(
      { 'training-load': { base: -8, rules: [rule(is('warm-up', 'short'), 5)] } },
      { tetany: { level: 'see-doctor', triggers: [{ when: is('warm-up', 'ten-minutes'), sign: '' }] } },
    )
    expect(search(says, 'training-load')).toEqual({ kind: 'nothing' })
  })

  it('reads only the answers that the cause itself reads', () => {
    const search = searchIn({ 'training-load': { base: -8, rules: [rule(is('load', 'harder'), 5)] } })
    expect(search({ 'warm-up': 'short', load: ['harder'] }, 'training-load')).toEqual({
      kind: 'leaves',
      sets: [[easeOff]],
    })
  })
})

describe('the smallest change by the real rules', () => {
  it('is a warm-up for a runner who starts cold and fast', () => {
    const found = smallestChange(runners.startsCold, 'inadequate-warm-up')
    expect(found.kind).toBe('leaves')
    expect(found.kind === 'leaves' && found.sets[0]?.map(({ question }) => question)).toEqual(['warm-up'])
  })

  it('is nothing for earlier cramps: nobody can change those', () => {
    expect(smallestChange(runners.startsCold, 'cramp-history-susceptibility')).toEqual({ kind: 'nothing' })
  })

  it('keeps its word for every runner: once made, the cause is out of the lead, and nothing else is worse', () => {
    let kept = 0
    forMany(
      wellRunnersWho(),
      (answers) => {
        const before = assess(answers)
        for (const { cause, word } of leadingCauses(before.findings)) {
          const found = smallestChange(answers, cause)
          if (found.kind === 'nothing') continue
          for (const set of found.sets) {
            const then = changed(answers, set)
            expect(set.length).toBeLessThanOrEqual(3)
            expect(set.every((change) => canChange(answers, change))).toBe(true)
            expect(isOutOfLead(then.findings, cause)).toBe(found.kind === 'leaves')
            expect(triageLevels.indexOf(then.triage)).toBeGreaterThanOrEqual(triageLevels.indexOf(before.triage))
            const wordThen = then.findings.find((finding) => finding.cause === cause)?.word
            if (found.kind === 'eases') expect(wordThen).toBe(found.word)
            else kept += 1
            if (found.kind === 'eases')
              expect(likelihoodWords.indexOf(found.word)).toBeGreaterThanOrEqual(likelihoodWords.indexOf(word))
          }
        }
      },
      100,
    )
    expect(kept).toBeGreaterThan(15)
  })

  it('is the smallest: no part of it would do', () => {
    forMany(
      wellRunnersWho(),
      (answers) => {
        for (const { cause } of leadingCauses(assess(answers).findings)) {
          const found = smallestChange(answers, cause)
          if (found.kind !== 'leaves') continue
          for (const set of found.sets.filter(({ length }) => length > 1)) {
            for (const left of set) {
              const part = set.filter((change) => change !== left)
              const then = changed(answers, part)
              const wasLikelier = then.findings.some(
                (finding) =>
                  finding.cause !== cause &&
                  likelihoodWords.indexOf(finding.word) <
                    likelihoodWords.indexOf(
                      assess(answers).findings.find((one) => one.cause === finding.cause)?.word ?? 'unlikely',
                    ),
              )
              expect(isOutOfLead(then.findings, cause) && !wasLikelier).toBe(false)
            }
          }
        }
      },
      80,
    )
  })
})
