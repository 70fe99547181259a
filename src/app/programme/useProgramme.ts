import { useMemo } from 'react'
import type { Assessment } from '../../domain/assess'
import { programmeKind } from '../../state/programme/programmeKind'
import { useToday } from '../days/useToday'
import { useRecord, useVisit } from '../world'
import { programmeFrom, type Running } from './programmeFrom'

/** The runner's own programme as it stands today. */
export function useProgramme(assessment: Assessment): Running | undefined {
  const answers = useVisit((visit) => visit.answers)
  const kept = useRecord(programmeKind, (record) => record.value)
  const today = useToday()
  return useMemo(() => programmeFrom(kept, assessment, answers, today), [assessment, answers, kept, today])
}
