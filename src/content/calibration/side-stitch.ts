import type { CalibrationCase } from '../../domain/calibrationCase'

export const sideStitch = [
  {
    id: 'case-064',
    kind: 'side-stitch',
    source: 'http://shoesrun50.blogspot.com/2015/07/side-stitch-fix.html',
    summary:
      'A runner whose side stitch returns at moderate effort since a hard race. Breathing is shallow, and slowing down to breathe eases it.',
    answers: { 'signs-now': ['none'], where: ['ribs'], stitch: ['eases-on-slowing', 'shallow-fast'] },
    gold: { causes: ['shallow-breathing-stitch', 'pacing-too-hard'], triage: 'self-care', alsoOk: [] },
    note: 'A belly sore for days after the race reads as soreness, not as a cramp that lasts.',
  },
] as const satisfies readonly CalibrationCase[]
