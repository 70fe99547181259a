import type { CalibrationStory } from '../../domain/calibrationCase'

export const sideStitch = [
  {
    id: 'case-064',
    kind: 'side-stitch',
    source: 'http://shoesrun50.blogspot.com/2015/07/side-stitch-fix.html',
    summary:
      'A runner whose side stitch returns at moderate effort since a hard race. Breathing is shallow, and slowing down to breathe eases it.',
    gold: {
      causes: ['shallow-breathing-stitch', 'pacing-too-hard'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-007',
    kind: 'side-stitch',
    source: 'https://healthunlocked.com/couchto5k/posts/135495971/w6r3-interrupted-by-stitch',
    summary:
      'A couch to 5K runner ate cereal an hour before a twenty-five-minute run and got a stubborn stitch at half way.',
    gold: {
      causes: ['shallow-breathing-stitch'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-029',
    kind: 'side-stitch',
    source: 'https://noelleruns.wordpress.com/tag/side-stitch/',
    summary:
      'A marathon trainee’s stitch has come back on every run for a week, during a stuffy cold; eating notes, drinking and slowing made no difference.',
    gold: {
      causes: ['shallow-breathing-stitch'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
] as const satisfies readonly CalibrationStory[]
