import { describe, expect, it } from 'vitest'
import { askedIf } from '../../../src/content/asking'
import { causes } from '../../../src/content/causes'
import { askingOrder } from '../../../src/content/sections'
import { compileCauses, type Finding } from '../../../src/domain/causes/rankCauses'
import { blankSheet } from '../../../src/domain/conditions/answerSheet'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { compileQuiz } from '../../../src/domain/quiz/quiz'
import { type CauseId, causeIds } from '../../../src/domain/vocabulary'

const quiz = compileQuiz(askedIf, askingOrder)
const rank = compileCauses(causes)

function findingsFor(answers: Answers): readonly Finding[] {
  const sheet = blankSheet()
  quiz.read(answers, sheet)
  return rank(sheet)
}

function findingOf(cause: CauseId, answers: Answers): Finding {
  const found = findingsFor(answers).find((finding) => finding.cause === cause)
  if (found === undefined) throw new Error(`${cause} is not in the list of this runner.`)
  return found
}

/** For each cause, a runner who has it first in the list and likely. */
const leaders: { readonly [C in CauseId]: Answers } = {
  'not-a-cramp': { where: ['calf', 'same-leg'], history: 'months', when: ['last-part'] },
  'training-load': { where: ['calf'], when: ['last-part'], load: ['longer'] },
  'pacing-too-hard': { where: ['calf'], when: ['last-part'], load: ['fast-start', 'chasing-time'] },
  'inadequate-warm-up': { where: ['calf'], when: ['first-minutes'], heat: 'cold', 'warm-up': 'none-then-fast' },
  'heat-and-sweat': { where: ['several-muscles'], load: ['2-to-4h', 'as-usual'], heat: 'hot-not-used' },
  dehydration: { load: ['2-to-4h', 'as-usual'], heat: 'hot-used', drinking: ['hardly', 'lighter'] },
  'sodium-loss': { where: ['several-muscles'], load: ['2-to-4h'], drinking: ['plain-water', 'salt-marks'] },
  overdrinking: { load: ['over-4h', 'easy'], drinking: ['schedule', 'heavier-or-puffy'] },
  'low-magnesium': {
    health: ['medicines', 'condition', 'heavy-drinking'],
    medicines: ['acid-reducer'],
    conditions: ['bowel'],
  },
  'tight-calves-poor-recovery': {
    when: ['hours-after'],
    load: ['as-usual'],
    background: ['tight-calves', 'no-stretching'],
  },
  'weak-feet-and-ankles': { where: ['foot'], background: ['weak-feet'] },
  'worn-or-wrong-shoes': { where: ['calf'], load: ['as-usual'], shoes: ['changed-flat'] },
  'forefoot-strike-or-uphill': { where: ['calf'], load: ['hillier'] },
  'shallow-breathing-stitch': { where: ['ribs'] },
  'night-shortened-position': { where: ['calf'], when: ['in-bed'], sleep: 'now-and-then' },
  // Never first: nobody can change it. A test of its own says so.
  'cramp-history-susceptibility': {},
  medicines: { health: ['medicines'], medicines: ['laba-inhaler'], 'medicine-signs': ['new-or-raised'] },
  'medical-condition': {
    when: ['first-minutes', 'at-rest'],
    'early-signs': ['all-exercise', 'since-childhood'],
    history: 'months',
  },
}

/** Young, well, and with nothing unusual: an easy run on flat ground in mild weather. */
const unremarkable: Answers = {
  where: ['calf'],
  when: ['middle'],
  load: ['under-1h', 'as-usual', 'easy'],
  'warm-up': 'ten-minutes',
  heat: 'mild',
  drinking: ['to-thirst'],
  shoes: ['fresh'],
  'foot-strike': 'heel',
  sleep: 'never',
  history: 'first-ever',
  background: ['good-balance', 'flexible'],
  health: ['18-39', 'well'],
}

describe.each(causeIds.filter((id) => id !== 'cramp-history-susceptibility'))('%s', (cause) => {
  it('comes first, and likely, for the runner it fits', () => {
    const [first] = findingsFor(leaders[cause])
    expect(first?.cause).toBe(cause)
    expect(['likely', 'very likely']).toContain(first?.word)
  })

  it('is unlikely for a runner it does not fit', () => {
    // Training load starts highest, so it takes a cramp in the first minutes, in a muscle that works less.
    const other: Answers = cause === 'training-load' ? { where: ['foot'], when: ['first-minutes'] } : {}
    expect(findingOf(cause, { ...unremarkable, ...other }).word).toBe('unlikely')
  })
})

