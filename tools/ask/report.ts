import { answerLabel } from '../../src/content/answerLabels'
import { ladders } from '../../src/content/ladders'
import type { Assessment, Model } from '../../src/domain/assess'
import type { Finding, Reason } from '../../src/domain/causes/rankCauses'
import { isUrgent } from '../../src/domain/flags/screenRedFlags'
import type { PlanItem, Withheld } from '../../src/domain/plan/buildPlan'
import { strictestOnly } from '../../src/domain/plan/strictestOnly'
import { inBothUnits } from '../../src/domain/quantity'
import type { MeasureId } from '../../src/domain/vocabulary'

const thousandths = (value: number): number => Math.round(value * 1000) / 1000

const reasonLine = ({ answers, points, because, cites }: Reason) => ({
  answer: answers.map(({ question, answer }) => `${question}:${answer}`).join(' & '),
  points,
  text: inBothUnits(because),
  sources: cites,
})

const causeLine = ({ cause, likelihood, word, reasons, against }: Finding) => ({
  id: cause,
  likelihood: thousandths(likelihood),
  word,
  because: reasons.map(reasonLine),
  against: against.map(reasonLine),
})

function planLine({ measure, phase, causes, because, flag, always }: PlanItem, model: Model) {
  const names = causes.map((cause) => model.causes[cause].name).join('; ')
  const parts = [
    flag === undefined ? undefined : `Because of a sign you named: ${model.redFlags[flag].name}.`,
    always,
    flag !== undefined || names === '' ? undefined : `Acts on: ${names}.`,
    flag === undefined ? because?.because : undefined,
  ]
  return { id: measure, phase, why: inBothUnits(parts.filter((part) => part !== undefined).join(' ')) }
}

function withheldLines(withheld: readonly Withheld[], model: Model) {
  const why = new Map<MeasureId, readonly string[]>()
  for (const { conflict, measures, answers } of withheld) {
    const said = answers.map(({ question, answer }) => `“${answerLabel(question, answer)}”`).join('; ')
    const sentence = inBothUnits(`${said && `You said: ${said}. `}${model.conflicts[conflict].say}`)
    for (const measure of measures) why.set(measure, [...(why.get(measure) ?? []), sentence])
  }
  return [...why].map(([id, sentences]) => ({ id, why: [...new Set(sentences)].join(' ') }))
}

/** What a screen would tell: of several rules about one deed the strictest, and beside an urgent sign nothing but that help comes first. */
function toldOf({ triage, plan: { withheld } }: Assessment): readonly Withheld[] {
  const first = withheld.filter(({ conflict }) => conflict === 'urgent-sign')
  return isUrgent(triage) && first.length > 0 ? first : strictestOnly(withheld, ladders)
}

/** An assessment in the form that `npm run -s assess` prints. */
export const report = (assessment: Assessment, model: Model) => ({
  triage: assessment.triage,
  flags: assessment.flags.map(({ flag }) => flag),
  causes: assessment.findings.map(causeLine),
  plan: assessment.plan.items.map((item) => planLine(item, model)),
  withheld: withheldLines(toldOf(assessment), model),
  ignored: assessment.ignored,
})
