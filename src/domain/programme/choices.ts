import type { MeasureId } from '../vocabulary'
import type { Action, TimeOfDay } from './action'

/** After what something is done: a habit that is there already pulls the new one along. */
export const cueIds = ['get-up', 'breakfast', 'lunch', 'home', 'brush-teeth', 'bed', 'run'] as const
export type CueId = (typeof cueIds)[number]

/** What is done at one time of day hangs on a habit of that time. */
const cuesAt: { readonly [T in TimeOfDay]: readonly CueId[] } = {
  morning: ['get-up', 'breakfast'],
  midday: ['breakfast', 'lunch', 'home'],
  evening: ['home', 'brush-teeth', 'bed'],
  bedtime: ['brush-teeth', 'bed'],
}

/** After what an action may be done. A kept answer stays among them, so that it can be seen and changed. */
export const cuesFor = (action: Action, kept?: CueId): readonly CueId[] =>
  action.kind === 'daily' ? cueIds.filter((cue) => cue === kept || cuesAt[action.at].includes(cue)) : cueIds

/** What may get in the way. */
export const barrierIds = ['time', 'forget', 'sore', 'travel', 'weather'] as const
export type BarrierId = (typeof barrierIds)[number]

/** Why something was left out. Any of them is a good reason. */
export const skipReasons = ['no-time', 'tired', 'sore', 'ill', 'other'] as const
export type SkipReason = (typeof skipReasons)[number]

/** After what each action is done. */
export type Cues = { readonly [M in MeasureId]?: CueId }

/** The most that is taken on at once. With more than three new habits none is kept. */
export const mostTakenOn = 3

/** The weeks at whose end there is a minute of questions. */
export const checkInWeeks: readonly number[] = [2, 4, 6]

/** Cramps and runs are told in hands, not in numbers that nobody has counted. */
export const countIds = ['0', '1', '2', '3-5', '6-plus'] as const
export type CountId = (typeof countIds)[number]

export const shareIds = ['most', 'half', 'little', 'none'] as const
export type ShareId = (typeof shareIds)[number]

/** What was told in such a minute. */
export type CheckIn = { readonly on: string; readonly cramps: CountId; readonly runs: CountId; readonly did: ShareId }
