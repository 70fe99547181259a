import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { locksAlone } from '../../patterns/muscle/locks-alone'
import { sameLegKeepsHurting } from '../../patterns/muscle/same-leg-for-weeks'
import { footInABadShoe } from '../../patterns/runnerAndRun/foot-in-a-bad-shoe'
import { lone } from '../../signs/lone'

/** Nobody said that it changes sides or takes both legs: that is how tired muscle behaves. */
const maybeOneLeg = unsaid(isAny('where', 'either-leg', 'both-legs'))

/** It locks, in no leg alone, and always as far into the run: so does any muscle that tires. What is pinched or strained aches instead. */
const locksWhenTired = every(locksAlone, unsaid(is('where', 'same-leg')))

export const sameLegKeepsReturning = {
  name: 'One leg that a physio should look at',
  level: 'see-physio',
  triggers: [
    {
      when: sameLegKeepsHurting,
      sign: 'A cramp or pain always in the same leg for about six weeks or more, in ordinary sessions too, that is not settling.',
    },
    { ...lone('builds-signs', 'worse-weekly'), when: every(is('builds-signs', 'worse-weekly'), maybeOneLeg) },
    { ...lone('builds-signs', 'limp'), when: every(is('builds-signs', 'limp'), maybeOneLeg) },
    {
      ...lone('builds-signs', 'same-point'),
      when: every(is('builds-signs', 'same-point'), maybeOneLeg, unsaid(locksWhenTired), unsaid(footInABadShoe)),
    },
  ],
  actions: [
    'Let a physio look at it in the next few weeks. Shin or foot, and worse every week: in the next few days.',
    'Do less of the running that brings it on. Nothing hard, long or steep until then.',
    'One sore spot on a bone, or on top of the foot: stop running, and see a doctor.',
    'Numb, weak or twitching, a cold foot or swelling: see a doctor. One leg newly swollen or warm: today.',
  ],
  why: 'A running cramp usually moves about or fades when you run less. One leg again and again often has a strain, a nerve or a lack of strength behind it that a physio can find.',
  forbids: ['run-fast', 'race', 'run-long', 'run-hills', 'jump'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
