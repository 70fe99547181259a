import { fieldFaults, type NumberFieldId, numberFields } from '../../content/numbers/fields'
import { fill } from '../../domain/fill'
import { type Quantity, type Reading, readTyped, shownIn, type Typed } from '../../domain/numbers/typed'
import type { Units } from '../../domain/quantity'

export const unitNames: { readonly [Q in Quantity]: { readonly [U in Units]: string } } = {
  weight: { metric: 'kg', imperial: 'lb' },
  distance: { metric: 'km', imperial: 'miles' },
  volume: { metric: 'ml', imperial: 'fl oz' },
  minutes: { metric: 'minutes', imperial: 'minutes' },
}

/** The number in a field, in the metric unit. */
function readField(field: NumberFieldId, typed: Typed | undefined): Reading {
  const { quantity, bounds } = numberFields[field]
  return readTyped(typed, quantity, bounds)
}

/** The number in a field, in the metric unit; undefined if it is empty, no number, or out of bounds. */
export const numberIn = (field: NumberFieldId, typed: Typed | undefined): number | undefined => {
  const read = readField(field, typed)
  return read.kind === 'number' ? read.value : undefined
}

/** What is wrong with what was typed, and the way out; undefined for a number that can be used, and for an empty field. */
export function faultText(field: NumberFieldId, typed: Typed | undefined, units: Units): string | undefined {
  const read = readField(field, typed)
  if (read.kind === 'number' || read.kind === 'empty') return undefined
  const { quantity, bounds } = numberFields[field]
  // Bounds are rounded to whole numbers: they only catch slips, and read better so.
  const written = (bound: number) => {
    const converted = Number(shownIn({ text: String(bound), units: 'metric' }, quantity, units))
    return `${bound < 2 ? converted : Math.round(converted)} ${unitNames[quantity][units]}`
  }
  return fill(fieldFaults[read.kind], { LEAST: written(bounds.least), MOST: written(bounds.most) })
}
