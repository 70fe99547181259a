import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../src/content/conflicts'
import { ladders } from '../../../src/content/ladders'
import { assess } from '../../../src/content/model'
import { redFlags } from '../../../src/content/redFlags'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { warningsFor } from '../../../src/content/warningsFor'
import { forbiddenBy } from '../../../src/domain/deeds'
import type { Conflict } from '../../../src/domain/plan/measure'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { anyRunner, forMany, wellRunnersWho } from '../../support/arbitraryRunners'

/** Every rule that a runner reads: cautions, what a sign forbids, and the dangers on the card. */
const rulesFor = (answers: Answers): readonly string[] => {
  const assessment = assess(answers)
  const { first, rest } = warningsFor(assessment.plan)
  return [
    ...[...first, ...rest].map(({ conflict }) => conflicts[conflict].say),
    ...assessment.flags.flatMap(({ flag }) => redFlags[flag].actions),
    ...cardFor(assessment, answers).beware,
  ]
}
const ofPainkillers = (text: string) => /ibuprofen|painkiller/i.test(text)
const aroundRuns = (text: string) => /around runs|before or during/i.test(text)

const onPainkillers = wellRunnersWho(['health', 'medicines'], ['medicines', 'painkillers-on-runs'])

describe('one rule about one deed', () => {
  it('is the strictest that holds: of each ladder a runner is told one rung', () => {
    for (const who of [anyRunner, onPainkillers]) {
      forMany(who, (answers) => {
        const { first, rest } = warningsFor(assess(answers).plan)
        const told = [...first, ...rest].map(({ conflict }) => conflict)
        for (const ladder of ladders) expect(ladder.filter((id) => told.includes(id)).length).toBeLessThanOrEqual(1)
      })
    }
  })

  it('loses nothing: what is withheld is told by some warning', () => {
    forMany(onPainkillers, (answers) => {
      const { plan } = assess(answers)
      const { first, rest } = warningsFor(plan)
      const told = new Set([...first, ...rest].flatMap(({ measures }) => measures))
      for (const measure of plan.withheld.flatMap(({ measures }) => measures)) expect(told).toContain(measure)
    })
  })

  it('never weakens "none until someone agrees" to "not around runs"', () => {
    forMany(
      onPainkillers,
      (answers) => {
        const rules = rulesFor(answers).filter(ofPainkillers)
        const once = (text: string) => /until a pharmacist|without asking/.test(text)
        fc.pre(rules.some(once))
        // Not on long runs even once someone has agreed: that is stricter, and said in the same breath.
        expect(rules.filter((text) => aroundRuns(text) && !once(text))).toEqual([])
      },
      150,
    )
  })

  it.each(ladders.map((ladder) => [ladder.join(', '), ladder] as const))(
    '%s: each forbids a deed that all of them forbid',
    (_, ladder) => {
      const forbidden = ladder.map((id) => forbiddenBy((conflicts[id] as Conflict).forbids ?? []))
      const [first, ...others] = forbidden
      expect([...(first ?? [])].filter((deed) => others.every((other) => other.has(deed)))).not.toEqual([])
    },
  )
})
