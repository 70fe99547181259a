import type { ReactNode } from 'react'
import { inBothUnits } from '../../domain/quantity'

type Part = { readonly id: string; readonly heading: string }

type Props = {
  readonly heading: string
  readonly lead: string
  /** Above the heading: the way back up. */
  readonly above?: ReactNode
  readonly mark?: ReactNode
  /** Under the lead, before the first part. */
  readonly facts?: ReactNode
  readonly parts: readonly Part[]
  /** For tables: the whole width, with the contents above. */
  readonly broad?: true
  readonly children: ReactNode
}

/** A page of the guide: heading, what is on it, and its parts. The contents stay in sight where there is room. */
export function GuideArticle({ heading, lead, above, mark, facts, parts, broad, children }: Props) {
  return (
    <article className={broad ? 'leaf leaf--broad' : 'leaf'}>
      <header className={mark ? 'leaf__head leaf__head--marked' : 'leaf__head'}>
        {above && <p className="leaf__above">{above}</p>}
        {mark && <span className="leaf__mark">{mark}</span>}
        <h1>{heading}</h1>
        <p className="lead">{inBothUnits(lead)}</p>
        {facts}
      </header>
      {parts.length > 1 && (
        <nav className="leaf__contents no-print" aria-label="On this page">
          <p className="leaf__contents-head">On this page</p>
          <ul className="leaf__contents-list">
            {parts.map((part) => (
              <li key={part.id}>
                <a href={`#${part.id}`}>{part.heading}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="leaf__body">{children}</div>
    </article>
  )
}
