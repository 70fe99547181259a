import { actions } from '../../content/programme/actions'
import { cardFor } from '../../content/tomorrow/cardFor'
import type { Assessment } from '../../domain/assess'
import { wantsNewWeeks } from '../../domain/programme/progress'
import { canTakeOn } from '../../domain/programme/propose'
import { setUpIn } from '../../state/programme/keptProgramme'
import { programmeKind } from '../../state/programme/programmeKind'
import { useRaced } from '../assessed/useRaced'
import { useToday } from '../days/useToday'
import { usePreferences, useRecord, useVisit } from '../world'
import type { Draft } from './draft'
import { draftFrom } from './draftFrom'
import { useProgramme } from './useProgramme'
import { useTyped } from './useTyped'

/**
 * What is being filled in for the weeks: of those that run, of new ones in place of weeks that are over, or of the first. What the runner
 * typed stays as it was typed, in whatever units; what was filled in for them is in theirs.
 */
export function useDraft(assessment: Assessment) {
  const units = usePreferences((preferences) => preferences.units)
  const answers = useVisit((visit) => visit.answers)
  const all = useRecord(programmeKind, (record) => record.value)
  const today = useToday()
  const raced = useRaced()
  const running = useProgramme(assessment)
  const setUp = setUpIn(all)
  const isOver = running !== undefined && wantsNewWeeks(running.programme, today)
  const start = isOver ? today : (setUp?.start ?? today)
  const spokenOf = cardFor(assessment, answers).lines.flatMap(({ measure = [] }) => measure)
  const typed = useTyped(isOver ? undefined : setUp?.start)
  const items = canTakeOn(assessment, actions)
  const known: Draft = {
    ...draftFrom({ setUp, assessment, spokenOf, units, raced, start, renewed: isOver ? today : undefined }),
    ...typed.values,
  }
  // What the plan no longer has would fill one of the three places, unseen.
  const draft = { ...known, chosen: known.chosen.filter((one) => items.some(({ measure }) => measure === one)) }
  return { draft, typed, items, setUp, isOver, start }
}
