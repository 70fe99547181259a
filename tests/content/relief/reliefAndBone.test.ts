import { describe, expect, it } from 'vitest'
import { aftercare } from '../../../src/content/aftercare'
import { assess } from '../../../src/content/model'
import { reliefs } from '../../../src/content/relief'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { finished } from '../../support/finished'

/** Places over the thigh bone, as the quiz and the relief page name them. */
const overTheBone = [
  ['quad', 'quad'],
  ['buttock', 'hip-or-groin'],
  ['groin', 'hip-or-groin'],
] as const

describe('a deep pain with a limp, where the thigh bone may be hurt', () => {
  it.each(overTheBone)('is no calmer on the relief card than in the quiz: %s', (relief, where) => {
    const limps: Answers = finished({ where: [where, 'same-leg'], feel: ['aches'], 'builds-signs': ['limp'] })
    expect(assess(limps).triage).not.toBe('self-care')
    expect(reliefs[relief].careful.join(' ')).toMatch(
      /limp.* do not stretch it, .*(see a doctor within days|be seen today)/,
    )
  })

  it.each(overTheBone)('is seen today under 18, where a hip may be slipping: %s', (relief, where) => {
    const limps: Answers = finished({
      where: [where, 'same-leg'],
      feel: ['aches'],
      'builds-signs': ['limp'],
      health: ['under-18', 'well'],
    })
    expect(assess(limps).triage).toBe('same-day')
    expect(reliefs[relief].careful.join(' ')).toMatch(
      /limp[^.]*(?:, and be seen today|\..*, or under 18: be seen today)/,
    )
  })

  it('is not sent to a physio afterwards', () => {
    const [limp] = aftercare.muscle.help.filter((line) => line.startsWith('A limp'))
    expect(limp).toMatch(/front of the thigh or the buttock[^.]*see a doctor within days/)
  })
})
