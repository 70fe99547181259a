import { dropEntry, putEntry } from '../../src/state/records/entries'
import { type PastResult, resultsKind } from '../../src/state/results/resultsKind'
import { type CopyWorld, copyWorld } from './copyWorld'

export const past = (rules: string): PastResult => ({
  at: 1,
  rules,
  format: 1,
  answers: { heat: 'mild' },
  told: { triage: 'self-care', causes: [], measures: [] },
})
export const results = ({ records }: CopyWorld) => records.open(resultsKind).getState()
export const keep = (world: CopyWorld, id: string, rules: string) =>
  results(world).change((all, now) => putEntry(all, id, past(rules), now))

/** A device of two people, with results kept and deleted, settings, and something set aside. */
export function fullDevice() {
  const world = copyWorld(
    { 'uncramp.preferences': '{"units":"imperial","theme":"dark"}', 'uncramp.set-aside.7': '{"half' },
    'a',
  )
  world.say({ heat: 'mild', where: ['calf'] })
  keep(world, 'one', 'r1')
  keep(world, 'two', 'r2')
  results(world).change((all, now) => dropEntry(all, 'two', now))
  const friend = world.join('Sam')
  world.people.rename('', 'Kim')
  world.say({ shoes: ['worn'] }, friend)
  return { ...world, friend }
}
