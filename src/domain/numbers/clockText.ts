/** Seconds of a finish time written as `3:45`, `3:45:30` or `0:52`: hours first. Undefined for anything else. */
export function readClock(text: string): number | undefined {
  const [, hours, minutes, seconds] = /^\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*$/.exec(text) ?? []
  if (hours === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A time of day or of a race, `1:52:30`. Never rounded up: a split that is too late is the safe one to read. */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds)
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
}

/** A pace, `5:20`. */
export function paceText(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${two(whole % 60)}`
}
