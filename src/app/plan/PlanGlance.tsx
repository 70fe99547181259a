import { phaseLabels } from '../../content/labels'
import { model } from '../../content/model'
import type { PlanItem } from '../../domain/plan/buildPlan'
import { goToCard } from '../layout/goToCard'
import { measureAnchor } from './measureAnchor'

/** The whole plan in a few lines. A name leads to its card. */
export function PlanGlance({ items }: { readonly items: readonly PlanItem[] }) {
  if (items.length < 2) return null
  return (
    <ul className="glance no-print">
      {items.map(({ measure, phase }) => (
        <li key={measure}>
          <button type="button" className="summary__name" onClick={() => goToCard(measureAnchor(measure))}>
            {model.measures[measure].name}
          </button>
          <span className="glance__when soft small">{phaseLabels[phase]}</span>
        </li>
      ))}
    </ul>
  )
}
