import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'
import { notFromAShoe } from './not-from-a-shoe'

/**
 * It locks and lets go within minutes, now left and now right, since other shoes and in no other pair: the runner has made the test
 * already. Pressure in the lower leg does not lock and let go. Anything more than the place on the run takes this back, and so does a
 * year of it or a growing number, which new shoes do not explain.
 */
export const shoesExplainTheCramp = every(
  is('feel', 'locks'),
  unsaid(isAny('feel', 'stays-tight', 'weak', 'tingles', 'sharp', 'twitches')),
  unsaid(isAny('lasts', 'until-i-stop', 'hours', 'days')),
  is('where', 'either-leg'),
  unsaid(isAny('where', 'same-leg', 'both-legs', 'hip-or-groin')),
  // No shoe explains what comes off the run as well.
  unsaid(isAny('when', 'in-bed', 'at-rest', 'getting-up')),
  isAny('shoes', 'changed-flat', 'changed-other'),
  is('shoes', 'better-in-others'),
  unsaid(isAny('history', 'years', 'more-often')),
  unsaid(isAny('builds-signs', 'numb-foot', ...notFromAShoe)),
)
