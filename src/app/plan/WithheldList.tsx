import { answerLabel } from '../../content/answerLabels'
import { model } from '../../content/model'
import type { Withheld } from '../../domain/plan/buildPlan'
import { Fold } from '../layout/Fold'
import { pages } from '../routes'
import { useWording } from '../world'

/** What was left out for this runner, and why: a plan that hides its gaps would be filled in by a friend's tip. */
export function WithheldList({ withheld }: { readonly withheld: readonly Withheld[] }) {
  const words = useWording()
  if (withheld.length === 0) return null
  return (
    <section className="withheld" aria-labelledby="withheld">
      <h2 id="withheld">Left out for you</h2>
      <ul className="withheld__list">
        {withheld.map(({ conflict, measures, answers, flags }) => {
          const { say, why } = model.conflicts[conflict]
          const said = [
            ...answers.map(({ question, answer }) => `“${words(answerLabel(question, answer))}”`),
            ...flags.map((flag) => model.redFlags[flag].name),
          ]
          return (
            <li key={conflict}>
              {said.length > 0 && <p className="small soft">You said: {said.join('; ')}</p>}
              <p className="withheld__say">{words(say)}</p>
              <Fold className="fold small no-print" summary="Why, and what is left out">
                {() => (
                  <>
                    <p>{words(why)}</p>
                    <ul className="bullets">
                      {measures.map((measure) => (
                        <li key={measure}>
                          <a href={`${pages.guide}measures/${measure}/`}>{model.measures[measure].name}</a>
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </Fold>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
