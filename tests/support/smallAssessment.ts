import type { Assessment } from '../../src/domain/assess'
import { likelihoodOf, wordFor } from '../../src/domain/causes/likelihood'
import type { Finding } from '../../src/domain/causes/rankCauses'
import type { Deed } from '../../src/domain/deeds'
import type { CauseId, ConflictId, FlagId, MeasureId, Triage } from '../../src/domain/vocabulary'

/** A finding of so many points, for no reason. */
export const findingOf = (cause: CauseId, points: number): Finding => ({
  cause,
  points,
  likelihood: likelihoodOf(points),
  word: wordFor(points),
  reasons: [],
  against: [],
  limit: undefined,
})

type Outline = {
  readonly triage?: Triage
  readonly flags?: readonly FlagId[]
  readonly points?: { readonly [C in CauseId]?: number }
  readonly plan?: readonly MeasureId[]
  readonly told?: readonly ConflictId[]
}

/** An assessment in outline, with the likeliest cause first. */
export const assessmentWith = ({ triage = 'self-care', flags = [], points = {}, plan = [], told = [] }: Outline) =>
  ({
    triage,
    flags: flags.map((flag) => ({ flag, level: 'see-doctor', signs: [] })),
    unscreened: [],
    findings: (Object.entries(points) as [CauseId, number][])
      .map(([cause, sum]) => findingOf(cause, sum))
      .sort((a, b) => b.points - a.points),
    plan: {
      items: plan.map((measure) => ({
        measure,
        phase: 'daily',
        causes: [],
        because: undefined,
        ticked: undefined,
        flag: undefined,
        always: undefined,
      })),
      withheld: told.map((conflict) => ({ conflict, measures: [], answers: [], flags: [] })),
      first: [],
      forbidden: new Set<Deed>(),
    },
    ignored: [],
  }) satisfies Assessment
