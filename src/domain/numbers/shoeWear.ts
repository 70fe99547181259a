import { daysAfter, daysBetween, type IsoDate } from '../programme/calendarDate'

type Shoes = {
  /** The day on which the distance below was right. */
  readonly on: IsoDate
  readonly km: number
  readonly kmPerWeek: number
}

/** From here on a look is worth while, and from there on most are past it: custom more than proof (cook-1985-shoes-report). */
const shoeKm = { look: 500, past: 800 } as const

export type ShoeWear = {
  readonly km: number
  readonly state: 'fresh' | 'look' | 'past'
  /** When each distance is reached at this rate; undefined if it is reached already, or not within ten years. */
  readonly lookOn: IsoDate | undefined
  readonly pastOn: IsoDate | undefined
}

const decade = 3652

/** How far a pair has gone by today, and when it will have gone far enough to be looked at. */
export function shoeWear({ on, km, kmPerWeek }: Shoes, today: IsoDate): ShoeWear {
  const days = Math.max(0, daysBetween(on, today))
  const gone = km + (days / 7) * kmPerWeek
  const reaches = (wanted: number): IsoDate | undefined => {
    if (gone >= wanted || kmPerWeek <= 0) return undefined
    const left = Math.ceil(((wanted - gone) / kmPerWeek) * 7)
    return left > decade ? undefined : daysAfter(today, left)
  }
  const state = gone >= shoeKm.past ? 'past' : gone >= shoeKm.look ? 'look' : 'fresh'
  return { km: gone, state, lookOn: reaches(shoeKm.look), pastOn: reaches(shoeKm.past) }
}
