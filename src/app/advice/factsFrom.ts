import { allowed, type Deed } from '../../domain/deeds'
import { ageBandOf } from '../../domain/programme/propose'
import { raceKm } from '../../domain/programme/raceKm'
import { daysWithout, type PastRace, recoveryDays } from '../../domain/programme/recovery'
import { wayBackFrom } from '../../domain/programme/wayBackShares'
import type { Answers } from '../../domain/questionnaire/questionnaire'
import type { CardFacts } from '../../domain/tomorrow/cardFacts'
import type { SetUp } from '../../state/programme/programmeKind'
import { shortDay } from '../days/dayWords'
import { dayAfter, daysTo, weekdayAt } from '../days/localDays'

/** This many days before a race, the card speaks of the race instead of the next long run. */
const near = 14

/**
 * What the card needs to know, with or without a programme. Until the runner says when the race was, days are counted from the
 * race and not from today.
 */
export function factsFrom(
  setUp: SetUp | undefined,
  raced: string | undefined,
  answers: Answers,
  today: string,
  forbidden: ReadonlySet<Deed>,
): CardFacts {
  const age = ageBandOf(answers)
  const km = raceKm(answers)
  // For a race without a date the weeks assume the day on which they began, so the card does too.
  const undated = answers.load?.includes('race') ? setUp?.start : undefined
  const date = setUp === undefined ? raced : undated
  // The race of the weeks is run from its day on. One that had to be left out was not.
  const over = setUp?.race && setUp.race.date <= today && allowed(['run', 'run-fast', 'race'], forbidden)
  const pastRace = over ? setUp.race : (setUp?.pastRace ?? (date === undefined ? undefined : { date }))
  const race: PastRace = { ...(km !== undefined && { km }), date: today, ...pastRace }
  const rest = {
    days: Math.max(0, daysWithout(race, age) - daysTo(race.date, today)),
    share: wayBackFrom(race, age)[0] ?? 1,
    weeks: Math.max(1, Math.ceil((recoveryDays(race, age) - daysTo(race.date, today)) / 7)),
    ...(race.km === undefined && { assumed: true }),
    ...(pastRace && { until: shortDay(dayAfter(race.date, daysWithout(race, age))) }),
  }
  const recovery = {
    rest,
    tomorrowIs: weekdayAt(dayAfter(today, 1)),
    ...(pastRace && { recovering: today < dayAfter(race.date, recoveryDays(race, age)) }),
  }
  if (setUp === undefined) return recovery
  const { longestKm } = setUp
  return {
    ...recovery,
    ...(longestKm !== undefined && { longestKm }),
    racing: setUp.race !== undefined && setUp.race.date >= today && daysTo(today, setUp.race.date) <= near,
  }
}
