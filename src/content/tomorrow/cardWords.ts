import { every, is, not, some, unsaid } from '../../domain/conditions/condition'
import type { CardWords } from '../../domain/tomorrow/cardWords'
import { answerLabel } from '../answerLabels'
import { dietThatCanHarm } from '../patterns/foodAndSugar/diet-not-agreed'
import { soreFirst } from '../patterns/muscle/sore-first'
import { mayBeHot } from '../patterns/runnerAndRun/hot-and-long'
import { onRuns } from '../patterns/runnerAndRun/on-runs'
import { onlyInBed } from '../patterns/runnerAndRun/only-in-bed'
import { pregnant } from '../patterns/runnerAndRun/runner-groups'
import { twitchesAlone } from '../patterns/saltsAndWater/twitches-alone'
import { beware, doneAlready } from './beware'
import { lines } from './lines'
import { untilSeen } from './noRun'
import { waitsForPrescriber } from './waitsForPrescriber'

/** For someone who is old and well. */
export const withCareInHeat: CardWords['aheadOfHeat'] = [
  {
    when: mayBeHot,
    say: 'Hot? Early, slower, shorter, in the shade, not alone. Dizzy, sick or chills: stop, cool down. Confused, or no better in half an hour: emergency number.',
  },
]

const otherwise = {
  tonight: 'As usual: your plan has nothing for the evening.',
  tomorrow: 'As you planned: rest, or run as below. Still sore? Walk.',
  nextRun: 'Easy. When it tightens or twitches, walk.',
  nextLong: 'No longer than your longest training run of the last 30 days.',
  race: 'First quarter, at most {km:5}: {s_per_km:5-10} slower than your target. Nothing new on the day.',
}

/** The next run of someone who must not run long or fast. */
export const easyAndShort = 'Easy, and shorter than usual. When it tightens or twitches, walk.'

/** For muscles that twitch at rest and do no more. */
export const whenItTwitches: CardWords['otherwise'] = {
  ...otherwise,
  tomorrow: 'Less coffee and more sleep for two weeks. Rest, or run as below.',
}

/** For arms alone: loose covers are for feet. */
export const whenHandsSleep: CardWords['otherwise'] = {
  ...otherwise,
  tonight: 'Sleep with your wrists straight, and not on your arm.',
}

/** Every word of the card that opens result and plan. */
export const cardWords: CardWords = {
  lines,
  beware,
  doneAlready,
  headings: {
    tonight: 'Tonight',
    tomorrow: 'Tomorrow',
    nextRun: 'Your next run',
    nextLong: 'Your next long run',
    race: 'Your next race',
  },
  atNight: every(onlyInBed, unsaid(twitchesAlone)),
  nightCause: 'night-shortened-position',
  inBed: every(is('when', 'in-bed'), unsaid(twitchesAlone)),
  offRuns: some(onlyInBed, every(twitchesAlone, not(onRuns))),
  nextRunAsUsual: 'As usual. It comes at rest, not on runs.',
  nextRunCool: 'As usual, out of the heat. It comes at rest, not on runs.',
  nightAgain: 'As usual. In the evening the same again.',
  sore: soreFirst,
  otherwise,
  afterRace: {
    tomorrow: 'Rest, or walk. Your race is still in your legs.',
    tomorrowUndated: 'Raced in the last days? Rest, or walk.',
    rest: 'No running before DAY. Then:',
    restUndated: 'No running until DAYS after your race. Then:',
    restAssumed: 'After a marathon no running before DAY, after a half or less sooner. Then:',
    restAssumedUndated: 'No running until DAYS after a marathon, fewer after a half or less. Then:',
    easy: 'Easy, at most a third of your longest training run.',
    easyKm: 'KM, easy.',
    onDay: 'DAY, ',
    nextLong: 'In WEEKS at the earliest. SHARE of your longest training run first.',
    half: 'Half',
    twoThirds: 'Two thirds',
    nextLongKm: 'In WEEKS at the earliest. KM first, not the length of the race.',
    nextLongWhole: 'In WEEKS at the earliest. No longer than your longest training run.',
  },
  programme: {
    nothing: 'As you planned: rest, or run as below.',
    run: 'An easy run, as below.',
    noRun: 'Rest, or walk.',
    nextLong: 'DAY: WHAT.',
    longAfter: 'The long run after it',
    how: 'Easy.',
  },
  nextRace:
    'First quarter, at most {km:5}: {s_per_km:5-10} slower than your target. Then your target pace, no faster, to halfway.',
  raceTooFar: 'Far longer than your longest run: choose a shorter one, or walk most of it.',
  raceCause: 'pacing-too-hard',
  noRun: untilSeen,
  noLong: [
    { when: pregnant, say: 'Leave it out until your midwife or doctor agrees.' },
    { when: waitsForPrescriber, say: 'Leave it out until whoever prescribed your medicine has answered.' },
    { when: dietThatCanHarm, say: 'Leave it out until a doctor or dietitian agrees.' },
    { say: 'Leave it out until a doctor or physio agrees.' },
  ],
  aheadOfHeat: [{ when: mayBeHot, say: 'Not in heat.' }],
  longest: 'KM at most, as your longest training run. Later a tenth more at a time.',
  bewareMore: 'More warnings stand in your plan.',
  because: 'You ticked',
  label: ({ question, answer }) => answerLabel(question, answer),
}
