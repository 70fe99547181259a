import type { RedFlag } from '../../../domain/flags/redFlag'
import { lone } from '../../signs/lone'

export const prolongedCramp = {
  name: 'A cramp still locked after 10 min',
  level: 'same-day',
  triggers: [lone('leg-now', 'locked')],
  actions: [
    'Get urgent medical advice today: an urgent medical line or an emergency department.',
    'Stop stretching and rubbing it. No running.',
    'Mention any recent cut, and when you last had a tetanus jab.',
    'If your jaw goes stiff, you cannot swallow or breathe well, or you feel very unwell, call your emergency number.',
  ],
  why: 'An ordinary cramp lets go within minutes, above all when you stretch it. One that does not should be looked at.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: ['nidirect-leg-cramps', 'nhs-leg-cramps-copy', 'bmj-bp-cramps'],
} as const satisfies RedFlag
