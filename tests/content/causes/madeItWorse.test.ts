import { describe, expect, it } from 'vitest'
import { madeItWorse } from '../../../src/content/conflicts/made-it-worse'
import { measures } from '../../../src/content/measures'
import { allowed, forbiddenBy } from '../../../src/domain/deeds'
import type { Conflict } from '../../../src/domain/plan/measure'
import { type Answers, type AnswerTo, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { forMany, wellRunnersWho } from '../../support/arbitraryRunners'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'

const bans = {
  'stretch-worse': madeItWorse['stretching-made-worse'],
  'massage-worse': madeItWorse['massage-made-worse'],
  'salt-worse': madeItWorse['salt-made-worse'],
  'magnesium-worse': madeItWorse['magnesium-made-worse'],
  'water-worse': madeItWorse['water-made-worse'],
} as const satisfies { readonly [A in AnswerTo<'tried'>]?: Conflict }
const worse = Object.keys(bans) as (keyof typeof bans)[]
/** Slower, rest, a warm-up and other shoes are no deed that could be forbidden: the rules count them against their cause. */
const countedOnly = ['slower-worse', 'warm-up-worse', 'shoes-worse', 'rest-worse']

describe('what a runner has tried and what made it worse', () => {
  it('is forbidden, each remedy that asks a deed', () => {
    const said = shapeOf('tried').answers.filter((answer) => answer.endsWith('-worse'))
    expect([...worse, ...countedOnly].sort()).toEqual([...said].sort())
  })

  it.each(worse)('%s: no plan asks for it again', (answer) => {
    const check = (answers: Answers) => {
      const { planIds } = runner(answers)
      const forbidden = forbiddenBy(bans[answer].forbids)
      const asked = planIds.filter((id) => !allowed(measures[id].asks, forbidden))
      expect(asked).toEqual([])
    }
    forMany(wellRunnersWho(['tried', answer]), check, 100)
  })

  it.each([
    ['salt-worse', 'sodium-loss'],
    ['slower-worse', 'pacing-too-hard'],
    ['slower-worse', 'training-load'],
    ['rest-worse', 'training-load'],
    ['warm-up-worse', 'inadequate-warm-up'],
    ['stretch-worse', 'tight-calves-poor-recovery'],
    ['massage-worse', 'tight-calves-poor-recovery'],
    ['water-worse', 'dehydration'],
    ['magnesium-worse', 'low-magnesium'],
  ] as const)('%s speaks against %s', (answer, cause) => {
    const against = (tried: AnswerTo<'tried'>) =>
      runner({ ...runners.hotAndDry, tried: [tried] })
        .assessment.findings.find((finding) => finding.cause === cause)
        ?.against.flatMap(({ answers }) => answers.map((said) => said.answer))
    expect(against(answer)).toContain(answer)
  })
})
