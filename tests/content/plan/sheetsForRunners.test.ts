import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/content/measures'
import { assess } from '../../../src/content/model'
import type { Deed } from '../../../src/domain/deeds'
import { saltFor } from '../../../src/domain/numbers/raceCard'
import { isForRunner, sheetAsks } from '../../../src/domain/numbers/worksheet'
import type { WorksheetId } from '../../../src/domain/numbers/worksheetIds'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { MeasureId } from '../../../src/domain/vocabulary'
import { has, lateCalf, takes } from '../../support/rareRunner'

/** A sheet gives the dose of a measure, so it asks all that the measure asks. */
const dosesOf = [
  ['sweat', 'sweat-rate-test'],
  ['drinking', 'drink-to-thirst'],
  ['salt', 'sodium-during-long-runs'],
  ['long-run', 'long-run-progression'],
  ['pace', 'pacing-plan'],
] as const satisfies readonly (readonly [WorksheetId, MeasureId])[]

const race = {
  hot: true,
  saltySweat: true,
  onlyCeiling: false,
  sweatRuns: [],
  weightKg: undefined,
} as const

const hotRunner: Answers = {
  ...lateCalf,
  sleep: 'never',
  health: ['18-39', 'well'],
  load: ['2-to-4h'],
  drinking: ['to-thirst'],
}

describe('a sheet', () => {
  it.each(dosesOf)('(%s) asks all that "%s" asks on a run', (sheet, measure) => {
    const asked: readonly Deed[] = measures[measure].asks
    expect(sheetAsks[sheet]).toEqual(expect.arrayContaining(asked.filter((deed) => deed !== 'run')))
  })
})

describe('an hour of running between two weighings', () => {
  it.each<readonly [string, Answers]>([
    ['a birth is not long ago', { health: ['18-39', 'birth-lately'], 'pregnancy-signs': ['none'] }],
    ['the heart is weak', has('heart-failure')],
    ['the kidneys are on dialysis', { ...has('dialysis'), supplements: ['electrolytes'] }],
    ['eating is a worry', { health: ['18-39', 'eating'], eating: ['eating-disorder-past'] }],
  ])('is asked of nobody where %s', (_, more) => {
    expect(isForRunner('sweat', assess({ ...hotRunner, ...more }).plan.forbidden)).toBe(false)
    expect(isForRunner('sweat', assess(hotRunner).plan.forbidden)).toBe(true)
  })

  it('has the deeds of its measure and no others', () => {
    const { asks } = measures['sweat-rate-test']
    expect([...sheetAsks.sweat].sort()).toEqual([...asks].sort())
  })
})

describe('salt by the hour, with a drink', () => {
  it.each<readonly [string, Answers]>([
    ['a limit for drinking was set', has('fluid-limit')],
    ['desmopressin keeps water in', takes('desmopressin')],
    ['insulin is taken', { ...has('diabetes'), ...takes('insulin'), health: ['40-64', 'condition', 'medicines'] }],
    ['metformin is taken', takes('metformin')],
    ['extra water made it worse', { health: ['18-39', 'well'], tried: ['water-worse'] }],
    ['counting would do harm', { health: ['18-39', 'eating'], eating: ['eating-disorder-past'] }],
  ])('is given to nobody where %s', (_, more) => {
    const { forbidden } = assess({ ...hotRunner, ...more }).plan
    expect(saltFor(270, { ...race, forbidden })).toBeUndefined()
    expect(saltFor(270, { ...race, forbidden: assess(hotRunner).plan.forbidden })).toBeDefined()
  })
})
