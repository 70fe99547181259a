import { trials } from '../../content/trials'
import { daysAfter, type IsoDate } from '../../domain/programme/calendarDate'
import { armOn, blockDays } from '../../domain/trial/armOn'
import type { Trial } from '../../domain/trial/trial'
import type { CalendarEvent } from './calendarEvent'

/** So many days ahead are written. */
const ahead = 84

/**
 * The next twelve weeks of a trial, from today. Drawn day by day, only the days with the measure have an entry; of blocks, each has one
 * on its first day. `id` names the trial, so that writing it again replaces what was there.
 */
export function trialEvents(trial: Trial, id: string, today: IsoDate): readonly CalendarEvent[] {
  const card = trials[trial.measure]
  if (card === undefined) return []
  const step = trial.rule === 'by-block' ? blockDays : 1
  const events: CalendarEvent[] = []
  for (let day = trial.start; day <= daysAfter(today, ahead); day = daysAfter(day, step)) {
    const arm = armOn(trial, day)
    if (day < daysAfter(today, 1 - step) || (trial.rule === 'by-day' && !arm)) continue
    events.push({
      uid: `${day}.${id}@uncramp`,
      title: trial.rule === 'by-day' ? `Uncramp: ${card.on}` : `Uncramp, for two weeks: ${arm ? card.on : card.off}`,
      notes: `${card.question}\nLog every ${trial.counts}, with a cramp or without.`,
      date: day,
    })
  }
  return events
}
