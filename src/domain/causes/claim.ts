import type { CauseId, MeasureId } from '../vocabulary'
import type { Cites } from './cause'

/** Everything the coach article and its readers say, then the folk remedies it leaves out. */
export const claimIds = [
  'common-not-necessary',
  'author-story',
  'definition',
  'which-muscles',
  'when',
  'blood-flow',
  'cause-unknown',
  'starts-active-muscles',
  'twitches-first',
  'sporadic',
  'bilateral',
  'overuse',
  'skipped-warm-up',
  'hot-weather',
  'shortened-position',
  'only-lengthening',
  'harder-than-trained',
  'oxygen-breathing',
  'dehydrated',
  'electrolytes-deficient',
  'stop',
  'calf-stretch',
  'on-the-back',
  'massage-now',
  'doctor-days',
  'tip1-first',
  'tip1-8oz',
  'tip1-every-mile',
  'tip2-washed-out',
  'tip2-foods',
  'tip2-salt-pills',
  'tip2-sugar',
  'tip3-dynamic',
  'tip3-never-static',
  'tip3-post',
  'tip4-compression',
  'tip5-feet',
  'tip6-missing',
  'tip7-massage',
  'tip8-magnesium',
  'tip8-slushie',
  'tip9-shoes',
  'tip9-toes',
  'reader-night',
  'reader-foot-wall',
  'reader-magnesium-oil',
  'reader-banana',
  'reader-pregnant',
  'reader-breathing-new-distance',
  'reader-water-toxins',
  'reader-nerve',
  'reader-uphill',
  'reader-race-stretch',
  'folk-pickle-juice',
  'folk-mustard',
  'folk-quinine',
  'folk-stretch-before',
  'folk-salt-stops-it',
  'folk-creatine',
] as const
export type ClaimId = (typeof claimIds)[number]

/** Where it is said: seven parts of the coach article, or among runners in general. */
export const claimParts = ['premise', 'what', 'symptoms', 'causes', 'relief', 'prevention', 'reader', 'folk'] as const
export type ClaimPart = (typeof claimParts)[number]

/** What the studies make of it. `story` is something told, not claimed. */
export const verdicts = ['upheld', 'mixed', 'not-supported', 'unsafe', 'story'] as const
export type ClaimVerdict = (typeof verdicts)[number]

/** Something runners are told about cramps, held against what is known. */
export type Claim = {
  readonly part: ClaimPart
  readonly claim: string
  readonly verdict: ClaimVerdict
  /** Why it gets that verdict, with the warning where following it could harm. */
  readonly because: string
  readonly causes: readonly CauseId[]
  readonly measures: readonly MeasureId[]
  readonly cites: Cites
}
