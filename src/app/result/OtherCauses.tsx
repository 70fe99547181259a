import { model } from '../../content/model'
import type { Finding } from '../../domain/causes/rankCauses'
import { LikelihoodMeter } from '../../parts/meters/LikelihoodMeter'
import { ReasonRow } from '../advice/ReasonRow'
import { Fold } from '../layout/Fold'
import { useReading } from '../world'
import './other-causes.css'

/** Everything else that was weighed, folded away: it was looked at, and this is why it is not above. */
export function OtherCauses({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useReading()
  if (findings.length === 0) return null
  return (
    <Fold className="fold others no-print" summary={`Also weighed: ${findings.length} other causes`}>
      {() => (
        <ul className="others__list">
          {findings.map((finding) => {
            const { name, short } = model.causes[finding.cause]
            const shown = [finding.reasons[0], finding.against[0]].flatMap((reason) => reason ?? [])
            return (
              <li key={finding.cause}>
                <h3 className="others__name">
                  {name} <LikelihoodMeter word={finding.word} />
                </h3>
                <p className="small soft">{words(short)}</p>
                {shown.map((reason) => (
                  <ReasonRow key={reason.because} reason={reason} />
                ))}
              </li>
            )
          })}
        </ul>
      )}
    </Fold>
  )
}
