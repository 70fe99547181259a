import { model } from '../../content/model'
import { quoted, saidFor } from '../../content/quoted'
import { warningNames } from '../../content/warningNames'
import type { Withheld } from '../../domain/plan/buildPlan'
import { Fold } from '../layout/Fold'
import { pages } from '../routes'
import { useReading, useVisit } from '../world'
import { SourceList } from './SourceList'
import './withheld-item.css'

/** One thing that this runner must not do, under a heading to jump to: what was said, why, and what is left out because of it. */
export function WithheldItem({ withheld: { conflict, measures, answers, flags } }: { readonly withheld: Withheld }) {
  const words = useReading()
  const given = useVisit((visit) => visit.answers)
  const { say, why, cites = [] } = model.conflicts[conflict]
  const name = warningNames[conflict]
  const said = new Set([...quoted(answers), ...flags.flatMap((flag) => saidFor({ flag, signs: [] }, given))].map(words))
  return (
    <>
      <h3>{name}</h3>
      <p className="withheld__say">{words(say)}</p>
      {said.size > 0 && <p className="small soft">You said: {[...said].join('; ')}</p>}
      <Fold
        className="fold small no-print"
        summary={`${measures.length > 0 ? 'Why, and what is left out' : 'Why'}: ${inSentence(name)}`}
      >
        {() => (
          <>
            <p>{words(why)}</p>
            {measures.length > 0 && (
              <>
                <p>Left out of your plan because of this:</p>
                <ul className="bullets">
                  {measures.map((measure) => (
                    <li key={measure}>
                      <a href={`${pages.guide}measures/${measure}/`}>{model.measures[measure].name}</a>
                    </li>
                  ))}
                </ul>
              </>
            )}
            {cites.length > 0 && <SourceList ids={cites} />}
          </>
        )}
      </Fold>
    </>
  )
}

const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
