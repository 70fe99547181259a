import type { Model } from '../../src/domain/assess'
import type { Cause, Limit, Rule } from '../../src/domain/causes/cause'
import type { Causes } from '../../src/domain/causes/rankCauses'
import type { Condition } from '../../src/domain/conditions/condition'
import type { Deed } from '../../src/domain/deeds'
import type { RedFlag } from '../../src/domain/flags/redFlag'
import type { RedFlags } from '../../src/domain/flags/screenRedFlags'
import type { Conflict, Conflicts, Measure, Measures, Pair, Prohibition } from '../../src/domain/plan/measure'
import {
  type CauseId,
  type ConflictId,
  causeIds,
  conflictIds,
  type FlagId,
  flagIds,
  type MeasureId,
  measureIds,
} from '../../src/domain/vocabulary'

/** A model of a few lines, so that a test of the reasoning does not hang on what the real rules say this month. */

const cites = ['acsm-2007-fluid'] as const

export const rule = (when: Condition, points: number, because = `worth ${points}`): Rule => ({
  when,
  points,
  because,
  cites,
})

export const limit = (when: Condition, atMost: number): Limit => ({ when, atMost, because: `at most ${atMost}`, cites })

const noCause: Cause = {
  name: '',
  short: '',
  mechanism: '',
  coachSays: '',
  studiesSay: '',
  agreement: 'agree',
  grade: 'B',
  howCommon: '',
  changeable: true,
  base: -30,
  rules: [],
  limits: [],
  cites,
}

/** These causes; every other one is as good as impossible. */
export const causesWith = (some: { readonly [C in CauseId]?: Partial<Cause> }): Causes =>
  Object.fromEntries(causeIds.map((id) => [id, { ...noCause, ...some[id] }])) as Causes

const noMeasure: Measure = {
  name: '',
  short: '',
  phase: 'daily',
  targets: {},
  origin: 'studies',
  asks: [],
  dose: '',
  steps: [''],
  takes: '',
  grade: 'B',
  evidence: '',
  cautions: [],
  cites,
}

/** Measures that ask something, so that a conflict can take them away. The others ask nothing. */
const asking: { readonly [M in MeasureId]?: readonly Deed[] } = {
  'drink-to-thirst': ['drink-freely'],
  'vitamin-k2': ['take-vitamin-k'],
  'shoe-check': ['change-gait'],
}

/** These measures; every other one acts on nothing. */
export const measuresWith = (some: { readonly [M in MeasureId]?: Partial<Measure> }): Measures =>
  Object.fromEntries(measureIds.map((id) => [id, { ...noMeasure, asks: asking[id] ?? [], ...some[id] }])) as Measures

/** These conflicts; every other one never holds. */
export const conflictsWith = (some: { readonly [C in ConflictId]?: Partial<Conflict> }): Conflicts => {
  const filled = conflictIds.map((id): [ConflictId, Conflict] => {
    const { together, withhold = [], ...rest } = some[id] ?? {}
    const words = { say: '', why: '' }
    if (together !== undefined) return [id, { ...words, ...rest, together, withhold } as Pair]
    return [id, { ...words, forbids: [], danger: 'care', ...rest } as Prohibition]
  })
  return Object.fromEntries(filled) as Conflicts
}

/** These red flags; every other one is never raised. */
export const redFlagsWith = (some: { readonly [F in FlagId]?: Partial<RedFlag> }): RedFlags =>
  Object.fromEntries(
    flagIds.map((id) => [
      id,
      {
        name: '',
        level: 'see-doctor',
        triggers: [],
        actions: [''],
        why: '',
        forbids: [],
        cites,
        ...some[id],
      } satisfies RedFlag,
    ]),
  ) as RedFlags

export const smallModel = (some: Partial<Model>): Omit<Model, 'questions'> => ({
  askingOrder: [],
  askedIf: {},
  extras: [],
  causes: causesWith({}),
  redFlags: redFlagsWith({}),
  measures: measuresWith({}),
  conflicts: conflictsWith({}),
  ...some,
})
