import { useState } from 'react'
import type { Assessment } from '../../domain/assess'
import { longAgoDays } from '../../domain/programme/longAgo'
import { setUpIn, withPastRace } from '../../state/programme/keptProgramme'
import { programmeKind } from '../../state/programme/programmeKind'
import { useRaced } from '../assessed/useRaced'
import { Blank } from '../controls/Blank'
import { Pills } from '../controls/Pills'
import { dayAfter } from '../days/localDays'
import { useToday } from '../days/useToday'
import { useRecord, useVisit, useWorld } from '../world'

const labels = { today: 'Today', yesterday: 'Yesterday', other: 'Another day', long: 'Two months ago or more' } as const
type Choice = keyof typeof labels
const choices = Object.keys(labels) as readonly Choice[]

/** Asks when the race was, if the next steps depend on it. So the quiz need not ask everyone. */
export function RaceDay({ assessment }: { readonly assessment: Assessment }) {
  const today = useToday()
  const said = useRaced()
  const raced = useVisit(({ answers }) => answers.load?.includes('race') === true)
  const setUp = useRecord(programmeKind, (record) => setUpIn(record.value))
  // Once it is asked it stays until the screen is left, so that a slip can be mended.
  const [known] = useState(setUp?.pastRace !== undefined)
  const { visit, records } = useWorld()
  const yesterday = dayAfter(today, -1)
  const longAgo = dayAfter(today, -longAgoDays)
  const [other, setOther] = useState(said !== undefined && said > longAgo && said < yesterday)
  const [typed, setTyped] = useState((other && said) || '')
  if (!raced || known || assessment.plan.forbidden.has('run')) return null
  const say = (day: string) => {
    visit.getState().sayRaced(day)
    if (setUp === undefined) return
    records
      .open(programmeKind)
      .getState()
      .change((kept, now) => withPastRace(kept, day, now))
  }
  const days = { today, yesterday, long: longAgo } as const
  const chosen = choices.find((choice) => (choice === 'other' ? other : !other && isOn(choice)))
  function isOn(choice: keyof typeof days): boolean {
    if (said === undefined) return false
    return choice === 'long' ? said <= longAgo : said === days[choice]
  }
  const ahead = typed > today
  return (
    <div className="stack no-print">
      <Pills
        name="race-day"
        legend="When was that race?"
        options={choices}
        label={(choice) => labels[choice]}
        chosen={chosen ? [chosen] : []}
        onChoose={([choice]) => {
          setOther(choice === 'other')
          if (choice && choice !== 'other') say(days[choice])
        }}
      />
      {other && (
        <Blank
          type="date"
          label="The day of the race"
          value={typed}
          error={ahead ? 'That day is still to come' : undefined}
          onChange={(text) => {
            setTyped(text)
            // While "2026" is being typed, the date field first holds the year 0002.
            if (text >= '2000' && text <= today) say(text)
          }}
        />
      )}
    </div>
  )
}
