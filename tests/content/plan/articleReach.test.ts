import { describe, expect, it } from 'vitest'
import { claims } from '../../../src/content/claims'
import { measures } from '../../../src/content/measures'
import { type Claim, type ClaimId, claimIds } from '../../../src/domain/causes/claim'
import { tellAll } from '../../../src/domain/plan/tellMeasure'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { CauseId, MeasureId } from '../../../src/domain/vocabulary'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'

const { lateInTheRace, hotAndDry, stiffAfterwards, upAtNight, saltySweater, overDrinker, stitch, onMedicines } = runners

/** Stiff in the evenings after ordinary easy runs, with calves that are never stretched, and a clot long ago. */
const stiffAfterClot: Answers = {
  ...stiffAfterwards,
  where: ['shin'],
  load: ['under-1h', 'as-usual'],
  background: ['no-stretching', 'tight-calves'],
  health: ['18-39', 'condition'],
  conditions: ['clot-before'],
}
const stiffAllWeek: Answers = { ...stiffAfterwards, where: ['shin'], load: ['1-to-2h', 'tired-legs'] }
const stiffThigh: Answers = {
  ...stiffAfterwards,
  where: ['quad'],
  when: ['races-only'],
  load: ['over-4h', 'fast-start'],
  sleep: 'after-hard-runs',
  night: ['none'],
}
/** New to the forefoot and to hills, fast on both, and cramps in bed after it. */
const onTheToesUphill: Answers = {
  ...runners.onTheToes,
  when: ['middle', 'in-bed'],
  load: ['under-1h', 'harder', 'chasing-time', 'hillier'],
  shoes: ['changed-other'],
}
const fadesInTheRace: Answers = {
  ...runners.racesTooFast,
  where: ['hip-or-groin'],
  'builds-signs': ['none'],
  load: ['2-to-4h', 'under-prepared'],
  background: ['none'],
  habits: ['no-fuel'],
}
const fastShins: Answers = { ...runners.racesTooFast, where: ['shin'], load: ['1-to-2h'], background: ['none'] }
/** Woken by a leg that cramps somewhere: nobody can be told which muscle to stretch. */
const nightSomewhere: Answers = { ...upAtNight, where: ['not-sure'], night: ['toes-pointed'] }
const nightInSeveral: Answers = { ...upAtNight, where: ['several-muscles'], night: ['toes-pointed'] }
/** Sweats salt in mild weather, and eats little of it. */
const eatsNoSalt: Answers = { ...saltySweater, heat: 'mild', habits: ['no-salt'] }
/** Easy, short and usual, so that the plan has places left. */
const nothingElse: Answers = {
  ...lateInTheRace,
  when: ['middle'],
  load: ['under-1h', 'as-usual'],
  history: 'first-ever',
}
const lowOnMagnesium: Answers = {
  ...nothingElse,
  health: ['40-64', 'medicines', 'condition', 'heavy-drinking'],
  medicines: ['acid-reducer'],
  conditions: ['bowel'],
}
const takes = (supplements: readonly 'magnesium'[], tried: readonly 'magnesium-helped'[] = []): Answers => ({
  ...nothingElse,
  health: ['40-64', 'medicines'],
  medicines: ['none'],
  supplements,
  tried,
})

