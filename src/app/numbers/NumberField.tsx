import { type NumberFieldId, numberFields } from '../../content/numbers/fields'
import { longestNumber, shownIn, type Typed } from '../../domain/numbers/typed'
import { usePreferences } from '../world'
import { Field } from './Field'
import { faultText, unitNames } from './faultText'

type Props = {
  readonly field: NumberFieldId
  readonly typed: Typed
  readonly onType: (typed: Typed) => void
}

/** A number in the runner's units. What was typed in the others is shown converted, and kept as it was until it is typed over. */
export function NumberField({ field, typed, onType }: Props) {
  const units = usePreferences((preferences) => preferences.units)
  const text: { readonly name: string; readonly quantity: keyof typeof unitNames; readonly hint?: string } =
    numberFields[field]
  return (
    <Field
      name={text.name}
      hint={text.hint}
      unit={unitNames[text.quantity][units]}
      inputMode="decimal"
      maxLength={longestNumber}
      value={shownIn(typed, text.quantity, units)}
      fault={faultText(field, typed, units)}
      onType={(written) => onType({ text: written, units })}
    />
  )
}
