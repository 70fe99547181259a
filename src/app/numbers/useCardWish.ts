import { drinksPastThirst } from '../../content/patterns/saltsAndWater/drinks-past-thirst'
import { judge } from '../../domain/conditions/compileCondition'
import type { Deed } from '../../domain/deeds'
import type { CardWish } from '../../domain/numbers/raceCard'
import { usePreferences, useVisit } from '../world'
import { sweatRunOf } from './sweatRuns'
import { entriesOf, useNumbers } from './useNumbers'
import type { Race } from './useRace'

/** All that drinking, salt and the card reckon with, but for the race itself. */
export function useCardWish(race: Race, forbidden: ReadonlySet<Deed>): Omit<CardWish, 'goal'> {
  const { entries } = useNumbers()
  const answers = useVisit((visit) => visit.answers)
  const units = usePreferences((preferences) => preferences.units)
  const sweatRuns = entriesOf(entries, 'sweat').flatMap(({ is }) => sweatRunOf(is) ?? [])
  return {
    hot: race.entry.hot,
    saltySweat: answers.drinking?.includes('salt-marks') === true,
    onlyCeiling: judge(drinksPastThirst, answers) === 'holds',
    sweatRuns,
    weightKg: sweatRuns.at(-1)?.beforeKg,
    forbidden,
    units,
  }
}
