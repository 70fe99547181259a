import { createContext, use, useContext } from 'react'
import { useStore } from 'zustand'
import { keepTogether } from '../domain/keepTogether'
import { inUnits } from '../domain/quantity'
import type { Answers } from '../domain/quiz/questionnaire'
import type { Preferences, PreferencesStore } from '../state/preferences'
import type { KeptRecord } from '../state/records/createRecord'
import type { RecordKind } from '../state/records/recordKind'
import type { Records } from '../state/records/records'
import type { StoragePort } from '../state/storagePort'
import type { Visit, VisitStore } from '../state/visit'

/** What the screens need from outside. Joined in `main.tsx`. */
export type World = {
  readonly port: StoragePort
  readonly records: Records
  /** Opens the app again from the start: with another person's records, say. */
  readonly restart: () => void
  /** Asks the browser not to clear what is kept. Undefined where it cannot be asked. */
  readonly askToKeep: () => Promise<boolean | undefined>
  /** How the app was opened: Safari clears what a site in it keeps after a week without a visit, but not the home screen's. */
  readonly runsIn: 'home-screen' | 'safari' | 'browser'
  readonly visit: VisitStore
  readonly preferences: PreferencesStore
}

export const WorldContext = createContext<World | undefined>(undefined)

/** @throws outside of the app: a screen without a world is a slip in the code. */
export function useWorld(): World {
  const world = useContext(WorldContext)
  if (world === undefined) throw new Error('A screen was rendered outside of its world.')
  return world
}

/** Answers as they will be, for a screen that is made ready before they are. */
export const AnswersAhead = createContext<Answers | undefined>(undefined)

export function useVisit<T>(select: (visit: Visit) => T): T {
  const answers = use(AnswersAhead)
  return useStore(useWorld().visit, answers ? (visit) => select({ ...visit, answers }) : select)
}

/** Part of a record of any kind: `useRecord(logKind, (log) => livingEntries(log.value))`. Selects what is there, and builds nothing new. */
export const useRecord = <T, S>(kind: RecordKind<T>, select: (record: KeptRecord<T>) => S): S =>
  useStore(useWorld().records.open(kind), select)

export const usePreferences = <T>(select: (preferences: Preferences) => T): T =>
  useStore(useWorld().preferences, select)

/** Writes the quantities of a text in the runner's units. */
export function useWording(): (text: string) => string {
  const units = usePreferences((preferences) => preferences.units)
  return (text) => inUnits(text, units)
}

/** The same for what is read in lines, not for the names of controls: no line ends inside of a range, or before a unit. */
export function useReading(): (text: string) => string {
  const words = useWording()
  return (text) => keepTogether(words(text))
}
