import { model } from '../../content/model'
import type { Finding } from '../../domain/rankCauses'
import { useWording } from '../world'
import { LikelihoodMeter } from './LikelihoodMeter'

/** Everything else that was weighed, folded away: it was looked at, and this is why it is not above. */
export function OtherCauses({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWording()
  if (findings.length === 0) return null
  return (
    <details className="fold others">
      <summary>Also weighed: {findings.length} other causes</summary>
      <ul className="others__list">
        {findings.map((finding) => {
          const { name, short } = model.causes[finding.cause]
          const because = finding.reasons[0]
          const against = finding.against[0]
          return (
            <li key={finding.cause}>
              <p className="others__name">
                {name} <LikelihoodMeter word={finding.word} />
              </p>
              <p className="small soft">{words(short)}</p>
              {because && <p className="small">For it: {words(because.because)}</p>}
              {against && <p className="small">Against it: {words(against.because)}</p>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
