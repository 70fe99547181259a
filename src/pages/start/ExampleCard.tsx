import { exampleRunner } from '../../content/exampleRunner'
import { likelihoodLabels } from '../../content/labels'
import { assess, model } from '../../content/model'
import { likelihoodWords } from '../../domain/causes/likelihood'
import { inBothUnits } from '../../domain/quantity'

/** A short result, worked out by the rules themselves when the site is built: what is shown is what they say. */
export function ExampleCard() {
  const { findings, plan } = assess(exampleRunner.answers)
  const [first] = findings
  const [step] = plan.items
  if (first === undefined || step === undefined) throw new Error('The example runner has no result to show.')
  const bars = likelihoodWords.length - likelihoodWords.indexOf(first.word)
  const measure = model.measures[step.measure]
  return (
    <section className="example" aria-labelledby="example">
      <h2 id="example" className="example__eyebrow">
        What you get, for example
      </h2>
      <p className="example__said">“{exampleRunner.tells}”</p>
      <div className="example__cause">
        <p className="example__name">{model.causes[first.cause].name}</p>
        <p className="example__word">
          <span className="example__bars" aria-hidden="true">
            {likelihoodWords.map((word, index) => (
              <span key={word} className={index < bars ? 'example__bar example__bar--on' : 'example__bar'} />
            ))}
          </span>
          {likelihoodLabels[first.word]}
        </p>
      </div>
      <div>
        <h3>Because</h3>
        <ul className="bullets">
          {first.reasons.slice(0, 2).map(({ because }) => (
            <li key={because}>{inBothUnits(because)}</li>
          ))}
        </ul>
      </div>
      <div className="example__try">
        <h3>First thing to try</h3>
        <p>
          <strong>{measure.name}.</strong> {inBothUnits(measure.short)}
        </p>
      </div>
    </section>
  )
}
