import type { ReactNode } from 'react'
import { model } from '../../content/model'
import { warningNames } from '../../content/warningNames'
import { lowerInitial } from '../../domain/initial'
import type { Withheld } from '../../domain/plan/buildPlan'
import { Fold } from '../layout/Fold'
import { pages } from '../routes'
import { useReading } from '../world'
import { SourceList } from './SourceList'
import './withheld-item.css'

type Props = {
  readonly withheld: Withheld
  /** What set it off, unless it is told already. */
  readonly children?: ReactNode
}

/** What this runner must not do, why, and what is left out because of it; with its own heading, or below the sign it belongs to. */
export function WithheldBody({ withheld: { conflict, measures }, children }: Props) {
  const words = useReading()
  const { say, why, cites = [] } = model.conflicts[conflict]
  const name = warningNames[conflict]
  return (
    <>
      <p className="withheld__say">{words(say)}</p>
      {children}
      <Fold
        className="fold small no-print"
        summary={`${measures.length > 0 ? 'Why, and what is left out' : 'Why'}: ${lowerInitial(name)}`}
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
