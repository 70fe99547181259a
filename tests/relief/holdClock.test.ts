import { describe, expect, it } from 'vitest'
import { createHoldClock } from '../../src/relief/holdClock'
import { fakeClock } from './fakeClock'

function hold() {
  const time = fakeClock()
  const cues: string[] = []
  const shown: number[] = []
  const clock = createHoldClock(time.clock, {
    onLeft: (left) => shown.push(left),
    onCue: (cue) => cues.push(cue),
  })
  return { ...time, clock, cues, shown, left: () => shown.at(-1) }
}

describe('a runner who holds a stretch', () => {
  it('sees every second of thirty, each once', () => {
    const { clock, wait, shown } = hold()
    clock.start(30)
    wait(31)
    expect(shown).toEqual(Array.from({ length: 31 }, (_, index) => 30 - index))
  })

  it('is told at the start, at half time and at the end, and then no more', () => {
    const { clock, wait, cues, ticking } = hold()
    clock.start(30)
    expect(cues).toEqual(['start'])
    wait(14.5)
    expect(cues).toEqual(['start'])
    wait(1)
    expect(cues).toEqual(['start', 'half'])
    wait(100)
    expect(cues).toEqual(['start', 'half', 'end'])
    expect(clock.running()).toBe(false)
    expect(ticking()).toBe(0)
  })

  it('loses no time when the phone sleeps: only the end is told', () => {
    const { clock, wait, sleep, cues, left } = hold()
    clock.start(30)
    wait(5)
    sleep(60)
    wait(1)
    expect(left()).toBe(0)
    expect(cues).toEqual(['start', 'end'])
  })

  it('can stop, and hears nothing afterwards', () => {
    const { clock, wait, cues, left } = hold()
    clock.start(30)
    wait(5)
    clock.stop()
    wait(60)
    expect(left()).toBe(25)
    expect(cues).toEqual(['start'])
  })

  it('gets the full time again when the hold is started anew', () => {
    const { clock, wait, left, ticking } = hold()
    clock.start(30)
    wait(20)
    clock.start(30)
    wait(11)
    expect(left()).toBe(19)
    expect(ticking()).toBe(1)
  })

  it('never sees the seconds go up when the device sets its clock back', () => {
    const { clock, wait, sleep, shown } = hold()
    clock.start(30)
    wait(10)
    sleep(-60)
    wait(1)
    expect(Math.max(...shown.slice(10))).toBeLessThanOrEqual(20)
  })
})
