import { conditionWords } from '../../content/conditionWords'
import { triageLabels } from '../../content/labels'
import { model } from '../../content/model'
import { withheldIn } from '../../domain/plan/withholding'
import { conflictIds, flagIds, triageLevels } from '../../domain/vocabulary'
import { useWording } from '../world'

/** Every warning sign with what sets it off. */
export function FlagList() {
  const words = useWording()
  return (
    <section className="stack" aria-labelledby="flags">
      <h2 id="flags">Every warning sign</h2>
      {triageLevels.map((level) => {
        const flags = flagIds.filter((id) => model.redFlags[id].level === level)
        if (flags.length === 0) return null
        return (
          <section key={level} className="stack" aria-labelledby={`level-${level}`}>
            <h3 id={`level-${level}`}>{triageLabels[level]}</h3>
            <ul className="model__list">
              {flags.map((id) => (
                <li key={id} className="model__item">
                  <h4>{model.redFlags[id].name}</h4>
                  <ul className="bullets">
                    {model.redFlags[id].triggers.map(({ when, sign }) => (
                      <li key={sign}>{words(conditionWords(when))}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

/** Every advice that is held back, from whom, and why. */
export function ConflictList() {
  const words = useWording()
  return (
    <section className="stack" aria-labelledby="conflicts">
      <h2 id="conflicts">Advice that is held back</h2>
      <ul className="model__list">
        {conflictIds.map((id) => {
          const { when, flags = [], together = [], say } = model.conflicts[id]
          const withheld = withheldIn(model.conflicts[id], model.measures)
          return (
            <li key={id} className="model__item">
              <h3>{words(say)}</h3>
              {when && <p>If {words(conditionWords(when))}.</p>}
              {flags.length > 0 && <p>With: {flags.map((flag) => model.redFlags[flag].name).join('; ')}.</p>}
              {together.length > 0 && (
                <p>
                  If these would stand together: {together.map((measure) => model.measures[measure].name).join('; ')}.
                </p>
              )}
              <p className="soft">Left out: {withheld.map((measure) => model.measures[measure].name).join('; ')}.</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
