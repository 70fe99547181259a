import { askedIf } from '../../../src/content/asking'
import { assess } from '../../../src/content/model'
import { rulesVersion } from '../../../src/content/rulesVersion'
import { type Condition, every } from '../../../src/domain/conditions/condition'
import { leavesOf } from '../../../src/domain/conditions/leavesOf'
import { worksheetIds } from '../../../src/domain/numbers/worksheetIds'
import { weekdays } from '../../../src/domain/programme/weekdays'
import { type Answers, type QuestionId, questionIds } from '../../../src/domain/questionnaire/questionnaire'
import { toldBy } from '../../../src/domain/what-if/toldThen'
import { writeCode } from '../../../src/exchange/link/writeCode'
import { logKind } from '../../../src/state/log/logKind'
import { putEntry } from '../../../src/state/records/entries'
import { recordText } from '../../../src/state/records/recordText'
import { type PastResult, resultsKind } from '../../../src/state/results/resultsKind'
import { addActivities } from '../../../src/state/runs/addActivities'
import { runsKind } from '../../../src/state/runs/runsKind'
import { currentFormat } from '../../../src/state/savedVisit'
import { trialsKind } from '../../../src/state/trials/trialsKind'
import { aLog } from '../../support/aLog'
import { inMay } from '../../support/runHistory'
import { runners } from '../../support/runners'
import { answersFor } from '../../support/satisfy'

/** A place in the app, and the runner who gets there. */
export type Place = {
  readonly name: string
  readonly at: string
  readonly answers?: Answers
  readonly stored?: Stored
  /** True for a page to read, where no bar sticks to the edge: axe may judge how near its links stand. */
  readonly reading?: boolean
}
type Stored = { readonly [key: string]: string }

const ordinary: Answers = runners.lateInTheRace

/** A programme that began today, with something due every day. */
const takenOn: Stored = {
  'uncramp.programme': JSON.stringify({
    format: 1,
    id: 'a-programme',
    entries: [
      {
        id: 'set-up',
        at: 1,
        is: {
          is: 'set-up',
          start: new Date().toISOString().slice(0, 10),
          days: [...weekdays],
          chosen: ['calf-strengthening', 'long-run-progression'],
          cues: { 'calf-strengthening': 'brush-teeth' },
          longestKm: 12,
        },
      },
    ],
  }),
}

/** Someone to whom as much as possible has to be said: signs for the doctor, and much that is left out of the plan. */
export const muchToSay: Answers = {
  ...runners.lateInTheRace,
  where: ['calf', 'foot', 'hamstring', 'arms-or-hands', 'several-muscles', 'same-leg'],
  history: 'months',
  feel: ['flickers', 'tingles'],
  lasts: 'seconds',
  'builds-signs': ['numbness'],
  health: ['40-64', 'medicines', 'condition', 'earlier-sign'],
  'signs-before': ['dark-urine-earlier'],
  'rest-signs': ['hand-spasm'],
  when: ['last-part', 'just-after', 'in-bed'],
  load: ['2-to-4h', 'longer', 'harder', 'fast-start', 'chasing-time', 'under-prepared', 'back-to-back', 'tired-legs'],
  'warm-up': 'none-then-fast',
  heat: 'hot-not-used',
  drinking: ['schedule', 'plain-water', 'salt-marks'],
  shoes: ['changed-flat'],
  'foot-strike': 'forefoot-new',
  sleep: 'most-weeks',
  night: ['toes-pointed', 'sits-all-day', 'evening-alcohol'],
  background: ['family-cramps', 'injury', 'weak-feet', 'tight-calves', 'no-stretching', 'no-strength'],
  medicines: ['diuretic', 'ace-or-arb', 'statin', 'blood-thinner', 'painkillers-on-runs'],
  supplements: ['magnesium'],
  'medicine-signs': ['new-or-raised'],
  conditions: ['diabetes', 'lung', 'heart-failure', 'high-blood-pressure'],
}

