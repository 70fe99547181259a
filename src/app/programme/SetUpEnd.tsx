import type { Programme } from '../../domain/programme/programme'
import { AfterTheRace } from './AfterTheRace'
import { weeksAhead } from './weeksAhead'
import '../controls/blank.css'

type Props = {
  /** As it would be, if that is clear yet. */
  readonly programme: Programme | undefined
  /** Runs were taken on, and nobody said how far the longest was. */
  readonly lacksLongest: boolean
  readonly begins: boolean
  /** Leads to the first fault, where there is one. */
  readonly onShowFault: (() => void) | undefined
}

/** The end of the form: what will come of it, the button, and the way to what is still missing. */
export function SetUpEnd({ programme, lacksLongest, begins, onShowFault }: Props) {
  return (
    <>
      <p role="status">
        {programme && `${weeksAhead(programme)}.`}
        {programme && lacksLongest && ' With your longest run of the last month, runs are planned too.'}
      </p>
      {programme && <AfterTheRace waiting={programme.waiting} />}
      <p className="actions">
        <button type="submit" className="button">
          {begins ? 'Begin today' : 'Keep these changes'}
        </button>
        {onShowFault && (
          <span className="blank__error" role="alert">
            Something above still needs you.{' '}
            <button type="button" className="link-button" onClick={onShowFault}>
              Show me
            </button>
          </span>
        )}
      </p>
    </>
  )
}
