import { aftercare } from '../../content/aftercare'
import { model } from '../../content/model'
import type { AftercareId } from '../../content/reliefIds'
import { elsewhere } from './elsewhere'
import { Lines } from './Lines'

export function AfterView({ id }: { readonly id: AftercareId }) {
  const { rub, nextHeading, next, helpHeading, help, tooLong, measures } = aftercare[id]
  return (
    <section className="now__after" data-after={id} aria-labelledby={`after-${id}`}>
      {rub && (
        <div className="now__column">
          <h3>Rub it while it eases</h3>
          <Lines of={rub} />
        </div>
      )}
      <div className="now__column">
        <h2 id={`after-${id}`} tabIndex={-1}>
          {nextHeading}
        </h2>
        <Lines of={next} />
      </div>
      <div className="now__column now__gethelp">
        <h3>{helpHeading}</h3>
        <Lines of={help} />
        <p>
          <a className="now__link" href="#help">
            Get help
          </a>
        </p>
      </div>
      <div className="now__column now__later">
        <h3>Later, at home</h3>
        <p>
          <a className="now__link" href={elsewhere.log}>
            Log this one
          </a>
        </p>
        <p>
          <a className="now__link" href={elsewhere.why}>
            Find out why you cramp
          </a>
        </p>
        <p>The quiz asks about danger signs once more, and more closely: it does not know what you tapped here.</p>
        <p>Where these steps come from, and how well they were tested:</p>
        <ul className="now__lines">
          {measures.map((measure) => (
            <li key={measure}>
              <a href={elsewhere.measure(measure)}>{model.measures[measure].name}</a>
            </li>
          ))}
        </ul>
      </div>
      <div data-too-long="" hidden>
        {tooLong.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  )
}
