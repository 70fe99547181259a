import { useState } from 'react'
import type { IsoDate } from '../../domain/programme/calendarDate'
import type { Trial } from '../../domain/trial/trial'
import { downloadText } from '../data/downloadText'
import { useWorld } from '../world'

type Props = { readonly id: string; readonly trial: Trial; readonly today: IsoDate }

/** The draws of the next weeks as a calendar file. The code that writes it comes with the tap. */
export function TrialCalendar({ id, trial, today }: Props) {
  const { now } = useWorld().records
  const [fault, setFault] = useState(false)
  const save = async () => {
    try {
      const [{ calendarFile, editionAt }, { trialEvents }] = await Promise.all([
        import('../../exchange/calendar/calendarFile'),
        import('../../exchange/calendar/trialEvents'),
      ])
      downloadText('uncramp-trial.ics', calendarFile(trialEvents(trial, id, today), editionAt(now())), 'text/calendar')
      setFault(false)
    } catch {
      setFault(true)
    }
  }
  return (
    <>
      <button type="button" className="button button--quiet" onClick={() => void save()}>
        Remind me
      </button>
      {fault && <span role="alert">The file could not be made. Try again when you are online.</span>}
    </>
  )
}
