import { afterEach, expect, it, vi } from 'vitest'
import { downloadBlob } from '../../../src/app/controls/downloadBlob'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('a file keeps its address until a slow browser has fetched it, and then gives it up', () => {
  vi.useFakeTimers()
  const released: string[] = []
  URL.createObjectURL = () => 'blob:mine'
  URL.revokeObjectURL = (address) => void released.push(address)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  downloadBlob('a.txt', new Blob(['x']))
  // Safari asks for the file in a later task than the click.
  vi.advanceTimersByTime(10_000)
  expect(released).toEqual([])
  vi.runAllTimers()
  expect(released).toEqual(['blob:mine'])
})
