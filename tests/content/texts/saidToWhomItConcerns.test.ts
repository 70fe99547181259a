import { describe, expect, it } from 'vitest'
import { muscle } from '../../../src/content/aftercare/muscle'
import { flagAppointments } from '../../../src/content/appointment/flagAppointments'
import { claims } from '../../../src/content/claims'
import { conflicts } from '../../../src/content/conflicts'
import { notFollowed } from '../../../src/content/guide/believedAndTested'
import { assess } from '../../../src/content/model'
import { outcomes } from '../../../src/content/numbers/outcomes'
import { redFlags } from '../../../src/content/redFlags'
import { reliefs } from '../../../src/content/relief'
import type { Relief } from '../../../src/content/reliefCard'
import { lines as tomorrowLines } from '../../../src/content/tomorrow/lines'
import { urgentHead } from '../../../src/content/urgentHead'
import type { Arrangement } from '../../../src/domain/appointment/appointment'
import { judge } from '../../../src/domain/conditions/compileCondition'
import type { Answers, AnswerTo } from '../../../src/domain/questionnaire/questionnaire'
import type { Line } from '../../../src/domain/tomorrow/cardWords'
import { wordsOf, wordsTo } from '../../support/measureWords'

const actionsOf = (flag: keyof typeof redFlags): string => redFlags[flag].actions.join('\n')

describe('cold, wet and shivering', () => {
  it('is sent to the first step, which is shelter', () => {
    const cold: Answers = { 'signs-now': ['very-unwell'], 'unwell-now': ['cold-and-shivering'] }
    expect(urgentHead(assess(cold))).toMatch(/Do the first step below now/)
  })

  it('with a confused head still has an ambulance called', () => {
    const confused: Answers = { 'signs-now': ['very-unwell'], 'unwell-now': ['cold-and-shivering', 'confused'] }
    expect(urgentHead(assess(confused))).toMatch(/ambulance/)
  })
})

describe('who always landed on the forefoot', () => {
  const always: Answers = { where: ['calf'], 'foot-strike': 'forefoot-always', load: ['as-usual'] }
  const heelDown = /let (?:the|your) heel (?:touch|come down)/

  it.each<[string, Answers, boolean]>([
    ['always', always, false],
    ['always, and hillier', { ...always, load: ['hillier'] }, true],
    ['lately', { ...always, 'foot-strike': 'forefoot-new' }, true],
  ])('%s: is told to change only what is new', (_, answers, told) => {
    const lines: readonly Line[] = tomorrowLines['foot-strike-review'].nextRun
    const said = lines.filter(({ when }) => when === undefined || judge(when, answers) === 'holds')
    expect(said.some(({ say }) => heelDown.test(say.toLowerCase()))).toBe(told)
    const [, words] = wordsTo('foot-strike-review', answers, new Set()).toLowerCase().split('how your foot lands')
    expect(heelDown.test(words ?? '')).toBe(told)
  })
})

describe('food with a stoma or a bowel condition', () => {
  const eats = (...conditions: AnswerTo<'conditions'>[]) =>
    wordsTo('electrolyte-foods', { health: ['40-64', 'condition'], conditions }, new Set())

  it('comes after what their team said', () => {
    for (const one of ['ileostomy', 'bowel'] as const) expect(eats(one)).toMatch(/your team’s diet comes first/)
    expect(eats('lung')).not.toMatch(/team’s diet/)
  })
})

describe('pregnant, or with a new baby, or under 18', () => {
  const told = (medicine: AnswerTo<'medicines'>) =>
    judge(conflicts['tablet-in-pregnancy'].when, { health: ['pregnant', 'medicines'], medicines: [medicine] })

  it('is told to ask about each tablet that may harm a baby, and about any other', () => {
    for (const one of ['diuretic', 'bone-medicine', 'teriparatide', 'unknown-name'] as const)
      expect(told(one), one).toBe('holds')
    expect(told('metformin')).not.toBe('holds')
    expect(actionsOf('pregnancy').match(/Any other medicine: ask your midwife or pharmacist today/g)).toHaveLength(1)
  })

  it('hears of no alcohol, and of when to run again', () => {
    for (const one of ['pregnancy', 'under-18'] as const) expect(conflicts[one].say).toMatch(/no alcohol at all/i)
    expect(conflicts.pregnancy.say).toMatch(/After a birth: walk; run when .* agrees, seldom before 12 weeks/)
  })
})

describe('who gets up from bed with a cramp', () => {
  it('holds on to something', () => {
    const standing = (Object.values(reliefs) as readonly Relief[]).flatMap(({ inBed }) =>
      inBed !== undefined && /\bstand\b/i.test(inBed) ? [inBed] : [],
    )
    expect(standing.length).toBeGreaterThan(2)
    for (const line of standing) expect(line).toMatch(/holding on to something steady/)
  })
})

describe('what goes on as a team gave it', () => {
  it('a walking programme for narrowed arteries', () => {
    expect(actionsOf('claudication')).toMatch(/walking programme you were given goes on/)
  })

  it('tablets while ill, but no ibuprofen', () => {
    expect(actionsOf('ill-on-tablets')).toMatch(/No ibuprofen .*\. Leave no other tablet off by yourself/)
  })

  it('sugar that is high sends to hospital with ketones, and to a call without', () => {
    expect(actionsOf('weak-with-kidneys')).toMatch(/Ketones raised, or being sick with diabetes: emergency department/)
    expect(actionsOf('weak-with-kidneys')).toMatch(/Sugar high without ketones: call your diabetes team today/)
  })
})

describe('who should leave a remedy alone', () => {
  it('is sent to the full list where a claim names only some of them', () => {
    expect(notFollowed).toMatch(/some of them; the measure’s page lists all/)
    expect(claims['folk-creatine'].because).toMatch(/kidney/)
    expect(muscle.next.join(' ')).toMatch(/a water or blood pressure tablet/)
    expect(wordsOf('magnesium-slushie')).toMatch(/without melatonin or anything for sleep/i)
  })
})

it('a question about CK says that a hard run raises it', () => {
  const asks = Object.values(flagAppointments as Record<string, Arrangement>).flatMap((one) => one.asks)
  const aboutCk = asks.filter(({ say }) => /\bCK\b/.test(say))
  expect(aboutCk.length).toBeGreaterThan(1)
  // The same words: a visit asks it once.
  expect(new Set(aboutCk.map(({ about }) => about)).size).toBe(1)
  for (const { say } of aboutCk) expect(say).toMatch(/Say when you last ran hard: a hard run raises this/)
})

it('the way back after a race is the same beside the numbers as in the measure', () => {
  const steps = /come back in weekly steps to your long run from before .*18\D+9, 12\D+15/
  expect(outcomes.afterRace).toMatch(steps)
  expect(wordsOf('long-run-progression')).toMatch(steps)
})
