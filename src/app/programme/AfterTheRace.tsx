import { measures } from '../../content/measures'
import { actions } from '../../content/programme/actions'
import { beforeRaceWords } from '../../content/programme/words'
import { fill } from '../../domain/fill'
import type { Programme } from '../../domain/programme/programme'
import { shortDay } from '../days/dayWords'

/** What was taken on and waits for a race to be over: why, and from when it comes. */
export function AfterTheRace({ waiting }: Pick<Programme, 'waiting'>) {
  const { waits, why } = beforeRaceWords
  return waiting.map(({ measure, from }) => (
    <p key={measure} className="soft small">
      {fill(waits, { NAME: measures[measure].name, DAY: shortDay(from), WHY: why[actions[measure].kind] })}
    </p>
  ))
}
