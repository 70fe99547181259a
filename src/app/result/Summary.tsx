import { model } from '../../content/model'
import type { Finding } from '../../domain/causes/rankCauses'
import { LikelihoodMeter } from '../../parts/meters/LikelihoodMeter'
import { goToCard } from '../layout/goToCard'
import { useReading } from '../world'
import { causeAnchor } from './causeAnchor'
import './summary.css'

/** The answer at a glance: what stands out, how likely, and the heaviest reason for each. A name leads to its card. */
export function Summary({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useReading()
  return (
    <ol className="summary">
      {findings.map(({ cause, word, reasons }) => (
        <li key={cause}>
          <button type="button" className="summary__name" onClick={() => goToCard(causeAnchor(cause))}>
            {model.causes[cause].name}
          </button>
          <LikelihoodMeter word={word} />
          {reasons[0] && <p className="summary__why">{words(reasons[0].because)}</p>}
        </li>
      ))}
    </ol>
  )
}
