import { afterEach, expect, it, vi } from 'vitest'
import { createWakefulness } from '../../src/relief/stayAwake'

/** A device that gives the lock when the test says so. */
function device() {
  const locks: { released: boolean; release: () => Promise<void> }[] = []
  let give: (() => void) | undefined
  const request = vi.fn(
    () =>
      new Promise((resolve) => {
        give = () => {
          const lock = {
            released: false,
            release: async () => {
              lock.released = true
            },
          }
          locks.push(lock)
          resolve(lock)
        }
      }),
  )
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } })
  const settle = async () => {
    give?.()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { locks, request, settle }
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock')
})

it('keeps the screen awake once, and lets it go afterwards', async () => {
  const { locks, request, settle } = device()
  const awake = createWakefulness()
  awake.on()
  awake.on()
  await settle()
  expect(request).toHaveBeenCalledTimes(1)
  expect(locks[0]?.released).toBe(false)
  awake.off()
  expect(locks[0]?.released).toBe(true)
})

it('gives back a lock that comes after the hold has ended', async () => {
  const { locks, settle } = device()
  const awake = createWakefulness()
  awake.on()
  awake.off()
  await settle()
  expect(locks.map(({ released }) => released)).toEqual([true])
})

it('asks again when the browser took the lock back while the page was hidden', async () => {
  const { locks, request, settle } = device()
  const awake = createWakefulness()
  awake.on()
  await settle()
  await locks[0]?.release()
  document.dispatchEvent(new Event('visibilitychange'))
  await settle()
  expect(request).toHaveBeenCalledTimes(2)
  awake.off()
})

it('does without on a device that cannot', async () => {
  const awake = createWakefulness()
  expect(() => awake.on()).not.toThrow()
  await new Promise((resolve) => setTimeout(resolve))
  expect(() => awake.off()).not.toThrow()
})
