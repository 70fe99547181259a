import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programmeFrom } from '../../../src/app/programme/programmeFrom'
import { measures } from '../../../src/content/measures'
import { assess } from '../../../src/content/model'
import { exercises } from '../../../src/content/programme/exercises'
import { allowed } from '../../../src/domain/deeds'
import { daysAfter } from '../../../src/domain/programme/calendarDate'
import { keptFrom } from '../../../src/state/programme/handedWeeks'
import { anyRunner } from '../../support/arbitraryRunners'
import { anyWeeks } from '../../support/handedWeeks'

describe('a programme from a record', () => {
  it('asks nothing that these answers forbid or their plan has not, whoever made the link it came by', () => {
    fc.assert(
      fc.property(
        anyRunner,
        anyWeeks,
        fc.oneof(fc.integer({ min: -10, max: 130 }), fc.integer({ min: -40_000, max: 40_000 })),
        (answers, weeks, day) => {
          const assessment = assess(answers)
          const today = daysAfter(weeks.takenOn.start, day)
          const { programme } = programmeFrom(keptFrom(weeks, 1), assessment, answers, today) ?? {}
          const { forbidden, items } = assessment.plan
          const planned = items.map(({ measure }) => measure)
          const asked = [
            ...(programme?.withRuns ?? []),
            ...(programme?.weeks ?? []).flatMap(({ sessions }) => sessions),
          ]
          for (const { measure, efforts } of asked) {
            expect(planned).toContain(measure)
            expect(allowed(measures[measure].asks, forbidden), measure).toBe(true)
            for (const { exercise } of efforts)
              expect(allowed(exercises[exercise].asks, forbidden), exercise).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
