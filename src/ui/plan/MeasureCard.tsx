import { gradeLabels } from '../../content/labels'
import { model } from '../../content/model'
import type { PlanItem } from '../../domain/buildPlan'
import { MeasureMark } from '../drawings/MeasureMark'
import { SourceList } from '../result/SourceList'
import { useWording } from '../world'
import { Progression } from './Progression'

/** One action: what, how, why it is there, how long until it shows, what to mind, and who says so. */
export function MeasureCard({ item }: { readonly item: PlanItem }) {
  const words = useWording()
  const measure = model.measures[item.measure]
  return (
    <article className="measure panel">
      <header className="cause__head">
        <span className="measure__mark">
          <MeasureMark id={item.measure} />
        </span>
        <div>
          <h3>{measure.name}</h3>
          <p className="soft">{words(measure.short)}</p>
        </div>
      </header>
      <Why item={item} />
      <dl className="measure__facts">
        <div>
          <dt>How much</dt>
          <dd>{words(measure.dose)}</dd>
        </div>
        <div>
          <dt>When it shows</dt>
          <dd>{words(measure.takes)}</dd>
        </div>
      </dl>
      <div className="measure__steps">
        <h4>How</h4>
        <ol className="bullets">
          {measure.steps.map((step) => (
            <li key={step}>{words(step)}</li>
          ))}
        </ol>
      </div>
      {measure.progression && <Progression weeks={measure.progression} />}
      {measure.cautions.length > 0 && (
        <div className="measure__cautions">
          <h4>Take care</h4>
          <ul className="bullets">
            {measure.cautions.map((caution) => (
              <li key={caution}>{words(caution)}</li>
            ))}
          </ul>
        </div>
      )}
      <details className="fold">
        <summary>How sure is this?</summary>
        <div className="stack">
          <p>
            <strong>{gradeLabels[measure.grade]}.</strong> {words(measure.evidence)}
          </p>
          <SourceList ids={measure.cites} />
        </div>
      </details>
    </article>
  )
}

function Why({ item }: { readonly item: PlanItem }) {
  const words = useWording()
  const [first] = item.causes
  const { always } = model.measures[item.measure]
  if (always !== undefined) return <p className="measure__why">{always}</p>
  if (item.flag !== undefined) return <p className="measure__why">Because of: {model.redFlags[item.flag].name}.</p>
  if (first === undefined) return null
  return (
    <p className="measure__why">
      Aimed at: {model.causes[first].name.toLowerCase()}. {item.because && words(item.because.because)}
    </p>
  )
}
