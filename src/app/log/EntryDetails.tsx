import { useId } from 'react'
import { logWords } from '../../content/log'
import {
  differences,
  helpers,
  type LogEntry,
  lockStrengths,
  logPlaces,
  logTimes,
  longestNote,
  withCramp,
} from '../../domain/log/logEntry'
import { Pills } from '../programme/Pills'

type Props = {
  readonly id: string
  readonly entry: LogEntry
  readonly onChange: (entry: LogEntry) => void
}

/** What can be told of one entry. All of it can wait, and each tap is kept at once. */
export function EntryDetails({ id, entry, onChange }: Props) {
  const note = useId()
  const { cramped, differences: told } = entry
  return (
    <div className="stack entry-details">
      <Pills
        name={`${id}-cramped`}
        legend="Did it cramp?"
        options={['no', 'yes']}
        label={(one) => (one === 'yes' ? 'It cramped' : 'No cramp')}
        chosen={[cramped ? 'yes' : 'no']}
        onChoose={([one]) => onChange(withCramp(entry, one === 'yes'))}
      />
      <Pills
        name={`${id}-differences`}
        legend="What was different?"
        help="Tick what was. What you leave counts as usual."
        many
        options={differences}
        label={(one) => logWords.difference[one]}
        chosen={told ?? []}
        onChoose={(chosen) => onChange({ ...entry, differences: chosen })}
      />
      <Pills
        name={`${id}-usual`}
        legend="Or"
        many
        options={['usual']}
        label={() => 'All as usual'}
        chosen={told?.length === 0 ? ['usual'] : []}
        onChoose={(chosen) => {
          const { differences: _, ...rest } = entry
          onChange(chosen.length > 0 ? { ...rest, differences: [] } : rest)
        }}
      />
      {cramped && (
        <>
          <Pills
            name={`${id}-where`}
            legend="Where?"
            many
            options={logPlaces}
            label={(one) => logWords.where[one]}
            chosen={entry.where ?? []}
            onChoose={(where) => onChange({ ...entry, where })}
          />
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
          className="entry-details__note"
          rows={2}
          maxLength={longestNote}
          value={entry.note ?? ''}
          onChange={({ target }) => onChange({ ...entry, note: target.value.slice(0, longestNote) })}
        />
      </div>
    </div>
  )
}
