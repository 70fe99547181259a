import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { isSame } from '../../../src/domain/what-if/compareAssessments'
import { compareTold, readTold, toldBy } from '../../../src/domain/what-if/toldThen'
import { anyAnswers } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'

const now = assess(runners.lateInTheRace)
const told = toldBy(now)

describe('what was told then', () => {
  it('is no different from today where neither answers nor rules have changed', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => isSame(compareTold(toldBy(assess(answers)), assess(answers)))),
      { numRuns: 100 },
    )
  })

  it('names a cause whose word is another today, and one that led then and does not now', () => {
    const [first, ...others] = told.causes
    if (first === undefined) throw new Error('This runner has a leading cause.')
    const then = { ...told, causes: [{ cause: first.cause, word: 'unlikely' as const }, ...others] }
    expect(compareTold(then, now).causes).toEqual([
      { cause: first.cause, before: 'unlikely', after: first.word, points: 0 },
    ])
    const without = { ...told, causes: others }
    expect(compareTold(without, now).leading).toMatchObject({ before: others.map(({ cause }) => cause) })
  })

  it('names what joined the plan and what left it', () => {
    const [measure, ...rest] = told.measures
    expect(compareTold({ ...told, measures: rest }, now).joins).toEqual([measure])
    expect(
      compareTold({ ...told, measures: [...told.measures, 'calf-stretch-bedtime' as never] }, now).leaves,
    ).toHaveLength(1)
  })

  it('says only how soon to be seen where a sign was urgent on either side', () => {
    expect(compareTold({ ...told, triage: 'emergency' }, now)).toMatchObject({
      triage: { before: 'emergency', after: now.triage },
      causes: [],
      joins: [],
    })
  })

  it('leaves out what today has no words for, and is nothing where the urgency has none', () => {
    const record = { triage: 'self-care', causes: [{ cause: 'gone', word: 'likely' }], measures: ['gone'] }
    expect(readTold(record)).toEqual({ triage: 'self-care', causes: [], measures: [] })
    expect(readTold({ ...record, triage: 'soon' })).toBeUndefined()
    expect(readTold(told)).toEqual(told)
  })
})
