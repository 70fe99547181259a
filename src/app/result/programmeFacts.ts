import { actions } from '../../content/programme/actions'
import { makeProgrammeFor } from '../../content/programme/makeProgramme'
import type { Assessment } from '../../domain/assess'
import type { Session } from '../../domain/programme/programme'
import { programmeOn } from '../../domain/programme/progress'
import { wishFor } from '../../domain/programme/wishFor'
import type { Answers } from '../../domain/quiz/questionnaire'
import type { CardFacts } from '../../domain/tomorrow/cardFacts'
import { doneIn, setUpIn } from '../../state/programme/keptProgramme'
import type { ProgrammeEntry } from '../../state/programme/programmeKind'
import type { Entries } from '../../state/records/entries'
import { dayAfter, shortDay } from '../programme/today'
import { choicesIn } from '../programme/useProgramme'

/** "Calf strength, 20 minutes." */
const spoken = ({ say, minutes }: Session): string =>
  `${say.replace(/\.$/, '')}${minutes === undefined ? '' : `, ${minutes} minutes`}.`

/** What the programme has tomorrow and as its next long run, so that the card says the same. */
export function programmeFacts(
  assessment: Assessment,
  answers: Answers,
  kept: Entries<ProgrammeEntry>,
  today: string,
): Pick<CardFacts, 'tomorrow' | 'nextLong'> {
  const setUp = setUpIn(kept)
  if (setUp === undefined) return {}
  const wish = wishFor(assessment, answers, choicesIn(setUp), actions)
  const { weeks, end } = programmeOn(wish, doneIn(kept, setUp.start), today, makeProgrammeFor(answers))
  if (today >= end) return {}
  const ahead = weeks.flatMap(({ sessions }) => sessions).filter(({ date }) => date > today)
  const [tomorrow] = ahead.filter(({ date }) => date === dayAfter(today, 1))
  const long = ahead.find(({ kind }) => kind === 'long-run')
  return {
    tomorrow: tomorrow === undefined ? 'nothing' : { say: spoken(tomorrow), measure: tomorrow.measure },
    ...(long && { nextLong: { day: shortDay(long.date), say: long.say } }),
  }
}