/** All that must hold for a question to be asked, the questions that lead to it included. */
function wayTo(id: QuestionId): readonly Condition[] {
  const condition = askedIf[id]
  if (condition === undefined) return []
  return [condition, ...leavesOf(condition).flatMap(({ question }) => wayTo(question))]
}

const questionPlaces: readonly Place[] = questionIds.map((id) => ({
  name: `the question ${id}`,
  at: `quiz/#/q/${id}`,
  answers: answersFor(every(...wayTo(id))),
}))

const someRuns = recordText(runsKind, 'some-runs', addActivities(runsKind.empty, inMay(1, 4, 7, 10, 13, 16), 1))
const someLog = recordText(logKind, 'some-log', aLog())
const codeOf = (answers: Answers) => writeCode({ rules: rulesVersion, made: '2026-11-25', answers })

/** A result of some weeks ago, whose answers and rules were others. */
const anEarlierResult: Stored = {
  'uncramp.results': recordText(
    resultsKind,
    'results',
    putEntry(resultsKind.empty, 'earlier', earlier({ ...ordinary, heat: 'hot-not-used', sleep: 'most-weeks' }), 1),
  ),
}

function earlier(answers: Answers): PastResult {
  const { causes, measures, ...told } = toldBy(assess(answers))
  return {
    at: Date.now() - 30 * 24 * 60 * 60 * 1000,
    rules: 'older rules',
    format: currentFormat,
    answers: answers as PastResult['answers'],
    told: { ...told, causes: [...causes], measures: [...measures] },
  }
}

/** A trial that began with the log. */
const someTrial: Stored = {
  'uncramp.log': someLog,
  'uncramp.trials': recordText(
    trialsKind,
    'trials',
    putEntry(
      trialsKind.empty,
      'warm-up',
      { measure: 'dynamic-warm-up', rule: 'by-day', counts: 'run', start: '2026-09-01', seed: 5, most: 90 },
      1,
    ),
  ),
}

/** A race as it was typed in. */
const aRace: Stored = {
  'uncramp.numbers': JSON.stringify({
    format: 1,
    id: 'numbers',
    entries: [
      {
        id: 'race',
        at: 1,
        is: {
          is: 'race',
          distance: { text: '42.195', units: 'metric' },
          time: '4:00',
          hot: true,
          call: 'Ana 555 0100',
        },
      },
    ],
  }),
}

