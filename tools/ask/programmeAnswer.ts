import { answerLabel } from '../../src/content/answerLabels'
import { measures } from '../../src/content/measures'
import { assess, model } from '../../src/content/model'
import { actions } from '../../src/content/programme/actions'
import { exercises } from '../../src/content/programme/exercises'
import { makeProgrammeFor } from '../../src/content/programme/makeProgramme'
import { beforeRaceWords } from '../../src/content/programme/words'
import { weekSay } from '../../src/content/weekSay'
import { isUrgent } from '../../src/domain/flags/screenRedFlags'
import type { PlanItem } from '../../src/domain/plan/buildPlan'
import { comingBack } from '../../src/domain/programme/comingBack'
import { effortText } from '../../src/domain/programme/effortText'
import type { Occasion, Session } from '../../src/domain/programme/programme'
import { wishFor } from '../../src/domain/programme/wishFor'
import { inBothUnits } from '../../src/domain/quantity'
import { calendarFile, type Edition } from '../../src/exchange/calendar/calendarFile'
import { programmeEvents } from '../../src/exchange/calendar/programmeEvents'
import type { ProgrammeRequest } from './programmeFile'

const effortLines = (efforts: Session['efforts']) =>
  efforts.map((effort) => ({
    exercise: effort.exercise,
    name: exercises[effort.exercise].name,
    do: effortText(effort),
    tempo: exercises[effort.exercise].tempo,
    ...(effort.note !== undefined && { note: effort.note }),
  }))

const occasionLine = ({ measure, say, efforts }: Occasion) => ({
  id: measure,
  do: inBothUnits(say),
  ...(efforts.length > 0 && { exercises: effortLines(efforts) }),
})

const sessionLine = ({ id, date, measure, kind, say, minutes, km, efforts }: Session) => ({
  id,
  date,
  measure,
  kind,
  do: inBothUnits(say),
  ...(minutes !== undefined && { minutes }),
  ...(km !== undefined && { km }),
  ...(efforts.length > 0 && { exercises: effortLines(efforts) }),
})

/** Why an action is there, in the words that the runner ticked. */
function whyOf({ measure, because, flag, always }: PlanItem): string {
  if (flag !== undefined) return `Because of a sign you named: ${model.redFlags[flag].name}.`
  const said = because?.answers.map(({ question, answer }) => `“${answerLabel(question, answer)}”`).join('; ')
  if (said) return inBothUnits(`You said: ${said}`)
  return inBothUnits(always ?? measures[measure].short)
}

/** A programme as `npm run -s programme` prints it, and its calendar. With an urgent sign there is neither, and it says why. */
export function programmeAnswer({ answers, ...request }: ProgrammeRequest, edition: Edition) {
  const assessment = assess(answers)
  const { triage, flags, plan } = assessment
  if (isUrgent(triage)) {
    const first = flags[0] && model.redFlags[flags[0].flag]
    return {
      document: {
        triage,
        programme: null,
        why: `No programme: ${first?.name}. ${first?.actions.map(inBothUnits).join(' ')}`,
        flags: flags.map(({ flag }) => flag),
      },
      calendar: undefined,
    }
  }
  const wish = wishFor(assessment, answers, given(request), actions)
  const programme = makeProgrammeFor(answers)(wish)
  return {
    document: {
      triage,
      why: undefined,
      takesOn: plan.items
        .filter(({ measure }) => wish.chosen.includes(measure))
        .map((item) => ({ id: item.measure, why: whyOf(item) })),
      programme: {
        start: programme.start,
        end: programme.end,
        recoversUntil: programme.recoversUntil ?? null,
        race: programme.race ?? null,
        later: programme.far ?? null,
        checkIns: programme.checkIns,
        withRuns: programme.withRuns.map(occasionLine),
        raceDay: programme.raceDay.map(occasionLine),
        waiting: programme.waiting,
        weeks: programme.weeks.map(({ number, from, to, kind, sessions, easyRuns }) => ({
          week: number,
          from,
          to,
          kind,
          say: weekSay(kind, assessment, {
            noRunBefore: programme.runsFrom !== undefined && from < programme.runsFrom ? programme.runsFrom : undefined,
            comesBack: comingBack(programme, { from }),
          }),
          sessions: sessions.map(sessionLine),
          easyRuns: easyRuns.map((date) => ({ date, do: beforeRaceWords.easyRun })),
        })),
      },
    },
    calendar: calendarFile(programmeEvents(programme, { id: programme.start, units: 'metric', cues: {} }), edition),
  }
}

/** Without the keys that were not given: a missing one is proposed. */
const given = <T extends object>(request: T) =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
