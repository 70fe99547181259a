import type { ReactNode } from 'react'
import type { Passage } from '../../content/guide/pageText'
import { inBothUnits } from '../../domain/quantity'
import { Cites } from './Cites'

type Props = { readonly of: Passage; readonly className?: string; readonly children?: ReactNode }

/** One part of a page under its own heading, with what belongs to it below its words. */
export function Part({ of: { id, heading, paragraphs = [], points = [], cites = [] }, className, children }: Props) {
  return (
    <section id={id} className={className ? `part ${className}` : 'part'}>
      <h2>{heading}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{inBothUnits(text)}</p>
      ))}
      {points.length > 0 && <Points of={points} />}
      {children}
      <Cites ids={cites} />
    </section>
  )
}

/** A list of plain sentences. */
export function Points({ of }: { readonly of: readonly string[] }) {
  return (
    <ul className="bullets">
      {of.map((text) => (
        <li key={text}>{inBothUnits(text)}</li>
      ))}
    </ul>
  )
}

/** Sentences in the order in which to follow them. */
export function Steps({ of }: { readonly of: readonly string[] }) {
  return (
    <ol className="steps">
      {of.map((text) => (
        <li key={text}>{inBothUnits(text)}</li>
      ))}
    </ol>
  )
}
