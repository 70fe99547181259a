import { wholeEndings } from './keepTogether'
import { kgPerPound, kmPerMile, mlPerFluidOunce, mPerYard } from './unitFactors'

export type Units = 'metric' | 'imperial'

type Conversion = {
  readonly metric: string
  readonly imperial: string
  readonly convert: (value: number) => number
  readonly round?: (value: number) => number
}

/** From this value on, to the nearest multiple of this step. */
type Step = readonly [from: number, step: number]

/** Coarse on purpose: "about 300 miles" is what a coach would say, "310.7" is not. */
const roundedBy =
  (steps: readonly Step[], half = 0.5) =>
  (value: number): number => {
    const step = steps.find(([from]) => value >= from)?.[1] ?? 0.1
    return Number((Math.floor(value / step + half) * step).toFixed(1))
  }

const kindly = roundedBy([
  [200, 50],
  [20, 5],
  [4, 1],
])
/** To the mile between 4 and 100: races are known by it. */
const asMiles = roundedBy([
  [200, 50],
  [100, 10],
  [4, 1],
  [1.75, 0.5],
])
/** In sizes that cups and bottles have. Down sooner than up: of drinks and doses more would be the graver slip. */
const asDrink = roundedBy(
  [
    [100, 10],
    [10, 2],
    [4, 1],
    [1, 0.5],
  ],
  0.45,
)

const conversions: { readonly [name: string]: Conversion } = {
  km: { metric: 'km', imperial: 'miles', convert: (km) => km / kmPerMile, round: asMiles },
  // What was run, not what is advised: as exact as a watch tells it.
  ran: {
    metric: 'km',
    imperial: 'miles',
    convert: (km) => km / kmPerMile,
    round: (miles) => Math.round(miles * 10) / 10,
  },
  m: { metric: 'm', imperial: 'yards', convert: (m) => m / mPerYard },
  c: { metric: '°C', imperial: '°F', convert: (c) => (c * 9) / 5 + 32, round: Math.round },
  ml: { metric: 'ml', imperial: 'fl oz', convert: (ml) => ml / mlPerFluidOunce, round: asDrink },
  l: { metric: 'litres', imperial: 'fl oz', convert: (l) => (l * 1000) / mlPerFluidOunce, round: asDrink },
  kg: { metric: 'kg', imperial: 'lb', convert: (kg) => kg / kgPerPound },
  s_per_km: { metric: 'seconds per km', imperial: 'seconds per mile', convert: (s) => s * kmPerMile },
}

/** Minutes per kilometre as a clock reading: 6 becomes "6:00 a km" or "9:40 a mile". */
function pace(minutes: number, units: Units): string {
  const seconds = Math.round((units === 'metric' ? minutes : minutes * kmPerMile) * 12) * 5
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return `${clock} a ${units === 'metric' ? 'km' : 'mile'}`
}

/**
 * Writes the quantities of a text in the runner's units. A text holds them as tokens: `{km:10}`, `{ml:300-800}`, `{c:25}`,
 * `{l:0.3-0.8}`, `{kg:2}`, `{ran:13.1}`, `{m:400}`, `{s_per_km:5-10}`, `{pace:6}`, always in metric.
 * @throws if a token names no known quantity: that is a slip in the content, not in the runner's answer.
 */
export function inUnits(text: string, units: Units): string {
  return text.replace(/\{(\w+):([\d.]+)(?:-([\d.]+))?\}/g, (_, name: string, from: string, to: string | undefined) => {
    if (name === 'pace') return pace(Number(from), units)
    const conversion = conversions[name]
    if (conversion === undefined) throw new Error(`No such quantity: ${name}`)
    const values = to === undefined ? [from] : [from, to]
    const { round = kindly } = conversion
    if (units === 'metric') return `${values.join('–')} ${conversion.metric}`
    return `${values.map((value) => round(conversion.convert(Number(value)))).join('–')} ${conversion.imperial}`
  })
}

const count = (text: string, sign: string): number => text.split(sign).length - 1

/**
 * For a reader who has chosen no units: "10 km (6 miles)", and no brackets inside brackets.
 * @throws if a token names no known quantity.
 */
export const inBothUnits = (text: string): string =>
  wholeEndings(text).replace(/\{[^{}]+\}/g, (token, at: number) => {
    const before = text.slice(0, at)
    const other = inUnits(token, 'imperial')
    const bracketed = count(before, '(') > count(before, ')')
    return `${inUnits(token, 'metric')}${bracketed ? ` or ${other}` : ` (${other})`}`
  })
