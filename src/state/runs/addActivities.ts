import type { Activity } from '../../domain/runs/activity'
import { distinctActivities } from '../../domain/runs/distinctActivities'
import { dropEntry, type Entries, livingEntries, putEntry } from '../records/entries'
import { activityOf, type KeptRun, keptRun } from './runsKind'

/** More than a daily run and a daily ride for six years: what a browser keeps is a few megabytes for everything. */
export const mostKept = 4000

/** The same run has the same name, from whatever file it came. */
const idOf = ({ start, kind }: KeptRun): string => `${start}.${kind}`

/**
 * The kept runs with these added, each once. `now` in milliseconds since 1970. Beyond `mostKept` the oldest give way;
 * a run that was deleted comes back if its file is read again, as that is what the runner then asks for.
 */
export function addActivities(entries: Entries<KeptRun>, found: readonly Activity[], now: number): Entries<KeptRun> {
  const before = livingEntries(entries)
  const all = distinctActivities([...before.map(({ is }) => activityOf(is)), ...found])
  const wanted = new Map(
    all
      .slice(-mostKept)
      .flatMap((it) => keptRun(it) ?? [])
      .map((it) => [idOf(it), it] as const),
  )
  let after = entries
  for (const { id } of before) if (!wanted.has(id)) after = dropEntry(after, id, now)
  for (const [id, run] of wanted) {
    const known = entries.get(id)?.is
    if (known === undefined || JSON.stringify(known) !== JSON.stringify(run)) after = putEntry(after, id, run, now)
  }
  return after
}

/** Nothing kept any more. Marks stay, so that another tab does not bring the runs back. */
export const dropAll = (entries: Entries<KeptRun>, now: number): Entries<KeptRun> =>
  livingEntries(entries).reduce((left, { id }) => dropEntry(left, id, now), entries)
