import { useStore } from 'zustand'
import { useVisit, useWorld } from '../world'

/** On which day the race was that cramped. Undefined if it was no race, or as long as the runner has not said it. */
export function useRaced(): string | undefined {
  const on = useStore(useWorld().visit, ({ raced }) => raced)
  return useVisit(({ answers }) => answers.load?.includes('race')) ? on : undefined
}
