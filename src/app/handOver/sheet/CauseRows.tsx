import { likelihoodLabels } from '../../../content/labels'
import { model } from '../../../content/model'
import { type Finding, leadingCauses, type Reason } from '../../../domain/causes/rankCauses'
import { useReading } from '../../world'

/** The causes in front with all that speaks for and against each; then the others that are possible, by name. */
export function CauseRows({ findings }: { readonly findings: readonly Finding[] }) {
  const leading = leadingCauses(findings)
  const others = findings.filter((finding) => finding.word !== 'unlikely' && !leading.includes(finding))
  return (
    <section className="handout__part" aria-labelledby="causes">
      <h2 id="causes">Likely causes</h2>
      <ul className="handout__list handout__list--two">
        {leading.map(({ cause, word, reasons, against, limit }) => (
          <li key={cause}>
            <h3>
              {model.causes[cause].name} <span className="soft small">· {likelihoodLabels[word].toLowerCase()}</span>
            </h3>
            <Reasons name="For" reasons={reasons} />
            <Reasons name="Against" reasons={limit ? [...against, limit] : against} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p className="small">
          Also possible: {others.map(({ cause, word }) => `${model.causes[cause].name} (${word})`).join('; ')}.
        </p>
      )}
    </section>
  )
}

function Reasons({ name, reasons }: { readonly name: string; readonly reasons: readonly Pick<Reason, 'because'>[] }) {
  const words = useReading()
  return (
    <p className="small">
      <strong>{name}:</strong>{' '}
      {reasons.length > 0 ? reasons.map(({ because }) => words(because)).join(' ') : 'nothing that was said.'}
    </p>
  )
}
