import { useMemo } from 'react'
import { assess } from '../../content/model'
import type { Assessment } from '../../domain/assess'
import { useVisit } from '../world'

/** Computed anew from the answers, never stored. */
export function useAssessment(): Assessment {
  const answers = useVisit((visit) => visit.answers)
  return useMemo(() => assess(answers), [answers])
}
