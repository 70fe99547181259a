import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import type { AnswerTo } from '../../../src/domain/questionnaire/questionnaire'
import { runnersWho } from '../../support/arbitraryRunners'
import { type Runner, runner } from '../../support/runner'

/** One trouble has many words: who says "tightens" may mean what another calls an ache. */
const neighbours: readonly AnswerTo<'feel'>[] = ['aches', 'stays-tight', 'tightens', 'sharp']

/**
 * A sudden sharp pain has signs of its own, and what builds up on a run has others: without the word they are not asked about. A leg that
 * only tightens, or hurts for a moment, is a cramp where nothing but a risk of clots speaks for more.
 */
const isArgued = (first: Runner, left: Runner): boolean =>
  left.assessment.ignored.some((question) => question !== 'clot-risk' && /signs$/.test(question)) ||
  first.assessment.flags
    .filter(({ level }) => isUrgent(level))
    .every(({ flag }) => flag === 'suspected-dvt' || flag === 'pulmonary-embolism')

it('sends nobody who was for today home for a neighbouring word', () => {
  const open: string[] = []
  let met = 0
  for (const says of fc.sample(runnersWho(['signs-now', 'none']), { numRuns: 1500 })) {
    const { feel = [] } = says
    const first = runner(says)
    if (!isUrgent(first.triage)) continue
    for (const told of feel.filter((one) => neighbours.includes(one)))
      for (const other of neighbours.filter((one) => !feel.includes(one))) {
        met += 1
        const words = feel.map((one) => (one === told ? other : one))
        const left = runner({ ...says, feel: words })
        if (left.triage === 'self-care' && !isArgued(first, left))
          open.push(`${first.flags.join()} ${told} as ${other}: ${JSON.stringify(says)}`)
      }
  }
  if (open.length > 0) throw new Error(open.join('\n'))
  // Fewer would prove little.
  expect(met).toBeGreaterThan(500)
})
