import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { causes } from '../../../src/content/causes'
import { type Causes, compileCauses, leadingCauses } from '../../../src/domain/causes/rankCauses'
import { blankSheet, write } from '../../../src/domain/conditions/answerSheet'
import { every, is, isAny, not, unsaid } from '../../../src/domain/conditions/condition'
import { type Answers, questionIds } from '../../../src/domain/questionnaire/questionnaire'
import { type CauseId, causeIds } from '../../../src/domain/vocabulary'
import { anyRunner } from '../../support/arbitraryRunners'
import { causesWith, limit, rule } from '../../support/smallModel'

function rank(model: Causes, answers: Answers) {
  const sheet = blankSheet()
  for (const question of questionIds) write(sheet, question, answers)
  return compileCauses(model)(sheet)
}

/** What is said about one cause, in a model where only that one has a chance. */
function finding(cause: Partial<Causes[CauseId]>, answers: Answers) {
  const [first] = rank(causesWith({ dehydration: { base: 0, ...cause } }), answers)
  if (first === undefined) throw new Error('Nothing was ranked.')
  return first
}

const hot = rule(is('heat', 'hot-used'), 3, 'You ran in heat.')
const cold = rule(is('heat', 'cold'), -2, 'It was cold.')

describe('the weight of evidence', () => {
  it('is the base and every rule that holds', () => {
    const sleepy = rule(is('sleep', 'never'), 1.7)
    const runner: Answers = { heat: 'hot-used', sleep: 'never' }
    expect(finding({ base: -5, rules: [hot, cold, sleepy] }, runner).points).toBe(-0.3)
  })

  it('adds nothing for silence, not even where a rule speaks against the cause', () => {
    expect(finding({ rules: [hot, cold] }, {}).points).toBe(0)
    expect(finding({ rules: [hot, cold] }, { heat: 'not-sure' })).toMatchObject({ points: 0, reasons: [], against: [] })
  })

  it('tells reasons for from reasons against, strongest first', () => {
    const strong = rule(is('sleep', 'never'), 6)
    const found = finding(
      { rules: [hot, strong, cold, rule(is('shoes', 'fresh'), -4)] },
      { sleep: 'never', heat: 'hot-used', shoes: ['fresh'] },
    )
    expect(found.reasons.map(({ points }) => points)).toEqual([6, 3])
    expect(found.against.map(({ points }) => points)).toEqual([-4])
  })

  it('carries with each reason the answers that made it hold, and no others', () => {
    const found = finding(
      {
        rules: [
          rule(every(isAny('where', 'calf', 'foot', 'shin'), not(is('heat', 'cold')), unsaid(is('when', 'in-bed'))), 3),
        ],
      },
      { where: ['calf', 'shin', 'quad'], heat: 'mild' },
    )
    expect(found.reasons[0]?.answers).toEqual([
      { question: 'where', answer: 'calf' },
      { question: 'where', answer: 'shin' },
    ])
    expect(found.reasons[0]?.cites).not.toEqual([])
  })
})

describe('a limit', () => {
  const strong = rule(is('heat', 'hot-used'), 20)
  const runner: Answers = { heat: 'hot-used', drinking: ['schedule'] }

  it('holds the points down and is said', () => {
    const found = finding({ rules: [strong], limits: [limit(is('drinking', 'schedule'), -20)] }, runner)
    expect(found).toMatchObject({ points: -20, word: 'unlikely', limit: { atMost: -20 } })
    expect(found.reasons).toHaveLength(1)
  })

  it('does nothing to points that are lower already, and is not said', () => {
    const found = finding({ base: -25, limits: [limit(is('drinking', 'schedule'), -20)] }, runner)
    expect(found).toMatchObject({ points: -25, limit: undefined })
  })

  it('does nothing while it is not known to hold', () => {
    const limits = [limit(is('drinking', 'schedule'), -20)]
    expect(finding({ rules: [strong], limits }, { heat: 'hot-used' }).points).toBe(20)
  })

  it('is the lowest of several, however they were written down', () => {
    const limits = [limit(is('heat', 'hot-used'), 5), limit(is('drinking', 'schedule'), -2)]
    expect(finding({ rules: [strong], limits }, runner).points).toBe(-2)
    expect(finding({ rules: [strong], limits: limits.toReversed() }, runner).points).toBe(-2)
  })
})

describe('the order of the causes', () => {
  it('is by points', () => {
    const model = causesWith({ medicines: { base: 3 }, dehydration: { base: -1 }, 'training-load': { base: 1 } })
    expect(
      rank(model, {})
        .slice(0, 3)
        .map(({ cause }) => cause),
    ).toEqual(['medicines', 'training-load', 'dehydration'])
  })

  it('is the written one between causes that are equally likely', () => {
    expect(rank(causesWith({}), {}).map(({ cause }) => cause)).toEqual(causeIds)
  })

  it('leaves out a cause that cannot apply, and keeps one that is only unlikely', () => {
    const scope = unsaid(is('where', 'ribs'))
    const model = causesWith({ dehydration: { base: 5, scope } })
    expect(rank(model, { where: ['calf'] })[0]?.cause).toBe('dehydration')
    const withoutIt = rank(model, { where: ['ribs'] }).map(({ cause }) => cause)
    expect(withoutIt).toEqual(causeIds.filter((id) => id !== 'dehydration'))
  })

  it('does not depend on the order in which rules and causes were written', () => {
    const shuffled = fc.tuple(
      anyRunner,
      fc.record(
        Object.fromEntries(
          causeIds.map((id) => [
            id,
            fc.tuple(
              fc.shuffledSubarray([...causes[id].rules], { minLength: causes[id].rules.length }),
              fc.shuffledSubarray([...causes[id].limits], { minLength: causes[id].limits.length }),
            ),
          ]),
        ),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([answers, orders]) => {
        const other = Object.fromEntries(
          causeIds.toReversed().map((id) => [id, { ...causes[id], rules: orders[id]?.[0], limits: orders[id]?.[1] }]),
        ) as unknown as Causes
        expect(rank(other, answers)).toEqual(rank(causes, answers))
      }),
      { numRuns: 100 },
    )
  })
})

describe('the causes put first', () => {
  const leading = (...bases: readonly number[]) => {
    const ids = ['dehydration', 'medicines', 'sodium-loss', 'overdrinking'] as const
    const some = Object.fromEntries(bases.map((base, at) => [ids[at], { base }]))
    return leadingCauses(rank(causesWith(some), {})).map(({ points }) => points)
  }

  it('are at most three, and only what is at least possible', () => {
    expect(leading(4, 3, 2, 1)).toEqual([4, 3, 2])
    expect(leading(4, -6, -7)).toEqual([4, -6])
  })

  it('are the first alone when everything is unlikely, and none for nobody', () => {
    expect(leading(-10, -12)).toEqual([-10])
    expect(leadingCauses([])).toEqual([])
  })
})

describe('a limit', () => {
  it('is named only where it took points away', () => {
    const always = unsaid(is('heat', 'cold'))
    const limitOf = (atMost: number) =>
      compileCauses(causesWith({ dehydration: { base: 0, limits: [limit(always, atMost)] } }))(blankSheet())[0]?.limit
    expect(limitOf(-1)?.atMost).toBe(-1)
    expect(limitOf(0)).toBeUndefined()
    expect(limitOf(1)).toBeUndefined()
  })
})
