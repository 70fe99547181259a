import { act, fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Coach } from '../../../src/app/today/Coach'
import { show } from '../../support/uiWorld'

const efforts = [
  { exercise: 'calf-stretch', sets: 1, seconds: 30, eachSide: true },
  { exercise: 'calf-raise', sets: 1, reps: 12 },
] as const

const locks = { asked: vi.fn(), released: vi.fn() }
/** The one that was given last. */
let lock = { released: false, release: async () => undefined }

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-25T12:00:00') })
  for (const lock of Object.values(locks)) lock.mockClear()
  const request = async () => {
    locks.asked()
    lock = { released: false, release: async () => locks.released() }
    return lock
  }
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } })
})
afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(navigator, 'wakeLock')
})

/** Someone on the floor with the first exercise, and all that is read aloud from then on. */
function onTheFloor() {
  const shown = show(<Coach efforts={efforts} onDone={() => undefined} onLeave={() => undefined} />, {
    now: () => Date.now(),
  })
  const status = shown.screen.getByRole('status')
  const heard: string[] = []
  const listen = () => {
    const said = status.textContent ?? ''
    if (said !== '' && said !== heard.at(-1)) heard.push(said)
  }
  return {
    ...shown,
    heard,
    button: (name: string) => shown.screen.getByRole('button', { name }),
    tap(name: string) {
      fireEvent.click(shown.screen.getByRole('button', { name }))
      listen()
    },
    async waits(seconds: number) {
      for (let gone = 0; gone < seconds; gone += 0.5) {
        await act(() => vi.advanceTimersByTimeAsync(500))
        listen()
      }
    },
    sleeps: (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000),
  }
}

describe('a hold', () => {
  it('is shown every second, and read out at its start, its half and its end', async () => {
    const floor = onTheFloor()
    floor.tap('Hold')
    await floor.waits(12)
    expect(floor.screen.getByText('18')).toBeVisible()
    await floor.waits(19)
    expect(floor.heard).toEqual(['30 seconds.', 'Halfway.', 'Time. Calf stretch: round 2 of 2, right.'])
  })

  it('is not made longer by a tab that slept', async () => {
    const floor = onTheFloor()
    floor.tap('Hold')
    await floor.waits(5)
    floor.sleeps(60)
    await floor.waits(1)
    expect(floor.button('Hold')).toBeVisible()
    expect(floor.heard.at(-1)).toMatch(/^Time\./)
  })

  it('can be stopped, and begins anew', async () => {
    const floor = onTheFloor()
    floor.tap('Hold')
    await floor.waits(10)
    floor.tap('Stop')
    await floor.waits(60)
    expect(floor.heard.at(-1)).toMatch(/^Stopped\. .*round 1 of 2, left\.$/)
    floor.tap('Hold')
    expect(floor.screen.getByText('30')).toBeVisible()
  })

  it('keeps the screen awake, and lets it sleep when it ends', async () => {
    const floor = onTheFloor()
    expect(locks.asked).not.toHaveBeenCalled()
    floor.tap('Hold')
    await floor.waits(5)
    expect(locks.asked).toHaveBeenCalledTimes(1)
    expect(locks.released).not.toHaveBeenCalled()
    await floor.waits(26)
    expect(locks.released).toHaveBeenCalledTimes(1)
  })

  it('asks for the screen again once the browser has taken it back, and never for two at once', async () => {
    const floor = onTheFloor()
    floor.tap('Hold')
    await floor.waits(1)
    fireEvent(document, new Event('visibilitychange'))
    await floor.waits(1)
    expect(locks.asked).toHaveBeenCalledTimes(1)
    lock.released = true
    fireEvent(document, new Event('visibilitychange'))
    await floor.waits(1)
    expect(locks.asked).toHaveBeenCalledTimes(2)
  })

  it('is counted as well on a device that cannot keep its screen awake', async () => {
    Reflect.deleteProperty(navigator, 'wakeLock')
    const floor = onTheFloor()
    floor.tap('Hold')
    await floor.waits(31)
    expect(floor.heard).toHaveLength(3)
  })
})

it('keeps the focus of whoever counts by the keys, to the end and back', async () => {
  const floor = onTheFloor()
  floor.tap('Hold')
  floor.button('Stop').focus()
  await floor.waits(31)
  expect(floor.button('Hold')).toHaveFocus()
  floor.tap('Hold')
  await floor.waits(31)
  expect(floor.button('Set done')).toHaveFocus()
  floor.tap('Set done')
  expect(floor.button('Tick it off')).toHaveFocus()
  expect(floor.heard.at(-1)).toBe('That was all of it.')
  floor.button('Back one step').focus()
  floor.tap('Back one step')
  expect(floor.button('Back one step')).toHaveFocus()
})
