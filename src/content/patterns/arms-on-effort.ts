import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'

/** Arms alone that ache or grow heavy with effort and are well again when it stops. */
const armsOnEffort = every(
  is('where', 'arms-or-hands'),
  unsaid(
    isAny(
      'where',
      'calf',
      'shin',
      'foot',
      'hamstring',
      'quad',
      'hip-or-groin',
      'several-muscles',
      'same-leg',
      'either-leg',
      'both-legs',
    ),
  ),
  isAny('feel', 'aches', 'weak'),
  some(is('lasts', 'until-i-stop'), every(is('when', 'every-run'), isAny('lasts', 'seconds', 'minutes'))),
)

/** In someone whose heart is likelier to be short of blood: by age, by a condition, or by what is taken for one. */
export const heartMayAcheInArms = every(
  armsOnEffort,
  some(
    isAny('health', '40-64', '65-plus'),
    isAny(
      'conditions',
      'diabetes',
      'heart-disease',
      'heart-failure',
      'high-blood-pressure',
      'leg-arteries',
      'kidney',
      'dialysis',
    ),
    isAny(
      'medicines',
      'statin',
      'aspirin',
      'ace-or-arb',
      'amlodipine',
      'beta-blocker',
      'blood-pressure-unknown',
      'diuretic',
      'insulin',
      'sulfonylurea',
      'sglt2',
    ),
  ),
)
