import { useEffect } from 'react'
import { rulesVersion } from '../../content/rulesVersion'
import type { Assessment } from '../../domain/assess'
import { toldBy } from '../../domain/what-if/toldThen'
import { keepResult } from '../../state/results/keepResult'
import { resultsKind } from '../../state/results/resultsKind'
import { useVisit, useWorld } from '../world'

/** Keeps what is being shown among the past results, once, so that it can be compared with later ones. */
export function useKeepResult(assessment: Assessment): void {
  const { records } = useWorld()
  const answers = useVisit((visit) => visit.answers)
  useEffect(() => {
    const shown = { rules: rulesVersion, answers, told: toldBy(assessment) }
    const results = records.open(resultsKind).getState()
    // Checked first, since writing counts as a change even if nothing is different.
    if (keepResult(results.value, shown, 'a', records.now()) === results.value) return
    results.change((all, now) => keepResult(all, shown, records.newId(), now))
  }, [records, answers, assessment])
}
