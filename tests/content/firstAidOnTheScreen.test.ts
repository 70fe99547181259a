import { describe, expect, it } from 'vitest'
import { firstAid } from '../../src/content/firstAid'
import { redFlags } from '../../src/content/redFlags'
import type { Answers } from '../../src/domain/quiz/questionnaire'
import { runner } from '../support/runner'

/** All that the screen of this runner says to do. */
const told = (says: Answers): readonly string[] => {
  const { assessment } = runner(says)
  return assessment.flags.filter(({ level }) => level === 'emergency').flatMap(({ flag }) => redFlags[flag].actions)
}

describe('whoever may lose consciousness', () => {
  it.each<readonly [string, Answers]>([
    ['sank down', { 'signs-now': ['very-unwell'], 'unwell-now': ['keeps-falling'] }],
    ['keeps being sick', { 'signs-now': ['very-unwell'], 'unwell-now': ['unwell-with-cramps'] }],
    ['fainted', { 'signs-now': ['very-unwell'], 'unwell-now': ['collapse'] }],
    ['is confused', { 'signs-now': ['very-unwell'], 'unwell-now': ['confused'] }],
    ['drank far too much', { 'signs-now': ['fluids'], 'fluids-now': ['drank-very-unwell'] }],
  ])('has breathing, side, fit and an empty mouth on the screen: %s', (_, says) => {
    for (const line of [firstAid.breathing, firstAid.side, firstAid.fit, firstAid.sugar, firstAid.nothingByMouth])
      expect(told(says)).toContain(line)
  })

  it.each(['keeps-falling', 'unwell-with-cramps', 'collapse', 'confused', 'hot-and-no-better'] as const)(
    'has cooling and its limits, and is not walked about: %s',
    (sign) => {
      const lines = told({ 'signs-now': ['very-unwell'], 'unwell-now': [sign], heat: 'hot-not-used' })
      for (const line of [firstAid.hot, firstAid.inWater, firstAid.cold, firstAid.stay]) expect(lines).toContain(line)
    },
  )

  it('with a drooping face is told to say "stroke"', () => {
    expect(told({ 'signs-now': ['very-unwell'], 'unwell-now': ['confused'] }).join(' ')).toMatch(/may be a stroke/)
  })
})
