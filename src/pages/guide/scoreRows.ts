import { calibrationCases } from '../../content/calibration'
import { assess } from '../../content/model'
import type { CalibrationCase } from '../../domain/calibrationCase'
import type { Finding } from '../../domain/causes/rankCauses'
import { isUrgent } from '../../domain/flags/screenRedFlags'
import type { Triage } from '../../domain/vocabulary'

/** A story, what was expected, and what the rules of today give. */
export type ScoreRow = {
  readonly story: CalibrationCase
  readonly triage: Triage
  /** The first three causes; none where an urgent sign comes before any list. */
  readonly given: readonly Finding[]
  /** Our first cause is among the expected ones. */
  readonly firstRight: boolean
  /** The cause expected first is among our three. */
  readonly inThree: boolean
  readonly urgency: 'exact' | 'also-right' | 'missed'
  /** Help was needed soon and the rules did not say so. */
  readonly tooCalm: boolean
  /** The rules called for help that nobody expected. */
  readonly tooAlarmed: boolean
}

function judge(story: CalibrationCase): ScoreRow {
  const { gold, answers } = story
  const { triage, findings } = assess(answers)
  const given = findings.slice(0, 3)
  const [first] = given
  const right: readonly Triage[] = [gold.triage, ...gold.alsoOk]
  return {
    story,
    triage,
    given,
    firstRight: first !== undefined && gold.causes.includes(first.cause),
    inThree: given.some(({ cause }) => cause === gold.causes[0]),
    urgency: triage === gold.triage ? 'exact' : right.includes(triage) ? 'also-right' : 'missed',
    tooCalm: isUrgent(gold.triage) && !isUrgent(triage) && !right.includes(triage),
    tooAlarmed: isUrgent(triage) && !right.some(isUrgent),
  }
}

export const scoreRows: readonly ScoreRow[] = calibrationCases.map(judge)

/** Only these have a list of causes to be judged by. */
export const rankedRows: readonly ScoreRow[] = scoreRows.filter(({ given }) => given.length > 0)

/** True if the urgency was missed, our first cause is not an expected one, or the cause expected first is not among our three. */
export const isMiss = ({ given, firstRight, inThree, urgency }: ScoreRow): boolean =>
  urgency === 'missed' || (given.length > 0 && !(firstRight && inThree))
