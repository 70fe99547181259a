import { lastTime, noteDeed } from '../../state/keeping/keeping'
import { keepingKind } from '../../state/keeping/keepingKind'
import type { World } from '../world'

/**
 * Asks the browser, once, not to clear what is stored. Call it when there first is something that cannot be answered again: a
 * plan is begun, a first run is logged. Some browsers ask the runner for permission, so it is never done earlier, and never
 * twice.
 */
export async function keepWhatIsHere({ records, askToKeep }: World): Promise<void> {
  const keeping = records.open(keepingKind)
  if (lastTime(keeping.getState().value, 'asked') !== undefined) return
  keeping.getState().change((all, now) => noteDeed(all, 'asked', now))
  await askToKeep()
}
