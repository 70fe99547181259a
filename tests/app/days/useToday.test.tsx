import { act, fireEvent, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useToday } from '../../../src/app/days/useToday'
import { WorldContext } from '../../../src/app/world'
import { uiWorld } from '../../support/uiWorld'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

function Day() {
  return <p>{useToday()}</p>
}

/** A screen that is open at a moment, told by the clock on the wall there. */
function openAt(moment: string, zone = 'Europe/Berlin') {
  vi.stubEnv('TZ', zone)
  vi.setSystemTime(new Date(moment))
  const { world } = uiWorld({ now: () => Date.now() })
  const { container, unmount } = render(
    <WorldContext value={world}>
      <Day />
    </WorldContext>,
  )
  return {
    day: () => container.textContent,
    waits: (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000)),
    /** Time goes by, and nothing in the page runs meanwhile. */
    sleepsUntil: (later: string) => vi.setSystemTime(new Date(later)),
    unmount,
  }
}

describe('a screen that is left open over night', () => {
  it('is on the new day at midnight, and at the next, with nobody touching it', () => {
    const screen = openAt('2026-11-25T23:59:00')
    screen.waits(59)
    expect(screen.day()).toBe('2026-11-25')
    screen.waits(2)
    expect(screen.day()).toBe('2026-11-26')
    screen.waits(24 * 3600)
    expect(screen.day()).toBe('2026-11-27')
  })

  it.each([
    ['has 23 hours', '2027-03-28T00:30:00', 23, '2027-03-28', '2027-03-29'],
    ['has 25 hours', '2026-10-25T00:30:00', 25, '2026-10-25', '2026-10-26'],
  ])('counts no hour too many or too few on a day that %s', (_, moment, hours, before, after) => {
    const screen = openAt(moment)
    screen.waits((hours - 0.5) * 3600 - 1)
    expect(screen.day()).toBe(before)
    screen.waits(2)
    expect(screen.day()).toBe(after)
  })

  it('comes over a midnight that the clocks leave out', () => {
    // In Beirut the clocks went from midnight to one.
    const screen = openAt('2026-03-28T23:59:00', 'Asia/Beirut')
    screen.waits(61)
    expect(screen.day()).toBe('2026-03-29')
  })

  it('is on the new day within a quarter of an hour after the machine slept, though timers stand still in sleep', () => {
    const screen = openAt('2026-11-25T18:00:00')
    screen.sleepsUntil('2026-11-26T07:00:00')
    screen.waits(15 * 60)
    expect(screen.day()).toBe('2026-11-26')
  })

  it.each([
    ['comes into sight', () => fireEvent(document, new Event('visibilitychange'))],
    ['is taken up again', () => fireEvent(window, new Event('focus'))],
  ])('is on the new day as soon as it %s', (_, wake) => {
    const screen = openAt('2026-11-25T18:00:00')
    screen.sleepsUntil('2026-11-26T07:00:00')
    wake()
    expect(screen.day()).toBe('2026-11-26')
  })

  it('leaves no timer behind once it is left', () => {
    const screen = openAt('2026-11-25T18:00:00')
    screen.waits(3600)
    screen.unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
