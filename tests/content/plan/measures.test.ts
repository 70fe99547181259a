import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/content/measures'
import { sources } from '../../../src/content/sources'
import { judge } from '../../../src/domain/conditions/compileCondition'
import type { Measure } from '../../../src/domain/plan/measure'
import { tellAll } from '../../../src/domain/plan/tellMeasure'
import { inUnits } from '../../../src/domain/quantity'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { Source } from '../../../src/domain/source'
import { causeIds, type MeasureId, measureIds } from '../../../src/domain/vocabulary'

const all = measureIds.map((id): [MeasureId, Measure] => [id, measures[id]])
const from = (whom: Measure['origin']) => all.filter(([, { origin }]) => origin === whom)
const cautionsOf = (id: MeasureId): string => measures[id].cautions.map(({ say }) => say).join(' ')
const wordsOf = (measure: Measure): string[] => {
  const { dose, steps, progression, cautions } = tellAll(measure)
  const { name, short, takes, evidence } = measure
  const weeks = progression.map((week) => week.do)
  return [name, short, dose, ...steps, ...weeks, takes, evidence, ...cautions.map(({ say }) => say)]
}

/** For each measure, a runner it is meant for. */
const meantFor: { readonly [M in MeasureId]: Answers } = {
  'stop-and-ease': { when: ['last-part'] },
  'relief-stretch': { where: ['calf'] },
  'lie-on-back-leg-up': { where: ['not-sure'], when: ['in-bed'] },
  'massage-during-cramp': { where: ['quad'] },
  'pickle-juice-mustard-trp': { when: ['last-part'], history: 'few' },
  'oral-rehydration-solution': { heat: 'hot-not-used' },
  'hydration-before': { drinking: ['hardly', 'dry-days'] },
  'drink-to-thirst': {},
  'sweat-rate-test': { load: ['2-to-4h'] },
  'sodium-during-long-runs': { drinking: ['salt-marks'] },
  'electrolyte-foods': {},
  'carbohydrate-fuelling': { load: ['2-to-4h'], drinking: ['hardly'] },
  'pacing-plan': { load: ['fast-start'] },
  'long-run-progression': { load: ['longer'] },
  'calf-strengthening': { where: ['calf'] },
  'hip-hamstring-strengthening': { where: ['hamstring'] },
  'plyometric-progression': { background: ['good-balance'], load: ['hillier'] },
  'foot-core-strengthening': { background: ['weak-feet'] },
  'dynamic-warm-up': { 'warm-up': 'none-then-fast' },
  'post-run-static-stretch': { background: ['no-stretching'] },
  'compression-after-run': { when: ['hours-after'] },
  'sports-massage': { background: ['tight-calves'] },
  'magnesium-supplement': { supplements: ['magnesium'] },
  'magnesium-slushie': { tried: ['magnesium-helped'] },
  'shoe-check': { shoes: ['worn'] },
  'foot-strike-review': { where: ['calf'], 'foot-strike': 'forefoot-new' },
  'heat-acclimatisation': { heat: 'hot-not-used' },
  'bedtime-calf-stretch': { sleep: 'now-and-then' },
  'sleep-position-bedclothes': { when: ['in-bed'] },
  'breathing-for-stitch': { where: ['ribs'] },
  'alcohol-cutback': { night: ['evening-alcohol'] },
  'cramp-diary': {},
  'medicine-review': { medicines: ['diuretic'] },
  'no-quinine': { medicines: ['quinine'] },
  'vitamin-k2': { health: ['65-plus'], sleep: 'most-weeks' },
  'medical-check': { when: ['at-rest'], 'rest-signs': ['spreading'] },
  'recovery-spacing': { load: ['back-to-back'] },
}

/** Offered to anyone with the cause, or until the runner says otherwise. */
const forAnyone: readonly MeasureId[] = [
  'stop-and-ease',
  'drink-to-thirst',
  'sweat-rate-test',
  'electrolyte-foods',
  'long-run-progression',
  'dynamic-warm-up',
  'cramp-diary',
  'recovery-spacing',
]

