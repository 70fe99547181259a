import { useMemo } from 'react'
import type { Assessment } from '../../domain/assess'
import type { HandedWeeks } from '../../domain/programme/handedWeeks'
import type { Answers } from '../../domain/questionnaire/questionnaire'
import { keptFrom } from '../../state/programme/handedWeeks'
import { useToday } from '../days/useToday'
import { programmeFrom } from '../programme/programmeFrom'
import { WeekTable } from './sheet/WeekTable'

type Props = { readonly weeks: HandedWeeks; readonly answers: Answers; readonly assessment: Assessment }

/**
 * Shows the weeks from a link. Like the runner's own, they are checked against the answers (those in the link), and nothing is
 * stored.
 */
export function HandedWeekTable({ weeks, answers, assessment }: Props) {
  const today = useToday()
  const kept = useMemo(() => keptFrom(weeks, 0), [weeks])
  const running = useMemo(() => programmeFrom(kept, assessment, answers, today), [kept, assessment, answers, today])
  return running && <WeekTable kept={kept} programme={running.programme} />
}
