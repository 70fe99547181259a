import { useState } from 'react'
import type { Assessment } from '../../domain/assess'
import { setUpIn } from '../../state/programme/keptProgramme'
import { programmeKind } from '../../state/programme/programmeKind'
import { Field } from '../programme/Field'
import { Pills } from '../programme/Pills'
import { dayAfter } from '../programme/today'
import { useToday } from '../programme/useToday'
import { useRecord, useVisit, useWorld } from '../world'
import { useRaced } from './useRaced'
import '../programme/programme.css'

const labels = { today: 'Today', yesterday: 'Yesterday', other: 'Another day' } as const
type Choice = keyof typeof labels
const choices = Object.keys(labels) as readonly Choice[]

/** Asks when the race was, if the next steps depend on it. So the quiz need not ask everyone. */
export function RaceDay({ assessment }: { readonly assessment: Assessment }) {
  const today = useToday()
  const said = useRaced()
  const raced = useVisit(({ answers }) => answers.load?.includes('race') === true)
  const inWeeks = useRecord(programmeKind, (record) => setUpIn(record.value)?.pastRace !== undefined)
  const { visit } = useWorld()
  const yesterday = dayAfter(today, -1)
  const [other, setOther] = useState(said !== undefined && said !== today && said !== yesterday)
  const [typed, setTyped] = useState(said ?? '')
  if (!raced || inWeeks || assessment.plan.forbidden.has('run')) return null
  const { sayRaced } = visit.getState()
  const chosen = other ? 'other' : said === today ? 'today' : said === yesterday ? 'yesterday' : undefined
  const ahead = typed > today
  return (
    <div className="race-day no-print">
      <Pills
        name="race-day"
        legend="When was that race?"
        options={choices}
        label={(choice) => labels[choice]}
        chosen={chosen === undefined ? [] : [chosen]}
        onChoose={([choice]) => {
          setOther(choice === 'other')
          if (choice !== 'other') sayRaced(choice === 'today' ? today : yesterday)
        }}
      />
      {other && (
        <Field
          type="date"
          label="The day of the race"
          value={typed}
          error={ahead ? 'That day is still to come' : undefined}
          onChange={(text) => {
            setTyped(text)
            // While "2026" is being typed, the date field first holds the year 0002.
            if (text >= '2000' && text <= today) sayRaced(text)
          }}
        />
      )}
    </div>
  )
}
