import { keepTogether } from '../../domain/keepTogether'
import type { CardPart } from './cardParts'

/** The card as it is printed: one small sheet to fold into a pocket. */
export function CardView({ title, parts }: { readonly title: string; readonly parts: readonly CardPart[] }) {
  return (
    <section className="race-card" aria-label={title}>
      {parts.map(({ heading, lines }) => (
        <div key={heading}>
          <h2>{heading}</h2>
          <ul className="race-card__lines">
            {lines.map((line) => (
              <li key={line}>{keepTogether(line)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
