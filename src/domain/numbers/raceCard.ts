import { allowed, type Deed } from '../plan/deeds'
import type { Units } from '../quantity'
import { type FluidRange, fluidRange, type SodiumRange, sodiumRange } from './drinking'
import { evenPace, type Goal, type PacePlan } from './evenPace'
import { type SweatRun, sweatFor } from './sweatRate'
import { isForRunner } from './worksheet'

export type CardWish = {
  readonly goal: Goal
  readonly hot: boolean
  readonly saltySweat: boolean
  /** Who drinks past thirst, or must not drink more: such a runner is given a ceiling and nothing to reach. */
  readonly onlyCeiling: boolean
  readonly sweatRuns: readonly SweatRun[]
  readonly weightKg: number | undefined
  readonly forbidden: ReadonlySet<Deed>
  readonly units: Units
}

/** How a runner drinks in the race. */
export type Drinking =
  | { readonly kind: 'none-needed' }
  /** A doctor's limit, or another reason to keep to what was said. */
  | { readonly kind: 'own-limit' }
  | { readonly kind: 'range'; readonly range: FluidRange }

/** What a runner carries on race day. Undefined parts are left out of it. */
export type RaceCard = {
  readonly pace: PacePlan
  readonly drinking: Drinking
  readonly salt: SodiumRange | undefined
  readonly mayStretch: boolean
}

/** How much this runner may drink over so many minutes. */
export function drinkingFor(minutes: number, wish: Omit<CardWish, 'goal' | 'units'>): Drinking {
  if (!isForRunner('drinking', wish.forbidden)) return { kind: 'own-limit' }
  // Nobody who must not weigh themselves is shown what weighing told.
  const sweat = isForRunner('sweat', wish.forbidden) ? sweatFor(wish.sweatRuns, wish.hot) : undefined
  const range = fluidRange({
    sweatMlPerHour: sweat?.mlPerHour,
    weightKg: wish.weightKg,
    minutes,
    onlyCeiling: wish.onlyCeiling || !allowed(['drink-more'], wish.forbidden),
  })
  return range === undefined ? { kind: 'none-needed' } : { kind: 'range', range }
}

export const saltFor = (minutes: number, wish: Omit<CardWish, 'goal' | 'units'>): SodiumRange | undefined =>
  isForRunner('salt', wish.forbidden) && !wish.onlyCeiling ? sodiumRange(minutes, wish.hot, wish.saltySweat) : undefined

/** Undefined for someone who must not race. */
export function raceCard(wish: CardWish): RaceCard | undefined {
  if (!isForRunner('pace', wish.forbidden)) return undefined
  const minutes = wish.goal.seconds / 60
  return {
    pace: evenPace(wish.goal, wish.units),
    drinking: drinkingFor(minutes, wish),
    salt: saltFor(minutes, wish),
    mayStretch: allowed(['stretch'], wish.forbidden),
  }
}
