import { askedIf } from '../../content/asking'
import { conditionWords } from '../../content/conditionWords'
import { model } from '../../content/model'
import { askingOrder } from '../../content/sections'
import { fedBy } from '../../domain/quiz/feeds'
import { useWording } from '../world'

/** Every question: what leads to it, and what its answers are used for. */
export function QuestionMap() {
  const words = useWording()
  return (
    <section className="stack" aria-labelledby="questions">
      <h2 id="questions">Every question</h2>
      <ol className="model__list">
        {askingOrder.map((id) => {
          const condition = askedIf[id]
          const { causes, flags } = fedBy(model, id)
          return (
            <li key={id} className="model__item">
              <h3>{model.questions[id].ask}</h3>
              <p className="soft">
                {condition ? `Asked if: ${words(conditionWords(condition))}` : 'Asked of everyone'}
              </p>
              {causes.length > 0 && <p>Causes: {causes.map((cause) => model.causes[cause].name).join('; ')}</p>}
              {flags.length > 0 && <p>Warning signs: {flags.map((flag) => model.redFlags[flag].name).join('; ')}</p>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
