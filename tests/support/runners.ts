import type { Answers } from '../../src/domain/quiz/questionnaire'

/** Nothing that worries anyone, in a young and healthy runner. */
const healthy = {
  'signs-now': ['none'],
  'signs-before': ['none'],
  health: ['18-39', 'well'],
} as const satisfies Answers

/** A cramp in the calf late in a long race, in mild weather, and nothing else out of the ordinary. */
const lateInTheRace = {
  ...healthy,
  where: ['calf'],
  when: ['last-part'],
  load: ['2-to-4h', 'longer'],
  pace: ['as-trained'],
  'warm-up': 'short',
  heat: 'mild',
  drinking: ['to-thirst'],
  shoes: 'middle',
  'foot-strike': 'midfoot',
  sleep: 'never',
  background: ['cramped-before'],
} as const satisfies Answers

const hotAndDry = {
  ...lateInTheRace,
  load: ['2-to-4h', 'as-usual'],
  heat: 'hot-not-used',
  drinking: ['hardly', 'lighter'],
  background: ['none'],
} as const satisfies Answers

/** People as data: everyone has answered every question that the quiz asks them. */
export const runners = {
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
    load: ['under-1h', 'as-usual'],
    pace: ['fast-start'],
    'warm-up': 'none-then-fast',
    heat: 'cold',
  },
  racesTooFast: { ...lateInTheRace, load: ['1-to-2h', 'harder'], pace: ['fast-start', 'chasing-time'] },
  saltySweater: {
    ...lateInTheRace,
    where: ['several-muscles', 'twitch-first'],
    load: ['2-to-4h', 'as-usual'],
    heat: 'hot-used',
    drinking: ['to-thirst', 'salt-marks'],
    background: ['none'],
  },
  overDrinker: {
    ...lateInTheRace,
    load: ['over-4h', 'as-usual'],
    pace: ['slow-runner'],
    heat: 'hot-not-used',
    drinking: ['schedule', 'plain-lots', 'heavier-or-puffy'],
  },
  upAtNight: {
    ...lateInTheRace,
    when: ['in-bed'],
    load: ['under-1h', 'as-usual'],
    sleep: 'now-and-then',
    night: ['toes-pointed', 'evening-alcohol'],
    background: ['none'],
    health: ['50-64', 'well'],
  },
  stitch: {
    'signs-now': ['none'],
    'signs-before': ['none'],
    where: ['ribs'],
    stitch: ['eases-on-slowing', 'sugary-drink'],
    health: ['18-39', 'well'],
  },
  /** A stitch early in the run and a cramp late in it, after a lot of plain water. */
  stitchAndCramp: {
    ...healthy,
    where: ['ribs', 'calf'],
    stitch: ['eases-on-slowing'],
    when: ['first-minutes', 'last-part'],
    load: ['1-to-2h', 'as-usual'],
    pace: ['as-trained'],
    'warm-up': 'short',
    heat: 'mild',
    drinking: ['plain-lots', 'heavier-or-puffy'],
    shoes: 'middle',
    sleep: 'never',
    background: ['cramped-before'],
  },
  newShoes: { ...lateInTheRace, when: ['middle'], load: ['under-1h', 'as-usual'], shoes: 'changed-flat' },
  onTheToes: {
    ...lateInTheRace,
    when: ['middle'],
    load: ['under-1h', 'as-usual'],
    'foot-strike': 'forefoot-new',
    background: ['first-ever'],
  },
  weakFeet: { ...lateInTheRace, where: ['foot'], load: ['under-1h', 'as-usual'], background: ['weak-feet'] },
  /** Takes something for the heart and the stomach, and has a long-term condition. */
  onMedicines: {
    ...lateInTheRace,
    when: ['middle'],
    load: ['under-1h', 'as-usual'],
    background: ['first-ever'],
    health: ['50-64', 'medicines'],
    medicines: ['laba-inhaler', 'new-or-raised'],
  },
  boneSpot: { ...lateInTheRace, 'signs-before': ['bone-spot'] },
  swollenLeg: { ...lateInTheRace, 'signs-now': ['leg-swollen'] },
  collapsed: { ...lateInTheRace, 'signs-now': ['collapse', 'confused'] },
} as const satisfies { readonly [name: string]: Answers }
