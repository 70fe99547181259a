import { describe, expect, it } from 'vitest'
import { reassurance } from '../../../../src/content/reassurance'
import { cardFor } from '../../../../src/content/tomorrow/cardFor'
import { judge } from '../../../../src/domain/conditions/compileCondition'
import { type Answers, questionnaire } from '../../../../src/domain/questionnaire/questionnaire'
import { has, takes } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const twitches: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['twitches'],
  when: ['at-rest'],
  history: 'few',
  'rest-signs': ['none'],
  health: ['18-39', 'medicines'],
  medicines: ['none'],
  supplements: ['caffeine'],
  habits: ['poor-sleep'],
}
const card = (says: Answers) =>
  cardFor(runner(says).assessment, says)
    .lines.map(({ say }) => say)
    .join(' ')

const nextRunOf = (says: Answers): string =>
  cardFor(runner(says).assessment, says).lines.find(({ moment }) => moment === 'nextRun')?.say ?? ''

describe('twitches at rest, and nothing else', () => {
  it('are calmed, with coffee and sleep as what to do', () => {
    const { triage, leading } = runner(twitches)
    expect(triage).toBe('self-care')
    expect(leading).not.toContain('medical-condition')
    expect(judge(reassurance.twitches.when, twitches)).toBe('holds')
    expect(card(twitches)).toMatch(/less coffee and more sleep/i)
    expect(card(twitches)).not.toMatch(/twitches, walk/)
  })

  it('are calmed for months as well, since nothing cramps', () => {
    for (const history of ['months', 'years'] as const) {
      const says: Answers = { ...twitches, history }
      expect(runner(says).flags).toEqual([])
      expect(judge(reassurance.twitches.when, says)).toBe('holds')
    }
    expect(runner({ ...twitches, history: 'more-often' }).triage).toBe('see-doctor')
    expect(runner({ ...twitches, history: 'months', feel: ['twitches', 'locks'] }).triage).toBe('see-doctor')
  })

  it.each<readonly [string, Answers]>([
    ['a nerve or muscle illness', has('nerve-or-muscle')],
    ['an operation on the neck', has('thyroid-surgery')],
    ['a stoma', has('ileostomy')],
    ['a quinolone', takes('quinolone')],
    ['medicines of which nothing was told', takes('not-sure')],
  ])('are not called harmless beside %s', (_, who) => {
    expect(judge(reassurance.twitches.when, { ...twitches, ...who })).not.toBe('holds')
  })

  it('run "as usual" only where nothing is forbidden on a run, whatever they have or take', () => {
    for (const who of [
      ...questionnaire.conditions.answers.map((one) => has(one)),
      ...questionnaire.medicines.answers.map((one) => takes(one)),
    ]) {
      const says = { ...twitches, ...who }
      const { forbidden } = runner(says).assessment.plan
      const mayNot = (['run', 'run-long', 'run-fast'] as const).filter((deed) => forbidden.has(deed))
      expect([who, /as usual/i.test(nextRunOf(says)) && mayNot]).toEqual([who, mayNot.length === 0 && mayNot])
    }
  })

  it.each<readonly [string, Answers]>([
    ['a weak heart', has('heart-failure')],
    ['a quinolone', takes('quinolone')],
    ['digoxin', takes('digoxin')],
    ['too little food', { health: ['18-39', 'eating'], eating: ['eating-little'] }],
  ])('run easily, and not as usual, with %s', (_, who) => {
    expect(nextRunOf({ ...twitches, ...who })).not.toMatch(/as usual/i)
  })

  it('are not said to leave runs alone where a run is told', () => {
    expect(nextRunOf(twitches)).toMatch(/as usual.*not on runs/i)
    expect(card({ ...twitches, when: ['at-rest', 'middle'] })).not.toMatch(/not on runs/)
  })

  it.each([
    ['weak as well', { ...twitches, feel: ['twitches', 'weak'] }],
    ['before it locks', { ...twitches, feel: ['twitches', 'locks'] }],
    ['with a muscle that thins', { ...twitches, 'rest-signs': ['wasting'] }],
    ['with the signs at rest not told', { ...twitches, 'rest-signs': ['not-sure'] }],
  ] as const)('%s are not', (_, says) => {
    expect(judge(reassurance.twitches.when, says as Answers)).not.toBe('holds')
  })
})
