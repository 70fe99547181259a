import { useId } from 'react'
import { answerLabel } from '../../content/answerLabels'
import { model } from '../../content/model'
import type { PlanItem } from '../../domain/plan/buildPlan'
import type { MeasureId } from '../../domain/vocabulary'
import { MeasureMark } from '../../parts/drawings/MeasureMark'
import { useWording } from '../world'
import '../controls/blank.css'

type Props = {
  readonly items: readonly PlanItem[]
  readonly chosen: readonly MeasureId[]
  readonly most: number
  readonly error: string | undefined
  readonly onChoose: (chosen: readonly MeasureId[]) => void
}

/** What of the plan to take on, each with the runner's own words as the reason. */
export function TakeOn({ items, chosen, most, error, onChoose }: Props) {
  const words = useWording()
  const id = useId()
  const full = chosen.length >= most
  const why = ({ ticked, flag }: PlanItem): string | undefined => {
    if (flag !== undefined) return `To be looked at: ${model.redFlags[flag].name}`
    return ticked && `You ticked “${words(answerLabel(ticked.question, ticked.answer))}”`
  }
  return (
    <fieldset className="take-on" aria-describedby={error ? `${id}-help ${id}-error` : `${id}-help`}>
      <legend>What will you take on?</legend>
      <p className="soft small" id={`${id}-help`}>
        Up to three: few people keep up more.
      </p>
      <p className="small" role="status">
        {full && items.length > most ? 'That is three. To take another, untick one first.' : ''}
      </p>
      {items.map((item) => {
        const on = chosen.includes(item.measure)
        return (
          <label key={item.measure} className="take-on__row">
            <input
              type="checkbox"
              checked={on}
              // Not disabled: by keyboard or by ear it could not be found.
              aria-disabled={!on && full}
              onChange={() => {
                if (on) onChoose(chosen.filter((one) => one !== item.measure))
                else if (!full) onChoose([...chosen, item.measure])
              }}
            />
            <span className="take-on__mark">
              <MeasureMark id={item.measure} />
            </span>
            <span>
              <strong>{model.measures[item.measure].name}</strong>
              {why(item) && <span className="take-on__why soft small">{why(item)}</span>}
            </span>
          </label>
        )
      })}
      {error && (
        <p className="blank__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
