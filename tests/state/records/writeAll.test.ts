import { describe, expect, it } from 'vitest'
import { writeAll } from '../../../src/state/records/writeAll'
import { fakeDevice } from '../../support/fakePort'
import { fullDisk } from '../../support/fullDisk'

/** A device that is full from this many characters on. */
function small(room: number, already: { readonly [key: string]: string }) {
  const device = fakeDevice(already)
  return { device, port: fullDisk(device, device.openTab(), () => room), kept: () => Object.fromEntries(device.stored) }
}

describe('several records at once', () => {
  it('fit on a full disk that holds them afterwards, in whatever order they come', () => {
    const { port, kept } = small(20, { a: 'x', b: 'long long', c: 'gone' })
    const writes = new Map([
      ['a', 'long long long'],
      ['b', 'xx'],
      ['c', null],
    ])
    expect(writeAll(port, writes)).toBe('done')
    expect(kept()).toEqual({ a: 'long long long', b: 'xx' })
  })

  it('are all as they were where the disk is too full for them', () => {
    const already = { a: 'x', b: 'long long', c: 'gone' }
    const { port, kept } = small(18, already)
    const writes = new Map([
      ['a', 'much too long for it'],
      ['b', 'xx'],
      ['c', null],
    ])
    expect(writeAll(port, writes)).toBe('unchanged')
    expect(kept()).toEqual(already)
  })

  it('are written in rounds: the second begins when the first is through', () => {
    const { port, device } = small(99, { b: 'long long' })
    expect(writeAll(port, new Map([['a', 'grows']]), new Map([['b', 'x']]))).toBe('done')
    expect(device.writes).toEqual(['a', 'b'])
  })

  it.each(['reading', 'writing', 'removing'] as const)('stay as they are where the device refuses %s', (trouble) => {
    const already = { a: 'x', c: 'gone' }
    const { port, device, kept } = small(99, already)
    device.refuse(trouble)
    const writes = new Map([
      ['a', 'longer'],
      ['c', null],
    ])
    expect(writeAll(port, writes)).toBe('unchanged')
    expect(kept()).toEqual(already)
  })

  it('are said to be half done where the way back is refused, too', () => {
    const { port, device } = small(99, { a: 'x', c: 'gone' })
    const stubborn = {
      ...port,
      write(key: string, text: string) {
        if (!device.stored.has('c')) throw new Error('The device refuses from now on.')
        port.write(key, text)
      },
    }
    const writes = new Map([
      ['a', 'longer'],
      ['c', null],
    ])
    expect(writeAll(stubborn, writes)).toBe('half')
  })
})
