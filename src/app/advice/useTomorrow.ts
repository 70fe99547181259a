import { useEffect, useState } from 'react'
import { cardFor } from '../../content/tomorrow/cardFor'
import type { Assessment } from '../../domain/assess'
import type { TomorrowCard } from '../../domain/tomorrow/fittedCard'
import { setUpIn } from '../../state/programme/keptProgramme'
import { programmeKind } from '../../state/programme/programmeKind'
import { useRaced } from '../assessed/useRaced'
import { useToday } from '../days/useToday'
import { useRecord, useVisit } from '../world'
import { factsFrom } from './factsFrom'
import type { programmeFacts } from './programmeFacts'

/** The card of this runner, today. The code that makes a programme is loaded only if there is one. */
export function useTomorrow(assessment: Assessment): TomorrowCard {
  const answers = useVisit((visit) => visit.answers)
  const raced = useRaced()
  const kept = useRecord(programmeKind, (record) => record.value)
  const setUp = setUpIn(kept)
  const today = useToday()
  const [factsOf, setFactsOf] = useState<typeof programmeFacts>()
  const isSetUp = setUp !== undefined
  useEffect(() => {
    if (!isSetUp) return
    // If that code cannot be loaded, the card says what it can without it.
    import('./programmeFacts').then(
      (loaded) => setFactsOf(() => loaded.programmeFacts),
      () => undefined,
    )
  }, [isSetUp])
  const facts = factsFrom(setUp, raced, answers, today, assessment.plan.forbidden)
  return cardFor(assessment, answers, { ...facts, ...factsOf?.(assessment, answers, kept, today) })
}
