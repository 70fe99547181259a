import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'

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

/** What other answers tell of it besides medicines. */
const clotReasonHeavy = some(
  is('conditions', 'clot-before'),
  is('habits', 'long-journey'),
  // It may have been a clot: nobody has looked.
  every(is('signs-before', 'swollen-leg-earlier'), unsaid(is('signs-before', 'all-checked'))),
)

/** And besides the pill. */
const clotReasonButPill = some(is('medicines', 'raloxifene'), clotReasonHeavy)

/** The same and the pill. A pregnancy or a birth has a question about signs of its own. */
export const clotReasonElsewhere = some(is('medicines', 'oestrogen'), clotReasonButPill)

/** A stitch that a meal, a sugary drink or fast breathing explains, and nothing else was ticked of it. */
const stitchExplained = every(
  isAny('stitch', 'after-meal', 'sugary-drink', 'shallow-fast'),
  unsaid(isAny('stitch', 'stays', 'wheeze', 'tingling-panic', 'chest-tight', 'every-effort')),
)

/** For a pain under the ribs: the pill alone is taken by too many to make each stitch after a meal a clot. */
export const clotReasonForRibs = some(clotReasonButPill, every(is('medicines', 'oestrogen'), unsaid(stitchExplained)))

/** Told anywhere but in the question about clots. */
export const clotRiskElsewhere = some(clotReasonElsewhere, isAny('health', 'pregnant', 'birth-lately'))

/** What weighs more than the pill or the family, which are too common to send a strain from the run to a doctor. */
export const clotMuchLikelierTold = isAny(
  'clot-risk',
  'surgery-or-rest',
  'long-journey',
  'cancer',
  'clot-before',
  'pregnancy-or-birth',
)
export const clotMuchLikelierElsewhere = some(clotReasonHeavy, isAny('health', 'pregnant', 'birth-lately'))

/** Something that makes clots likelier. What another answer tells stands against a ticked "none of these". */
export const clotIsLikelier = some(clotRiskTold, clotRiskElsewhere)
