import words from '../sportWords.json'

/** The languages that Strava can be set to. */
const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'cs',
  'pl',
  'da',
  'nb',
  'sv',
  'fi',
  'hu',
  'tr',
  'ro',
  'ru',
  'uk',
  'id',
  'sk',
  'el',
  'ca',
] as const

const bare = (word: string) =>
  word
    .toLocaleLowerCase('en')
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')

/** Month by its name, long and short, in each of those languages: the browser knows them. */
function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const language of languages)
    for (const width of ['long', 'short'] as const)
      for (let month = 0; month < 12; month++) {
        const date = new Date(Date.UTC(2020, month, 15))
        // With a day beside it, many languages bend the name.
        const parts = [
          new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' }),
          new Intl.DateTimeFormat(language, { month: width, day: 'numeric', timeZone: 'UTC' }),
        ].map((format) => format.formatToParts(date).find(({ type }) => type === 'month')?.value)
        for (const name of parts)
          if (name !== undefined && !/\d/.test(name) && !names.has(bare(name))) names.set(bare(name), month)
      }
  return names
}

let months: ReadonlyMap<string, number> | undefined

const half = (text: string): 'morning' | 'afternoon' | undefined => {
  const isNamed = (part: 'morning' | 'afternoon') => words[part].some((word) => text.includes(word))
  if (/\bp\.?\s?m\b/i.test(text) || isNamed('afternoon')) return 'afternoon'
  return /\ba\.?\s?m\b/i.test(text) || isNamed('morning') ? 'morning' : undefined
}

/**
 * A date of Strava's table as ISO in UTC, whatever its language: "Jan 15, 2024, 7:30:00 AM", "6. 9. 2026 11:18:40", "2024-01-15 07:30:00".
 * `monthFirst` says how dates without a month's name are meant. Undefined if it is no date.
 */
export function readDate(text: string, monthFirst: boolean): string | undefined {
  const clock = /(\d{1,2}):(\d\d)(?::(\d\d))?/.exec(text)
  const day = clock === null ? text : text.slice(0, clock.index)
  const numbers = [...day.matchAll(/\d+/g)].map(([digits]) => Number(digits))
  const yearAt = numbers.findIndex((it) => it >= 1900 && it < 2200)
  const year = numbers[yearAt]
  if (year === undefined) return undefined
  const others = numbers.filter((_, index) => index !== yearAt)
  months ??= monthNames()
  const named = [...day.matchAll(/\p{L}[\p{L}\p{M}.]*/gu)]
    .map(([word]) => months?.get(bare(word)))
    .find((it) => it !== undefined)
  const [one, two] = others
  const [month, date] =
    named !== undefined ? [named, one] : yearAt === 0 || monthFirst ? [(one ?? 0) - 1, two] : [(two ?? 0) - 1, one]
  const part = half(text)
  const shown = Number(clock?.[1] ?? 0)
  const hour = part === undefined ? shown : (shown % 12) + (part === 'afternoon' ? 12 : 0)
  if (date === undefined || month < 0 || month > 11 || date < 1 || date > 31 || hour > 23) return undefined
  const time = new Date(Date.UTC(year, month, date, hour, Number(clock?.[2] ?? 0), Number(clock?.[3] ?? 0)))
  if (time.getUTCMonth() !== month) return undefined
  return time.toISOString().replace('.000Z', 'Z')
}

/** True if some date without a month's name only makes sense with the month first. Day first is what Strava writes otherwise. */
export const isMonthFirst = (dates: readonly string[]): boolean =>
  dates.some((date) => {
    const [, one, two] = /^\s*(\d{1,2})\D+(\d{1,2})\D+\d{4}/.exec(date) ?? []
    return Number(one) <= 12 && Number(two) > 12
  })
