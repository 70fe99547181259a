import { is } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const hipStressFracture = {
  name: 'Deep groin or hip pain when you put weight on it',
  level: 'same-day',
  triggers: [
    {
      when: is('builds-signs', 'groin-deep'),
      sign: 'Deep pain in the groin or front of the hip that makes you limp or hurts on hopping or standing on it, and did not begin as a sudden muscle pull.',
    },
  ],
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
