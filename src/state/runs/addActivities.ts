import type { Activity } from '../../domain/runs/activity'
import { distinctActivities } from '../../domain/runs/distinctActivities'
import { changeEntries, type Entries, livingEntries } from '../records/entries'
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
  const changes = new Map<string, KeptRun | undefined>()
  for (const { id } of before) if (!wanted.has(id)) changes.set(id, undefined)
  for (const [id, run] of wanted) if (JSON.stringify(entries.get(id)?.is) !== JSON.stringify(run)) changes.set(id, run)
  return changes.size === 0 ? entries : changeEntries(entries, changes, now)
}

/** Nothing kept any more. Marks stay, so that another tab does not bring the runs back. */
export const dropAll = (entries: Entries<KeptRun>, now: number): Entries<KeptRun> =>
  changeEntries(entries, new Map(livingEntries(entries).map(({ id }) => [id, undefined])), now)
