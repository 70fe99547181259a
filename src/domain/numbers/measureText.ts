import type { Units } from '../quantity'
import { kmPerMile, mlPerFluidOunce } from '../unitFactors'

const floorTo = (value: number, step: number): number => Number((Math.floor(value / step + 1e-6) * step).toFixed(1))

/** A length a runner can run, and never further than it says: to a tenth, in `10.9 km` or `6.8 miles`. */
export const lengthText = (km: number, units: Units): string =>
  units === 'metric' ? `${floorTo(km, 0.1)} km` : `${floorTo(km / kmPerMile, 0.1)} miles`

const inUnit = (ml: number, units: Units): number =>
  units === 'metric' ? floorTo(ml, 50) : floorTo(ml / mlPerFluidOunce, 1)

/** A drink, never more than it says: to fifty millilitres or a fluid ounce. */
export const fluidText = (ml: number, units: Units): string =>
  `${inUnit(ml, units)} ${units === 'metric' ? 'ml' : 'fl oz'}`

/**
 * A range of fluid, both ends in ml, as text in the runner's units: `300–650 ml`, `10–21 fl oz`. Both ends are rounded down, so
 * the text never tells to drink more than the range does; ends that round to the same are told as one.
 */
export const fluidRangeText = (from: number, to: number, units: Units): string => {
  const [least, most] = [inUnit(from, units), inUnit(to, units)]
  return least >= most ? fluidText(to, units) : `${least}–${fluidText(to, units)}`
}
