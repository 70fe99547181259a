import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { finished } from '../../support/finished'
import { runner } from '../../support/runner'

const well: Answers = { 'signs-now': ['none'], health: ['18-39', 'well'] }
const nextRun = (answers: Answers) => {
  const assessment = assess(answers)
  const run = cardFor(assessment, answers).lines.find(({ moment }) => moment === 'nextRun')
  return { forbidden: assessment.plan.forbidden, say: run?.say ?? '' }
}
/** All else answered, the signs left open. */
const sharpCalf = finished({
  ...well,
  where: ['calf', 'same-leg'],
  feel: ['sharp'],
  when: ['middle'],
  'sudden-signs': ['not-sure'],
})
const groin = (more: Answers): Answers =>
  finished({
    ...well,
    where: ['hip-or-groin', 'same-leg'],
    feel: ['aches'],
    when: ['middle'],
    'builds-signs': ['not-sure'],
    ...more,
  })

describe('"not sure" about the signs', () => {
  it('of a tear lets nobody run on it', () => {
    const { forbidden, say } = nextRun(sharpCalf)
    expect(forbidden).toContain('run')
    expect(say).toBe('Not yet. First answer the open question.')
  })

  it.each<Answers>([{}, { feel: ['not-sure'] }, { where: ['hip-or-groin'] }])(
    'of a sore bone in hip or groin lets nobody run on it: %j',
    (more) => {
      const { forbidden, say } = nextRun(groin(more))
      expect(forbidden).toContain('run')
      expect(say).not.toMatch(/easy|usual/i)
    },
  )

  it('leaves alone whose groins only lock, or whose answers ruled them out', () => {
    expect(nextRun(groin({ feel: ['locks'], where: ['hip-or-groin', 'either-leg'] })).forbidden).not.toContain('run')
    expect(nextRun(groin({ 'builds-signs': ['none'], history: 'months' })).forbidden).not.toContain('run')
    expect(nextRun({ ...sharpCalf, 'sudden-signs': ['none'] }).forbidden).not.toContain('run')
  })
})

it('keeps the weeks to what "not sure" of the signs at rest says', () => {
  const base: Answers = { 'signs-now': ['none'], health: ['18-39', 'well'] }
  const says: Answers = { ...base, where: ['calf'], feel: ['locks'], when: ['in-bed'], 'rest-signs': ['not-sure'] }
  const { forbidden } = runner(says).assessment.plan
  expect((['run-long', 'rub-leg'] as const).filter((deed) => !forbidden.has(deed))).toEqual([])
})
