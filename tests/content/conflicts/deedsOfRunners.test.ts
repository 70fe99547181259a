import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/content/measures'
import { allowed } from '../../../src/domain/deeds'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { partsOf, tellMeasure } from '../../../src/domain/plan/tellMeasure'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { anyRunner, forMany, plainRunnersSaying, runnersWho, type Tick } from '../../support/arbitraryRunners'
import { wordsTo } from '../../support/measureWords'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'

/** What a plan tells this runner to do, cautions aside: those may name what must not be done. */
function adviceTo(answers: Answers): string {
  const { items, forbidden } = runner(answers).assessment.plan
  return items
    .map(({ measure }) => {
      const { dose, steps, progression } = tellMeasure(measures[measure], answers, forbidden)
      return [measures[measure].short, dose, ...steps, ...progression.map((week) => week.do)].join(' ')
    })
    .join(' ')
}

const condition = (one: Extract<Tick, readonly ['conditions', string]>[1]): readonly Tick[] => [
  ['health', 'condition'],
  ['conditions', one],
]
const medicine = (one: Extract<Tick, readonly ['medicines', string]>[1]): readonly Tick[] => [
  ['health', 'medicines'],
  ['medicines', one],
]

describe('every plan', () => {
  it('asks nothing that this runner must not do, in no measure, step, week or caution', () => {
    forMany(
      anyRunner,
      (answers) => {
        const { items, forbidden } = runner(answers).assessment.plan
        for (const { measure } of items) {
          expect(measures[measure].asks.filter((deed) => forbidden.has(deed))).toEqual([])
          const read = wordsTo(measure, answers, forbidden)
          const slipped = partsOf(measures[measure]).filter(
            ({ asks, text }) => !allowed(asks, forbidden) && read.includes(text),
          )
          expect(slipped).toEqual([])
        }
      },
      100,
    )
  })

  it('begins with what is most dangerous for this runner', () => {
    forMany(anyRunner, (answers) => {
      const { first, withheld } = runner(answers).assessment.plan
      expect(withheld.map(({ conflict }) => conflict)).toEqual(expect.arrayContaining([...first]))
    })
  })
})

describe('a runner who must not run', () => {
  it('reads of no running, fast or slow', () => {
    forMany(anyRunner, (answers) => {
      if (!runner(answers).assessment.plan.forbidden.has('run')) return
      expect(adviceTo(answers)).not.toMatch(/\b(run|runs|running|jog\w*|strides?|sprints?|race|pace)\b/i)
    })
  })

  const unchecked = (sign: Extract<Tick, readonly ['signs-before', string]>[1]): readonly Tick[] => [
    ['signs-now', 'none'],
    ['health', 'earlier-sign'],
    ['signs-before', sign],
  ]

  it.each([
    'swollen-leg-earlier',
    'confused-earlier',
    'heat-illness-earlier',
    'dark-urine-earlier',
    'fainted-earlier',
  ] as const)('is anyone with this on an earlier run, not cleared by a doctor: %s', (sign) => {
    forMany(runnersWho(...unchecked(sign)), (answers) => {
      if (answers['signs-before']?.includes('all-checked')) return
      expect(runner(answers).assessment.plan.forbidden).toContain('run')
    })
  })

  it('is anyone whose muscles cramp in the first minutes of everything since childhood', () => {
    const answers: Answers = {
      'signs-now': ['none'],
      where: ['calf'],
      when: ['first-minutes'],
      'early-signs': ['all-exercise', 'since-childhood'],
      health: ['18-39', 'well'],
    }
    const { assessment } = runner(answers)
    expect(assessment.plan.forbidden).toContain('run')
    expect(assessment.plan.first).toContain('suspected-muscle-illness')
  })
})

describe('a runner who must not run fast', () => {
  it('reads of no hard runs to space out', () => {
    forMany(anyRunner, (answers) => {
      if (!runner(answers).assessment.plan.forbidden.has('run-fast')) return
      expect(adviceTo(answers)).not.toMatch(/\bbetween hard runs|\bhard, easy\b/i)
    })
  })

  it('is anyone on an antibiotic that weakens tendons, who reads of no hops and no races either', () => {
    forMany(runnersWho(['signs-now', 'none'], ...medicine('quinolone')), (answers) => {
      const { forbidden } = runner(answers).assessment.plan
      expect([...forbidden]).toEqual(expect.arrayContaining(['run-fast', 'race', 'jump', 'run-hills']))
      expect(adviceTo(answers)).not.toMatch(/\bhops?\b|\bskipping\b/i)
    })
  })
})

