import type { Units } from '../quantity'
import { kgPerPound, kmPerMile, mlPerFluidOunce } from '../unitFactors'

/** Longest number and longest text that are kept, in characters. */
export const longestNumber = 20
export const longestText = 60

/** What a runner typed, and the units in which: kept as it is, so that nothing typed is lost and nothing is rounded twice. */
export type Typed = { readonly text: string; readonly units: Units }

const quantities = ['weight', 'distance', 'volume', 'minutes'] as const
export type Quantity = (typeof quantities)[number]

/** How much of the metric unit (kg, km, ml, min) one imperial unit is. */
const perImperial: { readonly [Q in Quantity]: number } = {
  weight: kgPerPound,
  distance: kmPerMile,
  volume: mlPerFluidOunce,
  minutes: 1,
}

/** The least and the most that can be meant, in the metric unit. */
export type Bounds = { readonly least: number; readonly most: number }

/** A number in the metric unit, or why there is none. */
export type Reading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'too-small' }
  | { readonly kind: 'too-large' }

/** Reads a number as people write it: `62.5` or `62,5`, spaces around it or not. */
export function readTyped(typed: Typed | undefined, quantity: Quantity, { least, most }: Bounds): Reading {
  const text = (typed?.text ?? '').trim()
  if (typed === undefined || text === '') return { kind: 'empty' }
  if (!/^-?\d{1,6}([.,]\d{1,4})?$/.test(text)) return { kind: 'not-a-number' }
  const written = Number(text.replace(',', '.'))
  const value = typed.units === 'metric' ? written : written * perImperial[quantity]
  if (value < least) return { kind: 'too-small' }
  if (value > most) return { kind: 'too-large' }
  return { kind: 'number', value }
}

/** To a step that suits the unit: nobody weighs a drink to the tenth of a millilitre. */
const decimals: { readonly [Q in Quantity]: number } = { weight: 1, distance: 1, volume: 0, minutes: 0 }

/** What stands in the field when the runner reads in these units: a number is converted, anything else stays as it was typed. */
export function shownIn(typed: Typed | undefined, quantity: Quantity, units: Units): string {
  if (typed === undefined) return ''
  const read = readTyped(typed, quantity, { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY })
  if (read.kind !== 'number' || typed.units === units || quantity === 'minutes') return typed.text
  const value = units === 'metric' ? read.value : read.value / perImperial[quantity]
  return String(Number(value.toFixed(decimals[quantity])))
}
