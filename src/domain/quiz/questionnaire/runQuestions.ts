import type { Shape } from './shape'

/** The cramp and the run around it. */
export const runQuestions = {
  // Where and how it cramps.
  where: {
    kind: 'many',
    answers: [
      'calf',
      'shin',
      'foot',
      'hamstring',
      'quad',
      'hip-or-groin',
      'legs',
      'arms-or-hands',
      'ribs',
      'several-muscles',
      'same-spot',
      'twitch-first',
      'not-sure',
    ],
    atMostOne: [['several-muscles', 'same-spot']],
  },
  stitch: {
    kind: 'many',
    answers: [
      'eases-on-slowing',
      'after-meal',
      'sugary-drink',
      'shallow-fast',
      'tingling-panic',
      'wheeze',
      'chest-tight',
      'every-effort',
      'none',
      'not-sure',
    ],
  },
  when: {
    kind: 'many',
    answers: ['first-minutes', 'middle', 'last-part', 'just-after', 'hours-after', 'in-bed', 'races-only', 'not-sure'],
  },
  load: {
    kind: 'many',
    answers: [
      'under-1h',
      '1-to-2h',
      '2-to-4h',
      'over-4h',
      'longer',
      'harder',
      'hillier',
      'new-to-running',
      'under-prepared',
      'more-weekly',
      'tired-legs',
      'back-to-back',
      'as-usual',
      'not-sure',
    ],
    atMostOne: [
      ['under-1h', '1-to-2h', '2-to-4h', 'over-4h'],
      ['longer', 'as-usual'],
      ['harder', 'as-usual'],
      ['hillier', 'as-usual'],
    ],
  },
  pace: {
    kind: 'many',
    answers: ['fast-start', 'chasing-time', 'fast-brings-it', 'faded', 'as-trained', 'easy', 'slow-runner', 'not-sure'],
    atMostOne: [
      ['fast-start', 'as-trained', 'easy'],
      ['chasing-time', 'easy'],
    ],
  },
  'warm-up': {
    kind: 'one',
    answers: ['none-then-fast', 'none-then-easy', 'static-only', 'short', 'ten-minutes', 'not-sure'],
  },
  heat: {
    kind: 'one',
    answers: ['hot-not-used', 'hot-used', 'mild', 'cold', 'any-weather', 'not-sure'],
  },
  drinking: {
    kind: 'many',
    answers: [
      'hardly',
      'to-thirst',
      'schedule',
      'plain-lots',
      'salty-drink',
      'salt-tablets',
      'thirsty-throughout',
      'dark-yellow',
      'lighter',
      'weight-same',
      'heavier-or-puffy',
      'salt-marks',
      'not-sure',
    ],
    atMostOne: [
      ['hardly', 'schedule'],
      ['hardly', 'plain-lots'],
      ['to-thirst', 'schedule'],
      ['lighter', 'weight-same', 'heavier-or-puffy'],
    ],
  },
  shoes: {
    kind: 'one',
    answers: ['fresh', 'middle', 'worn', 'changed-flat', 'changed-other', 'not-sure'],
  },
  'foot-strike': {
    kind: 'one',
    answers: ['heel', 'midfoot', 'forefoot-always', 'forefoot-new', 'not-sure'],
  },
  sleep: {
    kind: 'one',
    answers: ['never', 'after-hard-runs', 'now-and-then', 'most-weeks', 'not-sure'],
  },
  night: {
    kind: 'many',
    answers: ['toes-pointed', 'sits-all-day', 'evening-alcohol', 'none', 'not-sure'],
  },
} as const satisfies Record<string, Shape>
