import type { Assessment } from '../../domain/assess'
import type { Conflict } from '../../domain/plan/measure'
import type { CardWords } from '../../domain/tomorrow/cardWords'
import type { ConflictId } from '../../domain/vocabulary'
import { conflicts } from '../conflicts'
import { redFlags } from '../redFlags'

/** What someone who must not run reads on the card, and over each of their weeks. */
export type NoRun = CardWords['noRun'] & { readonly week: string }

export const untilSeen: NoRun = {
  tomorrow: 'Rest, or walk.',
  nextRun: 'Not yet. Have it looked at first.',
  nextLong: 'Not before you have been told that you may run.',
  week: 'No running for now. Only what is planned here.',
}

const whileIll: NoRun = {
  tomorrow: 'Rest, or walk.',
  nextRun: 'Not before you are well.',
  nextLong: 'Not before you are well.',
  week: 'No running before you are well. Then answer the quiz again: the running comes back into your weeks.',
}

const whileWeak: NoRun = {
  tomorrow: 'Rest, or walk. No stronger by then? Be seen that day.',
  nextRun: 'Not before your strength is back. Then easy and short.',
  nextLong: 'Not before your strength is back.',
  week: 'No running before your strength is back, mostly a day or two. Then answer the quiz again: the running comes back into your weeks.',
}

const untilTold: NoRun = {
  tomorrow: 'Rest, or walk.',
  nextRun: 'Not yet. First answer the open question.',
  nextLong: 'Not before that question is answered.',
  week: 'No running before the open question is answered.',
}

/** What keeps someone from running and is over by itself, or with an answer: nobody has to look at them first. */
const passing: { readonly [C in ConflictId]?: NoRun } = {
  'signs-now-unknown': untilTold,
  'pregnancy-signs-unknown': untilTold,
  'weak-after-hard-work': whileWeak,
  'fever-or-illness': whileIll,
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
