import type { Found, Reading } from './found'
import type { Import } from './import'
import { limits } from './limits'
import { plausible } from './plausible'

/** A name as a label: on one line, and of a length that can be shown. */
const label = (name: string): string => {
  const flat = name.replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()
  return flat.length > limits.labelLength ? `…${flat.slice(1 - limits.labelLength)}` : flat
}

/** What is told of a file: a line for each activity, with what is doubtful about it, or one line that says why there is none. */
export function* judged(name: string, { activities, problem }: Reading, { now }: Import): Generator<Found> {
  const file = label(name)
  if (activities.length === 0 && problem !== undefined) yield { file, activity: undefined, problem }
  for (const it of activities) {
    const checked = plausible(it, now)
    yield { file, activity: checked.activity, problem: problem ?? checked.problem }
  }
}
