import type { Assessment } from '../../domain/assess'
import { programmeKind } from '../../state/programme/programmeKind'
import { useProgramme } from '../programme/useProgramme'
import { useRecord } from '../world'
import { WeekTable } from './sheet/WeekTable'

/** The runner's own weeks. Nothing for someone who has taken on none. */
export function OwnWeeks({ assessment }: { readonly assessment: Assessment }) {
  const kept = useRecord(programmeKind, (record) => record.value)
  const running = useProgramme(assessment)
  return running && <WeekTable kept={kept} programme={running.programme} />
}
