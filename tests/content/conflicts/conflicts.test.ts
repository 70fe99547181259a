import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../src/content/conflicts'
import { measures } from '../../../src/content/measures'
import { redFlags } from '../../../src/content/redFlags'
import { judge } from '../../../src/domain/conditions/compileCondition'
import { leavesOf } from '../../../src/domain/conditions/leavesOf'
import { deeds } from '../../../src/domain/deeds'
import type { Conflict } from '../../../src/domain/plan/measure'
import { withheldIn } from '../../../src/domain/plan/withholding'
import { type Answers, type AnswerTo, questionnaire } from '../../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../../src/domain/questionnaire/shape'
import { type ConflictId, conflictIds, flagIds, type MeasureId } from '../../../src/domain/vocabulary'
import { answersFor } from '../../support/satisfy'
import { avoidedWords, tellsToStopAMedicine } from '../../support/wording'

const conflictOf = (id: ConflictId): Conflict => conflicts[id]
const holds = (id: ConflictId, answers: Answers): boolean => {
  const { when } = conflictOf(id)
  return when !== undefined && judge(when, answers) === 'holds'
}
/** What the answers alone take away, flags and pairs of measures aside. */
const withheldFrom = (answers: Answers): ReadonlySet<MeasureId> =>
  new Set(conflictIds.filter((id) => holds(id, answers)).flatMap((id) => withheldIn(conflictOf(id), measures)))

const drinkingMore: readonly MeasureId[] = ['oral-rehydration-solution', 'hydration-before', 'sodium-during-long-runs']
const anyMagnesium: readonly MeasureId[] = ['magnesium-supplement', 'magnesium-slushie']

describe('every conflict', () => {
  it('is there exactly once', () => {
    expect(Object.keys(conflicts).toSorted()).toEqual([...conflictIds].toSorted())
  })

  it.each(conflictIds)('%s can be set off and takes something away', (id) => {
    const { when, flags = [], together = [], withhold = [], forbids = withhold } = conflictOf(id)
    expect(when !== undefined || flags.length > 0 || together.length > 0).toBe(true)
    expect(forbids.length).toBeGreaterThan(0)
    expect(new Set(forbids).size).toBe(forbids.length)
    if (when) expect(judge(when, answersFor(when))).toBe('holds')
  })

  it.each(conflictIds.filter((id) => conflictOf(id).together))('%s drops one of the two and keeps the other', (id) => {
    const { together = [], withhold = [] } = conflictOf(id)
    expect(together.length).toBe(2)
    expect(together.filter((measure) => withhold.includes(measure)).length).toBe(1)
  })

  it.each(conflictIds)('%s speaks plainly and never tells anyone to stop a medicine', (id) => {
    for (const text of [conflictOf(id).say, conflictOf(id).why]) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toMatch(avoidedWords)
      expect(text).not.toContain('!')
      expect(text).not.toMatch(/quinine/i)
      expect(tellsToStopAMedicine(text)).toEqual([])
    }
  })
})

describe('an urgent sign', () => {
  it('forbids every deed', () => {
    expect(conflicts['urgent-sign'].forbids).toEqual(deeds)
  })

  it('is any emergency or same-day flag, and no other', () => {
    const urgent = flagIds.filter((id) => ['emergency', 'same-day'].includes(redFlags[id].level))
    expect([...conflicts['urgent-sign'].flags].toSorted()).toEqual(urgent.toSorted())
  })
})

