import { beforeTheStart, cardWords } from '../../content/numbers/cardWords'
import { youngAndNotUsedToHeat } from '../../content/patterns/childAndPregnancy/young-and-not-used-to-heat'
import { farForYoungKm, youngAndFar } from '../../content/tomorrow/beware'
import { judge } from '../../domain/conditions/compileCondition'
import { allowed } from '../../domain/deeds'
import { clockText } from '../../domain/numbers/clockText'
import { pacePlan } from '../../domain/numbers/pacePlan'
import { raceAsks } from '../../domain/numbers/worksheet'
import { usePreferences, useVisit } from '../world'
import { unitNames } from './faultText'
import { LeftOut } from './LeftOut'
import { paceLines } from './paceLines'
import { RaceFields } from './RaceFields'
import type { SheetProps } from './sheetProps'
import { thatHold } from './thatHold'
import { useRace } from './useRace'

/** The pace for a race, and what the clock shows on the way. */
export function PaceSheet({ plan }: SheetProps) {
  const race = useRace()
  const units = usePreferences((preferences) => preferences.units)
  const asks = raceAsks((race.goal?.seconds ?? 0) / 60)
  const mayRace = allowed(asks, plan.forbidden)
  const pace = race.goal && mayRace ? pacePlan(race.goal, units) : undefined
  const answers = useVisit((visit) => visit.answers)
  const far = answers.health?.includes('under-18') === true && (race.goal?.km ?? 0) > farForYoungKm
  const heatIsNew = judge(youngAndNotUsedToHeat, answers) === 'holds'
  return (
    <>
      <RaceFields race={race} />
      <div className="outcome" role="status">
        {!mayRace && <LeftOut plan={plan} asks={asks} />}
        {pace && thatHold(beforeTheStart, answers).map((line) => <p key={line}>{line}</p>)}
        {pace && far && <p>{youngAndFar}</p>}
        {pace && heatIsNew && <p>{cardWords.start.youngInHeat}</p>}
        {pace && paceLines(pace, units).map((line) => <p key={line}>{line}</p>)}
      </div>
      {pace && (
        <table className="splits">
          <thead>
            <tr>
              <th scope="col">{unitNames.distance[units]}</th>
              <th scope="col">on the clock</th>
            </tr>
          </thead>
          <tbody>
            {pace.splits.map(({ at, seconds }) => (
              <tr key={at}>
                <th scope="row">{Number(at.toFixed(1))}</th>
                <td>{clockText(seconds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
