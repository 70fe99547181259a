import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'

/** At rest, off the runs, and strength, feeling and the rest are as they were: common, and mostly harmless. */
export const twitchesAlone = every(
  is('feel', 'twitches'),
  is('when', 'at-rest'),
  is('rest-signs', 'none'),
  unsaid(is('health', 'far-weaker')),
  unsaid(
    isAny('feel', 'locks', 'flickers', 'tightens', 'stays-tight', 'aches', 'sharp', 'weak', 'tingles', 'sore-days'),
  ),
)
