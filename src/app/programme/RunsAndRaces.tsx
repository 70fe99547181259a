import type { Deed } from '../../domain/deeds'
import type { Programme } from '../../domain/programme/programme'
import { Blank } from '../controls/Blank'
import { UnitsSwitch } from '../controls/UnitsSwitch'
import { usePreferences } from '../world'
import { type Draft, type Faults, longAgo } from './draft'
import { RaceAhead } from './RaceAhead'
import { UnitDoubt } from './UnitDoubt'

type Props = {
  readonly draft: Draft
  /** The first day of the weeks. */
  readonly start: string
  readonly faults: Faults
  /** The long run was taken on. */
  readonly runs: boolean
  /** The run that cramped was a race. */
  readonly raced: boolean
  readonly forbidden: ReadonlySet<Deed>
  /** The weeks as they would be, if that is clear yet. */
  readonly programme: Programme | undefined
  readonly onChange: (change: Partial<Draft>) => void
}

/** How far the runner runs, which race is over and which is to come, with the units beside the boxes. */
export function RunsAndRaces({ draft, start, faults, runs, raced, forbidden, programme, onChange }: Props) {
  const unit = usePreferences((preferences) => (preferences.units === 'metric' ? 'km' : 'miles'))
  const isLongAgo = draft.pastDate === longAgo
  return (
    <>
      {(runs || raced || draft.raceDate !== '') && <UnitsSwitch />}
      <div className="set-up__lengths">
        {runs && (
          <Blank
            type="number"
            label="Your longest training run of the last 30 days"
            help="A race does not count. Leave it empty if you do not know."
            unit={unit}
            value={draft.longest}
            error={faults.longest}
            onChange={(longest) => onChange({ longest })}
          />
        )}
        {raced && (
          <div className="set-up__pair">
            <div className="stack stack--tight">
              <Blank
                type="date"
                label="When was the race you ran?"
                help={isLongAgo ? 'No weeks of rest from it.' : 'Without a day it counts as today.'}
                value={isLongAgo ? '' : draft.pastDate}
                error={faults.pastDate}
                onChange={(pastDate) => onChange({ pastDate })}
              />
              <label className="pill">
                <input
                  type="checkbox"
                  checked={isLongAgo}
                  onChange={() => onChange({ pastDate: isLongAgo ? '' : longAgo })}
                />
                It was two months ago or more
              </label>
            </div>
            {!isLongAgo && (
              <Blank
                type="number"
                label="How far was the race you ran?"
                unit={unit}
                value={draft.pastLength}
                error={faults.pastLength}
                onChange={(pastLength) => onChange({ pastLength })}
              />
            )}
          </div>
        )}
        <div className="set-up__pair">
          <Blank
            type="date"
            label="A race to come? When?"
            help="Leave it empty if there is none."
            value={draft.raceDate}
            error={faults.raceDate}
            onChange={(raceDate) => onChange({ raceDate })}
          />
          {draft.raceDate !== '' && (
            <Blank
              type="number"
              label="How far is the race to come?"
              unit={unit}
              value={draft.raceLength}
              error={faults.raceLength}
              onChange={(raceLength) => onChange({ raceLength })}
            />
          )}
        </div>
        <RaceAhead start={start} date={draft.raceDate} forbidden={forbidden} programme={programme} />
        <UnitDoubt draft={draft} />
      </div>
    </>
  )
}
