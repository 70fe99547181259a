import { useMemo } from 'react'
import { actions } from '../../content/programme/actions'
import { makeProgrammeFor } from '../../content/programme/makeProgramme'
import type { Assessment } from '../../domain/assess'
import type { Programme } from '../../domain/programme/programme'
import { programmeOn } from '../../domain/programme/progress'
import { type Choices, wishFor } from '../../domain/programme/wishFor'
import { doneIn, setUpIn } from '../../state/programme/keptProgramme'
import { programmeKind, type SetUp } from '../../state/programme/programmeKind'
import { useRecord, useVisit } from '../world'
import { useToday } from './useToday'

export type Running = { readonly setUp: SetUp; readonly programme: Programme; readonly today: string }

/** Only what makes a programme: how it is done is the affair of the screens. */
export const choicesIn = ({ is: _, cues: __, barrier: ___, ...choices }: SetUp): Choices => choices

/** The programme as it stands today, made anew from what was taken on and what was done. */
export function useProgramme(assessment: Assessment): Running | undefined {
  const answers = useVisit((visit) => visit.answers)
  const kept = useRecord(programmeKind, (record) => record.value)
  const today = useToday()
  return useMemo(() => {
    const setUp = setUpIn(kept)
    if (setUp === undefined) return undefined
    const wish = wishFor(assessment, answers, choicesIn(setUp), actions)
    return { setUp, today, programme: programmeOn(wish, doneIn(kept, setUp.start), today, makeProgrammeFor(answers)) }
  }, [assessment, answers, kept, today])
}
