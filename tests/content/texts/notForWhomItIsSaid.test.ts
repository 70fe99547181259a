import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../src/content/conflicts'
import { assess } from '../../../src/content/model'
import { besidesVisit, myVisit } from '../../../src/content/myVisit'
import { redFlags } from '../../../src/content/redFlags'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../support/runner'

const base: Answers = { 'signs-now': ['none'], health: ['18-39', 'well'] }

/** Every word about signs that this runner reads beside the visit, and every caution. */
const told = (says: Answers): string => {
  const { flags, cautions, assessment } = runner(says)
  return [
    ...flags.flatMap((flag) => besidesVisit(flag, assessment.plan.forbidden)),
    ...cautions.map((one) => conflicts[one].say),
  ].join(' ')
}

it('forbids running while a foot goes numb on runs, and has it seen in two weeks', () => {
  const says: Answers = { ...base, where: ['shin', 'both-legs'], feel: ['tightens'], 'builds-signs': ['numb-foot'] }
  const { flags, assessment } = runner(says)
  expect(flags).toContain('exertional-compartment')
  expect(assessment.plan.forbidden.has('run')).toBe(true)
  expect(myVisit(assess(says), says)?.within).toBe('two-weeks')
})

it('does not say "run less" to whoever must not run', () => {
  const eats: Answers = {
    ...base,
    where: ['shin', 'same-leg'],
    feel: ['aches'],
    'builds-signs': ['bone-spot', 'worse-weekly'],
    health: ['18-39', 'eating'],
    eating: ['eating-little'],
  }
  expect(told(eats)).toMatch(/Stop running and jumping/)
  expect(told(eats)).not.toMatch(/run less|do less of the running/i)
  expect(told({ ...base, health: ['18-39', 'eating'], eating: ['eating-little'] })).toMatch(/run less/i)
})

it('keeps the weeks to what "not sure" of the signs at rest says', () => {
  const says: Answers = { ...base, where: ['calf'], feel: ['locks'], when: ['in-bed'], 'rest-signs': ['not-sure'] }
  const { forbidden } = runner(says).assessment.plan
  expect((['run-long', 'rub-leg'] as const).filter((deed) => !forbidden.has(deed))).toEqual([])
})

it('names sodium, potassium and kidneys to great thirst on a water tablet', () => {
  expect(redFlags['new-diabetes-signs'].actions.join(' ')).toMatch(
    /On a water tablet: say so, and ask for sodium, potassium and kidneys/,
  )
})

it('takes legs that go dead by turns for no one leg', () => {
  const says: Answers = {
    ...base,
    where: ['calf', 'either-leg'],
    feel: ['locks', 'weak'],
    when: ['every-run'],
    'builds-signs': ['none'],
    'rest-signs': ['none'],
  }
  expect(runner(says).flags).not.toContain('claudication')
  expect(runner({ ...says, where: ['calf', 'same-leg'] }).flags).toContain('claudication')
})

it('heads weakness after purging with the salts, and the stroke after it', () => {
  const says: Answers = {
    ...base,
    where: ['arms-or-hands'],
    feel: ['weak'],
    when: ['at-rest'],
    health: ['18-39', 'eating'],
    eating: ['purging'],
  }
  const { flags } = runner(says)
  expect(flags).toContain('weak-arm')
  expect(flags.indexOf('purging')).toBeLessThan(flags.indexOf('weak-arm'))
})

describe('a nerve or muscle condition', () => {
  const wasting: Answers = { ...base, where: ['calf'], feel: ['twitches'], 'rest-signs': ['wasting'] }
  const asks = (says: Answers) =>
    myVisit(assess(says), says)
      ?.asks.map(({ say }) => say)
      .join(' ') ?? ''

  it('is said of nobody who has none', () => {
    expect(`${told(wasting)} ${asks(wasting)}`).not.toMatch(/nerve or muscle condition/i)
    const { forbidden } = runner(wasting).assessment.plan
    expect(
      (['run-long', 'run-in-heat', 'load-leg', 'massage-deeply', 'take-magnesium'] as const).filter(
        (deed) => !forbidden.has(deed),
      ),
    ).toEqual([])
  })

  it('is named to whoever has one', () => {
    const has: Answers = { ...base, where: ['calf'], health: ['18-39', 'condition'], conditions: ['nerve-or-muscle'] }
    expect(told(has)).toMatch(/nerve or muscle condition/i)
  })
})

it('speaks of a sore bone to nobody whose arms alone ache', () => {
  const arms: Answers = { ...base, where: ['arms-or-hands'], feel: ['aches'], 'builds-signs': ['not-sure'] }
  expect(runner(arms).cautions).not.toContain('bone-unknown')
  expect(runner({ ...arms, where: ['shin'] }).cautions).toContain('bone-unknown')
})

it('tells who takes salt tablets and drinks past thirst that salt does not make it safe', () => {
  const drinks: Answers = {
    ...base,
    where: ['calf'],
    feel: ['locks'],
    drinking: ['schedule'],
    health: ['18-39', 'medicines'],
    medicines: ['none'],
    supplements: ['none'],
  }
  expect(told({ ...drinks, supplements: ['salt-tablets'] })).toMatch(/Extra salt does not make over-drinking safe/)
  expect(told(drinks)).not.toMatch(/Extra salt does not/)
})
