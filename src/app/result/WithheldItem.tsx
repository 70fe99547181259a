import { answerLabel } from '../../content/answerLabels'
import { model } from '../../content/model'
import type { Withheld } from '../../domain/plan/buildPlan'
import { Fold } from '../layout/Fold'
import { pages } from '../routes'
import { useWording } from '../world'
import { SourceList } from './SourceList'
import './withheld-item.css'

/** One thing that this runner must not do: what was said, why, and what is left out because of it. */
export function WithheldItem({ withheld: { conflict, measures, answers, flags } }: { readonly withheld: Withheld }) {
  const words = useWording()
  const { say, why, cites = [] } = model.conflicts[conflict]
  const said = [
    ...answers.map(({ question, answer }) => `“${words(answerLabel(question, answer))}”`),
    ...flags.map((flag) => model.redFlags[flag].name),
  ]
  return (
    <>
      {said.length > 0 && <p className="small soft">You said: {said.join('; ')}</p>}
      <p className="withheld__say">{words(say)}</p>
      <Fold
        className="fold small no-print"
        summary={measures.length > 0 ? 'Why, and what is left out' : 'Why, and who says so'}
      >
        {() => (
          <>
            <p>{words(why)}</p>
            {measures.length > 0 && (
              <ul className="bullets">
                {measures.map((measure) => (
                  <li key={measure}>
                    <a href={`${pages.guide}measures/${measure}/`}>{model.measures[measure].name}</a>
                  </li>
                ))}
              </ul>
            )}
            {cites.length > 0 && <SourceList ids={cites} />}
          </>
        )}
      </Fold>
    </>
  )
}
