import type { RunFacts } from './compareRun'

const percent = (share: number) => `${Math.round(share * 100)}%`
const distance = (km: number) => `{ran:${Math.round(km * 10) / 10}}`
/** Metres a kilometre as a slope, which needs no unit. */
const inHundred = (metres: number) => (metres / 10).toFixed(1)
const count = (value: number) => `${Math.round(value)}`

function duration(minutes: number): string {
  const whole = Math.round(minutes)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  const parts = [
    hours > 0 && `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
    rest > 0 && `${rest} ${rest === 1 ? 'minute' : 'minutes'}`,
  ]
  return parts.filter(Boolean).join(' ') || 'under a minute'
}

/** How each fact is written. Distances and temperatures stay tokens, which are written in the runner's units later. */
const written: { readonly [F in keyof RunFacts]: (value: number) => string } = {
  minutes: duration,
  km: distance,
  longer: percent,
  longestBefore: distance,
  weekUp: percent,
  weekKm: distance,
  usualWeekKm: distance,
  hardDaysBefore: count,
  fastStart: percent,
  faster: percent,
  faded: percent,
  climb: inHundred,
  climbUp: percent,
  drop: inHundred,
  daysOff: count,
  weather: (celsius) => `{c:${Math.round(celsius)}}`,
  warmRunsBefore: count,
  hour: (hour) => `${hour}:00`,
  shoeKm: distance,
  shoeKmInAll: distance,
}

/** A text with the facts that it names in braces. A fact that is unknown stays a dash: rules name only those that they ask for. */
export const factText = (text: string, facts: RunFacts): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(written, name)) return whole
    const fact = name as keyof RunFacts
    const value = facts[fact]
    return value === undefined ? '–' : written[fact](value)
  })