/** Every screen of the app, in each state that looks different. */
export const places: readonly Place[] = [
  { name: 'the start page', at: '' },
  { name: 'the start page with something to resume', at: '', answers: { 'signs-now': ['none'] } },
  { name: 'the set-up of a programme', at: 'quiz/#/six-weeks', answers: runners.racesTooFast },
  { name: 'today', at: 'quiz/#/today', answers: runners.racesTooFast, stored: takenOn },
  { name: 'a look back after two weeks', at: 'quiz/#/check-in/2', answers: runners.racesTooFast, stored: takenOn },
  { name: 'the quiz as it opens', at: 'quiz/' },
  ...questionPlaces,
  {
    name: 'a question with open folds and ticks',
    at: 'quiz/#/q/signs-now',
    answers: {
      'signs-now': ['very-unwell', 'chest', 'fluids', 'one-leg'],
      'leg-now': ['leg-swollen'],
      'chest-now': ['chest-pain'],
      'fluids-now': ['dark-urine'],
      where: ['hip-or-groin'],
      'builds-signs': ['groin-deep'],
      'unwell-now': ['collapse'],
    },
  },
  { name: 'the check of answers', at: 'quiz/#/review', answers: muchToSay },
  { name: 'the check of answers with some open', at: 'quiz/#/review', answers: { heat: 'mild' } },
  { name: 'an ordinary result', at: 'quiz/#/result', answers: ordinary },
  { name: 'a result with much to say', at: 'quiz/#/result', answers: muchToSay },
  { name: 'the plan', at: 'quiz/#/plan', answers: ordinary },
  { name: 'a plan with much to say', at: 'quiz/#/plan', answers: muchToSay },
  { name: 'then and now, of a first result', at: 'quiz/#/then-and-now', answers: ordinary },
  { name: 'then and now', at: 'quiz/#/then-and-now', answers: ordinary, stored: anEarlierResult },
  { name: 'an emergency', at: 'quiz/#/result', answers: runners.collapsed },
  { name: 'a sign to be seen today', at: 'quiz/#/result', answers: runners.swollenLeg },
  { name: 'the list of numbers of your own', at: 'quiz/#/numbers', answers: ordinary },
  { name: 'numbers of a runner to whom much is forbidden', at: 'quiz/#/numbers', answers: muchToSay },
  ...worksheetIds.map((id) => ({ name: `the worksheet ${id}`, at: `quiz/#/numbers/${id}`, answers: ordinary })),
  { name: 'the race-day card, filled in', at: 'quiz/#/race-card', answers: ordinary, stored: aRace },
  { name: 'settings and data', at: 'quiz/#/data', answers: ordinary },
  {
    name: 'settings and data after a damaged record',
    at: 'quiz/#/data',
    stored: { 'uncramp.visit': '{"format":1,"half":' },
  },
  { name: 'your own runs, none yet', at: 'quiz/#/runs' },
  { name: 'your own runs', at: 'quiz/#/runs', stored: { 'uncramp.runs': someRuns } },
  { name: 'the cramp log, nothing yet', at: 'quiz/#/log' },
  { name: 'the cramp log', at: 'quiz/#/log', stored: { 'uncramp.log': someLog } },
  { name: 'a trial of one change that can begin', at: 'quiz/#/trial', answers: runners.startsCold },
  { name: 'a trial of one change', at: 'quiz/#/trial', answers: runners.startsCold, stored: someTrial },
  { name: 'a trial of one change that has stopped', at: 'quiz/#/trial', answers: muchToSay, stored: someTrial },
  { name: 'the rules, drawn', at: 'quiz/#/model' },
  { name: 'handing over', at: 'quiz/#/hand-over', answers: ordinary },
  { name: 'handing over, with nothing to give', at: 'quiz/#/hand-over' },
  { name: 'someone’s result', at: `quiz/#/shared/${codeOf(muchToSay)}`, answers: ordinary },
  { name: 'a link that cannot be read', at: 'quiz/#/shared/hello', answers: ordinary },
  { name: 'the page for a professional', at: 'quiz/#/for-a-professional', answers: muchToSay },
  {
    name: 'the page for a professional, with an urgent sign',
    at: 'quiz/#/for-a-professional',
    answers: runners.collapsed,
  },
  { name: 'starting again', at: 'quiz/#/start-again', answers: ordinary },
  { name: 'a quiz not finished', at: 'quiz/#/result', answers: { heat: 'mild' } },
  { name: 'a question not asked', at: 'quiz/#/q/stitch' },
  { name: 'nothing at the address', at: 'quiz/#/nowhere' },
  { name: 'cramping now', at: 'now/' },
  { name: 'cramping now in the calf', at: 'now/#calf' },
  { name: 'cramping now in bed', at: 'now/#night' },
  { name: 'cramping now and in need of help', at: 'now/#help' },
  { name: 'the guide', at: 'guide/', reading: true },
  { name: 'a cause in the guide', at: 'guide/causes/training-load/', reading: true },
  { name: 'a measure in the guide', at: 'guide/measures/calf-strengthening/', reading: true },
  { name: 'when to get help', at: 'guide/get-help/', reading: true },
  { name: 'the evidence', at: 'guide/evidence/', reading: true },
  { name: 'what is believed', at: 'guide/believed-and-tested/', reading: true },
  { name: 'the page for a missing page', at: '404.html' },
]
