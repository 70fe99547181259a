import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterPaint } from '../../../src/app/loading/afterPaint'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it('waits for the frame, and acts once', () => {
  const act = vi.fn()
  afterPaint(act)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(20)
  expect(act).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(1000)
  dispatchEvent(new Event('pagehide'))
  expect(act).toHaveBeenCalledOnce()
})

it('acts at once if the page is left, and not again if it comes back', () => {
  const act = vi.fn()
  afterPaint(act)
  dispatchEvent(new Event('pagehide'))
  expect(act).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(1000)
  expect(act).toHaveBeenCalledOnce()
})

it('does not wait for a frame that never comes', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const act = vi.fn()
  afterPaint(act)
  vi.advanceTimersByTime(99)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})
