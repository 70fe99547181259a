import { beforeRaceWords } from '../../content/programme/words'
import type { Assessment } from '../../domain/assess'
import { fill } from '../../domain/fill'
import { nextRunAfter } from '../../domain/programme/nextRunAfter'
import type { Programme, Race, Session } from '../../domain/programme/programme'
import { stillToDo } from '../../domain/programme/progress'
import { raceName } from '../../domain/programme/raceName'
import type { Answers } from '../../domain/questionnaire/questionnaire'
import type { CardFacts } from '../../domain/tomorrow/cardFacts'
import { doneIn } from '../../state/programme/keptProgramme'
import type { ProgrammeEntry } from '../../state/programme/programmeKind'
import type { Entries } from '../../state/records/entries'
import { shortDay } from '../days/dayWords'
import { dayAfter } from '../days/localDays'
import { inLine } from '../programme/inLine'
import { programmeFrom } from '../programme/programmeFrom'

/** "Calf strength, 20 minutes." */
const spoken = ({ say, minutes }: Session): string =>
  `${inLine(say)}${minutes === undefined ? '' : `, ${minutes} minutes`}.`

/**
 * The next run, with its day and what is known of its length: one of tomorrow, or a later one if the weeks until then name the
 * easy runs, too. In all other weeks those go on as they are, so nobody knows which run is next.
 */
function nextRunIn(programme: Programme, today: string): Pick<CardFacts, 'nextRun'> {
  const { easyRunOn, runOn, runOnDay, raceOn } = beforeRaceWords
  const next = dayAfter(today, 1)
  if (raceOf(programme, next)) return { nextRun: { say: raceOn, tomorrow: true } }
  const run = nextRunAfter(programme, today)
  if (run === undefined) return {}
  const { date, km, easy } = run
  const tomorrow = date === next
  const until = programme.weeks.filter(({ from, to }) => to >= next && from <= date)
  if (!(tomorrow && !easy) && until.some(({ easyRuns }) => easyRuns.length === 0)) return {}
  const known = km === undefined ? runOnDay : runOn
  const day = tomorrow && !easy ? 'Tomorrow' : shortDay(date)
  return { nextRun: { say: fill(easy ? easyRunOn : known, { DAY: day, KM: `{km:${km}}` }), tomorrow } }
}

/** The race of these weeks, if it is on that day and not far too long. */
const raceOf = ({ race, tooFar }: Programme, day: string): Race | undefined =>
  race?.date === day && !tooFar ? race : undefined

/** What the programme has tomorrow and as its next long run, so that the card says the same. */
export function programmeFacts(
  assessment: Assessment,
  answers: Answers,
  kept: Entries<ProgrammeEntry>,
  today: string,
): Pick<CardFacts, 'tomorrow' | 'nextLong' | 'firstRun' | 'nextRun' | 'undone' | 'tooFar'> {
  const running = programmeFrom(kept, assessment, answers, today)
  if (running === undefined || today >= running.programme.end) return {}
  const { programme, setUp } = running
  const { weeks } = programme
  const ahead = weeks.flatMap(({ sessions }) => sessions).filter(({ date }) => date > today)
  const next = dayAfter(today, 1)
  const [tomorrow] = ahead.filter(({ date }) => date === next)
  const race = raceOf(programme, next)
  const { recoversUntil } = programme
  const first = ahead.find(
    ({ kind, date }) => kind === 'long-run' && recoversUntil !== undefined && date < recoversUntil,
  )
  // That of tomorrow stands in the lines above.
  const [long, later] = ahead.filter(({ kind }) => kind === 'long-run')
  const after = long?.date === next && later !== undefined
  const told = after ? later : long
  return {
    tooFar: programme.tooFar,
    undone: stillToDo(programme, doneIn(kept, setUp.start), programme.end).map(({ measure }) => measure),
    tomorrow: race
      ? { say: `${raceName(race)}.` }
      : tomorrow === undefined
        ? 'nothing'
        : { say: spoken(tomorrow), measure: tomorrow.measure },
    ...nextRunIn(programme, today),
    ...(first && { firstRun: { day: shortDay(first.date), ...(first.km !== undefined && { km: first.km }) } }),
    ...(told && { nextLong: { day: shortDay(told.date), say: told.say, after } }),
  }
}
