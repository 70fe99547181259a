import type { CalibrationStory } from '../../domain/calibrationCase'

export const nocturnal = [
  {
    id: 'case-057',
    kind: 'nocturnal',
    source: 'https://lazygirlrunning.com/2011/03/things-i-know-about-cramp.html',
    summary:
      'A woman who gets calf cramp in bed the night after long runs, mostly in the warmer months. She drinks little and seldom stretches.',
    gold: {
      causes: ['night-shortened-position', 'tight-calves-poor-recovery', 'dehydration', 'training-load'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-079',
    kind: 'nocturnal',
    source: 'comment on the coach article',
    summary:
      'A regular runner with weak ankles whose calves cramp a couple of hours after runs or at night, and who hardly ever stretches.',
    gold: {
      causes: ['weak-feet-and-ankles', 'tight-calves-poor-recovery', 'night-shortened-position'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-084',
    kind: 'nocturnal',
    source: 'http://community.active.com/message/939545',
    summary:
      'A runner who trains indoors on an inclined treadmill and has calf cramps all night after long or hard sessions, set off by pointing the feet. Drinks a lot of water.',
    gold: {
      causes: ['forefoot-strike-or-uphill', 'night-shortened-position', 'training-load', 'sodium-loss'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-091',
    kind: 'nocturnal',
    source: 'the coach article',
    summary:
      'A runner new to long distances and high mileage, sweating a lot, whose calves cramped for years and woke her at night, and who drank ever more plain water.',
    gold: {
      causes: ['sodium-loss', 'overdrinking', 'night-shortened-position', 'training-load'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-005',
    kind: 'nocturnal',
    source: 'https://nirunning.co.uk/q-a-from-injury-clinic-on-thursday-5th-september-2013/',
    summary:
      'A runner wakes with cramp in foot and toes, only on nights after a long run or hard session, never after easy or rest days.',
    gold: {
      causes: ['night-shortened-position', 'tight-calves-poor-recovery', 'sodium-loss', 'dehydration'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-022',
    kind: 'nocturnal',
    source: 'http://www.rrrc.org/forum/topics/calf-cramps',
    summary:
      'A marathon runner has calf cramps mostly in bed, and sometimes on hot runs over eighteen miles, and is lax about drinking on ordinary days.',
    gold: {
      causes: ['dehydration', 'heat-and-sweat', 'sodium-loss', 'training-load', 'night-shortened-position'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-030',
    kind: 'nocturnal',
    source: 'http://jelssie.blogspot.com/2010/05/nocturnal-leg-cramps.html',
    summary:
      'A runner has begun waking with calf cramps at night, often thirsty with cracked lips; the cramps never come while running.',
    gold: {
      causes: ['dehydration', 'night-shortened-position', 'tight-calves-poor-recovery'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-071',
    kind: 'nocturnal',
    source: 'http://www.tryingfitness.com/stop-calf-cramps/',
    summary:
      'After a new jumping interval workout, a runner was woken by a dreadful calf cramp that let go once the toes were pulled back.',
    gold: {
      causes: ['training-load', 'night-shortened-position', 'dehydration', 'tight-calves-poor-recovery'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-113',
    kind: 'nocturnal',
    source: 'https://rifflewader.wordpress.com/2013/01/08/calf-cramps/',
    summary:
      'A new runner who drank water all day and stretched was woken at two in the morning by an agonisingly tight calf.',
    gold: {
      causes: ['night-shortened-position', 'sodium-loss', 'overdrinking', 'tight-calves-poor-recovery'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
] as const satisfies readonly CalibrationStory[]
