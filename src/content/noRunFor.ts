import type { Assessment } from '../domain/assess'
import type { Conflict } from '../domain/plan/measure'
import type { ConflictId } from '../domain/vocabulary'
import { conflicts } from './conflicts'
import { redFlags } from './redFlags'
import { type NoRun, untilAgreed, untilSeen, untilTold, whileIll, whileWeak } from './tomorrow/noRun'

/** What keeps someone from running and is over by itself, with an answer, or with a word: nothing is wrong that has to be looked at first. */
const passing: { readonly [C in ConflictId]?: NoRun } = {
  'signs-now-unknown': untilTold,
  'pregnancy-signs-unknown': untilTold,
  'tear-unknown': untilTold,
  'hip-unknown': untilTold,
  'tendon-signs-unknown': untilTold,
  'child-limp-unknown': untilTold,
  'weak-after-hard-work': whileWeak,
  'fever-or-illness': whileIll,
  'after-birth': untilAgreed,
}

/** In the order above: an open question first, then what may harm most. */
const gravest = Object.values(passing)

/** The words for this runner, if they must not run. A sign that forbids it, or anything that is not over by itself, is looked at first. */
export function noRunFor({ plan, flags }: Pick<Assessment, 'plan' | 'flags'>): NoRun {
  if (flags.some(({ flag }) => redFlags[flag].forbids.some((deed) => deed === 'run'))) return untilSeen
  const words = plan.withheld
    .filter(({ conflict }) => {
      const { forbids = [] }: Conflict = conflicts[conflict]
      return forbids.includes('run')
    })
    .map(({ conflict }) => passing[conflict])
  if (words.includes(undefined)) return untilSeen
  return gravest.find((one) => words.includes(one)) ?? untilSeen
}
