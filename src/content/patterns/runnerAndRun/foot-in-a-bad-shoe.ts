import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'
import { notFromAShoe } from './not-from-a-shoe'

/**
 * A foot and nothing above it cramps or goes numb on runs, and is fine in other shoes: a tight shoe presses on nerve and muscle, and the
 * runner has made the test already. A year of it, a growing number, anything off the run, any other sign, or a reason for nerves to
 * suffer takes this back, and so does health of which nothing was told.
 */
export const footInABadShoe = every(
  is('where', 'foot'),
  unsaid(
    isAny('where', 'calf', 'shin', 'hamstring', 'quad', 'hip-or-groin', 'ribs', 'arms-or-hands', 'several-muscles'),
  ),
  is('shoes', 'better-in-others'),
  isAny('shoes', 'bad-fit', 'changed-flat', 'changed-other'),
  unsaid(isAny('feel', 'weak', 'aches', 'sharp', 'stays-tight')),
  unsaid(isAny('lasts', 'hours', 'days')),
  unsaid(isAny('when', 'in-bed', 'at-rest', 'getting-up')),
  unsaid(isAny('history', 'years', 'more-often')),
  isAny('health', 'under-18', '18-39', '40-64'),
  unsaid(isAny('health', '65-plus', 'condition')),
  unsaid(isAny('builds-signs', ...notFromAShoe)),
)
