import { expect, it } from 'vitest'
import { makeProgrammeFor } from '../../../src/content/programme/makeProgramme'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { wish } from '../../support/wishes'

const stretched = (answers: Answers) =>
  new Set(
    makeProgrammeFor(answers)(wish({ chosen: ['bedtime-calf-stretch'] })).weeks.flatMap(({ sessions }) =>
      sessions.flatMap(({ efforts = [] }) => efforts.map(({ exercise }) => exercise)),
    ),
  )

it('stretches in its weeks the muscle that cramps, and no other', () => {
  const [calf, hamstring] = [stretched({ where: ['calf'] }), stretched({ where: ['hamstring'] })]
  expect(calf.size).toBeGreaterThan(0)
  expect(hamstring.size).toBeGreaterThan(0)
  expect([...calf].filter((exercise) => hamstring.has(exercise))).toEqual([])
})
