import { beforeRaceWords } from '../../content/programme/words'
import type { Assessment } from '../../domain/assess'
import { fill } from '../../domain/fill'
import { nextRunAfter } from '../../domain/programme/nextRunAfter'
import type { Programme, Session } from '../../domain/programme/programme'
import { stillToDo } from '../../domain/programme/progress'
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

/** The next run, with its day and what is known of its length, in weeks that name the runs. A long run of tomorrow is named there. */
function nextRunIn(programme: Programme, today: string): Pick<CardFacts, 'nextRun'> {
  const run = nextRunAfter(programme, today)
  const tomorrow = run?.date === dayAfter(today, 1)
  if (run === undefined || (tomorrow && !run.easy) || !programme.weeks.some(({ easyRuns }) => easyRuns.length > 0))
    return {}
  const { runOn, easyRunOn } = beforeRaceWords
  const say = fill(run.km === undefined ? easyRunOn : runOn, { DAY: shortDay(run.date), KM: `{km:${run.km}}` })
  return { nextRun: { say, tomorrow } }
}

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
  const [tomorrow] = ahead.filter(({ date }) => date === dayAfter(today, 1))
  const { recoversUntil } = programme
  const first = ahead.find(
    ({ kind, date }) => kind === 'long-run' && recoversUntil !== undefined && date < recoversUntil,
  )
  const long = ahead.find(({ kind }) => kind === 'long-run')
  return {
    tooFar: programme.tooFar,
    undone: stillToDo(programme, doneIn(kept, setUp.start), programme.end).map(({ measure }) => measure),
    tomorrow: tomorrow === undefined ? 'nothing' : { say: spoken(tomorrow), measure: tomorrow.measure },
    ...nextRunIn(programme, today),
    ...(first && { firstRun: { day: shortDay(first.date), ...(first.km !== undefined && { km: first.km }) } }),
    ...(long && { nextLong: { day: shortDay(long.date), say: long.say } }),
  }
}
