import { conditionWords } from '../../content/conditionWords'
import { model } from '../../content/model'
import { wordFor } from '../../domain/causes/likelihood'
import { causeIds } from '../../domain/vocabulary'
import { useWording } from '../world'

/** Where each cause starts, who it applies to, and what keeps it down. */
export function CauseLimits() {
  const words = useWording()
  return (
    <section className="stack" aria-labelledby="limits">
      <h2 id="limits">Starting points and limits</h2>
      <ul className="model__list">
        {causeIds.map((id) => {
          const { name, base, scope, limits } = model.causes[id]
          return (
            <li key={id} className="model__item">
              <h3>{name}</h3>
              <p>
                Starts at {base} points: {wordFor(base)}.{scope && ` Counted ${words(conditionWords(scope))}.`}
              </p>
              {limits.map(({ when, atMost, because }) => (
                <p key={because}>
                  At most {atMost} points if {words(conditionWords(when))}.{' '}
                  <span className="soft">{words(because)}</span>
                </p>
              ))}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
