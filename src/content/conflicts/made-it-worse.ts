import { is } from '../../domain/conditions/condition'
import type { Conflicts } from '../../domain/plan/measure'

const why = 'You have tried it on yourself, and that counts for more than what helps others.'

/** What the runner has tried, and what made the cramp worse. */
export const madeItWorse = {
  'stretching-made-worse': {
    when: is('tried', 'stretch-worse'),
    forbids: ['stretch'],
    danger: 'harm',
    say: 'Stretching made it worse, so we leave it out. A sudden pain that stretching makes worse can be a tear: let someone look at it.',
    why,
  },
  'massage-made-worse': {
    when: is('tried', 'massage-worse'),
    forbids: ['rub-leg'],
    danger: 'care',
    say: 'Rubbing or rolling made it worse, so we leave it out.',
    why,
  },
  'salt-made-worse': {
    when: is('tried', 'salt-worse'),
    forbids: ['take-salt'],
    danger: 'care',
    say: 'Salt or electrolytes made it worse, so we leave them out.',
    why,
  },
  'magnesium-made-worse': {
    when: is('tried', 'magnesium-worse'),
    forbids: ['take-magnesium'],
    danger: 'care',
    say: 'Magnesium made it worse, so we leave it out.',
    why,
  },
  'water-made-worse': {
    when: is('tried', 'water-worse'),
    forbids: ['drink-more'],
    danger: 'care',
    say: 'It got worse on extra water, so we leave that out. Never drink beyond thirst.',
    why,
  },
} as const satisfies Partial<Conflicts>
