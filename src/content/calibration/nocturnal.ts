import type { CalibrationCase } from '../../domain/calibrationCase'

export const nocturnal = [
  {
    id: 'case-057',
    kind: 'nocturnal',
    source: 'https://lazygirlrunning.com/2011/03/things-i-know-about-cramp.html',
    summary:
      'A woman who gets calf cramp in bed the night after long runs, mostly in the warmer months. She drinks little and seldom stretches.',
    answers: {
      'signs-now': ['none'],
      where: ['calf'],
      when: ['in-bed'],
      heat: 'hot-used',
      drinking: ['hardly'],
      sleep: 'after-hard-runs',
      history: 'few',
      background: ['no-stretching'],
    },
    gold: {
      causes: ['night-shortened-position', 'tight-calves-poor-recovery', 'dehydration', 'training-load'],
      triage: 'self-care',
      alsoOk: [],
    },
    note: 'It vanishes in winter and comes back with the warm weather, which is put down as hot.',
  },
  {
    id: 'case-079',
    kind: 'nocturnal',
    source: 'comment on the coach article',
    summary:
      'A regular runner with weak ankles whose calves cramp a couple of hours after runs or at night, and who hardly ever stretches.',
    answers: {
      'signs-now': ['none'],
      where: ['calf'],
      when: ['hours-after', 'in-bed'],
      sleep: 'after-hard-runs',
      history: 'few',
      background: ['weak-feet', 'no-stretching'],
    },
    gold: {
      causes: ['weak-feet-and-ankles', 'tight-calves-poor-recovery', 'night-shortened-position'],
      triage: 'self-care',
      alsoOk: [],
    },
  },
  {
    id: 'case-084',
    kind: 'nocturnal',
    source: 'http://community.active.com/message/939545',
    summary:
      'A runner who trains indoors on an inclined treadmill and has calf cramps all night after long or hard sessions, set off by pointing the feet. Drinks a lot of water.',
    answers: {
      'signs-now': ['none'],
      where: ['calf'],
      when: ['in-bed'],
      load: ['1-to-2h', 'hillier'],
      drinking: ['schedule', 'plain-water'],
      sleep: 'after-hard-runs',
      history: 'few',
    },
    gold: {
      causes: ['forefoot-strike-or-uphill', 'night-shortened-position', 'training-load', 'sodium-loss'],
      triage: 'self-care',
      alsoOk: [],
    },
  },
  {
    id: 'case-091',
    kind: 'nocturnal',
    source: 'the coach article',
    summary:
      'A runner new to long distances and high mileage, sweating a lot, whose calves cramped for years and woke her at night, and who drank ever more plain water.',
    answers: {
      'signs-now': ['none'],
      where: ['calf'],
      when: ['just-after', 'in-bed'],
      load: ['under-prepared', 'more-weekly'],
      drinking: ['schedule', 'plain-water'],
      sleep: 'most-weeks',
      history: 'few',
    },
    gold: {
      causes: ['sodium-loss', 'overdrinking', 'night-shortened-position', 'training-load'],
      triage: 'self-care',
      alsoOk: [],
    },
    note: 'The years of cramp are over. New to the distance and to the mileage.',
  },
] as const satisfies readonly CalibrationCase[]