/** For every statement of the coach article that gives a cause, a relief step or a tip: the runners it reaches. */
const reach: { readonly [C in ClaimId]?: readonly Answers[] } = {
  overuse: [lateInTheRace, runners.racesTooFast],
  'skipped-warm-up': [runners.startsCold],
  'hot-weather': [{ ...saltySweater, heat: 'hot-not-used' }],
  'shortened-position': [upAtNight, nightInSeveral, runners.onTheToes],
  'only-lengthening': [lateInTheRace],
  'harder-than-trained': [runners.racesTooFast],
  'oxygen-breathing': [stitch],
  dehydrated: [hotAndDry],
  'electrolytes-deficient': [saltySweater, lowOnMagnesium],
  stop: [runners.racesTooFast, fastShins],
  'calf-stretch': [lateInTheRace],
  'on-the-back': [nightSomewhere],
  'massage-now': [stiffThigh],
  'doctor-days': [
    { ...lateInTheRace, feel: ['aches'], lasts: 'days', when: ['at-rest'], history: 'months', health: ['40-64'] },
    onMedicines,
  ],
  'tip1-first': [hotAndDry],
  'tip1-8oz': [hotAndDry],
  'tip1-every-mile': [overDrinker, hotAndDry],
  'tip2-washed-out': [saltySweater, overDrinker],
  'tip2-foods': [saltySweater, eatsNoSalt, lowOnMagnesium],
  'tip2-salt-pills': [saltySweater],
  'tip2-sugar': [stitch, fadesInTheRace],
  'tip3-dynamic': [runners.startsCold],
  'tip3-never-static': [{ ...runners.startsCold, 'warm-up': 'static-only' }],
  'tip3-post': [stiffAfterClot],
  'tip4-compression': [stiffAllWeek, lateInTheRace],
  'tip5-feet': [runners.weakFeet],
  'tip6-missing': [],
  'tip7-massage': [stiffThigh],
  'tip8-magnesium': [lowOnMagnesium, takes(['magnesium'])],
  'tip8-slushie': [lowOnMagnesium, takes([], ['magnesium-helped'])],
  'tip9-shoes': [runners.newShoes],
  'tip9-toes': [onTheToesUphill],
}

const told = claimIds.filter((id) => ['causes', 'relief', 'prevention'].includes(claims[id].part))

describe.each(told)('%s', (id) => {
  const { causes, measures: advice }: Claim = claims[id]
  const reached = (reach[id] ?? []).map(runner)

  it('reaches a runner with every cause it names', () => {
    for (const cause of causes) {
      const words = reached.map((one) => (one.leading.includes(cause) ? 'leading' : one.wordFor(cause)))
      expect(
        words.some((word) => ['leading', 'possible', 'likely', 'very likely'].includes(word ?? '')),
        cause,
      ).toBe(true)
    }
  })

  it('reaches a plan with every measure it stands for', () => {
    for (const measure of advice) expect(reached.flatMap(({ planIds }) => planIds)).toContain(measure)
  })
})

const measuresOf = (answers: Answers): readonly MeasureId[] => runner(answers).planIds
const wordsOf = (id: MeasureId) => {
  const { dose, steps } = tellAll(measures[id])
  return [measures[id].short, dose, ...steps].join(' ')
}

describe('advice that is not safe is never given', () => {
  it('leads from sipping every mile to drinking to thirst', () => {
    expect(claims['tip1-every-mile'].verdict).toBe('unsafe')
    for (const answers of [overDrinker, hotAndDry]) expect(measuresOf(answers)).toContain('drink-to-thirst')
    for (const measure of Object.keys(measures) as MeasureId[]) {
      expect(wordsOf(measure)).not.toMatch(/\bevery (?:\{?km|mile)|\bevery \d+(?:-\d+)? min\b[^.]*\bwater\b/i)
    }
  })

  it('has nothing else among causes, relief and tips', () => {
    expect(told.filter((id) => claims[id].verdict === 'unsafe')).toEqual(['tip1-every-mile'])
  })

  it('says of what studies do not support that they do not', () => {
    const unsupported = told.filter((id) => claims[id].verdict === 'not-supported')
    for (const id of unsupported) {
      // A measure may be sound for something else, but nothing that rests on such a claim alone is called well proven.
      for (const measure of claims[id].measures) expect(measures[measure].grade).not.toBe('A')
    }
  })
})

describe('the parts of the article', () => {
  it('are all in the table, and the table holds nothing else', () => {
    expect(Object.keys(reach).toSorted()).toEqual([...told].toSorted())
  })

  it('cover every cause that a coach can name', () => {
    const named = new Set<CauseId>(told.flatMap((id) => [...claims[id].causes]))
    expect(named.size).toBeGreaterThan(10)
  })
})
