import { model } from '../../src/content/model'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { finisher } from '../../tools/verify/overlay'

/** Nothing that worries anyone, in a young and healthy runner. */
const healthy = { 'signs-now': ['none'], health: ['18-39', 'well'] } as const satisfies Answers

/** A cramp in the calf late in a long race, in mild weather, and nothing else out of the ordinary. */
const lateInTheRace = {
  ...healthy,
  where: ['calf', 'both-legs'],
  feel: ['locks'],
  when: ['last-part'],
  load: ['2-to-4h', 'longer'],
  'warm-up': 'short',
  heat: 'mild',
  drinking: ['to-thirst'],
  shoes: ['middle'],
  'foot-strike': 'midfoot',
  sleep: 'never',
  history: 'few',
} as const satisfies Answers

const hotAndDry = {
  ...lateInTheRace,
  load: ['2-to-4h', 'as-usual'],
  heat: 'hot-not-used',
  drinking: ['hardly', 'lighter'],
  background: ['none'],
} as const satisfies Answers

/** People as data: only what matters of them. */
const people = {
  lateInTheRace,
  hotAndDry,
  /** Spasms after hard weeks, with calves that are never stretched. */
  stiffAfterwards: {
    ...lateInTheRace,
    when: ['hours-after'],
    load: ['under-1h', 'back-to-back', 'as-usual'],
    background: ['tight-calves', 'no-stretching'],
  },
  startsCold: {
    ...lateInTheRace,
    when: ['first-minutes'],
    load: ['under-1h', 'fast-start', 'as-usual'],
    'warm-up': 'none-then-fast',
    heat: 'cold',
  },
  racesTooFast: { ...lateInTheRace, load: ['1-to-2h', 'harder', 'fast-start', 'chasing-time'] },
  saltySweater: {
    ...lateInTheRace,
    where: ['several-muscles'],
    feel: ['locks', 'flickers'],
    load: ['2-to-4h', 'as-usual'],
    heat: 'hot-used',
    drinking: ['to-thirst', 'salt-marks'],
    background: ['none'],
  },
  overDrinker: {
    ...lateInTheRace,
    load: ['over-4h', 'as-usual'],
    heat: 'hot-not-used',
    drinking: ['schedule', 'plain-water', 'heavier-or-puffy'],
  },
  upAtNight: {
    ...lateInTheRace,
    when: ['in-bed'],
    load: ['under-1h', 'as-usual'],
    sleep: 'now-and-then',
    night: ['toes-pointed', 'evening-alcohol'],
    background: ['none'],
    health: ['40-64', 'well'],
  },
  stitch: {
    'signs-now': ['none'],
    where: ['ribs'],
    stitch: ['eases-on-slowing', 'sugary-drink'],
    health: ['18-39', 'well'],
  },
  /** A stitch early in the run and a cramp late in it, after a lot of plain water. */
  stitchAndCramp: {
    ...healthy,
    where: ['calf', 'ribs'],
    stitch: ['eases-on-slowing'],
    when: ['first-minutes', 'last-part'],
    load: ['1-to-2h', 'as-usual'],
    'warm-up': 'short',
    heat: 'mild',
    drinking: ['schedule', 'plain-water', 'heavier-or-puffy'],
    shoes: ['middle'],
    sleep: 'never',
    history: 'few',
  },
  newShoes: { ...lateInTheRace, when: ['middle'], load: ['under-1h', 'as-usual'], shoes: ['changed-flat'] },
  onTheToes: {
    ...lateInTheRace,
    when: ['middle'],
    load: ['under-1h', 'as-usual'],
    'foot-strike': 'forefoot-new',
    history: 'first-ever',
  },
  weakFeet: { ...lateInTheRace, where: ['foot'], load: ['under-1h', 'as-usual'], background: ['weak-feet'] },
  /** Takes something for the heart and the stomach, and has a long-term condition. */
  onMedicines: {
    ...lateInTheRace,
    when: ['middle'],
    load: ['under-1h', 'as-usual'],
    history: 'first-ever',
    health: ['40-64', 'medicines'],
    medicines: ['laba-inhaler'],
    'medicine-signs': ['new-or-raised'],
  },
  boneSpot: { ...lateInTheRace, feel: ['aches'], 'builds-signs': ['bone-spot'] },
  swollenLeg: { ...lateInTheRace, 'signs-now': ['one-leg'], 'leg-now': ['leg-swollen'] },
  collapsed: { ...lateInTheRace, 'signs-now': ['very-unwell'], 'unwell-now': ['collapse', 'confused'] },
} as const satisfies { readonly [name: string]: Answers }

const finished = finisher(model)

/** The same, seen through to the end of the quiz, so that a new question breaks none of them. */
export const runners = Object.fromEntries(Object.entries(people).map(([name, said]) => [name, finished(said)])) as {
  readonly [P in keyof typeof people]: Answers
}
