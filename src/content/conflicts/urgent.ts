import { is, some } from '../../domain/conditions/condition'
import { deeds } from '../../domain/plan/deeds'
import type { Conflicts } from '../../domain/plan/measure'
import { oneLegForDays } from '../patterns/one-leg-for-days'

/** Signs and injuries that must be seen before anything else. */
export const urgent = {
  'urgent-sign': {
    flags: [
      'systemic-cramp',
      'exertional-heat-stroke',
      'hyponatraemia',
      'hyponatraemia-mild',
      'rhabdomyolysis',
      'sickle-trait-collapse',
      'acute-compartment',
      'cardiac-symptoms',
      'cardiac-symptoms-settled',
      'pulmonary-embolism',
      'large-bruise',
      'suspected-dvt',
      'bleed-on-blood-thinners',
      'acute-limb-ischaemia',
      'cauda-equina',
      'achilles-rupture',
      'antibiotic-tendon',
      'purging',
      'hip-stress-fracture',
      'prolonged-cramp',
      'pregnancy-urgent',
      'new-diabetes-signs',
    ],
    forbids: deeds,
    danger: 'life',
    say: 'Help comes first. We make no cramp plan until someone has seen you.',
    why: 'With a sign like this, even a good tip could delay the help you need, so the quiz ends here.',
  },
  'suspected-rhabdomyolysis': {
    when: is('fluids-now', 'dark-urine'),
    flags: ['rhabdomyolysis'],
    forbids: deeds,
    danger: 'life',
    say: 'Go to an emergency department today. Until then no exercise, and no anti-inflammatory painkillers.',
    why: 'Kidneys and heart can suffer when muscle breaks down. Moving hard, massage, salt, magnesium or home remedies can add to the harm or put off the blood test.',
  },
  'possible-clot': {
    when: some(some(is('leg-now', 'leg-swollen'), oneLegForDays), is('pregnancy-signs', 'one-leg')),
    flags: ['suspected-dvt', 'pulmonary-embolism'],
    forbids: [
      'run',
      'exercise-leg',
      'stretch',
      'raise-leg',
      'rub-leg',
      'wear-compression',
      'take-vitamin-k',
      'breathe-through',
    ],
    danger: 'life',
    say: 'Until that leg has been checked: no running, and no rubbing, rolling, squeezing or stretching.',
    why: 'A clot can come loose under pressure and travel to the lung. Trying tips first would cost time.',
  },
  'possible-tear-or-rupture': {
    when: is('leg-now', 'pop'),
    flags: ['large-bruise', 'calf-tear', 'achilles-rupture', 'antibiotic-tendon', 'bleed-on-blood-thinners'],
    forbids: ['run', 'exercise-leg', 'stretch', 'raise-leg', 'rub-leg', 'wear-compression'],
    danger: 'harm',
    say: 'Until someone has seen it: no stretching, no rubbing and no load on it.',
    why: 'A torn muscle or tendon tears further when it is stretched or loaded, and its repair may come later.',
  },
  'possible-stress-fracture': {
    flags: ['stress-fracture', 'hip-stress-fracture'],
    forbids: ['run', 'exercise-leg', 'rub-leg', 'wear-compression', 'take-painkiller'],
    danger: 'harm',
    say: 'Let a doctor look at the bone before you run or jump again.',
    why: 'A bone that is already overloaded can break under more load.',
  },
} as const satisfies Partial<Conflicts>
