import type { StoragePort } from '../storagePort'

/** Texts by key; null for a record that goes. */
type Writes = ReadonlyMap<string, string | null>

/** `unchanged`: the device refused, and all is as it was. `half`: it refused in the middle, and then the way back, too. */
export type WriteOutcome = 'done' | 'unchanged' | 'half'

type Step = { readonly key: string; readonly from: string | null; readonly to: string | null }

const sizeOf = (key: string, text: string | null): number => (text === null ? 0 : key.length + text.length)
const growth = ({ key, from, to }: Step): number => sizeOf(key, to) - sizeOf(key, from)

/** What shrinks goes first: on a full disk the others need its room. */
const roomFirst = (steps: readonly Step[]): readonly Step[] => [...steps].sort((a, b) => growth(a) - growth(b))

function take(port: StoragePort, { key, to }: Step): void {
  if (to === null) port.remove(key)
  else port.write(key, to)
}

/** A device that writes nothing at all is found out before anything is removed that would have to be written again. @throws if it is one */
function tryOut(port: StoragePort, steps: readonly Step[]): void {
  const goes = steps.find(({ to }) => to === null)
  if (goes !== undefined && goes.from !== null && steps.some(({ to }) => to !== null)) port.write(goes.key, goes.from)
}

function takeBack(port: StoragePort, done: readonly Step[]): WriteOutcome {
  try {
    for (const step of roomFirst(done.map(({ key, from, to }) => ({ key, from: to, to: from })))) take(port, step)
    return 'unchanged'
  } catch {
    return 'half'
  }
}

/**
 * Writes and removes several records, all of them or none: if the device refuses one, those before it are put back as they were. The
 * rounds, which have no key in common, go one after the other. Killed in the middle, each record is as before or as it should be.
 */
export function writeAll(port: StoragePort, ...rounds: readonly Writes[]): WriteOutcome {
  const done: Step[] = []
  try {
    for (const writes of rounds) {
      const steps = [...writes]
        .map(([key, to]): Step => ({ key, from: port.read(key), to }))
        .filter(({ from, to }) => from !== to)
      tryOut(port, steps)
      for (const step of roomFirst(steps)) {
        take(port, step)
        done.push(step)
      }
    }
    return 'done'
  } catch {
    return takeBack(port, done)
  }
}
