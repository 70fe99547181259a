import { describe, expect, it } from 'vitest'
import { careHeading } from '../../../../src/content/careHeading'
import { conflicts } from '../../../../src/content/conflicts'
import { myAppointment } from '../../../../src/content/myAppointment'
import { cardFor } from '../../../../src/content/tomorrow/cardFor'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has, lateCalf, takes } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

/** Both calves lock and let go while their owner sits, and nothing else is wrong. */
const atRest: Answers = {
  ...lateCalf,
  where: ['calf', 'both-legs'],
  when: ['at-rest'],
  'rest-signs': ['none'],
  sleep: 'never',
  drinking: ['to-thirst'],
}
const at65: Answers = { health: ['65-plus', 'well'] }

// Too little potassium or magnesium shows in the heartbeat, and a hard effort brings it out.
describe('cramps at rest that a blood test within days may explain', () => {
  const several: Answers = {
    ...atRest,
    where: ['several-muscles', 'both-legs'],
    history: 'few',
    when: ['at-rest', 'in-bed'],
  }
  const drinks: Answers = { health: ['40-64', 'heavy-drinking'] }
  const until = /easy runs only, none of them long, until/

  it.each<readonly [string, Answers]>([
    ['much alcohol', drinks],
    ['much alcohol, and one calf', { ...drinks, where: ['calf', 'either-leg'] }],
    ['the same, late on runs as well', { ...drinks, where: ['calf', 'either-leg'], when: ['last-part', 'at-rest'] }],
    ['a bowel condition', has('bowel')],
    ['a water tablet', takes('diuretic')],
    ['a stomach-acid tablet', takes('acid-reducer')],
    ['a bone medicine, in bed alone', { ...takes('bone-medicine'), when: ['in-bed'] }],
  ])('leave easy runs alone until then, on card and plan alike: %s', (_, who) => {
    const says: Answers = { ...several, ...who }
    const { assessment, cautions } = runner(says)
    const { forbidden, first } = assessment.plan
    expect(cautions).toContain('salts-before-hard-runs')
    expect(first).toContain('salts-before-hard-runs')
    expect(conflicts['salts-before-hard-runs'].say).toMatch(until)
    expect(['run-fast', 'run-long', 'race', 'run'].map((deed) => forbidden.has(deed as 'run'))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(
      cardFor(assessment, says)
        .lines.map(({ say }) => say)
        .join(' '),
    ).toMatch(/Easy(?: and short|, and shorter than usual)\./)
    expect(myAppointment(assessment, says)?.asks.map(({ about }) => about)).toContain('a blood test')
  })

  it.each<readonly [string, Answers]>([
    ['on runs alone', { ...drinks, when: ['last-part'] }],
    ['sore after the gym', { ...drinks, feel: ['sore-days'], where: ['both-legs'] }],
    ['nothing that lowers salts', { health: ['40-64', 'well'] }],
  ])('keep nobody from hard runs who cramps %s', (_, who) => {
    expect(runner({ ...several, ...who }).cautions).not.toContain('salts-before-hard-runs')
  })
})

describe('cramps at rest by day', () => {
  it.each<Answers>([
    at65,
    takes('steroid-tablet'),
    takes('acid-reducer'),
    takes('blood-pressure-unknown'),
    takes('ace-or-arb'),
  ])('that are new put a check into the plan: %j', (says) => {
    for (const history of ['few', 'not-sure', undefined] as const)
      expect(runner({ ...atRest, ...says, ...(history && { history }) }).planIds).toContain('medical-check')
  })

  it.each(['diuretic', 'potassium-sparing'] as const)('that are new are for a blood test soon on %s', (tablet) => {
    for (const history of ['first-ever', 'few', 'not-sure', undefined] as const) {
      const says: Answers = { ...atRest, ...takes(tablet), ...(history && { history }) }
      const { flags, assessment } = runner(says)
      expect([history, ...flags]).toEqual([history, 'blood-test'])
      expect(myAppointment(assessment, says)?.within).toBe('days')
    }
  })

  it.each<readonly [string, Answers, RegExp, 'days' | 'two-weeks']>([
    ['from 65', at65, /cramp at rest now, and can my blood be tested/, 'two-weeks'],
    ['on steroid tablets', takes('steroid-tablet'), /can my blood be tested/, 'two-weeks'],
    ['on a stomach-acid tablet', takes('acid-reducer'), /can my blood be tested.*stomach-acid/, 'two-weeks'],
    // Kidneys that are weak on it let potassium rise, and cramp at rest as well.
    ['on a tablet ending in -pril or -sartan', takes('ace-or-arb'), /can my blood be tested/, 'two-weeks'],
    // It may be a water tablet, which is for a blood test within days.
    ['on a tablet without a name', takes('unknown-name'), /a water tablet\?.*within days/, 'days'],
    ['on a blood pressure tablet, not sure which', takes('blood-pressure-unknown'), /a water tablet\?/, 'days'],
    ['on medicines, not sure which', takes('not-sure'), /a water tablet\?/, 'days'],
    ['on medicines that nobody told', { health: ['40-64', 'medicines'] }, /a water tablet\?/, 'days'],
    ['on a bone medicine, which may be denosumab', takes('bone-medicine'), /calcium be measured/, 'days'],
    ['after an operation on the thyroid', has('thyroid-surgery'), /calcium be measured/, 'days'],
    ['on digoxin', takes('digoxin'), /potassium and magnesium in my blood be measured/, 'days'],
  ])('that are new, %s, are asked about in time, and the heading says so', (_, who, asked, within) => {
    for (const history of ['few', 'not-sure', undefined] as const) {
      const says: Answers = { ...atRest, ...who, ...(history && { history }) }
      const { assessment } = runner(says)
      const appointment = myAppointment(assessment, says)
      expect([history, appointment?.within]).toEqual([history, within])
      expect(appointment?.asks.map(({ say }) => say).join(' ')).toMatch(asked)
      expect(careHeading(assessment, says)).toBe('No danger sign; ask your doctor’s practice first')
    }
  })

  it('of years are no matter of days', () => {
    for (const who of [at65, takes('acid-reducer'), takes('bone-medicine')]) {
      const says: Answers = { ...atRest, ...who, where: ['calf', 'same-leg'], history: 'years' }
      expect(myAppointment(runner(says).assessment, says)?.within).not.toBe('days')
    }
  })

  it.each<readonly [string, Answers]>([
    ['what it does', { feel: ['not-sure'] }],
    ['when it comes', { when: ['not-sure'] }],
    ['either', { feel: ['not-sure'], when: ['not-sure'] }],
  ])('on a water tablet are no milder where nobody can say %s', (_, unsure) => {
    for (const side of ['both-legs', 'either-leg'] as const) {
      const says: Answers = { ...atRest, history: 'few', where: ['calf', side], ...takes('diuretic'), ...unsure }
      const { flags, assessment } = runner(says)
      expect([side, ...flags]).toEqual([side, 'blood-test'])
      expect(myAppointment(assessment, says)?.within).toBe('days')
    }
  })

  it('in several muscles are asked about within days where nobody told what is taken, and not on runs', () => {
    const several: Answers = { ...atRest, where: ['several-muscles'], history: 'few', ...takes('not-sure') }
    const withinOf = (says: Answers) => myAppointment(runner(says).assessment, says)?.within
    expect(withinOf(several)).toBe('days')
    expect(withinOf({ ...several, when: ['last-part'] })).not.toBe('days')
  })

  it.each<readonly [string, Answers]>([
    ['on lithium', takes('lithium')],
    ['with a bowel condition', has('bowel')],
  ])('in several muscles are no milder where nobody can say what they do: %s', (_, who) => {
    const several: Answers = { ...atRest, where: ['several-muscles'], history: 'few', ...who }
    for (const feel of ['locks', 'not-sure'] as const)
      expect(runner({ ...several, feel: [feel] }).triage).toBe('see-doctor')
  })

  it('are not what a stitch alone is, of which nobody is asked when it comes', () => {
    const stitch: Answers = {
      'signs-now': ['none'],
      where: ['ribs'],
      stitch: ['eases-on-slowing'],
      ...takes('diuretic'),
    }
    expect(runner(stitch).flags).not.toContain('blood-test')
  })

  // Whoever locks in both legs or by turns is not asked since when.
  it('put a check into the plan where nobody said since when and no run has a part in it', () => {
    for (const side of ['both-legs', 'either-leg'] as const)
      expect(runner({ ...atRest, where: ['calf', side] }).planIds).toContain('medical-check')
  })

  it('alarm nobody else while they are new, nor with or after a run', () => {
    const other: readonly Answers[] = [
      { where: ['calf', 'same-leg'], history: 'few' },
      { where: ['calf', 'same-leg'], history: 'first-ever', ...at65 },
      { when: ['at-rest', 'last-part'] },
      { when: ['hours-after'], ...at65 },
      { when: ['last-part'], ...takes('diuretic') },
      { when: ['last-part'], ...takes('ace-or-arb') },
      { history: 'first-ever', where: ['calf', 'same-leg'], ...takes('ace-or-arb') },
      { when: ['last-part'], feel: ['not-sure'], ...takes('diuretic') },
    ]
    for (const says of other) {
      const { triage, planIds } = runner({ ...atRest, ...says })
      expect([says, triage, planIds.includes('medical-check')]).toEqual([says, 'self-care', false])
    }
  })
})
