import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { compareAssessments, isSame } from '../../../src/domain/what-if/compareAssessments'
import { movedBy } from '../../../src/domain/what-if/movedBy'
import { anyRunner, forMany, wellRunnersWho } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'
import { assessmentWith } from '../../support/smallAssessment'

const between = (before: Answers, after: Answers) => compareAssessments(assess(before), assess(after))

describe('the difference between two results', () => {
  it('is empty where the answers are the same', () => {
    forMany(anyRunner, (answers) => expect(isSame(between(answers, { ...answers }))).toBe(true))
  })

  it('names the cause whose word changes, by how much, and the measures that come and go', () => {
    const cooler = between(runners.hotAndDry, { ...runners.hotAndDry, heat: 'mild', load: ['under-1h', 'as-usual'] })
    expect(isSame(cooler)).toBe(false)
    const dry = cooler.causes.find(({ cause }) => cause === 'dehydration')
    expect(dry?.before).not.toBe(dry?.after)
    expect(dry?.points).toBeLessThan(0)
    expect(cooler.leading?.before).toContain('heat-and-sweat')
    expect(cooler.leading?.after).not.toContain('heat-and-sweat')
    expect([...cooler.joins, ...cooler.leaves].length).toBeGreaterThan(0)
  })

  it('is told the other way round when it is looked at from the other side', () => {
    forMany(wellRunnersWho(), (answers) => {
      const changed: Answers = { ...answers, heat: answers.heat === 'mild' ? 'hot-not-used' : 'mild' }
      const [there, back] = [between(answers, changed), between(changed, answers)]
      expect(back.joins).toEqual(there.leaves)
      expect(back.leaves).toEqual(there.joins)
      expect(back.cautionsGone).toEqual(there.cautionsRaised)
      const flipped = there.causes.map(({ cause, before, after }) => [cause, after, before].join())
      expect(back.causes.map(({ cause, before, after }) => [cause, before, after].join()).sort()).toEqual(
        flipped.sort(),
      )
    })
  })

  it('puts causes whose word changes before those that only gain or lose weight, and the widest moves first', () => {
    forMany(wellRunnersWho(), (answers) => {
      const { causes } = between(answers, { ...answers, heat: 'hot-not-used', drinking: ['hardly', 'salt-marks'] })
      const worded = causes.map(({ before, after }) => before !== after)
      expect(worded.lastIndexOf(true)).toBeLessThan(worded.includes(false) ? worded.indexOf(false) : worded.length)
      for (const kind of [true, false]) {
        const sizes = causes.filter((_, index) => worded[index] === kind).map(({ points }) => Math.abs(points))
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
      }
    })
  })

  it('tells a cause that stops applying from one that is only unlikely', () => {
    const { causes } = between(runners.lateInTheRace, runners.stitch)
    expect(causes.find(({ cause }) => cause === 'training-load')).toMatchObject({ after: undefined, points: 0 })
  })

  it('tells of an urgent sign only the sign: nothing else can be compared', () => {
    const urgent = between(runners.lateInTheRace, runners.swollenLeg)
    expect(urgent).toMatchObject({
      triage: { before: 'self-care', after: 'same-day' },
      causes: [],
      joins: [],
      leaves: [],
    })
    expect(urgent.flagsRaised.length).toBeGreaterThan(0)
    expect(between(runners.swollenLeg, runners.lateInTheRace).flagsGone).toEqual(urgent.flagsRaised)
  })
})

const nothing = {
  triage: undefined,
  flagsRaised: [],
  flagsGone: [],
  causes: [],
  leading: undefined,
  joins: [],
  leaves: [],
  cautionsRaised: [],
  cautionsGone: [],
}

const usual = {
  points: { dehydration: 3, 'training-load': 1, 'sodium-loss': -9 },
  plan: ['cramp-diary', 'shoe-check'],
  told: ['lithium'],
  flags: ['tetany'],
  triage: 'see-doctor',
} as const

const from = (other: Parameters<typeof assessmentWith>[0]) =>
  compareAssessments(assessmentWith(usual), assessmentWith({ ...usual, ...other }))

