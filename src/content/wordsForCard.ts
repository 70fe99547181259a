import type { Assessment } from '../domain/assess'
import { judge } from '../domain/conditions/compileCondition'
import type { Weekday } from '../domain/programme/weekdays'
import type { Answers } from '../domain/questionnaire/questionnaire'
import type { CardWords } from '../domain/tomorrow/cardWords'
import { appointmentInBrief, nextWorkingDay } from './appointment/appointmentWords'
import { heatForAgeAlone } from './heatForAgeAlone'
import { myAppointment } from './myAppointment'
import { noRunFor } from './noRunFor'
import { stopsAtOnce } from './patterns/illness/stops-at-once'
import { armsAlone } from './patterns/runnerAndRun/arms-alone'
import { carriesSickle } from './patterns/runnerAndRun/runner-groups'
import { twitchesAlone } from './patterns/saltsAndWater/twitches-alone'
import { cardWords, easyAndShort, whenHandsSleep, whenItTwitches, withCareInHeat } from './tomorrow/cardWords'
import { stopAtACramp } from './tomorrow/lines'
import { untilAnswered } from './tomorrow/noRun'
import { waitsForAnswer } from './waitsForAnswer'

function wordsOfKind(answers: Answers): CardWords['otherwise'] {
  if (judge(twitchesAlone, answers) === 'holds') return whenItTwitches
  return judge(armsAlone, answers) === 'holds' ? whenHandsSleep : cardWords.otherwise
}

function otherwiseFor(answers: Answers, { plan }: Assessment): CardWords['otherwise'] {
  const words = wordsOfKind(answers)
  if (judge(carriesSickle, answers) === 'holds') return { ...words, nextRun: 'Easy.' }
  return plan.forbidden.has('run-long') ? { ...words, nextRun: easyAndShort } : words
}

const noLongFor = (assessment: Assessment): CardWords['noLong'] =>
  waitsForAnswer(assessment, 'run-long') ? [untilAnswered] : cardWords.noLong

/** The words of the card for one runner: the visit on it is theirs, with whom to ring, how soon, and what about. */
export function wordsForCard(assessment: Assessment, answers: Answers, tomorrowIs?: Weekday): CardWords {
  const mine = { ...cardWords, otherwise: otherwiseFor(answers, assessment) }
  const aheadOfHeat = heatForAgeAlone(assessment, answers) ? withCareInHeat : mine.aheadOfHeat
  const stops = judge(stopsAtOnce, answers) === 'holds'
  const words = {
    ...mine,
    aheadOfHeat,
    noRun: noRunFor(assessment),
    noLong: noLongFor(assessment),
    ...(stops && { atACramp: stopAtACramp }),
  }
  const appointment = myAppointment(assessment, answers)
  if (appointment === undefined) return words
  const closed = tomorrowIs === 'sun' || (tomorrowIs === 'sat' && appointment.whom !== 'pharmacist')
  const waits = closed && appointment.within !== 'today' && appointment.within !== 'two-days'
  // What can wait for the next visit is not what to do tomorrow; the plan has it.
  const lines =
    appointment.within === 'next-visit' ? {} : { tomorrow: [{ say: appointmentInBrief(appointment, closed) }] }
  const callToday = appointment.within === 'today'
  const headings = callToday ? { ...words.headings, tomorrow: 'Today' } : words.headings
  const callFirst = appointment.within === 'next-visit' ? {} : { callFirst: appointment.measure }
  return {
    ...words,
    ...callFirst,
    ...(waits && { callOn: nextWorkingDay }),
    callToday,
    headings,
    lines: { ...words.lines, [appointment.measure]: lines },
  }
}
