import { createRecords, type Records } from '../../src/state/records/records'
import { firstPerson } from '../../src/state/storagePort'
import { createVisit, type VisitStore } from '../../src/state/visit'
import { type FakeDevice, fakeDevice } from './fakePort'

/** A device with a clock that moves on by itself: no two answers are given in the same instant. */
export function visitWorld(
  already: { readonly [key: string]: string } = {},
  name = '',
): {
  readonly device: FakeDevice
  /** Opens the app: a new tab, or the same one after a reload. One that sleeps hears nothing of what others change. */
  readonly open: (tab?: { readonly asleep?: boolean }) => VisitStore
  /** The same, for whoever is interested in all of the records. */
  readonly openRecords: (tab?: { readonly asleep?: boolean; readonly person?: string }) => Records
  /** Puts the clock back or forward, in milliseconds. */
  readonly setClock: (at: number) => void
} {
  const device = fakeDevice(already)
  let clock = 1000
  let ids = 0
  const openRecords = ({ asleep = false, person = firstPerson } = {}) => {
    const port = device.openTab()
    return createRecords({
      port: asleep ? { ...port, onChange: () => () => undefined } : port,
      person,
      now: () => {
        clock += 1
        return clock
      },
      newId: () => {
        ids += 1
        return `id-${name}${ids}`
      },
    })
  }
  return {
    device,
    setClock: (at) => {
      clock = at
    },
    openRecords,
    open: (tab) => createVisit(openRecords(tab), 'test-rules'),
  }
}
