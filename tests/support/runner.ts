import { assess } from '../../src/content/model'
import type { Assessment } from '../../src/domain/assess'
import type { LikelihoodWord } from '../../src/domain/causes/likelihood'
import { type Finding, leadingCauses } from '../../src/domain/causes/rankCauses'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import type { CauseId, ConflictId, FlagId, MeasureId, Triage } from '../../src/domain/vocabulary'

/** A runner, what they said, and what the quiz makes of it. */
export type Runner = {
  readonly says: Answers
  readonly assessment: Assessment
  readonly triage: Triage
  readonly flags: readonly FlagId[]
  readonly firstCause: CauseId | undefined
  /** Likeliest first, the unlikely ones too. */
  readonly causes: readonly CauseId[]
  /** The one to three causes that are put first. */
  readonly leading: readonly CauseId[]
  readonly planIds: readonly MeasureId[]
  /** The cautions this runner is told. */
  readonly cautions: readonly ConflictId[]
  /** Everything those cautions take away. */
  readonly withheld: ReadonlySet<MeasureId>
  readonly findingOf: (cause: CauseId) => Finding | undefined
  readonly wordFor: (cause: CauseId) => LikelihoodWord | undefined
  /** What a runner sees of the result: the causes in order with their words, and the plan. */
  readonly result: { readonly causes: readonly string[]; readonly plan: readonly MeasureId[] }
  /** The same runner with other answers to these questions. */
  readonly butSays: (other: Answers) => Runner
}

export function runner(says: Answers): Runner {
  const assessment = assess(says)
  const { triage, findings, flags, plan } = assessment
  const findingOf = (cause: CauseId) => findings.find((finding) => finding.cause === cause)
  const planIds = plan.items.map(({ measure }) => measure)
  return {
    says,
    assessment,
    triage,
    flags: flags.map(({ flag }) => flag),
    firstCause: findings[0]?.cause,
    causes: findings.map(({ cause }) => cause),
    leading: leadingCauses(findings).map(({ cause }) => cause),
    planIds,
    cautions: plan.withheld.map(({ conflict }) => conflict),
    withheld: new Set(plan.withheld.flatMap(({ measures }) => measures)),
    findingOf,
    wordFor: (cause) => findingOf(cause)?.word,
    result: { causes: findings.map(({ cause, word }) => `${cause} ${word}`), plan: planIds },
    butSays: (other) => runner({ ...says, ...other }),
  }
}
