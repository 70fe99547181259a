import { useId, useState } from 'react'
import { type LogKind, logKinds } from '../../domain/log/logEntry'
import type { IsoDate } from '../../domain/programme/calendarDate'
import { Pills } from '../controls/Pills'
import { dayAfter } from '../days/localDays'
import '../controls/blank.css'
import '../controls/text-box.css'

const days = ['Today', 'Yesterday', 'Another day'] as const

type Props = {
  /** Tells its choices from those of another entry on the screen. */
  readonly name: string
  readonly kind: LogKind
  readonly day: IsoDate
  readonly today: IsoDate
  readonly onKind: (kind: LogKind) => void
  readonly onDay: (day: IsoDate) => void
}

/** A run or a night, and on which day: before it is saved, and after. */
export function WhatAndWhen({ name, kind, day, today, onKind, onDay }: Props) {
  const id = useId()
  const yesterday = dayAfter(today, -1)
  const named = day === today ? 'Today' : day === yesterday ? 'Yesterday' : 'Another day'
  const [other, setOther] = useState(false)
  const chosen = other ? 'Another day' : named
  return (
    <div className="what-and-when">
      <Pills
        name={`${name}-kind`}
        legend="What"
        options={logKinds}
        label={(one) => (one === 'run' ? 'A run' : 'A night')}
        chosen={[kind]}
        onChoose={([one = 'run']) => onKind(one)}
      />
      <Pills
        name={`${name}-day`}
        legend={kind === 'night' ? 'The evening it began' : 'When'}
        options={days}
        label={(one) => one}
        chosen={[chosen]}
        onChoose={([one]) => {
          setOther(one === 'Another day')
          if (one !== 'Another day') onDay(one === 'Yesterday' ? yesterday : today)
        }}
      />
      {chosen === 'Another day' && (
        <div className="blank">
          <label htmlFor={id}>Which day?</label>
          <input
            id={id}
            className="text-box"
            type="date"
            max={today}
            min="2000-01-01"
            value={day}
            onChange={({ target }) => target.validity.valid && target.value !== '' && onDay(target.value)}
          />
        </div>
      )}
    </div>
  )
}
