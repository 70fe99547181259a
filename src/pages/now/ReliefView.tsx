import { reliefs } from '../../content/relief'
import type { ReliefId } from '../../content/reliefIds'
import { Drawing } from './Drawing'
import { Lines } from './Lines'

export function ReliefView({ id }: { readonly id: ReliefId }) {
  const { name, inBed, steps, careful, hold, count, aftercare } = reliefs[id]
  return (
    <section
      className="now__view now__relief"
      id={id}
      data-view=""
      data-hold={hold}
      data-aftercare={aftercare}
      aria-labelledby={`${id}-name`}
    >
      <div className="now__bar">
        <h2 id={`${id}-name`} tabIndex={-1}>
          {name}
        </h2>
        <a className="now__link" href="#where">
          Somewhere else?
        </a>
      </div>
      <Drawing of={id} />
      <div className="now__how">
        {inBed && (
          <p className="now__bed">
            <strong>In bed?</strong> {inBed}
          </p>
        )}
        <ol className="now__steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="now__count" data-plain="">
          {count}
        </p>
        <h3>Take care</h3>
        <Lines of={careful} className="now__careful" />
      </div>
    </section>
  )
}
