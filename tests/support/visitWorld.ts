import { createVisit, type VisitStore } from '../../src/state/visit'
import { type FakeDevice, fakeDevice } from './fakePort'

/** A device with a clock that moves on by itself: no two answers are given in the same instant. */
export function visitWorld(already: { readonly [key: string]: string } = {}): {
  readonly device: FakeDevice
  /** Opens the app: a new tab, or the same one after a reload. */
  readonly open: () => VisitStore
  /** Puts the clock back or forward, in milliseconds. */
  readonly setClock: (at: number) => void
} {
  const device = fakeDevice(already)
  let clock = 1000
  let visits = 0
  return {
    device,
    setClock: (at) => {
      clock = at
    },
    open: () =>
      createVisit({
        port: device.openTab(),
        rules: 'test-rules',
        now: () => {
          clock += 1
          return clock
        },
        newId: () => {
          visits += 1
          return `visit-${visits}`
        },
      }),
  }
}
