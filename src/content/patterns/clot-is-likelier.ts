import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'

/** What the question about clots was answered with. */
export const clotRiskTold = isAny(
  'clot-risk',
  'surgery-or-rest',
  'long-journey',
  'cancer',
  'clot-before',
  'family-clot',
  'oestrogen',
  'pregnancy-or-birth',
)

/** What other answers tell of it, apart from a pregnancy or a birth, which have a question about signs of their own. */
export const clotReasonElsewhere = some(
  is('conditions', 'clot-before'),
  isAny('medicines', 'oestrogen', 'raloxifene'),
  is('habits', 'long-journey'),
  // It may have been a clot: nobody has looked.
  every(is('signs-before', 'swollen-leg-earlier'), unsaid(is('signs-before', 'all-checked'))),
)

/** Something that makes clots likelier. What another answer tells stands against a ticked "none of these". */
export const clotIsLikelier = some(clotRiskTold, clotReasonElsewhere, isAny('health', 'pregnant', 'birth-lately'))
