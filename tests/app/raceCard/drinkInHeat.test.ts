import { describe, expect, it } from 'vitest'
import { cardParts } from '../../../src/app/raceCard/cardParts'
import { measures } from '../../../src/content/measures'
import { assess } from '../../../src/content/model'
import { drinksPastThirst } from '../../../src/content/patterns/saltsAndWater/drinks-past-thirst'
import { judge } from '../../../src/domain/conditions/compileCondition'
import { raceCard } from '../../../src/domain/numbers/raceCard'
import { tellMeasure } from '../../../src/domain/plan/tellMeasure'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { finished } from '../../support/finished'
import { lateCalf, takes } from '../../support/rareRunner'

const goal = { km: 42.2, seconds: 4.5 * 3600 }

function drinkFor(more: Answers) {
  const answers = finished({ ...lateCalf, load: ['2-to-4h'], drinking: ['to-thirst'], ...more })
  const { forbidden } = assess(answers).plan
  const onlyCeiling = judge(drinksPastThirst, answers) === 'holds'
  const none = { hot: true, saltySweat: false, sweatRuns: [], weightKg: undefined, units: 'metric' } as const
  const card = raceCard({ ...none, goal, onlyCeiling, forbidden })
  const runner = {
    where: [],
    sickle: false,
    under18: false,
    forbidden,
    notInHeat: '',
    beforeTheStart: [],
    ownTrouble: [],
    hilly: false,
    number: '112',
    beware: [],
    call: '',
  }
  const parts = card === undefined ? [] : cardParts({ card, goal, units: 'metric' }, runner)
  const drink = parts.find(({ heading }) => heading === 'Drink')?.lines.join(' ')
  return { drink, dose: tellMeasure(measures['drink-to-thirst'], answers, forbidden).dose }
}

describe('a hot race of whoever must not drink more', () => {
  it.each<readonly [string, Answers]>([
    ['heavier after a race', { health: ['18-39', 'well'], drinking: ['schedule', 'heavier-or-puffy'] }],
    ['a water tablet', takes('diuretic')],
  ])('has no amount, in the plan as on the card, and nothing more to carry: %s', (_, more) => {
    const { drink, dose } = drinkFor(more)
    expect(drink).toMatch(/Not thirsty: no drink/)
    expect(drink).not.toMatch(/carry more/)
    expect(dose).not.toMatch(/ml:/)
  })

  it('has both for everyone else', () => {
    const { drink, dose } = drinkFor({ health: ['18-39', 'well'] })
    expect(drink).toMatch(/carry more/)
    expect(dose).toMatch(/ml:300-800/)
  })
})
