import { describe, expect, it } from 'vitest'
import { compareRun } from '../../../src/domain/runs/compareRun'
import { inMay, run } from '../../support/runHistory'

/** Every third day, ten kilometres. */
const month = inMay(1, 4, 7, 10, 13, 16, 19, 22, 25, 28)

describe('a run beside the month before it', () => {
  it('is so much longer than the longest run of those 30 days', () => {
    const facts = compareRun(run('2024-05-30', { km: 13.1 }), month)
    expect(facts.longer).toBeCloseTo(0.31, 6)
    expect(facts.longestBefore).toBe(10)
  })

  it('is not compared with runs before those 30 days, after it, nor with itself', () => {
    const long = run('2024-05-30', { km: 20 })
    const others = [run('2024-04-20', { km: 30 }), long, run('2024-06-02', { km: 30 })]
    expect(compareRun(long, [...others, ...month]).longestBefore).toBe(10)
  })

  it('is not compared with rides', () => {
    const ride = run('2024-05-20', { km: 80, kind: 'load', sport: 'cycling' })
    expect(compareRun(run('2024-05-30'), [...month, ride]).longestBefore).toBe(10)
  })

  it('tells nothing of what is usual with fewer than four runs to go by', () => {
    const facts = compareRun(run('2024-05-30', { km: 20, minutes: 120 }), inMay(10, 20, 28))
    expect(facts).toMatchObject({ km: 20, minutes: 120, longer: undefined, weekUp: undefined, fastStart: undefined })
    expect(facts.hardDaysBefore).toBeUndefined()
  })

  it('came after a week of twice the usual distance', () => {
    const facts = compareRun(run('2024-05-30'), [...month, ...inMay(24, 26, 27, 29)])
    // Six runs in the week before it, eight in the 23 days before that.
    expect(facts.weekKm).toBe(60)
    expect(facts.usualWeekKm).toBeCloseTo((80 / 23) * 7, 6)
  })

  it('came after hard days', () => {
    const facts = compareRun(run('2024-05-30'), [...inMay(2, 5, 9, 12), ...inMay(28, 29)])
    expect(facts.hardDaysBefore).toBe(2)
  })

  it('began faster than usual, and faded', () => {
    const facts = compareRun(run('2024-05-30', { thirds: { first: 300, middle: 360, last: 450 } }), month)
    expect(facts.fastStart).toBeCloseTo(0.2, 6)
    expect(facts.faded).toBeCloseTo(0.25, 6)
  })

  it('climbed more than usual', () => {
    const flat = month.map((it) => ({ ...it, ascent: 50 }))
    const facts = compareRun(run('2024-05-30', { ascent: 250 }), flat)
    expect(facts).toMatchObject({ climb: 25, climbUp: 4 })
  })

  it('was warm by the weather, not by the watch on a warm wrist', () => {
    const at = (celsius: number, from: 'weather' | 'watch') => run('2024-05-30', { temperature: { celsius, from } })
    expect(compareRun(at(29, 'weather'), month).weather).toBe(29)
    expect(compareRun(at(29, 'watch'), month).weather).toBeUndefined()
  })

  it('was among the first warm ones', () => {
    const weather = (celsius: number) => ({ temperature: { celsius, from: 'weather' as const } })
    const lately = [19, 22, 25, 28].map((day) => run(`2024-05-${day}`, weather(day === 28 ? 26 : 15)))
    expect(compareRun(run('2024-05-30', weather(28)), lately).warmRunsBefore).toBe(1)
    expect(compareRun(run('2024-05-30', weather(28)), month).warmRunsBefore).toBeUndefined()
  })

  it('knows the hour on the runner’s clock only if the file does', () => {
    expect(compareRun(run('2024-05-30', { clockAhead: 120 }), []).hour).toBe(9)
    expect(compareRun(run('2024-05-30'), []).hour).toBeUndefined()
  })

  it('adds up the kilometres on its pair of shoes until then', () => {
    const worn = month.map((it, index) => ({ ...it, shoes: index % 2 === 0 ? 'Blue' : 'Red' }))
    expect(compareRun(run('2024-05-30', { shoes: 'Blue' }), worn).shoeKm).toBe(50)
    expect(compareRun(run('2024-05-30'), worn).shoeKm).toBeUndefined()
    // Nobody knows how far it had gone before the files begin.
    expect(compareRun(run('2024-05-30', { shoes: 'Blue' }), worn).shoeKmInAll).toBeUndefined()
    const earlier = [run('2024-03-01', { shoes: 'Red' }), ...worn]
    expect(compareRun(run('2024-05-30', { shoes: 'Blue' }), earlier).shoeKmInAll).toBe(50)
  })

  it.each([undefined, 0])('is not hard for want of distance: jogs of ten minutes whose length is %s', (km) => {
    const jogs = inMay(1, 8, 27, 28, 29).map((it) => ({ ...it, km, minutes: 10 }))
    const facts = compareRun(run('2024-05-30'), jogs)
    expect(facts).toMatchObject({ hardDaysBefore: 0, longestBefore: undefined, longer: undefined, weekKm: undefined })
  })

  it('is as long as it was only where the file knows', () => {
    const facts = compareRun(run('2024-05-30', { km: 0, minutes: 30 }), month)
    expect(facts).toMatchObject({ km: undefined, minutes: 30, longer: undefined, longestBefore: 10 })
  })

  it('came after no bigger week than usual where nobody knows how long the runs before that were', () => {
    const lately = [...inMay(24, 26, 27, 29)]
    const onTheBelt = inMay(2, 5, 9, 12).map((it) => ({ ...it, km: 0 }))
    expect(compareRun(run('2024-05-30'), [...inMay(16), ...onTheBelt, ...lately])).toMatchObject({
      weekKm: 40,
      usualWeekKm: undefined,
      weekUp: undefined,
    })
  })

  it('was on shoes of an unknown age, if one run on them has no distance', () => {
    const worn = [run('2024-03-01'), ...month.map((it) => ({ ...it, shoes: 'Blue' }))]
    const blue = run('2024-05-30', { shoes: 'Blue' })
    expect(compareRun(blue, worn).shoeKmInAll).toBe(100)
    const belt = { ...run('2024-05-21', { shoes: 'Blue' }), km: undefined }
    expect(compareRun(blue, [...worn, belt])).toMatchObject({ shoeKm: 100, shoeKmInAll: undefined })
  })
})
