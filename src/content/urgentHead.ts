import type { Assessment } from '../domain/assess'
import { redFlags } from './redFlags'

/** What stands under the heading of an urgent result. Where each first step is a way to a hospital, or out of the cold, nobody is told to call an ambulance. */
export function urgentHead({ triage, flags }: Pick<Assessment, 'triage' | 'flags'>): string {
  if (triage !== 'emergency')
    return 'What you ticked should be looked at by a doctor or an urgent care line today, not tomorrow.'
  const goThere = flags.every(
    ({ flag, level }) => level !== triage || /^Go to |into shelter/.test(redFlags[flag].actions[0]),
  )
  return `What you ticked can be dangerous. ${goThere ? 'Do the first step below now.' : 'Call for an ambulance, or have someone near you call.'}`
}
