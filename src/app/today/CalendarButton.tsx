import { cueWords } from '../../content/programme/choiceWords'
import type { Programme, Session } from '../../domain/programme/programme'
import { type MeasureId, measureIds } from '../../domain/vocabulary'
import type { SetUp } from '../../state/programme/programmeKind'
import { FileButton } from '../controls/FileButton'
import { usePreferences, useWorld } from '../world'

type Props = {
  readonly programme: Programme
  readonly setUp: SetUp
  /** One session alone; left out, the whole programme. */
  readonly only?: Session
}

/** The programme, or one session of it, as a calendar file. The code that writes it comes with the tap. */
export function CalendarButton({ programme, setUp, only }: Props) {
  const { now } = useWorld().records
  const units = usePreferences((preferences) => preferences.units)
  const make = async () => {
    const [{ calendarFile, editionAt }, { entryWith, programmeEvents }] = await Promise.all([
      import('../../exchange/calendar/calendarFile'),
      import('../../exchange/calendar/programmeEvents'),
    ])
    const cues: { [M in MeasureId]?: (typeof cueWords)[keyof typeof cueWords] } = {}
    for (const measure of measureIds) {
      const cue = setUp.cues[measure]
      if (cue !== undefined) cues[measure] = cueWords[cue]
    }
    const wish = { id: setUp.start, units, cues }
    const events = only ? entryWith(only, programme, wish) : programmeEvents(programme, wish)
    return { name: 'uncramp.ics', text: calendarFile(events, editionAt(now())), type: 'text/calendar' }
  }
  return (
    <FileButton
      className={only ? 'link-button' : 'button button--quiet'}
      make={make}
      then="Open it to add it to your calendar."
    >
      {only ? 'To my calendar' : 'Put it in my calendar'}
    </FileButton>
  )
}
