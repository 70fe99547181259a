import type { Assessment } from '../../src/domain/assess'
import type { Finding } from '../../src/domain/causes/rankCauses'
import { isUrgent } from '../../src/domain/flags/screenRedFlags'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import type { CauseId, Triage } from '../../src/domain/vocabulary'
import { wilson } from '../../src/domain/wilson'

/** A real runner's story as answers, with the outcome that was known or judged. */
export type ScoredCase = {
  readonly id: string
  readonly answers: Answers
  readonly gold: {
    readonly causes: readonly CauseId[]
    readonly triage: Triage
    readonly alsoOk?: readonly Triage[]
  }
}

type Miss = {
  readonly id: string
  readonly triage: Triage
  readonly goldTriage: readonly Triage[]
  readonly ours: readonly CauseId[]
  readonly gold: readonly CauseId[]
  readonly missed: readonly ('top1' | 'top3' | 'triage')[]
}

/** A share in thousandths; null when there was nothing to count. */
const share = (part: number, of: number): number | null => (of === 0 ? null : Math.round((part / of) * 1000) / 1000)

/** What a reading of a story comes to: ours, or somebody's own. */
export type Ranked = Pick<Assessment, 'triage'> & { readonly findings: readonly Pick<Finding, 'cause'>[] }

/** How a story is read: from its answers, or, by a second reader, from the story itself. */
type Reading = (answers: Answers, id: string) => Ranked

function judge({ id, answers, gold }: ScoredCase, assess: Reading) {
  const { triage, findings } = assess(answers, id)
  const goldTriage = [gold.triage, ...(gold.alsoOk ?? [])]
  const ours = findings.slice(0, 3).map(({ cause }) => cause)
  const [first] = ours
  const [goldFirst] = gold.causes
  const ranked = first !== undefined
  const lenient = goldTriage.includes(triage)
  return {
    id,
    triage,
    goldTriage,
    ours,
    gold: gold.causes,
    ranked,
    exact: triage === gold.triage,
    lenient,
    top1: ranked && gold.causes.includes(first),
    top3: ranked && goldFirst !== undefined && ours.includes(goldFirst),
    under: isUrgent(gold.triage) && !isUrgent(triage) && !lenient,
    over: isUrgent(triage) && !goldTriage.some(isUrgent),
    selfCare: gold.triage === 'self-care',
    kept: goldTriage.includes(triage),
    calm: !isUrgent(triage),
  }
}

type Judged = ReturnType<typeof judge>

function miss({ id, triage, goldTriage, ours, gold, ranked, lenient, top1, top3 }: Judged): readonly Miss[] {
  const missed = [
    ...(ranked && !top1 ? (['top1'] as const) : []),
    ...(ranked && !top3 ? (['top3'] as const) : []),
    ...(lenient ? [] : (['triage'] as const)),
  ]
  return missed.length === 0 ? [] : [{ id, triage, goldTriage, ours, gold, missed }]
}

const counting =
  'An emergency or same-day result has no cause list by design: such cases count for triage only. ' +
  'top1: our first cause is among the gold causes; top3: the first gold cause is among our first three; both are shares of the ranked cases. ' +
  'lenient: our triage is the gold one or listed as also right. ' +
  'selfCareKept: of those whose gold is self-care, our triage is it or listed as also right; notAlarmed: of the same, ours is not urgent. ' +
  'underTriaged: gold is urgent (emergency or same-day), ours is not and is not listed as also right. ' +
  'overTriaged: ours is urgent, neither gold nor anything also right is. ' +
  'between: the 95% interval of a share (Wilson 1927).'

/** Sets our outcomes beside the known ones. */
export function scoreCases(cases: readonly ScoredCase[], assess: Reading) {
  const judged = cases.map((one) => judge(one, assess))
  const ranked = judged.filter((one) => one.ranked)
  const ordinary = judged.filter(({ selfCare }) => selfCare)
  type Flag = 'top1' | 'top3' | 'exact' | 'lenient' | 'kept' | 'calm'
  const count = (of: readonly Judged[], what: Flag): number => of.filter((one) => one[what]).length
  const part = (of: readonly Judged[], what: Flag): number | null => share(count(of, what), of.length)
  return {
    cases: judged.length,
    ranked: ranked.length,
    top1: part(ranked, 'top1'),
    top3: part(ranked, 'top3'),
    triageExact: part(judged, 'exact'),
    lenient: part(judged, 'lenient'),
    selfCareKept: part(ordinary, 'kept'),
    notAlarmed: part(ordinary, 'calm'),
    between: {
      top1: wilson(count(ranked, 'top1'), ranked.length),
      top3: wilson(count(ranked, 'top3'), ranked.length),
      lenient: wilson(count(judged, 'lenient'), judged.length),
    },
    underTriaged: judged.filter(({ under }) => under).map(({ id }) => id),
    overTriaged: judged.filter(({ over }) => over).map(({ id }) => id),
    misses: judged.flatMap(miss),
    counting,
  }
}
