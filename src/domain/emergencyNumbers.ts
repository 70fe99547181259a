/** A number that leads to an ambulance, and where it does. */
type EmergencyNumber = { readonly dial: string; readonly where: string }

export type EmergencyNumbers = {
  /** By ISO 3166 code. */
  readonly countries: { readonly [code: string]: { readonly name: string; readonly dial: string } }
  /** For someone who has not said where they are. */
  readonly common: readonly EmergencyNumber[]
  /** Works on most mobiles nearly everywhere: the second try, and the first for a runner abroad. */
  readonly mobile: EmergencyNumber
}

/** What to offer to tap: the number of the chosen country and the one for mobiles, or the common ones where none (or a strange one) was chosen. */
export function numbersFor(
  { countries, common, mobile }: EmergencyNumbers,
  chosen: string | undefined,
): readonly EmergencyNumber[] {
  const country = chosen !== undefined && Object.hasOwn(countries, chosen) ? countries[chosen] : undefined
  if (country === undefined) return common
  const own = { dial: country.dial, where: country.name }
  return country.dial === mobile.dial ? [own] : [own, mobile]
}
