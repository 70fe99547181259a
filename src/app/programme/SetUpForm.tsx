import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'wouter'
import { actions } from '../../content/programme/actions'
import type { Assessment } from '../../domain/assess'
import { mostTakenOn } from '../../domain/programme/choices'
import { planChange } from '../../domain/programme/planChange'
import { withSetUp } from '../../state/programme/keptProgramme'
import { programmeKind } from '../../state/programme/programmeKind'
import { useToday } from '../days/useToday'
import { keepWhatIsHere } from '../keeping/keepWhatIsHere'
import { Page } from '../layout/Page'
import { routes } from '../routes'
import { usePreferences, useRecord, useVisit, useWorld } from '../world'
import { AfterWhat } from './AfterWhat'
import { Barrier } from './Barrier'
import { DaysForWeek, hasDays } from './DaysForWeek'
import { faultsIn, setUpOf } from './draft'
import { focusFirstFault } from './focusFirstFault'
import { NothingToTakeOn } from './NothingToTakeOn'
import { programmeFrom } from './programmeFrom'
import { RunsAndRaces } from './RunsAndRaces'
import { SetUpEnd } from './SetUpEnd'
import { SetUpHeader } from './SetUpHeader'
import { TakeOn } from './TakeOn'
import { useDraft } from './useDraft'

/** What to take on, when, after what, and towards which race: one page, with what the plan proposes ticked. */
export function SetUpForm({ assessment }: { readonly assessment: Assessment }) {
  const world = useWorld()
  const [, go] = useLocation()
  const units = usePreferences((preferences) => preferences.units)
  const answers = useVisit((visit) => visit.answers)
  const all = useRecord(programmeKind, (record) => record.value)
  const today = useToday()
  const { draft, typed, items, setUp: kept, isOver, start } = useDraft(assessment)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const set = typed.set
  const runs = draft.chosen.includes('long-run-progression')

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
    world.records
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
          change={kept && planChange(kept.chosen, assessment, actions)}
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
        <AfterWhat draft={draft} onChoose={(cues) => set({ cues })} />
        <Barrier barrier={draft.barrier} onChoose={(barrier) => set({ barrier })} />
        <RunsAndRaces
          draft={draft}
          start={start}
          faults={shown}
          runs={runs}
          raced={answers.load?.includes('race') || draft.pastDate !== ''}
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
