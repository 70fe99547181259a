/** A field as a number, or undefined: a hostile file can give any field any type. */
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/** A time field in seconds since 1970. */
export const secondsOf = (value: unknown): number | undefined =>
  value instanceof Date && Number.isFinite(value.getTime()) ? value.getTime() / 1000 : undefined

/** A field as a short word. A number stands for a name that Garmin's profile does not know yet. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.slice(0, 40) : typeof value === 'number' ? `${value}` : undefined
