import { measures } from '../../content/measures'
import { triableAtAll, trials, trialWords } from '../../content/trials'
import type { PlanItem } from '../../domain/plan/buildPlan'

/** Which things can be tried, and why nothing of this plan is among them. */
export function NothingToTry({ items }: { readonly items: readonly PlanItem[] }) {
  return (
    <>
      <p className="lead">{trialWords.nothing}</p>
      <section className="stack stack--tight" aria-labelledby="can">
        <h2 id="can">What can be tried</h2>
        <p>{trialWords.can}</p>
        <ul className="bullets">
          {triableAtAll.map((measure) => (
            <li key={measure}>{measures[measure].name}</li>
          ))}
        </ul>
      </section>
      {items.length > 0 && (
        <section className="stack stack--tight" aria-labelledby="cannot">
          <h2 id="cannot">What cannot, and why</h2>
          <p>{trialWords.cannot}</p>
          <p>In your plan:</p>
          <ul className="bullets">
            {items.map(({ measure }) => (
              <li key={measure}>
                {measures[measure].name}
                {trials[measure] && ': not for you, by your answers.'}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