describe('two assessments', () => {
  it('that are the same differ in nothing', () => {
    expect(from({})).toEqual(nothing)
    expect(isSame(from({}))).toBe(true)
  })

  it('differ in the measures that join and leave the plan, whatever stays', () => {
    const difference = from({ plan: ['shoe-check', 'sports-massage', 'pacing-plan'] })
    expect(difference).toEqual({ ...nothing, joins: ['sports-massage', 'pacing-plan'], leaves: ['cramp-diary'] })
    expect(isSame(difference)).toBe(false)
  })

  it('differ in the cautions that are told', () => {
    expect(from({ told: ['over-65', 'under-18'] })).toEqual({
      ...nothing,
      cautionsRaised: ['over-65', 'under-18'],
      cautionsGone: ['lithium'],
    })
  })

  it('differ in the flags that are raised, and in the urgency', () => {
    const difference = from({ flags: ['calf-tear'], triage: 'see-physio' })
    expect(difference).toEqual({
      ...nothing,
      flagsRaised: ['calf-tear'],
      flagsGone: ['tetany'],
      triage: { before: 'see-doctor', after: 'see-physio' },
    })
    expect(isSame(from({ triage: 'see-physio' }))).toBe(false)
  })

  it('differ in causes: those of another word first, then the widest moves, up or down', () => {
    const before = { 'training-load': 1, dehydration: 1, 'sodium-loss': -9, medicines: -20, 'pacing-too-hard': 2.1 }
    const after = { 'training-load': 1.3, dehydration: 5, 'sodium-loss': -3, medicines: -30, 'pacing-too-hard': 2.1 }
    const { causes } = compareAssessments(assessmentWith({ points: before }), assessmentWith({ points: after }))
    expect(causes).toEqual([
      { cause: 'sodium-loss', before: 'unlikely', after: 'possible', points: 6 },
      { cause: 'medicines', before: 'unlikely', after: 'unlikely', points: -10 },
      { cause: 'dehydration', before: 'likely', after: 'likely', points: 4 },
      { cause: 'training-load', before: 'likely', after: 'likely', points: 0.3 },
    ])
  })

  it('differ in a cause that applies on one side only, without points to compare', () => {
    const { causes } = from({ points: { dehydration: 3, 'training-load': 1, medicines: -9 } })
    expect(causes).toEqual([
      { cause: 'sodium-loss', before: 'unlikely', after: undefined, points: 0 },
      { cause: 'medicines', before: undefined, after: 'unlikely', points: 0 },
    ])
  })

  it('differ in which causes lead, or in their order alone', () => {
    expect(from({ points: { dehydration: 3, 'training-load': 5, 'sodium-loss': -9 } }).leading).toEqual({
      before: ['dehydration', 'training-load'],
      after: ['training-load', 'dehydration'],
    })
    expect(from({ points: { dehydration: 3, 'training-load': 2, 'sodium-loss': -9 } }).leading).toBeUndefined()
  })

  it.each([
    ['before', 'same-day', 'self-care'],
    ['after', 'self-care', 'emergency'],
  ] as const)('differ only in the sign, where there was an urgent one %s', (_, was, is) => {
    const before = assessmentWith({ ...usual, triage: was, flags: ['tetany'] })
    const after = assessmentWith({ points: { medicines: 3 }, plan: ['pacing-plan'], triage: is, flags: ['calf-tear'] })
    expect(compareAssessments(before, after)).toEqual({
      ...nothing,
      triage: { before: was, after: is },
      flagsRaised: ['calf-tear'],
      flagsGone: ['tetany'],
    })
  })

  it('show what one answer changed, from without it to with it', () => {
    const moved = movedBy(
      ({ heat }) => assessmentWith({ plan: heat === undefined ? ['cramp-diary'] : ['shoe-check'] }),
      { heat: 'cold' },
      { question: 'heat', answer: 'cold' },
    )
    expect(moved).toEqual({ ...nothing, joins: ['shoe-check'], leaves: ['cramp-diary'] })
  })
})
