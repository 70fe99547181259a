import { useState } from 'react'
import { useLocation } from 'wouter'
import { model } from '../../content/model'
import { actions } from '../../content/programme/actions'
import { barrierWords, cueWords, dayWords } from '../../content/programme/choiceWords'
import type { Assessment } from '../../domain/assess'
import { barrierIds, cueIds } from '../../domain/programme/choices'
import { canTakeOn, mostTakenOn, propose } from '../../domain/programme/propose'
import { weekdays } from '../../domain/programme/weekdays'
import { setUpIn, withSetUp } from '../../state/programme/keptProgramme'
import { programmeKind, type SetUp } from '../../state/programme/programmeKind'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { routes } from '../routes'
import { usePreferences, useRecord, useVisit, useWorld } from '../world'
import { type Draft, faultsIn, setUpOf, typed } from './draft'
import { Field } from './Field'
import { NothingToTakeOn } from './NothingToTakeOn'
import { Pills } from './Pills'
import { TakeOn } from './TakeOn'
import { useToday } from './useToday'

function draftFrom(setUp: SetUp | undefined, assessment: Assessment, units: 'metric' | 'imperial'): Draft {
  const proposed = propose(assessment.plan, actions, setUp?.race !== undefined).map(({ measure }) => measure)
  return {
    chosen: setUp?.chosen ?? proposed,
    days: setUp?.days ?? [],
    cues: setUp?.cues ?? {},
    barrier: setUp?.barrier,
    longest: typed(setUp?.longestKm, units),
    raceDate: setUp?.race?.date ?? '',
    raceLength: typed(setUp?.race?.km, units),
    pastDate: setUp?.pastRace?.date ?? '',
    pastLength: typed(setUp?.pastRace?.km, units),
  }
}

/** What to take on, when, after what, and towards which race: one page, most of it filled in. */
export function SetUpForm({ assessment }: { readonly assessment: Assessment }) {
  const { records } = useWorld()
  const [, go] = useLocation()
  const units = usePreferences((preferences) => preferences.units)
  const answers = useVisit((visit) => visit.answers)
  const kept = useRecord(programmeKind, (record) => setUpIn(record.value))
  const today = useToday()
  const [draft, setDraft] = useState(() => draftFrom(kept, assessment, units))
  const [tried, setTried] = useState(false)
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const unit = units === 'metric' ? 'km' : 'miles'
  const items = canTakeOn(assessment.plan, actions, draft.raceDate !== '')
  const withTime = draft.chosen.filter((measure) => ['exercises', 'daily'].includes(actions[measure].kind))
  const runs = draft.chosen.includes('long-run-progression')
  const raced = answers.load?.includes('race') || draft.pastDate !== ''
  const weekly = draft.chosen.some((measure) => ['exercises', 'long-run', 'block'].includes(actions[measure].kind))

  const faults = faultsIn(draft, today, units, weekly)
  const shown = tried ? faults : {}

  const begin = () => {
    setTried(true)
    if (Object.keys(faults).length > 0) return
    const setUp = setUpOf(draft, kept?.start ?? today, units)
    records
      .open(programmeKind)
      .getState()
      .change((value, now) => withSetUp(value, setUp, now))
    go(routes.today)
  }

  if (items.length === 0) return <NothingToTakeOn />
  return (
    <Page title="Six weeks" narrow>
      <form
        className="set-up"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          begin()
        }}
      >
        <header className="stack stack--tight">
          <p className="eyebrow">Your programme</p>
          <Title>Make it six weeks</Title>
          <p className="lead">Most of this is filled in. Change what does not fit you.</p>
        </header>
        <TakeOn
          items={items}
          chosen={draft.chosen}
          most={mostTakenOn}
          error={shown.chosen}
          onChoose={(chosen) => set({ chosen })}
        />
        {weekly && (
          <div className="stack stack--tight">
            <Pills
              name="days"
              legend="Which days suit you?"
              help="Three or four are plenty. No two strength days follow each other."
              options={weekdays}
              label={(day) => dayWords[day]}
              many
              chosen={draft.days}
              onChoose={(days) => set({ days })}
            />
            {shown.days && <p className="blank__error">{shown.days}</p>}
          </div>
        )}
        {withTime.map((measure) => (
          <Pills
            key={measure}
            name={`cue-${measure}`}
            legend={`${model.measures[measure].name}: after what?`}
            help="A habit you have already pulls the new one along."
            options={cueIds}
            label={(cue) => cueWords[cue].short}
            chosen={draft.cues[measure] ? [draft.cues[measure]] : []}
            onChoose={([cue]) => cue && set({ cues: { ...draft.cues, [measure]: cue } })}
          />
        ))}
        <Pills
          name="barrier"
          legend="What may get in the way?"
          options={barrierIds}
          label={(barrier) => barrierWords[barrier].say}
          chosen={draft.barrier ? [draft.barrier] : []}
          onChoose={([barrier]) => set({ barrier })}
        />
        {draft.barrier && <p className="notice">{barrierWords[draft.barrier].whatThen}</p>}
        {runs && (
          <Field
            type="number"
            label={`Your longest training run of the last 30 days, in ${unit}`}
            help="A race does not count. Leave it empty if you do not know."
            value={draft.longest}
            error={shown.longest}
            onChange={(longest) => set({ longest })}
          />
        )}
        {raced && (
          <div className="set-up__pair">
            <Field
              type="date"
              label="When was the race you ran?"
              value={draft.pastDate}
              error={shown.pastDate}
              onChange={(pastDate) => set({ pastDate })}
            />
            <Field
              type="number"
              label={`How far, in ${unit}?`}
              value={draft.pastLength}
              error={shown.pastLength}
              onChange={(pastLength) => set({ pastLength })}
            />
          </div>
        )}
        <div className="set-up__pair">
          <Field
            type="date"
            label="A race to come? When?"
            help="Leave it empty if there is none."
            value={draft.raceDate}
            error={shown.raceDate}
            onChange={(raceDate) => set({ raceDate })}
          />
          {draft.raceDate !== '' && (
            <Field
              type="number"
              label={`How far, in ${unit}?`}
              value={draft.raceLength}
              error={shown.raceLength}
              onChange={(raceLength) => set({ raceLength })}
            />
          )}
        </div>
        <p className="actions">
          <button type="submit" className="button">
            {kept ? 'Keep these changes' : 'Begin today'}
          </button>
          {tried && Object.keys(faults).length > 0 && (
            <span className="blank__error" role="alert">
              Something above still needs you.
            </span>
          )}
        </p>
      </form>
    </Page>
  )
}
