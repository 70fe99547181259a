import type { RedFlag } from '../../domain/flags/redFlag'
import { lone } from '../signs/lone'

export const hipStressFracture = {
  name: 'Deep groin or hip pain when you put weight on it',
  level: 'same-day',
  triggers: [lone('builds-signs', 'groin-deep')],
  actions: [
    'No more running, and as little weight on that leg as you can manage.',
    'Be seen today. Say that you run and that the pain is in the hip.',
    'Do not stretch or strengthen it meanwhile.',
  ],
  why: 'It may be a crack at the top of the thigh bone. That bone can slip out of place, so it should not wait.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: ['song-2020-bsi'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
