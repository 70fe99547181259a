import { drinkingFor } from '../../domain/numbers/raceCard'
import { drinkingLines } from './drinkingLines'
import { RaceFields } from './RaceFields'
import type { SheetProps } from './sheetProps'
import { useCardWish } from './useCardWish'
import { useRace } from './useRace'

/** What to drink over a run of this length: a range, or a ceiling alone. */
export function DrinkingSheet({ plan: { forbidden } }: SheetProps) {
  const race = useRace()
  const wish = useCardWish(race, forbidden)
  const lines = race.goal ? drinkingLines(drinkingFor(race.goal.seconds / 60, wish), wish.units) : []
  return (
    <>
      <RaceFields race={race} />
      <div className="outcome" role="status">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  )
}
