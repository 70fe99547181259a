import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../../src/content/conflicts'
import { assess } from '../../../../src/content/model'
import { myAppointment } from '../../../../src/content/myAppointment'
import { cardFor } from '../../../../src/content/tomorrow/cardFor'
import { warningsFor } from '../../../../src/content/warningsFor'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { finished } from '../../../support/finished'
import { lateCalf } from '../../../support/rareRunner'

const withElectrolytes = (answers: Answers): Answers =>
  finished({ ...lateCalf, health: ['40-64', 'condition', 'medicines'], supplements: ['electrolytes'], ...answers })
const says = (answers: Answers) =>
  warningsFor(assess(answers).plan).first.map(({ conflict }) => conflicts[conflict].say)

describe('electrolytes beside two things that hold back potassium', () => {
  const twoAtOnce: readonly Answers[] = [
    { conditions: ['kidney'], medicines: ['potassium-sparing'] },
    { conditions: ['kidney'], medicines: ['ace-or-arb'] },
    { conditions: ['dialysis'], medicines: ['ace-or-arb'] },
    { conditions: ['kidney'], medicines: ['potassium-sparing', 'ace-or-arb'] },
    { conditions: ['high-blood-pressure'], medicines: ['potassium-sparing', 'ace-or-arb'] },
    // Which tablet for the pressure nobody knows, an anti-inflammatory most days, and kidneys that do nothing at all.
    { conditions: ['kidney'], medicines: ['blood-pressure-unknown'] },
    { conditions: ['high-blood-pressure'], medicines: ['potassium-sparing', 'blood-pressure-unknown'] },
    { conditions: ['high-blood-pressure'], medicines: ['ace-or-arb', 'regular-painkiller'] },
    { conditions: ['kidney'], medicines: ['regular-painkiller'] },
    { conditions: ['none'], medicines: ['blood-pressure-unknown', 'regular-painkiller'] },
    { conditions: ['dialysis'], medicines: ['none'] },
  ]

  it.each(twoAtOnce.map((two) => [JSON.stringify(two), two] as const))('are for a call today: %s', (_, two) => {
    const answers = withElectrolytes(two)
    const { plan } = assess(answers)
    expect(myAppointment(assess(answers), answers)).toMatchObject({ within: 'today' })
    expect(says(answers).join(' ')).toMatch(/take no more of them, and call your doctor today about the potassium/)
    expect(says(answers).join(' ')).toMatch(/Very weak, or a slow or uneven heartbeat: call your emergency number/)
    for (const deed of ['run-long', 'run-fast', 'take-potassium'] as const) expect(plan.forbidden.has(deed)).toBe(true)
    expect(cardFor(assess(answers), answers).beware.join(' ')).toMatch(
      /No more electrolytes, sports drinks, salt substitute/,
    )
  })

  it('are told of before what is for later', () => {
    for (const two of twoAtOnce) expect(says(withElectrolytes(two))[0]).toMatch(/call your doctor today about/)
  })

  it.each<Answers>([
    { conditions: ['kidney'], medicines: ['none'] },
    { conditions: ['high-blood-pressure'], medicines: ['potassium-sparing'] },
  ])('are asked about in the next days where one such thing is enough to mind: %j', (one) => {
    const answers = withElectrolytes(one)
    expect(myAppointment(assess(answers), answers)).toMatchObject({ within: 'days' })
  })

  it('are not where there is one of them, or no electrolytes', () => {
    const ace: Answers = { conditions: ['high-blood-pressure'], medicines: ['ace-or-arb'] }
    expect(says(withElectrolytes(ace)).join(' ')).not.toMatch(/potassium in your blood/)
    const none = withElectrolytes({ conditions: ['kidney'], medicines: ['ace-or-arb'], supplements: ['none'] })
    expect(says(none).join(' ')).not.toMatch(/potassium in your blood/)
  })
})
