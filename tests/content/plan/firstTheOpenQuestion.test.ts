import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { myAppointment } from '../../../src/content/myAppointment'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { weekSay } from '../../../src/content/weekSay'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { lateCalf, newTrouble, takes } from '../../support/rareRunner'

const late: Answers = { ...lateCalf, heat: 'mild', drinking: ['to-thirst'], sleep: 'never' }
const aches: Answers = {
  ...newTrouble,
  ...late,
  where: ['shin', 'both-legs'],
  feel: ['aches'],
  lasts: 'until-i-stop',
  history: 'few',
}
const unsure = { 'medicine-signs': ['not-sure'] } as const
const sayOf = (answers: Answers, moment: 'nextRun' | 'nextLong') =>
  cardFor(assess(answers), answers).lines.find((line) => line.moment === moment)?.say

describe('whoever has only an open question about signs', () => {
  it.each<readonly [string, Answers]>([
    ['a statin', { ...late, ...takes('statin'), ...unsure }],
    ['pain that builds up', { ...aches, 'builds-signs': ['not-sure'] }],
  ])('is sent to that question and to nobody, before a long run: %s', (_, says) => {
    expect(myAppointment(assess(says), says)).toBeUndefined()
    expect(sayOf(says, 'nextLong')).toBe('Leave it out until you have answered the open question.')
  })

  it('the same before any run, on an antibiotic ending in -floxacin', () => {
    const says: Answers = { ...late, ...takes('quinolone'), ...unsure }
    expect(assess(says).plan.forbidden.has('run')).toBe(true)
    expect(sayOf(says, 'nextRun')).toBe('Not yet. First answer the open question.')
    expect(weekSay('build', assess(says))).toBe('No running before the open question is answered.')
  })

  it('is sent to somebody where anything else keeps them from it', () => {
    const statin: Answers = { ...late, ...takes('statin'), ...unsure }
    const heart: Answers = { ...statin, health: ['40-64', 'medicines', 'condition'], conditions: ['heart-disease'] }
    expect(sayOf(heart, 'nextLong')).toBe('Leave it out until a doctor or physio agrees.')
    const sore: Answers = { ...late, ...takes('quinolone'), 'medicine-signs': ['tendon-pain'] }
    expect(sayOf(sore, 'nextRun') ?? '').not.toMatch(/open question/)
  })
})
