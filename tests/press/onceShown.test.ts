import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { onceShown } from '../../src/press/onceShown'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Until a message that was sent before has arrived. */
const messages = () =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(0)
  })

it('waits until the frame has been painted, and acts once', async () => {
  const act = vi.fn()
  onceShown(act)
  vi.advanceTimersByTime(20)
  expect(act).not.toHaveBeenCalled()
  await messages()
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(1000)
  dispatchEvent(new Event('pagehide'))
  expect(act).toHaveBeenCalledOnce()
})

it('acts at once if the page is left, and not again if it comes back', () => {
  const act = vi.fn()
  onceShown(act)
  dispatchEvent(new Event('pagehide'))
  expect(act).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(1000)
  expect(act).toHaveBeenCalledOnce()
})

it('does not wait for a frame that never comes', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const act = vi.fn()
  onceShown(act)
  vi.advanceTimersByTime(99)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})
