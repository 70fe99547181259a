import { expect, it } from 'vitest'
import { lateModule } from '../../../src/app/loading/lateModule'

it('loads once, however often it is asked', async () => {
  let loads = 0
  const module = lateModule(async () => {
    loads += 1
    return loads
  })
  expect(module.here()).toBeUndefined()
  expect(await Promise.all([module.load(), module.load()])).toEqual([1, 1])
  expect(await module.load()).toBe(1)
  expect(module.here()).toBe(1)
})

it('tries again after a failure', async () => {
  let online = false
  const module = lateModule(async () => {
    if (!online) throw new Error('no network')
    return 'here'
  })
  await expect(module.load()).rejects.toThrow('no network')
  online = true
  expect(await module.load()).toBe('here')
})
