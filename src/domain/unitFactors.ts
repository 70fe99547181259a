/*
 * How much of a metric unit one imperial unit is. All are exact by definition (NIST Special Publication 811, 2008, appendix B): yard
 * and pound since 1959, the US fluid ounce as a 128th of a gallon of 231 cubic inches.
 */

/** Kilometres in a mile. */
export const kmPerMile = 1.609344
/** Metres in a yard. */
export const mPerYard = 0.9144
/** Kilograms in a pound. */
export const kgPerPound = 0.45359237
/** Millilitres in a US fluid ounce. */
export const mlPerFluidOunce = 29.5735295625
