import { outcomes } from '../../content/numbers/outcomes'
import { saltFor } from '../../domain/numbers/raceCard'
import { RaceFields } from './RaceFields'
import type { SheetProps } from './sheetProps'
import { useCardWish } from './useCardWish'
import { useRace } from './useRace'

/** Sodium for a long, hot run. */
export function SaltSheet({ plan: { forbidden } }: SheetProps) {
  const race = useRace()
  const wish = useCardWish(race, forbidden)
  const salt = race.goal && saltFor(race.goal.seconds / 60, wish)
  return (
    <>
      <RaceFields race={race} />
      <div className="outcome" role="status">
        {race.goal && <p>{salt ? outcomes.saltMost : outcomes.noSalt}</p>}
      </div>
    </>
  )
}
