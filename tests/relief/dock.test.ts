import { describe, expect, it } from 'vitest'
import {
  type Dock,
  type DockEvent,
  dockAtFirst,
  dockStep,
  type Effect,
  isHolding,
  tickEvery,
} from '../../src/relief/dock'
import { dockFace } from '../../src/relief/dockFace'

const begin = 1_000_000

/** A runner at the calf, with a phone that ticks as often as the timer wants. */
function runnerAtTheCalf() {
  let dock: Dock = dockAtFirst
  let at = begin
  const did: Effect[] = []
  const digits: string[] = []
  const send = (event: DockEvent) => {
    const [next, effects] = dockStep(dock, event)
    dock = next
    did.push(...effects)
    const shown = dockFace(dock, at).digits
    if (shown !== digits.at(-1)) digits.push(shown)
  }
  const runner = {
    opens(seconds = 30) {
      send({ kind: 'open', seconds, at })
      return runner
    },
    taps(kind: 'go' | 'let-go' | 'close') {
      send({ kind, at })
      return runner
    },
    waits(seconds: number) {
      const until = at + seconds * 1000
      for (let every = tickEvery(dock); every !== undefined && at + every <= until; every = tickEvery(dock)) {
        at += every
        send({ kind: 'tick', at })
      }
      at = Math.max(at, until)
      return runner
    },
    /** Time passes without a tick, as in a tab put to sleep. */
    sleeps(seconds: number) {
      at += seconds * 1000
      return runner
    },
    did,
    digits,
    face: () => dockFace(dock, at),
    holding: () => isHolding(dock),
    ticksEvery: () => tickEvery(dock),
  }
  return runner.opens()
}

const cues = (did: readonly Effect[]) => did.filter((effect) => ['start', 'half', 'end'].includes(effect))

describe('a runner who holds a stretch', () => {
  it('sees every second of thirty, each once', () => {
    const { digits } = runnerAtTheCalf().taps('go').waits(31)
    expect(digits).toEqual(Array.from({ length: 31 }, (_, index) => String(30 - index)))
  })

  it('is told at the start, at half time and at the end, and then no more', () => {
    const runner = runnerAtTheCalf().taps('go')
    expect(cues(runner.did)).toEqual(['start'])
    expect(cues(runner.waits(14.5).did)).toEqual(['start'])
    expect(cues(runner.waits(1).did)).toEqual(['start', 'half'])
    expect(cues(runner.waits(100).did)).toEqual(['start', 'half', 'end'])
    expect(runner.holding()).toBe(false)
    expect(runner.face()).toMatchObject({ digits: '0', filled: 0, go: 'Once more' })
  })

  it('loses no time when the phone sleeps: only the end is told', () => {
    const runner = runnerAtTheCalf().taps('go').waits(5).sleeps(60).waits(1)
    expect(runner.face().digits).toBe('0')
    expect(cues(runner.did)).toEqual(['start', 'end'])
  })

  it('can stop, sees the full time again, and hears nothing afterwards', () => {
    const runner = runnerAtTheCalf().taps('go').waits(5).taps('go').waits(60)
    expect(runner.face()).toMatchObject({ digits: '30', filled: 1, said: 'Stopped.', go: 'Start 30 seconds' })
    expect(cues(runner.did)).toEqual(['start'])
  })

  it('never sees the seconds go up when the device sets its clock back', () => {
    const { digits } = runnerAtTheCalf().taps('go').waits(10).sleeps(-60).waits(1)
    expect(Math.max(...digits.slice(10).map(Number))).toBeLessThanOrEqual(20)
  })

  it('has a screen that stays awake until two minutes after the last hold', () => {
    const runner = runnerAtTheCalf().taps('go').waits(149)
    expect(runner.did).not.toContain('let-sleep')
    expect(runner.waits(2).did.filter((effect) => effect === 'let-sleep')).toHaveLength(1)
  })
})

describe('a cramp that stays', () => {
  it('is counted in holds and minutes since the first', () => {
    const runner = runnerAtTheCalf().taps('go').waits(31).taps('go').waits(31)
    expect(runner.face().soFar).toBe('2 holds, 1 min since the first')
  })

  it('is too long after ten minutes, once, also in the middle of a hold', () => {
    const runner = runnerAtTheCalf().taps('go').waits(590).taps('go').waits(9)
    expect(runner.face().warned).toBe(false)
    expect(runner.waits(2).face()).toMatchObject({ warned: true, holding: false, digits: '30', said: '', soFar: '' })
    expect(runner.waits(60).did.filter((effect) => effect === 'too-long')).toHaveLength(1)
  })

  it('is warned of again at once at another place, where other words may hold', () => {
    const runner = runnerAtTheCalf().taps('go').waits(601).taps('close').opens(20)
    expect(runner.did.filter((effect) => effect === 'too-long')).toHaveLength(2)
    expect(runner.face()).toMatchObject({ warned: true, digits: '20' })
  })

  it('is another cramp an hour after its first hold', () => {
    const runner = runnerAtTheCalf().taps('go').waits(31).sleeps(3600).taps('go').waits(31)
    expect(runner.face()).toMatchObject({ warned: false, soFar: '1 hold, under 1 min since the first' })
  })
})

describe('a timer that has nothing to count', () => {
  it('wants a tick five times a second in a hold, once between holds, and none before the first', () => {
    const runner = runnerAtTheCalf()
    expect(runner.ticksEvery()).toBeUndefined()
    expect(runner.taps('go').ticksEvery()).toBe(200)
    expect(runner.waits(31).ticksEvery()).toBe(1000)
    expect(runner.taps('let-go').ticksEvery()).toBeUndefined()
  })

  it('lets the screen sleep and leads on once the cramp has let go', () => {
    const runner = runnerAtTheCalf().taps('go').waits(20).taps('let-go')
    expect(runner.did.slice(-2)).toEqual(['let-sleep', 'lead-on'])
    expect(runner.face()).toMatchObject({ go: 'Start 30 seconds', mayLetGo: false, said: '' })
  })

  it('rests while the runner is elsewhere, and remembers when the cramp began', () => {
    const runner = runnerAtTheCalf().taps('go').waits(300).taps('close')
    expect(runner.ticksEvery()).toBeUndefined()
    expect(runner.sleeps(60).opens().ticksEvery()).toBe(1000)
    expect(runner.waits(242).face().warned).toBe(true)
  })
})
