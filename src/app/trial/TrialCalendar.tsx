import type { IsoDate } from '../../domain/programme/calendarDate'
import type { Trial } from '../../domain/trial/trial'
import { FileButton } from '../controls/FileButton'
import { useWorld } from '../world'

type Props = { readonly id: string; readonly trial: Trial; readonly today: IsoDate }

/** The draws of the next weeks as a calendar file. The code that writes it comes with the tap. */
export function TrialCalendar({ id, trial, today }: Props) {
  const { now } = useWorld().records
  const make = async () => {
    const [{ calendarFile, editionAt }, { trialEvents }] = await Promise.all([
      import('../../exchange/calendar/calendarFile'),
      import('../../exchange/calendar/trialEvents'),
    ])
    const text = calendarFile(trialEvents(trial, id, today), editionAt(now()))
    return { name: 'uncramp-trial.ics', text, type: 'text/calendar' }
  }
  return (
    <FileButton className="button button--quiet" make={make} then="Open it to add it to your calendar.">
      Remind me
    </FileButton>
  )
}
