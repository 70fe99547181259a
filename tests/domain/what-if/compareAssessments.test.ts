import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import type { Answers } from '../../../src/domain/quiz/questionnaire'
import { compareAssessments, isSame } from '../../../src/domain/what-if/compareAssessments'
import { anyRunner, forMany, wellRunnersWho } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'

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