describe('a runner told to add no salt', () => {
  it.each([
    ['high blood pressure', condition('high-blood-pressure')],
    ['a low-salt diet', condition('low-salt-diet')],
    ['another heart condition', condition('heart-disease')],
    ['a kidney condition', condition('kidney')],
    ['an ACE or ARB tablet', medicine('ace-or-arb')],
    ['a blood pressure tablet of unknown name', medicine('blood-pressure-unknown')],
    ['amlodipine', medicine('amlodipine')],
    ['a beta-blocker, taken for the heart or its pressure', medicine('beta-blocker')],
    ['a -gliflozin tablet, taken for sugar, heart or kidneys', medicine('sglt2')],
    ['lithium', medicine('lithium')],
    ['medicines they cannot name', medicine('not-sure')],
    ['a condition they cannot name', condition('not-sure')],
  ])('(%s) reads of no salty drink or meal in any step', (_, ticks) => {
    forMany(runnersWho(['signs-now', 'none'], ...ticks), (answers) => {
      expect(adviceTo(answers)).not.toMatch(
        /\b(salty (?!sweat)|some salt|salt to taste|salt tablets?|sodium|pickle juice|rehydration)\b/i,
      )
    })
  })

  it('reads of no sugary drink either, with diabetes', () => {
    forMany(runnersWho(['signs-now', 'none'], ...condition('diabetes')), (answers) => {
      expect(adviceTo(answers)).not.toMatch(/rehydration|sports drink|\bgels?\b/i)
    })
  })
})

