import { describe, expect, it } from 'vitest'
import { rulesVersion } from '../../../src/content/rulesVersion'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { readCode } from '../../../src/exchange/link/readCode'
import { writeCode } from '../../../src/exchange/link/writeCode'
import { answerMoves } from '../../../src/state/migrations/answerMoves'
import { bringForward } from '../../../src/state/migrations/bringForward'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'

/**
 * One option that held two things, of which one is dangerous: naproxen among other medicines, a tight chest with a wheeze.
 * What was meant cannot be told any more, so the question is asked again, and until then nothing counts as a no.
 */
const joint = [
  ['medicines', ['statin', 'other-linked'], 'medicines', 'medicines-unknown'],
  ['conditions', ['thyroid', 'exercise-wheeze'], 'condition', 'conditions-unknown'],
] as const

describe.each(joint)('an old answer to %s that held two things', (question, old, gate, caution) => {
  const before = { ...runners.lateInTheRace, health: ['40-64', gate] } satisfies Answers

  it('in a record is asked again, and the rest is kept', () => {
    const raw = { health: { as: before.health, at: 1 }, [question]: { as: old, at: 2 } }
    expect(bringForward(raw, answerMoves.slice(1))).toEqual({ lost: 1, answers: { health: raw.health } })
  })

  it('in a link is asked again, and the rest is read', () => {
    const code = writeCode({
      rules: rulesVersion,
      made: '2026-11-25',
      answers: { ...before, [question]: old } as Answers,
    })
    const read = readCode(code)
    expect(read).toMatchObject({ ok: true, lost: 1, handedOver: { answers: before } })
  })

  it('withholds meanwhile what does not go with one of them', () => {
    expect(runner(before).cautions).toContain(caution)
  })
})
