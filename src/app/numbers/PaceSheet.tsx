import { clockText } from '../../domain/numbers/clockText'
import { evenPace } from '../../domain/numbers/evenPace'
import { usePreferences } from '../world'
import { unitNames } from './faultText'
import { paceLines } from './paceLines'
import { RaceFields } from './RaceFields'
import { useRace } from './useRace'

/** Even splits for a race, and how fast its start may be. */
export function PaceSheet() {
  const race = useRace()
  const units = usePreferences((preferences) => preferences.units)
  const pace = race.goal && evenPace(race.goal, units)
  return (
    <>
      <RaceFields race={race} />
      <div className="outcome" role="status">
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
