import type { Relief } from '../reliefCard'

export const stitch = {
  name: 'Under the ribs',
  place: 'A stitch in the side',
  drawing: 'stitch',
  hold: 30,
  count: 'Press and count slowly to thirty while you breathe. Do it again until the stitch has gone.',
  steps: [
    'Slow to a walk.',
    'Bend forward a little. Press your fingers on the sore spot.',
    'Breathe out fully and slowly. Breathe in down to your belly.',
  ],
  careful: [
    'Pain in the chest, or feeling faint, is not a stitch: call your emergency number. Wheezing is not one either: use your reliever.',
  ],
  aftercare: 'stitch',
} as const satisfies Relief
