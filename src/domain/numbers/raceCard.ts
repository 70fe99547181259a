import { allowed, type Deed } from '../deeds'
import type { Units } from '../quantity'
import { type FluidRange, fluidRange, type SodiumRange, sodiumRange } from './drinking'
import { type Goal, type PacePlan, pacePlan } from './pacePlan'
import { type SweatRun, sweatFor } from './sweatRate'
import { isForRunner, raceAsks } from './worksheet'

export type CardWish = {
  readonly goal: Goal
  readonly hot: boolean
  readonly saltySweat: boolean
  /**
   * True for a runner who drinks past thirst or must not drink more: they are given an upper limit and no amount to reach.
   */
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
  /**
   * For a race in heat: the slower pace for all of it, in seconds per km or mile, from faster to slower; or that racing in heat
   * is not for this runner.
   */
  readonly inHeat: { readonly from: number; readonly to: number } | 'not-for-them' | undefined
  readonly pace: PacePlan
  readonly drinking: Drinking
  readonly salt: SodiumRange | undefined
}

/** How much this runner may drink over so many minutes. */
export function drinkingFor(minutes: number, wish: Omit<CardWish, 'goal' | 'units'>): Drinking {
  if (!isForRunner('drinking', wish.forbidden)) return { kind: 'own-limit' }
  // A runner who must not weigh themselves is shown nothing that was worked out from weighing.
  const sweat = isForRunner('sweat', wish.forbidden) ? sweatFor(wish.sweatRuns, wish.hot) : undefined
  const range = fluidRange({
    sweatMlPerHour: sweat?.mlPerHour,
    weightKg: wish.weightKg,
    minutes,
    onlyCeiling: wish.onlyCeiling || !allowed(['drink-water'], wish.forbidden),
  })
  return range === undefined ? { kind: 'none-needed' } : { kind: 'range', range }
}

/**
 * How much sodium, in mg an hour, this runner may take over so many minutes of running (see `sodiumRange`). Undefined where
 * salt is forbidden, where the runner drinks past thirst or must not drink more, and where the run needs none.
 */
export const saltFor = (minutes: number, wish: Omit<CardWish, 'goal' | 'units'>): SodiumRange | undefined =>
  isForRunner('salt', wish.forbidden) && !wish.onlyCeiling ? sodiumRange(minutes, wish.hot, wish.saltySweat) : undefined

/**
 * In heat 5 to 10% slower, as the plan says: coach experience, on top of what is known about heat (racinais-2015-heat).
 */
const slowerInHeat = (pace: number) => ({ from: Math.ceil(pace * 1.05), to: Math.ceil(pace * 1.1) })

/**
 * The race card. Undefined for someone who must not race, or not so long.
 * @param mayRaceInHeat true also for a runner whom heat asks only to take care (for age alone), though heat training is
 * forbidden
 */
export function raceCard(
  wish: CardWish,
  mayRaceInHeat = allowed(['run-in-heat'], wish.forbidden),
): RaceCard | undefined {
  const minutes = wish.goal.seconds / 60
  if (!allowed(raceAsks(minutes), wish.forbidden)) return undefined
  const pace = pacePlan(wish.goal, wish.units)
  return {
    pace,
    inHeat: wish.hot ? (mayRaceInHeat ? slowerInHeat(pace.target) : 'not-for-them') : undefined,
    drinking: drinkingFor(minutes, wish),
    salt: saltFor(minutes, wish),
  }
}
