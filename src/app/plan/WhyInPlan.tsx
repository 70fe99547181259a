import { causeTags } from '../../content/causeTags'
import { model } from '../../content/model'
import { saidFor } from '../../content/quoted'
import type { Finding } from '../../domain/causes/rankCauses'
import type { PlanItem } from '../../domain/plan/buildPlan'
import { LikelihoodMeter } from '../../parts/meters/LikelihoodMeter'
import { ReasonRow } from '../advice/ReasonRow'
import { SourceList } from '../advice/SourceList'
import { Fold } from '../layout/Fold'
import { useReading, useVisit } from '../world'

type Props = { readonly item: PlanItem; readonly findings: readonly Finding[] }

/** From an action back to the causes it acts on, the answers behind them, and the sources of both. */
export function WhyInPlan({ item, findings }: Props) {
  const words = useReading()
  const answers = useVisit((visit) => visit.answers)
  const { always } = item
  const { cites } = model.measures[item.measure]
  const aims = item.causes.flatMap((id) => findings.find(({ cause }) => cause === id) ?? [])
  const flag = item.flag && model.redFlags[item.flag]
  return (
    <Fold
      className="fold"
      summary={
        <span>
          {item.causes.length > 0 && flag === undefined ? 'For: ' : 'Why it is here'}
          {flag === undefined && listOf(item)}
        </span>
      }
    >
      {() => (
        <div className="stack">
          {always !== undefined && (
            <>
              <p>{words(always)}</p>
              <SourceList ids={cites} />
            </>
          )}
          {item.flag && flag && (
            <>
              <p>
                Because you said:{' '}
                {saidFor({ flag: item.flag, signs: [flag.name] }, answers)
                  .map(words)
                  .join('; ')}
              </p>
              <SourceList ids={flag.cites} />
            </>
          )}
          {aims.map((finding) => (
            <div key={finding.cause}>
              <p className="measure__aim">
                {model.causes[finding.cause].name} <LikelihoodMeter word={finding.word} />
              </p>
              {finding.reasons.slice(0, 2).map((reason) => (
                <ReasonRow key={reason.because} reason={reason} />
              ))}
            </div>
          ))}
        </div>
      )}
    </Fold>
  )
}

const listOf = ({ causes }: PlanItem): string => causes.map((cause) => causeTags[cause].toLowerCase()).join(', ')
