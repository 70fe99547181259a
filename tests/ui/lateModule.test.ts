import { expect, it } from 'vitest'
import { lateModule } from '../../src/ui/lateModule'

it('loads once, however often it is asked', async () => {
  let loads = 0
  const load = lateModule(async () => {
    loads += 1
    return loads
  })
  expect(await Promise.all([load(), load()])).toEqual([1, 1])
  expect(await load()).toBe(1)
})

it('tries again after a failure', async () => {
  let online = false
  const load = lateModule(async () => {
    if (!online) throw new Error('no network')
    return 'here'
  })
  await expect(load()).rejects.toThrow('no network')
  online = true
  expect(await load()).toBe('here')
})
