import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { smallestChange } from '../../../src/content/smallestChange'
import { likelihoodWords } from '../../../src/domain/causes/likelihood'
import { leadingCauses } from '../../../src/domain/causes/rankCauses'
import { every, is, not, some, unsaid } from '../../../src/domain/conditions/condition'
import { allowed, type Deed, forbiddenBy } from '../../../src/domain/deeds'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { type CauseId, triageLevels } from '../../../src/domain/vocabulary'
import { afterChange, canChange, type PossibleChange } from '../../../src/domain/what-if/possibleChange'
import { type ChangeSet, compileSmallestChange, isOutOfLead } from '../../../src/domain/what-if/smallestChange'
import { forMany, plainRunnersSaying } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'
import { causesWith, limit, redFlagsWith, rule, smallModel } from '../../support/smallModel'

const changed = (answers: Answers, set: ChangeSet) => assess(set.reduce<Answers>(afterChange, answers))

const restBefore = { question: 'load', from: ['tired-legs'], say: 'rest' } as const satisfies PossibleChange
const easeOff = { question: 'load', from: ['harder'], say: 'ease off' } as const satisfies PossibleChange
const warmUp = {
  question: 'warm-up',
  from: ['short'],
  to: 'ten-minutes',
  say: 'warm up',
  asks: ['exercise-leg'],
} as const satisfies PossibleChange

const searchIn = (
  causes: Parameters<typeof causesWith>[0],
  redFlags: Parameters<typeof redFlagsWith>[0] = {},
  forbids: readonly Deed[] = [],
) => {
  const search = compileSmallestChange(
    smallModel({
      askingOrder: ['load', 'warm-up'],
      causes: causesWith(causes),
      redFlags: redFlagsWith(redFlags),
    }),
    [restBefore, easeOff, warmUp],
  )
  return (answers: Answers, cause: CauseId) => search(answers, cause, forbiddenBy(forbids))
}

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

it('proposes nothing that is forbidden', () => {
  const causes = { 'inadequate-warm-up': { base: -8, rules: [rule(is('warm-up', 'short'), 10)] } }
  expect(searchIn(causes)(says, 'inadequate-warm-up')).toEqual({ kind: 'leaves', sets: [[warmUp]] })
  expect(searchIn(causes, {}, ['exercise-leg'])(says, 'inadequate-warm-up')).toEqual({ kind: 'nothing' })
})

describe('the smallest change by the real rules', () => {
  const ordinary: Answers = { where: ['calf', 'either-leg'], feel: ['locks'] }

  it('asks nobody for what their plan forbids', () => {
    let asked = 0
    let held = 0
    const who = [
      plainRunnersSaying({ ...ordinary, heat: 'hot-not-used', health: ['40-64', 'condition'] }),
      plainRunnersSaying({ ...ordinary, heat: 'hot-not-used', health: ['40-64', 'medicines'] }),
    ]
    for (const one of who)
      forMany(
        one,
        (answers) => {
          const { findings, plan } = assess(answers)
          for (const { cause } of leadingCauses(findings)) {
            const found = smallestChange(answers, cause)
            for (const { asks } of found.kind === 'nothing' ? [] : found.sets.flat()) {
              expect(allowed(asks, plan.forbidden)).toBe(true)
              asked += asks === undefined ? 0 : 1
            }
          }
          held += plan.forbidden.has('run-in-heat') ? 1 : 0
        },
        60,
      )
    expect(asked).toBeGreaterThan(20)
    expect(held).toBeGreaterThan(20)
  })

  it.each<readonly [string, RegExp, Answers]>([
    ['heat, with lithium', /heat/, { health: ['40-64', 'medicines'], medicines: ['lithium'] }],
    ['heat, with heart failure', /heat/, { health: ['40-64', 'condition'], conditions: ['heart-failure'] }],
    [
      'evening alcohol, for who drinks much',
      /alcohol/,
      { health: ['40-64', 'heavy-drinking'], night: ['evening-alcohol'] },
    ],
    [
      'salt, with a kidney condition',
      /[Ss]alt/,
      { health: ['40-64', 'condition'], conditions: ['kidney'], habits: ['no-salt'] },
    ],
  ])('does not ask for %s', (_, word, more) => {
    const answers: Answers = { ...runners.startsCold, heat: 'hot-not-used', ...more }
    const said = leadingCauses(assess(answers).findings)
      .flatMap(({ cause }) => {
        const found = smallestChange(answers, cause)
        return found.kind === 'nothing' ? [] : found.sets.flat()
      })
      .map(({ say }) => say)
    expect(said.join(' ')).not.toMatch(word)
  })

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
      plainRunnersSaying(ordinary),
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
      plainRunnersSaying({ ...ordinary, load: ['1-to-2h', 'harder', 'more-weekly', 'back-to-back', 'tired-legs'] }),
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
      30,
    )
  })
})

describe('the smallest change by two or three rules', () => {
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
    )(says, 'training-load', new Set())

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
})
