import type { ReactNode } from 'react'
import { inBothUnits } from './inBothUnits'

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
  readonly children: ReactNode
}

/** A page of the guide: heading, what is on it, and its parts. The contents stay in sight where there is room. */
export function GuideArticle({ heading, lead, above, mark, facts, parts, children }: Props) {
  return (
    <article className="guide">
      <header className={mark ? 'guide__head guide__head--marked' : 'guide__head'}>
        {above && <p className="guide__above">{above}</p>}
        {mark && <span className="guide__mark">{mark}</span>}
        <h1>{heading}</h1>
        <p className="lead">{inBothUnits(lead)}</p>
        {facts}
      </header>
      {parts.length > 1 && (
        <nav className="guide__contents no-print" aria-label="On this page">
          <p className="guide__contents-head">On this page</p>
          <ul className="guide__contents-list">
            {parts.map((part) => (
              <li key={part.id}>
                <a href={`#${part.id}`}>{part.heading}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="guide__body">{children}</div>
    </article>
  )
}
