import { every, is, isAny, some } from '../../domain/conditions/condition'
import type { Conflicts } from '../../domain/plan/measure'
import { drinksPastThirst } from '../patterns/saltsAndWater/drinks-past-thirst'
import { lowSodiumLikelier } from '../patterns/saltsAndWater/low-sodium-likelier'

/** Who must not be told to drink more or to take salt. */
export const drinkingAndSalt = {
  'over-drinking-signs': {
    when: drinksPastThirst,
    forbids: ['drink-more'],
    danger: 'life',
    say: 'You may be drinking more than you sweat out. Never drink beyond thirst, and stop as soon as it is gone.',
    why: 'Any extra fluid can lower blood sodium further, and adding salt to it does not make that safe.',
  },
  'hyponatraemia-risk': {
    when: lowSodiumLikelier,
    flags: ['hyponatraemia', 'hyponatraemia-mild', 'low-sodium-likelier'],
    forbids: ['drink-more', 'drink-salty', 'take-painkiller'],
    danger: 'life',
    say: 'Low blood sodium is likelier in you than in others. Never drink beyond thirst, and ask a doctor before your next long event.',
    why: 'The risk of low blood sodium is higher after an earlier episode, in long slow events and small bodies, and with anti-inflammatory painkillers, water tablets, desmopressin or some antidepressants.',
  },
  'desmopressin-on-runs': {
    when: is('medicines', 'desmopressin'),
    forbids: ['run-long', 'race', 'drink-more', 'drink-salty', 'take-painkiller'],
    danger: 'life',
    say: 'With desmopressin: no long run and no race before whoever prescribed it has answered. Never drink beyond thirst.',
    why: 'It holds water back for many hours. What is drunk on a long run stays in, and blood sodium can fall so far that it is dangerous. Water tablets, some antidepressants and ibuprofen or the like add to it.',
  },
  'salt-tablets-and-drinking': {
    when: every(
      is('supplements', 'salt-tablets'),
      some(drinksPastThirst, is('signs-before', 'low-sodium-earlier'), is('medicines', 'desmopressin')),
    ),
    forbids: ['drink-more', 'dose-salt'],
    danger: 'life',
    say: 'Extra salt does not make over-drinking safe.',
    why: 'Blood sodium falls because too much water goes in. Salt tablets make up for little of it, and make you thirstier.',
  },
  'fluid-limit': {
    when: isAny('conditions', 'fluid-limit', 'cirrhosis'),
    // Whoever must not drink to thirst cannot make up for what a hot run takes, and salt makes thirsty. Behind a limit may be kidneys
    // that keep potassium.
    forbids: ['drink-freely', 'take-salt', 'take-potassium', 'run-in-heat'],
    danger: 'harm',
    say: 'Your doctor’s limit for drinking is the one to keep, so we leave our drinking and salt tips out, foods rich in potassium and heat training too. Ask before any of them.',
    why: 'General advice never overrides a limit that was set for you. In heat it is soon too little, and salt brings thirst.',
  },
  'blood-pressure-or-low-salt': {
    when: some(
      isAny('conditions', 'high-blood-pressure', 'low-salt-diet', 'liver', 'cirrhosis'),
      // These are mostly taken for blood pressure or the heart, so they count even if neither was ticked.
      isAny('medicines', 'amlodipine', 'beta-blocker'),
    ),
    forbids: ['take-salt', 'take-painkiller'],
    danger: 'harm',
    say: 'No salt tablets, salty drinks, added salt or pickle juice unless your doctor agrees.',
    why: 'More salt means higher blood pressure, and it undoes what your doctor is aiming for.',
  },
  'salt-stacking': {
    together: ['sodium-during-long-runs', 'pickle-juice-mustard-trp'],
    withhold: ['pickle-juice-mustard-trp'],
    say: 'Choose one salty measure and count everything salty towards it.',
    why: 'With pickle juice on top of salty drinks or tablets you can pass 600 mg of sodium an hour.',
  },
} as const satisfies Partial<Conflicts>
