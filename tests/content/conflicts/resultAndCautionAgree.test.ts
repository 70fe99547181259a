import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../src/content/conflicts'
import { assess, model } from '../../../src/content/model'
import { myAppointment } from '../../../src/content/myAppointment'
import { warningsFor } from '../../../src/content/warningsFor'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { report } from '../../../tools/ask/report'
import { anyRunner, forMany } from '../../support/arbitraryRunners'
import { has, newTrouble, takes } from '../../support/rareRunner'
import { runner } from '../../support/runner'

const calf: Answers = { ...newTrouble, where: ['calf', 'either-leg'], feel: ['locks'], when: ['last-part'] }
const within = (says: Answers) => myAppointment(assess(says), says)?.within
const toldTo = (says: Answers) => {
  const { first, rest } = warningsFor(assess(says).plan)
  return [...first, ...rest].map(({ conflict }) => conflict)
}

describe('a caution is never slower than the result', () => {
  it('beside an urgent sign, no reason that is printed names a later day', () => {
    forMany(anyRunner, (answers) => {
      const assessment = assess(answers)
      if (!isUrgent(assessment.triage)) return
      for (const { why } of report(assessment, model).withheld)
        expect(why).not.toMatch(/in the next (?:day|week)|next days|this week|within (?:days|weeks)|sports doctor/i)
    })
  })

  it('pressure that is for now is sent to no sports doctor', () => {
    const says: Answers = { ...calf, 'signs-now': ['one-leg'], 'leg-now': ['leg-tense'] }
    expect(runner(says).triage).toBe('emergency')
    expect(toldTo(says)).not.toContain('pressure-in-the-lower-leg')
  })

  it('pregnant, on a new medicine that may have to change: now, and not this week', () => {
    const says: Answers = {
      ...calf,
      health: ['18-39', 'pregnant', 'medicines'],
      'pregnancy-signs': ['none'],
      medicines: ['ace-or-arb'],
      'medicine-signs': ['new-or-raised'],
    }
    expect(toldTo(says)).toContain('tablet-in-pregnancy')
    expect(toldTo(says)).not.toContain('statin-symptoms')
    expect(within(says)).toBe('today')
    expect(within({ ...says, 'medicine-signs': ['none'] })).toBe('today')
  })
})

describe('weak and sore on a statin', () => {
  it.each(['aches', 'stays-tight', 'sore-days'] as const)(
    'is for today, told as weak at either question: %s',
    (feel) => {
      const says: Answers = {
        ...newTrouble,
        where: ['quad', 'both-legs'],
        feel: [feel],
        when: ['hours-after'],
        ...takes('statin'),
        'medicine-signs': ['weak-on-statin'],
      }
      expect(runner(says).triage).toBe('same-day')
      expect(runner({ ...says, 'medicine-signs': ['none'] }).triage).not.toBe('same-day')
    },
  )
})

describe('a leg that may be short of blood, and hurts at rest', () => {
  it.each<readonly [string, Answers]>([
    ['one foot colder, in bed', { 'builds-signs': ['walking-pain', 'one-foot-colder'], when: ['every-run', 'in-bed'] }],
    ['known narrowed arteries, in bed', { ...has('leg-arteries'), 'builds-signs': ['none'], when: ['in-bed'] }],
  ])('is seen in a day or two: %s', (_, more) => {
    const says: Answers = {
      ...calf,
      where: ['calf', 'same-leg'],
      feel: ['aches'],
      lasts: 'minutes',
      history: 'months',
      ...more,
    }
    expect(runner(says).flags).toContain('claudication')
    expect(within(says)).toBe('two-days')
  })
})

describe('lithium, and dry', () => {
  const onLithium: Answers = { ...calf, ...takes('lithium'), load: ['under-1h'], heat: 'mild', drinking: ['to-thirst'] }

  it.each<readonly [string, Answers]>([
    ['by heat', { heat: 'hot-not-used', drinking: ['lighter'] }],
    ['and ibuprofen', { drinking: ['lighter'], ...takes('lithium', 'painkillers-on-runs') }],
  ])('the caution and the visit say today: %s', (_, more) => {
    const says = { ...onLithium, ...more }
    expect(toldTo(says)).toContain('lithium-while-ill')
    expect(conflicts['lithium-while-ill'].say).toMatch(/today, before the next dose/)
    expect(runner(says).triage).toBe('see-doctor')
    expect(within(says)).toBe('today')
  })

  it.each<readonly [string, Answers]>([
    ['in heat', { heat: 'hot-not-used', drinking: ['hardly'] }],
    ['over two hours', { load: ['2-to-4h'], drinking: ['hardly', 'plain-water'] }],
  ])('little to drink %s is a call in the next days', (_, more) => {
    expect(runner({ ...onLithium, ...more }).triage).toBe('see-doctor')
  })

  it('heat or a long run with drink to thirst stays as it was', () => {
    expect(runner({ ...onLithium, heat: 'hot-not-used' }).triage).toBe('self-care')
    expect(runner({ ...onLithium, load: ['2-to-4h'] }).triage).toBe('self-care')
  })
})

describe('a -gliflozin tablet and an illness', () => {
  const ill: Answers = {
    ...calf,
    health: ['40-64', 'medicines', 'ill-lately'],
    medicines: ['sglt2'],
    'medicine-signs': ['none'],
  }

  it.each<readonly [string, Answers]>([
    ['low-carb', { habits: ['low-carb'] }],
    ['eating little', { health: ['40-64', 'medicines', 'ill-lately', 'eating'], eating: ['eating-little'] }],
  ])('is for today: %s', (_, more) => {
    expect(runner({ ...ill, ...more }).triage).toBe('same-day')
    expect(runner({ ...ill, ...more }).flags).toContain('gliflozin-while-ill')
  })

  it('is a call today with ordinary meals, and no more than that while well', () => {
    expect(runner({ ...ill, habits: ['none'] }).triage).toBe('see-doctor')
    expect(runner({ ...ill, health: ['40-64', 'medicines'], habits: ['low-carb'] }).triage).toBe('see-doctor')
  })
})

describe('sickle cell and a muscle weak in a hot hard effort', () => {
  it('is named as that', () => {
    const says: Answers = {
      ...calf,
      feel: ['weak'],
      when: ['middle'],
      load: ['harder'],
      heat: 'hot',
      ...has('sickle'),
      'sickle-signs': 'never',
    }
    expect(runner(says).flags[0]).toBe('sickle-and-weak')
    expect(runner(says).flags).not.toContain('earlier-serious-episode')
  })
})

describe('painkillers that a runner should hear of', () => {
  it.each<readonly [string, Answers]>([
    [
      'painkillers-in-pregnancy',
      {
        health: ['18-39', 'pregnant', 'medicines'],
        'pregnancy-signs': ['none'],
        medicines: ['regular-painkiller'],
        'medicine-signs': ['none'],
      },
    ],
    [
      'painkillers-with-risk',
      {
        ...has('kidney'),
        health: ['40-64', 'condition', 'medicines'],
        medicines: ['painkillers-on-runs'],
        'medicine-signs': ['none'],
      },
    ],
  ])('are told of before the plan: %s', (id, who) => {
    expect(runner({ ...calf, ...who }).assessment.plan.first).toContain(id)
    expect(toldTo({ ...calf, ...who })).toContain(id)
  })
})
