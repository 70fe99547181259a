import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'wouter'
import { model } from '../../content/model'
import { actions } from '../../content/programme/actions'
import { barrierWords, cueWords } from '../../content/programme/choiceWords'
import { cardFor } from '../../content/tomorrow/cardFor'
import type { Assessment } from '../../domain/assess'
import { barrierIds, cuesFor, mostTakenOn } from '../../domain/programme/choices'
import { planChange } from '../../domain/programme/planChange'
import { wantsNewWeeks } from '../../domain/programme/progress'
import { canTakeOn } from '../../domain/programme/propose'
import { setUpIn, withSetUp } from '../../state/programme/keptProgramme'
import { programmeKind } from '../../state/programme/programmeKind'
import { useRaced } from '../assessed/useRaced'
import { Pills } from '../controls/Pills'
import { useToday } from '../days/useToday'
import { keepWhatIsHere } from '../keeping/keepWhatIsHere'
import { Page } from '../layout/Page'
import { routes } from '../routes'
import { usePreferences, useRecord, useVisit, useWorld } from '../world'
import { DaysForWeek, hasDays } from './DaysForWeek'
import { type Draft, faultsIn, setUpOf } from './draft'
import { draftFrom } from './draftFrom'
import { focusFirstFault } from './focusFirstFault'
import { NothingToTakeOn } from './NothingToTakeOn'
import { programmeFrom } from './programmeFrom'
import { RunsAndRaces } from './RunsAndRaces'
import { SetUpEnd } from './SetUpEnd'
import { SetUpHeader } from './SetUpHeader'
import { TakeOn } from './TakeOn'
import { useProgramme } from './useProgramme'
import { useTyped } from './useTyped'

/** What to take on, when, after what, and towards which race: one page, with what the plan proposes ticked. */
export function SetUpForm({ assessment }: { readonly assessment: Assessment }) {
  const world = useWorld()
  const { records } = world
  const [, go] = useLocation()
  const units = usePreferences((preferences) => preferences.units)
  const answers = useVisit((visit) => visit.answers)
  const all = useRecord(programmeKind, (record) => record.value)
  const kept = setUpIn(all)
  const today = useToday()
  const racedOn = useRaced()
  const running = useProgramme(assessment)
  const isOver = running !== undefined && wantsNewWeeks(running.programme, today)
  const renewed = isOver ? today : undefined
  const start = isOver ? today : (kept?.start ?? today)
  const spokenOf = cardFor(assessment, answers).lines.flatMap(({ measure = [] }) => measure)
  const typed = useTyped(isOver ? undefined : kept?.start)
  // What the runner typed stays as it was typed, in whatever units; what was filled in for them is in theirs.
  const known: Draft = {
    ...draftFrom({ setUp: kept, assessment, spokenOf, units, raced: racedOn, start, renewed }),
    ...typed.values,
  }
  const items = canTakeOn(assessment, actions)
  // What the plan no longer has would fill one of the three places, unseen.
  const draft = { ...known, chosen: known.chosen.filter((one) => items.some(({ measure }) => measure === one)) }
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const set = typed.set
  const withTime = draft.chosen.filter((measure) => ['exercises', 'daily'].includes(actions[measure].kind))
  const runs = draft.chosen.includes('long-run-progression')
  const raced = answers.load?.includes('race') || draft.pastDate !== ''

  const faults = faultsIn(draft, today, units, draft.chosen.some(hasDays))
  const shown = tried ? faults : {}

  // As many as they will be, whatever is still to be filled in beside it.
  const { days: _, chosen: __, ...unclear } = faults
  const made =
    Object.keys(unclear).length > 0
      ? undefined
      : programmeFrom(withSetUp(all, setUpOf(draft, start, units), 0), assessment, answers, today)

  const goToFirstFault = () => form.current && focusFirstFault(form.current)
  const begin = () => {
    // Now, so that the faults are on the page to be gone to.
    flushSync(() => setTried(true))
    if (Object.keys(faults).length > 0) return goToFirstFault()
    const setUp = setUpOf(draft, start, units)
    records
      .open(programmeKind)
      .getState()
      .change((value, now) => withSetUp(value, setUp, now))
    void keepWhatIsHere(world)
    go(routes.today)
  }

  if (items.length === 0) return <NothingToTakeOn />
  return (
    <Page title="Plan your weeks" narrow>
      <form
        ref={form}
        className="set-up"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          begin()
        }}
      >
        <SetUpHeader
          runsOn={kept !== undefined && !isOver}
          kept={kept !== undefined}
          changed={kept !== undefined && planChange(kept.chosen, assessment, actions) !== undefined}
          typed={typed}
        />
        <TakeOn
          items={items}
          chosen={draft.chosen}
          most={mostTakenOn}
          error={shown.chosen}
          onChoose={(chosen) => set({ chosen })}
        />
        <DaysForWeek taken={draft.chosen} days={draft.days} error={shown.days} onChoose={(days) => set({ days })} />
        {withTime.map((measure, nth) => (
          <Pills
            key={measure}
            name={`cue-${measure}`}
            legend={`${model.measures[measure].name}: after what?`}
            {...(nth === 0 && { help: 'A habit you have already pulls the new one along.' })}
            options={cuesFor(actions[measure], draft.cues[measure])}
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
        <RunsAndRaces
          draft={draft}
          start={start}
          faults={shown}
          runs={runs}
          raced={raced}
          forbidden={assessment.plan.forbidden}
          programme={made?.programme}
          onChange={set}
        />
        <SetUpEnd
          programme={made?.programme}
          lacksLongest={runs && draft.longest === ''}
          begins={kept === undefined || isOver}
          onShowFault={tried && Object.keys(faults).length > 0 ? goToFirstFault : undefined}
        />
      </form>
    </Page>
  )
}
