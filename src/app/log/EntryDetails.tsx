import { useId } from 'react'
import { logWords } from '../../content/log'
import {
  type Difference,
  differences,
  helpers,
  type LogEntry,
  lockStrengths,
  logPlaces,
  logTimes,
  longestNote,
  withCramp,
  withKind,
} from '../../domain/log/logEntry'
import type { IsoDate } from '../../domain/programme/calendarDate'
import { Pills } from '../controls/Pills'
import { Fold } from '../layout/Fold'
import { WhatAndWhen } from './WhatAndWhen'
import '../controls/blank.css'
import '../controls/text-box.css'

const asUsual = 'as-usual'

/** A night has no hills and wears no shoes. What was told of a run stays in sight when it becomes one. */
const differencesOf = ({ kind, differences: told = [] }: LogEntry): readonly Difference[] =>
  differences.filter((one) => kind === 'run' || told.includes(one) || !(one === 'hills' || one === 'new-shoes'))

type Props = {
  readonly id: string
  readonly entry: LogEntry
  readonly today: IsoDate
  readonly onChange: (entry: LogEntry) => void
}

/** What can be told of one entry. All of it can wait, and each tap is kept at once. */
export function EntryDetails({ id, entry, today, onChange }: Props) {
  const { cramped, differences: told } = entry
  const tellDifferences = (chosen: readonly (Difference | typeof asUsual)[]) => {
    const named = chosen.filter((one) => one !== asUsual)
    const usualNow = chosen.includes(asUsual) && told?.length !== 0
    const { differences: _, ...untold } = entry
    if (usualNow) onChange({ ...entry, differences: [] })
    else onChange(named.length > 0 ? { ...entry, differences: named } : untold)
  }
  return (
    <div className="stack entry-details">
      <WhatAndWhen
        name={id}
        kind={entry.kind}
        day={entry.day}
        today={today}
        onKind={(kind) => onChange(withKind(entry, kind))}
        onDay={(day) => onChange({ ...entry, day })}
      />
      {cramped && (
        <Pills
          name={`${id}-where`}
          legend="Where?"
          many
          options={logPlaces}
          label={(one) => logWords.where[one]}
          chosen={entry.where ?? []}
          onChoose={(where) => onChange({ ...entry, where })}
        />
      )}
      <Pills
        name={`${id}-differences`}
        legend="What was different?"
        help="Tick what was. What you leave counts as usual."
        many
        options={[asUsual, ...differencesOf(entry)]}
        label={(one) => (one === asUsual ? 'All as usual' : logWords.difference[one])}
        chosen={told?.length === 0 ? [asUsual] : (told ?? [])}
        onChoose={tellDifferences}
      />
      <Fold summary="More details">{() => <MoreOfEntry id={id} entry={entry} onChange={onChange} />}</Fold>
    </div>
  )
}

/** What few will tell: how it locked, what helped, and a note. */
function MoreOfEntry({ id, entry, onChange }: Omit<Props, 'today'>) {
  const note = useId()
  const { cramped } = entry
  return (
    <div className="stack">
      <Pills
        name={`${id}-cramped`}
        legend="Did it cramp?"
        options={['no', 'yes']}
        label={(one) => (one === 'yes' ? 'It cramped' : 'No cramp')}
        chosen={[cramped ? 'yes' : 'no']}
        onChoose={([one]) => onChange(withCramp(entry, one === 'yes'))}
      />
      {cramped && (
        <>
          {entry.kind === 'run' && (
            <Pills
              name={`${id}-when`}
              legend="When in the run?"
              options={logTimes}
              label={(one) => logWords.when[one]}
              chosen={entry.when ? [entry.when] : []}
              onChoose={([when]) => when && onChange({ ...entry, when })}
            />
          )}
          <Pills
            name={`${id}-lock`}
            legend="How hard?"
            options={lockStrengths}
            label={(one) => logWords.lock[one]}
            chosen={entry.lock ? [entry.lock] : []}
            onChoose={([lock]) => lock && onChange({ ...entry, lock })}
          />
          <Pills
            name={`${id}-helped`}
            legend="What helped?"
            many
            options={helpers}
            label={(one) => logWords.helped[one]}
            chosen={entry.helped ?? []}
            onChoose={(helped) => onChange({ ...entry, helped })}
          />
        </>
      )}
      <div className="blank">
        <label htmlFor={note}>A note, for you alone</label>
        <textarea
          id={note}
          className="text-box"
          rows={2}
          maxLength={longestNote}
          value={entry.note ?? ''}
          onChange={({ target }) => onChange({ ...entry, note: target.value.slice(0, longestNote) })}
        />
      </div>
    </div>
  )
}
