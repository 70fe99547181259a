import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/content/programme/catalogue'
import { buildProgramme } from '../../../src/domain/programme/buildProgramme'
import { programmeOn } from '../../../src/domain/programme/progress'
import { programmeOf, wish } from '../../support/wishes'

const make = (wished: Parameters<typeof buildProgramme>[0]) => buildProgramme(wished, catalogue, () => undefined)
const weekIds = (number: number) => programmeOf().weeks[number - 1]?.sessions.map(({ id }) => id) ?? []
const stepsOn = (done: readonly string[], today: string) =>
  programmeOn(wish(), new Set(done), today, make).weeks.map(({ step }) => step)

describe('a programme on a day', () => {
  it('goes on by a step where at least half of a week was done', () => {
    expect(stepsOn([...weekIds(1), ...weekIds(2).slice(0, 2)], '2027-03-16')).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('repeats a week of which less than half was done, and grows by it', () => {
    expect(stepsOn([...weekIds(1), ...weekIds(2).slice(0, 1)], '2027-03-16')).toEqual([1, 2, 2, 3, 4, 5, 6])
  })

  it('calls no week missed that is not over', () => {
    expect(stepsOn(weekIds(1), '2027-03-14')).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('waits for someone who comes back after a month', () => {
    expect(stepsOn(weekIds(1), '2027-04-01').slice(0, 5)).toEqual([1, 2, 2, 2, 2])
  })
})