describe('a runner with an eating disorder, now or before', () => {
  const eating: readonly Tick[] = [
    ['health', 'eating'],
    ['eating', 'eating-disorder-past'],
  ]
  it.each([
    ['now', condition('eating-disorder')],
    ['before', eating],
  ])('(%s) reads no weight and no grams anywhere', (_, ticks) => {
    forMany(
      runnersWho(['signs-now', 'none'], ...ticks),
      (answers) => {
        const { items, forbidden } = runner(answers).assessment.plan
        for (const { measure } of items) {
          expect(wordsTo(measure, answers, forbidden)).not.toMatch(
            /\b(weigh\w*|heavier|lighter|grams?|calories?)\b|\d ?g\b|\{kg/i,
          )
        }
      },
      100,
    )
  })

  it('is told apart: only the one who has it now is kept from long and hard runs', () => {
    const now = runner({ 'signs-now': ['none'], health: ['18-39', 'condition'], conditions: ['eating-disorder'] })
    const past = runner({ 'signs-now': ['none'], health: ['18-39', 'eating'], eating: ['eating-disorder-past'] })
    expect(now.assessment.plan.forbidden).toContain('run-long')
    expect(past.assessment.plan.forbidden).not.toContain('run-long')
  })

  it('is not the only one: too little energy is the same danger in men', () => {
    const { assessment } = runner({ 'signs-now': ['none'], health: ['18-39', 'eating'], eating: ['low-drive'] })
    expect(assessment.plan.forbidden).toContain('run-long')
  })
})

describe('a runner who must not train in heat', () => {
  it('is sent on no hot run, to test or to train', () => {
    forMany(anyRunner, (answers) => {
      if (!runner(answers).assessment.plan.forbidden.has('run-in-heat')) return
      expect(adviceTo(answers)).not.toMatch(/\b(hot run|hot day|in the heat)\b/i)
    })
  })

  it('is not anyone under 18: they get used to it slowly, with someone there', () => {
    const { 'heat-acclimatisation': heat } = measures
    const young = tellMeasure(heat, { health: ['under-18', 'well'] }, new Set())
    expect(`${young.dose} ${young.steps.join(' ')}`).toMatch(/7 to 14 days.*coach or a parent/)
    expect(young.steps.join(' ')).not.toMatch(/20-30/)
    expect(runner({ 'signs-now': ['none'], health: ['under-18', 'well'] }).assessment.plan.forbidden).not.toContain(
      'run-in-heat',
    )
  })
})

describe('a runner who takes ibuprofen on runs', () => {
  it('reads in every plan, before everything else, to leave it', () => {
    forMany(
      runnersWho(['signs-now', 'none'], ...medicine('painkillers-on-runs')),
      (answers) => {
        const { triage, assessment } = runner(answers)
        if (isUrgent(triage)) return
        expect(assessment.plan.first).toContain('painkillers-on-runs')
      },
      100,
    )
  })

  it.each(['lithium', 'blood-thinner'] as const)('is sent to a doctor with %s', (other) => {
    const who = runnersWho(['signs-now', 'none'], ...medicine('painkillers-on-runs'), ['medicines', other])
    forMany(who, (answers) => expect(runner(answers).flags).toContain('painkiller-risk'))
    forMany(
      who,
      (answers) => {
        const { assessment, triage } = runner(answers)
        if (isUrgent(triage)) return
        expect(assessment.plan.first).toContain('painkillers-with-risk')
      },
      100,
    )
  })

  it('is warned of more in pregnancy', () => {
    const says: Answers = { health: ['18-39', 'pregnant', 'medicines'], medicines: ['painkillers-on-runs'] }
    forMany(
      plainRunnersSaying(says),
      (answers) => {
        const { triage, cautions } = runner(answers)
        if (isUrgent(triage)) return
        expect(cautions).toContain('painkillers-in-pregnancy')
      },
      100,
    )
  })
})

describe('not sure', () => {
  it('of medicines or conditions, holds back what could harm, and says so', () => {
    for (const [ticks, caution] of [
      [medicine('not-sure'), 'medicines-unknown'],
      [medicine('unknown-name'), 'medicines-unknown'],
      [condition('not-sure'), 'conditions-unknown'],
    ] as const) {
      const who = runnersWho(['signs-now', 'none'], ...ticks)
      forMany(who, (answers) => expect(runner(answers).assessment.plan.forbidden).toContain('take-magnesium'))
      forMany(
        who,
        (answers) => {
          const { triage, cautions } = runner(answers)
          if (isUrgent(triage)) return
          expect(cautions).toContain(caution)
        },
        100,
      )
    }
  })

  it('of health as a whole, is never taken for well', () => {
    expect(runner({ health: ['not-sure'] }).assessment.plan.forbidden).toContain('take-salt')
    expect(runner({ health: ['18-39', 'well'] }).assessment.plan.forbidden).not.toContain('take-salt')
  })
})

describe('a plan that follows what was said', () => {
  const stepsOf = (id: keyof typeof measures, answers: Answers) =>
    tellMeasure(measures[id], answers, new Set()).steps.join(' ')

  it('swaps part of the plain water of a salty sweater, and adds none', () => {
    expect(stepsOf('drink-to-thirst', { drinking: ['plain-water', 'salt-marks'] })).toMatch(
      /swap part .* same amount or less/,
    )
    expect(stepsOf('drink-to-thirst', { drinking: ['plain-water'] })).not.toMatch(/swap part/)
  })

  it('stretches by night the muscle that cramps by night', () => {
    const groin = stepsOf('bedtime-calf-stretch', { where: ['hip-or-groin'] })
    expect(groin).toMatch(/groin/)
    expect(groin).not.toMatch(/Calf:|Hamstring:/)
  })

  it('tells whoever takes magnesium to stop, note, and start again', () => {
    expect(stepsOf('magnesium-supplement', {})).toMatch(/leave it off for two weeks.*start again/)
  })

  it('lets a race count for nothing but rest', () => {
    expect(stepsOf('long-run-progression', { load: ['race'] })).toMatch(/at most a third/)
    expect(stepsOf('long-run-progression', { load: ['longer'] })).not.toMatch(/at most a third/)
  })

  it('gives a stoma glucose and salt instead of plain water', () => {
    const { cautions } = runner({ 'signs-now': ['none'], health: ['40-64', 'condition'], conditions: ['ileostomy'] })
    expect(cautions).toContain('ileostomy')
  })

  it('feeds a runner who goes long on nothing', () => {
    const { lateInTheRace } = runners
    expect(runner({ ...lateInTheRace, load: ['2-to-4h', 'longer'], habits: ['no-fuel'] }).planIds).toContain(
      'carbohydrate-fuelling',
    )
    expect(runner({ ...lateInTheRace, load: ['under-1h', 'harder'] }).planIds).not.toContain('carbohydrate-fuelling')
  })
})
