import { type ComponentType, createContext, use, useContext } from 'react'
import { type StoreApi, useStore } from 'zustand'
import { keepTogether } from '../domain/keepTogether'
import { inUnits } from '../domain/quantity'
import type { Answers } from '../domain/questionnaire/questionnaire'
import type { Preferences, PreferencesStore } from '../state/preferences'
import type { KeptRecord } from '../state/records/createRecord'
import type { RecordKind } from '../state/records/recordKind'
import type { Records } from '../state/records/records'
import type { StoragePort } from '../state/storagePort'
import type { Visit, VisitStore } from '../state/visit'
import type { LateScreen, ScreenModule } from './loading/lateScreen'
import type { ScreenName } from './screens'

type Readable<T> = Pick<StoreApi<T>, 'getState' | 'getInitialState' | 'subscribe'>

export type FirstVisit = Pick<Visit, 'answers' | 'answer' | 'tick' | 'goOn'>

/** The other screens: they come as one, after the first question. */
export type OtherScreens = ScreenModule<{ readonly address: string }> & {
  readonly Ahead: ComponentType<{ readonly from: ScreenName }>
  /** False if the screen at this address still has to be loaded. */
  readonly isHere: (address: string) => boolean
}

/** What the frame and the first question need from outside. It is all there is until the rest of the app has loaded. */
export type FirstWorld = {
  readonly port: StoragePort
  readonly records: Pick<Records, 'person' | 'notices'>
  readonly visit: Readable<FirstVisit>
  readonly preferences: Readable<Pick<Preferences, 'units' | 'theme'>>
  readonly others: LateScreen<{ readonly address: string }, OtherScreens>
}

/** What the screens need from outside. Joined in `main.tsx`. */
export type World = Omit<FirstWorld, 'records' | 'visit' | 'preferences'> & {
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

export const WorldContext = createContext<FirstWorld | World | undefined>(undefined)

const isWhole = (world: FirstWorld | World): world is World => 'restart' in world

/** For the frame and the first question. @throws outside of the app: a screen without a world is a slip in the code. */
export function useFirstWorld(): FirstWorld {
  const world = useContext(WorldContext)
  if (world === undefined) throw new Error('A screen was rendered outside of its world.')
  return world
}

/** For every other screen. @throws before the rest of the app has come. */
export function useWorld(): World {
  const world = useFirstWorld()
  if (!isWhole(world)) throw new Error('A screen was rendered before its world.')
  return world
}

/** The answers that a tap is about to give, for a screen that is rendered before the tap. */
export const AnswersAhead = createContext<Answers | undefined>(undefined)

/**
 * Part of the runner's answers and visit. On a screen that is made ready ahead of a tap it reads the answers as they will be.
 */
export function useVisit<T>(select: (visit: FirstVisit) => T): T {
  const answers = use(AnswersAhead)
  return useStore(useFirstWorld().visit, answers ? (visit) => select({ ...visit, answers }) : select)
}

/** Part of a record of any kind: `useRecord(logKind, (log) => livingEntries(log.value))`. Selects what is there, and builds nothing new. */
export const useRecord = <T, S>(kind: RecordKind<T>, select: (record: KeptRecord<T>) => S): S =>
  useStore(useWorld().records.open(kind), select)

/** Part of what the runner has set: units and colours. */
export const usePreferences = <T>(select: (preferences: Preferences) => T): T =>
  useStore(useWorld().preferences, select)

/** Writes the quantities of a text in the runner's units. */
export function useWording(): (text: string) => string {
  const units = useStore(useFirstWorld().preferences, (preferences) => preferences.units)
  return (text) => inUnits(text, units)
}

/** The same, with no line break inside a range or before a unit. For running text, not for the names of controls. */
export function useReading(): (text: string) => string {
  const words = useWording()
  return (text) => keepTogether(words(text))
}