describe('runners who must not be harmed', () => {
  const runners: readonly (readonly [string, Answers, readonly MeasureId[]])[] = [
    ['finishes heavier, and is not told to drink or salt more', { drinking: ['heavier-or-puffy'] }, drinkingMore],
    ['drinks to a schedule', { drinking: ['schedule'] }, drinkingMore],
    ['had low blood sodium once', { health: ['earlier-sign'], 'signs-before': ['low-sodium-earlier'] }, drinkingMore],
    ['takes desmopressin', { medicines: ['desmopressin'] }, drinkingMore],
    ['has a kidney condition', { conditions: ['kidney'] }, [...anyMagnesium, 'drink-to-thirst', 'electrolyte-foods']],
    ['has heart failure', { conditions: ['heart-failure'] }, [...anyMagnesium, 'lie-on-back-leg-up']],
    [
      'has both ankles swollen',
      { when: ['at-rest'], 'rest-signs': ['both-ankles'] },
      [...drinkingMore, 'compression-after-run'],
    ],
    ['has high blood pressure', { conditions: ['high-blood-pressure'] }, ['pickle-juice-mustard-trp']],
    ['takes spironolactone', { medicines: ['potassium-sparing'] }, [...anyMagnesium, 'electrolyte-foods']],
    ['takes a bone medicine', { medicines: ['bone-medicine'] }, anyMagnesium],
    ['is pregnant', { health: ['pregnant'] }, [...anyMagnesium, 'heat-acclimatisation', 'sports-massage']],
    [
      'told the clot question about a recent birth',
      { 'clot-risk': ['pregnancy-or-birth'] },
      ['plyometric-progression'],
    ],
    [
      'has one swollen leg',
      { 'signs-now': ['one-leg'], 'leg-now': ['leg-swollen'] },
      ['massage-during-cramp', 'relief-stretch'],
    ],
    ['had a clot once', { conditions: ['clot-before'] }, ['massage-during-cramp', 'compression-after-run']],
    [
      'felt a pop',
      { 'signs-now': ['one-leg'], 'leg-now': ['pop'] },
      ['relief-stretch', 'massage-during-cramp', 'calf-strengthening'],
    ],
    ['takes a blood thinner', { medicines: ['blood-thinner'] }, ['sports-massage', 'vitamin-k2']],
    ['has less feeling in the feet', { conditions: ['less-feeling-in-feet'] }, ['foot-core-strengthening']],
    ['had an eating disorder', { eating: ['eating-disorder-past'] }, ['sweat-rate-test', 'cramp-diary']],
    ['wheezes', { stitch: ['wheeze'] }, ['breathing-for-stitch']],
    ['drinks heavily', { health: ['heavy-drinking'] }, ['alcohol-cutback']],
    ['has flu', { health: ['ill-lately'] }, ['pacing-plan', 'long-run-progression', 'heat-acclimatisation']],
    ['is under 18', { health: ['under-18'] }, [...anyMagnesium, 'plyometric-progression', 'alcohol-cutback']],
    ['is 65 or over', { health: ['65-plus'] }, [...anyMagnesium, 'plyometric-progression']],
  ]

  it.each(runners)('are offered nothing that could harm one who %s', (_, answers, expected) => {
    expect([...withheldFrom(answers)]).toEqual(expect.arrayContaining([...expected]))
  })

  it('withholds vitamin K2 from everyone who has not said that they are 65 or over', () => {
    expect(holds('vitamin-k2-not-tested', {})).toBe(true)
    expect(holds('vitamin-k2-not-tested', { health: ['not-sure'] })).toBe(true)
    expect(holds('vitamin-k2-not-tested', { health: ['40-64', 'well'] })).toBe(true)
    expect(holds('vitamin-k2-not-tested', { health: ['65-plus', 'well'] })).toBe(false)
    const onTablets: Answers = { health: ['65-plus', 'medicines'], medicines: ['diuretic'] }
    expect(withheldFrom(onTablets)).toContain('vitamin-k2')
  })

  it('takes nothing but vitamin K2 from a healthy runner who drinks to thirst', () => {
    const healthy: Answers = {
      'signs-now': ['none'],
      drinking: ['to-thirst'],
      load: ['over-4h', 'longer'],
      health: ['18-39', 'well'],
    }
    expect([...withheldFrom(healthy)]).toEqual(['vitamin-k2'])
  })

  it('knows painkillers on runs as a danger only beside drinking past thirst', () => {
    expect(holds('hyponatraemia-risk', { medicines: ['painkillers-on-runs'], drinking: ['to-thirst'] })).toBe(false)
    expect(holds('hyponatraemia-risk', { medicines: ['painkillers-on-runs'], drinking: ['schedule'] })).toBe(true)
  })
})

describe('what runners can tell us', () => {
  const used = new Set(
    [
      ...conflictIds.flatMap((id) => conflictOf(id).when ?? []),
      ...flagIds.flatMap((id) => redFlags[id].triggers.map(({ when }) => when)),
    ].flatMap((when) =>
      leavesOf(when).flatMap(({ question, answers }) => answers.map((answer) => `${question} ${answer}`)),
    ),
  )
  /** Conditions that only point to causes: no measure is unsafe with them. */
  const causesOnly = ['thyroid', 'bowel', 'lung']

  const named = questionnaire.conditions.answers.filter(
    (one) => !standsAlone.has(one) && one !== 'other' && !causesOnly.includes(one),
  )
  it.each(named)('the condition %s changes what is safe', (condition) => {
    expect(used).toContain(`conditions ${condition}`)
  })

  it('a condition that we do not name is taken as one that we know nothing of, also beside one that we know', () => {
    const withCondition = (...conditions: readonly AnswerTo<'conditions'>[]): Answers => ({
      health: ['40-64', 'condition'],
      conditions,
    })
    expect(holds('conditions-unknown', withCondition('other'))).toBe(true)
    expect(withheldFrom(withCondition('other'))).toContain('heat-acclimatisation')
    expect(holds('conditions-unknown', withCondition('thyroid', 'other'))).toBe(true)
    expect(holds('conditions-unknown', withCondition('thyroid'))).toBe(false)
    expect(holds('conditions-unknown', withCondition('none'))).toBe(false)
  })
})