it('puts a body that cramps easily behind every cause that can be changed, whatever the past', () => {
  const said: Answers = { history: 'years', background: ['family-cramps', 'back-pain', 'injury'] }
  expect(findingOf('cramp-history-susceptibility', said).word).toBe('possible')
  expect(findingOf('cramp-history-susceptibility', { history: 'years' }).word).toBe('unlikely')
})

describe('the six topics of the quiz', () => {
  const ordinary: Answers = {
    where: ['calf'],
    when: ['last-part'],
    load: ['2-to-4h'],
    'warm-up': 'short',
    heat: 'mild',
    drinking: ['to-thirst'],
    shoes: ['middle'],
    'foot-strike': 'midfoot',
    sleep: 'never',
    history: 'few',
    health: ['18-39', 'well'],
  }
  const list = (answers: Answers) => findingsFor(answers).map(({ cause, word }) => `${cause} ${word}`)

  // A warm-up can matter only to a cramp that comes early.
  const early: Answers = {
    ...ordinary,
    when: ['first-minutes'],
    load: ['under-1h', 'as-usual'],
    'warm-up': 'ten-minutes',
  }

  it.each([
    ['hydration', ordinary, { drinking: ['hardly'] }],
    ['warm-up', early, { 'warm-up': 'none-then-fast' }],
    ['heat', ordinary, { heat: 'hot-not-used' }],
    ['shoe mileage', ordinary, { shoes: ['worn'] }],
    ['foot strike', ordinary, { 'foot-strike': 'forefoot-new' }],
    ['sleep cramps', ordinary, { sleep: 'most-weeks' }],
  ] as const satisfies readonly (readonly [string, Answers, Answers])[])(
    '%s changes the list of an ordinary runner',
    (_, runner, said) => {
      expect(list({ ...runner, ...said })).not.toEqual(list(runner))
    },
  )
})

describe('no cause does harm', () => {
  it.each(['heavier-or-puffy', 'schedule'] as const)('never calls a runner dry who drinks too much (%s)', (sign) => {
    const dry: Answers = {
      load: ['over-4h'],
      heat: 'hot-not-used',
      drinking: [sign, 'dry-days'],
    }
    expect(findingOf('dehydration', dry).points).toBeLessThanOrEqual(-20)
  })

  it.each([['heavier-or-puffy'], ['schedule']] as const)('never puts salt before too much drink (%s)', (...signs) => {
    const runner: Answers = {
      where: ['several-muscles'],
      feel: ['flickers'],
      load: ['over-4h'],
      heat: 'hot-used',
      drinking: [...signs, 'plain-water', 'salt-marks'],
    }
    expect(findingOf('sodium-loss', runner).points).toBeLessThan(findingOf('overdrinking', runner).points)
  })

  it('keeps a long-term condition behind an ordinary late cramp', () => {
    const said: Answers = { where: ['calf'], when: ['last-part'], health: ['condition'], conditions: ['diabetes'] }
    expect(findingsFor(said)[0]?.cause).toBe('training-load')
  })

  it('puts one sign of something else before an ordinary late cramp in someone who has cramped before', () => {
    const said: Answers = {
      feel: ['tightens'],
      'builds-signs': ['same-point', 'gone-soon'],
      where: ['calf'],
      when: ['last-part'],
      history: 'months',
    }
    expect(findingsFor(said)[0]?.cause).toBe('not-a-cramp')
  })

  it('does not call an ache that has been in one leg for weeks a cramp', () => {
    const said: Answers = {
      where: ['calf', 'same-leg'],
      feel: ['aches', 'sore-days'],
      history: 'months',
      load: ['longer'],
    }
    expect(findingsFor(said)[0]?.cause).toBe('not-a-cramp')
  })

  it('drops every leg cause when the pain is under the ribs and nowhere in the legs', () => {
    expect(findingsFor({ where: ['ribs'] }).map(({ cause }) => cause)).toEqual(['shallow-breathing-stitch'])
  })
})
