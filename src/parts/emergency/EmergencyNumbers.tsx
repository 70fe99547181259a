import { emergencyNumbers, emergencyWords } from '../../content/emergencyNumbers'
import { numbersFor } from '../../domain/emergencyNumbers'
import './emergency-numbers.css'

type Props = {
  /** The chosen country. */
  readonly country?: string | undefined
  /** Left out on a page without React: there the list of countries waits, hidden, for `driveNumbers`. */
  readonly onChoose?: (country: string) => void
}

/** Numbers to tap, and the country to choose them by: the same on every screen and page that sends someone for help. */
export function EmergencyNumbers({ country, onChoose }: Props) {
  return (
    <div className="emergency no-print" data-emergency="">
      <ul className="emergency__numbers" aria-label={emergencyWords.listName}>
        {numbersFor(emergencyNumbers, country).map(({ dial, where }) => (
          <li key={dial}>
            <a className="button button--warn" href={`tel:${dial}`}>
              <span>
                <strong>
                  {emergencyWords.call} <span data-dial="">{dial}</span>
                </strong>{' '}
                <span className="emergency__where" data-where="">
                  {where}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <label className="emergency__choose" hidden={onChoose === undefined}>
        <span>{emergencyWords.whereAreYou}</span>
        <select autoComplete="off" value={country ?? ''} onChange={(event) => onChoose?.(event.target.value)}>
          <option value="">{emergencyWords.anywhere}</option>
          {Object.entries(emergencyNumbers.countries).map(([code, { name }]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
