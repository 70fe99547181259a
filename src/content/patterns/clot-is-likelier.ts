import { is, isAny, some } from '../../domain/conditions/condition'

/** Something that makes clots likelier. What another answer tells stands against a ticked "none of these". */
export const clotIsLikelier = some(
  isAny(
    'clot-risk',
    'surgery-or-rest',
    'long-journey',
    'cancer',
    'clot-before',
    'family-clot',
    'oestrogen',
    'pregnancy-or-birth',
  ),
  is('conditions', 'clot-before'),
  isAny('health', 'pregnant', 'birth-lately'),
  isAny('medicines', 'oestrogen', 'raloxifene'),
  is('habits', 'long-journey'),
)