describe('a runner offered a measure', () => {
  it.each(all)('is told what, how, how much and what to watch for: %s', (_, measure) => {
    expect(tellAll(measure).dose.length).toBeGreaterThan(10)
    expect(measure.short.split(' ').length).toBeLessThan(20)
    expect(measure.cautions.length).toBeGreaterThan(0)
    expect(Object.values(measure.targets).length).toBeGreaterThan(0)
    expect(measure.evidence.length).toBeGreaterThan(40)
  })

  it.each(all)('finds a source behind it that is not weak: %s', (_, { cites }) => {
    const cards: readonly Source[] = cites.map((id) => sources[id])
    expect(cards.filter(({ weak }) => !weak).length).toBeGreaterThan(0)
    expect(new Set(cites).size).toBe(cites.length)
  })

  it.each(from('coach'))('finds the coach cited where the coach advises it: %s', (_, { cites }) => {
    expect(cites).toContain('brooks-runtothefinish-cramps')
  })

  it.each(from('coach-and-studies'))('finds more than one source cited where studies agree: %s', (_, { cites }) => {
    expect(cites.length).toBeGreaterThan(1)
  })

  it.each(all.filter(([, { progression }]) => progression))('gets six weeks, in order: %s', (_, { progression }) => {
    expect(progression?.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it.each(all)('reads plain words: %s', (_, measure) => {
    for (const words of wordsOf(measure)) {
      expect(words).not.toMatch(/diagnos|\btreat|\bcur(e|ed|es|ing)\b|patient|disease|\bseed\b|!/i)
      expect(inUnits(words, 'imperial')).not.toMatch(/\d ?(km|ml|kg|°C)\b/)
    }
  })

  it.each(all.filter(([id]) => id !== 'no-quinine'))('is never sent to quinine: %s', (_, measure) => {
    expect(wordsOf(measure).join(' ')).not.toMatch(/quinine|tonic water/i)
  })

  it.each([
    'long-run-progression',
    'foot-core-strengthening',
    'compression-after-run',
    'sports-massage',
    'dynamic-warm-up',
    'heat-acclimatisation',
    'plyometric-progression',
    'shoe-check',
    'magnesium-supplement',
  ] as const)('is told when the studies were not about cramp: %s', (id) => {
    expect(measures[id].evidence).toMatch(/not studied|about injury|stop cramps|to cramp|in exercise/)
  })

  it.each([
    'relief-stretch',
    'lie-on-back-leg-up',
    'massage-during-cramp',
    'post-run-static-stretch',
    'compression-after-run',
    'sports-massage',
    'bedtime-calf-stretch',
  ] as const)('is warned of a clot before anything is done to a swollen leg: %s', (id) => {
    expect(cautionsOf(id)).toMatch(/swollen, warm.*clot/)
  })

  it('is never a rub of a calf that may hold a clot, and that calf is seen today', () => {
    expect(cautionsOf('massage-during-cramp')).toMatch(
      /One calf sore for days: do not rub it\. Warm or swollen: be seen today\./,
    )
  })

  it.each(['oral-rehydration-solution', 'hydration-before', 'sodium-during-long-runs', 'magnesium-slushie'] as const)(
    'is warned not to drink past thirst: %s',
    (id) => {
      expect(cautionsOf(id)).toMatch(/past thirst/)
    },
  )
})

describe('who a measure is for', () => {
  it.each(all.filter(([, { fits }]) => fits))('%s is offered to someone', (id, { fits }) => {
    expect(fits && judge(fits, meantFor[id])).toBe('holds')
  })

  it.each(all.filter(([id]) => !forAnyone.includes(id)))('%s waits until the runner has said enough', (_, { fits }) => {
    expect(fits && judge(fits, {})).toBe('unknown')
  })

  it('leaves hops to runners who are strong already', () => {
    const { fits } = measures['plyometric-progression']
    const strong: Answers = { background: ['good-balance'], load: ['harder'] }
    expect(judge(fits, strong)).toBe('holds')
    expect(judge(fits, { ...strong, background: ['good-balance', 'no-strength'] })).toBe('fails')
    expect(judge(fits, { ...strong, background: ['injury', 'good-balance'] })).toBe('fails')
    expect(judge(fits, { ...strong, load: ['harder', 'new-to-running'] })).toBe('fails')
  })

  it('suggests magnesium only to those who use it already', () => {
    expect(judge(measures['magnesium-supplement'].fits, { supplements: ['none'] })).toBe('fails')
    expect(judge(measures['magnesium-slushie'].fits, { tried: ['stretch-helped'] })).toBe('fails')
  })

  it('does not tell someone who cramps only in bed to slow down', () => {
    expect(judge(measures['stop-and-ease'].fits, { when: ['in-bed'] })).toBe('fails')
    expect(judge(measures['stop-and-ease'].fits, { when: ['last-part', 'in-bed'] })).toBe('holds')
  })

  it.each(causeIds)('has something worth doing about %s', (cause) => {
    const useful = all.filter(([, { targets, grade }]) => grade !== 'D' && (targets[cause] ?? 0) >= 2)
    expect(useful.length).toBeGreaterThan(0)
  })
})
