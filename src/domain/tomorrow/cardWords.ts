import type { Condition } from '../conditions/condition'
import type { Deed } from '../deeds'
import type { Said } from '../questionnaire/questionnaire'
import type { CauseId, ConflictId, MeasureId } from '../vocabulary'

/** What an action means for one of the moments. Of several lines the first that suits the runner is said. */
export type Line = {
  /** Must hold: what was not ticked is never spoken of. */
  readonly when?: Condition
  /** Not in the weeks after a race. */
  readonly fresh?: true
  /** Before what any other action has for that moment: what is on the feet is settled before the run. */
  readonly ahead?: true
  readonly asks?: readonly Deed[]
  /** How to run, before what is said: only where no weeks tell how far. */
  readonly how?: string
  readonly say: string
  /** What is said after it where the plan has that measure, too. */
  readonly also?: { readonly of: MeasureId; readonly say: string }
}

const moments = ['tonight', 'tomorrow', 'nextRun', 'nextLong', 'race'] as const
export type Moment = (typeof moments)[number]
export type Lines = { readonly [M in MeasureId]?: { readonly [K in Moment]?: readonly Line[] } }

export type CardWords = {
  readonly lines: Lines
  readonly headings: { readonly [M in Moment]: string }
  /** Who cramps in bed alone is told of tonight, and of no long run. */
  readonly atNight: Condition
  /** So is who cramps in bed and on runs, if this is the first cause. */
  readonly nightCause: CauseId
  readonly inBed: Condition
  /** It comes at no moment of a run. */
  readonly offRuns: Condition
  /** The next run of someone whom it leaves alone on runs, where nothing is forbidden on it. */
  readonly nextRunAsUsual: string
  /** The same for someone who must not run in heat. */
  readonly nextRunCool: string
  /** What tomorrow is for someone who cramps in bed alone, when the evening has its own line. */
  readonly nightAgain: string
  /** Who is sore for days after it begins no exercise before that is gone. */
  readonly sore: { readonly when: Condition; readonly say: string }
  /** When no action of the plan has anything for that moment. */
  readonly otherwise: { readonly [M in Moment]: string }
  /** In place of everything else, for legs that have just raced: `DAYS` of rest or the DAY of the first run, `WEEKS` until a long one, and how far then. */
  readonly afterRace: {
    readonly tomorrow: string
    /** As long as the runner has not said when the race was. */
    readonly tomorrowUndated: string
    readonly rest: string
    readonly restUndated: string
    /** The same where nobody said how far it was. */
    readonly restAssumed: string
    readonly restAssumedUndated: string
    readonly easy: string
    readonly easyKm: string
    /** The same on the `DAY` for which the weeks have planned it. */
    readonly onDay: string
    /** `SHARE` of it is the half or the two thirds. */
    readonly nextLong: string
    readonly half: string
    readonly twoThirds: string
    readonly nextLongKm: string
    /** After a short race. */
    readonly nextLongWhole: string
  }
  /** With a programme: what it has tomorrow, and its next long run, `DAY` and `WHAT`. Before a race it knows whether tomorrow has a run. */
  readonly programme: {
    readonly nothing: string
    readonly run: string
    readonly noRun: string
    readonly nextLong: string
    /** The heading of the one after a long run of tomorrow. */
    readonly longAfter: string
    /** How to run where the weeks leave the other runs as they are. */
    readonly how: string
  }
  /** For whoever has raced, or whose pace is the first cause: the next race. */
  readonly nextRace: string
  /** For whoever is far from ready for the race they entered. */
  readonly raceTooFar: string
  /** The cause that a race makes, first of all. */
  readonly raceCause: CauseId
  /** The call or visit that comes before anything else, if there is one. */
  readonly callFirst?: MeasureId
  /** True for a call that is for today: the evening comes after it. */
  readonly callToday?: boolean
  /** Its heading, where nobody would answer tomorrow. */
  readonly callOn?: string
  /** What comes first on every run, for those whom going on through a cramp could harm. */
  readonly atACramp?: string
  /** For someone who must not run yet. */
  readonly noRun: {
    readonly tomorrow: string
    /** What has to be watched tomorrow: it stands before anything else of that day. */
    readonly mustBeRead?: true
    readonly nextRun: string
    readonly nextLong: string
  }
  /** For someone who may run, and not long: a limit would read as leave. */
  readonly noLong: readonly Line[]
  /** Before the next long run, for whoever ran in heat and must not train in it; what comes after it stays as it is. */
  readonly aheadOfHeat: readonly Line[]
  /** How far the long run may go: `KM` stands for the distance. */
  readonly longest: string
  /** What endangers a runner, in a line. */
  readonly beware: { readonly [C in ConflictId]?: string }
  /** Dangers that lie in what the runner does now, and not in what a plan might add: these stand first. */
  readonly doneAlready: ReadonlySet<ConflictId>
  /** When there is no room for all of it. */
  readonly bewareMore: string
  readonly because: string
  readonly label: (said: Said) => string
}
